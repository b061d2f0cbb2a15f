// What programs and people call the columns: English, German, French, Spanish, Italian, Portuguese, Dutch. Folded: lower case, no accents,
// one blank for whatever stands between words.
import { fold, type ImportField } from '@vitae/contracts';

const names: Readonly<Record<ImportField, string>> = {
  externalId: `id, external id, externalid, candidate id, applicant id, person id, record id, ats id, reference, ref, candidate no, applicant no, candidate number, applicant number, kandidaten id, kandidatennummer, kandidaten nr, bewerber id, bewerbernummer, bewerber nr, bew nr,
    personalnummer, personal nr, referenz, identifiant, id candidat, numero candidat, identificador, id candidato, id candidatura, codice candidato, codice, identificativo, kandidaat id, referentie`,
  name: `name, full name, fullname, candidate, candidate name, applicant, applicant name, person, contact name, vor und nachname, vollstandiger name, bewerber, kandidat, kandidatin, bewerbername, nom complet,
    nom et prenom, prenom et nom, candidat, nombre completo, nombre y apellidos, candidato, nome completo, nome e cognome, cognome e nome, nominativo, naam, volledige naam, kandidaat`,
  givenName: `first name, firstname, given name, givenname, forename, fname, vorname, rufname, prenom, nombre, nombre de pila, nombres, nome, primeiro nome, nome proprio, voornaam`,
  familyName: `last name, lastname, surname, family name, familyname, lname, nachname, familienname, zuname, nom, nom de famille, apellido, apellidos, cognome, sobrenome, apelido, ultimo nome, achternaam`,
  email: `email, e mail, mail, email address, e mail address, email id, primary email, work email, personal email, private email, email 1, email 2, contact email, e mail adresse, emailadresse, mailadresse, e mail privat,
    adresse e mail, adresse email, adresse mail, adresse electronique, courriel, correo, correo electronico, direccion de correo, direccion de correo electronico, posta elettronica, indirizzo email, indirizzo e mail,
    indirizzo di posta elettronica, correio eletronico, endereco de email, e mailadres, mailadres`,
  phone: `phone, telephone, phone number, telephone number, tel, tel no, mobile, mobile phone, mobile number, cell, cell phone, cellphone, contact number, home phone, work phone, phone 1, phone 2, telefon, telefonnummer,
    tel nr, handy, handynummer, mobil, mobilnummer, mobiltelefon, rufnummer, numero de telephone, portable, telephone portable, telephone mobile, mobile telephone, telefono, numero de telefono, telefono movil, movil, celular,
    numero di telefono, cellulare, telefono cellulare, recapito telefonico, telefone, telemovel, telefoonnummer, telefoon, gsm`,
  city: `city, town, home city, current city, stadt, ort, wohnort, ville, commune, ville de residence, ciudad, localidad, poblacion, citta, comune, citta di residenza, cidade, stad, woonplaats, plaats`,
  region: `state, region, province, county, state province, bundesland, kanton, land region, departement, etat, provincia, estado, comunidad autonoma, regione, regiao, distrito, provincie`,
  country: `country, country code, nation, land, staat, pays, pais, paese, nazione, stato`,
  location: `location, address, place, residence, current location, home address, based in, adresse, anschrift, standort, wohnsitz, lieu, adresse postale, localisation, domicile, ubicacion, direccion, domicilio, lugar,
    residencia, posizione geografica, localita, indirizzo, residenza, localizacao, endereco, morada, locatie, adres`,
  headline: `headline, tagline, professional headline, profile title, schlagzeile, kurzprofil titel, accroche, titulo profesional, titolo professionale, titulo do perfil`,
  title: `title, job title, jobtitle, position, current position, current title, current job title, role, job, occupation, profession, stelle, stellenbezeichnung, berufsbezeichnung, beruf, tatigkeit, funktion, aktuelle position,
    poste, poste actuel, intitule du poste, fonction, metier, profession actuelle, puesto, puesto actual, cargo, cargo actual, profesion, ocupacion, posizione, ruolo, mansione, qualifica, posizione attuale, professione, funcao, profissao, functie, functietitel, beroep`,
  organisation: `company, company name, current company, current employer, employer, organisation, organization, firm, firma, unternehmen, arbeitgeber, aktueller arbeitgeber, organisation actuelle, entreprise, societe, employeur,
    employeur actuel, empresa, empresa actual, empleador, organizacion, azienda, datore di lavoro, societa, organizzazione, azienda attuale, empregador, organizacao, bedrijf, werkgever`,
  startDate: `start date, start, from, since, job start, employed since, beginn, von, seit, eintritt, eintrittsdatum, beschaftigt seit, date de debut, debut, depuis, fecha de inicio, inicio, desde, data inizio, data di inizio, dal, data de inicio, startdatum, sinds`,
  endDate: `end date, end, to, until, job end, ende, bis, austritt, austrittsdatum, enddatum, date de fin, fin, jusqu a, fecha de fin, fecha de finalizacion, hasta, data fine, data di fine, al, data de fim, einddatum, tot`,
  summary: `summary, about, profile, bio, biography, description, professional summary, profile summary, about me, cover letter, zusammenfassung, kurzprofil, profil, uber mich, beschreibung, resume du profil, presentation, a propos,
    resumen, perfil, descripcion, sobre mi, presentacion, riepilogo, sommario, profilo, presentazione, descrizione, resumo, sobre, samenvatting, profiel`,
  skills: `skills, skill, skill set, skillset, key skills, technical skills, competencies, expertise, technologies, kenntnisse, fahigkeiten, fertigkeiten, kompetenzen, fachkenntnisse, competences, competence, savoir faire, competencias,
    habilidades, aptitudes, conocimientos, competenze, capacita, abilita, conoscenze, vaardigheden, competenties`,
  languages: `languages, language, language skills, spoken languages, sprachen, sprachkenntnisse, sprache, langues, langue, langues parlees, idiomas, idioma, lenguas, lingue, lingua, conoscenze linguistiche, linguas, talen, talenkennis`,
  certifications: `certifications, certification, certificates, certificate, licences, licenses, zertifikate, zertifizierungen, bescheinigungen, certificats, certificaciones, certificados, certificazioni, certificati, certificacoes, certificaten`,
  degree: `degree, education, highest degree, qualification, diploma, abschluss, hochster abschluss, ausbildung, studium, diplome, formation, niveau d etudes, titulo, titulacion, formacion, estudios, titolo di studio, laurea, formazione, formacao, grau, opleiding, diploma opleiding`,
  institution: `university, school, institution, college, universitat, hochschule, schule, bildungseinrichtung, universite, ecole, etablissement, universidad, escuela, institucion, universita, scuola, istituto, ateneo, universidade, universiteit, school naam`,
  link: `link, links, url, website, web site, web, homepage, linkedin, linkedin url, linkedin profile, linkedin profil, github, github url, xing, portfolio, profile url, webseite, internetseite, site web, site, lien, sitio web, pagina web, enlace, perfil de linkedin, sito web, sito, pagina linkedin, profilo linkedin`,
  availability: `availability, notice period, available from, notice, verfugbarkeit, verfugbar ab, kundigungsfrist, fruhester eintritt, disponibilite, preavis, disponible a partir de, disponibilidad, preaviso, disponibilita, preavviso, disponibilidade, beschikbaarheid, opzegtermijn`,
  salary: `salary, salary expectation, expected salary, desired salary, current salary, gehalt, gehaltsvorstellung, gehaltswunsch, wunschgehalt, salaire, pretentions salariales, salaire souhaite, salario, salario deseado, expectativa salarial, retribuzione, stipendio, ral, salaris, salarisverwachting`,
  drivingLicence: `driving licence, driving license, drivers license, fuhrerschein, permis, permis de conduire, permiso de conducir, carnet de conducir, patente, patente di guida, carta de conducao, rijbewijs`,
  workPermit: `work permit, work authorization, work authorisation, visa status, right to work, arbeitserlaubnis, arbeitsgenehmigung, permis de travail, permiso de trabajo, permesso di lavoro, autorizacao de trabalho, werkvergunning`,
  documentDate: `document date, resume date, cv date, last updated, updated at, stand, aktualisiert am, date du cv, date de mise a jour, fecha del cv, fecha de actualizacion, data cv, data aggiornamento`,
  metadata: `tags, tag, source, labels, quelle, schlagworte, etiquettes, etiquetas, etichette, fonte`,
  resumeUrl: `resume url, cv url, resume link, cv link, link to resume, link to cv, cv web address, lebenslauf url, lebenslauf link, url du cv, lien du cv, lien cv, enlace al cv, url cv, link cv, link al cv, url del curriculum`,
  resumeFile: `resume file, cv file, resume, cv, curriculum, curriculum vitae, file, file name, filename, resume filename, attachment, lebenslauf, lebenslauf datei, datei, dateiname, anhang, fichier, fichier cv, nom du fichier, piece jointe,
    archivo, archivo cv, nombre del archivo, adjunto, file cv, nome file, allegato, ficheiro, bestand, bestandsnaam, bijlage`,
};

