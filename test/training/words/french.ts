// French words to write resumes with: made up here, or what any dictionary of trades has.
import { listed } from '../split.ts';
import type { Language } from './language.ts';
import { SHARED_CERTIFICATES, SHARED_ISSUERS, SHARED_SKILLS } from './shared.ts';

export const FRENCH: Language = {
  code: 'fr',
  towns: listed(
    'Rennes/FR|Angers/FR|Saint-Étienne/FR|Clermont-Ferrand/FR|Le Havre/FR|Villeurbanne/FR|Bayonne/FR|Besançon/FR|La Rochelle/FR|Aix-en-Provence/FR|Boulogne-Billancourt/FR|Quimper/FR|Liège/BE|Namur/BE|Charleroi/BE|Fribourg/CH|Neuchâtel/CH|Trois-Rivières/CA|Sherbrooke/CA|Dakar/SN|Casablanca/MA',
  ),
  streets: listed(
    'rue des Tilleuls|avenue de la Gare|boulevard Victor-Hugo|impasse du Moulin|rue Neuve|place du Marché|chemin des Vignes|quai de la Loire|allée des Érables|rue de l’Église',
  ),
  numberFirst: true,
  given: listed(
    'Amélie|Baptiste|Capucine|Didier|Élodie|Fabrice|Gaëlle|Hervé|Inès|Jean-Baptiste|Karim|Léonie|Mathilde|Noémie|Olivier|Pascale|Quentin|Raphaël|Solène|Thibault|Ursule|Valérie|Yannick|Zoé|Marie-Claude|Ousmane|Aïcha|Loïc',
  ),
  family: listed(
    "d'Aubigny|Bouchardon|Chassagne|de La Tour|Delacourt|Étienne-Blanc|Faugère|Guillemot|Hélias|Jourdain|Kermarrec|Lefrançois|Marchandeau|N'Diaye|Ouellet|Péronnet|Quéméner|Rousselot|Sauvageot|Tessier|Vauquelin|Le Goff|Diallo|Benhaddou|du Plessis|Lavoie-Morin|Castaing|Wuillemin",
  ),
  headings: {
    summary: ['Profil|À propos|Résumé', 'Qui je suis|En bref|Présentation|Accroche|En quelques mots'],
    work: [
      'Expérience professionnelle|Expériences professionnelles|Parcours professionnel',
      'Ce que j’ai fait|Postes occupés|Emplois|Mon parcours|Missions|Carrière|Expériences|Projets et postes',
    ],
    education: [
      'Formation|Formations|Études',
      'Où j’ai appris|Diplômes|Cursus|Parcours scolaire|Scolarité|Études et diplômes',
    ],
    skills: [
      'Compétences|Compétences techniques',
      'Savoir-faire|Outils|Ce que je sais faire|Atouts|Connaissances|Boîte à outils',
    ],
    languages: ['Langues', 'Langues parlées|Langues étrangères|Je parle'],
    certificates: [
      'Certifications|Certificats',
      'Permis et habilitations|Stages et certificats|Habilitations|Formations complémentaires',
    ],
    projects: ['Projets|Projets personnels', 'Réalisations|À côté'],
    publications: ['Publications', 'Articles|Travaux publiés'],
    awards: ['Prix|Distinctions', 'Récompenses|Prix et bourses'],
    volunteer: ['Bénévolat', 'Engagements|Vie associative'],
    interests: ['Centres d’intérêt|Loisirs', 'Passions|En dehors du travail'],
    references: ['Références', 'Personnes à contacter'],
    personal: ['État civil|Informations personnelles', 'Renseignements personnels'],
    contact: ['Contact|Coordonnées', 'Me joindre'],
    other: ['Divers', 'Devise|Disponibilité'],
  },
  present: listed("aujourd'hui|présent|ce jour|en cours|maintenant"),
  since: ['depuis', 'Depuis'],
  seasons: ['Printemps', 'Été', 'Automne', 'Hiver'],
  at: ['chez'],
  inside: ['à'],
  by: ['par'],
  titles: listed(
    'Soudeur|Infirmière|Aide-soignante|Boulanger|Pâtissière|Chef de partie|Serveur|Maçon|Électricien|Plombier chauffagiste|Conducteur de travaux|Géomètre|Comptable|Assistante de direction|Secrétaire médicale|Professeure des écoles|Maître de conférences|Doctorante|Chercheur postdoctoral|Avocate|Juriste|Notaire stagiaire|Développeur web|Ingénieure logiciel|Administrateur systèmes|Chef de projet|Directrice commerciale|Conseiller de vente|Caissière|Chargée de mission|Stagiaire|Apprenti mécanicien|Kinésithérapeute|Sage-femme|Traductrice|Graphiste|Journaliste|Régisseur|Chauffeur poids lourd|Magasinier|Viticultrice',
  ),
  titlePatterns: listed(
    'Responsable {f}|Chargée de {f}|Assistant {f}|Directeur {f}|Ingénieure {f}|Technicien {f}|Consultante {f}|Stagiaire {f}|Chef de service {f}|Alternante {f}|Coordinateur {f}|Gestionnaire {f}|Adjointe {f}',
  ),
  titleFields: listed(
    'achats|logistique|qualité|marketing|communication|production|ressources humaines|paie|maintenance|ventes|export|études|méthodes|informatique|finance|sécurité|réseaux|clientèle',
  ),
  employers: listed(
    '{n} SA|{n} SARL|{n} SAS|Société {n}|{s} et Fils|Établissements {s}|Cabinet {s}|{n} {w}|Groupe {n}|{s} & Associés|Mairie de {t}|CHU de {t}|Hôpital Saint-{g}|Université de {t}|Lycée {s}|Boulangerie {s}|Hôtel {n}|Restaurant Le {n}|Fondation {s}|Association {n}|Garage {s}|Clinique du {n}|Conseil départemental, {t}|Laboratoire {n}|Transports {s}|Crédit {n}|{n}|Indépendant|Éditions du {n}|Domaine {s}',
  ),
  businesses: listed(
    'Logistique|Bâtiment|Textile|Assurances|Informatique|Alimentaire|Ingénierie|Pharma|Transports|Conseil|Énergie|Optique|Emballage|Cosmétiques|Aéronautique|Immobilier|Distribution|Nettoyage|Mécanique|Vins',
  ),
  universities: listed(
    'Université de {t}|Université {s} – {t}|École d’ingénieurs de {t}|INSA {t}|IUT de {t}|École supérieure de commerce de {t}|Institut {s}|Faculté de droit de {t}|Haute école de {t}|École des beaux-arts de {t}|Institut d’études politiques de {t}|Université libre de {t}|CNAM {t}',
  ),
  schools: listed(
    'Lycée {s}|Lycée professionnel {s}|Collège {s}|CFA de {t}|Lycée hôtelier de {t}|GRETA de {t}|École d’aides-soignantes de {t}|Institution Sainte-{g}|Lycée {g} {s}|AFPA {t}|Lycée technique de {t}|MFR de {t}|Cégep de {t}',
  ),
  degrees: listed(
    'Licence|Master|Master 2|Licence professionnelle|Doctorat|DUT|BTS|Maîtrise|DEUG|Mastère spécialisé|Diplôme d’ingénieur|Bachelor|DESS|Diplôme universitaire|BUT|M1|M2|Thèse de doctorat|Baccalauréat universitaire',
  ),
  areas: listed(
    'Gestion|Droit privé|Informatique|Génie civil|Histoire|Lettres modernes|Biologie|Chimie|Mécanique|Économie|Psychologie|Sociologie|Génie électrique|Marketing|Comptabilité|Sciences politiques|Mathématiques|Arts plastiques|Physique|Langues étrangères appliquées|Sciences de l’éducation|Agronomie',
  ),
  qualifications: listed(
    'Baccalauréat scientifique|Bac S|Bac pro Commerce|CAP Cuisine|CAP Boulanger|BEP Électrotechnique|Brevet des collèges|Diplôme d’État d’infirmier|Bac ES|Bac professionnel Maintenance|Maturité gymnasiale|CFC Logisticien|Titre professionnel Soudeur|BAFA|Bac STMG|Diplôme d’études collégiales|CAP Petite enfance',
  ),
  degreeJoins: ['{d} {a}', '{d} en {a}', '{d}, {a}', '{d} – {a}', '{d} ({a})', '{d} de {a}', '{a} ({d})'],
  grades: listed(
    'mention bien|mention très bien|mention assez bien|moyenne : 14,5/20|15/20|avec félicitations du jury|mention honorable|Moyenne 13/20|major de promotion|16,2/20',
  ),
  skills: [
    ...SHARED_SKILLS,
    ...listed(
      'gestion de stock|comptabilité|accueil du public|soudure|lecture de plans|pansements|rédaction|négociation|encaissement|merchandising|conduite de réunion|paie|gestion de projet|relation client|dressage des tables|pâtisserie|taille de la vigne|cuisson|montage vidéo|traduction|prise de rendez-vous|planification|travail en équipe|maintenance préventive|diagnostic de pannes|veille juridique|animation d’ateliers|droit social|logistique du dernier kilomètre|gestion des conflits',
    ),
  ],
  skillGroups: listed(
    'Informatique|Bureautique|Outils|Méthodes|Techniques|Humaines|Langages|Gestion|Création|Atelier|Laboratoire|Management|Autres',
  ),
  certificates: [
    ...SHARED_CERTIFICATES,
    ...listed(
      'CACES 3|SST – sauveteur secouriste du travail|Habilitation électrique B1V|Permis C|PSC1|HACCP hygiène alimentaire|Voltaire 850|TOSA Excel|Pix|FIMO marchandises|Certibiocide|BNSSA',
    ),
  ],
  issuers: [...SHARED_ISSUERS, ...listed('Croix-Rouge française|INRS|AFPA|CCI|GRETA|Apave|Projet Voltaire')],
  awards: listed(
    'Prix de l’innovation|Bourse au mérite|Meilleur apprenti départemental|Employée du mois|Prix du meilleur mémoire|Médaille du travail|Concours général, accessit|Prix des lycéens|Trophée de la qualité|Bourse d’excellence',
  ),
  interests: listed(
    'randonnée|lecture|chant choral|football|cuisine|jardinage|échecs|photographie|voile|cinéma|piano|théâtre amateur|voyages|cyclisme|pétanque',
  ),
  fluencies: listed(
    'langue maternelle|courant|bilingue|notions|intermédiaire|lu, écrit, parlé|C1|B2|A2|bon niveau|scolaire|débutant',
  ),
  bullets: [
    [
      listed(
        'Gestion|Mise en place|Suivi|Encadrement|Préparation|Rédaction|Organisation|Animation|Contrôle|Coordination|Élaboration|Développement|Analyse|Participation au suivi|Pilotage|Entretien|Refonte|Supervision',
      ),
      listed(
        'de {n} chantiers|des plannings de {n} salariés|des stocks de {n} magasins|du budget annuel|d’un nouveau logiciel de réservation|des commandes fournisseurs|de la paie de {n} personnes|des soins et des dossiers|de formations pour {n} apprentis|des menus de la semaine|du parc de véhicules|des réclamations clients|d’un site de vente en ligne|de supports de cours|des dossiers de subvention|du déménagement de {n} machines|des essais en laboratoire|des bilans mensuels|des appels d’offres|de la revue de presse',
      ),
      listed(
        'avec une équipe de {n} personnes|, coûts réduits de {n} %|dans les délais|pour toute la région|en lien avec la direction|sans aucun accident|, utilisé sur {n} sites|, chiffre d’affaires en hausse de {n} %| | ',
      ),
    ],
  ],
  summaries: [
    listed(
      '{T} avec {n} ans d’expérience|Passionnée par {w}, {T} de métier|{T} polyvalent et rigoureux|Après {n} ans de terrain, {T}|Formée en {w}|{T} à l’écoute des autres|Autonome et curieux : {T}|Profil double, {w} et pratique|{T} en reconversion|Titulaire d’un diplôme en {w}',
    ),
    listed(
      'J’aime les équipes à taille humaine|Habitué au travail de nuit|J’ai encadré jusqu’à {n} personnes|Je m’adapte vite aux nouveaux outils|À l’aise avec les chiffres|Je garde mon calme en plein service|Mobile dans toute la France|Je sais écouter et décider|L’ordre et la ponctualité me tiennent à cœur|J’ai formé {n} débutants|Je parle volontiers en public',
    ),
    listed(
      'À la recherche d’un poste stable.|Disponible immédiatement.|Je souhaite évoluer vers l’encadrement.|Permis B et véhicule.|Ouverte à un déménagement.|Un temps partiel me conviendrait.|Motivé par un nouveau défi.|Je cherche une alternance.',
    ),
  ],
  papers: listed(
    'Sur la {x} en {y}|{y} : vers une {x} nouvelle|La {x} et la {y}|{y} et {x} : le cas de {t}|Pour une {x} de la {y}|Limites de la {x} en {y}|Retour sur la {x} en {y}',
  ),
  nouns: listed(
    'mesure|théorie|critique|modélisation|simulation|pédagogie|géographie|didactique|représentation|prévision',
  ),
  journals: listed(
    'Revue française de {w}|Annales de {w}|Cahiers de {w}|Journal de {w}|Bulletin de {w}|Études en {w}|Actes du colloque {w}',
  ),
  projects: listed(
    '{n} – carnet de route|Application {n}|Jardin partagé de {t}|Site du club {n}|Station météo maison|{n}, bibliothèque libre|Rénovation de la salle des fêtes de {t}|Court métrage : Le Bac de {t}|Robot {n}|Festival {n}',
  ),
  labels: {
    title: 'Poste',
    employer: 'Employeur',
    place: 'Lieu',
    period: 'Période',
    tasks: 'Missions',
    degree: 'Diplôme',
    institution: 'Établissement',
    grade: 'Note',
    name: 'Nom',
    address: 'Adresse',
    phone: 'Téléphone',
    email: 'Courriel',
    web: 'Site',
    born: 'Né(e) le',
    nationality: 'Nationalité',
    onRequest: 'Références sur demande.',
    page: 'Page {n} sur {m}',
  },
};
