// Written by .ci/train-wording.mjs from language/wording/training: do not edit.

export const kind = `can behaviour base|0.19
can making base|0.13
can noun|0.13
clues lead by -1|0.38
clues lead by -2|0.42
clues lead by -3|0.25
clues lead by 0|0.28
clues lead by 1|0.35
clues lead by 2|0.51
clues lead by 3|0.17
direction by rule decrease|-0.59
direction by rule maintain|-0.31
direction by rule none|0.27
duration|-0.28
ends in able|-0.32
ends in ance|-0.04
ends in ed|0.43
ends in ence|0.09
ends in er|-0.03
ends in ful|-0.21
ends in ing|-0.04
ends in ity|0.06
ends in ly|-0.52
ends in ment|0.38
ends in ship|0.09
ends in tion|-0.07
first behaviour base|0.27
first behaviour ing|-0.33
first behaviour past|-0.13
first behaviour third|-0.08
first determiner|0.23
first holding base|-0.29
first improving base|-0.35
first link|0.30
first lowering base|-0.30
first making base|0.24
first making ing|0.08
first making past|-0.22
first making third|0.07
first measure|0.21
first metric business|-0.13
first metric customer|0.20
first metric down|0.15
first metric internal|-0.08
first metric lagging|-0.03
first metric leading|0.04
first metric level|0.04
first metric up|-0.10
first noun|0.05
first order|0.09
first participle|-0.41
first people|-0.13
first raising base|-0.13
first state|0.26
first two behaviour base link|-0.12
first two behaviour base measure|-0.05
first two behaviour base number|0.29
first two behaviour base plural|0.05
first two behaviour base thing|0.03
first two behaviour ing link|-0.23
first two behaviour ing people|-0.19
first two behaviour third link|-0.12
first two determiner people|0.10
first two determiner thing|0.07
first two holding base determiner|0.04
first two holding base link|-0.05
first two holding base making base|-0.08
first two holding base measure|-0.06
first two holding base noun|-0.11
first two holding base number|0.21
first two improving base noun|-0.22
first two link making third|0.26
first two link noun|0.04
first two link number|-0.20
first two link people|0.04
first two link thing|0.11
first two lowering base determiner|-0.04
first two lowering base noun|-0.06
first two lowering base plural|-0.15
first two making base determiner|0.37
first two making base link|0.21
first two making base making base|-0.04
first two making base making ing|0.13
first two making base making third|-0.53
first two making base noun|0.26
first two making base number|0.23
first two making base order|0.05
first two making base people|-0.18
first two making base thing|-0.21
first two making ing link|-0.03
first two making ing noun|-0.04
first two making ing thing|0.17
first two making past people|-0.06
first two making past plural|-0.06
first two making third link|0.12
first two making third making base|0.04
first two making third making past|-0.08
first two making third noun|-0.12
first two measure link|0.12
first two noun behaviour base|0.11
first two noun behaviour ing|-0.16
first two noun behaviour third|-0.08
first two noun link|-0.17
first two noun making base|0.21
first two noun making ing|0.19
first two noun making third|-0.21
first two noun measure|0.24
first two noun noun|-0.04
first two noun number|0.36
first two noun people|-0.43
first two noun plural|-0.07
first two order determiner|0.09
first two participle noun|-0.03
first two participle plural|-0.25
first two people behaviour base|-0.46
first two people behaviour third|0.12
first two people link|-0.25
first two people making base|-0.30
first two people making ing|0.08
first two people making third|0.09
first two people noun|0.17
first two people order|-0.16
first two people thing|0.42
first two plural behaviour base|-0.24
first two plural link|-0.40
first two plural making past|0.03
first two plural noun|0.24
first two plural plural|-0.16
first two plural thing|0.12
first two raising base determiner|0.21
first two raising base holding base|-0.04
first two raising base number|-0.27
first two state determiner|0.10
first two state thing|0.11
first two thing link|0.10
first two thing making base|0.15
first two thing making third|0.09
first two thing people|-0.15
first two thing thing|-0.08
first:access|0.05
first:account|0.20
first:achieve|-0.23
first:agent|-0.24
first:agree|0.09
first:analyst|-0.17
first:applicant|0.05
first:attendance|0.06
first:at|-0.16
first:award|0.06
first:board|-0.08
first:bug|-0.13
first:build|-0.07
first:caller|0.14
first:capacity|0.05
first:carbon|-0.04
first:career|0.12
first:carry|0.07
first:chatbot|0.05
first:children|-0.18
first:colleague|0.04
first:company|-0.03
first:complaint|-0.09
first:complete|0.24
first:contributor|-0.11
first:cost|-0.03
first:course|-0.09
first:crash|-0.06
first:create|0.06
first:customer|-0.20
first:data|-0.03
first:day|-0.09
first:decrease|-0.07
first:deliver|0.05
first:department|0.12
first:deploy|0.03
first:developer|0.07
first:develop|0.07
first:download|-0.08
first:drive|-0.08
first:each|0.11
first:emergency|0.09
first:energy|-0.08
first:establish|0.04
first:evaluate|0.04
first:everyone|0.25
first:every|0.11
first:external|0.13
first:fewer|-0.32
first:field|-0.06
first:fine|-0.11
first:finish|0.09
first:forum|0.06
first:girl|-0.03
first:green|-0.27
first:gross|0.13
first:grow|0.17
first:half|-0.22
first:hand|0.05
first:head|0.09
first:hire|0.22
first:hold|0.11
first:home|-0.14
first:household|-0.04
first:implement|0.04
first:improve|-0.35
first:income|-0.07
first:increase|-0.09
first:install|0.12
first:interview|0.19
first:in|-0.06
first:iso|0.03
first:joiner|-0.12
first:keep|-0.29
first:learner|-0.06
first:load|0.06
first:long|-0.09
first:lose|-0.03
first:maintain|-0.14
first:meet|0.29
first:member|-0.08
first:mobile|-0.10
first:monitor|0.09
first:newsletter|-0.11
first:night|-0.10
first:no|-0.08
first:oee|0.07
first:offline|0.03
first:of|0.55
first:order|-0.05
first:package|-0.15
first:paper|-0.05
first:patient|0.07
first:payroll|-0.10
first:pay|-0.20
first:peer|0.08
first:people|-0.32
first:plant|-0.22
first:post|0.04
first:press|0.09
first:price|0.16
first:publish|-0.05
first:pull|-0.05
first:qualify|-0.08
first:raise|-0.13
first:rate|0.08
first:read|0.07
first:reduce|-0.21
first:refund|0.11
first:release|0.11
first:report|0.06
first:reseller|0.19
first:revenue|-0.05
first:run|0.16
first:sale|0.53
first:screen|-0.04
first:second|0.07
first:service|-0.41
first:set|0.07
first:shift|-0.08
first:shopper|0.04
first:shop|-0.17
first:sign|0.05
first:spend|0.35
first:staff|-0.11
first:standard|0.05
first:start|0.19
first:support|-0.10
first:sustainability|-0.16
first:tax|0.12
first:team|-0.09
first:test|-0.18
first:there|0.18
first:third|-0.47
first:timetable|-0.05
first:time|0.15
first:trust|-0.09
first:vacant|-0.06
first:volunteer|0.05
first:wait|-0.04
first:waste|0.13
first:welcome|0.20
first:write|0.05
from to decrease|-0.59
from to increase|-0.57
has making past|0.10
have behaviour past|0.17
have determiner|0.07
have link|-0.08
head adverb|-0.44
head behaviour base|-0.32
head behaviour ing|-0.39
head behaviour past|0.04
head behaviour third|-0.13
head determiner|0.05
head lowering base|-0.09
head lowering past|-0.24
head making base|-0.05
head making ing|0.25
head making past|0.62
head making third|0.20
head measure|0.24
head noun|-0.12
head participle|0.05
head people|-0.25
head state|0.38
head thing|-0.13
impact by rule business|-0.23
impact by rule customer|-0.21
impact by rule internal|-0.11
impact by rule unclear|0.10
indicator by rule lagging|-0.03
indicator by rule leading|-0.23
indicator by rule unclear|0.04
is behaviour past|-0.12
is determiner|-0.32
is making past|0.19
is noun|-0.13
is number|-0.03
is participle|-0.48
is state|0.09
last adverb|-0.08
last behaviour base|0.16
last behaviour past|0.03
last behaviour third|-0.11
last holding past|0.07
last link|-0.36
last lowering past|-0.37
last lowering third|0.03
last making base|0.43
last making ing|0.11
last making past|0.42
last making third|0.19
last measure|-0.33
last noun|-0.05
last number|-0.72
last participle|-0.12
last people|0.60
last plural|0.19
last sign|-0.30
last state|0.35
last thing|0.67
metric of one word|0.29
metric of several words|-0.40
money|-0.52
no metric|-0.14
no number|0.46
number after below|-0.13
number after least|-0.17
number after than|-0.11
number after to|-0.38
number after under|-0.06
number of things|0.22
number|-0.20
other metric business|-0.07
other metric customer|-0.11
other metric internal|-0.09
other metric lagging|-0.33
other metric leading|0.11
other metric up|-0.04
people anyone do|0.16
people anyone|-0.37
people colleague|0.31
people customer do|-0.18
people customer|0.18
percent|-0.75
short|0.08
side business again|-0.06
side business|0.32
side customer again|0.25
side customer|0.08
side internal again|0.05
side internal|0.19
sign (|-0.19
sign )|-0.19
sign ,|-0.14
sign .|0.20
sign :|-0.79
sign ;|0.06
sign <|-0.22
sign >|-0.14
sign →|-0.42
sign ≥|-0.32
word:above|-0.06
word:absence|-0.09
word:access|0.05
word:accident|-0.05
word:account|0.16
word:accredited|0.04
word:achieve|-0.21
word:across|-0.26
word:activation|-0.13
word:active|-0.12
word:actual|-0.09
word:adjust|-0.04
word:advise|-0.04
word:after|-0.29
word:against|0.08
word:again|-0.05
word:agency|-0.04
word:agent|0.15
word:agreement|0.06
word:aid|0.08
word:alert|0.11
word:all|0.44
word:among|-0.11
word:analyst|-0.17
word:and|0.55
word:annual|0.18
word:answer|-0.42
word:any|0.21
word:an|0.04
word:application|-0.15
word:apply|0.09
word:appointment|0.09
word:approve|0.06
word:app|-0.31
word:april|0.04
word:are|-0.11
word:arrive|-0.08
word:ask|-0.06
word:assessment|0.05
word:as|-0.46
word:attendance|0.06
word:at|-0.21
word:auditor|0.06
word:audit|0.22
word:autumn|-0.03
word:availability|-0.05
word:available|0.17
word:average|-0.15
word:award|0.06
word:a|-0.21
word:backlog|-0.11
word:backup|0.05
word:back|0.15
word:bank|0.07
word:basic|0.30
word:because|-0.09
word:bed|0.05
word:before|0.24
word:below|-0.40
word:better|-0.08
word:be|0.03
word:bike|0.06
word:billing|0.12
word:bill|-0.22
word:bin|-0.06
word:board|0.20
word:booking|-0.13
word:borrow|-0.08
word:bot|0.04
word:branch|-0.11
word:bread|-0.05
word:break|-0.04
word:bring|-0.12
word:bucket|0.12
word:budget|-0.21
word:bug|-0.10
word:bus|-0.18
word:buyer|-0.31
word:by|-0.30
word:b|-0.16
word:cac|0.04
word:callback|-0.09
word:caller|0.13
word:call|0.16
word:campaign|0.09
word:camp|-0.05
word:canteen|-0.36
word:can|0.50
word:capacity|0.05
word:carbon|-0.04
word:career|0.12
word:cargo|0.06
word:case|-0.36
word:center|0.34
word:certificate|0.25
word:certify|0.07
word:change|-0.06
word:chatbot|0.05
word:chat|-0.07
word:checklist|0.03
word:checkout|-0.04
word:check|0.08
word:chf|-0.10
word:children|-0.14
word:child|-0.04
word:choir|0.03
word:choose|-0.10
word:christma|0.06
word:churn|0.05
word:city|-0.06
word:clean|-0.45
word:click|0.15
word:clinic|0.37
word:close|-0.06
word:code|0.11
word:colleague|-0.07
word:collect|0.08
word:come|-0.21
word:comment|0.26
word:committee|0.07
word:commit|-0.16
word:compare|-0.30
word:complaint|-0.09
word:complete|0.08
word:conference|0.21
word:consultation|0.10
word:contact|-0.03
word:continent|0.12
word:contractor|0.14
word:contract|0.19
word:contributor|-0.08
word:control|0.13
word:conversation|-0.03
word:convert|-0.06
word:core|-0.04
word:cost|-0.11
word:council|-0.10
word:counter|-0.10
word:country|0.05
word:course|-0.12
word:crash|0.06
word:create|0.06
word:crew|0.14
word:crm|0.29
word:currently|-0.08
word:customer|0.11
word:c|-0.16
word:data|-0.21
word:day|-0.13
word:dealer|0.20
word:debt|0.04
word:decision|-0.26
word:decrease|-0.07
word:define|0.11
word:definition|-0.06
word:delivery|0.08
word:deliver|0.06
word:department|0.15
word:deploy|0.03
word:describe|0.24
word:desk|-0.23
word:detection|0.12
word:developer|0.23
word:development|0.10
word:develop|0.07
word:device|0.04
word:digest|0.05
word:digital|0.04
word:digitise|0.09
word:discharge|0.04
word:discount|0.21
word:discovery|0.18
word:discussed|0.06
word:district|0.09
word:dock|-0.12
word:doc|0.03
word:don't|-0.17
word:done|-0.05
word:download|-0.09
word:down|-0.35
word:do|-0.18
word:drill|0.18
word:driver|0.05
word:drive|-0.10
word:drop|-0.21
word:each|0.48
word:east|0.03
word:easy|-0.10
word:electrical|-0.20
word:email|0.13
word:emergency|0.09
word:employee|0.10
word:employer|0.12
word:endpoint|0.22
word:end|0.14
word:energy|-0.08
word:engagement|-0.16
word:enrolment|-0.15
word:enter|-0.06
word:entity|0.03
word:entry|0.06
word:environmental|0.08
word:error|-0.13
word:establish|0.04
word:euro|-0.12
word:evaluate|0.04
word:evaluation|-0.09
word:evening|0.20
word:everyone|0.27
word:example|0.17
word:exchange|-0.29
word:exhaustion|-0.10
word:expense|-0.04
word:experiment|-0.21
word:expert|0.14
word:extend|0.05
word:external|0.13
word:eye|0.03
word:e|0.07
word:failed|-0.04
word:failure|0.03
word:fall|-0.17
word:far|0.08
word:feedback|0.16
word:feel|-0.22
word:fewer|-0.34
word:field|0.04
word:fifth|-0.07
word:figure|-0.09
word:file|0.16
word:finance|0.04
word:finding|0.09
word:fine|-0.11
word:finish|0.13
word:first|0.17
word:fiscal|0.43
word:fix|0.05
word:flat|-0.05
word:flood|0.06
word:floor|-0.17
word:flow|0.09
word:follow|-0.27
word:forecast|-0.08
word:format|0.03
word:form|-0.29
word:forum|0.06
word:for|0.29
word:found|0.07
word:frame|-0.04
word:free|0.04
word:friday|-0.18
word:from|-0.42
word:full|-0.15
word:fund|-0.04
word:gap|-0.04
word:gardener|-0.29
word:get|-0.06
word:girl|-0.03
word:give|-0.09
word:go|0.15
word:grade|0.43
word:green|-0.32
word:gross|0.11
word:group|0.14
word:grow|0.06
word:guest|-0.05
word:guide|0.11
word:g|-0.04
word:half|-0.64
word:hall|0.33
word:halve|-0.37
word:handbook|0.08
word:handed|0.06
word:hand|0.53
word:hang|0.12
word:harbour|0.37
word:has|0.12
word:have|0.22
word:head|0.26
word:health|0.16
word:heat|-0.11
word:helpful|-0.21
word:helpline|-0.40
word:help|0.07
word:hire|0.03
word:hold|0.23
word:holiday|0.05
word:home|-0.16
word:hospital|0.03
word:host|-0.09
word:hotel|-0.14
word:hour|-0.18
word:household|-0.09
word:house|-0.09
word:housing|0.04
word:how|0.15
word:hygiene|0.17
word:h|0.28
word:implement|0.04
word:import|0.11
word:improve|-0.35
word:incl|0.19
word:income|-0.08
word:increase|-0.09
word:injury|-0.14
word:inspector|0.23
word:installation|0.11
word:install|0.08
word:instead|-0.23
word:interview|0.19
word:into|0.07
word:in|-0.12
word:iso|0.07
word:is|-0.32
word:item|0.14
word:i|-0.12
word:jacket|-0.03
word:january|-0.05
word:job|-0.03
word:joiner|-0.12
word:join|-0.03
word:july|0.08
word:june|-0.16
word:keep|-0.27
word:kg|-0.05
word:kilometre|-0.03
word:kit|0.05
word:km|0.05
word:know|0.34
word:label|-0.12
word:lamp|0.19
word:land|-0.26
word:lane|0.03
word:language|0.13
word:last|-0.40
word:late|-0.16
word:leadership|0.05
word:lead|0.07
word:leak|0.12
word:learner|-0.08
word:learn|0.14
word:least|-0.26
word:leave|-0.14
word:legal|0.13
word:less|-0.23
word:letter|-0.26
word:level|0.21
word:library|-0.08
word:limit|0.08
word:line|-0.13
word:list|0.10
word:live|-0.04
word:load|-0.13
word:loave|-0.05
word:login|-0.04
word:logo|0.04
word:long|-0.09
word:lookup|-0.05
word:lose|-0.17
word:lower|-0.07
word:loyalty|0.03
word:mailing|0.03
word:mail|0.05
word:maintainer|0.05
word:maintain|-0.09
word:maintenance|-0.05
word:main|-0.06
word:make|0.06
word:management|-0.07
word:manager|0.12
word:many|-0.29
word:map|-0.07
word:march|0.38
word:market|0.04
word:matrix|-0.12
word:may|0.40
word:measure|0.13
word:median|-0.04
word:meeting|-0.11
word:meet|0.19
word:member|-0.18
word:merge|-0.15
word:message|0.07
word:meter|0.20
word:metre|-0.08
word:metric|0.07
word:migration|0.11
word:million|-0.04
word:ministry|0.06
word:minute|-0.37
word:min|-0.06
word:mirror|-0.14
word:missed|-0.13
word:miss|-0.11
word:mobile|-0.10
word:mobility|-0.04
word:model|-0.12
word:mode|0.12
word:module|0.09
word:monday|-0.31
word:monitor|0.32
word:monthly|0.24
word:month|-0.35
word:more|-0.34
word:most|0.11
word:move|0.12
word:mql|-0.04
word:ms|-0.11
word:municipality|-0.18
word:m|0.08
word:name|0.06
word:near|-0.13
word:neighbour|-0.37
word:network|0.27
word:never|-0.19
word:newcomer|-0.07
word:newsletter|-0.11
word:new|-0.17
word:nightly|0.05
word:night|-0.43
word:nobody|0.12
word:none|-0.20
word:notification|0.05
word:now|-0.23
word:no|-0.50
word:nps|-0.05
word:number|-0.13
word:nurse|0.08
word:nursing|-0.08
word:observation|-0.03
word:obtained|0.13
word:october|0.09
word:oee|0.07
word:officer|0.07
word:office|0.15
word:offline|0.13
word:off|0.17
word:of|-0.43
word:older|-0.12
word:oldest|0.20
word:old|0.04
word:one|-0.34
word:online|0.13
word:on|-0.33
word:opt|0.08
word:order|0.16
word:organization|-0.17
word:or|-0.35
word:our|-0.30
word:outside|-0.03
word:out|-0.15
word:owner|0.05
word:own|-0.45
word:pack|0.04
word:pallet|-0.11
word:panel|0.10
word:parent|0.05
word:parliament|0.35
word:partnership|0.03
word:partner|0.08
word:part|-0.04
word:passenger|0.07
word:pass|0.12
word:path|0.09
word:patient|-0.44
word:payroll|-0.06
word:pay|-0.07
word:peak|-0.12
word:peer|0.08
word:people|-0.59
word:percent|0.16
word:permit|-0.11
word:personal|-0.06
word:personnel|0.09
word:per|0.30
word:phone|-0.08
word:pick|-0.48
word:pilot|0.10
word:pipeline|-0.34
word:place|-0.17
word:plant|0.23
word:plastic|0.07
word:platform|-0.14
word:point|0.19
word:policy|0.09
word:pop|0.22
word:portal|0.10
word:power|-0.05
word:practice|-0.06
word:premium|-0.14
word:present|0.08
word:press|0.09
word:prevention|0.05
word:price|-0.06
word:produce|0.07
word:production|-0.12
word:product|0.19
word:project|-0.17
word:promized|-0.21
word:promote|-0.05
word:protection|-0.07
word:provider|0.07
word:public|-0.33
word:publish|0.24
word:pull|-0.05
word:pulse|-0.05
word:purchase|-0.07
word:q1|-0.05
word:q3|-0.10
word:q4|-0.14
word:qualify|-0.29
word:quarterly|0.10
word:quarter|-0.57
word:raise|-0.13
word:rate|-0.08
word:ratio|-0.04
word:reach|-0.10
word:reader|-0.22
word:ready|0.07
word:read|-0.09
word:receive|0.17
word:recommendation|-0.10
word:recommend|-0.04
word:reconciliation|-0.11
word:record|0.13
word:reduce|-0.21
word:refund|0.14
word:register|-0.03
word:rehearsal|0.03
word:renew|-0.09
word:replace|0.23
word:reply|-0.06
word:request|-0.12
word:researcher|-0.13
word:research|0.07
word:reseller|0.19
word:restore|0.11
word:rest|-0.03
word:revenue|-0.07
word:review|-0.24
word:right|0.06
word:rise|-0.05
word:risk|0.04
word:rival|0.04
word:river|-0.36
word:road|0.46
word:robot|0.08
word:roll|0.13
word:roof|0.09
word:room|0.08
word:rule|0.31
word:run|-0.19
word:rural|-0.05
word:safety|0.16
word:sale|0.19
word:same|-0.50
word:satisfaction|-0.07
word:save|-0.13
word:saving|0.04
word:say|-0.11
word:scale|-0.03
word:scheduler|0.12
word:scholarship|0.06
word:school|-0.07
word:scope|-0.25
word:score|-0.09
word:screen|0.11
word:search|0.17
word:season|-0.33
word:security|0.16
word:seen|-0.03
word:send|0.32
word:september|0.03
word:server|0.09
word:service|-0.29
word:sery|0.11
word:session|0.12
word:set|0.24
word:share|0.07
word:shelve|0.05
word:shift|-0.07
word:shopping|0.20
word:shop|-0.18
word:shorten|0.04
word:show|0.05
word:signature|0.13
word:site|0.19
word:size|0.05
word:skipper|0.26
word:sla|-0.04
word:smart|0.21
word:solar|0.04
word:sold|0.17
word:sort|-0.05
word:southern|0.03
word:south|-0.05
word:so|-0.38
word:spend|0.12
word:spot|0.04
word:spring|-0.28
word:sprint|0.13
word:sql|0.04
word:squad|0.04
word:square|-0.08
word:stable|-0.45
word:staff|-0.07
word:standard|0.05
word:start|0.19
word:star|-0.15
word:station|0.09
word:statistic|0.11
word:stay|-0.09
word:stock|0.08
word:stop|-0.04
word:store|0.18
word:story|0.15
word:student|0.06
word:study|0.03
word:subscriber|-0.14
word:success|-0.14
word:summer|-0.12
word:supplier|0.22
word:support|-0.37
word:surplus|-0.06
word:sustainability|-0.16
word:switch|0.18
word:system|0.26
word:s|-0.06
word:tablet|0.09
word:table|0.03
word:tag|0.13
word:taken|-0.05
word:take|-0.42
word:talk|0.22
word:task|-0.21
word:tax|0.14
word:teach|-0.20
word:team|0.19
word:tech|0.05
word:tell|0.12
word:term|-0.25
word:test|-0.15
word:text|0.07
word:than|-0.47
word:that|-0.58
word:their|-0.56
word:them|0.39
word:theory|0.06
word:there|0.29
word:they|-0.30
word:third|-0.64
word:this|-0.15
word:threat|0.04
word:through|-0.46
word:thursday|0.05
word:ticket|0.15
word:tier|0.09
word:tile|-0.12
word:timetable|-0.05
word:time|-0.27
word:today|-0.07
word:toggle|0.13
word:took|-0.12
word:tool|-0.08
word:top|0.17
word:total|-0.03
word:town|0.26
word:to|-0.58
word:trace|0.08
word:track|0.24
word:traffic|0.06
word:train|0.17
word:tram|0.09
word:triage|0.03
word:trip|0.26
word:truck|0.18
word:tuesday|0.13
word:turkish|0.32
word:twice|-0.19
word:unaided|-0.12
word:under|-0.32
word:unit|-0.04
word:upgrade|-0.12
word:upload|-0.03
word:ups|-0.26
word:uptime|0.09
word:up|-0.09
word:usability|0.09
word:user|-0.07
word:use|-0.16
word:us|-0.29
word:v2|0.09
word:vacancy|-0.06
word:vacant|-0.06
word:vaccination|0.19
word:valid|-0.13
word:value|0.13
word:version|0.12
word:vet|-0.05
word:via|-0.19
word:video|-0.08
word:village|0.05
word:visit|0.15
word:voice|0.22
word:volume|-0.03
word:volunteer|0.04
word:vote|-0.37
word:wait|-0.18
word:ward|0.07
word:waste|0.15
word:was|-0.22
word:water|-0.10
word:way|-0.24
word:website|0.04
word:web|0.09
word:weekly|-0.27
word:week|0.05
word:welcome|0.17
word:well|0.08
word:we|-0.36
word:what|-0.11
word:whole|0.16
word:who|-0.22
word:window|0.03
word:within|-0.57
word:without|-0.29
word:women|0.04
word:workshop|0.19
word:work|-0.32
word:write|0.10
word:wrong|-0.32
word:w|0.24
word:yearly|0.16
word:year|-0.14
word:zero|-0.24
year|0.06
|-0.35`;

