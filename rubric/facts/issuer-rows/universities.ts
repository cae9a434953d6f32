// Over 200 lines: a table, one row a line.
import type { IssuerTable } from '../issuers.ts';

/**
 * name | country | fields | domains | other names | parent | source
 *
 * Other names are names that the institution, its schools and its offices print themselves. A shared short name (ASU, HEC, USC) is left out, and so is a
 * bare place. Data, one institution a line; long for that.
 */
export const universities: IssuerTable = {
  kind: 'university',
  date: '2026-11-22',
  rows: `
University of Colorado Boulder | US | all | colorado.edu | CU Boulder; University of Colorado at Boulder | University of Colorado System | LIST
University of Michigan | US | all | umich.edu; michiganonline.org | University of Michigan-Ann Arbor; MichiganX; Michigan Online; Michigan Ross; Ross School of Business; Stephen M. Ross School of Business; UMich; University of Michigan School of Information | | LIST
Johns Hopkins University | US | all | jhu.edu; jhsph.edu; hopkinsmedicine.org | Johns Hopkins; JHU; Johns Hopkins Bloomberg School of Public Health; Bloomberg School of Public Health; Johns Hopkins Carey Business School; Johns Hopkins Whiting School of Engineering; Johns Hopkins University School of Medicine; Johns Hopkins School of Nursing | | LIST
University of Pennsylvania | US | all | upenn.edu | UPenn; Penn; PennX; Wharton; WhartonX; Wharton School; Wharton School of the University of Pennsylvania; Wharton Online; Wharton Executive Education; Penn Engineering; Perelman School of Medicine | | LIST
Harvard University | US | all | harvard.edu; hbs.edu | Harvard; HarvardX; Harvard Business School; Harvard Business School Online; HBS Online; HBS; HBX; Harvard Medical School; Harvard Law School; Harvard Kennedy School; Harvard Extension School; Harvard T.H. Chan School of Public Health; Harvard Graduate School of Education; Harvard School of Public Health; Harvard Online; Harvard Division of Continuing Education; Harvard Medical School HMX; HMX; Harvard John A. Paulson School of Engineering and Applied Sciences; CS50 | | LIST
University of Illinois at Urbana-Champaign | US | all | illinois.edu; uiuc.edu | University of Illinois Urbana-Champaign; UIUC; Gies College of Business; Gies Business; Gies College of Business at the University of Illinois; Grainger College of Engineering; Illinois Gies College of Business | University of Illinois System | LIST
University of Illinois System | US | all | uillinois.edu | University of Illinois | | GEN
Duke University | US | all | duke.edu | Duke; DukeX; Duke Fuqua School of Business; Fuqua School of Business; Duke University School of Medicine; Duke Pratt School of Engineering; Duke Continuing Studies | | LIST
Imperial College London | GB | science; engineering; health; business; data; ai; mathematics; software; finance | imperial.ac.uk; ic.ac.uk | Imperial College; ImperialX; ImperialBusinessX; Imperial Business School; Imperial College Business School; Imperial College Business School Executive Education | | LIST
University of California | US | all | universityofcalifornia.edu | UC System; University of California System | | GEN
University of California, Irvine | US | all | uci.edu | UC Irvine; UCIx; UCI Division of Continuing Education; University of California at Irvine; UC Irvine Division of Continuing Education; UC Irvine Extension; Paul Merage School of Business | University of California | LIST
University of Colorado System | US | all | cu.edu | University of Colorado; CU System | | LIST
University of Colorado Denver | US | all | ucdenver.edu | CU Denver; University of Colorado Anschutz Medical Campus | University of Colorado System | GEN
University of Colorado Colorado Springs | US | all | uccs.edu | UCCS | University of Colorado System | GEN
Stanford University | US | all | stanford.edu | Stanford; StanfordX; Stanford Online; StanfordOnline; Stanford School of Engineering; Stanford Graduate School of Business; Stanford GSB; Stanford School of Medicine; Stanford Medicine; Stanford University School of Medicine; Stanford Center for Professional Development; Stanford Continuing Studies; Leland Stanford Junior University; Stanford University School of Engineering; Stanford Center for Health Education | | LIST
Arizona State University | US | all | asu.edu | ASUx; ASU Online; Arizona State; W. P. Carey School of Business; Thunderbird School of Global Management; ASU Learning Enterprise | | LIST
Universidad Nacional Autónoma de México | MX | all | unam.mx | UNAM; UNAMx; National Autonomous University of Mexico | | LIST
University of California, Davis | US | all | ucdavis.edu | UC Davis; UCDavisX; UC Davis Continuing and Professional Education; UC Davis Extension; University of California at Davis | University of California | LIST
Tecnológico de Monterrey | MX | all | tec.mx; itesm.mx | Tec de Monterrey; TecdeMonterreyX; ITESM; Instituto Tecnológico y de Estudios Superiores de Monterrey; Monterrey Institute of Technology; EGADE Business School | | LIST
Universitat Politècnica de València | ES | engineering; software; data; ai; architecture; business; arts; science; mathematics; languages | upv.es; upvx.es | Universitat Politècnica de Valencia; UPV; UPValenciaX; Universidad Politécnica de Valencia; Polytechnic University of Valencia; Technical University of Valencia | | LIST
University of Minnesota | US | all | umn.edu | University of Minnesota Twin Cities; UMN; Carlson School of Management; UMNX | | LIST
University of Virginia | US | all | virginia.edu | UVA; UVAx; Darden School of Business; University of Virginia Darden School of Business; University of Virginia Darden School Foundation; UVA Darden; Darden Executive Education; UVA Darden School of Business | | LIST
Massachusetts Institute of Technology | US | all | mit.edu; mitx.org | MIT; MITx; MIT xPRO; MITxPRO; MIT Sloan School of Management; MIT Sloan; MIT Sloan Executive Education; MIT Professional Education; MIT OpenCourseWare; MIT Open Learning; MIT Media Lab; MITx Online; M.I.T.; MIT Schwarzman College of Computing; MITProfessionalX; MIT Institute for Data, Systems, and Society | | LIST
Macquarie University | AU | all | mq.edu.au | Macquarie University, Sydney; Macquarie Business School | | LIST
Columbia University | US | all | columbia.edu | ColumbiaX; Columbia Business School; Columbia Engineering; Columbia University in the City of New York; Columbia Business School Executive Education; Columbia Law School; Columbia Video Network; Columbia University School of Professional Studies; Columbia Journalism School | | LIST
Hong Kong University of Science and Technology | HK | science; engineering; business; software; data; ai; finance | ust.hk; hkust.edu.hk | HKUST; HKUSTx; HKUST Business School | | LIST
Rice University | US | all | rice.edu | RiceX; Jones Graduate School of Business; Rice Business; Rice Online; Glasscock School of Continuing Studies | | LIST
National Taiwan University | TW | all | ntu.edu.tw | NTU Taiwan; 國立臺灣大學; 国立台湾大学; 臺灣大學 | | LIST
Yale University | US | all | yale.edu | Yale; YaleX; Yale School of Management; Yale SOM; Yale School of Medicine; Yale School of Public Health; Yale Law School; Yale Executive Education | | LIST
Delft University of Technology | NL | engineering; energy; architecture; software; data; ai; science; environment; design; mathematics | tudelft.nl | TU Delft; DelftX; Delft University; Technische Universiteit Delft; TU Delft Extension School | | LIST
State University of New York | US | all | suny.edu | SUNY; SUNY Online | | LIST
University of California, San Diego | US | all | ucsd.edu | UC San Diego; UCSD; UCSDx; UCSanDiegoX; University of California at San Diego; UC San Diego Extension; UC San Diego Division of Extended Studies; Rady School of Management | University of California | LIST
Alfaisal University | SA | business; health; engineering; science | alfaisal.edu | Alfaisal University, KLD | | LIST
Universidad de los Andes | CO | all | uniandes.edu.co | Uniandes; UniandesX; Universidad de Los Andes, Colombia | | LIST
University of Washington | US | all | washington.edu; uw.edu | UWashingtonX; University of Washington, Seattle; UW Professional & Continuing Education; University of Washington Professional & Continuing Education; Foster School of Business; University of Washington Continuum College | | LIST
University of Edinburgh | GB | all | ed.ac.uk | EdinburghX; Edinburgh University; University of Edinburgh Business School | | LIST
University of Queensland | AU | all | uq.edu.au | UQ; UQx; The University of Queensland, Australia; UQ Business School | | LIST
University of Toronto | CA | all | utoronto.ca | UofT; U of T; UTorontoX; University of Toronto School of Continuing Studies; Rotman School of Management; University of Toronto, Rotman School of Management | | LIST
Universitat Autònoma de Barcelona | ES | all | uab.cat; uab.es | UAB Barcelona; Universidad Autónoma de Barcelona; Autonomous University of Barcelona; UABBarcelona | | LIST
University of Geneva | CH | all | unige.ch | Université de Genève; UNIGE; Universität Genf | | LIST
University System of Maryland | US | all | usmd.edu | USMx | | LIST
University of Maryland Global Campus | US | all | umgc.edu; umuc.edu | UMGC; University of Maryland University College; UMUC | University System of Maryland | LIST
Berklee College of Music | US | music; arts; media | berklee.edu | Berklee; BerkleeX; Berklee Online; BerkleeOnline | | LIST
Erasmus University Rotterdam | NL | all | eur.nl; rsm.nl; ihs.nl | Erasmus University; Erasmus Universiteit Rotterdam; Rotterdam School of Management; Rotterdam School of Management, Erasmus University; RSM Erasmus University; Institute for Housing and Urban Development Studies; Institute for Housing and Urban Development; IHS Erasmus University Rotterdam; Erasmus School of Economics; Erasmus MC | | LIST
IE University | ES | business; finance; marketing; law; design; architecture; data; policy; media | ie.edu | IE Business School; IE School of Architecture & Design; IE School of Human Sciences and Technology; IE Law School; IE Exponential Learning; Instituto de Empresa | | LIST
University of Alberta | CA | all | ualberta.ca | UAlberta; Alberta School of Business | | LIST
University of London | GB | all | london.ac.uk; londoninternational.ac.uk | University of London International Programmes; University of London Worldwide; UoL | | LIST
École Polytechnique Fédérale de Lausanne | CH | science; engineering; software; data; ai; mathematics; architecture; energy | epfl.ch | EPFL; EPFLx; Swiss Federal Institute of Technology Lausanne; Swiss Federal Institute of Technology in Lausanne; EPFL Extension School | | LIST
University at Buffalo | US | all | buffalo.edu | State University of New York at Buffalo; SUNY Buffalo; SUNY at Buffalo; University at Buffalo, The State University of New York; University at Buffalo (SUNY) | State University of New York | LIST
Northwestern University | US | all | northwestern.edu | NorthwesternU; Kellogg School of Management; Northwestern Kellogg; Kellogg Executive Education; Kellogg School of Management, Northwestern University; Medill School of Journalism; McCormick School of Engineering; Northwestern University School of Professional Studies | | LIST
University of California, Berkeley | US | all | berkeley.edu | UC Berkeley; BerkeleyX; Berkeley Haas; Haas School of Business; UC Berkeley Haas; UC Berkeley Extension; Berkeley Extension; UC Berkeley Executive Education; Berkeley Executive Education; University of California at Berkeley; UC Berkeley School of Information; Berkeley Engineering; UC Berkeley College of Engineering | University of California | LIST
Wageningen University & Research | NL | environment; science; health; policy; engineering; business | wur.nl; wur.eu | Wageningen University; WageningenX; WUR; Wageningen UR | | LIST
Pontificia Universidad Católica de Chile | CL | all | uc.cl; puc.cl | Universidad Católica de Chile; UC Chile; PUC Chile; Pontifical Catholic University of Chile | | LIST
Universidad Anáhuac | MX | all | anahuac.mx | Universidades Anáhuac; AnahuacX; Anáhuac University; Universidad Anáhuac México; Red de Universidades Anáhuac | | LIST
Leiden University | NL | all | leidenuniv.nl; universiteitleiden.nl | Universiteit Leiden; LeidenX; University of Leiden; Kalshoven-Gieskes Forum; Leiden University College | | LIST
Leiden University Medical Center | NL | health; science | lumc.nl | LUMC; Leids Universitair Medisch Centrum | Leiden University | LIST
California Institute of the Arts | US | arts; design; music; media; games | calarts.edu | CalArts | | LIST
University System of Georgia | US | all | usg.edu | USG; USGx | | LIST
Dartmouth College | US | all | dartmouth.edu | Dartmouth; DartmouthX; Tuck School of Business; Tuck School of Business at Dartmouth; Thayer School of Engineering; Dartmouth_IMTx; Dartmouth Tuck Executive Education | | LIST
Emory University | US | all | emory.edu | Emory; Goizueta Business School; Emory Goizueta Business School; Rollins School of Public Health; Emory Continuing Education; Emory Executive Education | | LIST
ESSEC Business School | FR | business; finance; marketing | essec.edu | ESSEC | | LIST
New York University | US | all | nyu.edu | NYU; NYUx; NYU Stern; NYU Stern School of Business; Stern School of Business; NYU Tandon; NYU Tandon School of Engineering; NYU School of Professional Studies; NYU Abu Dhabi; NYU Tisch School of the Arts; NYU Stern Executive Education; New York University Tandon School of Engineering | | LIST
Rutgers University | US | all | rutgers.edu | Rutgers; Rutgers the State University of New Jersey; Rutgers Business School; Rutgers University–New Brunswick | | LIST
Universidad Autónoma de Madrid | ES | all | uam.es | UAMx; Autonomous University of Madrid | | LIST
University of Adelaide | AU | all | adelaide.edu.au | AdelaideX; Adelaide University | | LIST
Yonsei University | KR | all | yonsei.ac.kr | Yonsei; 연세대학교 | | LIST
University of Maryland, College Park | US | all | umd.edu | University of Maryland; UMD; UMDx; Robert H. Smith School of Business; University of Maryland Robert H. Smith School of Business | University System of Maryland | LIST
Universidad Austral | AR | all | austral.edu.ar; iae.edu.ar | IAE Business School; Universidad Austral, Argentina | | LIST
Curtin University | AU | all | curtin.edu.au | CurtinX; Curtin University of Technology | | LIST
Northeastern University | US | all | northeastern.edu | Northeastern; Northeastern University, Boston; D'Amore-McKim School of Business; Khoury College of Computer Sciences | | LIST
Peking University | CN | all | pku.edu.cn | PekingX; PKU; Beijing University; 北京大学; Guanghua School of Management | | LIST
Tsinghua University | CN | all | tsinghua.edu.cn | TsinghuaX; Tsinghua; 清华大学; Tsinghua University School of Economics and Management | | LIST
Georgia Institute of Technology | US | engineering; software; data; ai; security; business; science; design; hardware; energy; architecture | gatech.edu | Georgia Tech; GTx; GTPE; Georgia Tech Professional Education; Scheller College of Business; Georgia Tech College of Computing | University System of Georgia | LIST
Rochester Institute of Technology | US | all | rit.edu | RIT; RITx; Saunders College of Business | | LIST
Universidad Galileo | GT | software; business; engineering; education; data | galileo.edu | Galileo University; GalileoX | | LIST
Universidad de Palermo | AR | design; business; software; arts; law | palermo.edu | | | LIST
Doane University | US | all | doane.edu | DoaneX | | LIST
IESE Business School | ES | business; finance; marketing | iese.edu | IESE; IESE Business School, University of Navarra | University of Navarra | LIST
University of Navarra | ES | all | unav.edu | Universidad de Navarra; UNAV | | GEN
Korea Advanced Institute of Science and Technology | KR | science; engineering; software; data; ai; business | kaist.ac.kr; kaist.edu | KAIST | | LIST
Lund University | SE | all | lu.se; lunduniversity.lu.se | Lunds universitet; LTH Lund University; Lund University School of Economics and Management | | LIST
Universidad Nacional de Córdoba | AR | all | unc.edu.ar | UNC Argentina; UNCordobaX; UNCórdoba; National University of Córdoba | | LIST
University of Amsterdam | NL | all | uva.nl | Universiteit van Amsterdam; Amsterdam Business School | | LIST
Vanderbilt University | US | all | vanderbilt.edu | Vanderbilt; Owen Graduate School of Management; Peabody College | | LIST
Wesleyan University | US | humanities; arts; science; mathematics; policy; psychology | wesleyan.edu | WesleyanX | | LIST
Copenhagen Business School | DK | business; finance; marketing; policy | cbs.dk | Copenhagen Business School (CBS); CBS Copenhagen | | LIST
Indian Institute of Management Bangalore | IN | business; finance; marketing; data | iimb.ac.in; iimbx.iimb.ac.in | IIM Bangalore; IIMB; IIMBx; Indian Institute of Management Bengaluru | | LIST
Michigan State University | US | all | msu.edu | MSUx; Michigan State; Eli Broad College of Business; Broad College of Business | | LIST
The New School | US | design; arts; humanities; policy; media; music | newschool.edu | Parsons School of Design; Parsons School of Design, The New School; The New School, Parsons School of Design; The New School for Social Research | | LIST
Politecnico di Milano | IT | engineering; architecture; design; software; energy; science; mathematics; business | polimi.it | PoliMi; Polytechnic University of Milan; Polytechnic of Milan; PoliMI POK; MIP Politecnico di Milano; POLIMI Graduate School of Management | | LIST
Universidad Carlos III de Madrid | ES | all | uc3m.es | UC3M; UC3Mx; Carlos III University of Madrid; University Carlos III of Madrid; Charles III University of Madrid | | LIST
University of São Paulo | BR | all | usp.br | Universidade de São Paulo; USP | | LIST
University of Cape Town | ZA | all | uct.ac.za | UCT; Graduate School of Business, University of Cape Town; UCT Graduate School of Business | | LIST
Goldsmiths, University of London | GB | arts; design; humanities; media; music; software; psychology; education | gold.ac.uk | Goldsmiths; Goldsmiths College | University of London | LIST
Pontificia Universidad Javeriana | CO | all | javeriana.edu.co | Universidad Javeriana; JaverianaX; Pontifical Xavierian University | | LIST
Bocconi University | IT | business; finance; law; data; policy; marketing | unibocconi.it; sdabocconi.it | Università Bocconi; Università Commerciale Luigi Bocconi; Bocconi; SDA Bocconi School of Management; SDA Bocconi | | LIST
Université catholique de Louvain | BE | all | uclouvain.be | UCLouvain; LouvainX; Catholic University of Louvain; Louvain School of Management | | LIST
University of Hong Kong | HK | all | hku.hk | HKU; HKUx; HKU Business School; 香港大學; 香港大学 | | LIST
Waseda University | JP | all | waseda.jp; waseda.ac.jp | WasedaX; Waseda; 早稲田大学 | | LIST
Georgetown University | US | all | georgetown.edu | GeorgetownX; Georgetown; McDonough School of Business; Georgetown University School of Continuing Studies; Georgetown McDonough School of Business; Georgetown Law | | LIST
HEC Paris | FR | business; finance; marketing; data | hec.edu; hec.fr | HEC Paris Business School; HEC Paris Executive Education; École des hautes études commerciales de Paris | | LIST
INSEAD | FR | business; finance; marketing | insead.edu | INSEAD Executive Education; INSEAD Business School | | LIST
Institut Mines-Télécom | FR | engineering; software; networking; data; science; business | imt.fr | IMT; IMTx; Mines-Télécom; Télécom Paris; Télécom ParisTech; IMT Atlantique; Télécom SudParis; Institut Mines Télécom | | LIST
University of Sydney | AU | all | sydney.edu.au | USYD; SydneyX; University of Sydney Business School; Sydney University; USydX | | LIST
University of California, Santa Cruz | US | all | ucsc.edu | UC Santa Cruz; UCSC; UCSC Silicon Valley Extension; UCSC Extension; UC Santa Cruz Silicon Valley Extension | University of California | LIST
Case Western Reserve University | US | all | case.edu | Case Western Reserve; CWRU; Case Western; Weatherhead School of Management | | LIST
EDHEC Business School | FR | business; finance | edhec.edu; edhec.com | EDHEC | | LIST
Sciences Po | FR | policy; law; humanities; media; development | sciencespo.fr | Sciences Po Paris; Institut d'études politiques de Paris; Paris Institute of Political Studies | | LIST
Chinese University of Hong Kong | HK | all | cuhk.edu.hk | CUHK; CUHK Business School; 香港中文大學 | | LIST
Universidad del Rosario | CO | law; policy; business; health; humanities | urosario.edu.co | URosario; URosarioX; Colegio Mayor de Nuestra Señora del Rosario | | LIST
University of British Columbia | CA | all | ubc.ca | UBC; UBCx; Sauder School of Business; UBC Sauder; UBC Extended Learning | | LIST
University of Florida | US | all | ufl.edu | Warrington College of Business | | LIST
University of Glasgow | GB | all | gla.ac.uk; glasgow.ac.uk | Glasgow University; Adam Smith Business School; The University of Glasgow, Scotland | | LIST
Babson College | US | business; finance; marketing | babson.edu | Babson; BabsonX; Babson Executive Education | | LIST
Indian School of Business | IN | business; finance; marketing; data | isb.edu | ISB Executive Education; Indian School of Business (ISB) Hyderabad; ISB Online | | LIST
HSE University | RU | all | hse.ru | National Research University Higher School of Economics; Higher School of Economics; НИУ ВШЭ; Высшая школа экономики; Национальный исследовательский университет «Высшая школа экономики» | | LIST
Queen Mary University of London | GB | all | qmul.ac.uk | QMUL | University of London | LIST
Saint Petersburg State University | RU | all | spbu.ru | SPbU; St Petersburg University; Санкт-Петербургский государственный университет; СПбГУ | | LIST
Technical University of Munich | DE | engineering; software; data; ai; science; mathematics; business; health; energy; architecture; environment; quality | tum.de | TUM; TUMx; Technische Universität München; TU München; TU Munich; TUM School of Management; TUM Institute for LifeLong Learning; TUM Asia | | LIST
Tel Aviv University | IL | all | tau.ac.il | TAUx; אוניברסיטת תל אביב; Coller School of Management | | LIST
University of Melbourne | AU | all | unimelb.edu.au; mbs.edu | UniMelb; Melbourne Business School; Melbourne University; Melbourne Graduate School of Education | | LIST
University of Pittsburgh | US | all | pitt.edu | Pitt; Katz Graduate School of Business; University of Pittsburgh School of Medicine | | LIST
University of the Witwatersrand | ZA | all | wits.ac.za | Wits University; Wits; WitsX; University of the Witwatersrand, Johannesburg; Wits Business School | | LIST
Chalmers University of Technology | SE | engineering; science; software; data; energy; architecture; mathematics | chalmers.se | Chalmers; ChalmersX; Chalmers tekniska högskola | | LIST
Fudan University | CN | all | fudan.edu.cn | Fudan; 复旦大学 | | LIST
Indian Institute of Technology Bombay | IN | engineering; software; data; ai; science; design; mathematics; business | iitb.ac.in; iitbombayx.in | IIT Bombay; IITBombay; IITBombayX; IITB; Indian Institute of Technology Mumbai | | LIST
Ludwig-Maximilians-Universität München | DE | all | lmu.de; uni-muenchen.de | LMU Munich; LMU München; Ludwig-Maximilians-Universität München (LMU); University of Munich; Ludwig Maximilian University of Munich; Ludwig-Maximilians-University Munich; Ludwig-Maximilians-Universität | | LIST
Pontificia Universidad Católica del Perú | PE | all | pucp.edu.pe | PUCP; Pontifical Catholic University of Peru; Universidad Católica del Perú; CENTRUM PUCP | | LIST
Hong Kong Polytechnic University | HK | engineering; design; business; health; hospitality; science; software | polyu.edu.hk | PolyU; HKPolyUx; HK PolyU; 香港理工大學 | | LIST
University of Tokyo | JP | all | u-tokyo.ac.jp | UTokyo; UTokyoX; Tokyo University; 東京大学 | | LIST
University of Naples Federico II | IT | all | unina.it; federica.eu | Università di Napoli Federico II; Università degli Studi di Napoli Federico II; University of Naples; Federica Web Learning; FedericaX; Federico II; University of Napoli Federico II | | LIST
University of Barcelona | ES | all | ub.edu | Universitat de Barcelona; Universidad de Barcelona; IL3-Universitat de Barcelona; UB Barcelona | | LIST
University of Leeds | GB | all | leeds.ac.uk | Leeds University; Leeds University Business School; लीड्स विश्वविद्यालय | | LIST
University of Rochester | US | all | rochester.edu | Simon Business School; Eastman School of Music; University of Rochester Medical Center | | LIST
Australian National University | AU | all | anu.edu.au | ANU; ANUx | | LIST
Curtis Institute of Music | US | music; arts | curtis.edu | The Curtis Institute of Music, Philadelphia | | LIST
École Polytechnique | FR | engineering; science; mathematics; software; data; energy; business | polytechnique.edu; polytechnique.fr | École polytechnique, Paris; École Polytechnique (France); l'X | | LIST
Hebrew University of Jerusalem | IL | all | huji.ac.il | Hebrew University; HUJI; האוניברסיטה העברית בירושלים | | LIST
Icahn School of Medicine at Mount Sinai | US | health; science | mssm.edu | Icahn School of Medicine; Mount Sinai School of Medicine; ISMMS | | LIST
Illinois Institute of Technology | US | engineering; software; data; business; design; architecture; science; security | iit.edu | Illinois Tech; IIT Chicago; Stuart School of Business; Chicago-Kent College of Law | | LIST
ISAE-SUPAERO | FR | engineering; science | isae-supaero.fr; isae.fr | Institut supérieur de l'aéronautique et de l'espace; SUPAERO | | LIST
Kyoto University | JP | all | kyoto-u.ac.jp | KyotoUx; KyotoX; 京都大学 | | LIST
Shanghai Jiao Tong University | CN | all | sjtu.edu.cn | SJTU; Shanghai Jiaotong University; 上海交通大学; Antai College of Economics and Management | | LIST
University of North Carolina at Chapel Hill | US | all | unc.edu | UNC Chapel Hill; UNC; Kenan-Flagler Business School; UNC Kenan-Flagler Business School; Gillings School of Global Public Health | | LIST
Universidad de Chile | CL | all | uchile.cl | University of Chile; UChile | | LIST
London Business School | GB | business; finance; marketing | london.edu | London Business School (LBS) Executive Education | University of London | LIST
SAE Institute | AU | media; music; games; design; software | sae.edu | SAE Institute México; SAE Creative Media Institute; SAE University College | | LIST
SOAS University of London | GB | humanities; law; policy; languages; development; arts | soas.ac.uk | SOAS; School of Oriental and African Studies | University of London | LIST
George Washington University | US | all | gwu.edu | GWU; GWx; GW School of Business; The George Washington University School of Business | | LIST
University of Texas at Austin | US | all | utexas.edu | UT Austin; UTAustinX; University of Texas, Austin; McCombs School of Business; Texas McCombs; The McCombs School of Business at The University of Texas at Austin; The University of Texas at Austin McCombs School of Business; UT Austin McCombs School of Business | University of Texas System | LIST
University of Texas System | US | all | utsystem.edu | UT System | | GEN
Universidad Nacional de Colombia | CO | all | unal.edu.co | UNAL; National University of Colombia | | LIST
University of Copenhagen | DK | all | ku.dk | Københavns Universitet; UCPH | | LIST
University of Lausanne | CH | all | unil.ch | Université de Lausanne; UNIL; HEC Lausanne | | LIST
University of Western Australia | AU | all | uwa.edu.au | UWA; UWAx | | LIST
University of New South Wales | AU | all | unsw.edu.au | UNSW Sydney; UNSW; UNSWx; University of New South Wales, Sydney; Australian Graduate School of Management; AGSM; UNSW Business School; UNSW Online | | LIST
Wellesley College | US | humanities; science; mathematics; policy; arts; psychology | wellesley.edu | WellesleyX; Wellesley | | LIST
Davidson College | US | humanities; science; mathematics; arts; policy; business | davidson.edu | DavidsonX; DavidsonNext; Davidson Next | | LIST
École des Ponts ParisTech | FR | engineering; architecture; environment; mathematics; energy | enpc.fr; ecoledesponts.fr | École nationale des ponts et chaussées; Ecole des Ponts; ENPC | | LIST
Eindhoven University of Technology | NL | engineering; software; data; ai; science; mathematics; design; energy | tue.nl | TU Eindhoven; TU/e; Technische Universiteit Eindhoven; TUe | | LIST
ESCP Business School | FR | business; finance; marketing | escp.eu; escpeurope.eu | ESCP; ESCP Europe | | LIST
ETH Zurich | CH | engineering; science; software; data; ai; mathematics; architecture; energy; environment | ethz.ch | ETHx; ETHZ; ETH Zürich; Eidgenössische Technische Hochschule Zürich; Swiss Federal Institute of Technology Zurich; Swiss Federal Institute of Technology in Zurich; Swiss Federal Institute of Technology (ETH Zurich) | | LIST
Indian Institute of Management Ahmedabad | IN | business; finance; marketing; data | iima.ac.in | IIM Ahmedabad; IIMA; IIMA - IIM Ahmedabad; IIMAx | | LIST
KU Leuven | BE | all | kuleuven.be | KU Leuven University; KULeuvenX; Katholieke Universiteit Leuven; Catholic University of Leuven; University of Leuven | | LIST
Nanyang Technological University | SG | all | ntu.edu.sg | Nanyang Technological University, Singapore; NTU Singapore; NTUsg; Nanyang Business School | | LIST
O.P. Jindal Global University | IN | law; business; policy; humanities; media; data | jgu.edu.in | OP Jindal Global University; JGU; Jindal Global University; Jindal Global Law School; Jindal Global Business School | | LIST
Pohang University of Science and Technology | KR | science; engineering; software; ai | postech.ac.kr; postech.edu | POSTECH | | LIST
Queen's University | CA | all | queensu.ca | QueensX; Queen's University at Kingston; Queen's University, Kingston; Smith School of Business; Queen's University (Canada); Smith School of Business at Queen's University | | LIST
Technical University of Denmark | DK | engineering; science; software; energy; data; environment | dtu.dk | DTU; DTUx; Danmarks Tekniske Universitet | | LIST
Pennsylvania State University | US | all | psu.edu | Penn State; Penn State University; Penn State World Campus; Smeal College of Business | | LIST
University of Chicago | US | all | uchicago.edu; chicagobooth.edu | UChicago; UChicagoX; Booth School of Business; Chicago Booth; University of Chicago Booth School of Business; University of Chicago Professional Education; University of Chicago Graham School | | LIST
Tokyo Institute of Technology | JP | engineering; science; software; energy | titech.ac.jp | Tokyo Tech; TokyoTechX; 東京工業大学 | | LIST
University College London | GB | all | ucl.ac.uk | UCL; UCLx; UCL Institute of Education; UCL School of Management; UCL Bartlett | University of London | LIST
United Arab Emirates University | AE | all | uaeu.ac.ae | UAEU; UAEUx | | LIST
University of Campinas | BR | all | unicamp.br | Universidade Estadual de Campinas; UNICAMP; State University of Campinas | | LIST
Université de Montréal | CA | all | umontreal.ca | UdeM; UMontrealX; University of Montreal | | LIST
University of Arizona | US | all | arizona.edu | UArizona; Eller College of Management; The University of Arizona Online | | LIST
University of New Mexico | US | all | unm.edu | UNM; Anderson School of Management, University of New Mexico | | LIST
University of North Texas | US | all | unt.edu | UNT; G. Brint Ryan College of Business | | LIST
Western Governors University | US | software; security; it; business; education; health; data; cloud | wgu.edu | WGU; WGUx | | LIST
Birkbeck, University of London | GB | all | bbk.ac.uk | Birkbeck; Birkbeck College | University of London | LIST
Boston University | US | all | bu.edu | BUx; Boston U; Boston University Questrom School of Business; Questrom School of Business; Boston University School of Public Health; BU School of Public Health; BU Questrom; Boston University Metropolitan College; BU Virtual | | LIST
Cornell University | US | all | cornell.edu; ecornell.com | CornellX; Cornell; eCornell; Cornell Tech; Johnson Graduate School of Management; Cornell SC Johnson College of Business; Cornell Johnson; Weill Cornell Medicine; Cornell ILR School; Cornell Engineering | | LIST
HEC Montréal | CA | business; finance; marketing; data | hec.ca | HECMontrealX; École des hautes études commerciales de Montréal | Université de Montréal | LIST
Howard University | US | all | howard.edu | Howard University School of Business | | LIST
McMaster University | CA | all | mcmaster.ca | McMaster; McMasterX; DeGroote School of Business; McMaster University Continuing Education | | LIST
Moscow Institute of Physics and Technology | RU | science; engineering; software; mathematics; data; ai | mipt.ru | MIPT; Phystech; МФТИ; Московский физико-технический институт | | LIST
Nanjing University | CN | all | nju.edu.cn | NJU; 南京大学 | | LIST
National Research Nuclear University MEPhI | RU | science; engineering; software; energy; security | mephi.ru | National Research Nuclear University; MEPhI; MEPhIx; НИЯУ МИФИ; МИФИ; Moscow Engineering Physics Institute | | LIST
Princeton University | US | all | princeton.edu | PrincetonX; Princeton | | LIST
Royal Holloway, University of London | GB | all | royalholloway.ac.uk; rhul.ac.uk | Royal Holloway; RHUL | University of London | LIST
RWTH Aachen University | DE | engineering; science; software; energy; business; mathematics; data | rwth-aachen.de | RWTH Aachen; RWTHx; RWTH; Rheinisch-Westfälische Technische Hochschule Aachen; RWTH Business School; RWTHTUMx | | LIST
Salisbury University | US | all | salisbury.edu | Salisbury University, Maryland | University System of Maryland | LIST
University of Iceland | IS | all | hi.is | UIcelandX; Háskóli Íslands | | LIST
Universidad Autónoma Metropolitana | MX | all | uam.mx | Metropolitan Autonomous University; UAM México | | LIST
Universidad ORT Uruguay | UY | software; business; design; architecture; media; engineering | ort.edu.uy | ORT Uruguay; ORT University Uruguay | | LIST
Ural Federal University | RU | all | urfu.ru | UrFU; UrFUx; Уральский федеральный университет; УрФУ | | LIST
West Virginia University | US | all | wvu.edu | WVU; WVUx | | LIST
Xi'an Jiaotong University | CN | all | xjtu.edu.cn | Xi'an Jiao Tong University; XJTU; 西安交通大学 | | LIST
Shanghai Theatre Academy | CN | arts; media | sta.edu.cn | 上海戏剧学院 | | LIST
Birla Institute of Technology & Science, Pilani | IN | engineering; software; science; business; data; ai | bits-pilani.ac.in | BITS Pilani; BITS Pilani Digital; Birla Institute of Technology & Science; BITS Pilani WILP | | LIST
California Institute of Technology | US | science; engineering; mathematics; software; ai; energy | caltech.edu | Caltech; CaltechX; Caltech CTME; Caltech Center for Technology and Management Education | | LIST
Charles University | CZ | all | cuni.cz | Univerzita Karlova; Charles University in Prague; Charles University Prague | | LIST
Drexel University | US | all | drexel.edu | Drexel; LeBow College of Business; Drexel University Online | | LIST
Esade | ES | business; finance; law; marketing | esade.edu | ESADE Business School; ESADE Business & Law School; ESADE Executive Education | | LIST
Instituto Tecnológico de Aeronáutica | BR | engineering; software; science | ita.br | ITA Brasil; Aeronautics Institute of Technology; Technological Institute of Aeronautics | | LIST
King Abdullah University of Science and Technology | SA | science; engineering; software; energy; ai; environment | kaust.edu.sa | KAUST | | LIST
Luther College at the University of Regina | CA | humanities; science | luthercollege.edu | Luther College, University of Regina | University of Regina | LIST
University of Regina | CA | all | uregina.ca | URegina | | GEN
Morehouse College | US | humanities; business; science; media | morehouse.edu | Morehouse | | LIST
National University of Singapore | SG | all | nus.edu.sg | NUS; NUS Business School; NUS Institute of Systems Science; NUS-ISS; NUS Computing; NUS School of Computing; NUS School of Continuing and Lifelong Education | | LIST
Novosibirsk State University | RU | all | nsu.ru | NSU Novosibirsk; Новосибирский государственный университет | | LIST
Peter the Great St. Petersburg Polytechnic University | RU | engineering; software; science; business | spbstu.ru | SPbPU; SPbPUx; Saint Petersburg Polytechnic University | | LIST
Relay Graduate School of Education | US | education | relay.edu | Relay GSE | | LIST
Sorbonne University | FR | all | sorbonne-universite.fr | Sorbonne Université; SorbonneX | | LIST
Sungkyunkwan University | KR | all | skku.edu | SKKU; 성균관대학교 | | LIST
Technion - Israel Institute of Technology | IL | engineering; science; software; health; architecture; ai | technion.ac.il | Technion; TechnionX; Israel Institute of Technology; הטכניון | | LIST
University of Notre Dame | US | all | nd.edu | Notre Dame; NotreDameX; Mendoza College of Business; The University of Notre Dame, Mendoza College of Business | | LIST
University of Texas of the Permian Basin | US | all | utpb.edu | UT Permian Basin; UTPermianBasinX; UTPB | University of Texas System | LIST
Université libre de Bruxelles | BE | all | ulb.be; ulb.ac.be | ULB; ULBx; Free University of Brussels (ULB); Solvay Brussels School of Economics and Management; Solvay Brussels School | | LIST
University of Baltimore | US | business; law; policy; design | ubalt.edu | UBalt; UBaltX | University System of Maryland | LIST
Heidelberg University | DE | all | uni-heidelberg.de | University of Heidelberg; Ruprecht-Karls-Universität Heidelberg; Universität Heidelberg; Ruprecht Karl University of Heidelberg | | LIST
University of Manchester | GB | all | manchester.ac.uk | Manchester University; Alliance Manchester Business School | | LIST
University of Milan | IT | all | unimi.it | Università degli Studi di Milano; Università di Milano; La Statale; UniMi | | LIST
University of Nebraska | US | all | nebraska.edu | University of Nebraska System | | LIST
University of Oxford | GB | all | ox.ac.uk | Oxford University; OxfordX; Saïd Business School; Saïd Business School, University of Oxford; Oxford Saïd; Oxford Saïd Business School; University of Oxford Department for Continuing Education; Oxford Internet Institute; Blavatnik School of Government | | LIST
University of Science and Technology of China | CN | science; engineering; software; mathematics; ai | ustc.edu.cn | USTC; 中国科学技术大学 | | LIST
University of Texas at Arlington | US | all | uta.edu | UT Arlington; UTA; UTArlingtonX; University of Texas Arlington | University of Texas System | LIST
University of Warsaw | PL | all | uw.edu.pl | Uniwersytet Warszawski | | LIST
University of Zurich | CH | all | uzh.ch | Universität Zürich; UZH | | LIST
Utrecht University | NL | all | uu.nl | Universiteit Utrecht; University of Utrecht | | LIST
`,
};
