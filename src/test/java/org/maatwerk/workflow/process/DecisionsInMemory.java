package org.maatwerk.workflow.process;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.maatwerk.workflow.Decisions;

/** The packaged tables, read by the engine's own reader of tables, without the engine. */
public final class DecisionsInMemory implements Decisions {

    private static final DmnEngine READER =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final Map<String, byte[]> models = new PackagedModels().all();

    @Override
    public List<Map<String, Object>> of(String table, Map<String, Object> inputs) {
        byte[] content = models.entrySet().stream()
                .filter(model -> model.getKey().endsWith("/" + table + ".dmn"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no decision table " + table));
        DmnModelInstance model = Dmn.readModelFromStream(new ByteArrayInputStream(content));
        EngineDecisions.refuseUnlessAnswers(table, inputs, model);
        DmnDecisionTableResult result = READER.evaluateDecisionTable(READER.parseDecision(table, model), inputs);
        return result.getResultList();
    }
}
