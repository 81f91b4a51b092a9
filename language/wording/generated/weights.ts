// Written by .ci/train-wording.mjs from language/wording/training: do not edit.

export const kind = `can behaviour base|0.10
can link|0.03
can making base|0.23
can noun|0.12
clues lead by -1|0.38
clues lead by -2|0.40
clues lead by -3|0.26
clues lead by 0|0.29
clues lead by 1|0.34
clues lead by 2|0.46
clues lead by 3|0.26
direction by rule decrease|-0.59
direction by rule increase|0.10
direction by rule maintain|-0.29
direction by rule none|0.28
duration|-0.28
ends in able|-0.36
ends in ance|-0.04
ends in ed|0.36
ends in ence|0.20
ends in ful|-0.18
ends in ing|-0.07
ends in ity|0.03
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
first making third|0.06
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
first participle|-0.38
first people|-0.11
first plural|-0.05
first raising base|-0.12
first state|0.23
first thing|0.12
first two behaviour base behaviour base|-0.04
first two behaviour base link|-0.09
first two behaviour base measure|-0.05
first two behaviour base number|0.29
first two behaviour base plural|0.05
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
first two holding base number|0.19
first two improving base noun|-0.21
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
first two making base number|0.25
first two making base order|0.05
first two making base people|-0.14
first two making base plural|-0.07
first two making base thing|-0.20
first two making ing noun|-0.04
first two making ing thing|0.18
first two making past people|-0.07
first two making past plural|-0.05
first two making third link|0.14
first two making third making past|-0.09
first two making third noun|-0.13
first two measure behaviour past|-0.07
first two measure link|0.11
first two measure noun|-0.03
first two noun behaviour base|0.08
first two noun behaviour ing|-0.18
first two noun behaviour third|-0.10
first two noun link|-0.22
first two noun making base|0.29
first two noun making ing|0.20
first two noun making third|-0.24
first two noun measure|0.24
first two noun noun|-0.08
first two noun number|0.34
first two noun people|-0.35
first two noun plural|-0.07
first two noun thing|-0.03
first two order determiner|0.03
first two participle plural|-0.20
first two people behaviour base|-0.44
first two people behaviour third|0.10
first two people link|-0.29
first two people making base|-0.32
first two people making ing|0.08
first two people making third|0.10
first two people noun|0.20
first two people order|-0.10
first two people thing|0.41
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
first two state determiner|0.08
first two state thing|0.10
first two thing behaviour past|-0.06
first two thing link|0.17
first two thing making base|0.13
first two thing making ing|0.05
first two thing making third|0.03
first two thing noun|-0.04
first two thing people|-0.15
first two thing plural|0.10
first two thing thing|-0.04
first:access|0.06
first:account|0.18
first:achieve|-0.24
first:ad|-0.05
first:after|-0.04
first:agent|-0.25
first:agree|0.11
first:alert|0.08
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
first:carry|0.08
first:chatbot|0.05
first:children|-0.18
first:close|-0.11
first:colleague|0.03
first:company|-0.03
first:complaint|-0.09
first:complete|0.22
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
first:each|0.14
first:emergency|0.05
first:energy|-0.09
first:establish|0.03
first:everyone|0.26
first:every|0.06
first:external|0.13
first:fewer|-0.34
first:field|-0.05
first:fine|-0.11
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
first:host|-0.05
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
first:meet|0.28
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
first:plant|-0.24
first:post|0.04
first:press|0.08
first:price|0.16
first:publish|-0.04
first:pull|-0.03
first:qualify|-0.08
first:raise|-0.14
first:rate|0.07
first:read|0.05
first:reduce|-0.22
first:refund|0.09
first:release|0.12
first:report|0.06
first:reseller|0.19
first:retention|0.03
first:revenue|-0.06
first:risk|0.15
first:run|0.16
first:sale|0.55
first:screen|-0.05
first:second|0.06
first:service|-0.43
first:set|0.07
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
first:upgrade|0.19
first:vacant|-0.06
first:volunteer|0.06
first:wait|-0.03
first:waste|0.09
first:welcome|0.18
first:write|0.04
first:x|-0.03
from to decrease|-0.56
from to increase|-0.56
have behaviour past|0.15
have determiner|0.17
have link|-0.09
have noun|0.08
have state|0.08
head adverb|-0.43
head behaviour base|-0.37
head behaviour ing|-0.39
head behaviour third|-0.12
head determiner|0.04
head holding third|-0.04
head lowering base|-0.10
head lowering past|-0.23
head making base|-0.06
head making ing|0.23
head making past|0.68
head making third|0.17
head measure|0.15
head noun|-0.18
head participle|0.16
head people|-0.29
head plural|-0.06
head raising base|-0.11
head raising past|0.04
head state|0.56
head thing|-0.17
impact by rule business|-0.17
impact by rule customer|-0.28
impact by rule internal|-0.14
impact by rule unclear|0.08
indicator by rule lagging|-0.06
indicator by rule leading|-0.26
indicator by rule unclear|0.07
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
last link|-0.39
last lowering past|-0.37
last lowering third|0.04
last making base|0.39
last making ing|0.14
last making past|0.40
last making third|0.21
last measure|-0.29
last number|-0.68
last participle|-0.11
last people|0.64
last plural|0.18
last sign|-0.28
last state|0.29
last thing|0.71
metric of one word|0.24
metric of several words|-0.34
money|-0.59
no metric|-0.18
no number|0.49
number after below|-0.14
number after from|-0.11
number after least|-0.09
number after than|-0.10
number after to|-0.46
number after under|-0.06
number of people|0.10
number of things|0.05
number|-0.25
other metric customer|-0.06
other metric down|0.08
other metric internal|-0.05
other metric lagging|-0.30
other metric leading|0.18
other metric up|-0.21
people anyone do|0.16
people anyone|-0.39
people colleague do|0.10
people colleague|0.15
people customer do|-0.13
people customer|0.19
percent|-0.77
short|0.04
side business again|-0.08
side business|0.31
side customer again|0.21
side customer|0.05
side internal again|0.06
side internal|0.24
sign (|-0.19
sign )|-0.19
sign ,|-0.10
sign .|0.16
sign :|-0.74
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
word:all|0.51
word:among|-0.10
word:analyst|-0.17
word:analytic|0.03
word:and|0.66
word:annual|0.17
word:answer|-0.42
word:any|0.22
word:an|0.05
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
word:as|-0.45
word:attendance|0.06
word:attend|-0.05
word:at|-0.28
word:auditor|0.06
word:audit|0.23
word:author|-0.03
word:automatically|0.09
word:availability|-0.09
word:available|0.16
word:average|-0.18
word:awarded|0.15
word:award|0.05
word:a|-0.28
word:backlog|-0.11
word:backup|0.05
word:back|0.14
word:bank|0.05
word:baseline|-0.04
word:basic|0.29
word:because|-0.10
word:bed|0.07
word:before|0.24
word:below|-0.40
word:beta|0.31
word:better|-0.09
word:be|0.03
word:bike|0.06
word:billing|0.11
word:bill|-0.22
word:bin|-0.05
word:board|0.14
word:booking|-0.18
word:borrow|-0.09
word:bot|0.04
word:branch|-0.12
word:breach|-0.12
word:bread|-0.04
word:break|-0.03
word:bring|-0.12
word:bucket|0.12
word:buddy|0.06
word:budget|-0.22
word:bug|-0.11
word:building|0.15
word:business|0.03
word:bus|-0.19
word:buyer|-0.33
word:by|-0.42
word:b|-0.17
word:calendar|-0.05
word:callback|-0.04
word:caller|0.14
word:call|0.20
word:campaign|0.10
word:camp|-0.06
word:canteen|-0.38
word:can|0.51
word:capacity|0.04
word:carbon|-0.03
word:career|0.11
word:carer|0.10
word:cargo|0.05
word:case|-0.26
word:center|0.37
word:certificate|0.27
word:certify|0.06
word:change|-0.06
word:channel|-0.12
word:chatbot|0.05
word:chat|-0.08
word:checklist|0.03
word:checkout|-0.04
word:check|0.06
word:chf|-0.09
word:chief|0.03
word:children|-0.14
word:child|-0.03
word:choose|-0.16
word:christma|0.05
word:city|-0.05
word:civil|0.04
word:claim|-0.04
word:clean|-0.44
word:click|0.14
word:clinic|0.39
word:close|-0.11
word:cluster|0.03
word:code|0.09
word:colleague|-0.10
word:collect|0.07
word:come|-0.22
word:comment|0.27
word:committee|0.08
word:commit|-0.16
word:company|-0.03
word:compare|-0.40
word:complaint|-0.09
word:complete|0.17
word:conference|0.20
word:consultation|0.12
word:contact|-0.04
word:continent|0.11
word:contractor|0.10
word:contract|0.15
word:contribute|-0.23
word:contributor|-0.08
word:control|0.14
word:convert|-0.06
word:correction|-0.09
word:cost|-0.08
word:council|-0.08
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
word:customer|0.18
word:cycle|-0.04
word:c|-0.18
word:dashboard|0.17
word:database|0.03
word:data|-0.25
word:date|0.07
word:day|-0.20
word:deadline|0.08
word:dealer|0.20
word:dean|0.06
word:debt|0.03
word:decision|-0.23
word:decrease|-0.07
word:define|0.10
word:definition|-0.07
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
word:do|-0.22
word:drill|0.16
word:driver|0.03
word:drive|-0.08
word:drop|-0.20
word:each|0.51
word:easy|-0.07
word:electrical|-0.22
word:email|0.12
word:emergency|0.06
word:employee|0.09
word:employer|0.10
word:enablement|0.04
word:endpoint|0.24
word:end|0.11
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
word:everyone|0.27
word:every|0.08
word:example|0.12
word:exchange|-0.32
word:exhaustion|-0.11
word:exist|0.06
word:expense|-0.04
word:experiment|-0.22
word:expert|0.15
word:extend|0.03
word:external|0.10
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
word:finance|0.05
word:finding|0.10
word:fine|-0.11
word:finish|0.12
word:first|0.19
word:fiscal|0.37
word:fix|0.06
word:flat|-0.06
word:flood|0.04
word:floor|-0.18
word:flow|0.09
word:follow|-0.27
word:force|0.11
word:forecast|-0.08
word:form|-0.29
word:forum|0.04
word:for|0.28
word:found|0.04
word:frame|-0.05
word:friday|-0.18
word:from|-0.41
word:full|-0.15
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
word:green|-0.32
word:grievance|-0.09
word:gross|0.10
word:group|0.14
word:grow|0.07
word:guest|-0.05
word:guide|0.09
word:g|-0.04
word:half|-0.67
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
word:help|-0.05
word:hire|0.11
word:hoc|-0.05
word:hold|0.27
word:holiday|0.04
word:home|-0.16
word:host|0.08
word:hotel|-0.14
word:hour|-0.24
word:household|-0.16
word:house|-0.10
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
word:item|0.13
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
word:km|0.05
word:know|0.39
word:label|-0.13
word:lamp|0.20
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
word:leave|-0.18
word:lecturer|-0.21
word:ledger|-0.03
word:legal|0.12
word:less|-0.25
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
word:lose|-0.16
word:lower|-0.07
word:mail|0.05
word:maintainer|0.06
word:maintain|-0.08
word:maintenance|-0.04
word:main|-0.07
word:make|0.04
word:management|-0.07
word:manager|0.23
word:many|-0.26
word:map|-0.08
word:march|0.37
word:master|0.08
word:matrix|-0.13
word:may|0.36
word:measure|0.11
word:median|-0.06
word:meeting|-0.12
word:meet|0.14
word:member|-0.22
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
word:minute|-0.36
word:min|-0.07
word:mirror|-0.14
word:missed|-0.07
word:miss|-0.10
word:mobile|-0.11
word:mobility|-0.05
word:model|-0.11
word:mode|0.11
word:module|0.12
word:monday|-0.33
word:monitor|0.31
word:monthly|0.25
word:month|-0.35
word:more|-0.36
word:most|0.12
word:move|0.09
word:mql|-0.04
word:ms|-0.11
word:multi|0.05
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
word:none|-0.20
word:notification|0.05
word:november|0.05
word:now|-0.24
word:no|-0.49
word:nps|-0.04
word:number|-0.12
word:nurse|0.07
word:nursing|-0.08
word:obtained|0.14
word:october|0.08
word:oee|0.07
word:officer|0.08
word:office|0.15
word:offline|0.13
word:off|0.17
word:of|-0.45
word:older|-0.13
word:oldest|0.19
word:one|-0.23
word:online|0.10
word:on|-0.32
word:open|0.06
word:operate|-0.04
word:opt|0.07
word:order|0.20
word:organic|-0.04
word:organization|-0.19
word:or|-0.36
word:other|-0.03
word:our|-0.33
word:outside|-0.03
word:out|-0.16
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
word:passenger|0.08
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
word:per|0.30
word:pick|-0.45
word:pilot|0.04
word:pipeline|-0.33
word:place|-0.08
word:plain|0.09
word:plant|0.20
word:plastic|0.06
word:platform|-0.05
word:plus|0.25
word:pm|-0.09
word:point|0.12
word:policy|0.07
word:pop|0.23
word:portal|0.11
word:positive|-0.05
word:power|-0.06
word:practice|-0.09
word:premium|-0.15
word:present|0.07
word:press|0.10
word:prevention|0.04
word:price|-0.06
word:primary|0.05
word:process|0.17
word:produce|0.06
word:production|-0.15
word:product|0.16
word:programme|0.07
word:progress|0.07
word:project|-0.18
word:promized|-0.13
word:promote|-0.04
word:proof|0.13
word:protection|-0.06
word:provider|0.16
word:public|-0.35
word:publish|0.23
word:pull|-0.04
word:pulse|-0.05
word:purchase|-0.08
word:q1|-0.07
word:q3|-0.03
word:q4|-0.13
word:qoq|-0.05
word:qualify|-0.28
word:quarter|-0.57
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
word:read|-0.11
word:receive|0.15
word:recipient|-0.09
word:recommendation|-0.10
word:recommend|-0.05
word:reconciliation|-0.12
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
word:replace|0.21
word:reply|-0.05
word:request|-0.11
word:researcher|-0.12
word:research|0.11
word:reseller|0.19
word:restore|0.12
word:retention|-0.04
word:revenue|-0.08
word:review|-0.25
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
word:roof|0.09
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
word:scheduler|0.11
word:scholarship|0.15
word:school|-0.07
word:scope|-0.19
word:score|-0.21
word:screen|0.11
word:search|0.17
word:season|-0.35
word:sector|-0.20
word:security|0.17
word:seen|-0.04
word:see|0.07
word:self|-0.03
word:send|0.26
word:server|0.07
word:service|-0.21
word:sery|0.10
word:session|0.12
word:settle|-0.05
word:set|0.23
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
word:smart|0.15
word:sold|0.16
word:sort|-0.04
word:south|-0.07
word:so|-0.35
word:space|0.35
word:speak|-0.05
word:spec|0.24
word:spend|0.11
word:spring|-0.26
word:sprint|0.12
word:square|-0.09
word:stable|-0.47
word:staff|-0.06
word:stage|-0.08
word:start|0.22
word:star|-0.18
word:station|0.09
word:statistic|0.10
word:status|0.05
word:stay|-0.12
word:stock|0.05
word:stop|-0.04
word:storage|-0.06
word:store|0.20
word:story|0.13
word:student|0.22
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
word:team|0.05
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
word:top|0.17
word:total|-0.03
word:town|0.23
word:to|-0.54
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
word:unit|-0.06
word:until|0.06
word:upgrade|0.09
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
word:valid|-0.13
word:value|0.07
word:vendor|0.06
word:version|0.13
word:vet|-0.06
word:via|-0.21
word:video|-0.07
word:visit|0.15
word:voice|0.20
word:volunteer|0.05
word:vote|-0.34
word:wait|-0.15
word:ward|0.07
word:warehouse|-0.04
word:waste|0.12
word:was|-0.24
word:watch|0.08
word:water|-0.16
word:way|-0.28
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
word:within|-0.67
word:without|-0.38
word:with|0.11
word:women|0.03
word:workshop|0.15
word:workspace|-0.08
word:work|-0.34
word:wrong|-0.33
word:w|0.25
word:x|-0.03
word:yearly|0.18
word:year|-0.15
word:zero|-0.19
|-0.29`;

