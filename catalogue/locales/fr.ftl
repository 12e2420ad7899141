# Words of the platform in French (international usage).
#
# A sentence about a finding has two parts: what was read and why that is a problem, and (.remedy) how to repair it. Where
# it stands, and what it is about, is printed beside it. A fact that a finding does not have is "absent", a bound that does
# not exist is "unbounded".
#
# Typography: no-break spaces inside « » and before ":", narrow no-break spaces before ";", "?", "!" and "%".

## Signs of the language

number-minus = −
date-locale = fr
with-unit = { $number }{ "\u00A0" }{ $unit }
# A name and what is said of it.
named = { $name } : { $value }
# "methodology page 23": where a fact of the catalogue is from.
cited-page = { $name }, p. { $page }
list-comma = { ", " }
list-semicolon = { "\u202F; " }
one-or-other = { $first } ou { $second }
list-clause = { ", " }
sentence-space = { " " }
less-than = <{ "\u00A0" }{ $value }
more-than = >{ "\u00A0" }{ $value }
at-most = ≤{ "\u00A0" }{ $value }
at-least = ≥{ "\u00A0" }{ $value }
full-stop = .
writing-direction = ltr

## Answers, states, bands, grades and other words of the data

answer-yes = oui
answer-no = non

state-reported = Communiqué
state-overridden = Communiqué comme valeur finale
state-implausible = Invraisemblable
state-not-verified = Non vérifié
state-partial = Communiqué en partie
state-not-computable = Non calculable
state-not-applicable = Sans objet
state-not-reported = Non communiqué
no-benchmark = Sans valeur de référence
not-scored = non noté

band-below-33 = Moins de 33 % de la cible
band-from-33 = 33 à 66 % de la cible
band-from-66 = 66 à 95 % de la cible
band-from-95 = 95 % de la cible ou plus

quality-accurate-measurement = Mesure exacte
quality-inhabitant-survey = Extrapolation d’une enquête auprès des habitants
quality-higher-level-data = Extrapolation de données régionales ou nationales
quality-estimate = Estimation fondée sur des hypothèses
quality-personal-estimate = Estimation personnelle
quality-unknown = Origine inconnue ou impossible à retracer
quality-absent = Aucun degré de qualité indiqué

severity-error = Erreur
severity-warning = Avertissement
severity-info = Note

basis-published = Valeur de notation publiée
basis-sdg-fully-met = ODD pleinement atteint
basis-international-target = Cible internationale
basis-un-body-goal = Objectif d’un organisme des Nations Unies
basis-statistics = Statistiques internationales
basis-leading-cities = Villes les plus avancées

level-core = De base
level-advanced = Avancé

kind-smart = Intelligent
kind-structural = Structurel
kind-sustainable = Durable

direction-higher = Plus la valeur est élevée, mieux c’est
direction-lower = Plus la valeur est faible, mieux c’est
direction-nominal = Plus la valeur est proche de la valeur de référence, mieux c’est
direction-none = Aucun sens n’est meilleur que l’autre
direction-yes-no = Oui ou non

rule-value-over-benchmark = Part de la cible = valeur divisée par la valeur de référence.
rule-benchmark-over-value = Part de la cible = valeur de référence divisée par la valeur ; une valeur de zéro atteint toute la cible.
rule-smaller-over-larger = Part de la cible = la plus petite des deux valeurs (valeur et valeur de référence) divisée par la plus grande.
rule-yes-is-target = Oui correspond à toute la cible, non à rien de la cible.

rule-short-value-over-benchmark = valeur / valeur de référence
rule-short-benchmark-over-value = valeur de référence / valeur
rule-short-smaller-over-larger = la plus petite / la plus grande
rule-short-yes-is-target = oui = 100 %

origin-final-value = valeur finale fournie
origin-given = valeur fournie
origin-profile = tirée du profil de la ville
origin-derived = calculée à partir d’autres données d’entrée
origin-data-point = tirée d’un autre point de données
origin-missing = manquante

share-of-target = { $share } de la cible

## Pictures

wheel-title = Roue de performance : { $city }, { $period }
wheel-desc = Anneaux à partir du centre : la ville, ses dimensions, leurs catégories et les points de données. Les catégories et les points de données ont la couleur de leur tranche et un à quatre points ronds ; les points de données non notés ont une marque particulière. Les tableaux de la page contiennent les mêmes informations.
radar-title = { $dimension } : { $city }, { $period }
radar-desc = Pourcentage de chaque catégorie, de 0 au centre à 100 sur le cercle extérieur. Les cercles en tirets sont à 33, 66 et 95 %. Le trait épais sur un axe est l’intervalle que les données manquantes laissent encore au score. Une catégorie non notée laisse un vide.
score-sentence = { $percent } ({ $band }), { $points ->
    [one] { $points } point
   *[other] { $points } points
} sur { $most }{ $missing ->
    [0] { "" }
   *[other] { "\u202F" }; selon les données manquantes, entre { $low } et { $high }
} ; valeurs pour { $with ->
    [one] { $with } point de données
   *[other] { $with } points de données
} sur { $all } ({ $coverage })
score-sentence-none = non noté ; valeurs pour { $with ->
    [one] { $with } point de données
   *[other] { $with } points de données
} sur { $all } ({ $coverage })

## Page of a city

page-title = { $city }, { $period } : rapport de la ville, { $framework }
skip = Aller au rapport
contents = Sur cette page
invented-short = ville fictive
invented-title = Cette ville n’existe pas.
invented-text = Son nom et tous ses chiffres ont été inventés pour montrer l’aspect d’un rapport. Rien ici ne décrit un lieu réel.
header-kicker = Rapport de ville
period = Période de référence
currency = Monnaie
published = Publication
framework = Référentiel
benchmark-set = Jeu de valeurs de référence
version = version { $version }
profile = Profil de la ville
coverage = Couverture
points = Points
points-of = { $points } sur { $most }
points-in-words = { $points ->
    [one] { $points } point
   *[other] { $points } points
} sur { $most }
interval = Intervalle
interval-of = de { $low } à { $high }
score = Score
score-and-interval = Score et intervalle
band = Tranche
remark = Remarque

summary = Résumé
summary-score = Score de l’ensemble des points de données
summary-sentence = { $scored ->
    [one] { $scored } point de données sur { $all } a une valeur et une valeur de référence et obtient
   *[other] { $scored } points de données sur { $all } ont une valeur et une valeur de référence et obtiennent
} { $points ->
    [one] { $points } point
   *[other] { $points } points
} sur { $most }, soit { $percent }. { $missing ->
    [0] Tous les points de données qui ont une valeur de référence sont notés.
    [one] { $missing } autre a une valeur de référence, mais pas de valeur prise en compte : au plus bas, il porterait le score à { $low } ; au plus haut, à { $high }.
   *[other] { $missing } autres ont une valeur de référence, mais pas de valeur prise en compte : tous au plus bas, ils porteraient le score à { $low } ; tous au plus haut, à { $high }.
} La couverture est de { $coverage } : { $with ->
    [one] { $with } point de données sur { $all } a une valeur.
   *[other] { $with } points de données sur { $all } ont une valeur.
}
summary-sentence-none = Aucun point de données n’a à la fois une valeur et une valeur de référence ; il n’y a donc pas de score. La couverture est de { $coverage } : { $with ->
    [one] { $with } point de données sur { $all } a une valeur.
   *[other] { $with } points de données sur { $all } ont une valeur.
}
summary-caution = Un score aide à situer les données ; ce n’est pas un classement. Omettre un mauvais chiffre relève le score : lisez-le donc avec la couverture et l’intervalle.
summary-levels = Indicateurs complets, avec une valeur pour tous leurs points de données : { $core } { $core_all ->
    [one] indicateur de base sur { $core_all }
   *[other] des { $core_all } indicateurs de base
} et { $advanced } { $advanced_all ->
    [one] indicateur avancé sur { $advanced_all }
   *[other] des { $advanced_all } indicateurs avancés
}.
summary-verification = Vérification : { $accepted ->
    [one] { $accepted } valeur acceptée
   *[other] { $accepted } valeurs acceptées
}, { $refused } non { $refused ->
    [one] acceptée
   *[other] acceptées
}, { $unrecorded } sans vérification consignée.
strip-legend = Le repère rond est le score, le trait fin son intervalle et la barre du dessous la couverture.

wheel = Roue de performance
wheel-intro = À partir du centre : la ville, ses dimensions, leurs catégories et les points de données. Chaque partie indique sa valeur ; le tableau ci-dessous les énumère toutes.
wheel-table = La roue sous forme de tableau
wheel-table-caption = Scores et états représentés par la roue
radars = Catégories par dimension
radars-intro = Pourcentage des points de chaque catégorie. Le trait épais sur un axe est l’intervalle.
radar-of = { $dimension } : radar
radar-table = { $dimension } : tableau
radar-table-caption = Catégories de la dimension « { $dimension } »
sub-dimensions = Sous-dimensions
sub-dimensions-caption = Scores des sous-dimensions

results = Résultats
results-of = { $dimension } : résultats
column-sub-dimension = Sous-dimension
column-category = Catégorie
column-kpi = Indicateur et point de données
column-kpi-name = Indicateur
column-code = Code
column-result = Résultat
column-performance = Performance par rapport à la valeur de référence
column-benchmark = Valeur de référence
column-quality = Qualité des données
column-state = État ou tranche
column-limits = Valeur à 33 · 66 · 95 % de la cible
column-rule = Règle
column-basis = Fondement et source
column-missing = Données manquantes
data-points = Points de données
made-of = Comment ce résultat a-t-il été obtenu ?
made-formula = Formule
made-written = écrite « { $written } »
made-at = emplacement : { $place }
verified-yes = Vérifié
verified-no = Non accepté lors de la vérification
sdg = ODD { $number }
sdg-title = Objectif de développement durable { $number } : { $title }

not-reported = Indicateurs non communiqués
not-reported-intro = Ces indicateurs n’ont pas de valeur, ou n’en ont pas pour tous leurs points de données. Ils n’entrent pas dans les scores ; les intervalles montrent ce qu’ils pourraient y changer.
not-reported-none = Tous les indicateurs ont été communiqués, chacun avec tous ses points de données.
not-reported-caption = Indicateurs et points de données sans valeur
not-reported-whole = Tout l’indicateur
not-reported-part = Communiqué en partie ; points de données non communiqués :
not-verified = Indicateurs non vérifiés
not-verified-intro = Ces valeurs n’ont pas été acceptées lors de la vérification. Elles ne sont pas notées.
not-verified-none-all = Toutes les valeurs ont été acceptées lors de la vérification.
not-verified-none-some = Aucune valeur n’a été refusée lors de la vérification. { $accepted ->
    [one] { $accepted } valeur a été acceptée
   *[other] { $accepted } valeurs ont été acceptées
} ; pour { $unrecorded }, rien n’est consigné.
not-verified-none-unrecorded = Aucune vérification n’est consignée pour ces valeurs : aucune n’a été acceptée et aucune n’a été refusée.
not-verified-caption = Indicateurs et points de données non vérifiés

findings = Constats
findings-intro = Ce qui est faux ou étrange dans les données, à quel endroit et comment le corriger.
findings-none = Rien de faux ni d’étrange n’a été trouvé.
findings-errors = { $count ->
    [one] { $shown } erreur
   *[other] { $shown } erreurs
}
findings-warnings = { $count ->
    [one] { $shown } avertissement
   *[other] { $shown } avertissements
}
findings-infos = { $count ->
    [one] { $shown } note
   *[other] { $shown } notes
}
findings-error-intro = La valeur ne peut pas être utilisée telle quelle.
findings-warning-intro = À examiner.
findings-info-intro = Bon à savoir ; rien à faire.
finding-place = Emplacement
finding-remedy = Que faire

method = Valeurs de référence et méthode
method-share = Une valeur devient une part de sa valeur de référence, c’est-à-dire de la valeur qui compte comme 100 % de la cible. Cette part se situe dans l’une des quatre tranches, et chaque tranche donne un nombre de points. Une part exactement égale à une limite appartient à la tranche supérieure.
method-bands-caption = Tranches et points
method-score = Un score est la somme des points des points de données notés, divisée par quatre fois leur nombre. Les points de données sans valeur, sans valeur de référence, dont la valeur est invraisemblable ou n’a pas été acceptée lors de la vérification ne sont comptés ni au numérateur ni au dénominateur. Un indicateur compte autant de fois qu’il a de points de données.
method-interval = L’intervalle d’un score est le résultat obtenu si tous les points de données qui ont une valeur de référence et ne sont pas notés étaient au plus bas (1 point) ou au plus haut (4 points). La couverture est la part des points de données qui ont une valeur.
method-rules = Comment une valeur devient une part
method-benchmarks = Toutes les valeurs de référence et leurs limites
method-benchmarks-caption = Valeurs de référence, limites des tranches, règles et sources
method-without = Sans valeur de référence
method-without-caption = Points de données sans valeur de référence, et pourquoi
method-reason-direction = Aucun sens n’est meilleur que l’autre.
method-reason-absent = Le jeu de valeurs de référence n’en contient pas.
sources = Sources
sources-framework = Référentiel
sources-figures = Chiffres publiés
sources-data = Sources indiquées par la ville
sources-none = La ville n’indique aucune source.
downloads = Données de cette page
download-json = Ce rapport au format JSON
download-csv = Les points de données au format CSV
footer-made = Produit avec la plateforme U4SSC, version { $version }.
footer-basis = { $framework }, version { $framework_version }. Valeurs de référence : { $benchmarks }, version { $benchmarks_version }.

## Page of several cities

index-title = Villes côte à côte
index-title-framework = Villes côte à côte, { $framework }
index-kicker = Comparaison
index-intro = { $count ->
    [one] { $shown } rapport de ville, par nom de ville.
   *[other] { $shown } rapports de ville, dans l’ordre alphabétique des villes.
}
index-caution = Ceci n’est pas un classement. Les scores reposent sur les données que chaque ville a communiquées, et la couverture varie : une ville qui omet ses points faibles a un score plus élevé. Lisez chaque score avec sa couverture et son intervalle ; lorsque deux intervalles se chevauchent, les données ne permettent pas de départager les villes.
index-mixed = Les rapports reposent sur des référentiels ou des jeux de valeurs de référence différents ; leurs scores ne peuvent être rapprochés qu’avec prudence.
index-table = Scores et couverture
index-table-caption = Villes par nom, avec couverture, scores et constats
index-heat = Catégories
index-heat-intro = Pourcentage des points de chaque catégorie, avec les points ronds de sa tranche. Un tiret signale une catégorie non notée.
index-heat-caption = Villes et catégories
index-city = Ville
index-open = Rapport : { $city }, { $period }
index-findings = Constats
index-no-findings = aucun
index-none = Il n’y a pas encore de rapport.
index-data = Données de toutes les villes
index-csv = Tous les points de données au format CSV

## Guide in the workbook

# Headings of the workbook, a line each; they stand above the English ones, by which it is read.
workbook-headings =
    Code de l’indicateur
    Indicateur
    Point de données
    Numérateur
    Valeur du numérateur
    Unité du numérateur
    Dénominateur
    Valeur du dénominateur
    Unité du dénominateur
    Résultat
    Unité du résultat
    Communiqué
    Performance
    Vérifié
    Qualité des données
    Origine des données
    Source
    Remarque
    Niveau
workbook-fact-headings =
    Donnée
    Libellé
    Valeur
    Unité
    Source
workbook-guide =
    Ce classeur recueille les chiffres d’une ville pour une période de référence. Remplissez d’abord la feuille « City » (ville), puis une feuille par dimension.
    Une ligne est un point de données. Écrivez les nombres dans « Numerator value » (valeur du numérateur) et « Denominator value » (valeur du dénominateur) ; le résultat se calcule de lui-même. Les autres données d’entrée du même point de données figurent dans les lignes suivantes.
    Si seule la valeur finale est connue, saisissez-la par-dessus la formule de la colonne « Result » (résultat).
    Une cellule laissée vide signifie que rien n’a été communiqué. Zéro est une valeur : n’écrivez 0 que si zéro a été mesuré. Si un indicateur ne s’applique pas à la ville, écrivez « sans objet ».
    Écrivez les nombres avec une virgule ou un point décimal, sans séparateur de milliers. Écrivez 45 pour 45 %, et non 0,45.
    Si votre unité n’est pas celle qui est indiquée, écrivez la vôtre dans la cellule de l’unité ; les unités connues sont converties.
    Choisissez un degré de qualité des données et indiquez l’origine et la source de chaque chiffre : elles seront demandées lors de la vérification.
    Ne fusionnez pas de cellules et ne modifiez pas les codes des indicateurs. L’ordre des lignes et des colonnes n’a pas d’importance ; les colonnes supplémentaires ne sont pas lues.

## Findings: the files of the catalogue

finding-file-unreadable = Le fichier n’est pas au format TOML valide : { $read }.
    .remedy = Corrigez le texte à cet endroit ; les causes habituelles sont les guillemets, les crochets et les signes d’égalité.
