package org.maatwerk.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Who has to approve a request, by the table of the day it was submitted (goedkeuringsweg, T4). */
@Embeddable
public class TomRoute implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "route_rule")
    private String rule;

    @Column(name = "route_holders")
    private Integer holders;

    protected TomRoute() {}

    /**
     * @param rule the name of the rule that fired
     * @param holders how many budget holders have to agree
     */
    public TomRoute(String rule, int holders) {
        this.rule = rule;
        this.holders = holders;
    }

    public String rule() {
        return rule;
    }

    public int holders() {
        return holders;
    }
}
