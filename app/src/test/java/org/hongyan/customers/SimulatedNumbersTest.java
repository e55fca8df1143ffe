package org.hongyan.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.hongyan.engine.simulation.Blueprint;
import org.hongyan.engine.simulation.CompanySimulator;
import org.junit.jupiter.api.Test;

/** What the demo shows must not contradict itself. */
class SimulatedNumbersTest {

  @Test
  void everyNumberIsOfItsCustomersCityAndOfNobodyElse() {
    var customers =
        CompanySimulator.simulate(
                Blueprint.demo(LocalDate.of(2026, 11, 23), ZoneId.of("Asia/Shanghai")))
            .customers();
    var phones = new PhoneText(ZoneId.of("Asia/Shanghai"));
    var strange =
        customers.stream()
            .filter(
                customer -> {
                  var read = phones.read(customer.number());
                  return read == null
                      || !read.valid()
                      || read.place() == null
                      || !read.place().contains(customer.city());
                })
            .limit(5)
            .toList();
    assertThat(strange).isEmpty();
    assertThat(customers.stream().map(customer -> customer.number()).distinct())
        .hasSameSizeAs(customers);
  }
}
