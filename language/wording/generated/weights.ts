// Written by .ci/train-wording.mjs from language/wording/training: do not edit.

export const kind = `can behaviour base|0.12
can link|0.04
can making base|0.24
can noun|0.11
clues lead by -1|0.38
clues lead by -2|0.40
clues lead by -3|0.31
clues lead by 0|0.30
clues lead by 1|0.30
clues lead by 2|0.39
clues lead by 3|0.29
direction by rule decrease|-0.57
direction by rule increase|0.12
direction by rule maintain|-0.30
direction by rule none|0.28
duration|-0.19
ends in able|-0.37
ends in ed|0.33
ends in ence|0.35
ends in ful|-0.20
ends in ing|-0.10
ends in ity|0.03
ends in ly|-0.57
ends in ment|0.38
ends in ship|-0.15
ends in tion|-0.07
first behaviour base|0.28
first behaviour ing|-0.30
first behaviour past|-0.25
first behaviour third|-0.03
first holding base|-0.28
first improving base|-0.36
first link|0.18
first lowering base|-0.29
first making base|0.18
first making ing|-0.10
first making past|-0.18
first making third|0.06
first measure|0.05
first metric business|-0.07
first metric customer|0.15
first metric down|0.13
first metric internal|-0.09
first metric lagging|-0.06
first metric leading|0.05
first metric level|0.04
first metric up|-0.08
first noun|0.08
first order|0.03
first participle|-0.44
first people|-0.13
first plural|-0.07
first raising base|-0.07
first state|0.22
first thing|0.11
first two behaviour base behaviour base|-0.04
first two behaviour base link|-0.22
first two behaviour base measure|-0.05
first two behaviour base number|0.37
first two behaviour base plural|0.05
first two behaviour ing link|-0.30
first two behaviour ing people|-0.15
first two behaviour ing thing|0.10
first two behaviour third link|-0.10
first two determiner people|-0.13
first two determiner thing|0.06
first two holding base link|-0.04
first two holding base making base|-0.06
first two holding base measure|-0.07
first two holding base noun|-0.10
first two holding base number|0.20
first two improving base noun|-0.21
first two link determiner|-0.11
first two link making third|0.25
first two link noun|0.13
first two link number|-0.12
first two link plural|-0.04
first two link thing|0.07
first two lowering base determiner|-0.04
first two lowering base noun|-0.05
first two lowering base plural|-0.12
first two lowering base thing|-0.03
first two making base behaviour base|-0.13
first two making base determiner|0.37
first two making base link|0.09
first two making base making ing|0.17
first two making base making third|-0.52
first two making base noun|0.22
first two making base number|0.29
first two making base order|0.05
first two making base people|-0.14
first two making base plural|-0.08
first two making base thing|-0.17
first two making ing noun|-0.05
first two making past people|-0.05
first two making past plural|-0.05
first two making third link|0.14
first two making third making past|-0.08
first two making third noun|-0.10
first two measure behaviour past|-0.08
first two measure link|0.07
first two measure noun|-0.05
first two noun behaviour base|0.09
first two noun behaviour ing|-0.20
first two noun behaviour third|-0.10
first two noun link|-0.20
first two noun making base|0.21
first two noun making ing|0.34
first two noun making third|-0.06
first two noun measure|0.19
first two noun number|0.31
first two noun people|-0.24
first two noun plural|-0.05
first two noun thing|0.06
first two order determiner|0.03
first two participle noun|-0.03
first two participle plural|-0.20
first two people behaviour base|-0.22
first two people behaviour third|0.07
first two people link|-0.34
first two people making base|-0.33
first two people making ing|0.06
first two people making third|0.08
first two people noun|0.21
first two people order|-0.10
first two people thing|0.26
first two plural behaviour base|-0.26
first two plural link|-0.42
first two plural making past|-0.06
first two plural noun|0.21
first two plural participle|0.14
first two plural plural|-0.12
first two plural thing|0.15
first two raising base determiner|0.25
first two raising base holding base|-0.03
first two raising base noun|-0.04
first two raising base number|-0.33
first two raising base plural|0.12
first two state determiner|0.08
first two state thing|0.10
first two thing behaviour base|-0.08
first two thing behaviour past|-0.07
first two thing link|0.17
first two thing making base|0.15
first two thing making past|-0.07
first two thing making third|0.05
first two thing noun|-0.14
first two thing people|-0.12
first two thing plural|0.12
first two thing thing|0.04
first:access|0.06
first:account|0.17
first:achieve|-0.23
first:ad|-0.03
first:after|-0.05
first:agency|-0.04
first:agent|-0.32
first:agree|0.14
first:alert|0.09
first:alumni|0.04
first:analyst|-0.18
first:annual|0.06
first:answer|0.03
first:applicant|0.04
first:application|-0.17
first:attendance|0.06
first:at|-0.25
first:availability|-0.03
first:award|0.04
first:bank|0.10
first:beta|0.39
first:board|-0.11
first:booking|-0.12
first:branch|0.06
first:bug|-0.18
first:build|-0.04
first:bus|-0.15
first:caller|0.14
first:capacity|0.03
first:carbon|-0.03
first:career|0.07
first:carry|0.07
first:case|0.03
first:catalogue|-0.20
first:chatbot|0.05
first:children|-0.19
first:choose|0.03
first:close|-0.07
first:colleague|0.03
first:company|-0.03
first:complaint|-0.07
first:complete|0.21
first:contributor|-0.05
first:course|-0.11
first:crash|-0.06
first:create|0.06
first:credit|-0.06
first:customer|-0.34
first:dark|0.04
first:dashboard|0.14
first:data|-0.04
first:day|-0.09
first:decrease|-0.06
first:deliver|0.04
first:department|0.16
first:deploy|0.04
first:developer|0.08
first:develop|0.05
first:discovery|0.13
first:donor|0.03
first:download|-0.06
first:driver|0.11
first:drive|-0.05
first:each|0.11
first:ebitda|-0.13
first:emergency|0.05
first:energy|-0.10
first:establish|0.04
first:event|-0.07
first:everyone|0.24
first:every|-0.10
first:exam|0.03
first:external|-0.04
first:fewer|-0.32
first:field|-0.05
first:fine|-0.09
first:finish|0.11
first:fix|0.04
first:forum|0.04
first:green|-0.29
first:grievance|-0.09
first:gross|0.12
first:grow|0.21
first:half|-0.22
first:hand|0.03
first:head|0.15
first:health|0.10
first:helpline|-0.34
first:hire|0.22
first:hold|0.10
first:home|-0.16
first:host|-0.04
first:household|-0.12
first:ifr|0.04
first:implement|0.04
first:improve|-0.36
first:income|-0.08
first:increase|-0.10
first:install|0.11
first:interview|0.18
first:in|-0.11
first:iso|0.04
first:joiner|0.12
first:joint|0.07
first:keep|-0.23
first:late|-0.04
first:learner|-0.08
first:load|0.05
first:long|-0.11
first:maintain|-0.17
first:median|-0.05
first:meet|0.31
first:member|-0.04
first:mirror|-0.12
first:mobile|-0.14
first:monitor|0.10
first:need|0.06
first:newsletter|-0.13
first:night|-0.14
first:no|-0.10
first:oee|0.08
first:of|0.67
first:old|0.19
first:onboard|-0.07
first:one|0.13
first:open|0.03
first:operate|-0.06
first:opt|0.04
first:order|-0.06
first:organic|-0.04
first:overtime|-0.04
first:package|-0.12
first:paper|-0.07
first:passenger|0.26
first:pass|-0.04
first:patient|0.08
first:payroll|-0.10
first:pay|-0.29
first:peer|0.06
first:people|-0.37
first:pilot|0.04
first:planner|0.22
first:plant|-0.22
first:post|0.06
first:press|0.07
first:price|0.20
first:procurement|0.04
first:product|0.07
first:publish|-0.05
first:pull|-0.06
first:qualify|-0.08
first:raise|-0.12
first:rate|0.08
first:read|0.05
first:reduce|-0.22
first:refund|0.11
first:regional|0.09
first:release|0.06
first:report|0.05
first:reseller|0.24
first:retention|0.04
first:return|-0.06
first:revenue|-0.05
first:risk|0.16
first:run|0.14
first:safety|0.15
first:sale|0.55
first:second|0.09
first:service|-0.46
first:set|0.08
first:shopper|0.04
first:shop|-0.19
first:sign|0.05
first:spend|0.47
first:staff|-0.25
first:stage|-0.05
first:standard|0.06
first:start|0.18
first:student|0.04
first:supplier|0.03
first:support|-0.06
first:sustainability|-0.18
first:tax|0.12
first:team|-0.08
first:tenant|0.09
first:test|-0.18
first:theory|0.06
first:there|0.16
first:third|-0.52
first:ticket|-0.08
first:timetable|-0.06
first:time|0.10
first:trust|-0.15
first:upgrade|0.22
first:user|0.06
first:vacant|-0.06
first:visitor|0.16
first:visit|-0.05
first:volunteer|0.05
first:waste|0.06
first:welcome|0.20
first:write|0.05
first:x|-0.03
from to decrease|-0.60
from to increase|-0.55
has making past|0.04
have behaviour past|-0.14
have determiner|0.26
have link|-0.07
have noun|0.09
have state|0.09
head adverb|-0.42
head behaviour base|-0.42
head behaviour ing|-0.39
head behaviour third|-0.11
head determiner|0.06
head holding base|-0.03
head holding past|-0.05
head holding third|-0.04
head lowering base|-0.11
head lowering past|-0.13
head making base|-0.11
head making ing|0.27
head making past|0.63
head making third|0.16
head measure|0.14
head noun|-0.16
head participle|0.13
head people|-0.26
head plural|-0.09
head raising base|-0.13
head raising past|0.06
head state|0.63
head thing|-0.21
impact by rule business|-0.16
impact by rule customer|-0.24
impact by rule internal|-0.12
impact by rule unclear|0.06
indicator by rule lagging|-0.06
indicator by rule leading|-0.26
indicator by rule unclear|0.08
is behaviour past|-0.09
is determiner|-0.15
is holding past|0.07
is making base|0.14
is making past|0.20
is noun|-0.17
is number|-0.07
is participle|-0.56
is state|0.04
last adverb|-0.05
last behaviour base|0.19
last behaviour past|0.09
last behaviour third|-0.10
last holding past|0.08
last link|-0.39
last lowering past|-0.40
last lowering third|0.05
last making base|0.43
last making ing|0.18
last making past|0.60
last making third|0.22
last measure|-0.20
last number|-0.67
last participle|-0.10
last people|0.64
last plural|0.28
last sign|-0.39
last state|0.34
last thing|0.72
metric of one word|0.20
metric of several words|-0.31
money|-0.71
no metric|-0.13
no number|0.52
number after below|-0.16
number after from|-0.24
number after least|-0.13
number after than|-0.12
number after to|-0.39
number after under|-0.06
number of people|0.05
number of things|0.06
number|-0.23
other metric business|-0.09
other metric customer|0.11
other metric down|0.09
other metric internal|-0.14
other metric lagging|-0.26
other metric leading|0.15
other metric up|-0.19
people anyone do|0.08
people anyone|-0.39
people colleague do|0.10
people colleague|0.19
people customer do|-0.09
people customer|0.12
percent|-0.75
short|-0.05
side business again|-0.06
side business|0.26
side customer again|0.24
side internal again|0.10
side internal|0.24
sign (|-0.20
sign )|-0.20
sign ,|0.04
sign .|0.16
sign :|-0.75
sign <|-0.22
sign =|-0.10
sign >|-0.33
sign →|-0.50
sign ≥|-0.32
word:about|-0.09
word:absence|-0.13
word:acceptance|-0.03
word:accept|-0.31
word:accessibility|0.03
word:accident|-0.08
word:accredited|0.03
word:achieve|-0.20
word:across|-0.32
word:activation|-0.13
word:active|-0.06
word:actual|-0.05
word:address|-0.05
word:add|-0.09
word:admin|-0.07
word:adopter|0.03
word:advise|-0.03
word:after|-0.28
word:again|-0.07
word:agency|-0.04
word:agent|0.14
word:age|-0.04
word:agreement|0.08
word:agree|-0.05
word:aider|-0.05
word:aid|0.07
word:alert|0.13
word:all|0.33
word:alumni|0.04
word:among|-0.07
word:analysis|0.14
word:analyst|-0.18
word:analytic|-0.05
word:and|0.65
word:annual|0.20
word:answer|-0.46
word:any|0.19
word:an|0.06
word:applicant|-0.07
word:application|-0.16
word:apply|0.09
word:appointment|0.10
word:approve|0.04
word:app|-0.29
word:architecture|0.05
word:are|-0.16
word:arrive|-0.07
word:ask|-0.09
word:assessment|0.07
word:as|-0.38
word:attendance|0.06
word:attendee|0.12
word:attend|-0.08
word:at|-0.38
word:auditor|0.07
word:audit|0.08
word:automatically|0.09
word:autumn|-0.10
word:availability|-0.09
word:available|0.15
word:average|-0.21
word:awarded|0.15
word:award|0.04
word:a|-0.11
word:backlog|-0.29
word:backup|0.04
word:back|0.06
word:bank|0.13
word:baseline|-0.03
word:basic|0.31
word:battlecard|0.05
word:because|-0.11
word:bed|0.05
word:before|0.15
word:below|-0.39
word:benchmark|-0.06
word:beta|0.37
word:better|-0.13
word:be|0.04
word:bike|0.05
word:billing|0.11
word:bill|-0.22
word:bin|-0.04
word:blocker|-0.04
word:board|0.33
word:booking|-0.19
word:book|0.06
word:borrow|-0.09
word:both|0.19
word:bot|0.04
word:branch|-0.25
word:breach|-0.10
word:break|0.18
word:brief|0.08
word:bring|-0.08
word:bucket|0.12
word:buddy|0.10
word:budget|-0.28
word:bug|-0.13
word:building|0.13
word:business|0.03
word:bus|-0.15
word:buyer|-0.34
word:by|-0.48
word:b|-0.08
word:calculator|0.07
word:calendar|-0.03
word:callback|-0.05
word:caller|0.13
word:call|0.21
word:campaign|0.09
word:camp|-0.12
word:canteen|-0.42
word:can|0.53
word:capacity|0.03
word:carbon|-0.03
word:career|0.08
word:carer|0.09
word:cargo|0.05
word:carry|0.07
word:case|-0.27
word:cash|-0.03
word:catalogue|-0.16
word:center|0.41
word:cent|-0.07
word:certificate|0.22
word:certify|0.05
word:change|-0.09
word:channel|-0.12
word:chatbot|0.05
word:chat|-0.08
word:checkout|-0.05
word:check|0.05
word:chf|-0.09
word:chief|0.08
word:children|-0.17
word:child|-0.04
word:choose|-0.17
word:christma|0.05
word:churn|0.03
word:civil|0.04
word:ci|-0.08
word:claim|-0.06
word:class|0.05
word:clean|-0.35
word:click|0.13
word:clinic|0.36
word:close|-0.15
word:code|0.13
word:colleague|-0.13
word:come|-0.29
word:comment|0.26
word:commission|0.03
word:committee|0.08
word:commit|-0.14
word:company|-0.04
word:compare|-0.47
word:complaint|-0.08
word:complete|0.21
word:conduct|0.08
word:conference|0.22
word:consultation|0.13
word:contact|-0.03
word:continent|0.14
word:contractor|0.07
word:contract|0.05
word:contribute|-0.29
word:control|0.15
word:conversation|0.03
word:convert|-0.07
word:core|-0.06
word:correction|-0.08
word:cost|-0.12
word:council|-0.33
word:counted|-0.04
word:counter|-0.09
word:country|0.17
word:count|0.05
word:course|-0.10
word:cover|-0.03
word:crash|0.07
word:create|0.06
word:credit|-0.09
word:crew|0.18
word:crm|0.31
word:currency|0.13
word:currently|-0.07
word:customer|0.26
word:cycle|-0.05
word:c|-0.19
word:dark|0.04
word:dashboard|0.19
word:database|0.04
word:data|-0.28
word:date|0.22
word:day|-0.21
word:deadline|0.07
word:dealer|0.23
word:deal|0.12
word:dean|0.04
word:december|-0.04
word:decision|-0.21
word:decrease|-0.06
word:define|0.17
word:definition|-0.08
word:delivery|0.05
word:deliver|0.05
word:department|0.18
word:deploy|-0.03
word:depot|0.16
word:describe|0.23
word:designer|0.04
word:desk|-0.24
word:detection|0.11
word:developer|0.26
word:development|0.12
word:develop|0.05
word:did|-0.03
word:difference|-0.11
word:digest|0.03
word:digital|0.04
word:digitise|0.12
word:discount|0.25
word:discovery|0.27
word:discussed|0.07
word:distribution|-0.06
word:distributor|0.05
word:district|0.05
word:dock|-0.16
word:document|0.11
word:don't|-0.17
word:done|0.27
word:donor|0.04
word:double|0.03
word:download|-0.07
word:down|-0.45
word:do|-0.26
word:drill|0.11
word:driver|0.08
word:drive|-0.07
word:drop|-0.20
word:due|-0.03
word:each|0.47
word:earn|0.04
word:easy|-0.07
word:ebitda|-0.13
word:electrical|-0.25
word:email|0.10
word:emergency|0.06
word:employee|0.07
word:employer|0.07
word:endpoint|0.24
word:end|0.15
word:energy|-0.10
word:engagement|-0.16
word:engineer|0.08
word:enrolment|-0.23
word:enter|-0.04
word:entity|0.12
word:entry|0.06
word:environmental|0.06
word:error|-0.09
word:escalation|0.08
word:establish|0.04
word:euro|-0.16
word:evacuation|0.11
word:evaluation|-0.11
word:evening|0.22
word:event|-0.06
word:even|-0.07
word:everyone|0.26
word:every|0.13
word:example|0.10
word:exchange|-0.31
word:exhaustion|-0.12
word:exhibition|0.12
word:exist|0.10
word:experiment|-0.23
word:expert|0.15
word:extend|0.03
word:external|-0.05
word:e|0.05
word:failed|-0.03
word:fall|-0.34
word:farmer|-0.04
word:far|0.09
word:feature|0.05
word:february|0.13
word:feedback|0.12
word:feel|-0.42
word:fee|-0.21
word:fewer|-0.41
word:field|0.06
word:fifth|-0.09
word:figure|-0.11
word:file|0.22
word:finding|0.12
word:find|-0.04
word:fine|-0.09
word:finish|0.15
word:first|0.17
word:fiscal|0.45
word:fix|0.07
word:flat|-0.05
word:flood|0.05
word:floor|-0.19
word:flow|0.08
word:follow|-0.29
word:force|0.12
word:forecast|-0.06
word:form|-0.28
word:forum|0.04
word:for|0.19
word:foundation|-0.08
word:frame|-0.05
word:frequent|0.09
word:friday|-0.17
word:from|-0.45
word:front|0.10
word:full|-0.17
word:fund|-0.07
word:further|-0.04
word:gala|0.11
word:gap|-0.03
word:gardener|-0.31
word:generate|-0.12
word:get|0.16
word:ghent|0.13
word:gift|-0.06
word:give|-0.11
word:golden|-0.07
word:good|0.06
word:go|0.11
word:grade|0.32
word:green|-0.36
word:grievance|-0.09
word:gross|0.10
word:group|0.16
word:grow|0.08
word:guest|-0.04
word:guide|0.09
word:had|-0.07
word:half|-0.65
word:hall|0.32
word:halve|-0.40
word:handbook|0.04
word:handed|0.06
word:hand|0.48
word:hang|0.14
word:happen|-0.05
word:harbour|0.31
word:harm|-0.24
word:has|-0.17
word:have|0.19
word:head|0.26
word:health|0.13
word:heat|-0.11
word:helpful|-0.22
word:helpline|-0.35
word:help|-0.03
word:hire|0.08
word:history|0.17
word:hoc|-0.03
word:hold|0.26
word:holiday|0.03
word:home|-0.17
word:host|0.07
word:hotel|-0.20
word:hour|-0.15
word:household|-0.21
word:house|0.13
word:housing|0.03
word:how|0.13
word:hub|0.24
word:hygiene|0.22
word:h|0.28
word:id|0.03
word:ifr|0.04
word:implement|0.04
word:import|0.10
word:improve|-0.36
word:incident|0.06
word:incl|0.15
word:increase|-0.10
word:industry|-0.06
word:infrastructure|0.13
word:infra|0.05
word:injury|-0.11
word:inspector|0.24
word:installation|0.09
word:install|0.08
word:instead|-0.20
word:intercompany|0.15
word:internal|0.07
word:interview|0.21
word:into|0.16
word:in|-0.11
word:iso|0.07
word:is|-0.17
word:item|-0.08
word:its|-0.12
word:i|-0.09
word:jacket|-0.03
word:joiner|0.04
word:joint|0.07
word:join|-0.04
word:july|0.11
word:june|-0.21
word:keep|-0.48
word:kg|-0.06
word:kilometre|-0.04
word:kit|0.06
word:km|0.11
word:know|0.47
word:label|-0.16
word:lamp|0.20
word:land|-0.28
word:language|0.21
word:laptop|-0.06
word:largest|0.04
word:last|-0.52
word:late|-0.12
word:launch|0.04
word:lead|0.28
word:leak|0.10
word:learner|-0.10
word:learn|0.19
word:least|-0.42
word:leave|-0.19
word:lecturer|-0.21
word:legal|0.11
word:less|-0.29
word:letter|-0.28
word:let|0.05
word:level|0.25
word:library|-0.08
word:license|0.08
word:limit|0.08
word:line|-0.17
word:list|0.10
word:live|0.17
word:load|-0.16
word:local|0.04
word:locker|0.03
word:login|-0.05
word:logo|-0.04
word:long|-0.11
word:lookup|-0.03
word:lose|-0.16
word:loss|0.11
word:lower|-0.24
word:maintainer|0.06
word:maintain|-0.11
word:main|-0.14
word:management|-0.05
word:manager|0.24
word:mandate|0.13
word:many|-0.26
word:map|-0.04
word:march|0.30
word:master|0.08
word:matrix|-0.11
word:max|-0.04
word:may|0.36
word:measure|0.11
word:median|-0.11
word:meeting|-0.15
word:meet|0.14
word:member|-0.17
word:merger|-0.12
word:merge|-0.17
word:message|0.04
word:meter|0.11
word:metre|-0.10
word:metric|0.16
word:me|-0.09
word:migrate|0.03
word:migration|0.10
word:minister|0.04
word:ministry|0.10
word:minute|-0.39
word:min|-0.08
word:mirror|-0.18
word:missed|-0.07
word:miss|-0.10
word:mobile|-0.14
word:mobility|-0.05
word:model|-0.09
word:mode|0.16
word:module|0.14
word:monday|-0.27
word:monitor|0.33
word:monthly|0.25
word:month|-0.40
word:more|-0.42
word:most|0.16
word:mother|-0.25
word:move|0.17
word:mql|-0.05
word:ms|-0.11
word:municipality|-0.15
word:museum|0.08
word:m|0.05
word:name|0.09
word:national|0.05
word:near|-0.11
word:need|-0.08
word:neighbour|-0.37
word:network|0.27
word:never|-0.15
word:newsletter|-0.12
word:next|0.05
word:nightly|0.05
word:night|-0.39
word:nobody|0.11
word:none|-0.21
word:nordic|-0.05
word:notification|0.03
word:not|-0.16
word:november|0.05
word:now|-0.33
word:no|-0.49
word:nps|-0.03
word:number|-0.11
word:nurse|0.06
word:nursing|-0.08
word:n|0.11
word:obtained|0.16
word:october|0.08
word:oee|0.08
word:officer|0.13
word:office|0.13
word:offline|0.14
word:off|0.18
word:of|-0.43
word:older|-0.13
word:oldest|0.20
word:onboard|-0.04
word:one|-0.27
word:online|0.12
word:on|-0.37
word:open|0.16
word:operate|-0.04
word:opportunity|-0.05
word:opt|0.03
word:order|0.18
word:organic|-0.04
word:organization|-0.15
word:or|-0.44
word:our|-0.24
word:outside|-0.04
word:out|-0.07
word:overtime|-0.04
word:over|-0.08
word:owner|0.11
word:own|-0.53
word:pack|0.05
word:pallet|-0.16
word:panel|0.07
word:parliament|0.34
word:parser|-0.10
word:partner|0.11
word:part|-0.08
word:passenger|0.09
word:pass|0.09
word:patch|-0.04
word:patient|-0.52
word:pay|-0.13
word:peak|-0.17
word:peer|0.06
word:pension|0.03
word:people|-0.53
word:percent|0.17
word:performance|0.07
word:permit|-0.06
word:personal|-0.08
word:personnel|0.09
word:per|0.25
word:pick|-0.44
word:pipeline|-0.28
word:plain|0.09
word:planner|0.22
word:plant|0.15
word:plan|0.18
word:plastic|0.06
word:platform|-0.04
word:pledge|-0.16
word:plugin|0.15
word:plus|0.24
word:pm|-0.08
word:point|0.05
word:policy|0.11
word:pop|0.22
word:portal|0.14
word:positive|-0.06
word:power|-0.05
word:practice|-0.09
word:premium|-0.14
word:present|0.19
word:press|0.09
word:prevention|0.04
word:price|-0.09
word:primary|0.06
word:print|0.15
word:process|0.15
word:produce|0.07
word:production|-0.16
word:product|0.18
word:profit|-0.03
word:programme|0.09
word:progress|0.07
word:project|-0.24
word:promized|-0.11
word:promote|-0.04
word:proof|0.14
word:protection|-0.04
word:provider|0.14
word:public|-0.33
word:publish|0.25
word:pull|-0.10
word:pulse|-0.11
word:pump|0.03
word:purchase|-0.07
word:q1|-0.07
word:q3|-0.05
word:q4|-0.13
word:qoq|-0.04
word:qualify|-0.26
word:quarter|-0.61
word:question|-0.05
word:quota|-0.11
word:quote|-0.09
word:raise|-0.19
word:rate|-0.16
word:rather|-0.04
word:ray|-0.03
word:reach|-0.21
word:reader|-0.22
word:read|-0.11
word:realized|-0.03
word:receive|0.18
word:recipient|-0.07
word:recommendation|-0.07
word:recommend|-0.03
word:reconciliation|-0.12
word:record|0.09
word:recover|-0.03
word:reduce|-0.21
word:red|0.04
word:reference|0.24
word:refresh|0.08
word:refund|0.13
word:refurbish|0.04
word:regional|0.11
word:region|0.23
word:register|0.13
word:renewal|-0.05
word:renew|-0.10
word:replace|0.23
word:reply|-0.04
word:repository|0.10
word:repo|-0.04
word:request|-0.16
word:researcher|-0.09
word:research|0.28
word:reseller|0.24
word:reserve|-0.08
word:restaurant|0.24
word:restore|0.10
word:retention|-0.03
word:return|-0.06
word:revenue|-0.16
word:review|-0.29
word:right|0.05
word:rise|-0.05
word:risk|0.21
word:rival|0.05
word:river|-0.34
word:roadmap|0.15
word:road|0.48
word:robot|0.08
word:roll|0.12
word:roof|0.07
word:rostering|-0.09
word:rotation|0.15
word:rota|-0.08
word:round|-0.04
word:route|-0.06
word:rule|0.12
word:runbook|0.10
word:runner|-0.07
word:run|-0.19
word:safety|0.15
word:sale|0.18
word:same|-0.53
word:satisfaction|-0.07
word:save|-0.12
word:say|-0.14
word:scale|-0.03
word:scanner|0.04
word:scheduler|0.10
word:scholarship|0.13
word:school|-0.05
word:scope|-0.19
word:score|-0.18
word:screen|0.13
word:search|0.24
word:season|-0.34
word:second|-0.24
word:sector|-0.19
word:security|0.18
word:seen|-0.03
word:see|0.08
word:send|0.22
word:senior|-0.06
word:september|0.15
word:server|0.09
word:service|-0.15
word:sery|0.10
word:session|0.15
word:setting|-0.04
word:settle|-0.07
word:set|0.26
word:share|0.13
word:shelve|0.06
word:shift|-0.11
word:shopping|0.24
word:shop|-0.22
word:shorten|-0.03
word:show|0.14
word:signature|0.09
word:sign|-0.24
word:site|0.26
word:size|0.03
word:skipper|0.26
word:sla|-0.05
word:slo|0.09
word:smart|0.13
word:sold|0.17
word:sort|-0.04
word:south|-0.07
word:so|-0.35
word:space|0.33
word:speak|-0.03
word:spec|0.24
word:spend|0.18
word:sponsor|0.12
word:spring|-0.43
word:sprint|0.08
word:square|-0.10
word:stable|-0.48
word:staff|-0.06
word:stage|-0.12
word:start|0.19
word:star|-0.22
word:station|0.11
word:statistic|0.09
word:status|0.05
word:stay|-0.12
word:steer|0.03
word:stock|0.05
word:storage|-0.05
word:store|0.19
word:story|0.18
word:student|0.22
word:study|0.04
word:subscriber|-0.14
word:success|-0.16
word:suite|-0.12
word:summer|-0.17
word:summit|0.04
word:supplier|0.34
word:support|-0.45
word:surplus|-0.06
word:survey|-0.04
word:sustainability|-0.18
word:switch|0.15
word:syllabi|0.05
word:system|0.28
word:s|-0.07
word:tablet|0.06
word:tag|0.13
word:taken|0.04
word:take|-0.50
word:talk|0.31
word:task|-0.15
word:tax|0.14
word:teach|-0.15
word:team|-0.03
word:tech|0.04
word:tell|0.17
word:template|-0.04
word:tenant|0.12
word:term|-0.27
word:test|-0.18
word:text|0.04
word:than|-0.62
word:that|-0.62
word:their|-0.49
word:them|0.17
word:theory|0.06
word:there|0.27
word:they|-0.26
word:the|-0.09
word:third|-0.65
word:this|-0.18
word:threat|0.04
word:through|-0.56
word:thursday|0.16
word:ticket|0.06
word:tier|0.14
word:tile|-0.08
word:timetable|-0.06
word:time|-0.27
word:today|-0.17
word:toggle|0.14
word:took|-0.18
word:tool|-0.11
word:top|0.16
word:total|-0.04
word:tour|0.14
word:town|0.24
word:to|-0.55
word:trace|0.04
word:track|0.30
word:traffic|0.04
word:train|0.39
word:tram|0.08
word:triage|0.04
word:trip|0.26
word:truck|0.17
word:trust|-0.06
word:tuesday|0.11
word:turkish|0.33
word:tutorial|0.05
word:twice|-0.22
word:unaided|-0.09
word:under|-0.35
word:unit|-0.05
word:until|0.06
word:update|0.12
word:upgrade|0.12
word:upload|0.10
word:ups|-0.29
word:uptime|0.13
word:up|-0.31
word:usability|0.04
word:usage|0.06
word:use|-0.16
word:us|-0.27
word:v2|0.08
word:vacancy|-0.06
word:vacant|-0.06
word:vaccination|0.23
word:valid|-0.15
word:vendor|0.06
word:version|0.11
word:vet|-0.06
word:via|-0.26
word:video|-0.07
word:village|-0.24
word:visitor|0.16
word:visit|-0.05
word:voice|0.18
word:volunteer|0.05
word:vote|-0.33
word:wait|-0.14
word:ward|0.08
word:warehouse|-0.03
word:warranty|-0.04
word:waste|0.09
word:was|-0.34
word:watch|0.10
word:water|-0.14
word:way|-0.27
word:website|0.17
word:web|0.09
word:weekend|0.03
word:weekly|-0.34
word:week|0.05
word:welcome|0.11
word:we|-0.38
word:what|-0.08
word:which|-0.06
word:whole|0.13
word:who|-0.26
word:window|0.03
word:winter|-0.09
word:within|-0.74
word:without|-0.37
word:with|0.13
word:workshop|0.16
word:workspace|-0.07
word:work|-0.34
word:worth|-0.20
word:wrong|-0.38
word:w|0.25
word:x|-0.03
word:yearly|0.18
word:year|-0.28
word:zero|-0.16
|-0.27`;

