// French words that resumes are read by.
import type { LanguageWords } from './language-words.ts';

export const FRENCH: LanguageWords = {
  code: 'fr',
  headFirst: true,
  titles: `ingenieure directeur directrice responsable developpeur developpeuse technicien technicienne stagiaire assistante gestionnaire comptable vendeur vendeuse infirmier
 infirmiere enseignant enseignante professeur conseiller conseillere chargee charge cuisinier cadre adjoint adjointe apprenti apprentie alternant avocat avocate
 juriste notaire pharmacien pharmacienne kinesitherapeute psychologue educateur educatrice animateur animatrice formateur formatrice redacteur redactrice traducteur
 traductrice journaliste graphiste architecte geometre electricien electricienne macon plombier menuisier menuisiere boulanger boulangere patissier patissiere
 coiffeur coiffeuse serveur serveuse chauffeur conducteur conductrice operateur operatrice ouvrier ouvriere magasinier magasiniere preparateur preparatrice acheteur
 acheteuse commercial commerciale chercheur chercheuse doctorant doctorante medecin sage-femme secretaire hotesse ingénieur chef gérant gérante dirigeant dirigeante
 président présidente fondateur fondatrice associé associée consultant consultante analyste auditeur auditrice contrôleur contrôleuse coordinateur coordinatrice
 coordonnateur administrateur administratrice agent agente attaché attachée délégué déléguée chargé-de-mission chef-de-projet chef-d'équipe superviseur contremaître
 soudeur soudeuse chaudronnier tourneur fraiseur ajusteur usineur mécanicien mécanicienne carrossier couvreur peintre plaquiste carreleur plâtrier
 chauffagiste frigoriste monteur monteuse installateur cariste manutentionnaire préparateur-de-commandes livreur livreuse coursier routier cuisinière commis plongeur
 plongeuse barman barmaid sommelier sommelière maître-d'hôtel réceptionniste gouvernante femme-de-chambre bouchère charcutier poissonnier traiteur fleuriste
 esthéticienne couturière caissier caissière télévendeur télévendeuse standardiste assistant clerc huissier greffier greffière magistrat policier
 gendarme pompier militaire gardien gardienne surveillant surveillante concierge institutrice instituteur lectrice moniteur monitrice
 entraîneur éducatrice-spécialisée puéricultrice auxiliaire ambulancier dentiste orthophoniste ostéopathe opticien opticienne vétérinaire ergothérapeute
 diététicienne diététicien biologiste chimiste physicien laborantin laborantine statisticien statisticienne économiste bibliothécaire archiviste documentaliste
 photographe illustrateur illustratrice dessinateur dessinatrice concepteur conceptrice maquettiste designer styliste réalisateur réalisatrice régisseur
 rédacteur-en-chef correcteur correctrice interprète agriculteur agricultrice viticulteur jardinier jardinière paysagiste maraîcher négociateur négociatrice
 courtier courtière banquier guichetier conseillère-clientèle volontaire vacataire alternante intérimaire programmeur programmeuse intégrateur testeur
 webmestre`,
  ranks:
    'senior junior premier première adjoint adjointe apprenti principal principale confirmé confirmée débutant en-chef général générale',
  legalForms:
    's.a.|sa|sas|s.a.s.|sasu|sarl|s.a.r.l.|eurl|snc|sci|scop|gie|s.c.|& fils|et fils|& cie|et cie|& associés|et associés|frères|ets|établissements|maison|société anonyme|asbl|sprl',
  organisations: `société compagnie entreprise groupe cabinet étude agence bureau atelier usine fabrique chantier garage boulangerie pâtisserie boucherie charcuterie fromagerie traiteur restaurant brasserie bistrot café hôtel auberge
    magasin boutique librairie bibliothèque médiathèque musée théâtre opéra mairie ville commune communauté département région préfecture ministère conseil tribunal gendarmerie police armée hôpital clinique centre chu ehpad
    pharmacie laboratoire crèche école collège lycée université institut association fondation fédération syndicat mutuelle banque crédit caisse assurance assurances imprimerie éditions édition presse journal transports transport logistique
    bâtiment travaux constructions menuiserie plomberie électricité peinture maçonnerie charpente jardins paysages vignobles domaine château coopérative conserverie chaudronnerie mécanique textile industries services solutions conseils indépendant`,
  schools:
    'école|ecole|lycée|université|institut|faculté|collège|conservatoire|centre de formation|académie|polytechnique',
  schoolWords:
    'iut iae esc insa cfa greta afpa cnam ensam hec ens epf ifsi lp lep ufr sciences-po polytech crea beaux-arts',
  degrees: {
    doctorate: "doctorat|thèse de doctorat|docteur|diplôme d'état de docteur|HDR",
    master:
      "master|master 1|master 2|master i|master ii|M1|M2|maîtrise|mastère|mastère spécialisé|diplôme d'ingénieur|diplôme d'ingénieure|ingénieur diplômé|DESS|DEA|magistère|diplôme de grande école|MSC|CAPES|agrégation|diplôme d'études supérieures",
    bachelor:
      'licence|licence professionnelle|licence pro|bachelor|bachelor universitaire de technologie|BUT|DEUG|DEUST|diplôme universitaire',
    vocational:
      "BTS|brevet de technicien supérieur|DUT|CAP|BEP|brevet professionnel|BP|mention complémentaire|titre professionnel|certificat de qualification professionnelle|CQP|diplôme d'état|bac pro|baccalauréat professionnel|certificat d'aptitude professionnelle|certificat fédéral de capacité|CFC|apprentissage|brevet de maîtrise|brevet d'études professionnelles|diplôme de technicien|BPJEPS|BAFA",
    school:
      'baccalauréat|baccalauréat général|baccalauréat technologique|bac général|bac technologique|bac s|bac es|bac l|bac stmg|bac sti2d|bac|brevet des collèges|diplôme national du brevet|maturité gymnasiale|maturité|CESS|certificat de fin détudes secondaires',
  },
  at: 'chez|au sein de|pour',
  atOrIn: 'à|en|dans',
  levels: {
    native: 'langue maternelle|maternelle|bilingue|natif|native',
    C2: 'quasi bilingue|maîtrise parfaite',
    C1: 'courant|lu, écrit, parlé|avancé|très bon niveau|excellent niveau|couramment|professionnel',
    B2: 'bon niveau|bonnes connaissances|bon|bonne maîtrise|intermédiaire supérieur|opérationnel',
    B1: 'intermédiaire|niveau moyen|moyen|conversation',
    A2: 'notions|scolaire|bases|élémentaire|niveau scolaire',
    A1: 'débutant|débutante|notions de base',
  },
  languageLabels: 'langues|langue|langues étrangères',
  nameLabels: 'nom|nom et prénom|prénom et nom|nom, prénom',
  addressLabels: 'adresse|adresse postale|lieu|ville|domicile|lieu de résidence|domicilié à',
  labels: {},
  grades:
    'mention|moyenne|note|avec mention|mention bien|mention très bien|mention assez bien|félicitations du jury|très bien|assez bien|avec félicitations',
};
