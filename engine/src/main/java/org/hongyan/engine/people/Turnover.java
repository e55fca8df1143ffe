package org.hongyan.engine.people;

import org.hongyan.engine.model.Check;

/**
 * Turnover 流动率: {@code leavers / average headcount · 12 / months}, and by kind. Shares of the
 * average headcount a year.
 *
 * @param newHire90d hires of the period gone within 90 days, per hire
 * @param compoundAnnualised {@code 1 − (1 − period rate)^(12/months)}
 */
public record Turnover(
    double avgHeadcount,
    double periodRate,
    double annualised,
    double annualisedVoluntary,
    double regretted,
    double newHire90d,
    double compoundAnnualised) {

  public record Input(
      long headcountStart,
      long headcountEnd,
      long leavers,
      long voluntary,
      long regrettedVoluntary,
      double months,
      long hires,
      long hiresLeftIn90d) {

    public Input {
      Check.notNegative("headcountStart", headcountStart);
      Check.notNegative("headcountEnd", headcountEnd);
      Check.that(headcountStart + headcountEnd > 0, "nobody was there: headcounts are zero");
      Check.notNegative("leavers", leavers);
      Check.between("voluntary", voluntary, 0, leavers);
      Check.between("regrettedVoluntary", regrettedVoluntary, 0, voluntary);
      Check.inside("months", months, 0, 1200);
      Check.notNegative("hires", hires);
      Check.between("hiresLeftIn90d", hiresLeftIn90d, 0, hires);
      double most = (double) headcountStart + hires;
      Check.that(leavers <= most, "more leavers than people who were ever there");
    }
  }

  public static Turnover of(Input in) {
    double average = (in.headcountStart() + in.headcountEnd()) / 2.0;
    double perYear = 12 / in.months() / average;
    double rate = in.leavers() / average;
    double staying = Math.max(0, 1 - rate);
    return new Turnover(
        average,
        rate,
        in.leavers() * perYear,
        in.voluntary() * perYear,
        in.regrettedVoluntary() * perYear,
        in.hires() == 0 ? 0 : (double) in.hiresLeftIn90d() / in.hires(),
        1 - Math.pow(staying, 12 / in.months()));
  }
}
