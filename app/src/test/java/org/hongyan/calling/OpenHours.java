package org.hongyan.calling;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.hongyan.TestCompany.Company;
import org.hongyan.calling.rules.CallingHours;
import org.hongyan.calling.rules.CallingRules;
import org.hongyan.calling.rules.RuleSettings;
import org.springframework.stereotype.Component;

/** Lets a test company ring at any hour, so that tests pass at night. */
@Component
public class OpenHours {

  private final CallingRules rules;

  OpenHours(CallingRules rules) {
    this.rules = rules;
  }

  public void allDay(Company company) {
    var director = company.caller(company.people().director());
    var always =
        new CallingHours(
            Set.of(DayOfWeek.values()),
            List.of(new CallingHours.Span(LocalTime.MIN, LocalTime.MAX)));
    company.run(
        () ->
            rules.change(
                director,
                rules.current().version(),
                new RuleSettings(always, 20, 100, 14),
                List.of()));
  }
}
