package org.hongyan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hongyan.TestCompany.Company;
import org.hongyan.TestDesk;
import org.hongyan.TestHttp;

/**
 * Five hundred telephone numbers of every kind, planted in one company the way people bring them.
 */
final class Canaries {

  static final int COUNT = 500;
  private static final int TYPED = 60;
  private static final List<String> MOBILES = List.of("133", "138", "150", "177", "189", "199");
  private static final List<String> AREAS = List.of("10", "21", "755", "571", "28");

  /** In E.164, in the order they are written into files. */
  final List<String> numbers;

  final List<String> customers = new ArrayList<>();

  /** The batch that holds most of them. */
  String batch = "";

  Canaries(long seed) {
    var random = new Random(seed);
    Set<String> all = new LinkedHashSet<>();
    while (all.size() < COUNT) {
      all.add(
          switch (all.size() % 10) {
            case 6, 7 -> landline(random);
            case 8 -> "+86400" + (8_000_000 + random.nextInt(999_999));
            case 9 -> foreign(random);
            default -> "+86" + one(MOBILES, random) + digits(random, 8);
          });
    }
    numbers = List.copyOf(all);
  }

  private static String landline(Random random) {
    var area = one(AREAS, random);
    return "+86" + area + (6 + random.nextInt(3)) + digits(random, 7);
  }

  private static String foreign(Random random) {
    return random.nextBoolean()
        ? "+1212" + (200 + random.nextInt(700)) + digits(random, 4)
        : "+4420" + (70_000_000 + random.nextInt(9_999_999));
  }

  private static String one(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private static String digits(Random random, int count) {
    var text = new StringBuilder();
    for (int i = 0; i < count; i++) text.append(random.nextInt(10));
    return text.toString();
  }

  /** As people write it; the country code is left out of most Chinese numbers. */
  private static String written(String e164, int how) {
    if (!e164.startsWith("+86")) return e164;
    var national = e164.substring(3);
    var mobile = national.startsWith("1") && national.length() == 11;
    var area = !mobile && !national.startsWith("400");
    return switch (how % 4) {
      case 0 -> e164;
      case 1 -> mobile ? national.substring(0, 3) + "-" + national.substring(3) : e164;
      default -> area ? "0" + national : national;
    };
  }

  /** By import, with lines that are refused, and by hand for the rest. */
  void plant(Company company, TestHttp manager, TestHttp seller) throws InterruptedException {
    var file = new StringBuilder("姓名,电话,备注\n");
    for (int i = TYPED; i < COUNT; i++) {
      file.append("王%d,\"%s\",回访\n".formatted(i, written(numbers.get(i), i)));
      // The same number again is refused and comes back in the file of errors.
      if (i % 40 == 0) file.append("李%d,%s,重复\n".formatted(i, written(numbers.get(i), i)));
    }
    batch = imported(company, manager, file.toString());
    for (int i = 0; i < TYPED; i++) {
      var body =
          "{\"kind\":\"PERSON\",\"name\":\"客户%d\",\"phones\":[\"%s\"],\"fields\":{},\"toPool\":false}"
              .formatted(i, written(numbers.get(i), i));
      customers.add(TestDesk.at(created(seller.post("/api/customers", body)), "/id"));
    }
  }

  private static org.springframework.test.web.servlet.assertj.MvcTestResult created(
      org.springframework.test.web.servlet.assertj.MvcTestResult answer) {
    assertThat(answer).hasStatus(201);
    return answer;
  }

  private static String imported(Company company, TestHttp manager, String file)
      throws InterruptedException {
    var analysis = TestHttp.json(manager.upload("/api/imports", "canaries.csv", file));
    var id = analysis.get("id").asString();
    var plan =
        "{\"form\":%s,\"columns\":%s,\"duplicates\":\"SKIP\",\"owner\":\"%s\",\"source\":\"canary\"}"
            .formatted(
                analysis.get("form"),
                analysis.get("columns"),
                company.people().sellerA1().id().value());
    assertThat(manager.post("/api/imports/" + id + "/run", plan)).hasStatus(202);
    for (int i = 0; i < 200; i++) {
      var state = TestHttp.json(manager.get("/api/imports/" + id)).get("state").asString();
      if (state.equals("DONE")) return id;
      Thread.sleep(50);
    }
    throw new AssertionError("the import did not end");
  }
}
