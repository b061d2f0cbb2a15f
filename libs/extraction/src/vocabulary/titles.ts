// How much a text looks like a job title, and how much like the name of an organisation.
import { TITLE_HEADS } from '../data/title-heads.data.ts';
import { fold, foldedWords, lazy, wordSet } from '../text/normalise.ts';

const heads = lazy(() => new Set([...TITLE_HEADS.trim().split('\n'), ...MORE_HEADS]));

/** Heads of titles that O*NET's English list lacks, and those of other languages. */
const MORE_HEADS = wordSet(`
  developer engineer manager director lead head chief officer ceo cto cfo coo cio intern trainee apprentice founder cofounder co-founder owner partner
  president vp chair consultant freelancer contractor volunteer fellow postdoc professor lecturer tutor teacher nurse foreman barista chef waiter
  waitress analyst scientist researcher architect administrator coordinator specialist associate assistant secretary accountant controller designer
  editor writer author journalist recruiter generalist strategist executive representative supervisor technician mechanic electrician operator driver
  cashier clerk agent advisor adviser broker trader buyer planner producer programmer tester sre dba principal referent mentor coach instructor
  florist sommelier bartender tiler fishmonger landscaper groundskeeper janitor nanny childminder carer paramedic physiotherapist chiropractor osteopath
  podiatrist hairdresser barber beautician masseur videographer cinematographer barrister notary soldier stevedore sailor toolmaker jeweller goldsmith
  watchmaker commis dishwasher draughtsman geophysicist enumerator labourer herdsman shepherd beekeeper saleswoman aide-soignante aide-soignant
  entwickler entwicklerin ingenieur ingenieurin leiter leiterin berater beraterin assistent assistentin hilfskraft werkstudent werkstudentin praktikant
  praktikantin geschaftsfuhrer geschaftsfuhrerin sachbearbeiter sachbearbeiterin fachkraft krankenpfleger krankenschwester pfleger pflegerin kaufmann
  kauffrau auszubildender auszubildende mitarbeiter mitarbeiterin techniker technikerin mechaniker elektriker projektleiter projektleiterin teamleiter
  teamleiterin lehrer lehrerin arzt arztin referentin redakteur buchhalter buchhalterin verkaufer verkauferin lagerist koch kochin meister
  mechatroniker mechatronikerin informatiker informatikerin elektroniker elektronikerin handwerker handwerkerin optiker optikerin logistiker logistikerin
  polier bauleiter bauleiterin gartner gartnerin tischler tischlerin maurer maler malerin schlosser backer backerin friseur friseurin polizist polizistin
  beamter beamtin jurist juristin anwalt anwaltin rechtsanwalt rechtsanwaltin notar notarin richter richterin apotheker apothekerin hebamme therapeut
  therapeutin erzieher erzieherin sozialarbeiter sozialarbeiterin padagoge padagogin psychologe psychologin journalist journalistin ubersetzer ubersetzerin
  dolmetscher dolmetscherin wissenschaftler wissenschaftlerin chemiker chemikerin physiker physikerin biologe biologin laborant laborantin geselle gesellin
  ingenieure directeur directrice responsable developpeur developpeuse technicien technicienne stagiaire assistante gestionnaire comptable vendeur
  vendeuse infirmier infirmiere enseignant enseignante professeur conseiller conseillere chargee charge cuisinier cadre adjoint adjointe apprenti apprentie alternant
  avocat avocate juriste notaire pharmacien pharmacienne kinesitherapeute psychologue educateur educatrice animateur animatrice formateur formatrice
  redacteur redactrice traducteur traductrice journaliste graphiste architecte geometre electricien electricienne macon plombier menuisier menuisiere
  boulanger boulangere patissier patissiere coiffeur coiffeuse serveur serveuse chauffeur conducteur conductrice operateur operatrice ouvrier ouvriere
  magasinier magasiniere preparateur preparatrice acheteur acheteuse commercial commerciale chercheur chercheuse doctorant doctorante medecin sage-femme
  secretaire hotesse
  ingeniero ingeniera desarrollador desarrolladora gerente jefe jefa analista asistente consultor consultora coordinador coordinadora tecnico tecnica
  profesor profesora maestro maestra enfermero enfermera contador contadora contable auxiliar practicante becario becaria encargado encargada vendedor
  vendedora abogado abogada arquitecto arquitecta disenador disenadora administrativo administrativa cocinero cocinera camarero camarera ayudante supervisora
  trabajador trabajadora educador educadora psicologo psicologa medico medica farmaceutico farmaceutica periodista traductor traductora investigador
  investigadora economista notario notaria juez jueza fiscal operario operaria obrero obrera albanil electricista fontanero fontanera carpintero carpintera
  conductor conductora repartidor repartidora mozo limpiador limpiadora cajero cajera dependiente dependienta comercial recepcionista secretario secretaria
  peluquero peluquera panadero panadera pastelero pastelera formador formadora monitor monitora orientador orientadora bibliotecario bibliotecaria
  gerocultor gerocultora enfermero matrona fisioterapeuta dentista odontologo odontologa veterinario veterinaria quimico quimica biologo biologa
  engenheiro engenheira desenvolvedor desenvolvedora gestor gestora estagiario estagiaria professora enfermeiro enfermeira coordenador coordenadora assistente advogado advogada
  trabalhador trabalhadora educador educadora medico farmaceutica jornalista tradutor tradutora pesquisador pesquisadora investigador operador operadora
  motorista eletricista encanador pedreiro carpinteiro cozinheira garcom garconete vendedora caixa recepcionista secretaria contador contabilista
  auxiliar ajudante supervisor supervisora encarregado encarregada chefe diretor diretora presidente socio socia fundador fundadora bibliotecaria
  residente resident
  fisioterapeuta dentista veterinario quimica biologa arquiteto arquiteta designer programador programadora formador formadora`);

