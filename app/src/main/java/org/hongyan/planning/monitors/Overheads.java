package org.hongyan.planning.monitors;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.hongyan.deals.SalesCalendar;
import org.hongyan.engine.sizing.Overhead;
import org.hongyan.identity.Caller;
import org.hongyan.identity.HeadCount;
import org.hongyan.identity.HeadCounts;
import org.hongyan.planning.monitors.OverheadView.HeadsNow;
import org.hongyan.planning.monitors.OverheadView.OverheadBlock;
import org.hongyan.planning.monitors.OverheadView.OverheadFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The monitor of Parkinson's law 帕金森: heads that do not sell against what is sold. */
@Service
class Overheads {

  private static final int BLOCK = 3;
  private static final int FEWEST_BLOCKS = 3;
  private static final int LONGEST = 36;
  private static final double BLOCKS_A_YEAR = 4;

  private final HeadCounts heads;
  private final SalesCalendar sales;
  private final MonitorClock clock;

  Overheads(HeadCounts heads, SalesCalendar sales, MonitorClock clock) {
    this.heads = heads;
    this.sales = sales;
    this.clock = clock;
  }

  /** A month with the heads at its end. */
  private record Month(YearMonth month, long selling, long others, long minor) {}

  @Transactional(readOnly = true)
  OverheadView of(Caller caller) {
    var window = clock.window(LONGEST);
    var scope = caller.scope();
    var currency = sales.mainCurrency(scope, window.from(), window.current(), window.zone());
    var sold = SalesTable.ofPaths(sales.months(scope, window.from(), window.last(), window.zone()));
    var moments = new ArrayList<Instant>();
    for (int i = 0; i < LONGEST; i++) {
      var after = window.from().plusMonths(i + 1L).atDay(1);
      moments.add(after.atStartOfDay(window.zone()).toInstant().minusMillis(1));
    }
    moments.add(window.now());
    var counts = heads.at(scope, moments);
    var months = new ArrayList<Month>();
    for (int i = 0; i < LONGEST; i++) {
      var month = window.from().plusMonths(i);
      var count = counts.get(i);
      long minor = sold.minor("1.", month.atDay(1), currency);
      months.add(new Month(month, count.selling(), count.others(), minor));
    }
    return view(window.basis(currency), known(months), counts.getLast());
  }

  /** The unbroken run of months up to the last one in which everything was there. */
  private static List<Month> known(List<Month> months) {
    int first = months.size();
    while (first > 0 && complete(months.get(first - 1))) first--;
    return months.subList(first, months.size());
  }

  private static boolean complete(Month month) {
    return month.selling() > 0 && month.others() > 0 && month.minor() > 0;
  }

  private static OverheadView view(MonitorBasis basis, List<Month> known, HeadCount now) {
    var blocks = blocks(known);
    var heads = new HeadsNow(now.selling(), now.others());
    if (blocks.size() < FEWEST_BLOCKS) {
      return new OverheadView(basis, known.size(), BLOCK * FEWEST_BLOCKS, heads, null, List.of());
    }
    var found =
        Overhead.of(
            new Overhead.Input(
                blocks.stream().mapToDouble(OverheadBlock::salesMinor).toArray(),
                blocks.stream().mapToDouble(OverheadBlock::selling).toArray(),
                blocks.stream().mapToDouble(OverheadBlock::others).toArray()));
    double whole = blocks.getLast().others() / blocks.getFirst().others();
    return new OverheadView(
        basis,
        known.size(),
        BLOCK * FEWEST_BLOCKS,
        heads,
        new OverheadFound(
            found.overheadElasticityVsSales() instanceof Double elasticity ? elasticity : null,
            Math.pow(whole, BLOCKS_A_YEAR / (blocks.size() - 1)) - 1,
            !found.reasons().isEmpty()),
        blocks);
  }

  /** Counted back from the last month; months that fill no block are left out. */
  private static List<OverheadBlock> blocks(List<Month> known) {
    var blocks = new ArrayList<OverheadBlock>();
    for (int from = known.size() % BLOCK; from + BLOCK <= known.size(); from += BLOCK) {
      var months = known.subList(from, from + BLOCK);
      double selling = months.stream().mapToLong(Month::selling).average().orElse(0);
      double others = months.stream().mapToLong(Month::others).average().orElse(0);
      blocks.add(
          new OverheadBlock(
              months.getFirst().month().toString(),
              months.getLast().month().toString(),
              selling,
              others,
              months.stream().mapToLong(Month::minor).sum(),
              others / selling,
              blocks.isEmpty() ? null : others / blocks.getLast().others() - 1));
    }
    return blocks;
  }
}
