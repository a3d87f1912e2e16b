// An embedded chart as SVG: columns side by side or stacked. Its numbers stand in the sheet beside it.
import type { ChartModel, SheetModel } from '../../sheets/book/model.ts';
import { messages } from '../messages.th.ts';
import { axisMarks, type ChartData, chartData } from './chart-data.ts';

/** Left and right of the title. */
const SIDE = 16;

const EDGE = { top: 44, right: 16, bottom: 62, left: 64 };

/** Draws a chart at its place over the grid. */
export function Chart(props: { chart: ChartModel; sheet: SheetModel; left: number; top: number }) {
  const { chart, left, top } = props;
  const { width, height } = chart;
  const data = chartData(chart, props.sheet);
  const stacked = chart.kind === 'stacked-columns';
  const marks = axisMarks(highest(data, stacked));
  const ceiling = marks[marks.length - 1] ?? 1;
  const room = { width: width - EDGE.left - EDGE.right, height: height - EDGE.top - EDGE.bottom };
  const y = (value: number) => EDGE.top + room.height * (1 - value / ceiling);
  const slot = room.width / Math.max(1, data.categories.length);
  return (
    <svg
      class="chart"
      role="img"
      aria-label={messages.chart(chart.title)}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      style={{ left: `${left}px`, top: `${top}px` }}
    >
      <rect class="chart-ground" x="0.5" y="0.5" width={width - 1} height={height - 1} rx="6" />
      <text class="chart-title" x={SIDE} y="28" {...within(chart.title, width - 2 * SIDE)}>
        {chart.title}
      </text>
      {marks.map((mark) => (
        <g key={mark}>
          <line class="chart-line" x1={EDGE.left} x2={width - EDGE.right} y1={y(mark)} y2={y(mark)} />
          <text class="chart-mark" x={EDGE.left - 8} y={y(mark) + 4} text-anchor="end">
            {mark.toLocaleString('en')}
          </text>
        </g>
      ))}
      {data.categories.map((category, index) => (
        <text
          key={category}
          class="chart-mark"
          x={EDGE.left + slot * (index + 0.5)}
          y={height - EDGE.bottom + 20}
          text-anchor="middle"
        >
          {category}
        </text>
      ))}
      {bars(data, stacked, slot).map((bar) => (
        <rect
          key={`${bar.category},${bar.series}`}
          x={EDGE.left + bar.left}
          width={bar.width}
          y={y(bar.from + bar.value)}
          height={Math.max(0, y(bar.from) - y(bar.from + bar.value))}
          fill={data.series[bar.series]?.color}
        >
          <title>{`${data.series[bar.series]?.name} ${data.categories[bar.category]}: ${bar.value.toLocaleString('en')}`}</title>
        </rect>
      ))}
      <Legend data={data} width={width} bottom={height} />
    </svg>
  );
}

/** Pixels that a letter of the names and of the title takes, about. */
const LETTER = { name: 7.5, title: 8.6 };

/** Letters that stand beside each other: Thai vowels and marks above and below take no room. */
function lettersOf(text: string): number {
  return text.replace(/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g, '').length;
}

/** A title that is too long for its chart is drawn narrower. */
function within(title: string, room: number) {
  return lettersOf(title) * LETTER.title > room
    ? ({ textLength: room, lengthAdjust: 'spacingAndGlyphs' } as const)
    : {};
}

/** The names of the series with their colours, in one line, or in two where they are many. */
function Legend({ data, width, bottom }: { data: ChartData; width: number; bottom: number }) {
  const widths = data.series.map(({ name }) => 30 + lettersOf(name) * LETTER.name);
  const all = widths.reduce((sum, one) => sum + one, 0);
  const start = EDGE.left + all < width ? EDGE.left : SIDE;
  const inTwo = start + all > width;
  const first = inTwo ? Math.ceil(widths.length / 2) : widths.length;
  const at = (index: number) => {
    const line = Number(index >= first);
    const left = widths.slice(line * first, index).reduce((sum, one) => sum + one, start);
    return `translate(${left} ${bottom - (inTwo ? 35 : 24) + line * 17})`;
  };
  return (
    <g>
      {data.series.map(({ name, color }, index) => (
        <g key={name} transform={at(index)}>
          <rect width="12" height="12" rx="2" fill={color} />
          <text class="chart-mark" x="18" y="11">
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Where each bar stands: pixels across, values upwards. */
function bars(data: ChartData, stacked: boolean, slot: number) {
  const gap = slot * 0.24;
  return data.categories.flatMap((_, category) => {
    let from = 0;
    return data.series.map(({ values }, series) => {
      const value = values[category] ?? 0;
      const width = stacked ? slot - gap : (slot - gap) / data.series.length;
      const bar = {
        category,
        series,
        value,
        from: stacked ? from : 0,
        width,
        left: slot * category + gap / 2 + (stacked ? 0 : width * series),
      };
      from += value;
      return bar;
    });
  });
}

/** The highest bar. */
function highest(data: ChartData, stacked: boolean): number {
  const bars = data.categories.map((_, index) => data.series.map(({ values }) => values[index] ?? 0));
  return Math.max(
    0,
    ...bars.map((values) =>
      stacked ? values.reduce((sum, value) => sum + value, 0) : Math.max(0, ...values),
    ),
  );
}
