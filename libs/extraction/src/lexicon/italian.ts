// Italian words that resumes are read by.
import type { LanguageWords } from './language-words.ts';

export const ITALIAN: LanguageWords = {
  code: 'it',
  headFirst: true,
  titles: `ingegnere ingegnera sviluppatore sviluppatrice programmatore programmatrice responsabile direttore direttrice capo capoturno capocantiere caporeparto capoprogetto
 consulente analista impiegato impiegata addetto addetta operaio operaia tecnico tecnica infermiere infermiera medico insegnante docente professore professoressa
 maestro maestra educatore educatrice cuoco cuoca chef cameriere cameriera barista pizzaiolo aiuto-cuoco lavapiatti panettiere pasticcere pasticcera pasticciere macellaio
 commesso commessa venditore venditrice agente rappresentante promotore promotrice cassiere cassiera magazziniere magazziniera autista conducente corriere
 elettricista idraulico muratore falegname saldatore carpentiere imbianchino giardiniere meccanico tornitore fresatore manutentore installatore verniciatore
 contabile ragioniere ragioniera commercialista revisore segretario segretaria receptionist centralinista assistente coordinatore coordinatrice stagista tirocinante apprendista
 praticante avvocato avvocata avvocatessa notaio giurista architetto architetta geometra disegnatore disegnatrice grafica designer fotografo fotografa giornalista redattore
 redattrice traduttore traduttrice interprete bibliotecario bibliotecaria archivista farmacista fisioterapista psicologo psicologa assistente-sociale ostetrica dentista
 veterinario veterinaria biologo biologa chimica ricercatore ricercatrice dottorando dottoranda assegnista borsista rettore preside
 amministratore amministratrice dirigente titolare fondatore fondatrice presidente progettista collaudatore sistemista
 custode portiere guardia vigile poliziotto carabiniere bidello colf badante babysitter animatore animatrice estetista parrucchiere parrucchiera sarto sarta ottico
 logopedista oss collaboratore collaboratrice operatore operatrice supervisore ispettore ispettrice esperto esperta specialista formatore formatrice tutor allenatore`,
  ranks: 'senior junior capo vice assistente aiuto apprendista primo prima generale esecutivo',
  legalForms:
    's.p.a.|spa|s.r.l.|srl|s.r.l.s.|srls|s.n.c.|snc|s.a.s.|sas|soc. coop.|società cooperativa|s.c.a r.l.|scarl|onlus|s.s.|& figli|e figli|& c.|& co.|f.lli|fratelli|ditta individuale',
  organisations: `azienda impresa ditta società gruppo studio officina officine laboratorio fabbrica stabilimento cooperativa associazione fondazione banca assicurazioni
    ospedale clinica policlinico farmacia ambulatorio asl azienda-ospedaliera comune provincia regione ministero prefettura tribunale agenzia ente istituto scuola liceo
    università accademia asilo hotel albergo ristorante trattoria pizzeria osteria bar caffè panificio pasticceria macelleria supermercato negozio libreria biblioteca museo teatro
    editore editrice casa cantina tenuta consorzio centro servizi soluzioni sistemi costruzioni trasporti industrie industria manifatture tessuti tessile edile edilizia immobiliare impianti
    logistica spedizioni falegnameria carrozzeria autofficina cantiere cantieri caseificio pastificio salumificio vivaio parrocchia croce caritas indipendente`,
  schools:
    'universit|politecnic|istituto|scuol|accademi|liceo|conservator|facolt|ateneo|professionale di stato',
  schoolWords: 'itis ipsia iti itc ipc itg ipssar ied its iulm luiss bocconi sapienza enaip cfp',
  degrees: {
    doctorate: 'dottorato di ricerca|dottorato|dottore di ricerca|PHD',
    master:
      'laurea magistrale|laurea specialistica|laurea magistrale a ciclo unico|laurea a ciclo unico|laurea vecchio ordinamento|laurea quinquennale|master di primo livello|master di secondo livello|master di i livello|master di ii livello|master universitario|master|dottoressa magistrale|dottore magistrale|scuola di specializzazione|specializzazione|diploma di specializzazione|abilitazione',
    bachelor:
      'laurea triennale|laurea breve|laurea di primo livello|laurea|diploma accademico di primo livello|diploma accademico|diploma universitario|baccalaureato',
    vocational:
      'qualifica professionale|qualifica|attestato di qualifica|attestato professionale|diploma professionale|diploma di istruzione professionale|corso di formazione|corso professionale|diploma its|tecnico superiore|attestato',
    school:
      'diploma di maturità|maturità classica|maturità scientifica|maturità linguistica|maturità tecnica|maturità artistica|maturità professionale|maturità|diploma di scuola superiore|diploma di scuola secondaria|diploma superiore|diploma di liceo|diploma magistrale|diploma tecnico|diploma di ragioniere|diploma di ragioneria|diploma di geometra|diploma di perito|diploma di istituto tecnico|diploma|licenza media|licenza di scuola media|perito industriale|perito informatico|perito meccanico|perito elettronico|perito chimico|perito agrario|ragioniere e perito commerciale',
  },
  at: 'presso|c/o',
  atOrIn: 'in|a|per|da',
  levels: {
    native: 'madrelingua|lingua madre|lingua materna|bilingue|nativo|nativa',
    C2: 'livello madrelingua|quasi madrelingua|padronanza',
    C1: 'fluente|ottimo|ottima|eccellente|avanzato|avanzata|molto buono|molto buona|professionale',
    B2: 'buono|buona|buon livello|intermedio superiore|buona conoscenza',
    B1: 'intermedio|intermedia|discreto|discreta|medio',
    A2: 'elementare|base|di base|sufficiente|scolastico|scolastica|livello base|conoscenza base',
    A1: 'principiante|nozioni|minimo',
  },
  languageLabels: 'lingue|lingua|lingue straniere|conoscenze linguistiche',
  nameLabels: 'nome|nome e cognome|cognome e nome|nominativo',
  addressLabels: 'indirizzo|residenza|domicilio|città|luogo|residente a|residente in',
  labels: {
    date: 'data|date|periodo|durata|anno|anni|dal al',
    from: 'da|dal|inizio|data inizio|data di inizio',
    to: 'a|al|fine|data fine|data di fine',
    title:
      'posizione|ruolo|mansione|qualifica professionale|lavoro o posizione ricoperti|funzione|incarico|posizione ricoperta|professione|tipo di impiego',
    organisation:
      'datore di lavoro|nome del datore di lavoro|azienda|impresa|ditta|società|ente|nome e indirizzo del datore di lavoro|organizzazione',
    client: 'committente|cliente finale',
    employment: 'tipo di contratto|contratto|rapporto di lavoro',
    place: 'luogo|sede|città|località|luogo di lavoro',
    body: 'attività|mansioni|principali attività|principali mansioni|principali mansioni e responsabilità|responsabilità|compiti|descrizione|risultati|attività svolte|mansioni svolte',
    degree:
      'titolo|titolo di studio|qualifica|qualifica conseguita|diploma|laurea|titolo della qualifica rilasciata|corso|corso di studi|corso di laurea',
    institution:
      'istituto|università|scuola|ente di formazione|istituto di istruzione|ateneo|nome e tipo di istituto',
    area: 'indirizzo di studi|materia|materie|facoltà|specializzazione|principali materie|disciplina',
    issuer: 'rilasciato da|ente|ente certificatore|rilasciata da',
    grade: 'voto|votazione|voto finale|voto di laurea|media|punteggio',
  },
  grades: 'voto|votazione|voto finale|voto di laurea|con lode|cum laude|lode|ottimo|distinto|buono|media',
  towns: `roma milano napoli torino palermo genova bologna firenze bari catania venezia verona messina padova trieste brescia taranto prato parma modena reggio-calabria reggio-emilia perugia livorno
    ravenna cagliari foggia rimini salerno ferrara sassari latina monza siracusa pescara bergamo forlì trento vicenza terni bolzano novara piacenza ancona arezzo udine lecce pesaro alessandria
    la-spezia pisa catanzaro lucca como varese cremona pavia mantova cosenza avellino benevento caserta potenza matera siena grosseto lecco lodi savona imperia cuneo asti biella aosta rovigo treviso belluno
    pordenone gorizia macerata ascoli-piceno teramo chieti l'aquila campobasso isernia brindisi crotone trapani agrigento caltanissetta enna ragusa nuoro oristano viterbo rieti frosinone
    parigi londra berlino monaco-di-baviera francoforte amburgo colonia stoccarda vienna zurigo ginevra basilea berna losanna lione marsiglia nizza barcellona madrid siviglia lisbona bruxelles anversa amsterdam
    l'aia copenaghen stoccolma varsavia cracovia praga budapest bucarest sofia atene salonicco mosca san-pietroburgo istanbul il-cairo tunisi algeri gerusalemme pechino shanghai tokyo nuova-york filadelfia città-del-messico
    lombardia piemonte veneto toscana lazio campania sicilia sardegna puglia calabria basilicata molise abruzzo umbria marche emilia-romagna liguria friuli trentino alto-adige valle-d'aosta`,
};
