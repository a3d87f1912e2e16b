// An embedded chart as SVG: columns side by side or stacked. Its numbers stand in the sheet beside it.
import type { ChartModel, SheetModel } from '../../sheets/book/model.ts';
import { messages } from '../messages.th.ts';
import { axisMarks, type ChartData, chartData } from './chart-data.ts';

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
      <text class="chart-title" x="16" y="28">
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
      <Legend data={data} top={height - 24} />
    </svg>
  );
}

/** The names of the series with their colours, in one line. */
function Legend({ data, top }: { data: ChartData; top: number }) {
  let left = EDGE.left;
  return (
    <g>
      {data.series.map(({ name, color }) => {
        const at = left;
        left += 34 + name.length * 6.4;
        return (
          <g key={name} transform={`translate(${at} ${top})`}>
            <rect width="12" height="12" rx="2" fill={color} />
            <text class="chart-mark" x="18" y="11">
              {name}
            </text>
          </g>
        );
      })}
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
