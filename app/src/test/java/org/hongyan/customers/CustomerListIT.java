package org.hongyan.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestCompany.Company;
import org.hongyan.TestHttp;
import org.hongyan.identity.Account;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@IntegrationTest
class CustomerListIT {

  @Autowired TestCompany companies;
  @Autowired Customers customers;
  @Autowired CustomerLists lists;

  Company company;

  @BeforeEach
  void aCompany() {
    company = companies.create();
  }

  @Test
  void pagesGoForthAndBackWithoutGapOrRepeat() {
    var seller = company.people().sellerA1();
    for (int i = 0; i < 25; i++) created(seller, "客户" + i, "1381234%04d".formatted(i));
    for (var sort :
        List.of("-created", "created", "name", "-name", "lastContact", "-grade", "nextPlan")) {
      var seen = new ArrayList<CustomerId>();
      var pages = new ArrayList<CustomerPage>();
      String cursor = null;
      do {
        var page = page(seller, sort, cursor, null);
        pages.add(page);
        page.rows().forEach(row -> seen.add(row.id()));
        cursor = page.next();
      } while (cursor != null);

      assertThat(seen).as(sort).hasSize(25);
      assertThat(new HashSet<>(seen)).hasSize(25);
      var back = page(seller, sort, pages.get(2).previous(), null);
      assertThat(back.rows())
          .extracting(CustomerRow::id)
          .isEqualTo(pages.get(1).rows().stream().map(CustomerRow::id).toList());
      assertThat(page(seller, sort, back.previous(), null).previous()).isNull();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "鸿雁",
        "科技",
        "hykj",
        "HY",
        "13812345678",
        "+86 138 1234 5678",
        "5678",
        "45678",
        "12345678",
        "1381234"
      })
  void searchFindsByNamePartInitialsNumberAndTail(String text) {
    var seller = company.people().sellerA1();
    var id = created(seller, "鸿雁科技", "13812345678");
    created(seller, "麦田食品", "13999990000");

    for (var who : List.of(seller, company.people().leaderA(), company.people().director())) {
      var found = page(who, "-created", null, text);
      assertThat(found.rows())
          .as("%s for %s", text, who.login())
          .extracting(CustomerRow::id)
          .containsExactly(id);
      assertThat(found.rows().getFirst().phone()).isEqualTo("138****5678");
    }
    assertThat(page(company.people().sellerB1(), "-created", null, text).rows()).isEmpty();
  }

