package org.hongyan.identity;

import static org.hongyan.identity.Permission.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a person is in the company; decides permissions and the usual reach of their eyes. */
public enum Role {
  SELLER(
      Scope.Kind.SELF,
      EnumSet.of(
          CUSTOMERS_READ,
          CUSTOMERS_WRITE,
          CUSTOMERS_CLAIM,
          ACTIVITIES_READ,
          ACTIVITIES_WRITE,
          DEALS_READ,
          DEALS_WRITE,
          CALLING_WORK,
          SCRIPTS_READ,
          TARGETS_READ,
          RECORDINGS_LISTEN)),
  LEADER(
      Scope.Kind.UNIT,
      EnumSet.of(
          CUSTOMERS_READ,
          CUSTOMERS_WRITE,
          CUSTOMERS_CLAIM,
          CUSTOMERS_ASSIGN,
          GRADING_READ,
          ACTIVITIES_READ,
          ACTIVITIES_WRITE,
          DEALS_READ,
          DEALS_WRITE,
          CALLING_WORK,
          CALLING_SUPERVISE,
          CAMPAIGNS_READ,
          SCRIPTS_READ,
          RULES_READ,
          RECORDINGS_LISTEN,
          TARGETS_READ,
          TARGETS_WRITE,
          INSIGHT_READ,
          ORGANISATION_READ)),
  MANAGER(
      Scope.Kind.UNIT,
      EnumSet.of(
          CUSTOMERS_READ,
          CUSTOMERS_WRITE,
          CUSTOMERS_ASSIGN,
          CUSTOMERS_IMPORT,
          CUSTOMERS_EXPORT,
          CUSTOMERS_REVEAL,
          GRADING_READ,
          GRADING_TRAIN,
          ACTIVITIES_READ,
          ACTIVITIES_WRITE,
          DEALS_READ,
          DEALS_WRITE,
          CALLING_SUPERVISE,
          CAMPAIGNS_READ,
          CAMPAIGNS_WRITE,
          SCRIPTS_READ,
          SCRIPTS_WRITE,
          RULES_READ,
          RULES_WRITE,
          RECORDINGS_LISTEN,
          TARGETS_READ,
          TARGETS_WRITE,
          PLANS_READ,
          PAY_READ,
          INSIGHT_READ,
          ORGANISATION_READ,
          ACCOUNTS_READ)),
  DIRECTOR(Scope.Kind.ALL, with(MANAGER.permissions, PLANS_WRITE, PAY_WRITE, PAY_APPROVE)),
  REVIEWER(
      Scope.Kind.UNIT,
      EnumSet.of(SCRIPTS_READ, RECORDINGS_LISTEN, INSIGHT_READ, ORGANISATION_READ)),
  TRAINER(Scope.Kind.UNIT, EnumSet.of(SCRIPTS_READ, SCRIPTS_WRITE, RECORDINGS_LISTEN)),
  ADMINISTRATOR(
      Scope.Kind.ALL,
      EnumSet.of(
          ORGANISATION_READ,
          ORGANISATION_WRITE,
          ACCOUNTS_READ,
          ACCOUNTS_WRITE,
          AUDIT_READ,
          PAY_READ,
          PAY_WRITE,
          RULES_READ,
          RULES_WRITE,
          LINES_READ,
          LINES_WRITE));

  private final Scope.Kind usualScope;
  private final Set<Permission> permissions;

  Role(Scope.Kind usualScope, Set<Permission> permissions) {
    this.usualScope = usualScope;
    this.permissions = Set.copyOf(permissions);
  }

  private static Set<Permission> with(Set<Permission> permissions, Permission... more) {
    var all = EnumSet.copyOf(permissions);
    all.addAll(List.of(more));
    return all;
  }

  public Scope.Kind usualScope() {
    return usualScope;
  }

  public Set<Permission> permissions() {
    return permissions;
  }

  /** The page that opens after sign-in, as a path of the web client without its slash. */
  String home() {
    return switch (this) {
      case SELLER -> "desk";
      case LEADER -> "floor";
      case MANAGER, DIRECTOR -> "overview";
      case REVIEWER, TRAINER -> "scripts";
      case ADMINISTRATOR -> "settings";
    };
  }
}