export const indicator = `begins aband|-0.07
begins aban|-0.07
begins absen|0.17
begins abse|0.17
begins accep|-0.26
begins acces|-0.09
begins acce|-0.35
begins accid|0.15
begins acci|0.15
begins accou|-0.18
begins acco|-0.18
begins accur|-0.07
begins accu|-0.07
begins achie|-0.10
begins achi|-0.10
begins acqui|0.06
begins acqu|0.06
begins actio|-0.05
begins activ|-0.07
begins acti|-0.13
begins actua|-0.17
begins actu|-0.17
begins addin|-0.04
begins addi|-0.04
begins addre|-0.15
begins addr|-0.15
begins adjus|-0.40
begins adju|-0.35
begins admin|-0.06
begins admis|-0.07
begins admit|-0.08
begins admi|-0.26
begins adopt|0.24
begins adop|0.24
begins advis|0.09
begins advi|-0.16
begins again|0.20
begins agai|0.32
begins agenc|0.19
begins agent|0.09
begins agen|0.22
begins agree|-0.14
begins agre|0.05
begins alert|-0.14
begins aler|-0.15
begins allow|0.13
begins allo|0.12
begins alrea|-0.04
begins alre|-0.04
begins alumn|0.07
begins alum|0.07
begins amon|0.05
begins analy|-0.06
begins anal|-0.06
begins annua|0.22
begins annu|0.22
begins answe|-0.18
begins answ|-0.18
begins anyon|-0.09
begins anyo|-0.09
begins appea|-0.18
begins appe|-0.18
begins appli|-0.21
begins appl|-0.21
begins appre|0.16
begins appro|0.18
begins appr|0.34
begins arriv|-0.13
begins arri|-0.13
begins artic|-0.14
begins arti|-0.14
begins asse|0.19
begins attem|-0.15
begins atten|-0.07
begins atte|-0.22
begins autho|0.06
begins auth|0.06
begins autom|-0.03
begins auto|-0.03
begins autum|-0.05
begins autu|-0.05
begins avail|-0.06
begins avai|-0.06
begins aware|-0.06
begins awar|-0.17
begins backl|-0.08
begins back|-0.10
begins base|-0.04
begins baske|0.10
begins bask|0.10
begins becau|0.21
begins beca|0.21
begins bein|-0.05
begins bench|0.05
begins benc|0.05
begins benef|-0.11
begins bene|-0.10
begins bette|0.23
begins bett|0.23
begins betwe|-0.27
begins betw|-0.27
begins block|-0.26
begins bloc|-0.26
begins board|-0.09
begins boar|-0.06
begins booki|-0.38
begins book|-0.43
begins borro|-0.19
begins borr|-0.19
begins bounc|-0.08
begins boun|-0.10
begins bran|0.05
begins break|-0.11
begins brea|-0.25
begins brin|0.04
begins budge|-0.08
begins budg|-0.08
begins build|-0.06
begins buil|-0.15
begins burea|0.25
begins bure|0.25
begins burno|0.24
begins burn|0.24
begins busin|0.07
begins busi|0.07
begins calen|-0.04
begins cale|-0.04
begins calle|-0.15
begins call|-0.37
begins campa|-0.06
begins camp|-0.05
begins cance|0.23
begins canc|0.23
begins candi|0.03
begins cand|0.03
begins cante|0.33
begins cant|0.33
begins carbo|0.14
begins carb|0.14
begins carer|0.13
begins care|0.19
begins carr|-0.06
begins case|0.13
begins catal|0.05
begins cata|0.06
begins cause|-0.08
begins caus|-0.09
begins centr|-0.20
begins cent|-0.15
begins certi|0.03
begins cert|0.03
begins chang|-0.20
begins chann|-0.10
begins chan|-0.30
begins charg|0.08
begins char|0.08
begins check|-0.04
begins chec|0.16
begins child|0.17
begins chil|0.18
begins choi|0.19
begins choos|-0.09
begins choo|-0.09
begins chur|0.13
begins circ|0.17
begins citiz|0.03
begins citi|-0.07
begins claim|-0.13
begins clai|-0.15
begins clas|-0.06
begins clea|-0.17
begins click|-0.04
begins clic|-0.26
begins clien|0.09
begins clie|0.09
begins clima|-0.07
begins climb|0.07
begins clini|0.18
begins clin|0.18
begins close|-0.23
begins clos|-0.09
begins clou|0.17
begins club|0.07
begins cohor|0.30
begins coho|0.30
begins colle|-0.06
begins coll|-0.06
begins comin|0.22
begins comi|0.22
begins commi|-0.07
begins commu|-0.05
begins comm|-0.11
begins compa|0.11
begins compe|0.04
begins compl|0.17
begins comp|0.31
begins condu|0.27
begins cond|0.42
begins confi|-0.04
begins conf|-0.09
begins consu|-0.26
begins cons|0.23
begins conta|0.09
begins contr|0.07
begins cont|0.13
begins conve|0.06
begins conv|0.18
begins corre|-0.12
begins corr|-0.12
begins cost|0.26
begins couns|0.08
begins count|-0.17
begins coun|-0.07
begins cours|0.06
begins cour|0.35
begins cover|-0.13
begins cove|-0.05
begins cras|-0.13
begins credi|0.12
begins cred|0.05
begins crew|-0.04
begins criti|-0.05
begins crit|-0.05
begins cros|0.09
begins curre|-0.11
begins curr|-0.11
begins custo|-0.08
begins cust|-0.08
begins cutt|-0.10
begins cycl|0.08
begins damag|0.45
begins dama|0.45
begins dashb|-0.04
begins dash|-0.04
begins datab|0.07
begins data|0.06
begins deadl|-0.05
begins dead|-0.05
begins deale|0.04
begins deal|0.06
begins debi|-0.18
begins decis|-0.06
begins deci|-0.08
begins decre|0.10
begins decr|0.10
begins deliv|-0.04
begins deli|-0.04
begins deman|-0.08
begins dema|-0.08
begins depar|0.16
begins depa|0.16
begins deplo|-0.16
begins depl|-0.16
begins deskt|-0.03
begins desk|-0.03
begins diabe|0.30
begins diab|0.30
begins diffe|-0.05
begins diff|-0.05
begins digit|0.07
begins digi|0.07
begins direc|-0.23
begins dire|-0.23
begins disc|-0.28
begins distr|0.23
begins dist|0.23
begins docto|-0.09
begins doct|-0.09
begins docum|-0.04
begins docu|-0.04
begins don'|-0.12
begins donor|0.04
begins dono|0.11
begins dose|-0.04
begins doubl|0.04
begins doub|0.04
begins drive|0.09
begins driv|-0.10
begins drop|0.07
begins dupli|-0.20
begins dupl|-0.20
begins earl|0.05
begins elect|-0.15
begins elec|-0.15
begins emplo|0.11
begins empl|0.11
begins empt|-0.10
begins energ|0.09
begins ener|0.09
begins engag|0.14
begins enga|0.14
begins engin|-0.09
begins engi|-0.09
begins enqui|-0.05
begins enqu|-0.05
begins enrol|-0.13
begins enro|-0.18
begins enter|-0.05
begins ente|-0.18
begins entit|0.05
begins enti|0.05
begins entri|-0.05
begins entr|-0.24
begins episo|-0.10
begins epis|-0.10
begins error|-0.09
begins escal|0.35
begins esca|0.35
begins evalu|-0.10
begins eval|-0.10
begins eveni|-0.15
begins even|-0.24
begins evic|0.04
begins exclu|-0.06
begins excl|-0.06
begins execu|0.19
begins exec|0.19
begins exhau|0.30
begins exha|0.30
begins exper|-0.08
begins expe|-0.11
begins expir|-0.20
begins expi|-0.20
begins exter|0.11
begins facto|-0.18
begins fact|-0.18
begins faile|-0.11
begins fail|-0.13
begins fall|0.54
begins famil|0.12
begins fami|0.12
begins farme|0.04
begins farm|-0.06
begins fault|-0.07
begins faul|-0.07
begins ferr|0.19
begins fiel|0.14
begins fift|0.11
begins fille|-0.05
begins fill|-0.05
begins finan|-0.13
begins fina|-0.13
begins finis|-0.33
begins fini|-0.33
begins firm|-0.21
begins fisca|0.21
begins fisc|0.21
begins flak|-0.08
begins floo|0.24
begins forec|-0.06
begins fore|-0.05
begins forma|0.18
begins form|0.05
begins foru|-0.04
begins foun|-0.38
begins frau|-0.06
begins fresh|-0.03
begins fres|-0.03
begins frida|-0.09
begins frid|-0.09
begins frien|0.09
begins frie|0.09
begins fund|0.15
begins furth|0.04
begins furt|0.04
begins garde|-0.14
begins gard|-0.14
begins gende|0.05
begins gend|0.05
begins gener|0.12
begins gene|0.12
begins girl|0.05
begins giver|0.23
begins give|0.23
begins givin|0.08
begins givi|0.08
begins glas|-0.16
begins goodw|0.08
begins good|0.32
begins gradu|0.25
begins grad|0.34
begins grant|0.05
begins gran|-0.10
begins gree|-0.12
begins griev|0.20
begins grie|0.20
begins gros|0.17
begins group|-0.07
begins grou|0.15
begins growt|0.11
begins grow|0.12
begins guest|-0.22
begins gues|-0.13
begins halve|-0.07
begins halv|-0.07
begins hande|-0.04
begins handl|0.12
begins hando|-0.07
begins hand|-0.23
begins happe|-0.05
begins happ|0.15
begins harbo|0.20
begins harb|0.20
begins harve|-0.04
begins harv|-0.04
begins healt|0.34
begins heal|0.34
begins helpf|-0.16
begins helpl|-0.06
begins help|-0.07
begins highe|0.18
begins high|0.18
begins home|-0.17
begins hospi|0.09
begins hosp|0.09
begins hosti|0.12
begins host|0.08
begins hotfi|-0.07
begins hotf|-0.07
begins hour|-0.25
begins house|-0.10
begins housi|0.13
begins hous|0.08
begins ident|-0.15
begins iden|-0.15
begins image|-0.03
begins imag|-0.03
begins impor|-0.15
begins impo|-0.15
begins impro|-0.22
begins impr|-0.23
begins incid|-0.08
begins inci|-0.08
begins inclu|0.25
begins incl|0.25
begins incom|0.06
begins inco|0.06
begins incre|-0.11
begins incr|-0.11
begins inde|0.26
begins indus|-0.06
begins indu|-0.06
begins infec|0.07
begins infe|0.07
begins infr|0.20
begins injur|0.23
begins inju|0.23
begins insid|-0.04
begins insi|-0.04
begins inspe|-0.12
begins insp|-0.12
begins insta|-0.15
begins inst|-0.18
begins insur|0.12
begins insu|0.12
begins inte|0.07
begins intro|0.09
begins intr|0.23
begins inven|0.07
begins inve|0.07
begins invit|-0.06
begins invi|-0.06
begins invoi|-0.13
begins invo|-0.13
begins issue|-0.11
begins issu|-0.11
begins item|0.15
begins jacke|-0.10
begins jack|-0.10
begins janua|-0.15
begins janu|-0.15
begins joine|-0.12
begins join|-0.12
begins journ|-0.05
begins jour|-0.05
begins kitch|-0.03
begins kitc|-0.03
begins labe|-0.11
begins labo|0.33
begins land|-0.17
begins langu|0.13
begins lang|0.13
begins late|0.14
begins lead|-0.19
begins learn|-0.21
begins lear|-0.21
begins leas|-0.09
begins leave|-0.08
begins leavi|0.39
begins leav|0.63
begins lectu|-0.07
begins lect|-0.07
begins ledge|-0.03
begins ledg|-0.03
begins legac|-0.08
begins lega|-0.09
begins lengt|-0.06
begins leng|-0.06
begins lesso|-0.16
begins less|-0.16
begins lette|-0.08
begins lett|-0.08
begins leve|0.19
begins licen|0.03
begins lice|0.03
begins link|-0.04
begins listi|-0.04
begins list|-0.11
begins litre|-0.08
begins litr|-0.08
begins load|-0.03
begins loave|-0.08
begins loav|-0.08
begins locat|-0.06
begins loca|-0.29
begins logg|-0.08
begins logis|0.14
begins logi|0.22
begins longe|-0.24
begins long|-0.24
begins look|-0.05
begins losse|0.04
begins loss|0.04
begins lowe|0.24
begins machi|-0.08
begins mach|-0.08
begins maili|-0.06
begins mail|-0.23
begins maint|-0.04
begins main|-0.08
begins manag|0.22
begins mana|0.22
begins manua|-0.15
begins manu|-0.16
begins marc|-0.11
begins margi|0.15
begins marg|0.15
begins marke|-0.06
begins mark|-0.09
begins match|-0.07
begins matc|-0.07
begins mater|0.12
begins mate|0.12
begins measu|-0.05
begins meas|-0.17
begins media|-0.09
begins medi|-0.04
begins meeti|-0.25
begins meet|-0.36
begins membe|0.36
begins memb|0.36
begins menti|0.04
begins mento|-0.21
begins ment|0.03
begins merg|-0.11
begins metr|0.13
begins miles|-0.08
begins mile|-0.08
begins milli|0.15
begins mill|0.15
begins minut|-0.37
begins minu|-0.24
begins misse|-0.14
begins missi|-0.09
begins miss|-0.23
begins mode|-0.11
begins mone|-0.05
begins month|0.19
begins mont|0.19
begins mothe|-0.06
begins moth|-0.06
begins munic|-0.08
begins muni|-0.08
begins neede|-0.13
begins needl|0.03
begins need|-0.09
begins negat|0.10
begins nega|0.10
begins neigh|-0.22
begins neig|-0.22
begins newco|-0.07
begins newc|-0.07
begins newsl|-0.06
begins news|-0.06
begins night|-0.25
begins nigh|0.14
begins nobod|0.11
begins nobo|0.11
begins nordi|0.05
begins nord|0.05
begins notic|-0.11
begins noti|-0.05
begins numbe|-0.16
begins numb|-0.16
begins nursi|0.08
begins nurs|0.10
begins objec|-0.07
begins obje|-0.07
begins offer|0.08
begins offe|0.10
begins olde|-0.16
begins onboa|-0.08
begins onbo|-0.08
begins onlin|-0.05
begins onli|-0.05
begins opene|-0.06
begins openi|0.08
begins opera|0.13
begins oper|0.13
begins oppor|-0.12
begins oppo|-0.12
begins order|-0.44
begins orde|-0.53
begins organ|0.05
begins orga|0.05
begins othe|-0.17
begins outsi|-0.08
begins outs|-0.08
begins overa|0.04
begins overl|0.24
begins overp|0.14
begins overs|0.05
begins overt|-0.18
begins over|0.13
begins owner|-0.12
begins owne|-0.12
begins packa|-0.26
begins pack|-0.27
begins page|-0.15
begins pair|0.21
begins palle|0.27
begins pall|0.27
begins pape|-0.22
begins parce|-0.06
begins parc|-0.06
begins paren|-0.09
begins pare|-0.09
begins park|0.04
begins parti|0.11
begins partn|-0.03
begins part|0.23
begins passe|-0.05
begins passw|-0.11
begins pass|-0.13
begins patch|-0.07
begins patc|-0.07
begins payba|0.09
begins payb|0.09
begins payin|0.17
begins payi|0.17
begins payme|-0.04
begins paym|-0.04
begins penal|0.13
begins pena|0.13
begins peopl|0.10
begins peop|0.10
begins perce|-0.18
begins perc|-0.18
begins perma|-0.05
begins perm|-0.06
begins perso|-0.33
begins pers|-0.33
begins phish|-0.09
begins phis|-0.09
begins phon|-0.08
begins phot|-0.05
begins picke|0.04
begins pilo|0.24
begins pipel|-0.16
begins pipe|-0.16
begins place|-0.42
begins plac|-0.29
begins plann|-0.15
begins plan|-0.16
begins platf|0.24
begins plat|0.10
begins pledg|-0.03
begins pled|-0.03
begins point|0.36
begins poin|0.34
begins porta|-0.21
begins port|-0.16
begins posit|0.06
begins posi|0.06
begins post|-0.23
begins powe|-0.12
begins pract|-0.06
begins prac|-0.06
begins premi|0.15
begins prem|0.15
begins prese|0.18
begins pres|0.11
begins previ|0.12
begins prev|0.12
begins prici|-0.05
begins pric|-0.04
begins profe|0.04
begins profi|0.07
begins prof|0.11
begins proje|-0.12
begins proj|-0.12
begins promi|-0.11
begins promo|0.04
begins prom|-0.08
begins propo|0.07
begins prop|0.16
begins publi|-0.20
begins publ|-0.20
begins puls|-0.06
begins pupil|0.12
begins pupi|0.12
begins purch|-0.19
begins purc|-0.19
begins quali|-0.48
begins qual|-0.48
begins quart|-0.17
begins quar|-0.20
begins quest|-0.26
begins ques|-0.26
begins queu|-0.11
begins quote|-0.05
begins quot|0.12
begins raise|0.18
begins rais|0.35
begins rang|-0.06
begins rathe|-0.21
begins rath|-0.21
begins ratin|0.31
begins rati|0.21
begins reac|-0.19
begins reade|-0.18
begins readi|0.25
begins readm|0.14
begins read|0.13
begins reali|0.04
begins real|0.04
begins reaso|0.17
begins reas|0.17
begins recei|-0.06
begins rece|-0.06
begins recip|-0.10
begins reci|-0.10
begins recom|0.33
begins recon|-0.09
begins recov|-0.05
begins reco|0.21
begins recru|0.05
begins recr|0.05
begins recyc|-0.11
begins recy|-0.11
begins redes|-0.16
begins rede|-0.16
begins reduc|0.03
begins redu|0.03
begins refer|-0.04
begins refe|-0.08
begins refun|0.07
begins refu|0.07
begins regio|-0.09
begins regis|-0.10
begins regi|-0.19
begins regul|0.04
begins regu|0.04
begins reimb|-0.05
begins reim|-0.05
begins relap|0.26
begins relat|0.03
begins rela|0.30
begins relea|-0.19
begins rele|-0.19
begins remot|-0.06
begins remo|-0.06
begins renew|-0.09
begins rene|0.13
begins reope|-0.07
begins reop|-0.07
begins repai|-0.07
begins repa|-0.07
begins repea|0.07
begins repe|0.07
begins repla|-0.14
begins repl|-0.16
begins repor|-0.05
begins repos|-0.08
begins repo|-0.12
begins reque|-0.17
begins requ|-0.17
begins resea|0.08
begins rese|0.11
begins resid|0.05
begins resi|0.07
begins respo|-0.13
begins resp|-0.13
begins reten|0.28
begins rete|0.28
begins retur|-0.13
begins retu|-0.13
begins reven|0.31
begins reve|0.31
begins revie|0.18
begins revi|0.18
begins rewor|-0.04
begins rewo|-0.04
begins right|-0.10
begins righ|-0.10
begins rise|0.10
begins role|-0.10
begins rollb|-0.12
begins rolli|0.19
begins roll|0.07
begins roun|-0.15
begins route|0.09
begins rout|0.09
begins runni|-0.03
begins runn|-0.05
begins sale|-0.10
begins sampl|-0.05
begins samp|-0.05
begins satis|0.46
begins sati|0.46
begins save|0.07
begins savin|-0.15
begins savi|-0.15
begins scal|0.21
begins schem|-0.04
begins sche|-0.04
begins schoo|0.26
begins scho|0.28
begins scop|0.30
begins scor|0.26
begins searc|-0.10
begins sear|-0.10
begins seaso|0.07
begins seas|0.07
begins seat|0.14
begins secti|0.13
begins sect|0.07
begins semes|-0.38
begins seme|-0.38
begins senio|0.15
begins seni|0.15
begins serie|-0.09
begins serio|0.12
begins seri|0.03
begins servi|0.07
begins serv|0.07
begins sessi|-0.16
begins sess|-0.16
begins settl|-0.08
begins sett|-0.08
begins share|-0.18
begins shar|0.06
begins shel|-0.05
begins shift|-0.30
begins shif|-0.16
begins shipp|-0.05
begins ship|-0.08
begins shopp|0.11
begins shop|0.35
begins short|-0.07
begins shor|-0.17
begins show|-0.15
begins shrin|0.17
begins shri|0.17
begins signe|-0.13
begins sign|-0.16
begins simul|-0.20
begins simu|-0.20
begins site|0.05
begins slee|0.32
begins smal|-0.14
begins solve|-0.06
begins solv|-0.06
begins spar|-0.11
begins spea|-0.07
begins spend|0.17
begins spen|-0.14
begins sprin|0.03
begins spri|0.03
begins squad|-0.06
begins squar|0.13
begins stabl|-0.09
begins stab|-0.09
begins staf|0.27
begins stag|-0.25
begins stand|-0.10
begins stan|-0.10
begins start|-0.05
begins star|0.14
begins state|-0.05
begins stati|0.07
begins stay|0.20
begins stil|0.15
begins stoc|-0.09
begins stora|-0.08
begins stree|0.04
begins stres|0.14
begins stre|0.33
begins stude|-0.17
begins studi|-0.08
begins stud|-0.25
begins succe|-0.13
begins succ|-0.13
begins summe|-0.14
begins summi|0.04
begins summ|-0.10
begins suppl|-0.06
begins suppo|0.08
begins surge|0.25
begins surg|0.25
begins surpl|0.05
begins surp|0.05
begins surve|0.35
begins surv|0.34
begins table|-0.10
begins tabl|-0.10
begins take|-0.41
begins talk|-0.08
begins task|-0.05
begins teach|0.17
begins teac|0.07
begins team|-0.16
begins techn|-0.17
begins tech|-0.17
begins templ|-0.05
begins temp|-0.05
begins tenan|-0.04
begins tena|-0.04
begins tende|-0.14
begins tend|-0.14
begins test|-0.15
begins thems|-0.08
begins them|-0.08
begins third|-0.27
begins thir|-0.07
begins thos|-0.11
begins thous|-0.09
begins thou|-0.09
begins thre|0.15
begins ticke|0.04
begins tick|0.04
begins tile|-0.05
begins timet|-0.05
begins time|-0.10
begins toda|-0.42
begins tonn|-0.04
begins tota|0.08
begins touc|-0.07
begins track|-0.09
begins trac|-0.12
begins trad|0.17
begins traff|-0.06
begins traf|-0.06
begins train|0.29
begins trai|0.43
begins trans|-0.07
begins tran|-0.07
begins trave|-0.05
begins trav|-0.05
begins trial|0.24
begins tria|0.10
begins trus|0.05
begins turno|0.09
begins turn|0.09
begins tutor|-0.04
begins tuto|-0.04
begins twic|-0.18
begins unaid|-0.07
begins unai|-0.07
begins unans|-0.03
begins unan|-0.12
begins under|0.17
begins unde|0.17
begins unemp|0.23
begins unem|0.23
begins unex|-0.54
begins unfil|-0.04
begins unfi|-0.06
begins unin|-0.26
begins unit|0.05
begins unpla|-0.10
begins unpl|-0.10
begins unres|0.04
begins unre|-0.04
begins unsu|-0.06
begins upgra|0.04
begins upgr|0.04
begins uploa|-0.06
begins uplo|-0.06
begins uptim|-0.04
begins upti|-0.04
begins usabi|0.07
begins usab|0.07
begins user|-0.18
begins usin|-0.10
begins vacan|-0.13
begins vaca|-0.13
begins vacci|-0.12
begins vacc|-0.12
begins vali|-0.08
begins valle|0.19
begins vall|0.19
begins valu|0.28
begins venu|0.39
begins view|0.07
begins visit|-0.06
begins visi|-0.19
begins volun|0.12
begins volu|0.10
begins vote|0.06
begins vulne|-0.04
begins vuln|-0.04
begins waiti|-0.04
begins wait|-0.04
begins wante|0.24
begins want|0.24
begins wareh|-0.14
begins ware|-0.14
begins warra|0.20
begins warr|0.20
begins wast|-0.04
begins wate|-0.19
begins webho|-0.04
begins webh|-0.04
begins webin|-0.16
begins webi|-0.16
begins weekl|-0.18
begins week|-0.57
begins wher|-0.08
begins whos|-0.08
begins witho|-0.19
begins with|-0.22
begins wome|-0.44
begins word|-0.05
begins worke|0.07
begins worki|-0.29
begins workl|0.09
begins works|0.13
begins wort|-0.04
begins woul|0.28
begins writt|0.04
begins writ|-0.20
begins wrong|-0.10
begins wron|-0.20
begins yearl|0.12
begins year|0.30
begins youn|0.15
duration|-0.34
first metric business|-0.11
first metric customer|0.04
first metric down|0.14
first metric internal|0.34
first metric lagging|0.61
first metric leading|-0.54
first metric level|-0.09
impact by rule business|0.22
impact by rule customer|-0.11
impact by rule internal|0.27
impact by rule unclear|-0.20
indicator by rule lagging|0.61
indicator by rule leading|-0.28
indicator by rule unclear|-0.24
metric of one word|0.04
metric of several words|-0.35
metric|-0.14
money|1.08
other metric business|0.28
other metric down|0.19
other metric lagging|0.71
other metric leading|-0.48
other metric up|-0.06
people anyone do|-0.29
people anyone|-0.21
people colleague do|-0.03
people colleague|0.05
people customer do|-0.17
people customer|0.03
percent|-0.04
side business again|-0.15
side business|-0.07
side customer again|-0.32
side customer|-0.30
side internal again|-0.17
side internal|-0.05
word:abandoned|-0.07
word:absence|0.06
word:acceptance|-0.11
word:accept|-0.15
word:access|-0.09
word:accident|0.15
word:account|-0.10
word:accuracy|-0.07
word:achieve|-0.10
word:acquisition|0.15
word:action|-0.05
word:activation|-0.06
word:actual|-0.17
word:address|-0.15
word:adjust|-0.33
word:admin|-0.11
word:admission|-0.07
word:admitted|-0.08
word:advise|0.21
word:ad|-0.07
word:against|0.20
word:again|0.12
word:agency|0.19
word:agent|0.03
word:age|-0.12
word:agree|0.05
word:aid|0.20
word:alert|-0.15
word:allowance|0.13
word:already|-0.04
word:alumni|0.07
word:among|0.05
word:analytic|-0.06
word:annual|0.21
word:answer|-0.18
word:anyone|-0.09
word:any|-0.09
word:api|-0.05
word:appeal|-0.18
word:applicant|-0.04
word:application|-0.15
word:apprentice|0.16
word:approval|-0.16
word:approve|0.33
word:app|-0.03
word:arrive|-0.13
word:article|-0.14
word:ask|-0.22
word:attempt|-0.15
word:attendance|-0.05
word:audit|0.05
word:author|0.06
word:autumn|-0.05
word:availability|-0.05
word:award|-0.11
word:awareness|-0.06
word:backlog|-0.08
word:back|-0.17
word:bad|0.14
word:bank|-0.04
word:base|0.04
word:basket|0.10
word:because|0.21
word:bed|-0.46
word:being|-0.05
word:benchmark|0.05
word:benefit|-0.11
word:better|0.23
word:between|-0.27
word:bill|0.33
word:bin|-0.16
word:blocked|-0.26
word:board|-0.06
word:booking|-0.30
word:book|-0.14
word:borrow|-0.07
word:bounce|-0.08
word:bread|-0.08
word:breakfast|-0.07
word:break|-0.04
word:bring|0.32
word:budget|-0.08
word:bug|-0.11
word:build|-0.15
word:burnout|0.24
word:business|0.07
word:bus|-0.10
word:buy|0.26
word:cac|0.09
word:café|-0.10
word:calendar|-0.04
word:caller|-0.15
word:call|-0.09
word:campaign|-0.06
word:camp|0.26
word:cancel|0.18
word:candidate|0.03
word:canteen|0.33
word:carbon|0.14
word:card|0.04
word:carer|0.13
word:carry|-0.06
word:case|0.31
word:cash|0.30
word:catalogue|-0.10
word:caused|-0.08
word:center|-0.20
word:cent|0.05
word:changed|-0.07
word:change|-0.13
word:channel|-0.10
word:check|0.18
word:chf|0.13
word:children|0.17
word:choir|0.23
word:choose|-0.09
word:churn|0.13
word:citizen|0.04
word:city|-0.15
word:claim|-0.12
word:class|-0.06
word:click|-0.26
word:client|0.09
word:climate|-0.07
word:climb|0.07
word:clinic|0.18
word:close|-0.09
word:cloud|0.17
word:club|0.07
word:code|0.09
word:cohort|0.30
word:cold|-0.06
word:colleague|-0.16
word:collection|-0.17
word:collect|0.12
word:come|-0.43
word:commit|-0.07
word:commuter|-0.04
word:company|-0.03
word:compare|0.12
word:competitive|0.04
word:complaint|0.54
word:completeness|-0.07
word:complete|-0.38
word:completion|0.07
word:conduct|0.27
word:consumer|-0.04
word:consumption|-0.13
word:contact|0.09
word:contract|0.05
word:contributor|-0.11
word:conversation|-0.06
word:conversion|-0.04
word:convert|0.16
word:core|-0.13
word:correction|-0.03
word:cost|-0.17
word:counted|-0.06
word:country|0.04
word:course|0.06
word:coverage|-0.27
word:cover|0.22
word:crash|-0.13
word:credit|0.12
word:crew|-0.04
word:critical|-0.05
word:csat|0.25
word:currently|-0.08
word:cut|0.12
word:cycle|-0.03
word:dashboard|-0.04
word:database|0.07
word:data|-0.13
word:date|-0.13
word:deadline|-0.05
word:dealer|0.04
word:deal|-0.12
word:debit|-0.18
word:debt|-0.28
word:decision|-0.06
word:decrease|0.10
word:demand|-0.08
word:demo|-0.07
word:department|0.15
word:deploy|-0.12
word:desktop|-0.03
word:desk|0.09
word:dev|0.08
word:did|-0.10
word:digital|0.13
word:direct|-0.23
word:distribution|-0.22
word:district|0.45
word:dock|-0.18
word:doctor|-0.09
word:document|-0.04
word:doc|-0.09
word:don't|-0.12
word:donor|0.11
word:dose|-0.04
word:double|0.04
word:driver|0.09
word:drive|-0.21
word:drop|0.06
word:drug|0.06
word:dso|0.08
word:due|-0.15
word:duplicate|-0.20
word:early|0.07
word:easy|0.16
word:electrical|-0.12
word:employee|-0.08
word:employer|0.04
word:empty|-0.10
word:end|0.36
word:energy|0.09
word:engagement|0.14
word:engineer|0.14
word:engine|-0.23
word:enp|0.07
word:enquiry|-0.05
word:enrolment|-0.11
word:enrol|-0.07
word:enter|-0.13
word:entry|-0.24
word:episode|-0.10
word:euro|0.08
word:evening|-0.15
word:event|-0.09
word:even|-0.03
word:exam|0.11
word:excluding|-0.03
word:executive|0.19
word:exhaustion|0.30
word:exit|0.13
word:expense|-0.15
word:experiment|-0.08
word:external|0.11
word:factor|-0.18
word:failed|-0.11
word:fail|-0.13
word:fall|0.31
word:family|0.12
word:farmer|0.04
word:far|-0.31
word:feel|0.51
word:fee|0.26
word:ferry|0.19
word:field|0.14
word:fifth|0.11
word:file|-0.23
word:fill|-0.30
word:finance|-0.13
word:find|0.42
word:finish|-0.33
word:firm|-0.21
word:fiscal|0.21
word:flaky|-0.08
word:flat|0.33
word:flow|0.04
word:food|-0.17
word:forecast|-0.06
word:formal|0.20
word:form|-0.14
word:forum|-0.04
word:found|-0.39
word:fraud|-0.06
word:free|0.19
word:freshness|-0.03
word:friday|-0.09
word:friend|0.09
word:full|-0.42
word:fund|0.30
word:further|0.04
word:fy25|0.06
word:fy26|-0.20
word:fy27|0.19
word:gap|-0.21
word:gardener|-0.12
word:gender|0.05
word:generate|-0.13
word:gift|0.04
word:girl|0.05
word:giver|0.23
word:give|-0.07
word:giving|0.08
word:glass|-0.16
word:goodwill|0.08
word:good|0.39
word:go|-0.32
word:grade|-0.05
word:graduation|0.04
word:granted|0.05
word:grant|-0.15
word:green|-0.15
word:grievance|0.20
word:gross|0.17
word:group|0.05
word:growth|0.11
word:grow|-0.20
word:guest|-0.13
word:g|-0.13
word:h1|0.08
word:half|-0.06
word:halve|-0.07
word:handed|-0.04
word:handle|0.12
word:handover|-0.07
word:hand|-0.23
word:hang|-0.11
word:happen|-0.05
word:harvest|-0.04
word:head|0.40
word:health|0.18
word:heat|-0.18
word:helpful|-0.16
word:helpline|-0.06
word:help|0.45
word:higher|0.18
word:hire|0.12
word:hit|-0.09
word:hoc|-0.07
word:hold|-0.35
word:home|0.21
word:hospital|0.09
word:host|0.08
word:hotfix|-0.07
word:hour|-0.66
word:household|-0.10
word:house|0.05
word:housing|0.13
word:how|0.22
word:hr|-0.03
word:h|-0.14
word:identity|-0.15
word:image|-0.03
word:import|-0.15
word:improve|-0.20
word:incident|-0.08
word:income|0.22
word:increase|-0.11
word:index|0.26
word:industry|-0.06
word:infection|0.07
word:injury|0.12
word:inside|-0.04
word:inspector|-0.11
word:install|-0.10
word:insurance|0.22
word:interest|0.31
word:interruption|-0.12
word:interview|-0.05
word:introduce|0.09
word:inventory|0.07
word:invite|-0.06
word:invoice|-0.13
word:issue|-0.11
word:item|0.13
word:jacket|-0.10
word:january|-0.15
word:job|0.22
word:joiner|-0.12
word:join|-0.09
word:journal|-0.05
word:june|0.05
word:keep|0.12
word:kg|-0.28
word:kitchen|-0.03
word:kit|0.06
word:kwh|0.17
word:label|-0.11
word:lab|-0.05
word:land|-0.13
word:language|0.13
word:last|0.35
word:later|0.14
word:late|-0.17
word:lead|-0.41
word:learner|-0.05
word:learn|-0.16
word:lease|-0.09
word:leaver|0.11
word:leave|0.49
word:lecturer|-0.04
word:ledger|-0.03
word:legacy|-0.08
word:length|-0.06
word:lesson|-0.16
word:letter|-0.08
word:level|0.16
word:license|0.03
word:line|-0.11
word:link|-0.06
word:litre|-0.08
word:load|-0.24
word:loave|-0.08
word:local|-0.22
word:location|-0.06
word:login|0.07
word:logistic|0.14
word:logo|0.10
word:log|-0.14
word:longer|-0.24
word:long|0.29
word:lose|0.25
word:loss|0.26
word:lost|0.11
word:machine|-0.08
word:mailing|-0.06
word:mail|-0.16
word:maintainer|0.09
word:maintain|-0.17
word:maintenance|0.07
word:main|-0.05
word:make|0.45
word:management|-0.05
word:manager|-0.07
word:manage|0.24
word:manual|-0.15
word:many|-0.11
word:map|-0.06
word:march|-0.11
word:margin|0.15
word:market|0.19
word:mark|-0.04
word:match|-0.07
word:mau|-0.06
word:may|-0.08
word:meal|0.14
word:mean|0.09
word:measure|-0.05
word:median|-0.09
word:meeting|-0.07
word:meet|-0.45
word:member|0.30
word:mention|0.04
word:mentor|-0.21
word:menu|-0.03
word:merger|0.09
word:merge|-0.20
word:metre|0.13
word:me|0.15
word:mid|0.04
word:milestone|-0.08
word:million|0.15
word:minus|0.13
word:minute|-0.37
word:min|-0.14
word:missing|-0.09
word:miss|-0.36
word:mobile|-0.08
word:mobility|0.10
word:model|-0.08
word:money|-0.05
word:monthly|-0.27
word:mother|-0.06
word:mql|-0.13
word:mrs|-0.14
word:ms|-0.10
word:municipality|-0.08
word:my|0.11
word:m|-0.12
word:name|0.03
word:near|-0.22
word:need|-0.16
word:negative|0.10
word:neighbourhood|-0.17
word:neighbour|-0.05
word:net|0.05
word:newcomer|-0.07
word:newsletter|-0.06
word:next|-0.06
word:nightly|-0.23
word:night|0.28
word:nobody|0.11
word:none|-0.23
word:nordic|0.05
word:notice|-0.11
word:nps|0.12
word:nrr|0.04
word:number|-0.16
word:nursing|0.08
word:n|-0.11
word:office|-0.12
word:off|-0.08
word:older|-0.16
word:old|0.06
word:onboard|-0.08
word:once|-0.42
word:online|-0.05
word:open|-0.50
word:operate|0.21
word:operation|-0.08
word:opportunity|-0.12
word:opt|-0.05
word:order|-0.53
word:organic|-0.05
word:organization|0.10
word:other|-0.17
word:outside|-0.08
word:overall|0.04
word:overturned|-0.17
word:owner|-0.12
word:own|-0.33
word:package|-0.26
word:pack|-0.10
word:page|-0.26
word:pair|0.21
word:pallet|0.27
word:parcel|-0.15
word:parent|-0.09
word:park|0.05
word:partners'|0.04
word:partner|-0.08
word:party|0.24
word:part|-0.25
word:passenger|-0.07
word:password|-0.11
word:pass|0.39
word:past|-0.05
word:patch|-0.07
word:payback|0.09
word:payment|-0.04
word:pay|0.41
word:peak|-0.09
word:penalty|0.13
word:people|0.10
word:percentage|0.07
word:percent|-0.24
word:permanent|-0.05
word:person|-0.13
word:phishing|-0.09
word:phone|-0.08
word:photo|-0.05
word:pick|-0.08
word:pilot|0.24
word:pipeline|-0.16
word:place|-0.26
word:planner|-0.03
word:plan|0.16
word:plate|-0.14
word:platform|0.24
word:pledge|-0.03
word:plus|-0.13
word:point|0.34
word:poll|0.09
word:poor|0.08
word:portal|-0.21
word:port|0.09
word:position|-0.06
word:positive|0.12
word:post|-0.19
word:power|-0.12
word:practice|-0.03
word:premium|0.15
word:present|0.18
word:price|-0.04
word:production|-0.10
word:product|0.08
word:profit|0.07
word:project|-0.12
word:promized|-0.07
word:promoter|0.11
word:promote|-0.08
word:proposal|0.07
word:public|-0.18
word:pull|-0.08
word:pulse|-0.06
word:pupil|0.12
word:purchase|-0.19
word:q1|0.09
word:q2|0.04
word:q3|-0.16
word:q4|0.32
word:qoq|-0.03
word:qualify|-0.44
word:quality|-0.04
word:quarterly|-0.15
word:question|-0.25
word:queue|-0.08
word:quota|0.18
word:quote|-0.06
word:raise|0.35
word:rate|0.66
word:rather|-0.21
word:ratio|-0.10
word:ray|-0.16
word:reach|-0.18
word:reader|-0.18
word:readmission|0.14
word:ready|-0.08
word:read|0.16
word:realized|0.04
word:receipt|-0.04
word:receive|-0.04
word:recipient|-0.07
word:recommendation|-0.14
word:recommend|0.47
word:recordable|0.06
word:record|-0.08
word:recover|-0.05
word:recruit|0.05
word:redesign|-0.16
word:reduce|0.03
word:referral|-0.04
word:refund|0.07
word:region|-0.09
word:register|-0.09
word:regretted|0.04
word:rejected|-0.12
word:relapse|0.26
word:release|-0.19
word:remote|-0.06
word:renewable|-0.13
word:renewal|0.03
word:renew|0.28
word:reopened|-0.07
word:repair|-0.07
word:repeat|0.07
word:replacement|-0.14
word:report|-0.05
word:repository|-0.08
word:rep|0.12
word:request|-0.17
word:researcher|-0.08
word:research|0.16
word:resident|0.04
word:resignation|-0.11
word:response|-0.13
word:retention|0.28
word:return|-0.13
word:revenue|0.31
word:reviewer|-0.07
word:review|0.21
word:rework|-0.04
word:right|-0.10
word:rise|-0.11
word:risk|-0.04
word:role|-0.10
word:rollback|-0.12
word:roll|0.19
word:room|0.13
word:rota|-0.27
word:round|-0.15
word:route|0.10
word:run|-0.18
word:sale|-0.19
word:sample|-0.05
word:satisfaction|0.38
word:satisfied|0.09
word:save|0.22
word:saving|-0.15
word:say|0.75
word:scale|0.21
word:school|0.26
word:scope|0.30
word:score|0.30
word:search|-0.10
word:seat|0.22
word:section|0.13
word:seen|-0.22
word:self|0.25
word:semester|-0.38
word:send|-0.15
word:senior|0.15
word:service|0.09
word:sery|-0.09
word:session|-0.16
word:settle|-0.08
word:set|-0.05
word:share|0.06
word:shift|-0.16
word:ship|-0.26
word:shopper|0.11
word:shop|0.14
word:shorten|-0.04
word:show|-0.21
word:shrink|0.17
word:sick|0.57
word:sign|-0.24
word:site|0.05
word:skip|0.09
word:sla|-0.05
word:sleep|0.32
word:small|-0.14
word:solve|-0.06
word:spam|-0.16
word:spare|-0.11
word:speak|-0.07
word:spend|-0.14
word:spot|-0.05
word:spring|0.06
word:sprint|-0.03
word:squad|-0.13
word:square|0.13
word:sre|-0.10
word:stable|-0.09
word:staff|0.27
word:stage|-0.25
word:start|-0.23
word:star|0.35
word:statement|-0.05
word:stay|-0.09
word:step|0.03
word:still|0.15
word:stock|-0.09
word:stop|-0.21
word:storage|-0.08
word:store|0.08
word:street|0.04
word:stress|0.14
word:student|-0.17
word:studio|0.03
word:study|-0.11
word:success|-0.11
word:summer|-0.14
word:summit|0.04
word:supplier|-0.06
word:support|0.08
word:surgery|0.25
word:surplus|0.05
word:survey|0.35
word:sus|0.13
word:sync|-0.03
word:s|-0.09
word:tablet|-0.07
word:taken|0.14
word:take|-0.40
word:talk|-0.33
word:task|-0.05
word:tax|0.11
word:teacher|0.17
word:team|0.27
word:technical|-0.17
word:template|-0.05
word:tenant|-0.04
word:tender|-0.14
word:term|0.12
word:test|-0.29
word:themselve|-0.08
word:third|-0.07
word:those|-0.11
word:thousand|-0.09
word:ticket|0.07
word:tile|-0.05
word:timetable|-0.05
word:time|-0.80
word:today|-0.42
word:tonne|-0.04
word:tool|0.05
word:too|0.04
word:top|0.56
word:total|0.08
word:tracker|-0.08
word:trade|0.16
word:traffic|-0.06
word:tram|0.06
word:transport|-0.03
word:travel|-0.05
word:trial|0.11
word:trust|0.05
word:turnover|0.09
word:turn|-0.20
word:twice|-0.18
word:unaided|-0.07
word:unanswered|-0.03
word:unfilled|-0.04
word:unit|0.12
word:unplanned|-0.10
word:unrestricted|0.04
word:upgrade|0.04
word:upload|-0.06
word:ups|-0.05
word:uptime|-0.04
word:usability|0.07
word:user|-0.18
word:use|-0.39
word:vacancy|-0.04
word:vacant|-0.09
word:vaccination|-0.07
word:vaccine|-0.04
word:valid|-0.08
word:valley|0.19
word:value|0.28
word:venue|0.39
word:vet|-0.05
word:via|-0.06
word:visitor|0.04
word:visit|-0.21
word:volunteer|0.10
word:vote|0.09
word:vs|0.11
word:vulnerability|-0.04
word:wait|-0.21
word:want|0.10
word:ward|0.03
word:warehouse|-0.14
word:warranty|0.20
word:waste|-0.04
word:water|-0.19
word:way|0.05
word:webhook|-0.04
word:webinar|-0.16
word:weekly|-0.18
word:well|-0.08
word:what|-0.26
word:where|-0.08
word:whose|-0.08
word:win|0.10
word:without|-0.19
word:women|-0.44
word:workload|0.09
word:workshop|0.19
word:workspace|-0.06
word:work|0.08
word:worth|-0.04
word:would|0.28
word:write|-0.20
word:wrongly|-0.10
word:wrong|-0.10
word:x|-0.16
word:yard|0.24
word:yearly|0.12
word:young|0.15
word:zero|0.09
year|0.51
|-0.08`;

