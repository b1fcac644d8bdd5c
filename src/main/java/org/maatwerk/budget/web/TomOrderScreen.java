package org.maatwerk.budget.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.usecase.OrderView;
import org.maatwerk.budget.usecase.ReadTomOrders;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.shell.CurrentUser;

/** One order, as it goes to the supplier on paper, and what came of it (D10). */
@Named
@ViewScoped
public class TomOrderScreen extends TomScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadTomOrders readTomOrders;

    @Inject
    CurrentUser user;

    private String number;
    private OrderView order;

    public void open() {
        if (!OrderNumber.isOne(number)) {
            throw new NotFound();
        }
        order = readTomOrders.read(user.id(), getCaseNumber(), new OrderNumber(number));
    }

    public OrderView getOrder() {
        return order;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
