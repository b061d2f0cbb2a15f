// Portuguese words that resumes are read by.
import type { LanguageWords } from './language-words.ts';

export const PORTUGUESE: LanguageWords = {
  code: 'pt',
  headFirst: true,
  titles: `engenheiro engenheira desenvolvedor desenvolvedora gestor gestora estagiario estagiaria professora enfermeiro enfermeira coordenador coordenadora assistente advogado
 advogada trabalhador trabalhadora educador educadora medico farmaceutica jornalista tradutor tradutora pesquisador pesquisadora investigador operador operadora
 motorista eletricista encanador pedreiro carpinteiro cozinheira garcom garconete vendedora caixa recepcionista secretaria contador contabilista auxiliar ajudante
 supervisor supervisora encarregado encarregada chefe diretor diretora presidente socio socia fundador fundadora bibliotecaria residente resident fisioterapeuta
 dentista veterinario quimica biologa arquiteto arquiteta designer programador programadora formador formadora gerente responsável proprietário proprietária dono
 empresário empreendedor representante agente assessor assessora especialista técnico técnica analista consultor consultora auditor auditora economista tesoureiro
 tesoureira controlador soldador soldadora torneiro fresador mecânico mecânica ajustador montador montadora instalador pintor pintora serralheiro canalizador
 marceneiro azulejista estofador operário operária ajudante-geral almoxarife armazenista empilhadorista estivador motorista-de-pesados estafeta entregador cozinheiro
 empregado empregada barman bartender barista copeiro padeiro padeira pasteleiro confeiteiro talhante açougueiro florista costureira alfaiate cabeleireiro
 cabeleireira esteticista manicure teleoperador teleoperadora promotor promotora atendente balconista vendedor repositor caixeiro zelador porteiro vigilante segurança
 polícia bombeiro militar soldado médica cirurgião pediatra podologista fonoaudiólogo fonoaudióloga terapeuta nutricionista psicólogo psicóloga farmacêutico cuidador
 cuidadora parteira socorrista docente catedrático tutor instrutor instrutora treinador treinadora reitor pedagogo pedagoga explicador bolseiro bolseira bolsista
 doutorando doutoranda monitor monitora investigadora solicitador juiz juíza notário escrivão procurador redator redatora editor editora revisor locutor fotógrafo
 fotógrafa ilustrador desenhador desenhadora projetista topógrafo geólogo geóloga matemático estatístico sociólogo historiador bibliotecário arquivista
 jardineiro jardineira agricultor guia intérprete comprador compradora planeador planejador auxiliar-administrativo voluntário voluntária aprendiz trainee freelancer
 autônomo autónomo encarregada-de-loja capataz maquinista piloto comandante marinheiro executivo executiva carteiro despachante corretor corretora faturista
 babá`,
  ranks:
    'sénior sênior júnior pleno senior junior chefe adjunto adjunta auxiliar primeiro primeira geral principal técnico substituto estagiário assistente',
  legalForms:
    'lda.|lda|ltda.|ltda|s.a.|sa|s/a|eireli|epp|unipessoal|unipessoal lda.|sociedade unipessoal|sgps|& filhos|e filhos|irmãos|& irmãos|& irmão|e associados|& associados|& cia.|e cia|crl|c.r.l.|ipss|e.p.e.|spe ltda.',
  organisations: `empresa companhia sociedade grupo estúdio escritório gabinete consultora consultoria agência oficina oficinas fábrica indústria indústrias construtora construções imobiliária seguradora seguros banco caixa cooperativa mútua
    hospital clínica centro posto farmácia laboratório laboratórios lar creche jardim escola colégio instituto faculdade universidade academia biblioteca museu teatro fundação associação ong misericórdia câmara município prefeitura junta governo ministério secretaria
    tribunal polícia loja lojas supermercado supermercados mercado mercearia livraria padaria pastelaria talho açougue restaurante lanchonete cafetaria café bar tasca hotel pousada quinta fazenda herdade adega vinhos viveiros transportes transportadora logística correios gráfica editora
    jornal revista rádio televisão reformas instalações carpintaria marcenaria serralharia eletricidade metalúrgica metalurgia siderúrgica têxteis têxtil confecções calçados alimentos laticínios energia soluções serviços sistemas tecnologias tecnologia informática autônomo autónomo independente
    contabilidade advogados advocacia engenharia arquitetura`,
  schools:
    'universidade|faculdade|escola|instituto|colégio|politécnico|academia|conservatório|centro de formação|liceu|centro universitário|agrupamento de escolas',
  schoolWords:
    'senai senac etec fatec cefet ifsp usp unesp unicamp puc ufrj ufmg iefp isel isep ispa iscte senar',
  degrees: {
    doctorate: 'doutoramento|doutorado|doutor|doutora|pós-doutorado|livre-docência',
    master:
      'mestrado integrado|mestrado profissional|mestrado|mestre|pós-graduação lato sensu|pós-graduação|especialização|MBA|mba executivo|residência médica|residência',
    bachelor:
      'licenciatura|licenciado|licenciada|bacharelado|bacharel|graduação|ensino superior|tecnólogo|curso superior de tecnologia|superior de tecnologia',
    vocational:
      'curso técnico|curso profissional|curso de especialização tecnológica|CET|CTESP|ensino técnico|ensino profissional|curso de formação|curso de educação e formação|curso efa|formação profissional|aprendizagem|aprendizagem industrial|nível iv|qualificação profissional|curso técnico superior profissional',
    school:
      'ensino médio completo|ensino médio|ensino secundário|12.º ano|12º ano|9.º ano|9º ano|11º ano|ensino fundamental|ensino básico|segundo grau|2º grau|secundário|colegial|curso científico-humanístico|ENEM|magistério|supletivo|EJA',
  },
  at: 'junto a',
  atOrIn: 'em|na|no|para',
  levels: {
    native: 'nativo|nativa|língua materna|bilíngue|bilingue|materna',
    C2: 'quase nativo|domínio total|nível nativo',
    C1: 'fluente|avançado|avançada|excelente|muito bom|muito bons|proficiente',
    B2: 'bom|bons conhecimentos|bom nível|intermediário avançado|independente|upper-intermediate',
    B1: 'intermediário|intermédio|intermédia|médio|razoável',
    A2: 'básico|básica|noções|elementar|nível básico|conhecimentos básicos',
    A1: 'iniciante|principiante|iniciado',
  },
  languageLabels: 'idiomas|idioma|línguas|língua',
  nameLabels: 'nome|nome completo|nome e apelido',
  addressLabels:
    'endereço|morada|localização|cidade|residência|localidade|local de residência|naturalidade e residência',
  labels: {},
  grades:
    'nota|média|média final|nota final|classificação|classificação final|cr|coeficiente de rendimento|com distinção|distinção e louvor|louvor|valores|com mérito|aprovado com distinção|muito bom|ira',
  towns: `lisboa porto londres paris berlim munique hamburgo colónia colônia viena zurique genebra bruxelas antuérpia amesterdão amsterdã roma milão veneza florença nápoles turim madrid barcelona sevilha atenas moscovo moscou varsóvia praga budapeste copenhaga copenhague estocolmo dublin edimburgo nova-iorque nova-york pequim xangai tóquio`,
};
