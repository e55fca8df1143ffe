package org.hongyan.planning;

import static org.hongyan.TestDesk.at;
import static org.hongyan.TestDesk.json;

import org.hongyan.TestCompany.Company;
import org.hongyan.TestHttp;
import org.hongyan.identity.Unit;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A director before a plan: short nouns for tests of its steps. */
public record PlanDesk(TestHttp director, String plan) {

  /** A plan of a unit for the year 2027. */
  public static PlanDesk of(Company company, Unit unit) {
    var director = company.as(company.people().director());
    var made =
        director.post(
            "/api/plans",
            json(
                "unitId",
                unit.id().value(),
                "name",
                "明年",
                "fromMonth",
                "2027-01",
                "toMonth",
                "2027-12",
                "currency",
                "CNY"));
    return new PlanDesk(director, at(made, "/id"));
  }

  public String path(String what) {
    return "/api/plans/" + plan + what;
  }

  public MvcTestResult get(String what) {
    return director.get(path(what));
  }

  public MvcTestResult post(String what, String body) {
    return director.post(path(what), body);
  }

  /** Saves a step from the JSON of its inputs and parameters, single quotes for double ones. */
  public MvcTestResult save(String step, int base, String inputs, String parameters) {
    var body =
        "{'base':%d,'reason':'因为','inputs':%s,'parameters':%s}".formatted(base, inputs, parameters);
    return post("/" + step, body.replace('\'', '"'));
  }
}
