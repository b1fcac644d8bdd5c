package org.maatwerk.budget.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.maatwerk.budget.usecase.OrderLine;
import org.maatwerk.budget.usecase.ReadTomOrders;
import org.maatwerk.budget.usecase.SupplyLine;
import org.maatwerk.shell.CurrentUser;

/** What budget holders still have to order, and what they ordered (T6, D9). */
@Named
@ViewScoped
public class TomOrdersScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadTomOrders readTomOrders;

    @Inject
    CurrentUser user;

    private List<SupplyLine> toOrder;
    private List<OrderLine> orders;

    public void open() {
        toOrder = readTomOrders.toOrder(user.id());
        orders = readTomOrders.all(user.id());
    }

    public List<SupplyLine> getToOrder() {
        return toOrder;
    }

    public List<OrderLine> getOrders() {
        return orders;
    }
}
