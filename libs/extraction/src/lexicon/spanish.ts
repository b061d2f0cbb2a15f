// Spanish words that resumes are read by.
import type { LanguageWords } from './language-words.ts';

export const SPANISH: LanguageWords = {
  code: 'es',
  headFirst: true,
  titles: `ingeniero ingeniera desarrollador desarrolladora gerente jefe jefa analista asistente consultor consultora coordinador coordinadora tecnico tecnica profesor
 profesora maestro maestra enfermero enfermera contador contadora contable auxiliar practicante becario becaria encargado encargada vendedor vendedora abogado abogada
 arquitecto arquitecta disenador disenadora administrativo administrativa cocinero cocinera camarero camarera ayudante supervisora trabajador trabajadora educador
 educadora psicologo psicologa medico medica farmaceutico farmaceutica periodista traductor traductora investigador investigadora economista notario notaria juez
 jueza fiscal operario operaria obrero obrera albanil electricista fontanero fontanera carpintero carpintera conductor conductora repartidor repartidora mozo
 limpiador limpiadora cajero cajera dependiente dependienta comercial recepcionista secretario secretaria peluquero peluquera panadero panadera pastelero pastelera
 formador formadora monitor monitora orientador orientadora bibliotecario bibliotecaria gerocultor gerocultora matrona fisioterapeuta dentista odontologo odontologa
 veterinario veterinaria quimico quimica biologo biologa director directora subdirector subdirectora responsable presidente presidenta fundador fundadora socio socia
 propietario propietaria dueño empresario representante agente asesor asesora especialista delegado delegada programador programadora soldador soldadora tornero
 fresador mecánico mecánica ajustador montador montadora instalador instaladora pintor pintora yesero techador plomero chapista carretillero almacenero
 almacenista estibador chofer chófer taxista transportista mensajero mensajera chef pinche barman bartender barista sumiller carnicero carnicera pescadero charcutero
 florista modista costurera sastre estilista esteticista teleoperador teleoperadora promotor promotora azafata azafato botones conserje portero vigilante guardia
 policía bombero militar soldado pediatra cirujano cirujana podólogo logopeda óptico nutricionista terapeuta cuidador cuidadora celador paramédico partera docente
 catedrático catedrática tutor tutora instructor instructora entrenador entrenadora rector rectora decano archivero redactor redactora editor editora
 corrector locutor locutora fotógrafo fotógrafa ilustrador diseñadora-gráfica delineante topógrafo topógrafa aparejador geólogo geóloga matemático
 estadístico sociólogo antropólogo historiador historiadora procurador procuradora asistenta jardinero jardinera agricultor ganadero guía intérprete comprador
 compradora planificador auditor auditora interventor tesorero tesorera gestor gestora coach voluntario voluntaria pasante aprendiz prácticas autónomo
 freelance barrendero niñera peón capataz maquinista piloto capitán marinero supervisor ejecutivo ejecutiva reponedor reponedora cartero
 tramitador`,
  ranks:
    'senior junior sénior júnior jefe subdirector ayudante auxiliar primer primera segundo adjunto adjunta general principal técnico interino becario',
  legalForms:
    's.a.|sa|s.l.|sl|s.l.u.|slu|s.a.u.|sau|s.a. de c.v.|sa de cv|s. de r.l.|s. de r.l. de c.v.|s.a.s.|ltda.|ltda|s.c.|s. coop.|s.coop.|sociedad limitada|sociedad anónima|sociedad cooperativa|e hijos|hijos de|hermanos|hnos.|y asociados|y cía.|& asociados|c.b.|eirl|spa',
  organisations: `empresa compañía sociedad grupo estudio despacho bufete gestoría asesoría asesores consultora consultores agencia oficina taller talleres fábrica industrias industria planta obra constructora inmobiliaria aseguradora seguros
    banco caja cooperativa mutua hospital clínica centro consultorio farmacia laboratorio laboratorios residencia guardería escuela colegio instituto universidad academia biblioteca museo teatro fundación asociación ong cruz
    ayuntamiento diputación junta gobierno ministerio consejería alcaldía municipalidad secretaría juzgado policía tienda comercial almacenes supermercado supermercados mercado librería panadería pastelería carnicería restaurante cafetería bar mesón taberna hotel hostal
    hacienda bodega bodegas finca viveros transportes logística mensajería imprenta editorial periódico diario radio televisión construcciones reformas instalaciones carpintería herrería electricidad fontanería textiles alimentación alimentos energía soluciones servicios sistemas tecnologías
    metalúrgica metalurgia autónomo independiente peluquería estética`,
  schools:
    'universidad|escuela|instituto|colegio|facultad|academia|conservatorio|politécnic|preparatoria|centro de formación|centro educativo|liceo',
  schoolWords: 'ies cetis conalep unam ipn uned uam upm sena inacap duoc cifp fp uba utn itesm',
  degrees: {
    doctorate: 'doctorado|tesis doctoral',
    master:
      'máster universitario|máster oficial|máster|master|maestría|magíster|especialización|posgrado|postgrado|licenciatura y maestría|MBA|diploma de estudios avanzados|ingeniería superior|CAP',
    bachelor:
      'licenciatura|licenciado|licenciada|grado|ingeniería técnica|ingeniero técnico|diplomatura|diplomado|diplomada|bachiller universitario|pregrado',
    vocational:
      'ciclo formativo de grado superior|ciclo formativo de grado medio|CFGS|CFGM|grado superior|grado medio|técnico superior|técnico medio|formación profesional|FP II|FP I|fp básica|certificado de profesionalidad|tecnicatura|técnico auxiliar|carrera técnica|tecnólogo|tecnóloga|oficialía|título profesional|aprendizaje|curso de formación',
    school:
      'bachillerato|bachiller|título de bachiller|educación secundaria obligatoria|educación secundaria|E.S.O.|ESO|graduado en eso|graduado escolar|graduado en educación secundaria|COU|BUP|enseñanza media|educación media|selectividad|prueba de acceso|EGB|bachillerato técnico',
  },
  at: 'para',
  atOrIn: 'en',
  levels: {
    native: 'nativo|nativa|lengua materna|bilingüe|idioma materno',
    C2: 'casi nativo|nivel nativo|dominio',
    C1: 'fluido|fluida|avanzado|avanzada|muy alto|nivel alto|alto|excelente|muy bueno',
    B2: 'bueno|buen nivel|intermedio alto|medio alto|nivel medio-alto|competente|profesional',
    B1: 'intermedio|medio|nivel medio|conversacional',
    A2: 'básico|básica|elemental|nivel básico|conocimientos básicos',
    A1: 'principiante|nociones|inicial',
  },
  languageLabels: 'idiomas|idioma|lenguas|lengua',
  nameLabels: 'nombre|nombre y apellidos|nombre completo|apellidos y nombre',
  addressLabels:
    'dirección|domicilio|ubicación|localidad|ciudad|residencia|lugar de residencia|población|provincia',
  labels: {},
  grades:
    'nota|nota media|promedio|calificación|media|nota final|matrícula de honor|sobresaliente|notable|cum laude|con honores|mención honorífica|aprobado|expediente|nota de expediente|promedio general',
};
