import type { IssuerTable } from '../issuers.ts';

/** name | country | fields | domains | other names | parent | source. */
const governments: IssuerTable = {
  kind: 'government',
  date: '2026-11-22',
  rows: `
NASA | US | science; engineering; environment | nasa.gov | National Aeronautics and Space Administration; NASA ARSET; NASA Open Science | | GEN
NIST | US | security; engineering; science | nist.gov | National Institute of Standards and Technology | | GEN
CISA (Cybersecurity and Infrastructure Security Agency) | US | security; policy | cisa.gov | Cybersecurity & Infrastructure Security Agency | | GEN
National Institutes of Health | US | health; science | nih.gov | NIH | | GEN
Centers for Disease Control and Prevention | US | health; policy | cdc.gov | CDC | | GEN
FEMA | US | policy; health | fema.gov | Federal Emergency Management Agency; Emergency Management Institute; FEMA Emergency Management Institute | | GEN
OSHA | US | engineering; health; law | osha.gov | Occupational Safety and Health Administration | | GEN
U.S. Environmental Protection Agency | US | environment; policy | epa.gov | EPA; US EPA; United States Environmental Protection Agency; Environmental Protection Agency | | GEN
U.S. Department of Energy | US | energy; science; policy | energy.gov | DOE; United States Department of Energy | | GEN
U.S. Department of Defense | US | security; policy; engineering | defense.gov; dau.edu; war.gov | Department of Defense; DoD; Defense Acquisition University; DAU | | GEN
U.S. Small Business Administration | US | business; finance | sba.gov | SBA; Small Business Administration | | GEN
Internal Revenue Service | US | accounting; law | irs.gov | IRS | | GEN
Federal Aviation Administration | US | engineering; law | faa.gov | FAA | | GEN
Government of India | IN | policy | gov.in; nsdcindia.org; skillindiadigital.gov.in | Ministry of Education, Government of India; National Skill Development Corporation; NSDC; Skill India; Skill India Digital; Ministry of Skill Development and Entrepreneurship | | GEN
NIELIT | IN | it; software | nielit.gov.in | National Institute of Electronics and Information Technology | | GEN
NHS England | GB | health; policy | england.nhs.uk; hee.nhs.uk; e-lfh.org.uk | Health Education England; NHS Health Education England; NHS | | GEN
National Cyber Security Centre | GB | security; policy | ncsc.gov.uk | NCSC | | GEN
European Commission | BE | policy; law; development | ec.europa.eu; europa.eu | EU Academy; European Union | | GEN
European Space Agency | FR | science; engineering | esa.int | ESA | | GEN
SkillsFuture Singapore | SG | education; policy | skillsfuture.gov.sg | SkillsFuture SG; Workforce Singapore | | GEN
SENA | CO | education; engineering; business | sena.edu.co | Servicio Nacional de Aprendizaje | | GEN
SENAI | BR | engineering; education | senai.br; portaldaindustria.com.br | Serviço Nacional de Aprendizagem Industrial | | GEN
Dubai Health Authority | AE | health | dha.gov.ae | DHA | | GEN
`,
};