const RANKS = wordSet(
  'senior junior lead principal staff chief head deputy vice assistant associate graduate sr jr trainee interim acting freelance',
);

/** German compounds carry their head inside the word: "Berechnungsingenieurin", "Projektleiter". */
const COMPOUND =
  /(?:ingenieur|entwickler|leiter|berater|assistent|techniker|mechaniker|meister|pfleger|kaufmann|kauffrau|lehrer|beauftragter?|iker|wirt|planer|schlosser|bauer|monteur|manager|spezialist|referent|kraft|helfer|arbeiter|verkaufer|fahrer)(?:in)?$|angestellter?$/;

/** 0 (nothing) to 1 (a title): a head of titles at the end of the text or before "of", ",", "for"; less elsewhere. */
export function titleScore(text: string): number {
  const cleaned = text.replace(/\([^()]*\)/g, ' ').trim();
  if (!cleaned || cleaned.length > 90) return 0;
  const isHead = (word: string | undefined) => Boolean(word && (heads().has(word) || COMPOUND.test(word)));
  const parts = cleaned
    .split(/[,/&|–-]\s|\s(?:of|for|and|und|in|de|des|du|para|im|für|at|et|y|e|i|ii|iii)\s/iu)
    .map(foldedWords);
  const main = parts[0] ?? [];
  if (isHead(main.at(-1))) return 1;
  if (main.length > 1 && isHead(main[0])) return 0.85;
  if (parts.slice(1).some((p) => isHead(p.at(-1)))) return 0.8;
  const words = foldedWords(cleaned);
  if (words.some(isHead)) return 0.6;
  return words.some((w) => RANKS.has(w)) ? 0.4 : 0;
}

const LEGAL =
  /(?:^|\s)(?:gmbh(?: & co\.? ?kg)?|ag|kg|ohg|ug|se|inc|llc|llp|ltd|limited|plc|corp|corporation|company|co|pvt|pte|pty|s\.?a\.?(?: de c\.?v)?|s\.?l|s\.?r\.?l|s\.?a\.?s|sarl|b\.?v|n\.?v|ab|as|oy|a\/s|aps|ltda|e\.?v|kk)\.?$/;

const ORGANISATION_WORDS = wordSet(`
  university universitat universite universidad universidade college school institute institut instituto hospital clinic klinik klinikum hospitales bank banco banque
  group gruppe groupe grupo systems solutions services technologies technology labs laboratory laboratories laboratorios partners consulting consultancy agency studio studios media
  foundation stiftung fundacion association verein council ministry department trust society authority academy akademie church museum library
  industries manufacturing engineering logistics foods pharma pharmaceuticals energy insurance capital holdings ventures software networks digital
  electronics motors airlines hotel hotels restaurant cafe bakery store stores supply works centre center district cooperative practice office publishing press
  maschinenbau werke werk fabrik betrieb praxis kanzlei verlag zentrum gymnasium schule kita pflegeheim krankenhaus clinica colegio escuela empresa
  schulzentrum ihk handwerkskammer kammer hochschule akademien stadtwerke sparkasse genossenschaft stadt landkreis amt
  ayuntamiento gobierno ministerio generalitat diputacion cooperativa mairie prefecture conseil chambre camara prefeitura secretaria
  construcciones servicios soluciones ayuntamiento bibliotheque ecole lycee entreprise freelance self-employed selbststandig selbstandig autonomo`);

/** Whether the last word is one of organisations: "General Hospital". */
export const endsAsOrganisation = (text: string): boolean =>
  ORGANISATION_WORDS.has(foldedWords(text).at(-1) ?? '');

/** 0 to 1: legal forms are sure, words of trade and institutions likely. */
export function organisationScore(text: string): number {
  const folded = fold(text).replace(/(?<![,;])[,;]+$/, '');
  if (!folded || folded.length > 90) return 0;
  if (LEGAL.test(folded.replace(/\([^()]*\)/g, '').trim()) || /\b(?:gmbh|inc|llc|ltd|plc|pvt)\b/.test(folded))
    return 1;
  const words = foldedWords(text);
  if (words.some((w) => ORGANISATION_WORDS.has(w))) return 0.8;
  if (
    words.some(
      (w) =>
        /(?:schule|werke?|bank|klinik|haus|verein|gesellschaft|institut|technik|technologies|soft|tech|labs?)$/.test(
          w,
        ) && w.length > 6,
    )
  )
    return 0.6;
  return /^[\p{Lu}\d]/u.test(text.trim()) ? 0.25 : 0.1;
}