export const indicator = `clues lead by -1|-0.13
clues lead by 0|-0.37
clues lead by 1|0.06
clues lead by 2|0.07
clues lead by 3|0.11
direction by rule maintain|-0.26
direction by rule none|-0.06
duration|-0.15
ends in able|-0.24
ends in ance|0.13
ends in ed|-0.42
ends in ence|0.16
ends in er|-0.09
ends in ful|-0.19
ends in ing|0.11
ends in ity|0.38
ends in ly|-0.15
ends in ment|0.31
ends in ness|-0.06
ends in ship|-0.09
ends in tion|0.36
first behaviour base|0.05
first behaviour ing|0.46
first behaviour past|0.40
first behaviour third|-0.07
first holding base|-0.04
first improving base|-0.09
first link|-0.27
first lowering base|0.27
first making base|0.16
first making ing|-0.19
first making third|-0.48
first measure|-0.13
first metric business|0.05
first metric customer|0.04
first metric down|-0.07
first metric internal|0.34
first metric lagging|0.73
first metric leading|-0.74
first metric level|-0.26
first metric up|-0.04
first noun|0.23
first participle|0.08
first people|-0.18
first plural|-0.13
first raising base|-0.04
first thing|-0.25
first two behaviour base link|-0.05
first two behaviour base number|0.18
first two behaviour ing people|0.12
first two behaviour past noun|0.41
first two behaviour third link|-0.16
first two holding base behaviour base|-0.05
first two holding base determiner|-0.43
first two holding base link|-0.04
first two holding base making base|0.03
first two holding base number|0.27
first two holding base thing|-0.04
first two improving base determiner|-0.06
first two improving base noun|-0.05
first two improving base people|0.06
first two link noun|-0.35
first two link number|-0.07
first two link thing|-0.03
first two lowering base behaviour base|0.17
first two lowering base determiner|0.07
first two lowering base holding base|-0.06
first two lowering base making base|0.03
first two lowering base measure|-0.24
first two lowering base noun|0.52
first two lowering base participle|-0.54
first two lowering base thing|0.24
first two making base behaviour base|-0.15
first two making base determiner|-0.16
first two making base link|0.11
first two making base making base|-0.09
first two making base making ing|0.16
first two making base making third|0.30
first two making base measure|-0.11
first two making base noun|-0.24
first two making base number|0.57
first two making base people|-0.05
first two making base plural|-0.19
first two making base thing|-0.04
first two making past people|-0.07
first two making past plural|0.22
first two making third behaviour past|-0.04
first two making third link|-0.25
first two making third noun|-0.03
first two measure link|0.23
first two measure noun|-0.08
first two noun behaviour base|-0.04
first two noun behaviour past|0.22
first two noun behaviour third|-0.21
first two noun making base|-0.15
first two noun making third|-0.45
first two noun measure|0.49
first two noun noun|0.29
first two noun participle|-0.05
first two noun people|0.39
first two noun plural|0.29
first two noun thing|-0.13
first two participle making base|0.05
first two participle people|0.27
first two participle plural|-0.07
first two people behaviour base|-0.26
first two people behaviour ing|0.11
first two people behaviour past|-0.04
first two people making base|-0.21
first two people making ing|-0.18
first two people noun|-0.13
first two people order|0.08
first two people participle|0.50
first two plural behaviour base|-0.37
first two plural behaviour ing|0.41
first two plural link|0.06
first two plural making base|-0.25
first two plural making past|-0.03
first two plural participle|0.24
first two plural plural|-0.05
first two raising base determiner|0.08
first two raising base noun|-0.24
first two raising base people|0.07
first two raising base plural|0.18
first two raising base state|-0.03
first two raising base thing|-0.12
first two thing link|-0.29
first two thing measure|0.06
first two thing people|-0.13
first two thing thing|0.20
first:account|-0.40
first:achieve|0.05
first:active|-0.06
first:after|-0.26
first:agent|0.15
first:alert|-0.03
first:analyst|0.26
first:apprentice|0.25
first:at|-0.04
first:average|-0.03
first:bed|-0.03
first:board|-0.08
first:bug|-0.04
first:build|-0.14
first:caller|-0.03
first:carbon|0.19
first:children|0.14
first:claim|-0.25
first:client|-0.07
first:cold|-0.06
first:colleague|0.03
first:complaint|0.19
first:contributor|0.15
first:cost|-0.06
first:crash|-0.13
first:critical|-0.07
first:csat|0.12
first:customer|0.28
first:cut|0.21
first:day|0.32
first:decrease|0.25
first:developer|0.04
first:donor|0.04
first:duplicate|-0.30
first:emergency|0.07
first:empty|-0.11
first:energy|-0.04
first:enquiry|-0.09
first:failed|-0.03
first:family|0.21
first:fewer|0.36
first:fill|-0.19
first:girl|0.10
first:grow|-0.17
first:guest|-0.05
first:half|-0.20
first:hold|-0.15
first:home|-0.03
first:household|-0.04
first:improve|-0.09
first:income|0.04
first:introduce|0.19
first:in|-0.06
first:it|-0.20
first:joiner|-0.06
first:lead|-0.06
first:learner|-0.04
first:long|0.36
first:lose|0.24
first:lower|0.05
first:maintain|-0.10
first:manager|-0.12
first:median|-0.07
first:member|0.12
first:night|-0.16
first:no|-0.37
first:nurse|-0.06
first:of|0.14
first:out|0.37
first:overtime|-0.07
first:package|-0.09
first:pass|0.09
first:patient|0.05
first:payroll|-0.12
first:pay|0.38
first:raise|0.23
first:reach|0.20
first:release|-0.12
first:report|-0.08
first:resident|0.50
first:return|0.32
first:revenue|0.07
first:second|-0.05
first:session|-0.04
first:share|-0.11
first:shorten|-0.11
first:sick|0.45
first:spend|0.03
first:staff|0.03
first:student|-0.18
first:supplier|-0.04
first:teacher|0.32
first:team|-0.06
first:tenant|-0.28
first:test|-0.03
first:third|0.15
first:time|-0.05
first:trust|0.14
first:unplanned|-0.03
first:vacant|-0.20
first:visitor|-0.04
first:women|-0.11
first:wrong|-0.12
from to decrease|-0.04
from to increase|0.05
has determiner|-0.04
have link|-0.21
head adverb|-0.12
head behaviour ing|0.52
head behaviour past|0.22
head behaviour third|-0.20
head determiner|-0.09
head holding past|-0.08
head lowering base|0.14
head lowering past|-0.15
head lowering third|0.35
head making base|-0.30
head making ing|-0.11
head making past|-0.22
head making third|-0.09
head measure|-0.08
head noun|-0.04
head participle|-0.09
head people|0.17
head plural|-0.24
head state|-0.04
impact by rule business|0.28
impact by rule customer|-0.06
impact by rule internal|0.41
impact by rule unclear|-0.14
indicator by rule lagging|0.73
indicator by rule leading|-0.30
indicator by rule unclear|-0.28
is behaviour past|-0.09
is determiner|-0.10
is link|-0.23
is making past|-0.14
is noun|0.15
is number|-0.23
is participle|0.10
is state|-0.30
last behaviour third|-0.03
last link|-0.05
last lowering past|-0.07
last making base|-0.18
last making past|0.05
last making third|-0.25
last measure|-0.22
last noun|0.06
last number|0.20
last participle|-0.16
last people|-0.09
last plural|0.04
last sign|-0.04
last thing|-0.21
metric of one word|0.05
metric of several words|-0.39
metric|-0.13
money|0.90
no metric|0.10
no number|-0.34
number after below|0.37
number after from|0.14
number after least|-0.05
number after than|0.48
number after to|-0.33
number after under|0.09
number of people|-0.12
number of things|-0.23
number|-0.10
other metric business|0.19
other metric customer|-0.05
other metric down|0.39
other metric lagging|0.65
other metric leading|-0.30
other metric up|-0.18
people anyone|-0.42
people colleague do|0.05
people customer do|-0.52
people customer|0.16
percent|-0.26
short|0.16
side business|-0.17
side customer again|-0.37
side customer|-0.21
side internal again|-0.31
sign %|-0.08
sign (|-0.07
sign )|-0.07
sign ,|-0.07
sign :|0.14
sign ;|-0.14
sign <|-0.06
sign >|-0.04
sign →|-0.03
sign ≥|0.46
word:about|-0.03
word:above|0.11
word:absence|0.11
word:accept|-0.17
word:accident|0.31
word:account|-0.20
word:accuracy|-0.07
word:achieve|0.05
word:acquisition|0.19
word:across|0.16
word:activation|-0.13
word:actual|-0.32
word:address|-0.13
word:add|0.04
word:adjust|-0.39
word:admin|-0.15
word:advise|0.13
word:after|-0.10
word:again|0.28
word:agency|0.12
word:agent|0.24
word:agree|0.12
word:aid|0.04
word:alert|-0.06
word:all|-0.24
word:ambulance|-0.10
word:among|-0.15
word:analyst|0.26
word:android|-0.07
word:and|-0.09
word:answer|-0.27
word:an|-0.37
word:applicant|-0.07
word:application|-0.25
word:apprentice|0.25
word:app|0.07
word:are|-0.15
word:arrival|-0.04
word:arrive|-0.17
word:article|-0.17
word:ask|-0.24
word:as|-0.22
word:attendance|-0.06
word:attend|-0.07
word:at|-0.11
word:author|0.11
word:availability|-0.19
word:average|0.04
word:a|-0.05
word:back|-0.14
word:bank|-0.05
word:basket|0.19
word:because|0.45
word:bed|-0.21
word:before|-0.72
word:below|-0.14
word:benefit|-0.23
word:better|0.15
word:between|-0.03
word:be|-0.24
word:bike|0.04
word:billing|0.03
word:bill|0.40
word:bin|-0.10
word:blocked|-0.25
word:board|-0.16
word:booking|-0.56
word:book|-0.34
word:borrow|-0.13
word:branch|-0.04
word:break|0.16
word:bring|0.45
word:budget|-0.21
word:bug|-0.05
word:build|-0.23
word:bus|-0.05
word:buyer|-0.27
word:buy|0.40
word:by|-0.46
word:calendar|-0.10
word:caller|-0.06
word:call|-0.17
word:campaign|-0.07
word:camp|0.35
word:cancel|0.67
word:canteen|0.45
word:can|-0.14
word:capital|-0.03
word:carbon|0.19
word:case|0.30
word:cash|0.11
word:caused|-0.26
word:center|-0.25
word:changed|-0.11
word:change|-0.19
word:chat|-0.06
word:check|0.10
word:chf|0.17
word:children|0.17
word:child|-0.04
word:choir|0.27
word:choose|-0.15
word:churn|0.05
word:city|-0.04
word:claim|-0.27
word:class|-0.04
word:clean|0.07
word:click|-0.32
word:client|-0.07
word:climb|0.20
word:clinic|0.30
word:close|-0.24
word:code|0.24
word:coffee|-0.07
word:cohort|0.40
word:cold|-0.10
word:colleague|-0.28
word:collect|-0.11
word:come|-0.51
word:commit|-0.24
word:commuter|-0.04
word:compare|0.49
word:complaint|0.42
word:complete|-0.10
word:consumption|-0.15
word:contact|0.11
word:contract|0.29
word:contributor|0.10
word:conversion|-0.12
word:convert|0.26
word:core|-0.06
word:cost|0.38
word:course|0.33
word:cover|0.31
word:crash|-0.13
word:crew|-0.03
word:critical|-0.07
word:csat|0.22
word:cut|0.04
word:data|-0.36
word:day|-0.34
word:dealer|0.08
word:deal|0.10
word:debt|-0.40
word:decide|-0.05
word:decision|-0.49
word:decrease|0.25
word:delivery|-0.05
word:deliver|-0.24
word:demo|-0.08
word:department|0.22
word:desk|-0.04
word:developer|0.04
word:district|0.25
word:dock|-0.08
word:doctor|-0.05
word:don't|-0.09
word:donor|0.10
word:double|0.21
word:down|0.35
word:do|-0.24
word:driver|0.08
word:drop|-0.04
word:drug|0.11
word:duplicate|-0.31
word:during|0.04
word:each|-0.37
word:easy|0.16
word:electrical|-0.10
word:emission|0.06
word:employee|-0.30
word:empty|-0.11
word:end|0.48
word:energy|-0.17
word:engagement|-0.05
word:enp|0.04
word:enquiry|-0.09
word:enrolment|-0.16
word:episode|-0.08
word:error|-0.07
word:euro|0.06
word:evening|-0.24
word:event|-0.08
word:every|-0.26
word:exam|0.09
word:exhaustion|0.25
word:experiment|-0.07
word:factor|-0.26
word:failed|-0.10
word:fall|0.06
word:family|0.17
word:far|-0.10
word:feedback|-0.09
word:feel|0.35
word:ferry|0.15
word:fewer|0.64
word:field|0.08
word:fifth|0.22
word:figure|-0.04
word:file|-0.10
word:fill|-0.27
word:find|0.34
word:finish|-0.60
word:first|-0.41
word:flat|0.38
word:flow|0.11
word:flu|-0.07
word:follow|-0.03
word:food|-0.19
word:forecast|-0.34
word:form|-0.27
word:forum|-0.05
word:found|-0.03
word:fraud|-0.21
word:free|0.28
word:friday|-0.09
word:friend|0.14
word:from|0.05
word:full|-0.14
word:fund|0.35
word:gap|-0.37
word:gardener|-0.05
word:get|0.21
word:girl|0.10
word:give|-0.04
word:giving|-0.07
word:good|0.30
word:go|-0.04
word:green|-0.13
word:gross|0.18
word:group|-0.08
word:growth|0.13
word:guest|-0.14
word:g|-0.05
word:half|-0.13
word:halve|-0.08
word:handle|0.24
word:handover|-0.04
word:hand|-0.46
word:has|-0.04
word:have|-0.30
word:head|0.62
word:heat|-0.04
word:helpful|-0.19
word:help|0.12
word:hire|-0.13
word:hold|-0.19
word:home|0.18
word:host|0.04
word:hotel|0.04
word:hour|-0.64
word:household|-0.10
word:house|-0.16
word:housing|-0.13
word:how|0.17
word:hr|-0.06
word:import|-0.12
word:improve|-0.09
word:incident|-0.04
word:income|0.34
word:infection|0.12
word:injury|0.12
word:install|-0.06
word:instead|-0.16
word:insurance|0.29
word:into|-0.03
word:introduce|0.19
word:invite|-0.07
word:invoice|-0.07
word:in|0.12
word:issue|-0.03
word:it|-0.10
word:jacket|-0.14
word:job|0.31
word:joiner|-0.06
word:join|-0.08
word:keep|0.34
word:kg|-0.19
word:kilometre|-0.09
word:kitchen|0.04
word:label|-0.03
word:lab|-0.04
word:land|-0.17
word:language|0.15
word:last|0.23
word:late|-0.07
word:lead|-0.36
word:learner|-0.04
word:leaver|0.33
word:leave|0.44
word:length|-0.04
word:lesson|-0.26
word:less|-0.06
word:letter|-0.12
word:level|0.19
word:line|0.09
word:link|-0.04
word:list|0.05
word:litre|-0.08
word:load|-0.21
word:logistic|0.19
word:log|-0.30
word:longer|-0.18
word:long|0.36
word:lookup|-0.04
word:lose|0.21
word:lost|0.05
word:lower|0.06
word:mailing|-0.05
word:mail|-0.17
word:maintain|-0.10
word:maintenance|0.04
word:main|-0.06
word:make|0.27
word:manager|-0.10
word:manual|-0.20
word:march|-0.10
word:margin|0.15
word:market|0.16
word:mau|-0.06
word:meal|0.23
word:mean|0.15
word:measure|-0.09
word:median|-0.19
word:meeting|-0.11
word:meet|-0.20
word:member|0.53
word:mentor|-0.13
word:merge|-0.08
word:metre|0.24
word:million|0.29
word:minute|-0.65
word:min|-0.16
word:missed|-0.09
word:miss|-0.36
word:mobility|0.08
word:model|-0.05
word:module|0.14
word:monthly|-0.19
word:month|-0.19
word:more|0.27
word:most|-0.07
word:ms|-0.11
word:near|-0.30
word:need|-0.36
word:neighbourhood|-0.24
word:neighbour|-0.11
word:never|-0.12
word:new|-0.17
word:next|0.13
word:nightly|-0.04
word:night|0.32
word:none|-0.16
word:notice|-0.06
word:not|-0.26
word:now|-0.25
word:no|-0.35
word:nps|0.18
word:nurse|-0.06
word:nursing|0.05
word:offer|-0.06
word:office|-0.08
word:off|0.14
word:of|-0.05
word:older|-0.05
word:old|-0.05
word:once|-0.34
word:online|-0.12
word:on|-0.44
word:open|-0.36
word:operate|0.15
word:operation|-0.06
word:order|-0.53
word:or|-0.12
word:our|0.34
word:outside|-0.17
word:out|-0.12
word:overtime|-0.07
word:over|0.14
word:own|-0.29
word:package|-0.21
word:pack|-0.09
word:page|-0.15
word:pair|0.32
word:pallet|0.09
word:parcel|-0.23
word:parent|-0.06
word:park|0.16
word:part|-0.22
word:passenger|-0.11
word:pass|0.32
word:patch|-0.05
word:patient|0.09
word:payment|-0.08
word:payroll|-0.11
word:pay|0.38
word:peak|-0.07
word:pension|-0.04
word:people|0.16
word:percent|-0.28
word:permit|-0.12
word:person|-0.11
word:per|-0.45
word:phone|-0.06
word:pipeline|-0.26
word:place|-0.25
word:planner|-0.14
word:plan|0.33
word:platform|0.41
word:point|0.49
word:portal|-0.16
word:post|-0.25
word:power|-0.19
word:premium|0.23
word:price|-0.08
word:production|-0.12
word:product|-0.05
word:profit|0.07
word:programme|-0.16
word:project|-0.07
word:promized|-0.11
word:promote|-0.09
word:public|-0.20
word:pulse|0.04
word:pupil|0.15
word:purchase|-0.26
word:q1|-0.08
word:q3|-0.12
word:q4|0.22
word:qualify|-0.25
word:quarter|0.16
word:question|-0.34
word:raise|0.25
word:rate|0.51
word:rather|-0.16
word:reach|-0.13
word:reader|-0.16
word:readmission|0.12
word:read|-0.03
word:recommend|0.72
word:record|-0.13
word:redesign|-0.26
word:region|-0.09
word:registration|-0.07
word:rejected|-0.06
word:release|-0.48
word:renewable|-0.17
word:renew|0.27
word:repeat|-0.17
word:reply|-0.05
word:request|-0.05
word:researcher|-0.14
word:resident|0.30
word:response|-0.06
word:retention|0.30
word:return|0.31
word:revenue|0.32
word:review|0.53
word:right|-0.15
word:rota|-0.04
word:round|-0.11
word:run|-0.16
word:rural|0.03
word:same|-0.16
word:satisfaction|0.28
word:save|0.22
word:say|0.72
word:scale|0.24
word:school|0.64
word:scope|0.46
word:score|0.24
word:search|-0.07
word:season|0.21
word:second|-0.31
word:seen|-0.12
word:send|-0.14
word:senior|0.25
word:service|0.44
word:session|-0.23
word:settle|-0.06
word:share|0.13
word:shelter|-0.04
word:shift|-0.16
word:ship|-0.30
word:shopper|0.18
word:shop|0.16
word:shorten|-0.11
word:show|-0.11
word:shrink|0.10
word:sick|0.45
word:sign|-0.12
word:site|0.09
word:skip|0.20
word:sla|-0.09
word:so|-0.24
word:speak|-0.26
word:spend|-0.04
word:spring|0.11
word:squad|-0.05
word:square|0.24
word:staff|0.17
word:start|-0.08
word:star|0.41
word:stay|-0.36
word:step|0.03
word:still|0.21
word:stock|-0.15
word:stop|-0.09
word:store|0.08
word:student|-0.19
word:studio|0.05
word:subscriber|-0.05
word:success|-0.33
word:summer|-0.12
word:supplier|-0.12
word:support|0.23
word:surgery|0.36
word:surplus|0.06
word:s|-0.12
word:tablet|-0.05
word:taken|-0.16
word:take|-0.32
word:talk|-0.14
word:teacher|0.50
word:team|-0.25
word:template|-0.06
word:tenant|-0.23
word:tender|-0.04
word:term|0.09
word:test|-0.13
word:than|-0.30
word:that|-0.34
word:their|-0.09
word:themselve|-0.16
word:they|0.64
word:this|0.25
word:thousand|-0.20
word:through|-0.05
word:timetable|-0.06
word:time|-0.62
word:today|-0.63
word:tool|0.19
word:top|0.20
word:total|0.14
word:to|-0.16
word:train|0.19
word:trial|0.40
word:trust|0.16
word:turnover|0.13
word:turn|-0.09
word:under|0.18
word:unit|0.16
word:unplanned|-0.03
word:until|-0.10
word:upload|-0.04
word:uptime|-0.07
word:up|-0.36
word:user|-0.12
word:use|-0.43
word:us|0.52
word:vacancy|-0.06
word:vacant|-0.20
word:vaccination|-0.25
word:valid|-0.22
word:valley|0.46
word:value|0.06
word:visitor|-0.21
word:visit|-0.06
word:volume|0.03
word:volunteer|0.07
word:vulnerability|-0.07
word:wait|-0.22
word:want|0.12
word:ward|0.13
word:warehouse|-0.12
word:waste|-0.10
word:was|-0.18
word:water|-0.18
word:webinar|-0.18
word:weekly|-0.23
word:week|-0.83
word:welcome|0.09
word:we|0.39
word:what|-0.17
word:where|-0.16
word:which|0.07
word:who|-0.12
word:win|0.14
word:within|0.44
word:without|-0.50
word:with|0.33
word:women|-0.63
word:work|0.18
word:would|0.32
word:write|-0.20
word:wrongly|-0.22
word:wrong|-0.27
word:yearly|0.27
word:year|0.69
word:zero|-0.07
year|0.76
|-0.02`;

