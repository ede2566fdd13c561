import { type Lexicon, words } from '../lexicon.ts';

/** Words for machines that see, hear, read and speak: AI whatever it is sold as. */
export const PERCEPTION = {
  face: {
    zh: words(
      `人脸, 人像, 刷脸, 脸部, 面部识别, 面部特征, 活体检测, 活体识别, 表情识别, 人证核验, 人证比对, 人证合一, 人证识别,
      人证一体, 人证核身`,
    ),
    en: words(
      `face, facial, face id, facial recognition, face recognition, facial biometric, portrait recognition,
      portrait identification, liveness detection, liveness, expression recognition, emotion recognition`,
    ),
    catches: 'analysis of faces: Appendix 2, Facial Recognition',
  },
  speech: {
    zh: words(
      `语音, 声纹, 语音识别, 语音合成, 语音交互, 语音技术, 智能语音, 语音助手, 语音唤醒, 语音输入, 语音转写, 语音评测, 语音机器人,
      麦克风阵列, 音频识别, 声音识别, 说话人识别, 人机对话, 声学前端, 声学模型, 远场拾音, 语音智能, 声控, 变声`,
    ),
    en: words(
      `speech, asr, tts, text to speech, speech to text, voice to text, voice recognition, voice identification,
      voice authentication, voice interaction, voice interactive, voice technology, voice assistant, voice synthesis,
      voice input, voice control, voice wake, voice transcription, voice analysis, voice processing, voice evaluation,
      voice ai, voice intelligence, voice robot, voice bot, voice user interface, voice cloning, voice biometric,
      intelligent voice, smart voice, vocal print, voiceprint, voice print, speaker recognition, speaker identification,
      speaker verification, microphone array, far field voice, keyword spotting, audio recognition, sound recognition,
      acoustic recognition, virtual assistant, personal assistant, digital assistant, intelligent assistant,
      smart assistant, ai assistant`,
    ),
    catches: 'recognising and making speech: Appendix 2, Voice Recognition and Natural Language Processing',
  },
  language: {
    zh: words(
      `自然语言, 语义, 机器翻译, 智能翻译, 翻译机, 翻译笔, 同声传译, 文本分析, 文本挖掘, 文本理解, 文本识别, 文字识别, 文档识别, 票据识别,
      证件识别, 卡证识别, 光学字符识别, 手写识别, 智能写作, 机器写作, 自动写作, 智能写稿, 自动摘要, 情感分析, 情绪识别, 对话系统, 对话式, 智能对话, 多轮对话, 智能问答, 自动问答, 机器问答, 机器阅读, 语言理解, 语言模型, 语言智能, 输入法,
      智能批改, 作文批改, 智能助理, 智能助手, 虚拟助手, 虚拟助理, 信息抽取`,
    ),
    en: words(
      `nlp, natural language, natural language processing, natural language understanding, natural language generation,
      language understanding, language processing, language model, language intelligence, language technology, semantic,
      semantic search, semantic web, machine translation, ai translation, neural translation, intelligent translation,
      smart translation, translation machine, translation device, translator, simultaneous interpretation, text analysis,
      text analytics, text mining, text recognition, text understanding, text processing, text generation,
      text classification, text intelligence, character recognition, handwriting recognition, document recognition,
      document understanding, information extraction, ocr, dialogue,
      dialog, dialogue system, conversational, conversational ai, question answering,
      question and answer, machine reading, machine writing, automatic writing, intelligent writing, ai writing,
      summarization, automatic summarization, sentiment analysis, opinion mining, input method, grammar correction,
      intelligent correction`,
    ),
    catches:
      'reading and writing human language: Appendix 2, Voice Recognition and Natural Language Processing',
  },
  chat: {
    zh: words(`聊天机器人, 对话机器人, 问答机器人, 文本机器人`),
    en: words(`chatbot, chat bot, chatting robot, chat robot, dialogue robot, text robot`),
    catches: 'robots that talk in writing: language, unless they are said to serve customers',
  },
  vision: {
    zh: words(
      `计算机视觉, 机器视觉, 视觉识别, 视觉检测, 视觉算法, 视觉技术, 视觉分析, 视觉感知, 视觉理解, 视觉智能, 视觉搜索, 视觉定位, 视觉导航,
      3d视觉, 三维视觉, 结构光, 视频浓缩, 视频摘要, 立体视觉, 智能视觉, 视觉ai, ai视觉, 双目视觉, 图像识别, 图像分析, 图像处理, 图像理解, 图像检索, 图像搜索, 图像算法,
      图像智能, 智能图像, 以图搜图, 视频分析, 视频识别, 视频结构化, 视频智能, 视频理解, 视频内容理解, 视频检索, 视频ai, 智能视频, 智能监控,
      智能摄像, 智能相机, ai相机, 目标检测, 目标识别, 目标跟踪, 物体识别, 商品识别, 车辆识别, 车牌识别, 行人识别, 行人重识别, 步态识别, 虹膜,
      虹膜识别, 指纹识别, 指静脉, 掌静脉, 掌纹, 静脉识别, 生物识别, 生物特征, 多模态识别, 行为识别, 行为分析, 动作识别, 姿态识别,
      姿态估计, 手势识别, 智能影像, 影像识别, 影像分析, 影像诊断, 影像辅助, 影像ai, 智能阅片, 眼底, 病理图像, 遥感解译,
      影像解译, 智能解译, 缺陷检测, 缺陷识别, 外观检测, 客流统计, 人流统计, 视觉`,
    ),
    en: words(
      `computer vision, machine vision, robot vision, visual recognition, visual intelligence, visual ai, ai vision,
      visual perception, visual inspection, visual search, visual analysis, visual analytics, visual understanding,
      visual positioning, visual navigation, visual sensing, visual algorithm, vision algorithm, vision technology,
      vision system, vision inspection, vision sensor, 3d vision, stereo vision, intelligent vision, smart vision,
      embedded vision, industrial vision, image recognition, image analysis, image processing, image understanding,
      image search, image retrieval, image segmentation, image classification, image algorithm, image intelligence,
      image interpretation, image ai, imagery analysis, satellite image analysis, medical image recognition, ai imaging, intelligent imaging, video analysis, video analytics, video recognition,
      video understanding, video content understanding, video content analysis, video structuring, video intelligence,
      video retrieval, video synopsis, video summarization, structured light, 3d structured light, video ai, intelligent video, smart video,
      intelligent surveillance, smart surveillance, intelligent monitoring, intelligent camera, smart camera, ai camera,
      object recognition, object detection, object tracking, target detection, target recognition,
      pattern recognition, vehicle recognition, license plate recognition, plate recognition, pedestrian recognition,
      re-identification, reidentification, reid, gait recognition, gesture recognition, action recognition,
      activity recognition, behavior recognition, behaviour recognition, pose estimation, pose recognition,
      people counting, crowd counting, passenger flow, defect detection, surface inspection, optical inspection,
      iris, iris recognition, vein recognition, palm vein, palmprint, fingerprint recognition,
      fingerprint identification, biometric, biometric identification, biometric recognition, multimodal recognition`,
    ),
    catches: 'seeing, faces aside: Appendix 2, Other Visual Recognition',
  },
  recognition: {
    zh: words(`识别, 智能识别`),
    en: words(`recognition, intelligent recognition, intelligent identification`),
    catches: 'recognition of no named kind: most often of what is seen',
  },
} as const satisfies Lexicon;
