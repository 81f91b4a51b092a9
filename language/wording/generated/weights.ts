// Written by .ci/train-wording.mjs from language/wording/training: do not edit.

export const kind = `can behaviour base|0.19
can link|0.03
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
ends in ed|0.42
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
first state|0.25
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
first two link noun|0.03
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
first two making base number|0.22
first two making base order|0.04
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
first two making third noun|-0.13
first two measure link|0.12
first two noun behaviour base|0.11
first two noun behaviour ing|-0.16
first two noun behaviour third|-0.08
first two noun link|-0.18
first two noun making base|0.21
first two noun making ing|0.19
first two noun making third|-0.21
first two noun measure|0.24
first two noun noun|-0.04
first two noun number|0.36
first two noun people|-0.42
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
first:access|0.04
first:account|0.20
first:achieve|-0.23
first:agent|-0.24
first:agree|0.09
first:analyst|-0.17
first:applicant|0.05
first:attendance|0.06
first:at|-0.16
first:award|0.06
first:board|-0.07
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
first:developer|0.07
first:develop|0.07
first:download|-0.08
first:drive|-0.08
first:each|0.12
first:emergency|0.09
first:energy|-0.08
first:establish|0.04
first:evaluate|0.04
first:everyone|0.25
first:every|0.11
first:external|0.14
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
first:publish|-0.04
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
first:start|0.20
first:support|-0.09
first:sustainability|-0.16
first:tax|0.12
first:team|-0.09
first:test|-0.18
first:there|0.18
first:third|-0.47
first:timetable|-0.05
first:time|0.14
first:trust|-0.09
first:vacant|-0.06
first:volunteer|0.05
first:wait|-0.04
first:waste|0.13
first:welcome|0.20
first:write|0.04
from to decrease|-0.59
from to increase|-0.57
has making past|0.10
have behaviour past|0.17
have determiner|0.07
have link|-0.08
head adverb|-0.44
head behaviour base|-0.31
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
head people|-0.26
head state|0.38
head thing|-0.13
impact by rule business|-0.23
impact by rule customer|-0.21
impact by rule internal|-0.12
impact by rule unclear|0.10
indicator by rule lagging|-0.03
indicator by rule leading|-0.23
indicator by rule unclear|0.04
is behaviour past|-0.11
is determiner|-0.32
is making past|0.19
is noun|-0.13
is participle|-0.48
is state|0.09
last adverb|-0.08
last behaviour base|0.15
last behaviour past|0.03
last behaviour third|-0.10
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
last plural|0.20
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
number after to|-0.39
number after under|-0.06
number of things|0.22
number|-0.20
other metric business|-0.08
other metric customer|0.04
other metric down|-0.04
other metric internal|-0.10
other metric lagging|-0.32
other metric leading|0.21
other metric up|-0.08
people anyone do|0.16
people anyone|-0.37
people colleague|0.31
people customer do|-0.18
people customer|0.18
percent|-0.75
short|0.09
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
word:backlog|-0.12
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
word:bring|-0.11
word:bucket|0.12
word:budget|-0.21
word:bug|-0.10
word:build|-0.03
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
word:collect|0.06
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
word:count|0.03
word:course|-0.12
word:crash|0.06
word:create|0.06
word:crew|0.13
word:crm|0.29
word:currently|-0.08
word:customer|0.11
word:c|-0.16
word:data|-0.21
word:day|-0.13
word:dealer|0.20
word:decision|-0.26
word:decrease|-0.07
word:define|0.11
word:definition|-0.06
word:delivery|0.08
word:deliver|0.06
word:department|0.15
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
word:driver|0.04
word:drive|-0.10
word:drop|-0.21
word:each|0.47
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
word:external|0.14
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
word:figure|-0.08
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
word:full|-0.14
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
word:harbour|0.38
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
word:how|0.14
word:hygiene|0.17
word:h|0.28
word:implement|0.04
word:import|0.11
word:improve|-0.35
word:incl|0.19
word:income|-0.08
word:increase|-0.09
word:injury|-0.13
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
word:lamp|0.18
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
word:less|-0.24
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
word:lower|-0.08
word:loyalty|0.03
word:mailing|0.03
word:mail|0.05
word:maintainer|0.04
word:maintain|-0.09
word:maintenance|-0.04
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
word:mobile|-0.09
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
word:obtained|0.14
word:october|0.09
word:oee|0.07
word:officer|0.07
word:office|0.14
word:offline|0.13
word:off|0.17
word:of|-0.43
word:older|-0.12
word:oldest|0.20
word:old|0.04
word:one|-0.34
word:online|0.13
word:on|-0.33
word:opt|0.06
word:order|0.17
word:organization|-0.17
word:or|-0.35
word:our|-0.30
word:outside|-0.03
word:out|-0.15
word:owner|0.05
word:own|-0.44
word:pack|0.04
word:pallet|-0.11
word:panel|0.10
word:parent|0.05
word:parliament|0.35
word:partnership|0.03
word:partner|0.09
word:part|-0.04
word:passenger|0.06
word:pass|0.12
word:path|0.09
word:patient|-0.44
word:payroll|-0.06
word:pay|-0.06
word:peak|-0.12
word:peer|0.08
word:people|-0.59
word:percent|0.16
word:permit|-0.11
word:personal|-0.06
word:personnel|0.09
word:per|0.29
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
word:present|0.09
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
word:quarter|-0.56
word:raise|-0.13
word:rate|-0.08
word:ratio|-0.04
word:reach|-0.10
word:reader|-0.22
word:ready|0.07
word:read|-0.09
word:receive|0.17
word:recommendation|-0.09
word:recommend|-0.04
word:reconciliation|-0.11
word:record|0.13
word:recruit|0.03
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
word:sale|0.20
word:same|-0.50
word:satisfaction|-0.07
word:save|-0.13
word:saving|0.04
word:say|-0.11
word:scale|-0.03
word:scheduler|0.12
word:scholarship|0.06
word:school|-0.06
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
word:share|0.06
word:shelve|0.05
word:shift|-0.07
word:shopping|0.20
word:shop|-0.18
word:shorten|0.04
word:show|0.05
word:signature|0.13
word:sign|0.03
word:site|0.19
word:size|0.05
word:skipper|0.25
word:sla|-0.04
word:smart|0.21
word:solar|0.03
word:sold|0.17
word:sort|-0.05
word:southern|0.03
word:south|-0.05
word:so|-0.37
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
word:start|0.20
word:star|-0.15
word:station|0.09
word:statistic|0.10
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
word:system|0.27
word:s|-0.06
word:tablet|0.09
word:table|0.03
word:tag|0.13
word:taken|-0.06
word:take|-0.42
word:talk|0.22
word:task|-0.21
word:tax|0.14
word:teach|-0.20
word:team|0.19
word:tech|0.04
word:tell|0.12
word:term|-0.25
word:test|-0.15
word:text|0.07
word:than|-0.47
word:that|-0.59
word:their|-0.56
word:them|0.39
word:theory|0.06
word:there|0.29
word:they|-0.29
word:third|-0.64
word:this|-0.15
word:threat|0.04
word:through|-0.46
word:thursday|0.05
word:ticket|0.14
word:tier|0.09
word:tile|-0.12
word:timetable|-0.05
word:time|-0.27
word:today|-0.07
word:toggle|0.13
word:took|-0.12
word:tool|-0.07
word:top|0.17
word:total|-0.03
word:town|0.26
word:to|-0.58
word:trace|0.08
word:track|0.24
word:traffic|0.06
word:train|0.17
word:tram|0.09
word:trip|0.26
word:truck|0.18
word:tuesday|0.13
word:turkish|0.32
word:twice|-0.19
word:unaided|-0.11
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
word:us|-0.28
word:v2|0.09
word:vacancy|-0.07
word:vacant|-0.06
word:vaccination|0.18
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
word:weekly|-0.28
word:week|0.05
word:welcome|0.17
word:well|0.08
word:we|-0.36
word:what|-0.11
word:whole|0.16
word:who|-0.22
word:within|-0.57
word:without|-0.29
word:women|0.04
word:workshop|0.18
word:work|-0.31
word:write|0.10
word:wrong|-0.32
word:w|0.23
word:yearly|0.16
word:year|-0.14
word:zero|-0.24
year|0.06
|-0.35`;

