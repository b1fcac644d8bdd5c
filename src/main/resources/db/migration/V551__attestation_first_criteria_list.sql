-- An example, so that a first run can decide: broad groups of limitations, in our own words. It is not the official
-- text. Before real files are decided an administrator enters the list that VDAB publishes with its conditions for
-- the indication of a work disability (vdab.be), as a new version on the screen "criteria-lists" (A5, X4).

insert into criteria_list (name, valid_from) values ('Voorbeeldlijst 2024', date '2024-01-01');

insert into criterion (list_id, place_in_list, code, label_nl, label_en) values
    ((select min(id) from criteria_list), 0, 'MOT-1', 'Blijvende beperking van armen of handen', 'Lasting limitation of arms or hands'),
    ((select min(id) from criteria_list), 1, 'MOT-2', 'Blijvende beperking van rug, heup of benen', 'Lasting limitation of back, hip or legs'),
    ((select min(id) from criteria_list), 2, 'ZIN-1', 'Blijvende beperking van het zicht', 'Lasting limitation of sight'),
    ((select min(id) from criteria_list), 3, 'ZIN-2', 'Blijvende beperking van het gehoor', 'Lasting limitation of hearing'),
    ((select min(id) from criteria_list), 4, 'SPR-1', 'Blijvende beperking van stem of spraak', 'Lasting limitation of voice or speech'),
    ((select min(id) from criteria_list), 5, 'CHR-1', 'Chronische aandoening van hart, bloedvaten of longen', 'Chronic condition of heart, blood vessels or lungs'),
    ((select min(id) from criteria_list), 6, 'CHR-2', 'Chronische aandoening van spijsvertering, nieren of stofwisseling', 'Chronic condition of digestion, kidneys or metabolism'),
    ((select min(id) from criteria_list), 7, 'CHR-3', 'Chronische pijn of blijvende uitputting', 'Chronic pain or lasting exhaustion'),
    ((select min(id) from criteria_list), 8, 'NEU-1', 'Aandoening van het zenuwstelsel', 'Condition of the nervous system'),
    ((select min(id) from criteria_list), 9, 'NEU-2', 'Niet-aangeboren hersenletsel', 'Acquired brain injury'),
    ((select min(id) from criteria_list), 10, 'ONT-1', 'Ontwikkelingsstoornis met gevolgen voor het werk', 'Developmental disorder with effects on work'),
    ((select min(id) from criteria_list), 11, 'PSY-1', 'Langdurige psychische aandoening', 'Long-term mental health condition'),
    ((select min(id) from criteria_list), 12, 'OVE-1', 'Andere langdurige aandoening met gevolgen voor het werk', 'Other long-term condition with effects on work');
