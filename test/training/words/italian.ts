// Italian words to write resumes with: made up here, or what any dictionary of trades has.
import { listed } from '../split.ts';
import type { Language } from './language.ts';
import { SHARED_CERTIFICATES, SHARED_ISSUERS, SHARED_SKILLS } from './shared.ts';

export const ITALIAN: Language = {
  code: 'it',
  towns: listed(
    'Bergamo/IT|Reggio Emilia/IT|Lecce/IT|Trieste/IT|Cagliari/IT|Perugia/IT|La Spezia/IT|Sesto San Giovanni/IT|Bolzano/IT|Caserta/IT|Padova/IT|Pescara/IT|Catania/IT|Udine/IT|Lugano/CH',
  ),
  streets: listed(
    'Via Garibaldi|Corso Italia|Piazza del Duomo|Via dei Mille|Viale Europa|Via San Marco|Vicolo Stretto|Via Verdi|Largo Augusto|Via Manzoni',
  ),
  numberFirst: false,
  given: listed(
    'Alessio|Benedetta|Ciro|Donatella|Emanuele|Fiorella|Giacomo|Ilaria|Lapo|Mirella|Nicolò|Ornella|Pasquale|Rosaria|Sergio|Tiziana|Ugo|Valeria|Walter|Zoe|Gian Marco|Anna Rita|Pier Paolo|Noemi',
  ),
  family: listed(
    "Abbiati|Bellucci|Caccavale|D'Amico|De Santis|Esposito|Fumagalli|Galeazzi|Iannone|Lo Presti|Malaspina|Nardella|Orsini|Piccolomini|Quattrocchi|Ruggeri|Scognamiglio|Tedesco|Ungaro|Vendramin|Zanichelli|Della Valle|Dall'Ara|Brambilla",
  ),
  headings: {
    summary: ['Profilo|Profilo professionale|Chi sono', 'In breve|Mi presento|Su di me|Obiettivo'],
    work: [
      'Esperienza professionale|Esperienze lavorative|Esperienza lavorativa',
      'Cosa ho fatto|Incarichi|Dove ho lavorato|Carriera|Percorso professionale|Impieghi',
    ],
    education: [
      'Istruzione e formazione|Istruzione|Formazione',
      'Dove ho studiato|Studi|Titoli di studio|Percorso di studi',
    ],
    skills: [
      'Competenze|Competenze tecniche|Capacità e competenze',
      'Cosa so fare|Strumenti|Conoscenze|Abilità|Informatica',
    ],
    languages: ['Lingue|Competenze linguistiche', 'Lingue straniere|Lingue che parlo'],
    certificates: ['Certificazioni|Corsi', 'Attestati|Corsi e attestati|Patenti e abilitazioni|Abilitazioni'],
    projects: ['Progetti', 'Progetti personali|Nel tempo libero'],
    publications: ['Pubblicazioni', 'Articoli|Scritti'],
    awards: ['Premi|Riconoscimenti', 'Borse e premi|Onorificenze'],
    volunteer: ['Volontariato', 'Impegno sociale|Associazioni'],
    interests: ['Interessi|Hobby', 'Passioni|Fuori dal lavoro'],
    references: ['Referenze', 'Chi mi conosce'],
    personal: ['Dati personali|Informazioni personali', 'Dati anagrafici'],
    contact: ['Contatti', 'Come trovarmi|Recapiti'],
    other: ['Altro', 'Motto|Disponibilità'],
  },
  present: listed('oggi|presente|in corso|attuale|ad oggi'),
  since: ['dal', 'da'],
  seasons: ['Primavera', 'Estate', 'Autunno', 'Inverno'],
  at: ['presso'],
  inside: ['a'],
  by: ['di'],
  titles: listed(
    'Saldatore|Infermiera|Impiegato amministrativo|Cuoco|Cameriera|Muratore|Elettricista|Idraulico|Capocantiere|Ragioniera|Segretaria|Insegnante di sostegno|Professore associato|Assegnista di ricerca|Avvocato|Praticante notaio|Programmatore|Sviluppatrice web|Sistemista|Direttrice commerciale|Commesso|Cassiera|Receptionist|Tecnico di laboratorio|Farmacista|Fisioterapista|Traduttrice|Grafico|Giornalista|Autista|Magazziniere|Giardiniere|Tirocinante|Geometra|Architetto|Parrucchiera|Guida turistica|Falegname',
  ),
  titlePatterns: listed(
    'Responsabile {f}|Addetta {f}|Tecnico {f}|Direttore {f}|Coordinatrice {f}|Assistente {f}|Consulente {f}|Stagista {f}|Capo ufficio {f}|Impiegata {f}|Analista {f}',
  ),
  titleFields: listed(
    'vendite|acquisti|logistica|qualità|marketing|comunicazione|produzione|risorse umane|manutenzione|export|progetti|sistemi|finanza|sicurezza|formazione|eventi',
  ),
  employers: listed(
    '{n} S.p.A.|{n} S.r.l.|Gruppo {n}|Fratelli {s}|{s} & Figli|Officine {s}|{n} {w}|{w} {s} s.n.c.|Studio legale {s}|Comune di {t}|Ospedale di {t}|Ospedale San {g}|Università di {t}|Istituto {s}|Panificio {s}|Hotel {n}|Ristorante {n}|Fondazione {s}|Associazione {n}|Clinica {n}|Banca di {t}|Cooperativa {n}|Provincia di {t}|Centro {w}|Autotrasporti {s}|{n}|Libero professionista|Edizioni {n}|Cantine {s}',
  ),
  businesses: listed(
    'Logistica|Costruzioni|Tessile|Assicurazioni|Informatica|Alimentari|Ingegneria|Farmaceutici|Trasporti|Consulenze|Energia|Ottica|Imballaggi|Cosmetici|Immobiliare|Distribuzione|Pulizie|Meccanica|Ceramiche|Conserve',
  ),
  universities: listed(
    'Università degli Studi di {t}|Politecnico di {t}|Università {s}|Accademia di Belle Arti di {t}|Università Cattolica di {t}|Conservatorio di {t}|Scuola Superiore {s}|Università per Stranieri di {t}|Scuola di Management {n}|Istituto Universitario di {t}',
  ),
  schools: listed(
    'Liceo scientifico {s}|Istituto tecnico {s}|Istituto alberghiero di {t}|Liceo classico {s}|ITIS {s}|Istituto professionale {t}|Scuola edile di {t}|Centro di formazione {n}|Liceo artistico di {t}|IPSIA {t}|Ragioneria {s}|Istituto San {g}',
  ),
  degrees: listed(
    'Laurea|Laurea triennale|Laurea magistrale|Dottorato di ricerca|Master di I livello|Master di II livello|Laurea specialistica|Diploma accademico|Laurea a ciclo unico|Dottorato|Corso di perfezionamento|Laurea vecchio ordinamento',
  ),
  areas: listed(
    'Economia aziendale|Giurisprudenza|Scienze infermieristiche|Informatica|Storia|Lettere moderne|Biologia|Chimica|Psicologia|Servizio sociale|Scienze del turismo|Architettura|Ingegneria civile|Ingegneria gestionale|Matematica|Lingue straniere|Scienze della formazione|Medicina e chirurgia|Agraria|Scienze politiche|Design|Filosofia',
  ),
  qualifications: listed(
    'Diploma di maturità scientifica|Diploma di ragioneria|Maturità classica|Licenza media|Diploma alberghiero|Qualifica di saldatore|Diploma di geometra|Diploma di perito elettronico|Attestato OSS|Maturità artistica|Diploma professionale di elettricista|Qualifica di estetista|Maturità linguistica',
  ),
  degreeJoins: ['{d} in {a}', '{d} in {a}', '{d}, {a}', '{d} – {a}', '{d} ({a})', '{a} ({d})'],
  grades: listed(
    '110/110|110 e lode|Voto: 98/110|104/110|82/100|Votazione 95/100|90/100|cum laude|Voto 60/60|con lode',
  ),
  skills: [
    ...SHARED_SKILLS,
    ...listed(
      'contabilità|fatturazione|accoglienza clienti|saldatura|lettura del disegno tecnico|trattativa|gestione del personale|controllo scorte|buste paga|lavoro di squadra|pasticceria|montaggio video|traduzione|redazione testi|pianificazione|manutenzione|potatura|didattica|vendita|mulettista|archiviazione|preventivi|medicazioni|primo soccorso|ascolto|puntualità',
    ),
  ],
  skillGroups: listed(
    'Informatica|Strumenti|Metodi|Tecniche|Personali|Linguaggi|Gestione|Grafica|Officina|Laboratorio|Altro|Software|Ufficio|Digitali',
  ),
  certificates: [
    ...SHARED_CERTIFICATES,
    ...listed(
      'ECDL Full Standard|Patentino muletto|HACCP addetto alimentarista|Patente C+CQC|Corso antincendio rischio medio|BLSD|Abilitazione alla professione di avvocato|CILS C1|Formatore sicurezza|Assistente bagnanti',
    ),
  ],
  issuers: [
    ...SHARED_ISSUERS,
    ...listed('Croce Rossa Italiana|Camera di Commercio|AICA|Regione Puglia|INAIL|ENAIP'),
  ],
  awards: listed(
    'Premio di laurea|Dipendente dell’anno|Borsa di merito|Premio innovazione|Migliore tesi|Medaglia al valore|Primo premio al concorso locale|Borsa Erasmus|Premio giovani imprese|Menzione speciale',
  ),
  interests: listed(
    'escursionismo|lettura|calcio|scacchi|cucina|fotografia|nuoto|teatro|viaggi|chitarra|ciclismo|cinema|giardinaggio|ballo|vela',
  ),
  fluencies: listed(
    'madrelingua|fluente|ottimo|avanzato|intermedio|scolastico|C1|B2|A2|buono|bilingue|elementare',
  ),
  bullets: [
    [
      listed(
        'Gestione|Coordinamento|Supervisione|Stesura|Avvio|Controllo|Organizzazione|Cura|Preparazione|Manutenzione|Sviluppo|Progettazione|Revisione|Pianificazione|Direzione|Analisi|Riordino',
      ),
      listed(
        'di {n} cantieri|dei turni di {n} addetti|del magazzino centrale|del bilancio annuale|di un nuovo programma di prenotazione|degli ordini ai fornitori|delle paghe di {n} persone|di corsi per {n} apprendisti|dei menù settimanali|del parco mezzi|dei reclami dei clienti|di un negozio in rete|del materiale didattico|di {n} pratiche|del trasloco di {n} macchine|delle prove di laboratorio|dei rapporti mensili|delle gare pubbliche|di visite guidate',
      ),
      listed(
        'con una squadra di {n} persone|, con un risparmio del {n} %|nei tempi previsti|per tutta la regione|in contatto con la direzione|senza incidenti|, oggi in {n} sedi|, vendite in crescita del {n} %| | ',
      ),
    ],
  ],
  summaries: [
    listed(
      '{T} con {n} anni di esperienza|Appassionata di {w}, {T}|{T} versatile e affidabile|Dopo {n} anni di mestiere, {T}|Con studi in {w}|{T} con attitudine al contatto umano|Autonoma e curiosa: {T}|Persona ordinata, {T} per vocazione|{T} in cerca di novità|Formato in {w} e sul campo',
    ),
    listed(
      'Mi piacciono le squadre piccole|Abituata ai turni|Ho guidato {n} persone|Imparo in fretta nuovi programmi|I numeri non mi spaventano|Mantengo la calma sotto pressione|Disponibile alle trasferte|So ascoltare e decidere|Rispetto le scadenze|Ho formato {n} principianti',
    ),
    listed(
      'Cerco un posto stabile.|Disponibilità immediata.|Vorrei crescere verso la direzione.|Patente B, automunita.|Aperta al trasferimento.|Mi interessa il tempo parziale.|Con la voglia di una nuova sfida.|Cerco un tirocinio.',
    ),
  ],
  papers: listed(
    'Sulla {x} in {y}|{y}: verso una nuova {x}|La {x} e {y}|{y} e {x}: il caso di {t}|Per una {x} di {y}|Limiti della {x} in {y}|Rassegna sulla {x} in {y}',
  ),
  nouns: listed(
    'misura|teoria|critica|modellazione|simulazione|pedagogia|geografia|didattica|rappresentazione|previsione',
  ),
  journals: listed(
    'Rivista di {w}|Annali di {w}|Quaderni di {w}|Bollettino di {w}|Studi di {w}|Atti del convegno di {w}|Archivio di {w}',
  ),
  projects: listed(
    '{n} – guida ai sentieri|App {n}|Orto sociale di {t}|Sito del circolo {n}|Stazione meteo fatta in casa|{n}, libreria libera|Restauro del teatro di {t}|Cortometraggio: Il traghetto di {t}|Robot {n}|Festival {n}',
  ),
  labels: {
    title: 'Posizione',
    employer: 'Datore di lavoro',
    place: 'Luogo',
    period: 'Periodo',
    tasks: 'Mansioni',
    degree: 'Titolo',
    institution: 'Istituto',
    grade: 'Voto',
    name: 'Nome',
    address: 'Indirizzo',
    phone: 'Telefono',
    email: 'E-mail',
    web: 'Sito',
    born: 'Data di nascita',
    nationality: 'Nazionalità',
    onRequest: 'Referenze su richiesta.',
    page: 'Pagina {n} di {m}',
  },
};