export const indicator = `duration|-0.21
first metric business|-0.10
first metric customer|0.08
first metric down|-0.04
first metric internal|0.30
first metric lagging|0.64
first metric leading|-0.62
first metric level|-0.17
impact by rule business|0.24
impact by rule customer|-0.17
impact by rule internal|0.34
impact by rule unclear|-0.13
indicator by rule lagging|0.64
indicator by rule leading|-0.31
indicator by rule unclear|-0.26
metric of several words|-0.37
metric|-0.16
money|1.16
no metric|0.04
other metric business|0.25
other metric customer|-0.08
other metric down|0.30
other metric internal|-0.07
other metric lagging|0.60
other metric leading|-0.31
other metric up|-0.14
people anyone do|-0.12
people anyone|-0.42
people colleague do|-0.12
people colleague|-0.13
people customer do|-0.54
people customer|0.19
side business again|-0.10
side business|-0.20
side customer again|-0.43
side customer|-0.32
side internal again|-0.42
word:accept|-0.33
word:accident|0.32
word:account|-0.35
word:accuracy|-0.14
word:achieve|-0.08
word:acquisition|0.37
word:activation|-0.10
word:active|-0.08
word:actual|-0.27
word:address|-0.12
word:adjust|-0.75
word:admin|-0.14
word:advise|0.27
word:again|0.43
word:agency|0.31
word:agent|0.22
word:agree|0.11
word:aid|0.27
word:alert|-0.18
word:ambulance|-0.07
word:among|0.23
word:analyst|0.28
word:android|-0.04
word:answer|-0.45
word:applicant|-0.09
word:application|-0.29
word:apprentice|0.51
word:approval|-0.06
word:app|0.20
word:arrive|-0.12
word:article|-0.21
word:ask|-0.35
word:attendance|-0.10
word:attend|-0.10
word:author|0.14
word:availability|-0.10
word:average|-0.06
word:back|-0.14
word:bank|-0.20
word:basket|0.20
word:because|0.66
word:bed|-0.54
word:benefit|-0.16
word:better|0.23
word:billing|0.09
word:bill|0.60
word:bin|-0.38
word:blocked|-0.46
word:board|-0.25
word:booking|-0.68
word:book|-0.43
word:borrow|-0.28
word:branch|-0.20
word:bread|-0.12
word:break|0.09
word:bring|0.62
word:budget|-0.25
word:bug|-0.20
word:build|-0.38
word:bus|-0.06
word:buyer|-0.08
word:buy|0.37
word:calendar|-0.10
word:caller|-0.15
word:call|-0.48
word:campaign|-0.09
word:camp|0.40
word:cancel|0.64
word:canteen|0.68
word:capital|-0.05
word:carbon|0.34
word:case|0.07
word:cash|0.11
word:caused|-0.38
word:center|-0.48
word:changed|-0.21
word:change|-0.26
word:chat|-0.03
word:check|0.23
word:chf|0.26
word:children|0.23
word:child|-0.15
word:choir|0.41
word:choose|-0.18
word:churn|0.13
word:citizen|0.07
word:city|-0.20
word:claim|-0.33
word:class|-0.03
word:clean|0.10
word:click|-0.48
word:client|0.03
word:climb|0.40
word:clinic|0.34
word:close|-0.40
word:code|0.30
word:cohort|0.43
word:cold|-0.14
word:colleague|-0.28
word:collect|0.06
word:come|-0.50
word:commit|-0.31
word:commuter|-0.07
word:company|-0.03
word:compare|0.45
word:complaint|0.43
word:complete|-0.32
word:consumption|-0.08
word:contact|0.30
word:contract|0.25
word:contributor|0.18
word:conversion|-0.08
word:convert|0.21
word:core|-0.16
word:cost|0.27
word:course|0.39
word:cover|0.22
word:crash|-0.23
word:crew|-0.08
word:critical|-0.12
word:csat|0.33
word:currently|-0.14
word:customer|-0.10
word:cut|0.26
word:cycle|-0.04
word:data|-0.37
word:dealer|0.08
word:deal|0.10
word:debt|-0.41
word:decide|-0.09
word:decision|-0.91
word:decrease|0.41
word:delivery|-0.08
word:deliver|-0.43
word:demo|-0.11
word:department|0.30
word:desk|-0.12
word:developer|0.05
word:district|0.42
word:dock|-0.14
word:doctor|-0.12
word:don't|-0.19
word:donor|0.22
word:double|0.21
word:driver|0.10
word:drive|-0.20
word:drop|-0.05
word:drug|0.08
word:dso|0.12
word:duplicate|-0.38
word:easy|0.21
word:electrical|-0.17
word:emergency|-0.06
word:emission|0.07
word:employee|-0.23
word:empty|-0.12
word:end|0.44
word:energy|-0.23
word:engagement|-0.14
word:engineer|-0.12
word:enp|0.07
word:enquiry|-0.10
word:enrolment|-0.21
word:episode|-0.20
word:error|-0.08
word:euro|0.11
word:evening|-0.29
word:event|-0.09
word:exam|0.23
word:exhaustion|0.62
word:experiment|-0.04
word:factor|-0.17
word:failed|-0.19
word:failure|0.04
word:fall|0.15
word:family|0.16
word:far|-0.40
word:feedback|-0.10
word:feel|0.24
word:ferry|0.25
word:field|0.40
word:fifth|0.20
word:figure|-0.15
word:file|-0.04
word:fill|-0.35
word:find|0.51
word:finish|-0.60
word:first|-0.42
word:flat|0.48
word:flow|0.16
word:flu|-0.03
word:follow|-0.11
word:food|-0.19
word:forecast|-0.34
word:form|-0.19
word:forum|-0.11
word:found|-0.08
word:fraud|-0.25
word:free|0.27
word:friday|-0.16
word:friend|0.18
word:full|-0.22
word:fund|0.49
word:gap|-0.72
word:gardener|-0.19
word:girl|0.11
word:giving|-0.04
word:good|0.46
word:go|-0.24
word:green|-0.28
word:gross|0.21
word:group|-0.20
word:growth|0.26
word:grow|-0.14
word:guest|-0.23
word:g|-0.17
word:half|-0.03
word:halve|-0.10
word:handed|-0.11
word:handle|0.38
word:handover|-0.10
word:hand|-0.58
word:head|0.58
word:heat|-0.26
word:helpful|-0.32
word:helpline|-0.12
word:help|0.20
word:hire|-0.15
word:hold|-0.31
word:home|0.05
word:hotel|0.06
word:hotfix|-0.08
word:hour|-0.92
word:household|-0.24
word:house|-0.18
word:housing|0.25
word:how|0.32
word:hr|-0.13
word:import|-0.22
word:improve|-0.28
word:incident|-0.09
word:income|0.36
word:increase|-0.12
word:infection|0.14
word:injury|0.18
word:install|-0.30
word:instead|-0.11
word:insurance|0.39
word:introduce|0.22
word:inventory|-0.07
word:invite|-0.13
word:invoice|-0.06
word:issue|-0.04
word:i|-0.06
word:jacket|-0.30
word:job|0.47
word:joiner|-0.33
word:join|-0.22
word:keep|0.27
word:kg|-0.37
word:kilometre|-0.09
word:kitchen|-0.06
word:label|-0.21
word:lab|-0.05
word:land|-0.14
word:language|0.36
word:last|0.38
word:late|-0.27
word:lead|-0.51
word:learner|-0.17
word:leaver|0.28
word:leave|1.03
word:length|-0.14
word:lesson|-0.33
word:letter|-0.17
word:level|0.40
word:link|-0.04
word:litre|-0.14
word:load|-0.41
word:loave|-0.12
word:logistic|0.41
word:log|-0.34
word:longer|-0.44
word:long|0.61
word:lookup|-0.04
word:lose|0.33
word:loss|0.15
word:lost|0.13
word:lower|-0.13
word:mailing|-0.08
word:mail|-0.22
word:maintainer|0.06
word:maintain|-0.15
word:maintenance|-0.04
word:main|-0.06
word:make|0.48
word:management|0.06
word:manager|-0.20
word:manual|-0.32
word:many|-0.25
word:map|-0.07
word:march|-0.13
word:margin|0.18
word:market|0.28
word:math|0.08
word:mau|-0.07
word:meal|0.25
word:mean|0.21
word:measure|-0.19
word:median|-0.17
word:meeting|-0.13
word:meet|-0.29
word:member|0.76
word:mentor|-0.31
word:merge|-0.12
word:metre|0.24
word:million|0.27
word:minute|-0.64
word:min|-0.17
word:missed|-0.19
word:miss|-0.59
word:mobility|0.20
word:model|-0.11
word:module|0.07
word:money|-0.06
word:monthly|-0.25
word:ms|-0.12
word:municipality|-0.07
word:near|-0.34
word:need|-0.14
word:neighbourhood|-0.29
word:neighbour|-0.22
word:never|-0.18
word:newcomer|-0.15
word:next|0.07
word:nightly|-0.26
word:night|0.42
word:none|-0.27
word:notice|-0.04
word:nps|0.28
word:number|-0.35
word:nurse|-0.21
word:nursing|0.15
word:offer|-0.17
word:office|-0.06
word:off|-0.09
word:older|-0.17
word:old|0.23
word:once|-0.47
word:online|-0.11
word:open|-0.59
word:operate|0.22
word:operation|-0.17
word:order|-1.11
word:other|-0.07
word:outside|-0.18
word:overtime|-0.05
word:own|-0.40
word:package|-0.33
word:pack|-0.11
word:page|-0.23
word:pair|0.37
word:pallet|0.04
word:parcel|-0.29
word:parent|-0.18
word:park|0.24
word:part|-0.27
word:passenger|-0.20
word:password|-0.06
word:pass|0.37
word:patch|-0.17
word:patient|0.17
word:payment|-0.13
word:payroll|-0.34
word:pay|0.58
word:peak|-0.10
word:pension|-0.05
word:people|0.37
word:percent|-0.48
word:permit|-0.15
word:person|-0.16
word:phone|-0.06
word:photo|-0.05
word:pick|-0.13
word:pipeline|-0.36
word:place|-0.61
word:planner|-0.17
word:plan|0.22
word:platform|0.43
word:point|0.58
word:portal|-0.25
word:post|-0.38
word:power|-0.33
word:practice|-0.06
word:premium|0.34
word:price|-0.14
word:production|-0.14
word:profit|0.10
word:programme|-0.21
word:project|-0.19
word:promized|-0.22
word:promote|-0.16
word:prototype|-0.04
word:public|-0.41
word:pulse|0.18
word:pupil|0.18
word:purchase|-0.34
word:q1|-0.07
word:q3|-0.20
word:q4|0.30
word:qualify|-0.52
word:question|-0.60
word:raise|0.32
word:rate|0.62
word:rather|-0.37
word:ratio|-0.09
word:reach|-0.18
word:reader|-0.22
word:readmission|0.20
word:ready|-0.13
word:read|0.15
word:recipe|-0.05
word:recommend|0.82
word:record|-0.07
word:redesign|-0.42
word:reduce|0.06
word:region|-0.11
word:registration|-0.05
word:rejected|-0.17
word:release|-0.56
word:renewable|-0.35
word:renew|0.27
word:repair|-0.13
word:repeat|-0.33
word:reply|-0.07
word:report|-0.08
word:rep|0.12
word:request|-0.08
word:researcher|-0.09
word:resident|0.39
word:response|-0.06
word:retention|0.36
word:return|0.44
word:revenue|0.50
word:review|0.45
word:rework|-0.07
word:right|-0.14
word:rise|-0.18
word:rota|-0.13
word:round|-0.08
word:route|0.03
word:run|-0.27
word:rural|0.05
word:sale|-0.19
word:satisfaction|0.53
word:save|0.38
word:say|0.80
word:scale|0.45
word:school|0.66
word:scope|0.48
word:score|0.47
word:search|-0.11
word:season|0.13
word:second|-0.24
word:seen|-0.21
word:send|-0.07
word:senior|0.25
word:service|0.45
word:session|-0.24
word:settle|-0.06
word:share|0.16
word:shift|-0.24
word:ship|-0.28
word:shopper|0.23
word:shop|0.14
word:shorten|-0.13
word:show|-0.18
word:shrink|0.34
word:sick|0.63
word:sign|-0.26
word:site|0.12
word:skip|0.19
word:sla|-0.12
word:solve|-0.07
word:spam|-0.15
word:speak|-0.21
word:spend|-0.12
word:spring|0.08
word:squad|-0.05
word:square|0.24
word:staff|0.17
word:start|-0.09
word:star|0.52
word:stay|-0.38
word:step|0.27
word:still|0.07
word:stock|-0.17
word:stop|-0.13
word:store|0.14
word:student|-0.30
word:studio|0.07
word:study|-0.05
word:success|-0.35
word:summer|-0.30
word:supplier|-0.14
word:support|0.26
word:surgery|0.73
word:surplus|0.05
word:survey|0.07
word:s|-0.06
word:tablet|-0.08
word:taken|-0.39
word:take|-0.58
word:talk|-0.27
word:task|-0.08
word:tax|0.18
word:teacher|0.49
word:team|-0.25
word:template|-0.05
word:tenant|-0.15
word:tender|-0.20
word:term|0.11
word:test|-0.19
word:themselve|-0.22
word:thousand|-0.22
word:ticket|-0.08
word:tile|-0.07
word:timetable|-0.09
word:time|-0.67
word:today|-0.93
word:tool|0.07
word:top|0.42
word:total|0.04
word:train|0.30
word:travel|-0.12
word:trial|0.42
word:trust|0.22
word:turn|-0.26
word:twice|-0.25
word:unaided|-0.06
word:unanswered|-0.09
word:unit|0.07
word:unplanned|-0.11
word:upgrade|-0.24
word:upload|-0.05
word:ups|-0.05
word:uptime|-0.07
word:user|-0.23
word:use|-0.72
word:vacancy|-0.06
word:vacant|-0.23
word:vaccination|-0.28
word:valid|-0.11
word:valley|0.44
word:value|0.16
word:vet|-0.09
word:visitor|-0.10
word:visit|-0.14
word:volume|0.10
word:volunteer|0.04
word:vote|0.14
word:vulnerability|-0.05
word:wait|-0.34
word:want|0.38
word:ward|0.20
word:warehouse|-0.17
word:waste|-0.13
word:water|-0.40
word:webinar|-0.29
word:weekly|-0.31
word:welcome|0.18
word:what|-0.32
word:where|-0.22
word:win|0.19
word:without|-0.35
word:women|-0.75
word:work|0.16
word:would|0.43
word:write|-0.53
word:wrongly|-0.20
word:wrong|-0.34
word:yearly|0.43
word:zero|0.04
year|0.68
|-0.08`;

