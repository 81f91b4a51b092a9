// Written by .ci/train-wording.mjs from language/wording/training: do not edit.

export const kind = `about people anyone|-0.27
about people colleague|0.19
about people customer|-0.12
can behaviour base|0.13
can link|0.06
can making base|0.24
can noun|0.08
clues lead by -1|0.36
clues lead by -2|0.34
clues lead by -3|0.26
clues lead by 0|0.19
clues lead by 1|0.32
clues lead by 2|0.26
clues lead by 3|0.08
direction by rule decrease|-0.60
direction by rule maintain|-0.45
direction by rule none|0.44
duration|-0.25
ends in able|-0.32
ends in ance|0.05
ends in ed|0.38
ends in ence|0.17
ends in er|0.05
ends in ful|-0.29
ends in ing|-0.04
ends in ity|0.20
ends in ly|-0.67
ends in ment|0.41
ends in ship|-0.06
first behaviour base|0.26
first behaviour ing|-0.33
first behaviour past|-0.26
first behaviour third|0.05
first determiner|-0.07
first holding base|-0.19
first improving base|-0.32
first lowering base|-0.30
first making base|0.29
first making ing|-0.06
first making past|-0.41
first making third|0.11
first metric business|-0.07
first metric customer|0.13
first metric down|0.08
first metric internal|-0.06
first metric lagging|-0.07
first metric leading|0.06
first metric up|-0.06
first order|0.06
first participle|-0.34
first people|-0.07
first plural|-0.18
first raising base|-0.10
first state|0.27
first thing|-0.04
first two behaviour base link|-0.13
first two behaviour base measure|-0.10
first two behaviour base number|0.35
first two behaviour base plural|0.05
first two behaviour base thing|-0.07
first two behaviour ing link|-0.38
first two behaviour ing people|-0.13
first two behaviour ing thing|0.13
first two behaviour past link|-0.19
first two behaviour third link|-0.08
first two behaviour third thing|0.08
first two determiner noun|-0.10
first two determiner people|-0.16
first two determiner thing|0.11
first two holding base determiner|-0.04
first two holding base link|-0.05
first two holding base measure|-0.08
first two holding base noun|-0.08
first two holding base number|0.28
first two improving base noun|-0.25
first two link adverb|0.16
first two link determiner|-0.10
first two link making past|-0.04
first two link making third|0.27
first two link noun|0.11
first two link number|-0.32
first two link people|-0.06
first two link thing|-0.06
first two lowering base determiner|-0.04
first two lowering base noun|-0.07
first two lowering base plural|-0.13
first two lowering base thing|-0.03
first two making base behaviour base|-0.13
first two making base behaviour past|-0.05
first two making base determiner|0.61
first two making base making base|-0.03
first two making base making ing|0.08
first two making base making third|-0.54
first two making base measure|-0.08
first two making base noun|0.24
first two making base number|0.32
first two making base order|0.08
first two making base people|-0.09
first two making base sign|-0.08
first two making base thing|-0.10
first two making ing link|0.06
first two making ing plural|-0.04
first two making past thing|-0.37
first two making third link|0.22
first two making third making past|-0.09
first two making third noun|-0.16
first two measure behaviour past|-0.07
first two measure link|0.06
first two measure people|-0.04
first two noun behaviour base|0.15
first two noun behaviour ing|-0.26
first two noun behaviour third|-0.05
first two noun link|-0.08
first two noun making base|0.33
first two noun making ing|0.35
first two noun making third|-0.15
first two noun measure|0.20
first two noun noun|0.18
first two noun number|0.32
first two noun people|-0.50
first two noun plural|-0.09
first two noun sign|-0.06
first two noun thing|0.12
first two order determiner|0.06
first two participle plural|-0.13
first two people behaviour base|-0.23
first two people behaviour third|0.05
first two people link|-0.33
first two people making base|-0.29
first two people making ing|0.06
first two people noun|0.41
first two people order|-0.10
first two people participle|-0.03
first two people plural|0.19
first two people thing|0.23
first two plural behaviour base|-0.19
first two plural link|-0.35
first two plural making base|-0.24
first two plural making ing|0.03
first two plural making past|-0.10
first two plural noun|0.09
first two plural number|0.06
first two plural participle|0.19
first two plural plural|-0.13
first two plural thing|0.13
first two raising base determiner|0.14
first two raising base noun|-0.06
first two raising base number|-0.28
first two raising base plural|0.13
first two state determiner|0.09
first two state making base|0.03
first two state number|0.04
first two state thing|0.10
first two thing behaviour base|-0.04
first two thing behaviour past|-0.15
first two thing behaviour third|-0.10
first two thing link|0.24
first two thing making base|0.17
first two thing making ing|0.04
first two thing making past|-0.27
first two thing making third|-0.11
first two thing people|-0.05
first two thing plural|0.18
first two thing thing|0.03
first:access|0.04
first:account|0.20
first:achieve|-0.21
first:after|-0.06
first:agency|-0.04
first:agent|-0.23
first:agree|0.13
first:alert|0.16
first:alumni|0.05
first:analyst|-0.19
first:annual|0.06
first:api|-0.12
first:applicant|0.04
first:application|-0.11
first:app|-0.04
first:arr|-0.06
first:attendance|0.08
first:at|-0.23
first:automate|0.04
first:award|0.06
first:backup|0.03
first:bank|0.08
first:beta|0.39
first:blood|-0.03
first:board|-0.08
first:booking|-0.07
first:book|-0.12
first:branch|0.07
first:bug|-0.15
first:bus|-0.15
first:caller|0.10
first:carry|0.05
first:caseworker|-0.08
first:catalogue|-0.30
first:charging|0.15
first:chatbot|0.09
first:checkout|-0.15
first:children|-0.14
first:choose|0.07
first:clean|0.08
first:code|-0.14
first:commission|0.04
first:commit|-0.14
first:community|0.15
first:complaint|-0.04
first:complete|0.25
first:contributor|-0.03
first:course|-0.11
first:crash|-0.03
first:create|0.43
first:credit|-0.04
first:crm|-0.17
first:customer|-0.33
first:cycle|-0.03
first:dashboard|0.15
first:decrease|-0.06
first:deliver|0.05
first:demo|0.05
first:department|0.16
first:developer|0.04
first:develop|0.06
first:discharge|0.03
first:discovery|0.17
first:donor|0.03
first:download|-0.05
first:do|0.13
first:driver|0.12
first:drive|-0.07
first:each|0.12
first:ebitda|-0.08
first:editor|0.19
first:emergency|0.08
first:energy|-0.09
first:everyone|0.26
first:every|-0.19
first:external|-0.09
first:family|-0.08
first:fewer|-0.26
first:field|-0.03
first:fine|-0.06
first:finish|0.13
first:fix|0.04
first:forklift|-0.05
first:forum|0.05
first:fuel|-0.06
first:get|0.04
first:good|0.11
first:green|-0.31
first:grievance|-0.05
first:gross|0.07
first:grow|0.11
first:guest|0.07
first:half|-0.15
first:hand|0.05
first:head|0.12
first:health|0.12
first:helpline|-0.26
first:help|-0.07
first:hire|0.21
first:hold|0.18
first:homework|-0.03
first:home|-0.06
first:host|-0.03
first:household|-0.16
first:ifr|0.04
first:improve|-0.32
first:income|-0.06
first:increase|-0.07
first:install|0.18
first:interview|0.17
first:introduce|0.13
first:in|-0.34
first:iso|0.04
first:joiner|0.13
first:joint|0.10
first:journal|-0.04
first:keep|-0.21
first:know|0.15
first:laptop|-0.11
first:lead|-0.04
first:learner|-0.09
first:legal|-0.04
first:letter|-0.13
first:load|0.06
first:logo|-0.19
first:long|-0.11
first:lost|-0.07
first:loyalty|-0.03
first:maintain|-0.12
first:maintenance|0.05
first:main|-0.06
first:marking|-0.18
first:median|-0.03
first:meet|0.33
first:member|0.10
first:merge|-0.15
first:mirror|-0.11
first:mobile|-0.05
first:monitor|0.06
first:mttr|-0.04
first:near|-0.10
first:need|0.09
first:newsletter|-0.08
first:night|-0.13
first:no|-0.12
first:offline|-0.09
first:of|0.56
first:old|0.21
first:onboard|-0.04
first:one|0.23
first:open|0.11
first:operate|-0.07
first:opt|0.07
first:order|-0.03
first:out|-0.06
first:package|-0.08
first:parental|0.03
first:passenger|0.25
first:patient|0.12
first:payroll|-0.08
first:pay|-0.21
first:peer|0.05
first:people|-0.40
first:pilot|0.08
first:planner|0.23
first:plant|-0.22
first:plan|-0.22
first:post|0.11
first:present|0.04
first:press|0.08
first:price|0.32
first:procurement|0.03
first:product|0.06
first:publish|-0.06
first:pull|-0.13
first:qualify|-0.15
first:raise|-0.10
first:rate|0.07
first:read|0.05
first:recruit|0.04
first:reduce|-0.23
first:refund|0.16
first:regional|0.12
first:report|0.10
first:rep|-0.13
first:reseller|0.21
first:retention|0.04
first:return|0.05
first:rewrite|-0.04
first:risk|0.18
first:run|0.14
first:safety|0.21
first:sale|0.54
first:second|0.19
first:service|-0.45
first:set|0.09
first:shift|-0.03
first:shopper|0.03
first:shop|-0.18
first:sickness|-0.03
first:sign|-0.07
first:solar|0.07
first:spare|-0.11
first:spend|0.43
first:staff|-0.33
first:stage|-0.21
first:standard|0.04
first:start|0.08
first:student|0.03
first:supplier|0.13
first:support|-0.06
first:sustainability|-0.21
first:tax|0.13
first:team|-0.10
first:tenant|0.11
first:test|-0.18
first:theory|0.06
first:there|0.14
first:third|-0.46
first:ticket|-0.07
first:touring|0.10
first:transfer|-0.03
first:trust|-0.21
first:upgrade|0.23
first:uptime|0.10
first:usability|0.09
first:user|0.04
first:vacant|-0.08
first:video|-0.22
first:visitor|0.13
first:volunteer|0.08
first:waste|0.12
first:water|-0.05
first:welcome|0.21
first:write|0.06
first:x|-0.04
from to decrease|-0.63
from to increase|-0.56
has determiner|0.06
have behaviour past|-0.17
have determiner|0.30
have link|-0.10
have making past|-0.05
have noun|0.14
have state|0.16
head adverb|-0.41
head behaviour base|-0.33
head behaviour ing|-0.44
head behaviour third|-0.08
head determiner|0.03
head holding base|-0.07
head holding past|-0.17
head lowering base|-0.23
head lowering past|-0.08
head making ing|0.23
head making past|0.50
head making third|0.37
head measure|0.09
head noun|-0.17
head participle|0.06
head people|-0.31
head plural|0.05
head raising base|-0.08
head raising third|-0.04
head state|0.29
head thing|-0.04
impact by rule business|-0.15
impact by rule customer|-0.23
impact by rule internal|-0.15
impact by rule unclear|0.04
indicator by rule lagging|-0.07
indicator by rule leading|-0.21
is determiner|-0.11
is holding past|0.08
is making base|0.17
is making past|0.15
is noun|-0.21
is participle|-0.50
is state|0.07
last adverb|-0.04
last behaviour past|0.12
last holding base|-0.03
last holding ing|0.03
last holding past|0.09
last link|-0.32
last lowering past|-0.44
last lowering third|0.05
last making base|0.40
last making ing|0.21
last making past|0.60
last making third|0.39
last measure|-0.25
last number|-0.64
last participle|-0.10
last people|0.57
last plural|0.30
last sign|-0.30
last state|0.32
last thing|0.76
metric in full customer|-0.21
metric in full internal|-0.06
metric in full lagging|-0.03
metric in full leading|-0.20
metric of one word|0.10
metric of several words|-0.16
money|-0.65
no metric|-0.10
no number|0.64
number after above|-0.08
number after below|-0.13
number after from|-0.17
number after than|-0.21
number after to|-0.26
number after under|-0.06
number of people|0.09
number of things|0.19
number|-0.17
other metric business|-0.10
other metric customer|0.03
other metric internal|-0.07
other metric lagging|-0.25
other metric leading|0.12
other metric up|-0.21
people anyone do|0.10
people anyone|-0.34
people colleague do|0.10
people customer do|0.12
people customer|0.05
percent|-0.88
side business again|-0.05
side business|0.18
side customer|0.05
side internal again|0.13
side internal|0.25
sign (|-0.14
sign )|-0.14
sign ,|0.17
sign .|0.12
sign :|-0.82
sign ;|0.09
sign <|-0.24
sign =|-0.04
sign >|-0.24
sign →|-0.72
sign ≥|-0.33
word:about|-0.08
word:above|-0.16
word:absence|-0.13
word:acceptance|-0.03
word:accept|-0.39
word:accident|-0.12
word:achieve|-0.19
word:across|-0.25
word:action|0.05
word:activation|-0.10
word:actual|-0.03
word:add|-0.09
word:admin|-0.09
word:adopter|0.03
word:after|-0.17
word:again|-0.06
word:agent|0.30
word:agreement|0.12
word:agree|-0.14
word:aider|-0.05
word:aid|0.07
word:alert|0.20
word:all|0.29
word:along|0.08
word:alumni|0.05
word:among|-0.14
word:am|-0.15
word:analysis|0.16
word:analyst|-0.20
word:and|0.65
word:annual|0.17
word:another|-0.06
word:answer|-0.42
word:any|0.13
word:an|0.18
word:apac|0.04
word:api|-0.04
word:appeal|-0.06
word:application|-0.26
word:apply|0.07
word:appointment|0.06
word:apprentice|-0.05
word:app|-0.32
word:april|0.03
word:architecture|0.06
word:are|-0.07
word:arrive|-0.06
word:arr|-0.07
word:article|-0.08
word:ask|-0.09
word:assessment|0.12
word:as|-0.51
word:attempt|-0.13
word:attendance|0.07
word:attendee|0.09
word:attend|-0.04
word:at|-0.31
word:auditor|0.07
word:audit|0.14
word:august|0.13
word:automate|0.05
word:automatically|0.16
word:autumn|-0.08
word:availability|-0.07
word:available|0.12
word:average|-0.22
word:awarded|0.16
word:award|0.06
word:a|-0.16
word:backlog|-0.25
word:backup|0.05
word:bank|0.20
word:baseline|-0.04
word:basic|0.31
word:battlecard|0.05
word:because|-0.11
word:bed|0.03
word:before|0.24
word:below|-0.32
word:benchmark|-0.06
word:beta|0.38
word:better|-0.08
word:be|0.06
word:billing|0.06
word:bill|-0.19
word:blocker|-0.05
word:blog|0.04
word:blood|-0.03
word:board|0.41
word:booking|-0.08
word:book|-0.17
word:borrow|-0.06
word:both|0.17
word:bottle|-0.05
word:bot|0.05
word:branch|-0.16
word:breach|-0.06
word:break|0.30
word:brief|0.08
word:bring|-0.06
word:bucket|0.14
word:buddy|0.09
word:budget|-0.24
word:bug|-0.11
word:building|0.15
word:burn|0.06
word:business|0.04
word:bus|-0.15
word:buyer|-0.27
word:by|-0.43
word:b|-0.10
word:calculator|0.06
word:calendar|0.03
word:callback|-0.03
word:caller|0.10
word:call|0.25
word:campaign|0.10
word:camp|-0.07
word:canteen|-0.33
word:can|0.52
word:card|-0.06
word:carer|0.06
word:car|0.12
word:caseworker|-0.08
word:case|-0.22
word:catalogue|-0.22
word:center|0.42
word:certificate|0.27
word:certify|0.15
word:changed|0.08
word:change|-0.23
word:channel|-0.07
word:charging|0.15
word:chart|-0.05
word:chatbot|0.09
word:chat|-0.05
word:checklist|0.03
word:checkout|-0.12
word:chf|-0.09
word:chief|0.10
word:children|-0.12
word:child|-0.04
word:choose|-0.30
word:christma|0.04
word:churn|0.04
word:city|0.03
word:civil|0.05
word:ci|-0.08
word:claimant|-0.12
word:claim|-0.05
word:classroom|0.03
word:class|0.10
word:clean|-0.28
word:click|0.21
word:clinic|0.51
word:close|-0.41
word:cluster|0.03
word:code|0.10
word:coffee|-0.03
word:colleague|-0.12
word:collect|0.04
word:come|-0.25
word:comment|0.26
word:commission|0.07
word:committee|0.26
word:commit|-0.19
word:communication|0.03
word:community|0.15
word:compare|-0.40
word:complaint|-0.05
word:completion|-0.10
word:concept|0.12
word:conduct|0.13
word:conference|0.23
word:connect|0.03
word:consolidate|0.05
word:consultation|0.16
word:continent|0.15
word:contractor|0.10
word:contract|0.14
word:contribute|-0.38
word:control|0.07
word:conversation|0.06
word:cook|-0.08
word:core|-0.11
word:corner|0.04
word:correction|-0.06
word:council|-0.34
word:counted|-0.05
word:counter|-0.10
word:country|0.18
word:count|0.05
word:course|-0.05
word:crash|0.11
word:create|0.43
word:credit|-0.08
word:crew|0.16
word:crm|0.14
word:currency|0.10
word:currently|-0.04
word:customer|0.28
word:cut|-0.08
word:cyclist|-0.20
word:c|-0.21
word:daily|-0.21
word:dashboard|0.26
word:database|0.09
word:data|-0.18
word:date|0.18
word:day|-0.30
word:deadline|0.08
word:dealer|0.20
word:deal|-0.21
word:death|-0.20
word:debt|0.06
word:december|-0.04
word:decision|-0.27
word:deck|0.14
word:decrease|-0.06
word:default|0.12
word:define|0.17
word:definition|-0.04
word:degree|0.05
word:delivery|0.05
word:department|0.19
word:deploy|-0.05
word:depot|0.16
word:describe|0.26
word:designer|0.05
word:design|0.03
word:desk|-0.19
word:detection|0.06
word:developer|0.13
word:development|0.21
word:develop|0.06
word:device|0.04
word:diabetic|-0.03
word:difference|-0.05
word:digitise|0.10
word:discount|0.21
word:discovery|0.33
word:discussed|0.07
word:display|0.08
word:distribution|-0.04
word:distributor|0.06
word:district|0.07
word:dock|-0.10
word:document|0.20
word:don't|-0.13
word:done|0.26
word:donor|0.04
word:download|-0.12
word:down|-0.47
word:do|-0.30
word:draw|0.05
word:drill|0.12
word:driver|0.09
word:drive|-0.08
word:drop|-0.15
word:during|-0.09
word:each|0.48
word:earn|0.03
word:east|0.06
word:easy|-0.20
word:ebitda|-0.08
word:edge|0.03
word:editor|0.18
word:electrical|-0.07
word:email|0.17
word:emergency|0.09
word:emission|0.10
word:employee|0.04
word:employer|0.09
word:encrypt|-0.11
word:endpoint|0.29
word:end|0.15
word:energy|-0.05
word:engagement|-0.19
word:engineer|-0.18
word:enrolment|-0.25
word:enterprize|-0.03
word:enter|-0.03
word:entity|0.14
word:entry|0.04
word:environmental|0.06
word:environment|0.04
word:error|-0.12
word:escalation|0.11
word:establish|0.03
word:euro|-0.08
word:evacuation|0.12
word:evaluation|-0.11
word:evening|0.31
word:event|-0.16
word:everyone|0.27
word:every|0.23
word:example|0.10
word:exam|-0.04
word:exchange|-0.29
word:executive|0.11
word:exhaustion|-0.11
word:exhibition|0.14
word:exist|0.15
word:expense|-0.06
word:experiment|-0.24
word:expert|0.24
word:extend|0.03
word:external|-0.10
word:extra|-0.06
word:eye|0.07
word:e|0.05
word:fail|-0.13
word:fall|-0.29
word:family|-0.07
word:farmer|-0.03
word:farm|0.32
word:far|0.12
word:feature|0.10
word:february|0.23
word:feedback|0.18
word:feel|-0.39
word:fee|-0.14
word:fewer|-0.47
word:field|-0.13
word:fifth|-0.09
word:figure|-0.13
word:file|0.39
word:filter|0.09
word:finding|0.07
word:fine|-0.06
word:firm|-0.25
word:first|-0.10
word:fiscal|0.40
word:fitted|0.18
word:fit|0.16
word:fix|-0.09
word:flat|-0.05
word:fleet|0.05
word:flood|0.04
word:floor|-0.07
word:flow|0.13
word:follow|-0.52
word:force|0.11
word:forecast|-0.14
word:forklift|-0.05
word:form|-0.25
word:forum|0.04
word:for|0.17
word:foundation|-0.07
word:found|-0.05
word:free|-0.33
word:frequent|0.08
word:friday|-0.10
word:from|-0.42
word:front|0.17
word:fuel|-0.06
word:full|-0.12
word:fundraizing|0.03
word:fund|-0.05
word:further|-0.03
word:gala|0.12
word:gardener|-0.29
word:generate|-0.05
word:get|0.19
word:ghent|0.11
word:gift|-0.05
word:giver|-0.22
word:give|-0.05
word:giving|0.05
word:goal|-0.09
word:golden|-0.05
word:good|0.20
word:go|0.06
word:grader|-0.06
word:grade|0.34
word:granted|-0.04
word:grant|-0.06
word:green|-0.35
word:grievance|-0.06
word:gross|0.07
word:group|0.21
word:growth|-0.09
word:guest|0.04
word:guide|0.07
word:hackathon|0.06
word:had|-0.06
word:half|-0.58
word:hall|0.36
word:halve|-0.44
word:handbook|0.04
word:handed|0.04
word:handle|0.03
word:hand|0.42
word:hang|0.12
word:harbour|0.31
word:harm|-0.24
word:has|-0.10
word:have|0.25
word:head|0.26
word:health|0.17
word:heart|0.04
word:helpful|-0.13
word:helpline|-0.28
word:help|-0.08
word:hire|0.11
word:history|0.14
word:hold|0.16
word:homework|-0.03
word:home|-0.11
word:hospital|0.12
word:host|0.06
word:hotel|-0.17
word:hour|-0.11
word:household|-0.28
word:house|0.17
word:housing|-0.06
word:how|0.11
word:hub|0.27
word:hygiene|0.22
word:h|0.21
word:idea|-0.10
word:id|0.05
word:ifr|0.04
word:importer|0.14
word:import|0.25
word:improvement|-0.10
word:improve|-0.31
word:include|-0.03
word:incl|0.11
word:index|-0.04
word:infrastructure|0.10
word:infra|0.04
word:injury|-0.07
word:inspector|0.29
word:installation|0.08
word:install|0.18
word:instead|-0.10
word:intercompany|0.16
word:internal|0.05
word:interview|0.21
word:into|-0.05
word:introduce|0.16
word:invoice|0.04
word:in|-0.18
word:iso|0.06
word:is|-0.16
word:item|-0.08
word:its|-0.05
word:i|-0.09
word:jacket|-0.04
word:january|-0.03
word:joiner|0.07
word:joint|0.10
word:join|-0.06
word:journal|-0.04
word:july|0.08
word:june|-0.21
word:keep|-0.50
word:kiosk|0.04
word:kit|0.07
word:km|0.11
word:knowledge|-0.03
word:know|0.52
word:lab|-0.10
word:lamp|0.23
word:landing|0.04
word:land|-0.23
word:language|0.43
word:laptop|-0.13
word:largest|0.03
word:last|-0.27
word:late|-0.10
word:launch|0.04
word:lead|0.26
word:leak|0.08
word:learner|-0.11
word:learn|0.18
word:least|-0.40
word:leave|-0.27
word:lecturer|-0.21
word:lesson|-0.37
word:less|-0.39
word:letter|-0.36
word:let|0.03
word:level|0.22
word:library|-0.05
word:license|0.17
word:light|-0.14
word:limit|0.05
word:linkedin|-0.18
word:listing|-0.08
word:list|0.18
word:live|0.27
word:load|-0.07
word:local|0.09
word:locker|0.07
word:logo|-0.24
word:log|-0.13
word:long|-0.11
word:look|-0.08
word:lose|-0.06
word:loss|0.14
word:lost|-0.20
word:lower|0.26
word:low|-0.04
word:loyalty|-0.04
word:maintainer|0.09
word:maintain|-0.06
word:maintenance|-0.16
word:main|-0.03
word:make|-0.26
word:manager|0.12
word:mandate|0.11
word:manual|0.04
word:many|-0.23
word:map|-0.11
word:march|0.42
word:marking|-0.18
word:master|0.05
word:match|0.06
word:matrix|-0.08
word:max|-0.05
word:may|0.37
word:median|-0.09
word:meeting|-0.08
word:meet|-0.13
word:merger|-0.13
word:merge|-0.17
word:meter|0.13
word:metre|-0.12
word:metric|0.15
word:me|-0.09
word:migrate|0.06
word:ministry|0.11
word:minute|-0.33
word:min|-0.22
word:mirror|-0.16
word:missed|-0.06
word:miss|-0.14
word:mobile|-0.13
word:mobility|-0.04
word:model|-0.09
word:mode|0.16
word:module|0.26
word:monday|-0.33
word:monitor|0.34
word:monthly|-0.09
word:month|-0.46
word:more|-0.42
word:morning|-0.10
word:most|0.20
word:mother|-0.24
word:move|-0.11
word:mql|-0.05
word:ms|-0.10
word:mttr|-0.04
word:municipality|-0.12
word:museum|0.10
word:m|0.05
word:name|0.11
word:national|0.10
word:near|-0.16
word:neighbour|-0.34
word:network|0.30
word:never|-0.03
word:newsletter|-0.07
word:new|0.15
word:next|-0.12
word:nightly|-0.04
word:night|-0.04
word:nobody|0.10
word:noize|0.40
word:none|-0.15
word:nordic|-0.08
word:northern|0.05
word:not|-0.24
word:november|0.05
word:now|-0.24
word:no|-0.49
word:number|-0.08
word:nurse|0.04
word:nursing|-0.07
word:n|0.10
word:observation|-0.03
word:obtained|0.14
word:october|0.08
word:offer|-0.04
word:officer|0.12
word:office|0.40
word:offline|0.04
word:off|0.07
word:of|-0.37
word:older|-0.06
word:oldest|0.22
word:once|0.07
word:one|-0.30
word:on|-0.34
word:operate|-0.05
word:operator|-0.10
word:opportunity|-0.17
word:opt|0.07
word:order|0.39
word:organization|-0.12
word:or|-0.46
word:our|-0.29
word:outage|-0.06
word:outside|0.07
word:out|-0.16
word:own|-0.57
word:p90|-0.03
word:pack|0.03
word:paint|-0.05
word:pallet|-0.15
word:panel|0.08
word:paper|0.05
word:parental|0.03
word:park|-0.21
word:parliament|0.34
word:parser|-0.08
word:partnership|0.07
word:partner|0.21
word:party|-0.06
word:part|-0.15
word:passenger|0.07
word:password|-0.04
word:pass|0.10
word:patient|-0.53
word:payment|0.05
word:payroll|0.07
word:pay|-0.10
word:peak|-0.05
word:peer|0.16
word:pension|0.03
word:people|-0.47
word:percent|0.23
word:performance|0.21
word:period|0.04
word:permanent|-0.09
word:personal|-0.09
word:personnel|0.06
word:per|0.18
word:phone|-0.05
word:pick|-0.38
word:pilot|0.07
word:pipeline|-0.33
word:place|-0.15
word:plain|0.11
word:planner|0.22
word:plant|0.15
word:plan|0.07
word:pledge|-0.14
word:plugin|0.08
word:plus|0.25
word:pm|-0.05
word:point|0.21
word:policy|0.11
word:pop|0.21
word:portal|0.17
word:positive|-0.03
word:post|0.07
word:power|-0.05
word:practice|-0.04
word:premium|-0.08
word:present|0.39
word:pressure|-0.03
word:press|0.12
word:price|0.06
word:primary|0.04
word:print|0.12
word:process|0.22
word:produce|0.09
word:production|-0.09
word:product|0.24
word:programme|0.19
word:progress|0.05
word:project|-0.22
word:promized|-0.07
word:promotion|-0.10
word:proof|0.26
word:proposal|0.03
word:propose|0.23
word:protection|-0.04
word:provider|0.22
word:pts|-0.18
word:public|-0.30
word:publish|0.22
word:pull|-0.15
word:pulse|-0.11
word:pump|0.03
word:pupil|-0.03
word:purchase|-0.08
word:put|-0.07
word:q1|-0.06
word:q4|-0.07
word:qoq|-0.05
word:qualify|-0.31
word:quarterly|0.05
word:quarter|-0.55
word:question|-0.03
word:queue|-0.04
word:quota|-0.10
word:quote|-0.03
word:raise|-0.13
word:rate|-0.23
word:rather|-0.06
word:ray|-0.04
word:reach|-0.17
word:reader|-0.28
word:ready|0.08
word:read|-0.14
word:realized|-0.03
word:receive|0.18
word:recipe|-0.08
word:recipient|-0.10
word:recommendation|-0.03
word:recommend|-0.04
word:reconciliation|-0.07
word:record|0.09
word:recruit|0.05
word:reduce|-0.18
word:red|0.04
word:reference|0.29
word:refresh|0.12
word:refund|0.18
word:refurbish|0.07
word:regional|0.19
word:region|0.23
word:register|0.23
word:release|0.03
word:renewal|-0.08
word:renew|-0.07
word:renovate|0.09
word:repeat|-0.03
word:replace|0.29
word:reply|-0.05
word:report|-0.13
word:repository|0.13
word:rep|-0.14
word:request|-0.29
word:researcher|-0.07
word:research|0.26
word:reseller|0.10
word:reserve|-0.07
word:resident|0.05
word:resolve|-0.04
word:response|-0.19
word:restaurant|0.29
word:restore|0.07
word:result|-0.07
word:retention|-0.04
word:revenue|-0.15
word:review|-0.26
word:rise|-0.05
word:risk|0.25
word:rival|0.05
word:river|-0.31
word:roadmap|0.35
word:road|0.38
word:robot|0.05
word:roll|0.12
word:roof|0.07
word:room|0.14
word:rostering|-0.05
word:rotation|0.13
word:rota|-0.11
word:round|-0.18
word:row|-0.06
word:rule|0.17
word:runner|-0.09
word:run|-0.15
word:safety|0.21
word:sale|0.22
word:same|-0.49
word:satisfaction|-0.08
word:save|-0.09
word:say|-0.15
word:scheduler|0.09
word:scholarship|0.17
word:school|0.07
word:science|-0.35
word:scope|-0.19
word:score|-0.29
word:screen|0.16
word:sdk|-0.07
word:sdr|-0.18
word:search|0.14
word:season|-0.39
word:second|-0.31
word:sector|-0.19
word:security|0.12
word:seen|-0.03
word:sell|-0.39
word:send|0.33
word:senior|-0.06
word:september|0.14
word:server|0.05
word:serve|-0.11
word:service|-0.12
word:sery|0.09
word:session|0.07
word:settle|-0.05
word:set|0.29
word:share|0.16
word:shelter|-0.07
word:shelve|0.04
word:shift|-0.08
word:shopping|0.26
word:shop|-0.19
word:shorten|-0.04
word:show|0.13
word:shut|0.07
word:sickness|-0.03
word:signature|0.07
word:signup|0.04
word:sign|-0.22
word:simplify|-0.13
word:site|0.32
word:size|0.04
word:skipper|0.26
word:sla|-0.07
word:slo|0.11
word:smart|0.15
word:sold|0.18
word:source|0.12
word:so|-0.41
word:space|0.40
word:spare|-0.12
word:spec|0.29
word:spend|0.22
word:sponsor|0.10
word:spot|0.06
word:spring|-0.39
word:sprint|0.09
word:sql|0.03
word:square|-0.12
word:stable|-0.48
word:stage|-0.27
word:start|0.13
word:star|-0.27
word:station|0.13
word:statistic|0.11
word:status|0.03
word:stay|-0.24
word:steel|-0.06
word:steering|0.18
word:steer|0.07
word:step|-0.10
word:stock|0.10
word:stop|0.06
word:storage|-0.04
word:store|0.26
word:story|0.16
word:street|-0.15
word:student|0.23
word:study|0.13
word:subscriber|-0.16
word:subsidiary|0.05
word:successful|-0.10
word:success|-0.14
word:suite|-0.11
word:summer|-0.16
word:supplier|0.48
word:support|-0.36
word:surgery|-0.04
word:surplus|-0.06
word:survey|0.06
word:sustainability|-0.21
word:switch|0.19
word:syllabi|0.11
word:sync|0.05
word:system|0.12
word:s|-0.05
word:tablet|0.08
word:table|0.05
word:tag|0.10
word:taken|-0.23
word:take|-0.53
word:talk|0.46
word:target|-0.24
word:task|-0.18
word:tax|0.14
word:teacher|-0.18
word:teach|-0.07
word:team|0.06
word:tech|0.07
word:tell|0.14
word:tenant|0.18
word:term|-0.14
word:test|-0.16
word:than|-0.63
word:that|-0.51
word:their|-0.54
word:them|0.09
word:then|-0.09
word:theory|0.06
word:there|0.25
word:they|-0.26
word:the|-0.04
word:third|-0.56
word:this|-0.16
word:thousand|-0.03
word:threat|0.04
word:through|-0.59
word:thursday|0.15
word:ticket|0.04
word:tier|0.16
word:tile|-0.03
word:timer|-0.13
word:time|-0.10
word:today|-0.10
word:toggle|0.11
word:took|-0.08
word:tool|-0.11
word:top|0.19
word:total|-0.04
word:touched|-0.15
word:touring|0.10
word:tour|0.15
word:town|0.23
word:to|-0.37
word:trace|0.06
word:track|0.27
word:traffic|-0.07
word:trail|-0.12
word:train|0.47
word:tram|0.16
word:transfer|-0.03
word:tree|0.04
word:trip|0.25
word:truck|0.18
word:trust|-0.05
word:try|-0.04
word:tuesday|0.16
word:turkish|0.25
word:tutorial|0.04
word:tutoring|0.13
word:twice|-0.24
word:unaided|-0.09
word:under|-0.47
word:unit|-0.07
word:university|0.18
word:until|0.06
word:update|0.11
word:upgrade|0.13
word:upload|0.10
word:ups|-0.35
word:uptime|0.06
word:up|-0.28
word:usability|0.08
word:usage|0.11
word:useful|-0.09
word:user|-0.04
word:use|-0.35
word:us|-0.26
word:v2|0.03
word:vacant|-0.08
word:vaccination|0.26
word:valid|-0.14
word:vendor|0.04
word:version|0.23
word:vet|-0.04
word:via|-0.24
word:video|-0.12
word:village|-0.16
word:visitor|0.12
word:visit|0.14
word:voice|0.20
word:volunteer|0.08
word:vote|-0.23
word:ward|0.11
word:warehouse|-0.03
word:warranty|-0.03
word:waste|0.15
word:was|-0.31
word:watch|0.16
word:water|-0.21
word:way|-0.26
word:webinar|0.03
word:website|0.17
word:web|0.05
word:weekly|-0.15
word:week|0.03
word:welcome|0.14
word:well|0.03
word:we|-0.28
word:what|-0.03
word:when|0.21
word:whole|0.14
word:who|-0.45
word:winter|-0.09
word:within|-0.69
word:without|-0.32
word:with|0.17
word:women|-0.06
word:workshop|0.18
word:workspace|-0.06
word:work|-0.38
word:worth|-0.09
word:wrong|-0.30
word:w|0.18
word:x|-0.04
word:yearly|0.27
word:year|-0.07
word:zero|-0.33
word:zone|0.05
year|0.04
|0.03`;