export const impact = `begins aband|0.19|-0.07|-0.12
begins aban|0.19|-0.07|-0.12
begins absen|-0.01|-0.09|0.10
begins abse|-0.01|-0.09|0.10
begins accep|0.16|-0.11|-0.05
begins acces|-0.07|-0.02|0.09
begins acce|0.08|-0.13|0.04
begins accid|-0.20|-0.07|0.26
begins acci|-0.20|-0.07|0.26
begins accou|0.02|-0.10|0.08
begins acco|0.02|-0.10|0.08
begins accur|-0.05|-0.05|0.10
begins accu|-0.05|-0.05|0.10
begins achie|0.26|-0.09|-0.17
begins achi|0.26|-0.09|-0.17
begins ackno|-0.16|0.00|0.16
begins ackn|-0.16|0.00|0.16
begins acqui|-0.08|-0.05|0.13
begins acqu|-0.08|-0.05|0.13
begins actio|-0.04|-0.08|0.12
begins activ|0.06|-0.06|0.00
begins acti|0.02|-0.14|0.12
begins actua|-0.02|-0.11|0.13
begins actu|-0.02|-0.11|0.13
begins addin|-0.02|-0.02|0.04
begins addi|-0.02|-0.02|0.04
begins addre|-0.17|0.04|0.13
begins addr|-0.17|0.04|0.13
begins adjus|-0.11|-0.16|0.27
begins adju|-0.10|-0.16|0.26
begins admin|0.30|-0.02|-0.29
begins admis|-0.05|-0.04|0.09
begins admit|-0.05|0.22|-0.16
begins admi|-0.12|0.10|0.02
begins adopt|0.47|-0.07|-0.40
begins adop|0.47|-0.07|-0.40
begins advis|0.14|-0.04|-0.10
begins advi|0.20|-0.09|-0.11
begins again|0.02|0.03|-0.05
begins agai|0.16|0.02|-0.18
begins agenc|-0.04|0.27|-0.23
begins agent|-0.18|-0.06|0.24
begins agen|-0.23|0.17|0.06
begins agree|-0.04|-0.07|0.11
begins agre|-0.09|-0.08|0.17
begins alert|-0.05|-0.03|0.08
begins aler|0.01|-0.04|0.03
begins allow|-0.11|0.16|-0.04
begins allo|-0.14|0.16|-0.02
begins alrea|-0.06|-0.01|0.07
begins alre|-0.06|-0.01|0.07
begins alumn|-0.19|0.30|-0.11
begins alum|-0.19|0.30|-0.11
begins ambul|0.09|-0.01|-0.08
begins ambu|0.09|-0.01|-0.08
begins amon|0.00|-0.17|0.17
begins analy|-0.06|-0.17|0.22
begins anal|-0.06|-0.17|0.22
begins annua|-0.05|0.00|0.05
begins annu|-0.05|0.00|0.05
begins answe|0.14|-0.16|0.03
begins answ|0.14|-0.16|0.03
begins anyon|0.04|-0.03|-0.01
begins anyo|0.04|-0.03|-0.01
begins appea|-0.01|0.09|-0.09
begins appe|-0.01|0.09|-0.09
begins appli|0.01|0.13|-0.14
begins appl|0.01|0.13|-0.14
begins appoi|0.15|-0.18|0.03
begins appo|0.15|-0.18|0.03
begins appre|0.15|-0.07|-0.08
begins appro|-0.23|0.33|-0.10
begins appr|-0.09|0.27|-0.18
begins arriv|0.14|-0.10|-0.04
begins arri|0.14|-0.10|-0.04
begins artic|0.04|-0.06|0.02
begins arti|0.04|-0.06|0.02
begins asse|-0.04|0.26|-0.22
begins attem|-0.06|-0.02|0.08
begins atten|-0.07|-0.16|0.23
begins atte|-0.13|-0.18|0.31
begins attri|-0.07|-0.07|0.14
begins attr|-0.07|-0.07|0.14
begins audi|-0.23|0.15|0.08
begins autho|-0.19|-0.02|0.21
begins auth|-0.19|-0.02|0.21
begins autom|-0.09|-0.04|0.13
begins auto|-0.09|-0.04|0.13
begins autum|0.14|-0.09|-0.06
begins autu|0.14|-0.09|-0.06
begins avail|-0.03|-0.05|0.08
begins avai|-0.03|-0.05|0.08
begins avera|-0.09|-0.01|0.11
begins aver|-0.09|-0.01|0.11
begins aware|-0.09|0.16|-0.07
begins awar|-0.11|-0.02|0.13
begins backl|-0.03|-0.03|0.07
begins back|0.01|-0.05|0.04
begins base|0.20|-0.05|-0.15
begins baske|-0.07|0.09|-0.03
begins bask|-0.07|0.09|-0.03
begins becau|0.15|-0.14|-0.02
begins beca|0.15|-0.14|-0.02
begins bein|0.05|0.09|-0.14
begins bench|-0.12|0.17|-0.05
begins benc|-0.12|0.17|-0.05
begins benef|0.15|-0.04|-0.11
begins bene|0.14|-0.02|-0.11
begins bette|0.14|-0.05|-0.09
begins bett|0.14|-0.05|-0.09
begins betwe|-0.21|-0.12|0.33
begins betw|-0.21|-0.12|0.33
begins billi|0.14|0.01|-0.15
begins bill|0.16|-0.01|-0.16
begins block|-0.13|-0.09|0.22
begins bloc|-0.13|-0.09|0.22
begins board|0.10|-0.01|-0.09
begins boar|0.04|-0.26|0.22
begins booke|-0.04|-0.01|0.05
begins booki|0.31|-0.36|0.05
begins book|0.24|-0.44|0.20
begins borro|0.19|-0.10|-0.09
begins borr|0.19|-0.10|-0.09
begins bounc|-0.15|0.13|0.02
begins boun|-0.19|0.09|0.10
begins branc|0.07|-0.05|-0.02
begins bran|0.06|0.00|-0.06
begins breac|-0.01|0.19|-0.18
begins break|0.10|-0.05|-0.05
begins brea|0.41|-0.13|-0.29
begins bridg|0.08|-0.03|-0.05
begins brid|0.08|-0.03|-0.05
begins brin|-0.10|0.15|-0.05
begins budge|-0.02|-0.11|0.13
begins budg|-0.02|-0.11|0.13
begins build|0.06|-0.02|-0.04
begins buil|-0.13|-0.07|0.20
begins burno|-0.03|-0.01|0.04
begins burn|-0.03|-0.01|0.04
begins busin|-0.17|0.05|0.12
begins busi|-0.17|0.05|0.12
begins buyer|0.01|0.15|-0.16
begins buye|-0.05|0.23|-0.18
begins cach|-0.08|-0.02|0.10
begins calen|0.11|-0.02|-0.10
begins cale|0.11|-0.02|-0.10
begins calle|0.06|0.11|-0.17
begins call|0.43|-0.18|-0.25
begins campa|-0.14|0.22|-0.08
begins camp|-0.15|0.31|-0.16
begins cance|-0.17|0.06|0.11
begins canc|-0.17|0.06|0.11
begins candi|-0.28|-0.06|0.34
begins cand|-0.28|-0.06|0.34
begins cante|-0.16|0.28|-0.12
begins cant|-0.16|0.28|-0.12
begins capit|-0.05|0.17|-0.12
begins capi|-0.05|0.17|-0.12
begins carbo|-0.10|0.16|-0.06
begins carb|-0.10|0.16|-0.06
begins carer|0.08|-0.02|-0.06
begins care|0.02|-0.06|0.04
begins carr|0.13|-0.03|-0.10
begins case|-0.02|-0.31|0.34
begins catal|-0.03|-0.05|0.07
begins cata|-0.03|-0.04|0.07
begins cause|0.32|-0.11|-0.21
begins caus|0.19|-0.12|-0.06
begins centr|0.00|-0.31|0.31
begins cent|-0.02|-0.27|0.29
begins certi|0.09|-0.01|-0.08
begins cert|0.09|-0.01|-0.08
begins chai|-0.07|0.14|-0.07
begins chang|0.00|-0.31|0.31
begins chann|-0.16|0.35|-0.19
begins chan|-0.17|0.04|0.13
begins charg|-0.01|0.03|-0.02
begins char|-0.01|0.03|-0.02
begins check|0.07|0.06|-0.13
begins chec|0.18|-0.05|-0.13
begins child|0.16|-0.08|-0.08
begins chil|0.14|0.00|-0.14
begins choi|-0.12|0.03|0.08
begins choos|0.13|-0.09|-0.04
begins choo|0.13|-0.09|-0.04
begins chur|-0.11|0.19|-0.08
begins circ|0.00|0.17|-0.16
begins citiz|0.15|-0.02|-0.13
begins citi|0.42|-0.12|-0.30
begins claim|0.20|-0.07|-0.13
begins clai|0.20|-0.08|-0.12
begins class|0.05|-0.02|-0.03
begins clas|0.08|-0.04|-0.04
begins clea|0.18|-0.23|0.05
begins click|0.28|-0.14|-0.14
begins clic|0.14|-0.01|-0.13
begins clien|0.17|-0.05|-0.12
begins clie|0.17|-0.05|-0.12
begins clima|-0.07|-0.03|0.10
begins climb|0.01|-0.06|0.05
begins clim|-0.06|-0.09|0.15
begins clini|0.16|-0.01|-0.15
begins clin|0.16|-0.01|-0.15
begins close|-0.16|-0.11|0.28
begins clos|-0.31|-0.03|0.34
begins clou|-0.01|0.10|-0.09
begins club|0.08|-0.05|-0.02
begins coffe|0.11|-0.09|-0.02
begins coff|0.11|-0.09|-0.02
begins cohor|0.02|-0.07|0.05
begins coho|0.02|-0.07|0.05
begins colle|0.23|-0.07|-0.16
begins coll|0.23|-0.07|-0.16
begins commi|-0.04|0.00|0.04
begins commu|-0.02|0.07|-0.05
begins comm|-0.06|0.09|-0.03
begins compa|-0.19|0.23|-0.04
begins compe|-0.07|0.10|-0.04
begins compl|0.50|-0.43|-0.08
begins comp|0.13|-0.10|-0.02
begins condu|0.13|-0.03|-0.10
begins cond|0.29|-0.10|-0.19
begins confi|0.12|-0.02|-0.10
begins conf|0.09|-0.04|-0.04
begins consu|-0.07|-0.26|0.33
begins cons|0.12|-0.27|0.15
begins conta|-0.25|0.12|0.13
begins contr|0.05|-0.11|0.06
begins cont|-0.11|0.01|0.09
begins conve|-0.33|0.51|-0.18
begins conv|-0.17|0.42|-0.25
begins cook|0.11|-0.02|-0.08
begins corre|-0.27|-0.10|0.36
begins corr|-0.27|-0.10|0.36
begins cost|-0.19|0.30|-0.11
begins counc|0.06|-0.01|-0.04
begins couns|-0.06|-0.02|0.08
begins count|0.07|-0.09|0.02
begins coun|0.06|-0.12|0.06
begins cours|0.21|0.04|-0.25
begins cour|0.09|0.01|-0.10
begins cover|-0.06|0.07|-0.01
begins cove|0.13|-0.06|-0.08
begins cras|0.22|-0.04|-0.17
begins credi|0.08|0.09|-0.17
begins cred|0.07|0.07|-0.14
begins crew|-0.04|-0.01|0.04
begins criti|-0.20|-0.02|0.22
begins crit|-0.20|-0.02|0.22
begins cros|0.05|-0.06|0.01
begins curre|0.08|-0.11|0.03
begins curr|0.08|-0.11|0.03
begins custo|0.32|0.00|-0.33
begins cust|0.32|0.00|-0.33
begins cutt|-0.25|-0.06|0.30
begins cycl|-0.21|0.23|-0.02
begins damag|0.34|-0.22|-0.12
begins dama|0.34|-0.22|-0.12
begins dashb|0.08|-0.02|-0.07
begins dash|0.08|-0.02|-0.07
begins datab|-0.13|0.03|0.10
begins data|-0.13|0.02|0.11
begins deadl|-0.10|-0.05|0.14
begins dead|-0.10|-0.05|0.14
begins deale|0.19|-0.03|-0.16
begins deal|0.16|0.10|-0.26
begins debi|-0.15|0.20|-0.05
begins decid|0.05|-0.06|0.01
begins decis|0.09|-0.18|0.09
begins deci|0.14|-0.23|0.10
begins decre|0.12|0.02|-0.14
begins decr|0.12|0.02|-0.14
begins deliv|0.18|-0.06|-0.12
begins deli|0.18|-0.06|-0.12
begins deman|0.08|-0.16|0.08
begins dema|0.08|-0.16|0.08
begins depar|0.02|-0.13|0.11
begins depa|0.02|-0.13|0.11
begins depen|-0.11|0.03|0.07
begins depe|-0.11|0.03|0.07
begins deplo|0.20|-0.04|-0.16
begins depl|0.20|-0.04|-0.16
begins depot|0.06|-0.05|-0.01
begins depo|-0.04|-0.03|0.06
begins deskt|0.04|-0.01|-0.03
begins desk|0.04|-0.01|-0.03
begins detec|-0.21|-0.02|0.23
begins dete|-0.21|-0.02|0.23
begins devel|-0.10|-0.01|0.12
begins deve|-0.10|-0.01|0.12
begins diabe|0.22|-0.10|-0.12
begins diab|0.22|-0.10|-0.12
begins diffe|-0.09|-0.07|0.16
begins diff|-0.09|-0.07|0.16
begins digit|0.16|-0.08|-0.08
begins digi|0.16|-0.08|-0.08
begins direc|-0.08|0.09|-0.01
begins dire|-0.08|0.09|-0.01
begins disab|0.11|-0.01|-0.10
begins disa|0.11|-0.01|-0.10
begins disco|-0.01|0.10|-0.09
begins disc|-0.05|-0.06|0.11
begins disp|0.10|0.04|-0.15
begins distr|0.21|0.04|-0.25
begins dist|0.21|0.04|-0.25
begins docto|-0.20|0.11|0.09
begins doct|-0.20|0.11|0.09
begins docum|0.08|-0.05|-0.03
begins docu|0.08|-0.05|-0.03
begins don'|-0.05|0.08|-0.03
begins donat|-0.16|0.19|-0.03
begins dona|-0.16|0.19|-0.03
begins donor|-0.04|0.06|-0.02
begins dono|-0.20|0.18|0.01
begins dose|0.11|-0.04|-0.07
begins doubl|0.03|0.05|-0.08
begins doub|0.03|0.05|-0.08
begins downl|0.13|-0.07|-0.06
begins down|-0.14|-0.06|0.20
begins drive|-0.40|0.00|0.40
begins driv|-0.26|-0.01|0.27
begins drop|-0.03|-0.08|0.11
begins dupli|0.08|-0.13|0.05
begins dupl|0.08|-0.13|0.05
begins earl|-0.43|0.08|0.35
begins ebitd|-0.03|0.05|-0.02
begins ebit|-0.03|0.05|-0.02
begins elect|-0.15|-0.20|0.35
begins elec|-0.15|-0.20|0.35
begins emerg|-0.03|-0.06|0.09
begins emer|-0.03|-0.06|0.09
begins emiss|-0.05|0.11|-0.06
begins emis|-0.05|0.11|-0.06
begins emplo|-0.07|-0.07|0.13
begins empl|-0.07|-0.07|0.13
begins empt|0.04|-0.06|0.01
begins energ|-0.21|0.12|0.08
begins ener|-0.21|0.12|0.08
begins engag|0.05|0.09|-0.14
begins enga|0.05|0.09|-0.14
begins engin|-0.13|-0.02|0.15
begins engi|-0.13|-0.02|0.15
begins enqui|-0.15|0.27|-0.12
begins enqu|-0.15|0.27|-0.12
begins enrol|-0.15|0.23|-0.08
begins enro|-0.22|0.07|0.15
begins enter|-0.02|-0.02|0.03
begins ente|-0.16|-0.08|0.23
begins entri|-0.02|-0.02|0.04
begins entr|-0.08|-0.09|0.18
begins episo|0.05|-0.04|-0.02
begins epis|0.05|-0.04|-0.02
begins error|0.10|-0.05|-0.05
begins erro|-0.19|0.02|0.17
begins escal|0.12|-0.01|-0.11
begins esca|0.12|-0.01|-0.11
begins evalu|0.21|-0.04|-0.18
begins eval|0.21|-0.04|-0.18
begins eveni|-0.11|0.24|-0.13
begins event|0.09|-0.23|0.14
begins every|-0.02|-0.02|0.04
begins ever|-0.02|-0.02|0.04
begins evic|0.04|-0.03|-0.01
begins exclu|-0.01|-0.05|0.05
begins excl|-0.01|-0.05|0.05
begins execu|0.23|-0.24|0.00
begins exec|0.23|-0.24|0.00
begins exhau|-0.15|-0.02|0.16
begins exha|-0.15|-0.02|0.16
begins expen|-0.17|0.09|0.08
begins exper|-0.05|-0.04|0.08
begins expe|-0.22|0.06|0.16
begins expir|0.05|-0.20|0.15
begins expi|0.05|-0.20|0.15
begins exter|0.19|0.01|-0.20
begins exte|0.08|0.14|-0.22
begins facto|-0.13|-0.04|0.17
begins fact|-0.13|-0.04|0.17
begins facul|-0.17|-0.01|0.18
begins facu|-0.17|-0.01|0.18
begins faile|-0.07|0.11|-0.03
begins failu|0.02|-0.07|0.05
begins fail|-0.05|0.04|0.02
begins fall|0.19|0.24|-0.43
begins famil|0.11|0.03|-0.13
begins fami|0.11|0.03|-0.13
begins farme|0.18|-0.18|-0.01
begins farm|0.34|-0.24|-0.10
begins faste|0.04|0.01|-0.05
begins fast|0.04|0.01|-0.05
begins fault|0.09|-0.05|-0.04
begins faul|0.09|-0.05|-0.04
begins feedb|0.12|-0.11|0.00
begins feed|0.12|-0.11|0.00
begins ferr|0.04|0.13|-0.17
begins fiel|-0.07|-0.03|0.10
begins fift|-0.04|0.13|-0.09
begins figur|-0.14|-0.08|0.22
begins figu|-0.14|-0.08|0.22
begins filin|0.07|-0.01|-0.06
begins fili|0.07|-0.01|-0.06
begins fille|0.10|-0.04|-0.06
begins fill|0.10|-0.04|-0.06
begins finan|-0.21|-0.02|0.23
begins fina|-0.27|-0.05|0.32
begins fine|-0.24|0.53|-0.29
begins finis|-0.10|0.00|0.10
begins fini|-0.10|0.00|0.10
begins firm|0.00|0.06|-0.05
begins firs|0.17|-0.40|0.24
begins fisca|-0.06|0.16|-0.11
begins fisc|-0.06|0.16|-0.11
begins flak|-0.05|-0.02|0.07
begins flee|-0.04|0.09|-0.05
begins floo|0.06|-0.16|0.10
begins follo|0.23|-0.03|-0.19
begins foll|0.23|-0.03|-0.19
begins forec|-0.14|-0.11|0.25
begins fore|-0.15|-0.11|0.26
begins forma|-0.08|-0.06|0.14
begins form|-0.04|-0.12|0.15
begins foru|0.24|-0.03|-0.21
begins found|-0.16|0.28|-0.12
begins foun|-0.29|-0.12|0.42
begins frau|0.03|0.13|-0.15
begins fresh|0.09|-0.02|-0.08
begins fres|0.09|-0.02|-0.08
begins frida|0.22|-0.04|-0.19
begins frid|0.22|-0.04|-0.19
begins frien|-0.08|-0.01|0.09
begins frie|-0.08|-0.01|0.09
begins fund|-0.28|0.28|0.00
begins garde|0.02|0.06|-0.08
begins gard|0.02|0.06|-0.08
begins gende|-0.01|-0.02|0.03
begins gend|-0.01|-0.02|0.03
begins gener|-0.02|0.11|-0.08
begins gene|0.06|0.10|-0.17
begins girl|0.14|-0.11|-0.03
begins giver|-0.14|0.20|-0.06
begins give|-0.14|0.20|-0.06
begins givin|-0.21|0.25|-0.04
begins givi|-0.21|0.25|-0.04
begins glas|-0.01|-0.08|0.09
begins goodw|-0.06|0.07|-0.01
begins good|0.07|0.03|-0.10
begins gradu|0.29|-0.18|-0.11
begins grad|0.45|-0.26|-0.18
begins grant|-0.03|0.09|-0.06
begins gran|-0.07|-0.20|0.27
begins gree|0.05|0.13|-0.18
begins griev|-0.08|-0.05|0.12
begins grie|-0.08|-0.05|0.12
begins gros|-0.11|0.18|-0.07
begins group|-0.09|-0.02|0.11
begins grou|-0.02|-0.07|0.09
begins growt|-0.03|0.05|-0.02
begins grow|-0.01|0.04|-0.03
begins guest|0.32|-0.20|-0.11
begins gues|0.28|-0.14|-0.14
begins halve|0.12|-0.09|-0.03
begins halv|0.12|-0.09|-0.03
begins handb|-0.14|-0.10|0.24
begins hande|0.19|-0.06|-0.13
begins handl|0.04|-0.03|-0.02
begins hando|0.31|-0.10|-0.20
begins hand|0.40|-0.28|-0.11
begins happe|0.12|-0.02|-0.10
begins happ|0.16|-0.04|-0.12
begins harbo|0.08|-0.02|-0.05
begins harb|0.08|-0.02|-0.05
begins hard|0.14|-0.05|-0.10
begins harve|0.04|-0.02|-0.02
begins harv|0.04|-0.02|-0.02
begins head|-0.08|0.06|0.02
begins healt|-0.05|-0.03|0.08
begins heal|-0.05|-0.03|0.08
begins hear|0.11|-0.01|-0.10
begins helpf|0.20|-0.10|-0.10
begins helpl|0.15|-0.07|-0.08
begins help|0.33|-0.22|-0.11
begins hire|-0.05|0.08|-0.03
begins holid|-0.03|-0.01|0.03
begins holi|-0.03|-0.01|0.03
begins home|0.29|-0.13|-0.15
begins hosti|-0.05|0.08|-0.03
begins host|-0.01|0.06|-0.05
begins hotel|-0.02|0.13|-0.12
begins hote|-0.02|0.13|-0.12
begins hotfi|0.29|-0.03|-0.26
begins hotf|0.29|-0.03|-0.26
begins hour|-0.17|-0.31|0.48
begins house|0.36|-0.19|-0.17
begins housi|-0.03|0.07|-0.05
begins hous|0.68|-0.24|-0.44
begins ident|0.17|-0.08|-0.09
begins iden|0.17|-0.08|-0.09
begins impor|0.18|-0.08|-0.10
begins impo|0.18|-0.08|-0.10
begins impro|-0.01|-0.12|0.13
begins impr|-0.15|0.05|0.10
begins incid|-0.14|-0.06|0.20
begins inci|-0.14|-0.06|0.20
begins inclu|-0.06|-0.01|0.07
begins incl|-0.06|-0.01|0.07
begins incom|0.01|0.08|-0.09
begins inco|0.01|0.08|-0.09
begins incre|0.01|-0.16|0.15
begins incr|0.01|-0.16|0.15
begins indus|-0.03|0.05|-0.02
begins indu|-0.03|0.05|-0.02
begins infec|0.06|-0.03|-0.03
begins infe|0.06|-0.03|-0.03
begins infr|-0.12|0.12|0.00
begins injur|0.15|-0.17|0.03
begins inju|0.15|-0.17|0.03
begins insid|-0.05|-0.15|0.20
begins insi|-0.05|-0.15|0.20
begins inspe|-0.17|-0.09|0.25
begins insp|-0.17|-0.09|0.25
begins insta|0.25|-0.11|-0.14
begins inste|-0.07|0.13|-0.06
begins inst|0.18|0.01|-0.19
begins insur|-0.19|0.26|-0.07
begins insu|-0.19|0.26|-0.07
begins intak|-0.06|-0.03|0.09
begins inta|-0.06|-0.03|0.09
begins inter|-0.26|0.03|0.23
begins inte|-0.01|-0.20|0.21
begins intro|0.04|-0.03|-0.02
begins intr|0.08|-0.13|0.05
begins inven|-0.05|0.07|-0.02
begins inve|-0.05|0.07|-0.02
begins invit|0.23|0.12|-0.34
begins invi|0.23|0.12|-0.34
begins invoi|0.01|-0.22|0.22
begins invo|0.01|-0.22|0.22
begins issue|-0.24|-0.08|0.32
begins issu|-0.24|-0.08|0.32
begins item|-0.31|-0.03|0.34
begins jacke|0.12|-0.06|-0.06
begins jack|0.12|-0.06|-0.06
begins janua|0.03|-0.07|0.04
begins janu|0.03|-0.07|0.04
begins journ|-0.02|-0.02|0.04
begins jour|-0.02|-0.02|0.04
begins kilom|-0.07|-0.02|0.10
begins kilo|-0.07|-0.02|0.10
begins kitch|-0.05|-0.09|0.14
begins kitc|-0.05|-0.09|0.14
begins know|-0.02|0.04|-0.02
begins labe|-0.20|-0.04|0.24
begins labo|-0.16|-0.04|0.20
begins land|-0.04|-0.23|0.27
begins langu|0.22|-0.09|-0.12
begins lang|0.22|-0.09|-0.12
begins lapto|-0.10|-0.01|0.11
begins lapt|-0.10|-0.01|0.11
begins late|0.16|-0.04|-0.12
begins leade|-0.19|-0.03|0.21
begins lead|-0.33|0.23|0.10
begins leak|-0.23|-0.08|0.31
begins learn|0.01|-0.06|0.05
begins lear|0.01|-0.06|0.05
begins leas|-0.11|0.14|-0.02
begins leave|0.38|-0.08|-0.30
begins leavi|-0.04|-0.17|0.21
begins leav|-0.16|0.04|0.12
begins lectu|-0.06|-0.06|0.12
begins lect|-0.06|-0.06|0.12
begins ledge|-0.06|-0.01|0.07
begins ledg|-0.06|-0.01|0.07
begins legac|-0.24|0.02|0.22
begins lega|-0.05|0.02|0.03
begins lengt|-0.07|0.04|0.04
begins leng|-0.07|0.04|0.04
begins lesso|-0.16|-0.10|0.26
begins less|-0.16|-0.10|0.26
begins lette|0.11|0.18|-0.28
begins lett|0.11|0.18|-0.28
begins leve|0.07|0.10|-0.17
begins libra|0.06|-0.04|-0.02
begins libr|0.06|-0.04|-0.02
begins licen|0.12|-0.02|-0.10
begins lice|0.12|-0.02|-0.10
begins line|-0.14|-0.03|0.18
begins link|-0.20|0.16|0.04
begins liste|0.10|-0.05|-0.04
begins listi|0.12|-0.02|-0.10
begins list|0.22|-0.07|-0.14
begins litre|-0.11|-0.07|0.18
begins litr|-0.11|-0.07|0.18
begins load|-0.06|-0.05|0.11
begins loave|0.18|-0.13|-0.05
begins loav|0.18|-0.13|-0.05
begins locat|-0.08|-0.08|0.16
begins loca|-0.11|-0.08|0.19
begins logg|0.16|-0.09|-0.08
begins logis|-0.09|0.00|0.09
begins logi|-0.04|0.01|0.03
begins longe|0.07|0.18|-0.24
begins long|0.07|0.18|-0.24
begins looku|0.06|0.00|-0.05
begins look|0.03|-0.02|-0.02
begins losse|-0.10|0.16|-0.06
begins loss|-0.10|0.16|-0.06
begins lowe|0.01|0.05|-0.05
begins machi|0.05|-0.03|-0.02
begins mach|0.05|-0.03|-0.02
begins maili|-0.32|0.45|-0.13
begins mail|-0.23|0.36|-0.13
begins maint|-0.03|0.04|-0.01
begins main|-0.25|-0.01|0.26
begins make|-0.06|-0.04|0.10
begins manag|-0.05|-0.04|0.09
begins mana|-0.05|-0.04|0.09
begins manua|-0.12|-0.11|0.23
begins manu|-0.12|-0.06|0.18
begins marc|0.02|-0.11|0.09
begins margi|-0.13|0.19|-0.06
begins marg|-0.13|0.19|-0.06
begins marke|-0.18|0.22|-0.04
begins mark|-0.12|0.17|-0.06
begins match|-0.05|-0.06|0.10
begins matc|-0.05|-0.06|0.10
begins mater|0.07|-0.04|-0.03
begins mate|0.07|-0.04|-0.03
begins math|0.06|-0.03|-0.03
begins matri|-0.11|-0.01|0.12
begins matr|-0.11|-0.01|0.12
begins measu|0.21|-0.10|-0.11
begins meas|0.41|-0.24|-0.17
begins media|0.20|-0.27|0.08
begins medi|0.19|-0.26|0.07
begins meeti|-0.12|0.04|0.07
begins meet|0.15|-0.06|-0.10
begins membe|-0.31|0.25|0.07
begins memb|-0.31|0.25|0.07
begins menti|0.10|-0.02|-0.08
begins mento|0.06|-0.06|0.00
begins ment|-0.16|-0.11|0.27
begins merge|-0.10|-0.05|0.16
begins merg|-0.22|-0.08|0.30
begins metr|-0.04|0.15|-0.12
begins miles|0.04|0.00|-0.04
begins mile|0.04|0.00|-0.04
begins milli|-0.04|0.08|-0.03
begins mill|-0.04|0.08|-0.03
begins minut|0.17|-0.18|0.02
begins minu|0.17|-0.14|-0.02
begins mirro|0.10|0.00|-0.10
begins mirr|0.10|0.00|-0.10
begins misse|0.24|-0.15|-0.09
begins missi|-0.02|-0.04|0.06
begins miss|0.22|-0.19|-0.03
begins mobil|-0.07|0.09|-0.01
begins mobi|-0.07|0.09|-0.01
begins mode|0.21|-0.12|-0.09
begins modul|-0.06|-0.04|0.11
begins modu|-0.06|-0.04|0.11
begins monda|-0.03|-0.08|0.12
begins mond|-0.03|-0.08|0.12
begins mone|0.10|-0.10|0.00
begins month|-0.26|0.11|0.14
begins mont|-0.26|0.11|0.14
begins mothe|0.16|-0.13|-0.04
begins moth|0.16|-0.13|-0.04
begins munic|0.19|-0.05|-0.13
begins muni|0.19|-0.05|-0.13
begins museu|0.03|-0.02|-0.01
begins muse|0.03|-0.02|-0.01
begins neede|0.02|-0.03|0.02
begins needl|-0.16|-0.02|0.18
begins need|-0.14|-0.05|0.20
begins negat|0.14|-0.03|-0.11
begins nega|0.14|-0.03|-0.11
begins neigh|0.13|0.08|-0.22
begins neig|0.13|0.08|-0.22
begins neve|-0.26|0.23|0.03
begins newco|0.17|-0.03|-0.14
begins newc|0.17|-0.03|-0.14
begins newl|0.00|-0.06|0.06
begins newsl|-0.15|0.20|-0.04
begins news|-0.15|0.20|-0.04
begins night|-0.06|-0.18|0.24
begins nigh|0.05|-0.25|0.20
begins nobod|-0.07|-0.01|0.07
begins nobo|-0.07|-0.01|0.07
begins nordi|-0.02|0.03|-0.01
begins nord|-0.02|0.03|-0.01
begins note|0.08|0.00|-0.08
begins notic|0.13|-0.03|-0.10
begins noti|0.14|-0.03|-0.10
begins nurse|-0.01|-0.12|0.13
begins nursi|-0.10|0.07|0.03
begins nurs|-0.14|-0.26|0.40
begins objec|-0.11|0.17|-0.06
begins obje|-0.11|0.17|-0.06
begins offer|-0.06|-0.05|0.11
begins offe|0.07|-0.16|0.08
begins offic|-0.10|-0.14|0.24
begins offi|-0.10|-0.14|0.24
begins olde|-0.05|-0.05|0.10
begins ombud|0.03|-0.02|-0.02
begins ombu|0.03|-0.02|-0.02
begins onboa|0.11|-0.10|-0.01
begins onbo|0.11|-0.10|-0.01
begins onlin|0.19|-0.10|-0.10
begins onli|0.19|-0.10|-0.10
begins opene|-0.03|-0.02|0.06
begins openi|0.05|0.18|-0.24
begins open|0.02|0.16|-0.18
begins opera|-0.15|0.12|0.04
begins oper|-0.15|0.12|0.04
begins oppor|-0.04|-0.11|0.15
begins oppo|-0.04|-0.11|0.15
begins order|0.35|-0.15|-0.20
begins orde|0.05|-0.37|0.33
begins organ|-0.18|0.21|-0.04
begins orga|-0.18|0.21|-0.04
begins othe|0.10|-0.09|0.00
begins outag|0.10|0.00|-0.10
begins outa|0.10|0.00|-0.10
begins outp|-0.03|-0.01|0.03
begins outsi|-0.04|-0.08|0.12
begins outs|-0.04|-0.08|0.12
begins overa|0.06|-0.02|-0.04
begins overl|-0.08|-0.05|0.13
begins overp|-0.14|0.18|-0.04
begins overr|-0.02|-0.03|0.05
begins overs|-0.14|0.37|-0.24
begins overt|0.10|0.04|-0.14
begins over|-0.33|0.45|-0.12
begins owner|-0.08|-0.01|0.10
begins owne|-0.08|-0.01|0.10
begins packa|0.21|-0.21|0.00
begins pack|0.19|-0.22|0.03
begins page|-0.06|0.01|0.04
begins pair|0.11|-0.12|0.01
begins palle|-0.04|0.13|-0.09
begins pall|-0.04|0.13|-0.09
begins pape|-0.21|-0.14|0.35
begins parce|0.19|-0.03|-0.16
begins parc|0.19|-0.03|-0.16
begins paren|0.03|-0.10|0.07
begins pare|0.03|-0.10|0.07
begins park|0.13|-0.10|-0.03
begins parti|0.10|0.08|-0.18
begins partn|-0.10|-0.01|0.12
begins part|-0.12|0.47|-0.35
begins passe|0.09|-0.04|-0.05
begins passw|0.06|-0.04|-0.01
begins pass|0.15|-0.07|-0.07
begins patch|-0.18|-0.05|0.24
begins patc|-0.24|-0.06|0.29
begins patie|0.13|-0.23|0.10
begins pati|0.13|-0.23|0.10
begins payba|-0.03|0.11|-0.08
begins payb|-0.03|0.11|-0.08
begins payin|-0.08|0.28|-0.21
begins payi|-0.08|0.28|-0.21
begins payme|-0.15|0.19|-0.04
begins paym|-0.15|0.19|-0.04
begins payro|-0.03|-0.02|0.05
begins payr|-0.03|-0.02|0.05
begins penal|-0.03|0.07|-0.04
begins pena|-0.03|0.07|-0.04
begins pensi|0.11|-0.05|-0.07
begins pens|0.11|-0.05|-0.07
begins peopl|0.10|-0.06|-0.03
begins peop|0.10|-0.06|-0.03
begins perce|0.02|0.03|-0.05
begins perc|0.02|0.03|-0.05
begins perma|-0.08|-0.05|0.13
begins permi|0.05|-0.07|0.02
begins perm|-0.03|-0.11|0.14
begins perso|-0.05|-0.14|0.19
begins pers|-0.05|-0.14|0.19
begins phish|-0.02|-0.03|0.05
begins phis|-0.02|-0.03|0.05
begins phon|0.23|-0.06|-0.16
begins phot|0.05|-0.03|-0.02
begins picke|-0.12|-0.04|0.16
begins pick|-0.05|-0.08|0.13
begins pilo|0.08|-0.03|-0.06
begins pipel|0.12|0.00|-0.12
begins pipe|0.12|0.00|-0.12
begins place|0.38|-0.12|-0.26
begins plac|0.45|-0.10|-0.35
begins plann|-0.07|-0.09|0.17
begins plan|-0.25|0.17|0.09
begins platf|-0.20|0.04|0.16
begins plat|0.02|-0.09|0.07
begins pledg|-0.06|0.08|-0.02
begins pled|-0.06|0.08|-0.02
begins point|0.26|-0.09|-0.18
begins poin|0.06|0.08|-0.14
begins porta|0.30|-0.17|-0.14
begins port|0.11|0.03|-0.15
begins posit|-0.04|0.03|0.01
begins posi|-0.04|0.03|0.01
begins post|-0.06|-0.13|0.18
begins powe|-0.08|-0.06|0.14
begins pract|0.20|-0.04|-0.16
begins prac|0.20|-0.04|-0.16
begins premi|0.11|0.09|-0.19
begins prem|0.11|0.09|-0.19
begins prese|0.16|-0.02|-0.14
begins pres|0.23|-0.02|-0.21
begins previ|-0.18|0.18|0.00
begins prev|-0.18|0.18|0.00
begins prici|-0.15|0.15|0.00
begins pric|0.02|0.06|-0.08
begins proce|0.11|-0.01|-0.10
begins proc|0.09|0.02|-0.11
begins produ|0.02|-0.14|0.12
begins prod|0.02|-0.14|0.12
begins profe|-0.11|-0.01|0.12
begins profi|-0.02|0.04|-0.03
begins prof|-0.13|0.03|0.10
begins progr|0.13|0.08|-0.21
begins prog|0.13|0.08|-0.21
begins proje|0.11|0.06|-0.17
begins proj|0.11|0.06|-0.17
begins promi|0.15|-0.05|-0.10
begins promo|-0.09|-0.09|0.18
begins prom|0.06|-0.14|0.08
begins propo|-0.06|-0.03|0.08
begins prop|-0.09|0.02|0.07
begins proto|-0.14|-0.02|0.15
begins prot|-0.15|0.18|-0.02
begins publi|-0.01|-0.09|0.10
begins publ|-0.01|-0.09|0.10
begins puls|-0.38|-0.07|0.45
begins pupil|0.11|-0.06|-0.05
begins pupi|0.12|-0.06|-0.06
begins purch|0.16|-0.22|0.06
begins purc|0.16|-0.22|0.06
begins quali|0.05|-0.01|-0.04
begins qual|0.05|-0.01|-0.04
begins quart|-0.02|-0.06|0.08
begins quar|-0.02|-0.07|0.09
begins quest|0.00|-0.17|0.17
begins ques|0.00|-0.17|0.17
begins queu|0.11|-0.12|0.01
begins quote|0.05|0.03|-0.08
begins quot|-0.01|0.23|-0.22
begins rais|0.06|0.00|-0.06
begins range|-0.04|-0.02|0.06
begins rang|-0.18|0.15|0.03
begins rate|0.04|-0.02|-0.02
begins rathe|-0.19|0.03|0.16
begins rath|-0.19|0.03|0.16
begins ratin|-0.09|0.09|0.00
begins rati|-0.16|0.02|0.14
begins reach|0.11|-0.02|-0.08
begins reac|0.22|-0.15|-0.07
begins reade|0.06|0.11|-0.17
begins readi|0.21|-0.12|-0.09
begins readm|0.10|-0.04|-0.06
begins read|0.09|-0.06|-0.03
begins reali|-0.02|0.04|-0.02
begins real|-0.02|0.04|-0.02
begins recei|-0.12|-0.05|0.18
begins rece|-0.12|-0.05|0.18
begins recip|0.03|0.12|-0.15
begins reci|0.03|0.12|-0.15
begins recom|0.11|-0.14|0.03
begins recon|-0.12|-0.03|0.14
begins recor|-0.27|0.01|0.26
begins reco|-0.20|-0.16|0.35
begins recru|-0.03|0.13|-0.10
begins recr|-0.03|0.13|-0.10
begins recur|-0.19|0.00|0.19
begins recu|-0.19|0.00|0.19
begins recyc|0.03|-0.30|0.27
begins recy|0.03|-0.30|0.27
begins redes|0.10|-0.06|-0.04
begins rede|0.10|-0.06|-0.04
begins reduc|0.06|-0.06|0.00
begins redu|0.06|-0.06|0.00
begins refer|-0.20|0.23|-0.03
begins refe|-0.37|0.44|-0.06
begins refun|-0.10|0.14|-0.04
begins refu|-0.10|0.14|-0.04
begins regio|0.09|-0.05|-0.04
begins regis|0.02|-0.08|0.06
begins regi|0.11|-0.13|0.02
begins regre|0.06|-0.04|-0.02
begins regr|0.06|-0.04|-0.02
begins regul|-0.05|0.06|-0.02
begins regu|-0.05|0.06|-0.02
begins reimb|-0.13|-0.01|0.14
begins reim|-0.13|-0.01|0.14
begins rejec|-0.13|0.20|-0.07
begins reje|-0.13|0.20|-0.07
begins relap|0.27|-0.14|-0.14
begins rela|0.26|-0.14|-0.13
begins relea|0.20|-0.18|-0.02
begins rele|0.20|-0.18|-0.02
begins remot|-0.09|-0.01|0.10
begins remo|-0.09|-0.01|0.10
begins renew|0.01|-0.09|0.09
begins rene|-0.20|0.22|-0.02
begins reope|0.08|-0.03|-0.04
begins reop|0.08|-0.03|-0.04
begins repai|-0.03|-0.09|0.12
begins repa|-0.03|-0.09|0.12
begins repea|0.24|-0.02|-0.22
begins repe|0.24|-0.02|-0.22
begins repla|0.10|-0.02|-0.08
begins repli|-0.04|0.13|-0.09
begins repl|0.21|0.11|-0.31
begins repor|0.13|-0.27|0.16
begins repos|-0.07|0.03|0.04
begins repo|0.04|-0.24|0.20
begins reque|-0.26|0.01|0.25
begins requ|-0.27|0.01|0.25
begins resea|-0.30|0.15|0.15
begins reser|-0.14|0.20|-0.06
begins rese|-0.36|0.31|0.06
begins resid|0.27|-0.11|-0.17
begins resig|-0.20|-0.03|0.24
begins resi|0.07|-0.14|0.07
begins resol|0.00|-0.06|0.06
begins reso|0.00|-0.06|0.06
begins respo|0.00|-0.07|0.07
begins resp|0.00|-0.07|0.07
begins resto|-0.13|-0.01|0.14
begins rest|-0.01|-0.04|0.05
begins resul|-0.14|-0.04|0.18
begins resu|-0.14|-0.04|0.18
begins reten|-0.21|-0.02|0.24
begins rete|-0.21|-0.02|0.24
begins retur|0.19|-0.08|-0.10
begins retu|0.19|-0.08|-0.10
begins reven|-0.13|0.25|-0.12
begins reve|-0.13|0.25|-0.12
begins revie|0.01|-0.05|0.04
begins revi|0.01|-0.05|0.04
begins rewor|-0.26|0.05|0.21
begins rewo|-0.26|0.05|0.21
begins ride|0.07|-0.04|-0.03
begins right|-0.15|-0.06|0.21
begins righ|-0.11|-0.06|0.16
begins rise|0.04|-0.09|0.05
begins road|0.23|-0.03|-0.20
begins role|-0.05|-0.05|0.10
begins rollb|-0.08|-0.01|0.09
begins rolli|0.02|-0.04|0.03
begins roll|-0.07|-0.05|0.12
begins roste|-0.28|-0.03|0.31
begins rost|-0.28|-0.03|0.31
begins rota|-0.04|0.00|0.05
begins roun|0.04|-0.11|0.07
begins route|-0.10|0.10|-0.01
begins rout|-0.04|0.09|-0.05
begins runne|-0.21|-0.03|0.24
begins runni|0.11|-0.08|-0.04
begins runn|-0.10|-0.11|0.21
begins sale|-0.15|0.14|0.02
begins sampl|-0.11|0.13|-0.02
begins samp|-0.11|0.13|-0.02
begins satis|-0.09|-0.19|0.28
begins sati|-0.09|-0.19|0.28
begins save|0.06|0.04|-0.09
begins savin|0.07|-0.03|-0.04
begins savi|0.07|-0.03|-0.04
begins scal|0.04|-0.06|0.02
begins sched|-0.12|-0.06|0.18
begins schem|-0.16|-0.05|0.21
begins sche|-0.28|-0.11|0.39
begins schoo|0.07|0.14|-0.21
begins scho|0.07|0.14|-0.21
begins scop|-0.14|0.40|-0.26
begins score|-0.02|-0.03|0.05
begins scor|-0.05|-0.11|0.15
begins scree|0.05|0.00|-0.05
begins scre|0.05|0.00|-0.05
begins searc|0.15|0.02|-0.17
begins sear|0.15|0.02|-0.17
begins seaso|0.25|-0.20|-0.05
begins seas|0.25|-0.20|-0.05
begins seat|0.16|0.04|-0.20
begins secon|0.34|-0.17|-0.17
begins seco|0.34|-0.17|-0.17
begins secti|0.07|0.07|-0.15
begins sect|0.07|0.10|-0.16
begins secur|-0.21|0.21|0.00
begins secu|-0.21|0.21|0.00
begins semes|0.38|-0.39|0.01
begins seme|0.38|-0.39|0.01
begins senio|0.04|-0.08|0.04
begins seni|0.04|-0.08|0.04
begins serie|-0.18|0.28|-0.10
begins serio|0.34|-0.10|-0.24
begins seri|0.16|0.18|-0.35
begins servi|-0.10|-0.19|0.29
begins serv|-0.10|-0.19|0.29
begins sessi|0.16|-0.31|0.15
begins sess|0.16|-0.31|0.15
begins settl|0.05|-0.07|0.03
begins sett|0.25|-0.09|-0.16
begins sever|-0.12|-0.01|0.14
begins seve|-0.12|-0.01|0.14
begins share|-0.05|-0.07|0.11
begins shar|0.15|-0.18|0.03
begins shelt|0.26|-0.06|-0.20
begins shel|0.18|-0.16|-0.02
begins shift|-0.11|-0.04|0.15
begins shif|-0.25|-0.16|0.42
begins ship|0.08|-0.05|-0.03
begins shopp|0.07|-0.05|-0.01
begins shop|0.12|0.00|-0.13
begins short|-0.11|0.03|0.09
begins shor|-0.12|0.01|0.11
begins show|-0.11|-0.28|0.39
begins shrin|0.04|0.08|-0.12
begins shri|0.04|0.08|-0.12
begins signe|0.04|0.09|-0.14
begins sign|-0.25|0.48|-0.23
begins simul|0.21|-0.15|-0.06
begins simu|0.21|-0.15|-0.06
begins site|-0.16|-0.05|0.21
begins slee|0.11|-0.03|-0.08
begins smal|-0.07|0.15|-0.08
begins solve|0.04|-0.06|0.02
begins solv|0.04|-0.06|0.02
begins sourc|0.15|0.08|-0.23
begins sour|0.15|0.08|-0.23
begins spar|-0.03|0.06|-0.04
begins spea|0.15|-0.04|-0.12
begins spend|-0.09|0.21|-0.12
begins spons|0.03|0.15|-0.18
begins spon|0.03|0.15|-0.18
begins sprin|0.04|0.05|-0.09
begins spri|0.04|0.05|-0.09
begins squar|-0.04|0.15|-0.12
begins squa|-0.06|0.15|-0.09
begins stabl|0.14|-0.03|-0.12
begins stab|0.14|-0.03|-0.12
begins staf|-0.26|-0.18|0.44
begins stag|0.14|-0.15|0.01
begins stand|-0.18|-0.08|0.26
begins stan|-0.28|0.30|-0.02
begins start|-0.04|0.21|-0.18
begins star|0.43|0.17|-0.60
begins state|0.04|-0.02|-0.02
begins stat|0.21|-0.09|-0.12
begins stay|0.02|0.14|-0.16
begins step|0.08|-0.08|0.00
begins stil|-0.03|0.00|0.03
begins stoc|-0.14|0.30|-0.16
begins stora|-0.18|0.04|0.14
begins stor|-0.10|0.00|0.11
begins stree|-0.04|0.09|-0.05
begins stres|-0.04|0.00|0.04
begins stre|0.08|0.01|-0.09
begins stude|0.12|-0.14|0.01
begins studi|-0.09|0.06|0.03
begins stud|0.20|-0.14|-0.05
begins submi|-0.04|0.15|-0.12
begins subm|-0.04|0.15|-0.12
begins subsc|0.22|-0.04|-0.18
begins subs|0.22|-0.03|-0.19
begins succe|0.10|-0.06|-0.03
begins succ|0.10|-0.06|-0.03
begins summe|-0.11|0.00|0.11
begins summi|0.19|0.01|-0.20
begins summ|0.08|0.01|-0.10
begins suppl|-0.20|-0.38|0.58
begins suppo|-0.01|0.28|-0.27
begins supp|-0.21|-0.10|0.31
begins surge|0.09|-0.03|-0.06
begins surg|0.09|-0.03|-0.06
begins surpl|-0.05|0.05|-0.01
begins surp|-0.05|0.05|-0.01
begins surve|-0.23|-0.09|0.33
begins survi|0.04|0.03|-0.06
begins surv|-0.20|-0.07|0.26
begins syste|0.00|-0.10|0.10
begins syst|0.00|-0.10|0.10
begins table|-0.11|-0.02|0.13
begins tabl|-0.11|-0.02|0.13
begins take|0.04|-0.31|0.27
begins talk|-0.19|0.30|-0.12
begins targe|-0.03|0.00|0.03
begins targ|-0.03|0.00|0.03
begins task|-0.03|-0.02|0.05
begins teach|-0.31|-0.15|0.46
begins teac|-0.24|-0.18|0.42
begins team|0.21|-0.13|-0.08
begins techn|-0.05|0.03|0.02
begins tech|-0.05|0.03|0.02
begins templ|0.21|-0.01|-0.20
begins temp|0.21|-0.01|-0.20
begins tenan|0.16|0.03|-0.20
begins tena|0.16|0.03|-0.20
begins tende|-0.15|0.24|-0.09
begins tend|-0.15|0.24|-0.09
begins teste|0.00|-0.05|0.04
begins test|0.07|-0.09|0.02
begins thems|-0.13|-0.06|0.19
begins them|-0.13|-0.06|0.19
begins third|-0.20|-0.19|0.39
begins thir|0.07|-0.10|0.03
begins thos|0.16|-0.04|-0.12
begins thous|0.22|-0.07|-0.16
begins thou|0.22|-0.07|-0.16
begins ticke|-0.10|-0.03|0.14
begins tick|-0.10|-0.03|0.14
begins tile|0.09|-0.03|-0.06
begins timet|-0.05|-0.05|0.10
begins time|-0.45|0.37|0.08
begins toda|0.03|-0.50|0.48
begins tonn|-0.09|0.01|0.08
begins tota|-0.07|0.00|0.07
begins touch|-0.09|-0.10|0.19
begins touc|-0.10|-0.11|0.21
begins track|0.09|-0.04|-0.05
begins trac|0.07|-0.06|-0.01
begins trad|-0.07|0.12|-0.05
begins traff|0.12|-0.07|-0.05
begins traf|0.12|-0.07|-0.05
begins train|0.37|-0.09|-0.28
begins trai|0.61|-0.31|-0.30
begins trans|0.25|-0.03|-0.22
begins tran|0.25|-0.03|-0.22
begins trave|-0.04|0.10|-0.06
begins trav|-0.04|0.10|-0.06
begins trial|-0.08|-0.08|0.16
begins tria|-0.09|0.05|0.04
begins trus|-0.12|-0.14|0.25
begins turno|-0.22|-0.12|0.34
begins turn|-0.22|-0.12|0.34
begins tutor|0.04|-0.01|-0.02
begins tuto|0.04|-0.01|-0.02
begins twic|0.22|-0.08|-0.14
begins unaid|-0.05|0.16|-0.11
begins unai|-0.05|0.16|-0.11
begins unans|0.11|-0.03|-0.09
begins unan|0.22|-0.10|-0.12
begins under|0.04|0.15|-0.18
begins unde|0.04|0.15|-0.18
begins unemp|0.13|-0.02|-0.11
begins unem|0.13|-0.02|-0.11
begins unex|0.14|-0.05|-0.09
begins unfi|0.09|-0.04|-0.06
begins unin|0.28|-0.03|-0.24
begins unit|-0.12|0.08|0.05
begins unpla|-0.18|-0.07|0.24
begins unpl|-0.18|-0.07|0.24
begins unres|-0.02|0.05|-0.03
begins unre|-0.24|-0.09|0.33
begins unsu|-0.21|0.17|0.04
begins updat|0.04|-0.04|0.00
begins upda|0.04|-0.04|0.00
begins upgra|0.12|0.04|-0.16
begins upgr|0.12|0.04|-0.16
begins uploa|0.00|-0.07|0.06
begins uplo|0.00|-0.07|0.06
begins uptim|0.17|-0.03|-0.14
begins upti|0.17|-0.03|-0.14
begins usabi|0.10|-0.03|-0.06
begins usab|0.10|-0.03|-0.06
begins user|0.25|-0.08|-0.17
begins usin|0.06|-0.01|-0.05
begins vacan|-0.13|-0.04|0.16
begins vaca|-0.13|-0.04|0.16
begins vacci|0.10|-0.05|-0.05
begins vacc|0.10|-0.05|-0.05
begins vali|-0.20|-0.07|0.27
begins valle|0.13|-0.07|-0.06
begins vall|0.13|-0.07|-0.06
begins valu|-0.22|0.44|-0.23
begins vehic|0.04|0.03|-0.07
begins vehi|0.04|0.03|-0.07
begins venu|-0.14|0.55|-0.41
begins vide|-0.31|0.36|-0.05
begins visit|-0.01|0.21|-0.20
begins visi|0.31|-0.02|-0.29
begins volum|0.13|-0.06|-0.07
begins volun|-0.20|0.09|0.11
begins volu|-0.06|0.02|0.04
begins vote|0.21|-0.06|-0.15
begins vulne|-0.13|-0.02|0.15
begins vuln|-0.13|-0.02|0.15
begins waiti|-0.22|0.18|0.04
begins wait|-0.22|0.18|0.04
begins wante|-0.03|-0.03|0.06
begins want|-0.03|-0.03|0.06
begins wareh|-0.13|-0.12|0.25
begins ware|-0.13|-0.12|0.25
begins warra|0.06|-0.03|-0.03
begins warr|0.06|-0.03|-0.03
begins wast|-0.02|-0.27|0.28
begins wate|-0.10|-0.28|0.38
begins webho|0.09|-0.04|-0.04
begins webh|0.09|-0.04|-0.04
begins webin|0.19|-0.06|-0.13
begins webi|0.19|-0.06|-0.13
begins weekl|0.08|-0.12|0.04
begins week|0.35|-0.14|-0.20
begins welco|0.26|0.07|-0.33
begins welc|0.26|0.07|-0.33
begins wher|0.22|-0.14|-0.08
begins whil|0.10|-0.05|-0.05
begins whos|-0.07|-0.06|0.13
begins winte|0.11|-0.03|-0.08
begins wint|0.11|-0.03|-0.08
begins witho|0.13|-0.16|0.03
begins with|0.12|-0.17|0.05
begins wome|-0.03|-0.15|0.17
begins word|0.08|-0.03|-0.06
begins worke|-0.17|-0.02|0.19
begins worki|0.17|-0.10|-0.07
begins works|0.05|-0.05|0.00
begins work|-0.04|-0.17|0.22
begins woul|-0.07|-0.03|0.10
begins writi|0.16|-0.11|-0.05
begins writt|-0.10|0.09|0.01
begins writ|0.12|-0.20|0.08
begins wrong|0.10|-0.07|-0.03
begins wron|0.36|-0.21|-0.15
begins yearl|0.01|-0.06|0.05
begins year|0.07|-0.25|0.18
begins youn|0.18|-0.09|-0.09
duration|0.26|-0.36|0.18
first metric business|-0.41|0.44|-0.19
first metric customer|0.51|-0.39|-0.38
first metric down|-0.30|0.02|0.06
first metric internal|-0.36|-0.34|0.54
first metric lagging|0.02|-0.05|-0.15
first metric leading|-0.02|0.01|0.24
first metric level|0.06|-0.07|0.01
first metric up|0.18|0.22|-0.22
impact by rule business|-0.46|0.60|-0.36
impact by rule customer|0.35|-0.18|-0.38
impact by rule internal|-0.26|-0.32|0.40
impact by rule unclear|0.25|-0.40|0.18
indicator by rule lagging|0.02|-0.05|-0.15
indicator by rule leading|0.08|-0.10|0.20
indicator by rule unclear|-0.02|0.27|-0.12
metric of one word|0.20|-0.02|-0.02
metric of several words|-0.02|0.16|-0.01
metric|0.14|-0.17|-0.10
money|-0.61|1.26|-0.98
no metric|0.15|0.05|0.01
other metric business|-0.35|0.41|-0.10
other metric customer|0.70|-0.18|-0.54
other metric down|0.13|-0.09|-0.03
other metric internal|-0.01|-0.15|0.16
other metric lagging|-0.10|0.27|-0.17
other metric leading|0.22|-0.05|-0.15
other metric up|0.04|0.15|-0.15
people anyone do|-0.08|0.14|-0.06
people anyone|0.11|-0.32|0.23
people colleague do|0.05|0.13|-0.15
people colleague|-0.40|-0.50|0.65
people customer do|-0.14|-0.18|0.34
people customer|0.39|-0.27|-0.33
percent|0.06|0.17|0.01
side business again|-0.50|0.48|0.01
side business|-0.71|0.58|0.11
side customer again|0.30|-0.24|-0.11
side customer|0.38|-0.24|-0.30
side internal again|-0.20|-0.39|0.45
side internal|-0.56|-0.31|0.64
word:abandoned|0.19|-0.07|-0.12
word:absence|0.07|-0.05|-0.02
word:acceptance|-0.03|-0.03|0.06
word:accept|0.19|-0.08|-0.11
word:access|-0.07|-0.02|0.09
word:accident|-0.20|-0.07|0.26
word:account|-0.19|0.07|0.12
word:accuracy|-0.05|-0.05|0.10
word:achieve|0.26|-0.09|-0.17
word:acquisition|-0.10|-0.05|0.15
word:action|-0.04|-0.08|0.12
word:activation|0.14|-0.01|-0.13
word:active|-0.18|0.00|0.17
word:actual|-0.02|-0.11|0.13
word:address|-0.17|0.04|0.13
word:add|-0.03|0.00|0.03
word:adjust|-0.03|-0.10|0.13
word:admin|-0.02|-0.07|0.09
word:admission|-0.05|-0.04|0.09
word:admitted|-0.05|0.22|-0.16
word:advise|0.11|-0.03|-0.08
word:ad|-0.08|0.00|0.09
word:against|0.02|0.03|-0.05
word:again|0.14|-0.01|-0.13
word:agency|-0.04|0.27|-0.23
word:agent|-0.20|-0.10|0.29
word:age|-0.07|-0.04|0.11
word:agree|-0.09|-0.08|0.17
word:aid|-0.20|0.06|0.13
word:alert|0.01|-0.04|0.03
word:allowance|-0.11|0.16|-0.04
word:already|-0.06|-0.01|0.07
word:alumni|-0.19|0.30|-0.11
word:ambulance|0.09|-0.01|-0.08
word:among|0.00|-0.17|0.17
word:analyst|-0.05|-0.17|0.22
word:annual|-0.05|0.01|0.04
word:answer|0.14|-0.16|0.03
word:anyone|0.04|-0.03|-0.01
word:any|0.23|-0.03|-0.20
word:api|0.37|-0.25|-0.12
word:appeal|-0.01|0.09|-0.09
word:applicant|-0.05|-0.05|0.09
word:application|-0.07|0.28|-0.21
word:appointment|0.25|-0.17|-0.08
word:apprentice|0.15|-0.07|-0.08
word:approval|-0.16|-0.02|0.18
word:approve|-0.06|0.33|-0.27
word:app|0.30|-0.14|-0.16
word:arrival|0.14|-0.01|-0.13
word:arrive|-0.01|-0.09|0.10
word:article|0.04|-0.06|0.02
word:ask|-0.17|0.09|0.09
word:attempt|-0.06|-0.02|0.08
word:attendance|0.09|-0.05|-0.05
word:attend|0.06|-0.07|0.01
word:attrition|-0.07|-0.07|0.14
word:audit|-0.16|0.21|-0.06
word:author|-0.19|-0.02|0.21
word:autumn|0.14|-0.09|-0.06
word:availability|-0.11|-0.04|0.15
word:average|-0.09|-0.01|0.11
word:award|-0.02|-0.18|0.20
word:awareness|-0.09|0.16|-0.07
word:backlog|-0.03|-0.03|0.07
word:back|-0.08|-0.16|0.24
word:bad|-0.07|0.10|-0.03
word:bank|0.06|-0.08|0.02
word:basket|-0.07|0.09|-0.03
word:because|0.15|-0.14|-0.02
word:bed|0.02|-0.25|0.23
word:being|0.05|0.09|-0.14
word:benchmark|-0.12|0.17|-0.05
word:benefit|0.15|-0.04|-0.11
word:better|0.14|-0.05|-0.09
word:between|-0.21|-0.12|0.33
word:bike|-0.11|0.16|-0.05
word:billing|0.14|0.01|-0.15
word:bill|-0.07|0.36|-0.29
word:bin|0.00|-0.11|0.10
word:blocked|-0.10|-0.08|0.17
word:board|0.04|-0.26|0.22
word:booking|0.12|-0.28|0.16
word:book|0.12|-0.17|0.05
word:borrow|0.13|-0.08|-0.05
word:bounce|-0.15|0.13|0.02
word:branch|0.07|-0.05|-0.02
word:breach|-0.01|0.19|-0.18
word:bread|0.18|-0.13|-0.05
word:breakfast|0.04|-0.02|-0.02
word:break|0.15|-0.14|-0.01
word:bridge|0.08|-0.03|-0.05
word:bring|0.01|0.09|-0.10
word:budget|-0.02|-0.11|0.13
word:bug|-0.11|-0.08|0.19
word:build|-0.13|-0.07|0.20
word:burnout|-0.03|-0.01|0.04
word:business|-0.17|0.05|0.12
word:bus|0.07|-0.03|-0.03
word:buyer|0.07|0.02|-0.09
word:buy|0.05|0.05|-0.11
word:cache|-0.08|-0.02|0.10
word:cac|-0.03|0.11|-0.08
word:café|0.20|-0.06|-0.14
word:calendar|0.11|-0.02|-0.10
word:caller|0.19|-0.10|-0.09
word:call|-0.18|0.27|-0.08
word:campaign|-0.14|0.22|-0.08
word:camp|0.34|-0.09|-0.25
word:cancel|-0.26|0.07|0.19
word:candidate|-0.28|-0.06|0.34
word:canteen|-0.16|0.28|-0.12
word:capital|-0.05|0.17|-0.12
word:carbon|-0.10|0.16|-0.06
word:card|-0.09|0.29|-0.20
word:carer|0.08|-0.02|-0.06
word:care|0.06|-0.02|-0.04
word:carry|0.13|-0.03|-0.10
word:case|-0.39|-0.22|0.62
word:cash|-0.09|0.18|-0.09
word:catalogue|-0.02|-0.06|0.08
word:caused|0.32|-0.11|-0.21
word:center|0.00|-0.31|0.31
word:cent|-0.01|0.04|-0.03
word:chain|-0.07|0.14|-0.07
word:changed|-0.14|-0.04|0.18
word:change|0.15|-0.27|0.12
word:channel|-0.16|0.35|-0.19
word:chat|0.38|-0.04|-0.34
word:checkout|0.02|0.10|-0.12
word:check|0.16|-0.15|-0.01
word:chf|-0.09|0.16|-0.06
word:children|0.16|-0.08|-0.08
word:child|-0.03|0.08|-0.05
word:choir|-0.02|0.06|-0.04
word:choose|0.13|-0.09|-0.04
word:churn|-0.11|0.19|-0.08
word:citizen|0.14|-0.01|-0.12
word:city|0.35|-0.12|-0.23
word:ci|-0.10|0.00|0.10
word:claim|0.17|-0.07|-0.11
word:class|0.08|-0.04|-0.04
word:clean|0.20|-0.10|-0.10
word:click|0.14|-0.01|-0.13
word:client|0.17|-0.05|-0.12
word:climate|-0.07|-0.03|0.10
word:climb|0.01|-0.06|0.05
word:clinic|0.16|-0.01|-0.15
word:close|-0.31|-0.03|0.34
word:cloud|-0.01|0.10|-0.09
word:club|0.08|-0.05|-0.02
word:code|-0.01|-0.06|0.07
word:coffee|0.11|-0.09|-0.02
word:cohort|0.02|-0.07|0.05
word:cold|0.10|0.08|-0.18
word:colleague|-0.05|-0.11|0.17
word:collection|0.17|-0.07|-0.10
word:collect|0.01|0.12|-0.13
word:come|0.22|-0.25|0.04
word:commit|-0.04|0.00|0.04
word:commuter|-0.02|0.07|-0.05
word:company|-0.36|0.51|-0.16
word:compare|0.10|-0.26|0.16
word:competitive|-0.07|0.10|-0.04
word:complaint|0.14|-0.11|-0.03
word:completeness|-0.22|-0.02|0.24
word:complete|0.30|-0.20|-0.09
word:completion|0.12|-0.01|-0.11
word:conduct|0.13|-0.03|-0.10
word:consumer|-0.18|-0.01|0.19
word:consumption|-0.03|-0.21|0.25
word:contact|-0.25|0.12|0.13
word:contract|-0.05|0.03|0.03
word:contribute|-0.21|-0.09|0.30
word:contributor|0.20|-0.05|-0.15
word:control|0.17|-0.04|-0.14
word:conversation|-0.06|0.09|-0.03
word:conversion|-0.09|0.15|-0.06
word:convert|-0.18|0.28|-0.09
word:cook|0.11|-0.02|-0.08
word:core|-0.12|-0.01|0.13
word:correction|-0.14|-0.03|0.17
word:cost|-0.30|0.59|-0.31
word:council|0.06|-0.01|-0.04
word:counted|-0.09|-0.02|0.10
word:counter|0.06|-0.01|-0.05
word:country|0.10|-0.01|-0.09
word:course|0.21|0.04|-0.25
word:cover|0.14|-0.05|-0.09
word:crash|0.22|-0.04|-0.17
word:credit|0.08|0.09|-0.17
word:crew|-0.04|-0.01|0.04
word:critical|-0.20|-0.02|0.22
word:csat|0.09|-0.05|-0.03
word:currently|-0.04|-0.05|0.09
word:customer|0.11|0.08|-0.19
word:cut|-0.14|0.12|0.03
word:cycle|-0.30|0.30|0.00
word:dashboard|0.08|-0.02|-0.07
word:database|-0.13|0.03|0.10
word:data|0.10|-0.12|0.02
word:date|-0.30|0.04|0.26
word:deadline|-0.10|-0.05|0.14
word:dealer|0.19|-0.03|-0.16
word:deal|-0.07|-0.07|0.15
word:debit|-0.15|0.20|-0.05
word:debt|0.27|-0.21|-0.06
word:decide|0.05|-0.06|0.01
word:decision|0.09|-0.18|0.09
word:decrease|0.12|0.02|-0.14
word:delivery|0.10|-0.01|-0.09
word:deliver|0.08|-0.05|-0.03
word:demand|0.08|-0.16|0.08
word:demo|-0.06|0.19|-0.13
word:department|-0.02|-0.11|0.13
word:departure|0.04|-0.02|-0.02
word:deploy|-0.10|-0.04|0.13
word:desktop|0.04|-0.01|-0.03
word:desk|-0.37|-0.06|0.43
word:developer|-0.10|-0.01|0.12
word:dev|-0.10|-0.02|0.12
word:did|-0.12|0.19|-0.08
word:differ|-0.06|-0.06|0.12
word:direct|-0.08|0.09|-0.01
word:disability|0.11|-0.01|-0.10
word:distribution|0.20|-0.04|-0.16
word:district|0.18|-0.11|-0.07
word:dock|-0.26|-0.10|0.36
word:doctor|-0.20|0.11|0.09
word:document|0.08|-0.05|-0.03
word:doc|0.05|-0.07|0.02
word:don't|-0.05|0.08|-0.03
word:donation|-0.16|0.19|-0.03
word:donor|-0.20|0.18|0.01
word:dose|0.11|-0.04|-0.07
word:double|0.03|0.05|-0.08
word:download|0.13|-0.07|-0.06
word:driver|-0.31|0.12|0.19
word:drive|0.11|-0.12|0.01
word:drop|-0.05|-0.17|0.23
word:drug|0.00|0.05|-0.05
word:dso|-0.19|0.29|-0.10
word:due|-0.41|0.35|0.06
word:duplicate|0.08|-0.13|0.05
word:early|-0.28|0.09|0.19
word:easy|-0.04|-0.03|0.07
word:ebitda|-0.03|0.05|-0.02
word:electrical|-0.10|-0.04|0.14
word:emergency|-0.03|-0.06|0.09
word:emission|-0.05|0.11|-0.06
word:employee|-0.07|-0.04|0.11
word:employer|-0.10|-0.01|0.11
word:empty|0.04|-0.06|0.01
word:end|-0.24|0.65|-0.40
word:energy|-0.21|0.12|0.08
word:engagement|0.05|0.09|-0.14
word:engineer|-0.19|-0.01|0.20
word:engine|0.06|-0.01|-0.05
word:enp|-0.27|-0.12|0.39
word:enquiry|-0.15|0.27|-0.12
word:enrolment|-0.16|0.24|-0.08
word:enrol|-0.06|-0.17|0.23
word:enter|-0.14|-0.06|0.20
word:entry|-0.09|-0.09|0.18
word:episode|0.05|-0.04|-0.02
word:error|-0.19|0.02|0.17
word:euro|-0.03|0.23|-0.20
word:evening|-0.11|0.24|-0.13
word:event|0.09|-0.23|0.14
word:exam|-0.02|-0.10|0.12
word:excluded|0.04|0.01|-0.05
word:excluding|-0.04|-0.05|0.10
word:executive|0.23|-0.24|0.00
word:exhaustion|-0.15|-0.02|0.16
word:exit|0.06|-0.01|-0.05
word:expense|-0.04|-0.08|0.11
word:experiment|-0.05|-0.04|0.08
word:expiry|0.17|-0.08|-0.10
word:external|0.19|0.01|-0.20
word:factor|-0.13|-0.04|0.17
word:faculty|-0.17|-0.01|0.18
word:failed|-0.07|0.11|-0.03
word:failure|0.02|-0.07|0.05
word:fail|0.10|-0.08|-0.03
word:fair|-0.08|0.09|-0.01
word:fall|0.15|0.11|-0.26
word:family|0.11|0.03|-0.13
word:farmer|0.18|-0.18|-0.01
word:faster|0.04|0.01|-0.05
word:feedback|0.12|-0.11|0.00
word:feel|-0.29|-0.10|0.38
word:fee|-0.04|0.16|-0.12
word:ferry|0.04|0.13|-0.17
word:field|-0.07|-0.03|0.10
word:fifth|-0.04|0.13|-0.09
word:figure|-0.14|-0.08|0.22
word:file|0.09|-0.08|-0.01
word:fill|0.39|-0.12|-0.27
word:finance|-0.11|-0.40|0.51
word:find|0.27|-0.05|-0.23
word:fine|-0.24|0.53|-0.29
word:finish|-0.10|0.00|0.10
word:firm|0.00|0.06|-0.05
word:first|0.17|-0.40|0.24
word:fiscal|-0.06|0.16|-0.11
word:fix|-0.11|-0.04|0.15
word:flaky|-0.05|-0.02|0.07
word:flat|0.04|0.03|-0.07
word:fleet|-0.04|0.09|-0.05
word:flow|-0.02|0.06|-0.04
word:flu|0.07|-0.01|-0.07
word:follow|0.23|-0.03|-0.19
word:food|0.19|-0.23|0.04
word:forecast|-0.14|-0.11|0.25
word:formal|-0.06|-0.06|0.11
word:form|0.06|-0.06|0.00
word:forum|0.24|-0.03|-0.21
word:found|-0.29|-0.13|0.42
word:fraud|0.03|0.13|-0.15
word:free|0.08|0.13|-0.22
word:freshness|0.09|-0.02|-0.08
word:friday|0.22|-0.04|-0.19
word:friend|-0.08|-0.02|0.10
word:fte|-0.04|-0.05|0.08
word:full|-0.19|-0.09|0.28
word:fund|-0.16|0.30|-0.14
word:fy25|0.00|0.03|-0.03
word:fy26|-0.03|0.04|-0.01
word:fy27|-0.02|0.17|-0.16
word:gap|0.01|-0.12|0.12
word:gardener|0.09|-0.06|-0.03
word:gender|-0.01|-0.02|0.03
word:generate|-0.04|0.11|-0.07
word:girl|0.14|-0.11|-0.03
word:giver|-0.14|0.20|-0.06
word:give|-0.29|0.31|-0.02
word:giving|-0.21|0.25|-0.04
word:glass|-0.01|-0.08|0.09
word:goodwill|-0.06|0.07|-0.01
word:good|0.22|-0.12|-0.10
word:go|-0.27|0.00|0.27
word:grade|0.06|-0.04|-0.02
word:graduation|0.18|-0.16|-0.01
word:granted|-0.03|0.09|-0.06
word:grant|-0.04|-0.29|0.32
word:green|0.05|0.10|-0.15
word:grievance|-0.08|-0.05|0.12
word:gross|-0.11|0.18|-0.07
word:group|0.04|-0.05|0.01
word:growth|-0.03|0.05|-0.02
word:grow|0.03|0.18|-0.22
word:guest|0.28|-0.14|-0.14
word:g|0.07|-0.28|0.22
word:h1|-0.21|0.10|0.12
word:had|-0.12|-0.01|0.13
word:half|0.14|-0.14|0.00
word:halve|0.12|-0.09|-0.03
word:handbook|-0.14|-0.10|0.24
word:handed|0.19|-0.06|-0.13
word:handle|0.04|-0.03|-0.02
word:handover|0.31|-0.10|-0.20
word:hand|-0.17|-0.06|0.23
word:hang|0.06|-0.04|-0.02
word:happen|0.12|-0.02|-0.10
word:harm|-0.18|0.26|-0.08
word:harvest|0.04|-0.02|-0.02
word:head|-0.10|0.14|-0.04
word:health|-0.06|-0.02|0.09
word:heart|0.11|-0.01|-0.10
word:heat|0.11|-0.08|-0.03
word:helpful|0.20|-0.10|-0.10
word:helpline|0.15|-0.07|-0.08
word:help|0.06|-0.12|0.06
word:high|-0.12|-0.01|0.14
word:hip|-0.01|-0.04|0.04
word:hire|-0.12|0.61|-0.49
word:hit|-0.05|-0.10|0.15
word:hoc|-0.08|0.00|0.09
word:hold|0.04|0.07|-0.11
word:holiday|-0.03|-0.01|0.03
word:home|0.52|-0.15|-0.37
word:host|-0.01|0.06|-0.05
word:hotel|-0.02|0.13|-0.12
word:hotfix|0.29|-0.03|-0.26
word:hour|0.20|-0.36|0.17
word:household|0.36|-0.19|-0.17
word:house|0.34|-0.13|-0.22
word:housing|-0.03|0.07|-0.05
word:how|-0.19|0.22|-0.04
word:hr|-0.25|-0.03|0.28
word:h|-0.07|-0.07|0.14
word:identity|0.17|-0.08|-0.09
word:import|0.18|-0.08|-0.10
word:improve|0.01|-0.12|0.11
word:incident|-0.14|-0.06|0.20
word:income|-0.02|0.12|-0.10
word:increase|0.01|-0.16|0.15
word:industry|-0.03|0.05|-0.02
word:infection|0.06|-0.03|-0.03
word:infra|-0.10|-0.05|0.15
word:injury|0.05|-0.10|0.05
word:inside|-0.05|-0.15|0.20
word:inspector|-0.13|-0.05|0.18
word:installation|0.06|-0.03|-0.03
word:install|0.18|-0.08|-0.10
word:instead|-0.07|0.13|-0.06
word:intake|-0.06|-0.03|0.09
word:interest|-0.03|0.21|-0.18
word:internal|-0.21|-0.09|0.30
word:interruption|-0.05|-0.01|0.06
word:interview|-0.06|-0.03|0.09
word:introduce|0.04|-0.03|-0.02
word:inventory|-0.05|0.07|-0.02
word:invite|0.23|0.12|-0.34
word:invoice|0.01|-0.22|0.22
word:issue|-0.24|-0.08|0.32
word:item|-0.28|-0.04|0.32
word:i|0.01|-0.05|0.04
word:jacket|0.12|-0.06|-0.06
word:january|0.03|-0.07|0.04
word:job|0.06|-0.14|0.07
word:joiner|-0.09|-0.02|0.11
word:journal|-0.02|-0.02|0.04
word:keep|0.13|-0.17|0.04
word:kg|-0.34|-0.21|0.54
word:kilometre|-0.07|-0.02|0.10
word:kitchen|-0.05|-0.09|0.14
word:kit|0.17|-0.02|-0.15
word:kwh|-0.11|0.12|-0.01
word:label|-0.20|-0.04|0.24
word:lab|-0.10|-0.03|0.13
word:land|0.03|-0.06|0.03
word:language|0.22|-0.09|-0.12
word:laptop|-0.10|-0.01|0.11
word:last|-0.33|0.19|0.15
word:later|0.15|-0.04|-0.11
word:late|-0.07|-0.06|0.13
word:lead|-0.05|0.23|-0.18
word:learner|0.22|-0.05|-0.17
word:learn|-0.21|-0.01|0.22
word:lease|-0.11|0.14|-0.02
word:leaver|0.19|-0.06|-0.14
word:leave|-0.34|0.09|0.24
word:lecturer|-0.03|-0.05|0.08
word:ledger|-0.06|-0.01|0.07
word:legacy|-0.24|0.02|0.22
word:legal|0.18|0.00|-0.18
word:length|-0.07|0.04|0.04
word:lesson|-0.16|-0.10|0.26
word:letter|0.11|0.18|-0.28
word:level|0.14|-0.01|-0.13
word:library|0.06|-0.04|-0.02
word:license|0.12|-0.02|-0.10
word:line|0.11|-0.05|-0.06
word:link|-0.31|0.15|0.15
word:list|0.00|-0.10|0.10
word:litre|-0.11|-0.07|0.18
word:load|-0.32|-0.14|0.46
word:loan|0.04|0.00|-0.04
word:loave|0.18|-0.13|-0.05
word:location|-0.08|-0.08|0.16
word:login|0.06|0.00|-0.06
word:logistic|-0.09|0.00|0.09
word:logo|-0.03|0.06|-0.03
word:log|0.24|0.01|-0.25
word:longer|0.07|0.18|-0.24
word:long|0.02|-0.06|0.04
word:lookup|0.06|0.00|-0.05
word:lose|-0.22|0.35|-0.13
word:loss|0.05|0.13|-0.18
word:lost|-0.21|-0.12|0.34
word:lower|0.06|0.05|-0.11
word:machine|0.05|-0.03|-0.02
word:mailing|-0.32|0.45|-0.13
word:mail|-0.04|-0.01|0.05
word:maintain|0.00|-0.08|0.08
word:maintenance|-0.02|0.12|-0.10
word:main|-0.10|0.13|-0.03
word:make|-0.14|0.43|-0.29
word:management|-0.04|-0.01|0.05
word:manager|-0.03|-0.06|0.08
word:manage|0.11|0.03|-0.14
word:manual|-0.12|-0.11|0.23
word:many|-0.10|0.16|-0.05
word:map|0.14|-0.04|-0.10
word:march|0.02|-0.11|0.09
word:margin|-0.13|0.19|-0.06
word:market|-0.18|0.22|-0.04
word:mark|0.10|-0.05|-0.06
word:match|-0.05|-0.06|0.10
word:math|0.06|-0.03|-0.03
word:matrix|-0.11|-0.01|0.12
word:mau|0.07|-0.04|-0.03
word:max|-0.06|-0.03|0.10
word:may|0.11|-0.05|-0.07
word:mean|-0.32|-0.07|0.39
word:measure|0.19|-0.09|-0.10
word:median|0.20|-0.27|0.08
word:meeting|-0.19|-0.11|0.30
word:meet|-0.13|0.08|0.05
word:member|-0.18|0.10|0.08
word:mention|0.10|-0.02|-0.08
word:mentor|0.06|-0.06|0.00
word:menu|0.12|-0.03|-0.09
word:merger|-0.03|-0.01|0.04
word:merge|-0.19|-0.07|0.26
word:metre|-0.04|0.15|-0.12
word:me|-0.02|-0.06|0.07
word:milestone|0.04|0.00|-0.04
word:million|-0.04|0.08|-0.03
word:minus|-0.01|0.05|-0.04
word:minute|0.17|-0.18|0.02
word:min|-0.04|-0.16|0.20
word:mirror|0.10|0.00|-0.10
word:missed|0.26|-0.15|-0.12
word:missing|-0.02|-0.04|0.06
word:miss|-0.01|-0.28|0.29
word:mobile|-0.01|0.13|-0.11
word:mobility|-0.06|-0.04|0.10
word:model|0.01|-0.11|0.09
word:module|-0.06|-0.04|0.11
word:monday|-0.03|-0.08|0.12
word:money|0.10|-0.10|0.00
word:monthly|-0.34|0.38|-0.04
word:mother|0.16|-0.13|-0.04
word:mql|-0.05|0.11|-0.05
word:mrs|-0.15|-0.03|0.19
word:ms|0.27|-0.09|-0.19
word:municipality|0.19|-0.05|-0.13
word:museum|0.03|-0.02|-0.01
word:my|0.15|-0.16|0.01
word:m|-0.03|-0.04|0.07
word:name|-0.08|-0.02|0.10
word:near|0.15|-0.13|-0.02
word:need|-0.06|-0.30|0.36
word:negative|0.14|-0.03|-0.11
word:neighbourhood|0.22|-0.11|-0.11
word:neighbour|-0.09|0.20|-0.11
word:never|-0.26|0.23|0.03
word:newcomer|0.17|-0.03|-0.14
word:newly|0.00|-0.06|0.06
word:newsletter|-0.15|0.20|-0.04
word:next|0.15|-0.03|-0.11
word:nightly|-0.21|-0.12|0.33
word:night|0.25|-0.18|-0.07
word:nobody|-0.07|-0.01|0.07
word:none|-0.22|-0.13|0.35
word:nordic|-0.02|0.03|-0.01
word:note|0.08|0.00|-0.08
word:notice|0.13|-0.03|-0.10
word:nps|0.15|-0.09|-0.06
word:nrr|-0.04|0.09|-0.05
word:nurse|-0.04|-0.33|0.36
word:nursing|-0.10|0.07|0.03
word:n|0.35|0.05|-0.40
word:offer|-0.09|-0.07|0.15
word:office|0.04|-0.13|0.09
word:off|0.23|-0.14|-0.09
word:older|-0.05|-0.05|0.10
word:old|0.37|-0.20|-0.16
word:ombudsman|0.03|-0.02|-0.02
word:onboard|0.11|-0.10|-0.01
word:once|-0.01|-0.05|0.05
word:online|0.19|-0.10|-0.10
word:open|-0.38|-0.04|0.42
word:operate|-0.07|0.16|-0.09
word:operation|-0.08|-0.05|0.13
word:opportunity|-0.04|-0.11|0.15
word:order|0.05|-0.37|0.33
word:organic|-0.07|0.13|-0.05
word:organization|-0.10|0.09|0.02
word:other|0.10|-0.09|0.00
word:outage|0.10|0.00|-0.10
word:outside|-0.04|-0.08|0.12
word:overall|0.06|-0.02|-0.04
word:overrun|-0.02|-0.03|0.05
word:overtime|-0.04|0.13|-0.10
word:overturned|0.14|-0.10|-0.04
word:owner|-0.08|-0.01|0.10
word:own|-0.14|0.23|-0.09
word:p95|-0.01|-0.05|0.07
word:package|0.21|-0.21|0.00
word:pack|-0.04|-0.08|0.12
word:page|-0.21|0.55|-0.33
word:pair|0.11|-0.12|0.01
word:pallet|-0.04|0.13|-0.09
word:paper|-0.20|-0.03|0.24
word:parcel|0.22|-0.09|-0.13
word:parent|0.03|-0.10|0.07
word:park|0.08|-0.01|-0.07
word:partners'|-0.11|-0.03|0.15
word:party|-0.08|0.19|-0.11
word:part|0.01|0.13|-0.14
word:passenger|0.09|-0.04|-0.04
word:password|0.06|-0.04|-0.01
word:pass|0.17|-0.10|-0.07
word:past|-0.15|-0.07|0.22
word:patch|-0.24|-0.06|0.29
word:patient|0.13|-0.23|0.10
word:payback|-0.03|0.11|-0.08
word:payment|-0.15|0.19|-0.04
word:payroll|-0.03|-0.02|0.05
word:pay|-0.63|0.76|-0.13
word:peak|0.16|-0.10|-0.06
word:penalty|-0.03|0.07|-0.04
word:pension|0.11|-0.05|-0.07
word:people|0.10|-0.06|-0.03
word:percentage|0.02|-0.09|0.08
word:percent|0.00|0.14|-0.14
word:permanent|-0.08|-0.05|0.13
word:permit|0.05|-0.07|0.02
word:person|-0.23|-0.12|0.35
word:phishing|-0.02|-0.03|0.05
word:phone|0.23|-0.06|-0.16
word:photo|0.05|-0.03|-0.02
word:pick|-0.17|-0.08|0.25
word:pilot|0.08|-0.03|-0.06
word:pipeline|0.12|0.00|-0.12
word:place|0.36|-0.07|-0.29
word:planner|-0.05|-0.06|0.11
word:plant|-0.18|0.26|-0.08
word:plan|0.00|0.22|-0.23
word:plate|0.22|-0.13|-0.09
word:platform|-0.20|0.04|0.16
word:pledge|-0.06|0.08|-0.02
word:plus|-0.01|0.06|-0.05
word:point|0.06|0.08|-0.14
word:poor|0.03|-0.04|0.01
word:portal|0.30|-0.17|-0.14
word:position|-0.03|-0.01|0.04
word:positive|-0.01|0.04|-0.03
word:post|-0.13|0.03|0.10
word:power|-0.08|-0.06|0.14
word:practice|0.15|-0.03|-0.12
word:premium|0.11|0.09|-0.19
word:present|0.16|-0.02|-0.14
word:price|0.02|0.06|-0.08
word:process|0.11|-0.01|-0.10
word:production|0.18|-0.09|-0.09
word:product|-0.16|-0.05|0.21
word:profit|-0.02|0.04|-0.03
word:programme|0.13|0.08|-0.21
word:project|0.11|0.06|-0.17
word:promized|0.12|-0.04|-0.09
word:promote|-0.08|-0.06|0.14
word:proposal|-0.06|-0.03|0.08
word:prototype|-0.14|-0.02|0.15
word:public|0.21|-0.03|-0.18
word:publish|-0.01|-0.02|0.03
word:pull|-0.08|-0.01|0.09
word:pulse|-0.38|-0.07|0.45
word:pupil|0.12|-0.06|-0.06
word:purchase|0.16|-0.22|0.06
word:q1|-0.42|0.18|0.24
word:q2|-0.17|-0.03|0.20
word:q3|-0.05|-0.01|0.05
word:q4|-0.16|0.18|-0.02
word:qoq|-0.05|0.14|-0.09
word:qualify|-0.07|0.02|0.05
word:quality|0.11|-0.03|-0.08
word:quarterly|0.03|-0.01|-0.03
word:question|0.04|-0.14|0.10
word:queue|-0.04|-0.02|0.06
word:quota|-0.01|0.05|-0.04
word:quote|0.00|0.18|-0.17
word:raise|0.06|0.00|-0.06
word:ranger|-0.04|-0.02|0.06
word:rate|0.06|-0.08|0.02
word:rather|-0.19|0.03|0.16
word:ratio|-0.07|-0.06|0.14
word:ray|0.16|-0.07|-0.09
word:reach|0.12|-0.13|0.02
word:reader|0.06|0.11|-0.17
word:readmission|0.10|-0.04|-0.06
word:ready|-0.29|-0.02|0.31
word:read|0.05|0.20|-0.25
word:realized|-0.02|0.04|-0.02
word:receipt|-0.07|-0.01|0.09
word:receive|-0.05|-0.05|0.10
word:recipe|-0.01|0.13|-0.12
word:recipient|0.05|-0.02|-0.03
word:recommendation|-0.13|-0.03|0.16
word:recommend|0.24|-0.11|-0.13
word:recordable|-0.06|-0.02|0.08
word:record|-0.21|0.03|0.18
word:recruit|-0.03|0.13|-0.10
word:recurring|-0.19|0.00|0.19
word:redesign|0.10|-0.06|-0.04
word:reduce|0.06|-0.06|0.00
word:referral|-0.20|0.23|-0.03
word:refund|-0.10|0.14|-0.04
word:region|0.09|-0.05|-0.04
word:register|-0.04|-0.06|0.10
word:registration|0.06|-0.02|-0.04
word:regretted|-0.07|-0.01|0.08
word:rejected|-0.13|0.21|-0.08
word:relapse|0.27|-0.14|-0.14
word:release|0.20|-0.18|-0.02
word:remote|-0.09|-0.01|0.10
word:renewable|-0.11|-0.10|0.21
word:renewal|0.12|0.01|-0.12
word:renew|-0.22|0.34|-0.12
word:reopened|0.08|-0.03|-0.04
word:repair|-0.03|-0.09|0.12
word:repeat|0.24|-0.02|-0.22
word:replacement|0.10|-0.02|-0.08
word:reply|0.10|0.12|-0.23
word:report|0.13|-0.27|0.16
word:repository|-0.07|0.03|0.04
word:rep|-0.22|0.10|0.12
word:request|-0.26|0.01|0.25
word:researcher|-0.22|-0.02|0.24
word:research|-0.08|0.16|-0.08
word:reserve|-0.19|0.21|-0.02
word:resident|0.22|-0.10|-0.11
word:resignation|-0.12|-0.03|0.15
word:resolution|-0.22|0.00|0.22
word:response|0.00|-0.07|0.07
word:restore|-0.13|-0.01|0.14
word:result|-0.14|-0.04|0.18
word:retention|-0.21|-0.02|0.24
word:return|0.19|-0.08|-0.10
word:revenue|-0.13|0.25|-0.12
word:reviewer|-0.09|-0.02|0.12
word:review|0.04|-0.04|0.00
word:rework|-0.26|0.05|0.21
word:right|-0.11|-0.06|0.16
word:rise|-0.01|-0.11|0.11
word:risk|-0.05|-0.03|0.08
word:road|0.18|-0.03|-0.14
word:role|-0.05|-0.05|0.10
word:rollback|-0.08|-0.01|0.09
word:roll|0.02|-0.04|0.03
word:room|0.03|-0.29|0.26
word:rostering|-0.28|-0.03|0.31
word:rota|0.04|-0.03|-0.01
word:round|0.04|-0.11|0.07
word:route|0.06|0.09|-0.15
word:runner|-0.21|-0.03|0.24
word:run|-0.14|-0.23|0.37
word:safe|-0.16|-0.04|0.20
word:sale|-0.17|0.05|0.12
word:sample|-0.11|0.13|-0.02
word:satisfaction|-0.10|-0.17|0.27
word:save|0.09|0.07|-0.16
word:saving|0.07|-0.03|-0.04
word:say|0.35|-0.20|-0.15
word:scale|0.04|-0.06|0.02
word:scheme|0.10|-0.04|-0.06
word:school|0.07|0.14|-0.21
word:scope|-0.14|0.40|-0.26
word:score|0.02|-0.10|0.08
word:screen|0.05|0.00|-0.05
word:search|0.15|0.02|-0.17
word:season|0.31|-0.06|-0.25
word:seat|0.16|0.09|-0.25
word:second|0.34|-0.17|-0.17
word:section|0.07|0.07|-0.15
word:security|-0.21|0.21|0.00
word:seen|-0.01|-0.13|0.14
word:see|0.08|-0.01|-0.07
word:self|0.02|0.10|-0.11
word:semester|0.38|-0.39|0.01
word:send|0.16|-0.20|0.04
word:senior|0.04|-0.08|0.04
word:service|-0.02|-0.18|0.21
word:sery|-0.18|0.28|-0.10
word:session|0.16|-0.31|0.15
word:settle|-0.09|-0.05|0.14
word:set|0.10|-0.10|0.00
word:severity|-0.12|-0.01|0.14
word:share|0.15|-0.18|0.03
word:shelter|0.26|-0.06|-0.20
word:shift|-0.25|-0.16|0.42
word:ship|0.16|-0.05|-0.11
word:shopper|0.07|-0.05|-0.01
word:shop|-0.38|0.38|0.01
word:shorten|-0.03|0.08|-0.05
word:show|-0.41|0.20|0.21
word:shrink|0.04|0.08|-0.12
word:sick|-0.11|-0.06|0.17
word:sign|0.28|0.15|-0.43
word:site|-0.16|-0.05|0.21
word:skip|0.04|-0.03|-0.01
word:sla|0.05|0.03|-0.08
word:sleep|0.11|-0.03|-0.08
word:small|-0.07|0.15|-0.08
word:sold|-0.03|0.07|-0.03
word:solve|0.04|-0.06|0.02
word:source|0.15|0.08|-0.23
word:spam|0.07|-0.04|-0.03
word:spare|-0.03|0.06|-0.04
word:speak|0.15|-0.04|-0.12
word:sponsor|0.04|0.13|-0.17
word:spot|-0.03|-0.06|0.09
word:spring|-0.24|0.06|0.18
word:sprint|0.28|0.00|-0.28
word:square|-0.04|0.15|-0.12
word:stable|0.14|-0.03|-0.12
word:staff|-0.26|-0.18|0.44
word:stage|0.14|-0.15|0.01
word:standard|-0.07|-0.01|0.08
word:start|0.13|0.23|-0.36
word:star|0.39|-0.18|-0.21
word:statement|0.04|-0.02|-0.02
word:state|0.18|-0.04|-0.14
word:stay|-0.13|0.07|0.06
word:step|0.26|-0.39|0.13
word:still|-0.03|0.00|0.03
word:stock|-0.14|0.30|-0.16
word:stop|-0.26|0.19|0.07
word:storage|-0.18|0.04|0.14
word:store|0.08|-0.05|-0.03
word:street|-0.04|0.09|-0.05
word:stress|-0.04|0.00|0.04
word:student|0.12|-0.14|0.01
word:studio|-0.02|0.06|-0.05
word:study|0.09|-0.07|-0.02
word:submit|-0.04|0.15|-0.12
word:subscriber|0.22|-0.04|-0.18
word:success|0.17|-0.06|-0.10
word:summer|-0.11|0.00|0.11
word:summit|0.19|0.01|-0.20
word:supplier|-0.20|-0.38|0.58
word:support|-0.01|0.28|-0.27
word:surgery|0.09|-0.03|-0.06
word:surplus|-0.05|0.05|-0.01
word:survey|-0.23|-0.09|0.33
word:sus|0.08|-0.02|-0.06
word:sync|0.15|-0.04|-0.12
word:system|0.00|-0.10|0.10
word:s|0.59|-0.14|-0.45
word:tablet|-0.06|-0.01|0.07
word:table|-0.06|-0.01|0.07
word:taken|-0.13|-0.09|0.22
word:take|0.27|-0.40|0.13
word:talk|-0.10|0.22|-0.13
word:target|-0.03|0.00|0.03
word:task|-0.03|-0.02|0.04
word:tax|0.12|0.00|-0.12
word:tb|-0.08|-0.02|0.11
word:teacher|-0.31|-0.15|0.46
word:team|0.13|-0.27|0.15
word:technical|-0.05|0.03|0.02
word:template|0.21|-0.01|-0.20
word:tenant|0.16|0.03|-0.20
word:tender|-0.15|0.24|-0.09
word:term|0.18|-0.12|-0.06
word:test|-0.13|-0.17|0.30
word:themselve|-0.13|-0.06|0.19
word:third|0.07|-0.10|0.03
word:those|0.16|-0.04|-0.12
word:thousand|0.22|-0.07|-0.16
word:ticket|-0.26|0.07|0.19
word:tier|0.17|-0.12|-0.05
word:tile|0.09|-0.03|-0.06
word:timetable|-0.05|-0.05|0.10
word:time|-0.11|0.03|0.15
word:today|0.03|-0.50|0.48
word:tonne|-0.09|0.01|0.08
word:tool|0.28|-0.09|-0.19
word:top|-0.24|0.32|-0.08
word:total|-0.07|0.00|0.07
word:tour|0.17|-0.03|-0.14
word:tracker|0.05|-0.04|-0.01
word:track|0.04|0.00|-0.04
word:trade|-0.05|0.09|-0.04
word:traffic|0.12|-0.07|-0.05
word:train|0.12|-0.03|-0.09
word:tram|-0.14|0.07|0.06
word:transport|0.08|-0.04|-0.04
word:travel|-0.04|0.10|-0.06
word:trial|-0.16|0.06|0.10
word:trust|-0.12|-0.14|0.25
word:turnover|-0.22|-0.12|0.34
word:turn|-0.15|0.24|-0.09
word:twice|0.22|-0.08|-0.14
word:unaided|-0.05|0.16|-0.11
word:unanswered|0.11|-0.03|-0.09
word:unit|-0.17|0.16|0.01
word:unplanned|-0.18|-0.07|0.24
word:unrestricted|-0.02|0.05|-0.03
word:update|0.04|-0.04|0.00
word:upgrade|0.12|0.04|-0.16
word:upload|0.00|-0.07|0.06
word:ups|-0.06|0.12|-0.07
word:uptime|0.17|-0.03|-0.14
word:usability|0.10|-0.03|-0.06
word:user|0.30|-0.09|-0.21
word:use|0.33|-0.36|0.03
word:vacancy|-0.04|0.05|-0.01
word:vacant|-0.09|-0.09|0.17
word:vaccine|0.09|-0.05|-0.05
word:valid|-0.20|-0.07|0.27
word:valley|0.13|-0.07|-0.06
word:value|-0.22|0.44|-0.23
word:vehicle|0.04|0.03|-0.07
word:venue|-0.14|0.55|-0.41
word:vet|0.20|-0.01|-0.19
word:via|-0.10|-0.01|0.11
word:video|-0.31|0.36|-0.05
word:visitor|0.11|0.04|-0.15
word:visit|0.18|-0.05|-0.13
word:volume|0.13|-0.06|-0.07
word:voluntary|-0.04|-0.05|0.09
word:volunteer|-0.16|0.13|0.02
word:vote|0.19|-0.05|-0.14
word:vs|-0.05|0.09|-0.03
word:vulnerability|-0.13|-0.02|0.15
word:wait|0.06|0.06|-0.12
word:want|0.03|-0.05|0.02
word:ward|-0.14|-0.03|0.17
word:warehouse|-0.13|-0.12|0.25
word:warranty|0.06|-0.03|-0.03
word:waste|-0.02|-0.27|0.28
word:water|-0.10|-0.28|0.38
word:way|0.19|-0.05|-0.14
word:webhook|0.09|-0.04|-0.04
word:webinar|0.19|-0.06|-0.13
word:weekly|0.08|-0.12|0.04
word:welcome|0.26|0.07|-0.33
word:well|0.17|-0.03|-0.15
word:what|0.14|-0.07|-0.07
word:where|0.22|-0.14|-0.08
word:while|0.10|-0.05|-0.05
word:whose|-0.07|-0.06|0.13
word:winter|0.11|-0.03|-0.08
word:win|-0.09|0.22|-0.13
word:without|0.13|-0.16|0.03
word:women|-0.03|-0.15|0.17
word:worker|-0.14|-0.01|0.15
word:workshop|0.01|-0.04|0.03
word:workspace|0.04|-0.01|-0.03
word:work|0.26|-0.37|0.11
word:would|-0.07|-0.03|0.10
word:write|0.12|-0.20|0.08
word:wrongly|0.10|-0.07|-0.03
word:wrong|0.26|-0.14|-0.13
word:x|0.16|-0.07|-0.09
word:yard|0.04|-0.09|0.05
word:yearly|0.01|-0.06|0.05
word:young|0.18|-0.09|-0.09
word:zero|-0.02|-0.11|0.13
year|-0.12|-0.05|0.17
|0.14|-0.09|0.06`;
