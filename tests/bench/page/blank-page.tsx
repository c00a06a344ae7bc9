import { createRoot } from 'react-dom/client'
import { Circle, Layer, Stage } from 'react-konva'

// The least that React and Konva can show: the floor for "start to interactive chart".
createRoot(document.getElementById('root') as HTMLElement).render(
  <Stage width={800} height={600}>
    <Layer>
      <Circle x={400} y={300} radius={50} fill="#1F6F78" />
    </Layer>
  </Stage>,
)
