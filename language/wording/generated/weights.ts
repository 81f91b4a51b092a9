// Written by .ci/train-wording.mjs from language/wording/training: do not edit.

export const kind = `can behaviour base|0.10
can link|0.03
can making base|0.24
can noun|0.12
clues lead by -1|0.37
clues lead by -2|0.40
clues lead by -3|0.26
clues lead by 0|0.29
clues lead by 1|0.34
clues lead by 2|0.46
clues lead by 3|0.25
direction by rule decrease|-0.58
direction by rule increase|0.11
direction by rule maintain|-0.29
direction by rule none|0.27
duration|-0.28
ends in able|-0.36
ends in ance|-0.04
ends in ed|0.36
ends in ence|0.20
ends in ful|-0.18
ends in ing|-0.07
ends in ity|0.04
ends in ly|-0.61
ends in ment|0.38
ends in ness|0.03
ends in ship|0.08
ends in tion|-0.05
first behaviour base|0.33
first behaviour ing|-0.28
first behaviour past|-0.15
first behaviour third|-0.07
first determiner|0.20
first holding base|-0.30
first improving base|-0.35
first link|0.23
first lowering base|-0.29
first making base|0.23
first making ing|0.10
first making past|-0.19
first making third|0.07
first measure|0.09
first metric business|-0.13
first metric customer|0.24
first metric down|0.16
first metric internal|-0.11
first metric lagging|-0.06
first metric leading|0.06
first metric up|-0.11
first noun|0.13
first order|0.03
first participle|-0.42
first people|-0.11
first plural|-0.05
first raising base|-0.12
first state|0.23
first thing|0.12
first two behaviour base behaviour base|-0.04
first two behaviour base link|-0.09
first two behaviour base measure|-0.06
first two behaviour base number|0.29
first two behaviour base plural|0.04
first two behaviour base thing|0.04
first two behaviour ing link|-0.23
first two behaviour ing people|-0.20
first two behaviour ing thing|0.11
first two behaviour third link|-0.11
first two determiner people|0.07
first two determiner thing|0.07
first two holding base determiner|0.06
first two holding base link|-0.06
first two holding base making base|-0.08
first two holding base measure|-0.07
first two holding base noun|-0.10
first two holding base number|0.20
first two improving base noun|-0.20
first two link determiner|-0.09
first two link making third|0.24
first two link number|-0.09
first two link thing|0.08
first two lowering base determiner|-0.05
first two lowering base noun|-0.05
first two lowering base plural|-0.12
first two lowering base thing|-0.05
first two making base determiner|0.37
first two making base link|0.17
first two making base making ing|0.15
first two making base making third|-0.56
first two making base noun|0.24
first two making base number|0.24
first two making base order|0.05
first two making base people|-0.15
first two making base plural|-0.04
first two making base thing|-0.20
first two making ing noun|-0.04
first two making ing thing|0.18
first two making past people|-0.07
first two making past plural|-0.05
first two making third link|0.15
first two making third making past|-0.09
first two making third noun|-0.12
first two measure behaviour past|-0.07
first two measure link|0.11
first two measure noun|-0.03
first two noun behaviour base|0.09
first two noun behaviour ing|-0.18
first two noun behaviour third|-0.10
first two noun link|-0.21
first two noun making base|0.29
first two noun making ing|0.20
first two noun making third|-0.24
first two noun measure|0.24
first two noun noun|-0.08
first two noun number|0.34
first two noun people|-0.35
first two noun plural|-0.07
first two noun thing|-0.04
first two order determiner|0.03
first two participle plural|-0.26
first two people behaviour base|-0.44
first two people behaviour third|0.10
first two people link|-0.29
first two people making base|-0.32
first two people making ing|0.08
first two people making third|0.10
first two people noun|0.20
first two people order|-0.10
first two people thing|0.42
first two plural behaviour base|-0.25
first two plural link|-0.41
first two plural making past|-0.07
first two plural noun|0.24
first two plural participle|0.15
first two plural plural|-0.15
first two plural thing|0.14
first two raising base determiner|0.23
first two raising base holding base|-0.03
first two raising base number|-0.27
first two state determiner|0.09
first two state thing|0.10
first two thing behaviour past|-0.06
first two thing link|0.17
first two thing making base|0.13
first two thing making ing|0.05
first two thing making third|0.03
first two thing noun|-0.04
first two thing people|-0.15
first two thing plural|0.09
first two thing thing|-0.04
first:access|0.06
first:account|0.19
first:achieve|-0.24
first:ad|-0.05
first:after|-0.04
first:agent|-0.25
first:agree|0.10
first:alert|0.07
first:analyst|-0.17
first:annual|0.05
first:applicant|0.05
first:application|-0.20
first:attendance|0.06
first:at|-0.19
first:availability|-0.04
first:award|0.05
first:backup|0.03
first:board|-0.09
first:bug|-0.15
first:build|-0.03
first:caller|0.14
first:capacity|0.04
first:carbon|-0.03
first:career|0.11
first:carry|0.07
first:chatbot|0.05
first:children|-0.18
first:close|-0.11
first:colleague|0.03
first:company|-0.03
first:complaint|-0.09
first:complete|0.21
first:contributor|-0.11
first:course|-0.12
first:crash|-0.05
first:create|0.05
first:customer|-0.29
first:dashboard|0.15
first:data|-0.05
first:day|-0.09
first:decrease|-0.07
first:deliver|0.05
first:department|0.10
first:developer|0.07
first:develop|0.05
first:download|-0.08
first:drive|-0.06
first:each|0.13
first:emergency|0.06
first:energy|-0.09
first:establish|0.03
first:everyone|0.26
first:every|0.07
first:external|0.13
first:fewer|-0.34
first:field|-0.05
first:fine|-0.10
first:finish|0.10
first:fix|0.03
first:forum|0.04
first:green|-0.25
first:gross|0.13
first:grow|0.19
first:half|-0.21
first:hand|0.05
first:head|0.13
first:hire|0.22
first:hold|0.12
first:home|-0.15
first:host|-0.06
first:household|-0.10
first:implement|0.04
first:improve|-0.35
first:income|-0.08
first:increase|-0.10
first:install|0.12
first:insurance|-0.03
first:interview|0.20
first:in|-0.12
first:iso|0.04
first:joiner|-0.12
first:joint|0.07
first:keep|-0.29
first:learner|-0.06
first:load|0.05
first:log|-0.03
first:long|-0.10
first:maintain|-0.13
first:meet|0.29
first:member|-0.08
first:mobile|-0.11
first:monitor|0.09
first:newsletter|-0.11
first:night|-0.11
first:no|-0.08
first:oee|0.07
first:of|0.60
first:old|0.19
first:one|0.11
first:order|-0.05
first:organic|-0.04
first:package|-0.14
first:paper|-0.05
first:pass|-0.04
first:patient|0.08
first:payroll|-0.11
first:pay|-0.20
first:peer|0.08
first:people|-0.34
first:pilot|0.03
first:plant|-0.23
first:post|0.03
first:press|0.08
first:price|0.16
first:publish|-0.04
first:pull|-0.04
first:qualify|-0.08
first:raise|-0.14
first:rate|0.07
first:read|0.05
first:reduce|-0.22
first:refund|0.09
first:release|0.12
first:report|0.05
first:reseller|0.19
first:revenue|-0.06
first:risk|0.15
first:run|0.15
first:sale|0.55
first:screen|-0.04
first:second|0.07
first:service|-0.43
first:set|0.09
first:shift|-0.09
first:shopper|0.04
first:shop|-0.18
first:spend|0.36
first:staff|-0.15
first:stage|-0.08
first:standard|0.05
first:start|0.22
first:student|0.05
first:support|-0.08
first:sustainability|-0.18
first:tax|0.13
first:team|-0.09
first:tenant|0.09
first:test|-0.18
first:there|0.16
first:third|-0.48
first:timetable|-0.05
first:time|0.09
first:transfer|-0.05
first:trust|-0.09
first:upgrade|0.20
first:vacant|-0.06
first:volunteer|0.06
first:wait|-0.03
first:waste|0.09
first:welcome|0.18
first:write|0.04
first:x|-0.03
from to decrease|-0.56
from to increase|-0.57
have behaviour past|0.15
have determiner|0.17
have link|-0.09
have noun|0.08
have state|0.08
head adverb|-0.43
head behaviour base|-0.38
head behaviour ing|-0.39
head behaviour third|-0.12
head determiner|0.04
head holding third|-0.04
head lowering base|-0.09
head lowering past|-0.23
head making base|-0.06
head making ing|0.23
head making past|0.68
head making third|0.17
head measure|0.15
head noun|-0.17
head participle|0.12
head people|-0.29
head plural|-0.06
head raising base|-0.11
head raising past|0.05
head state|0.56
head thing|-0.17
impact by rule business|-0.17
impact by rule customer|-0.28
impact by rule internal|-0.14
impact by rule unclear|0.09
indicator by rule lagging|-0.06
indicator by rule leading|-0.26
indicator by rule unclear|0.06
is behaviour past|-0.12
is determiner|-0.32
is making base|0.13
is making past|0.18
is noun|-0.16
is number|-0.05
is participle|-0.53
is state|0.09
last adverb|-0.04
last behaviour base|0.21
last behaviour past|0.07
last behaviour third|-0.11
last holding past|0.07
last link|-0.38
last lowering past|-0.37
last lowering third|0.04
last making base|0.38
last making ing|0.14
last making past|0.40
last making third|0.20
last measure|-0.28
last number|-0.68
last participle|-0.10
last people|0.63
last plural|0.19
last sign|-0.28
last state|0.29
last thing|0.71
metric of one word|0.24
metric of several words|-0.34
money|-0.59
no metric|-0.18
no number|0.49
number after below|-0.15
number after from|-0.12
number after least|-0.09
number after than|-0.11
number after to|-0.46
number after under|-0.06
number of people|0.08
number of things|0.05
number|-0.25
other metric customer|-0.06
other metric down|0.08
other metric internal|-0.05
other metric lagging|-0.30
other metric leading|0.18
other metric up|-0.20
people anyone do|0.16
people anyone|-0.39
people colleague do|0.10
people colleague|0.15
people customer do|-0.12
people customer|0.19
percent|-0.77
short|0.04
side business again|-0.08
side business|0.31
side customer again|0.21
side customer|0.06
side internal again|0.06
side internal|0.24
sign (|-0.19
sign )|-0.19
sign ,|-0.10
sign .|0.16
sign :|-0.75
sign <|-0.22
sign =|-0.15
sign >|-0.25
sign →|-0.46
sign ≥|-0.34
word:absence|-0.11
word:access|0.07
word:accident|-0.03
word:accredited|0.04
word:achieve|-0.22
word:across|-0.32
word:activation|-0.13
word:active|-0.13
word:actual|-0.08
word:address|-0.04
word:adjust|-0.04
word:admin|-0.06
word:advise|-0.03
word:after|-0.31
word:again|-0.05
word:agency|-0.04
word:agent|0.18
word:agreement|0.05
word:aid|0.07
word:alert|0.19
word:all|0.50
word:among|-0.10
word:analyst|-0.17
word:analytic|0.03
word:and|0.66
word:annual|0.17
word:answer|-0.42
word:any|0.21
word:an|0.07
word:api|-0.06
word:applicant|-0.05
word:application|-0.18
word:apply|0.07
word:appointment|0.09
word:approve|0.04
word:app|-0.28
word:architecture|0.04
word:are|-0.14
word:arrive|-0.08
word:ask|-0.07
word:assessment|0.10
word:as|-0.44
word:attendance|0.06
word:attend|-0.05
word:at|-0.29
word:auditor|0.06
word:audit|0.23
word:author|-0.03
word:automatically|0.09
word:availability|-0.09
word:available|0.16
word:average|-0.18
word:awarded|0.16
word:award|0.05
word:a|-0.27
word:backlog|-0.11
word:backup|0.05
word:back|0.18
word:bank|0.06
word:baseline|-0.04
word:basic|0.29
word:because|-0.10
word:bed|0.07
word:before|0.25
word:below|-0.40
word:beta|0.31
word:better|-0.09
word:be|0.03
word:bike|0.06
word:billing|0.11
word:bill|-0.22
word:bin|-0.05
word:board|0.15
word:booking|-0.18
word:borrow|-0.09
word:bot|0.04
word:branch|-0.12
word:breach|-0.11
word:bread|-0.04
word:break|-0.03
word:bring|-0.12
word:bucket|0.13
word:buddy|0.06
word:budget|-0.22
word:bug|-0.12
word:building|0.16
word:business|0.03
word:bus|-0.19
word:buyer|-0.33
word:by|-0.41
word:b|-0.17
word:calendar|-0.05
word:callback|-0.11
word:caller|0.14
word:call|0.20
word:campaign|0.09
word:camp|-0.06
word:canteen|-0.39
word:can|0.51
word:capacity|0.04
word:career|0.11
word:carer|0.10
word:cargo|0.06
word:case|-0.26
word:center|0.37
word:certificate|0.27
word:certify|0.06
word:change|-0.06
word:channel|-0.12
word:chatbot|0.05
word:chat|-0.07
word:checklist|0.03
word:checkout|-0.04
word:check|0.06
word:chf|-0.09
word:chief|0.03
word:children|-0.14
word:child|-0.03
word:choose|-0.16
word:christma|0.05
word:city|-0.06
word:civil|0.04
word:claim|-0.04
word:clean|-0.44
word:click|0.14
word:clinic|0.39
word:close|-0.11
word:cluster|0.03
word:code|0.10
word:colleague|-0.09
word:collect|0.07
word:come|-0.22
word:comment|0.27
word:committee|0.07
word:commit|-0.17
word:company|-0.03
word:compare|-0.40
word:complaint|-0.09
word:complete|0.16
word:conference|0.20
word:consultation|0.12
word:contact|-0.04
word:continent|0.11
word:contractor|0.10
word:contract|0.15
word:contribute|-0.22
word:contributor|-0.08
word:control|0.14
word:convert|-0.06
word:correction|-0.09
word:cost|-0.08
word:council|-0.09
word:counted|-0.04
word:counter|-0.06
word:country|0.05
word:count|0.04
word:course|-0.09
word:crash|0.07
word:create|0.06
word:credit|-0.05
word:crew|0.17
word:crm|0.28
word:currently|-0.06
word:customer|0.19
word:cycle|-0.04
word:c|-0.18
word:dashboard|0.17
word:database|0.03
word:data|-0.25
word:date|0.07
word:day|-0.19
word:deadline|0.08
word:dealer|0.20
word:dean|0.06
word:debt|0.03
word:decision|-0.23
word:decrease|-0.07
word:define|0.09
word:definition|-0.06
word:delivery|0.06
word:deliver|0.09
word:department|0.13
word:deploy|-0.04
word:describe|0.23
word:desk|-0.26
word:detection|0.10
word:developer|0.22
word:development|0.10
word:develop|0.05
word:digest|0.05
word:digital|0.04
word:digitise|0.13
word:discharge|0.03
word:discount|0.21
word:discovery|0.18
word:discussed|0.07
word:district|0.08
word:dock|-0.11
word:don't|-0.15
word:done|0.07
word:download|-0.08
word:down|-0.39
word:do|-0.21
word:drill|0.17
word:driver|0.04
word:drive|-0.08
word:drop|-0.19
word:each|0.52
word:easy|-0.07
word:electrical|-0.22
word:email|0.12
word:emergency|0.06
word:employee|0.09
word:employer|0.10
word:enablement|0.04
word:endpoint|0.23
word:end|0.10
word:energy|-0.09
word:engagement|-0.17
word:engineer|0.06
word:enrolment|-0.18
word:enter|-0.05
word:entity|0.14
word:entry|0.05
word:environmental|0.07
word:error|-0.10
word:establish|0.03
word:ethic|0.03
word:euro|-0.11
word:evaluation|-0.12
word:evening|0.22
word:everyone|0.28
word:every|0.08
word:example|0.12
word:exchange|-0.32
word:exhaustion|-0.11
word:exist|0.06
word:expense|-0.04
word:experiment|-0.22
word:expert|0.15
word:extend|0.03
word:external|0.09
word:e|0.07
word:failed|-0.03
word:fall|-0.26
word:family|-0.03
word:far|0.10
word:feature|0.03
word:feel|-0.26
word:fewer|-0.37
word:field|0.05
word:fifth|-0.07
word:figure|-0.10
word:file|0.09
word:finance|0.04
word:finding|0.10
word:fine|-0.10
word:finish|0.11
word:first|0.20
word:fiscal|0.37
word:fix|0.06
word:flat|-0.06
word:flood|0.04
word:floor|-0.18
word:flow|0.09
word:follow|-0.27
word:force|0.11
word:forecast|-0.08
word:form|-0.30
word:forum|0.04
word:for|0.29
word:found|0.04
word:frame|-0.05
word:friday|-0.18
word:from|-0.41
word:full|-0.14
word:fund|-0.10
word:further|-0.04
word:game|-0.05
word:gap|-0.04
word:gardener|-0.32
word:generate|-0.14
word:get|-0.05
word:gift|-0.05
word:give|-0.10
word:golden|-0.07
word:go|0.13
word:grade|0.35
word:green|-0.33
word:grievance|-0.09
word:gross|0.10
word:group|0.13
word:grow|0.08
word:guest|-0.05
word:guide|0.09
word:g|-0.04
word:half|-0.66
word:hall|0.35
word:halve|-0.37
word:handbook|0.06
word:handed|0.06
word:hand|0.52
word:hang|0.11
word:harbour|0.34
word:has|0.04
word:have|0.38
word:head|0.28
word:health|0.16
word:heat|-0.12
word:helpful|-0.20
word:helpline|-0.39
word:help|-0.06
word:hire|0.11
word:hoc|-0.05
word:hold|0.27
word:holiday|0.04
word:home|-0.16
word:host|0.08
word:hotel|-0.14
word:hour|-0.21
word:household|-0.16
word:house|-0.09
word:how|0.13
word:hub|0.20
word:hygiene|0.15
word:h|0.26
word:implement|0.04
word:import|0.11
word:improve|-0.35
word:incl|0.17
word:increase|-0.10
word:industry|-0.08
word:infrastructure|0.11
word:infra|0.03
word:ingest|-0.04
word:injury|-0.12
word:inspector|0.20
word:installation|0.10
word:install|0.09
word:instead|-0.16
word:internal|0.05
word:interview|0.20
word:into|0.07
word:in|-0.13
word:iso|0.06
word:is|-0.24
word:item|0.12
word:its|-0.16
word:i|-0.11
word:january|-0.04
word:joiner|-0.12
word:joint|0.07
word:join|-0.05
word:july|0.09
word:june|-0.23
word:keep|-0.28
word:kg|-0.06
word:kilometre|-0.03
word:kit|0.05
word:km|0.04
word:know|0.39
word:label|-0.13
word:lamp|0.19
word:land|-0.28
word:lane|0.03
word:language|0.21
word:largest|0.05
word:last|-0.41
word:late|-0.17
word:launch|0.03
word:leadership|0.06
word:lead|0.16
word:leak|0.10
word:learner|-0.08
word:learn|0.19
word:least|-0.27
word:leave|-0.17
word:lecturer|-0.21
word:ledger|-0.03
word:legal|0.12
word:less|-0.26
word:letter|-0.29
word:let|0.04
word:level|0.20
word:library|-0.08
word:limit|0.07
word:line|-0.16
word:list|0.24
word:live|0.16
word:load|-0.15
word:loave|-0.04
word:login|-0.05
word:logo|-0.07
word:long|-0.10
word:lookup|-0.03
word:lose|-0.18
word:lower|-0.07
word:mail|0.05
word:maintainer|0.06
word:maintain|-0.08
word:maintenance|-0.04
word:main|-0.08
word:make|0.04
word:management|-0.07
word:manager|0.23
word:many|-0.26
word:map|-0.07
word:march|0.37
word:master|0.08
word:matrix|-0.13
word:may|0.36
word:measure|0.11
word:median|-0.06
word:meeting|-0.12
word:meet|0.14
word:member|-0.21
word:merge|-0.16
word:message|0.06
word:meter|0.15
word:metre|-0.09
word:metric|0.11
word:migrate|0.04
word:migration|0.10
word:million|-0.03
word:minister|0.03
word:ministry|0.10
word:minute|-0.37
word:min|-0.07
word:mirror|-0.15
word:missed|-0.14
word:miss|-0.10
word:mobile|-0.11
word:mobility|-0.05
word:model|-0.11
word:mode|0.11
word:module|0.11
word:monday|-0.33
word:monitor|0.31
word:monthly|0.25
word:month|-0.35
word:more|-0.37
word:most|0.12
word:move|0.09
word:mql|-0.04
word:ms|-0.11
word:multi|0.04
word:municipality|-0.16
word:m|0.06
word:name|0.07
word:near|-0.11
word:need|-0.04
word:neighbour|-0.40
word:network|0.24
word:never|-0.18
word:newcomer|-0.05
word:newsletter|-0.11
word:new|-0.14
word:next|0.04
word:nightly|0.05
word:night|-0.40
word:nobody|0.12
word:none|-0.19
word:notification|0.05
word:november|0.05
word:now|-0.24
word:no|-0.50
word:nps|-0.04
word:number|-0.12
word:nurse|0.07
word:nursing|-0.08
word:obtained|0.14
word:october|0.08
word:oee|0.07
word:officer|0.08
word:office|0.14
word:offline|0.13
word:off|0.17
word:of|-0.45
word:older|-0.12
word:oldest|0.20
word:one|-0.23
word:online|0.10
word:on|-0.31
word:open|0.06
word:operate|-0.04
word:opt|0.07
word:order|0.20
word:organic|-0.04
word:organization|-0.19
word:or|-0.36
word:other|-0.03
word:our|-0.32
word:outside|-0.03
word:out|-0.17
word:over|-0.08
word:owner|0.07
word:own|-0.49
word:package|0.03
word:pack|0.04
word:pallet|-0.10
word:panel|0.09
word:parent|0.03
word:parliament|0.33
word:partner|0.06
word:part|-0.09
word:passenger|0.07
word:pass|0.14
word:patient|-0.49
word:payroll|0.04
word:pay|-0.05
word:peak|-0.12
word:peer|0.08
word:pension|0.03
word:people|-0.61
word:percent|0.16
word:permit|-0.09
word:personal|-0.06
word:personnel|0.11
word:per|0.29
word:pick|-0.45
word:pilot|0.04
word:pipeline|-0.33
word:place|-0.08
word:plain|0.09
word:plant|0.21
word:plastic|0.06
word:platform|-0.06
word:plus|0.25
word:pm|-0.09
word:point|0.12
word:policy|0.07
word:pop|0.23
word:portal|0.11
word:positive|-0.05
word:power|-0.06
word:practice|-0.05
word:premium|-0.15
word:present|0.07
word:press|0.09
word:prevention|0.04
word:price|-0.06
word:primary|0.05
word:process|0.17
word:produce|0.07
word:production|-0.15
word:product|0.16
word:programme|0.07
word:progress|0.07
word:project|-0.18
word:promized|-0.20
word:promote|-0.04
word:proof|0.13
word:protection|-0.05
word:provider|0.17
word:public|-0.35
word:publish|0.24
word:pull|-0.05
word:pulse|-0.05
word:purchase|-0.08
word:q1|-0.07
word:q3|-0.03
word:q4|-0.13
word:qoq|-0.05
word:qualify|-0.28
word:quarter|-0.61
word:question|-0.04
word:quota|-0.12
word:quote|-0.03
word:raise|-0.14
word:rate|-0.09
word:rather|-0.05
word:ray|-0.03
word:reach|-0.11
word:reader|-0.21
word:ready|0.07
word:read|-0.09
word:receive|0.15
word:recipient|-0.09
word:recommendation|-0.10
word:recommend|-0.05
word:reconciliation|-0.11
word:record|0.10
word:recover|-0.05
word:reduce|-0.29
word:reference|0.23
word:refund|0.11
word:refurbish|0.03
word:region|0.24
word:register|0.11
word:renewal|-0.05
word:renew|-0.09
word:replace|0.22
word:reply|-0.05
word:request|-0.12
word:researcher|-0.13
word:research|0.11
word:reseller|0.19
word:restore|0.12
word:retention|-0.05
word:revenue|-0.08
word:review|-0.26
word:right|0.06
word:rise|-0.06
word:risk|0.22
word:rival|0.04
word:river|-0.36
word:roadmap|0.13
word:road|0.50
word:robot|0.08
word:rollback|0.04
word:roll|0.12
word:roof|0.08
word:rotation|0.12
word:rota|-0.04
word:round|-0.04
word:rule|0.34
word:runbook|0.09
word:runner|-0.07
word:run|-0.19
word:rural|0.04
word:safety|0.20
word:sale|0.22
word:same|-0.50
word:satisfaction|-0.07
word:save|-0.14
word:saving|0.04
word:say|-0.15
word:scale|-0.04
word:scheduler|0.10
word:scholarship|0.15
word:school|-0.06
word:scope|-0.19
word:score|-0.21
word:screen|0.11
word:search|0.17
word:season|-0.35
word:sector|-0.20
word:security|0.17
word:seen|-0.04
word:see|0.08
word:self|-0.03
word:send|0.26
word:server|0.08
word:service|-0.21
word:sery|0.10
word:session|0.13
word:settle|-0.05
word:set|0.24
word:share|0.15
word:shelve|0.05
word:shift|-0.09
word:shopping|0.22
word:shop|-0.17
word:show|0.16
word:signature|0.08
word:sign|-0.04
word:site|0.25
word:size|0.04
word:skipper|0.27
word:sla|-0.06
word:slo|0.08
word:smart|0.16
word:sold|0.16
word:sort|-0.04
word:south|-0.07
word:so|-0.34
word:space|0.35
word:speak|-0.05
word:spec|0.24
word:spend|0.10
word:spot|0.03
word:spring|-0.26
word:sprint|0.12
word:square|-0.09
word:stable|-0.47
word:staff|-0.06
word:stage|-0.08
word:start|0.21
word:star|-0.19
word:station|0.09
word:statistic|0.10
word:status|0.05
word:stay|-0.12
word:stock|0.06
word:stop|-0.04
word:storage|-0.06
word:store|0.20
word:story|0.13
word:student|0.23
word:study|0.03
word:subscriber|-0.15
word:success|-0.15
word:summer|-0.13
word:summit|-0.07
word:supplier|0.26
word:support|-0.36
word:surplus|-0.07
word:survey|-0.06
word:sustainability|-0.18
word:switch|0.15
word:syllabi|0.06
word:system|0.27
word:s|-0.06
word:tablet|0.09
word:tag|0.13
word:take|-0.42
word:talk|0.23
word:task|-0.17
word:tax|0.14
word:teach|-0.15
word:team|0.06
word:tech|0.04
word:tell|0.19
word:tenant|0.10
word:term|-0.24
word:test|-0.17
word:text|0.06
word:than|-0.49
word:that|-0.62
word:their|-0.47
word:them|0.31
word:theory|0.07
word:there|0.27
word:they|-0.27
word:third|-0.63
word:this|-0.15
word:threat|0.06
word:through|-0.57
word:thursday|0.05
word:ticket|0.12
word:tier|0.14
word:tile|-0.12
word:timetable|-0.05
word:time|-0.25
word:today|-0.13
word:toggle|0.12
word:took|-0.12
word:tool|-0.11
word:top|0.16
word:total|-0.03
word:town|0.23
word:to|-0.53
word:trace|0.05
word:track|0.27
word:train|0.23
word:tram|0.08
word:transfer|-0.05
word:triage|0.03
word:trip|0.27
word:truck|0.17
word:tuesday|0.13
word:turkish|0.34
word:twice|-0.22
word:unaided|-0.10
word:under|-0.32
word:unit|-0.05
word:until|0.06
word:upgrade|0.10
word:upload|0.08
word:ups|-0.27
word:uptime|0.10
word:up|-0.17
word:usability|0.07
word:use|-0.17
word:us|-0.26
word:v2|0.09
word:vacancy|-0.07
word:vacant|-0.06
word:vaccination|0.21
word:valid|-0.14
word:value|0.07
word:vendor|0.07
word:version|0.13
word:vet|-0.06
word:via|-0.20
word:video|-0.07
word:village|0.06
word:visit|0.15
word:voice|0.20
word:volunteer|0.06
word:vote|-0.34
word:wait|-0.15
word:ward|0.07
word:warehouse|-0.04
word:waste|0.11
word:was|-0.25
word:watch|0.08
word:water|-0.16
word:way|-0.27
word:website|0.07
word:web|0.09
word:weekly|-0.30
word:week|0.05
word:welcome|0.16
word:well|0.07
word:we|-0.33
word:what|-0.08
word:which|-0.05
word:whole|0.15
word:who|-0.26
word:win|-0.03
word:within|-0.65
word:without|-0.38
word:with|0.11
word:women|0.03
word:workshop|0.15
word:workspace|-0.08
word:work|-0.35
word:wrong|-0.34
word:w|0.25
word:x|-0.03
word:yearly|0.18
word:year|-0.15
word:zero|-0.24
|-0.29`;

