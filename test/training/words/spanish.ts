// Spanish words to write resumes with: made up here, or what any dictionary of trades has.
import { listed } from '../split.ts';
import type { Language } from './language.ts';
import { SHARED_CERTIFICATES, SHARED_ISSUERS, SHARED_SKILLS } from './shared.ts';

export const SPANISH: Language = {
  code: 'es',
  towns: listed(
    'Gijón/ES|Murcia/ES|Valladolid/ES|Huelva/ES|Vitoria-Gasteiz/ES|Alcalá de Henares/ES|Las Palmas/ES|Badajoz/ES|Castellón/ES|L’Hospitalet/ES|Jerez de la Frontera/ES|Querétaro/MX|Mérida/MX|Toluca/MX|Rosario/AR|Mendoza/AR|Cali/CO|Bucaramanga/CO|Valparaíso/CL|Arequipa/PE|Trujillo/PE',
  ),
  streets: listed(
    'Calle Mayor|Avda. de la Constitución|Calle del Río|Paseo Marítimo|Plaza Nueva|C/ Olmos|Calle San Juan|Ronda Norte|Camino Viejo|Avenida Reforma',
  ),
  numberFirst: false,
  given: listed(
    'Adrián|Begoña|Candela|Diego|Elvira|Fermín|Gonzalo|Henar|Iker|Jimena|Laureano|Macarena|Nicolás|Olga|Pilar|Ramiro|Socorro|Tomás|Úrsula|Vicente|Ximena|Yolanda|María José|Juan Pablo|Ma. Fernanda|José Luis|Graciela|Nuria',
  ),
  family: listed(
    'Álvarez Quintana|Barrientos|Cifuentes Roldán|de la Fuente|Echeverría|Figueroa Ponce|Garmendia|Hinojosa|Ibáñez Corral|Jaramillo|Lozano Peñalver|Machado Ortuño|Núñez|Olabarría|Pacheco y Vega|Quiroga|Rebolledo|Santisteban|Tejada Mora|Urrutia|Valcárcel|Zambrano|Zúñiga Marín|del Castillo|Montesinos|Salcedo Rey|Peralta|Villaescusa',
  ),
  headings: {
    summary: [
      'Perfil|Perfil profesional|Sobre mí|Resumen',
      'Quién soy|En pocas palabras|Presentación|Extracto',
    ],
    work: [
      'Experiencia laboral|Experiencia profesional|Experiencia',
      'Lo que he hecho|Trayectoria|Puestos|Empleos|Historial laboral|Dónde he trabajado|Trayectoria profesional|Cargos desempeñados',
    ],
    education: [
      'Formación académica|Educación|Formación',
      'Dónde estudié|Estudios|Estudios realizados|Titulación|Mi formación',
    ],
    skills: [
      'Competencias|Habilidades|Conocimientos',
      'Lo que sé hacer|Herramientas|Aptitudes|Capacidades|Destrezas|Informática',
    ],
    languages: ['Idiomas', 'Lenguas|Idiomas que hablo'],
    certificates: [
      'Certificados|Cursos|Certificaciones',
      'Formación complementaria|Carnés|Cursos y talleres|Acreditaciones',
    ],
    projects: ['Proyectos', 'Proyectos propios|En mi tiempo'],
    publications: ['Publicaciones', 'Artículos|Trabajos publicados'],
    awards: ['Premios|Reconocimientos', 'Becas y premios|Distinciones'],
    volunteer: ['Voluntariado', 'Labor social|Colaboraciones'],
    interests: ['Intereses|Aficiones', 'Tiempo libre|Fuera del trabajo'],
    references: ['Referencias', 'Quién me avala'],
    personal: ['Datos personales', 'Información personal'],
    contact: ['Contacto', 'Cómo localizarme|Datos de contacto'],
    other: ['Otros datos', 'Lema|Disponibilidad'],
  },
  present: listed('actualidad|presente|actualmente|hoy|la fecha|Actual'),
  since: ['desde', 'Desde'],
  seasons: ['Primavera', 'Verano', 'Otoño', 'Invierno'],
  at: ['en'],
  inside: ['en'],
  by: ['por'],
  titles: listed(
    'Soldador|Enfermera|Auxiliar administrativo|Cocinero|Camarera|Albañil|Electricista|Fontanero|Jefe de obra|Contable|Secretaria de dirección|Maestra de primaria|Profesor titular|Investigadora predoctoral|Abogado|Procuradora|Programador|Desarrolladora web|Ingeniera de software|Administrador de sistemas|Analista de datos|Directora comercial|Dependienta|Cajero|Recepcionista|Técnico de laboratorio|Farmacéutica|Fisioterapeuta|Traductora|Diseñador gráfico|Periodista|Camionero|Mozo de almacén|Jardinero|Becario|Topógrafa|Arquitecta técnica|Peluquera|Guía turístico|Carpintero',
  ),
  titlePatterns: listed(
    'Responsable de {f}|Jefa de {f}|Técnico de {f}|Director de {f}|Coordinadora de {f}|Auxiliar de {f}|Consultor de {f}|Becaria de {f}|Gerente de {f}|Encargado de {f}|Analista de {f}|Prácticas en {f}',
  ),
  titleFields: listed(
    'ventas|compras|logística|calidad|marketing|comunicación|producción|recursos humanos|nóminas|mantenimiento|exportación|proyectos|sistemas|finanzas|prevención|formación|eventos|clientes',
  ),
  employers: listed(
    '{n} S.A.|{n} S.L.|{n} S.A. de C.V.|Grupo {n}|Hermanos {s}|Hijos de {s}|Talleres {s}|{n} {w}|{w} {s}|Despacho {s} y {s}|Ayuntamiento de {t}|Hospital General de {t}|Hospital San {g}|Universidad de {t}|Colegio {s}|Panadería {s}|Hotel {n}|Restaurante {n}|Fundación {s}|Asociación {n}|Clínica {n}|Banco de {t}|Diputación de {t}|Instituto de {w}|Transportes {s}|{n}|Autónomo|Editorial {n}|Bodegas {s}|Constructora {n}',
  ),
  businesses: listed(
    'Logística|Construcciones|Textil|Seguros|Informática|Alimentación|Ingeniería|Farmacéutica|Transportes|Consultores|Energía|Óptica|Envases|Cosmética|Inmobiliaria|Distribución|Limpiezas|Mecanizados|Cerámicas|Conservas',
  ),
  universities: listed(
    'Universidad de {t}|Universidad Politécnica de {t}|Universidad {s}|Universidad Católica de {t}|Instituto Tecnológico de {t}|Escuela de Negocios {n}|Universidad Autónoma de {t}|Escuela Superior de Ingenieros de {t}|Facultad de Derecho de {t}|Universidad Nacional de {t}|Escuela de Arte de {t}|Universidad Tecnológica de {t}',
  ),
  schools: listed(
    'IES {s}|Colegio San {g}|Instituto {s}|Escuela de Hostelería de {t}|Centro de FP {t}|Colegio {n}|Preparatoria {s}|Liceo de {t}|Academia {n}|SENA {t}|CIFP {t}|Colegio Nacional de {t}|Escuela de Enfermería de {t}',
  ),
  degrees: listed(
    'Grado|Licenciatura|Máster|Máster universitario|Doctorado|Diplomatura|Ingeniería técnica|Maestría|Posgrado|Licenciado|Grado universitario|Técnico Superior|Especialización|Diplomado|Ingeniería|Tecnólogo',
  ),
  areas: listed(
    'Administración de Empresas|Derecho|Enfermería|Informática|Historia|Filología Hispánica|Biología|Química|Economía|Psicología|Trabajo Social|Turismo|Periodismo|Arquitectura|Ingeniería Civil|Bellas Artes|Matemáticas|Contabilidad|Comunicación Audiovisual|Educación Infantil|Medicina|Agronomía',
  ),
  qualifications: listed(
    'Bachillerato|Bachillerato de Ciencias|ESO|Graduado Escolar|FP II Electricidad|Ciclo Formativo de Grado Medio en Cocina|CFGS Administración y Finanzas|Preparatoria|Secundaria|Técnico en Cuidados Auxiliares|COU|Bachiller técnico|Técnico en Soldadura|Grado Medio en Gestión Administrativa|Selectividad|Bachiller académico',
  ),
  degreeJoins: ['{d} en {a}', '{d} en {a}', '{d}, {a}', '{d} de {a}', '{d} – {a}', '{d} ({a})', '{a} ({d})'],
  grades: listed(
    'Nota media: 8,2|sobresaliente|matrícula de honor|notable|Promedio: 9.1|7,6/10|cum laude|Media: 7,9|Promedio 4.3/5|mención honorífica',
  ),
  skills: [
    ...SHARED_SKILLS,
    ...listed(
      'contabilidad|facturación|atención al cliente|soldadura|lectura de planos|curas|negociación|gestión de equipos|control de existencias|nóminas|seguridad social|trabajo en equipo|cocina fría|coctelería|repostería|montaje de vídeo|traducción|redacción|planificación|mantenimiento preventivo|diagnóstico de averías|poda|riego|docencia|dinámicas de grupo|resolución de conflictos|ventas|carretillero|archivo|presupuestos',
    ),
  ],
  skillGroups: listed(
    'Informática|Ofimática|Herramientas|Métodos|Técnicas|Personales|Lenguajes|Gestión|Diseño|Taller|Laboratorio|Dirección|Otras|Software',
  ),
  certificates: [
    ...SHARED_CERTIFICATES,
    ...listed(
      'Manipulador de alimentos|Carné de carretillero|Prevención de riesgos laborales, 60 horas|Permiso C+E|CAP mercancías|Primeros auxilios|Monitor de ocio y tiempo libre|Socorrista acuático|Aptitud pedagógica (CAP)|Instalador autorizado|DELF A2|Curso de nóminas',
    ),
  ],
  issuers: [
    ...SHARED_ISSUERS,
    ...listed(
      'Cruz Roja|Cámara de Comercio|SEPE|Junta de Andalucía|INEM|CEAC|Fundación Laboral de la Construcción',
    ),
  ],
  awards: listed(
    'Empleada del año|Premio extraordinario de fin de carrera|Beca de excelencia|Premio a la innovación|Mejor tesis|Medalla al mérito|Primer premio del concurso local|Beca de colaboración|Premio joven emprendedor|Mención de honor',
  ),
  interests: listed(
    'senderismo|lectura|fútbol|ajedrez|cocina|fotografía|natación|teatro|viajes|guitarra|ciclismo|cine|jardinería|baile|pádel',
  ),
  fluencies: listed(
    'nativo|fluido|lengua materna|avanzado|intermedio|básico|C1|B2|A2|nivel alto|bilingüe|nociones|medio',
  ),
  bullets: [
    [
      listed(
        'Gestión|Coordinación|Supervisión|Elaboración|Puesta en marcha|Control|Organización|Atención y seguimiento|Preparación|Mantenimiento|Desarrollo|Diseño|Revisión|Planificación|Dirección|Participación en la mejora|Análisis|Impartición',
      ),
      listed(
        'de {n} obras|de los turnos de {n} empleados|del almacén central|del presupuesto anual|de un nuevo programa de reservas|de pedidos a proveedores|de las nóminas de {n} personas|de cursos para {n} aprendices|de menús semanales|de la flota de vehículos|de reclamaciones de clientes|de una tienda en línea|de material docente|de {n} expedientes|del traslado de {n} máquinas|de ensayos de laboratorio|de informes mensuales|de licitaciones públicas|de campañas de verano|de visitas guiadas',
      ),
      listed(
        'con un equipo de {n} personas|, con un ahorro del {n} %|dentro de plazo|para toda la región|en contacto con la dirección|sin accidentes|, hoy en {n} centros|, ventas un {n} % mayores| | ',
      ),
    ],
  ],
  summaries: [
    listed(
      '{T} con {n} años de experiencia|Apasionada por {w}, {T}|{T} polivalente y responsable|Tras {n} años de oficio, {T}|Con estudios en {w}|{T} con don de gentes|Autónoma y curiosa: {T}|Persona ordenada, {T} de vocación|{T} en busca de un cambio|Formado en {w} y en la práctica',
    ),
    listed(
      'Me gustan los equipos pequeños|Acostumbrada al trabajo por turnos|He dirigido a {n} personas|Aprendo rápido programas nuevos|Me llevo bien con los números|Mantengo la calma bajo presión|Disponible para viajar|Sé escuchar y decidir|La puntualidad es lo mío|He formado a {n} principiantes|Hablo bien en público',
    ),
    listed(
      'Busco un puesto estable.|Disponibilidad inmediata.|Quiero crecer hacia la dirección.|Carné de conducir y vehículo propio.|Abierta a cambiar de ciudad.|Me interesa la media jornada.|Con ganas de un nuevo reto.|Busco prácticas remuneradas.',
    ),
  ],
  papers: listed(
    'Sobre la {x} en {y}|{y}: hacia una nueva {x}|La {x} y la {y}|{y} y {x}: el caso de {t}|Por una {x} de la {y}|Límites de la {x} en {y}|Revisión de la {x} en {y}',
  ),
  nouns: listed(
    'medición|teoría|crítica|modelización|simulación|pedagogía|geografía|didáctica|representación|previsión',
  ),
  journals: listed(
    'Revista de {w}|Anales de {w}|Cuadernos de {w}|Boletín de {w}|Estudios de {w}|Actas del congreso de {w}|Archivos de {w}',
  ),
  projects: listed(
    '{n} – guía de rutas|Aplicación {n}|Huerto urbano de {t}|Web del club {n}|Estación meteorológica casera|{n}, biblioteca libre|Rehabilitación del centro cívico de {t}|Cortometraje: La barca de {t}|Robot {n}|Festival {n}',
  ),
  labels: {
    title: 'Puesto',
    employer: 'Empresa',
    place: 'Lugar',
    period: 'Fechas',
    tasks: 'Funciones',
    degree: 'Título',
    institution: 'Centro',
    grade: 'Nota',
    name: 'Nombre',
    address: 'Dirección',
    phone: 'Teléfono',
    email: 'Correo',
    web: 'Web',
    born: 'Fecha de nacimiento',
    nationality: 'Nacionalidad',
    onRequest: 'Referencias disponibles a petición.',
    page: 'Página {n} de {m}',
  },
};
