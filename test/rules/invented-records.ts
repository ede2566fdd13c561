import type { Category, Focus } from '../../src/model/vocabulary.ts';

/** An invented record: what it is, and what a database says of it. */
export interface InventedRecord {
  readonly focus: Focus;
  readonly category: Category | null;
  readonly tags: string;
  readonly products: string;
}

/** Companies of the kinds that there are, with tags as databases write them: focus | category | tags | products. */
export const RECORDS = recordsIn(`
Focused on AI|Business Solutions|Artificial Intelligence, Sales, SaaS|Conversation intelligence for sales teams
Focused on AI|Business Solutions|Machine Learning, FinTech|Loan underwriting models for lenders
Focused on AI|Business Solutions|Software and information technology services|AI tax and invoice processing
Focused on AI|Business Solutions|Artificial Intelligence, Education|Homework correction and personalised learning with AI
Focused on AI|Business Solutions|Technology promotion services|Intelligent operation and maintenance for enterprises
Focused on AI|Business Solutions|Artificial Intelligence, Retail|Shelf monitoring and store operation AI
Focused on AI|Business Solutions|Artificial Intelligence, Legal|AI for court trials
Focused on AI|Business Solutions|Artificial Intelligence, Insurance|Claims automation
Focused on AI|Business Solutions|Advertising, Machine Learning|Programmatic ad optimization
Focused on AI|Business Solutions|Health Care, Artificial Intelligence|Clinical decision support
Focused on AI|Voice Recognition and Natural Language Processing|Software|Voice dictation and transcription
Focused on AI|Voice Recognition and Natural Language Processing|Artificial Intelligence|Multilingual speech translation earbuds
Focused on AI|Voice Recognition and Natural Language Processing|Information Technology|Semantic understanding engine, intelligent Q&A
Focused on AI|Voice Recognition and Natural Language Processing|Consumer Electronics, Artificial Intelligence|In-car voice interaction
Focused on AI|Voice Recognition and Natural Language Processing|Science and technology services|Natural language technology for public opinion
Focused on AI|Voice Recognition and Natural Language Processing|Audio, Artificial Intelligence|Noise reduction and voice front-end algorithms
Focused on AI|Voice Recognition and Natural Language Processing|Machine Learning|Knowledge base and machine reading comprehension
Focused on AI|Facial Recognition|Security, Artificial Intelligence|Face capture cameras and ID comparison
Focused on AI|Facial Recognition|Software|Facial expression analysis
Focused on AI|Facial Recognition|Information Technology|Contactless face attendance, face gates
Focused on AI|Facial Recognition|Computer Vision|Face and body recognition SDK
Focused on AI|Other Visual Recognition|Artificial Intelligence|Product recognition for shelves
Focused on AI|Other Visual Recognition|Manufacturing, Artificial Intelligence|Surface defect visual inspection
Focused on AI|Other Visual Recognition|Health Care, Artificial Intelligence|Lung nodule CT image screening
Focused on AI|Other Visual Recognition|Software|Traffic video event detection
Focused on AI|Other Visual Recognition|Image Recognition|Plant identification app
Focused on AI|Other Visual Recognition|Artificial Intelligence, Geospatial|Remote sensing image interpretation
Focused on AI|Other Visual Recognition|Security|Iris and finger vein identification
Focused on AI|Other Visual Recognition|Artificial Intelligence, Video|Video tagging and content moderation
Focused on AI|Service Robots|Robotics|Window cleaning robot
Focused on AI|Service Robots|Consumer Electronics, Robotics|Coding robots for kids
Focused on AI|Service Robots|Robotics, Health Care|Nursing and walking-aid robots
Focused on AI|Service Robots|Robotics, Artificial Intelligence|Quadruped robots
Focused on AI|Service Robots|Robotics, Hospitality|Hotel room service robots
Focused on AI|Service Robots|Robotics|Power line inspection robots
Focused on AI|Service Robots|Artificial Intelligence|Desktop emotional companion robot
Focused on AI|Industrial Robots|Robotics, Manufacturing|Six-axis robots
Focused on AI|Industrial Robots|Robotics, Logistics|Goods-to-person picking robots
Focused on AI|Industrial Robots|Industrial Automation, Robotics|Vision-guided depalletizing robots
Focused on AI|Industrial Robots|Machinery|Force-controlled grinding robots
Focused on AI|Industrial Robots|Artificial Intelligence, Industrial|Industrial intelligence, predictive maintenance of equipment
Focused on AI|AI Chips|Semiconductor|Neural network acceleration IP
Focused on AI|AI Chips|Semiconductor, Artificial Intelligence|Edge computing SoC
Focused on AI|AI Chips|Artificial Intelligence, Hardware|Inference accelerator cards
Focused on AI|AI Chips|Integrated circuits|Intelligent voice chips
Focused on AI|AI Chips|Artificial Intelligence, Semiconductor|Dataflow processors for deep learning
Focused on AI|Autonomous Vehicles|Automotive, Artificial Intelligence|Highway pilot and valet parking systems
Focused on AI|Autonomous Vehicles|Autonomous Vehicles|Low-speed unmanned delivery carts
Focused on AI|Autonomous Vehicles|Transportation|Autonomous port container trucks
Focused on AI|Autonomous Vehicles|Automotive|Surround view and lane departure ADAS
Focused on AI|Autonomous Vehicles|Artificial Intelligence|Self-driving simulation tests
Focused on AI|AIoT|Internet of Things, Artificial Intelligence|Whole-house intelligence system
Focused on AI|AIoT|Internet of Things|AI-driven building and park operation
Focused on AI|AIoT|Artificial Intelligence, Smart Cities|City-level IoT and AI operating system
Focused on AI|AIoT|Software|AI+IoT solutions
Focused on AI|Data Storage and Processing|Artificial Intelligence|Image and speech labeling
Focused on AI|Data Storage and Processing|Big Data, Artificial Intelligence|Data intelligence platform
Focused on AI|Data Storage and Processing|Crowdsourcing, Artificial Intelligence|AI training data collection
Focused on AI|Data Storage and Processing|Machine Learning, Analytics|Graph analytics and data mining
Focused on AI|Data Storage and Processing|Artificial Intelligence, Cloud Computing|GPU cloud
Focused on AI|General Purpose|Machine Learning|Automated machine learning
Focused on AI|General Purpose|Artificial Intelligence|Evolutionary and brain-like algorithms
Focused on AI|General Purpose|Artificial Intelligence|Open-source deep learning framework
Focused on AI|General Purpose|Software|AI development and training platform
Focused on AI|Other|Virtual Reality, Artificial Intelligence|AR navigation glasses
Focused on AI|Other|Artificial Intelligence, Sensor|3D sensing lidar
Focused on AI|Other|Artificial Intelligence, Neuroscience|Brain-computer headband
Diversified||Software|Bank core systems
Diversified||Telecommunications|Optical modules
Diversified||Internet, Media and Entertainment|News app, short video
Diversified||Education|English tutoring
Diversified||Consumer Electronics|Bluetooth headsets, smart watches
Diversified||Automotive|New energy vehicles and parts
Diversified||Health Care|Medical imaging equipment, ultrasound
Diversified||Pharmaceutical|Generic drugs
Diversified||Construction|Intelligent building weak-current engineering
Diversified||Energy|Smart grid equipment
Diversified||Manufacturing|CNC machine tools and automated lines
Diversified||Security|Video surveillance equipment
Diversified||Software, Cloud Computing|Enterprise collaboration SaaS
Diversified||Information Technology|Government informatization
Diversified||Information Technology, Big Data|Data warehouse and BI reports
Diversified||Science and technology services|Technical consulting, conference services
Diversified||Financial Services|Supply chain finance
Diversified||Logistics|Freight matching platform
Diversified||Internet of Things|NB-IoT modules and smart meters
Diversified||Semiconductor|Power management chips
Diversified||Real Estate|Science park development
Diversified||Hardware|Servers and storage
Diversified||Network Security|Firewall, intrusion detection
Diversified||Aerospace|Small satellites
Diversified||Agriculture|Seeds and fertilizer
Diversified||Professional Services|Patent agency
Diversified||Electronics|Image sensors
Diversified||Geospatial|GIS platform and map data
Diversified||Telecommunications, Software|Operation support systems
Diversified||Transportation|Rail transit signalling and ticketing
Diversified||Media|Digital exhibition and interactive multimedia
Diversified||Gaming|Online games
Diversified||Machinery|Injection moulding machines
Diversified||Blockchain|Blockchain platform
Diversified||Venture Capital|Early-stage funds
Diversified||E-Commerce|Industrial goods mall
Diversified||Software, Hardware|Speech, meeting systems and projectors
Diversified||Information Technology|System integration, cloud services, big data, artificial intelligence
Diversified||Internet|Search, maps, cloud, autonomous driving
Diversified||Consumer Electronics, Manufacturing|TVs, air conditioners, robots, chips
Focused on AI|Business Solutions|Artificial Intelligence, SaaS|Meeting assistant and sales forecasting
Focused on AI|Business Solutions|Artificial Intelligence, Financial Services|Quant investment strategies by machine learning
Focused on AI|Business Solutions|Information Technology|AI interview and talent assessment
Focused on AI|Business Solutions|Artificial Intelligence|AI enterprise assistants for banks and insurers
Focused on AI|Business Solutions|Science and technology services|Intelligent credit approval
Focused on AI|Business Solutions|Health Care, Machine Learning|Hospital patient triage and follow-up by AI
Focused on AI|Business Solutions|Internet, Artificial Intelligence|Personalized recommendation for e-commerce
Focused on AI|Business Solutions|Education, Artificial Intelligence|Intelligent teaching system
Focused on AI|Voice Recognition and Natural Language Processing|Artificial Intelligence|Voice bots and speech analytics
Focused on AI|Voice Recognition and Natural Language Processing|Software|Intelligent customer dialogue, semantic engine
Focused on AI|Voice Recognition and Natural Language Processing|Information Technology, Machine Learning|Contract text review, document intelligence
Focused on AI|Voice Recognition and Natural Language Processing|Internet of Things, Speech Recognition|Far-field speech modules
Focused on AI|Voice Recognition and Natural Language Processing|Software and information technology services|Real-time subtitles and translation by AI
Focused on AI|Voice Recognition and Natural Language Processing|Natural Language Processing|Writing robots for news
Focused on AI|Facial Recognition|Artificial Intelligence, Security|Face recognition gates, thermal imaging
Focused on AI|Facial Recognition|Science and technology services|Real-name verification by face
Focused on AI|Facial Recognition|Facial Recognition, Software|Identity verification
Focused on AI|Other Visual Recognition|Artificial Intelligence, Computer Vision|Retail shelf analysis
Focused on AI|Other Visual Recognition|Image Recognition, Medical|Retinal image diagnosis
Focused on AI|Other Visual Recognition|Software|Machine vision for electronics inspection
Focused on AI|Other Visual Recognition|Artificial Intelligence|Video understanding, smart cropping
Focused on AI|Other Visual Recognition|Science and technology services|Vehicle and pedestrian recognition
Focused on AI|Other Visual Recognition|Information Technology|Handheld fingerprint and vein recognition
Focused on AI|Service Robots|Robotics, Artificial Intelligence|Robots for shopping malls
Focused on AI|Service Robots|Robotics|Intelligent floor-washing robots
Focused on AI|Service Robots|Artificial Intelligence, Education|AI learning companion robots
Focused on AI|Service Robots|Manufacturing, Consumer|Humanoid entertainment robots
Focused on AI|Service Robots|Robotics|Fire-fighting robots
Focused on AI|Industrial Robots|Robotics, Industrial Automation|Robot workstations for welding
Focused on AI|Industrial Robots|Industrial|Mobile manipulators for factories
Focused on AI|Industrial Robots|Robotics, Supply Chain Management|Warehouse sorting robots
Focused on AI|Industrial Robots|Artificial Intelligence, Manufacturing|Industrial AI platform
Focused on AI|AI Chips|Semiconductor, Machine Learning|Low-power neural network processors
Focused on AI|AI Chips|Integrated Circuits, Artificial Intelligence|Image recognition chips
Focused on AI|AI Chips|Artificial Intelligence|Deep learning accelerators for data centers
Focused on AI|Autonomous Vehicles|Automotive|Level 4 autonomous driving systems
Focused on AI|Autonomous Vehicles|Artificial Intelligence, Logistics|Unmanned last-mile delivery vehicles
Focused on AI|Autonomous Vehicles|Autonomous Vehicles, Software|Perception and planning software
Focused on AI|Autonomous Vehicles|Transportation|Intelligent driving and vehicle networking
Focused on AI|AIoT|Internet of Things, Artificial Intelligence|Smart building management
Focused on AI|AIoT|Artificial Intelligence|Intelligent IoT terminals and platform
Focused on AI|AIoT|Smart Home, Artificial Intelligence|Voice-controlled smart home
Focused on AI|Data Storage and Processing|Artificial Intelligence, Big Data|Government data analysis
Focused on AI|Data Storage and Processing|Information Technology|Data labeling and cleaning for AI companies
Focused on AI|Data Storage and Processing|Artificial Intelligence, Cloud Computing|Data platform for enterprises
Focused on AI|Data Storage and Processing|Big Data, Machine Learning|Data mining and modelling
Focused on AI|General Purpose|Artificial Intelligence, Machine Learning|AutoML and model training platform
Focused on AI|General Purpose|Machine Learning|Reinforcement learning algorithms
Focused on AI|General Purpose|Artificial Intelligence|Brain-like computing
Focused on AI|Other|Augmented Reality, Artificial Intelligence|AR helmets
Diversified||Information Technology|Data center operation
Diversified||Science and technology services|Software development, hardware sales
Diversified||Software|Cloud ERP
Diversified||Telecommunications|5G equipment
Diversified||Manufacturing|Smart lamps
Diversified||Electronics|Cameras and lenses
Diversified||Information Technology|Big data, cloud computing, IoT
Diversified||Wholesale|Electronic components sales
Diversified||Research and experimental development|Robot parts, new materials, batteries
Diversified||Internet|Online travel
Diversified||Business services|Exhibitions, market research
Diversified||Financial Services|Equity investment
Diversified||Medical Device|Ultrasound imaging devices
Diversified||Software|Video conferencing
Diversified||Security|Access control equipment
Diversified||Energy|Charging piles
Diversified||Semiconductor|MCU and analog chips
Diversified||Construction|Smart city engineering, system integration
Diversified||Media|Audio and video content
Diversified||Automotive|Automobile manufacturing, intelligent connected vehicles
Diversified||Software, Information Technology|Industrial internet platform
Diversified||Consulting|Patent data and consulting
`);

/** Reads records, one a line. */
export function recordsIn(lines: string): InventedRecord[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [focus = '', category = '', tags = '', products = ''] = line.split('|');
      return {
        focus: focus as Focus,
        category: category === '' ? null : (category as Category),
        tags,
        products,
      };
    });
}