export const indicator = `duration|-0.20
first metric business|-0.11
first metric customer|0.10
first metric internal|0.38
first metric lagging|0.62
first metric leading|-0.56
first metric level|-0.19
first metric up|-0.10
impact by rule business|0.20
impact by rule customer|-0.15
impact by rule internal|0.32
impact by rule unclear|-0.14
indicator by rule lagging|0.62
indicator by rule leading|-0.27
indicator by rule unclear|-0.29
metric of one word|0.06
metric of several words|-0.44
metric|-0.15
money|1.20
other metric business|0.24
other metric customer|0.10
other metric down|0.18
other metric lagging|0.68
other metric leading|-0.38
other metric up|-0.06
people anyone do|-0.25
people anyone|-0.32
people colleague do|-0.26
people colleague|0.06
people customer do|-0.38
people customer|0.19
percent|0.07
side business again|-0.13
side business|-0.24
side customer again|-0.38
side customer|-0.32
side internal again|-0.31
side internal|-0.06
word:absence|0.07
word:academic|0.03
word:acceptance|-0.39
word:accept|-0.35
word:access|-0.24
word:accident|0.33
word:account|-0.41
word:accuracy|-0.14
word:achieve|-0.14
word:acquisition|0.35
word:action|-0.13
word:activation|-0.11
word:actual|-0.40
word:address|-0.23
word:add|-0.03
word:adjust|-0.82
word:admin|-0.29
word:admission|-0.12
word:admitted|-0.24
word:advise|0.31
word:ad|-0.10
word:against|0.44
word:again|0.48
word:agency|0.34
word:agent|0.20
word:age|-0.09
word:agree|0.21
word:aid|0.24
word:alert|-0.27
word:allowance|0.29
word:already|-0.06
word:alumni|0.18
word:ambulance|-0.08
word:among|0.06
word:analyst|0.11
word:android|-0.04
word:answer|-0.36
word:appeal|-0.23
word:applicant|-0.16
word:application|-0.43
word:appointment|0.19
word:apprentice|0.50
word:approval|-0.18
word:approve|0.70
word:app|0.05
word:arrive|-0.10
word:article|-0.24
word:ask|-0.38
word:attempt|-0.25
word:attendance|-0.11
word:attend|-0.12
word:attrition|0.07
word:author|0.08
word:availability|-0.11
word:award|-0.15
word:awareness|-0.11
word:backlog|-0.06
word:back|-0.24
word:bad|0.15
word:bank|-0.17
word:base|0.08
word:basket|0.22
word:because|0.57
word:bed|-0.56
word:benefit|-0.15
word:better|0.32
word:between|-0.45
word:bike|0.05
word:billing|0.04
word:bill|0.61
word:bin|-0.31
word:blocked|-0.54
word:board|-0.06
word:booking|-0.75
word:book|-0.50
word:borrow|-0.26
word:bounce|-0.13
word:branch|-0.26
word:breach|0.07
word:bread|-0.11
word:break|-0.04
word:bridge|0.15
word:bring|0.64
word:bug|-0.22
word:build|-0.25
word:bus|-0.08
word:buy|0.38
word:cache|-0.04
word:calendar|-0.08
word:caller|-0.20
word:call|-0.33
word:campaign|-0.06
word:camp|0.44
word:cancel|0.67
word:candidate|0.24
word:canteen|0.70
word:capacity|-0.08
word:capital|-0.04
word:carbon|0.32
word:case|0.07
word:cash|0.05
word:caused|-0.22
word:center|-0.39
word:changed|-0.20
word:change|-0.43
word:channel|-0.07
word:chat|-0.07
word:checkout|0.03
word:check|0.16
word:chf|0.25
word:children|0.25
word:child|0.11
word:choir|0.38
word:choose|-0.18
word:churn|0.11
word:citizen|0.09
word:city|-0.17
word:claim|-0.31
word:clean|0.14
word:click|-0.45
word:climb|0.38
word:clinic|0.40
word:cloud|0.47
word:code|0.22
word:cohort|0.58
word:cold|-0.10
word:colleague|-0.31
word:collection|-0.28
word:collect|0.10
word:come|-0.50
word:commit|-0.04
word:commuter|-0.05
word:compare|0.38
word:complaint|0.51
word:completeness|-0.06
word:complete|-0.31
word:completion|0.18
word:consumption|-0.10
word:contact|0.24
word:contract|0.06
word:conversion|-0.10
word:convert|0.20
word:cook|-0.04
word:core|-0.23
word:cost|-0.06
word:council|0.12
word:counted|-0.10
word:course|0.29
word:coverage|-0.26
word:cover|0.30
word:crash|-0.29
word:crew|-0.06
word:critical|-0.13
word:csat|0.33
word:currently|-0.21
word:cut|0.16
word:cycle|-0.05
word:dashboard|-0.05
word:database|0.09
word:data|-0.38
word:date|-0.39
word:deadline|-0.10
word:dealer|0.10
word:deal|-0.04
word:debt|-0.40
word:december|0.04
word:decide|-0.16
word:decision|-0.60
word:decrease|0.39
word:delivery|-0.07
word:deliver|-0.20
word:demo|-0.09
word:department|0.32
word:departure|0.03
word:deploy|-0.25
word:desk|-0.13
word:developer|0.03
word:dev|0.18
word:digital|0.18
word:direct|-0.37
word:district|0.64
word:dock|-0.16
word:doctor|-0.13
word:document|-0.13
word:doc|-0.15
word:don't|-0.22
word:donor|0.22
word:double|0.23
word:download|-0.03
word:driver|0.09
word:drive|-0.18
word:drop|0.16
word:drug|0.07
word:dso|0.12
word:due|-0.39
word:duplicate|-0.39
word:early|0.05
word:easy|0.17
word:electrical|-0.15
word:emergency|-0.04
word:emission|0.04
word:empty|-0.18
word:end|0.36
word:energy|-0.12
word:engagement|0.40
word:engineer|0.23
word:engine|-0.23
word:enp|0.08
word:enquiry|-0.08
word:enrolment|-0.21
word:enrol|-0.08
word:entry|-0.14
word:episode|-0.20
word:error|0.05
word:euro|0.12
word:evaluation|-0.09
word:evening|-0.27
word:event|-0.06
word:exam|0.30
word:executive|0.64
word:exhaustion|0.54
word:exit|0.19
word:expense|-0.08
word:experiment|-0.06
word:external|-0.10
word:factor|-0.23
word:failed|-0.20
word:fall|0.45
word:family|0.18
word:far|-0.50
word:feel|0.33
word:ferry|0.28
word:field|0.24
word:fifth|0.22
word:figure|-0.12
word:file|-0.30
word:fill|-0.41
word:finance|-0.36
word:find|0.52
word:finish|-0.66
word:first|-0.36
word:flaky|-0.15
word:flat|0.50
word:flow|0.11
word:follow|-0.21
word:food|-0.18
word:forecast|-0.06
word:formal|0.29
word:form|-0.21
word:forum|-0.13
word:found|-0.54
word:fraud|-0.05
word:free|0.30
word:freshness|-0.05
word:friday|-0.18
word:friend|0.24
word:fte|-0.04
word:full|-0.43
word:fund|0.62
word:further|0.12
word:fy26|-0.06
word:fy27|0.27
word:gap|-0.69
word:gardener|-0.22
word:generate|-0.14
word:gift|0.08
word:girl|0.13
word:giving|0.25
word:good|0.57
word:go|-0.48
word:graduation|0.14
word:grant|-0.22
word:green|-0.25
word:grievance|0.31
word:gross|0.29
word:growth|0.34
word:grow|-0.20
word:guest|-0.23
word:g|-0.23
word:h1|0.09
word:half|0.08
word:halve|-0.09
word:handbook|-0.07
word:handed|-0.08
word:handle|0.33
word:handover|-0.10
word:hand|-0.59
word:happen|-0.14
word:head|0.52
word:heat|-0.28
word:helpful|-0.36
word:helpline|-0.13
word:help|0.28
word:hire|-0.19
word:hit|-0.07
word:hoc|-0.10
word:hold|-0.41
word:home|0.07
word:host|0.09
word:hotel|0.09
word:hotfix|-0.10
word:hour|-0.98
word:household|-0.07
word:house|-0.12
word:housing|0.22
word:how|0.40
word:hr|-0.14
word:h|-0.15
word:identity|-0.21
word:import|-0.20
word:improve|-0.42
word:incident|-0.20
word:income|0.37
word:increase|-0.17
word:industry|-0.08
word:infection|0.13
word:infra|-0.04
word:injury|0.19
word:inspector|-0.22
word:install|-0.27
word:instead|-0.16
word:insurance|0.36
word:interruption|-0.18
word:interview|-0.24
word:introduce|0.22
word:inventory|-0.06
word:invite|-0.17
word:issue|-0.20
word:jacket|-0.31
word:january|-0.41
word:job|0.35
word:joiner|-0.25
word:join|-0.19
word:june|-0.13
word:keep|0.28
word:kg|-0.31
word:kilometre|-0.06
word:kitchen|-0.08
word:label|-0.22
word:lab|-0.04
word:land|-0.23
word:language|0.38
word:last|0.39
word:late|-0.28
word:lead|-0.36
word:learner|-0.18
word:leaver|0.29
word:leave|1.12
word:ledger|-0.05
word:legacy|-0.15
word:length|-0.25
word:lesson|-0.36
word:letter|-0.19
word:level|0.40
word:license|0.09
word:line|-0.08
word:link|-0.10
word:list|0.06
word:litre|-0.15
word:load|-0.39
word:loave|-0.11
word:local|-0.41
word:login|0.15
word:logistic|0.35
word:log|-0.29
word:longer|-0.45
word:long|0.58
word:lookup|-0.04
word:lose|0.24
word:loss|0.13
word:lost|0.17
word:lower|-0.09
word:mailing|-0.12
word:mail|-0.32
word:maintain|-0.18
word:maintenance|-0.06
word:main|-0.09
word:make|0.50
word:manager|-0.24
word:manage|0.46
word:manual|-0.37
word:many|-0.22
word:map|-0.08
word:march|-0.13
word:margin|0.19
word:market|0.26
word:mark|-0.15
word:math|0.09
word:mau|-0.08
word:meal|0.19
word:mean|0.09
word:measure|-0.21
word:median|-0.34
word:meeting|-0.17
word:meet|-0.59
word:member|0.77
word:mentor|-0.25
word:merge|-0.29
word:metre|0.25
word:million|0.35
word:minute|-0.72
word:min|-0.19
word:missed|-0.08
word:missing|-0.18
word:miss|-0.64
word:mobility|0.12
word:model|-0.14
word:module|0.07
word:money|-0.13
word:monthly|-0.26
word:mrs|-0.24
word:ms|-0.17
word:municipality|-0.08
word:my|0.16
word:near|-0.36
word:need|-0.28
word:neighbourhood|-0.27
word:neighbour|-0.20
word:net|0.03
word:never|-0.12
word:newcomer|-0.14
word:nightly|-0.31
word:night|0.45
word:none|-0.28
word:notice|-0.05
word:nps|0.27
word:nrr|0.11
word:number|-0.30
word:nurse|-0.24
word:nursing|0.17
word:n|-0.16
word:office|-0.07
word:off|-0.14
word:older|-0.18
word:old|0.13
word:ombudsman|0.05
word:once|-0.66
word:online|-0.11
word:open|-0.73
word:operate|0.38
word:operation|-0.15
word:opportunity|-0.04
word:order|-1.07
word:organic|-0.05
word:organization|0.23
word:other|-0.11
word:outside|-0.19
word:overtime|-0.07
word:overturned|-0.23
word:own|-0.43
word:package|-0.33
word:pack|-0.13
word:page|-0.36
word:pair|0.43
word:pallet|-0.04
word:parcel|-0.28
word:parent|-0.26
word:park|0.11
word:partner|-0.04
word:party|0.34
word:part|-0.33
word:passenger|-0.17
word:password|-0.08
word:pass|0.49
word:past|-0.09
word:patch|-0.17
word:patient|0.08
word:payment|-0.16
word:payroll|-0.09
word:pay|0.64
word:peak|-0.15
word:pension|-0.06
word:people|0.26
word:percent|-0.54
word:permit|-0.13
word:person|-0.19
word:phishing|-0.25
word:phone|-0.16
word:photo|-0.07
word:pick|-0.13
word:pilot|0.48
word:pipeline|-0.30
word:place|-0.52
word:planner|-0.16
word:plan|0.16
word:platform|0.48
word:plus|-0.25
word:point|0.77
word:poor|0.21
word:portal|-0.46
word:positive|0.46
word:post|-0.18
word:power|-0.31
word:practice|-0.05
word:premium|0.34
word:present|0.41
word:price|-0.09
word:production|-0.19
word:product|-0.17
word:profit|0.14
word:programme|-0.07
word:project|-0.08
word:promized|-0.20
word:promote|-0.10
word:proposal|0.16
word:prototype|-0.03
word:public|-0.44
word:publish|-0.05
word:pull|-0.11
word:pulse|0.11
word:pupil|0.17
word:purchase|-0.43
word:q1|0.12
word:q3|-0.31
word:q4|0.39
word:qoq|-0.03
word:qualify|-0.50
word:quality|-0.15
word:quarterly|-0.31
word:question|-0.66
word:queue|-0.11
word:quota|-0.08
word:quote|-0.06
word:raise|0.66
word:rate|0.71
word:rather|-0.37
word:ratio|-0.15
word:ray|-0.24
word:reach|-0.26
word:reader|-0.20
word:readmission|0.15
word:ready|-0.16
word:read|0.16
word:receipt|-0.12
word:receive|-0.10
word:recipe|-0.07
word:recipient|-0.12
word:recommendation|0.03
word:recommend|0.84
word:record|0.14
word:redesign|-0.36
word:reduce|0.21
word:referral|-0.06
word:region|-0.13
word:register|-0.06
word:registration|-0.06
word:regretted|0.09
word:rejected|-0.16
word:release|-0.60
word:remote|-0.07
word:renewable|-0.31
word:renew|0.41
word:reopened|-0.06
word:repair|-0.22
word:repeat|-0.12
word:reply|-0.04
word:report|0.11
word:request|-0.31
word:researcher|-0.11
word:research|0.28
word:resident|0.34
word:response|-0.12
word:result|0.06
word:retention|0.46
word:return|-0.14
word:revenue|0.60
word:reviewer|-0.05
word:review|0.39
word:rework|-0.08
word:right|-0.19
word:rise|-0.16
word:risk|-0.20
word:road|-0.04
word:role|-0.09
word:rollback|-0.18
word:roll|0.35
word:room|-0.21
word:rota|-0.22
word:round|-0.27
word:route|0.05
word:run|-0.31
word:rural|0.06
word:sale|-0.22
word:sample|-0.09
word:satisfaction|0.89
word:save|0.39
word:say|0.77
word:scale|0.40
word:school|0.74
word:scope|0.53
word:score|0.61
word:search|-0.09
word:season|0.17
word:seat|0.22
word:section|0.23
word:seen|-0.25
word:self|0.33
word:semester|-0.80
word:send|-0.20
word:senior|0.25
word:service|0.37
word:session|-0.31
word:settle|-0.08
word:set|-0.03
word:share|0.06
word:shift|-0.37
word:ship|-0.38
word:shopper|0.25
word:shop|0.18
word:show|-0.32
word:shrink|0.32
word:sick|0.72
word:sign|-0.26
word:site|0.14
word:skip|0.12
word:sleep|0.77
word:small|-0.20
word:solve|-0.07
word:spam|-0.21
word:speak|-0.14
word:spend|0.07
word:sponsor|-0.09
word:spring|0.10
word:sprint|-0.07
word:squad|-0.19
word:square|0.25
word:sre|-0.18
word:staff|0.51
word:stage|-0.25
word:start|-0.13
word:star|0.60
word:stay|-0.07
word:step|0.11
word:stock|-0.12
word:stop|-0.16
word:store|0.19
word:stress|0.42
word:student|-0.56
word:studio|0.09
word:study|-0.18
word:submit|0.05
word:success|-0.34
word:summer|-0.36
word:summit|0.06
word:supplier|-0.19
word:support|0.06
word:surgery|0.61
word:surplus|0.07
word:survey|0.53
word:system|0.05
word:s|-0.13
word:tablet|-0.06
word:table|-0.05
word:taken|-0.28
word:take|-0.69
word:talk|-0.29
word:task|-0.07
word:tax|0.23
word:tb|0.06
word:teacher|0.37
word:team|0.42
word:technical|-0.35
word:template|-0.11
word:tenant|-0.19
word:tender|-0.22
word:term|0.18
word:test|-0.37
word:themselve|-0.21
word:third|-0.13
word:thousand|-0.23
word:ticket|0.19
word:tile|-0.07
word:timetable|-0.16
word:time|-0.84
word:today|-0.80
word:tool|0.10
word:too|0.13
word:top|0.84
word:total|0.04
word:traffic|-0.06
word:train|0.33
word:travel|-0.16
word:trellis|-0.08
word:trial|0.42
word:trust|0.11
word:turn|-0.26
word:twice|-0.28
word:unaided|-0.12
word:unanswered|-0.10
word:unit|0.13
word:unplanned|-0.17
word:upgrade|-0.28
word:upload|-0.10
word:ups|-0.06
word:uptime|-0.08
word:usability|0.09
word:user|-0.22
word:use|-0.61
word:vacancy|-0.07
word:vacant|-0.27
word:vaccination|-0.25
word:valid|-0.15
word:valley|0.44
word:value|0.18
word:vet|-0.10
word:visitor|-0.13
word:visit|-0.21
word:voluntary|0.07
word:volunteer|-0.07
word:vote|0.09
word:vulnerability|-0.07
word:wait|-0.37
word:want|0.35
word:ward|0.18
word:warehouse|-0.13
word:waste|-0.14
word:water|-0.25
word:way|0.05
word:webhook|-0.07
word:webinar|-0.32
word:weekly|-0.36
word:welcome|0.14
word:what|-0.42
word:where|-0.22
word:whose|-0.25
word:win|0.14
word:without|-0.36
word:women|-0.77
word:workload|0.34
word:workshop|0.42
word:workspace|-0.13
word:work|0.24
word:would|0.46
word:write|-0.46
word:wrongly|-0.21
word:wrong|-0.25
word:x|-0.24
word:yearly|0.45
year|0.73
|-0.09`;

