/**
 * The cage: classes that break one rule of the house each, so that the rule is seen to bite. Its packages mirror the
 * rooms of the house.
 * Only {@code HouseRulesBiteTest} comes here.
 * Nothing here may ever be used.
 */
package org.maatwerk.canary;
