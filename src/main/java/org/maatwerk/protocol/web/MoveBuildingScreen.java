package org.maatwerk.protocol.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.MoveResult;
import org.maatwerk.protocol.usecase.BuildingMoveView;
import org.maatwerk.protocol.usecase.MoveBuilding;
import org.maatwerk.protocol.usecase.MoveLineView;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;
import org.maatwerk.shell.Option;
import org.maatwerk.shell.Texts;

/** An expert or HR officer opens the protocols of a building that is left: first seen, then begun (P9). */
@Named
@ViewScoped
public class MoveBuildingScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MoveBuilding moveBuilding;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    @Inject
    Texts texts;

    private String building;
    private Long number;
    private BuildingMoveView move;
    private String from;
    private List<String> buildings;
    private List<MoveLineView> lines = List.of();
    private List<BuildingMoveView> before;
    private List<String> files = List.of();

    public void open() {
        buildings = moveBuilding.buildings(user.id());
        before = moveBuilding.startedBy(user.id());
        if (number != null) {
            move = moveBuilding.report(user.id(), number);
        } else if (building != null) {
            from = building;
            lines = moveBuilding.preview(user.id(), building);
            files = lines.stream().map(line -> line.file().value()).toList();
        }
    }

    public String look() {
        building = from;
        number = null;
        return "/protocol/move-building.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public String begin() {
        long begun = moveBuilding.start(
                user.id(), building, files.stream().map(CaseNumber::new).collect(Collectors.toSet()));
        notice.say("move-building.begun");
        return "/protocol/move-building.xhtml?faces-redirect=true&move=" + begun;
    }

    public List<Option> getBuildings() {
        return buildings.stream().map(name -> new Option(name, name)).toList();
    }

    public List<Option> getChoices() {
        return lines.stream()
                .map(line -> new Option(
                        line.file().value(),
                        line.staffMember() + ", " + line.file(),
                        texts.with("move-building.counts", line.reopened(), line.unchanged())))
                .toList();
    }

    public long count(String result) {
        return move.count(MoveResult.valueOf(result));
    }

    /** The move whose report is read; null for none. */
    public BuildingMoveView getMove() {
        return move;
    }

    public Long getNumber() {
        return number;
    }

    public void setNumber(Long number) {
        this.number = number;
    }

    public List<MoveLineView> getLines() {
        return lines;
    }

    public List<BuildingMoveView> getBefore() {
        return before;
    }

    public String getBuilding() {
        return building;
    }

    public void setBuilding(String building) {
        this.building = building == null || building.isBlank() ? null : building;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public List<String> getFiles() {
        return files;
    }

    public void setFiles(List<String> files) {
        this.files = List.copyOf(files);
    }
}