export const impact = `duration|0.09|-0.31|0.38
first metric business|-0.35|0.42|-0.28
first metric customer|0.53|-0.26|-0.48
first metric down|-0.30|0.03|0.14
first metric internal|-0.57|-0.49|0.77
first metric lagging|0.04|-0.07|-0.31
first metric leading|-0.02|-0.02|0.38
first metric level|0.13|-0.13|0.00
first metric up|0.17|0.34|-0.26
impact by rule business|-0.63|0.81|-0.47
impact by rule customer|0.47|-0.27|-0.43
impact by rule internal|-0.28|-0.34|0.43
impact by rule unclear|0.35|-0.49|0.14
indicator by rule lagging|0.04|-0.07|-0.31
indicator by rule leading|0.16|-0.13|0.23
indicator by rule unclear|-0.04|0.30|-0.10
metric of one word|0.26|-0.11|-0.07
metric of several words|-0.03|0.18|0.16
metric|0.17|-0.22|-0.11
money|-0.57|1.36|-1.17
no metric|0.26|0.06|-0.12
other metric business|-0.42|0.49|-0.11
other metric customer|0.68|0.08|-0.77
other metric down|0.04|-0.07|0.03
other metric internal|-0.19|-0.23|0.42
other metric lagging|-0.26|0.26|0.00
other metric leading|0.37|-0.23|-0.19
other metric up|0.09|-0.01|-0.05
people anyone do|-0.26|0.27|-0.01
people anyone|0.15|-0.47|0.33
people colleague do|0.26|-0.26|0.02
people colleague|-0.30|-0.82|0.76
people customer do|-0.30|-0.31|0.60
people customer|0.40|-0.29|-0.33
percent|0.14|0.24|0.16
side business again|-0.53|0.54|-0.03
side business|-0.80|0.70|0.34
side customer again|0.25|-0.14|-0.15
side customer|0.46|-0.36|-0.28
side internal again|-0.44|-0.54|0.73
side internal|-0.69|-0.32|0.68
word:absence|0.09|-0.10|0.01
word:acceptance|-0.14|-0.08|0.22
word:accept|0.47|-0.20|-0.27
word:access|-0.17|-0.03|0.20
word:accident|-0.38|-0.08|0.46
word:account|-0.31|0.01|0.31
word:accuracy|-0.07|-0.07|0.14
word:achieve|0.70|-0.33|-0.38
word:action|-0.10|-0.24|0.34
word:activation|0.14|-0.03|-0.12
word:active|-0.19|0.10|0.09
word:actual|-0.08|-0.30|0.38
word:address|-0.47|0.23|0.24
word:add|-0.06|0.00|0.06
word:adjust|-0.07|-0.31|0.37
word:admin|-0.12|-0.16|0.28
word:admission|-0.02|-0.11|0.13
word:admitted|-0.08|0.46|-0.38
word:advise|0.32|-0.09|-0.23
word:ad|-0.12|-0.01|0.13
word:against|-0.08|0.13|-0.05
word:again|0.35|-0.04|-0.31
word:agency|-0.10|0.28|-0.18
word:agent|-0.37|-0.08|0.46
word:age|-0.13|-0.11|0.23
word:agree|-0.33|-0.11|0.44
word:aid|-0.27|0.03|0.24
word:alert|-0.05|-0.04|0.09
word:allowance|-0.30|0.46|-0.16
word:already|-0.18|-0.01|0.18
word:alumni|-0.44|0.92|-0.48
word:ambulance|0.32|-0.06|-0.27
word:among|-0.01|-0.26|0.27
word:analyst|-0.13|-0.32|0.44
word:android|0.05|-0.02|-0.03
word:answer|0.28|-0.40|0.12
word:api|0.65|-0.34|-0.31
word:appeal|0.13|-0.07|-0.06
word:applicant|0.16|-0.03|-0.13
word:application|-0.16|0.52|-0.36
word:appointment|0.33|-0.40|0.06
word:apprentice|0.51|-0.07|-0.45
word:approval|-0.30|-0.02|0.32
word:approve|-0.31|0.81|-0.50
word:app|0.30|-0.14|-0.16
word:arrival|0.36|-0.03|-0.32
word:arrive|0.01|-0.15|0.14
word:arr|-0.04|0.04|-0.01
word:article|0.10|-0.11|0.01
word:ask|-0.08|0.26|-0.18
word:attempt|-0.02|-0.04|0.06
word:attendance|0.24|-0.06|-0.18
word:attend|0.08|-0.13|0.06
word:attrition|-0.11|-0.07|0.18
word:audit|-0.37|0.15|0.22
word:author|-0.41|-0.05|0.46
word:autumn|0.39|-0.15|-0.24
word:availability|-0.25|-0.07|0.32
word:average|-0.08|0.01|0.08
word:award|-0.04|-0.22|0.26
word:awareness|-0.20|0.37|-0.16
word:backlog|0.16|-0.04|-0.13
word:back|0.15|-0.26|0.10
word:bad|-0.18|0.21|-0.03
word:bank|0.11|-0.21|0.10
word:base|-0.05|0.04|0.00
word:basket|-0.19|0.27|-0.08
word:because|0.75|-0.37|-0.38
word:bed|0.09|-0.46|0.38
word:benefit|0.43|-0.10|-0.33
word:better|0.29|-0.05|-0.24
word:between|-0.69|-0.28|0.97
word:bike|-0.14|0.27|-0.13
word:billing|0.38|0.00|-0.38
word:bill|-0.13|0.57|-0.44
word:bin|-0.06|-0.21|0.27
word:blocked|-0.23|-0.19|0.42
word:board|-0.07|-0.52|0.59
word:booking|0.45|-0.95|0.50
word:book|0.22|-0.70|0.48
word:borrow|0.41|-0.22|-0.20
word:bounce|-0.14|0.03|0.11
word:branch|0.10|-0.06|-0.04
word:breach|-0.02|0.40|-0.38
word:bread|0.42|-0.24|-0.18
word:break|0.29|-0.33|0.05
word:bridge|0.13|-0.04|-0.09
word:bring|0.13|0.17|-0.30
word:budget|-0.16|-0.24|0.40
word:bug|-0.24|-0.14|0.38
word:build|-0.34|-0.17|0.51
word:business|-0.41|0.30|0.11
word:bus|0.18|-0.06|-0.12
word:buyer|0.31|-0.08|-0.23
word:buy|0.06|0.10|-0.16
word:cache|-0.06|-0.03|0.09
word:calendar|0.30|-0.05|-0.25
word:caller|0.44|-0.12|-0.32
word:call|0.29|0.03|-0.31
word:campaign|-0.28|0.54|-0.26
word:camp|0.56|-0.24|-0.32
word:cancel|-0.60|0.37|0.23
word:candidate|-0.72|-0.16|0.87
word:canteen|-0.42|0.68|-0.26
word:capacity|-0.06|0.00|0.06
word:capital|-0.09|0.40|-0.31
word:carbon|-0.22|0.36|-0.14
word:card|-0.09|0.57|-0.47
word:case|-0.58|-0.17|0.76
word:cash|-0.09|0.04|0.05
word:caused|0.80|-0.29|-0.51
word:center|-0.03|-0.60|0.63
word:changed|-0.31|-0.15|0.46
word:change|0.09|-0.57|0.49
word:channel|-0.19|0.64|-0.44
word:chat|0.25|-0.07|-0.18
word:checkout|-0.04|0.34|-0.30
word:check|0.30|-0.19|-0.11
word:chf|-0.16|0.26|-0.10
word:children|0.35|-0.16|-0.20
word:child|-0.08|0.26|-0.18
word:choir|-0.05|0.14|-0.09
word:choose|0.38|-0.25|-0.14
word:churn|-0.18|0.40|-0.22
word:citizen|0.29|-0.08|-0.20
word:city|0.60|-0.19|-0.41
word:claim|0.11|0.27|-0.38
word:class|-0.12|-0.04|0.16
word:clean|0.27|-0.10|-0.17
word:click|0.34|0.07|-0.41
word:client|0.25|-0.11|-0.13
word:climb|0.01|-0.08|0.07
word:clinic|0.10|0.08|-0.19
word:close|-0.59|0.05|0.54
word:cloud|-0.02|0.18|-0.16
word:code|0.24|-0.10|-0.14
word:coffee|0.48|-0.39|-0.10
word:cohort|0.35|-0.03|-0.32
word:cold|0.39|-0.10|-0.29
word:colleague|0.19|-0.15|-0.03
word:collection|0.44|-0.14|-0.30
word:collect|0.30|0.00|-0.30
word:come|0.04|-0.16|0.13
word:commit|-0.10|-0.04|0.15
word:commuter|-0.05|0.17|-0.12
word:company|-0.74|1.04|-0.30
word:compare|0.03|-0.19|0.16
word:complaint|0.43|-0.26|-0.17
word:completeness|-0.34|-0.09|0.43
word:complete|0.81|-0.43|-0.38
word:completion|0.33|-0.07|-0.25
word:consumption|-0.06|-0.42|0.48
word:contact|-0.61|0.34|0.27
word:contract|0.11|-0.12|0.01
word:contribute|-0.36|-0.16|0.52
word:contributor|0.37|-0.06|-0.31
word:conversation|-0.21|0.31|-0.11
word:conversion|-0.12|0.29|-0.17
word:convert|-0.45|0.67|-0.22
word:cook|0.15|-0.02|-0.12
word:core|-0.15|-0.02|0.17
word:correction|-0.10|-0.13|0.23
word:cost|-0.44|0.71|-0.30
word:council|0.09|0.04|-0.13
word:counted|-0.16|-0.05|0.21
word:counter|0.10|-0.03|-0.07
word:course|0.28|0.07|-0.35
word:cover|0.28|-0.07|-0.21
word:crash|0.37|-0.10|-0.28
word:credit|0.41|0.12|-0.54
word:crew|-0.08|-0.01|0.09
word:critical|-0.43|-0.05|0.48
word:csat|0.16|-0.10|-0.06
word:currently|-0.12|-0.12|0.24
word:customer|0.80|0.07|-0.89
word:cut|-0.23|0.01|0.22
word:cycle|-0.34|0.69|-0.35
word:dashboard|0.32|-0.02|-0.30
word:database|-0.24|0.04|0.20
word:data|0.49|0.06|-0.54
word:date|-0.46|0.20|0.26
word:deadline|-0.21|-0.07|0.28
word:dealer|0.08|0.07|-0.15
word:deal|-0.11|-0.01|0.12
word:debt|0.51|-0.41|-0.10
word:december|-0.03|0.04|-0.02
word:decide|0.31|-0.04|-0.27
word:decision|0.20|-0.32|0.12
word:decrease|0.30|0.16|-0.46
word:delivery|0.37|-0.13|-0.24
word:deliver|0.15|-0.12|-0.03
word:demo|-0.08|0.25|-0.16
word:department|-0.06|-0.23|0.29
word:departure|0.21|-0.06|-0.15
word:deploy|-0.08|-0.05|0.14
word:desk|-0.48|-0.08|0.56
word:developer|-0.26|-0.04|0.30
word:dev|-0.25|-0.03|0.27
word:digital|-0.09|0.11|-0.01
word:direct|-0.38|0.39|-0.01
word:disability|0.29|-0.03|-0.26
word:district|0.41|-0.16|-0.24
word:dock|-0.48|-0.12|0.60
word:doctor|-0.40|0.30|0.10
word:document|0.16|-0.08|-0.07
word:doc|0.16|-0.19|0.03
word:don't|-0.08|0.12|-0.04
word:donation|-0.25|0.32|-0.07
word:donor|-0.24|0.37|-0.13
word:double|0.13|0.01|-0.14
word:download|0.16|-0.08|-0.08
word:driver|-0.63|-0.06|0.70
word:drive|0.14|-0.40|0.26
word:drop|0.04|-0.23|0.19
word:drug|0.03|0.09|-0.12
word:dso|-0.29|0.42|-0.14
word:due|-0.46|0.20|0.26
word:duplicate|0.26|-0.37|0.12
word:early|-0.60|0.28|0.32
word:easy|-0.12|-0.05|0.16
word:electrical|-0.32|-0.09|0.42
word:emergency|0.03|-0.15|0.12
word:emission|-0.13|0.29|-0.15
word:employee|-0.16|-0.01|0.17
word:empty|0.14|-0.09|-0.04
word:end|-0.48|0.92|-0.44
word:energy|-0.53|0.14|0.40
word:engagement|0.01|0.31|-0.32
word:engineer|-0.49|-0.03|0.52
word:engine|0.12|-0.03|-0.09
word:enp|-0.41|-0.17|0.58
word:enquiry|-0.33|0.56|-0.22
word:enrolment|-0.38|0.48|-0.10
word:enrol|-0.15|-0.29|0.44
word:entry|-0.30|-0.07|0.37
word:episode|0.16|-0.10|-0.06
word:error|-0.54|0.18|0.36
word:euro|-0.05|0.45|-0.40
word:evaluation|0.06|-0.05|-0.02
word:evening|-0.44|0.59|-0.15
word:event|0.26|-0.60|0.34
word:exam|-0.02|-0.14|0.16
word:executive|0.29|-0.22|-0.07
word:exhaustion|-0.12|-0.01|0.13
word:exit|0.15|-0.02|-0.13
word:expense|-0.12|0.02|0.10
word:experiment|-0.10|-0.07|0.17
word:external|0.33|-0.13|-0.20
word:factor|-0.09|-0.05|0.14
word:faculty|-0.40|-0.02|0.42
word:failed|-0.19|0.26|-0.07
word:failure|-0.01|-0.07|0.08
word:fair|-0.27|0.38|-0.11
word:fall|0.17|0.24|-0.42
word:family|-0.05|0.37|-0.32
word:far|0.04|-0.06|0.02
word:faster|0.08|0.01|-0.10
word:feedback|0.39|-0.23|-0.16
word:feel|-0.38|-0.15|0.53
word:ferry|0.11|0.22|-0.33
word:field|-0.14|-0.13|0.27
word:fifth|-0.12|0.27|-0.14
word:figure|-0.28|-0.19|0.47
word:file|-0.09|-0.19|0.28
word:fill|0.63|-0.14|-0.49
word:finance|-0.03|-0.70|0.73
word:find|0.35|-0.07|-0.28
word:fine|-0.49|1.06|-0.57
word:finish|-0.20|0.07|0.14
word:first|0.76|-0.97|0.21
word:fix|-0.15|-0.05|0.20
word:flaky|-0.06|-0.02|0.09
word:flat|0.15|0.06|-0.20
word:flow|-0.05|0.09|-0.04
word:flu|0.15|-0.04|-0.11
word:follow|0.57|-0.04|-0.53
word:food|0.38|-0.37|-0.01
word:forecast|-0.27|-0.36|0.64
word:formal|-0.13|-0.18|0.31
word:form|0.06|-0.13|0.07
word:forum|0.43|-0.08|-0.35
word:found|-0.36|-0.32|0.68
word:fraud|-0.10|0.39|-0.30
word:free|0.32|0.11|-0.43
word:freshness|0.29|-0.04|-0.25
word:friday|0.42|-0.08|-0.34
word:friend|-0.19|-0.03|0.22
word:fte|-0.15|-0.09|0.24
word:full|-0.52|-0.15|0.66
word:fund|-0.40|0.74|-0.34
word:further|-0.01|0.05|-0.03
word:fy26|-0.08|0.14|-0.06
word:fy27|-0.04|0.29|-0.25
word:gap|0.05|-0.34|0.30
word:gardener|0.33|-0.17|-0.16
word:generate|-0.08|0.30|-0.22
word:gift|-0.04|0.04|-0.01
word:girl|0.24|-0.17|-0.07
word:give|-0.50|0.54|-0.05
word:giving|-0.50|0.80|-0.30
word:good|0.14|-0.04|-0.10
word:go|-0.26|0.03|0.23
word:graduation|0.48|-0.44|-0.04
word:grant|-0.08|-0.41|0.50
word:green|-0.09|0.45|-0.36
word:grievance|-0.22|-0.13|0.35
word:gross|-0.13|0.26|-0.13
word:group|0.11|-0.22|0.11
word:growth|-0.04|0.12|-0.08
word:grow|-0.01|0.42|-0.40
word:guest|0.80|-0.34|-0.47
word:g|0.27|-0.55|0.28
word:h1|-0.33|0.21|0.12
word:half|0.32|-0.19|-0.13
word:halve|0.13|-0.20|0.08
word:handbook|-0.43|-0.23|0.65
word:handed|0.51|-0.20|-0.31
word:handle|0.23|-0.13|-0.11
word:handover|0.39|-0.06|-0.33
word:hand|-0.27|-0.25|0.52
word:happen|0.28|-0.03|-0.26
word:head|-0.08|0.18|-0.10
word:heart|0.09|-0.02|-0.07
word:heat|0.21|-0.14|-0.07
word:helpful|0.48|-0.24|-0.24
word:helpline|0.35|-0.15|-0.20
word:help|0.27|-0.10|-0.17
word:higher|0.15|-0.03|-0.12
word:high|-0.24|-0.02|0.26
word:hip|0.01|-0.04|0.03
word:hire|-0.15|0.49|-0.34
word:hit|-0.16|-0.11|0.27
word:hoc|-0.12|-0.01|0.13
word:hold|0.14|0.27|-0.40
word:holiday|-0.10|-0.02|0.12
word:home|0.78|-0.28|-0.50
word:host|0.05|0.07|-0.12
word:hotel|-0.03|0.37|-0.33
word:hotfix|0.81|-0.09|-0.72
word:hour|0.14|-0.99|0.77
word:household|0.83|-0.36|-0.47
word:house|0.88|-0.38|-0.51
word:housing|0.16|0.03|-0.19
word:how|-0.24|0.39|-0.15
word:hr|-0.49|-0.08|0.58
word:h|0.08|-0.13|0.05
word:identity|0.29|-0.11|-0.18
word:import|0.47|-0.17|-0.31
word:improve|-0.10|-0.28|0.38
word:incident|-0.33|-0.13|0.47
word:income|-0.07|0.25|-0.18
word:increase|-0.03|-0.38|0.41
word:industry|-0.07|0.16|-0.09
word:infection|0.13|-0.07|-0.06
word:infra|-0.25|-0.05|0.31
word:injury|0.35|-0.22|-0.13
word:inspector|-0.35|-0.11|0.46
word:install|0.45|-0.19|-0.27
word:instead|-0.07|0.42|-0.35
word:insurance|-0.08|0.16|-0.07
word:internal|-0.61|-0.07|0.68
word:interruption|-0.16|-0.03|0.19
word:interview|-0.22|-0.09|0.31
word:introduce|0.08|-0.04|-0.03
word:inventory|-0.04|0.03|0.01
word:invite|0.56|0.31|-0.87
word:invoice|0.21|-0.23|0.02
word:issue|-0.59|-0.11|0.70
word:i|0.10|-0.14|0.04
word:jacket|0.25|-0.12|-0.13
word:january|0.16|-0.21|0.04
word:job|0.10|-0.17|0.06
word:joiner|-0.04|-0.03|0.08
word:june|-0.07|0.08|-0.01
word:keep|0.02|-0.25|0.22
word:kg|-0.61|-0.30|0.91
word:kilometre|-0.25|-0.11|0.36
word:kitchen|-0.10|-0.15|0.25
word:label|-0.45|-0.09|0.54
word:lab|-0.30|-0.03|0.33
word:land|0.06|-0.15|0.09
word:language|0.65|-0.29|-0.36
word:last|-0.42|0.16|0.26
word:late|0.10|-0.14|0.04
word:lead|0.03|0.17|-0.20
word:learner|0.43|-0.09|-0.33
word:leaver|0.21|-0.08|-0.13
word:leave|-0.65|0.14|0.51
word:lecturer|-0.08|-0.22|0.30
word:ledger|-0.18|-0.02|0.20
word:legacy|-0.62|0.14|0.48
word:length|-0.10|-0.08|0.17
word:lesson|-0.46|-0.23|0.69
word:letter|0.28|0.44|-0.72
word:level|0.33|-0.15|-0.19
word:library|0.03|-0.01|-0.02
word:license|0.21|-0.02|-0.20
word:line|0.22|-0.03|-0.19
word:link|-0.62|0.39|0.23
word:list|-0.19|0.07|0.12
word:litre|-0.25|-0.18|0.43
word:load|-0.36|-0.40|0.76
word:loave|0.42|-0.24|-0.18
word:local|-0.11|-0.01|0.13
word:login|0.09|0.02|-0.11
word:logistic|-0.16|0.01|0.14
word:log|0.33|0.13|-0.46
word:longer|-0.05|0.59|-0.54
word:long|0.07|-0.02|-0.04
word:lookup|0.12|-0.01|-0.11
word:lose|-0.35|0.56|-0.21
word:loss|-0.06|0.28|-0.22
word:lost|-0.35|-0.27|0.62
word:lower|0.16|-0.19|0.03
word:mailing|-0.62|0.84|-0.22
word:mail|-0.09|-0.02|0.10
word:maintain|-0.05|-0.11|0.16
word:maintenance|-0.07|0.20|-0.13
word:main|-0.19|0.29|-0.10
word:make|-0.27|0.45|-0.18
word:management|-0.10|-0.03|0.12
word:manager|-0.04|-0.07|0.10
word:manage|0.23|0.07|-0.29
word:manual|-0.32|-0.20|0.53
word:many|-0.35|0.46|-0.12
word:map|0.19|-0.04|-0.15
word:march|-0.03|-0.17|0.20
word:margin|-0.16|0.26|-0.10
word:market|-0.07|0.15|-0.09
word:mark|0.16|-0.08|-0.09
word:math|0.16|-0.06|-0.10
word:mau|0.12|-0.08|-0.04
word:mean|-0.53|-0.16|0.69
word:measure|0.53|-0.32|-0.21
word:median|0.43|-0.64|0.21
word:meeting|-0.27|-0.27|0.54
word:meet|-0.43|0.18|0.25
word:member|-0.80|0.76|0.06
word:mentor|-0.04|-0.13|0.16
word:merge|-0.28|-0.11|0.39
word:metre|-0.09|0.36|-0.26
word:mid|-0.01|0.06|-0.05
word:million|-0.23|0.26|-0.03
word:minute|0.45|-0.30|-0.12
word:min|0.07|-0.31|0.24
word:mirror|0.26|-0.03|-0.22
word:missed|0.66|-0.33|-0.33
word:missing|-0.03|-0.07|0.11
word:miss|-0.09|-0.56|0.65
word:mobile|-0.34|0.42|-0.08
word:model|0.17|-0.24|0.07
word:module|-0.09|-0.06|0.15
word:monday|-0.06|-0.20|0.26
word:money|0.11|-0.10|0.00
word:monthly|-0.68|0.59|0.09
word:mrs|-0.24|-0.08|0.31
word:ms|0.58|-0.15|-0.43
word:municipality|0.36|-0.09|-0.26
word:my|0.26|-0.25|0.00
word:m|-0.05|0.03|0.02
word:near|0.33|-0.23|-0.10
word:need|-0.20|-0.45|0.64
word:neighbourhood|0.47|-0.17|-0.30
word:neighbour|-0.10|0.40|-0.30
word:never|-0.54|0.51|0.03
word:newcomer|0.53|-0.08|-0.46
word:next|0.30|0.26|-0.57
word:nightly|-0.41|-0.29|0.69
word:night|0.45|-0.25|-0.20
word:none|-0.56|-0.21|0.77
word:notice|0.33|-0.06|-0.27
word:nps|0.16|-0.15|0.00
word:nrr|-0.07|0.12|-0.06
word:number|-0.23|0.24|0.00
word:nurse|-0.10|-0.72|0.81
word:nursing|-0.30|0.09|0.21
word:n|0.34|0.14|-0.49
word:offer|-0.11|-0.14|0.25
word:office|-0.26|-0.25|0.51
word:off|0.58|-0.32|-0.26
word:older|0.00|-0.06|0.07
word:old|0.70|-0.44|-0.26
word:ombudsman|0.14|-0.09|-0.06
word:once|-0.02|-0.09|0.11
word:online|0.40|-0.15|-0.25
word:open|-0.09|-0.51|0.60
word:operate|-0.21|0.34|-0.13
word:operation|-0.22|-0.03|0.25
word:opportunity|-0.02|0.24|-0.21
word:order|0.45|-0.76|0.31
word:organic|-0.19|0.32|-0.13
word:organization|-0.28|0.33|-0.05
word:other|0.21|-0.21|0.00
word:outage|0.09|0.01|-0.10
word:outside|-0.34|-0.18|0.52
word:overhead|-0.05|0.12|-0.06
word:overtime|-0.03|0.00|0.03
word:overturned|0.13|-0.07|-0.06
word:own|-0.19|0.33|-0.13
word:p95|0.00|-0.14|0.15
word:package|0.38|-0.37|-0.01
word:pack|-0.05|-0.16|0.21
word:page|-0.19|0.73|-0.54
word:pair|0.09|-0.22|0.13
word:pallet|-0.09|-0.11|0.20
word:paper|-0.33|-0.03|0.37
word:parcel|0.58|-0.17|-0.41
word:parent|-0.02|-0.23|0.25
word:park|0.23|-0.01|-0.21
word:partner|-0.34|0.52|-0.18
word:party|-0.09|0.45|-0.36
word:part|0.09|0.45|-0.54
word:passenger|0.16|-0.10|-0.06
word:password|0.13|-0.08|-0.05
word:pass|0.34|-0.14|-0.20
word:past|-0.31|-0.10|0.41
word:patch|-0.55|-0.14|0.69
word:patient|0.38|-0.46|0.09
word:payment|-0.43|0.38|0.04
word:payroll|-0.13|-0.11|0.25
word:pay|-0.82|1.13|-0.32
word:peak|0.19|-0.17|-0.02
word:pension|0.35|-0.12|-0.22
word:people|0.27|-0.19|-0.08
word:percentage|0.01|-0.16|0.15
word:percentile|-0.11|-0.03|0.14
word:percent|0.06|0.22|-0.28
word:permit|0.20|-0.15|-0.05
word:person|-0.39|-0.13|0.52
word:phishing|-0.06|-0.09|0.15
word:phone|0.43|-0.12|-0.32
word:photo|0.14|-0.06|-0.07
word:pick|-0.30|-0.16|0.46
word:pilot|0.24|-0.05|-0.19
word:pipeline|0.28|-0.02|-0.26
word:place|0.85|-0.23|-0.62
word:planner|-0.32|-0.11|0.43
word:plant|-0.37|0.55|-0.18
word:plan|0.04|0.35|-0.39
word:platform|-0.57|0.08|0.49
word:plus|-0.02|0.10|-0.07
word:point|0.30|-0.05|-0.25
word:poor|0.04|-0.06|0.02
word:portal|0.71|-0.33|-0.39
word:positive|-0.02|0.07|-0.04
word:post|-0.27|0.07|0.20
word:power|-0.17|-0.09|0.26
word:practice|0.32|-0.02|-0.30
word:premium|0.31|-0.06|-0.25
word:present|0.09|-0.02|-0.07
word:price|0.27|-0.18|-0.09
word:process|0.26|-0.02|-0.24
word:production|0.08|-0.18|0.10
word:product|-0.30|-0.16|0.46
word:profit|-0.03|0.05|-0.03
word:programme|0.45|0.38|-0.83
word:project|0.36|0.15|-0.51
word:promized|0.39|-0.12|-0.27
word:promote|-0.24|-0.11|0.36
word:proposal|-0.13|0.02|0.12
word:prototype|-0.26|-0.03|0.29
word:public|0.49|-0.08|-0.41
word:publish|0.10|-0.09|-0.01
word:pull|-0.19|-0.04|0.23
word:pulse|-0.56|-0.06|0.62
word:pupil|0.17|-0.06|-0.11
word:purchase|0.44|-0.52|0.08
word:q1|-0.66|0.24|0.42
word:q2|-0.31|-0.05|0.36
word:q3|-0.06|-0.09|0.16
word:q4|-0.10|0.28|-0.18
word:qoq|-0.09|0.26|-0.17
word:qualify|-0.10|0.10|-0.01
word:quality|0.23|-0.09|-0.14
word:quarterly|0.10|0.02|-0.12
word:question|-0.03|-0.35|0.38
word:queue|-0.01|-0.03|0.04
word:quota|-0.01|0.13|-0.12
word:quote|0.08|0.28|-0.36
word:raise|-0.03|-0.03|0.06
word:rate|0.07|-0.04|-0.02
word:rather|-0.55|0.17|0.38
word:ratio|-0.25|-0.12|0.37
word:ray|0.20|-0.14|-0.07
word:reach|0.12|-0.50|0.38
word:reader|-0.02|0.38|-0.35
word:readmission|0.13|-0.06|-0.07
word:ready|-0.43|-0.02|0.45
word:read|0.13|0.43|-0.56
word:receipt|-0.26|-0.05|0.30
word:receive|-0.22|-0.22|0.44
word:recipe|-0.02|0.24|-0.22
word:recipient|0.08|-0.03|-0.05
word:recommendation|-0.40|0.03|0.37
word:recommend|0.24|-0.19|-0.05
word:record|-0.67|0.26|0.42
word:recover|-0.05|0.03|0.02
word:recurring|-0.38|-0.05|0.42
word:redesign|0.30|-0.16|-0.13
word:reduce|0.27|-0.29|0.01
word:referral|-0.55|0.61|-0.06
word:region|0.14|-0.06|-0.08
word:register|0.13|-0.02|-0.11
word:registration|0.18|-0.04|-0.13
word:regretted|-0.08|-0.03|0.11
word:rejected|-0.32|0.50|-0.19
word:release|0.46|-0.27|-0.20
word:remote|-0.10|-0.02|0.13
word:renewable|-0.27|-0.23|0.50
word:renewal|0.16|0.00|-0.16
word:renew|-0.35|0.57|-0.22
word:reopened|0.24|-0.07|-0.18
word:repair|0.13|-0.08|-0.05
word:repeat|0.72|-0.27|-0.45
word:reply|0.25|0.26|-0.50
word:report|0.42|-0.68|0.26
word:rep|-0.37|0.35|0.02
word:request|-0.76|0.08|0.68
word:researcher|-0.60|-0.02|0.62
word:research|-0.34|0.48|-0.14
word:resident|0.50|-0.26|-0.25
word:resolution|-0.28|-0.01|0.29
word:response|-0.10|-0.06|0.16
word:restore|-0.25|-0.02|0.27
word:result|-0.28|-0.07|0.35
word:retention|-0.77|0.05|0.72
word:return|0.48|-0.49|0.02
word:revenue|-0.20|0.44|-0.24
word:reviewer|-0.06|-0.04|0.11
word:review|-0.05|0.22|-0.17
word:rework|-0.63|0.26|0.37
word:right|-0.28|-0.10|0.39
word:rise|0.14|-0.12|-0.02
word:risk|0.03|-0.05|0.02
word:road|0.38|-0.08|-0.31
word:role|-0.10|-0.03|0.14
word:rollback|-0.10|-0.02|0.12
word:roll|0.03|-0.12|0.08
word:room|0.25|-0.48|0.23
word:rota|0.06|-0.04|-0.02
word:round|0.26|-0.11|-0.15
word:route|-0.03|0.07|-0.03
word:run|-0.10|-0.42|0.52
word:rural|0.01|0.04|-0.05
word:safe|-0.29|-0.06|0.35
word:sale|-0.34|-0.04|0.38
word:sample|0.03|-0.10|0.07
word:satisfaction|-0.14|-0.28|0.42
word:save|0.11|0.09|-0.20
word:say|0.45|-0.29|-0.15
word:scale|-0.31|-0.10|0.41
word:school|0.21|0.37|-0.58
word:scope|-0.29|0.77|-0.47
word:score|0.05|-0.16|0.11
word:screen|0.21|-0.01|-0.19
word:search|0.43|-0.18|-0.25
word:season|0.53|-0.15|-0.39
word:seat|0.03|0.11|-0.14
word:second|0.85|-0.28|-0.57
word:section|0.18|0.14|-0.32
word:security|-0.57|0.66|-0.09
word:seen|0.04|-0.18|0.14
word:self|0.03|0.18|-0.21
word:semester|0.85|-0.85|0.00
word:send|0.34|-0.45|0.11
word:senior|0.11|-0.14|0.03
word:service|-0.18|-0.47|0.66
word:session|0.38|-0.59|0.20
word:settle|-0.20|-0.14|0.34
word:set|0.03|-0.09|0.06
word:severity|-0.24|-0.02|0.26
word:share|0.50|-0.55|0.05
word:shelter|0.38|-0.07|-0.31
word:shift|-0.40|-0.38|0.78
word:ship|0.33|-0.12|-0.21
word:shopper|0.16|-0.11|-0.05
word:shop|-0.76|0.74|0.02
word:shorten|-0.14|0.13|0.01
word:show|-0.57|0.02|0.55
word:shrink|0.16|0.07|-0.24
word:sick|-0.06|-0.02|0.09
word:sign|0.50|0.06|-0.56
word:site|-0.55|-0.03|0.58
word:skip|0.12|-0.08|-0.04
word:sla|0.28|-0.03|-0.24
word:sleep|0.19|-0.04|-0.16
word:small|-0.21|0.48|-0.27
word:solve|-0.06|-0.12|0.18
word:source|-0.06|0.24|-0.18
word:spam|0.10|-0.05|-0.04
word:speak|0.31|-0.12|-0.19
word:spend|-0.09|0.18|-0.09
word:sponsor|-0.10|0.19|-0.09
word:spring|-0.43|-0.16|0.59
word:sprint|0.63|0.00|-0.63
word:squad|-0.09|-0.01|0.10
word:square|-0.09|0.36|-0.26
word:sre|-0.04|0.00|0.04
word:stable|0.29|-0.07|-0.21
word:staff|-0.47|-0.17|0.63
word:stage|0.26|-0.20|-0.06
word:standard|-0.26|-0.02|0.28
word:start|0.18|0.45|-0.63
word:star|0.68|-0.31|-0.37
word:state|0.38|-0.06|-0.32
word:stay|-0.11|0.17|-0.06
word:step|0.31|-0.14|-0.17
word:still|0.10|0.06|-0.16
word:stock|-0.38|0.65|-0.26
word:stop|-0.28|0.35|-0.07
word:storage|-0.23|0.14|0.09
word:store|0.05|-0.02|-0.03
word:stress|-0.09|0.00|0.09
word:student|0.41|-0.31|-0.10
word:studio|-0.03|0.08|-0.05
word:study|0.20|-0.18|-0.02
word:subscriber|0.63|-0.17|-0.47
word:success|0.36|-0.16|-0.20
word:summer|-0.01|0.22|-0.21
word:summit|0.50|0.03|-0.53
word:supplier|-0.49|-0.88|1.37
word:support|-0.20|0.61|-0.42
word:surgery|0.26|-0.06|-0.20
word:surplus|-0.08|0.10|-0.03
word:survey|-0.75|-0.13|0.88
word:system|0.00|-0.15|0.15
word:s|0.68|-0.16|-0.52
word:tablet|-0.15|-0.01|0.16
word:table|-0.09|-0.03|0.13
word:taken|-0.03|-0.13|0.16
word:take|0.27|-0.58|0.32
word:talk|-0.13|0.22|-0.09
word:task|0.02|-0.05|0.02
word:tax|0.36|-0.06|-0.30
word:tb|-0.25|0.00|0.25
word:teacher|-1.05|-0.28|1.32
word:team|0.42|-0.43|0.02
word:technical|-0.03|0.06|-0.03
word:template|0.45|-0.02|-0.43
word:tenant|0.40|0.13|-0.53
word:tender|-0.36|0.65|-0.29
word:term|0.36|-0.14|-0.22
word:test|-0.01|-0.32|0.33
word:themselve|-0.37|-0.18|0.55
word:third|-0.26|-0.24|0.50
word:thousand|0.49|-0.20|-0.29
word:ticket|-0.34|-0.21|0.56
word:tier|0.29|-0.16|-0.14
word:tile|0.14|-0.04|-0.10
word:timetable|-0.39|-0.06|0.46
word:time|-0.07|0.05|0.14
word:today|-0.04|-0.90|0.94
word:tool|0.27|-0.18|-0.10
word:too|0.08|-0.02|-0.06
word:top|-0.21|0.42|-0.20
word:total|-0.19|-0.06|0.25
word:track|0.15|-0.01|-0.14
word:traffic|0.21|-0.03|-0.18
word:train|0.77|-0.35|-0.42
word:travel|-0.02|0.06|-0.04
word:trellis|-0.05|-0.02|0.07
word:trial|-0.29|0.11|0.18
word:trust|-0.10|-0.20|0.30
word:turnover|-0.40|-0.35|0.75
word:turn|-0.36|0.59|-0.23
word:twice|0.56|-0.21|-0.35
word:unaided|-0.03|0.35|-0.32
word:unanswered|0.25|-0.06|-0.19
word:unit|-0.24|0.18|0.06
word:unplanned|-0.11|-0.04|0.16
word:upgrade|0.16|0.10|-0.25
word:upload|-0.02|-0.09|0.11
word:ups|-0.11|0.26|-0.15
word:uptime|0.38|-0.06|-0.32
word:usability|0.17|-0.05|-0.12
word:user|0.46|-0.07|-0.39
word:use|0.53|-0.74|0.21
word:vacancy|-0.04|-0.01|0.04
word:vacant|-0.26|-0.24|0.50
word:vaccination|0.04|-0.01|-0.03
word:valid|-0.45|-0.15|0.60
word:valley|0.30|-0.16|-0.14
word:value|-0.09|0.15|-0.06
word:vet|0.25|-0.01|-0.24
word:via|-0.11|-0.01|0.12
word:video|-0.54|0.68|-0.14
word:visitor|0.16|0.30|-0.46
word:visit|0.22|0.00|-0.22
word:volume|0.22|-0.08|-0.14
word:voluntary|-0.11|-0.07|0.18
word:volunteer|-0.36|0.31|0.05
word:vote|0.40|-0.10|-0.29
word:vulnerability|-0.25|-0.03|0.27
word:wait|0.08|-0.20|0.12
word:want|0.05|-0.11|0.06
word:ward|-0.19|-0.06|0.25
word:warehouse|-0.30|-0.18|0.47
word:waste|0.11|-0.64|0.53
word:water|-0.36|-0.44|0.81
word:way|0.25|-0.08|-0.17
word:webhook|0.22|-0.09|-0.13
word:webinar|0.44|-0.16|-0.28
word:weekly|0.31|-0.32|0.01
word:welcome|0.51|0.26|-0.77
word:what|0.39|-0.11|-0.27
word:where|0.41|-0.25|-0.16
word:while|0.17|-0.10|-0.07
word:whose|0.04|-0.19|0.15
word:win|-0.11|0.35|-0.23
word:without|0.27|-0.37|0.10
word:women|-0.04|-0.24|0.28
word:workshop|-0.13|-0.01|0.14
word:workspace|0.12|-0.04|-0.09
word:work|0.61|-0.58|-0.03
word:would|-0.13|-0.05|0.17
word:write|0.27|-0.55|0.29
word:wrongly|0.38|-0.28|-0.10
word:wrong|0.59|-0.35|-0.24
word:x|0.20|-0.14|-0.07
word:yearly|-0.16|-0.10|0.26
word:zero|-0.03|-0.34|0.37
year|0.05|-0.13|0.07
|0.20|-0.08|0.18`;
