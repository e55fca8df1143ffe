package org.hongyan.planning.territory;

import static org.hongyan.TestDesk.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hongyan.TestCompany.Company;
import org.hongyan.TestHttp;
import org.hongyan.customers.CustomerId;
import org.hongyan.customers.CustomerKind;
import org.hongyan.customers.Customers;
import org.hongyan.customers.NewCustomer;
import org.hongyan.identity.Account;
import org.hongyan.planning.PlanDesk;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Short nouns for tests of territories. */
@Component
class TerritoryDesk {

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  final JsonMapper json;
  private final Customers customers;

  TerritoryDesk(JsonMapper json, Customers customers) {
    this.json = json;
    this.customers = customers;
  }

  /** Customers of a seller in a city. */
  List<CustomerId> customers(Company company, Account owner, String city, int count) {
    return customers(company, owner, city, count, false);
  }

  /** The same, in the public pool of the person's unit if wished. */
  List<CustomerId> customers(
      Company company, Account owner, String city, int count, boolean toPool) {
    var ids = new ArrayList<CustomerId>();
    var place = city.split("/");
    for (int i = 0; i < count; i++) {
      var phone = "139%08d".formatted(20_000_000 + NUMBERS.incrementAndGet());
      var wanted =
          new NewCustomer(
              CustomerKind.PERSON,
              "林" + NUMBERS.get(),
              null,
              null,
              place[0],
              place[1],
              null,
              List.of(phone),
              Map.of(),
              toPool);
      ids.add(company.in(() -> customers.create(company.caller(owner), wanted)));
    }
    return ids;
  }

  /** What the designer starts from, by cities, to be changed and sent back. */
  ObjectNode draft(PlanDesk plan) {
    var facts = TestHttp.json(plan.get("/territories/facts?kind=CITY"));
    var draft = json.createObjectNode();
    draft.set("inputs", facts.at("/inputs"));
    draft.set("parameters", facts.at("/start"));
    return draft;
  }

  /** The territory of that number with these units. */
  static void give(ObjectNode draft, int territory, String... units) {
    var list = (ArrayNode) draft.at("/parameters/territories/" + territory + "/units");
    list.removeAll();
    for (var unit : units) list.add(unit);
  }

  static MvcTestResult save(PlanDesk plan, ObjectNode draft, int base) {
    var body = draft.deepCopy().put("base", base).put("reason", "因为");
    return plan.post("/territories", body.toString());
  }

  static MvcTestResult approve(PlanDesk plan, int version) {
    return plan.post("/approve", json("version", version));
  }

  static List<String> keys(JsonNode units) {
    return units.findValuesAsString("key");
  }
}
