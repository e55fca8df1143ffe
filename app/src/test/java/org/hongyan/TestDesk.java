package org.hongyan;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.hongyan.TestCompany.Company;
import org.hongyan.customers.CustomerId;
import org.hongyan.customers.Customers;
import org.hongyan.customers.NewCustomer;
import org.hongyan.identity.Account;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Short nouns for tests of plans, orders and targets. */
@Component
public class TestDesk {

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final Customers customers;

  TestDesk(Customers customers) {
    this.customers = customers;
  }

  /** A new customer of this seller. */
  public CustomerId customerOf(Company company, Account owner) {
    var phone = "138%08d".formatted(10_000_000 + NUMBERS.incrementAndGet());
    return company.in(
        () -> customers.create(company.caller(owner), NewCustomer.person("周晓芸", phone)));
  }

  public static Instant in(Duration time) {
    return Instant.now().plus(time);
  }

  /** A JSON object of names and values; texts are quoted, the rest written as it is. */
  public static String json(Object... namesAndValues) {
    var text = new StringBuilder("{");
    for (int i = 0; i < namesAndValues.length; i += 2) {
      var value = namesAndValues[i + 1];
      var plain = value instanceof Number || value instanceof Boolean || value instanceof List;
      text.append(i == 0 ? "" : ",").append('"').append(namesAndValues[i]).append("\":");
      text.append(plain || value == null ? String.valueOf(value) : "\"" + value + "\"");
    }
    return text.append('}').toString();
  }

  /** The text at a JSON pointer of the answer. */
  public static String at(MvcTestResult answer, String pointer) {
    return TestHttp.json(answer).at(pointer).asString();
  }

  public static int status(MvcTestResult answer) {
    return answer.getResponse().getStatus();
  }

  /** Does the work in so many threads at the same moment; the answers in any order. */
  public static <T> List<T> race(int racers, Callable<T> work) throws Exception {
    var start = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(racers)) {
      Callable<T> waiting =
          () -> {
            start.await();
            return work.call();
          };
      var futures =
          java.util.Collections.nCopies(racers, waiting).stream().map(threads::submit).toList();
      start.countDown();
      @SuppressWarnings("unchecked")
      var answers = (T[]) new Object[racers];
      for (int i = 0; i < racers; i++) answers[i] = futures.get(i).get();
      return Arrays.asList(answers);
    }
  }
}