const bodies: IssuerTable = {
  kind: 'other',
  date: '2026-11-22',
  rows: `
Inter-American Development Bank | US | development; finance; policy | iadb.org | IDB; BID; Banco Interamericano de Desarrollo; IDBx; INDES; Banco Interamericano de Desenvolvimento | | LIST
World Bank Group | US | development; finance; policy | worldbank.org; worldbankgroup.org | World Bank; WBGx; WBG; Open Learning Campus; World Bank Group Academy | | LIST
International Finance Corporation | US | finance; development | ifc.org | IFC | World Bank Group | GEN
International Monetary Fund | US | finance; policy; development | imf.org | IMF; IMFx; IMF Institute for Capacity Development | | LIST
Asian Development Bank | PH | development; finance | adb.org | ADB; Asian Development Bank Institute | | GEN
African Development Bank | CI | development; finance | afdb.org | AfDB | | GEN
Islamic Research and Training Institute | SA | finance; development | irti.org; isdbinstitute.org | IRTI; IRTIx; Islamic Development Bank Institute; IsDB Institute | | LIST
United Nations | US | policy; development; law | un.org | UN; United Nations System Staff College; UNSSC | | GEN
UNITAR | CH | policy; development; environment | unitar.org; uncclearn.org | United Nations Institute for Training and Research; UN CC:Learn; UN CC:e-Learn | United Nations | GEN
UNESCO | FR | education; humanities; policy; development | unesco.org | United Nations Educational, Scientific and Cultural Organization; UNESCO-IHE; IHE Delft; UNESCO International Institute for Educational Planning; UNESCOx | United Nations | LIST
UNICEF | US | development; health; education; policy | unicef.org | United Nations Children's Fund; UNICEF Agora | United Nations | LIST
UNDP | US | development; policy | undp.org | United Nations Development Programme | United Nations | GEN
UNHCR | CH | development; law; policy | unhcr.org | UN Refugee Agency; United Nations High Commissioner for Refugees | United Nations | GEN
UN Women | US | development; policy | unwomen.org | | United Nations | GEN
UNEP | KE | environment; policy | unep.org | United Nations Environment Programme; UN Environment; UN Environment Programme | United Nations | GEN
UNCTAD | CH | finance; development; policy | unctad.org | UN Trade and Development | United Nations | GEN
FAO | IT | environment; food; development | fao.org | Food and Agriculture Organization of the United Nations; FAO elearning Academy; Food and Agriculture Organization | United Nations | GEN
World Health Organization | CH | health; policy | who.int; openwho.org | WHO; OpenWHO; WHO Academy | United Nations | GEN
International Labour Organization | CH | law; policy; hr; development | ilo.org; itcilo.org | ILO; International Training Centre of the ILO; ITCILO; ITC-ILO | United Nations | GEN
WIPO | CH | law | wipo.int | World Intellectual Property Organization; WIPO Academy | United Nations | GEN
International Telecommunication Union | CH | networking; policy | itu.int | ITU; ITU Academy | United Nations | GEN
International Atomic Energy Agency | AT | energy; science | iaea.org | IAEA | United Nations | GEN
World Trade Organization | CH | policy; law; finance | wto.org | WTO | | GEN
OECD | FR | policy; finance; education | oecd.org | Organisation for Economic Co-operation and Development | | GEN
World Economic Forum | CH | policy; business | weforum.org | WEF | | GEN
International Committee of the Red Cross | CH | development; health; law | icrc.org | ICRC | | GEN
IFRC | CH | development; health | ifrc.org | International Federation of Red Cross and Red Crescent Societies | | GEN
Council of Europe | FR | law; policy | coe.int | HELP Council of Europe | | GEN
Sustainable Development Solutions Network | US | development; environment; policy | unsdsn.org; sdgacademy.org | SDG Academy; SDGAcademyX; SDSN; UN Sustainable Development Solutions Network; UN SDSN | | LIST
United Cities and Local Governments of Africa | MA | policy; development | uclga.org | UCLG Africa; African Local Government Academy; ALGA | | LIST
Smithsonian Institution | US | humanities; science; arts | si.edu; smithsonian.edu | SmithsonianX; Smithsonian; Smithsonian Science Education Center | | LIST
American Museum of Natural History | US | science; environment | amnh.org | AMNH | | LIST
Museum of Modern Art | US | arts; design; humanities | moma.org | MoMA | | LIST
Metropolitan Museum of Art | US | arts; humanities | metmuseum.org | The Met | | GEN
Exploratorium | US | science; education | exploratorium.edu | | | LIST
Naturalis Biodiversity Center | NL | science; environment | naturalis.nl | Naturalis | | LIST
Yad Vashem | IL | humanities; education | yadvashem.org | Yad Vashem - The World Holocaust Remembrance Center | | LIST
Catalyst | US | business; hr | catalyst.org | CatalystX; Catalyst Inc.; CatalystX, Catalyst | | LIST
Amnesty International | GB | law; policy | amnesty.org | AmnestyInternationalX; Amnesty International UK | | LIST
E-Learning Development Fund | RU | education; training | elearningfund.ru | | | LIST
EIT Digital | BE | software; data; business; ai | eitdigital.eu | EIT Digital Academy; EIT Digital Professional School; European Institute of Innovation and Technology Digital | European Institute of Innovation and Technology | LIST
EIT Urban Mobility | ES | architecture; engineering; environment; policy | eiturbanmobility.eu | EIT Urban Mobility Academy | European Institute of Innovation and Technology | LIST
European Institute of Innovation and Technology | HU | education; business; engineering | eit.europa.eu | EIT Food; EIT Health; EIT InnoEnergy; InnoEnergy; EIT Climate-KIC; EIT RawMaterials; EIT Manufacturing | | GEN
Fundação Instituto de Administração | BR | business; finance; data | fia.com.br | Fundação Instituto de Administração (FIA); FIA Business School | | LIST
Fundação Getulio Vargas | BR | business; finance; law; policy | fgv.br | FGV; FGV Online | | GEN
Fundació Navegació Oceànica Barcelona | ES | engineering | fnob.org | FNOB; Barcelona Ocean Sailing Foundation | | LIST
IsraelX | IL | humanities; science; policy | | Israel X; Campus IL; CampusIL | | LIST
MandarinX | CN | languages | | Mandarin X | | LIST
World Wide Web Consortium | US | software; design | w3.org; w3cx.org | W3C; W3Cx | | LIST
Advancing Women in Tech | US | software; project-management; business | advancingwomenintech.org | AWIT; Advancing Women in Product; Advancing Women in Technology | | LIST
Goodwill Industries International | US | business; sales; training | goodwill.org | Goodwill; Goodwill Industries | | LIST
Institute for the Future | US | business; policy | iftf.org | IFTF | | LIST
Learning for Sustainability Scotland | GB | environment; education | learningforsustainabilityscotland.org | Scotland's United Nations University Regional Centre of Expertise | | LIST
Ticket for Change | FR | business; development | ticketforchange.org | | | LIST
4EU+ Alliance | | all | 4euplus.eu | 4EU+; 4EU+ European University Alliance; 4EUplus | | LIST
4TU.Ethics | NL | humanities; engineering; ai | 4tu.nl | 4TU.Centre for Ethics and Technology; 4TU.Federation; 3TU.Ethics | | LIST
Alberta Machine Intelligence Institute | CA | ai; data | amii.ca | Amii | | LIST
Vector Institute | CA | ai | vectorinstitute.ai | | | GEN
Mila - Quebec Artificial Intelligence Institute | CA | ai | mila.quebec | Quebec Artificial Intelligence Institute | | GEN
IVADO | CA | ai; data | ivado.ca | IVADOx | | GEN
Bloomsbury Learning Exchange | GB | education | ble.ac.uk | Bloomsbury Learning Environment; BLE | | LIST
Indian Institute for Human Settlements | IN | architecture; policy; environment; development | iihs.co.in | IIHS | | LIST
National Arts Strategies | US | arts; business | artstrategies.org | NAS National Arts Strategies | | LIST
Alan Turing Institute | GB | ai; data; mathematics | turing.ac.uk | | | GEN
Institute of Coding | GB | software; it | instituteofcoding.org | IoC Institute of Coding; कोडिंग संस्थान | | GEN
Raspberry Pi Foundation | GB | software; education; hardware | raspberrypi.org | Raspberry Pi | | GEN
Mozilla | US | software; design | mozilla.org; developer.mozilla.org | Mozilla Foundation; MDN; MDN Web Docs; Mozilla Corporation | | GEN
Python Software Foundation | US | software | python.org | | | GEN
Ethereum Foundation | CH | software; finance | ethereum.org | | | GEN
OWASP | US | security; software | owasp.org | OWASP Foundation; Open Worldwide Application Security Project; Open Web Application Security Project | | GEN
MITRE | US | security; engineering | mitre.org | The MITRE Corporation; MITRE ATT&CK; MITRE ATT&CK Defender | | GEN
Internet Society | US | networking; policy | internetsociety.org | ISOC | | GEN
American Council on Education | US | education | acenet.edu | ACE Credit; American Council on Education (ACE) | | GEN
Acumen Academy | US | development; business | acumenacademy.org; acumen.org | +Acumen; Acumen+ | | GEN
National Geographic Society | US | science; environment; media | nationalgeographic.org; nationalgeographic.com | National Geographic; National Geographic Learning | | GEN
BBC | GB | media; education | bbc.co.uk; bbc.com | BBC Academy; British Broadcasting Corporation; BBC Maestro | | GEN
Thomson Reuters Foundation | GB | media; law | trust.org | | | GEN
Knight Center for Journalism in the Americas | US | media | journalismcourses.org | Knight Center | University of Texas at Austin | GEN
Poynter Institute | US | media | poynter.org | Poynter; Poynter News University | | GEN
Mayo Clinic | US | health; science | mayo.edu; mayoclinic.org | Mayo Clinic College of Medicine and Science; Mayo Clinic School of Continuous Professional Development | | GEN
Cleveland Clinic | US | health | clevelandclinic.org; ccf.org | Cleveland Clinic Center for Continuing Education | | GEN
Massachusetts General Hospital | US | health; science | massgeneral.org; mghihp.edu | MGH; MGH Institute of Health Professions; Mass General; MGHx; Mass General Brigham | | GEN
Memorial Sloan Kettering Cancer Center | US | health; science | mskcc.org | Memorial Sloan Kettering; MSK | | GEN
CERN | CH | science; engineering | cern.ch; home.cern | European Organization for Nuclear Research | | GEN
Fraunhofer Society | DE | engineering; science; ai; energy | fraunhofer.de | Fraunhofer-Gesellschaft; Fraunhofer; Fraunhofer Academy; Fraunhofer IESE; Fraunhofer IAIS | | GEN
Inria | FR | software; ai; mathematics | inria.fr | Inria Academy; French Institute for Research in Computer Science and Automation | | GEN
Museum of Science, Boston | US | science; education | mos.org | Museum of Science | | GEN
Code.org | US | software; education | code.org | Code.org, Inc. | | GEN
Generation: You Employed | US | training | generation.org | Generation USA | | GEN
`,
};

export const others: readonly IssuerTable[] = [governments, bodies];