export const impact = `duration|0.05|-0.14|0.32
first metric business|-0.39|0.41|-0.19
first metric customer|0.53|-0.22|-0.52
first metric down|-0.11|0.18|0.31
first metric internal|-0.58|-0.47|0.85
first metric lagging|0.02|-0.02|-0.23
first metric leading|-0.03|-0.07|0.45
first metric level|0.03|-0.13|0.10
first metric up|0.27|0.33|-0.44
impact by rule business|-0.64|0.85|-0.46
impact by rule customer|0.53|-0.23|-0.55
impact by rule internal|-0.40|-0.38|0.58
impact by rule unclear|0.28|-0.50|0.35
indicator by rule lagging|0.02|-0.02|-0.23
indicator by rule leading|0.15|-0.16|0.34
indicator by rule unclear|0.09|0.36|-0.01
metric of one word|0.25|-0.10|-0.03
metric of several words|-0.10|0.17|0.25
metric|0.14|-0.20|-0.05
money|-0.77|1.46|-1.01
no metric|0.29|0.12|0.03
other metric business|-0.07|0.30|-0.21
other metric customer|0.66|-0.12|-0.54
other metric down|0.22|0.02|-0.24
other metric internal|-0.28|-0.25|0.53
other metric lagging|-0.37|0.13|0.24
other metric leading|0.35|-0.03|-0.35
other metric up|-0.10|-0.04|0.18
people anyone do|-0.30|0.25|0.05
people anyone|0.23|-0.67|0.44
people colleague do|0.51|-0.24|-0.25
people colleague|-0.53|-0.64|0.92
people customer do|0.01|-0.28|0.24
people customer|0.26|-0.33|-0.10
percent|-0.01|-0.09|0.07
side business again|-0.61|0.40|0.21
side business|-0.96|0.77|0.30
side customer again|0.17|-0.30|0.09
side customer|0.47|-0.27|-0.39
side internal again|-0.34|-0.49|0.73
side internal|-0.60|-0.35|0.67
word:absence|0.06|-0.09|0.03
word:accept|0.45|-0.32|-0.13
word:accident|-0.29|-0.05|0.34
word:account|-0.42|0.09|0.33
word:accuracy|-0.04|-0.04|0.08
word:achieve|0.66|-0.36|-0.30
word:activation|0.09|-0.03|-0.06
word:active|-0.11|0.02|0.10
word:actual|-0.09|-0.31|0.40
word:address|-0.52|0.18|0.35
word:add|0.06|0.00|-0.06
word:adjust|-0.04|-0.28|0.31
word:admin|-0.51|-0.11|0.62
word:advise|0.22|-0.13|-0.09
word:again|0.36|-0.01|-0.34
word:agency|-0.09|0.25|-0.16
word:agent|-0.42|-0.11|0.53
word:agree|-0.18|-0.08|0.26
word:aid|-0.21|0.03|0.18
word:alert|-0.03|-0.03|0.06
word:ambulance|0.31|-0.04|-0.26
word:among|0.21|-0.23|0.01
word:analyst|-0.12|-0.11|0.23
word:android|0.07|-0.04|-0.03
word:answer|0.29|-0.41|0.12
word:applicant|-0.15|-0.02|0.17
word:application|-0.36|0.44|-0.08
word:apprentice|0.43|-0.07|-0.36
word:approval|-0.07|-0.04|0.11
word:app|0.29|-0.16|-0.12
word:arrival|0.24|-0.03|-0.21
word:arrive|0.02|-0.21|0.19
word:arr|-0.03|0.03|0.00
word:article|0.07|-0.11|0.04
word:ask|0.00|0.26|-0.27
word:attendance|0.14|-0.06|-0.08
word:attend|-0.03|-0.22|0.24
word:author|-0.46|-0.04|0.50
word:autumn|0.31|-0.17|-0.14
word:availability|-0.41|-0.06|0.47
word:average|0.04|-0.09|0.04
word:back|0.22|-0.26|0.04
word:bank|0.09|-0.22|0.12
word:basket|-0.22|0.27|-0.05
word:because|0.65|-0.39|-0.26
word:bed|0.21|-0.49|0.28
word:benefit|0.45|-0.10|-0.35
word:better|0.65|-0.02|-0.62
word:between|-0.28|-0.07|0.35
word:bike|-0.19|0.33|-0.14
word:billing|0.34|-0.02|-0.32
word:bill|-0.13|0.55|-0.43
word:bin|0.04|-0.23|0.20
word:blocked|-0.29|-0.16|0.45
word:board|-0.10|-0.47|0.57
word:booking|0.75|-0.81|0.06
word:book|0.22|-0.74|0.51
word:borrow|0.37|-0.22|-0.16
word:branch|0.10|-0.05|-0.05
word:bread|0.45|-0.27|-0.17
word:break|0.73|-0.13|-0.60
word:bring|0.25|0.15|-0.41
word:budget|0.05|-0.59|0.54
word:bug|-0.20|-0.19|0.39
word:build|-0.22|-0.19|0.41
word:bus|0.17|-0.06|-0.11
word:buyer|0.32|-0.09|-0.23
word:buy|0.07|0.10|-0.17
word:calendar|0.19|-0.04|-0.15
word:caller|0.35|-0.14|-0.21
word:call|0.23|0.06|-0.30
word:campaign|-0.31|0.52|-0.21
word:camp|0.51|-0.24|-0.27
word:cancel|-0.66|0.40|0.26
word:canteen|-0.42|0.66|-0.24
word:capital|-0.06|0.37|-0.30
word:carbon|-0.22|0.38|-0.16
word:card|-0.43|0.58|-0.15
word:case|-0.40|-0.47|0.87
word:cash|-0.05|0.03|0.02
word:caused|0.59|-0.37|-0.22
word:center|0.05|-0.60|0.55
word:changed|-0.33|-0.17|0.50
word:change|0.70|-0.40|-0.30
word:channel|-0.21|0.54|-0.33
word:chat|0.22|-0.07|-0.15
word:checkout|-0.06|0.33|-0.27
word:chf|-0.17|0.28|-0.11
word:children|0.32|-0.15|-0.18
word:child|0.13|-0.09|-0.04
word:choir|-0.02|0.13|-0.10
word:choose|0.35|-0.30|-0.05
word:churn|-0.23|0.41|-0.19
word:citizen|0.18|-0.09|-0.09
word:city|0.49|-0.19|-0.30
word:claim|0.09|0.27|-0.36
word:class|-0.18|-0.04|0.22
word:clean|0.27|-0.11|-0.16
word:click|0.33|0.02|-0.36
word:client|0.27|-0.10|-0.17
word:climb|0.01|-0.11|0.10
word:clinic|0.00|0.07|-0.07
word:close|-0.34|-0.25|0.59
word:code|0.14|-0.08|-0.06
word:coffee|0.55|-0.47|-0.08
word:cohort|0.19|-0.05|-0.14
word:cold|0.33|-0.11|-0.22
word:colleague|0.25|-0.15|-0.10
word:collect|0.23|-0.01|-0.22
word:come|-0.08|-0.20|0.28
word:commit|-0.07|-0.23|0.30
word:commuter|-0.13|0.25|-0.13
word:company|-0.75|0.92|-0.17
word:compare|0.04|-0.33|0.30
word:complaint|0.35|-0.25|-0.10
word:complete|0.74|-0.47|-0.28
word:consumption|-0.06|-0.35|0.41
word:contact|-0.38|0.36|0.02
word:contract|0.12|-0.12|0.00
word:contributor|0.29|-0.09|-0.20
word:conversation|-0.19|0.27|-0.09
word:conversion|-0.13|0.36|-0.22
word:convert|-0.40|0.68|-0.28
word:cook|0.11|-0.03|-0.08
word:core|-0.13|-0.02|0.15
word:cost|-0.69|0.99|-0.33
word:course|0.33|0.01|-0.34
word:cover|0.22|-0.04|-0.19
word:crash|0.34|-0.09|-0.25
word:crew|-0.09|-0.02|0.11
word:critical|-0.38|-0.07|0.45
word:csat|0.14|-0.11|-0.03
word:currently|0.05|-0.13|0.08
word:customer|0.49|0.08|-0.57
word:cut|-0.02|-0.05|0.07
word:cycle|-0.04|0.32|-0.28
word:data|0.34|0.09|-0.43
word:dealer|0.05|0.05|-0.10
word:deal|-0.06|-0.04|0.11
word:debt|0.30|-0.17|-0.13
word:decide|0.25|-0.04|-0.21
word:decision|-0.11|-0.24|0.35
word:decrease|0.28|0.22|-0.50
word:delivery|0.37|-0.14|-0.22
word:deliver|0.12|-0.22|0.10
word:demo|-0.09|0.26|-0.17
word:department|-0.02|-0.04|0.06
word:desk|0.15|-0.05|-0.10
word:developer|-0.24|-0.04|0.28
word:district|0.28|-0.13|-0.16
word:dock|-0.47|-0.11|0.58
word:doctor|-0.65|0.38|0.28
word:don't|-0.08|0.15|-0.06
word:donation|-0.19|0.24|-0.05
word:donor|-0.25|0.47|-0.22
word:double|0.15|-0.05|-0.10
word:download|0.16|-0.08|-0.08
word:driver|-0.62|-0.07|0.69
word:drive|0.12|-0.46|0.34
word:drop|-0.08|-0.15|0.23
word:drug|0.08|0.10|-0.18
word:dso|-0.23|0.34|-0.10
word:duplicate|0.43|-0.41|-0.03
word:easy|-0.09|-0.05|0.14
word:electrical|-0.32|-0.10|0.42
word:emergency|0.05|-0.14|0.08
word:emission|-0.13|0.31|-0.17
word:employee|-0.16|-0.03|0.19
word:empty|0.13|-0.08|-0.04
word:end|-0.31|0.79|-0.48
word:energy|-0.57|0.00|0.57
word:engagement|0.01|0.29|-0.31
word:engineer|-0.53|-0.10|0.62
word:enp|-0.36|-0.17|0.53
word:enquiry|-0.36|0.53|-0.17
word:enrolment|-0.38|0.47|-0.09
word:episode|0.17|-0.12|-0.05
word:error|-0.05|-0.15|0.20
word:euro|-0.03|0.51|-0.48
word:evening|-0.46|0.57|-0.11
word:event|0.23|-0.58|0.35
word:exam|-0.03|-0.13|0.16
word:exhaustion|-0.11|-0.01|0.11
word:experiment|-0.05|-0.09|0.14
word:factor|-0.06|-0.04|0.10
word:failed|-0.14|0.28|-0.13
word:failure|0.12|-0.03|-0.09
word:fair|-0.25|0.35|-0.10
word:fall|0.37|-0.16|-0.21
word:family|-0.10|0.41|-0.31
word:far|0.02|-0.06|0.04
word:faster|0.11|-0.01|-0.11
word:feedback|0.30|-0.20|-0.10
word:feel|-0.40|-0.15|0.55
word:ferry|0.11|0.23|-0.34
word:field|0.10|-0.06|-0.04
word:fifth|-0.11|0.31|-0.20
word:figure|-0.22|-0.23|0.45
word:file|-0.11|-0.11|0.22
word:fill|0.65|-0.12|-0.53
word:find|0.32|-0.08|-0.24
word:fine|-0.47|1.11|-0.63
word:finish|-0.17|0.06|0.12
word:first|1.03|-0.91|-0.13
word:fix|-0.38|-0.06|0.44
word:flat|0.14|0.03|-0.16
word:flow|-0.03|0.06|-0.03
word:flu|0.15|-0.04|-0.11
word:follow|0.71|0.13|-0.84
word:food|0.34|-0.39|0.04
word:forecast|-0.29|-0.46|0.75
word:form|0.20|-0.11|-0.10
word:forum|0.44|-0.07|-0.37
word:found|-0.14|0.27|-0.13
word:fraud|0.21|-0.07|-0.14
word:free|0.02|0.22|-0.24
word:friday|0.38|-0.08|-0.30
word:friend|-0.22|-0.04|0.25
word:full|-0.30|-0.10|0.40
word:fund|-0.30|0.66|-0.37
word:gap|0.00|-0.30|0.30
word:gardener|0.21|-0.13|-0.08
word:girl|0.22|-0.16|-0.07
word:give|-0.60|0.67|-0.07
word:giving|-0.39|0.32|0.07
word:good|0.16|-0.08|-0.08
word:go|-0.14|-0.03|0.17
word:green|-0.29|0.45|-0.16
word:gross|-0.14|0.23|-0.09
word:group|0.22|-0.24|0.02
word:growth|-0.03|0.11|-0.08
word:grow|-0.01|0.27|-0.26
word:guest|0.75|-0.35|-0.40
word:g|0.20|-0.47|0.27
word:half|0.24|-0.14|-0.10
word:halve|0.23|-0.22|-0.01
word:handed|0.52|-0.26|-0.26
word:handle|0.15|-0.10|-0.05
word:handover|0.37|-0.05|-0.31
word:hand|0.00|-0.19|0.20
word:head|-0.04|0.02|0.03
word:heart|0.10|-0.02|-0.08
word:heat|0.17|-0.10|-0.07
word:helpful|0.42|-0.22|-0.21
word:helpline|0.34|-0.16|-0.18
word:help|0.20|-0.08|-0.12
word:higher|0.22|-0.02|-0.21
word:hip|0.02|-0.04|0.02
word:hire|-0.20|0.43|-0.24
word:hit|0.04|-0.02|-0.02
word:hold|0.09|0.29|-0.38
word:holiday|-0.18|-0.02|0.20
word:home|0.78|-0.26|-0.52
word:host|0.06|-0.01|-0.05
word:hotel|-0.03|0.37|-0.34
word:hotfix|0.74|-0.08|-0.66
word:hour|0.16|-1.03|0.82
word:household|0.80|-0.37|-0.43
word:house|0.88|-0.39|-0.49
word:housing|0.07|0.08|-0.14
word:how|-0.14|0.37|-0.23
word:hr|-0.21|-0.05|0.26
word:h|-0.26|-0.09|0.36
word:import|0.42|-0.17|-0.25
word:improve|-0.26|-0.33|0.60
word:incident|-0.22|-0.07|0.29
word:income|0.06|0.10|-0.16
word:increase|-0.08|-0.48|0.55
word:infection|0.15|-0.09|-0.07
word:injury|0.05|-0.14|0.09
word:install|0.38|-0.20|-0.18
word:instead|0.01|0.20|-0.21
word:insurance|-0.07|0.17|-0.10
word:internal|-0.51|-0.07|0.58
word:introduce|0.08|-0.04|-0.04
word:inventory|-0.04|0.02|0.01
word:invite|0.57|0.30|-0.87
word:invoice|0.23|-0.28|0.05
word:issue|-0.23|-0.03|0.26
word:i|0.21|-0.17|-0.04
word:jacket|0.24|-0.13|-0.12
word:job|0.16|-0.02|-0.14
word:joiner|-0.12|-0.04|0.16
word:join|0.00|-0.04|0.04
word:keep|-0.07|-0.19|0.25
word:kg|-0.57|-0.31|0.88
word:kilometre|-0.24|-0.12|0.36
word:kitchen|-0.27|-0.18|0.45
word:label|-0.46|-0.10|0.56
word:lab|-0.35|-0.05|0.41
word:land|0.01|-0.12|0.11
word:language|0.52|-0.30|-0.22
word:last|-0.32|0.00|0.31
word:late|0.06|-0.15|0.09
word:lead|0.06|0.14|-0.20
word:learner|0.35|-0.11|-0.24
word:leaver|0.23|-0.07|-0.16
word:leave|-0.64|0.19|0.46
word:length|-0.07|-0.05|0.12
word:lesson|-0.49|-0.27|0.76
word:letter|-0.03|0.48|-0.45
word:level|0.33|-0.15|-0.18
word:line|0.06|0.07|-0.13
word:link|-0.53|0.39|0.14
word:list|-0.21|0.07|0.14
word:litre|-0.23|-0.18|0.41
word:load|-0.35|-0.50|0.85
word:loave|0.45|-0.27|-0.17
word:logistic|-0.14|0.02|0.11
word:log|0.27|-0.07|-0.20
word:longer|-0.11|0.55|-0.44
word:long|0.12|-0.01|-0.10
word:lookup|0.15|-0.03|-0.13
word:lose|-0.33|0.55|-0.22
word:loss|-0.08|0.26|-0.18
word:lost|-0.17|-0.22|0.40
word:lower|0.30|-0.34|0.03
word:mailing|-0.66|0.86|-0.21
word:mail|-0.08|-0.02|0.09
word:maintain|-0.11|-0.09|0.20
word:maintenance|-0.05|0.15|-0.10
word:main|-0.16|0.41|-0.26
word:make|-0.31|0.41|-0.10
word:management|-0.16|-0.03|0.19
word:manager|-0.01|-0.05|0.06
word:manual|-0.28|-0.11|0.40
word:many|-0.34|0.43|-0.10
word:map|0.20|-0.05|-0.16
word:march|-0.20|-0.18|0.37
word:margin|-0.17|0.28|-0.10
word:market|-0.05|0.17|-0.12
word:math|0.15|-0.10|-0.05
word:mau|0.10|-0.07|-0.03
word:meal|0.03|-0.02|-0.01
word:mean|-0.22|-0.14|0.35
word:measure|0.54|-0.23|-0.31
word:median|-0.29|-0.17|0.45
word:meeting|0.03|-0.40|0.37
word:meet|-0.49|0.15|0.34
word:member|-0.77|0.83|-0.07
word:mentor|0.00|-0.14|0.14
word:merge|-0.10|-0.01|0.10
word:metre|-0.11|0.37|-0.26
word:million|-0.23|0.16|0.07
word:minute|0.46|-0.42|-0.03
word:min|-0.04|-0.22|0.26
word:mirror|0.28|-0.04|-0.25
word:missed|0.75|-0.43|-0.32
word:miss|-0.10|-0.57|0.67
word:mobile|-0.33|0.42|-0.09
word:mobility|-0.03|-0.01|0.05
word:model|0.14|-0.21|0.07
word:module|0.04|-0.04|0.00
word:monday|-0.11|-0.23|0.34
word:money|0.14|-0.12|-0.02
word:monthly|-0.56|0.57|-0.01
word:ms|0.46|-0.11|-0.35
word:municipality|0.39|-0.13|-0.27
word:m|-0.13|-0.17|0.30
word:near|0.35|-0.26|-0.09
word:need|-0.13|-0.35|0.48
word:neighbourhood|0.42|-0.16|-0.26
word:neighbour|-0.13|0.39|-0.26
word:never|-0.67|0.49|0.18
word:newcomer|0.29|-0.06|-0.24
word:next|-0.05|0.24|-0.19
word:nightly|-0.25|-0.24|0.49
word:night|0.55|-0.33|-0.22
word:none|-0.49|-0.22|0.71
word:notice|0.27|-0.06|-0.21
word:nps|0.27|-0.18|-0.09
word:number|-0.07|0.41|-0.34
word:nurse|-0.06|-0.68|0.74
word:nursing|-0.30|0.08|0.22
word:offer|-0.05|-0.08|0.13
word:office|-0.02|-0.21|0.24
word:off|0.48|-0.37|-0.11
word:older|-0.03|-0.08|0.11
word:old|0.66|-0.45|-0.21
word:once|-0.15|0.23|-0.08
word:online|0.27|-0.13|-0.14
word:open|0.04|-0.29|0.25
word:operate|-0.06|0.12|-0.06
word:operation|-0.31|-0.08|0.39
word:order|0.60|-0.81|0.22
word:other|0.20|-0.17|-0.03
word:outage|0.09|-0.01|-0.08
word:outside|-0.25|-0.17|0.42
word:overhead|-0.08|0.17|-0.09
word:overtime|-0.03|0.00|0.03
word:own|-0.29|0.31|-0.02
word:package|0.37|-0.33|-0.04
word:pack|-0.04|-0.11|0.15
word:page|-0.07|0.79|-0.72
word:pair|0.08|-0.23|0.15
word:pallet|-0.10|-0.10|0.20
word:parcel|0.57|-0.29|-0.28
word:parent|-0.02|-0.19|0.21
word:park|0.22|-0.02|-0.20
word:partner|-0.25|0.32|-0.07
word:part|0.07|0.21|-0.28
word:passenger|0.16|-0.13|-0.03
word:password|0.10|-0.07|-0.03
word:pass|0.29|-0.10|-0.20
word:patch|-0.57|-0.13|0.70
word:patient|0.37|-0.53|0.17
word:payment|-0.26|0.43|-0.17
word:payroll|-0.07|-0.19|0.26
word:pay|-1.03|1.23|-0.20
word:peak|0.04|-0.09|0.04
word:pension|0.29|-0.15|-0.14
word:people|0.15|-0.13|-0.01
word:percentile|0.19|-0.06|-0.12
word:percent|0.08|0.21|-0.28
word:permit|0.16|-0.20|0.04
word:person|-0.44|-0.15|0.59
word:phone|0.40|-0.09|-0.31
word:photo|0.11|-0.05|-0.06
word:pick|-0.29|-0.21|0.49
word:pipeline|-0.02|0.13|-0.11
word:place|0.79|-0.34|-0.44
word:planner|-0.29|-0.10|0.40
word:plant|-0.39|0.54|-0.15
word:plan|-0.03|0.30|-0.27
word:platform|-0.40|-0.09|0.49
word:point|0.29|-0.08|-0.21
word:portal|0.56|-0.21|-0.35
word:post|-0.22|0.02|0.20
word:power|-0.12|-0.08|0.20
word:practice|0.32|-0.03|-0.29
word:premium|0.28|-0.01|-0.28
word:price|0.30|-0.21|-0.09
word:production|-0.03|-0.11|0.14
word:product|-0.44|-0.02|0.46
word:profit|-0.02|0.04|-0.02
word:programme|0.51|-0.23|-0.28
word:project|0.45|-0.20|-0.25
word:promized|0.39|-0.11|-0.28
word:promote|-0.28|-0.11|0.39
word:prototype|-0.17|-0.04|0.21
word:public|0.47|-0.10|-0.37
word:publish|0.13|-0.08|-0.05
word:pull|-0.22|-0.05|0.27
word:pulse|-0.55|-0.06|0.60
word:pupil|0.18|-0.06|-0.12
word:purchase|0.45|-0.41|-0.05
word:q1|-0.44|0.27|0.17
word:q4|-0.11|0.18|-0.07
word:qualify|-0.12|0.12|0.00
word:question|-0.03|-0.36|0.39
word:raise|-0.12|-0.04|0.16
word:rate|0.06|-0.04|-0.02
word:rather|-0.37|0.13|0.24
word:ratio|-0.21|-0.10|0.32
word:reach|0.07|-0.46|0.39
word:reader|-0.08|0.36|-0.28
word:readmission|0.12|-0.07|-0.05
word:ready|-0.37|-0.03|0.39
word:read|0.03|0.45|-0.48
word:recipe|-0.01|0.25|-0.24
word:recommend|0.23|-0.22|-0.01
word:record|-0.36|-0.14|0.49
word:redesign|0.26|-0.17|-0.09
word:reduce|0.37|-0.29|-0.10
word:region|0.19|0.01|-0.20
word:registration|0.14|-0.03|-0.10
word:rejected|-0.34|0.52|-0.17
word:release|0.42|-0.27|-0.15
word:renewable|-0.28|-0.24|0.53
word:renew|-0.34|0.55|-0.22
word:repair|0.16|-0.10|-0.05
word:repeat|0.63|-0.26|-0.37
word:reply|0.23|0.30|-0.53
word:report|0.34|-0.57|0.23
word:rep|-0.27|0.30|-0.03
word:request|-0.73|0.24|0.49
word:researcher|-0.70|-0.03|0.72
word:resident|0.39|-0.23|-0.16
word:response|-0.23|-0.07|0.31
word:restore|-0.18|-0.01|0.19
word:retention|-0.88|-0.07|0.95
word:return|0.53|-0.29|-0.25
word:revenue|-0.15|0.39|-0.24
word:review|-0.05|0.22|-0.17
word:rework|-0.78|0.26|0.52
word:right|-0.15|-0.11|0.26
word:rise|-0.16|-0.13|0.29
word:rota|-0.08|-0.03|0.11
word:round|0.06|-0.10|0.04
word:route|-0.01|0.03|-0.02
word:run|0.09|-0.32|0.23
word:rural|0.07|-0.01|-0.06
word:safe|-0.24|-0.06|0.30
word:sale|-0.35|-0.01|0.36
word:satisfaction|-0.03|-0.30|0.33
word:save|0.08|0.06|-0.13
word:say|0.34|-0.29|-0.05
word:scale|-0.25|-0.04|0.29
word:school|0.21|0.38|-0.59
word:scope|-0.33|0.75|-0.43
word:score|-0.06|-0.11|0.17
word:screen|0.20|-0.01|-0.18
word:search|0.40|-0.21|-0.19
word:season|0.63|-0.18|-0.45
word:second|0.81|-0.26|-0.55
word:security|-0.45|0.73|-0.28
word:seen|-0.01|-0.22|0.23
word:self|-0.04|0.13|-0.10
word:send|0.05|-0.12|0.07
word:senior|0.14|-0.13|-0.01
word:service|0.31|-0.37|0.06
word:session|0.33|-0.64|0.31
word:settle|0.15|-0.11|-0.05
word:share|0.87|-0.47|-0.42
word:shelter|0.37|-0.07|-0.30
word:shift|-0.39|-0.34|0.72
word:ship|0.36|-0.13|-0.23
word:shopper|0.13|-0.11|-0.03
word:shop|-0.83|0.63|0.20
word:shorten|-0.18|-0.09|0.26
word:show|-0.35|0.50|-0.15
word:shrink|0.09|0.04|-0.13
word:sign|0.28|0.00|-0.28
word:site|-0.62|-0.05|0.67
word:skip|0.09|-0.05|-0.04
word:sla|0.39|-0.18|-0.21
word:solve|-0.25|-0.10|0.35
word:spam|0.10|-0.06|-0.04
word:speak|0.32|-0.13|-0.19
word:spend|-0.30|0.01|0.29
word:spring|-0.35|-0.11|0.47
word:squad|-0.03|-0.01|0.03
word:square|-0.11|0.37|-0.26
word:stable|0.26|-0.06|-0.20
word:staff|-0.46|-0.11|0.58
word:start|-0.06|0.53|-0.47
word:star|0.52|-0.36|-0.16
word:stay|-0.10|-0.10|0.20
word:step|0.11|-0.03|-0.08
word:still|0.14|0.09|-0.23
word:stock|-0.34|0.67|-0.34
word:stop|-0.30|0.27|0.03
word:store|0.08|-0.05|-0.02
word:student|0.13|0.22|-0.35
word:studio|-0.03|0.08|-0.05
word:study|-0.06|-0.02|0.08
word:subscriber|0.46|-0.17|-0.28
word:success|0.38|-0.21|-0.17
word:summer|-0.11|0.31|-0.21
word:supplier|-0.53|-0.89|1.42
word:support|-0.34|0.66|-0.32
word:surgery|0.22|-0.06|-0.17
word:surplus|-0.09|0.11|-0.02
word:survey|-0.72|-0.13|0.86
word:s|0.55|-0.10|-0.45
word:tablet|-0.19|-0.01|0.20
word:taken|0.04|-0.17|0.14
word:take|0.04|-0.53|0.48
word:talk|-0.20|0.24|-0.04
word:task|0.01|-0.05|0.04
word:tax|0.41|-0.12|-0.29
word:teacher|-1.06|-0.29|1.34
word:team|0.45|-0.25|-0.19
word:template|0.47|-0.03|-0.44
word:tenant|-0.01|0.22|-0.21
word:tender|-0.20|0.33|-0.13
word:term|0.29|-0.16|-0.12
word:test|-0.20|-0.33|0.53
word:themselve|-0.42|-0.23|0.65
word:third|-0.41|-0.13|0.54
word:thousand|0.47|-0.22|-0.25
word:ticket|-0.01|-0.15|0.16
word:tile|0.11|-0.04|-0.07
word:timetable|0.04|-0.02|-0.03
word:time|-0.14|0.05|0.18
word:today|-0.13|-0.73|0.86
word:tool|0.24|-0.18|-0.06
word:top|-0.20|0.37|-0.17
word:total|-0.20|-0.06|0.27
word:train|0.75|-0.43|-0.31
word:travel|-0.03|0.06|-0.03
word:trial|-0.22|-0.05|0.27
word:trust|-0.17|-0.24|0.41
word:turnover|-0.33|-0.43|0.77
word:turn|-0.33|0.41|-0.08
word:twice|0.43|-0.19|-0.24
word:unaided|-0.08|0.28|-0.21
word:unanswered|0.21|-0.05|-0.16
word:unit|-0.23|0.11|0.12
word:unplanned|-0.06|-0.02|0.08
word:upgrade|-0.04|0.11|-0.07
word:upload|0.10|-0.07|-0.03
word:ups|-0.02|0.17|-0.15
word:uptime|0.45|-0.07|-0.38
word:user|0.41|-0.10|-0.32
word:use|0.36|-0.67|0.31
word:vacancy|-0.02|-0.01|0.03
word:vacant|-0.30|-0.22|0.52
word:valid|-0.57|-0.11|0.68
word:valley|0.29|-0.12|-0.17
word:value|-0.06|0.07|-0.01
word:vet|0.18|-0.01|-0.17
word:video|-0.55|0.66|-0.11
word:visitor|0.09|0.26|-0.35
word:visit|0.22|-0.06|-0.16
word:volume|0.21|-0.09|-0.12
word:volunteer|-0.28|0.29|-0.01
word:vote|0.40|-0.09|-0.31
word:vulnerability|-0.45|-0.04|0.49
word:wait|-0.06|-0.26|0.32
word:want|0.10|-0.14|0.04
word:ward|-0.20|-0.07|0.27
word:warehouse|-0.14|-0.24|0.38
word:waste|0.15|-0.65|0.50
word:water|-0.49|-0.43|0.93
word:way|0.25|-0.07|-0.19
word:webinar|0.37|-0.09|-0.28
word:weekly|0.49|-0.26|-0.22
word:welcome|0.38|0.27|-0.65
word:what|0.17|-0.12|-0.04
word:where|0.33|-0.18|-0.15
word:while|0.16|-0.12|-0.04
word:win|-0.06|0.20|-0.13
word:without|0.30|-0.47|0.16
word:women|0.02|-0.18|0.16
word:work|0.58|-0.62|0.04
word:would|-0.14|-0.05|0.18
word:write|0.27|-0.69|0.43
word:wrongly|0.46|-0.35|-0.11
word:wrong|0.66|-0.37|-0.29
word:yearly|-0.18|-0.11|0.29
word:zero|-0.11|-0.27|0.39
year|-0.13|-0.16|0.29
|0.23|-0.02|-0.27`;