finding-key-unknown = La clé « { $read } » n’est pas connue ici. { $accepted ->
    [absent] Aucune clé n’est admise.
   *[other] Clés admises : { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Supprimez la clé, ou écrivez l’une de celles qui sont admises.
   *[other] Écrivez « { $nearest } » si c’est bien cela ; sinon, supprimez la clé.
}
finding-key-missing = La clé « { $subject } » manque.
    .remedy = Ajoutez-la ; le schéma du fichier indique ce qu’elle doit contenir.
finding-value-not-accepted = Valeur lue pour « { $subject } » : { $read }. Valeurs admises : { $accepted }.
    .remedy = Écrivez l’une des valeurs admises.
finding-name-not-accepted = Le nom « { $read } » ne peut pas être utilisé dans une formule. Forme admise : { $accepted }.
    .remedy = Écrivez le nom en minuscules, avec des chiffres et des traits de soulignement.
finding-name-twice = Le nom « { $read } » désigne deux choses.
    .remedy = Renommez l’une d’elles, y compris dans les formules.
finding-file-name = Le nom du fichier ne correspond pas à son code. Nom admis : { $accepted }.
    .remedy = Renommez le fichier, ou corrigez le code.
finding-kpi-twice = Le code est déjà utilisé par { $other }.
    .remedy = Gardez l’un des deux fichiers, ou corrigez le code.
finding-dimension-unknown = La dimension « { $read } » ne fait pas partie du référentiel. { $accepted ->
    [absent] Le référentiel n’en a aucune.
   *[other] Dimensions admises : { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Écrivez l’une d’elles, ou ajoutez la dimension à framework.toml.
   *[other] Écrivez « { $nearest } » si c’est bien cela, ou ajoutez la dimension à framework.toml.
}
finding-sub-dimension-unknown = La sous-dimension « { $read } » ne fait pas partie de cette dimension. { $accepted ->
    [absent] La dimension n’en a aucune.
   *[other] Sous-dimensions admises : { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Écrivez l’une d’elles, ou ajoutez la sous-dimension à framework.toml.
   *[other] Écrivez « { $nearest } » si c’est bien cela, ou ajoutez la sous-dimension à framework.toml.
}
finding-category-unknown = La catégorie « { $read } » ne fait pas partie du référentiel. { $accepted ->
    [absent] Le référentiel n’en a aucune.
   *[other] Catégories admises : { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Écrivez l’une d’elles, ou ajoutez la catégorie à framework.toml.
   *[other] Écrivez « { $nearest } » si c’est bien cela, ou ajoutez la catégorie à framework.toml.
}
finding-aim-unknown = La finalité « { $read } » ne fait pas partie de la définition. { $accepted ->
    [absent] La définition n’en a aucune.
   *[other] Finalités admises : { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Écrivez l’une d’elles, ou ajoutez la finalité à definition.toml.
   *[other] Écrivez « { $nearest } » si c’est bien cela, ou ajoutez la finalité à definition.toml.
}
finding-aspect-unknown = L’aspect « { $read } » ne fait pas partie de la définition. { $accepted ->
    [absent] La définition n’en a aucun.
   *[other] Aspects admis : { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Écrivez l’un d’eux, ou ajoutez l’aspect à definition.toml.
   *[other] Écrivez « { $nearest } » si c’est bien cela, ou ajoutez l’aspect à definition.toml.
}
finding-definition-kpi-twice = L’indicateur est placé une deuxième fois dans des cases de la définition.
    .remedy = Gardez l’une des deux entrées, avec toutes les cases que l’indicateur renseigne.
finding-definition-kpi-without-cell = L’indicateur ne renseigne aucune case de la définition ; l’examen de la définition n’en tient donc pas compte.
    .remedy = Indiquez dans definition.toml les cases sur lesquelles il apprend quelque chose.
finding-definition-source-missing = L’entrée dit qu’une publication place l’indicateur dans ces cases, mais n’en nomme aucune.
    .remedy = Nommez la publication dans « source », ou écrivez « judgement » comme fondement.
finding-quality-grade-missing = Rien n’indique l’incertitude des valeurs du degré de qualité « { $read } ».
    .remedy = Ajoutez à quality.toml une table [[grade]] pour ce degré.
finding-quality-grade-twice = Le degré de qualité « { $read } » figure deux fois dans la table.
    .remedy = Gardez l’une des deux entrées.
finding-quality-assumed = Valeurs sans degré de qualité, ou obtenues à partir d’une donnée qui n’en a pas : { $read } sur { $all }. Leur incertitude est supposée être celle du degré « { $grade } ».
    .remedy = Attribuez un degré de qualité aux données d’entrée ; les intervalles montreront alors à quel point les chiffres de la ville sont réellement sûrs.
finding-profile-fact-unknown = « { $read } » n’est pas une information du profil de la ville. { $accepted ->
    [absent] Le référentiel n’en a aucune.
   *[other] Informations admises : { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Écrivez l’une d’elles, ou ajoutez l’information à framework.toml.
   *[other] Écrivez « { $nearest } » si c’est bien cela, ou ajoutez l’information à framework.toml.
}
finding-rule-reference-unknown = Rien ne correspond à « { $read } ». { $nearest ->
    [absent] Formes admises : un code, "CODE / data point", "CODE # input" et "profile.fact".
   *[other] Le nom le plus proche est « { $nearest } ».
}
    .remedy = Corrigez le code, le point de données, la donnée d’entrée ou l’information qui le suit.
finding-usual-source-missing = Une plage de valeurs usuelles est donnée sans que sa source soit indiquée.
    .remedy = Ajoutez usual_source, ne serait-ce que "general knowledge".
finding-benchmark-not-positive = La valeur de référence est { $read }, alors que plus la valeur est faible, mieux c’est : aucune valeur ne peut être mesurée par rapport à zéro ou moins.
    .remedy = Écrivez une valeur de référence supérieure à zéro, ou inscrivez le point de données parmi ceux qui n’ont pas de valeur de référence.
finding-benchmark-twice = Le point de données a déjà une valeur de référence : { $other }.
    .remedy = Gardez l’une des deux.
finding-unit-unknown = « { $read } » n’est pas un code UCUM{ $reason ->
    [absent] {""}
   *[other] {"\u00A0"}: { $reason }
}.
    .remedy = Écrivez l’unité sous forme de code UCUM, par exemple %, km2, ug/m3 ou {"{"}household{"}"}.
finding-formula-missing = L’indicateur n’a ni formule ni points de données.
    .remedy = Ajoutez une formule, ou des points de données ayant chacun une formule.
finding-formula-syntax = Texte lu dans la formule « { $formula } » : { $read }. Admis à cet endroit : { $accepted }.
    .remedy = Corrigez la formule à cet endroit.
finding-formula-name-unknown = Rien ne correspond à « { $read } » dans la formule « { $formula } ».
    .remedy = { $nearest ->
    [absent] Utilisez le nom d’une donnée d’entrée ou d’un point de données, ou ajoutez la donnée d’entrée.
   *[other] Écrivez « { $nearest } » si c’est bien cela, ou ajoutez la donnée d’entrée.
}
finding-formula-units-differ = « { $read } » réunit { $left } et { $right }, qui sont des types d’unités différents (formule « { $formula } »).
    .remedy = Corrigez l’unité de l’une des données d’entrée, ou divisez et multipliez avant d’additionner ou de comparer.
finding-formula-result-unit = La formule « { $formula } » donne { $left }, alors que l’unité demandée est { $right }.
    .remedy = Corrigez la formule, l’unité d’une donnée d’entrée ou l’unité du résultat.
finding-formula-scale = Le nombre que donne « { $formula } » ne correspond pas à son unité : il manque un facteur { $factor }.
    .remedy = Multipliez par { $factor }, ou corrigez l’unité ; la cause habituelle est l’oubli du facteur 100 pour les pourcentages.
finding-formula-not-yes-no = « { $read } » est un nombre, alors qu’il faut un oui ou un non (formule « { $formula } »).
    .remedy = Comparez-le à une valeur, par exemple { $read } > 0.
finding-formula-not-number = « { $read } » est un oui ou un non, alors qu’il faut un nombre (formule « { $formula } »).
    .remedy = Utilisez if(condition, a, b) pour en faire un nombre.
finding-formula-cycle = Ces données d’entrée se calculent les unes à partir des autres, en cercle : { $read }.
    .remedy = Donnez l’une d’elles sans formule.

## Findings: the values of a city

finding-value-repeated = La même valeur est donnée une deuxième fois ; elle figure aussi ici : { $other }.
    .remedy = Rien n’est perdu. Supprimez l’une des deux à l’occasion.
finding-value-twice = Deux réponses différentes sont données : « { $read } » ici et « { $first } » à un autre endroit ({ $other }). Aucune des deux n’est utilisée.
    .remedy = Déterminez laquelle est juste et supprimez l’autre.
finding-city-field-empty = « { $subject } » est vide.
    .remedy = Remplissez ce champ dans city.toml.
finding-state-beside-value = Une valeur ({ $read }) et { $state ->
    [absent] l’indication qu’il n’y en a pas
   *[other] la réponse « { $state } »
} sont données pour le même point de données. La valeur n’est pas utilisée.
    .remedy = Supprimez ce qui est faux.
finding-fact-differs = Le classeur indique « { $read } », alors qu’un autre endroit ({ $other }) indique « { $first } ». C’est cette dernière valeur qui est utilisée.
    .remedy = Déterminez laquelle est juste, et écrivez-la aux deux endroits, ou à un seul.
finding-data-point-needed = « { $read } » est donné pour l’ensemble de l’indicateur, qui a plusieurs points de données ; la valeur n’est donc pas utilisée.
    .remedy = Précisez de quel point de données il s’agit : { $accepted }.
finding-unit-taken-per-year = « { $read } » n’indique pas de durée. La valeur a été considérée comme une quantité par an (unité : { $accepted }).
    .remedy = Il n’y a rien à faire si c’est exact.
finding-value-negative = Valeur lue : « { $read } ». Elle ne peut pas être négative.
    .remedy = Vérifiez le signe et le champ ; la variation d’une année à l’autre a peut-être été saisie à la place d’une quantité.
finding-value-not-whole = Valeur lue : « { $read } ». Un nombre d’unités n’a pas de décimales.
    .remedy = Vérifiez si le signe décimal devait séparer les milliers, ou si un taux a été saisi à la place d’un nombre.
finding-value-approximate = Valeur lue : « { $read } ». Le nombre est signalé comme approximatif.
    .remedy = Il n’y a rien à faire. Remplacez-le par le nombre exact s’il existe, et choisissez un degré de qualité qui convient.
finding-value-impossible = Valeur lue : { $read }{ $unit ->
    [absent] {""}
   *[other] {" "}{ $unit }
}. C’est impossible. Valeurs admises : { $least ->
    [unbounded] { $most } au plus
   *[other] { $most ->
        [unbounded] { $least } ou plus
       *[other] de { $least } à { $most }
    }
}.
    .remedy = Vérifiez l’unité, le signe décimal et les données d’entrée à partir desquelles la valeur a été obtenue.
finding-value-unusual = Valeur lue : { $read }{ $unit ->
    [absent] {""}
   *[other] {" "}{ $unit }
}. C’est inhabituel. Valeurs usuelles : { $least ->
    [unbounded] { $most } au plus
   *[other] { $most ->
        [unbounded] { $least } ou plus
       *[other] de { $least } à { $most }
    }
} ({ $source }).
    .remedy = Vérifiez que l’unité, le signe décimal et le territoire sont les bons. Si la valeur est juste, dites pourquoi dans le commentaire.
finding-percentage-as-fraction = Valeur lue : { $read }. Le pourcentage a peut-être été saisi sous forme de fraction. { $hundredfold } % serait usuel ; les valeurs usuelles vont de { $least } à { $most } % ({ $source }).
    .remedy = Écrivez { $hundredfold } si c’est bien cela. Si { $read } % est juste, dites-le dans le commentaire.
finding-percentages-as-fractions = { $small ->
    [one] { $small } pourcentage sur { $all } ne dépasse pas 1 : il semble avoir été saisi sous forme de fraction.
   *[other] { $small } pourcentages sur { $all } ne dépassent pas 1 : ils semblent avoir été saisis sous forme de fractions.
}
    .remedy = Vérifiez le format des cellules. Écrivez 45 pour 45 %, et non 0,45.
finding-unit-not-known = L’unité « { $unit } » de « { $read } » n’est pas connue. La valeur n’est pas utilisée ; l’unité demandée est { $accepted }.
    .remedy = Écrivez l’unité sous la forme admise ici, ou omettez-la si la valeur est dans cette unité.
finding-unit-does-not-convert = L’unité « { $unit } » de « { $read } » ne mesure pas la même chose que l’unité demandée ({ $accepted }) ; la valeur n’est donc pas utilisée.
    .remedy = Saisissez la valeur dans l’unité demandée ({ $accepted }) et vérifiez qu’elle se trouve dans le bon champ.
finding-answer-kind = Réponse lue : « { $read } ». Admis : { $accepted ->
    [yes-no] oui ou non
    [number] un nombre
   *[other] { $accepted }
}.
    .remedy = { $accepted ->
    [yes-no] Répondez oui ou non, ou « non communiqué ».
   *[other] Saisissez un nombre, ou « non communiqué ».
}
finding-override-differs = La valeur finale fournie est { $read }, mais ses données d’entrée donnent { $computed }. C’est la valeur fournie qui est utilisée.
    .remedy = Déterminez laquelle est juste : corrigez les données d’entrée, ou omettez la valeur finale.
finding-input-missing = Le calcul est impossible. Données manquantes : { $missing }.
    .remedy = Saisissez ce qui manque, ou indiquez « non communiqué ».
finding-formula-division-by-zero = Le calcul est impossible, car « { $part } » vaut zéro (formule « { $formula } »).
    .remedy = Vérifiez si zéro a été saisi à la place d’un nombre manquant. S’il n’y a rien à mesurer, indiquez « sans objet ».
finding-formula-too-large = Le calcul est impossible, car « { $part } » dépasse tout nombre raisonnable (formule « { $formula } »).
    .remedy = Vérifiez les unités et le nombre de zéros des données d’entrée.
finding-remark = { $remark }
    .remedy = Il n’y a rien à faire.
finding-remark-contradiction = { $remark }
    .remedy = Déterminez lequel des chiffres est juste, et corrigez l’autre.
finding-same-quantity = Pour la même quantité, « { $read } » a été lu ici et { $expected } à un autre endroit ({ $other }).
    .remedy = Utilisez un seul chiffre, d’une seule source et d’une seule année, ou dites dans le commentaire pourquoi ils diffèrent.

## Findings: reading files

finding-file-too-large = Le fichier est trop volumineux{ $size ->
    [absent] {""}
   *[other] {" "}({ $size } Mo)
}. { $limit ->
    [absent] Il n’a pas été lu.
   *[other] La taille maximale est de { $limit } Mo.
}
    .remedy = Ne gardez que les feuilles et les colonnes demandées, ou divisez le fichier.
finding-file-not-found = { $read ->
    [absent] Le fichier n’existe pas à cet endroit.
   *[other] Il n’y a ni fichier ni dossier nommé « { $read } ».
}
    .remedy = { $nearest ->
    [absent] Vérifiez l’orthographe du chemin.
   *[other] Vouliez-vous dire « { $nearest } » ?
}
finding-table-without-rows = Il y a une ligne d’en-têtes et aucune ligne en dessous.
    .remedy = Exportez à nouveau le tableau, avec ses lignes.
finding-file-empty = Le fichier est vide.
    .remedy = Vérifiez qu’il a été enregistré ; exportez-le à nouveau.
finding-file-not-readable = Le fichier ne peut pas être lu{ $reason ->
    [absent] {""}
   *[other] {"\u00A0"}: { $reason }
}.{ $accepted ->
    [absent] {""}
   *[other] {" "}Formats admis : { $accepted }.
}
    .remedy = Vérifiez son format et ses droits d’accès, et enregistrez-le à nouveau au format CSV (UTF-8) ou comme classeur xlsx.
finding-zip-bomb = Une fois décompressé, le classeur dépasse { $limit ->
    [absent] la taille qui peut être lue
   *[other] { $limit } Mo
} ; il n’a donc pas été lu.
    .remedy = Enregistrez-le à nouveau avec un tableur, sans lignes vides mises en forme et sans images. Si vous ne savez pas d’où il vient, ne l’ouvrez pas.
finding-workbook-broken = Le classeur est endommagé ou n’est pas un classeur xlsx{ $reason ->
    [absent] { $read ->
        [absent] {""}
       *[other] {"\u00A0"}: { $read }
    }
   *[other] {"\u00A0"}: { $reason }
}.
    .remedy = Ouvrez-le avec un tableur et enregistrez-le à nouveau au format xlsx, ou exportez les feuilles au format CSV.
finding-sheet-unknown = La feuille « { $read ->
    [absent] { $sheet }
   *[other] { $read }
} » n’est pas connue et n’a pas été lue.{ $accepted ->
    [absent] {""}
   *[other] {" "}Feuilles admises : { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Renommez la feuille si ses données doivent être lues ; sinon, laissez-la telle quelle.
   *[other] Renommez-la « { $nearest } » si ses données doivent être lues.
}
finding-sheet-missing = { $sheet ->
    [absent] Aucune feuille ne contient de données qui aient pu être lues.
   *[other] La feuille « { $sheet } » manque.
}{ $read ->
    [absent] {""}
   *[other] {" "}Feuilles lues : { $read }.
}{ $accepted ->
    [absent] {""}
   *[other] {" "}Feuilles admises : { $accepted }.
}
    .remedy = Ajoutez la feuille, ou repartez du modèle.
finding-header-missing = Aucune ligne contenant les noms des colonnes n’a été trouvée.{ $read ->
    [absent] {""}
   *[other] {" "}Texte lu : { $read }.
}{ $accepted ->
    [absent] {""}
   *[other] {" "}Colonnes admises : { $accepted }.
}
    .remedy = Écrivez les noms des colonnes dans la première ligne, comme dans le modèle.
finding-column-unknown = La colonne « { $read ->
    [absent] { $column }
   *[other] { $read }
} » n’est pas connue et n’a pas été lue.{ $accepted ->
    [absent] {""}
   *[other] {" "}Colonnes admises : { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Renommez la colonne si ses données doivent être lues ; sinon, laissez-la telle quelle.
   *[other] Renommez-la « { $nearest } » si c’est bien cela.
}
finding-column-missing = { $column ->
    [absent] Une colonne manque.
   *[other] La colonne « { $column } » manque.
}{ $read ->
    [absent] {""}
   *[other] {" "}Colonnes lues : { $read }.
}{ $accepted ->
    [absent] {""}
   *[other] {" "}Colonnes admises : { $accepted }.
}
    .remedy = Ajoutez la colonne, ou repartez du modèle.
finding-column-twice = Deux colonnes s’appellent « { $read ->
    [absent] { $column }
   *[other] { $read }
} »{ $other ->
    [absent] {""}
   *[other] {" "}(l’autre : { $other })
} ; c’est la première qui a été lue.
    .remedy = Renommez ou supprimez l’une des deux.
finding-kpi-unknown = Aucun indicateur n’a le code ou le nom « { $read } ».{ $accepted ->
    [absent] {""}
   *[other] {" "}Indicateurs admis : { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Cherchez le code dans la liste des indicateurs ; la ligne n’a pas été lue.
   *[other] Écrivez « { $nearest } » si c’est bien cela ; la ligne n’a pas été lue.
}
finding-data-point-unknown = { $read ->
    [absent] L’indicateur a plusieurs points de données, et la ligne ne dit pas duquel il s’agit.
   *[other] L’indicateur n’a pas de point de données « { $read } ».
}{ $accepted ->
    [absent] {" "}L’indicateur se communique en une seule valeur.
   *[other] {" "}Points de données admis : { $accepted }.
}
    .remedy = { $nearest ->
    [absent] { $accepted ->
        [absent] Laissez le point de données vide.
       *[other] Indiquez l’un d’eux ; la ligne n’a pas été lue.
    }
   *[other] Écrivez « { $nearest } » si c’est bien cela ; la ligne n’a pas été lue.
}
finding-input-unknown = L’indicateur n’a pas de donnée d’entrée « { $read } ».{ $accepted ->
    [absent] {""}
   *[other] {" "}Données d’entrée admises : { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Indiquez l’une de ses données d’entrée, ou laissez ce champ vide s’il s’agit de la valeur finale.
   *[other] Écrivez « { $nearest } » si c’est bien cela ; la ligne n’a pas été lue.
}
finding-row-without-code = La ligne a une valeur{ $read ->
    [absent] {""}
   *[other] {" "}(« { $read } »)
}, mais pas de code d’indicateur ; elle n’a donc pas été lue.
    .remedy = Écrivez le code de l’indicateur dans la ligne.
finding-row-too-short = La ligne a moins de cellules qu’il n’y a de colonnes{ $columns ->
    [absent] {""}
   *[other] {" "}({ $columns })
}, et aucune pour la valeur.
    .remedy = Ajoutez les cellules manquantes ; un texte qui contient une virgule doit être placé entre guillemets.
finding-quote-open = Un guillemet est ouvert et n’est jamais fermé ; des lignes ont pu se confondre.
    .remedy = Fermez-le, ou écrivez deux guillemets à la suite si le guillemet fait partie du texte.
finding-other-city = { $rows ->
    [absent] Des lignes portent
    [one] { $rows } ligne porte
   *[other] { $rows } lignes portent
} sur « { $read } », alors que ce dossier porte sur « { $accepted } » ; { $rows ->
    [one] elle n’a pas été lue
   *[other] elles n’ont pas été lues
}.
    .remedy = Déplacez ces lignes dans le dossier de cette ville et de cette période, ou corrigez le nom et la période.
finding-number-ambiguous = « { $read } » peut désigner deux nombres : { $readings }. Le programme ne devine pas lequel.
    .remedy = Écrivez le nombre sans séparateur de milliers, ou indiquez le signe décimal du fichier (decimal_sign dans city.toml).
finding-number-unreadable = « { $read } » n’est ni un nombre ni une réponse connue.{ $accepted ->
    [absent] {""}
   *[other] {" "}Admis : { $accepted }.
}
    .remedy = Écrivez un seul nombre, par exemple 1234,5, ou bien oui ou non, « non communiqué » ou « sans objet » ; tout le reste va dans le commentaire.
finding-cell-error = La cellule contient l’erreur de tableur { $read }, et non une valeur.
    .remedy = Corrigez la formule de la cellule, ou écrivez la valeur elle-même.
finding-cell-not-computed = La cellule contient la formule { $read } sans son résultat.
    .remedy = Ouvrez le classeur avec un tableur, laissez-le faire le calcul et enregistrez-le ; ou écrivez la valeur elle-même.
finding-cell-date = La cellule contient la date { $read }, et non un nombre.
    .remedy = Les tableurs transforment en dates des textes tels que 3-4 ou 1.2. Donnez à la cellule le format d’un nombre et saisissez à nouveau la valeur.
finding-cell-boolean = La cellule contient { $read }, alors qu’un nombre est demandé.
    .remedy = Écrivez le nombre, ou « non communiqué ».
finding-quality-unknown = « { $read } » n’est pas un degré de qualité des données.{ $accepted ->
    [absent] {""}
   *[other] {" "}Degrés admis : { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Écrivez l’un des six degrés ; la valeur a été lue sans degré de qualité.
   *[other] Écrivez « { $nearest } » si c’est bien cela ; la valeur a été lue sans degré de qualité.
}
finding-verified-unreadable = « { $read } » n’indique pas si la valeur est vérifiée.{ $accepted ->
    [absent] {" "}Réponses admises : oui et non.
   *[other] {" "}Réponses admises : { $accepted }.
}
    .remedy = Écrivez oui ou non, ou laissez la cellule vide.
finding-encoding-guessed = Le fichier n’est pas en UTF-8 ; il a été lu avec { $encoding ->
    [absent] un codage plus ancien
   *[other] le codage { $encoding }
}.
    .remedy = Vérifiez que les lettres accentuées sont correctes, et enregistrez le fichier en UTF-8.
finding-encoding-broken = Certains octets ne sont pas du texte{ $encoding ->
    [absent] {""}
   *[other] {" "}dans le codage { $encoding }
}{ $line ->
    [absent] {""}
   *[other] , les premiers à la ligne { $line }
} ; ils ont été remplacés par un point d’interrogation dans un losange.
    .remedy = Exportez à nouveau le fichier en UTF-8.
finding-framework-unknown = Le référentiel « { $read } » ne figure pas dans le catalogue.{ $accepted ->
    [absent] {""}
   *[other] {" "}Référentiels admis : { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Écrivez l’un d’eux, ou ajoutez le référentiel au catalogue.
   *[other] Écrivez « { $nearest } » si c’est bien cela.
}
finding-framework-version = Les données suivent la version { $read } du référentiel ; elles ont été calculées selon les règles de la version du catalogue{ $accepted ->
    [absent] , qui est différente
   *[other] {" "}({ $accepted })
}.
    .remedy = Vérifiez si les règles ont changé pour les indicateurs concernés, et corrigez la version dans city.toml.
finding-city-file-missing = Il n’y a pas de fichier city.toml, qui indique la ville et la période des données.{ $accepted ->
    [absent] {""}
   *[other] {" "}Admis : { $accepted }.
}
    .remedy = Ajoutez un fichier city.toml avec le nom, le pays et la période de la ville.
finding-nothing-given = Rien n’a été fourni : aucun fichier ne contient de valeur.
    .remedy = Remplissez le modèle, et vérifiez que les valeurs se trouvent dans les colonnes qui sont lues.
finding-merged-cells = La cellule du code de l’indicateur est fusionnée avec d’autres{ $line ->
    [absent] {""}
   *[other] , à partir de la ligne { $line }
} ; seule la première de ces lignes contient le code, et celle-ci n’a donc pas été lue.
    .remedy = Séparez les cellules, et écrivez le code dans chaque ligne.
finding-fact-unknown = « { $read } » n’est pas une information du profil de la ville.{ $accepted ->
    [absent] {""}
   *[other] {" "}Informations admises : { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Renommez l’information, ou laissez-la : aucun indicateur ne l’utilise.
   *[other] Écrivez « { $nearest } » si c’est bien cela.
}
finding-break-kpi-unknown = Une rupture est déclarée pour « { $read } », qui n’est ni un indicateur ni un point de données du référentiel ; aucune tendance n’en tient donc compte.
    .remedy = { $nearest ->
    [absent] Écrivez un code, "CODE / data point", ou rien si tous les indicateurs sont concernés.
   *[other] Écrivez « { $nearest } » si c’est bien cela.
}
finding-break-without-year = Une rupture est déclarée sans année, et la période{ $read ->
    [absent] {""}
   *[other] {" "}« { $read } »
} ne commence pas par une année.
    .remedy = Ajoutez since = et la première année qui ne peut pas être comparée aux années précédentes.
finding-currency-missing = Des montants sont donnés, mais pas leur monnaie.
    .remedy = Écrivez la monnaie dans city.toml, par exemple currency = "EUR".
finding-too-many-findings = Il y a { $limit ->
    [absent] d’autres constats
   *[other] plus de { $limit } constats
} ; le reste n’est pas affiché.
    .remedy = Corrigez ce qui est affiché, puis vérifiez à nouveau ; beaucoup de constats ont souvent une même cause.

## Findings: trends and peers

finding-trend-without-year = La période « { $read } » ne commence pas par une année ; le dossier n’entre donc dans aucune tendance.
    .remedy = Écrivez l’année que les chiffres décrivent, par exemple period = "2024".
finding-trend-year-twice = Il y a plus d’un dossier pour { $read }{ $other ->
    [absent] {""}
   *[other] {" "}(voir aussi : { $other })
} ; aucun n’est utilisé pour les tendances.
    .remedy = Indiquez un seul dossier par année.
finding-trend-class-not-once = La classe « { $subject } » doit figurer une fois, et une seule.
    .remedy = Ajoutez-la, ou gardez l’une des deux.
finding-trend-limit-missing = La classe n’a pas de limite.
    .remedy = Ajoutez least = et le rapport minimal entre le progrès réel et le progrès nécessaire.
finding-trend-limit-not-used = La classe a une limite qui ne sert à rien.
    .remedy = Supprimez-la ; « reached » et « decreasing » découlent de la cible et des autres limites.
finding-trend-limits-not-in-order = Les limites ne diminuent pas d’une classe à la suivante.
    .remedy = Donnez la limite la plus élevée à la meilleure classe.
finding-peer-id-twice = « { $read } » figure deux fois.
    .remedy = Gardez l’une des deux entrées.
finding-peer-country-unknown = Le pays « { $read } » ne figure pas dans countries.toml ; on ne sait donc rien de lui.
    .remedy = { $nearest ->
    [absent] Écrivez son nom comme dans countries.toml, ou son code à trois lettres.
   *[other] Écrivez « { $nearest } » si c’est bien cela.
}
finding-peer-fact-unknown = Rien n’utilise l’information « { $read } ».{ $accepted ->
    [absent] {""}
   *[other] {" "}Informations admises : { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Supprimez-la, ou ajoutez une covariable qui l’utilise.
   *[other] Écrivez « { $nearest } » si c’est bien cela.
}
finding-peer-category-unknown = « { $read } » n’est aucune des catégories.{ $accepted ->
    [absent] {""}
   *[other] {" "}Catégories admises : { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Écrivez l’une d’elles, ou ajoutez-la à peers.toml.
   *[other] Écrivez « { $nearest } » si c’est bien cela, ou ajoutez la catégorie à peers.toml.
}
finding-peer-same-city = Ce dossier est celui de la ville elle-même ; il ne compte donc pas parmi les villes semblables.
    .remedy = Il n’y a rien à faire.

## Findings: published reports

finding-published-note = { $remark ->
    [absent] { $read ->
        [absent] Le rapport contient une remarque sur ce chiffre.
       *[other] { $read }
    }
   *[other] { $remark }
}
    .remedy = Il n’y a rien à faire ; gardez la remarque à l’esprit en lisant le chiffre.
finding-published-contradiction = { $remark ->
    [absent] { $read ->
        [absent] Le rapport se contredit au sujet de ce chiffre.
       *[other] { $read }
    }
   *[other] { $remark }
}
    .remedy = Demandez à la ville quel chiffre est juste ; la valeur est affichée telle qu’elle a été imprimée.
finding-published-not-reported-but-printed = Le rapport considère ce point comme non communiqué, et imprime pourtant { $read ->
    [absent] une valeur
   *[other] « { $read } »
}.
    .remedy = Demandez à la ville si la valeur imprimée est valable.
finding-published-code-by-name = { $read ->
    [absent] Aucun code ne figure ici
   *[other] Le code « { $read } » n’est pas connu
} ; l’indicateur a été trouvé par son nom{ $name ->
    [absent] {""}
   *[other] {" "}(« { $name } »)
}{ $accepted ->
    [absent] {""}
   *[other] {" "}et son code est { $accepted }
}.
    .remedy = Vérifiez que c’est le bon indicateur, et corrigez le code.
finding-published-merged-data-points = Une seule valeur{ $value ->
    [absent] {""}
   *[other] {" "}(« { $value } »)
} est imprimée pour { $read ->
    [absent] l’ensemble de l’indicateur, qui a plusieurs points de données
   *[other] « { $read } », qui n’est pas un seul point de données de l’indicateur
}.{ $accepted ->
    [absent] {""}
   *[other] {" "}Points de données admis : { $accepted }.
}
    .remedy = Demandez à la ville la valeur de chaque point de données ; la valeur imprimée n’est pas utilisée.
finding-published-no-city = Le rapport « { $read } » ne figure pas dans la liste des rapports ; sa ville n’est donc pas connue et la ligne n’a pas été lue.
    .remedy = Ajoutez le rapport à reports.csv, ou corrigez son identifiant.
finding-published-city-without-values = Une information sur la ville est imprimée ({ $read }), mais aucune de ses valeurs ; elle n’est pas reprise.
    .remedy = Il n’y a rien à faire, sauf si des valeurs de cette ville devraient figurer ici.
finding-published-number-differs = Le texte imprimé est « { $read } », et le nombre à côté est { $other }. C’est le texte imprimé qui est utilisé.
    .remedy = Consultez la page du rapport, et corrigez celui des deux qui est faux.

## Index, ranks and how sure they are

finding-index-level-unknown = Le niveau « { $read } » n’est pas connu.{ $accepted ->
    [absent] {""}
   *[other] {" "}Niveaux admis : { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Indiquez l’un de ces niveaux.
   *[other] Écrivez « { $nearest } » si c’est bien cela.
}
finding-index-parent-unknown = Le parent « { $read } » n’est pas un groupe, ou n’est pas à un niveau supérieur.{ $accepted ->
    [absent] {""}
   *[other] {" "}Groupes : { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Indiquez un groupe d’un niveau supérieur.
   *[other] Écrivez « { $nearest } » si c’est bien cela.
}
finding-index-tops = La hiérarchie d’un indice doit aboutir à un seul groupe ; celle-ci aboutit à { $read ->
    [absent] un autre nombre de groupes
   *[other] { $read } groupes
}.
    .remedy = Ajoutez un dernier niveau qui contient tout ; pour un référentiel, c’est « all ».
finding-index-empty = Il n’y a aucune valeur à partir de laquelle un indice pourrait être calculé.
    .remedy = Fournissez au moins une entité qui a une valeur pour l’un des indicateurs.
finding-index-column-missing = Il n’y a pas de colonne « { $read ->
    [absent] { $column }
   *[other] { $read }
} », que demande le schéma de calcul.
    .remedy = { $nearest ->
    [absent] Ajoutez la colonne au tableau, ou retirez-la du schéma de calcul.
   *[other] Écrivez « { $nearest } » si c’est bien cela ; sinon, ajoutez la colonne.
}
finding-index-no-knobs = Le schéma de calcul n’indique aucun réglage ; il n’y a donc rien à faire varier.
    .remedy = Ajoutez une table [knobs] au schéma de calcul, par exemple avec mean = ["arithmetic", "geometric"].
finding-index-too-few-values = Pas de comparaison possible : la part des indicateurs qui ont une valeur est { $read ->
    [absent] trop faible
   *[other] de { $read } seulement
}{ $least ->
    [absent] {""}
   *[other] {" "}(minimum demandé : { $least })
}.
    .remedy = Communiquez davantage d’indicateurs ; ou abaissez l’exigence avec --least-coverage, et signalez-le à côté de chaque résultat.
finding-index-not-treated = Il y a trop peu de valeurs différentes pour rechercher des valeurs extrêmes ; rien n’a été corrigé.
    .remedy = Rien, à condition de le savoir. Quatre entités ayant des valeurs différentes suffisent.
finding-index-shares-not-kept = Pas d’indice : avec les seuls éléments qui ont une valeur, les limites que le schéma de calcul fixe aux parts ne peuvent pas être respectées.
    .remedy = Communiquez des valeurs dans davantage de groupes, ou modifiez les parts dans le schéma de calcul.
finding-speed-nothing = Il n’y a aucune série dont on puisse tirer ou vérifier un rythme d’évolution.
    .remedy = Fournissez, pour un point de données que connaît le référentiel de ces séries, des lignes donnant au moins 60 variations sur trois ans ou plus.
finding-index-no-spread = Toutes les entités ont la même valeur, ou une seule en a une ; { $method ->
    [absent] cette méthode
   *[other] la méthode « { $method } »
} ne donne donc aucune valeur.
    .remedy = Normalisez par des cibles ou par des bornes, ou retirez l’indicateur du schéma de calcul.
finding-index-no-scale = Il n’y a ni cible ni bornes, alors que { $method ->
    [absent] cette méthode
   *[other] la méthode « { $method } »
} en a besoin.
    .remedy = Donnez à l’indicateur une cible ou des bornes dans le schéma de calcul.
finding-index-mean-impossible = La moyenne{ $mean ->
    [absent] {""}
   *[other] {" "}« { $mean } »
} ne peut pas être calculée avec { $read ->
    [absent] cette valeur
   *[other] la valeur { $read }
}{ $member ->
    [absent] {""}
   *[other] {" "}({ $member }{ $unit ->
        [absent] {""}
       *[other] , { $unit }
    })
} ; le groupe n’y a pas de valeur.
    .remedy = Normalisez sur une échelle qui commence au-dessus de 0, par exemple de 1 à 100, ou utilisez la moyenne arithmétique.
finding-index-replications-dropped = Des réplications{ $read ->
    [absent] {""}
   *[other] {" "}({ $read }{ $all ->
        [absent] {""}
       *[other] {" "}sur { $all }
    })
} n’ont donné aucun résultat et ont été écartées : la moyenne{ $mean ->
    [absent] {""}
   *[other] {" "}« { $mean } »
} ne peut pas être calculée avec une valeur rencontrée{ $member ->
    [absent] {""}
   *[other] {" "}({ $member }{ $unit ->
        [absent] {""}
       *[other] , { $unit }
    })
}.
    .remedy = Faites commencer toutes les normalisations du schéma de calcul au-dessus de 0, ou retirez cette moyenne des réglages.
finding-unit-twice = { $read ->
    [absent] Cette entité
   *[other] « { $read } »
} a déjà une ligne{ $line ->
    [absent] {""}
   *[other] {" "}(ligne { $line })
} ; c’est la première qui a été lue.
    .remedy = Donnez une seule ligne à chaque entité.
finding-row-too-long = La ligne a plus de cellules{ $read ->
    [absent] {""}
   *[other] {" "}({ $read })
} qu’il n’y a de colonnes{ $accepted ->
    [absent] {""}
   *[other] {" "}({ $accepted })
} ; ce qui est en trop n’a pas été lu.
    .remedy = Dans un tableau dont les colonnes sont séparées par des virgules, un nombre à virgule décimale doit être placé entre guillemets.

mean-arithmetic = moyenne arithmétique
mean-geometric = moyenne géométrique
mean-harmonic = moyenne harmonique
mean-generalised = moyenne généralisée
mean-copeland = Copeland
mean-envelope = poids les plus favorables
method-none = valeur telle quelle
method-min-max = entre le pire et le meilleur
method-goalposts = entre des bornes
method-z-score = écarts types par rapport à la moyenne
method-scaled = entre des extrémités données
method-percentile-rank = rang centile
method-rank = rang
method-borda = nombre d’entités moins bonnes
method-distance-to-target = distance à la cible
method-share-of-target = part de la cible
method-bands = tranches

knob-inputs = incertitude des valeurs elles-mêmes
knob-impute = remplacement des valeurs manquantes
knob-treatment = correction des valeurs extrêmes
knob-normalisation = façon de rendre les indicateurs comparables
knob-weights = poids
knob-aggregation = type de moyenne
knob-leave-out = retrait d’un indicateur

index-rank = { $unit } : rang { $rank } sur { $all } selon les choix propres au schéma de calcul ; avec une probabilité de 90 %, entre { $low } et { $high } quand ces choix varient ; probabilité de figurer parmi les { $top } premiers rangs : { $share }.
index-rank-none = { $unit } : ni indice ni rang ; ce qui n’a pas pu être calculé est indiqué plus bas.
index-not-varied = { $unit } : indice de { $index }, sans rang, car rien n’a varié ; un rang n’est jamais donné sans son intervalle.
index-alone = { $unit } : seule entité comparée ; il y a donc un indice, mais pas de rang.
index-missing = Valeurs manquantes : { $count }. Si elles étaient toutes au plus bas ou toutes au plus haut, l’indice serait de { $worst } ou de { $best }, et le rang { $low } ou { $high }.
index-varied = Choix que l’on a fait varier dans { $done } réplications (graine aléatoire { $seed }) : { $knobs }.
index-stopped = Arrêt anticipé : { $done } réplications comptées sur { $asked }.
index-sobol-stopped = Arrêt anticipé : l’importance des choix repose sur { $done } paires de réglages sur { $asked }.
index-converged = Entre la moitié et la totalité des réplications, aucune borne d’intervalle ne s’est déplacée de plus de { $largest } (en rangs).
index-matters = Ce qui fait le plus varier { $what }, en part de la variation totale : chaque choix avec les autres (entre parenthèses, l’intervalle à 90 % de probabilité), puis isolément : { $knobs }.
index-matters-one = { $knob } { $total } (de { $low } à { $high }), isolément { $first }
index-matters-shift = les rangs
index-matters-rank = le rang ({ $unit })
index-nothing-matters = Aucun de ces choix ne change un rang.
index-hardly-matters = On ne peut pas dire ce qui fait le plus varier les rangs : ils ne changent presque pas (de { $shift } en moyenne).
index-models = Modèles à suivre (villes qui obtiennent de meilleurs résultats même avec les poids les plus favorables à cette ville) : { $models }.
index-no-models = Aucune autre ville n’obtient de meilleurs résultats avec les poids les plus favorables à cette ville.
index-not-sure = { $unit } et { $other } : leurs intervalles se chevauchent tellement que l’ordre reste incertain ; { $unit } précède { $other } avec une probabilité de { $share }.
index-left-out = Sans comparaison, faute de valeurs suffisantes : { $units }.

## Trends

trend-class-reached = cible atteinte
trend-class-on-track = en bonne voie
trend-class-moderately-improving = progrès modéré
trend-class-stagnating = stagnation
trend-class-decreasing = éloignement de la cible

trend-arrow-up = ↑
trend-arrow-up-right = ↗
trend-arrow-right = →
trend-arrow-down = ↓

trend-no-value = Il n’y a aucune valeur, donc pas de tendance.
trend-one-year = Il n’y a de valeur que pour { $first } ; il n’y a donc pas encore de tendance.
trend-two-points = Il n’y a que deux valeurs, pour { $first } et { $last } : de l’une à l’autre, la variation est de { $slope } par an (unité : { $unit }). Deux points ne permettent pas de distinguer une tendance du hasard.
trend-few-points = De { $first } à { $last }, les { $points } valeurs ont varié de { $slope } par an (unité : { $unit }) ; elles sont trop peu nombreuses pour dire à quel point cette variation est sûre.
trend-interval = De { $first } à { $last }, les { $points } valeurs ont varié de { $slope } par an (unité : { $unit }) ; au niveau de confiance de { $confidence }, la variation se situe entre { $low } et { $high }.
trend-answers = Réponses de { $first } à { $last } : { $points }.

trend-says-reached = La cible ({ $target }) est atteinte et, selon la tendance, elle le sera encore en { $year }.
trend-says-on-track = Pour atteindre la cible ({ $target }) d’ici à { $year }, il fallait avancer de { $required } par an depuis { $first } ; le progrès réalisé est de { $progress } : en bonne voie.
trend-says-moderately-improving = Pour atteindre la cible ({ $target }) d’ici à { $year }, il fallait avancer de { $required } par an depuis { $first } ; le progrès réalisé est de { $progress } : c’est une amélioration, mais trop lente.
trend-says-stagnating = Pour atteindre la cible ({ $target }) d’ici à { $year }, il fallait avancer de { $required } par an depuis { $first } ; le progrès réalisé est de { $progress }, soit moins de la moitié : l’indicateur stagne.
trend-says-decreasing = Les valeurs s’éloignent de la cible ({ $target }), ou ne l’atteindront plus d’ici à { $year }.
trend-says-on-track-from-target = Au départ, les valeurs atteignaient la cible ({ $target }) ou la dépassaient, et elles ne s’en éloignent pas : en bonne voie.
trend-says-decreasing-from-target = Au départ, les valeurs atteignaient la cible ({ $target }) ou la dépassaient ; elles s’en éloignent.
trend-says-reached-answer = La réponse est oui, ce qui est la cible.
trend-says-stagnating-answer = La réponse a été non chaque année.
trend-says-decreasing-answer = La réponse était oui ; elle est maintenant non.
trend-from-now = À partir de { $last }, il faut avancer de { $from_now } par an pour y parvenir d’ici à { $year }.

trend-sure = Tout l’intervalle se situe dans cette classe.
trend-not-sure = Part de l’intervalle qui se situe dans cette classe : { $share } ; à ses extrémités, la classe serait « { $worse } » ou « { $better } ».
trend-left-out = Les valeurs antérieures à { $year } sont écartées ({ $count }) : { $why }.
trend-break-method = la version { $was } du référentiel a été remplacée par la version { $is }
trend-break-boundary = la superficie de la ville est passée de { $was } à { $is }
trend-break-declared = { $says }
trend-glitches = Valeurs loin de la droite, à examiner : { $years }. La tendance ne suit pas ces valeurs.

trend-not-classed-too-few-points = Il y a trop peu d’années pour une classe.
trend-not-classed-no-target = Il n’y a pas de valeur de référence, donc pas de classe.
trend-not-classed-no-direction = Aucun sens n’est meilleur que l’autre ; il n’y a donc pas de classe.
trend-not-classed-target-year-passed = L’année cible n’est pas postérieure à la première année ; il n’y a donc pas de classe.

trend-note-too-few-points = une seule année
trend-note-no-target = sans valeur de référence
trend-note-no-direction = aucun sens n’est meilleur
trend-note-target-year-passed = année cible dépassée
trend-note-two-points = deux points seulement
trend-note-few-points = trop peu de points pour un intervalle
trend-note-break = depuis la rupture de { $year } : { $why }
trend-note-glitch = loin de la droite : { $years }

## Peers

peer-enough = { $count ->
    [one] { $count } ville sur { $looked } est semblable à { $city } : sa distance est de { $cut } au plus.
   *[other] { $count } villes sur { $looked } sont semblables à { $city } : leur distance est de { $cut } au plus.
}
peer-too-few = Villes semblables à { $city } (distance de { $cut } au plus) : { $count } sur { $looked } seulement, alors qu’il en faut { $least } pour une comparaison. La limite n’a pas été élargie.
peer-none = Villes semblables à { $city } : aucune sur { $looked }, car toutes sont à une distance supérieure à { $cut }. La limite n’a pas été élargie.
peer-missing = Données inconnues pour { $city }, et donc non comparées : { $missing }.
peer-is = { $city } : distance de { $distance }, mesurée sur { $shared } des { $all } caractéristiques ; différence principale : { $mainly }.
peer-is-alike = { $city } : aucune différence pour { $shared ->
    [one] la seule caractéristique connue
   *[other] les { $shared } caractéristiques connues
} des deux villes.
peer-beyond-cut = { $city } : distance de { $distance }, supérieure à { $cut } ; différence principale : { $mainly }.
peer-too-little-shared = { $city } : la comparaison ne peut porter que sur { $shared } des { $all } caractéristiques, alors qu’il en faut { $least }.

## Series and learned speeds

finding-series-no-place = La ligne n’indique aucun territoire ; sa valeur n’a donc pas été lue.
    .remedy = Écrivez le nom ou le code du territoire.
finding-series-year = { $read ->
    [absent] Le texte lu
   *[other] « { $read } »
} n’est pas une année{ $first ->
    [absent] {""}
   *[other] {" "}à partir de { $first }
}{ $last ->
    [absent] {""}
   *[other] {" "}jusqu’à { $last }
} ; la ligne n’a pas été lue.
    .remedy = Écrivez l’année en quatre chiffres, par exemple 2021.
finding-series-twice = { $name ->
    [absent] Le territoire
   *[other] « { $name } »
} a déjà une valeur pour { $value ->
    [absent] cette année
   *[other] { $value }
}{ $line ->
    [absent] {""}
   *[other] {" "}(ligne { $line })
} ; c’est la première qui a été lue.
    .remedy = Gardez une seule ligne par territoire et par année.
finding-speed-shape = Les listes d’un rythme d’évolution ne concordent pas : il faut une ligne par niveau et, dans chaque ligne, { $accepted ->
    [absent] autant de nombres qu’il y a de quantiles
   *[other] { $accepted } nombres
}.
    .remedy = Calculez à nouveau le fichier avec u4ssc speeds learn.

speed-held-out-places = { $whose } : territoires entiers mis de côté, un cinquième à la fois. Un bon étalonnage donne 50, 20 et 5 % (« écart » : le plus grand écart en points ; « ! » : écart de plus de 10 avec au moins 300 cas).
speed-held-out-years = { $whose } : trois années mises de côté à la fois, avec un calcul fondé sur les évolutions achevées avant elles.
speed-way-speeds = Rythmes selon le niveau de départ
speed-way-no-change = Aucun changement
speed-way-own-speed = Poursuite du rythme propre des dernières années
speed-way-since-first = Poursuite de la variation moyenne depuis la première valeur (SDG Index)
speed-pooled = { $way } : taux atteints { $realistic }, { $ambitious } et { $ceiling } ; écart de { $error } points, supérieur à 10 dans { $off } lignes sur { $rows } ; largeur des intervalles par rapport aux nôtres : { $width } fois.

findings-more-of-the-kind = { $count ->
    [one] ... et { $shown } autre du même type
   *[other] ... et { $shown } autres du même type
}

## Targets

target-realistic = Cible réaliste pour { $year } : { $target }. En { $over ->
    [one] { $over } an
   *[other] { $over } ans
}, la moitié des { $whose } { $speed ->
    [own] dont le niveau de départ était proche de { $near } et qui avaient évolué comme cette ville
   *[unknown] dont le niveau de départ était proche de { $near }
} ont fait au moins aussi bien ({ $places ->
    [one] { $places } territoire étudié
   *[other] { $places } territoires étudiés
} au total). Probabilité de l’atteindre : { $chance }.
target-ambitious = Cible ambitieuse pour { $year } : { $target }. En { $over ->
    [one] { $over } an
   *[other] { $over } ans
}, la moitié des { $whose } { $speed ->
    [own] dont le niveau de départ était proche de { $near } et qui avaient évolué comme cette ville
   *[unknown] dont le niveau de départ était proche de { $near }
} n’ont pas progressé ({ $places ->
    [one] { $places } territoire étudié
   *[other] { $places } territoires étudiés
} au total), et le meilleur cinquième a fait au moins aussi bien. Probabilité de l’atteindre : { $chance }.
target-ceiling = Cible très ambitieuse pour { $year } : { $target }. En { $over ->
    [one] { $over } an
   *[other] { $over } ans
}, les quatre cinquièmes des { $whose } { $speed ->
    [own] dont le niveau de départ était proche de { $near } et qui avaient évolué comme cette ville
   *[unknown] dont le niveau de départ était proche de { $near }
} n’ont pas progressé ({ $places ->
    [one] { $places } territoire étudié
   *[other] { $places } territoires étudiés
} au total), et un cas sur vingt a fait aussi bien. Probabilité de l’atteindre : { $chance }.
target-benchmark = Cible réaliste pour { $year } : la valeur de référence elle-même, soit { $target }. En { $over ->
    [one] { $over } an
   *[other] { $over } ans
}, la moitié des { $whose } { $speed ->
    [own] dont le niveau de départ était proche de { $near } et qui avaient évolué comme cette ville
   *[unknown] dont le niveau de départ était proche de { $near }
} ont fait au moins aussi bien ({ $places ->
    [one] { $places } territoire étudié
   *[other] { $places } territoires étudiés
} au total). Probabilité de l’atteindre : { $chance }.
target-peers = Cible pour { $year } : { $target }, niveau que le meilleur quart de { $count } villes semblables atteint déjà. D’après l’évolution observée ({ $whose } ; { $places ->
    [one] { $places } territoire étudié
   *[other] { $places } territoires étudiés
} au total), la probabilité de l’atteindre est de { $chance }.
target-keep = La valeur de référence de { $benchmark } est atteinte : il faut s’y maintenir.
target-keep-answer = La réponse est oui, comme il se doit : il faut s’y maintenir.
target-only-mark = Le repère à atteindre est { $target }. Comme on ne connaît pas le rythme d’évolution observé ailleurs, personne ne peut dire si c’est faisable d’ici à { $year }.
target-only-mark-answer = La réponse est non, et la cible est oui. On ne sait pas combien de temps cela prend ailleurs.
target-nothing = Il n’y a ni valeur de référence, ni ville semblable, ni rythme connu qui améliorerait la valeur actuelle ({ $own }) ; aucune cible n’est donc proposée.
target-levels = D’ici à { $year }, { $realistic } est réaliste et { $ambitious } est ambitieux ; un territoire sur vingt seulement a fait mieux que { $ceiling }.
target-levels-ambitious = D’ici à { $year }, { $ambitious } est ambitieux ; un territoire sur vingt seulement a fait mieux que { $ceiling }.
target-levels-to-the-end = D’ici à { $year }, { $realistic } est réaliste et { $ambitious } est ambitieux.
target-chance-of-benchmark = Probabilité que la valeur de référence de { $benchmark } soit atteinte à cette date : { $chance_of_benchmark }.
target-chance-to-keep = Probabilité qu’elle soit encore atteinte en { $year }, d’après l’évolution observée ({ $whose }) : { $chance_of_benchmark }.
target-pace = De niveau en niveau, atteindre la valeur de référence prend environ { $usual ->
    [one] { $usual } an
   *[other] { $usual } ans
} au rythme habituel, et environ { $fast ->
    [one] { $fast } an
   *[other] { $fast } ans
} au rythme du meilleur cinquième.
target-pace-fast = Au rythme habituel, la valeur de référence n’est jamais atteinte ; au rythme du meilleur cinquième, il faut environ { $fast ->
    [one] { $fast } an
   *[other] { $fast } ans
}.
target-pace-never = Ni le rythme habituel ni celui du meilleur cinquième ne permettent d’atteindre la valeur de référence en 60 ans.
target-caution-few-places = Ces territoires sont peu nombreux : ces chiffres ne sont qu’une indication.
target-caution-out-of-range = La valeur de la ville sort de la plage observée dans ces territoires ; le calcul part de { $near }, la valeur observée la plus proche.
target-caution-too-far = Les durées de plus de { $over } ans n’ont pas été étudiées ; { $year } est donc traité comme une échéance à { $over } ans.
target-caution-countries = Il s’agit de l’évolution de pays entiers, faute de chiffres communaux sur plusieurs années : une ville peut avancer plus vite ou plus lentement.
target-caution-unsteady = Comparés aux années suivantes, ces rythmes s’écartaient de { $off } points de pourcentage : cette probabilité n’est qu’un ordre de grandeur.
target-note = { $note }
target-milestones = Étapes : { $steps }.
target-milestones-ladder = Étapes selon l’échelle publiée : { $steps }.

## City profile

profile-title = Profil de ville : { $city }, { $period }
profile-section-summary = En bref
profile-section-gaps = Points faibles
profile-section-strengths = Points forts
profile-section-targets = Cibles réalisables
profile-section-trends = Tendances
profile-section-standing = Parmi d’autres villes
profile-section-surprises = Surprises
profile-section-peers = Villes semblables
profile-section-bands = Fiabilité des tranches
profile-section-quality = Qualité des données
profile-section-goals = Objectifs de développement durable
profile-section-definition = Ce que la ville mesure d’elle-même
profile-kicker = Profil de ville
profile-intro = Chaque phrase découle de chiffres selon une règle ; le nom de la règle est indiqué à la suite, et le fichier JSON associé à cette page en contient les chiffres.
profile-figures = Chiffres de cette image
profile-how = Comment ces phrases ont été obtenues
profile-json = Tous les chiffres et toutes les phrases au format JSON
profile-says-score = { $city } obtient { $share } des points possibles pour ses points de données notés ({ $scored }) ; tranche : « { $band } ». Sur les { $all } points de données, { $coverage } ont une valeur ; selon les valeurs manquantes, le score pourrait aller de { $low } à { $high }.
profile-says-no-score = { $city } : aucun point de données n’a à la fois une valeur et une valeur de référence ; il n’y a donc pas de score.
profile-says-score-drawn = Si les valeurs sont aussi incertaines que l’indiquent leurs degrés de qualité, le score de ce qui est communiqué se situe entre { $low } et { $high } (probabilité de 90 %).
profile-says-gaps = { $count ->
    [one] { $count } point de données est à moins de { $below } de sa cible : { $names }.
   *[other] { $count } points de données sont à moins de { $below } de leur cible ; les plus éloignés sont : { $names }.
}
profile-says-strengths = { $count ->
    [one] { $count } point de données atteint { $from } de sa cible ou plus : { $names }.
   *[other] { $count } points de données atteignent { $from } de leur cible ou plus, par exemple : { $names }.
}
profile-says-targets = Points de données et cibles pour { $year } : { $known } avec une cible dont la probabilité est connue, { $keep } avec une cible déjà atteinte, { $marks } avec un simple repère sans rythme connu, { $nothing } sans rien de connu qui améliorerait leur valeur.
profile-says-core-missing = { $count ->
    [one] { $count } indicateur de base n’a pas de valeur ; il est nommé sous « Qualité des données ».
   *[other] { $count } indicateurs de base n’ont pas de valeur ; ils sont nommés sous « Qualité des données ».
}
profile-says-gap = Valeur actuelle : { $value }, soit { $share } de la cible ({ $benchmark }).
profile-says-no-gaps = Aucun point de données n’est à moins de { $below } de sa cible.
profile-says-more-gaps = Outre les points faibles ci-dessous : { $names }.
profile-says-strength = Valeur actuelle : { $value }, soit { $share } de la cible ({ $benchmark }).
profile-says-no-strengths = Aucun point de données n’atteint { $from } de sa cible.
profile-says-surprise-ahead = { $share } de la cible, alors que la médiane de { $count } villes semblables est de { $median } : c’est mieux que ne le laissent attendre les autres chiffres de cette ville. Cela peut intéresser d’autres villes.
profile-says-surprise-behind = { $share } de la cible, alors que la médiane de { $count } villes semblables est de { $median } : c’est moins bien que ne le laissent attendre les autres chiffres de cette ville. Vérifiez d’abord le chiffre, puis interrogez les villes semblables.
profile-says-no-surprises = Par rapport aux villes semblables, aucun résultat ne s’écarte nettement de ce que laissent attendre les autres chiffres de la ville.
profile-says-no-peers = { $count ->
    [0] Aucun dossier de ville semblable n’a été indiqué ; il n’y a donc pas de comparaison qui puisse surprendre.
   *[other] Dossiers de villes semblables : { $count }. C’est trop peu pour relever des surprises ; il en faut { $least }.
}
profile-says-alone = Aucun autre dossier n’a été indiqué ; il n’y a donc pas de comparaison possible. Indiquez les dossiers d’autres villes après celui de cette ville.
profile-says-not-compared = Cette ville ne fait pas partie des villes comparées : trop peu de ses points de données ont une valeur (--least-coverage permet d’en demander moins).
profile-says-among-peers = Comparaison avec { $count ->
    [one] { $count } ville semblable
   *[other] { $count } villes semblables
} selon le schéma de calcul « { $recipe } ».
profile-says-among-all = Comparaison avec { $count ->
    [one] la seule autre ville indiquée
   *[other] les { $count } autres villes indiquées
}, faute d’assez de villes semblables, selon le schéma de calcul « { $recipe } ». Interprétez les différences avec prudence : ces villes ne se ressemblent pas.
profile-says-nobody-compared = { $count ->
    [one] { $count } autre ville a été indiquée
   *[other] { $count } autres villes ont été indiquées
}, mais trop peu de valeurs sont connues pour une comparaison selon le schéma de calcul « { $recipe } ».
profile-says-bands = { $count ->
    [0] Les { $all } tranches sont toutes sûres : chacune a une probabilité d’au moins { $below }.
    [one] { $count } tranche sur { $all } a une probabilité inférieure à { $below }, parce que la valeur est proche d’une limite ou mal connue.
   *[other] { $count } tranches sur { $all } ont une probabilité inférieure à { $below }, parce que la valeur est proche d’une limite ou mal connue.
}
profile-says-cliff = Part de la cible : { $share } ({ $band }). La probabilité de cette tranche n’est toutefois que de { $own } ; vient ensuite « { $other } », avec { $chance }.
profile-says-cliff-other = Part de la cible : { $share } ({ $band }). La probabilité de cette tranche n’est toutefois que de { $own } ; « { $other } » est plus probable, avec { $chance }, car une erreur de cette ampleur y mène plus souvent.
profile-says-cliff-category = Score de la catégorie : { $share } ({ $band }). La probabilité de cette tranche n’est toutefois que de { $own } ; vient ensuite « { $other } », avec { $chance }.
profile-says-cliff-category-other = Score de la catégorie : { $share } ({ $band }). La probabilité de cette tranche n’est toutefois que de { $own } ; « { $other } » est plus probable, avec { $chance }, car les erreurs sur ses valeurs y mènent plus souvent.
profile-says-values = Points de données qui ont une valeur : { $values } sur { $all } ; valeurs acceptées lors de la vérification : { $verified }.
profile-says-without-grade = { $count ->
    [one] { $count } valeur n’a pas de degré de qualité et compte comme une estimation : indiquez son degré, et la fiabilité de tout ce qui précède en tiendra compte.
   *[other] { $count } valeurs n’ont pas de degré de qualité et comptent comme des estimations : indiquez leurs degrés, et la fiabilité de tout ce qui précède en tiendra compte.
}
profile-says-implausible = { $count ->
    [one] { $count } valeur est impossible et ne compte pas.
   *[other] { $count } valeurs sont impossibles et ne comptent pas.
}
profile-says-not-verified = { $count ->
    [one] { $count } valeur n’a pas été acceptée lors de la vérification et ne compte pas.
   *[other] { $count } valeurs n’ont pas été acceptées lors de la vérification et ne comptent pas.
}
profile-says-core-names = { $count ->
    [one] { $count } indicateur de base n’a pas de valeur pour { $period } : { $names }.
   *[other] { $count } indicateurs de base n’ont pas de valeur pour { $period } : { $names }.
}
profile-says-goals = Objectifs pour lesquels il y a assez de données : { $shown } sur { $all } (il faut des valeurs pour 80 % des points de données qui s’y rapportent et ont une valeur de référence).
profile-says-goal-short = Points de données qui ont une valeur : { $reported } sur { $with } ; nombre de valeurs supplémentaires nécessaires : { $more }. Données manquantes : { $names }.
profile-says-definition = La ville mesure quelque chose dans { $measured } des { $all } cases de la définition d’une ville intelligente et durable ({ $source }). Une case indique ce que la ville sait d’elle-même, et non la qualité de ses résultats.
profile-says-cells-missing = Rien n’est mesuré ici : { $cells }.
profile-says-cells-thin = Moins d’un tiers des indicateurs ont une valeur ici : { $cells }.
profile-says-future = Indicateurs importants pour les générations futures qui ont une valeur : { $count } sur { $all }.
profile-says-no-target = { $count ->
    [one] Aucune cible n’est proposée pour { $count } point de données, car il n’y a ni valeur de référence, ni ville semblable, ni rythme connu : { $names }.
   *[other] Aucune cible n’est proposée pour { $count } points de données, car il n’y a ni valeur de référence, ni ville semblable, ni rythme connu : { $names }.
}
profile-says-targets-method = Une cible est ce que des territoires partis du même niveau que cette ville ont réellement atteint : réaliste, ce que la moitié d’entre eux ont atteint d’ici à { $year } ; ambitieux, ce qu’un cinquième a atteint ; plafond, ce qu’un sur vingt a atteint. La cible proposée est la moins exigeante parmi ces niveaux, la valeur de référence et ce qu’ont déjà les villes semblables, à condition qu’elle améliore la valeur de la ville.
profile-says-no-trends = Il n’y a qu’un seul dossier pour cette ville. Une tendance demande des dossiers de plusieurs années.
profile-says-trends = Points de données qui ont des valeurs pour plusieurs années : { $count }. Par rapport aux valeurs de référence à atteindre d’ici à { $year } : { $classes }.
profile-data-point = Point de données
profile-unit = Unité
profile-now = Actuellement
profile-realistic = Réaliste
profile-ambitious = Ambitieuse
profile-ceiling = Plafond
profile-benchmark = Valeur de référence
profile-peers-have = Villes semblables
profile-target = Cible
profile-chance = Probabilité
profile-targets-table = Cibles pour { $year }
profile-years = Années
profile-per-year = Variation par an
profile-class = Classe
profile-trends-table = Tendances
profile-grade = Degré de qualité
profile-values = Valeurs
profile-grades = Valeurs par degré de qualité
profile-goal = Objectif
profile-share = Part de la cible
profile-with-value = Avec une valeur, parmi ceux qui ont une valeur de référence
profile-remark = Remarque
profile-goals-table = Objectifs
profile-goal-too-little = trop peu de valeurs
profile-goal-no-benchmark = sans valeur de référence
profile-goal-no-kpi = aucun indicateur ne s’y rapporte
profile-aim = Finalité
profile-definition-table = Indicateurs qui ont une valeur, parmi ceux qui renseignent la case

## Pictures of a profile

picture-nothing = Il n’y a rien à montrer.
picture-city = Ville
picture-data-point = Point de données

picture-ranks-title = Rangs et intervalles
picture-ranks-desc = Chaque point est le rang d’une ville, le meilleur étant à gauche ; le trait qui le traverse est l’intervalle des rangs qu’elle pourrait tout aussi bien avoir.
picture-ranks-own = { $name } : rang { $rank } sur { $count } ; tout rang de { $low } à { $high } est également possible. Chaque point est le rang d’une ville, le meilleur étant à gauche ; le trait qui le traverse est son intervalle.
picture-ranks-axis = Rang (1 est le meilleur)
picture-ranks-mark = { $name } : rang { $rank }, intervalle de { $low } à { $high }
picture-rank = Rang
picture-rank-low = Début de l’intervalle
picture-rank-high = Fin de l’intervalle

picture-chances-title = Fiabilité des tranches
picture-chances-desc = { $count ->
    [0] Aucune tranche n’est incertaine
    [one] { $shown } tranche est incertaine
   *[other] { $shown } tranches sont incertaines
} ; les parties de chaque barre sont les probabilités des quatre tranches, la plus basse à gauche, et la tranche actuelle du point de données est encadrée.
picture-chances-own = Tranche
picture-chances-remark = Remarque
picture-chances-shaky = incertaine
picture-chances-key-own = tranche actuelle, avec sa probabilité
picture-chances-key-shaky = incertaine : ce pourrait bien être une autre tranche
picture-chances-mark = { $name } : { $band }, avec une probabilité de { $chance }{ $shaky ->
    [yes] {" "}(incertaine)
   *[no] {""}
}. Probabilités, de la tranche la plus basse à la plus haute : { $first }, { $second }, { $third }, { $fourth }.

picture-heat-title = Villes par catégorie
picture-heat-desc = Chaque ligne est une ville et chaque colonne une catégorie ; une case contient le pourcentage de la cible et a la couleur de sa tranche ; elle est hachurée si la catégorie n’est pas notée.

picture-fan-title = { $name } : évolution passée et progrès réalisables
picture-fan-desc = { $name } : { $own } en { $year } ; l’éventail montre jusqu’où sont allés d’autres territoires partis d’un niveau proche : la moitié au-delà de la ligne médiane, trois sur cinq dans la zone foncée, neuf sur dix dans la zone claire.
picture-fan-desc-bare = { $name } : { $own } en { $year } ; on ne sait pas jusqu’où sont allés d’autres territoires partis d’un niveau proche.
picture-fan-year = Année
picture-fan-what = Élément
picture-fan-value = Valeur
picture-fan-part = { $part } % des cas vont jusqu’à
picture-fan-history = Chiffres jusqu’à présent
picture-fan-own = Niveau actuel
picture-fan-break = Rupture
picture-fan-break-from = Rupture en { $year }
picture-fan-cases = Jusqu’où d’autres sont allés
picture-fan-half = La moitié atteint
picture-fan-most-cases = trois cas sur cinq
picture-fan-all-cases = neuf cas sur dix
picture-fan-milestone = Étape
picture-fan-target = Cible
picture-fan-benchmark = Valeur de référence
picture-fan-mark = { $year } : la moitié des cas ont atteint { $half } ou mieux, trois sur cinq étaient entre { $low } et { $high }, neuf sur dix entre { $least } et { $most }

picture-scatter-title = Villes : { $x } et { $y }
picture-scatter-desc = Chaque marque est une ville. Vers la droite : { $x } ; vers le haut : { $y }. Le losange est la ville étudiée, les points pleins sont les villes semblables et les cercles les autres villes.
picture-scatter-kind = Type de ville
picture-scatter-own = Ville étudiée
picture-scatter-peer = Ville semblable
picture-scatter-other = Autre ville
picture-scatter-log = { $label } (échelle logarithmique)
picture-scatter-mark = { $name } : { $x-label } { $x }, { $y-label } { $y }

picture-effects-title = Choix qui comptent
picture-effects-desc = Les barres d’un choix indiquent la part des différences qui lui est due, seul et avec les autres choix ; les traits fins sont des intervalles.
picture-effects-desc-most = Choix qui compte le plus : { $name } ({ $total } avec les autres choix) ; les barres d’un choix indiquent la part des différences qui lui est due, seul et avec les autres, et les traits fins sont des intervalles.
picture-effects-choice = Choix
picture-effects-first = seul (premier ordre)
picture-effects-first-interval = Intervalle, seul
picture-effects-total = avec les autres (total)
picture-effects-total-interval = Intervalle, avec les autres
picture-effects-whisker = intervalle
picture-effects-axis = Part des différences (1 = la totalité)
picture-effects-mark = { $name }, { $kind } : { $figure }, intervalle { $interval }

site-name = Données ouvertes U4SSC

site-language = Français

site-title = { $page } · { $site }

site-skip = Aller au contenu

site-nav = Navigation principale

site-languages = Langues

site-nav-cities = Villes

site-nav-kpis = Indicateurs

site-nav-goals = Objectifs

site-nav-compare = Comparer

site-nav-method = Méthode

site-nav-downloads = Téléchargements

site-nav-search = Recherche

site-feed = Derniers dossiers des villes

site-cite = Pour citer cette page :

site-citation = { $page }. { $site }. { $framework }, version { $framework_version } ; valeurs de référence : { $benchmarks }, version { $benchmarks_version }. { $address }

site-nothing-elsewhere = Cette page ne charge rien d’ailleurs et ne conserve rien à votre sujet.

site-by-name = Les villes sont présentées par ordre alphabétique : ce n’est pas un classement.

site-home-title = Les villes et leurs indicateurs

site-home-description = Ce que les villes communiquent selon les indicateurs fondamentaux de performance de l’initiative « Tous unis pour des villes intelligentes et durables » : valeurs, scores et couverture, tendances, sources et données à télécharger.

site-home-intro = { $count ->
    [one] { $shown } ville, avec son dernier dossier.
   *[other] { $shown } villes, chacune avec son dernier dossier, par ordre alphabétique.
}

site-country = Pays

site-city-title = { $city }, { $period }

site-city-description = { $city } selon les indicateurs du référentiel « { $framework } » : valeurs, scores avec couverture et intervalle, tendances, qualité des données, constats et fichiers.

site-wheel-intro = À partir du centre : la ville, ses dimensions, leurs catégories et les points de données. Chaque partie indique sa valeur ; les résultats ci-dessous les énumèrent toutes.

site-trends = Tendances

site-trends-intro = Valeurs de toutes les années. Une classe indique si la variation est assez rapide pour atteindre la valeur de référence à temps ; un changement de méthode ou de limites de la ville interrompt la série.

site-trends-caption = Valeurs par année, et ce vers quoi elles tendent

site-trend = Tendance

site-trend-says = Ce sur quoi elle repose

site-quality = Qualité des données

site-quality-caption = Valeurs par degré de qualité des données

site-values = Valeurs

site-years = Années

site-years-intro = Tous les dossiers de la ville sur ce site, et ceux qu’une correction a remplacés. Les pages montrent le plus récent ; les valeurs de toutes les années figurent dans le fichier CSV.

site-years-caption = Dossiers, avec scores et constats
site-history-title = { $city } : années et versions
site-history-description = Tous les dossiers de { $city } côte à côte : chaque valeur avec sa tranche ou son état, et ce que les dossiers corrigés ont changé.
site-history-link = Toutes les valeurs de toutes les années et versions côte à côte
site-history-changes = Ce que les corrections ont changé
site-history-same = La correction n’a changé aucune valeur.
site-history-before = Avant
site-history-after = Après
site-history-values = Toutes les valeurs
site-version-name = { $period }, version { $version }
site-version-replaced = remplacée

site-download-csv = Les points de données de toutes les années au format CSV

site-download-json = Le rapport au format JSON (période : { $period })
site-download-book = Le dossier sous forme de classeur (xlsx), avec réponses, valeurs, scores et formules (période : { $period })
site-download-sdmx = Toutes les années au format SDMX-CSV 2.0, réponses comprises
site-download-entities = Les valeurs au format NGSI-LD (période : { $period })

site-unit = Unité

site-kpis-title = Tous les indicateurs

site-kpis-description = { $count ->
    [one] { $shown } indicateur, avec sa définition et les valeurs de toutes les villes.
   *[other] { $shown } indicateurs, avec leurs définitions et les valeurs de toutes les villes.
}

site-kpi-title = { $name } ({ $code })

site-kpi-cities = Valeurs des villes

site-kpi-cities-caption = Dernières valeurs par ville

site-kpi-reported = { $count ->
    [one] { $count } ville sur { $all } a une valeur.
   *[other] { $count } villes sur { $all } ont une valeur.
}

site-kpi-definition = Définition

site-direction = Sens favorable

site-range = Valeurs possibles

site-usual = Valeurs habituelles

site-inputs = Données d’entrée

site-inputs-caption = Ce qui est demandé à la ville

site-input-name = Nom dans la formule

site-input-label = Ce que c’est

site-input-help = Ce qui compte

site-kpi-about = À propos de l’indicateur

site-reporting = Règles de communication

site-data-sources = Où les villes trouvent les données

site-verify = Ce qu’examine un vérificateur

site-sdg-target = Cible des ODD

site-sdg-indicator = Indicateur des ODD

site-facts = Origine de chacune de ces informations
fact-category = Catégorie
fact-code = Code
fact-data-points = Points de données
fact-data-sources = Sources de données
fact-dimension = Dimension
fact-direction = Sens favorable
fact-formula = Formule
fact-kind = Nature
fact-level = Niveau
fact-measures = Définition
fact-name = Nom
fact-range = Plage
fact-reporting = Communication
fact-sdg = Objectifs
fact-sdg-suggested = Objectifs suggérés
fact-sub-dimension = Sous-dimension
fact-unit = Unité
fact-verify = Vérification

site-category-title = { $category } ({ $dimension })

site-category-description = Dernières valeurs de toutes les villes pour les indicateurs de la catégorie « { $category } », dimension « { $dimension } ».

site-goals-title = Objectifs de développement durable

site-goals-description = Quels indicateurs se rapportent à chacun des 17 objectifs, et combien d’entre eux les villes communiquent.

site-goal-title = Objectif { $number } : { $title }

site-goal-description = Indicateurs qui se rapportent à l’objectif { $number } ({ $title }), et nombre de leurs points de données que communique chaque ville.

site-goal-kpis = { $count ->
    [0] Aucun indicateur
    [one] { $shown } indicateur
   *[other] { $shown } indicateurs
}

site-goal-none = Aucun indicateur ne se rapporte à cet objectif.

site-goal-cities = Points de données de ces indicateurs qui ont une valeur et, parmi ceux qui sont notés, nombre de ceux qui atteignent 66 % de leur cible ou plus.

site-goal-caption = Villes et leurs points de données pour cet objectif

site-goal-reported = Avec une valeur

site-goal-near = À partir de 66 % de la cible

site-compare-title = Comparer des villes

site-compare-description = Scores de toutes les villes par catégorie, valeurs par catégorie, et choix de villes et d’indicateurs côte à côte.

site-compare-intro = Tous les scores figurent dans le tableau ci-dessous, et les valeurs de toutes les villes dans les pages des catégories. Si les scripts sont activés, vous pouvez choisir ici des villes et des indicateurs.

site-compare-choose = Choisir des villes et des indicateurs

site-compare-add-city = Ville

site-compare-add-kpi = Indicateur

site-compare-add = Ajouter

site-compare-remove = Retirer

site-compare-chosen = Villes et indicateurs choisis

site-compare-empty = Ajoutez au moins une ville et un indicateur.

site-compare-by-category = Valeurs par catégorie

site-method-title = Comment les scores sont calculés

site-method-description = De la valeur à sa part de la valeur de référence, à sa tranche, à ses points, puis au score avec sa couverture et son intervalle.

site-method-scores = Tranches et scores

site-method-more = En savoir plus sur la méthode

site-benchmarks-title = Valeurs de référence

site-trends-title = Comment les tendances sont calculées

site-trends-description = Comment la variation d’une valeur au fil des années est mesurée, et comment elle est comparée à celle qui permettrait d’atteindre la valeur de référence à temps.

site-trends-slope-h = Variation par an

site-trends-slope = La variation par an est la pente de Theil-Sen, c’est-à-dire la médiane des pentes entre toutes les paires d’années. Une seule année inhabituelle ne la modifie pas.

site-trends-interval = Son intervalle contient la pente réelle avec un niveau de confiance de { $confidence } ; il faut au moins { $least } années.

site-trends-glitch = Une valeur dont l’écart à la droite dépasse { $limit } fois l’écart habituel est signalée comme inhabituelle, à partir de { $least } années ; un écart inférieur à { $floor } % de la valeur médiane n’est jamais inhabituel. La valeur reste dans la série.

site-trends-boundary = Lorsque la donnée « { $fact } » varie de plus de { $percent } %, on considère que la ville a changé de limites, et la série recommence.

site-trends-classes = Classes

site-trends-target = Le progrès par an est divisé par celui qui mène du début de la série à la valeur de référence en { $year } ({ $source }).

site-trends-class = Classe

site-trends-least = Rapport minimal

site-recipes-title = Schémas de calcul des indices

site-recipes-description = Comment un indice est calculé à partir de nombreux indicateurs. Ce site ne présente ni indice ni rang : les schémas de calcul s’adressent à qui veut en établir à partir des données.

site-recipe-levels = Des points de données à l’ensemble

site-recipe-screen = Couverture minimale
recipe-level-kpi = Points de données d’un indicateur
recipe-level-category = Indicateurs d’une catégorie
recipe-level-sub-dimension = Parties d’une sous-dimension
recipe-level-dimension = Catégories d’une dimension
recipe-level-goal = Points de données d’un objectif
recipe-level-all = Ensemble

site-downloads-title = Téléchargements

site-downloads-description = Toutes les données de ce site sous forme de fichiers. Le manifeste énumère chaque fichier avec son empreinte SHA-256.

site-downloads-all = Toutes les villes

site-downloads-each = Fichiers de chaque ville

site-download-all-csv = points de données de toutes les villes et de toutes les années, un par ligne

site-download-all-sdmx = toutes les villes et toutes les années au format SDMX-CSV 2.0
site-download-structure = structure des fichiers SDMX : concepts et listes de codes (SDMX-ML 3.0)
site-download-latest = dernières valeurs et derniers scores de toutes les villes

site-download-manifest = tous les fichiers du site, avec leur taille et leur empreinte SHA-256

site-download-of = { $format } : { $city }

site-serve = Pour qui héberge ce site

site-serve-text = N’importe quel serveur web convient. Les pages respectent la politique suivante, que le serveur peut envoyer comme en-tête :

site-search-title = Recherche, de A à Z

site-search-description = Villes, indicateurs, catégories et objectifs par ordre alphabétique.

site-search-for = Rechercher

site-search-none = Aucun résultat.

site-search-some = Résultats :

site-search-letters = Lettres

site-search-all = Tout, de A à Z

site-kind-city = Ville

site-kind-kpi = Indicateur

site-kind-category = Catégorie

site-kind-goal = Objectif

sdmx-concepts = Concepts de la plateforme d’indicateurs
sdmx-concept-freq = Fréquence
sdmx-concept-area = Ville
sdmx-concept-indicator = Indicateur, point de données, donnée d’entrée ou information du profil
sdmx-concept-period = Période de référence
sdmx-concept-value = Valeur
sdmx-concept-city = Nom de la ville
sdmx-concept-country = Pays
sdmx-concept-invented = La ville n’existe pas
sdmx-concept-unit = Unité (UCUM)
sdmx-concept-status = Statut de l’observation
sdmx-concept-state = État
sdmx-concept-quality = Degré de qualité
sdmx-concept-verified = Accepté lors de la vérification
sdmx-concept-origin = Origine : personne, service ou procédé
sdmx-concept-source = Document ou adresse de la source
sdmx-concept-note = Note
sdmx-concept-currency = Monnaie de tous les montants (ISO 4217)
sdmx-profile = Profil de la ville
sdmx-yes-no = Oui ou non
sdmx-yes = Oui
sdmx-no = Non
sdmx-freq-a = Annuelle
sdmx-freq-s = Semestrielle
sdmx-freq-q = Trimestrielle
sdmx-freq-m = Mensuelle
sdmx-status-a = Valeur normale
sdmx-status-u = Fiabilité faible
sdmx-status-v = Valeur non validée
sdmx-status-o = Valeur manquante
sdmx-status-l = Valeur manquante ; les données existent, mais n’ont pas été recueillies
sdmx-status-m = Valeur manquante ; les données ne peuvent pas exister
finding-sdmx-no-period = La période « { $read } » ne commence pas par une année ; le dossier ne peut donc pas être écrit en SDMX.
    .remedy = Écrivez la période dans city.toml, par exemple 2024, 2024-Q1 ou 2024-06.
finding-sdmx-period-shortened = La période « { $read } » n’est pas de celles que SDMX connaît ; elle est écrite { $accepted }.
    .remedy = Il n’y a rien à faire si c’est bien cette année ; sinon, écrivez la période sous la forme d’une année, d’un trimestre ou d’un mois.
finding-sdmx-period-twice = Un autre dossier porte sur la même ville et la même période ; celui-ci est laissé de côté.
    .remedy = Indiquez un seul dossier par ville et par période.
finding-sdmx-too-many-components = Il y a plus de { $limit } dimensions et attributs ; les autres n’ont pas été lus.
    .remedy = Vérifiez s’il s’agit d’un fichier SDMX ; si c’est le cas, divisez-le.
finding-sdmx-too-many-sets = Il y a plus de { $limit } jeux de données ; les autres n’ont pas été lus.
    .remedy = Divisez le fichier.
finding-sdmx-value-unreadable = L’observation « { $read } » n’est pas un nombre ; elle compte comme manquante.
    .remedy = Écrivez un nombre avec un point devant les décimales, ou omettez la valeur.
finding-sdmx-column-ignored = L’en-tête « { $read } » n’est pas un identifiant SDMX ; la colonne n’a pas été lue.
    .remedy = Il n’y a rien à faire si elle ne contient que des noms ; sinon, écrivez l’identifiant de sa composante.
finding-sdmx-no-header = La première ligne n’est pas celle d’un fichier SDMX-CSV : « { $read } ». Formes admises : { $accepted }.
    .remedy = Exportez le tableau au format SDMX-CSV 1.0 ou 2.0 ; les autres tableaux s’importent avec d’autres commandes.
finding-sdmx-row-too-long = La ligne a plus de cellules qu’il n’y a d’en-têtes, à partir de « { $read } » ; celles-ci n’ont pas été lues.
    .remedy = Placez entre guillemets les cellules qui contiennent des virgules, ou ajoutez l’en-tête.
finding-sdmx-xml-doctype = Le fichier a une déclaration de type de document, ce que SDMX ne prévoit pas. Il est refusé : des entités définies par le fichier lui-même peuvent remplir toute la mémoire.
    .remedy = Supprimez cette déclaration et écrivez en toutes lettres ce que ses entités représentent.
finding-sdmx-xml-broken = À partir d’ici, le fichier n’est plus du XML{ $reason ->
    [absent] {""}
   *[other] {"\u00A0"}: { $reason }
}. Ce qui précède a été lu.
    .remedy = Exportez à nouveau le fichier ; un téléchargement a peut-être été interrompu.
finding-sdmx-xml-deep = Des éléments sont imbriqués sur plus de { $limit } niveaux. La lecture s’est arrêtée ici.
    .remedy = Vérifiez s’il s’agit d’un fichier SDMX.
finding-sdmx-xml-attributes = L’élément a plus de { $limit } attributs ; les autres n’ont pas été lus.
    .remedy = Vérifiez s’il s’agit d’un fichier SDMX.
finding-sdmx-xml-text-long = Le texte de « { $read } » dépasse { $limit } octets ; il n’a pas été lu.
    .remedy = Raccourcissez le texte.
finding-sdmx-element-ignored = L’élément « { $read } » n’est pas connu ici ; ce qu’il contient n’a pas été lu.
    .remedy = Il n’y a rien à faire, sauf s’il devait contenir des chiffres ; dans ce cas, exportez-les au format SDMX-ML 2.1.
finding-sdmx-not-data = Le fichier ne contient pas de données : sa racine est « { $read } ». Racines admises : { $accepted }.
    .remedy = Indiquez un fichier de données ou un message de structure. Les métadonnées ne sont pas importées.
finding-sdmx-structure-empty = Le fichier ne contient ni liste de codes, ni concept, ni structure de données.
    .remedy = Indiquez un message de structure qui en contient, ou omettez ce fichier.
finding-sdmx-value-twice = La composante figure deux fois au même endroit ; « { $read } » n’est pas repris.
    .remedy = Gardez l’une des deux.
finding-sdmx-value-without-id = La valeur n’a pas d’identifiant, ou pas de valeur propre ; elle n’a pas été lue.
    .remedy = Écrivez les deux attributs : id et value.
finding-sdmx-json-broken = Le fichier n’est pas du JSON au format SDMX{ $reason ->
    [absent] {""}
   *[other] {"\u00A0"}: { $reason }
}.
    .remedy = Exportez à nouveau le fichier au format SDMX-JSON 1.0 ou 2.0.
finding-sdmx-no-data-set = Le message n’a pas de jeu de données.
    .remedy = Indiquez un fichier de données ou un message de structure. Les métadonnées ne sont pas importées.
finding-sdmx-structure-missing = Le jeu de données renvoie à la structure { $read }, que le message ne contient pas.
    .remedy = Exportez à nouveau le fichier avec la partie qui décrit sa structure.
finding-sdmx-key-parts = La clé « { $read } » n’a pas autant de parties qu’il y a de dimensions ({ $limit }).
    .remedy = Exportez à nouveau le fichier.
finding-sdmx-index-unknown = Il n’y a pas de valeur { $read } dans la liste « { $name } ».
    .remedy = Exportez à nouveau le fichier ; les indices commencent à 0.
finding-sdmx-dimension-missing = Ces données ne permettent pas de constituer un dossier : elles ont les composantes { $read }. Composantes nécessaires : { $accepted }.
    .remedy = Exportez les données avec ces dimensions, quelles que soient les autres.
finding-sdmx-delete = Le jeu de données indique ce qu’il faut supprimer ; rien n’en a été fait.
    .remedy = Supprimez vous-même les lignes du dossier.
finding-sdmx-key-missing = Il manque un élément à la clé de l’observation : { $name } (ville, indicateur, période : { $read }) ; l’observation n’est pas reprise.
    .remedy = Complétez la clé.
finding-sdmx-indicator-unknown = Le référentiel n’a ni indicateur, ni point de données, ni donnée d’entrée, ni information qui porte le code « { $read } » ; l’observation n’est pas reprise.{ $nearest ->
    [absent] {""}
   *[other] {" "}Le plus proche est { $nearest }.
}
    .remedy = Corrigez le code ; la structure écrite par u4ssc export sdmx les énumère tous.
finding-sdmx-observation-twice = Il y a une autre observation pour { $name } ; « { $read } » n’est pas repris.
    .remedy = Gardez l’une des deux.
finding-sdmx-state-unknown = « { $read } » n’est pas un état. États admis : { $accepted }.
    .remedy = Corrigez le code, ou omettez-le.
finding-sdmx-state-contradicts = L’état { $name } ne s’accorde pas avec la valeur « { $read } » ; l’observation n’est pas reprise.
    .remedy = Corrigez l’état ou la valeur. Une valeur manquante est omise et n’est jamais zéro.
finding-sdmx-state-lost = L’état { $read } découle de données d’entrée qui ne sont pas dans le fichier ; le point de données compte maintenant comme non communiqué.
    .remedy = Il n’y a rien à faire, ou importez aussi les données d’entrée.
doc-kind-snapshot = Aperçu de la ville
doc-kind-verification = Rapport de vérification
doc-kind-factsheet = Fiche d’information
doc-kind-certificate = Certificat
doc-title = { $document } : { $city }, { $period }
doc-description = Résultats d’une ville selon le référentiel « { $framework } ».
doc-place = { $city }, { $country }
doc-qualified = { $name } ({ $value })
doc-score = { $percent } ({ $band })
doc-gap = { $name }. { $part }
doc-and-more = { $names } ; et { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}
doc-all = Ensemble
doc-contents = Table des matières
doc-foreword = Avant-propos
doc-foreword-text = Les villes se mesurent selon le référentiel « { $framework } » pour savoir où elles en sont, découvrir ce qu’elles ignorent encore et s’entendre avec d’autres sur ce qui fonctionne. Les chiffres de ces pages sont ceux de la ville elle-même. Toute personne qui les lit devrait pouvoir demander d’où vient chacun d’eux, et obtenir une réponse.
doc-disclaimer = Avertissement
doc-disclaimer-text = La ville est responsable de ses chiffres. Ce document a été produit par un programme à partir du dossier de la ville ; ce n’est pas une publication de l’U4SSC, de l’UIT ni d’un autre organisme des Nations Unies, et il n’engage pas leur opinion. Les chiffres sont présentés tels qu’ils ont été communiqués pour la période ; les chiffres manquants sont signalés comme tels et ne sont jamais comptés comme zéro.
doc-introduction = Introduction et contexte de la vérification
doc-introduction-text = Ce rapport présente les données communiquées selon le référentiel « { $framework } », version { $version } (ville : { $city } ; période : { $period }), ce qu’un vérificateur en a dit, et la performance de la ville par rapport aux valeurs de référence.
doc-background-text = Lors d’une vérification, une personne extérieure à la ville examine chaque point de données : la définition a-t-elle été respectée, d’où vient le chiffre, est-il vraisemblable ? Un point de données qui n’a pas été accepté n’est pas noté. Si rien n’est consigné, personne ne l’a encore examiné.
doc-sources-lead = Sources indiquées par la ville :
doc-kpi-summary = Indicateurs : synthèse de la communication et de la vérification
doc-kpi-summary-caption = Indicateurs par niveau
doc-kpi-summary-text = Un indicateur est communiqué si tous ses points de données ont une valeur, et communiqué en partie si certains en ont une. Il est vérifié si tous ses points de données communiqués ont été acceptés, et non accepté si l’un d’eux ne l’a pas été.
doc-point-summary = Points de données : synthèse de la communication et de la vérification
doc-point-summary-caption = Points de données par dimension
doc-point-summary-text = Un indicateur peut avoir plusieurs points de données, par exemple un pour chaque polluant. Les points de données sont communiqués, vérifiés et notés un par un.
doc-performance = Performance de la ville par rapport aux valeurs de référence
doc-method = Valeurs de référence et méthode de notation
doc-benchmark-set = Les valeurs de référence sont celles du jeu « { $set } », version { $version }.
doc-scores-caption = Scores des dimensions
doc-results = Résultats de la vérification
doc-dimension = Dimension : { $dimension }
doc-results-caption = Résultats de la dimension « { $dimension } »
doc-not-reported = Indicateurs non communiqués
doc-not-verified = Indicateurs non vérifiés
doc-not-verified-part = En partie ; points de données non vérifiés :
doc-all-verified = Tous les indicateurs communiqués ont été vérifiés.
doc-next = Prochaines étapes
doc-next-bands = Travaillez d’abord sur ce qui est loin de la cible : { $lowest ->
    [one] { $lowest } point de données se situe
   *[other] { $lowest } points de données se situent
} à moins de 33 % de la cible, et { $low ->
    [one] { $low }
   *[other] { $low }
} entre 33 et 66 %.
doc-next-missing = Examinez { $count ->
    [one] l’indicateur qui n’a pas été communiqué, ou ne l’a été qu’en partie, et prévoyez comment en recueillir le chiffre.
   *[other] les { $count } indicateurs qui n’ont pas été communiqués, ou ne l’ont été qu’en partie, et prévoyez comment en recueillir les chiffres.
}
doc-next-implausible = Vérifiez { $count ->
    [one] le point de données dont la valeur n’est pas possible.
   *[other] les { $count } points de données dont les valeurs ne sont pas possibles.
}
doc-next-verify = Réglez avec le vérificateur ce qui n’a pas été accepté et ce que personne n’a encore examiné.
doc-next-collect = Continuez à recueillir des données, afin que des tendances apparaissent : un chiffre en dit plus à côté de celui de l’année précédente.
doc-next-stay = Poursuivez la démarche et partagez avec d’autres villes ce qui a fonctionné.
doc-outlook = Deux Recommandations permettent d’aller plus loin : la Recommandation UIT-T Y.4903/L.1603, qui définit les indicateurs dont sont issus ceux de ce document, et la Recommandation UIT-T Y.4904, un modèle de maturité qui montre à une ville les niveaux à franchir pour devenir une ville intelligente et durable.
doc-findings = Annexe : constats
doc-findings-caption = Constats par gravité
doc-column-dimension = Dimension
doc-column-level = Niveau
doc-column-kpis = Indicateurs
doc-column-reported = Communiqués
doc-column-partly = En partie
doc-column-missing = Non communiqués
doc-column-accepted = Vérifiés
doc-column-refused = Non acceptés
doc-column-unrecorded = Rien de consigné
doc-column-code = Numéro de l’indicateur
doc-column-description = Description
doc-column-reason = Raison
doc-unrecorded = Valeurs sans indication de vérification :
doc-column-about = Objet
doc-column-says = Constat
doc-column-fact = Information
doc-column-value = Valeur
doc-column-source = Source
doc-column-goals = ODD
doc-column-goal = Objectif
doc-column-with-value = Avec une valeur
doc-column-near = À partir de 66 % de la cible
doc-wheel-alt = { $title }. { $summary }. Les tableaux de résultats indiquent ce que représente chaque partie de la roue.
doc-radar-alt = { $title }. { $values }.
doc-code-alt = Code carré lisible par téléphone. Il contient l’adresse { $address }.
doc-address = Les données de ce document sont publiées à l’adresse { $address }.
doc-coverage = Couverture et score
doc-sub-dimensions = Performance par rapport aux valeurs de référence, par sous-dimension
doc-certificate-text = Ville : { $city }. Ses indicateurs ont été communiqués selon le référentiel « { $framework } ». Période : { $period }.
doc-certificate-unverified = Aucune valeur n’est consignée comme vérifiée. Cette page atteste que des chiffres ont été communiqués ; elle n’atteste pas qu’ils ont été contrôlés.
doc-key-findings = Principaux résultats
doc-reached = Cible atteinte (95 % ou plus) : { $names }.
doc-lowest = Plus loin de la cible (moins de 33 %) : { $names }.
doc-profile = Profil de ville
doc-profile-caption = Profil de ville : { $place }
doc-profile-none = Le dossier ne contient aucune information du profil de la ville.
doc-dimension-lead = Score :
doc-category-caption = { $category } ({ $dimension })
doc-targets-lead = Par rapport aux cibles :
doc-targets-none = Aucun point de données de cette catégorie n’a à la fois une valeur prise en compte et une valeur de référence.
doc-targets-reached = Points de données notés qui atteignent 95 % de la cible ou plus : { $reached } { $all ->
    [one] sur { $all }
   *[other] sur { $all }
}.
doc-targets-farthest = Le plus loin de la cible : { $name }, avec { $value }, soit { $share } de la cible (valeur de référence : { $benchmark }).
doc-city-lead = Par rapport à l’ensemble de la ville :
doc-city-none = La catégorie ou la ville n’est pas notée ; elles ne peuvent donc pas être comparées.
doc-city-above = Le score de la catégorie ({ $own }) est supérieur au score calculé sur tous les points de données de la ville ({ $city }).
doc-city-below = Le score de la catégorie ({ $own }) est inférieur au score calculé sur tous les points de données de la ville ({ $city }).
doc-city-same = Le score de la catégorie ({ $own }) est égal au score calculé sur tous les points de données de la ville.
doc-missing-lead = Ce que l’on ne sait pas :
doc-measured-lead = Ce qui est mesuré :
doc-missing = Points de données sans valeur : { $names }.
doc-goals = Objectifs de développement durable
doc-goals-text = Combien de points de données se rapportent à chaque objectif, combien d’entre eux ont une valeur, et combien de ces derniers atteignent 66 % de leur cible ou plus. Ce n’est pas un jugement sur un objectif : une grande partie de ce que couvre un objectif échappe à ces points de données.
doc-goals-caption = Points de données par objectif
doc-goal = { $number }. { $title }
doc-recommendations = Recommandations
doc-recommendations-text = Chaque recommandation découle des données selon une règle ; les points de données concernés sont indiqués.
doc-recommend-check = Vérifiez ces valeurs, qui ne sont pas possibles :
doc-recommend-verify = Réglez ces points avec le vérificateur, qui ne les a pas acceptés :
doc-recommend-first = Agissez d’abord ici, car moins d’un tiers de la cible est atteint :
doc-recommend-next = Prévoyez comment rapprocher ces points de leur cible, atteinte d’un à deux tiers :
doc-recommend-core = Recueillez ces chiffres, que toute ville devrait pouvoir communiquer :
doc-recommend-advanced = Recueillez aussi ces chiffres lorsque les indicateurs de base sont complets :
doc-recommend-quality = Trouvez de meilleures sources pour ces chiffres, dont l’origine est inconnue ou qui sont une estimation personnelle :

doc-figures = Annexe : chiffres des images
doc-picture-alt = { $title }. { $says }
doc-lead = { $name } :
doc-targets-farthest-answer = Le plus loin de la cible : { $name } (réponse : « { $value } » ; cible : « { $benchmark } »).
doc-part = { $name } (partie { $part } sur { $parts })
finding-font-joined = Aucune police n’a toutes les lettres des images à la fois : { $read }. Écritures : { $name }. Le document « { $subject } » n’a pas été fait, car ses images demandent une seule police pour les lettres liées et les autres.
    .remedy = Installez { $accepted ->
        [absent] une police qui a toutes ces écritures
       *[other] le paquet Debian { $accepted }
    }, ou indiquez un dossier contenant une telle police (--fonts).
finding-font-missing = Aucune police de caractères ne contient { $read }. Écritures : { $name }. Le document « { $subject } » n’a pas été produit, car des carrés remplaceraient ces signes.
    .remedy = { $accepted ->
    [absent] Indiquez un répertoire qui contient une police adaptée (--fonts).
   *[other] Installez le paquet Debian { $accepted }, ou indiquez un répertoire qui contient une police adaptée (--fonts).
}
export-catalogue = Indicateurs fondamentaux de performance des villes intelligentes et durables : valeurs, états et qualité, tels que les villes les ont communiqués.
export-data-set = Valeurs de tous les points de données des indicateurs fondamentaux de performance de la ville pour cette période, avec état, qualité et sources ; une valeur manquante est manquante, et non égale à zéro.
export-data-set-invented = La ville et ses chiffres sont fictifs.
export-file-csv = Tableau de chiffres, un point de données par ligne
export-file-json = Le dossier : ville, réponses, résultats
export-file-jsonld = Entités NGSI-LD, une par point de données
export-table-data-points = La valeur ou l’état de chaque point de données de chaque dossier
export-table-dossiers = Villes et périodes, avec les informations de leur profil
export-table-kpis = Points de données : ce qu’est chacun, son unité et le sens favorable
export-field-dossier = Nom du dossier : ville et période
export-field-city = Nom de la ville
export-field-country = Pays
export-field-period = Période de référence
export-field-currency = Monnaie de tous les montants, ISO 4217
export-field-invented = Vrai pour une ville qui n’existe pas
export-field-framework = Identifiant du référentiel
export-field-framework-version = Version des règles du référentiel
export-field-data-point-id = Code de l’indicateur, suivi de la clé du point de données si l’indicateur en a plusieurs
export-field-code = Code de l’indicateur
export-field-kpi = Nom de l’indicateur
export-field-data-point = Clé du point de données ; vide pour un indicateur sans parties
export-field-name = Nom du point de données
export-field-value = Valeur dans son unité ; oui vaut 1, non vaut 0 ; vide s’il n’y en a pas
export-field-unit = Code UCUM de l’unité ; {"{currency}"} est la monnaie du dossier
export-field-unit-text = Unité en toutes lettres
export-field-state = État du point de données
export-field-quality = Le degré de qualité le plus faible parmi les données dont la valeur est issue
export-field-verified = Indique si un vérificateur l’a accepté ; vide si personne ne l’a examiné
export-field-source = Personne ou organisme à l’origine de la valeur, et documents
export-field-value-type = Nombre ou oui/non
export-field-direction = Sens favorable
export-field-dimension = Identifiant de la dimension
export-field-category = Identifiant de la catégorie
export-field-formula = Mode de calcul
export-field-measures = Ce que mesure le point de données

# Le recueil de données (xlsx) et le dossier de données d’Open SDG.

export-book-about = Recueil de données des indicateurs fondamentaux de performance
export-book-points-from = Part minimale de la cible pour le nombre de points :
export-book-framework = Cadre
export-book-benchmarks = Valeurs de référence
export-book-publisher = Éditeur
export-book-licence = Licence
export-book-contact = Contact
export-book-version = Version des données
export-book-issued = Date de publication
export-book-method-share = Part de la cible : valeur divisée par la valeur de référence lorsqu’une valeur élevée est préférable ; valeur de référence divisée par la valeur lorsqu’une valeur faible est préférable (1 si la valeur est nulle) ; la plus petite divisée par la plus grande lorsque ni l’une ni l’autre ne l’est ; 1 pour oui et 0 pour non. Elle est calculée par des formules dans la feuille des valeurs.
export-book-method-score = Score : points divisés par quatre fois le nombre de points de données notés. Ce qui n’est pas communiqué, pas vérifié ou sans valeur de référence est laissé de côté ; la couverture ainsi que le score le plus bas et le plus élevé possibles figurent donc à côté.
export-book-method-missing = Une cellule vide est une valeur manquante, jamais un zéro. L’état en indique la raison.
export-book-sheet-cities = Une ligne par dossier : ville, période et ce que le lecteur doit savoir
export-book-sheet-profile = Informations des profils des villes ; l’unité demandée figure entre crochets
export-book-sheet-remarks = Remarques et ruptures : années à partir desquelles les chiffres ne sont plus comparables aux précédents
export-book-sheet-inputs = Réponses telles que les villes les ont données
export-book-sheet-values = Une ligne par point de données : valeur, état, qualité, source, part de la cible et points
export-book-sheet-scores = Sommes des points pour la ville, ses dimensions, ses sous-dimensions et ses catégories
finding-book-other-sheets = Le classeur n’est pas un recueil de données : ses feuilles sont { $read ->
    [absent] absentes
   *[other] « { $read } »
}.
    .remedy = Un recueil de données comporte les feuilles { $accepted }. Placez le classeur rempli d’une seule ville dans son dossier sous le nom workbook.xlsx ; lisez tout autre tableau avec u4ssc import map.
finding-book-dossier-unknown = La ligne concerne le dossier « { $read } », qui ne figure pas dans la feuille des villes ; elle a donc été laissée de côté.{ $nearest ->
    [absent] {""}
   *[other] {" "}S’agit-il de « { $nearest } » ?
}
    .remedy = Écrivez le nom du dossier tel qu’il figure dans la feuille des villes, ou ajoutez-y la ville.
finding-book-dossier-twice = Le dossier « { $read } » figure deux fois dans la feuille des villes ; la seconde ligne a été laissée de côté.
    .remedy = Donnez à chaque ville et période un nom qui lui est propre.
finding-open-sdg-no-tables = Le dossier ne contient aucun tableau d’indicateurs.
    .remedy = Indiquez le dossier qui contient data/ avec ses fichiers CSV.
finding-open-sdg-indicator-unknown = L’indicateur « { $read } » n’est pas un point de données du référentiel ; son tableau a donc été laissé de côté.{ $nearest ->
    [absent] {""}
   *[other] {" "}S’agit-il de « { $nearest } » ?
}
    .remedy = Écrivez kpi_code (et data_point, lorsque l’indicateur clé en comporte plusieurs) dans son fichier sous meta/, ou laissez-le de côté.
finding-open-sdg-part = Le chiffre concerne une partie de la ville ({ $column } : « { $read } ») ; il a donc été laissé de côté.
    .remedy = Il n’y a rien à faire, sauf si la colonne dit autre chose ; retirez-la alors du tableau.
finding-import-json-unreadable = Le fichier n’est pas au format JSON{ $reason ->
    [absent] {""}
   *[other] {"\u00A0"}: { $reason }
}.
    .remedy = Exportez-le à nouveau, ou corrigez-le à cet endroit ; rien n’en a été lu.
finding-import-json-version = Le fichier est d’une autre version ({ $read }) que celle que lit ce programme.{ $accepted ->
    [absent] {""}
   *[other] {" "}Versions admises : { $accepted }.
}
    .remedy = Utilisez un programme de la version du fichier ; ce qui pouvait être compris a été lu.
finding-import-json-no-city = Le fichier n’indique pas à quelle ville appartient le dossier.
    .remedy = Ajoutez l’objet « city » avec les clés de city.toml.
finding-import-json-framework = Le catalogue n’a pas de référentiel « { $read } ». Référentiels admis : { $accepted }.
    .remedy = Indiquez un catalogue qui le contient (--catalogue), ou corrigez le fichier.
finding-import-json-no-answers = Le fichier n’a pas de liste de réponses.
    .remedy = Ajoutez la liste « answers ».
finding-import-figure-of-nobody = Le chiffre n’indique aucune { $name ->
    [city] ville
    [organization] ville
   *[other] période
} ; il n’appartient donc à aucun dossier.
    .remedy = Complétez l’information à cet endroit ; le chiffre n’a pas été lu.
finding-import-state-unknown = « { $read } » n’est pas un état.{ $accepted ->
    [absent] {""}
   *[other] {" "}États admis : { $accepted }.
}
    .remedy = Corrigez le mot, ou laissez l’endroit vide ; le chiffre n’a pas été lu.
finding-ngsi-no-entities = Le fichier ne contient aucune entité.
    .remedy = Indiquez un fichier qui contient une entité, un tableau d’entités ou un @graph.
finding-ngsi-other-type = L’entité est { $read ->
    [absent] sans type
   *[other] de type « { $read } »
} ; elle a donc été laissée de côté.
    .remedy = Il n’y a rien à faire, sauf si elle devait être un KeyPerformanceIndicator.
finding-package-file-missing = Le paquet cite le fichier « { $read } », qui n’a pas pu être lu.
    .remedy = Placez le fichier à cet endroit, ou retirez-le du descripteur.
finding-package-path = « { $read } » n’est pas un fichier du paquet.
    .remedy = Désignez un fichier par son chemin à l’intérieur du répertoire du paquet ; celui-ci a été laissé de côté.
finding-package-without-files = Le descripteur ne cite aucun fichier.
    .remedy = Indiquez un datapackage.json avec « resources », ou un csv-metadata.json avec « tables ».
finding-package-without-figures = Le paquet ne contient ni dossiers ni tableau de chiffres.
    .remedy = Utilisez u4ssc import map avec son tableau.
finding-import-map-sheet = Le classeur n’a pas de feuille { $read ->
    [absent] visible
   *[other] « { $read } »
}.{ $accepted ->
    [absent] {""}
   *[other] {" "}Il contient : { $accepted }.
}
    .remedy = Indiquez l’une de ses feuilles.
finding-import-map-period = Période lue : { $read }. Elle ne commence pas par une année{ $rows ->
    [absent] {""}
   *[other] {" "}({ $rows } chiffres)
}, les chiffres n’ont donc pas été lus.
    .remedy = Écrivez les périodes sous la forme 2024, 2024-06 ou 2024/25.
finding-import-map-of-nobody = Rien n’indique à quelle { $name ->
    [city] ville
   *[other] période
} se rapportent les chiffres{ $rows ->
    [absent] {""}
   *[other] {" "}(nombre : { $rows })
} ; ils n’ont donc pas été lus.
    .remedy = Indiquez la colonne sous [columns] dans la correspondance, ou la { $name ->
    [city] ville
   *[other] période
} elle-même en tête de celle-ci.
finding-import-map-column-missing = Le tableau n’a pas de colonne « { $read } ».{ $accepted ->
    [absent] {""}
   *[other] {" "}Il contient : { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Corrigez l’intitulé dans la correspondance.
   *[other] Écrivez « { $nearest } » dans la correspondance si c’est bien cela.
}
finding-import-map-column-unknown = La correspondance associe une colonne à « { $read } », qui n’est pas connu.{ $accepted ->
    [absent] {""}
   *[other] {" "}Mots admis : { $accepted }.
}
    .remedy = Corrigez le mot sous [columns] dans la correspondance.
finding-import-map-column-unused = La correspondance n’indique pas ce qu’est la colonne « { $read } » ; elle a donc été laissée de côté.
    .remedy = Associez-la, ou citez-la sous « ignore » si elle doit être laissée de côté.
finding-import-map-nothing = La correspondance n’indique ni une colonne de codes avec une colonne de valeurs, ni des colonnes de chiffres ; rien n’a donc été lu.
    .remedy = Ajoutez « code » et « value » sous [columns], ou [[figure]] pour chaque colonne de chiffres.

# Pictures of the site

picture-trend-title = { $name } : tendance
picture-trend-desc = Les points sont les valeurs par année ({ $name }), la ligne est la tendance et la zone ombrée montre entre quelles lignes elle pourrait tout aussi bien se situer.
picture-trend-line = Tendance
picture-trend-interval = Intervalle de la tendance
picture-bars-title = { $name } par ville
picture-bars-desc = { $count ->
    [one] { $shown } ville sur { $all } a une valeur. Les barres partent de zéro ; la couleur et les points ronds indiquent la tranche.
   *[other] { $shown } villes sur { $all } ont une valeur. Les barres partent de zéro ; la couleur et les points ronds indiquent la tranche.
}
picture-shares-title = { $name } : part de la cible
picture-shares-desc = { $count ->
    [one] { $shown } point de données est noté. Les barres partent de zéro ; la couleur et les points ronds indiquent la tranche.
   *[other] { $shown } points de données sont notés. Les barres partent de zéro ; la couleur et les points ronds indiquent la tranche.
}
picture-multiples-title = { $name } : ce qui évolue
picture-multiples-desc = { $count ->
    [one] { $shown } point de données dont la tendance est nette, chacun étant tracé entre sa valeur la plus faible et sa valeur la plus élevée.
   *[other] { $shown } points de données dont la tendance est nette, chacun étant tracé entre sa valeur la plus faible et sa valeur la plus élevée.
}
picture-world-title = Villes sur la carte
picture-world-desc = { $count ->
    [one] { $shown } ville est située sur la carte. Le chiffre (de 1 à 4) et la couleur de son point correspondent à sa tranche.
   *[other] { $shown } villes sont situées sur la carte. Le chiffre (de 1 à 4) et la couleur de chaque point correspondent à la tranche de la ville.
}
picture-world-location = Latitude, longitude
picture-world-degrees = { $latitude }° ; { $longitude }°
picture-world-unknown = emplacement inconnu
site-targets = Cibles réalisables
site-targets-intro = Ce que des territoires partis du même niveau ont atteint en autant d’années qu’il en reste jusqu’en { $year } : la cible réaliste est ce que la moitié d’entre eux ont atteint, la cible ambitieuse ce qu’un cinquième ont atteint, et le plafond ce qu’un sur vingt a atteint.
site-targets-caption = Cibles réalisables et probabilité de les atteindre
site-target-realistic = Réaliste
site-target-ambitious = Ambitieuse
site-target-ceiling = Plafond
site-target-proposed = Cible proposée
site-target-chance = probabilité : { $chance }
site-target-says = Fondement
site-fingerprint = Empreinte du dossier (SHA-256)
picture-multiples-improving = en amélioration
picture-multiples-worsening = en détérioration
site-published-by = Publié par { $publisher }.
site-licence = Licence des données{ "\u00A0:" }
site-kpi-peers = Villes semblables les plus proches ayant une valeur
site-kpi-peers-intro = Les villes semblables à une ville sont celles de ce site qui lui ressemblent par la population, la densité, le revenu, le climat et le pays.

# The command line: why a command stopped

stop-error = erreur : { $reason }
# A frequent reason of the system, a finding, or what another part of the program says.
stop-reason = { $reason ->
    [not-found] ce fichier ou ce répertoire n’existe pas
    [denied] accès refusé
    [is-folder] c’est un répertoire
    [not-folder] ce n’est pas un répertoire
    [disk-full] il n’y a plus d’espace libre
    [read-only] le système de fichiers est en lecture seule
    [not-text] le fichier n’est pas un texte en UTF-8
   *[other] { $reason }
}
stop-read = lecture impossible ({ $path }) : { stop-reason }
stop-read-catalogue = lecture du catalogue impossible ({ $path }) : { stop-reason }
stop-read-fonts = lecture du répertoire de polices impossible ({ $path }) : { stop-reason }
stop-make-folder = création du répertoire impossible ({ $path }) : { stop-reason }
stop-write = écriture impossible ({ $path }) : { stop-reason }
stop-remove = suppression impossible ({ $path }) : { stop-reason }
stop-print = affichage impossible : { stop-reason }
stop-write-manifest = écriture du manifeste impossible : { stop-reason }
stop-write-speeds = écriture des rythmes d’évolution impossible : { stop-reason }
stop-workbook = le classeur n’a pas pu être produit : { stop-reason }
stop-schema = le schéma JSON n’a pas pu être produit : { stop-reason }
stop-man = la page de manuel n’a pas pu être produite : { stop-reason }
stop-thread = impossible de démarrer un fil d’exécution : { stop-reason }
stop-dossier-none = lecture du dossier impossible ({ $path }) : ce répertoire n’existe pas
stop-dossier-is-file = lecture du dossier impossible ({ $path }) : c’est un fichier ; indiquez le répertoire qui le contient
stop-dossier-no-city = lecture du dossier impossible ({ $path }) : il n’y a pas de city.toml ; `u4ssc new DIR` en crée un
stop-dossier-needed = indiquez le répertoire d’un dossier
stop-dossier-there = { $dir } contient déjà un dossier ; indiquez un nouveau répertoire, rien n’a été modifié
stop-dossiers-there = { $dir } contient déjà un dossier ; rien n’a été modifié (--force le remplace)
stop-dossier-twice = { $first } et { $second } sont deux dossiers de la même ville ({ $city }) pour la même période ({ $period }) ; n’en indiquez qu’un, ou dites dans le city.toml de chacun quand il a été publié : le plus récent remplace alors l’autre
stop-file-there = { $file } existe déjà ; rien n’a été modifié (--force le remplace)
stop-not-xlsx = { $file } ne se termine pas par .xlsx, comme les tableurs l’attendent
stop-folder-used = { $dir } contient des fichiers qui ne viennent pas d’une version antérieure du site ; indiquez un répertoire vide avec --out
stop-kpi-not-known = aucun indicateur { $code } dans { $framework } ; u4ssc catalogue list affiche tous les codes
stop-kpi-near = aucun indicateur { $code } dans { $framework } ; vouliez-vous dire { $near } ?
stop-catalogue-lacks = le catalogue ne contient pas { $path } ; copiez ce fichier depuis le catalogue du programme
stop-framework-not-known = le catalogue ne contient pas de référentiel « { $id } » ; il contient : { $known }
stop-benchmarks-none = aucun jeu de valeurs de référence pour { $framework } ; indiquez un fichier avec --benchmarks
stop-benchmarks-not-known = { $name } n’est ni un fichier ni un jeu de valeurs de référence ; jeux connus : { $known }
stop-recipe-not-known = { $name } n’est ni un fichier ni un schéma de calcul ; schémas connus : { $known }
stop-recipe-of-dossiers = { $recipe } compare des dossiers ; pour un tableau, il faut un schéma de calcul qui désigne ses propres indicateurs
stop-panel-not-known = { $name } n’est ni un fichier ni un panel ; panels connus : { $known }
stop-unit-not-known = { $name } ne fait pas partie de la comparaison ; sont comparées : { $known }
stop-language-not-known = aucun texte dans la langue { $language } ; langues disponibles : { $known }
stop-period-not-known = aucun dossier de la ville ne porte sur la période { $period } ; il y a : { $known }
stop-period-no-year = la période « { $period } » du dossier n’indique pas d’année ; écrivez period = "2024" dans city.toml
stop-target-year = le dossier porte sur { $from } ; pour une cible, --year doit être postérieur et ne pas dépasser { $most }
stop-no-share = --least-coverage { $share } : une part comprise entre 0 et 1 est attendue
stop-no-day = --issued { $day } n’est pas une date ; écrivez-la sous la forme 2024-12-31
stop-no-time = --prepared { $time } n’est pas un instant ; écrivez-le sous la forme 2025-03-01T12:00:00Z
stop-no-address = { $address } n’est pas une adresse web ; écrivez-en une telle que https://data.example.org
stop-no-address-of = { $option } { $address } n’est pas une adresse web ; elle doit commencer par https://
stop-publisher-needed = un catalogue doit avoir un éditeur, et les dossiers sont ceux de plusieurs villes ; indiquez-le avec --publisher
stop-export-none = aucun des dossiers n’a pu être compris ; `u4ssc check` indique pourquoi
stop-export-mixed = les dossiers relèvent de référentiels différents ; exportez-les un par un
stop-site-mixed = { $dir } relève du référentiel { $framework }, et le premier dossier du référentiel { $first } ; faites un site pour chacun
stop-argument-not-known = argument inattendu : « { $argument } »
stop-argument-twice = l’argument « { $argument } » ne peut être donné qu’une fois
stop-arguments-together = l’argument « { $argument } » ne peut pas être utilisé avec « { $other } »
stop-arguments-missing = arguments requis mais absents : { $arguments }
stop-value-missing = une valeur est requise pour « { $argument } », mais aucune n’a été donnée
stop-value-wrong = valeur non admise pour « { $argument } » : « { $value } »
stop-value-number = valeur non admise pour « { $argument } » : « { $value } » { $accepted ->
    [number] n’est pas un nombre
   *[other] n’est pas dans { $accepted }
}
stop-command-not-known = commande inconnue : « { $command } »
stop-command-missing = « { $command } » demande une sous-commande, mais aucune n’a été donnée

# The command line: what it says beside its data

cli-near = Vouliez-vous dire { $near } ?
cli-accepted = Valeurs admises : { $known }.
cli-more-help = Pour en savoir plus, essayez « --help ».
cli-nothing-made = Il n’y avait rien dont on puisse faire un dossier.
cli-made = répertoire créé : { $dir } ; remplissez city.toml et { $file }, puis : u4ssc check { $dir }
cli-wrote = fichier écrit : { $file }
cli-lost = des réponses erronées ne figurent pas dans le classeur, ou une seule de deux y figure ; erreurs : { $errors } ; voir : u4ssc check { $dir }
cli-nothing-written = rien n’a été écrit ; --out DIR crée les dossiers
cli-proposed = lignes prêtes : { $ready }, lignes en commentaire qui attendent votre décision : { $open } ; enregistrez ceci sous mapping.toml, puis : u4ssc import map { $file } --mapping mapping.toml
cli-mapped = lignes : { $rows }, réponses : { $answers }, dossiers : { $dossiers }, écartées volontairement : { $ignored }, constats : { $findings }
cli-richer = valeurs du dossier de { $now } : { $few }, valeurs de celui de { $then } : { $many } ; --period { $then } examine ce dernier
cli-errors-of = { $dir } : { $counted } ; u4ssc check { $dir } en donne la liste
cli-replaced = { $dir } est laissé de côté : { $by } a été publié plus tard et le remplace
cli-errors-dossiers = dossiers qui contiennent des erreurs : { $count } ; `u4ssc check` en donne la liste
cli-errors-pages = erreurs : { $count } ; elles figurent dans les pages, et `u4ssc check` en donne la liste
cli-no-licence-files = aucune licence n’a été indiquée par --licence, et les fichiers n’en mentionnent donc pas : personne ne peut savoir que les données sont utilisables
cli-no-licence-pages = les pages ne mentionnent aucune licence : personne ne peut donc savoir que les données sont utilisables ; indiquez-la avec --licence https://...
cli-no-code = le certificat n’a pas de code à scanner : il lui faut l’adresse où il sera publié ; indiquez-la avec --address https://...
cli-no-sitemap = pas de sitemap.xml : il y faut des adresses complètes ; indiquez celle du site avec --address https://...
cli-files-written = fichiers : { $count }, écrits : { $written }
cli-bar-dossiers = dossiers
cli-bar-folders = répertoires
cli-bar-cities = villes
cli-bar-pages = pages
cli-bar-documents = documents
cli-bar-points = points de données
cli-bar-replications = réplications

cli-no-value = aucune valeur pour tout ou partie des points de données : { $codes }
cli-checked = erreurs : { $errors }, avertissements : { $warnings }, notes : { $notes } ; points de données avec une valeur : { $with } sur { $all }
cli-scored-with = { $city }, valeurs de référence : { $set } { $version }
cli-all = Ensemble
cli-targets = { $city } { $period }, cibles pour { $year }
cli-trends = { $city }, année cible { $year }
cli-of = { $part } sur { $all }

cli-final-value = valeur finale { $given }
cli-at = { $written }, emplacement : { $place }
cli-times = multiplié par { $factor }
cli-missing = manquante
cli-from-profile = tirée du profil de la ville, { $given }
cli-not-computed = n’est pas calculable : { $part } est nul ou trop grand
cli-no-source = sans source
cli-share-of-target = { $share } de la cible de { $target } ({ $source }, { $year }) : tranche « { $band } », points : { $points } sur 4
cli-not-scored = non noté ; cible { $target } ({ $source }, { $year })
cli-no-benchmark = sans valeur de référence
cli-no-benchmark-why = sans valeur de référence : { $reason }

cli-result = résultat
cli-target-from = cible { $target } ({ $source }, { $year })
cli-inputs = données d’entrée
cli-from-fact = tirée du profil : { $fact }
cli-reporting = communication des données
cli-verifier = vérification
cli-data-sources = sources de données
cli-sources = sources
cli-framework = { $framework } { $version }, indicateurs : { $kpis }, points de données : { $points }, règles entre indicateurs : { $rules }
cli-benchmarks = { $set }, valeurs de référence : { $with }, points de données qui n’en ont pas, avec la raison : { $without }
cli-unconfirmed = faits qu’aucune page publiée ne confirme : { $count }
cli-unconfirmed-hint = faits qu’aucune page publiée ne confirme : { $count } (--unverified en donne la liste)
cli-open-rule = règle { $id } : { $source }
cli-open-place = lieu { $place } : { $fact }
cli-not-translated = { $language } : { $count } non traduits
cli-lacking = { $what } manque
cli-left-over = { $what } est superflu
cli-country = pays « { $name } »

# Heads and words of tables at the terminal

cli-code = code
cli-kpi = indicateur
cli-unit = unité
cli-note = note
cli-score = score
cli-points = points
cli-could-be = score possible
cli-scored = notés
cli-coverage = couverture
cli-index = indice
cli-rank = rang
cli-between = à 90 %
cli-among-best = parmi les { $top } premiers
cli-missing-could-make = indice possible avec les données manquantes
cli-weight = poids
cli-value = valeur
cli-treated = corrigée
cli-on-scale = sur l’échelle
cli-own = valeur propre
cli-realistic = réaliste
cli-ambitious = ambitieuse
cli-ceiling = plafond
cli-benchmark = valeur de référence
cli-peers = villes semblables
cli-peer = semblable
cli-target = cible
cli-chance = probabilité
cli-distance = distance
cli-years = années
cli-point-count = points
cli-cases = cas
cli-places = territoires
cli-reached = atteinte { $percent }
cli-off = écart
cli-a-year = par an
cli-interval = intervalle
cli-in = en
cli-class = classe

## Comments of a proposed mapping

map-no-column = aucune colonne ne l’indique
map-two-numbers = ou "." ? { $text } peut désigner deux nombres
map-called-too = une autre colonne porte aussi ce nom
map-codes-too = codes ou noms d’indicateurs, comme dans une autre colonne
map-nearly-column = presque un nom de cette colonne
map-nothing-known = rien n’est connu de cette colonne
map-looks-period = textes différents qui sont des années : { $found } sur { $all }
map-looks-value = textes différents qui sont des nombres : { $found } sur { $all }
map-looks-unit = textes différents qui sont des unités : { $found } sur { $all }
map-looks-code = textes différents qui sont des codes ou des noms d’indicateurs, ou presque : { $found } sur { $all }
map-nearly-kpi = presque le nom d’un indicateur :
map-nearly-name = presque ce nom
map-no-kpi = aucun indicateur n’a ce code ni ce nom
map-not-known = inconnue

## Comments of city.toml

city-comment-period = l’année sur laquelle portent les chiffres
city-comment-currency = ISO 4217, par exemple EUR ; tous les montants sont dans cette monnaie
city-comment-invented = cette ville n’existe pas
city-comment-language = des remarques et des sources
city-comment-location = latitude et longitude du centre, en degrés
city-comment-published = date de publication des chiffres, par exemple 2024-06-30 ; vide s’ils ne sont pas encore publiés