export const indicator = `begins absen|0.07
begins abse|0.07
begins accep|-0.23
begins acces|-0.09
begins acce|-0.32
begins accid|0.16
begins acci|0.16
begins accou|-0.11
begins acco|-0.11
begins accur|-0.05
begins accu|-0.05
begins achie|-0.07
begins achi|-0.07
begins acqui|0.14
begins acqu|0.14
begins actio|-0.05
begins activ|-0.04
begins acti|-0.09
begins actua|-0.18
begins actu|-0.18
begins addre|-0.14
begins addr|-0.14
begins adjus|-0.46
begins adju|-0.38
begins admis|-0.04
begins admit|-0.09
begins admi|-0.23
begins advis|0.09
begins advi|-0.15
begins again|0.21
begins agai|0.36
begins agenc|0.18
begins agent|0.09
begins agen|0.25
begins agre|0.12
begins alert|-0.15
begins aler|-0.15
begins allow|0.15
begins allo|0.14
begins alrea|-0.05
begins alre|-0.05
begins alumn|0.06
begins alum|0.06
begins amon|0.08
begins annua|0.07
begins annu|0.07
begins answe|-0.14
begins answ|-0.14
begins appea|-0.08
begins appe|-0.08
begins appli|-0.24
begins appl|-0.24
begins appre|0.19
begins appro|0.22
begins appr|0.41
begins arriv|-0.11
begins arri|-0.11
begins artic|-0.14
begins arti|-0.14
begins attem|-0.09
begins atten|-0.07
begins atte|-0.16
begins attri|0.04
begins attr|0.04
begins audi|-0.15
begins autho|0.07
begins auth|0.07
begins autom|-0.06
begins auto|-0.06
begins avail|-0.07
begins avai|-0.07
begins aware|-0.06
begins awar|-0.17
begins backl|-0.04
begins back|-0.05
begins baske|0.08
begins bask|0.08
begins becau|0.24
begins beca|0.24
begins benef|-0.12
begins bene|-0.10
begins bette|0.20
begins bett|0.20
begins betwe|-0.20
begins betw|-0.20
begins bill|0.03
begins block|-0.27
begins bloc|-0.27
begins board|-0.07
begins boar|-0.05
begins booki|-0.37
begins book|-0.43
begins borro|-0.12
begins borr|-0.12
begins bounc|-0.07
begins boun|-0.09
begins branc|-0.11
begins bran|-0.05
begins breac|0.04
begins break|-0.22
begins brea|-0.26
begins bridg|0.03
begins brid|0.03
begins brin|0.07
begins budge|-0.04
begins budg|-0.04
begins buil|-0.10
begins burea|0.31
begins bure|0.31
begins busin|-0.04
begins busi|-0.04
begins calen|-0.04
begins cale|-0.04
begins calle|-0.07
begins call|-0.32
begins cance|0.33
begins canc|0.33
begins candi|0.06
begins cand|0.06
begins cante|0.31
begins cant|0.31
begins capac|-0.03
begins capa|-0.03
begins carbo|0.14
begins carb|0.14
begins care|0.26
begins case|-0.12
begins catal|0.10
begins cata|0.11
begins cause|-0.08
begins caus|-0.08
begins centr|-0.21
begins cent|-0.19
begins chang|-0.19
begins chan|-0.22
begins charg|0.10
begins char|0.10
begins chec|0.09
begins child|0.07
begins chil|0.13
begins choi|0.17
begins choos|-0.10
begins choo|-0.10
begins chur|0.06
begins citi|-0.05
begins claim|-0.18
begins clai|-0.19
begins clea|-0.19
begins click|-0.03
begins clic|-0.26
begins clien|0.04
begins clie|0.04
begins climb|0.13
begins clim|0.11
begins clini|0.21
begins clin|0.21
begins close|-0.15
begins clou|0.19
begins cohor|0.25
begins coho|0.25
begins colle|-0.08
begins coll|-0.08
begins commi|-0.04
begins commu|-0.04
begins comm|-0.06
begins compa|0.09
begins compl|0.17
begins comp|0.27
begins cond|0.42
begins conf|-0.07
begins consu|-0.22
begins cons|0.06
begins conta|0.14
begins cont|0.14
begins conv|0.17
begins corre|-0.05
begins corr|-0.05
begins cost|0.25
begins counc|0.06
begins count|-0.20
begins coun|-0.15
begins cours|0.14
begins cour|0.11
begins cover|-0.05
begins cras|-0.13
begins credi|0.11
begins cred|0.04
begins crew|-0.03
begins criti|-0.06
begins crit|-0.06
begins cros|0.08
begins curre|-0.12
begins curr|-0.12
begins custo|-0.07
begins cust|-0.07
begins cutt|-0.10
begins cycl|0.08
begins datab|0.04
begins data|0.03
begins deadl|-0.06
begins dead|-0.06
begins deale|0.05
begins deal|0.08
begins decid|-0.07
begins decis|-0.24
begins deci|-0.31
begins decre|0.14
begins decr|0.14
begins deliv|-0.09
begins deli|-0.09
begins depar|0.19
begins depa|0.19
begins deplo|-0.11
begins depl|-0.11
begins diabe|0.29
begins diab|0.29
begins diffe|-0.05
begins diff|-0.05
begins digit|0.08
begins digi|0.08
begins direc|-0.22
begins dire|-0.22
begins disc|-0.26
begins distr|0.17
begins dist|0.17
begins docto|-0.08
begins doct|-0.08
begins docum|-0.05
begins docu|-0.05
begins don'|-0.11
begins donor|0.03
begins dono|0.14
begins doubl|0.08
begins doub|0.08
begins drive|0.04
begins driv|-0.08
begins dupli|-0.19
begins dupl|-0.19
begins elect|-0.13
begins elec|-0.13
begins emplo|0.14
begins empl|0.14
begins empt|-0.08
begins energ|-0.07
begins ener|-0.07
begins engag|0.15
begins enga|0.15
begins engin|-0.03
begins engi|-0.03
begins enqui|-0.05
begins enqu|-0.05
begins enrol|-0.13
begins enro|-0.17
begins enter|-0.06
begins ente|-0.13
begins entr|-0.06
begins episo|-0.10
begins epis|-0.10
begins error|-0.10
begins escal|0.32
begins esca|0.32
begins evalu|-0.13
begins eval|-0.13
begins eveni|-0.11
begins even|-0.12
begins execu|0.26
begins exec|0.26
begins exhau|0.28
begins exha|0.28
begins expen|0.09
begins exper|-0.04
begins expe|0.06
begins expir|-0.24
begins expi|-0.24
begins exter|-0.06
begins exte|-0.13
begins facto|-0.14
begins fact|-0.14
begins faile|-0.12
begins fail|-0.10
begins fall|0.52
begins famil|0.12
begins fami|0.12
begins fault|-0.07
begins faul|-0.07
begins feedb|-0.03
begins feed|-0.03
begins ferr|0.17
begins fiel|0.11
begins fift|0.14
begins figur|-0.06
begins figu|-0.06
begins filin|0.06
begins fili|0.06
begins fille|-0.07
begins fill|-0.07
begins finan|-0.20
begins fina|-0.20
begins finis|-0.32
begins fini|-0.32
begins firs|-0.17
begins flak|-0.07
begins floo|0.24
begins follo|-0.10
begins foll|-0.10
begins forec|-0.05
begins forma|0.14
begins foru|-0.05
begins foun|-0.32
begins frau|-0.04
begins frida|-0.09
begins frid|-0.09
begins frien|0.11
begins frie|0.11
begins fund|0.10
begins furth|0.04
begins furt|0.04
begins garde|-0.12
begins gard|-0.12
begins gener|0.14
begins gene|0.14
begins girl|0.09
begins givin|0.10
begins givi|0.10
begins good|0.08
begins gradu|0.21
begins grad|0.39
begins gran|-0.12
begins gree|-0.10
begins griev|0.16
begins grie|0.16
begins gros|0.16
begins group|-0.04
begins grou|-0.05
begins growt|0.13
begins grow|0.13
begins guest|-0.24
begins gues|-0.14
begins halve|-0.06
begins halv|-0.06
begins handb|-0.03
begins hande|-0.05
begins handl|0.20
begins hando|-0.04
begins hand|-0.11
begins happe|-0.07
begins happ|0.20
begins harbo|0.21
begins harb|0.21
begins head|0.03
begins helpf|-0.16
begins helpl|-0.05
begins help|-0.12
begins hire|-0.08
begins home|-0.14
begins hosti|0.11
begins host|0.09
begins hotel|0.04
begins hote|0.04
begins hotfi|-0.04
begins hotf|-0.04
begins hour|-0.25
begins house|-0.06
begins housi|0.11
begins hous|0.10
begins ident|-0.10
begins iden|-0.10
begins impor|-0.12
begins impo|-0.12
begins impro|-0.20
begins impr|-0.20
begins incid|-0.10
begins inci|-0.10
begins incom|0.10
begins inco|0.10
begins incre|-0.08
begins incr|-0.08
begins indus|-0.05
begins indu|-0.05
begins infec|0.08
begins infe|0.08
begins infr|0.17
begins injur|0.18
begins inju|0.18
begins inspe|-0.13
begins insp|-0.13
begins insta|-0.16
begins inst|-0.17
begins insur|0.12
begins insu|0.12
begins intro|0.08
begins intr|0.22
begins invit|-0.06
begins invi|-0.06
begins invoi|-0.03
begins invo|-0.03
begins issue|-0.10
begins issu|-0.10
begins jacke|-0.12
begins jack|-0.12
begins janua|-0.17
begins janu|-0.17
begins joine|-0.10
begins join|-0.10
begins kitch|-0.04
begins kitc|-0.04
begins labe|-0.13
begins land|-0.15
begins langu|0.15
begins lang|0.15
begins late|0.09
begins lead|-0.20
begins leak|-0.10
begins learn|-0.14
begins lear|-0.14
begins leave|-0.13
begins leavi|0.29
begins leav|0.63
begins lectu|-0.06
begins lect|-0.06
begins ledge|-0.03
begins ledg|-0.03
begins legac|-0.08
begins lega|-0.09
begins lengt|-0.12
begins leng|-0.12
begins lesso|-0.19
begins less|-0.19
begins lette|-0.11
begins lett|-0.11
begins leve|0.20
begins licen|0.07
begins lice|0.07
begins line|-0.04
begins link|-0.04
begins list|-0.10
begins litre|-0.09
begins litr|-0.09
begins load|-0.04
begins loave|-0.06
begins loav|-0.06
begins loca|-0.26
begins logis|0.16
begins logi|0.25
begins longe|-0.21
begins long|-0.21
begins look|-0.04
begins losse|0.05
begins loss|0.05
begins lowe|-0.07
begins maili|-0.05
begins mail|-0.25
begins main|-0.06
begins manag|0.06
begins mana|0.06
begins manua|-0.18
begins manu|-0.18
begins marc|-0.11
begins margi|0.11
begins marg|0.11
begins marke|0.09
begins mater|0.08
begins mate|0.08
begins math|0.05
begins measu|-0.05
begins meas|-0.19
begins media|-0.19
begins medi|-0.19
begins meeti|-0.22
begins meet|-0.30
begins membe|0.30
begins memb|0.30
begins mento|-0.16
begins ment|-0.09
begins merge|-0.05
begins merg|-0.15
begins metr|0.16
begins milli|0.15
begins mill|0.15
begins minut|-0.31
begins minu|-0.22
begins misse|-0.11
begins missi|-0.09
begins miss|-0.20
begins mode|-0.12
begins modul|0.05
begins modu|0.05
begins mone|-0.04
begins month|0.10
begins mont|0.10
begins munic|-0.06
begins muni|-0.06
begins neede|-0.09
begins need|-0.08
begins neigh|-0.18
begins neig|-0.18
begins neve|-0.06
begins newco|-0.07
begins newc|-0.07
begins night|-0.24
begins nigh|0.13
begins noti|0.06
begins numbe|-0.10
begins numb|-0.10
begins nurse|-0.17
begins nursi|0.10
begins offer|0.11
begins offe|0.14
begins offic|-0.05
begins offi|-0.05
begins olde|-0.10
begins onlin|-0.03
begins onli|-0.03
begins opene|-0.04
begins open|-0.05
begins opera|0.11
begins oper|0.11
begins oppor|-0.04
begins oppo|-0.04
begins order|-0.41
begins orde|-0.49
begins organ|0.06
begins orga|0.06
begins othe|-0.07
begins outp|-0.04
begins outsi|-0.09
begins outs|-0.09
begins overp|0.16
begins overs|0.07
begins overt|-0.12
begins over|0.14
begins packa|-0.23
begins pack|-0.24
begins page|-0.18
begins pair|0.24
begins pape|-0.17
begins parce|-0.07
begins parc|-0.07
begins paren|-0.13
begins pare|-0.13
begins park|0.07
begins parti|0.18
begins partn|-0.08
begins part|0.22
begins passe|-0.07
begins passw|-0.05
begins pass|-0.11
begins patch|-0.06
begins patc|-0.06
begins payin|0.16
begins payi|0.16
begins payme|-0.07
begins paym|-0.07
begins peopl|0.07
begins peop|0.07
begins perce|-0.18
begins perc|-0.18
begins perm|-0.09
begins perso|-0.31
begins pers|-0.31
begins phish|-0.09
begins phis|-0.09
begins phon|-0.09
begins phot|-0.04
begins picke|0.05
begins pilo|0.24
begins pipel|-0.13
begins pipe|-0.13
begins place|-0.39
begins plac|-0.24
begins plann|-0.16
begins plan|-0.16
begins platf|0.29
begins plat|0.15
begins point|0.40
begins poin|0.37
begins porta|-0.22
begins port|-0.17
begins posit|0.16
begins posi|0.16
begins post|-0.12
begins powe|-0.13
begins pract|-0.07
begins prac|-0.07
begins premi|0.15
begins prem|0.15
begins prese|0.21
begins pres|0.15
begins previ|-0.08
begins prev|-0.08
begins pric|-0.04
begins produ|-0.13
begins prod|-0.13
begins profe|0.04
begins profi|0.08
begins prof|0.12
begins progr|-0.07
begins prog|-0.07
begins proje|-0.10
begins proj|-0.10
begins promi|-0.08
begins prom|-0.08
begins propo|0.07
begins prop|0.20
begins prot|0.03
begins publi|-0.21
begins publ|-0.21
begins puls|0.03
begins pupi|0.14
begins purch|-0.15
begins purc|-0.15
begins quali|-0.28
begins qual|-0.28
begins quart|-0.15
begins quar|-0.18
begins quest|-0.30
begins ques|-0.30
begins queu|-0.11
begins quot|-0.06
begins rais|0.40
begins rang|-0.04
begins rate|-0.04
begins rathe|-0.15
begins rath|-0.15
begins ratin|0.22
begins rati|0.15
begins reac|-0.18
begins reade|-0.15
begins readi|0.11
begins readm|0.11
begins recei|-0.09
begins rece|-0.09
begins recip|-0.07
begins reci|-0.07
begins recom|0.37
begins recov|-0.06
begins reco|0.29
begins recyc|-0.11
begins recy|-0.11
begins redes|-0.19
begins rede|-0.19
begins reduc|0.06
begins redu|0.06
begins refer|-0.04
begins refe|-0.07
begins refu|0.08
begins regio|-0.07
begins regis|-0.05
begins regi|-0.12
begins regul|0.09
begins regu|0.09
begins rela|0.42
begins relea|-0.26
begins rele|-0.26
begins remot|-0.04
begins remo|-0.04
begins renew|-0.12
begins rene|0.08
begins reope|-0.04
begins reop|-0.04
begins repai|-0.09
begins repa|-0.09
begins repl|-0.03
begins repo|-0.07
begins reque|-0.16
begins requ|-0.16
begins resea|0.06
begins rese|0.08
begins resid|0.12
begins resig|0.12
begins resi|0.25
begins respo|-0.08
begins resp|-0.08
begins reten|0.24
begins rete|0.24
begins retur|-0.03
begins retu|-0.03
begins reven|0.24
begins reve|0.24
begins revie|0.16
begins revi|0.16
begins rewor|-0.04
begins rewo|-0.04
begins ride|-0.03
begins righ|-0.08
begins role|-0.05
begins rollb|-0.10
begins rolli|0.20
begins roll|0.10
begins rota|0.07
begins roun|-0.13
begins runn|-0.05
begins rura|0.03
begins sale|-0.07
begins sampl|-0.05
begins samp|-0.05
begins satis|0.43
begins sati|0.43
begins save|0.06
begins scal|0.19
begins schem|-0.08
begins sche|-0.09
begins schoo|0.28
begins scho|0.29
begins scop|0.29
begins scor|0.24
begins searc|-0.05
begins sear|-0.05
begins seaso|0.06
begins seas|0.06
begins seat|0.09
begins secti|0.13
begins sect|0.08
begins semes|-0.39
begins seme|-0.39
begins senio|0.15
begins seni|0.15
begins serio|0.12
begins seri|0.06
begins servi|0.11
begins serv|0.11
begins sessi|-0.16
begins sess|-0.16
begins settl|-0.06
begins sett|-0.06
begins share|-0.13
begins shar|0.07
begins shel|-0.04
begins shift|-0.21
begins shif|-0.13
begins ship|-0.06
begins shopp|0.09
begins shop|0.27
begins short|-0.03
begins shor|-0.03
begins show|-0.11
begins shrin|0.17
begins shri|0.17
begins signe|-0.09
begins sign|-0.11
begins simul|-0.21
begins simu|-0.21
begins slee|0.35
begins smal|-0.14
begins solve|-0.05
begins solv|-0.05
begins spea|-0.07
begins spend|0.12
begins spons|-0.05
begins spon|-0.05
begins sprin|0.06
begins spri|0.06
begins squad|-0.05
begins squar|0.16
begins squa|0.03
begins staf|0.30
begins stag|-0.12
begins stand|-0.10
begins stan|-0.10
begins start|-0.03
begins star|0.17
begins stati|0.05
begins stay|0.24
begins stoc|-0.08
begins stora|-0.03
begins stor|0.07
begins stres|0.14
begins stre|0.36
begins stude|-0.17
begins studi|-0.03
begins stud|-0.20
begins succe|-0.12
begins succ|-0.12
begins summe|-0.16
begins summi|0.05
begins summ|-0.12
begins suppl|-0.11
begins suppo|0.08
begins surge|0.27
begins surg|0.27
begins surpl|0.03
begins surp|0.03
begins surve|0.26
begins surv|0.27
begins table|-0.06
begins tabl|-0.06
begins take|-0.56
begins task|-0.04
begins teach|0.20
begins teac|0.10
begins team|-0.17
begins techn|-0.15
begins tech|-0.15
begins templ|-0.05
begins temp|-0.05
begins tenan|-0.07
begins tena|-0.07
begins tende|-0.14
begins tend|-0.14
begins teste|-0.05
begins test|-0.16
begins thems|-0.09
begins them|-0.09
begins third|-0.28
begins thir|-0.03
begins thous|-0.11
begins thou|-0.11
begins thre|0.15
begins ticke|0.05
begins tick|0.05
begins tile|-0.05
begins timet|-0.05
begins time|-0.14
begins toda|-0.46
begins tool|0.05
begins tota|0.03
begins trac|-0.05
begins traff|-0.04
begins traf|-0.04
begins train|0.30
begins trai|0.34
begins trans|-0.06
begins tran|-0.06
begins trave|-0.07
begins trav|-0.07
begins trell|-0.05
begins trel|-0.05
begins trial|0.25
begins tria|0.19
begins trus|0.06
begins twic|-0.17
begins unaid|-0.06
begins unai|-0.06
begins unans|-0.04
begins unan|-0.04
begins under|0.14
begins unde|0.14
begins unemp|0.29
begins unem|0.29
begins unex|-0.50
begins unfi|-0.07
begins unin|-0.25
begins unit|0.05
begins unpla|-0.08
begins unpl|-0.08
begins unre|-0.03
begins unsu|-0.05
begins upgra|-0.12
begins upgr|-0.12
begins uploa|-0.06
begins uplo|-0.06
begins uptim|-0.05
begins upti|-0.05
begins usabi|0.04
begins usab|0.04
begins user|-0.20
begins usin|-0.04
begins vacan|-0.15
begins vaca|-0.15
begins vacci|-0.13
begins vacc|-0.13
begins vali|-0.09
begins valle|0.20
begins vall|0.20
begins valu|0.12
begins visit|-0.12
begins visi|-0.15
begins vulne|-0.04
begins vuln|-0.04
begins wante|0.21
begins want|0.21
begins wareh|-0.11
begins ware|-0.11
begins wast|-0.05
begins wate|-0.14
begins webho|-0.03
begins webh|-0.03
begins webin|-0.14
begins webi|-0.14
begins weekl|-0.15
begins week|-0.49
begins welco|0.04
begins welc|0.04
begins wher|-0.10
begins whos|-0.11
begins witho|-0.13
begins with|-0.19
begins wome|-0.41
begins worki|-0.26
begins workl|0.17
begins works|0.16
begins work|0.08
begins woul|0.23
begins writ|-0.25
begins wrong|-0.09
begins wron|-0.21
begins yearl|0.11
begins year|0.29
duration|-0.23
first metric business|-0.08
first metric customer|0.03
first metric down|0.03
first metric internal|0.30
first metric lagging|0.62
first metric leading|-0.55
first metric level|-0.11
first metric up|-0.09
impact by rule business|0.19
impact by rule customer|-0.11
impact by rule internal|0.25
impact by rule unclear|-0.14
indicator by rule lagging|0.62
indicator by rule leading|-0.29
indicator by rule unclear|-0.25
metric of one word|0.10
metric of several words|-0.38
metric|-0.12
money|1.02
other metric business|0.20
other metric customer|0.04
other metric down|0.12
other metric internal|-0.07
other metric lagging|0.49
other metric leading|-0.32
other metric up|-0.04
people anyone do|-0.22
people anyone|-0.28
people colleague do|-0.10
people customer do|-0.33
people customer|0.11
side business again|-0.09
side business|-0.19
side customer again|-0.30
side customer|-0.35
side internal again|-0.29
word:absence|-0.05
word:acceptance|-0.12
word:accept|-0.11
word:access|-0.09
word:accident|0.16
word:account|-0.11
word:accuracy|-0.05
word:achieve|-0.07
word:acquisition|0.17
word:action|-0.05
word:activation|-0.08
word:active|0.04
word:actual|-0.18
word:address|-0.14
word:adjust|-0.41
word:admin|-0.11
word:admission|-0.04
word:admitted|-0.09
word:advise|0.18
word:ad|-0.06
word:against|0.21
word:again|0.15
word:agency|0.18
word:agent|0.07
word:age|-0.07
word:agree|0.12
word:aid|0.16
word:alert|-0.15
word:allowance|0.15
word:already|-0.05
word:alumni|0.06
word:among|0.08
word:analyst|0.04
word:answer|-0.14
word:appeal|-0.08
word:applicant|-0.05
word:application|-0.18
word:appointment|0.04
word:apprentice|0.19
word:approval|-0.14
word:approve|0.33
word:arrive|-0.11
word:article|-0.14
word:ask|-0.31
word:attempt|-0.09
word:attendance|-0.05
word:attrition|0.04
word:audit|-0.10
word:author|0.07
word:availability|-0.06
word:award|-0.11
word:awareness|-0.06
word:backlog|-0.04
word:back|-0.14
word:bad|0.09
word:bank|-0.09
word:base|0.05
word:basket|0.08
word:because|0.24
word:bed|-0.39
word:benefit|-0.12
word:better|0.20
word:between|-0.20
word:bike|0.04
word:bill|0.37
word:bin|-0.18
word:blocked|-0.27
word:board|-0.05
word:booking|-0.28
word:book|-0.16
word:borrow|-0.10
word:bounce|-0.07
word:branch|-0.11
word:breach|0.04
word:bread|-0.06
word:bridge|0.03
word:bring|0.46
word:budget|-0.04
word:bug|-0.14
word:build|-0.10
word:business|-0.04
word:bus|-0.06
word:buy|0.24
word:calendar|-0.04
word:caller|-0.07
word:call|-0.16
word:camp|0.36
word:cancel|0.29
word:candidate|0.06
word:canteen|0.31
word:capacity|-0.03
word:carbon|0.14
word:case|0.18
word:cash|0.04
word:caused|-0.08
word:center|-0.21
word:changed|-0.08
word:change|-0.11
word:check|0.07
word:chf|0.12
word:children|0.07
word:child|0.05
word:choir|0.20
word:choose|-0.10
word:churn|0.06
word:citizen|0.04
word:city|-0.12
word:claim|-0.18
word:click|-0.26
word:client|0.04
word:climb|0.13
word:clinic|0.21
word:cloud|0.19
word:code|0.13
word:cohort|0.25
word:cold|-0.04
word:colleague|-0.13
word:collection|-0.16
word:collect|0.06
word:come|-0.42
word:commit|-0.04
word:company|-0.05
word:compare|0.10
word:complaint|0.28
word:completeness|-0.05
word:complete|-0.26
word:completion|0.10
word:consumption|-0.06
word:contact|0.14
word:contributor|-0.03
word:conversion|-0.08
word:convert|0.13
word:core|-0.13
word:cost|-0.06
word:council|0.06
word:counted|-0.05
word:course|0.14
word:coverage|-0.21
word:cover|0.23
word:crash|-0.13
word:credit|0.11
word:crew|-0.03
word:critical|-0.06
word:csat|0.24
word:currently|-0.08
word:customer|0.06
word:cut|0.06
word:cycle|-0.05
word:database|0.04
word:data|-0.23
word:date|-0.23
word:deadline|-0.06
word:dealer|0.05
word:debt|-0.18
word:decide|-0.07
word:decision|-0.24
word:decrease|0.14
word:delivery|-0.03
word:deliver|-0.06
word:demo|-0.07
word:department|0.19
word:deploy|-0.11
word:desk|-0.08
word:dev|0.10
word:digital|0.08
word:direct|-0.22
word:district|0.36
word:dock|-0.10
word:doctor|-0.08
word:document|-0.05
word:doc|-0.08
word:don't|-0.11
word:donor|0.14
word:double|0.08
word:driver|0.06
word:drive|-0.14
word:drop|0.12
word:drug|0.06
word:dso|0.07
word:due|-0.23
word:duplicate|-0.19
word:easy|0.19
word:electrical|-0.10
word:employee|-0.11
word:empty|-0.08
word:end|0.31
word:energy|-0.07
word:engagement|0.15
word:engineer|0.17
word:engine|-0.20
word:enp|0.07
word:enquiry|-0.05
word:enrolment|-0.11
word:enrol|-0.06
word:entry|-0.06
word:episode|-0.10
word:euro|0.07
word:evening|-0.11
word:exam|0.14
word:executive|0.26
word:exhaustion|0.28
word:exit|0.06
word:expense|-0.05
word:experiment|-0.04
word:external|-0.06
word:factor|-0.14
word:failed|-0.12
word:fair|-0.03
word:fall|0.28
word:family|0.12
word:far|-0.25
word:feedback|-0.03
word:feel|0.22
word:ferry|0.17
word:field|0.11
word:fifth|0.14
word:figure|-0.06
word:file|-0.16
word:fill|-0.26
word:finance|-0.20
word:find|0.39
word:finish|-0.32
word:first|-0.17
word:flaky|-0.07
word:flat|0.33
word:flow|0.05
word:follow|-0.10
word:food|-0.12
word:forecast|-0.05
word:formal|0.16
word:form|-0.14
word:forum|-0.05
word:found|-0.32
word:fraud|-0.04
word:free|0.21
word:friday|-0.09
word:friend|0.11
word:full|-0.28
word:fund|0.32
word:further|0.04
word:fy26|-0.05
word:fy27|0.17
word:gap|-0.34
word:gardener|-0.11
word:generate|-0.14
word:gift|0.04
word:girl|0.09
word:give|-0.05
word:giving|0.10
word:good|0.23
word:go|-0.34
word:graduation|0.04
word:grant|-0.17
word:green|-0.16
word:grievance|0.16
word:gross|0.16
word:group|-0.05
word:growth|0.13
word:grow|-0.16
word:guest|-0.14
word:g|-0.15
word:h1|0.12
word:half|0.04
word:halve|-0.06
word:handbook|-0.03
word:handed|-0.05
word:handle|0.20
word:handover|-0.04
word:hand|-0.37
word:happen|-0.07
word:head|0.43
word:heat|-0.16
word:helpful|-0.16
word:helpline|-0.05
word:help|0.28
word:hire|-0.14
word:hit|-0.04
word:hoc|-0.06
word:hold|-0.26
word:home|0.16
word:host|0.09
word:hotel|0.04
word:hotfix|-0.04
word:hour|-0.66
word:household|-0.06
word:house|0.05
word:housing|0.11
word:how|0.28
word:hr|-0.05
word:h|-0.08
word:identity|-0.10
word:import|-0.12
word:improve|-0.19
word:incident|-0.10
word:income|0.21
word:increase|-0.08
word:industry|-0.05
word:infection|0.08
word:infra|-0.04
word:injury|0.06
word:inspector|-0.12
word:install|-0.12
word:insurance|0.22
word:interruption|-0.13
word:interview|-0.14
word:introduce|0.08
word:invite|-0.06
word:invoice|-0.03
word:issue|-0.10
word:jacket|-0.12
word:january|-0.17
word:job|0.28
word:joiner|-0.10
word:join|-0.08
word:june|-0.11
word:keep|0.21
word:kg|-0.22
word:kitchen|-0.04
word:label|-0.13
word:lab|-0.03
word:land|-0.12
word:language|0.15
word:last|0.35
word:late|-0.20
word:lead|-0.20
word:learner|-0.07
word:leaver|0.08
word:leave|0.55
word:lecturer|-0.03
word:ledger|-0.03
word:legacy|-0.08
word:length|-0.12
word:lesson|-0.19
word:letter|-0.11
word:level|0.18
word:license|0.07
word:link|-0.06
word:list|0.04
word:litre|-0.09
word:load|-0.22
word:loave|-0.06
word:local|-0.25
word:login|0.09
word:logistic|0.16
word:log|-0.17
word:longer|-0.21
word:long|0.31
word:lose|0.22
word:loss|0.04
word:lost|0.08
word:lower|-0.07
word:mailing|-0.05
word:mail|-0.19
word:maintain|-0.09
word:maintenance|0.06
word:main|-0.05
word:make|0.40
word:manager|-0.21
word:manage|0.29
word:manual|-0.18
word:many|-0.11
word:map|-0.05
word:march|-0.11
word:margin|0.11
word:market|0.09
word:mark|-0.07
word:math|0.05
word:mau|-0.06
word:meal|0.14
word:mean|0.04
word:measure|-0.05
word:median|-0.19
word:meeting|-0.07
word:meet|-0.36
word:member|0.30
word:mentor|-0.16
word:merge|-0.16
word:metre|0.16
word:million|0.15
word:minute|-0.31
word:min|-0.16
word:missing|-0.09
word:miss|-0.42
word:mobility|0.07
word:model|-0.09
word:module|0.05
word:money|-0.04
word:monthly|-0.24
word:mrs|-0.16
word:ms|-0.08
word:municipality|-0.06
word:my|0.08
word:near|-0.23
word:need|-0.15
word:neighbourhood|-0.10
word:neighbour|-0.08
word:never|-0.06
word:newcomer|-0.07
word:nightly|-0.22
word:night|0.25
word:none|-0.20
word:nps|0.13
word:nrr|0.07
word:number|-0.10
word:nurse|-0.11
word:nursing|0.10
word:n|-0.08
word:office|-0.04
word:off|-0.11
word:older|-0.10
word:old|0.04
word:once|-0.45
word:online|-0.03
word:open|-0.50
word:operate|0.19
word:operation|-0.09
word:opportunity|-0.04
word:order|-0.49
word:organic|-0.04
word:organization|0.10
word:other|-0.07
word:outside|-0.09
word:overtime|-0.04
word:overturned|-0.08
word:own|-0.24
word:package|-0.23
word:pack|-0.11
word:page|-0.21
word:pair|0.24
word:parcel|-0.15
word:parent|-0.13
word:park|0.08
word:partner|-0.04
word:party|0.22
word:part|-0.24
word:passenger|-0.06
word:password|-0.05
word:pass|0.42
word:past|-0.06
word:patch|-0.06
word:payment|-0.07
word:pay|0.51
word:peak|-0.10
word:people|0.07
word:percent|-0.20
word:person|-0.10
word:phishing|-0.09
word:phone|-0.09
word:photo|-0.04
word:pick|-0.07
word:pilot|0.24
word:pipeline|-0.13
word:place|-0.20
word:planner|-0.05
word:plan|0.20
word:platform|0.29
word:plus|-0.09
word:point|0.37
word:poor|0.10
word:portal|-0.22
word:positive|0.20
word:post|-0.13
word:power|-0.13
word:practice|-0.03
word:premium|0.15
word:present|0.21
word:price|-0.04
word:production|-0.06
word:product|-0.06
word:profit|0.08
word:programme|-0.07
word:project|-0.10
word:promized|-0.08
word:promote|-0.10
word:proposal|0.07
word:public|-0.19
word:pull|-0.07
word:pulse|0.03
word:pupil|0.14
word:purchase|-0.15
word:q3|-0.15
word:q4|0.31
word:qualify|-0.22
word:quality|-0.06
word:quarterly|-0.15
word:question|-0.28
word:queue|-0.08
word:quote|-0.03
word:raise|0.40
word:rate|0.57
word:rather|-0.15
word:ratio|-0.08
word:raw|0.03
word:ray|-0.12
word:reach|-0.17
word:reader|-0.15
word:readmission|0.11
word:ready|-0.08
word:read|0.06
word:receipt|-0.07
word:receive|-0.03
word:recipient|-0.04
word:recommendation|-0.09
word:recommend|0.46
word:recover|-0.06
word:redesign|-0.19
word:reduce|0.06
word:referral|-0.04
word:region|-0.07
word:register|-0.03
word:regretted|0.04
word:rejected|-0.11
word:release|-0.26
word:remote|-0.04
word:renewable|-0.13
word:renew|0.27
word:reopened|-0.04
word:repair|-0.09
word:rep|0.05
word:request|-0.16
word:researcher|-0.06
word:research|0.12
word:resident|0.11
word:response|-0.08
word:retention|0.24
word:return|-0.03
word:revenue|0.24
word:reviewer|-0.04
word:review|0.17
word:rework|-0.04
word:right|-0.08
word:rise|-0.21
word:risk|-0.12
word:role|-0.05
word:rollback|-0.10
word:roll|0.20
word:room|-0.10
word:rota|-0.14
word:round|-0.13
word:route|0.03
word:run|-0.18
word:rural|0.03
word:sale|-0.14
word:sample|-0.05
word:satisfaction|0.38
word:save|0.25
word:say|0.70
word:scale|0.19
word:school|0.28
word:scope|0.29
word:score|0.27
word:search|-0.05
word:season|0.06
word:seat|0.17
word:section|0.13
word:seen|-0.23
word:self|0.24
word:semester|-0.39
word:send|-0.13
word:senior|0.15
word:service|0.13
word:session|-0.16
word:settle|-0.04
word:set|-0.03
word:share|0.07
word:shift|-0.13
word:ship|-0.26
word:shopper|0.09
word:shop|0.11
word:shorten|-0.03
word:show|-0.15
word:shrink|0.17
word:sick|0.57
word:sign|-0.14
word:skip|0.10
word:sleep|0.35
word:small|-0.14
word:solve|-0.05
word:spam|-0.18
word:speak|-0.07
word:sponsor|-0.06
word:spring|0.09
word:squad|-0.12
word:square|0.16
word:sre|-0.13
word:staff|0.30
word:stage|-0.12
word:start|-0.19
word:star|0.34
word:stay|-0.12
word:step|0.06
word:stock|-0.08
word:stop|-0.10
word:storage|-0.03
word:store|0.10
word:stress|0.14
word:student|-0.17
word:studio|0.06
word:study|-0.09
word:success|-0.11
word:summer|-0.16
word:summit|0.05
word:supplier|-0.11
word:support|0.08
word:surgery|0.27
word:surplus|0.03
word:survey|0.26
word:s|-0.08
word:tablet|-0.04
word:taken|-0.13
word:take|-0.30
word:talk|-0.22
word:task|-0.04
word:tax|0.14
word:teacher|0.20
word:team|0.31
word:technical|-0.15
word:template|-0.05
word:tenant|-0.07
word:tender|-0.14
word:term|0.15
word:test|-0.24
word:themselve|-0.09
word:third|-0.03
word:thousand|-0.11
word:ticket|0.09
word:tile|-0.05
word:timetable|-0.05
word:time|-0.68
word:today|-0.46
word:tool|0.07
word:too|0.05
word:top|0.56
word:total|0.03
word:traffic|-0.04
word:train|0.08
word:travel|-0.07
word:trellis|-0.05
word:trial|0.20
word:trust|0.06
word:turn|-0.18
word:twice|-0.17
word:unaided|-0.06
word:unanswered|-0.04
word:unit|0.10
word:unplanned|-0.08
word:upgrade|-0.12
word:upload|-0.06
word:ups|-0.05
word:uptime|-0.05
word:usability|0.04
word:user|-0.20
word:use|-0.47
word:vacancy|-0.03
word:vacant|-0.12
word:vaccination|-0.11
word:valid|-0.09
word:valley|0.20
word:value|0.12
word:vet|-0.06
word:visitor|-0.05
word:visit|-0.07
word:voluntary|0.04
word:volunteer|-0.05
word:vote|0.05
word:vulnerability|-0.04
word:wait|-0.22
word:want|0.15
word:ward|0.06
word:warehouse|-0.11
word:waste|-0.05
word:water|-0.14
word:way|0.08
word:webhook|-0.03
word:webinar|-0.14
word:weekly|-0.15
word:welcome|0.04
word:what|-0.20
word:where|-0.10
word:whose|-0.11
word:win|0.11
word:without|-0.13
word:women|-0.41
word:workload|0.17
word:workshop|0.24
word:workspace|-0.08
word:work|0.13
word:would|0.23
word:write|-0.25
word:wrongly|-0.09
word:wrong|-0.12
word:x|-0.12
word:yearly|0.11
word:zero|0.05
year|0.48
|-0.07`;

