package org.maatwerk.budget.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.usecase.CancelOrder;
import org.maatwerk.budget.usecase.DeliveryForm;
import org.maatwerk.budget.usecase.OrderLine;
import org.maatwerk.budget.usecase.RecordDelivery;
import org.maatwerk.budget.usecase.SupplyView;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;
import org.maatwerk.shell.Option;
import org.maatwerk.shell.Texts;

/** A budget holder records what came of an order, or cancels it (T6, D9). */
@Named
@ViewScoped
public class RecordDeliveryScreen extends TomScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    RecordDelivery recordDelivery;

    @Inject
    CancelOrder cancelOrder;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    @Inject
    Texts texts;

    private SupplyView supply;
    private String order;
    private LocalDate deliveredOn;
    private String came;
    private Boolean complete;
    private String aids;
    private String orderToCancel;
    private String reason;

    /** The only one stands chosen already. */
    public void open() {
        supply = recordDelivery.read(user.id(), getCaseNumber());
        order = onlyOne(supply.underway());
        orderToCancel = onlyOne(supply.cancellable());
    }

    private static String onlyOne(List<OrderLine> lines) {
        return lines.size() == 1 ? lines.get(0).number().value() : null;
    }

    public String deliver() {
        recordDelivery.deliver(
                user.id(),
                getCaseNumber(),
                new OrderNumber(order),
                new DeliveryForm(deliveredOn, came, complete, aids));
        return done(complete ? "record-delivery.done-whole" : "record-delivery.done-part");
    }

    public String cancel() {
        cancelOrder.cancel(user.id(), getCaseNumber(), new OrderNumber(orderToCancel), reason);
        return done("record-delivery.cancelled");
    }

    private String done(String said) {
        notice.say(said);
        return to("record-delivery");
    }

    public List<Option> getUnderway() {
        return options(supply.underway());
    }

    public List<Option> getCancellable() {
        return options(supply.cancellable());
    }

    private List<Option> options(List<OrderLine> lines) {
        return lines.stream()
                .map(line -> new Option(
                        line.number().value(),
                        texts.with("record-delivery.order.value", line.number(), line.supplier())))
                .toList();
    }

    public List<Option> getWholes() {
        return List.of(
                new Option("true", texts.get("record-delivery.complete.yes")),
                new Option("false", texts.get("record-delivery.complete.no")));
    }

    public SupplyView getSupply() {
        return supply;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public LocalDate getDeliveredOn() {
        return deliveredOn;
    }

    public void setDeliveredOn(LocalDate deliveredOn) {
        this.deliveredOn = deliveredOn;
    }

    public String getCame() {
        return came;
    }

    public void setCame(String came) {
        this.came = came;
    }

    public Boolean getComplete() {
        return complete;
    }

    public void setComplete(Boolean complete) {
        this.complete = complete;
    }

    public String getAids() {
        return aids;
    }

    public void setAids(String aids) {
        this.aids = aids;
    }

    public String getOrderToCancel() {
        return orderToCancel;
    }

    public void setOrderToCancel(String orderToCancel) {
        this.orderToCancel = orderToCancel;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
