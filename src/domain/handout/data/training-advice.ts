/** What a therapist may hand on about training; picked by the therapist, never by the application. */
export interface TrainingAdvice {
  readonly id: string
  /** For the therapist's list. */
  readonly name: string
  readonly words: string
}

// Own words. Usual coaching advice, none of it a treatment; kept to what these say. Running load: IOC consensus on load in
// sport and injury (Soligard et al. 2016). Cadence: Heiderscheit et al. 2011 (5–10 % more steps lowers the load on hip and
// knee). Pain while training: the pain-monitoring model (Thomeé 1997; Silbernagel et al. 2007). Breaks at the desk: HSE
// guidance on display screen work. Bicycle fit, swimming and hills: convention, no single source. 2026-11-26.
export const TRAINING_ADVICE: readonly TrainingAdvice[] = [
  {
    id: 'load',
    name: 'Running: how much',
    words:
      'Build up slowly. Add only a little each week. After three weeks of more, take one week with less.',
  },
  {
    id: 'pain-rule',
    name: 'Running: pain while you train',
    words:
      'Pain up to 3 out of 10 is all right if it is gone the next day. If it is more, or stays, do less.',
  },
  {
    id: 'hills',
    name: 'Running: hills',
    words: 'Stay on flat ground for two weeks. Then add hills back, one run at a time. Go downhill last.',
  },
  {
    id: 'cadence',
    name: 'Running: step rate',
    words: 'Take shorter and quicker steps. Count your steps for a minute and add 5 in every 100.',
  },
  {
    id: 'return',
    name: 'Running: coming back',
    words:
      'First walk 30 minutes with no pain. Then run 1 minute and walk 2 minutes, 8 times. Rest a day. Then run a little more and walk a little less.',
  },
  {
    id: 'shoes',
    name: 'Running: shoes and ground',
    words: 'Change one thing at a time: shoes, ground or speed. Give each change two weeks.',
  },
  {
    id: 'swim',
    name: 'Swimming',
    words: 'Leave out the paddles for two weeks. Breathe to both sides. Stop when your shoulder hurts.',
  },
  {
    id: 'bike',
    name: 'Cycling',
    words:
      'Have your seat and bars checked. Use an easy gear and turn your legs fast. Change your hands often.',
  },
  {
    id: 'strength',
    name: 'Strength',
    words:
      'Start with light weights and slow moves. Two days a week are plenty. Leave a day of rest in between.',
  },
  {
    id: 'warm-up',
    name: 'Warm-up',
    words: 'Start each session with 10 easy minutes. Keep the hard part for when you are warm.',
  },
  {
    id: 'sleep',
    name: 'Rest and sleep',
    words: 'Muscles heal when you rest. Plan one day off a week and sleep well before hard days.',
  },
  {
    id: 'desk',
    name: 'Desk breaks',
    words:
      'Stand up every 30 minutes. Roll your shoulders and look far away for a short while. Keep the screen at eye height.',
  },
]
