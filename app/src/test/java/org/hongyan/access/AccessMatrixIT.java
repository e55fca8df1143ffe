package org.hongyan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestCompany.Company;
import org.hongyan.TestHttp;
import org.hongyan.access.ApiDocument.Operation;
import org.hongyan.access.MatrixSubjects.Reach;
import org.hongyan.identity.Account;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.Anonymous;
import org.hongyan.identity.Needs;
import org.hongyan.identity.Permission;
import org.hongyan.identity.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.node.ObjectNode;

/** Every route × every role × own, other team's, other company's: made from the program itself. */
@IntegrationTest
class AccessMatrixIT {

  private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

  @Autowired TestCompany companies;
  @Autowired Accounts accounts;
  @Autowired ApiDocument document;
  @Autowired MockMvcTester http;
  @Autowired List<MatrixSubjects> modules;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  @Autowired
  @Qualifier("ownerDataSource")
  DataSource owner;

  private Map<String, HandlerMethod> handlers() {
    return mappings.getHandlerMethods().entrySet().stream()
        .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.hongyan"))
        .flatMap(
            entry ->
                entry.getKey().getMethodsCondition().getMethods().stream()
                    .flatMap(
                        method ->
                            entry.getKey().getPatternValues().stream()
                                .map(path -> Map.entry(method + " " + path, entry.getValue()))))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Map<Role, TestHttp> everyRole(Company company) {
    var people = new EnumMap<Role, TestHttp>(Role.class);
    people.put(Role.SELLER, company.as(company.people().sellerB1()));
    people.put(Role.LEADER, company.as(company.people().leaderB()));
    people.put(Role.MANAGER, company.as(company.people().manager()));
    people.put(Role.DIRECTOR, company.as(company.people().director()));
    people.put(Role.ADMINISTRATOR, company.as(company.people().admin()));
    people.put(Role.REVIEWER, company.as(another(company, Role.REVIEWER)));
    people.put(Role.TRAINER, company.as(another(company, Role.TRAINER)));
    return people;
  }

  private Account another(Company company, Role role) {
    var login = role.name().toLowerCase(java.util.Locale.ROOT);
    var unit = company.units().teamB().id();
    return company.in(
        () ->
            accounts.create(
                new Accounts.NewAccount(login, login, role, unit, TestCompany.PASSWORD, "zh")));
  }

  private static String withUnknownIds(String path) {
    return VARIABLE.matcher(path).replaceAll(found -> UUID.randomUUID().toString());
  }

  private static int status(MvcTestResult answer) {
    return answer.getResponse().getStatus();
  }

  @Test
  void everyHandlerSaysWhatItNeedsOnItsOwnMethod() {
    assertThat(handlers()).hasSizeGreaterThan(40);
    assertThat(handlers())
        .allSatisfy(
            (route, handler) -> {
              var method = handler.getMethod();
              var declared =
                  method.isAnnotationPresent(Needs.class)
                      != method.isAnnotationPresent(Anonymous.class);
              assertThat(declared).as(route).isTrue();
              assertThat(method.getDeclaringClass()).as(route).isEqualTo(handler.getBeanType());
            });
  }

  @Test
  void everyRouteIsDocumented() {
    var documented = document.operations().stream().map(Operation::toString).toList();
    assertThat(new TreeSet<>(documented)).isEqualTo(new TreeSet<>(handlers().keySet()));
  }

  @Test
  void strangersGetNothing() {
    var open = new ArrayList<String>();
    for (var operation : document.operations()) {
      var handler = handlers().get(operation.toString());
      if (handler.hasMethodAnnotation(Anonymous.class)) {
        open.add(operation.toString());
        continue;
      }
      var answer =
          http.method(operation.method())
              .uri(withUnknownIds(operation.path()))
              .contentType(
                  operation.isUpload() ? MediaType.MULTIPART_FORM_DATA : MediaType.APPLICATION_JSON)
              .content(operation.body())
              .exchange();
      assertThat(status(answer)).as(operation.toString()).isEqualTo(401);
    }
    assertThat(open).containsExactly("POST /api/session");
  }

  @Test
  void everyRoleGetsExactlyWhatItsPermissionsSay() {
    var people = everyRole(companies.create());
    var soft = new SoftAssertions();
    int cells = 0;
    for (var operation : document.operations()) {
      var needs = handlers().get(operation.toString()).getMethodAnnotation(Needs.class);
      if (needs == null || operation.path().startsWith("/api/session")) continue;
      for (var person : people.entrySet()) {
        var may = mayCall(person.getKey(), needs);
        if (may && operation.method() != HttpMethod.GET) continue;
        var answer = call(person.getValue(), operation, withUnknownIds(operation.path()));
        var cell = operation + " as " + person.getKey();
        if (may) {
          soft.assertThat(status(answer)).as(cell).isNotIn(401, 403).isLessThan(500);
        } else {
          soft.assertThat(status(answer)).as(cell).isEqualTo(403);
        }
        cells++;
      }
    }
    soft.assertAll();
    assertThat(cells).isGreaterThan(200);
  }

  private static boolean mayCall(Role role, Needs needs) {
    return needs.value().length == 0
        || Arrays.stream(needs.value()).anyMatch(role.permissions()::contains);
  }

  private static MvcTestResult call(TestHttp who, Operation operation, String uri) {
    if (operation.isUpload()) return who.upload(uri, "sample.csv", "name\n王芳\n");
    return operation.method() == HttpMethod.GET
        ? who.begin(uri)
        : who.send(operation.method(), uri, operation.body());
  }

  @Test
  void anotherCompanysThingsAreUnknown() {
    foreignIsUnknown(false);
  }

  /** Every account of the asking company reaches everything: only the company's wall is left. */
  @Test
  void anotherCompanysThingsAreUnknownEvenWithoutScopes() {
    foreignIsUnknown(true);
  }

  /** The program's own condition on the tenant is taken out of its SQL: row security is left. */
  @Test
  void anotherCompanysThingsAreUnknownToRowSecurityAlone() {
    assertThat(
            WithoutTenantFilter.rewritten("select 1 from a x where x.tenant_id = ? and x.id = ?"))
        .isEqualTo("select 1 from a x where (x.tenant_id = ? or true) and x.id = ?");
    var rewritten = WithoutTenantFilter.during(() -> foreignIsUnknown(true));
    assertThat(rewritten).as("statements without their condition").isGreaterThan(500);
  }

  private void foreignIsUnknown(boolean withoutScopes) {
    var mine = companies.create();
    var theirs = companies.create();
    var asking = everyRole(mine);
    if (withoutScopes) {
      JdbcClient.create(owner)
          .sql("update identity.account set scope_kind = 'ALL' where tenant_id = :tenant")
          .param("tenant", mine.tenant().id().value())
          .update();
    }
    compareWithUnknown(theirs, asking, Set.of(Reach.OWNED, Reach.COMPANY), Set.of(Role.values()));
  }

  @Test
  void anotherTeamsThingsAreUnknown() {
    var company = companies.create();
    var asking = everyRole(company);
    compareWithUnknown(
        company, asking, Set.of(Reach.OWNED), Set.of(Role.SELLER, Role.LEADER, Role.TRAINER));
  }

  /** Asks for real ids of {@code source} and for invented ones: nobody can tell them apart. */
  private void compareWithUnknown(
      Company source, Map<Role, TestHttp> asking, Set<Reach> reaches, Set<Role> roles) {
    var registry = new MatrixSubjects.Registry();
    modules.forEach(module -> module.register(registry));
    var soft = new SoftAssertions();
    int compared = 0;
    for (var operation : document.operations()) {
      if (!operation.hasVariables()) continue;
      var needs = handlers().get(operation.toString()).getMethodAnnotation(Needs.class);
      var reach = reachOf(registry, operation, soft);
      if (needs == null || !reaches.contains(reach)) continue;
      for (var role : roles) {
        if (!mayCall(role, needs)) continue;
        var uri = withRealIds(registry, operation, source);
        var real = call(asking.get(role), operation, uri);
        var unknown = call(asking.get(role), operation, withUnknown(registry, operation, source));
        var cell = operation + " as " + role;
        soft.assertThat(told(real)).as(cell).isEqualTo(told(unknown));
        soft.assertThat(status(real)).as(cell).isIn(isRefusal(operation));
        compared++;
      }
    }
    soft.assertAll();
    assertThat(compared).isGreaterThan(20);
  }

  /** An unknown thing is 404; a body or a state that does not pass may come before it. */
  private static List<Integer> isRefusal(Operation operation) {
    if (operation.hasBody()) return List.of(404, 400, 409);
    return operation.method() == HttpMethod.GET ? List.of(404) : List.of(404, 409);
  }

  private static Reach reachOf(
      MatrixSubjects.Registry registry, Operation operation, SoftAssertions soft) {
    var reach = Reach.COMPANY;
    var variables = VARIABLE.matcher(operation.path());
    while (variables.find()) {
      var prefix = operation.path().substring(0, variables.end());
      var subject = registry.find(prefix, variables.group());
      soft.assertThat(subject)
          .as(operation + ": nobody registered " + prefix + " with MatrixSubjects")
          .isPresent();
      if (subject.isPresent() && subject.get().reach() != Reach.COMPANY) {
        reach = subject.get().reach();
      }
    }
    return reach;
  }

  private static String withRealIds(
      MatrixSubjects.Registry registry, Operation operation, Company source) {
    return filled(operation, (prefix, variable) -> made(registry, prefix, variable, source));
  }

  /** Ids that nobody has; what is no id stays as it is. */
  private static String withUnknown(
      MatrixSubjects.Registry registry, Operation operation, Company source) {
    return filled(
        operation,
        (prefix, variable) -> {
          var real = made(registry, prefix, variable, source);
          return real.length() == 36 ? UUID.randomUUID().toString() : real;
        });
  }

  private static String made(
      MatrixSubjects.Registry registry, String prefix, String variable, Company source) {
    return registry.make(prefix, variable, source).orElseGet(() -> UUID.randomUUID().toString());
  }

  private static String filled(Operation operation, BinaryOperator<String> value) {
    return VARIABLE
        .matcher(operation.path())
        .replaceAll(
            found -> value.apply(operation.path().substring(0, found.end()), found.group()));
  }

  private static String told(MvcTestResult answer) {
    if (answer.getResponse().getContentAsByteArray().length == 0) return "" + status(answer);
    var json = TestHttp.json(answer);
    if (json instanceof ObjectNode problem) {
      problem.remove("requestId");
      problem.remove("instance");
    }
    return status(answer) + " " + json;
  }

  @Test
  void rolesAreKeptApart() {
    assertThat(Role.ADMINISTRATOR.permissions())
        .doesNotContain(Permission.CUSTOMERS_READ, Permission.RECORDINGS_LISTEN);
    assertThat(Role.SELLER.permissions())
        .doesNotContain(
            Permission.CUSTOMERS_EXPORT, Permission.CUSTOMERS_REVEAL, Permission.ACCOUNTS_READ);
    assertThat(Role.DIRECTOR.permissions())
        .doesNotContain(Permission.AUDIT_READ, Permission.ACCOUNTS_WRITE);
  }
}
