package org.hongyan.demo;

import java.util.List;
import org.hongyan.identity.Account;
import org.hongyan.identity.Unit;

/** The people and units of the demo company, in the order the simulation names them. */
record DemoStaff(List<Unit> units, List<Account> people) {

  Account login(String login) {
    return people.stream().filter(one -> one.login().equals(login)).findFirst().orElseThrow();
  }
}