export const impact = `begins absen|-0.01|-0.08|0.09
begins abse|-0.01|-0.08|0.09
begins accep|0.19|-0.10|-0.09
begins acces|-0.10|-0.02|0.13
begins acce|0.08|-0.12|0.04
begins accid|-0.16|-0.05|0.21
begins acci|-0.16|-0.05|0.21
begins accou|-0.14|0.04|0.10
begins acco|-0.14|0.04|0.10
begins accur|-0.05|-0.03|0.08
begins accu|-0.05|-0.03|0.08
begins achie|0.28|-0.12|-0.16
begins achi|0.28|-0.12|-0.16
begins acqui|0.04|0.00|-0.04
begins acqu|0.04|0.00|-0.04
begins actio|-0.06|-0.11|0.17
begins activ|0.00|0.07|-0.06
begins acti|-0.07|-0.04|0.11
begins actua|-0.03|-0.12|0.15
begins actu|-0.03|-0.12|0.15
begins addin|-0.04|-0.02|0.06
begins addi|-0.04|-0.02|0.06
begins addre|-0.19|0.07|0.11
begins addr|-0.19|0.07|0.11
begins adjus|-0.12|-0.18|0.30
begins adju|-0.12|-0.18|0.29
begins admin|0.38|-0.04|-0.34
begins admis|-0.09|-0.05|0.13
begins admit|-0.05|0.28|-0.22
begins admi|-0.16|0.10|0.06
begins advis|0.18|-0.08|-0.10
begins advi|0.23|-0.13|-0.10
begins again|-0.01|0.04|-0.03
begins agai|0.23|0.00|-0.23
begins agenc|-0.04|0.20|-0.16
begins agent|-0.18|-0.05|0.23
begins agen|-0.28|0.14|0.15
begins agree|-0.11|-0.05|0.16
begins agre|-0.15|-0.06|0.21
begins alert|-0.03|-0.02|0.05
begins aler|-0.03|-0.02|0.05
begins allow|-0.12|0.20|-0.07
begins allo|-0.13|0.20|-0.06
begins alrea|-0.09|0.00|0.09
begins alre|-0.09|0.00|0.09
begins alumn|-0.21|0.36|-0.15
begins alum|-0.21|0.36|-0.15
begins ambul|0.17|-0.02|-0.14
begins ambu|0.17|-0.02|-0.14
begins amon|-0.03|-0.14|0.17
begins analy|-0.06|-0.16|0.22
begins anal|-0.06|-0.16|0.22
begins andro|0.03|-0.01|-0.02
begins andr|0.03|-0.01|-0.02
begins annua|-0.02|0.03|-0.01
begins annu|-0.02|0.03|-0.01
begins answe|0.14|-0.19|0.05
begins answ|0.14|-0.19|0.05
begins appea|0.10|-0.06|-0.04
begins appe|0.10|-0.06|-0.04
begins appli|0.00|0.16|-0.17
begins appl|0.00|0.16|-0.17
begins appoi|0.11|-0.20|0.09
begins appo|0.11|-0.20|0.09
begins appre|0.21|-0.06|-0.15
begins appro|-0.30|0.39|-0.08
begins appr|-0.09|0.33|-0.24
begins arriv|0.16|-0.13|-0.03
begins arri|0.16|-0.13|-0.03
begins artic|0.05|-0.06|0.01
begins arti|0.05|-0.06|0.01
begins atten|0.02|-0.09|0.07
begins atte|0.01|-0.11|0.09
begins attri|-0.05|-0.06|0.11
begins attr|-0.05|-0.06|0.11
begins audi|-0.20|0.01|0.19
begins autho|-0.21|-0.02|0.23
begins auth|-0.21|-0.02|0.23
begins autom|-0.09|-0.05|0.14
begins auto|-0.09|-0.05|0.14
begins autum|0.21|-0.09|-0.12
begins autu|0.21|-0.09|-0.12
begins avail|-0.01|-0.05|0.07
begins avai|-0.01|-0.05|0.07
begins avera|-0.06|0.01|0.06
begins aver|-0.06|0.01|0.06
begins aware|-0.09|0.20|-0.11
begins awar|-0.11|0.03|0.08
begins backl|0.08|-0.02|-0.06
begins back|0.17|-0.03|-0.13
begins baske|-0.09|0.13|-0.04
begins bask|-0.09|0.13|-0.04
begins becau|0.32|-0.17|-0.15
begins beca|0.32|-0.17|-0.15
begins benef|0.17|-0.05|-0.12
begins bene|0.15|-0.02|-0.13
begins bette|0.16|-0.04|-0.12
begins bett|0.16|-0.04|-0.12
begins betwe|-0.25|-0.11|0.36
begins betw|-0.25|-0.11|0.36
begins billi|0.17|0.01|-0.18
begins bill|0.19|-0.01|-0.19
begins block|-0.15|-0.10|0.25
begins bloc|-0.15|-0.10|0.25
begins board|0.13|-0.02|-0.11
begins boar|-0.08|-0.27|0.35
begins booke|-0.06|-0.03|0.09
begins booki|0.32|-0.39|0.07
begins book|0.16|-0.51|0.36
begins borro|0.21|-0.11|-0.09
begins borr|0.21|-0.11|-0.09
begins bounc|-0.06|0.02|0.04
begins boun|-0.12|-0.04|0.16
begins branc|0.06|-0.03|-0.03
begins bran|0.04|0.03|-0.06
begins breac|-0.01|0.21|-0.20
begins break|0.09|-0.04|-0.05
begins brea|0.50|-0.17|-0.33
begins bridg|0.09|-0.04|-0.05
begins brid|0.09|-0.04|-0.05
begins brin|-0.17|0.25|-0.08
begins budge|-0.02|-0.12|0.14
begins budg|-0.02|-0.12|0.14
begins build|0.07|-0.02|-0.05
begins buil|-0.20|-0.07|0.28
begins burea|-0.04|0.07|-0.03
begins bure|-0.04|0.07|-0.03
begins busin|-0.11|0.08|0.03
begins busi|-0.11|0.08|0.03
begins buyer|0.00|0.21|-0.21
begins buye|0.00|0.21|-0.21
begins cach|-0.05|-0.02|0.07
begins calen|0.13|-0.02|-0.11
begins cale|0.13|-0.02|-0.11
begins calle|0.02|0.13|-0.16
begins call|0.51|-0.13|-0.37
begins campa|-0.12|0.24|-0.12
begins camp|-0.13|0.34|-0.22
begins cance|-0.21|0.14|0.07
begins canc|-0.21|0.14|0.07
begins candi|-0.33|-0.08|0.40
begins cand|-0.33|-0.08|0.40
begins cante|-0.21|0.33|-0.13
begins cant|-0.21|0.33|-0.13
begins capit|-0.06|0.21|-0.15
begins capi|-0.06|0.21|-0.15
begins carbo|-0.13|0.20|-0.07
begins carb|-0.13|0.20|-0.07
begins care|-0.07|-0.05|0.12
begins case|0.01|-0.24|0.23
begins catal|0.06|0.01|-0.06
begins cata|0.05|0.02|-0.06
begins cause|0.41|-0.13|-0.28
begins caus|0.24|-0.14|-0.10
begins centr|0.03|-0.34|0.31
begins cent|0.02|-0.30|0.28
begins chang|-0.01|-0.32|0.34
begins chann|-0.13|0.36|-0.23
begins chan|-0.14|0.04|0.11
begins charg|-0.02|0.04|-0.03
begins char|-0.02|0.04|-0.03
begins check|0.06|0.08|-0.14
begins chec|0.17|0.02|-0.19
begins child|0.17|-0.09|-0.08
begins chil|0.16|0.00|-0.16
begins choi|-0.13|0.04|0.09
begins choos|0.18|-0.11|-0.07
begins choo|0.18|-0.11|-0.07
begins chur|-0.11|0.18|-0.08
begins citiz|0.18|-0.03|-0.15
begins citi|0.48|-0.13|-0.35
begins claim|0.13|0.04|-0.18
begins clai|0.15|0.03|-0.18
begins class|0.06|-0.02|-0.05
begins clas|-0.02|-0.02|0.05
begins clea|0.16|-0.20|0.04
begins click|0.25|-0.09|-0.16
begins clic|0.08|0.07|-0.15
begins clien|0.17|-0.08|-0.09
begins clie|0.17|-0.08|-0.09
begins climb|0.01|-0.04|0.03
begins clim|-0.04|-0.08|0.11
begins clini|0.03|0.05|-0.09
begins clin|0.03|0.05|-0.09
begins close|-0.10|-0.17|0.27
begins clos|-0.32|0.01|0.31
begins clou|-0.01|0.11|-0.11
begins coffe|0.21|-0.17|-0.04
begins coff|0.21|-0.17|-0.04
begins cohor|0.17|-0.02|-0.15
begins coho|0.17|-0.02|-0.15
begins colle|0.30|-0.15|-0.14
begins coll|0.30|-0.15|-0.14
begins commi|-0.03|0.00|0.03
begins commu|0.01|0.07|-0.07
begins comm|-0.03|0.09|-0.06
begins compa|-0.22|0.30|-0.09
begins compl|0.53|-0.42|-0.12
begins comp|0.12|-0.05|-0.07
begins cond|0.42|-0.11|-0.31
begins confi|0.13|-0.02|-0.11
begins conf|0.08|-0.04|-0.04
begins consu|-0.11|-0.29|0.40
begins cons|-0.13|-0.13|0.26
begins conta|-0.34|0.17|0.17
begins contr|0.11|-0.14|0.03
begins cont|-0.11|0.02|0.09
begins conve|-0.33|0.54|-0.21
begins conv|-0.12|0.43|-0.31
begins cook|0.10|-0.02|-0.07
begins corre|-0.21|-0.10|0.32
begins corr|-0.21|-0.10|0.32
begins cost|-0.20|0.29|-0.09
begins counc|0.06|0.03|-0.09
begins count|0.07|-0.12|0.05
begins coun|0.20|-0.10|-0.10
begins cours|0.14|0.05|-0.18
begins cour|0.15|0.04|-0.19
begins cover|-0.07|0.08|-0.01
begins cove|0.16|-0.05|-0.11
begins cras|0.20|-0.04|-0.16
begins credi|0.07|0.11|-0.18
begins cred|0.04|0.08|-0.11
begins crew|-0.04|-0.01|0.05
begins criti|-0.22|-0.03|0.25
begins crit|-0.22|-0.03|0.25
begins cros|0.05|-0.06|0.02
begins curre|0.06|-0.11|0.04
begins curr|0.06|-0.11|0.04
begins custo|0.41|-0.03|-0.38
begins cust|0.41|-0.03|-0.38
begins cutt|-0.28|-0.04|0.32
begins cycl|-0.16|0.33|-0.16
begins dashb|0.11|-0.01|-0.10
begins dash|0.11|-0.01|-0.10
begins datab|-0.11|0.02|0.09
begins data|-0.11|0.02|0.10
begins deadl|-0.12|-0.05|0.17
begins dead|-0.12|-0.05|0.17
begins deale|0.03|0.04|-0.06
begins deal|0.01|0.15|-0.16
begins decid|0.14|-0.01|-0.13
begins decis|0.08|-0.19|0.11
begins deci|0.22|-0.20|-0.02
begins decre|0.13|0.09|-0.22
begins decr|0.13|0.09|-0.22
begins deliv|0.16|-0.08|-0.08
begins deli|0.16|-0.08|-0.08
begins depar|0.06|-0.15|0.09
begins depa|0.06|-0.15|0.09
begins deplo|-0.05|-0.02|0.07
begins depl|-0.05|-0.02|0.07
begins detec|-0.23|-0.03|0.26
begins dete|-0.23|-0.03|0.26
begins devel|-0.13|-0.02|0.15
begins deve|-0.13|-0.02|0.15
begins diabe|0.23|-0.11|-0.13
begins diab|0.23|-0.11|-0.13
begins diffe|-0.13|-0.10|0.23
begins diff|-0.13|-0.10|0.23
begins digit|-0.03|0.06|-0.03
begins digi|-0.03|0.06|-0.03
begins direc|-0.14|0.15|-0.01
begins dire|-0.14|0.15|-0.01
begins disab|0.12|-0.01|-0.11
begins disa|0.12|-0.01|-0.11
begins disco|-0.01|0.16|-0.14
begins disc|-0.07|-0.07|0.14
begins distr|0.29|-0.09|-0.20
begins dist|0.29|-0.09|-0.20
begins docto|-0.16|0.09|0.07
begins doct|-0.16|0.09|0.07
begins docum|0.07|-0.04|-0.03
begins docu|0.07|-0.04|-0.03
begins don'|-0.07|0.11|-0.04
begins donat|-0.17|0.21|-0.04
begins dona|-0.17|0.21|-0.04
begins donor|-0.07|0.09|-0.01
begins dono|-0.11|0.20|-0.09
begins doubl|0.06|0.01|-0.06
begins doub|0.06|0.01|-0.06
begins downl|0.11|-0.04|-0.08
begins down|-0.22|-0.03|0.25
begins drive|-0.36|-0.11|0.46
begins driv|-0.19|-0.16|0.35
begins drop|-0.12|-0.06|0.18
begins dupli|0.11|-0.16|0.04
begins dupl|0.11|-0.16|0.04
begins earl|-0.47|0.16|0.30
begins elect|-0.20|-0.19|0.40
begins elec|-0.20|-0.19|0.40
begins emerg|0.00|-0.08|0.08
begins emer|0.00|-0.08|0.08
begins emiss|-0.07|0.13|-0.06
begins emis|-0.07|0.13|-0.06
begins emplo|-0.05|-0.06|0.11
begins empl|-0.05|-0.06|0.11
begins empt|0.05|-0.05|0.00
begins energ|-0.23|0.03|0.19
begins ener|-0.23|0.03|0.19
begins engag|0.02|0.15|-0.17
begins enga|0.02|0.15|-0.17
begins engin|-0.19|-0.01|0.21
begins engi|-0.19|-0.01|0.21
begins enqui|-0.16|0.29|-0.12
begins enqu|-0.16|0.29|-0.12
begins enrol|-0.16|0.25|-0.09
begins enro|-0.24|0.07|0.17
begins enter|-0.04|-0.03|0.07
begins ente|-0.09|-0.03|0.13
begins entr|-0.15|-0.02|0.18
begins episo|0.07|-0.04|-0.02
begins epis|0.07|-0.04|-0.02
begins error|0.05|-0.04|-0.01
begins erro|-0.25|0.04|0.21
begins escal|0.17|-0.01|-0.16
begins esca|0.17|-0.01|-0.16
begins evalu|0.26|-0.08|-0.18
begins eval|0.26|-0.08|-0.18
begins eveni|-0.22|0.31|-0.09
begins event|0.15|-0.27|0.12
begins even|-0.07|0.04|0.03
begins every|-0.03|-0.02|0.05
begins ever|-0.03|-0.02|0.05
begins execu|0.12|-0.15|0.02
begins exec|0.12|-0.15|0.02
begins exhau|-0.07|-0.01|0.07
begins exha|-0.07|-0.01|0.07
begins expen|-0.20|0.21|-0.02
begins exper|-0.05|-0.03|0.08
begins expe|-0.24|0.19|0.06
begins expir|0.06|-0.26|0.20
begins expi|0.06|-0.26|0.20
begins exter|0.25|-0.11|-0.14
begins exte|0.06|0.09|-0.16
begins facto|-0.09|-0.03|0.11
begins fact|-0.09|-0.03|0.11
begins facul|-0.21|-0.01|0.22
begins facu|-0.21|-0.01|0.22
begins faile|-0.09|0.11|-0.03
begins failu|0.03|-0.04|0.01
begins fail|-0.06|0.07|-0.02
begins fall|0.25|0.28|-0.53
begins famil|0.01|0.14|-0.15
begins fami|0.01|0.14|-0.15
begins faste|0.05|0.01|-0.06
begins fast|0.05|0.01|-0.06
begins fault|0.10|-0.04|-0.06
begins faul|0.10|-0.04|-0.06
begins feedb|0.19|-0.12|-0.06
begins feed|0.19|-0.12|-0.06
begins ferr|0.07|0.10|-0.17
begins fiel|-0.10|-0.08|0.18
begins fift|-0.05|0.17|-0.12
begins figur|-0.11|-0.08|0.19
begins figu|-0.11|-0.08|0.19
begins filin|0.11|-0.01|-0.10
begins fili|0.11|-0.01|-0.10
begins fille|0.10|-0.02|-0.08
begins fill|0.10|-0.02|-0.08
begins finan|-0.17|-0.05|0.22
begins fina|-0.17|-0.05|0.22
begins fine|-0.32|0.61|-0.30
begins finis|-0.11|0.01|0.10
begins fini|-0.11|0.01|0.10
begins firs|0.39|-0.48|0.10
begins flak|-0.05|-0.01|0.06
begins floo|0.07|-0.18|0.11
begins follo|0.26|-0.03|-0.22
begins foll|0.26|-0.03|-0.22
begins forec|-0.16|-0.13|0.29
begins fore|-0.17|-0.13|0.30
begins forma|-0.08|-0.07|0.15
begins form|-0.02|-0.14|0.17
begins foru|0.23|-0.03|-0.20
begins foun|-0.25|-0.14|0.39
begins frau|0.03|0.15|-0.18
begins fresh|0.13|-0.02|-0.11
begins fres|0.13|-0.02|-0.11
begins frida|0.21|-0.04|-0.17
begins frid|0.21|-0.04|-0.17
begins frien|-0.08|-0.02|0.10
begins frie|-0.08|-0.02|0.10
begins fund|-0.38|0.32|0.06
begins garde|0.05|0.08|-0.13
begins gard|0.05|0.08|-0.13
begins gener|-0.04|0.16|-0.12
begins gene|-0.04|0.16|-0.12
begins girl|0.14|-0.11|-0.03
begins givin|-0.23|0.29|-0.06
begins givi|-0.23|0.29|-0.06
begins good|-0.06|0.10|-0.03
begins gradu|0.31|-0.20|-0.10
begins grad|0.46|-0.27|-0.19
begins gran|-0.06|-0.18|0.24
begins gree|0.06|0.19|-0.25
begins griev|-0.09|-0.06|0.15
begins grie|-0.09|-0.06|0.15
begins gros|-0.07|0.14|-0.08
begins group|-0.07|-0.05|0.12
begins grou|0.10|-0.09|0.00
begins growt|-0.02|0.05|-0.03
begins grow|-0.02|0.05|-0.03
begins guest|0.44|-0.27|-0.17
begins gues|0.39|-0.18|-0.21
begins halve|0.09|-0.11|0.02
begins halv|0.09|-0.11|0.02
begins handb|-0.18|-0.09|0.28
begins hande|0.23|-0.08|-0.14
begins handl|0.08|-0.04|-0.04
begins hando|0.18|-0.03|-0.16
begins hand|0.30|-0.22|-0.07
begins happe|0.15|-0.01|-0.14
begins happ|0.21|-0.04|-0.16
begins harbo|0.11|-0.02|-0.09
begins harb|0.11|-0.02|-0.09
begins head|-0.10|0.08|0.03
begins hear|0.08|-0.01|-0.07
begins helpf|0.21|-0.11|-0.10
begins helpl|0.11|-0.05|-0.06
begins help|0.39|-0.17|-0.22
begins highe|0.04|-0.01|-0.03
begins high|0.04|-0.01|-0.03
begins holid|-0.03|-0.01|0.04
begins holi|-0.03|-0.01|0.04
begins home|0.31|-0.16|-0.15
begins hosti|-0.04|0.07|-0.03
begins host|0.00|0.05|-0.05
begins hotel|-0.02|0.16|-0.14
begins hote|-0.02|0.16|-0.14
begins hotfi|0.37|-0.04|-0.33
begins hotf|0.37|-0.04|-0.33
begins hour|-0.31|-0.29|0.60
begins house|0.30|-0.11|-0.19
begins housi|-0.03|0.09|-0.06
begins hous|0.69|-0.21|-0.48
begins ident|0.18|-0.06|-0.11
begins iden|0.18|-0.06|-0.11
begins impor|0.24|-0.10|-0.14
begins impo|0.24|-0.10|-0.14
begins impro|-0.07|-0.08|0.16
begins impr|-0.07|-0.08|0.16
begins incid|-0.16|-0.06|0.22
begins inci|-0.16|-0.06|0.22
begins incom|-0.01|0.11|-0.10
begins inco|-0.01|0.11|-0.10
begins incre|-0.01|-0.15|0.16
begins incr|-0.01|-0.15|0.16
begins indus|-0.03|0.06|-0.03
begins indu|-0.03|0.06|-0.03
begins infec|0.08|-0.05|-0.03
begins infe|0.08|-0.05|-0.03
begins infr|-0.14|0.10|0.05
begins injur|0.20|-0.17|-0.03
begins inju|0.20|-0.17|-0.03
begins inspe|-0.19|-0.09|0.28
begins insp|-0.19|-0.09|0.28
begins insta|0.26|-0.12|-0.14
begins inste|-0.08|0.19|-0.11
begins inst|0.18|0.07|-0.25
begins insur|-0.20|0.29|-0.08
begins insu|-0.20|0.29|-0.08
begins inter|-0.33|0.08|0.25
begins inte|-0.06|-0.14|0.20
begins intro|0.05|-0.03|-0.02
begins intr|0.06|-0.14|0.08
begins invit|0.26|0.13|-0.39
begins invi|0.26|0.13|-0.39
begins invoi|0.10|-0.09|-0.01
begins invo|0.10|-0.09|-0.01
begins issue|-0.26|-0.07|0.33
begins issu|-0.26|-0.07|0.33
begins jacke|0.11|-0.05|-0.05
begins jack|0.11|-0.05|-0.05
begins janua|0.04|-0.08|0.05
begins janu|0.04|-0.08|0.05
begins joine|0.03|-0.03|0.00
begins join|0.03|-0.03|0.00
begins kilom|-0.07|0.00|0.08
begins kilo|-0.07|0.00|0.08
begins kitch|-0.05|-0.09|0.15
begins kitc|-0.05|-0.09|0.15
begins know|-0.02|0.05|-0.03
begins labe|-0.28|-0.05|0.33
begins land|-0.07|-0.24|0.31
begins langu|0.27|-0.12|-0.15
begins lang|0.27|-0.12|-0.15
begins late|0.08|-0.04|-0.04
begins lead|-0.09|0.04|0.05
begins leak|-0.24|-0.13|0.37
begins learn|0.03|-0.07|0.04
begins lear|0.03|-0.07|0.04
begins leave|0.31|-0.09|-0.21
begins leavi|-0.16|-0.09|0.26
begins leav|-0.27|0.09|0.18
begins lectu|-0.02|-0.08|0.11
begins lect|-0.02|-0.08|0.11
begins ledge|-0.08|-0.01|0.09
begins ledg|-0.08|-0.01|0.09
begins legac|-0.26|0.06|0.20
begins lega|-0.32|0.06|0.26
begins lengt|-0.05|-0.05|0.10
begins leng|-0.05|-0.05|0.10
begins lesso|-0.18|-0.12|0.30
begins less|-0.18|-0.12|0.30
begins lette|0.13|0.22|-0.35
begins lett|0.13|0.22|-0.35
begins leve|0.08|0.06|-0.14
begins licen|0.12|0.01|-0.12
begins lice|0.12|0.01|-0.12
begins line|-0.08|-0.04|0.13
begins link|-0.24|0.19|0.05
begins liste|0.11|-0.05|-0.05
begins listi|0.13|-0.02|-0.10
begins list|0.23|-0.08|-0.15
begins litre|-0.11|-0.08|0.19
begins litr|-0.11|-0.08|0.19
begins load|-0.07|-0.06|0.14
begins loave|0.20|-0.13|-0.07
begins loav|0.20|-0.13|-0.07
begins loca|-0.12|-0.07|0.19
begins logis|-0.10|0.01|0.09
begins logi|-0.05|0.04|0.01
begins longe|0.00|0.21|-0.21
begins long|0.00|0.21|-0.21
begins looku|0.08|-0.01|-0.07
begins look|0.04|-0.03|-0.01
begins losse|-0.09|0.14|-0.05
begins loss|-0.09|0.14|-0.05
begins lowe|0.11|-0.10|-0.01
begins maili|-0.29|0.42|-0.13
begins mail|-0.21|0.34|-0.13
begins maint|-0.04|0.06|-0.02
begins main|-0.28|0.03|0.25
begins make|-0.06|-0.07|0.13
begins manua|-0.14|-0.13|0.26
begins manu|-0.14|-0.13|0.26
begins marc|-0.01|-0.12|0.13
begins margi|-0.09|0.14|-0.05
begins marg|-0.09|0.14|-0.05
begins marke|-0.03|0.05|-0.02
begins mark|0.03|0.02|-0.04
begins math|0.06|-0.03|-0.03
begins measu|0.22|-0.13|-0.09
begins meas|0.47|-0.30|-0.17
begins media|0.19|-0.29|0.10
begins medi|0.19|-0.29|0.10
begins meeti|-0.24|0.07|0.17
begins meet|0.06|-0.03|-0.02
begins membe|-0.33|0.29|0.04
begins memb|-0.33|0.29|0.04
begins mento|0.00|-0.08|0.08
begins ment|0.08|-0.09|0.01
begins merge|-0.10|-0.05|0.15
begins merg|-0.24|-0.08|0.32
begins metr|-0.05|0.20|-0.15
begins milli|-0.04|0.07|-0.03
begins mill|-0.04|0.07|-0.03
begins minut|0.12|-0.12|0.01
begins minu|0.16|-0.12|-0.02
begins mirro|0.12|0.00|-0.12
begins mirr|0.12|0.00|-0.12
begins misse|0.28|-0.17|-0.11
begins missi|-0.03|-0.03|0.06
begins miss|0.25|-0.20|-0.05
begins mobil|-0.13|0.12|0.01
begins mobi|-0.13|0.12|0.01
begins mode|0.28|-0.14|-0.14
begins modul|-0.06|-0.03|0.09
begins modu|-0.06|-0.03|0.09
begins monda|-0.06|-0.09|0.16
begins mond|-0.06|-0.09|0.16
begins mone|0.08|-0.08|0.00
begins month|-0.31|0.12|0.19
begins mont|-0.31|0.12|0.19
begins munic|0.19|-0.05|-0.14
begins muni|0.19|-0.05|-0.14
begins neede|0.00|-0.05|0.05
begins need|-0.19|-0.07|0.26
begins neigh|0.14|0.12|-0.26
begins neig|0.14|0.12|-0.26
begins neve|-0.32|0.30|0.02
begins newco|0.21|-0.04|-0.18
begins newc|0.21|-0.04|-0.18
begins night|-0.10|-0.19|0.30
begins nigh|0.05|-0.24|0.19
begins notic|0.17|-0.03|-0.14
begins noti|0.18|-0.03|-0.14
begins numbe|-0.12|0.12|0.00
begins numb|-0.12|0.12|0.00
begins nurse|0.01|-0.15|0.14
begins nursi|-0.13|0.12|0.01
begins nurs|-0.17|-0.28|0.45
begins offer|-0.05|-0.04|0.09
begins offe|0.14|-0.18|0.04
begins offic|-0.23|-0.13|0.35
begins offi|-0.23|-0.13|0.35
begins ombud|0.04|-0.02|-0.01
begins ombu|0.04|-0.02|-0.01
begins onlin|0.19|-0.09|-0.10
begins onli|0.19|-0.09|-0.10
begins opene|0.03|-0.07|0.04
begins open|0.12|-0.09|-0.03
begins opera|-0.18|0.13|0.05
begins oper|-0.18|0.13|0.05
begins oppor|-0.01|0.11|-0.10
begins oppo|-0.01|0.11|-0.10
begins order|0.27|-0.12|-0.14
begins orde|0.18|-0.40|0.22
begins organ|-0.18|0.22|-0.04
begins orga|-0.18|0.22|-0.04
begins othe|0.12|-0.11|-0.01
begins outag|0.03|0.00|-0.03
begins outa|0.03|0.00|-0.03
begins outp|-0.04|-0.01|0.05
begins outsi|-0.14|-0.08|0.22
begins outs|-0.14|-0.08|0.22
begins overh|-0.02|0.04|-0.02
begins overp|-0.15|0.22|-0.07
begins overs|-0.19|0.42|-0.23
begins overt|0.09|-0.06|-0.03
begins over|-0.47|0.47|0.00
begins packa|0.15|-0.19|0.04
begins pack|0.14|-0.19|0.05
begins page|-0.13|0.12|0.01
begins pair|0.08|-0.14|0.06
begins palle|-0.04|-0.05|0.09
begins pall|-0.04|-0.05|0.09
begins pape|-0.21|-0.17|0.38
begins parce|0.23|-0.06|-0.17
begins parc|0.23|-0.06|-0.17
begins paren|0.02|-0.13|0.11
begins pare|0.02|-0.13|0.11
begins park|0.14|-0.11|-0.03
begins parti|0.03|0.13|-0.16
begins partn|-0.16|0.21|-0.05
begins part|-0.20|0.73|-0.53
begins passe|0.14|-0.04|-0.10
begins passw|0.04|-0.03|-0.01
begins pass|0.17|-0.06|-0.12
begins patch|-0.21|-0.07|0.28
begins patc|-0.26|-0.07|0.33
begins patie|0.20|-0.26|0.06
begins pati|0.20|-0.26|0.06
begins payin|-0.09|0.33|-0.24
begins payi|-0.09|0.33|-0.24
begins payme|-0.21|0.21|0.00
begins paym|-0.21|0.21|0.00
begins payro|-0.05|-0.03|0.07
begins payr|-0.05|-0.03|0.07
begins pensi|0.15|-0.07|-0.08
begins pens|0.15|-0.07|-0.08
begins peopl|0.13|-0.12|-0.01
begins peop|0.13|-0.12|-0.01
begins perce|0.02|0.03|-0.05
begins perc|0.02|0.03|-0.05
begins permi|0.07|-0.06|-0.01
begins perm|-0.11|-0.14|0.24
begins perso|-0.03|-0.15|0.17
begins pers|-0.03|-0.15|0.17
begins phish|-0.04|-0.05|0.10
begins phis|-0.04|-0.05|0.10
begins phone|0.04|-0.02|-0.02
begins phon|0.25|-0.06|-0.18
begins phot|0.07|-0.03|-0.03
begins picke|-0.13|-0.05|0.18
begins pick|-0.07|-0.08|0.16
begins pilo|0.11|-0.04|-0.08
begins pipel|0.13|0.02|-0.15
begins pipe|0.13|0.02|-0.15
begins place|0.40|-0.16|-0.24
begins plac|0.51|-0.15|-0.36
begins plann|-0.18|-0.10|0.28
begins plan|-0.40|0.22|0.18
begins platf|-0.26|0.06|0.20
begins plat|0.05|-0.13|0.08
begins point|0.16|0.00|-0.16
begins poin|0.13|-0.03|-0.10
begins porta|0.32|-0.15|-0.17
begins port|0.31|-0.14|-0.17
begins post|-0.13|-0.09|0.23
begins powe|-0.09|-0.05|0.13
begins pract|0.21|-0.03|-0.18
begins prac|0.21|-0.03|-0.18
begins premi|0.11|-0.01|-0.10
begins prem|0.11|-0.01|-0.10
begins prese|0.04|-0.01|-0.03
begins pres|0.15|-0.02|-0.14
begins previ|-0.22|0.19|0.03
begins prev|-0.22|0.19|0.03
begins pric|0.12|-0.07|-0.05
begins proce|0.11|-0.01|-0.10
begins proc|0.11|-0.01|-0.10
begins produ|-0.04|-0.15|0.19
begins prod|-0.04|-0.15|0.19
begins profe|-0.15|-0.02|0.17
begins profi|-0.02|0.04|-0.02
begins prof|-0.17|0.03|0.14
begins progr|0.21|0.14|-0.36
begins prog|0.21|0.14|-0.36
begins proje|0.17|-0.03|-0.14
begins proj|0.17|-0.03|-0.14
begins promi|0.13|-0.04|-0.08
begins promo|-0.06|-0.09|0.15
begins prom|0.07|-0.13|0.06
begins propo|-0.09|0.02|0.07
begins prop|-0.14|0.08|0.06
begins proto|-0.18|-0.02|0.20
begins prot|-0.20|0.20|0.00
begins publi|0.03|-0.08|0.05
begins publ|0.03|-0.08|0.05
begins puls|-0.30|-0.03|0.34
begins pupi|0.11|-0.04|-0.06
begins purch|0.20|-0.22|0.02
begins purc|0.20|-0.22|0.02
begins quali|0.03|0.03|-0.06
begins qual|0.03|0.03|-0.06
begins quart|-0.04|-0.08|0.11
begins quar|-0.04|-0.08|0.12
begins quest|-0.03|-0.20|0.23
begins ques|-0.03|-0.20|0.23
begins queu|0.11|-0.11|0.00
begins quot|0.07|0.19|-0.26
begins rais|0.04|0.00|-0.04
begins rang|-0.22|0.14|0.08
begins rate|0.06|-0.04|-0.03
begins rathe|-0.23|0.07|0.17
begins rath|-0.23|0.07|0.17
begins ratin|-0.18|0.27|-0.09
begins rati|-0.25|0.18|0.07
begins reach|0.14|-0.02|-0.13
begins reac|0.21|-0.25|0.04
begins reade|-0.03|0.21|-0.18
begins readi|0.25|-0.10|-0.15
begins readm|0.07|-0.04|-0.03
begins read|0.02|0.06|-0.08
begins recei|-0.16|-0.10|0.26
begins rece|-0.16|-0.10|0.26
begins recip|0.03|0.12|-0.14
begins reci|0.03|0.12|-0.14
begins recom|0.12|-0.08|-0.04
begins recor|-0.32|0.01|0.31
begins reco|-0.26|-0.08|0.34
begins recur|-0.20|-0.03|0.22
begins recu|-0.20|-0.03|0.22
begins recyc|0.08|-0.35|0.27
begins recy|0.08|-0.35|0.27
begins redes|0.14|-0.09|-0.05
begins rede|0.14|-0.09|-0.05
begins reduc|0.13|-0.14|0.00
begins redu|0.13|-0.14|0.00
begins refer|-0.25|0.28|-0.03
begins refe|-0.45|0.52|-0.07
begins refu|-0.14|0.18|-0.05
begins regio|0.03|-0.03|0.00
begins regis|0.12|-0.02|-0.10
begins regi|0.16|-0.06|-0.10
begins regre|0.08|-0.02|-0.06
begins regr|0.08|-0.02|-0.06
begins regul|-0.10|0.12|-0.03
begins regu|-0.10|0.12|-0.03
begins rejec|-0.13|0.20|-0.07
begins reje|-0.13|0.20|-0.07
begins rela|0.25|-0.12|-0.13
begins relea|0.17|-0.14|-0.03
begins rele|0.17|-0.14|-0.03
begins remot|-0.08|-0.02|0.09
begins remo|-0.08|-0.02|0.09
begins renew|0.00|-0.12|0.12
begins rene|-0.16|0.18|-0.02
begins reope|0.09|-0.03|-0.06
begins reop|0.09|-0.03|-0.06
begins repai|0.07|-0.05|-0.02
begins repa|0.07|-0.05|-0.02
begins repea|0.32|-0.10|-0.22
begins repe|0.32|-0.10|-0.22
begins repli|-0.04|0.16|-0.13
begins repl|0.28|0.13|-0.41
begins repor|0.20|-0.31|0.12
begins repo|0.17|-0.34|0.18
begins reque|-0.35|0.06|0.29
begins requ|-0.36|0.06|0.30
begins resea|-0.37|0.21|0.17
begins rese|-0.34|0.22|0.12
begins resid|0.30|-0.12|-0.18
begins resig|-0.22|-0.02|0.24
begins resi|0.08|-0.14|0.06
begins resol|0.02|-0.06|0.05
begins reso|0.02|-0.06|0.05
begins respo|-0.02|-0.04|0.05
begins resp|-0.02|-0.04|0.05
begins resto|-0.13|-0.01|0.14
begins rest|-0.13|-0.01|0.14
begins resul|-0.16|-0.04|0.20
begins resu|-0.16|-0.04|0.20
begins reten|-0.29|0.02|0.27
begins rete|-0.29|0.02|0.27
begins retur|0.24|-0.21|-0.03
begins retu|0.24|-0.21|-0.03
begins reven|-0.11|0.21|-0.10
begins reve|-0.11|0.21|-0.10
begins revie|0.04|-0.01|-0.03
begins revi|0.04|-0.01|-0.03
begins rewor|-0.28|0.10|0.19
begins rewo|-0.28|0.10|0.19
begins ride|0.11|-0.06|-0.05
begins righ|-0.12|-0.08|0.19
begins rise|0.23|-0.17|-0.06
begins road|0.24|-0.03|-0.21
begins role|-0.07|-0.03|0.10
begins rollb|-0.06|-0.01|0.07
begins rolli|0.03|-0.04|0.02
begins roll|-0.04|-0.05|0.09
begins rota|-0.06|0.00|0.06
begins roun|0.13|-0.08|-0.05
begins rout|-0.13|0.04|0.09
begins runni|0.14|-0.08|-0.06
begins runn|-0.05|-0.11|0.16
begins sale|-0.19|0.05|0.14
begins sampl|0.01|-0.04|0.03
begins samp|0.01|-0.04|0.03
begins satis|-0.02|-0.13|0.15
begins sati|-0.02|-0.13|0.15
begins save|0.06|0.02|-0.08
begins scal|-0.14|-0.04|0.18
begins sched|-0.13|-0.09|0.21
begins schem|-0.19|-0.06|0.25
begins sche|-0.32|-0.15|0.47
begins schoo|0.11|0.16|-0.27
begins scho|0.09|0.18|-0.27
begins scop|-0.17|0.44|-0.27
begins score|-0.01|-0.04|0.05
begins scor|-0.09|-0.09|0.18
begins scree|0.08|-0.01|-0.07
begins scre|0.08|-0.01|-0.07
begins searc|0.22|-0.09|-0.13
begins sear|0.22|-0.09|-0.13
begins seaso|0.24|-0.09|-0.16
begins seas|0.24|-0.09|-0.16
begins seat|-0.01|0.03|-0.03
begins secon|0.35|-0.11|-0.24
begins seco|0.35|-0.11|-0.24
begins secti|0.07|0.08|-0.15
begins sect|0.06|0.12|-0.18
begins secur|-0.23|0.26|-0.03
begins secu|-0.23|0.26|-0.03
begins semes|0.44|-0.44|0.00
begins seme|0.44|-0.44|0.00
begins senio|0.11|-0.08|-0.02
begins seni|0.11|-0.08|-0.02
begins serio|0.35|-0.09|-0.26
begins seri|0.20|0.07|-0.27
begins servi|-0.12|-0.22|0.34
begins serv|-0.12|-0.22|0.34
begins sessi|0.16|-0.26|0.10
begins sess|0.16|-0.26|0.10
begins settl|0.01|-0.10|0.10
begins sett|0.26|-0.12|-0.13
begins sever|-0.14|-0.01|0.15
begins seve|-0.14|-0.01|0.15
begins share|0.08|-0.01|-0.07
begins shar|0.26|-0.24|-0.02
begins shelt|0.25|-0.04|-0.21
begins shel|0.28|-0.08|-0.19
begins shift|-0.15|-0.03|0.18
begins shif|-0.25|-0.18|0.43
begins ship|0.09|-0.04|-0.04
begins shopp|0.08|-0.06|-0.02
begins shop|0.03|0.08|-0.11
begins short|-0.04|0.08|-0.05
begins shor|-0.04|0.08|-0.05
begins show|-0.14|-0.25|0.39
begins shrin|0.05|0.10|-0.14
begins shri|0.05|0.10|-0.14
begins signe|0.13|-0.08|-0.05
begins sign|-0.20|0.39|-0.19
begins simul|0.21|-0.16|-0.05
begins simu|0.21|-0.16|-0.05
begins site|-0.23|-0.06|0.30
begins slee|0.12|-0.03|-0.09
begins smal|-0.11|0.26|-0.15
begins solve|0.03|-0.07|0.03
begins solv|0.03|-0.07|0.03
begins sourc|-0.02|0.11|-0.09
begins sour|-0.02|0.11|-0.09
begins spea|0.25|-0.07|-0.18
begins spend|-0.07|0.16|-0.09
begins spen|-0.06|0.08|-0.02
begins spons|-0.05|0.09|-0.04
begins spon|-0.05|0.09|-0.04
begins sprin|0.07|-0.07|0.00
begins spri|0.07|-0.07|0.00
begins squar|-0.05|0.20|-0.15
begins squa|-0.08|0.19|-0.11
begins stabl|0.16|-0.04|-0.12
begins stab|0.16|-0.04|-0.12
begins staf|-0.25|-0.10|0.35
begins stag|0.21|-0.19|-0.02
begins stand|-0.21|-0.09|0.29
begins stan|-0.36|0.34|0.03
begins start|-0.07|0.29|-0.22
begins star|0.41|0.11|-0.52
begins stati|0.04|-0.02|-0.02
begins stat|0.29|-0.09|-0.19
begins stay|0.02|0.14|-0.16
begins stil|0.11|0.03|-0.14
begins stoc|-0.19|0.33|-0.15
begins stora|-0.10|0.05|0.05
begins stor|-0.04|0.01|0.02
begins stres|-0.04|0.00|0.04
begins stre|0.17|-0.09|-0.07
begins stude|0.17|-0.14|-0.03
begins studi|-0.11|0.05|0.06
begins stud|0.26|-0.16|-0.10
begins submi|0.04|0.01|-0.05
begins subm|0.04|0.01|-0.05
begins subsc|0.30|-0.06|-0.24
begins subs|0.30|-0.05|-0.25
begins succe|0.06|-0.07|0.01
begins succ|0.06|-0.07|0.01
begins summe|-0.04|0.09|-0.05
begins summi|0.25|0.01|-0.26
begins summ|0.21|0.10|-0.30
begins suppl|-0.20|-0.42|0.63
begins suppo|-0.07|0.39|-0.31
begins supp|-0.28|-0.04|0.31
begins surge|0.10|-0.02|-0.08
begins surg|0.10|-0.02|-0.08
begins surpl|-0.05|0.06|-0.01
begins surp|-0.05|0.06|-0.01
begins surve|-0.36|-0.05|0.41
begins surv|-0.23|-0.13|0.37
begins syste|0.02|-0.11|0.09
begins syst|0.02|-0.11|0.09
begins table|-0.07|-0.02|0.09
begins tabl|-0.07|-0.02|0.09
begins take|0.00|-0.28|0.28
begins task|-0.02|-0.03|0.05
begins teach|-0.42|-0.13|0.56
begins teac|-0.33|-0.17|0.50
begins team|0.32|-0.12|-0.20
begins techn|-0.02|0.05|-0.02
begins tech|-0.02|0.05|-0.02
begins templ|0.26|-0.01|-0.25
begins temp|0.26|-0.01|-0.25
begins tenan|0.19|0.05|-0.25
begins tena|0.19|0.05|-0.25
begins tende|-0.18|0.28|-0.10
begins tend|-0.18|0.28|-0.10
begins teste|-0.02|-0.07|0.09
begins test|0.15|-0.10|-0.05
begins thems|-0.14|-0.08|0.23
begins them|-0.14|-0.08|0.23
begins third|-0.17|-0.23|0.41
begins thir|-0.08|-0.15|0.23
begins thous|0.21|-0.09|-0.12
begins thou|0.21|-0.09|-0.12
begins thre|-0.04|0.00|0.04
begins ticke|0.00|-0.19|0.19
begins tick|0.00|-0.19|0.19
begins tile|0.09|-0.03|-0.06
begins timet|-0.13|-0.06|0.18
begins time|-0.62|0.41|0.20
begins toda|-0.01|-0.50|0.51
begins tool|-0.02|-0.02|0.05
begins tota|-0.06|0.01|0.05
begins touch|-0.11|-0.10|0.21
begins touc|-0.11|-0.10|0.21
begins track|0.17|-0.02|-0.16
begins trac|0.14|-0.04|-0.10
begins trad|-0.02|0.07|-0.04
begins traff|0.14|-0.05|-0.09
begins traf|0.14|-0.05|-0.09
begins train|0.42|-0.16|-0.26
begins trai|0.57|-0.30|-0.27
begins trans|0.27|-0.03|-0.24
begins tran|0.27|-0.03|-0.24
begins trell|-0.02|-0.01|0.03
begins trel|-0.02|-0.01|0.03
begins trial|-0.10|-0.06|0.16
begins tria|-0.06|0.01|0.05
begins trus|-0.05|-0.13|0.18
begins turno|-0.17|-0.17|0.34
begins turn|-0.17|-0.17|0.34
begins twic|0.27|-0.09|-0.18
begins unaid|-0.02|0.19|-0.16
begins unai|-0.02|0.19|-0.16
begins unans|0.13|-0.02|-0.10
begins unan|0.13|-0.02|-0.10
begins under|0.03|0.20|-0.23
begins unde|0.03|0.20|-0.23
begins unemp|0.13|-0.03|-0.10
begins unem|0.13|-0.03|-0.10
begins unex|0.12|-0.07|-0.06
begins unfi|0.09|-0.04|-0.05
begins unin|0.25|-0.05|-0.20
begins unit|-0.12|0.06|0.06
begins unpla|-0.05|-0.02|0.08
begins unpl|-0.05|-0.02|0.08
begins unre|-0.23|-0.15|0.38
begins unsu|-0.31|0.29|0.02
begins upgra|0.07|0.05|-0.12
begins upgr|0.07|0.05|-0.12
begins uploa|-0.01|-0.05|0.06
begins uplo|-0.01|-0.05|0.06
begins uptim|0.21|-0.03|-0.18
begins upti|0.21|-0.03|-0.18
begins usabi|0.09|-0.02|-0.07
begins usab|0.09|-0.02|-0.07
begins user|0.20|-0.03|-0.16
begins usin|0.08|-0.01|-0.08
begins vacan|-0.12|-0.11|0.23
begins vaca|-0.12|-0.11|0.23
begins vacci|0.08|-0.02|-0.06
begins vacc|0.08|-0.02|-0.06
begins vali|-0.22|-0.08|0.30
begins valle|0.17|-0.10|-0.07
begins vall|0.17|-0.10|-0.07
begins valu|-0.06|0.13|-0.07
begins vide|-0.35|0.43|-0.08
begins visit|0.12|0.15|-0.27
begins visi|0.18|0.12|-0.30
begins volum|0.11|-0.05|-0.06
begins volun|-0.22|0.13|0.09
begins volu|-0.11|0.08|0.03
begins vote|0.24|-0.09|-0.15
begins vulne|-0.14|-0.01|0.15
begins vuln|-0.14|-0.01|0.15
begins waiti|-0.12|-0.03|0.15
begins wait|-0.12|-0.03|0.15
begins wante|-0.03|-0.04|0.07
begins want|-0.03|-0.04|0.07
begins wareh|-0.14|-0.11|0.24
begins ware|-0.14|-0.11|0.24
begins wast|0.03|-0.30|0.27
begins wate|-0.24|-0.22|0.46
begins webho|0.12|-0.05|-0.07
begins webh|0.12|-0.05|-0.07
begins webin|0.20|-0.04|-0.16
begins webi|0.20|-0.04|-0.16
begins weekl|0.10|-0.11|0.01
begins week|0.44|-0.34|-0.10
begins welco|0.27|0.15|-0.41
begins welc|0.27|0.15|-0.41
begins wher|0.25|-0.16|-0.09
begins whil|0.09|-0.06|-0.03
begins whos|-0.06|-0.09|0.15
begins witho|0.12|-0.10|-0.02
begins with|0.10|-0.12|0.02
begins wome|-0.04|-0.15|0.19
begins word|0.09|-0.02|-0.07
begins worke|-0.15|-0.01|0.15
begins worki|0.16|-0.14|-0.01
begins works|-0.03|0.01|0.03
begins work|-0.03|-0.14|0.17
begins woul|-0.04|-0.02|0.06
begins writi|0.22|-0.11|-0.11
begins writt|-0.10|0.05|0.05
begins writ|0.14|-0.29|0.15
begins wrong|0.14|-0.10|-0.04
begins wron|0.41|-0.29|-0.11
begins yearl|-0.09|-0.03|0.13
begins year|-0.02|-0.29|0.31
duration|0.15|-0.34|0.29
first metric business|-0.41|0.53|-0.29
first metric customer|0.57|-0.37|-0.44
first metric down|-0.36|0.01|0.14
first metric internal|-0.44|-0.44|0.71
first metric lagging|0.07|-0.01|-0.25
first metric leading|-0.06|-0.05|0.33
first metric level|0.08|-0.07|-0.01
first metric up|0.20|0.20|-0.25
impact by rule business|-0.63|0.81|-0.41
impact by rule customer|0.48|-0.25|-0.49
impact by rule internal|-0.36|-0.37|0.54
impact by rule unclear|0.36|-0.50|0.14
indicator by rule lagging|0.07|-0.01|-0.25
indicator by rule leading|0.12|-0.18|0.25
indicator by rule unclear|-0.05|0.31|-0.11
metric of one word|0.26|-0.10|-0.06
metric of several words|-0.11|0.19|0.07
metric|0.14|-0.19|-0.07
money|-0.58|1.32|-0.96
no metric|0.19|0.05|-0.06
other metric business|-0.24|0.31|-0.09
other metric customer|0.60|-0.06|-0.54
other metric down|0.05|-0.10|0.04
other metric internal|-0.13|-0.16|0.30
other metric lagging|-0.18|0.20|-0.03
other metric leading|0.31|-0.20|-0.12
other metric up|0.09|0.01|-0.10
people anyone do|-0.25|0.19|0.06
people anyone|0.11|-0.36|0.25
people colleague do|0.09|-0.19|0.10
people colleague|-0.33|-0.60|0.70
people customer do|-0.32|-0.21|0.54
people customer|0.36|-0.28|-0.26
percent|0.03|0.11|0.02
side business again|-0.44|0.43|0.00
side business|-0.79|0.69|0.27
side customer again|0.18|-0.12|-0.08
side customer|0.44|-0.32|-0.28
side internal again|-0.38|-0.51|0.71
side internal|-0.66|-0.26|0.70
word:absence|0.07|-0.05|-0.02
word:acceptance|-0.04|-0.03|0.07
word:accept|0.22|-0.07|-0.15
word:access|-0.10|-0.02|0.13
word:accident|-0.16|-0.05|0.21
word:account|-0.14|0.04|0.10
word:accuracy|-0.05|-0.03|0.08
word:achieve|0.28|-0.12|-0.16
word:action|-0.06|-0.11|0.17
word:activation|0.13|-0.02|-0.11
word:active|-0.14|0.08|0.05
word:actual|-0.03|-0.12|0.15
word:address|-0.19|0.07|0.11
word:add|-0.05|0.00|0.05
word:adjust|-0.03|-0.12|0.15
word:admin|-0.02|-0.13|0.15
word:admission|-0.09|-0.05|0.13
word:admitted|-0.05|0.28|-0.22
word:advise|0.15|-0.07|-0.08
word:ad|-0.07|-0.01|0.07
word:against|-0.01|0.04|-0.03
word:again|0.24|-0.04|-0.20
word:agency|-0.04|0.20|-0.16
word:agent|-0.24|-0.06|0.30
word:age|-0.09|-0.07|0.16
word:agree|-0.15|-0.06|0.21
word:aid|-0.23|0.08|0.16
word:alert|-0.03|-0.02|0.05
word:allowance|-0.12|0.20|-0.07
word:already|-0.09|0.00|0.09
word:alumni|-0.21|0.36|-0.15
word:ambulance|0.17|-0.02|-0.14
word:among|-0.03|-0.14|0.17
word:analyst|-0.06|-0.16|0.22
word:android|0.03|-0.01|-0.02
word:answer|0.14|-0.19|0.05
word:api|0.40|-0.25|-0.15
word:appeal|0.10|-0.06|-0.04
word:application|-0.16|0.30|-0.13
word:appointment|0.25|-0.18|-0.06
word:apprentice|0.21|-0.06|-0.15
word:approval|-0.18|-0.02|0.20
word:approve|-0.09|0.34|-0.25
word:app|0.25|-0.13|-0.12
word:arrival|0.17|-0.01|-0.16
word:arrive|-0.01|-0.12|0.13
word:arr|-0.03|0.04|-0.01
word:article|0.05|-0.06|0.01
word:ask|-0.06|0.12|-0.06
word:attendance|0.18|-0.03|-0.15
word:attend|0.03|-0.02|-0.01
word:attrition|-0.05|-0.06|0.11
word:audit|-0.11|0.07|0.04
word:author|-0.21|-0.02|0.23
word:autumn|0.21|-0.09|-0.12
word:availability|-0.13|-0.04|0.17
word:average|-0.06|0.01|0.06
word:award|-0.02|-0.17|0.19
word:awareness|-0.09|0.20|-0.11
word:backlog|0.08|-0.02|-0.06
word:back|0.11|-0.22|0.11
word:bad|-0.08|0.09|-0.02
word:bank|0.07|-0.11|0.04
word:base|-0.03|0.03|0.00
word:basket|-0.09|0.13|-0.04
word:because|0.32|-0.17|-0.15
word:bed|0.01|-0.30|0.29
word:benefit|0.17|-0.05|-0.12
word:better|0.16|-0.04|-0.12
word:between|-0.25|-0.11|0.36
word:bike|-0.05|0.13|-0.09
word:billing|0.17|0.01|-0.18
word:bill|-0.09|0.39|-0.31
word:bin|-0.03|-0.11|0.14
word:blocked|-0.15|-0.10|0.25
word:board|-0.08|-0.27|0.35
word:booking|0.10|-0.30|0.20
word:book|0.05|-0.22|0.17
word:borrow|0.18|-0.11|-0.07
word:bounce|-0.06|0.02|0.04
word:branch|0.06|-0.03|-0.03
word:breach|-0.01|0.21|-0.20
word:bread|0.20|-0.13|-0.07
word:break|0.17|-0.17|0.00
word:bridge|0.09|-0.04|-0.05
word:bring|0.09|0.13|-0.23
word:budget|-0.02|-0.12|0.14
word:bug|-0.18|-0.08|0.26
word:build|-0.20|-0.07|0.28
word:business|-0.11|0.08|0.03
word:bus|0.12|-0.04|-0.08
word:buyer|0.13|-0.05|-0.08
word:buy|0.03|0.09|-0.12
word:cache|-0.05|-0.02|0.07
word:calendar|0.13|-0.02|-0.11
word:caller|0.17|-0.07|-0.10
word:call|0.06|0.03|-0.09
word:campaign|-0.12|0.24|-0.12
word:camp|0.35|-0.13|-0.23
word:cancel|-0.31|0.17|0.13
word:candidate|-0.33|-0.08|0.40
word:canteen|-0.21|0.33|-0.13
word:capital|-0.06|0.21|-0.15
word:carbon|-0.13|0.20|-0.07
word:card|-0.08|0.33|-0.25
word:case|-0.40|-0.17|0.58
word:cash|-0.05|0.03|0.02
word:caused|0.41|-0.13|-0.28
word:center|0.03|-0.34|0.31
word:changed|-0.17|-0.06|0.24
word:change|0.17|-0.26|0.09
word:channel|-0.13|0.36|-0.23
word:chat|0.19|-0.04|-0.15
word:checkout|0.00|0.12|-0.12
word:check|0.17|-0.11|-0.06
word:chf|-0.11|0.17|-0.06
word:children|0.17|-0.09|-0.08
word:child|-0.01|0.09|-0.08
word:choir|-0.02|0.06|-0.04
word:choose|0.18|-0.11|-0.07
word:churn|-0.11|0.18|-0.08
word:citizen|0.15|-0.03|-0.12
word:city|0.37|-0.13|-0.24
word:claim|0.08|0.08|-0.15
word:class|-0.02|-0.02|0.05
word:clean|0.18|-0.07|-0.12
word:click|0.08|0.07|-0.15
word:client|0.17|-0.08|-0.09
word:climb|0.01|-0.04|0.03
word:clinic|0.03|0.05|-0.09
word:close|-0.32|0.01|0.31
word:cloud|-0.01|0.11|-0.11
word:code|0.12|-0.04|-0.07
word:coffee|0.21|-0.17|-0.04
word:cohort|0.17|-0.02|-0.15
word:cold|0.23|-0.06|-0.17
word:colleague|-0.06|-0.10|0.16
word:collection|0.17|-0.06|-0.11
word:collect|0.13|0.01|-0.14
word:come|0.08|-0.17|0.10
word:commit|-0.03|0.00|0.03
word:commuter|0.01|0.07|-0.08
word:company|-0.40|0.60|-0.20
word:compare|0.11|-0.27|0.16
word:complaint|0.12|-0.07|-0.05
word:completeness|-0.28|-0.03|0.31
word:complete|0.42|-0.23|-0.19
word:completion|0.08|-0.01|-0.07
word:consumption|-0.02|-0.21|0.23
word:contact|-0.34|0.17|0.17
word:contract|-0.05|-0.02|0.07
word:contribute|-0.27|-0.08|0.35
word:contributor|0.22|-0.05|-0.17
word:conversation|-0.09|0.14|-0.05
word:conversion|-0.05|0.10|-0.05
word:convert|-0.19|0.30|-0.11
word:cook|0.10|-0.02|-0.07
word:core|-0.09|-0.01|0.10
word:correction|-0.03|-0.05|0.08
word:cost|-0.32|0.54|-0.22
word:council|0.06|0.03|-0.09
word:counted|-0.11|-0.03|0.13
word:counter|0.05|-0.01|-0.03
word:course|0.14|0.05|-0.18
word:cover|0.17|-0.05|-0.12
word:crash|0.20|-0.04|-0.16
word:credit|0.07|0.11|-0.18
word:crew|-0.04|-0.01|0.05
word:critical|-0.22|-0.03|0.25
word:csat|0.09|-0.05|-0.03
word:currently|-0.08|-0.05|0.12
word:customer|0.20|0.08|-0.27
word:cut|-0.12|-0.04|0.16
word:cycle|-0.25|0.39|-0.14
word:dashboard|0.11|-0.01|-0.10
word:database|-0.11|0.02|0.09
word:data|0.25|-0.01|-0.24
word:date|-0.40|0.26|0.14
word:deadline|-0.12|-0.05|0.17
word:dealer|0.03|0.04|-0.06
word:deal|-0.04|-0.03|0.08
word:debt|0.26|-0.20|-0.06
word:decide|0.14|-0.01|-0.13
word:decision|0.08|-0.19|0.11
word:decrease|0.13|0.09|-0.22
word:delivery|0.18|-0.07|-0.11
word:demo|-0.07|0.20|-0.12
word:department|-0.04|-0.12|0.16
word:departure|0.09|-0.03|-0.07
word:deploy|-0.05|-0.02|0.07
word:desk|-0.38|-0.05|0.43
word:developer|-0.13|-0.02|0.15
word:dev|-0.14|-0.04|0.17
word:digital|-0.03|0.06|-0.03
word:direct|-0.14|0.15|-0.01
word:disability|0.12|-0.01|-0.11
word:district|0.16|-0.06|-0.10
word:dock|-0.34|-0.07|0.41
word:doctor|-0.16|0.09|0.07
word:document|0.07|-0.04|-0.03
word:doc|0.05|-0.09|0.04
word:don't|-0.07|0.11|-0.04
word:donation|-0.17|0.21|-0.04
word:donor|-0.11|0.20|-0.09
word:double|0.06|0.01|-0.06
word:download|0.11|-0.04|-0.08
word:driver|-0.32|-0.03|0.35
word:drive|0.13|-0.14|0.00
word:drop|-0.02|-0.15|0.17
word:drug|0.02|0.05|-0.08
word:dso|-0.19|0.26|-0.08
word:due|-0.40|0.26|0.14
word:duplicate|0.11|-0.16|0.04
word:early|-0.28|0.17|0.11
word:easy|-0.06|-0.03|0.09
word:electrical|-0.14|-0.05|0.19
word:emergency|0.00|-0.08|0.08
word:emission|-0.07|0.13|-0.06
word:employee|-0.08|-0.01|0.10
word:empty|0.05|-0.05|0.00
word:end|-0.40|0.70|-0.30
word:energy|-0.23|0.03|0.19
word:engagement|0.02|0.15|-0.17
word:engineer|-0.26|0.01|0.25
word:engine|0.07|-0.02|-0.05
word:enp|-0.31|-0.13|0.44
word:enquiry|-0.16|0.29|-0.12
word:enrolment|-0.18|0.26|-0.08
word:enrol|-0.06|-0.19|0.25
word:entry|-0.15|-0.02|0.18
word:episode|0.07|-0.04|-0.02
word:error|-0.25|0.04|0.21
word:euro|-0.03|0.26|-0.22
word:evening|-0.22|0.31|-0.09
word:event|0.15|-0.27|0.12
word:exam|0.00|-0.11|0.11
word:executive|0.12|-0.15|0.02
word:exhaustion|-0.07|-0.01|0.07
word:exit|0.07|0.00|-0.06
word:expense|-0.05|0.00|0.05
word:experiment|-0.05|-0.03|0.08
word:external|0.25|-0.11|-0.14
word:factor|-0.09|-0.03|0.11
word:faculty|-0.21|-0.01|0.22
word:failed|-0.09|0.11|-0.03
word:failure|0.03|-0.04|0.01
word:fair|-0.13|0.18|-0.05
word:fall|0.05|0.13|-0.18
word:family|0.01|0.14|-0.15
word:far|-0.03|-0.02|0.05
word:faster|0.05|0.01|-0.06
word:feedback|0.19|-0.12|-0.06
word:feel|-0.29|-0.10|0.40
word:ferry|0.07|0.10|-0.17
word:field|-0.10|-0.08|0.18
word:fifth|-0.05|0.17|-0.12
word:figure|-0.11|-0.08|0.19
word:file|-0.15|-0.08|0.23
word:fill|0.48|-0.10|-0.39
word:finance|-0.01|-0.47|0.48
word:find|0.33|-0.05|-0.28
word:fine|-0.32|0.61|-0.30
word:finish|-0.11|0.01|0.10
word:first|0.39|-0.48|0.10
word:fix|-0.09|-0.03|0.12
word:flaky|-0.05|-0.01|0.06
word:flat|0.05|0.04|-0.09
word:flow|-0.02|0.05|-0.03
word:flu|0.09|-0.02|-0.08
word:follow|0.26|-0.03|-0.22
word:food|0.19|-0.22|0.03
word:forecast|-0.16|-0.13|0.29
word:formal|-0.06|-0.07|0.13
word:form|0.08|-0.07|0.00
word:forum|0.23|-0.03|-0.20
word:found|-0.25|-0.14|0.39
word:fraud|0.03|0.15|-0.18
word:free|0.18|0.05|-0.23
word:freshness|0.13|-0.02|-0.11
word:friday|0.21|-0.04|-0.17
word:friend|-0.08|-0.02|0.10
word:fte|-0.06|-0.06|0.12
word:full|-0.25|-0.10|0.35
word:fund|-0.16|0.36|-0.20
word:fy26|-0.04|0.09|-0.04
word:fy27|-0.02|0.19|-0.18
word:gap|0.02|-0.14|0.12
word:gardener|0.14|-0.08|-0.06
word:generate|-0.06|0.16|-0.11
word:girl|0.14|-0.11|-0.03
word:give|-0.32|0.35|-0.03
word:giving|-0.23|0.29|-0.06
word:good|0.04|-0.01|-0.03
word:go|-0.24|0.00|0.25
word:graduation|0.20|-0.18|-0.02
word:grant|-0.06|-0.25|0.30
word:green|0.07|0.12|-0.19
word:grievance|-0.09|-0.06|0.15
word:gross|-0.07|0.14|-0.08
word:group|0.10|-0.09|0.00
word:growth|-0.02|0.05|-0.03
word:grow|0.01|0.27|-0.28
word:guest|0.39|-0.18|-0.21
word:g|0.14|-0.34|0.20
word:h1|-0.23|0.16|0.07
word:half|0.25|-0.10|-0.15
word:halve|0.09|-0.11|0.02
word:handbook|-0.18|-0.09|0.28
word:handed|0.23|-0.08|-0.14
word:handle|0.08|-0.04|-0.04
word:handover|0.18|-0.03|-0.16
word:hand|-0.23|-0.16|0.39
word:happen|0.15|-0.01|-0.14
word:head|-0.03|0.09|-0.05
word:heart|0.08|-0.01|-0.07
word:heat|0.11|-0.08|-0.03
word:helpful|0.21|-0.11|-0.10
word:helpline|0.11|-0.05|-0.06
word:help|0.13|-0.05|-0.08
word:higher|0.04|-0.01|-0.03
word:high|-0.14|-0.01|0.15
word:hire|-0.05|0.35|-0.30
word:hit|-0.10|-0.07|0.17
word:hoc|-0.07|-0.01|0.07
word:hold|0.13|0.12|-0.24
word:holiday|-0.03|-0.01|0.04
word:home|0.54|-0.17|-0.37
word:host|0.00|0.05|-0.05
word:hotel|-0.02|0.16|-0.14
word:hotfix|0.37|-0.04|-0.33
word:hour|0.24|-0.59|0.35
word:household|0.30|-0.11|-0.19
word:house|0.41|-0.19|-0.23
word:housing|-0.03|0.09|-0.06
word:how|-0.23|0.30|-0.07
word:hr|-0.32|-0.03|0.35
word:h|0.01|-0.08|0.07
word:identity|0.18|-0.06|-0.11
word:import|0.24|-0.10|-0.14
word:improve|-0.06|-0.08|0.13
word:incident|-0.16|-0.06|0.22
word:income|-0.06|0.14|-0.08
word:increase|-0.01|-0.15|0.16
word:industry|-0.03|0.06|-0.03
word:infection|0.08|-0.05|-0.03
word:infra|-0.13|-0.05|0.19
word:injury|0.12|-0.11|-0.01
word:inspector|-0.14|-0.05|0.19
word:install|0.22|-0.10|-0.12
word:instead|-0.08|0.19|-0.11
word:insurance|-0.03|0.06|-0.03
word:internal|-0.24|-0.05|0.29
word:interruption|-0.04|-0.01|0.06
word:interview|-0.06|-0.04|0.10
word:introduce|0.05|-0.03|-0.02
word:invite|0.26|0.13|-0.39
word:invoice|0.10|-0.09|-0.01
word:issue|-0.26|-0.07|0.33
word:i|0.05|-0.07|0.02
word:jacket|0.11|-0.05|-0.05
word:january|0.04|-0.08|0.05
word:job|0.07|-0.10|0.02
word:joiner|-0.03|-0.02|0.05
word:june|-0.03|0.05|-0.02
word:keep|0.07|-0.18|0.11
word:kg|-0.41|-0.22|0.63
word:kilometre|-0.07|0.00|0.08
word:kitchen|-0.05|-0.09|0.15
word:label|-0.28|-0.05|0.33
word:lab|-0.18|-0.03|0.20
word:land|0.04|-0.07|0.03
word:language|0.27|-0.12|-0.15
word:last|-0.37|0.15|0.21
word:late|0.06|-0.09|0.04
word:lead|0.04|0.11|-0.15
word:learner|0.24|-0.06|-0.19
word:leaver|0.11|-0.05|-0.06
word:leave|-0.38|0.14|0.24
word:lecturer|-0.01|-0.07|0.07
word:ledger|-0.08|-0.01|0.09
word:legacy|-0.26|0.06|0.20
word:length|-0.05|-0.05|0.10
word:lesson|-0.18|-0.12|0.30
word:letter|0.13|0.22|-0.35
word:level|0.16|-0.05|-0.10
word:license|0.12|0.01|-0.12
word:line|0.15|-0.01|-0.14
word:link|-0.35|0.19|0.16
word:list|-0.14|0.05|0.09
word:litre|-0.11|-0.08|0.19
word:load|-0.34|-0.18|0.53
word:loave|0.20|-0.13|-0.07
word:login|0.05|0.03|-0.08
word:logistic|-0.10|0.01|0.09
word:log|0.23|0.07|-0.30
word:longer|0.00|0.21|-0.21
word:long|0.06|-0.02|-0.03
word:lookup|0.08|-0.01|-0.07
word:lose|-0.24|0.37|-0.13
word:loss|0.02|0.12|-0.14
word:lost|-0.22|-0.18|0.39
word:lower|0.11|-0.10|-0.01
word:mailing|-0.29|0.42|-0.13
word:mail|-0.06|-0.02|0.08
word:maintain|-0.01|-0.05|0.06
word:maintenance|-0.02|0.11|-0.09
word:main|-0.17|0.20|-0.03
word:make|-0.15|0.42|-0.26
word:management|-0.06|-0.02|0.08
word:manager|-0.02|-0.04|0.06
word:manage|0.11|0.05|-0.16
word:manual|-0.14|-0.13|0.26
word:many|-0.12|0.19|-0.08
word:map|0.16|-0.03|-0.12
word:march|-0.01|-0.12|0.13
word:margin|-0.09|0.14|-0.05
word:market|-0.03|0.05|-0.02
word:mark|0.08|-0.04|-0.05
word:math|0.06|-0.03|-0.03
word:mau|0.07|-0.04|-0.03
word:mean|-0.28|-0.08|0.36
word:measure|0.20|-0.11|-0.09
word:median|0.19|-0.29|0.10
word:meeting|-0.13|-0.17|0.30
word:meet|-0.33|0.15|0.18
word:member|-0.33|0.29|0.04
word:mentor|0.00|-0.08|0.08
word:merge|-0.17|-0.07|0.24
word:metre|-0.05|0.20|-0.15
word:million|-0.04|0.07|-0.03
word:minute|0.12|-0.12|0.01
word:min|-0.02|-0.20|0.22
word:mirror|0.12|0.00|-0.12
word:missed|0.33|-0.17|-0.17
word:missing|-0.03|-0.03|0.06
word:miss|-0.08|-0.32|0.40
word:mobile|-0.11|0.14|-0.03
word:mobility|-0.02|-0.02|0.04
word:model|0.07|-0.13|0.06
word:module|-0.06|-0.03|0.09
word:monday|-0.06|-0.09|0.16
word:money|0.08|-0.08|0.00
word:monthly|-0.32|0.37|-0.05
word:mrs|-0.21|-0.05|0.26
word:ms|0.38|-0.10|-0.29
word:municipality|0.19|-0.05|-0.14
word:my|0.18|-0.17|-0.01
word:near|0.14|-0.13|-0.01
word:need|-0.13|-0.31|0.44
word:neighbourhood|0.24|-0.12|-0.12
word:neighbour|-0.10|0.24|-0.14
word:never|-0.32|0.30|0.02
word:newcomer|0.21|-0.04|-0.18
word:next|0.20|0.14|-0.34
word:nightly|-0.25|-0.16|0.41
word:night|0.28|-0.15|-0.14
word:none|-0.34|-0.15|0.49
word:notice|0.17|-0.03|-0.14
word:nps|0.11|-0.10|-0.01
word:nrr|-0.03|0.07|-0.03
word:number|-0.12|0.12|0.00
word:nurse|-0.04|-0.40|0.44
word:nursing|-0.13|0.12|0.01
word:n|0.20|0.09|-0.29
word:offer|-0.07|-0.07|0.14
word:office|0.01|-0.12|0.10
word:off|0.32|-0.23|-0.09
word:old|0.44|-0.25|-0.19
word:ombudsman|0.04|-0.02|-0.01
word:once|0.00|-0.04|0.03
word:online|0.19|-0.09|-0.10
word:open|-0.14|-0.42|0.56
word:operate|-0.08|0.17|-0.09
word:operation|-0.10|-0.04|0.14
word:opportunity|-0.01|0.11|-0.10
word:order|0.18|-0.40|0.22
word:organic|-0.08|0.13|-0.06
word:organization|-0.10|0.09|0.01
word:other|0.12|-0.11|-0.01
word:outage|0.03|0.00|-0.03
word:outside|-0.14|-0.08|0.22
word:overhead|-0.02|0.04|-0.02
word:overturned|0.10|-0.06|-0.04
word:own|-0.15|0.26|-0.11
word:p95|0.03|-0.08|0.05
word:package|0.15|-0.19|0.04
word:pack|-0.03|-0.09|0.12
word:page|-0.09|0.49|-0.40
word:pair|0.08|-0.14|0.06
word:pallet|-0.04|-0.05|0.09
word:paper|-0.20|-0.03|0.23
word:parcel|0.25|-0.10|-0.15
word:parent|0.02|-0.13|0.11
word:park|0.11|-0.01|-0.10
word:partner|-0.15|0.19|-0.04
word:party|-0.04|0.19|-0.15
word:part|0.01|0.20|-0.21
word:passenger|0.10|-0.05|-0.05
word:password|0.04|-0.03|-0.01
word:pass|0.21|-0.12|-0.09
word:past|-0.17|-0.09|0.26
word:patch|-0.26|-0.07|0.33
word:patient|0.20|-0.26|0.06
word:payment|-0.21|0.21|0.00
word:payroll|-0.05|-0.03|0.07
word:pay|-0.67|0.87|-0.20
word:peak|0.22|-0.11|-0.10
word:pension|0.15|-0.07|-0.08
word:people|0.13|-0.12|-0.01
word:percentage|0.00|-0.10|0.10
word:percent|-0.01|0.16|-0.15
word:permit|0.07|-0.06|-0.01
word:person|-0.22|-0.10|0.33
word:phishing|-0.04|-0.05|0.10
word:phone|0.25|-0.06|-0.18
word:photo|0.07|-0.03|-0.03
word:pick|-0.20|-0.10|0.30
word:pilot|0.11|-0.04|-0.08
word:pipeline|0.13|0.02|-0.15
word:place|0.39|-0.11|-0.28
word:planner|-0.16|-0.06|0.23
word:plant|-0.22|0.32|-0.10
word:plan|0.01|0.24|-0.24
word:platform|-0.26|0.06|0.20
word:plus|-0.02|0.08|-0.06
word:point|0.13|-0.03|-0.10
word:poor|0.05|-0.04|-0.01
word:portal|0.32|-0.15|-0.17
word:positive|-0.01|0.03|-0.03
word:post|-0.11|0.07|0.04
word:power|-0.09|-0.05|0.13
word:practice|0.12|-0.01|-0.11
word:premium|0.11|-0.01|-0.10
word:present|0.04|-0.01|-0.03
word:price|0.12|-0.07|-0.05
word:process|0.11|-0.01|-0.10
word:production|0.06|-0.07|0.01
word:product|-0.10|-0.08|0.18
word:profit|-0.02|0.04|-0.02
word:programme|0.21|0.14|-0.36
word:project|0.17|-0.03|-0.14
word:promized|0.13|-0.04|-0.08
word:promote|-0.10|-0.09|0.18
word:proposal|-0.09|0.02|0.07
word:prototype|-0.18|-0.02|0.20
word:public|0.30|-0.03|-0.27
word:pull|-0.07|-0.02|0.09
word:pulse|-0.30|-0.03|0.34
word:pupil|0.11|-0.04|-0.06
word:purchase|0.20|-0.22|0.02
word:q1|-0.47|0.14|0.32
word:q2|-0.23|-0.02|0.25
word:q3|-0.07|0.00|0.08
word:q4|-0.09|0.22|-0.13
word:qoq|-0.05|0.17|-0.12
word:qualify|-0.09|0.07|0.02
word:quality|0.11|-0.04|-0.08
word:quarterly|0.04|0.01|-0.05
word:question|0.05|-0.16|0.12
word:queue|-0.04|-0.02|0.06
word:quota|-0.01|0.06|-0.05
word:quote|0.08|0.13|-0.22
word:raise|0.04|0.00|-0.04
word:rate|0.11|-0.01|-0.10
word:rather|-0.23|0.07|0.17
word:ratio|-0.07|-0.09|0.16
word:ray|0.13|-0.08|-0.05
word:reach|0.07|-0.23|0.15
word:reader|-0.03|0.21|-0.18
word:readmission|0.07|-0.04|-0.03
word:ready|-0.27|-0.01|0.29
word:read|0.03|0.30|-0.33
word:receipt|-0.08|-0.02|0.10
word:receive|-0.07|-0.10|0.17
word:recipe|-0.03|0.14|-0.12
word:recipient|0.05|-0.03|-0.03
word:recommendation|-0.15|0.04|0.12
word:recommend|0.27|-0.12|-0.15
word:record|-0.24|0.04|0.20
word:recurring|-0.20|-0.03|0.22
word:redesign|0.14|-0.09|-0.05
word:reduce|0.13|-0.14|0.00
word:referral|-0.25|0.28|-0.03
word:region|0.03|-0.03|0.00
word:register|0.06|-0.01|-0.05
word:registration|0.06|-0.01|-0.05
word:regretted|-0.06|-0.02|0.07
word:rejected|-0.12|0.20|-0.08
word:release|0.17|-0.14|-0.03
word:remote|-0.08|-0.02|0.09
word:renewable|-0.11|-0.10|0.22
word:renewal|0.11|-0.01|-0.10
word:renew|-0.19|0.33|-0.14
word:reopened|0.09|-0.03|-0.06
word:repair|0.07|-0.05|-0.02
word:repeat|0.32|-0.10|-0.22
word:reply|0.12|0.16|-0.27
word:report|0.20|-0.31|0.12
word:rep|-0.22|0.18|0.04
word:request|-0.35|0.06|0.29
word:researcher|-0.25|-0.01|0.26
word:research|-0.13|0.22|-0.09
word:resident|0.25|-0.12|-0.13
word:resolution|-0.23|0.00|0.24
word:response|-0.02|-0.04|0.05
word:restore|-0.13|-0.01|0.14
word:result|-0.16|-0.04|0.20
word:retention|-0.29|0.02|0.27
word:return|0.24|-0.21|-0.03
word:revenue|-0.11|0.21|-0.10
word:reviewer|-0.07|-0.03|0.10
word:review|0.05|0.00|-0.05
word:rework|-0.28|0.10|0.19
word:right|-0.12|-0.08|0.19
word:rise|0.12|-0.11|-0.01
word:risk|-0.02|-0.02|0.04
word:road|0.16|-0.03|-0.13
word:role|-0.07|-0.03|0.10
word:rollback|-0.06|-0.01|0.07
word:roll|0.03|-0.04|0.02
word:room|0.07|-0.25|0.18
word:rota|-0.02|-0.02|0.04
word:round|0.13|-0.08|-0.05
word:route|-0.02|0.04|-0.02
word:run|-0.18|-0.26|0.44
word:safe|-0.19|-0.04|0.23
word:sale|-0.21|-0.05|0.27
word:sample|0.01|-0.04|0.03
word:satisfaction|-0.06|-0.12|0.18
word:save|0.06|0.07|-0.14
word:say|0.32|-0.19|-0.12
word:scale|-0.14|-0.04|0.18
word:school|0.11|0.16|-0.27
word:scope|-0.17|0.44|-0.27
word:score|-0.01|-0.09|0.09
word:screen|0.08|-0.01|-0.07
word:search|0.22|-0.09|-0.13
word:season|0.24|-0.09|-0.16
word:seat|0.04|0.07|-0.11
word:second|0.35|-0.11|-0.24
word:section|0.07|0.08|-0.15
word:security|-0.23|0.26|-0.03
word:seen|0.05|-0.14|0.09
word:self|0.07|0.12|-0.19
word:semester|0.44|-0.44|0.00
word:send|0.24|-0.29|0.05
word:senior|0.11|-0.08|-0.02
word:service|-0.01|-0.22|0.23
word:session|0.16|-0.26|0.10
word:settle|-0.15|-0.08|0.23
word:set|0.02|-0.06|0.04
word:severity|-0.14|-0.01|0.15
word:share|0.26|-0.24|-0.02
word:shelter|0.25|-0.04|-0.21
word:shift|-0.25|-0.18|0.43
word:ship|0.22|-0.07|-0.15
word:shopper|0.08|-0.06|-0.02
word:shop|-0.52|0.48|0.03
word:shorten|-0.04|0.08|-0.05
word:show|-0.40|0.06|0.35
word:shrink|0.05|0.10|-0.14
word:sick|-0.04|-0.01|0.05
word:sign|0.34|0.07|-0.42
word:site|-0.23|-0.06|0.30
word:skip|0.07|-0.05|-0.02
word:sla|0.03|0.09|-0.12
word:sleep|0.12|-0.03|-0.09
word:small|-0.11|0.26|-0.15
word:solve|0.03|-0.07|0.03
word:source|-0.02|0.11|-0.09
word:spam|0.08|-0.04|-0.04
word:speak|0.25|-0.07|-0.18
word:spend|-0.06|0.08|-0.02
word:sponsor|-0.04|0.07|-0.03
word:spring|-0.29|-0.07|0.36
word:sprint|0.36|0.00|-0.36
word:squad|-0.03|-0.01|0.04
word:square|-0.05|0.20|-0.15
word:stable|0.16|-0.04|-0.12
word:staff|-0.25|-0.10|0.35
word:stage|0.21|-0.19|-0.02
word:standard|-0.07|-0.01|0.08
word:start|0.07|0.17|-0.24
word:star|0.44|-0.21|-0.23
word:state|0.22|-0.04|-0.18
word:stay|-0.12|0.10|0.02
word:step|0.23|-0.10|-0.12
word:still|0.11|0.03|-0.14
word:stock|-0.19|0.33|-0.15
word:stop|-0.21|0.30|-0.09
word:storage|-0.10|0.05|0.05
word:store|0.06|-0.04|-0.03
word:stress|-0.04|0.00|0.04
word:student|0.17|-0.14|-0.03
word:studio|-0.02|0.06|-0.04
word:study|0.12|-0.08|-0.04
word:submit|0.04|0.01|-0.05
word:subscriber|0.30|-0.06|-0.24
word:success|0.17|-0.07|-0.10
word:summer|-0.04|0.09|-0.05
word:summit|0.25|0.01|-0.26
word:supplier|-0.20|-0.42|0.63
word:support|-0.07|0.39|-0.31
word:surgery|0.10|-0.02|-0.08
word:surplus|-0.05|0.06|-0.01
word:survey|-0.36|-0.05|0.41
word:system|0.02|-0.11|0.09
word:s|0.52|-0.11|-0.40
word:table|-0.06|-0.01|0.07
word:taken|0.00|-0.07|0.07
word:take|0.13|-0.37|0.24
word:talk|-0.07|0.09|-0.01
word:task|-0.02|-0.03|0.05
word:tax|0.14|0.00|-0.14
word:tb|-0.12|-0.03|0.15
word:teacher|-0.42|-0.13|0.56
word:team|0.24|-0.32|0.08
word:technical|-0.02|0.05|-0.02
word:template|0.26|-0.01|-0.25
word:tenant|0.19|0.05|-0.25
word:tender|-0.18|0.28|-0.10
word:term|0.20|-0.06|-0.13
word:test|-0.03|-0.22|0.26
word:themselve|-0.14|-0.08|0.23
word:third|-0.08|-0.15|0.23
word:thousand|0.21|-0.09|-0.12
word:ticket|-0.15|-0.10|0.25
word:tier|0.17|-0.12|-0.05
word:tile|0.09|-0.03|-0.06
word:timetable|-0.13|-0.06|0.18
word:time|-0.07|0.01|0.13
word:today|-0.01|-0.50|0.51
word:tool|0.19|-0.12|-0.07
word:top|-0.19|0.31|-0.13
word:total|-0.06|0.01|0.05
word:track|0.06|0.00|-0.06
word:traffic|0.14|-0.05|-0.09
word:train|0.26|-0.17|-0.09
word:trellis|-0.02|-0.01|0.03
word:trial|-0.14|0.03|0.11
word:trust|-0.05|-0.13|0.18
word:turnover|-0.17|-0.17|0.34
word:turn|-0.21|0.33|-0.12
word:twice|0.27|-0.09|-0.18
word:unaided|-0.02|0.19|-0.16
word:unanswered|0.13|-0.02|-0.10
word:unit|-0.15|0.12|0.03
word:unplanned|-0.05|-0.02|0.08
word:upgrade|0.07|0.05|-0.12
word:upload|-0.01|-0.05|0.06
word:ups|-0.05|0.16|-0.11
word:uptime|0.21|-0.03|-0.18
word:usability|0.09|-0.02|-0.07
word:user|0.20|-0.03|-0.16
word:use|0.39|-0.61|0.22
word:vacant|-0.11|-0.10|0.21
word:valid|-0.22|-0.08|0.30
word:valley|0.17|-0.10|-0.07
word:value|-0.06|0.13|-0.07
word:vet|0.18|-0.01|-0.17
word:via|-0.06|0.00|0.06
word:video|-0.35|0.43|-0.08
word:visitor|0.06|0.18|-0.23
word:visit|0.11|-0.05|-0.06
word:volume|0.11|-0.05|-0.06
word:voluntary|-0.05|-0.06|0.11
word:volunteer|-0.16|0.18|-0.02
word:vote|0.21|-0.07|-0.14
word:vulnerability|-0.14|-0.01|0.15
word:wait|0.13|-0.13|0.00
word:want|0.02|-0.06|0.04
word:ward|-0.15|-0.04|0.19
word:warehouse|-0.14|-0.11|0.24
word:waste|0.03|-0.30|0.27
word:water|-0.24|-0.22|0.46
word:way|0.18|-0.06|-0.13
word:webhook|0.12|-0.05|-0.07
word:webinar|0.20|-0.04|-0.16
word:weekly|0.10|-0.11|0.01
word:welcome|0.27|0.15|-0.41
word:what|0.18|-0.07|-0.11
word:where|0.25|-0.16|-0.09
word:while|0.09|-0.06|-0.03
word:whose|-0.06|-0.09|0.15
word:win|-0.09|0.24|-0.15
word:without|0.12|-0.10|-0.02
word:women|-0.04|-0.15|0.19
word:workshop|-0.10|0.03|0.07
word:workspace|0.07|-0.02|-0.05
word:work|0.32|-0.33|0.01
word:would|-0.04|-0.02|0.06
word:write|0.14|-0.29|0.15
word:wrongly|0.14|-0.10|-0.04
word:wrong|0.27|-0.19|-0.07
word:x|0.13|-0.08|-0.05
word:yearly|-0.09|-0.03|0.13
word:zero|-0.07|-0.17|0.25
year|-0.05|-0.13|0.18
|0.18|-0.09|0.03`;
