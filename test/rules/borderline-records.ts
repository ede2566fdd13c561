import { recordsIn } from './invented-records.ts';

/**
 * Invented records by people who had read the brief's definitions and none of the rules; half of them stand near the
 * line between AI-focused and diversified. Written as in `invented-records.ts`.
 */
export const BORDERLINE_RECORDS = recordsIn(`
Focused on AI|Voice Recognition and Natural Language Processing|Artificial Intelligence, Natural Language Processing, Software|Dialogue engine, outbound call robot, call transcription
Diversified||Manufacturing, Machinery|Servo motors, linear modules, precision reducers
Diversified||Property Management, Real Estate|Residential and office property management, community e-shop
Focused on AI|Other Visual Recognition|Artificial Intelligence, Computer Vision|Surface defect inspection cameras for screen glass and lithium batteries
Diversified||Information Technology, Outsourcing|ERP implementing and software outsourcing
Focused on AI|AI Chips|Semiconductor, Artificial Intelligence, Hardware|Neural network accelerator card for edge inference
Diversified||Geospatial, Software|Map engine, 3D city models, drone surveying
Diversified||SaaS, CRM, Enterprise Software|Smart customer relation management, WeChat mall, ticket system
Focused on AI|Service Robots|Robotics, Consumer Electronics, Toys|Early learning companion robot for kids
Diversified||Optical Communication, Electronics, Manufacturing|Optical modules, fiber splitters
Diversified||Cyber Security, Network Security|Data leakage prevention, database audit, situation awareness platform
Focused on AI|Autonomous Vehicles|Autonomous Vehicles, Automotive, Artificial Intelligence|L4 driverless minibus, valet parking software
Diversified||Internet of Things|NB-IoT water meters, gas meter modules
Diversified||Venture Capital, Finance|Early stage investing in TMT, health and hard tech
Diversified||Semiconductor, Integrated Circuit|RF front end chips, ADC converters
Focused on AI|Facial Recognition|Facial Recognition, Security, Hardware|Face attendance machines
Diversified||Instrument Manufacturing, Sensor|Pressure transmitters, flow meters
Diversified||Aerospace, Electronics|Airborne display, flight data recorder
Focused on AI|Voice Recognition and Natural Language Processing|Speech Recognition, Artificial Intelligence|Voice input for court and meeting, voiceprint verification
Diversified||Energy, Engineering|Substation designing, power line surveying
Diversified||Media and Entertainment, Advertising|Short video, event planning, brand communication
Diversified||Parking, Internet of Things, Transportation|Parking lot barrier, roadside parking charge app
Focused on AI|General Purpose|Artificial Intelligence, Machine Learning, Developer Platform|AutoML, reinforcement learning framework
Diversified||Fire Protection, Manufacturing|Fire alarms
Diversified||E-Commerce, Internet|Online store operation for clothes brands
Focused on AI|AIoT|AIoT, Smart Building|AI edge gateway, smart building brain, elevator monitoring
Diversified||Testing and Certification, Professional Services|ISO certification, software evaluation, training
Diversified||Security, Electronics|Cameras, DVR and monitoring engineering
Focused on AI|Other Visual Recognition|Artificial Intelligence, Video, Image Recognition|Video structuring, pedestrian and vehicle search, traffic event detection
Focused on AI|Voice Recognition and Natural Language Processing|Translation Service, Machine Learning, Software|Neural machine translation, computer aided translation for patents
Diversified||Business services, Real Estate|Incubator, co-working space, policy consulting
Focused on AI|Business Solutions|FinTech, Wealth Management, Artificial Intelligence|Robo advisor, fund portfolio recommending
Diversified||Software, Outsourcing, Information Services|Embedded software, BPO for Japanese clients
Focused on AI|Service Robots|Robotics, Artificial Intelligence|Sweeping robots
Diversified||Machinery Manufacturing, Construction|Concrete pumps, tower cranes, aerial work platforms
Diversified||Intellectual Property, Legal|Patent agency
Focused on AI|Autonomous Vehicles|Autonomous Vehicles, Logistics|Unmanned delivery cars for campus, low speed chassis by wire
Diversified||Sensor, Internet of Things|Wireless temperature and humidity sensors, cold chain tracing
Diversified||Telecommunications, Manufacturing, Wireless|Antennas
Focused on AI|General Purpose|Artificial Intelligence, Neuroscience|Spiking neural network simulator, brain inspired computing
Focused on AI|Business Solutions|Advertising, Marketing Automation, Artificial Intelligence|AI ad bidding, look-alike audiences, creative generation
Diversified||Cloud Computing, Data Center|IDC hosting, private cloud, disaster backup
Diversified||Intelligent manufacturing equipment, Machinery|Automatic screw machine, non-standard assembly lines
Focused on AI|Voice Recognition and Natural Language Processing|Audio, Biometrics, Security|Voiceprint authentication for banks and social security
Diversified||Smart Cities, Investment|Smart city construction and operating, street light poles
Focused on AI|AI Chips|Semiconductor, AI Chip|In-memory computing chips with ultra low power for voice wake-up
Diversified||FinTech, Financial Services, Payments|Mobile payment, supply chain finance, POS
Diversified||Health Care, Wellness|Physical examination, chronic disease managing, wearable bands
Diversified||Legal Tech, Software|Court trial system, electronic case files
Diversified||Navigation, GPS|Beidou terminals, fleet management platform
Diversified||Smart Home, Furniture|Electric curtains, smart locks, switch panels
Diversified||Information Technology, System Integration|Weak current engineering, servers reselling, operation and maintenance
Focused on AI|Industrial Robots|Robotics, Logistics, Warehousing|AMR, goods-to-person picking system, fleet scheduling software
Diversified||Big Data, GovTech|Urban governance dashboard, grid management
Focused on AI|Voice Recognition and Natural Language Processing|Semantic Search, Natural Language Processing, Big Data|Public opinion monitor, document reading robot, semantic search
Diversified||Travel, Tourism, Mobile Apps|Scenic spot ticketing, smart guide, hotel booking
Diversified||Blockchain|Consortium chain, electronic evidence, traceability
Focused on AI|Facial Recognition|Artificial Intelligence, Facial Recognition, Smart Cities|Dynamic face deployment and control, ID verification gate, face capture camera
Diversified||Hospital, Health Care, Information Technology|Hospital information systems (HIS), electronic medical record, PACS, regional health information plaform
Focused on AI|Business Solutions|Artificial Intelligence, Predictive Analytics|Demand forecast, pricing and replenishment for retail chains
Diversified||Research and experimental development, Intelligent manufacturing|Technology transfer, digital factory planning
Diversified||Telecommunications, Engineering|Base station building, network optimisation and maintenance
Focused on AI|AI Chips|Semiconductor, Computer Vision, Electronics|Vision processing SoC, 3D structured light chip
Diversified||Consulting, Market Research|Industry reports, government think tank, exhibition
Diversified||Cloud Infrastructure, Information Technology|Supercomputing leasing, cloud rendering
Focused on AI|Business Solutions|Customer Service, SaaS, Artificial Intelligence|Online chatbots, agent assistant, quality inspecting of calls
Diversified||Railroad, Transportation|Signal system, platform doors, ticket gates
Focused on AI|Service Robots|Robotics, Hospitality|Hotel delivery robot, reception robot
Diversified||Quantum Computing, Research and experimental development|Quantum key distribution devices, single photon detectors
Diversified||Consumer Electronics, Wearables|Children watch phone, point-reading pens
Focused on AI|Data Storage and Processing|Data, Artificial Intelligence, Crowdsourcing|Image and speech labelling, data collection for model training
Diversified||InsurTech, Insurance, SaaS|Insurance mall, claims system, agents app
Diversified||Machine tools, Manufacturing|CNC lathes, machining centers and flexible production line for auto, aviation and shipbuilding customers
Focused on AI|AIoT|Internet of Things, Artificial Intelligence, Smart Home|Voice-control smart home hub, presence sensing, home AI brain
Diversified||Supply Chain Management, Logistics|Import and export agency of electronic components
Diversified||Gaming, Mobile|Mobile games
Diversified||Battery, New Energy, Automotive|Lithium batteries
Diversified||Public Safety, Information Technology|Emergency command platform, satellite phones
Diversified||Mining, Industrial Automation|Coal mine automation, belt monitoring, gas detecting
Focused on AI|AI Chips|Fabless, Semiconductor, Artificial Intelligence|Cloud training chip, GPGPU, compiler toolchain
Diversified||Software development|Middleware, OA system, e-government
Diversified||Elder Care, Health Care|Nursing homes, fall alarm mattress, home care
Diversified||Electronics, Manufacturing|PCB boards, SMT processing
Diversified||Banking, Software|Bank core system, credit management, anti money laundering
Focused on AI|Voice Recognition and Natural Language Processing|Artificial Intelligence, Translation|ASEAN languages translation machine, simultaneous interpreting
Diversified||Retail, Internet of Things|RFID shelves, self service cashier, store ERP
Diversified||Satellite Communication, Telecommunications|VSAT stations, satcom on the move
Diversified||Environmental Engineering, CleanTech|Sewage treatment, air quality monitor stations
Focused on AI|Business Solutions|Artificial Intelligence, Fraud Detection, Financial Services|Credit scoring models, anti-fraud engine, smart collection
Diversified||Automobile parts, Manufacturing|Auto parts
Focused on AI|Facial Recognition|Artificial Intelligence, Facial Recognition|Living body detection SDK, remote identity check for finance, 3D face lock
Diversified||CDN, Cloud Computing, Internet|CDN accelerating, SD-WAN, cloud connect
Diversified||Telecommunications, Messaging|SMS platform, 400 numbers, call center seats
Focused on AI|Voice Recognition and Natural Language Processing|Content, Natural Language Processing, Artificial Intelligence|Machine writing of sports and finance news, proofreading and text summarising for newspaper offices
Diversified||Home appliances, Testing|Appliance testing, standard making
Diversified||Electronics, Mobile Devices, Manufacturing|Tablet ODM, smart speakers, handheld terminals
Focused on AI|Autonomous Vehicles|Artificial Intelligence, Autonomous Vehicles, Mining|Driverless mining trucks, dispatch cloud
Diversified||Energy Management, Renewable Energy|Electricity selling, PV stations, energy saving monitoring
Diversified||Broadcasting, Video, Software|Non-linear editing, media asset management, IPTV
Diversified||Enterprise Software, Industrial Internet|MES, WMS, equipment networking
Focused on AI|Service Robots|Robotics, Artificial Intelligence, Education|Humanoid robots, STEM building kits, exhibition hall guide robot
Diversified||Defense, Information Technology|Simulation traning, command information system
Diversified||Biotechnology, Genetics|Gene chips, sequencing service
Diversified||Internet, Apps, Property|Community app, bluetooth door opening, group buying
Diversified||LED, Display, Manufacturing|LED large screens, conference all-in-one machines
Focused on AI|Business Solutions|Artificial Intelligence, Information Technology, Consulting|AI transformation consulting, model customising, staff training
Diversified||Information Technology|Informatization construction
Focused on AI|Facial Recognition|Facial Recognition, Payments|Face scanning payment
Focused on AI|AI Chips|Integrated circuit design|AI processor IP
Focused on AI|Voice Recognition and Natural Language Processing|Semantic analysis|Chinese semantic understanding
Diversified||Smart Cities, Information Services, Software|Urban management platform, connected street lamps, e-government projects
Focused on AI|Facial Recognition|Artificial Intelligence, Facial Recognition, Security|Face access control and attendance terminals with self-developed algorithm
Diversified||Information Technology, System integration|Weak-current engineering, machine rooms, intelligent buildings
Focused on AI|Voice Recognition and Natural Language Processing|Artificial Intelligence, Natural Language Processing, Enterprise Software|Semantic engine, contract review and document extraction
Diversified||Automotive, Electronics, Manufacturing|Instrument clusters, head units, reversing radars, driver assistance cameras
Diversified||E-Learning, EdTech, Internet|Live online courses for primary schools, smart homework app
Diversified||FinTech, Financial Services, Information Services|Fund sales, market terminal, robo-advisory tools
Diversified||Security, Electronics, Manufacturing|IP cameras, NVR, smart doorbells, alarm hosts
Focused on AI|Voice Recognition and Natural Language Processing|Speech Recognition, Artificial Intelligence, Hardware|Far-field microphone arrays, offline voice modules, meeting transcription
Diversified||Telecommunications, Optical Communication, Manufacturing|Optical modules, passive devices
Focused on AI|AI Chips|Artificial Intelligence, Semiconductor, Machine Learning|Edge inference chips and neural network compiler
Diversified||Gaming, Mobile, Online Games|Mobile card games and casual games
Diversified||Smart Home, Consumer Electronics, Internet of Things|Switch panels, curtain motors, door locks, home gateway
Focused on AI|Autonomous Vehicles|Autonomous Vehicles, Artificial Intelligence, Automotive|L4 driving software, robotaxi test fleet
Diversified||Cloud Computing, Data Center, Web Hosting|Server hosting, cloud hosts, CDN and domain registration
Diversified||Consulting, Professional Services|Digital transformation advisory, training, AI industry reports
Focused on AI|Business Solutions|Artificial Intelligence, SaaS, Customer Service|Chatbots and outbound calling robots for e-commerce shops
Diversified||Internet of Things, Sensor, Water|Intelligent water meters, pressure loggers, pipe network monitoring
Focused on AI|AIoT|AIoT, Artificial Intelligence, Smart Building|AI edge boxes and community management terminals
Diversified||Construction, Software, Big Data|Cost estimating software, BIM, smart construction sites
Focused on AI|Other Visual Recognition|Computer Vision, Artificial Intelligence, Energy|Image recognition for drone inspection of power lines
Diversified||Telecommunications, Value-added services|SMS platform, call center leasing, 5G messages
Diversified||Advertising, Digital Marketing, Big Data|Programmatic ad buying, intelligent media placement, KOL campaigns
Focused on AI|General Purpose|Artificial Intelligence, Machine Learning, Deep Learning|AutoML platform, model training framework
Diversified||Software, Health Care|Hospital information system, electronic medical records, smart wards
Focused on AI|Service Robots|Robotics, Artificial Intelligence, Hospitality|Food delivery robots, reception robots for hotels and restaurants
Diversified||Semiconductor, Integrated Circuits, Electronics|Power management ICs, MCU, LED drivers
Diversified||Information Technology, Internet of Things|Smart parks, parking systems, video surveillance engineering
Focused on AI|Other Visual Recognition|Machine Vision, Industrial Automation|Deep learning defect detection for panels, batteries and PCB
Diversified||Parking, Transportation, Internet of Things|Barrier gates, parking guidance, parking lot operation
Diversified||Credit Bureau, FinTech, Big Data|Enterprise credit reports, risk monitoring
Focused on AI|Business Solutions|FinTech, Artificial Intelligence, Machine Learning, Risk Management|Machine learning anti-fraud and credit scoring for banks
Diversified||Electronics, Military, Engineering|Radar components, signal processing boards, simulation training
Diversified||Software, E-Government, Cloud Data Services|Civil affairs and human resources systems, smart government affairs
Diversified||Machinery, Automation Equipment|Screw fastening machines, dispensing machines, assembly lines
Diversified||SaaS, CRM, Enterprise Software|Customer management, marketing automation, WeChat mini program store
Focused on AI|Other Visual Recognition|Video, Security, Artificial Intelligence|Video structuring engine and intelligent surveillance analysis for public security
Diversified||Outsourcing, Software|BPO, software testing, data annotation
Focused on AI|Data Storage and Processing|Artificial Intelligence, Data Services, Crowdsourcing|Image, voice and text labeling for training data
Diversified||Travel, Tourism, Mobile Apps|Ticketing for scenic spots, audio guide, smart toilets
Focused on AI|AI Chips|AI Chip, Electronics|Neural processing unit, smart camera SoC
Diversified||Data Center, Cloud Infrastructure, Real Estate|IDC park and cabinet rental
Diversified||Logistics, Supply Chain Management, Transportation|Freight matching platform, TMS, intelligent dispatch
Focused on AI|Voice Recognition and Natural Language Processing|Artificial Intelligence, Translation Service, Language|Neural machine translation for patents and customs documents
Diversified||Consumer Electronics, Manufacturing, Semiconductor|Printer consumables, 3D printers, consumables chips
Diversified||Telecommunications, Engineering|Base station construction, network optimization, pipeline maintenance
Diversified||Medical Device, Health Care, Diagnostics|DR machines, mobile CT, PACS and cloud film
Diversified||Equipment manufacturing, Industrial|CNC lathes, gantry machining centers, loading and unloading robots
Focused on AI|Service Robots|Robotics, Children, Consumer Electronics|Companion robots and story machines for kids
Diversified||Information Technology, Banking, Software|Core banking systems, IT outsourcing, smart counters, fintech consulting
Focused on AI|Other Visual Recognition|Artificial Intelligence, Computer Vision, Transportation|License plate and vehicle feature recognition, illegal parking capture
Diversified||Video Games, Virtual Reality|PC and VR games, art outsourcing
Diversified||Energy, Electrical Distribution, Internet of Things|Charging piles, distribution cabinets, energy management cloud
Diversified||Display, LED, Manufacturing|LED screens, interactive whiteboards, intelligent conference tablets
Focused on AI|General Purpose|Artificial Intelligence, Neuroscience, Machine Learning|Brain-inspired computing algorithms
Diversified||Mining, Automation, Software|Mine dispatching and communication, personnel positioning, gas monitoring
Focused on AI|Other Visual Recognition|Artificial Intelligence, Computer Vision, Construction|Helmet and danger zone detection cameras for construction sites
Diversified||Automotive, Internet of Things, Telematics|T-Box, vehicle positioning terminals, fleet management, usage based insurance data
Diversified||Urban planning, Consulting, Architecture|Smart city top-level design, landscape planning
Diversified||Big Data, Agriculture|Agricultural big data platform, product traceability, county e-commerce
Focused on AI|Data Storage and Processing|Cloud Computing, Artificial Intelligence, GPU|GPU cloud for deep learning training
Diversified||Building Automation, Engineering, Construction|HVAC control, intercom, fire linkage, property management software
Diversified||Audio, Consumer Electronics, Wearables|TWS earphones, bluetooth speakers with voice assistant
Focused on AI|Voice Recognition and Natural Language Processing|Biometrics, Speech Recognition, Information Security|Voiceprint authentication for banks and judicial identification
Diversified||Network Security, Software|Firewall, log audit, situational awareness with AI detection
Focused on AI|Business Solutions|Human Resources, Recruiting, Artificial Intelligence|Resume parsing, AI interviewer
Diversified||Information Technology, Software, Education|Smart campus, recording and broadcasting classrooms, campus cards
Diversified||Technology promotion, Digital economy|Industry incubator and AI exhibition center
Diversified||Wireless, Communications Infrastructure, Manufacturing|Antennas, RF filters, IoT modules
Diversified||Cloud Computing, Information Technology, Artificial Intelligence|Government cloud, hyper-converged servers, migration services
Diversified||Water, Environmental Engineering, Software|Sewage plant automation, river chief system, hydrological stations
Diversified||Photography, Hardware, Consumer Electronics|Action cameras, gimbals, dash cams
Focused on AI|Business Solutions|FinTech, Artificial Intelligence, Asset Management|Intelligent investment research and quantitative strategies driven by machine learning
Focused on AI|AIoT|Artificial Intelligence, Internet of Things, Smart Cities|AIoT operating system for parks and communities
Diversified||Drones, Aerospace, Agriculture|Plant protection drones, aerial mapping, pilot training
Focused on AI|General Purpose|Artificial Intelligence, Deep Learning, Developer Tools|Computer vision SDK, speech SDK and OCR open platform
Focused on AI|Facial Recognition|Artificial Intelligence, Facial Recognition, Access Control|Dynamic face control system, ID card and person verification machine
Diversified||Internet of Things, RFID, Electronics, Manufacturing|RFID tags and readers, smart cards, library self-service
Focused on AI|Autonomous Vehicles|Autonomous Vehicles, Logistics, Robotics|Driverless delivery and sanitation vehicles
Diversified||Information Technology, Real Estate, Investment|System integration, science park operation, equity investment, AI laboratory
Diversified||Industrial Internet, Software, Manufacturing|MES, equipment cloud connection, intelligent factory consulting
Diversified||Transportation, Engineering|Traffic lights, ETC toll lanes, electronic police
Focused on AI|General Purpose|Artificial Intelligence|AI algorithm
Diversified||Automotive, Consumer Electronics|Car DVD navigation, intelligent rear-view mirrors, tire pressure monitors
Focused on AI|AI Chips|Semiconductor, AI Chip, Research|Computing-in-memory processor, accelerator cards
Diversified||Market Research, Analytics, Consulting|Retail audits, consumer panels, AI tagging of reviews
Focused on AI|Business Solutions|Marketing Automation, Artificial Intelligence, Big Data|AI recommendation and user growth engine for apps
Diversified||Elder Care, Health Care, Internet of Things|Emergency call bracelets, nursing home management, blood pressure monitors
Focused on AI|Voice Recognition and Natural Language Processing|Speech Recognition, EdTech, Artificial Intelligence|Oral English scoring and pronunciation correction technology
Diversified||Semiconductor, Industrial Equipment|Wafer cleaning machines, probe stations
Focused on AI|AI Chips|Integrated Circuits, Artificial Intelligence, Audio|Low-power voice wake-up chips
Diversified||Information Technology, Telecommunications, Software, Big Data|BSS/OSS for operators, intelligent customer service, mobile payment
Diversified||Optics, Manufacturing, Security|Surveillance lenses, vehicle lenses, machine vision lenses
Focused on AI|Other Visual Recognition|Image Recognition, Artificial Intelligence, Software|OCR for invoices, certificates and ancient books
Diversified||Video Conferencing, Unified Communications, Hardware|Conference terminals, command centers, smart lecture halls
Diversified||Blockchain, FinTech, Software|Supply chain finance, electronic evidence storage
Diversified||Automobile, Research and development|Vehicle testing, parts development, intelligent connected vehicle demonstration zone
Focused on AI|Service Robots|Consumer Robotics, Smart Home, Artificial Intelligence|Sweeping and window cleaning robots with SLAM navigation
Focused on AI|Voice Recognition and Natural Language Processing|Speech Recognition, Automotive, Software|In-car voice assistant and natural language dialogue
Diversified||Weather, Data, Mobile Apps|Weather app, forecasting services for insurance and aviation, AI nowcasting
Diversified||Information Technology, Software, Security|Judicial and prison information systems, intelligent police equipment
Diversified||Retail, Point of Sale, SaaS|Cash registers, membership systems, face payment terminals
Focused on AI|Business Solutions|Enterprise Software, Artificial Intelligence, IT Management|AIOps, anomaly detection and root cause analysis
Diversified||Electronics, Contract Manufacturing|EMS, smart speakers OEM, set-top boxes
Focused on AI|Other Visual Recognition|Artificial Intelligence, Geospatial, Image Recognition|Deep learning interpretation of satellite imagery
Diversified||Consulting, Events, Media|Robot and AI industry conferences, white papers, WeChat media
Diversified||Wearables, Health Care, Consumer Electronics|Smart watches, body fat scales, ECG patches
Diversified||InsurTech, Insurance, Internet|Insurance brokerage, group policies, smart claims
Diversified||Internet, Information Technology, Cloud Computing, Artificial Intelligence|Cable broadband, video cloud, smart villages
Diversified||Property Management, Real Estate, Business services|Office space leasing and smart park services
`);