export const impact = `clues lead by -1|-0.19|0.28|0.24
clues lead by -2|0.32|0.08|0.01
clues lead by -3|0.01|0.15|0.37
clues lead by 0|-0.11|-0.27|0.28
clues lead by 1|0.01|0.04|-0.05
clues lead by 2|-0.22|0.18|0.04
clues lead by 3|-0.23|-0.03|0.26
direction by rule decrease|0.32|-0.17|0.22
direction by rule increase|0.04|0.29|-0.22
direction by rule maintain|-0.18|-0.06|0.25
direction by rule none|-0.31|0.21|0.13
duration|0.18|-0.26|0.30
ends in able|0.22|-0.29|0.06
ends in ance|0.26|-0.04|-0.22
ends in ed|0.47|-0.57|0.21
ends in ence|0.05|0.00|-0.05
ends in er|0.03|0.17|0.17
ends in ful|0.24|-0.12|-0.12
ends in ing|0.17|0.03|-0.20
ends in ity|-0.21|0.28|-0.07
ends in ly|-0.16|-0.01|0.22
ends in ment|0.00|0.14|-0.13
ends in ness|-0.33|0.14|0.19
ends in ship|0.08|-0.04|-0.04
ends in tion|-0.08|-0.30|0.49
first behaviour base|-0.41|0.43|-0.01
first behaviour ing|-0.45|0.24|0.21
first behaviour past|-0.13|0.01|0.12
first behaviour third|0.19|-0.10|-0.09
first holding base|0.35|-0.09|-0.30
first improving base|-0.09|-0.14|0.23
first link|0.39|-0.45|0.04
first lowering base|0.21|0.02|-0.24
first making base|0.18|0.09|-0.28
first making ing|-0.30|-0.23|0.53
first making past|0.31|-0.08|-0.24
first making third|0.22|-0.07|-0.12
first measure|-0.35|0.16|0.19
first metric business|-0.54|0.61|-0.22
first metric customer|0.71|-0.52|-0.52
first metric down|-0.09|0.29|0.28
first metric internal|-0.78|-0.40|0.95
first metric lagging|-0.10|0.14|-0.26
first metric leading|-0.05|0.03|0.47
first metric level|-0.12|-0.12|0.24
first metric up|0.33|0.22|-0.31
first noun|-0.09|0.32|-0.12
first order|-0.09|0.16|-0.07
first participle|-0.17|0.15|0.07
first people|0.33|-0.47|0.27
first plural|0.01|0.03|-0.03
first raising base|0.05|0.01|-0.05
first thing|-0.29|0.25|0.09
first two behaviour base behaviour base|0.07|0.04|-0.11
first two behaviour base link|-0.17|-0.10|0.27
first two behaviour base measure|-0.30|0.38|-0.07
first two behaviour base noun|-0.01|0.11|-0.10
first two behaviour base number|0.00|0.14|-0.15
first two behaviour ing link|-0.26|-0.08|0.34
first two behaviour ing people|-0.09|0.12|-0.03
first two behaviour past noun|0.26|-0.02|-0.24
first two behaviour third link|0.18|-0.09|-0.09
first two holding base behaviour base|0.17|-0.02|-0.15
first two holding base determiner|0.16|-0.19|0.04
first two holding base link|-0.16|-0.01|0.17
first two holding base making base|-0.11|-0.04|0.15
first two holding base measure|0.05|0.00|-0.05
first two holding base noun|-0.05|0.15|-0.09
first two holding base number|0.38|-0.14|-0.23
first two holding base thing|-0.03|0.11|-0.08
first two improving base determiner|0.25|-0.12|-0.13
first two improving base noun|-0.21|-0.07|0.29
first two improving base people|-0.02|0.14|-0.11
first two link determiner|0.19|-0.14|-0.05
first two link noun|0.08|-0.19|0.11
first two link number|0.09|-0.06|-0.03
first two link thing|0.04|-0.03|-0.01
first two lowering base behaviour base|-0.18|0.29|-0.11
first two lowering base determiner|0.43|-0.04|-0.39
first two lowering base holding base|-0.13|-0.12|0.25
first two lowering base making base|-0.09|0.14|-0.06
first two lowering base making ing|-0.22|0.11|0.11
first two lowering base measure|-0.16|-0.02|0.18
first two lowering base noun|0.12|-0.33|0.20
first two lowering base participle|0.22|-0.04|-0.18
first two lowering base thing|0.19|0.06|-0.26
first two making base behaviour base|0.44|-0.07|-0.37
first two making base determiner|0.00|-0.07|0.07
first two making base link|0.29|-0.01|-0.28
first two making base making base|0.09|-0.02|-0.07
first two making base making ing|-0.04|0.07|-0.03
first two making base making third|0.35|-0.17|-0.18
first two making base measure|-0.44|-0.20|0.64
first two making base noun|0.01|-0.36|0.35
first two making base number|-0.27|0.77|-0.50
first two making base people|0.10|-0.02|-0.08
first two making base plural|-0.12|0.27|-0.15
first two making base thing|-0.40|-0.03|0.43
first two making past people|0.47|-0.04|-0.43
first two making past plural|-0.18|-0.07|0.25
first two making third behaviour past|0.20|-0.03|-0.18
first two making third link|-0.16|-0.11|0.28
first two making third making base|0.02|-0.03|0.01
first two making third noun|-0.09|0.20|-0.11
first two measure link|0.03|0.63|-0.66
first two measure measure|-0.13|-0.04|0.17
first two measure noun|-0.33|-0.06|0.39
first two noun behaviour base|-0.07|-0.23|0.30
first two noun behaviour past|-0.03|0.21|-0.17
first two noun behaviour third|-0.21|0.25|-0.03
first two noun link|0.05|-0.34|0.25
first two noun making base|-0.32|-0.09|0.41
first two noun making third|-0.23|-0.13|0.36
first two noun measure|-0.04|0.15|-0.11
first two noun noun|-0.06|0.74|-0.58
first two noun participle|-0.01|0.15|-0.14
first two noun people|-0.11|-0.08|0.18
first two noun plural|0.30|-0.50|0.20
first two noun thing|0.33|-0.06|-0.28
first two order determiner|-0.09|0.16|-0.07
first two participle making base|0.02|0.08|-0.10
first two participle noun|-0.06|0.12|-0.06
first two participle people|0.02|0.21|-0.23
first two participle plural|0.25|-0.07|-0.18
first two people behaviour base|0.14|-0.22|0.09
first two people behaviour ing|-0.14|0.25|-0.10
first two people behaviour past|0.09|-0.28|0.19
first two people link|-0.11|0.28|-0.12
first two people making base|0.15|-0.22|0.08
first two people making ing|0.39|-0.12|-0.27
first two people making past|-0.12|0.27|-0.16
first two people noun|0.35|-0.34|-0.02
first two people participle|0.07|-0.04|-0.03
first two people plural|0.09|-0.09|0.00
first two plural behaviour base|0.04|-0.11|0.06
first two plural behaviour ing|-0.01|-0.10|0.11
first two plural link|-0.14|0.28|-0.09
first two plural making base|0.24|-0.12|-0.12
first two plural making past|-0.18|-0.25|0.43
first two plural noun|0.36|0.00|-0.36
first two plural participle|-0.43|0.38|0.05
first two plural plural|0.02|-0.11|0.09
first two raising base determiner|0.54|-0.29|-0.24
first two raising base holding base|0.10|-0.05|-0.05
first two raising base noun|-0.21|0.22|-0.01
first two raising base number|-0.56|0.16|0.40
first two raising base people|0.07|-0.02|-0.05
first two raising base plural|-0.10|0.02|0.08
first two raising base state|0.06|0.03|-0.08
first two raising base thing|0.03|-0.02|-0.01
first two thing link|-0.24|0.31|-0.07
first two thing making past|0.11|-0.04|-0.07
first two thing measure|-0.01|0.08|-0.07
first two thing noun|-0.37|0.01|0.36
first two thing people|-0.15|0.18|-0.03
first two thing plural|0.35|-0.11|-0.24
first two thing thing|0.11|-0.10|-0.01
first:account|-0.10|-0.06|0.17
first:achieve|0.19|-0.13|-0.06
first:active|-0.06|-0.17|0.23
first:after|0.04|-0.07|0.02
first:agent|-0.11|0.00|0.12
first:alert|-0.01|-0.02|0.03
first:analyst|-0.04|-0.04|0.08
first:apprentice|0.29|-0.02|-0.27
first:at|-0.02|-0.03|0.04
first:average|0.16|0.19|-0.36
first:bed|-0.31|-0.01|0.32
first:board|-0.30|-0.11|0.41
first:bug|-0.16|-0.08|0.24
first:build|0.20|-0.03|-0.17
first:caller|0.16|-0.03|-0.12
first:call|0.28|-0.17|-0.10
first:carbon|-0.09|0.13|-0.04
first:children|0.21|-0.04|-0.17
first:claim|-0.05|0.28|-0.23
first:client|0.19|-0.11|-0.07
first:cold|0.10|-0.05|-0.05
first:colleague|-0.28|-0.04|0.31
first:complaint|0.19|-0.12|-0.07
first:contributor|0.24|-0.01|-0.24
first:cost|-0.05|0.06|-0.01
first:crash|0.19|-0.05|-0.14
first:critical|-0.22|-0.01|0.23
first:csat|0.03|-0.02|-0.02
first:customer|0.02|0.27|-0.29
first:cut|0.28|-0.03|-0.26
first:day|-0.02|0.17|-0.16
first:decrease|-0.11|0.31|-0.19
first:developer|-0.25|0.00|0.25
first:donation|-0.07|0.14|-0.07
first:donor|-0.18|0.20|-0.02
first:drive|0.13|-0.05|-0.08
first:duplicate|0.35|-0.36|0.01
first:emergency|-0.12|-0.11|0.24
first:empty|0.04|-0.01|-0.04
first:energy|-0.37|0.21|0.16
first:engineer|-0.04|0.00|0.04
first:enquiry|-0.24|0.40|-0.16
first:failed|-0.17|0.35|-0.19
first:family|0.03|-0.02|-0.01
first:fewer|-0.26|0.34|-0.07
first:fill|0.44|-0.07|-0.37
first:fine|-0.37|0.79|-0.42
first:from|-0.23|-0.05|0.28
first:girl|0.11|-0.08|-0.03
first:grow|0.10|0.02|-0.12
first:guest|0.38|-0.18|-0.19
first:half|0.16|-0.07|-0.09
first:hold|0.13|-0.10|-0.04
first:home|0.16|-0.11|-0.05
first:household|0.45|-0.19|-0.26
first:improve|-0.09|-0.14|0.23
first:income|0.24|-0.17|-0.06
first:increase|0.01|-0.17|0.15
first:introduce|0.10|-0.05|-0.05
first:in|0.16|-0.04|-0.12
first:it|0.16|-0.10|-0.06
first:joiner|-0.05|-0.03|0.09
first:keep|-0.04|-0.06|0.11
first:lead|-0.01|0.06|-0.05
first:learner|0.15|-0.02|-0.14
first:long|0.07|-0.01|-0.06
first:lose|-0.21|0.29|-0.08
first:lower|0.04|-0.07|0.03
first:maintain|-0.15|-0.02|0.17
first:manager|-0.02|-0.02|0.03
first:median|-0.07|-0.05|0.13
first:member|-0.53|0.70|-0.17
first:mobile|-0.15|0.19|-0.04
first:night|0.18|-0.09|-0.09
first:no|0.38|-0.22|-0.15
first:nurse|-0.09|-0.43|0.52
first:of|0.30|-0.19|-0.12
first:out|0.00|0.31|-0.30
first:overhead|-0.03|0.09|-0.06
first:overtime|-0.03|0.00|0.03
first:package|0.09|-0.24|0.15
first:parent|0.04|-0.11|0.07
first:pass|0.13|-0.08|-0.05
first:patient|0.24|-0.06|-0.18
first:payroll|-0.04|-0.04|0.08
first:pay|-0.20|0.42|-0.22
first:people|0.35|0.02|-0.37
first:product|-0.05|0.00|0.06
first:pull|-0.14|0.00|0.15
first:qualify|-0.02|0.06|-0.04
first:question|-0.05|-0.02|0.08
first:raise|-0.03|-0.03|0.06
first:reach|0.03|0.05|-0.08
first:reduce|0.10|-0.12|0.00
first:release|0.33|-0.12|-0.21
first:report|-0.14|-0.04|0.18
first:resident|0.13|-0.04|-0.09
first:restore|-0.12|0.00|0.13
first:return|0.27|-0.08|-0.20
first:revenue|-0.03|0.08|-0.04
first:rework|-0.35|0.15|0.20
first:sale|-0.05|0.11|-0.05
first:second|0.24|-0.19|-0.05
first:session|0.30|-0.20|-0.10
first:share|-0.04|0.10|-0.06
first:shorten|-0.17|-0.04|0.21
first:spam|0.07|-0.04|-0.03
first:spend|-0.01|0.05|-0.04
first:staff|-0.02|-0.05|0.08
first:stock|-0.14|-0.06|0.20
first:student|0.29|-0.12|-0.17
first:supplier|-0.35|-0.42|0.77
first:teacher|-0.38|-0.08|0.46
first:team|0.50|-0.02|-0.48
first:tenant|-0.14|0.26|-0.12
first:test|-0.21|-0.01|0.22
first:time|-0.06|-0.08|0.15
first:trust|0.05|-0.02|-0.03
first:unplanned|-0.06|0.00|0.06
first:vacant|-0.20|-0.18|0.38
first:visitor|0.21|-0.13|-0.08
first:volunteer|-0.05|-0.01|0.06
first:women|-0.06|-0.09|0.15
first:wrong|0.44|-0.19|-0.25
from to decrease|0.21|0.11|0.12
from to increase|0.07|-0.11|-0.02
has determiner|0.33|-0.03|-0.29
have link|0.12|-0.02|-0.09
head adverb|0.26|-0.24|-0.02
head behaviour base|-0.07|0.21|-0.12
head behaviour ing|-0.41|0.43|-0.02
head behaviour past|0.36|-0.25|-0.11
head behaviour third|-0.08|-0.05|0.12
head determiner|0.18|-0.04|-0.15
head holding base|-0.09|-0.15|0.23
head holding past|0.09|-0.12|0.03
head lowering base|-0.23|-0.18|0.41
head lowering past|0.15|-0.09|-0.06
head lowering third|-0.11|0.16|-0.04
head making base|0.04|-0.80|0.74
head making ing|-0.14|-0.06|0.20
head making past|0.34|0.05|-0.39
head measure|-0.15|0.29|-0.04
head noun|0.17|-0.13|-0.12
head participle|0.41|-0.03|-0.38
head people|-0.05|0.36|-0.31
head plural|0.16|-0.26|0.03
head state|0.13|-0.08|-0.04
head thing|-0.04|-0.14|0.21
impact by rule business|-0.69|0.89|-0.43
impact by rule customer|0.47|-0.27|-0.39
impact by rule internal|-0.57|-0.41|0.71
impact by rule unclear|0.28|-0.27|0.25
indicator by rule lagging|-0.10|0.14|-0.26
indicator by rule leading|0.03|0.07|0.41
indicator by rule unclear|0.04|0.46|0.09
is behaviour past|-0.06|-0.21|0.27
is determiner|0.21|-0.15|-0.06
is link|0.08|-0.16|0.08
is making past|-0.34|0.43|-0.09
is noun|0.68|-0.42|-0.27
is number|-0.29|0.17|0.13
is participle|-0.31|-0.08|0.39
is sign|0.10|-0.01|-0.09
is state|0.44|-0.05|-0.39
last adverb|0.06|0.59|-0.65
last behaviour ing|-0.06|0.15|-0.09
last behaviour third|0.06|-0.02|-0.04
last link|0.15|0.10|-0.25
last lowering past|0.11|-0.09|-0.02
last making base|0.02|-0.10|0.08
last making past|-0.31|-0.02|0.33
last making third|0.15|-0.38|0.23
last measure|-0.07|0.13|0.08
last noun|0.13|-0.12|-0.07
last number|-0.01|-0.04|0.02
last participle|-0.22|0.40|-0.18
last people|0.06|0.32|-0.39
last plural|0.11|0.24|-0.32
last sign|-0.01|-0.13|0.28
last thing|0.37|-0.11|-0.26
metric of one word|0.25|0.06|-0.06
metric of several words|-0.09|0.25|0.28
metric|0.14|-0.14|-0.09
money|-0.64|1.13|-0.83
no metric|0.10|0.36|0.18
no number|0.21|-0.28|0.16
number after below|0.48|-0.31|-0.17
number after from|0.01|0.13|0.19
number after least|0.06|-0.16|0.10
number after than|0.20|-0.03|-0.16
number after to|0.26|-0.41|0.29
number after under|0.09|0.09|-0.18
number of people|0.19|0.54|-0.71
number of things|0.43|-0.06|-0.37
number|0.55|-0.23|-0.02
other metric business|0.01|0.26|-0.20
other metric customer|0.55|-0.19|-0.37
other metric down|0.19|0.07|-0.25
other metric internal|-0.17|-0.18|0.35
other metric lagging|-0.33|0.18|0.13
other metric leading|0.42|-0.16|-0.31
other metric up|0.09|-0.16|0.12
people anyone do|-0.19|0.08|0.12
people anyone|0.17|-0.52|0.36
people colleague do|0.15|-0.10|-0.04
people colleague|-0.69|-0.33|0.83
people customer do|-0.02|-0.12|0.10
people customer|0.16|-0.05|-0.17
percent|0.00|-0.20|0.09
short|-0.30|0.23|0.07
side business again|-0.58|0.33|0.24
side business|-1.04|0.84|0.38
side customer again|0.08|-0.23|0.10
side customer|0.43|-0.28|-0.32
side internal again|-0.32|-0.48|0.67
side internal|-0.69|-0.30|0.78
sign %|0.07|-0.03|-0.04
sign (|-0.07|0.03|0.24
sign )|-0.07|0.03|0.24
sign ,|-0.30|0.43|0.28
sign :|0.18|-0.04|-0.17
sign ;|-0.32|0.18|0.14
sign <|0.26|-0.12|-0.14
sign >|0.24|-0.31|0.07
sign →|-0.09|0.01|0.08
sign ≥|0.04|0.13|-0.18
word:about|0.15|-0.10|-0.05
word:above|-0.08|-0.02|0.10
word:absence|0.05|-0.04|-0.01
word:accept|0.11|-0.20|0.08
word:accident|-0.27|-0.04|0.31
word:account|-0.27|0.16|0.10
word:accuracy|-0.04|-0.03|0.07
word:achieve|0.19|-0.13|-0.06
word:across|0.00|0.06|-0.06
word:activation|0.10|-0.02|-0.08
word:active|-0.05|-0.04|0.10
word:actual|-0.02|-0.21|0.23
word:address|-0.50|0.12|0.38
word:add|0.07|-0.01|-0.06
word:adjust|-0.08|-0.16|0.24
word:admin|-0.43|-0.04|0.46
word:advise|0.12|-0.03|-0.08
word:after|0.07|-0.30|0.28
word:again|0.13|0.13|-0.27
word:agency|-0.05|0.11|-0.05
word:agent|-0.31|-0.06|0.37
word:agree|-0.18|-0.06|0.24
word:aid|-0.17|-0.01|0.19
word:alert|-0.02|-0.02|0.04
word:all|0.10|-0.26|0.15
word:ambulance|0.25|-0.02|-0.23
word:among|0.19|-0.25|0.06
word:analyst|-0.04|-0.04|0.08
word:android|0.05|-0.03|-0.01
word:and|-0.53|0.25|0.29
word:answer|0.33|-0.29|-0.03
word:an|0.35|-0.30|-0.05
word:applicant|-0.21|-0.03|0.24
word:application|-0.18|0.33|-0.16
word:apprentice|0.29|-0.02|-0.27
word:approval|-0.07|-0.04|0.12
word:app|0.25|-0.11|-0.14
word:are|0.18|-0.31|0.15
word:arrive|-0.02|-0.15|0.17
word:arr|-0.04|0.05|-0.01
word:ask|0.09|0.13|-0.22
word:as|0.06|0.24|-0.31
word:attendance|0.12|-0.06|-0.06
word:attend|-0.02|-0.10|0.12
word:at|0.28|-0.10|-0.21
word:author|-0.31|-0.01|0.32
word:autumn|0.10|-0.06|-0.04
word:availability|-0.37|-0.07|0.44
word:average|0.06|-0.06|0.00
word:a|0.34|-0.07|0.06
word:back|0.14|-0.11|-0.02
word:bank|-0.05|-0.04|0.09
word:basket|-0.15|0.21|-0.07
word:because|0.44|-0.20|-0.24
word:bed|0.19|-0.40|0.21
word:before|-0.22|-0.08|0.30
word:below|-0.30|0.24|0.07
word:benefit|0.41|-0.17|-0.24
word:better|0.29|-0.03|-0.26
word:between|-0.16|-0.04|0.20
word:be|-0.07|-0.19|0.26
word:bike|-0.17|0.27|-0.10
word:billing|0.15|-0.01|-0.14
word:bill|-0.12|0.38|-0.26
word:bin|0.08|-0.09|0.01
word:blocked|-0.21|-0.12|0.33
word:board|-0.24|-0.27|0.51
word:booking|0.57|-0.54|-0.03
word:book|0.14|-0.57|0.43
word:borrow|0.28|-0.17|-0.10
word:branch|0.05|-0.03|-0.03
word:bread|0.21|-0.12|-0.08
word:break|0.60|-0.09|-0.51
word:bring|0.17|0.09|-0.27
word:budget|-0.05|-0.36|0.41
word:bug|-0.24|-0.09|0.33
word:build|-0.24|-0.11|0.34
word:bus|0.22|-0.09|-0.13
word:buyer|0.14|-0.03|-0.10
word:buy|0.20|0.04|-0.24
word:by|0.03|-0.17|0.11
word:calendar|0.14|-0.10|-0.04
word:caller|0.27|-0.10|-0.18
word:call|0.17|0.11|-0.28
word:campaign|-0.23|0.42|-0.20
word:camp|0.26|-0.08|-0.18
word:cancel|-0.55|0.55|0.00
word:canteen|-0.23|0.35|-0.12
word:can|0.07|-0.02|-0.05
word:capital|-0.03|0.18|-0.15
word:carbon|-0.09|0.13|-0.04
word:card|-0.40|0.57|-0.17
word:case|-0.54|-0.22|0.78
word:cash|-0.08|0.07|0.01
word:caused|0.48|-0.27|-0.22
word:center|0.01|-0.35|0.33
word:changed|-0.22|-0.09|0.31
word:change|0.52|-0.30|-0.22
word:channel|-0.31|0.55|-0.24
word:chat|0.09|-0.03|-0.06
word:checkout|0.02|0.17|-0.19
word:check|0.04|0.00|-0.04
word:chf|-0.10|0.18|-0.08
word:children|0.23|-0.06|-0.18
word:child|0.06|-0.02|-0.03
word:choir|0.03|0.04|-0.07
word:choose|0.15|-0.12|-0.03
word:churn|-0.18|0.24|-0.07
word:citizen|0.09|-0.02|-0.06
word:city|0.45|-0.11|-0.35
word:claim|-0.05|0.28|-0.23
word:class|-0.23|-0.02|0.25
word:clean|0.19|-0.07|-0.12
word:click|0.15|-0.06|-0.08
word:client|0.19|-0.11|-0.07
word:climb|0.13|-0.15|0.02
word:clinic|0.11|0.01|-0.12
word:close|-0.43|-0.21|0.64
word:code|0.25|-0.07|-0.18
word:coffee|0.46|-0.38|-0.08
word:cohort|0.14|-0.02|-0.12
word:cold|0.28|-0.14|-0.14
word:colleague|0.04|-0.12|0.09
word:collect|0.10|-0.01|-0.09
word:come|-0.01|-0.36|0.37
word:commit|-0.03|-0.15|0.18
word:commuter|-0.06|0.15|-0.09
word:company|-0.45|0.59|-0.14
word:compare|-0.09|-0.06|0.15
word:complaint|0.23|-0.13|-0.10
word:complete|0.63|-0.30|-0.32
word:consumption|-0.04|-0.27|0.31
word:contact|-0.27|0.28|-0.01
word:contract|-0.14|-0.02|0.15
word:contributor|-0.01|-0.06|0.08
word:conversation|-0.09|0.17|-0.08
word:conversion|-0.17|0.30|-0.13
word:convert|-0.21|0.39|-0.18
word:cook|0.15|-0.03|-0.11
word:core|-0.05|-0.05|0.10
word:cost|-0.40|0.63|-0.27
word:course|0.24|0.10|-0.34
word:cover|0.30|-0.14|-0.16
word:crash|0.19|-0.05|-0.14
word:critical|-0.22|-0.01|0.23
word:csat|0.09|-0.07|-0.03
word:currently|0.05|0.00|-0.05
word:customer|0.30|0.29|-0.58
word:cut|0.09|-0.14|0.06
word:cycle|-0.01|0.16|-0.15
word:data|0.34|0.06|-0.39
word:day|-0.20|0.20|0.27
word:dealer|0.06|0.11|-0.17
word:deal|-0.02|0.05|-0.03
word:debt|0.17|-0.13|-0.03
word:decide|0.20|-0.01|-0.20
word:decision|-0.05|-0.16|0.21
word:decrease|-0.11|0.31|-0.19
word:delivery|0.41|-0.16|-0.25
word:deliver|0.01|-0.06|0.04
word:demo|-0.11|0.16|-0.05
word:department|-0.01|-0.04|0.05
word:desk|0.20|-0.06|-0.14
word:developer|-0.25|0.00|0.25
word:district|0.07|-0.02|-0.05
word:dock|-0.31|-0.06|0.37
word:doctor|-0.32|0.13|0.19
word:don't|-0.14|0.13|0.01
word:donation|-0.10|0.18|-0.08
word:donor|-0.23|0.35|-0.12
word:double|0.15|-0.05|-0.10
word:download|0.15|-0.03|-0.12
word:down|0.12|-0.05|-0.04
word:do|0.09|0.07|-0.17
word:driver|-0.29|-0.04|0.33
word:drive|0.08|-0.28|0.20
word:drop|-0.22|-0.08|0.30
word:drug|-0.02|0.10|-0.07
word:dso|-0.12|0.17|-0.05
word:duplicate|0.35|-0.36|0.00
word:during|-0.22|0.03|0.19
word:each|0.21|-0.11|-0.10
word:easy|-0.09|-0.03|0.11
word:electrical|-0.32|-0.08|0.41
word:emergency|-0.04|-0.13|0.17
word:emission|-0.13|0.41|-0.28
word:employee|-0.10|-0.03|0.13
word:empty|0.04|-0.01|-0.04
word:end|-0.21|0.67|-0.46
word:energy|-0.38|0.01|0.37
word:engagement|-0.09|0.37|-0.27
word:engineer|-0.36|-0.04|0.40
word:enp|-0.23|-0.22|0.45
word:enquiry|-0.24|0.40|-0.16
word:enrolment|-0.28|0.36|-0.07
word:episode|0.23|-0.15|-0.07
word:error|-0.02|-0.10|0.12
word:euro|-0.02|0.35|-0.33
word:evening|-0.29|0.42|-0.13
word:event|0.21|-0.56|0.36
word:every|0.29|-0.11|-0.17
word:exam|-0.10|-0.05|0.15
word:exhaustion|-0.04|-0.01|0.05
word:experiment|-0.03|-0.12|0.16
word:factor|-0.03|-0.03|0.07
word:failed|-0.10|0.34|-0.24
word:failure|0.09|-0.02|-0.07
word:fair|-0.15|0.25|-0.09
word:fall|0.36|0.02|-0.36
word:family|-0.06|0.19|-0.14
word:faster|0.09|-0.01|-0.08
word:feedback|0.05|-0.03|-0.03
word:feel|-0.25|-0.09|0.33
word:ferry|0.06|0.12|-0.19
word:fewer|-0.11|0.39|-0.28
word:field|0.05|-0.04|0.00
word:fifth|-0.08|0.15|-0.07
word:figure|-0.17|-0.13|0.29
word:file|-0.03|-0.08|0.11
word:fill|0.47|-0.10|-0.37
word:find|0.05|-0.06|0.01
word:fine|-0.37|0.79|-0.42
word:finish|-0.06|0.06|0.00
word:first|0.75|-0.59|-0.14
word:fix|-0.30|-0.07|0.37
word:flat|0.01|0.03|-0.04
word:flow|-0.04|0.08|-0.04
word:flu|0.14|-0.03|-0.11
word:follow|0.50|0.09|-0.59
word:food|-0.01|-0.16|0.17
word:forecast|-0.18|-0.30|0.48
word:form|0.30|-0.20|-0.10
word:forum|0.30|-0.02|-0.28
word:for|0.79|-0.05|-0.78
word:found|-0.16|0.29|-0.13
word:fraud|0.15|-0.04|-0.11
word:free|0.00|0.17|-0.17
word:friday|0.28|-0.13|-0.15
word:friend|-0.24|0.00|0.25
word:from|0.13|0.28|-0.31
word:full|-0.21|-0.07|0.28
word:fund|-0.18|0.38|-0.21
word:gap|-0.06|-0.17|0.23
word:gardener|0.28|-0.19|-0.09
word:get|0.37|0.11|-0.48
word:girl|0.11|-0.08|-0.03
word:give|-0.54|0.63|-0.09
word:giving|-0.33|0.30|0.02
word:good|0.11|0.00|-0.10
word:go|-0.03|-0.05|0.08
word:green|-0.26|0.34|-0.08
word:gross|-0.15|0.19|-0.05
word:group|0.08|-0.11|0.03
word:growth|-0.01|0.05|-0.05
word:grow|0.07|0.14|-0.21
word:guest|0.51|-0.24|-0.27
word:g|0.14|-0.34|0.20
word:half|0.12|-0.17|0.05
word:halve|0.18|-0.12|-0.06
word:handed|0.35|-0.11|-0.24
word:handover|0.36|-0.08|-0.28
word:hand|0.00|-0.11|0.10
word:has|0.33|-0.03|-0.29
word:have|0.22|-0.26|0.04
word:heart|0.13|-0.01|-0.11
word:heat|0.20|-0.13|-0.06
word:helpful|0.24|-0.12|-0.12
word:helpline|0.43|-0.27|-0.15
word:help|0.08|-0.06|-0.03
word:higher|0.07|0.00|-0.07
word:hire|-0.17|0.31|-0.13
word:hold|0.10|0.07|-0.17
word:holiday|-0.08|-0.01|0.09
word:home|0.61|-0.25|-0.35
word:host|0.04|0.04|-0.09
word:hotel|-0.01|0.19|-0.18
word:hotfix|0.50|-0.03|-0.47
word:hour|0.11|-0.78|0.61
word:household|0.47|-0.20|-0.26
word:house|0.52|-0.32|-0.20
word:housing|0.14|-0.05|-0.09
word:how|0.09|0.07|-0.16
word:hr|-0.10|-0.01|0.11
word:h|-0.15|-0.05|0.20
word:import|0.31|-0.03|-0.28
word:improve|-0.09|-0.14|0.23
word:incident|-0.15|-0.02|0.17
word:income|0.03|0.10|-0.13
word:increase|0.01|-0.17|0.15
word:infection|0.09|-0.06|-0.03
word:injury|0.05|-0.07|0.02
word:install|0.27|-0.09|-0.18
word:instead|0.06|0.26|-0.32
word:insurance|-0.06|0.12|-0.05
word:internal|-0.42|-0.01|0.43
word:into|-0.33|0.09|0.24
word:introduce|0.10|-0.05|-0.05
word:invite|0.53|0.06|-0.59
word:invoice|0.12|-0.19|0.07
word:in|0.32|-0.44|-0.09
word:issue|-0.17|-0.02|0.19
word:is|0.25|-0.35|0.11
word:it|0.52|-0.12|-0.39
word:i|0.26|-0.22|-0.04
word:jacket|0.39|-0.18|-0.21
word:job|0.08|-0.02|-0.07
word:joiner|-0.05|-0.03|0.09
word:join|-0.13|-0.02|0.15
word:keep|-0.19|-0.09|0.28
word:kg|-0.53|-0.32|0.85
word:kilometre|-0.08|-0.18|0.26
word:kitchen|-0.28|-0.15|0.44
word:label|-0.37|-0.08|0.45
word:lab|-0.35|-0.04|0.38
word:land|0.08|-0.12|0.04
word:language|0.37|-0.21|-0.16
word:last|-0.33|0.10|0.22
word:late|0.11|-0.02|-0.09
word:lead|-0.03|0.20|-0.17
word:learner|0.30|-0.04|-0.26
word:least|0.15|0.00|-0.13
word:leaver|0.19|-0.06|-0.14
word:leave|-0.45|-0.08|0.54
word:length|-0.01|-0.03|0.04
word:lesson|-0.40|-0.24|0.64
word:less|0.15|-0.23|0.08
word:letter|0.08|0.22|-0.30
word:level|0.28|-0.18|-0.10
word:library|0.05|-0.04|-0.01
word:line|-0.04|0.04|0.00
word:link|-0.19|0.10|0.08
word:list|-0.11|0.14|-0.03
word:litre|-0.21|-0.10|0.31
word:load|-0.30|-0.26|0.56
word:loave|0.21|-0.12|-0.08
word:logistic|-0.08|0.00|0.08
word:log|0.11|-0.03|-0.09
word:longer|0.00|0.21|-0.21
word:long|0.07|-0.01|-0.06
word:lookup|0.11|-0.02|-0.09
word:lose|-0.05|0.18|-0.13
word:loss|-0.24|0.39|-0.15
word:lost|-0.17|-0.19|0.36
word:lower|0.04|-0.05|0.01
word:mailing|-0.54|0.74|-0.20
word:mail|-0.11|-0.04|0.16
word:maintainer|-0.04|0.00|0.05
word:maintain|-0.15|-0.02|0.17
word:maintenance|-0.01|0.06|-0.04
word:main|-0.31|0.45|-0.14
word:make|-0.09|-0.03|0.12
word:management|-0.16|-0.03|0.18
word:manager|0.08|-0.07|-0.02
word:manual|-0.15|-0.05|0.20
word:many|-0.12|0.22|-0.10
word:map|0.18|-0.04|-0.14
word:march|-0.06|-0.14|0.20
word:margin|-0.12|0.16|-0.04
word:market|-0.10|0.17|-0.07
word:math|0.14|-0.09|-0.05
word:mau|0.09|-0.05|-0.04
word:mean|-0.10|-0.09|0.19
word:measure|0.34|-0.11|-0.23
word:median|-0.16|-0.11|0.27
word:meeting|-0.02|-0.16|0.19
word:meet|-0.32|0.16|0.16
word:member|-0.32|0.45|-0.12
word:mentor|-0.04|-0.06|0.10
word:merge|-0.07|0.00|0.08
word:metre|-0.07|0.26|-0.19
word:million|-0.09|0.11|-0.02
word:minute|0.23|-0.26|0.07
word:min|-0.24|-0.17|0.41
word:mirror|0.14|0.04|-0.18
word:missed|0.58|-0.23|-0.35
word:miss|-0.05|-0.34|0.39
word:mobile|-0.15|0.19|-0.04
word:mobility|0.01|-0.04|0.03
word:model|0.15|-0.14|0.00
word:monday|-0.03|-0.25|0.28
word:money|0.13|-0.12|-0.01
word:monthly|-0.30|0.41|-0.11
word:month|-0.55|-0.17|0.68
word:more|-0.28|-0.09|0.38
word:most|-0.24|-0.12|0.36
word:ms|0.40|-0.10|-0.30
word:municipality|0.33|-0.09|-0.23
word:m|-0.11|-0.12|0.24
word:near|0.15|-0.10|-0.04
word:need|-0.11|-0.21|0.31
word:neighbourhood|0.26|-0.12|-0.14
word:neighbour|-0.04|0.20|-0.16
word:never|-0.48|0.30|0.19
word:newcomer|0.19|-0.01|-0.18
word:new|-0.37|-0.05|0.42
word:next|-0.10|0.23|-0.14
word:nightly|-0.08|-0.12|0.20
word:night|0.41|-0.25|-0.16
word:none|-0.33|-0.21|0.54
word:notice|0.06|-0.01|-0.05
word:not|-0.15|-0.13|0.29
word:now|0.05|0.34|-0.39
word:no|0.16|0.22|-0.39
word:nps|0.20|-0.08|-0.12
word:number|-0.34|0.60|-0.26
word:nurse|-0.09|-0.43|0.52
word:nursing|-0.19|0.04|0.15
word:offer|-0.18|-0.03|0.21
word:office|-0.08|-0.11|0.20
word:off|0.33|-0.13|-0.20
word:of|0.06|-0.22|0.47
word:older|-0.06|0.01|0.05
word:old|0.52|-0.41|-0.11
word:once|-0.17|0.26|-0.09
word:one|-0.15|0.33|-0.15
word:online|0.16|-0.06|-0.09
word:on|0.36|-0.15|-0.03
word:open|-0.09|-0.22|0.32
word:operate|-0.06|0.12|-0.06
word:operation|-0.17|-0.03|0.20
word:order|0.46|-0.48|0.02
word:or|0.61|-0.26|-0.36
word:other|0.20|-0.14|-0.06
word:our|-0.47|0.22|0.30
word:outside|-0.21|-0.11|0.31
word:out|0.47|-0.17|-0.31
word:overhead|-0.03|0.09|-0.06
word:overtime|-0.03|0.00|0.03
word:over|0.47|-0.15|-0.32
word:own|-0.07|0.23|-0.16
word:package|0.27|-0.33|0.06
word:pack|-0.04|-0.09|0.12
word:page|-0.24|0.70|-0.46
word:pair|0.21|-0.12|-0.10
word:pallet|-0.16|-0.03|0.19
word:parcel|0.17|-0.06|-0.11
word:parent|0.10|-0.12|0.02
word:park|0.12|-0.01|-0.11
word:partner|-0.09|0.18|-0.09
word:part|0.02|0.28|-0.30
word:passenger|0.18|-0.10|-0.08
word:password|0.03|-0.01|-0.02
word:pass|0.17|-0.10|-0.07
word:patch|-0.43|-0.08|0.51
word:patient|0.26|-0.28|0.01
word:payment|-0.34|0.51|-0.16
word:payroll|-0.04|-0.03|0.07
word:pay|-0.65|0.99|-0.34
word:peak|-0.06|-0.06|0.12
word:pension|0.07|-0.04|-0.04
word:people|0.07|-0.20|0.14
word:percentile|0.14|-0.04|-0.10
word:percent|0.07|0.19|-0.26
word:permit|0.07|-0.16|0.09
word:person|-0.21|-0.13|0.34
word:per|-0.23|0.24|0.12
word:phone|0.18|-0.06|-0.12
word:photo|0.09|-0.03|-0.06
word:pick|-0.01|-0.16|0.17
word:pipeline|-0.05|0.16|-0.11
word:place|0.60|-0.21|-0.39
word:planner|-0.16|-0.12|0.29
word:plant|-0.17|0.29|-0.12
word:plan|-0.04|0.14|-0.10
word:platform|-0.34|-0.02|0.35
word:point|0.33|-0.09|-0.24
word:portal|0.32|-0.12|-0.20
word:post|-0.22|0.07|0.15
word:power|-0.10|-0.03|0.13
word:practice|0.33|-0.02|-0.30
word:premium|0.11|0.02|-0.13
word:price|0.06|-0.06|0.00
word:production|0.10|-0.03|-0.07
word:product|-0.20|-0.09|0.29
word:programme|0.43|-0.24|-0.19
word:project|0.26|-0.09|-0.16
word:promized|0.15|-0.07|-0.08
word:promote|-0.28|-0.08|0.36
word:prototype|-0.14|-0.01|0.14
word:public|0.20|-0.04|-0.17
word:publish|0.04|-0.03|-0.01
word:pull|-0.15|-0.04|0.19
word:pulse|-0.33|-0.07|0.39
word:pupil|0.11|-0.02|-0.09
word:purchase|0.23|-0.20|-0.03
word:q1|-0.31|0.26|0.06
word:q4|-0.11|0.15|-0.04
word:qualify|-0.07|0.19|-0.12
word:quarter|0.01|0.07|-0.09
word:question|0.04|-0.26|0.23
word:raise|-0.03|-0.03|0.06
word:rate|0.12|-0.38|0.22
word:rather|-0.15|0.12|0.03
word:ratio|-0.20|-0.07|0.26
word:reach|-0.04|-0.30|0.34
word:reader|0.09|0.13|-0.23
word:readmission|0.07|-0.05|-0.02
word:ready|-0.31|-0.01|0.32
word:read|0.30|0.10|-0.40
word:recipe|0.05|0.22|-0.27
word:recommend|0.16|-0.10|-0.05
word:record|-0.36|-0.13|0.49
word:redesign|0.15|-0.07|-0.08
word:reduce|0.10|-0.12|0.00
word:region|0.14|0.04|-0.18
word:registration|0.13|-0.02|-0.11
word:rejected|-0.39|0.55|-0.17
word:release|0.21|-0.14|-0.07
word:renewable|-0.30|-0.14|0.44
word:renew|-0.14|0.36|-0.22
word:repair|0.25|-0.15|-0.10
word:repeat|0.37|-0.11|-0.27
word:reply|0.16|0.21|-0.36
word:report|0.24|-0.26|0.03
word:rep|-0.12|0.21|-0.09
word:request|-0.57|0.10|0.47
word:researcher|-0.47|-0.01|0.48
word:resident|0.14|-0.04|-0.10
word:response|-0.19|-0.07|0.26
word:restore|-0.12|0.00|0.13
word:retention|-0.41|-0.08|0.49
word:return|0.31|-0.11|-0.20
word:revenue|-0.09|0.22|-0.13
word:review|0.24|-0.12|-0.12
word:rework|-0.51|0.15|0.37
word:right|-0.26|-0.02|0.29
word:rise|-0.21|-0.13|0.34
word:round|-0.04|-0.04|0.08
word:run|0.22|-0.30|0.07
word:rural|0.11|-0.06|-0.05
word:safe|-0.21|-0.01|0.22
word:sale|-0.32|0.02|0.30
word:same|0.00|-0.51|0.51
word:satisfaction|-0.05|-0.18|0.23
word:save|0.13|0.03|-0.16
word:say|0.08|-0.14|0.06
word:scale|-0.03|-0.04|0.08
word:school|0.03|0.38|-0.41
word:scope|-0.27|0.75|-0.48
word:score|-0.09|-0.10|0.19
word:screen|0.13|-0.02|-0.11
word:search|0.35|-0.14|-0.21
word:season|0.44|-0.15|-0.29
word:second|0.41|-0.05|-0.36
word:security|-0.16|0.28|-0.12
word:seen|0.01|-0.21|0.20
word:self|0.15|0.02|-0.17
word:send|0.04|-0.03|-0.01
word:senior|0.01|-0.10|0.09
word:service|0.33|-0.30|-0.03
word:session|0.18|-0.46|0.28
word:settle|0.06|-0.03|-0.03
word:share|0.49|-0.05|-0.44
word:shelter|0.29|-0.09|-0.20
word:shift|-0.28|-0.22|0.50
word:ship|0.26|-0.10|-0.16
word:shopper|0.09|-0.08|-0.01
word:shop|-0.80|0.56|0.24
word:shorten|-0.17|-0.04|0.21
word:show|-0.29|0.32|-0.03
word:shrink|0.06|0.04|-0.10
word:sign|0.25|-0.13|-0.12
word:site|-0.38|0.00|0.37
word:skip|0.07|-0.02|-0.05
word:sla|0.18|-0.10|-0.08
word:solve|-0.24|-0.02|0.27
word:so|0.34|-0.25|-0.09
word:spam|0.07|-0.04|-0.03
word:speak|0.11|-0.02|-0.09
word:spend|-0.27|0.02|0.25
word:spring|-0.26|-0.17|0.43
word:square|-0.07|0.26|-0.19
word:stable|0.14|-0.02|-0.11
word:staff|-0.50|-0.07|0.57
word:start|-0.14|0.46|-0.32
word:star|0.44|-0.33|-0.11
word:stay|-0.02|-0.08|0.10
word:step|0.06|-0.02|-0.04
word:still|-0.12|0.28|-0.17
word:stock|-0.22|0.54|-0.32
word:stop|-0.31|0.28|0.02
word:store|0.08|-0.07|-0.01
word:student|0.03|0.19|-0.22
word:studio|-0.05|0.06|-0.01
word:study|-0.07|-0.01|0.08
word:subscriber|0.25|-0.14|-0.11
word:success|0.25|-0.12|-0.13
word:summer|-0.11|0.21|-0.10
word:supplier|-0.48|-0.62|1.10
word:support|-0.24|0.55|-0.31
word:surgery|0.34|-0.04|-0.30
word:surplus|-0.10|0.12|-0.02
word:survey|-0.55|-0.10|0.65
word:s|0.40|-0.10|-0.30
word:tablet|-0.15|-0.01|0.16
word:taken|-0.12|-0.09|0.21
word:take|0.10|-0.28|0.18
word:talk|-0.13|0.16|-0.03
word:tax|0.23|-0.07|-0.16
word:teacher|-0.85|-0.25|1.10
word:team|0.33|-0.33|0.00
word:template|0.35|-0.03|-0.32
word:tenant|0.05|0.13|-0.18
word:tender|-0.06|0.05|0.00
word:term|0.07|-0.05|-0.02
word:test|-0.32|-0.28|0.60
word:than|0.06|-0.49|0.46
word:that|0.21|-0.12|-0.11
word:their|0.11|0.05|-0.07
word:themselve|-0.27|-0.15|0.43
word:them|-0.13|-0.08|0.21
word:they|0.95|-0.13|-0.82
word:the|0.31|-0.09|-0.28
word:third|-0.35|-0.29|0.64
word:this|0.37|-0.14|-0.24
word:thousand|0.37|-0.12|-0.25
word:through|-0.12|0.08|0.04
word:ticket|0.08|-0.18|0.10
word:tile|0.07|-0.02|-0.05
word:timetable|0.05|-0.03|-0.02
word:time|-0.09|-0.25|0.41
word:today|0.03|-0.50|0.48
word:tool|0.16|-0.10|-0.06
word:top|-0.09|0.16|-0.06
word:total|-0.12|-0.10|0.21
word:to|0.20|-0.23|0.36
word:train|0.66|-0.32|-0.33
word:travel|-0.01|0.07|-0.06
word:trial|-0.25|0.19|0.06
word:trust|0.02|-0.23|0.21
word:turnover|-0.17|-0.49|0.66
word:turn|-0.26|0.29|-0.03
word:twice|0.21|-0.09|-0.12
word:unaided|-0.03|0.17|-0.14
word:unanswered|0.07|-0.01|-0.07
word:under|0.65|-0.14|-0.52
word:unit|-0.29|0.16|0.13
word:unplanned|-0.06|0.00|0.06
word:until|0.12|-0.04|-0.08
word:upgrade|-0.04|0.15|-0.11
word:upload|0.08|-0.04|-0.04
word:ups|0.10|0.14|-0.24
word:uptime|0.25|-0.04|-0.21
word:up|-0.35|0.80|-0.29
word:user|0.30|-0.11|-0.19
word:use|0.43|-0.62|0.20
word:us|0.20|-0.36|0.16
word:vacant|-0.20|-0.18|0.38
word:valid|-0.47|-0.05|0.52
word:valley|0.22|-0.07|-0.15
word:vet|0.13|0.00|-0.12
word:video|-0.09|0.35|-0.26
word:visitor|0.09|0.15|-0.24
word:visit|0.06|0.14|-0.20
word:volume|0.34|-0.18|-0.16
word:volunteer|-0.19|0.14|0.05
word:vote|0.26|-0.05|-0.21
word:vulnerability|-0.35|-0.04|0.39
word:wait|-0.30|-0.20|0.50
word:want|0.04|-0.07|0.04
word:ward|-0.30|-0.06|0.36
word:warehouse|-0.09|-0.15|0.24
word:waste|0.10|-0.38|0.28
word:was|-0.22|0.20|0.03
word:water|-0.47|-0.34|0.81
word:way|0.10|-0.01|-0.09
word:webinar|0.30|-0.03|-0.27
word:weekly|0.40|-0.19|-0.20
word:week|0.28|-0.87|0.59
word:welcome|0.19|0.11|-0.30
word:were|0.14|-0.05|-0.09
word:we|0.58|-0.11|-0.47
word:what|-0.05|-0.03|0.08
word:where|0.05|0.02|-0.07
word:which|-0.04|0.09|-0.05
word:while|0.17|-0.13|-0.04
word:who|0.09|0.07|0.02
word:win|-0.03|0.13|-0.10
word:within|0.57|0.00|-0.57
word:without|0.13|-0.32|0.18
word:with|0.70|-0.86|0.15
word:women|-0.06|-0.09|0.14
word:work|0.48|-0.27|-0.21
word:would|-0.17|-0.04|0.20
word:write|0.10|-0.37|0.27
word:wrongly|0.10|-0.03|-0.07
word:wrong|0.60|-0.33|-0.27
word:yearly|-0.15|-0.11|0.26
word:year|-0.39|0.21|0.20
word:zero|-0.17|-0.14|0.31
year|-0.24|0.11|0.13
|0.13|0.12|-0.22`;