export const indicator = `about people anyone|0.12
about people colleague|0.07
about people customer|0.15
begins aband|-0.06
begins aban|-0.06
begins abroa|-0.06
begins abro|-0.06
begins absen|0.18
begins abse|0.18
begins accep|-0.26
begins acces|-0.07
begins acce|-0.34
begins accid|0.19
begins acci|0.19
begins accou|-0.16
begins acco|0.17
begins accur|-0.07
begins accu|-0.07
begins acqui|0.20
begins acqu|0.20
begins actio|-0.04
begins activ|-0.08
begins acti|-0.12
begins actua|-0.12
begins actu|-0.12
begins addin|-0.03
begins addi|-0.03
begins addre|-0.16
begins addr|-0.16
begins adjus|-0.44
begins adju|-0.37
begins admin|-0.09
begins admis|-0.04
begins admit|-0.09
begins admi|-0.34
begins adopt|0.24
begins adop|0.24
begins advis|0.06
begins advi|-0.11
begins again|0.19
begins agai|0.49
begins agenc|0.22
begins agen|0.23
begins agree|-0.06
begins agre|0.17
begins alert|-0.12
begins aler|-0.14
begins allow|0.13
begins allo|0.13
begins alumn|0.13
begins alum|0.13
begins analy|-0.14
begins anal|-0.14
begins annua|0.05
begins annu|0.05
begins anoth|-0.03
begins anot|-0.03
begins answe|-0.20
begins answ|-0.20
begins anyon|-0.07
begins anyo|-0.07
begins appea|-0.24
begins appe|-0.24
begins appli|-0.25
begins appl|-0.26
begins appre|0.25
begins appr|0.24
begins arriv|-0.10
begins arri|-0.10
begins artic|-0.15
begins arti|-0.15
begins attem|-0.11
begins atten|-0.16
begins atte|-0.27
begins attri|0.04
begins attr|0.04
begins audi|-0.06
begins autho|0.06
begins auth|0.06
begins autom|-0.03
begins auto|-0.03
begins avail|-0.11
begins avai|-0.11
begins aware|-0.09
begins awar|-0.14
begins backl|-0.04
begins backu|-0.05
begins back|-0.09
begins baske|0.08
begins bask|0.08
begins becau|0.19
begins beca|0.19
begins becom|-0.07
begins beco|-0.07
begins bein|-0.06
begins bench|0.07
begins benc|0.07
begins benef|-0.13
begins bene|-0.12
begins bette|0.26
begins bett|0.26
begins betwe|-0.22
begins betw|-0.22
begins bill|0.43
begins block|-0.20
begins bloc|-0.20
begins bloo|-0.27
begins board|-0.06
begins boar|-0.07
begins booke|0.09
begins booki|-0.30
begins book|-0.29
begins borro|-0.20
begins borr|-0.20
begins bottl|0.18
begins bott|0.18
begins bounc|-0.04
begins boun|-0.07
begins bran|0.06
begins breac|0.05
begins break|-0.04
begins breas|-0.09
begins brea|-0.21
begins brin|0.04
begins build|-0.05
begins buil|-0.11
begins burea|0.18
begins bure|0.18
begins burno|0.27
begins burn|0.29
begins busin|0.12
begins busi|0.12
begins buyer|0.09
begins buye|0.08
begins cach|-0.03
begins calen|-0.06
begins cale|-0.06
begins calle|-0.13
begins call|-0.37
begins campa|-0.06
begins camp|-0.04
begins cance|0.19
begins canc|0.19
begins candi|-0.05
begins cand|-0.05
begins cante|0.30
begins cant|0.30
begins carbo|0.09
begins carb|0.09
begins carer|0.13
begins care|0.12
begins carr|-0.04
begins casew|-0.06
begins case|0.22
begins catal|0.04
begins cata|0.06
begins cause|0.10
begins centr|-0.21
begins cent|-0.14
begins certi|0.07
begins cert|0.07
begins chai|-0.03
begins chang|-0.16
begins chan|-0.14
begins charg|0.07
begins char|0.22
begins check|-0.05
begins chec|0.16
begins child|0.12
begins chil|0.07
begins choir|0.09
begins choi|0.12
begins choos|-0.04
begins choo|-0.04
begins chur|0.18
begins circ|0.16
begins citi|-0.07
begins claim|-0.19
begins clai|-0.21
begins clas|-0.05
begins clean|0.26
begins clea|0.07
begins click|-0.07
begins clic|-0.31
begins clien|0.09
begins clie|0.09
begins clima|-0.04
begins climb|0.07
begins clini|0.25
begins clin|0.25
begins close|-0.06
begins clos|-0.04
begins clou|0.12
begins club|0.09
begins cohor|0.35
begins coho|0.35
begins comin|0.27
begins comi|0.27
begins commi|-0.11
begins commu|-0.05
begins comm|-0.16
begins compa|0.09
begins compl|0.11
begins comp|0.24
begins condu|0.29
begins cond|0.44
begins confi|0.17
begins confl|-0.06
begins conf|0.11
begins cons|0.34
begins contr|0.19
begins cont|0.17
begins conve|-0.08
begins cook|-0.05
begins corpo|0.09
begins corp|0.09
begins corre|-0.08
begins corr|-0.08
begins cost|0.33
begins couns|0.06
begins count|-0.14
begins coun|-0.09
begins couri|-0.03
begins cours|0.08
begins cour|0.35
begins cover|-0.11
begins cove|-0.05
begins cras|-0.14
begins credi|0.17
begins cred|0.09
begins crew|0.08
begins criti|-0.07
begins crit|-0.07
begins cros|0.22
begins custo|-0.08
begins cust|-0.08
begins cutt|-0.09
begins cycli|0.09
begins cycl|0.16
begins dail|-0.14
begins damag|0.47
begins dama|0.47
begins dashb|-0.31
begins dash|-0.31
begins datab|0.06
begins data|0.06
begins deale|0.06
begins deal|-0.07
begins death|0.05
begins deat|0.05
begins debi|-0.19
begins decem|0.03
begins dece|0.03
begins decid|-0.08
begins deci|-0.09
begins decre|0.11
begins decr|0.11
begins defin|0.26
begins defi|0.26
begins degr|0.15
begins deliv|-0.08
begins deli|-0.08
begins deman|-0.03
begins dema|-0.03
begins demo|0.10
begins depar|0.18
begins depa|0.18
begins deplo|-0.15
begins depl|-0.15
begins detec|-0.11
begins dete|-0.11
begins devel|-0.13
begins deve|-0.13
begins diabe|0.25
begins diab|0.25
begins diffe|-0.03
begins diff|-0.03
begins direc|-0.21
begins dire|-0.21
begins disa|-0.30
begins disch|-0.25
begins disco|0.09
begins disc|-0.16
begins dispa|-0.10
begins disp|-0.04
begins distr|0.18
begins dist|0.18
begins docto|-0.12
begins doct|-0.12
begins docum|-0.03
begins docu|-0.03
begins don'|-0.08
begins donor|-0.20
begins door|-0.11
begins doubl|0.03
begins doub|0.03
begins downl|-0.06
begins down|-0.07
begins driv|-0.11
begins drop|0.06
begins dupli|-0.24
begins dupl|-0.24
begins emplo|0.24
begins empl|0.24
begins empt|-0.10
begins energ|0.07
begins ener|0.07
begins engag|0.17
begins enga|0.17
begins engin|-0.14
begins engi|-0.14
begins enqui|-0.07
begins enqu|-0.07
begins enrol|-0.16
begins enro|-0.22
begins enter|-0.08
begins ente|-0.19
begins entit|0.09
begins enti|0.09
begins entri|-0.08
begins entr|-0.19
begins episo|-0.08
begins epis|-0.08
begins error|-0.14
begins erro|-0.17
begins escal|0.34
begins esca|0.34
begins evalu|-0.12
begins eval|-0.12
begins eveni|-0.22
begins even|-0.27
begins evic|0.05
begins execu|0.20
begins exec|0.20
begins exhau|0.29
begins exha|0.29
begins expen|-0.09
begins exper|-0.09
begins expe|-0.19
begins expir|-0.18
begins expi|-0.18
begins exter|0.17
begins exte|0.06
begins facto|-0.17
begins fact|-0.17
begins faile|-0.07
begins failu|-0.04
begins fail|-0.14
begins fall|0.55
begins famil|0.24
begins fami|0.24
begins farme|0.06
begins fault|-0.07
begins faul|-0.07
begins ferr|0.14
begins fiel|0.09
begins fift|0.09
begins file|-0.12
begins filin|0.09
begins fili|0.09
begins fille|-0.06
begins fill|-0.06
begins filte|-0.10
begins filt|-0.10
begins fina|-0.06
begins findi|0.14
begins find|0.14
begins finis|-0.33
begins fini|-0.33
begins firm|-0.25
begins fisca|0.22
begins fisc|0.22
begins fixe|-0.04
begins flak|-0.10
begins flee|0.04
begins floo|0.34
begins follo|-0.15
begins foll|-0.15
begins foot|-0.05
begins forec|-0.17
begins fore|-0.16
begins forma|0.14
begins foru|-0.04
begins foun|-0.35
begins frau|-0.06
begins frida|-0.06
begins frid|-0.06
begins frien|0.10
begins frie|0.10
begins fund|0.24
begins furth|0.04
begins furt|0.04
begins garde|-0.17
begins gard|-0.17
begins gende|-0.06
begins gend|-0.06
begins gener|0.10
begins gene|0.09
begins gift|0.06
begins girl|0.03
begins giver|0.05
begins give|0.05
begins givin|0.08
begins givi|0.08
begins glas|-0.17
begins goodw|0.11
begins good|0.37
begins grade|-0.16
begins gradu|0.30
begins grad|0.31
begins grant|0.08
begins gran|-0.12
begins gree|-0.16
begins griev|0.28
begins grie|0.28
begins gros|0.16
begins group|-0.04
begins grou|0.13
begins grow|0.13
begins gues|0.06
begins halve|0.11
begins halv|0.11
begins handb|-0.04
begins handl|0.04
begins hando|-0.05
begins hand|-0.19
begins happe|-0.07
begins happ|0.11
begins hardw|-0.04
begins hard|-0.03
begins healt|0.35
begins heal|0.35
begins hear|-0.06
begins helpf|-0.14
begins helpl|-0.05
begins help|-0.13
begins highe|0.04
begins high|0.04
begins hire|0.16
begins holde|-0.06
begins hold|-0.06
begins home|-0.17
begins hospi|0.13
begins hosp|0.13
begins hoste|-0.05
begins hosti|0.22
begins host|0.16
begins hotel|0.05
begins hote|0.05
begins hotfi|-0.05
begins hotf|-0.05
begins hour|-0.14
begins house|-0.14
begins housi|0.19
begins hous|0.08
begins ident|-0.13
begins iden|-0.13
begins impor|-0.19
begins impo|-0.19
begins impro|-0.28
begins impr|-0.30
begins incid|0.07
begins inci|0.07
begins inclu|0.13
begins incl|0.13
begins incom|0.06
begins inco|0.06
begins incre|-0.12
begins incr|-0.12
begins inde|0.31
begins indus|-0.05
begins indu|-0.05
begins infec|0.09
begins infe|0.09
begins infr|0.16
begins injur|0.22
begins inju|0.22
begins insid|-0.08
begins insi|-0.08
begins inspe|-0.14
begins insp|-0.14
begins insta|-0.14
begins inst|-0.19
begins insur|0.15
begins insu|0.15
begins inten|0.23
begins inter|-0.12
begins inte|0.06
begins intro|0.11
begins intr|0.21
begins inven|0.09
begins inve|0.09
begins invit|-0.10
begins invi|-0.10
begins invoi|-0.19
begins invo|-0.19
begins issue|-0.17
begins issu|-0.17
begins item|-0.10
begins jacke|-0.12
begins jack|-0.12
begins janua|-0.05
begins janu|-0.05
begins joine|-0.10
begins join|-0.10
begins journ|-0.08
begins jour|-0.08
begins junio|-0.05
begins juni|-0.05
begins knowl|-0.09
begins know|-0.10
begins labe|-0.10
begins labou|0.10
begins labo|0.13
begins land|-0.14
begins langu|0.13
begins lang|0.13
begins lapto|-0.11
begins lapt|-0.11
begins late|0.15
begins laun|-0.08
begins lead|-0.09
begins leak|-0.04
begins learn|-0.21
begins lear|-0.21
begins leas|-0.10
begins leave|0.08
begins leavi|0.43
begins leav|0.68
begins lectu|-0.04
begins lect|-0.04
begins legac|-0.08
begins lega|-0.13
begins lengt|-0.07
begins leng|-0.07
begins lesso|-0.12
begins less|-0.12
begins lette|-0.10
begins lett|-0.10
begins leve|0.07
begins licen|0.06
begins lice|0.06
begins light|-0.22
begins ligh|-0.22
begins line|-0.08
begins link|-0.10
begins listi|-0.10
begins list|-0.16
begins litre|-0.13
begins litr|-0.13
begins load|-0.06
begins loave|-0.05
begins loav|-0.05
begins locat|-0.06
begins loca|-0.29
begins logg|-0.04
begins logis|0.17
begins logi|0.13
begins logo|0.05
begins longe|-0.32
begins long|-0.32
begins looku|-0.04
begins look|-0.12
begins losse|0.06
begins loss|0.06
begins lowe|0.12
begins loyal|0.11
begins loya|0.11
begins maili|-0.15
begins mail|-0.27
begins main|-0.07
begins make|-0.09
begins malar|0.21
begins mala|0.21
begins manag|0.37
begins mana|0.37
begins manua|-0.13
begins manu|-0.13
begins margi|0.13
begins marg|0.13
begins marki|-0.03
begins mark|-0.07
begins maste|-0.03
begins mast|-0.03
begins mater|0.04
begins mate|0.04
begins meal|0.19
begins measu|-0.04
begins meas|-0.18
begins media|-0.12
begins medi|-0.06
begins meeti|-0.25
begins meet|-0.33
begins membe|0.32
begins memb|0.32
begins mento|-0.25
begins ment|-0.09
begins merg|-0.12
begins metr|0.15
begins migra|0.13
begins migr|0.13
begins miles|-0.10
begins mile|-0.10
begins milli|0.15
begins mill|0.15
begins minut|-0.35
begins minu|-0.27
begins misse|-0.13
begins missi|-0.07
begins miss|-0.20
begins mode|-0.04
begins month|0.20
begins mont|0.20
begins morni|-0.08
begins morn|-0.08
begins mothe|-0.09
begins moth|-0.09
begins neede|-0.17
begins needl|0.03
begins negat|0.27
begins nega|0.27
begins neigh|-0.22
begins neig|-0.22
begins newco|-0.05
begins newc|-0.05
begins newsl|-0.20
begins news|-0.20
begins night|-0.12
begins nigh|0.23
begins nobod|0.04
begins nobo|0.04
begins nois|0.05
begins nordi|0.05
begins nord|0.05
begins notic|-0.06
begins numbe|-0.13
begins numb|-0.13
begins nurse|0.16
begins nursi|0.05
begins nurs|0.13
begins objec|-0.08
begins obje|-0.08
begins obser|-0.14
begins obse|-0.14
begins offe|-0.04
begins offli|-0.05
begins offl|-0.05
begins olde|-0.09
begins onboa|-0.04
begins onbo|-0.04
begins onlin|-0.06
begins onli|-0.06
begins opene|-0.07
begins openi|0.16
begins open|0.09
begins opera|0.06
begins oper|0.06
begins oppor|-0.08
begins oppo|-0.08
begins order|-0.46
begins orde|-0.49
begins organ|0.10
begins orga|0.10
begins othe|-0.15
begins outsi|-0.11
begins outs|-0.11
begins overa|0.06
begins overd|0.11
begins overl|0.18
begins overp|0.14
begins overs|0.06
begins overt|-0.18
begins over|0.37
begins owner|-0.11
begins owne|-0.12
begins packa|-0.23
begins pack|-0.24
begins page|-0.26
begins pair|0.16
begins palle|0.23
begins pall|0.23
begins pape|-0.13
begins paren|-0.15
begins pare|-0.15
begins park|0.05
begins parti|0.04
begins partn|0.06
begins part|0.11
begins passp|-0.07
begins passw|-0.14
begins pass|-0.20
begins patch|-0.08
begins patc|-0.05
begins pave|-0.13
begins payba|0.07
begins payb|0.07
begins payin|0.11
begins payi|0.11
begins penal|0.31
begins pena|0.31
begins peopl|0.07
begins peop|0.07
begins perce|-0.17
begins perc|-0.17
begins perma|-0.04
begins perm|-0.06
begins perso|-0.33
begins pers|-0.33
begins phish|-0.09
begins phis|-0.14
begins phone|-0.04
begins phon|-0.10
begins phot|-0.05
begins pilo|0.21
begins pipel|-0.26
begins pipe|-0.26
begins place|-0.37
begins plac|-0.29
begins plann|-0.30
begins plan|-0.43
begins platf|0.36
begins plat|0.11
begins plugi|-0.11
begins plug|-0.11
begins point|0.30
begins poin|0.30
begins polic|0.03
begins poli|0.03
begins porta|-0.19
begins port|-0.13
begins posit|0.06
begins posi|0.06
begins post|-0.15
begins powe|-0.11
begins pract|-0.07
begins prac|-0.07
begins premi|0.16
begins prem|0.16
begins press|0.18
begins pres|0.15
begins previ|-0.05
begins prev|-0.05
begins prici|-0.04
begins privi|-0.12
begins priv|-0.12
begins proc|0.03
begins produ|-0.07
begins prod|-0.07
begins profi|0.14
begins prof|0.17
begins progr|-0.04
begins prog|-0.04
begins proje|-0.08
begins proj|-0.08
begins promi|-0.10
begins prom|-0.11
begins propo|-0.10
begins prop|-0.05
begins prot|0.05
begins publi|-0.23
begins publ|-0.23
begins puls|-0.06
begins pupil|0.09
begins pupi|0.08
begins purch|-0.26
begins purc|-0.26
begins quali|-0.42
begins qual|-0.42
begins quart|-0.09
begins quar|-0.10
begins quer|-0.20
begins quest|-0.28
begins ques|-0.28
begins queu|-0.07
begins quote|-0.11
begins quot|0.16
begins raise|0.14
begins rais|0.33
begins rang|-0.06
begins rate|0.05
begins rathe|-0.17
begins rath|-0.17
begins ratin|0.04
begins rati|0.28
begins reach|0.04
begins reac|-0.09
begins reade|-0.21
begins readi|0.41
begins readm|0.15
begins read|0.15
begins reali|0.04
begins real|0.04
begins reaso|0.18
begins reas|0.18
begins recip|-0.09
begins reci|-0.09
begins recom|0.19
begins recon|-0.09
begins reco|0.18
begins recur|0.04
begins recu|0.04
begins recyc|-0.18
begins recy|-0.18
begins redes|-0.14
begins rede|-0.14
begins reduc|0.07
begins redu|0.07
begins refer|-0.04
begins refe|-0.08
begins refun|0.08
begins refu|0.22
begins regio|-0.08
begins regis|-0.13
begins regi|-0.21
begins regre|0.07
begins regr|0.07
begins regul|0.05
begins regu|0.05
begins reimb|-0.03
begins reim|-0.03
begins rejec|-0.09
begins reje|-0.09
begins relap|0.23
begins relat|0.04
begins rela|0.27
begins relea|-0.10
begins rele|-0.10
begins remot|-0.05
begins remo|-0.05
begins renew|-0.14
begins rene|0.21
begins reope|-0.07
begins reop|-0.07
begins repai|-0.04
begins repa|-0.04
begins repea|0.13
begins repe|0.13
begins repla|-0.13
begins repli|-0.04
begins repl|-0.18
begins repor|-0.05
begins repos|-0.06
begins repo|-0.11
begins reque|-0.13
begins requ|-0.13
begins resel|0.12
begins rese|0.12
begins resig|0.12
begins resi|0.11
begins respo|-0.13
begins resp|-0.13
begins resto|-0.05
begins rest|-0.07
begins reten|0.36
begins rete|0.36
begins retur|-0.21
begins retu|-0.21
begins reus|-0.08
begins reven|0.21
begins reve|0.21
begins revie|0.13
begins revi|0.13
begins rewor|-0.16
begins rewo|-0.16
begins right|-0.09
begins righ|-0.09
begins rise|0.13
begins role|-0.24
begins rollb|-0.10
begins roll|-0.15
begins rota|0.06
begins roun|-0.14
begins route|0.11
begins runn|-0.04
begins runwa|0.06
begins runw|0.06
begins rura|0.05
begins sale|-0.07
begins sampl|-0.05
begins samp|-0.05
begins satis|0.42
begins sati|0.42
begins save|0.14
begins savin|-0.12
begins savi|-0.12
begins scal|0.19
begins schem|-0.03
begins sche|-0.04
begins schoo|0.21
begins scho|0.26
begins scop|0.33
begins score|-0.11
begins scor|0.31
begins searc|-0.12
begins sear|-0.12
begins seaso|0.18
begins seas|0.18
begins secon|-0.05
begins seco|-0.05
begins secti|0.10
begins sect|0.08
begins secur|0.06
begins secu|0.06
begins semes|-0.41
begins seme|-0.41
begins senio|0.13
begins seni|0.13
begins serie|-0.11
begins serio|0.12
begins servi|0.07
begins serv|0.06
begins sessi|-0.19
begins sess|-0.19
begins settl|-0.08
begins sett|-0.08
begins share|-0.24
begins shar|0.17
begins shel|-0.06
begins shift|-0.34
begins shif|-0.18
begins shipp|-0.04
begins ship|-0.07
begins shopp|0.13
begins shop|0.39
begins short|-0.05
begins shor|-0.10
begins show|-0.13
begins shrin|-0.20
begins shri|-0.20
begins sickn|0.27
begins sick|0.27
begins signa|-0.03
begins signe|-0.13
begins sign|-0.18
begins simul|-0.19
begins simu|-0.19
begins slee|0.37
begins smal|-0.09
begins solve|-0.08
begins solv|-0.08
begins spar|-0.09
begins spea|-0.08
begins spend|0.16
begins sprin|-0.09
begins spri|-0.09
begins squad|-0.07
begins squar|0.15
begins squa|0.06
begins stabl|-0.08
begins stab|-0.08
begins staf|0.24
begins stag|-0.36
begins stal|-0.07
begins stand|-0.10
begins stan|-0.10
begins star|0.17
begins state|-0.05
begins statu|-0.04
begins stat|-0.09
begins stay|0.09
begins stee|0.24
begins step|-0.16
begins stil|0.16
begins stoc|-0.10
begins stop|-0.05
begins stres|0.14
begins stre|0.31
begins strok|0.13
begins stro|0.13
begins stude|-0.13
begins studi|0.03
begins stud|-0.10
begins submi|-0.06
begins subm|-0.06
begins subsc|-0.05
begins subs|-0.04
begins succe|-0.26
begins succ|-0.26
begins summi|0.04
begins super|0.05
begins supe|0.05
begins suppl|-0.17
begins suppo|0.15
begins surge|0.38
begins surg|0.38
begins surve|0.35
begins surv|0.33
begins syste|-0.18
begins syst|-0.18
begins table|-0.08
begins tabl|-0.08
begins take|-0.55
begins talk|-0.08
begins teach|0.10
begins team|-0.30
begins techn|-0.15
begins tech|-0.15
begins tenan|0.16
begins tena|0.16
begins tende|-0.16
begins tend|-0.16
begins teste|-0.04
begins test|-0.19
begins thems|-0.06
begins them|-0.06
begins third|-0.21
begins thir|-0.04
begins thos|-0.11
begins thous|-0.08
begins thou|-0.08
begins thre|0.15
begins ticke|0.07
begins tick|0.07
begins tile|-0.03
begins timer|-0.05
begins timet|-0.05
begins time|-0.10
begins toda|-0.11
begins tonn|0.12
begins tool|-0.08
begins tota|0.05
begins touc|-0.16
begins track|-0.08
begins trac|-0.13
begins trad|0.13
begins traff|-0.10
begins traf|-0.10
begins train|0.26
begins trai|0.34
begins trans|-0.04
begins tran|-0.04
begins trave|0.04
begins trav|0.04
begins trial|0.35
begins tria|0.05
begins trip|-0.15
begins truck|-0.20
begins truc|-0.20
begins trus|0.13
begins turno|0.14
begins turn|0.13
begins twic|-0.27
begins unaid|-0.10
begins unai|-0.10
begins unans|-0.03
begins unan|-0.17
begins under|0.23
begins unde|0.21
begins unemp|0.21
begins unem|0.21
begins unex|-0.56
begins unfi|-0.05
begins unin|-0.27
begins unit|0.07
begins unpla|-0.12
begins unpl|-0.12
begins unres|0.08
begins unsu|-0.04
begins updat|-0.05
begins upda|-0.05
begins upgra|-0.06
begins upgr|-0.06
begins uploa|-0.07
begins uplo|-0.07
begins uptim|-0.11
begins upti|-0.11
begins usabi|0.10
begins usab|0.10
begins usag|0.10
begins usefu|0.13
begins usef|0.13
begins user|-0.18
begins usin|-0.14
begins vacan|-0.16
begins vaca|-0.16
begins vacci|-0.13
begins vacc|-0.13
begins vali|-0.06
begins valle|0.09
begins vall|0.09
begins valu|0.27
begins vehic|-0.03
begins vehi|-0.03
begins venu|0.35
begins vide|-0.06
begins view|0.07
begins visit|-0.04
begins visi|-0.21
begins voic|-0.06
begins volun|0.12
begins volu|0.11
begins vote|0.17
begins vulne|-0.03
begins vuln|-0.03
begins wante|0.27
begins want|0.27
begins ward|0.09
begins wareh|-0.08
begins ware|-0.08
begins warra|0.29
begins warr|0.29
begins wast|0.29
begins webho|-0.03
begins webh|-0.03
begins webin|-0.22
begins webi|-0.22
begins weekl|-0.17
begins week|-0.56
begins welco|0.04
begins welc|0.04
begins whil|0.11
begins who'|0.04
begins whol|0.07
begins whos|-0.17
begins winte|-0.04
begins wint|-0.04
begins witho|-0.25
begins with|-0.26
begins wome|-0.24
begins word|-0.08
begins worke|0.05
begins worki|-0.31
begins workl|0.09
begins works|0.12
begins work|-0.04
begins woul|0.39
begins writ|-0.20
begins wrong|-0.06
begins wron|-0.19
begins year|0.33
begins youn|0.15
duration|-0.35
first metric business|-0.04
first metric customer|0.08
first metric down|-0.09
first metric internal|0.35
first metric lagging|0.52
first metric leading|-0.41
first metric level|-0.20
first metric up|-0.05
impact by rule business|0.23
impact by rule customer|-0.05
impact by rule internal|0.24
impact by rule unclear|-0.16
indicator by rule lagging|0.52
indicator by rule leading|-0.18
indicator by rule unclear|-0.22
metric in full business|0.04
metric in full customer|-0.09
metric in full lagging|0.24
metric in full leading|-0.27
metric of one word|-0.06
metric of several words|-0.15
metric|-0.11
money|1.05
no metric|-0.04
other metric business|0.27
other metric down|0.07
other metric internal|0.13
other metric lagging|0.49
other metric leading|-0.41
other metric up|0.11
people anyone do|-0.30
people anyone|-0.13
people colleague do|-0.04
people colleague|-0.11
people customer do|-0.24
people customer|-0.15
percent|0.07
side business again|-0.10
side business|-0.22
side customer again|-0.45
side customer|-0.31
side internal again|-0.13
side internal|-0.16
word:abandoned|-0.06
word:abroad|-0.06
word:absence|0.10
word:acceptance|-0.11
word:accept|-0.16
word:access|-0.06
word:accident|0.19
word:account|-0.12
word:accuracy|-0.07
word:acquisition|0.22
word:action|-0.04
word:activation|-0.06
word:active|-0.04
word:actual|-0.12
word:address|-0.16
word:adjust|-0.41
word:admin|-0.21
word:admission|-0.04
word:admitted|-0.09
word:advise|0.15
word:ad|-0.07
word:against|0.19
word:again|0.29
word:agency|0.22
word:agent|0.07
word:agree|0.17
word:aid|0.26
word:alert|-0.14
word:allowance|0.13
word:alumni|0.13
word:am|-0.09
word:analyst|-0.13
word:another|-0.03
word:answer|-0.20
word:anyone|-0.07
word:any|-0.10
word:api|-0.05
word:appeal|-0.24
word:applicant|-0.13
word:application|-0.08
word:apply|-0.04
word:apprentice|0.25
word:approval|-0.09
word:approve|0.06
word:app|0.04
word:arrive|-0.09
word:arr|0.03
word:article|-0.15
word:ask|-0.34
word:attempt|-0.11
word:attendance|-0.18
word:attrition|0.04
word:audit|-0.14
word:author|0.06
word:availability|-0.10
word:awareness|-0.09
word:backlog|-0.04
word:backup|-0.05
word:back|-0.18
word:bad|0.12
word:bank|-0.09
word:base|0.04
word:basket|0.08
word:because|0.19
word:become|-0.07
word:bed|-0.11
word:being|-0.06
word:benchmark|0.07
word:benefit|-0.13
word:better|0.26
word:between|-0.22
word:bid|-0.20
word:bike|0.05
word:bill|0.46
word:bin|-0.17
word:blocked|-0.19
word:blood|-0.27
word:board|-0.07
word:booking|-0.24
word:book|-0.06
word:borrow|-0.09
word:bottle|0.19
word:bounce|-0.04
word:box|-0.04
word:breach|0.05
word:bread|-0.05
word:breakdown|-0.13
word:breakfast|0.13
word:break|-0.10
word:bring|0.31
word:bug|-0.11
word:build|-0.11
word:burnout|0.27
word:burn|0.03
word:business|0.12
word:bus|-0.08
word:buyer|0.09
word:buy|0.32
word:cache|-0.03
word:cac|0.07
word:café|-0.12
word:calendar|-0.06
word:caller|-0.13
word:call|-0.13
word:campaign|-0.06
word:camp|0.18
word:cancel|0.06
word:candidate|-0.05
word:canteen|0.30
word:carbon|0.09
word:card|-0.24
word:carer|0.13
word:carry|-0.04
word:caseworker|-0.06
word:case|0.37
word:cash|0.35
word:catalogue|-0.10
word:caused|0.10
word:center|-0.21
word:cent|0.06
word:chain|-0.03
word:changed|-0.09
word:change|-0.06
word:chat|0.04
word:checkout|-0.04
word:check|0.20
word:chf|0.13
word:children|0.12
word:child|-0.04
word:choir|0.15
word:choose|-0.04
word:churn|0.18
word:city|-0.11
word:claim|-0.20
word:class|-0.05
word:click|-0.31
word:client|0.09
word:climate|-0.04
word:climb|0.07
word:clinic|0.11
word:close|-0.04
word:cloud|0.12
word:club|-0.04
word:code|0.05
word:cohort|0.35
word:cold|-0.09
word:colleague|-0.17
word:collection|-0.16
word:collect|0.16
word:come|-0.37
word:commit|-0.11
word:commuter|-0.04
word:company|-0.03
word:compare|0.10
word:complaint|0.61
word:complete|-0.45
word:conduct|0.29
word:config|0.28
word:conflict|-0.06
word:consultation|-0.14
word:consumer|-0.07
word:consumption|-0.22
word:contact|0.11
word:contract|-0.04
word:contributor|-0.11
word:control|0.26
word:conversation|-0.08
word:conversion|-0.19
word:convert|0.19
word:cook|-0.05
word:core|-0.08
word:corporate|0.09
word:cost|-0.12
word:counted|-0.07
word:country|0.09
word:courier|-0.03
word:course|0.08
word:coverage|-0.22
word:cover|0.17
word:crash|-0.14
word:credit|0.17
word:crew|0.08
word:critical|-0.07
word:crm|-0.18
word:csat|0.30
word:cut|0.10
word:cycle|0.04
word:cyclist|0.12
word:daily|-0.14
word:dashboard|-0.31
word:database|0.06
word:data|-0.06
word:date|-0.13
word:dealer|0.06
word:deal|-0.24
word:death|0.05
word:debit|-0.19
word:debt|-0.25
word:december|0.03
word:decide|-0.08
word:decrease|0.11
word:deliver|-0.08
word:demand|-0.03
word:demo|-0.09
word:department|0.14
word:departure|0.04
word:deploy|-0.13
word:depot|0.05
word:desk|-0.05
word:developer|-0.13
word:dev|0.12
word:diabetic|0.26
word:did|-0.04
word:digital|0.05
word:direct|-0.21
word:discharge|-0.25
word:distribution|-0.19
word:district|0.37
word:dock|-0.19
word:doctor|-0.12
word:document|-0.03
word:doc|0.06
word:don't|-0.08
word:done|-0.08
word:double|0.03
word:download|-0.06
word:drive|-0.16
word:drop|0.15
word:drug|0.07
word:dso|0.13
word:due|-0.19
word:duplicate|-0.24
word:easy|0.32
word:electrical|-0.11
word:electricity|0.16
word:emea|-0.05
word:employee|-0.08
word:employer|0.09
word:empty|-0.10
word:end|0.27
word:energy|0.07
word:engagement|0.17
word:engine|-0.17
word:enp|0.11
word:enquiry|-0.07
word:enrolment|-0.15
word:enrol|-0.07
word:enter|-0.11
word:entry|-0.19
word:episode|-0.08
word:error|-0.17
word:euro|0.11
word:evaluation|-0.07
word:evening|-0.22
word:event|-0.05
word:exam|0.13
word:executive|0.20
word:exhaustion|0.29
word:exit|0.14
word:expense|-0.22
word:experiment|-0.09
word:external|0.17
word:factor|-0.17
word:failed|-0.07
word:failure|-0.04
word:fail|-0.17
word:fair|0.06
word:fall|0.34
word:family|0.24
word:farmer|0.06
word:feel|0.36
word:fee|0.30
word:ferry|0.14
word:field|0.09
word:fifth|0.09
word:file|-0.25
word:fill|-0.22
word:filter|-0.10
word:final|-0.03
word:find|0.30
word:finish|-0.33
word:firm|-0.25
word:fiscal|0.22
word:fix|-0.05
word:flaky|-0.10
word:flat|0.28
word:fleet|0.04
word:follow|-0.11
word:food|-0.27
word:forecast|-0.06
word:formal|0.16
word:form|-0.15
word:forum|-0.04
word:found|-0.36
word:fraud|-0.06
word:free|0.06
word:friday|-0.06
word:friend|0.08
word:fuel|0.28
word:full|-0.43
word:fund|0.32
word:further|0.04
word:fy27|0.25
word:gap|-0.25
word:gardener|-0.15
word:gender|-0.06
word:generate|-0.08
word:gift|-0.16
word:girl|0.03
word:giver|0.05
word:give|-0.09
word:giving|0.08
word:glass|-0.17
word:goal|-0.21
word:goodwill|0.11
word:good|0.30
word:go|-0.21
word:grader|-0.16
word:grade|-0.25
word:granted|0.08
word:grant|-0.20
word:green|-0.22
word:grievance|0.28
word:gross|0.16
word:group|0.06
word:grow|-0.10
word:guest|0.06
word:g|-0.23
word:h1|0.14
word:half|-0.15
word:hall|-0.05
word:halve|0.11
word:handbook|-0.04
word:handle|0.04
word:handover|-0.05
word:hand|-0.21
word:hang|-0.10
word:happen|-0.07
word:hardware|-0.04
word:head|0.52
word:health|0.18
word:heart|-0.06
word:heat|-0.16
word:helpful|-0.14
word:helpline|-0.05
word:help|0.28
word:here|0.19
word:higher|0.04
word:hip|-0.03
word:hire|0.25
word:hit|-0.14
word:holder|-0.06
word:hold|-0.46
word:home|0.29
word:hospital|0.13
word:host|0.16
word:hotel|0.05
word:hotfix|-0.05
word:hour|-0.66
word:household|-0.14
word:housing|0.19
word:how|0.28
word:hr|-0.03
word:h|0.05
word:idea|-0.07
word:identity|-0.13
word:import|-0.19
word:improvement|-0.06
word:improve|-0.21
word:incident|0.07
word:income|0.32
word:increase|-0.12
word:index|0.31
word:industry|-0.05
word:infection|0.09
word:injury|0.13
word:inside|-0.08
word:inspector|-0.13
word:installation|-0.04
word:install|-0.08
word:insurance|0.22
word:intend|0.23
word:interest|0.45
word:internal|-0.11
word:interruption|-0.08
word:interview|-0.29
word:introduce|0.11
word:inventory|0.09
word:invite|-0.10
word:invoice|-0.19
word:issue|-0.17
word:item|-0.11
word:i|0.06
word:jacket|-0.12
word:january|-0.05
word:job|0.34
word:joiner|-0.09
word:join|-0.06
word:journal|-0.08
word:june|-0.26
word:junior|-0.05
word:keep|0.04
word:key|-0.08
word:kg|-0.36
word:kit|0.04
word:knowledge|-0.09
word:kwh|0.22
word:label|-0.10
word:labour|0.10
word:lab|-0.08
word:land|-0.06
word:language|0.13
word:laptop|-0.11
word:last|0.55
word:later|0.15
word:late|-0.20
word:lead|-0.45
word:learner|-0.07
word:learn|-0.13
word:lease|-0.10
word:leaver|0.28
word:leave|0.39
word:legacy|-0.08
word:legal|-0.06
word:length|-0.07
word:lesson|-0.12
word:letter|-0.10
word:license|0.06
word:line|-0.21
word:link|-0.07
word:listing|-0.09
word:list|-0.06
word:litre|-0.13
word:load|-0.28
word:loan|0.39
word:loave|-0.05
word:local|-0.23
word:location|-0.06
word:login|-0.04
word:logistic|0.17
word:logo|0.13
word:log|-0.21
word:longer|-0.32
word:long|0.40
word:lookup|-0.04
word:look|-0.12
word:lose|0.24
word:loss|0.40
word:lost|0.14
word:low|-0.06
word:loyalty|0.11
word:mailing|-0.15
word:mail|-0.12
word:maintainer|0.11
word:maintain|-0.18
word:maintenance|0.03
word:main|-0.07
word:make|0.28
word:malaria|0.21
word:management|0.22
word:manager|-0.15
word:manage|0.26
word:manual|-0.13
word:many|-0.10
word:map|-0.10
word:margin|0.13
word:market|0.19
word:marking|-0.03
word:master|-0.03
word:material|-0.08
word:mau|-0.09
word:may|-0.10
word:meal|0.21
word:mean|-0.06
word:measure|-0.03
word:median|-0.12
word:meeting|-0.07
word:meet|-0.09
word:member|0.23
word:mentor|-0.25
word:menu|-0.06
word:merger|0.11
word:merge|-0.24
word:metre|0.15
word:milestone|-0.10
word:million|0.15
word:minus|0.09
word:minute|-0.35
word:min|-0.17
word:missing|-0.07
word:miss|-0.29
word:mobile|-0.07
word:mobility|0.08
word:model|-0.04
word:monthly|-0.46
word:morning|-0.08
word:mother|-0.09
word:move|-0.24
word:mql|-0.35
word:mrs|-0.16
word:ms|-0.11
word:my|0.14
word:m|0.04
word:name|0.06
word:nda|-0.05
word:near|-0.21
word:negative|0.27
word:neighbourhood|-0.16
word:neighbour|-0.06
word:net|0.03
word:newcomer|-0.05
word:newsletter|-0.20
word:next|-0.29
word:nightly|-0.26
word:night|0.38
word:nobody|0.04
word:noize|0.05
word:none|-0.16
word:nordic|0.05
word:notice|-0.06
word:nps|0.20
word:nrr|0.06
word:number|-0.13
word:nurse|0.08
word:nursing|0.05
word:oee|-0.18
word:offer|-0.11
word:office|-0.05
word:offline|-0.05
word:off|-0.11
word:older|-0.09
word:old|0.08
word:onboard|-0.04
word:once|-0.45
word:online|-0.06
word:open|-0.67
word:operate|0.26
word:operation|-0.05
word:operator|-0.14
word:opportunity|-0.08
word:order|-0.49
word:organization|0.13
word:other|-0.15
word:outside|-0.11
word:overall|0.06
word:overdue|0.11
word:overspend|0.12
word:overtime|-0.04
word:overturned|-0.13
word:owner|-0.12
word:own|-0.35
word:package|-0.23
word:pack|-0.11
word:page|-0.41
word:pair|0.16
word:pallet|0.23
word:parcel|-0.11
word:parent|-0.15
word:park|0.05
word:partner|0.07
word:party|0.16
word:part|-0.35
word:passport|-0.07
word:password|-0.14
word:pass|0.31
word:past|-0.14
word:patch|-0.05
word:paved|-0.13
word:payback|0.07
word:pay|0.39
word:peak|-0.11
word:penalty|0.31
word:people|0.07
word:percentage|0.04
word:percent|-0.20
word:permanent|-0.04
word:person|-0.13
word:phishing|-0.09
word:phone|-0.10
word:photo|-0.05
word:pick|-0.06
word:pilot|0.21
word:pipeline|-0.26
word:place|-0.26
word:plan|0.37
word:plate|-0.24
word:platform|0.36
word:plugin|-0.11
word:plus|-0.11
word:point|0.30
word:policy|0.03
word:poll|0.09
word:poor|0.11
word:portal|-0.19
word:port|0.06
word:position|-0.04
word:positive|0.10
word:post|-0.16
word:power|-0.11
word:practice|-0.05
word:premium|0.16
word:pressure|0.18
word:production|-0.14
word:product|0.07
word:profit|0.14
word:programme|-0.04
word:project|-0.08
word:promized|-0.08
word:promote|-0.05
word:proposal|-0.10
word:pts|-0.04
word:public|-0.14
word:publish|-0.07
word:pull|-0.06
word:pulse|-0.06
word:pump|0.11
word:pupil|0.08
word:purchase|-0.26
word:put|-0.06
word:q1|-0.06
word:q2|-0.06
word:q3|-0.14
word:q4|0.31
word:qoq|-0.03
word:qualify|-0.34
word:quality|-0.08
word:quarterly|-0.09
word:query|-0.20
word:question|-0.27
word:queue|-0.05
word:quota|0.28
word:quote|-0.12
word:raise|0.33
word:ramp|-0.23
word:rate|0.62
word:rather|-0.17
word:ratio|0.24
word:ray|-0.21
word:reach|-0.07
word:reader|-0.21
word:readmission|0.15
word:ready|-0.20
word:read|-0.04
word:realized|0.04
word:receipt|-0.04
word:receive|-0.03
word:recipe|-0.05
word:recipient|-0.04
word:recommendation|-0.15
word:recommend|0.34
word:reconciliation|-0.06
word:recordable|0.06
word:record|-0.05
word:recurring|0.04
word:redesign|-0.14
word:reduce|0.07
word:referral|-0.04
word:refund|0.08
word:region|-0.08
word:register|-0.11
word:regretted|0.09
word:rejected|-0.09
word:relapse|0.23
word:release|-0.10
word:remote|-0.05
word:renewable|-0.15
word:renew|0.39
word:reopened|-0.07
word:repair|-0.04
word:repeat|0.13
word:replacement|-0.13
word:reply|-0.05
word:report|-0.05
word:repository|-0.06
word:rep|0.09
word:request|-0.13
word:researcher|-0.07
word:research|0.09
word:reseller|0.12
word:resignation|-0.07
word:response|-0.13
word:restore|-0.05
word:retention|0.36
word:return|-0.21
word:revenue|0.21
word:reviewer|-0.05
word:review|0.14
word:rework|-0.16
word:right|-0.09
word:rise|-0.03
word:risk|-0.03
word:road|-0.16
word:role|-0.24
word:rollback|-0.10
word:rota|-0.20
word:round|-0.14
word:runway|0.06
word:run|-0.36
word:rural|0.05
word:s1|0.33
word:sale|-0.17
word:sample|-0.05
word:satisfaction|0.48
word:satisfied|-0.06
word:save|0.24
word:saving|-0.12
word:say|0.67
word:scale|0.19
word:school|0.21
word:scope|0.33
word:scorecard|-0.12
word:score|0.43
word:search|-0.12
word:season|0.16
word:seat|0.09
word:second|-0.05
word:section|0.10
word:security|0.06
word:seen|-0.28
word:see|0.22
word:self|0.29
word:sell|0.10
word:semester|-0.41
word:send|-0.15
word:senior|0.13
word:service|0.08
word:sery|-0.11
word:session|-0.19
word:settle|-0.08
word:set|-0.07
word:sev1|0.23
word:share|0.17
word:shift|-0.18
word:ship|-0.22
word:shopper|0.13
word:shop|0.10
word:shorten|-0.03
word:show|-0.20
word:shrink|0.37
word:sickness|0.27
word:sick|0.57
word:signature|-0.03
word:sign|-0.31
word:sla|-0.10
word:sleep|0.37
word:small|-0.09
word:solve|-0.08
word:spam|-0.30
word:spare|-0.09
word:speak|-0.08
word:spot|-0.06
word:sprint|-0.07
word:sql|-0.04
word:squad|-0.09
word:square|0.15
word:sre|-0.07
word:stable|-0.08
word:staff|0.24
word:stage|-0.36
word:stale|-0.07
word:start|-0.27
word:star|0.42
word:statement|-0.05
word:stay|0.08
word:steel|0.24
word:step|-0.12
word:still|0.16
word:stock|-0.10
word:stop|-0.20
word:stress|0.14
word:stroke|0.13
word:student|-0.13
word:studio|0.06
word:submit|-0.06
word:subscriber|-0.05
word:succeed|-0.16
word:success|-0.10
word:summit|0.04
word:supplier|0.04
word:supply|-0.21
word:support|0.15
word:surgery|0.38
word:survey|0.35
word:sync|-0.04
word:system|-0.18
word:s|-0.10
word:tablet|-0.06
word:taken|0.11
word:take|-0.18
word:talk|-0.37
word:task|-0.04
word:tax|0.07
word:teacher|0.10
word:team|0.28
word:technical|-0.15
word:tenant|-0.06
word:tender|-0.16
word:term|0.05
word:test|-0.38
word:themselve|-0.06
word:then|-0.07
word:third|-0.04
word:those|-0.11
word:thousand|-0.08
word:ticket|0.10
word:tile|-0.03
word:timer|-0.05
word:timetable|-0.05
word:time|-0.61
word:today|-0.11
word:tonne|0.12
word:tool|0.31
word:too|0.05
word:top|0.46
word:total|0.05
word:tour|-0.10
word:tracker|-0.08
word:trade|0.12
word:traffic|-0.10
word:trail|0.04
word:train|0.05
word:tram|0.11
word:travel|0.04
word:trial|0.06
word:trip|-0.14
word:truck|-0.20
word:trust|-0.05
word:turnover|0.14
word:turn|-0.26
word:twice|-0.27
word:unaided|-0.10
word:unanswered|-0.03
word:unit|0.12
word:unplanned|-0.12
word:unrestricted|0.08
word:update|-0.05
word:upgrade|-0.06
word:upload|-0.07
word:ups|-0.08
word:uptime|-0.11
word:usability|0.10
word:usage|0.10
word:useful|0.13
word:user|-0.18
word:use|-0.38
word:vacancy|-0.05
word:vacant|-0.11
word:vaccination|-0.10
word:vaccine|-0.03
word:valid|-0.06
word:valley|0.09
word:value|0.27
word:vehicle|-0.03
word:venue|0.35
word:vet|-0.09
word:video|-0.06
word:visit|-0.22
word:voice|-0.06
word:volunteer|0.09
word:vote|0.20
word:vs|0.11
word:vulnerability|-0.03
word:wait|-0.17
word:want|0.15
word:ward|0.18
word:warehouse|-0.08
word:warranty|0.29
word:waste|-0.06
word:way|0.08
word:webhook|-0.03
word:webinar|-0.22
word:weekly|-0.17
word:welcome|0.04
word:well|-0.09
word:what|-0.24
word:while|0.11
word:who'd|0.04
word:whose|-0.17
word:winter|-0.04
word:win|0.20
word:without|-0.25
word:women|-0.24
word:workload|0.09
word:workshop|0.18
word:workspace|-0.06
word:would|0.39
word:write|-0.20
word:wrongly|-0.06
word:wrong|-0.13
word:x|-0.21
word:yard|0.18
word:yes|0.11
word:young|0.15
word:zero|0.26
year|0.23
|-0.06`;

