package org.hongyan.calling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hongyan.TestCompany.Company;
import org.hongyan.customers.CustomerId;
import org.hongyan.customers.CustomerKind;
import org.hongyan.customers.Customers;
import org.hongyan.customers.NewCustomer;
import org.hongyan.identity.Account;
import org.springframework.stereotype.Component;

/** Customers with valid mobile numbers, each test its own. */
@Component
public class TestCustomers {

  private final Customers customers;
  private final AtomicInteger serial = new AtomicInteger();

  TestCustomers(Customers customers) {
    this.customers = customers;
  }

  /** Customers in the region's public pool. */
  public List<CustomerId> inPool(Company company, int count) {
    var manager = company.caller(company.people().manager());
    var made = new ArrayList<CustomerId>();
    for (int i = 0; i < count; i++) {
      made.add(company.in(() -> customers.create(manager, customer(true, number()))));
    }
    return made;
  }

  public CustomerId ownedBy(Company company, Account owner) {
    var caller = company.caller(owner);
    return company.in(() -> customers.create(caller, customer(false, number())));
  }

  /** A customer in the pool with this number. */
  public CustomerId withNumber(Company company, String number) {
    var manager = company.caller(company.people().manager());
    return company.in(() -> customers.create(manager, customer(true, number)));
  }

  private NewCustomer customer(boolean toPool, String number) {
    var name = "客户" + serial.get();
    return new NewCustomer(
        CustomerKind.PERSON, name, null, null, null, null, null, List.of(number), Map.of(), toPool);
  }

  private String number() {
    return "1381000%04d".formatted(serial.incrementAndGet());
  }
}