/** Columns that we write ourselves beside bad rows, and what must not weigh in a choice of people: never taken. */
const LEFT_OUT = new Set(
  `vitae line, vitae column, vitae reason, vitae explanation, date of birth, birth date, dob, birthday, age, gender, sex, marital status, nationality, religion, ethnicity, photo,
  geburtsdatum, geburtstag, alter, geschlecht, familienstand, nationalitat, staatsangehorigkeit, date de naissance, age candidat, sexe, genre, situation familiale, nationalite, fecha de nacimiento, edad, sexo, genero, estado civil, nacionalidad,
  data di nascita, eta, sesso, genere, stato civile, nazionalita, cittadinanza`
    .split(',')
    .map((name) => name.trim()),
);

export const foldedName = (name: string): string =>
  fold(name)
    .replace(/([a-z])(\d)/g, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const fieldsByName = new Map<string, ImportField>();
for (const [field, list] of Object.entries(names) as [ImportField, string][])
  for (const name of list.split(',')) {
    const key = name.trim().replace(/\s+/g, ' ');
    if (!fieldsByName.has(key)) fieldsByName.set(key, field);
  }

export interface NamedField {
  readonly field: ImportField | null;
  /** The whole name, and not only some words of it. */
  readonly isWhole: boolean;
}

/** “firstName”, “First_Name” and “FIRST NAME” are the same. */
const spellings = (name: string): string[] => [
  foldedName(name),
  foldedName(name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')),
];

/** What a column's name says that it is: by the whole name, else by the longest run of its words that names a field. */
export function fieldNamed(name: string): NamedField | undefined {
  for (const spelt of spellings(name)) {
    if (LEFT_OUT.has(spelt)) return { field: null, isWhole: true };
    const field = fieldsByName.get(spelt) ?? fieldsByName.get(spelt.replace(/ \d+$/, ''));
    if (field) return { field, isWhole: true };
  }
  const words = (spellings(name)[1] ?? '').split(' ').slice(0, 12);
  for (let length = words.length - 1; length > 0; length--)
    for (let from = 0; from + length <= words.length; from++) {
      const part = words.slice(from, from + length).join(' ');
      if (LEFT_OUT.has(part)) return { field: null, isWhole: false };
      const field = part.length > 2 ? fieldsByName.get(part) : undefined;
      if (field) return { field, isWhole: false };
    }
  return undefined;
}