export const impact = `about people anyone|0.17|-0.15|-0.02
about people colleague|-0.20|-0.06|0.24
about people customer|0.02|-0.04|0.03
begins aband|0.19|-0.07|-0.12
begins aban|0.19|-0.07|-0.12
begins abroa|0.04|0.18|-0.22
begins abro|0.04|0.18|-0.22
begins absen|-0.01|-0.12|0.13
begins abse|-0.01|-0.12|0.13
begins accep|0.20|-0.13|-0.07
begins acces|-0.01|-0.02|0.03
begins acce|0.19|-0.15|-0.04
begins accid|-0.15|-0.06|0.21
begins acci|-0.15|-0.06|0.21
begins accou|-0.02|-0.04|0.06
begins acco|0.00|-0.05|0.06
begins accur|-0.03|-0.06|0.09
begins accu|-0.03|-0.06|0.09
begins achie|0.27|-0.11|-0.16
begins achi|0.27|-0.11|-0.16
begins ackno|-0.19|0.00|0.19
begins ackn|-0.19|0.00|0.19
begins acqui|-0.07|-0.05|0.12
begins acqu|-0.07|-0.05|0.12
begins actio|-0.03|-0.10|0.13
begins activ|0.07|-0.07|0.00
begins acti|0.04|-0.17|0.13
begins actua|-0.06|-0.11|0.17
begins actu|-0.06|-0.11|0.17
begins addin|-0.01|-0.03|0.04
begins addi|-0.01|-0.03|0.04
begins addre|-0.18|0.10|0.08
begins addr|-0.18|0.10|0.08
begins adjus|-0.17|-0.10|0.27
begins adju|-0.16|-0.11|0.27
begins admin|0.33|-0.11|-0.23
begins admis|0.16|-0.05|-0.11
begins admit|-0.30|0.39|-0.09
begins admi|-0.13|0.20|-0.07
begins adopt|0.45|-0.11|-0.34
begins adop|0.45|-0.11|-0.34
begins advis|0.13|-0.03|-0.10
begins advi|0.17|-0.07|-0.10
begins again|0.03|0.02|-0.05
begins agai|0.22|-0.06|-0.16
begins agenc|-0.12|0.28|-0.16
begins agent|-0.22|-0.07|0.30
begins agen|-0.40|0.11|0.29
begins agree|0.03|-0.11|0.08
begins agre|-0.04|-0.11|0.15
begins alert|0.09|-0.09|-0.01
begins aler|0.16|-0.10|-0.07
begins allow|-0.05|0.12|-0.07
begins allo|-0.06|0.12|-0.06
begins alumn|-0.06|0.26|-0.20
begins alum|-0.06|0.26|-0.20
begins ambul|0.06|-0.01|-0.05
begins ambu|0.06|-0.01|-0.05
begins amon|0.08|-0.25|0.18
begins analy|-0.12|-0.13|0.25
begins anal|-0.12|-0.13|0.25
begins annua|-0.03|-0.03|0.06
begins annu|-0.03|-0.03|0.06
begins anoth|-0.06|0.00|0.06
begins anot|-0.06|0.00|0.06
begins answe|0.25|-0.20|-0.05
begins answ|0.25|-0.20|-0.05
begins anyon|0.05|-0.04|-0.02
begins anyo|0.05|-0.04|-0.02
begins appea|0.01|0.09|-0.09
begins appe|0.01|0.09|-0.09
begins appli|0.02|0.19|-0.20
begins appl|-0.18|0.40|-0.22
begins appoi|0.14|-0.22|0.07
begins appo|0.14|-0.22|0.07
begins appre|0.35|-0.07|-0.27
begins appro|-0.26|0.02|0.23
begins appr|0.09|-0.05|-0.04
begins arriv|0.10|-0.09|-0.01
begins arri|0.10|-0.09|-0.01
begins artic|0.01|-0.05|0.05
begins arti|0.01|-0.05|0.05
begins asse|-0.11|0.23|-0.12
begins attem|0.05|-0.08|0.03
begins atten|-0.07|-0.20|0.27
begins atte|-0.02|-0.28|0.30
begins attri|-0.07|-0.08|0.15
begins attr|-0.07|-0.08|0.15
begins audi|0.01|-0.15|0.14
begins autho|-0.08|-0.03|0.11
begins auth|-0.08|-0.03|0.11
begins autom|-0.08|-0.06|0.14
begins auto|-0.08|-0.06|0.14
begins autum|0.13|-0.07|-0.06
begins autu|0.13|-0.07|-0.06
begins avail|0.00|-0.08|0.09
begins avai|0.00|-0.08|0.09
begins avera|-0.09|0.02|0.06
begins aver|-0.09|0.02|0.06
begins aware|-0.10|0.17|-0.07
begins awar|-0.12|-0.07|0.19
begins backl|-0.09|-0.03|0.12
begins backu|-0.03|-0.02|0.05
begins back|-0.07|-0.06|0.13
begins base|0.21|-0.02|-0.20
begins baske|-0.07|0.09|-0.03
begins bask|-0.07|0.09|-0.03
begins batte|0.07|-0.02|-0.05
begins batt|0.07|-0.02|-0.05
begins becau|0.12|-0.17|0.06
begins beca|0.12|-0.17|0.06
begins becom|-0.03|0.13|-0.10
begins beco|-0.03|0.13|-0.10
begins bein|0.08|0.06|-0.15
begins bench|-0.19|0.21|-0.02
begins benc|-0.19|0.21|-0.02
begins benef|0.17|-0.05|-0.11
begins bene|0.15|-0.03|-0.12
begins bette|0.17|-0.08|-0.08
begins bett|0.17|-0.08|-0.08
begins betwe|-0.23|-0.05|0.28
begins betw|-0.23|-0.05|0.28
begins bill|0.01|0.07|-0.08
begins block|-0.12|-0.06|0.18
begins bloc|-0.12|-0.06|0.18
begins bloo|0.14|-0.09|-0.05
begins board|0.05|-0.02|-0.03
begins boar|0.15|-0.32|0.17
begins booke|-0.04|-0.01|0.05
begins booki|0.38|-0.33|-0.06
begins book|0.34|-0.48|0.14
begins borro|0.16|-0.08|-0.08
begins borr|0.16|-0.08|-0.08
begins bottl|0.21|-0.10|-0.11
begins bott|0.21|-0.10|-0.11
begins bounc|-0.03|0.00|0.03
begins boun|-0.09|-0.05|0.13
begins branc|0.05|-0.07|0.02
begins breac|0.00|0.18|-0.18
begins break|0.23|-0.10|-0.13
begins breas|0.05|-0.02|-0.03
begins brea|0.46|-0.17|-0.29
begins bridg|0.09|-0.04|-0.06
begins brid|0.09|-0.04|-0.06
begins brin|-0.09|0.17|-0.08
begins budge|-0.03|-0.07|0.09
begins budg|-0.03|-0.07|0.09
begins build|-0.01|-0.02|0.03
begins buil|-0.29|-0.06|0.35
begins burea|-0.02|0.04|-0.02
begins bure|-0.02|0.04|-0.02
begins burn|0.10|-0.12|0.02
begins busin|-0.15|0.02|0.13
begins busi|-0.15|0.02|0.13
begins buyer|0.06|0.19|-0.25
begins buye|0.00|0.26|-0.26
begins cach|-0.06|-0.01|0.08
begins calen|0.07|-0.01|-0.06
begins cale|0.07|-0.01|-0.06
begins calle|-0.07|0.19|-0.12
begins call|0.43|-0.21|-0.22
begins campa|-0.11|0.24|-0.13
begins camp|-0.11|0.25|-0.14
begins cance|0.11|0.00|-0.10
begins canc|0.11|0.00|-0.10
begins candi|-0.07|-0.09|0.15
begins cand|-0.07|-0.09|0.15
begins cante|-0.11|0.18|-0.08
begins cant|-0.11|0.18|-0.08
begins capit|-0.03|0.09|-0.06
begins capi|-0.03|0.09|-0.06
begins capt|0.12|-0.02|-0.10
begins carbo|-0.10|0.12|-0.03
begins carb|-0.10|0.12|-0.03
begins caree|-0.09|-0.06|0.15
begins carer|0.09|-0.02|-0.08
begins care|0.04|-0.08|0.04
begins carr|0.15|-0.07|-0.08
begins casew|-0.03|-0.06|0.09
begins case|0.20|-0.56|0.36
begins catal|0.01|-0.11|0.10
begins cata|0.00|-0.09|0.09
begins cause|0.22|-0.10|-0.12
begins caus|0.27|-0.11|-0.16
begins centr|-0.01|-0.30|0.31
begins cent|0.30|-0.54|0.24
begins certi|0.13|-0.03|-0.10
begins cert|0.13|-0.03|-0.10
begins chai|-0.08|0.14|-0.06
begins chang|0.06|-0.33|0.27
begins chann|-0.17|0.33|-0.16
begins chan|-0.11|0.00|0.12
begins charg|-0.03|0.05|-0.02
begins char|0.11|0.03|-0.14
begins check|0.06|0.08|-0.13
begins chec|0.16|-0.04|-0.12
begins child|0.21|-0.11|-0.10
begins chil|0.25|-0.06|-0.19
begins choir|0.00|0.05|-0.04
begins choi|-0.11|0.02|0.10
begins choos|0.14|-0.10|-0.05
begins choo|0.14|-0.10|-0.05
begins chur|-0.13|0.19|-0.06
begins circ|-0.01|0.21|-0.20
begins citiz|0.09|-0.02|-0.07
begins citi|0.39|-0.14|-0.25
begins claim|0.21|-0.24|0.04
begins clai|0.21|-0.24|0.04
begins class|0.04|-0.01|-0.02
begins clas|0.05|-0.04|-0.01
begins clean|0.12|-0.10|-0.01
begins clea|0.29|-0.32|0.02
begins click|0.26|-0.16|-0.10
begins clic|0.13|-0.03|-0.10
begins clien|0.13|0.04|-0.17
begins clie|0.13|0.04|-0.17
begins clima|-0.08|-0.04|0.12
begins climb|-0.01|-0.11|0.13
begins clim|-0.10|-0.15|0.25
begins clini|0.33|0.00|-0.33
begins clin|0.33|0.00|-0.33
begins close|-0.17|-0.02|0.19
begins clos|-0.33|-0.06|0.39
begins clou|-0.02|0.07|-0.05
begins club|0.05|-0.02|-0.03
begins coffe|0.12|-0.11|-0.01
begins coff|0.12|-0.11|-0.01
begins cohor|-0.14|-0.05|0.18
begins coho|-0.14|-0.05|0.18
begins colle|0.28|-0.14|-0.14
begins coll|0.28|-0.14|-0.14
begins comme|0.07|-0.02|-0.05
begins commi|-0.04|-0.05|0.09
begins commu|-0.01|0.05|-0.04
begins compa|-0.10|0.05|0.05
begins compe|-0.05|0.06|-0.01
begins compl|0.37|-0.32|-0.06
begins comp|0.14|-0.16|0.02
begins condu|0.19|-0.02|-0.17
begins cond|0.38|-0.12|-0.26
begins confi|0.17|-0.02|-0.15
begins confl|-0.01|-0.02|0.03
begins conf|0.16|-0.04|-0.12
begins consu|-0.07|-0.01|0.08
begins cons|0.14|-0.14|0.00
begins conta|0.00|0.11|-0.11
begins contr|-0.14|-0.13|0.27
begins cont|-0.03|-0.08|0.10
begins conve|-0.38|0.51|-0.13
begins conv|-0.19|0.38|-0.19
begins cook|0.12|-0.07|-0.06
begins corpo|-0.08|0.14|-0.05
begins corp|-0.08|0.14|-0.05
begins corre|-0.26|0.13|0.13
begins corr|-0.26|0.13|0.13
begins cost|-0.15|0.37|-0.22
begins counc|0.02|0.01|-0.03
begins couns|0.04|-0.11|0.08
begins count|0.07|-0.14|0.07
begins coun|0.13|-0.25|0.12
begins couri|0.09|-0.02|-0.07
begins cours|0.15|0.07|-0.22
begins cour|0.11|0.03|-0.14
begins cover|-0.06|0.07|-0.01
begins cove|0.11|-0.09|-0.02
begins cras|0.24|-0.06|-0.18
begins credi|0.08|0.10|-0.18
begins cred|0.06|0.07|-0.13
begins crew|-0.03|-0.02|0.04
begins criti|-0.11|-0.06|0.17
begins crit|-0.11|-0.06|0.17
begins cros|0.02|-0.06|0.03
begins curre|0.10|-0.02|-0.08
begins curr|0.10|-0.02|-0.08
begins custo|0.28|-0.02|-0.26
begins cust|0.28|-0.02|-0.26
begins cutt|-0.26|-0.09|0.35
begins cycli|0.09|-0.06|-0.04
begins cycl|-0.18|0.18|0.00
begins dail|-0.06|0.01|0.04
begins damag|0.34|-0.26|-0.07
begins dama|0.34|-0.26|-0.07
begins dashb|0.23|-0.28|0.05
begins dash|0.23|-0.28|0.05
begins datab|-0.08|0.02|0.06
begins data|-0.10|0.01|0.08
begins deadl|-0.09|-0.04|0.13
begins dead|-0.09|-0.04|0.13
begins deale|0.03|0.15|-0.18
begins deal|-0.04|0.14|-0.10
begins death|0.03|-0.02|-0.02
begins deat|0.03|-0.02|-0.02
begins debi|-0.17|0.20|-0.03
begins decem|-0.01|0.04|-0.03
begins dece|-0.01|0.04|-0.03
begins decid|0.14|-0.03|-0.10
begins decis|0.11|-0.20|0.09
begins deci|0.25|-0.24|-0.01
begins decre|0.07|0.08|-0.15
begins decr|0.07|0.08|-0.15
begins defin|-0.05|-0.03|0.07
begins defi|-0.05|-0.03|0.07
begins degr|0.18|-0.06|-0.12
begins deliv|0.22|-0.09|-0.14
begins deli|0.22|-0.09|-0.14
begins deman|0.08|-0.14|0.06
begins dema|0.08|-0.14|0.06
begins demo|-0.11|0.03|0.08
begins depar|0.00|-0.08|0.08
begins depa|0.00|-0.08|0.08
begins depen|-0.08|0.01|0.07
begins depe|-0.08|0.01|0.07
begins deplo|0.16|-0.04|-0.11
begins depl|0.16|-0.04|-0.11
begins depo|-0.16|-0.05|0.21
begins deskt|0.04|-0.02|-0.02
begins desk|0.04|-0.02|-0.02
begins detec|-0.33|-0.07|0.40
begins dete|-0.33|-0.07|0.40
begins devel|-0.09|-0.03|0.12
begins deve|-0.09|-0.03|0.12
begins diabe|0.27|-0.15|-0.12
begins diab|0.27|-0.15|-0.12
begins diffe|-0.05|-0.13|0.18
begins diff|-0.05|-0.13|0.18
begins digit|0.14|-0.08|-0.06
begins digi|0.14|-0.08|-0.06
begins direc|-0.08|0.09|-0.02
begins dire|-0.08|0.09|-0.02
begins disab|0.08|0.00|-0.08
begins disa|0.05|-0.28|0.23
begins disch|0.04|-0.17|0.13
begins disco|-0.01|0.08|-0.07
begins disc|0.03|-0.09|0.06
begins dispa|0.16|-0.05|-0.10
begins disp|0.13|0.00|-0.12
begins distr|0.22|-0.08|-0.14
begins dist|0.22|-0.08|-0.14
begins docto|-0.22|0.05|0.17
begins doct|-0.22|0.05|0.17
begins docum|0.09|-0.06|-0.03
begins docu|0.09|-0.06|-0.03
begins don'|-0.03|0.06|-0.03
begins donat|-0.11|0.13|-0.02
begins dona|-0.11|0.13|-0.02
begins donor|-0.03|0.05|-0.02
begins dono|-0.20|0.14|0.06
begins door|0.28|-0.11|-0.17
begins dose|0.11|-0.07|-0.04
begins doubl|0.08|0.02|-0.10
begins doub|0.08|0.02|-0.10
begins downl|0.12|-0.07|-0.05
begins down|-0.21|-0.07|0.28
begins drive|-0.39|-0.04|0.43
begins driv|-0.21|-0.10|0.31
begins drop|0.00|-0.05|0.05
begins dupli|0.10|-0.15|0.06
begins dupl|0.10|-0.15|0.06
begins earl|-0.30|0.06|0.24
begins ebitd|-0.03|0.05|-0.01
begins ebit|-0.03|0.05|-0.01
begins elect|-0.17|0.11|0.06
begins elec|-0.17|0.11|0.06
begins emerg|0.18|-0.05|-0.13
begins emer|0.18|-0.05|-0.13
begins emiss|-0.04|0.07|-0.03
begins emis|-0.04|0.07|-0.03
begins emplo|-0.06|-0.10|0.16
begins empl|-0.06|-0.10|0.16
begins empt|0.02|-0.08|0.06
begins energ|-0.15|0.36|-0.21
begins ener|-0.15|0.36|-0.21
begins engag|0.02|0.05|-0.08
begins enga|0.02|0.05|-0.08
begins engin|-0.08|-0.03|0.11
begins engi|-0.08|-0.03|0.11
begins enqui|-0.12|0.24|-0.12
begins enqu|-0.12|0.24|-0.12
begins enrol|-0.14|0.19|-0.05
begins enro|-0.30|0.18|0.11
begins enter|0.02|-0.04|0.03
begins ente|-0.12|-0.10|0.22
begins entri|-0.04|-0.06|0.11
begins entr|-0.11|-0.11|0.22
begins episo|0.06|-0.04|-0.02
begins epis|0.06|-0.04|-0.02
begins error|0.02|-0.11|0.09
begins erro|-0.13|-0.19|0.32
begins escal|0.12|-0.01|-0.11
begins esca|0.12|-0.01|-0.11
begins evalu|0.22|-0.04|-0.18
begins eval|0.22|-0.04|-0.18
begins eveni|-0.07|0.15|-0.08
begins event|0.09|-0.01|-0.08
begins even|0.02|0.14|-0.16
begins every|-0.07|-0.01|0.08
begins ever|-0.07|-0.01|0.08
begins evic|0.04|-0.03|-0.01
begins execu|0.19|-0.26|0.07
begins exec|0.19|-0.26|0.07
begins exhau|-0.14|-0.02|0.16
begins exha|-0.14|-0.02|0.16
begins expen|-0.14|0.02|0.12
begins exper|-0.11|-0.05|0.17
begins expe|-0.26|-0.03|0.29
begins expir|0.10|-0.03|-0.07
begins expi|0.10|-0.03|-0.07
begins exter|0.25|-0.06|-0.18
begins exte|0.11|0.08|-0.19
begins extr|-0.33|0.37|-0.03
begins facto|-0.09|0.22|-0.13
begins fact|-0.09|0.22|-0.13
begins facul|-0.11|-0.01|0.11
begins facu|-0.11|-0.01|0.11
begins faile|0.00|0.05|-0.05
begins failu|-0.04|-0.06|0.10
begins fail|0.13|-0.07|-0.06
begins fall|0.17|0.26|-0.43
begins famil|0.14|0.00|-0.14
begins fami|0.14|0.00|-0.14
begins farme|0.18|-0.17|-0.01
begins farm|0.27|-0.21|-0.06
begins fault|0.09|-0.06|-0.03
begins faul|0.09|-0.06|-0.03
begins feedb|0.08|-0.13|0.06
begins feed|0.08|-0.13|0.06
begins ferr|0.00|0.11|-0.11
begins fiel|-0.07|-0.09|0.16
begins fift|-0.02|0.05|-0.02
begins figur|-0.17|-0.09|0.26
begins figu|-0.17|-0.09|0.26
begins file|-0.13|-0.19|0.31
begins filin|0.07|0.00|-0.07
begins fili|0.07|0.00|-0.07
begins fille|-0.10|0.19|-0.09
begins fill|-0.10|0.19|-0.09
begins finan|-0.15|-0.05|0.20
begins fina|-0.29|-0.08|0.38
begins findi|0.13|-0.03|-0.11
begins find|0.13|-0.03|-0.11
begins fine|-0.24|0.51|-0.27
begins finis|0.04|-0.05|0.02
begins fini|0.04|-0.05|0.02
begins firm|-0.19|0.28|-0.09
begins firs|0.32|-0.52|0.22
begins fisca|-0.04|0.15|-0.11
begins fisc|-0.04|0.15|-0.11
begins fixe|0.06|-0.02|-0.04
begins flee|-0.04|0.10|-0.06
begins floo|0.04|-0.19|0.16
begins follo|0.09|-0.04|-0.05
begins foll|0.09|-0.04|-0.05
begins foot|-0.04|0.06|-0.02
begins forec|-0.05|-0.28|0.32
begins fore|-0.05|-0.28|0.33
begins forkl|-0.12|-0.14|0.26
begins fork|-0.12|-0.14|0.26
begins forma|-0.10|-0.07|0.17
begins form|-0.06|-0.13|0.19
begins foru|0.22|-0.08|-0.14
begins found|0.10|-0.01|-0.09
begins foun|-0.13|-0.31|0.45
begins frau|0.27|-0.09|-0.18
begins frida|0.21|-0.04|-0.17
begins frid|0.21|-0.04|-0.17
begins frien|-0.12|-0.01|0.12
begins frie|-0.12|-0.01|0.12
begins fund|-0.25|0.24|0.02
begins garde|0.07|-0.03|-0.04
begins gard|0.07|-0.03|-0.04
begins gener|-0.05|0.08|-0.03
begins gene|0.02|0.08|-0.10
begins girl|0.14|-0.10|-0.03
begins giver|-0.19|0.29|-0.10
begins give|-0.19|0.29|-0.10
begins givin|-0.22|0.24|-0.02
begins givi|-0.22|0.24|-0.02
begins glas|-0.02|0.09|-0.07
begins goodw|-0.04|0.05|-0.01
begins good|0.08|0.00|-0.08
begins grade|0.09|-0.06|-0.03
begins gradu|0.32|-0.19|-0.13
begins grad|0.49|-0.31|-0.18
begins grant|-0.05|0.07|-0.02
begins gran|-0.18|-0.09|0.27
begins gree|0.02|0.05|-0.07
begins griev|-0.08|-0.05|0.13
begins grie|-0.08|-0.05|0.13
begins gros|-0.13|0.17|-0.04
begins group|-0.12|-0.01|0.13
begins grou|-0.10|-0.06|0.16
begins grow|-0.16|0.16|0.00
begins guest|0.20|-0.10|-0.11
begins gues|0.18|-0.07|-0.11
begins halve|0.12|-0.23|0.11
begins halv|0.12|-0.23|0.11
begins handb|-0.13|-0.07|0.21
begins hande|0.26|-0.07|-0.19
begins handl|0.16|-0.05|-0.11
begins hando|0.10|-0.09|-0.01
begins hand|0.39|-0.28|-0.11
begins happe|0.18|-0.07|-0.11
begins happ|0.19|-0.08|-0.12
begins hardw|0.01|-0.03|0.03
begins hard|0.03|-0.05|0.02
begins harve|0.07|-0.03|-0.04
begins harv|0.07|-0.03|-0.04
begins head|-0.06|0.04|0.02
begins healt|-0.09|0.01|0.07
begins heal|-0.09|0.01|0.07
begins hear|0.13|-0.01|-0.12
begins helpf|0.18|-0.10|-0.08
begins helpl|0.14|-0.08|-0.06
begins help|0.37|-0.19|-0.18
begins holde|-0.04|0.09|-0.05
begins hold|-0.04|0.09|-0.05
begins home|0.34|-0.16|-0.19
begins hoste|0.11|-0.04|-0.07
begins hosti|-0.21|0.24|-0.03
begins host|-0.04|0.16|-0.12
begins hotel|-0.01|0.08|-0.07
begins hote|-0.01|0.08|-0.07
begins hotfi|-0.13|-0.03|0.16
begins hotf|-0.13|-0.03|0.16
begins hour|-0.10|-0.29|0.38
begins house|0.33|-0.24|-0.08
begins housi|-0.01|0.07|-0.05
begins hous|0.66|-0.27|-0.38
begins ident|0.13|-0.09|-0.03
begins iden|0.13|-0.09|-0.03
begins impor|0.19|-0.12|-0.08
begins impo|0.19|-0.12|-0.08
begins impro|-0.03|-0.11|0.14
begins impr|-0.17|0.05|0.12
begins incid|-0.10|-0.06|0.15
begins inci|-0.10|-0.06|0.15
begins inclu|-0.10|-0.02|0.12
begins incl|-0.10|-0.02|0.12
begins incre|0.02|-0.14|0.12
begins incr|0.02|-0.14|0.12
begins inde|0.12|-0.16|0.04
begins indus|-0.02|0.04|-0.02
begins indu|-0.02|0.04|-0.02
begins infec|0.06|-0.02|-0.03
begins infe|0.06|-0.02|-0.03
begins infr|-0.15|0.09|0.06
begins injur|0.20|-0.15|-0.05
begins inju|0.20|-0.15|-0.05
begins insid|0.07|-0.26|0.19
begins insi|0.07|-0.26|0.19
begins inspe|-0.13|-0.07|0.20
begins insp|-0.13|-0.07|0.20
begins insta|0.27|-0.17|-0.10
begins inste|-0.06|0.13|-0.07
begins inst|0.19|-0.06|-0.12
begins insur|-0.17|0.25|-0.08
begins insu|-0.17|0.25|-0.08
begins intak|-0.12|-0.02|0.14
begins inta|-0.12|-0.02|0.14
begins inten|-0.11|-0.05|0.17
begins inter|-0.40|0.05|0.35
begins inte|-0.28|-0.19|0.46
begins intro|0.05|-0.04|-0.01
begins intr|0.14|-0.17|0.03
begins inven|-0.03|0.05|-0.02
begins inve|-0.03|0.05|-0.02
begins invit|0.29|0.06|-0.35
begins invi|0.29|0.06|-0.35
begins invoi|0.09|-0.37|0.28
begins invo|0.09|-0.37|0.28
begins issue|-0.10|-0.18|0.28
begins issu|-0.10|-0.18|0.28
begins item|-0.23|-0.07|0.30
begins jacke|0.11|-0.06|-0.05
begins jack|0.11|-0.06|-0.05
begins janua|-0.06|-0.03|0.09
begins janu|-0.06|-0.03|0.09
begins journ|-0.04|-0.06|0.11
begins jour|-0.04|-0.06|0.11
begins junio|-0.02|-0.04|0.06
begins juni|-0.02|-0.04|0.06
begins kilom|-0.05|0.08|-0.03
begins kilo|-0.05|0.08|-0.03
begins labe|-0.20|-0.04|0.24
begins labou|-0.19|-0.10|0.28
begins labo|-0.20|-0.11|0.32
begins land|0.01|-0.05|0.05
begins langu|0.20|-0.11|-0.09
begins lang|0.20|-0.11|-0.09
begins lapto|-0.14|-0.14|0.28
begins lapt|-0.14|-0.14|0.28
begins late|0.16|-0.04|-0.13
begins laun|-0.19|0.21|-0.02
begins lawye|-0.07|-0.08|0.15
begins lawy|-0.07|-0.08|0.15
begins leade|-0.16|-0.03|0.19
begins lead|-0.29|0.24|0.06
begins leak|-0.23|0.07|0.16
begins learn|0.03|-0.08|0.05
begins lear|0.03|-0.08|0.05
begins leas|-0.14|0.15|-0.01
begins leave|0.35|-0.10|-0.25
begins leavi|0.03|-0.20|0.16
begins leav|-0.21|-0.01|0.23
begins lectu|0.00|-0.07|0.06
begins lect|0.00|-0.07|0.06
begins ledge|-0.08|0.00|0.08
begins ledg|-0.08|0.00|0.08
begins legac|-0.27|0.01|0.26
begins lengt|-0.05|0.02|0.02
begins leng|-0.05|0.02|0.02
begins lesso|0.02|-0.05|0.03
begins less|0.02|-0.05|0.03
begins lette|0.13|0.14|-0.27
begins lett|0.13|0.14|-0.27
begins leve|0.08|0.08|-0.16
begins libra|0.04|-0.02|-0.02
begins libr|0.04|-0.02|-0.02
begins licen|0.09|-0.06|-0.03
begins lice|0.09|-0.06|-0.03
begins light|0.27|-0.14|-0.14
begins ligh|0.27|-0.14|-0.14
begins line|-0.16|-0.08|0.24
begins link|-0.19|0.20|-0.01
begins liste|0.09|-0.05|-0.04
begins listi|-0.03|0.19|-0.16
begins list|0.05|0.14|-0.20
begins litre|-0.14|0.21|-0.07
begins litr|-0.14|0.21|-0.07
begins load|-0.31|-0.12|0.43
begins loave|0.17|-0.12|-0.04
begins loav|0.17|-0.12|-0.04
begins locat|-0.06|-0.14|0.19
begins loca|-0.12|-0.14|0.26
begins logg|0.12|-0.08|-0.04
begins logis|-0.08|-0.04|0.12
begins logi|0.01|-0.07|0.06
begins logo|-0.01|0.08|-0.08
begins longe|0.07|0.11|-0.18
begins long|0.07|0.11|-0.18
begins looku|0.12|-0.07|-0.05
begins look|0.10|-0.07|-0.03
begins losse|0.08|-0.01|-0.07
begins loss|0.08|-0.01|-0.07
begins lowe|-0.02|0.09|-0.07
begins loyal|-0.04|0.14|-0.10
begins loya|-0.04|0.14|-0.10
begins machi|0.00|-0.04|0.04
begins mach|0.00|-0.04|0.04
begins maili|-0.17|0.26|-0.09
begins mail|-0.09|0.19|-0.11
begins maint|-0.03|0.02|0.01
begins main|-0.28|-0.03|0.31
begins make|-0.02|0.06|-0.03
begins malar|0.20|-0.04|-0.16
begins mala|0.20|-0.04|-0.16
begins manag|-0.06|-0.05|0.11
begins mana|-0.06|-0.05|0.11
begins manua|-0.09|-0.10|0.19
begins manu|-0.09|-0.09|0.19
begins margi|-0.15|0.19|-0.04
begins marg|-0.15|0.19|-0.04
begins marke|-0.15|0.19|-0.04
begins marki|-0.08|-0.04|0.12
begins mark|-0.08|0.10|-0.02
begins maste|0.00|0.22|-0.22
begins mast|0.00|0.22|-0.22
begins mater|-0.05|0.12|-0.07
begins mate|-0.05|0.12|-0.07
begins math|0.04|-0.03|-0.01
begins matri|-0.15|0.00|0.15
begins matr|-0.15|0.00|0.15
begins meal|0.05|-0.03|-0.02
begins measu|0.22|-0.07|-0.14
begins meas|0.42|-0.23|-0.18
begins media|0.21|-0.23|0.02
begins medi|0.20|-0.21|0.01
begins meeti|-0.11|-0.11|0.22
begins meet|0.19|-0.23|0.05
begins membe|-0.33|0.25|0.09
begins memb|-0.33|0.25|0.09
begins menti|0.02|0.21|-0.23
begins mento|0.07|-0.11|0.04
begins ment|-0.19|0.06|0.12
begins merge|-0.16|-0.07|0.22
begins merg|-0.27|-0.09|0.36
begins metr|-0.02|0.12|-0.10
begins migra|0.14|-0.04|-0.10
begins migr|0.14|-0.04|-0.10
begins milli|-0.06|0.10|-0.04
begins mill|-0.06|0.10|-0.04
begins minut|0.12|-0.17|0.07
begins minu|0.20|-0.22|0.03
begins mirro|0.11|-0.05|-0.07
begins mirr|0.11|-0.05|-0.07
begins misse|0.21|-0.25|0.05
begins missi|0.02|-0.05|0.04
begins miss|0.23|-0.31|0.08
begins mode|0.05|-0.12|0.07
begins modul|-0.09|-0.05|0.14
begins modu|-0.09|-0.05|0.14
begins monda|-0.03|-0.07|0.10
begins mond|-0.03|-0.07|0.10
begins mone|0.07|-0.06|-0.01
begins month|-0.30|0.14|0.16
begins mont|-0.30|0.14|0.16
begins morni|0.06|-0.05|0.00
begins morn|0.06|-0.05|0.00
begins mothe|0.17|-0.13|-0.04
begins moth|0.17|-0.13|-0.04
begins munic|0.17|-0.08|-0.09
begins muni|0.17|-0.08|-0.09
begins needl|-0.13|-0.02|0.14
begins need|0.06|-0.10|0.04
begins negat|0.22|-0.03|-0.19
begins nega|0.22|-0.03|-0.19
begins neigh|0.24|-0.11|-0.13
begins neig|0.24|-0.11|-0.13
begins neve|-0.19|0.17|0.03
begins newco|0.14|-0.03|-0.11
begins newc|0.14|-0.03|-0.11
begins newl|-0.01|-0.04|0.05
begins newsl|-0.25|0.28|-0.03
begins news|-0.25|0.28|-0.03
begins night|-0.10|-0.16|0.26
begins nigh|0.06|-0.07|0.01
begins nobod|-0.12|-0.01|0.14
begins nobo|-0.12|-0.01|0.14
begins nois|0.22|-0.14|-0.09
begins nordi|-0.03|0.04|-0.01
begins nord|-0.03|0.04|-0.01
begins note|0.13|0.00|-0.13
begins notic|0.11|-0.05|-0.06
begins noti|0.11|-0.05|-0.06
begins numbe|-0.08|0.02|0.06
begins numb|-0.08|0.02|0.06
begins nurse|-0.07|-0.16|0.23
begins nursi|-0.07|0.05|0.01
begins nurs|-0.15|-0.28|0.43
begins objec|-0.10|0.12|-0.02
begins obje|-0.10|0.12|-0.02
begins obser|-0.15|-0.13|0.28
begins obse|-0.15|-0.13|0.28
begins offe|0.15|-0.15|0.00
begins offic|-0.22|0.09|0.13
begins offi|-0.22|0.09|0.13
begins offli|0.03|-0.02|-0.02
begins offl|0.03|-0.02|-0.02
begins olde|-0.13|0.09|0.04
begins ombud|0.04|-0.02|-0.02
begins ombu|0.04|-0.02|-0.02
begins onboa|-0.07|-0.06|0.13
begins onbo|-0.07|-0.06|0.13
begins onlin|0.20|-0.12|-0.08
begins onli|0.20|-0.12|-0.08
begins openi|0.05|0.15|-0.21
begins open|0.05|0.14|-0.19
begins opera|-0.31|0.17|0.14
begins oper|-0.31|0.17|0.14
begins oppor|-0.05|-0.05|0.10
begins oppo|-0.05|-0.05|0.10
begins order|0.19|-0.26|0.08
begins orde|0.09|-0.24|0.15
begins organ|-0.19|0.27|-0.08
begins orga|-0.19|0.27|-0.08
begins othe|0.20|-0.11|-0.09
begins outag|0.04|-0.01|-0.02
begins outa|0.04|-0.01|-0.02
begins outbo|-0.02|0.08|-0.05
begins outb|-0.02|0.08|-0.05
begins outp|-0.02|-0.01|0.04
begins outsi|-0.10|-0.10|0.19
begins outs|-0.10|-0.10|0.19
begins overa|0.12|-0.05|-0.07
begins overd|-0.22|0.11|0.11
begins overh|-0.02|0.03|-0.01
begins overl|-0.04|-0.04|0.08
begins overp|-0.07|0.14|-0.07
begins overr|-0.01|-0.05|0.06
begins overs|-0.14|0.42|-0.28
begins overt|0.09|-0.01|-0.08
begins over|-0.29|0.54|-0.25
begins owner|-0.07|-0.02|0.10
begins owne|-0.17|-0.04|0.21
begins packa|0.13|0.06|-0.20
begins pack|0.11|0.05|-0.16
begins page|-0.15|-0.08|0.23
begins pair|0.10|-0.17|0.07
begins palle|-0.15|0.08|0.08
begins pall|-0.15|0.08|0.08
begins pape|-0.21|0.21|0.00
begins parce|0.14|-0.02|-0.11
begins parc|0.14|-0.02|-0.11
begins paren|0.09|-0.15|0.06
begins pare|0.09|-0.15|0.06
begins park|0.16|-0.15|-0.01
begins parti|0.16|0.01|-0.17
begins partn|-0.15|0.06|0.09
begins part|-0.14|0.32|-0.18
begins passe|0.01|-0.11|0.10
begins passp|0.27|-0.08|-0.19
begins passw|0.04|-0.02|-0.01
begins pass|0.32|-0.21|-0.11
begins patch|-0.18|-0.07|0.25
begins patc|-0.27|-0.08|0.35
begins patie|0.12|-0.20|0.09
begins pati|0.12|-0.20|0.09
begins pave|-0.09|-0.01|0.11
begins payba|-0.04|0.08|-0.04
begins payb|-0.04|0.08|-0.04
begins payin|-0.01|0.22|-0.21
begins payi|-0.01|0.22|-0.21
begins payme|-0.16|0.15|0.01
begins paym|-0.16|0.15|0.01
begins payro|-0.03|-0.02|0.06
begins payr|-0.03|-0.02|0.06
begins penal|-0.09|0.18|-0.09
begins pena|-0.09|0.18|-0.09
begins pensi|0.12|-0.05|-0.07
begins pens|0.12|-0.05|-0.07
begins peopl|0.06|0.08|-0.13
begins peop|0.06|0.08|-0.13
begins perce|0.03|0.00|-0.03
begins perc|0.03|0.00|-0.03
begins perma|-0.11|-0.04|0.14
begins permi|0.15|-0.06|-0.09
begins perm|0.05|-0.10|0.05
begins perso|-0.02|-0.14|0.16
begins pers|-0.02|-0.14|0.16
begins phish|-0.02|-0.04|0.06
begins phis|-0.04|-0.07|0.11
begins phone|0.03|-0.02|-0.01
begins phon|0.23|-0.06|-0.17
begins phot|0.06|-0.04|-0.02
begins picke|-0.11|-0.06|0.17
begins pick|-0.06|-0.09|0.14
begins pilo|0.08|-0.02|-0.06
begins pipel|0.05|-0.14|0.09
begins pipe|0.05|-0.14|0.09
begins place|0.38|-0.14|-0.24
begins plac|0.32|-0.16|-0.16
begins plann|-0.08|-0.25|0.32
begins plan|-0.08|-0.31|0.39
begins platf|-0.16|0.03|0.13
begins plat|0.08|-0.16|0.09
begins pledg|-0.06|0.08|-0.02
begins pled|-0.06|0.08|-0.02
begins plugi|0.20|-0.11|-0.09
begins plug|0.20|-0.11|-0.09
begins point|0.13|-0.07|-0.06
begins poin|0.07|0.11|-0.19
begins polic|-0.03|0.09|-0.06
begins poli|-0.03|0.09|-0.06
begins porta|0.37|-0.20|-0.17
begins port|0.16|0.02|-0.18
begins post|-0.05|-0.17|0.22
begins powe|-0.15|0.18|-0.03
begins pract|0.19|-0.07|-0.12
begins prac|0.19|-0.07|-0.12
begins premi|0.12|0.09|-0.21
begins prem|0.12|0.09|-0.21
begins prese|0.26|-0.01|-0.26
begins press|0.08|-0.03|-0.05
begins pres|0.34|-0.04|-0.30
begins previ|-0.12|0.14|-0.02
begins prev|-0.12|0.14|-0.02
begins prici|-0.04|-0.01|0.04
begins pric|0.11|-0.09|-0.01
begins privi|-0.22|-0.17|0.39
begins priv|-0.22|-0.17|0.39
begins proce|0.08|0.00|-0.08
begins procu|-0.04|0.03|0.01
begins proc|0.04|0.03|-0.06
begins produ|0.01|-0.19|0.18
begins prod|0.01|-0.19|0.18
begins profe|-0.11|-0.01|0.12
begins profi|-0.02|0.05|-0.04
begins prof|-0.13|0.05|0.08
begins progr|0.14|0.06|-0.20
begins prog|0.14|0.06|-0.20
begins proje|0.12|0.06|-0.17
begins proj|0.12|0.06|-0.17
begins promi|0.23|-0.04|-0.19
begins promo|-0.15|-0.14|0.30
begins prom|0.07|-0.18|0.11
begins propo|-0.24|0.25|-0.01
begins prop|-0.26|0.27|-0.02
begins proto|-0.08|-0.01|0.09
begins prot|-0.09|0.17|-0.09
begins publi|0.04|-0.15|0.11
begins publ|0.04|-0.15|0.11
begins puls|-0.41|-0.12|0.53
begins pupil|0.15|-0.08|-0.07
begins pupi|0.16|-0.09|-0.07
begins purch|0.10|-0.32|0.21
begins purc|0.10|-0.32|0.21
begins quali|0.04|-0.03|-0.01
begins qual|0.04|-0.03|-0.01
begins quer|0.05|-0.25|0.19
begins quest|0.06|-0.17|0.11
begins ques|0.06|-0.17|0.11
begins queu|0.05|-0.13|0.08
begins quote|0.09|0.03|-0.12
begins quot|0.01|0.28|-0.28
begins raise|-0.07|-0.16|0.23
begins rais|-0.02|-0.06|0.09
begins range|-0.04|-0.01|0.05
begins rang|-0.18|0.15|0.03
begins rathe|-0.11|0.01|0.10
begins rath|-0.11|0.01|0.10
begins ratin|0.04|-0.01|-0.03
begins rati|-0.17|0.32|-0.15
begins reach|0.10|0.00|-0.10
begins reac|0.21|-0.07|-0.14
begins reade|0.08|0.16|-0.24
begins readi|0.23|-0.14|-0.10
begins readm|0.12|-0.04|-0.08
begins read|0.12|-0.08|-0.04
begins reali|-0.02|0.04|-0.02
begins real|-0.02|0.04|-0.02
begins recei|-0.18|-0.03|0.21
begins rece|-0.18|-0.03|0.21
begins recip|0.03|0.08|-0.11
begins reci|0.03|0.08|-0.11
begins recom|0.15|-0.17|0.01
begins recon|-0.17|-0.05|0.22
begins recor|-0.29|0.05|0.24
begins reco|-0.17|-0.19|0.36
begins recur|-0.15|-0.02|0.17
begins recu|-0.15|-0.02|0.17
begins recyc|0.18|-0.08|-0.10
begins recy|0.18|-0.08|-0.10
begins redes|0.06|-0.04|-0.02
begins rede|0.06|-0.04|-0.02
begins reduc|0.01|0.02|-0.03
begins redu|0.01|0.02|-0.03
begins refer|-0.19|0.21|-0.03
begins refe|-0.45|0.53|-0.09
begins refun|-0.11|0.15|-0.03
begins refu|-0.12|0.15|-0.04
begins regio|0.10|-0.11|0.01
begins regis|0.04|-0.05|0.02
begins regi|0.14|-0.17|0.03
begins regre|0.08|-0.06|-0.03
begins regr|0.08|-0.06|-0.03
begins regul|-0.04|0.05|-0.01
begins regu|-0.04|0.05|-0.01
begins reimb|-0.08|-0.01|0.09
begins reim|-0.08|-0.01|0.09
begins rejec|-0.11|0.21|-0.09
begins reje|-0.11|0.21|-0.09
begins relap|0.32|-0.19|-0.13
begins rela|0.31|-0.19|-0.12
begins relea|0.17|-0.18|0.01
begins rele|0.17|-0.18|0.01
begins remot|-0.07|-0.01|0.08
begins remo|-0.07|-0.01|0.08
begins renew|0.19|0.10|-0.29
begins rene|0.00|0.39|-0.39
begins reope|-0.06|-0.03|0.09
begins reop|-0.06|-0.03|0.09
begins repai|-0.03|-0.08|0.11
begins repa|-0.03|-0.08|0.11
begins repea|0.20|0.05|-0.26
begins repe|0.20|0.05|-0.26
begins repla|0.13|-0.02|-0.11
begins repli|-0.21|-0.03|0.23
begins repl|0.05|-0.06|0.01
begins repor|0.08|-0.34|0.26
begins repos|-0.10|0.06|0.05
begins repo|-0.02|-0.28|0.31
begins reque|-0.29|-0.01|0.30
begins requ|-0.29|-0.01|0.30
begins resea|-0.20|0.14|0.06
begins resel|0.11|-0.04|-0.07
begins reser|-0.17|0.21|-0.04
begins rese|-0.26|0.30|-0.04
begins resid|0.23|-0.12|-0.11
begins resig|-0.17|-0.03|0.20
begins resi|0.07|-0.15|0.08
begins resol|0.10|-0.02|-0.08
begins reso|0.10|-0.02|-0.08
begins respo|-0.03|-0.14|0.16
begins resp|-0.03|-0.14|0.16
begins resto|-0.12|-0.02|0.14
begins rest|-0.01|-0.10|0.11
begins resul|-0.05|-0.02|0.08
begins resu|-0.05|-0.02|0.08
begins reten|-0.10|-0.05|0.15
begins rete|-0.10|-0.05|0.15
begins retur|0.23|-0.14|-0.09
begins retu|0.23|-0.14|-0.09
begins reus|0.05|-0.04|-0.01
begins reven|-0.19|0.14|0.05
begins reve|-0.19|0.14|0.05
begins revie|-0.04|-0.15|0.19
begins revi|-0.04|-0.15|0.19
begins rewor|-0.07|0.00|0.08
begins rewo|-0.07|0.00|0.08
begins ride|0.06|-0.05|-0.01
begins right|-0.16|-0.06|0.22
begins righ|-0.12|-0.06|0.18
begins rise|0.04|-0.13|0.09
begins road|0.22|-0.05|-0.18
begins role|-0.07|-0.05|0.11
begins rollb|-0.09|-0.03|0.12
begins roll|-0.10|-0.09|0.19
begins roste|-0.24|-0.05|0.29
begins rost|-0.24|-0.05|0.29
begins rota|-0.05|0.00|0.05
begins roun|-0.13|-0.03|0.17
begins route|-0.11|0.12|-0.01
begins rout|-0.15|0.09|0.07
begins runne|-0.21|-0.02|0.23
begins runni|0.18|-0.07|-0.11
begins runn|-0.03|-0.09|0.12
begins runwa|-0.09|0.16|-0.07
begins runw|-0.09|0.16|-0.07
begins rura|-0.02|0.04|-0.02
begins sale|-0.28|0.11|0.18
begins sampl|-0.11|0.11|0.00
begins samp|-0.11|0.11|0.00
begins satis|-0.13|-0.09|0.22
begins sati|-0.13|-0.09|0.22
begins save|0.06|0.12|-0.18
begins savin|0.04|-0.01|-0.04
begins savi|0.04|-0.01|-0.04
begins scal|0.04|-0.01|-0.03
begins schem|-0.20|-0.09|0.28
begins sche|-0.32|-0.09|0.41
begins schoo|0.07|0.11|-0.19
begins scho|0.06|0.12|-0.19
begins scop|-0.12|0.36|-0.25
begins score|-0.06|-0.04|0.10
begins scor|0.07|-0.16|0.09
begins scree|0.07|-0.02|-0.04
begins scre|0.07|-0.02|-0.04
begins searc|0.09|0.12|-0.21
begins sear|0.09|0.12|-0.21
begins seaso|0.15|-0.12|-0.03
begins seas|0.15|-0.12|-0.03
begins seat|0.15|0.00|-0.15
begins secon|0.33|-0.11|-0.22
begins seco|0.33|-0.11|-0.22
begins secti|0.09|0.03|-0.12
begins sect|0.08|0.10|-0.18
begins secur|-0.19|0.24|-0.05
begins secu|-0.19|0.24|-0.05
begins semes|0.36|-0.37|0.01
begins seme|0.36|-0.37|0.01
begins senio|0.09|-0.11|0.02
begins seni|0.09|-0.11|0.02
begins serie|-0.11|0.17|-0.06
begins serio|0.36|-0.17|-0.19
begins seri|0.25|-0.01|-0.24
begins servi|-0.12|-0.14|0.26
begins serv|-0.02|-0.19|0.21
begins sessi|0.16|-0.24|0.09
begins sess|0.16|-0.24|0.09
begins settl|0.04|-0.08|0.04
begins sett|0.22|-0.10|-0.12
begins setu|0.36|-0.01|-0.35
begins sever|-0.15|-0.01|0.16
begins seve|-0.15|-0.01|0.16
begins share|-0.05|-0.07|0.12
begins shar|0.09|-0.20|0.11
begins shelt|0.34|-0.18|-0.16
begins shel|0.25|-0.25|0.00
begins shift|-0.13|-0.10|0.22
begins shif|-0.24|-0.22|0.46
begins ship|0.09|-0.06|-0.02
begins shopp|0.07|-0.06|-0.01
begins shop|0.09|0.04|-0.13
begins short|-0.16|0.08|0.08
begins shor|-0.19|0.05|0.14
begins show|-0.01|-0.26|0.27
begins shrin|-0.01|0.09|-0.08
begins shri|-0.01|0.09|-0.08
begins sickn|-0.02|-0.02|0.04
begins sick|-0.02|-0.02|0.04
begins signa|-0.13|0.25|-0.12
begins signe|-0.11|-0.01|0.12
begins sign|-0.35|0.36|-0.01
begins simul|0.24|-0.14|-0.10
begins simu|0.24|-0.14|-0.10
begins site|-0.15|0.21|-0.06
begins slee|0.14|-0.04|-0.10
begins smal|-0.11|0.15|-0.03
begins solve|-0.10|-0.04|0.14
begins solv|-0.10|-0.04|0.14
begins sourc|0.14|0.03|-0.17
begins sour|0.14|0.03|-0.17
begins spar|0.14|0.01|-0.15
begins spea|0.13|-0.06|-0.07
begins spend|-0.09|0.21|-0.11
begins spen|0.06|-0.07|0.01
begins spons|0.03|0.14|-0.17
begins spon|0.03|0.14|-0.17
begins sprin|-0.02|0.15|-0.13
begins spri|-0.02|0.15|-0.13
begins squad|-0.08|-0.02|0.09
begins squar|-0.02|0.12|-0.10
begins squa|-0.10|0.10|0.00
begins stabl|0.17|-0.02|-0.15
begins stab|0.17|-0.02|-0.15
begins staff|0.00|0.03|-0.03
begins staf|-0.27|-0.13|0.41
begins stag|0.31|-0.21|-0.10
begins stal|-0.10|-0.09|0.19
begins stand|-0.16|-0.10|0.26
begins stan|-0.25|0.25|0.00
begins start|-0.07|0.24|-0.17
begins star|0.41|-0.06|-0.35
begins state|0.06|-0.03|-0.04
begins stati|0.01|-0.04|0.03
begins statu|0.11|-0.09|-0.02
begins stat|0.04|0.07|-0.11
begins stay|0.05|0.08|-0.13
begins stee|-0.06|0.18|-0.12
begins step|0.08|-0.16|0.08
begins stil|0.04|-0.09|0.05
begins stoc|-0.19|0.41|-0.22
begins stop|-0.02|-0.02|0.03
begins stora|-0.18|0.06|0.12
begins stor|-0.21|0.21|0.00
begins stree|-0.01|0.07|-0.07
begins stres|-0.03|0.00|0.03
begins stre|0.15|-0.02|-0.12
begins strok|0.05|-0.03|-0.01
begins stro|0.05|-0.03|-0.01
begins stude|0.22|-0.02|-0.21
begins studi|-0.11|0.05|0.06
begins stud|0.36|-0.05|-0.31
begins submi|0.02|0.06|-0.08
begins subm|0.02|0.06|-0.08
begins subsc|0.19|-0.01|-0.18
begins subs|0.18|0.00|-0.19
begins succe|0.13|-0.03|-0.10
begins succ|0.13|-0.03|-0.10
begins summe|-0.14|0.09|0.05
begins summi|0.21|0.01|-0.22
begins summ|0.07|0.10|-0.17
begins super|-0.10|0.20|-0.10
begins supe|-0.10|0.20|-0.10
begins suppl|-0.24|-0.39|0.62
begins suppo|-0.10|0.24|-0.14
begins supp|-0.33|-0.14|0.48
begins surge|0.10|-0.04|-0.06
begins surg|0.10|-0.04|-0.06
begins surpl|-0.04|0.05|-0.01
begins surp|-0.04|0.05|-0.01
begins surve|-0.36|0.12|0.24
begins survi|0.02|0.02|-0.04
begins surv|-0.34|0.14|0.20
begins syste|-0.03|-0.15|0.18
begins syst|-0.03|-0.15|0.18
begins table|-0.09|-0.02|0.10
begins tabl|-0.11|-0.14|0.25
begins take|0.12|-0.41|0.29
begins talk|-0.16|0.31|-0.14
begins targe|-0.03|0.04|-0.01
begins targ|-0.03|0.04|-0.01
begins task|-0.03|-0.01|0.05
begins teach|-0.46|-0.19|0.65
begins teac|-0.36|-0.23|0.59
begins team|0.45|-0.03|-0.42
begins techn|-0.03|0.02|0.01
begins tech|-0.03|0.02|0.01
begins templ|0.21|-0.01|-0.20
begins temp|0.21|-0.01|-0.20
begins tenan|0.37|0.03|-0.40
begins tena|0.37|0.03|-0.40
begins tende|-0.12|0.18|-0.06
begins tend|-0.12|0.18|-0.06
begins teste|0.10|-0.05|-0.05
begins test|-0.01|-0.19|0.20
begins thems|-0.19|-0.04|0.23
begins them|-0.19|-0.04|0.23
begins third|-0.17|-0.01|0.18
begins thir|0.12|-0.05|-0.06
begins thos|0.15|-0.06|-0.09
begins thous|0.25|-0.08|-0.17
begins thou|0.25|-0.08|-0.17
begins thre|-0.04|0.00|0.04
begins ticke|-0.14|-0.04|0.18
begins tick|-0.14|-0.04|0.18
begins tile|0.10|-0.03|-0.07
begins timer|-0.07|-0.06|0.13
begins timet|-0.09|-0.07|0.16
begins time|-0.57|0.47|0.10
begins toda|-0.05|-0.24|0.30
begins tonn|-0.09|0.27|-0.18
begins tota|-0.07|0.16|-0.09
begins touch|-0.06|-0.04|0.11
begins touc|-0.14|-0.10|0.24
begins track|0.00|-0.07|0.07
begins trac|-0.02|-0.07|0.09
begins trad|0.21|0.12|-0.33
begins traff|0.07|-0.18|0.11
begins traf|0.07|-0.18|0.11
begins train|0.34|0.06|-0.40
begins trai|0.62|-0.19|-0.42
begins trans|0.19|0.02|-0.21
begins tran|0.19|0.02|-0.21
begins trave|-0.04|0.13|-0.09
begins trav|-0.04|0.13|-0.09
begins trial|-0.15|-0.09|0.24
begins tria|-0.02|0.03|-0.01
begins trip|0.23|-0.09|-0.14
begins truck|-0.04|-0.15|0.19
begins truc|-0.04|-0.15|0.19
begins trus|0.09|-0.17|0.08
begins turno|-0.27|-0.16|0.42
begins turn|-0.24|-0.16|0.40
begins tutor|0.10|-0.01|-0.08
begins tuto|0.10|-0.01|-0.08
begins twic|0.17|-0.23|0.05
begins unaid|-0.04|0.15|-0.11
begins unai|-0.04|0.15|-0.11
begins unans|0.13|-0.05|-0.08
begins unan|0.27|-0.18|-0.08
begins under|0.10|0.02|-0.12
begins unde|0.14|-0.01|-0.13
begins unemp|0.14|-0.03|-0.11
begins unem|0.14|-0.03|-0.11
begins unex|0.09|-0.03|-0.06
begins unfi|0.08|-0.05|-0.03
begins unin|0.26|-0.04|-0.23
begins unpla|-0.19|-0.07|0.26
begins unpl|-0.19|-0.07|0.26
begins unres|-0.02|0.05|-0.03
begins unre|-0.21|-0.11|0.32
begins unsu|-0.04|-0.02|0.06
begins updat|0.07|-0.10|0.03
begins upda|0.07|-0.10|0.03
begins upgra|0.12|0.12|-0.23
begins upgr|0.12|0.12|-0.23
begins uploa|0.01|-0.08|0.07
begins uplo|0.01|-0.08|0.07
begins uptim|0.20|-0.06|-0.13
begins upti|0.20|-0.06|-0.13
begins usabi|0.07|-0.02|-0.05
begins usab|0.07|-0.02|-0.05
begins usag|-0.01|0.13|-0.12
begins usefu|0.24|-0.07|-0.17
begins usef|0.24|-0.07|-0.17
begins user|0.40|-0.16|-0.24
begins usin|0.10|-0.02|-0.08
begins vacan|-0.10|-0.18|0.27
begins vaca|-0.10|-0.18|0.27
begins vacci|0.10|-0.05|-0.05
begins vacc|0.10|-0.05|-0.05
begins vali|-0.24|-0.07|0.30
begins valle|0.13|-0.05|-0.08
begins vall|0.13|-0.05|-0.08
begins valu|-0.15|0.42|-0.27
begins vehic|-0.05|0.02|0.03
begins vehi|-0.05|0.02|0.03
begins venu|-0.13|0.55|-0.42
begins verif|0.25|-0.01|-0.23
begins veri|0.25|-0.01|-0.23
begins vide|-0.02|0.09|-0.07
begins visit|-0.12|0.32|-0.20
begins visi|0.20|0.04|-0.24
begins voic|-0.06|0.08|-0.02
begins volum|0.14|-0.07|-0.07
begins volun|-0.16|0.08|0.08
begins vote|0.25|-0.09|-0.16
begins vulne|-0.15|-0.01|0.16
begins vuln|-0.15|-0.01|0.16
begins waiti|-0.28|0.19|0.09
begins wait|-0.28|0.19|0.09
begins wante|-0.07|-0.02|0.10
begins want|-0.07|-0.02|0.10
begins wareh|-0.11|-0.09|0.21
begins ware|-0.11|-0.09|0.21
begins warra|0.16|-0.05|-0.11
begins warr|0.16|-0.05|-0.11
begins wast|-0.10|0.26|-0.15
begins wate|0.03|0.11|-0.14
begins webho|0.07|-0.04|-0.03
begins webh|0.07|-0.04|-0.03
begins webin|-0.09|0.20|-0.11
begins webi|-0.09|0.20|-0.11
begins weekl|0.10|-0.12|0.03
begins week|0.25|-0.02|-0.21
begins welco|-0.03|0.03|0.01
begins welc|-0.03|0.03|0.01
begins wher|0.09|-0.06|-0.03
begins whil|0.05|0.04|-0.10
begins whol|0.03|-0.01|-0.02
begins whos|0.08|-0.04|-0.04
begins winte|0.07|-0.04|-0.04
begins wint|0.07|-0.04|-0.04
begins witho|0.13|-0.30|0.17
begins with|0.12|-0.31|0.20
begins wome|-0.04|-0.24|0.28
begins word|0.11|-0.03|-0.08
begins worke|-0.22|-0.10|0.32
begins worki|0.30|-0.20|-0.10
begins works|0.02|-0.04|0.02
begins work|0.03|-0.35|0.32
begins woul|-0.11|-0.03|0.14
begins writi|0.15|-0.11|-0.04
begins writt|-0.06|0.01|0.05
begins writ|0.02|0.12|-0.13
begins wrong|0.08|-0.07|-0.01
begins wron|0.34|-0.24|-0.09
begins yearl|-0.21|0.18|0.02
begins year|0.05|-0.14|0.09
begins youn|0.20|-0.13|-0.07
duration|0.33|-0.51|0.24
first metric business|-0.27|0.39|-0.34
first metric customer|0.57|-0.48|-0.42
first metric down|-0.19|0.13|0.00
first metric internal|-0.69|-0.23|0.70
first metric lagging|-0.01|-0.16|-0.03
first metric leading|0.05|0.05|0.22
first metric level|0.09|-0.13|0.04
first metric up|0.13|0.18|-0.13
impact by rule business|-0.35|0.52|-0.44
impact by rule customer|0.37|-0.24|-0.37
impact by rule internal|-0.27|-0.27|0.37
impact by rule unclear|0.19|-0.18|0.05
indicator by rule lagging|-0.01|-0.16|-0.03
indicator by rule leading|0.18|-0.01|0.06
indicator by rule unclear|-0.03|0.29|-0.11
metric in full business|-0.29|0.60|-0.46
metric in full customer|0.36|-0.36|-0.10
metric in full internal|-0.07|-0.41|0.41
metric in full lagging|0.24|-0.14|-0.13
metric in full leading|-0.09|0.13|0.14
metric of one word|0.15|0.09|-0.06
metric of several words|0.13|0.06|-0.11
metric|0.17|0.14|-0.11
money|-0.71|1.15|-0.78
no metric|0.15|0.11|-0.06
other metric business|-0.30|0.40|-0.15
other metric customer|0.62|-0.08|-0.57
other metric down|-0.04|0.02|0.02
other metric internal|-0.02|-0.25|0.28
other metric lagging|-0.13|0.40|-0.28
other metric leading|0.19|-0.15|-0.05
other metric up|0.24|0.05|-0.28
people anyone do|-0.14|0.10|0.04
people anyone|-0.05|-0.27|0.34
people colleague do|0.17|0.10|-0.23
people colleague|-0.37|-0.68|0.71
people customer do|-0.05|-0.04|0.11
people customer|0.43|-0.42|-0.29
percent|-0.14|0.33|-0.04
side business again|-0.60|0.69|-0.12
side business|-0.84|0.71|0.19
side customer again|0.50|-0.44|-0.17
side customer|0.44|-0.41|-0.29
side internal again|-0.31|-0.32|0.48
side internal|-0.61|-0.50|0.73
word:abandoned|0.19|-0.07|-0.12
word:abroad|0.04|0.18|-0.22
word:absence|0.04|-0.03|-0.01
word:acceptance|-0.08|0.02|0.06
word:accept|0.28|-0.15|-0.13
word:access|-0.07|-0.01|0.08
word:accident|-0.15|-0.06|0.21
word:account|-0.22|0.10|0.12
word:accuracy|-0.03|-0.06|0.09
word:achieve|0.27|-0.11|-0.16
word:acquisition|-0.10|-0.04|0.14
word:action|-0.03|-0.10|0.13
word:activation|0.08|-0.01|-0.07
word:active|-0.09|-0.03|0.12
word:actual|-0.03|-0.11|0.14
word:address|-0.18|0.10|0.08
word:add|0.05|-0.04|-0.02
word:adjust|-0.01|-0.04|0.06
word:admin|0.01|-0.14|0.13
word:admission|0.16|-0.05|-0.11
word:admitted|-0.30|0.39|-0.09
word:advise|0.10|-0.03|-0.07
word:ad|-0.23|0.20|0.04
word:against|0.03|0.02|-0.05
word:again|0.19|-0.08|-0.11
word:agency|-0.12|0.28|-0.16
word:agent|-0.18|-0.15|0.34
word:age|-0.16|-0.06|0.22
word:agree|-0.04|-0.11|0.15
word:aid|0.03|0.08|-0.11
word:alert|0.16|-0.10|-0.07
word:allowance|-0.05|0.12|-0.07
word:alumni|-0.06|0.26|-0.20
word:ambulance|0.06|-0.01|-0.05
word:among|0.08|-0.25|0.18
word:am|-0.10|-0.09|0.19
word:analyst|-0.11|-0.14|0.25
word:annual|-0.03|-0.02|0.05
word:another|-0.06|0.00|0.06
word:answer|0.25|-0.20|-0.05
word:anyone|0.05|-0.04|-0.02
word:any|0.18|-0.04|-0.14
word:api|0.40|-0.25|-0.15
word:appeal|0.01|0.09|-0.09
word:applicant|-0.05|0.06|-0.01
word:application|-0.09|0.28|-0.19
word:apply|-0.03|0.06|-0.03
word:appointment|0.24|-0.21|-0.03
word:apprentice|0.35|-0.07|-0.27
word:approval|-0.15|-0.03|0.18
word:approve|-0.09|0.01|0.08
word:app|0.44|-0.18|-0.25
word:arrival|0.11|0.00|-0.11
word:arrive|0.00|-0.09|0.09
word:arr|-0.05|0.07|-0.02
word:article|0.01|-0.05|0.05
word:ask|-0.35|0.18|0.17
word:attempt|0.05|-0.08|0.03
word:attendance|0.05|-0.08|0.03
word:attend|0.05|-0.07|0.02
word:attrition|-0.07|-0.08|0.15
word:audit|-0.15|0.22|-0.07
word:author|-0.08|-0.03|0.11
word:autumn|0.13|-0.07|-0.06
word:availability|-0.11|-0.06|0.17
word:average|-0.09|0.02|0.06
word:awareness|-0.10|0.17|-0.07
word:backlog|-0.09|-0.03|0.12
word:backup|-0.03|-0.02|0.05
word:back|-0.16|-0.14|0.30
word:bad|-0.04|0.06|-0.02
word:bank|0.05|-0.13|0.08
word:basket|-0.07|0.09|-0.03
word:battery|0.07|-0.02|-0.05
word:because|0.12|-0.17|0.06
word:become|-0.03|0.13|-0.10
word:bed|-0.12|-0.03|0.15
word:being|0.08|0.06|-0.15
word:benchmark|-0.19|0.21|-0.02
word:benefit|0.17|-0.05|-0.11
word:better|0.17|-0.08|-0.08
word:between|-0.23|-0.05|0.28
word:bid|-0.06|0.17|-0.11
word:bike|-0.08|0.10|-0.03
word:bill|-0.21|0.44|-0.24
word:bin|0.06|0.11|-0.16
word:blocked|-0.08|-0.05|0.13
word:blood|0.14|-0.09|-0.05
word:board|0.15|-0.32|0.17
word:booking|0.18|-0.27|0.09
word:book|-0.19|0.17|0.02
word:borrow|0.10|-0.07|-0.03
word:bounce|-0.03|0.00|0.03
word:box|0.20|-0.07|-0.13
word:branch|0.05|-0.07|0.02
word:breach|0.00|0.18|-0.18
word:bread|0.17|-0.12|-0.04
word:breakdown|-0.10|-0.04|0.14
word:breakfast|0.03|-0.02|-0.01
word:break|0.08|-0.14|0.06
word:bridge|0.09|-0.04|-0.06
word:bring|0.06|0.08|-0.14
word:budget|-0.03|-0.07|0.09
word:bug|0.12|-0.09|-0.03
word:build|-0.29|-0.06|0.35
word:burn|0.08|-0.06|-0.02
word:business|-0.15|0.02|0.13
word:buyer|0.09|0.07|-0.16
word:buy|0.02|0.04|-0.06
word:cache|-0.06|-0.01|0.08
word:cac|-0.04|0.08|-0.04
word:café|0.27|-0.15|-0.12
word:calendar|0.07|-0.01|-0.06
word:caller|0.16|-0.09|-0.07
word:call|-0.14|0.23|-0.09
word:campaign|-0.11|0.24|-0.13
word:camp|0.27|-0.09|-0.17
word:cancel|0.03|0.03|-0.06
word:candidate|-0.07|-0.09|0.15
word:canteen|-0.11|0.18|-0.08
word:capital|-0.03|0.09|-0.06
word:carbon|-0.10|0.12|-0.03
word:card|-0.25|0.51|-0.25
word:career|-0.09|-0.06|0.15
word:carer|0.09|-0.02|-0.08
word:care|0.05|0.01|-0.06
word:carry|0.15|-0.07|-0.08
word:caseworker|-0.03|-0.06|0.09
word:case|-0.46|0.22|0.26
word:cash|-0.08|0.12|-0.04
word:catalogue|0.02|-0.12|0.10
word:caused|0.22|-0.10|-0.12
word:center|-0.01|-0.30|0.31
word:cent|0.30|-0.24|-0.06
word:chain|-0.08|0.14|-0.06
word:changed|-0.13|-0.04|0.17
word:changeover|-0.04|0.00|0.04
word:change|0.23|-0.29|0.06
word:channel|-0.17|0.33|-0.16
word:chat|0.40|-0.04|-0.36
word:checkout|0.02|0.10|-0.12
word:check|0.14|-0.14|0.00
word:chf|-0.09|0.14|-0.04
word:children|0.21|-0.11|-0.10
word:child|0.04|0.05|-0.09
word:choir|0.02|0.03|-0.05
word:choose|0.23|-0.17|-0.05
word:churn|-0.13|0.19|-0.06
word:citizen|0.08|-0.01|-0.06
word:city|0.39|-0.15|-0.24
word:ci|-0.12|0.01|0.11
word:claim|0.18|-0.24|0.05
word:class|0.05|-0.04|-0.01
word:clean|0.29|-0.11|-0.19
word:click|0.13|-0.03|-0.10
word:client|0.13|0.04|-0.17
word:climate|-0.08|-0.04|0.12
word:climb|-0.01|-0.11|0.13
word:clinic|0.18|0.03|-0.21
word:close|-0.33|-0.06|0.39
word:cloud|-0.02|0.07|-0.05
word:club|0.06|-0.03|-0.03
word:code|0.04|-0.07|0.03
word:coffee|0.12|-0.11|-0.01
word:cohort|-0.14|-0.05|0.18
word:cold|0.19|-0.04|-0.14
word:colleague|-0.08|-0.08|0.16
word:collection|0.22|-0.13|-0.09
word:collect|0.02|0.10|-0.11
word:come|0.31|-0.34|0.03
word:commit|-0.04|-0.05|0.09
word:community|0.04|-0.02|-0.02
word:commuter|-0.05|0.07|-0.02
word:company|-0.27|0.37|-0.10
word:compare|0.10|-0.31|0.21
word:competitive|-0.05|0.06|-0.01
word:complaint|0.05|0.03|-0.08
word:complete|0.36|-0.40|0.04
word:completion|-0.04|0.18|-0.13
word:conduct|0.19|-0.02|-0.17
word:config|0.06|-0.01|-0.05
word:conflict|-0.01|-0.02|0.03
word:consultation|0.22|-0.12|-0.10
word:consumer|-0.22|-0.02|0.24
word:contact|0.10|0.16|-0.27
word:contract|0.00|-0.04|0.04
word:contribute|-0.19|-0.08|0.27
word:contribution|-0.02|0.06|-0.04
word:contributor|-0.09|-0.01|0.10
word:control|0.21|-0.07|-0.14
word:conversation|-0.05|0.05|0.00
word:conversion|-0.13|0.17|-0.04
word:convert|-0.19|0.29|-0.09
word:cook|0.12|-0.07|-0.06
word:core|-0.14|-0.01|0.15
word:corporate|-0.08|0.14|-0.05
word:correction|-0.13|-0.08|0.21
word:cost|-0.38|0.42|-0.04
word:council|0.02|0.01|-0.03
word:counselling|0.17|-0.10|-0.08
word:counter|0.04|-0.01|-0.04
word:courier|0.09|-0.02|-0.07
word:course|0.15|0.07|-0.22
word:cover|0.12|-0.08|-0.04
word:crash|0.24|-0.06|-0.18
word:credit|0.08|0.10|-0.18
word:crew|-0.03|-0.02|0.04
word:critical|-0.11|-0.06|0.17
word:crm|-0.04|-0.30|0.34
word:csat|0.14|-0.08|-0.06
word:currently|-0.04|0.04|0.00
word:current|0.14|-0.06|-0.07
word:customer|0.16|0.02|-0.19
word:cut|-0.01|0.05|-0.04
word:cve|-0.15|-0.03|0.19
word:cycle|-0.24|0.22|0.02
word:cyclist|0.06|-0.04|-0.02
word:daily|-0.06|0.01|0.04
word:dashboard|0.23|-0.28|0.05
word:database|-0.08|0.02|0.06
word:data|0.15|-0.07|-0.08
word:date|-0.31|0.02|0.29
word:deadline|-0.09|-0.04|0.13
word:dealer|0.03|0.15|-0.18
word:deal|-0.14|-0.23|0.37
word:death|0.03|-0.02|-0.02
word:debit|-0.17|0.20|-0.03
word:debt|0.35|-0.31|-0.04
word:december|-0.01|0.04|-0.03
word:decide|0.14|-0.03|-0.10
word:decision|0.11|-0.20|0.09
word:decrease|0.07|0.08|-0.15
word:delivery|0.05|0.02|-0.08
word:deliver|0.17|-0.11|-0.06
word:demand|0.08|-0.14|0.06
word:demo|-0.05|0.13|-0.07
word:department|-0.03|-0.06|0.09
word:departure|0.03|-0.02|-0.01
word:deploy|-0.07|-0.04|0.11
word:depot|-0.15|-0.01|0.16
word:desktop|0.04|-0.02|-0.02
word:desk|-0.40|0.28|0.12
word:detect|-0.18|-0.01|0.19
word:developer|-0.09|-0.03|0.12
word:dev|-0.13|0.01|0.12
word:diabetic|0.25|-0.14|-0.10
word:did|-0.13|0.23|-0.11
word:differ|-0.04|-0.12|0.16
word:direct|-0.08|0.09|-0.02
word:disability|0.08|0.00|-0.08
word:discharge|0.04|-0.17|0.13
word:distribution|0.19|-0.10|-0.09
word:district|0.16|-0.12|-0.03
word:dock|-0.22|-0.08|0.30
word:doctor|-0.22|0.05|0.17
word:document|0.09|-0.06|-0.03
word:doc|0.14|-0.10|-0.03
word:don't|-0.03|0.06|-0.03
word:donation|-0.11|0.13|-0.02
word:done|-0.02|-0.03|0.05
word:donor|-0.20|0.14|0.06
word:dose|0.11|-0.07|-0.04
word:double|0.08|0.02|-0.10
word:download|0.12|-0.07|-0.05
word:driver|-0.35|-0.08|0.43
word:drive|0.16|-0.02|-0.15
word:drop|-0.23|-0.12|0.35
word:drug|-0.01|0.04|-0.03
word:dso|-0.20|0.28|-0.08
word:due|-0.43|0.37|0.06
word:duplicate|0.10|-0.15|0.06
word:d|-0.01|-0.03|0.04
word:early|-0.30|0.06|0.24
word:easy|0.09|-0.04|-0.05
word:ebitda|-0.03|0.05|-0.01
word:electrical|-0.10|-0.12|0.22
word:electricity|-0.05|0.18|-0.14
word:emea|-0.08|0.12|-0.04
word:emergency|0.18|-0.05|-0.13
word:emission|-0.04|0.07|-0.03
word:employee|-0.06|-0.05|0.12
word:employer|-0.08|-0.02|0.10
word:empty|0.02|-0.08|0.06
word:end|-0.36|0.63|-0.28
word:energy|-0.15|0.36|-0.21
word:engagement|0.02|0.05|-0.08
word:engineer|-0.16|-0.01|0.18
word:engine|0.08|-0.01|-0.06
word:enp|-0.14|-0.12|0.26
word:enquiry|-0.12|0.24|-0.12
word:enrolment|-0.15|0.20|-0.05
word:enrol|-0.15|-0.01|0.16
word:enter|-0.14|-0.05|0.19
word:entry|-0.12|-0.11|0.23
word:episode|0.06|-0.04|-0.02
word:error|-0.13|-0.19|0.32
word:euro|-0.04|0.27|-0.23
word:evening|-0.07|0.15|-0.08
word:event|0.09|-0.01|-0.08
word:exam|0.17|-0.07|-0.10
word:executive|0.19|-0.26|0.07
word:exhaustion|-0.14|-0.02|0.16
word:expense|-0.08|-0.11|0.19
word:experiment|-0.11|-0.05|0.17
word:expiry|0.16|-0.11|-0.04
word:external|0.25|-0.06|-0.18
word:extra|-0.33|0.37|-0.03
word:factor|-0.09|0.22|-0.13
word:faculty|-0.11|-0.01|0.11
word:failed|0.00|0.05|-0.05
word:failure|-0.04|-0.06|0.10
word:fail|0.24|-0.13|-0.11
word:fair|-0.05|0.08|-0.02
word:fall|0.25|0.12|-0.37
word:family|0.14|0.00|-0.14
word:farmer|0.18|-0.17|-0.01
word:feedback|0.08|-0.13|0.06
word:feel|-0.22|-0.13|0.35
word:fee|-0.03|0.13|-0.10
word:ferry|0.00|0.11|-0.11
word:field|-0.07|-0.09|0.16
word:fifth|-0.02|0.05|-0.02
word:figure|-0.17|-0.09|0.26
word:file|0.12|0.04|-0.16
word:fill|-0.06|0.12|-0.06
word:final|-0.14|-0.04|0.18
word:finance|-0.06|-0.39|0.45
word:find|0.32|-0.04|-0.28
word:fine|-0.24|0.51|-0.27
word:finish|0.04|-0.05|0.02
word:firm|-0.19|0.28|-0.09
word:first|0.32|-0.52|0.22
word:fiscal|-0.04|0.15|-0.11
word:fix|-0.10|-0.03|0.13
word:flat|0.06|0.00|-0.06
word:fleet|-0.04|0.10|-0.06
word:flow|-0.02|0.04|-0.02
word:flu|0.10|-0.01|-0.09
word:follow|0.14|-0.12|-0.02
word:food|0.27|-0.04|-0.23
word:forecast|-0.14|-0.22|0.36
word:forklift|-0.12|-0.14|0.26
word:formal|-0.05|-0.06|0.11
word:form|0.06|-0.07|0.01
word:forum|0.22|-0.08|-0.14
word:found|-0.13|-0.32|0.45
word:fraud|0.27|-0.09|-0.18
word:free|0.06|0.28|-0.34
word:friday|0.21|-0.04|-0.17
word:friend|-0.12|-0.01|0.13
word:fte|-0.05|-0.05|0.10
word:fuel|-0.15|0.31|-0.16
word:full|-0.16|-0.14|0.30
word:fund|-0.16|0.27|-0.11
word:fy27|-0.01|0.27|-0.27
word:gap|-0.03|-0.14|0.17
word:gardener|0.09|-0.06|-0.03
word:generate|-0.06|0.08|-0.02
word:girl|0.14|-0.10|-0.03
word:giver|-0.19|0.29|-0.10
word:give|-0.26|0.27|-0.01
word:giving|-0.22|0.24|-0.02
word:glass|-0.02|0.09|-0.07
word:goal|0.05|-0.07|0.02
word:goodwill|-0.04|0.05|-0.01
word:good|0.08|-0.20|0.12
word:go|-0.10|-0.09|0.19
word:grader|0.09|-0.06|-0.03
word:grade|0.07|-0.06|-0.01
word:graduation|0.18|-0.17|-0.01
word:granted|-0.05|0.07|-0.02
word:grant|-0.13|-0.16|0.29
word:green|0.02|0.04|-0.06
word:grievance|-0.08|-0.05|0.13
word:gross|-0.13|0.17|-0.04
word:grow|0.01|0.25|-0.26
word:guest|0.18|-0.07|-0.11
word:g|0.03|0.05|-0.08
word:h1|-0.14|0.15|-0.01
word:half|0.07|-0.10|0.03
word:hall|-0.12|-0.15|0.27
word:halve|0.12|-0.23|0.11
word:handbook|-0.13|-0.07|0.21
word:handed|0.26|-0.07|-0.19
word:handle|0.16|-0.05|-0.11
word:handover|0.10|-0.09|-0.01
word:hand|-0.19|-0.20|0.39
word:hang|0.06|-0.05|-0.01
word:happen|0.18|-0.07|-0.11
word:hardware|0.01|-0.03|0.03
word:harvest|0.07|-0.03|-0.04
word:head|-0.09|0.14|-0.04
word:health|-0.09|-0.06|0.15
word:heart|0.13|-0.01|-0.12
word:heat|0.10|-0.08|-0.02
word:helpful|0.18|-0.10|-0.08
word:helpline|0.14|-0.08|-0.06
word:help|0.18|-0.14|-0.04
word:here|-0.07|-0.06|0.13
word:high|-0.15|-0.01|0.16
word:hip|0.01|-0.04|0.03
word:hire|-0.07|0.42|-0.35
word:hit|-0.11|-0.13|0.24
word:hoc|-0.05|-0.01|0.06
word:holder|-0.04|0.09|-0.05
word:hold|0.06|0.03|-0.09
word:home|0.60|-0.27|-0.33
word:host|-0.04|0.16|-0.12
word:hotel|-0.01|0.08|-0.07
word:hotfix|-0.13|-0.03|0.16
word:hour|0.33|-0.42|0.12
word:household|0.33|-0.24|-0.08
word:house|0.34|-0.10|-0.24
word:housing|-0.01|0.07|-0.05
word:how|0.08|-0.10|0.02
word:hr|-0.34|-0.03|0.37
word:h|-0.05|-0.11|0.16
word:idea|-0.17|-0.03|0.19
word:identity|0.13|-0.09|-0.03
word:import|0.19|-0.12|-0.08
word:improvement|-0.04|-0.03|0.07
word:improve|0.01|-0.08|0.07
word:incident|-0.10|-0.06|0.15
word:income|-0.01|0.12|-0.11
word:increase|0.02|-0.14|0.12
word:index|0.12|-0.16|0.04
word:industry|-0.02|0.04|-0.02
word:infection|0.06|-0.02|-0.03
word:infra|-0.13|-0.04|0.16
word:injury|0.16|-0.12|-0.04
word:inside|0.07|-0.26|0.19
word:inspector|-0.11|-0.06|0.17
word:installation|0.11|-0.08|-0.03
word:install|0.15|-0.09|-0.06
word:instead|-0.06|0.13|-0.07
word:intake|-0.12|-0.02|0.14
word:intend|-0.11|-0.05|0.17
word:interest|-0.01|0.23|-0.22
word:internal|-0.27|-0.08|0.35
word:interruption|-0.02|-0.01|0.04
word:interview|-0.13|-0.06|0.19
word:introduce|0.05|-0.04|-0.01
word:inventory|-0.03|0.05|-0.02
word:invite|0.29|0.06|-0.35
word:invoice|0.09|-0.37|0.28
word:issue|-0.10|-0.18|0.28
word:item|-0.20|-0.08|0.28
word:i|-0.03|-0.02|0.05
word:jacket|0.11|-0.06|-0.05
word:january|-0.06|-0.03|0.09
word:job|0.17|-0.16|-0.01
word:joiner|-0.04|-0.01|0.05
word:join|-0.04|-0.01|0.05
word:journal|-0.04|-0.06|0.11
word:june|0.01|0.06|-0.07
word:junior|-0.02|-0.04|0.06
word:keep|0.23|-0.25|0.02
word:key|-0.27|-0.06|0.33
word:kg|-0.30|0.06|0.24
word:kilometre|-0.05|0.08|-0.03
word:kit|0.13|0.02|-0.15
word:kwh|-0.08|0.18|-0.10
word:label|-0.20|-0.04|0.24
word:labour|-0.19|-0.10|0.28
word:lab|-0.15|-0.02|0.17
word:land|0.03|-0.09|0.06
word:language|0.20|-0.11|-0.09
word:laptop|-0.14|-0.14|0.28
word:last|-0.34|0.34|0.00
word:later|0.16|-0.04|-0.13
word:late|0.02|0.06|-0.08
word:lawyer|-0.07|-0.08|0.15
word:lead|-0.06|0.18|-0.12
word:learner|0.18|-0.04|-0.13
word:learn|-0.15|-0.04|0.18
word:lease|-0.14|0.15|-0.01
word:leaver|0.14|-0.07|-0.07
word:leave|-0.32|0.05|0.27
word:lecturer|0.01|-0.06|0.05
word:ledger|-0.08|0.00|0.08
word:legacy|-0.27|0.01|0.26
word:legal|0.27|-0.04|-0.23
word:length|-0.05|0.02|0.02
word:lesson|0.02|-0.05|0.03
word:letter|0.13|0.14|-0.27
word:level|0.14|-0.01|-0.13
word:library|0.04|-0.02|-0.02
word:license|0.09|-0.06|-0.03
word:line|0.17|-0.15|-0.02
word:link|-0.23|0.10|0.13
word:listing|-0.14|0.20|-0.06
word:list|-0.11|0.06|0.05
word:litre|-0.14|0.21|-0.07
word:live|0.30|-0.05|-0.25
word:load|-0.53|-0.04|0.56
word:loan|-0.15|0.21|-0.06
word:loave|0.17|-0.12|-0.04
word:local|-0.06|0.00|0.06
word:location|-0.06|-0.14|0.19
word:login|0.09|-0.03|-0.06
word:logistic|-0.08|-0.04|0.12
word:logo|-0.07|0.16|-0.09
word:log|0.23|-0.03|-0.20
word:longer|0.07|0.11|-0.18
word:long|0.06|-0.07|0.01
word:lookup|0.12|-0.07|-0.05
word:look|-0.02|-0.03|0.05
word:lose|-0.20|0.33|-0.12
word:loss|0.17|-0.03|-0.13
word:lost|-0.29|0.10|0.19
word:lower|0.07|0.10|-0.18
word:low|-0.08|-0.02|0.10
word:loyalty|-0.04|0.14|-0.10
word:machine|0.00|-0.04|0.04
word:mailing|-0.17|0.26|-0.09
word:maintain|0.01|-0.06|0.05
word:maintenance|-0.04|0.08|-0.04
word:main|-0.01|0.10|-0.09
word:make|-0.11|0.51|-0.40
word:malaria|0.20|-0.04|-0.16
word:management|-0.04|-0.02|0.06
word:manager|-0.04|0.00|0.04
word:manage|0.16|-0.01|-0.15
word:manual|-0.09|-0.10|0.19
word:many|-0.17|0.26|-0.09
word:map|0.15|-0.05|-0.10
word:margin|-0.15|0.19|-0.04
word:market|-0.15|0.18|-0.03
word:marking|-0.08|-0.04|0.12
word:mark|0.14|-0.04|-0.10
word:master|0.00|0.22|-0.22
word:material|-0.10|0.13|-0.03
word:math|0.04|-0.03|-0.01
word:matrix|-0.15|0.00|0.15
word:mau|0.07|-0.05|-0.02
word:max|-0.06|-0.04|0.09
word:may|0.14|-0.08|-0.06
word:meal|-0.02|0.05|-0.03
word:mean|-0.54|-0.03|0.58
word:measure|0.20|-0.06|-0.14
word:median|0.21|-0.23|0.02
word:meeting|-0.25|-0.17|0.43
word:meet|-0.05|0.23|-0.18
word:member|-0.20|0.10|0.10
word:mention|0.02|0.21|-0.23
word:mentor|0.07|-0.11|0.04
word:menu|0.11|-0.08|-0.03
word:merger|-0.04|0.00|0.05
word:merge|-0.23|-0.08|0.31
word:metre|-0.02|0.12|-0.10
word:million|-0.06|0.10|-0.04
word:minus|0.09|-0.05|-0.04
word:minute|0.12|-0.17|0.07
word:min|-0.20|-0.31|0.51
word:mirror|0.11|-0.05|-0.07
word:missed|0.38|-0.25|-0.14
word:missing|0.02|-0.05|0.04
word:miss|-0.18|-0.28|0.46
word:mobile|0.08|0.03|-0.11
word:mobility|-0.06|-0.02|0.08
word:model|0.05|-0.12|0.07
word:module|-0.09|-0.05|0.14
word:monday|-0.03|-0.07|0.10
word:money|0.07|-0.06|-0.01
word:monthly|-0.30|0.46|-0.15
word:morning|0.06|-0.05|0.00
word:mother|0.17|-0.13|-0.04
word:move|-0.21|0.16|0.04
word:mql|-0.15|0.21|-0.06
word:mrs|-0.13|-0.03|0.16
word:ms|0.53|-0.17|-0.36
word:mttr|0.08|-0.01|-0.07
word:municipality|0.17|-0.08|-0.09
word:my|0.01|-0.07|0.06
word:m|-0.04|0.15|-0.10
word:name|-0.07|-0.01|0.08
word:nda|-0.42|0.25|0.17
word:near|-0.02|-0.13|0.15
word:need|0.10|-0.39|0.29
word:negative|0.22|-0.03|-0.19
word:neighbourhood|0.20|-0.10|-0.10
word:neighbour|0.05|-0.02|-0.03
word:net|-0.04|0.04|0.01
word:never|-0.19|0.17|0.03
word:newcomer|0.14|-0.03|-0.11
word:newly|-0.01|-0.04|0.05
word:newsletter|-0.25|0.28|-0.03
word:next|0.31|-0.14|-0.18
word:nightly|-0.20|-0.23|0.43
word:night|0.25|0.08|-0.33
word:nobody|-0.12|-0.01|0.14
word:noize|0.22|-0.14|-0.09
word:none|-0.41|-0.18|0.59
word:nordic|-0.03|0.04|-0.01
word:note|0.13|0.00|-0.13
word:notice|0.11|-0.05|-0.06
word:nps|0.14|-0.09|-0.04
word:nrr|-0.02|0.06|-0.04
word:number|-0.08|0.02|0.06
word:nurse|-0.09|-0.33|0.42
word:nursing|-0.07|0.05|0.01
word:oee|-0.11|-0.11|0.22
word:offer|-0.04|-0.02|0.05
word:office|-0.03|0.10|-0.07
word:offline|0.03|-0.02|-0.02
word:off|0.11|0.11|-0.22
word:older|-0.13|0.09|0.04
word:old|0.38|-0.21|-0.16
word:ombudsman|0.04|-0.02|-0.02
word:onboard|-0.07|-0.06|0.13
word:once|-0.04|0.02|0.03
word:online|0.20|-0.12|-0.08
word:open|-0.34|-0.17|0.50
word:operate|-0.23|0.24|-0.01
word:operation|-0.04|-0.03|0.08
word:operator|-0.04|-0.03|0.07
word:opportunity|-0.05|-0.05|0.10
word:order|0.09|-0.24|0.15
word:organic|-0.07|0.13|-0.05
word:organization|-0.11|0.14|-0.03
word:other|0.20|-0.11|-0.09
word:outage|0.04|-0.01|-0.02
word:outbound|-0.02|0.08|-0.05
word:outside|-0.10|-0.10|0.19
word:overall|0.12|-0.05|-0.07
word:overdue|-0.22|0.11|0.11
word:overhead|-0.02|0.03|-0.01
word:overrun|-0.01|-0.05|0.06
word:overspend|-0.07|0.23|-0.16
word:overtime|-0.05|0.10|-0.05
word:overturned|0.14|-0.11|-0.03
word:owner|-0.17|-0.04|0.21
word:own|-0.10|0.17|-0.08
word:p90|0.09|-0.02|-0.07
word:p95|-0.06|-0.22|0.27
word:package|0.13|0.06|-0.20
word:pack|-0.04|-0.09|0.13
word:page|-0.11|0.19|-0.08
word:pair|0.10|-0.17|0.07
word:pallet|-0.15|0.08|0.08
word:paper|-0.20|0.32|-0.12
word:parcel|0.17|-0.06|-0.10
word:parent|0.09|-0.15|0.06
word:park|-0.07|0.24|-0.17
word:partners'|0.00|-0.15|0.15
word:partner|-0.15|0.21|-0.06
word:party|0.00|0.13|-0.13
word:part|-0.05|-0.01|0.06
word:passenger|0.09|-0.03|-0.06
word:passport|0.27|-0.08|-0.19
word:password|0.04|-0.02|-0.01
word:pass|0.18|-0.16|-0.03
word:past|-0.18|-0.14|0.33
word:patch|-0.27|-0.08|0.35
word:patient|0.12|-0.20|0.09
word:paved|-0.09|-0.01|0.11
word:payback|-0.04|0.08|-0.04
word:payment|-0.16|0.15|0.01
word:payroll|-0.03|-0.02|0.06
word:pay|-0.50|0.60|-0.10
word:peak|0.08|-0.23|0.15
word:penalty|-0.09|0.18|-0.09
word:pension|0.12|-0.05|-0.07
word:people|0.06|0.08|-0.13
word:percentage|0.01|-0.10|0.08
word:percentile|-0.02|-0.01|0.03
word:percent|0.04|0.11|-0.14
word:permanent|-0.11|-0.04|0.14
word:permit|0.15|-0.06|-0.09
word:person|-0.23|-0.11|0.34
word:phishing|-0.02|-0.04|0.06
word:phone|0.23|-0.06|-0.17
word:photo|0.06|-0.04|-0.02
word:pick|-0.07|-0.14|0.21
word:pilot|0.08|-0.02|-0.06
word:pipeline|0.05|-0.14|0.09
word:place|0.23|-0.09|-0.14
word:planner|-0.05|-0.01|0.06
word:plan|-0.01|0.30|-0.29
word:plate|0.24|-0.19|-0.04
word:platform|-0.16|0.03|0.13
word:pledge|-0.06|0.08|-0.02
word:plugin|0.20|-0.11|-0.09
word:plus|-0.01|0.05|-0.04
word:point|0.07|0.11|-0.19
word:policy|-0.03|0.09|-0.06
word:poor|0.05|-0.05|0.01
word:portal|0.37|-0.20|-0.17
word:position|-0.01|-0.02|0.04
word:post|-0.04|-0.06|0.10
word:power|-0.15|0.18|-0.03
word:practice|0.15|-0.06|-0.09
word:premium|0.12|0.09|-0.21
word:pressure|0.08|-0.03|-0.05
word:price|0.11|-0.09|-0.01
word:process|0.08|0.00|-0.08
word:procurement|-0.04|0.03|0.01
word:production|0.15|-0.11|-0.04
word:product|-0.14|-0.08|0.22
word:profit|-0.02|0.05|-0.04
word:programme|0.14|0.06|-0.20
word:project|0.12|0.06|-0.17
word:promized|0.21|-0.03|-0.18
word:promote|-0.06|-0.08|0.14
word:promotion|-0.07|-0.06|0.14
word:proposal|-0.24|0.25|-0.01
word:prototype|-0.08|-0.01|0.09
word:public|0.22|-0.01|-0.21
word:publish|0.04|-0.08|0.04
word:pull|-0.09|-0.01|0.10
word:pulse|-0.41|-0.12|0.53
word:pump|0.15|-0.05|-0.10
word:pupil|0.16|-0.09|-0.07
word:purchase|0.10|-0.32|0.21
word:put|-0.04|-0.03|0.07
word:q1|-0.04|0.11|-0.07
word:q2|0.04|-0.01|-0.03
word:q3|-0.01|-0.02|0.03
word:q4|-0.14|0.16|-0.02
word:qoq|0.10|0.02|-0.12
word:qualify|-0.07|0.01|0.06
word:quality|0.11|-0.04|-0.07
word:query|0.05|-0.25|0.19
word:question|0.12|-0.15|0.03
word:queue|-0.11|-0.05|0.17
word:quota|-0.03|0.09|-0.06
word:quote|0.04|0.19|-0.22
word:rage|0.05|-0.01|-0.05
word:raise|-0.02|-0.06|0.09
word:ramp|-0.02|-0.04|0.06
word:ranger|-0.04|-0.01|0.05
word:rate|0.10|-0.06|-0.04
word:rather|-0.11|0.01|0.10
word:ratio|-0.21|0.32|-0.12
word:raw|-0.07|0.15|-0.07
word:ray|0.15|-0.08|-0.07
word:reach|0.08|0.00|-0.08
word:reader|0.08|0.16|-0.24
word:readmission|0.12|-0.04|-0.08
word:ready|-0.32|-0.06|0.38
word:read|0.05|0.18|-0.23
word:realized|-0.02|0.04|-0.02
word:receipt|-0.10|-0.01|0.11
word:receive|-0.08|-0.03|0.11
word:recipe|0.01|0.09|-0.10
word:recommendation|-0.10|-0.05|0.15
word:recommend|0.26|-0.12|-0.14
word:reconciliation|-0.03|-0.03|0.06
word:recordable|-0.05|-0.02|0.07
word:record|-0.23|0.07|0.17
word:recurring|-0.15|-0.02|0.17
word:recycling|0.12|-0.04|-0.08
word:redesign|0.06|-0.04|-0.02
word:reduce|0.01|0.02|-0.03
word:referral|-0.19|0.21|-0.03
word:refund|-0.11|0.15|-0.03
word:region|0.10|-0.11|0.01
word:register|-0.02|-0.05|0.07
word:registration|0.05|0.00|-0.05
word:regretted|-0.08|-0.02|0.11
word:rejected|-0.11|0.21|-0.09
word:relapse|0.32|-0.19|-0.13
word:release|0.17|-0.18|0.01
word:remote|-0.07|-0.01|0.08
word:renewable|-0.17|0.22|-0.05
word:renewal|0.36|-0.13|-0.24
word:renew|-0.21|0.31|-0.10
word:reopened|-0.06|-0.03|0.09
word:repair|-0.03|-0.08|0.11
word:repeat|0.20|0.05|-0.26
word:replacement|0.13|-0.02|-0.11
word:reply|-0.08|-0.04|0.12
word:report|0.08|-0.34|0.26
word:repository|-0.10|0.06|0.05
word:rep|-0.23|-0.02|0.25
word:request|-0.29|-0.01|0.30
word:research|-0.09|0.15|-0.06
word:reseller|0.11|-0.04|-0.07
word:reserve|-0.22|0.23|-0.02
word:resident|0.21|-0.12|-0.09
word:resignation|-0.08|-0.02|0.10
word:resolution|0.03|0.00|-0.03
word:resolve|0.07|-0.02|-0.05
word:response|-0.03|-0.14|0.16
word:restore|-0.12|-0.02|0.14
word:result|-0.05|-0.02|0.08
word:retention|-0.10|-0.05|0.15
word:return|0.23|-0.14|-0.09
word:revenue|-0.19|0.14|0.05
word:reviewer|-0.10|-0.03|0.12
word:review|-0.01|-0.13|0.14
word:rework|-0.07|0.00|0.08
word:right|-0.12|-0.06|0.18
word:rise|-0.01|-0.18|0.19
word:risk|-0.13|-0.04|0.17
word:road|0.04|-0.10|0.06
word:role|-0.07|-0.05|0.11
word:rollback|-0.09|-0.03|0.12
word:room|-0.13|-0.38|0.51
word:rostering|-0.24|-0.05|0.29
word:rota|0.05|-0.03|-0.02
word:round|-0.13|-0.03|0.17
word:route|0.00|0.09|-0.09
word:row|0.15|0.00|-0.15
word:runner|-0.21|-0.02|0.23
word:runway|-0.09|0.16|-0.07
word:run|-0.25|-0.25|0.50
word:rural|-0.02|0.04|-0.02
word:s1|0.12|0.00|-0.11
word:safe|-0.18|-0.04|0.22
word:sale|-0.30|0.04|0.27
word:sample|-0.11|0.11|0.00
word:satisfaction|-0.15|-0.06|0.21
word:save|0.06|0.13|-0.19
word:saving|0.04|-0.01|-0.04
word:say|0.36|-0.27|-0.09
word:scale|0.04|-0.01|-0.03
word:scan|0.10|-0.05|-0.05
word:scheme|0.10|-0.07|-0.02
word:school|0.07|0.11|-0.19
word:scope|-0.12|0.36|-0.25
word:scorecard|-0.09|-0.04|0.13
word:score|0.17|-0.13|-0.04
word:screen|0.07|-0.02|-0.04
word:sdr|-0.03|0.14|-0.11
word:search|0.09|0.12|-0.21
word:season|0.18|0.08|-0.26
word:seat|0.14|0.04|-0.18
word:second|0.33|-0.11|-0.22
word:section|0.09|0.03|-0.12
word:security|-0.19|0.24|-0.05
word:seen|0.14|-0.22|0.08
word:see|0.04|-0.08|0.04
word:self|0.16|0.07|-0.22
word:sell|-0.28|0.41|-0.12
word:semester|0.36|-0.37|0.01
word:send|0.21|-0.18|-0.03
word:senior|0.09|-0.11|0.02
word:serious|0.32|-0.14|-0.18
word:service|-0.06|-0.13|0.20
word:sery|-0.11|0.17|-0.06
word:session|0.16|-0.24|0.09
word:settle|-0.09|-0.06|0.16
word:setup|0.36|-0.01|-0.35
word:set|0.15|-0.13|-0.02
word:sev1|0.11|-0.05|-0.06
word:severity|-0.15|-0.01|0.16
word:share|0.09|-0.20|0.11
word:shelter|0.34|-0.18|-0.16
word:shift|-0.24|-0.22|0.46
word:ship|0.14|-0.10|-0.04
word:shopper|0.07|-0.06|-0.01
word:shop|-0.21|0.06|0.16
word:shorten|-0.03|0.11|-0.08
word:show|-0.25|0.10|0.15
word:shrink|-0.01|0.09|-0.08
word:sickness|-0.02|-0.02|0.04
word:sick|-0.07|-0.07|0.14
word:signature|-0.13|0.25|-0.12
word:sign|0.23|-0.01|-0.22
word:site|-0.15|0.21|-0.06
word:sla|0.04|0.03|-0.08
word:sleep|0.14|-0.04|-0.10
word:small|-0.11|0.15|-0.03
word:sold|-0.03|0.08|-0.05
word:solve|-0.10|-0.04|0.14
word:source|0.14|0.03|-0.17
word:spam|0.01|0.08|-0.09
word:spare|0.14|0.01|-0.15
word:speak|0.13|-0.06|-0.07
word:spend|0.06|-0.07|0.01
word:sponsor|0.03|0.12|-0.16
word:spot|-0.03|-0.07|0.10
word:spring|-0.28|0.16|0.12
word:sprint|0.26|-0.01|-0.25
word:squad|-0.08|-0.02|0.10
word:square|-0.02|0.12|-0.10
word:stable|0.17|-0.02|-0.15
word:staff|-0.27|-0.13|0.41
word:stage|0.31|-0.21|-0.10
word:stale|-0.10|-0.09|0.19
word:standard|-0.06|0.00|0.07
word:start|-0.05|0.14|-0.10
word:star|0.52|-0.28|-0.23
word:statement|0.06|-0.03|-0.04
word:state|-0.13|0.22|-0.08
word:station|0.00|-0.03|0.03
word:status|0.13|-0.07|-0.06
word:stay|-0.26|0.26|-0.01
word:steel|-0.06|0.18|-0.12
word:step|0.20|-0.49|0.28
word:still|0.04|-0.09|0.05
word:stock|-0.19|0.41|-0.22
word:stop|-0.03|-0.07|0.10
word:storage|-0.18|0.06|0.12
word:store|-0.03|0.15|-0.12
word:street|-0.01|0.07|-0.07
word:stress|-0.03|0.00|0.03
word:stroke|0.05|-0.03|-0.01
word:student|0.22|-0.02|-0.21
word:studio|-0.01|0.05|-0.04
word:study|0.15|-0.08|-0.06
word:submit|0.02|0.06|-0.08
word:subscriber|0.19|-0.01|-0.18
word:succeed|-0.04|0.07|-0.02
word:success|0.15|-0.09|-0.06
word:summer|-0.14|0.09|0.05
word:summit|0.21|0.01|-0.22
word:supplier|-0.20|-0.36|0.56
word:supply|-0.04|-0.02|0.06
word:support|-0.10|0.24|-0.14
word:surgery|0.10|-0.04|-0.06
word:surplus|-0.04|0.05|-0.01
word:survey|-0.36|0.12|0.24
word:sync|0.18|-0.06|-0.13
word:system|-0.03|-0.15|0.18
word:s|0.46|-0.10|-0.35
word:tablet|-0.06|-0.01|0.07
word:table|-0.05|-0.13|0.18
word:taken|0.07|-0.10|0.03
word:take|-0.12|-0.16|0.28
word:talk|-0.16|0.16|-0.01
word:target|-0.03|0.04|-0.01
word:task|-0.03|-0.01|0.05
word:tax|0.14|-0.04|-0.10
word:tb|-0.08|0.01|0.07
word:teacher|-0.46|-0.19|0.65
word:team|0.19|-0.14|-0.04
word:technical|-0.03|0.02|0.01
word:template|0.21|-0.01|-0.20
word:tenant|0.21|0.12|-0.33
word:tender|-0.12|0.18|-0.06
word:term|0.18|-0.13|-0.05
word:test|-0.26|-0.27|0.53
word:themselve|-0.19|-0.04|0.23
word:then|-0.13|0.11|0.03
word:third|0.12|-0.05|-0.06
word:those|0.15|-0.06|-0.09
word:thousand|0.25|-0.08|-0.17
word:ticket|-0.29|0.03|0.26
word:tier|0.21|-0.11|-0.10
word:tile|0.10|-0.03|-0.07
word:timer|-0.07|-0.06|0.13
word:timetable|-0.09|-0.07|0.16
word:time|-0.07|-0.28|0.39
word:today|-0.05|-0.24|0.30
word:tonne|-0.09|0.27|-0.18
word:tool|0.39|-0.06|-0.32
word:top|-0.25|0.31|-0.06
word:total|-0.07|0.16|-0.09
word:touched|-0.06|-0.04|0.10
word:tour|-0.05|0.32|-0.27
word:tracker|-0.04|-0.07|0.10
word:track|0.03|0.00|-0.03
word:trade|0.23|0.09|-0.32
word:traffic|0.07|-0.18|0.11
word:trail|0.21|-0.20|-0.01
word:train|0.13|0.16|-0.29
word:tram|-0.12|0.05|0.08
word:transport|0.06|-0.03|-0.03
word:travel|-0.04|0.13|-0.09
word:trial|-0.11|0.04|0.07
word:trip|0.17|-0.07|-0.10
word:truck|-0.04|-0.15|0.19
word:trust|-0.13|-0.11|0.25
word:try|0.29|-0.02|-0.27
word:turnover|-0.27|-0.16|0.42
word:turn|-0.14|0.18|-0.04
word:twice|0.17|-0.23|0.05
word:unaided|-0.04|0.15|-0.11
word:unanswered|0.13|-0.05|-0.08
word:unit|-0.07|0.11|-0.03
word:unplanned|-0.19|-0.07|0.26
word:unrestricted|-0.02|0.05|-0.03
word:update|0.07|-0.10|0.03
word:upgrade|0.12|0.12|-0.23
word:upload|0.01|-0.08|0.07
word:ups|0.08|-0.05|-0.03
word:uptime|0.20|-0.06|-0.13
word:usability|0.07|-0.02|-0.05
word:usage|-0.01|0.13|-0.12
word:useful|0.24|-0.07|-0.17
word:user|0.47|-0.19|-0.29
word:use|0.22|-0.40|0.19
word:vacancy|-0.02|-0.04|0.06
word:vacant|-0.08|-0.14|0.22
word:vaccine|0.10|-0.05|-0.05
word:valid|-0.24|-0.07|0.30
word:valley|0.13|-0.05|-0.08
word:value|-0.15|0.42|-0.27
word:vehicle|-0.05|0.02|0.03
word:venue|-0.13|0.55|-0.42
word:verify|0.25|-0.01|-0.23
word:vet|0.18|0.01|-0.19
word:video|-0.02|0.09|-0.07
word:visitor|-0.02|0.23|-0.21
word:visit|0.21|-0.18|-0.03
word:voice|-0.06|0.08|-0.02
word:volume|0.14|-0.07|-0.07
word:voluntary|-0.02|-0.03|0.05
word:volunteer|-0.14|0.11|0.03
word:vote|0.24|-0.09|-0.15
word:vs|-0.04|0.06|-0.02
word:vulnerability|-0.15|-0.01|0.16
word:wait|-0.06|0.07|-0.01
word:want|-0.03|-0.03|0.06
word:ward|-0.18|-0.02|0.20
word:warehouse|-0.11|-0.09|0.21
word:warranty|0.16|-0.05|-0.11
word:waste|0.06|-0.02|-0.05
word:water|0.03|0.11|-0.14
word:way|0.17|-0.05|-0.12
word:webhook|0.07|-0.04|-0.03
word:webinar|-0.09|0.20|-0.11
word:weekly|0.10|-0.12|0.03
word:welcome|-0.03|0.03|0.01
word:well|0.17|-0.01|-0.15
word:what|0.13|-0.11|-0.02
word:where|0.09|-0.06|-0.03
word:while|0.05|0.04|-0.10
word:whose|0.08|-0.04|-0.04
word:winter|0.07|-0.04|-0.04
word:win|-0.12|0.29|-0.18
word:without|0.13|-0.30|0.17
word:women|-0.04|-0.24|0.28
word:worker|-0.19|-0.10|0.28
word:workshop|-0.02|-0.03|0.05
word:workspace|0.04|-0.01|-0.03
word:work|0.29|-0.52|0.22
word:would|-0.11|-0.03|0.14
word:write|0.02|0.12|-0.13
word:wrongly|0.08|-0.07|-0.01
word:wrong|0.25|-0.17|-0.08
word:x|0.15|-0.08|-0.07
word:yard|0.09|-0.09|0.00
word:yearly|-0.21|0.18|0.02
word:yes|0.18|-0.12|-0.07
word:young|0.20|-0.13|-0.07
word:zero|0.02|-0.13|0.11
year|0.20|0.13|-0.33
|0.18|-0.03|0.18`;
