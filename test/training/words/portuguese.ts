// Portuguese words to write resumes with: made up here, or what any dictionary of trades has.
import { listed } from '../split.ts';
import type { Language } from './language.ts';
import { SHARED_CERTIFICATES, SHARED_ISSUERS, SHARED_SKILLS } from './shared.ts';

export const PORTUGUESE: Language = {
  code: 'pt',
  towns: listed(
    'Braga/PT|Aveiro/PT|Évora/PT|Setúbal/PT|Vila Nova de Gaia/PT|Funchal/PT|Viseu/PT|Leiria/PT|Campinas/BR|Curitiba/BR|Belo Horizonte, MG/BR|Florianópolis, SC/BR|Uberlândia/BR|Ribeirão Preto/BR|Manaus/BR|São José dos Campos/BR|Luanda/AO',
  ),
  streets: listed(
    'Rua das Flores|Avenida da Liberdade|Rua Direita|Travessa do Poço|Largo da Igreja|Rua do Comércio|Alameda Santos|Rua Nova|Praça da República|Estrada Velha',
  ),
  numberFirst: false,
  given: listed(
    'Afonso|Beatriz|Caetano|Débora|Eduarda|Filipe|Glória|Hélder|Inácio|Joana|Leonor|Matilde|Nuno|Otávio|Paulo|Rafaela|Simão|Teresa|Vasco|Wagner|Yara|Ana Luísa|João Pedro|Tânia|Rui|Conceição',
  ),
  family: listed(
    "Abrantes|Brandão|Carvalhal|da Silveira|de Albuquerque|dos Santos Lima|Estrela|Figueiredo|Guimarães|Henriques|Inácio|Lacerda|Magalhães|Nogueira|Oliveira Prado|Pimentel|Quaresma|Rebelo|Sampaio|Taveira|Vasconcelos|Xavier|d'Ávila|Coutinho|e Sousa|Fonseca",
  ),
  headings: {
    summary: [
      'Perfil|Resumo profissional|Sobre mim|Resumo',
      'Quem sou|Em poucas palavras|Apresentação|Objetivo',
    ],
    work: [
      'Experiência profissional|Percurso profissional|Experiência',
      'O que fiz|Cargos|Empregos|Onde trabalhei|Histórico profissional|Trajetória',
    ],
    education: [
      'Formação académica|Educação|Formação',
      'Onde estudei|Estudos|Habilitações|Escolaridade|Habilitações literárias',
    ],
    skills: [
      'Competências|Aptidões|Habilidades',
      'O que sei fazer|Ferramentas|Conhecimentos|Capacidades|Informática',
    ],
    languages: ['Idiomas|Línguas', 'Línguas que falo|Línguas estrangeiras'],
    certificates: [
      'Certificações|Cursos',
      'Formação complementar|Carteiras|Cursos e certificados|Habilitações profissionais',
    ],
    projects: ['Projetos', 'Projetos próprios|Nas horas vagas'],
    publications: ['Publicações', 'Artigos|Trabalhos publicados'],
    awards: ['Prémios|Distinções', 'Bolsas e prémios|Reconhecimentos'],
    volunteer: ['Voluntariado', 'Ação social|Associativismo'],
    interests: ['Interesses|Passatempos', 'Tempos livres|Fora do trabalho'],
    references: ['Referências', 'Quem me recomenda'],
    personal: ['Dados pessoais', 'Informação pessoal'],
    contact: ['Contacto|Contato', 'Como me encontrar|Contactos'],
    other: ['Outras informações', 'Lema|Disponibilidade'],
  },
  present: listed('presente|atual|até à data|atualmente|hoje|o momento'),
  since: ['desde', 'Desde'],
  seasons: ['Primavera', 'Verão', 'Outono', 'Inverno'],
  at: ['na'],
  inside: ['em'],
  by: ['por'],
  titles: listed(
    'Soldador|Enfermeira|Assistente administrativo|Cozinheiro|Empregada de mesa|Pedreiro|Eletricista|Canalizador|Encarregado de obra|Contabilista|Secretária executiva|Professora do ensino básico|Professor auxiliar|Bolseira de investigação|Advogado|Solicitadora|Programador|Engenheira de software|Analista de sistemas|Diretora comercial|Vendedor|Operador de caixa|Rececionista|Técnica de laboratório|Farmacêutica|Fisioterapeuta|Tradutora|Designer gráfico|Jornalista|Motorista|Fiel de armazém|Jardineiro|Estagiária|Topógrafo|Arquiteta|Cabeleireira|Guia turístico|Carpinteiro',
  ),
  titlePatterns: listed(
    'Responsável de {f}|Chefe de {f}|Técnica de {f}|Diretor de {f}|Coordenadora de {f}|Assistente de {f}|Consultor de {f}|Estagiário de {f}|Gerente de {f}|Supervisora de {f}|Analista de {f}',
  ),
  titleFields: listed(
    'vendas|compras|logística|qualidade|marketing|comunicação|produção|recursos humanos|manutenção|exportação|projetos|sistemas|finanças|segurança|formação|eventos',
  ),
  employers: listed(
    '{n} S.A.|{n} Lda.|{n} Ltda.|Grupo {n}|Irmãos {s}|{s} & Filhos|{n} {w}|{w} {s}|Sociedade {s} e {s}|Câmara Municipal de {t}|Hospital de {t}|Hospital São {g}|Universidade de {t}|Escola {s}|Padaria {s}|Hotel {n}|Restaurante {n}|Fundação {s}|Associação {n}|Clínica {n}|Banco {n}|Prefeitura de {t}|Instituto de {w}|Transportes {s}|{n}|Autônomo|Editora {n}|Quinta do {n}|Construtora {n}',
  ),
  businesses: listed(
    'Logística|Construções|Têxteis|Seguros|Informática|Alimentos|Engenharia|Farmacêutica|Transportes|Consultores|Energia|Óptica|Embalagens|Cosmética|Imobiliária|Distribuição|Limpezas|Moldes|Cerâmica|Conservas',
  ),
  universities: listed(
    'Universidade de {t}|Universidade Federal de {t}|Instituto Politécnico de {t}|Universidade {s}|Faculdade de Direito de {t}|Instituto Superior Técnico de {t}|Universidade Católica de {t}|Escola Superior de Saúde de {t}|Faculdade {n}|Universidade Estadual de {t}|Instituto Federal de {t}|ISCTE {t}',
  ),
  schools: listed(
    'Escola Secundária de {t}|Colégio {s}|Escola Profissional de {t}|Liceu {s}|Escola de Hotelaria de {t}|SENAI {t}|Colégio Estadual {g} {s}|Centro de Formação de {t}|Escola Técnica de {t}|Externato {s}|IEFP {t}|SENAC {t}',
  ),
  degrees: listed(
    'Licenciatura|Mestrado|Doutoramento|Bacharelado|Pós-graduação|Mestrado integrado|Graduação|MBA executivo|Tecnólogo|Bacharel|Especialização|Curso técnico superior|Doutorado|Bacharelato',
  ),
  areas: listed(
    'Gestão de Empresas|Direito|Enfermagem|Engenharia Informática|História|Letras|Biologia|Química|Economia|Psicologia|Serviço Social|Turismo|Jornalismo|Arquitetura|Engenharia Civil|Belas-Artes|Matemática|Contabilidade|Administração|Educação Básica|Medicina|Agronomia',
  ),
  qualifications: listed(
    '12.º ano|Ensino secundário|Ensino médio completo|Curso profissional de Cozinha|9.º ano|Curso técnico em Eletrotécnica|Curso de Aprendizagem em Soldadura|Ensino fundamental|Curso EFA nível 4|Técnico em Enfermagem|Curso profissional de Turismo|Técnico em Administração|11.º ano|Ensino médio técnico',
  ),
  degreeJoins: ['{d} em {a}', '{d} em {a}', '{d}, {a}', '{d} – {a}', '{d} ({a})', '{a} ({d})'],
  grades: listed(
    'Média: 15 valores|16/20|média final 14|distinção e louvor|Bom|Muito bom|CR 8,7|Média 8,9|17 valores|com distinção',
  ),
  skills: [
    ...SHARED_SKILLS,
    ...listed(
      'contabilidade|faturação|atendimento ao cliente|soldadura|leitura de desenho técnico|negociação|gestão de equipas|controlo de stocks|processamento salarial|trabalho em equipa|cozinha fria|pastelaria|edição de vídeo|tradução|redação|planeamento|manutenção preventiva|poda|rega|resolução de conflitos|vendas|condução de empilhador|arquivo|orçamentação|pensos|primeiros socorros|docência|fotografia de produto',
    ),
  ],
  skillGroups: listed(
    'Informática|Ferramentas|Métodos|Técnicas|Pessoais|Linguagens|Gestão|Design|Oficina|Laboratório|Outras|Software|Escritório|Digitais',
  ),
  certificates: [
    ...SHARED_CERTIFICATES,
    ...listed(
      'CCP – Formador|Carta de empilhador|HACCP e segurança alimentar|Carta de condução C+E|Suporte básico de vida|Nadador-salvador|NR-10|NR-35 Trabalho em altura|Curso de primeiros socorros|CNH categoria D',
    ),
  ],
  issuers: [...SHARED_ISSUERS, ...listed('IEFP|Cruz Vermelha|SENAI|Sebrae|Câmara de Comércio|CENFIM')],
  awards: listed(
    'Funcionária do ano|Bolsa de mérito|Prémio de inovação|Melhor tese|Medalha de mérito|Primeiro lugar no concurso local|Bolsa de investigação|Prémio jovem empreendedor|Menção honrosa|Quadro de honra',
  ),
  interests: listed(
    'caminhadas|leitura|futebol|xadrez|culinária|fotografia|natação|teatro|viagens|guitarra|ciclismo|cinema|jardinagem|dança|surf',
  ),
  fluencies: listed('nativo|fluente|língua materna|avançado|intermédio|básico|C1|B2|A2|bom|bilíngue|noções'),
  bullets: [
    [
      listed(
        'Gestão|Coordenação|Supervisão|Elaboração|Implementação|Controlo|Organização|Acompanhamento|Preparação|Manutenção|Desenvolvimento|Conceção|Revisão|Planeamento|Direção|Participação na melhoria|Análise',
      ),
      listed(
        'de {n} obras|das escalas de {n} funcionários|do armazém central|do orçamento anual|de um novo sistema de reservas|de encomendas a fornecedores|dos salários de {n} pessoas|de cursos para {n} aprendizes|das ementas semanais|da frota de viaturas|de reclamações de clientes|de uma loja em linha|de material didático|de {n} processos|da mudança de {n} máquinas|de ensaios de laboratório|de relatórios mensais|de concursos públicos|de visitas guiadas',
      ),
      listed(
        'com uma equipa de {n} pessoas|, com poupança de {n} %|dentro do prazo|para toda a região|em contacto com a direção|sem acidentes|, hoje em {n} lojas|, vendas {n} % acima| | ',
      ),
    ],
  ],
  summaries: [
    listed(
      '{T} com {n} anos de experiência|Apaixonada por {w}, {T}|{T} polivalente e responsável|Após {n} anos de ofício, {T}|Com estudos em {w}|{T} com gosto pelo contacto humano|Autónoma e curiosa: {T}|Pessoa organizada, {T} por vocação|{T} à procura de mudança|Formado em {w} e na prática',
    ),
    listed(
      'Gosto de equipas pequenas|Habituada a turnos|Já liderei {n} pessoas|Aprendo depressa novos programas|Dou-me bem com números|Mantenho a calma sob pressão|Disponível para viajar|Sei ouvir e decidir|Cumpro horários|Formei {n} principiantes|Falo bem em público',
    ),
    listed(
      'Procuro um lugar estável.|Disponibilidade imediata.|Quero crescer para a chefia.|Carta de condução e viatura própria.|Aberta a mudar de cidade.|Interessa-me o tempo parcial.|Com vontade de um novo desafio.|Procuro estágio.',
    ),
  ],
  papers: listed(
    'Sobre a {x} em {y}|{y}: para uma nova {x}|A {x} e a {y}|{y} e {x}: o caso de {t}|Por uma {x} da {y}|Limites da {x} em {y}|Revisão da {x} em {y}',
  ),
  nouns: listed(
    'medição|teoria|crítica|modelação|simulação|pedagogia|geografia|didática|representação|previsão',
  ),
  journals: listed(
    'Revista de {w}|Anais de {w}|Cadernos de {w}|Boletim de {w}|Estudos de {w}|Atas do congresso de {w}|Arquivos de {w}',
  ),
  projects: listed(
    '{n} – guia de percursos|Aplicação {n}|Horta urbana de {t}|Sítio do clube {n}|Estação meteorológica caseira|{n}, biblioteca livre|Recuperação da casa do povo de {t}|Curta-metragem: A barca de {t}|Robô {n}|Festival {n}',
  ),
  labels: {
    title: 'Função',
    employer: 'Empregador',
    place: 'Local',
    period: 'Datas',
    tasks: 'Atividades',
    degree: 'Qualificação',
    institution: 'Instituição',
    grade: 'Média',
    name: 'Nome',
    address: 'Morada',
    phone: 'Telefone',
    email: 'E-mail',
    web: 'Site',
    born: 'Data de nascimento',
    nationality: 'Nacionalidade',
    onRequest: 'Referências disponíveis a pedido.',
    page: 'Página {n} de {m}',
  },
};
