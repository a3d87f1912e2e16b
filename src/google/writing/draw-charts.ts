// A report's charts as Google's embedded charts; the numbers that they show stand in the sheet beside them.
import type { Chart, Report } from '../../core/reports/report.ts';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Puts the report's charts onto its sheet, then takes the earlier ones away, so that at no moment there is none. */
export function drawCharts(
  sheet: GoogleSheet,
  { charts }: Report,
  earlier: readonly GoogleAppsScript.Spreadsheet.EmbeddedChart[],
): void {
  for (const chart of charts) sheet.insertChart(embedded(sheet, chart));
  for (const chart of earlier) sheet.removeChart(chart);
}

function embedded(sheet: GoogleSheet, chart: Chart): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const { row, column, rows, columns } = chart.data;
  const columnChart = sheet.newChart().asColumnChart();
  if (chart.kind === 'stacked-columns') columnChart.setStacked();
  return (
    columnChart
      .setTitle(chart.title)
      .setColors([...chart.colors])
      .addRange(sheet.getRange(row, column, rows, columns))
      .setNumHeaders(1)
      // The years of the first column are names: Google would take numbers for one more series.
      .setOption('useFirstColumnAsDomain', true)
      .setPosition(chart.anchor.row, chart.anchor.column, 0, 0)
      .setOption('width', chart.width)
      .setOption('height', chart.height)
      .build()
  );
}