  @Test
  void filterGroupsFollowTheirLogic() {
    var seller = company.people().sellerA1();
    var a = with(seller, "甲", "江苏省", Map.of("行业", "保险", "规模", "大"));
    var b = with(seller, "乙", "江苏省", Map.of("行业", "教育"));
    var c = with(seller, "丙", "广东省", Map.of("行业", "保险"));
    company.run(() -> customers.markDoNotCall(b, "complaint"));

    assertThat(
            filtered("{\"rules\":[{\"field\":\"province\",\"op\":\"IS\",\"values\":[\"江苏省\"]}]}"))
        .containsOnly(a, b);
    assertThat(filtered("{\"rules\":[{\"field\":\"field:行业\",\"op\":\"IS\",\"values\":[\"保险\"]}]}"))
        .containsOnly(a, c);
    assertThat(
            filtered(
                "{\"rules\":[{\"field\":\"field:行业\",\"op\":\"CONTAINS\",\"values\":[\"教\"]}]}"))
        .containsOnly(b);
    assertThat(filtered("{\"rules\":[{\"field\":\"field:规模\",\"op\":\"EMPTY\"}]}"))
        .containsOnly(b, c);
    assertThat(
            filtered(
                "{\"rules\":[{\"field\":\"doNotCall\",\"op\":\"IS\",\"values\":[\"false\"]}]}"))
        .containsOnly(a, c);
    assertThat(
            filtered(
                "{\"rules\":[{\"field\":\"lastContact\",\"op\":\"AFTER\",\"values\":[\"-30d\"]}]}"))
        .isEmpty();
    assertThat(
            filtered(
                """
        {"match":"ANY","rules":[{"field":"name","op":"CONTAINS","values":["丙"]}],
         "groups":[{"rules":[{"field":"province","op":"IS","values":["江苏省"]},
                             {"field":"doNotCall","op":"IS","values":["true"]}]}]}"""))
        .containsOnly(b, c);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"sort\":\"name;drop table c\"}",
        "{\"sort\":\"c.name\"}",
        "{\"filter\":{\"rules\":[{\"field\":\"name or 1=1\",\"op\":\"IS\",\"values\":[\"x\"]}]}}",
        "{\"filter\":{\"rules\":[{\"field\":\"owner\",\"op\":\"IS\",\"values\":[\"') or true --\"]}]}}",
        "{\"filter\":{\"rules\":[{\"field\":\"created\",\"op\":\"BEFORE\",\"values\":[\"now() - pg_sleep(3)\"]}]}}",
        "{\"cursor\":\"JyBvciAxPTE\"}"
      })
  void injectionThroughSortFilterAndCursorIsRefused(String body) {
    var seller = company.as(company.people().sellerA1());
    assertThat(seller.post("/api/customers/list", body)).hasStatus(HttpStatus.CONFLICT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"orgPath\":\"1.\"}",
        "{\"filter\":{\"rules\":[],\"sql\":\"true\"}}",
        "{\"filter\":[1,2]}",
        "{\"filter\":{\"rules\":[{\"field\":\"owner\",\"op\":\"IS\",\"values\":[{\"a\":1}]}]}}"
      })
  void unknownOrMisshapenJsonIsABadRequest(String body) {
    var seller = company.as(company.people().sellerA1());
    assertThat(seller.post("/api/customers/list", body)).hasStatus(HttpStatus.BAD_REQUEST);
  }

  @Test
  void ownColumnNamedLikeSqlIsOnlyAName() {
    var key = "x') or 1=1 --";
    var id = with(company.people().sellerA1(), "甲", "江苏省", Map.of(key, "v"));
    assertThat(
            filtered(
                "{\"rules\":[{\"field\":\"field:x') or 1=1 --\",\"op\":\"IS\",\"values\":[\"v\"]}]}"))
        .containsOnly(id);
    assertThat(
            filtered(
                "{\"rules\":[{\"field\":\"field:x') or 1=1 --\",\"op\":\"NOT\",\"values\":[\"v\"]}]}"))
        .isEmpty();
  }

  @Test
  void savedViewIsSharedBelowItsUnitOnly() {
    var view =
        """
        {"name":"好客户","shared":true,"isDefault":true,"filter":{"rules":[{"field":"grade","op":"IS","values":["A"]}]},
         "sort":"-grade","columns":["name","grade"]}""";
    assertThat(company.as(company.people().leaderA()).post("/api/customer-views", view))
        .hasStatus(HttpStatus.CREATED);
    assertThat(company.as(company.people().leaderA()).post("/api/customer-views", view))
        .hasStatus(HttpStatus.CONFLICT);

    assertThat(
            TestHttp.json(company.as(company.people().sellerA1()).get("/api/customer-views"))
                .at("/0/name")
                .asString())
        .isEqualTo("好客户");
    assertThat(TestHttp.json(company.as(company.people().sellerB1()).get("/api/customer-views")))
        .isEmpty();
  }

  @Test
  void bulkAssignmentIsCountedAndUndone() {
    var leader = company.as(company.people().leaderA());
    for (int i = 0; i < 5; i++)
      created(company.people().sellerA1(), "客户" + i, "1381234%04d".formatted(i));
    var to = company.people().sellerA2().id().value();
    var body = "{\"selection\":{\"filter\":{\"rules\":[]}},\"to\":\"" + to + "\"}";

    var done = TestHttp.json(leader.post("/api/customer-handouts", body));

    assertThat(done.get("moved").asInt()).isEqualTo(5);
    assertThat(page(company.people().sellerA2(), "-created", null, null).rows()).hasSize(5);
    assertThat(page(company.people().sellerA1(), "-created", null, null).rows()).isEmpty();
    var undone =
        TestHttp.json(
            leader.post("/api/customer-handouts/" + done.get("id").asString() + "/undo", ""));
    assertThat(undone.get("count").asInt()).isEqualTo(5);
    assertThat(page(company.people().sellerA1(), "-created", null, null).rows()).hasSize(5);
    assertThat(leader.post("/api/customer-handouts/" + done.get("id").asString() + "/undo", ""))
        .hasStatus(HttpStatus.CONFLICT);
    var foreign =
        "{\"selection\":{\"filter\":{}},\"to\":\""
            + company.people().sellerB1().id().value()
            + "\"}";
    assertThat(leader.post("/api/customer-handouts", foreign)).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void bulkAssignmentLeavesOutWhoIsExceptedAndNamesItsReceivers() {
    var leader = company.as(company.people().leaderA());
    var kept = created(company.people().sellerA1(), "留下", "13812340001");
    created(company.people().sellerA1(), "转走", "13812340002");
    var to = company.people().sellerA2().id().value();
    var selection = "{\"filter\":{\"rules\":[]},\"except\":[\"" + kept.value() + "\"]}";

    var done =
        TestHttp.json(
            leader.post(
                "/api/customer-handouts",
                "{\"selection\":" + selection + ",\"to\":\"" + to + "\"}"));

    assertThat(done.get("moved").asInt()).isEqualTo(1);
    assertThat(page(company.people().sellerA1(), "-created", null, null).rows())
        .extracting(CustomerRow::id)
        .containsExactly(kept);
    var receivers =
        TestHttp.json(leader.get("/api/customer-handouts/receivers")).findValuesAsString("id");
    assertThat(receivers)
        .contains(to.toString(), company.people().sellerA1().id().value().toString())
        .doesNotContain(company.people().sellerB1().id().value().toString());
    assertThat(company.as(company.people().sellerA1()).get("/api/customer-handouts/receivers"))
        .hasStatus(HttpStatus.FORBIDDEN);
  }

  @Test
  void revealIsRareReasonedAndNeverForSellers() {
    var id = created(company.people().sellerA1(), "甲", "13812345678");
    var phone = company.in(() -> customers.cardForCall(id)).phones().getFirst().id().value();
    var uri = "/api/customers/" + id.value() + "/phones/" + phone + "/reveal";
    var why = "{\"reason\":\"客户要求核对\"}";

    assertThat(company.as(company.people().sellerA1()).post(uri, why))
        .hasStatus(HttpStatus.FORBIDDEN);
    var manager = company.as(company.people().manager());
    assertThat(manager.post(uri, "{\"reason\":\" \"}")).hasStatus(HttpStatus.BAD_REQUEST);
    for (int i = 0; i < Reveals.PER_DAY; i++) {
      assertThat(TestHttp.json(manager.post(uri, why)).get("number").asString())
          .isEqualTo("+8613812345678");
    }
    assertThat(manager.post(uri, why)).hasStatus(HttpStatus.CONFLICT);
  }

  /** The mask hides four digits; ten thousand questions would find them. */
  @Test
  void sixtyNumbersAnHourAreLookedUpAndNoMore() {
    var seller = company.as(company.people().sellerA1());
    for (int i = 0; i < Lookups.PER_HOUR; i++) {
      var text = i % 2 == 0 ? "1381234%04d".formatted(i) : "4%06d".formatted(i);
      assertThat(search(seller, text)).hasStatusOk();
    }
    assertThat(search(seller, "13812340000")).as("asked before").hasStatusOk();
    assertThat(search(seller, "+86 138 1234 9999")).hasStatus(HttpStatus.CONFLICT);
    var typed = "{\"kind\":\"PERSON\",\"name\":\"x\",\"phones\":[\"13812349998\"]}";
    var refused = seller.post("/api/customers/duplicates", typed);
    assertThat(refused).hasStatus(HttpStatus.CONFLICT);
    assertThat(TestHttp.json(refused).at("/code").asString()).isEqualTo("lookup.hourly-cap");
    assertThat(search(seller, "9999")).as("a tail of four is shown anyway").hasStatusOk();
    assertThat(search(seller, "王芳")).hasStatusOk();
    assertThat(search(company.as(company.people().sellerA2()), "13812349999")).hasStatusOk();
  }

  private static org.springframework.test.web.servlet.assertj.MvcTestResult search(
      TestHttp who, String text) {
    return who.post("/api/customers/list", "{\"search\":\"%s\"}".formatted(text));
  }

  @Test
  void duplicatesShowWhoOwnsThemAndNoDigits() {
    var seller = company.people().sellerA1();
    company.in(
        () ->
            customers.create(
                company.caller(seller),
                new NewCustomer(
                    CustomerKind.COMPANY,
                    "上海鸿雁信息科技有限公司",
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of("13812345678"),
                    Map.of(),
                    false)));
    var other = company.as(company.people().sellerB1());

    var byNumber =
        other.post(
            "/api/customers/duplicates",
            "{\"kind\":\"PERSON\",\"name\":\"\",\"phones\":[\"138 1234 5678\"]}");
    var byName =
        other.post(
            "/api/customers/duplicates",
            "{\"kind\":\"COMPANY\",\"name\":\"上海鸿雁讯息科技公司\",\"phones\":[]}");

    for (var answer : List.of(byNumber, byName)) {
      assertThat(TestHttp.json(answer).at("/0/ownerName").asString()).isEqualTo("seller-a1");
      assertThat(
              TestHttp.json(answer).at("/0/id").isMissingNode()
                  || TestHttp.json(answer).at("/0/id").isNull())
          .isTrue();
      assertThat(TestHttp.json(answer).toString()).doesNotContain("5678");
    }
    assertThat(
            TestHttp.json(
                other.post(
                    "/api/customers/duplicates",
                    "{\"kind\":\"PERSON\",\"name\":\"\",\"phones\":[\"1381234567\"]}")))
        .isEmpty();
  }

  @Test
  void laterOfTwoEditorsIsToldAndNothingIsLost() {
    var seller = company.as(company.people().sellerA1());
    var id = created(company.people().sellerA1(), "甲", "13812345678");
    var edit =
        """
        {"kind":"PERSON","name":"%s","company":null,"contactPerson":null,"province":null,"city":null,"source":null,
         "fields":{},"addPhones":[],"removePhones":[],"version":0}""";

    assertThat(seller.put("/api/customers/" + id.value(), edit.formatted("乙"))).hasStatusOk();
    assertThat(seller.put("/api/customers/" + id.value(), edit.formatted("丙")))
        .hasStatus(HttpStatus.CONFLICT);
    assertThat(company.in(() -> customers.customer(id)).name()).isEqualTo("乙");
  }

  private List<CustomerId> filtered(String filter) {
    var answer =
        company
            .as(company.people().leaderA())
            .post("/api/customers/list", "{\"filter\":" + filter + "}");
    assertThat(answer).hasStatusOk();
    var ids = new ArrayList<CustomerId>();
    TestHttp.json(answer)
        .get("rows")
        .forEach(
            row -> ids.add(new CustomerId(java.util.UUID.fromString(row.get("id").asString()))));
    return ids;
  }

  private CustomerPage page(Account who, String sort, String cursor, String search) {
    return company.in(
        () ->
            lists.list(
                company.caller(who),
                new ListQuery(CustomerFilter.NONE, search, false, sort, cursor, 10)));
  }

  private CustomerId created(Account by, String name, String phone) {
    return company.in(() -> customers.create(company.caller(by), NewCustomer.person(name, phone)));
  }

  private CustomerId with(Account by, String name, String province, Map<String, String> fields) {
    return company.in(
        () ->
            customers.create(
                company.caller(by),
                new NewCustomer(
                    CustomerKind.PERSON,
                    name,
                    null,
                    null,
                    province,
                    null,
                    null,
                    List.of(),
                    fields,
                    false)));
  }
}
