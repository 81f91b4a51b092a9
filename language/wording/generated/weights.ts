// Written by .ci/train-wording.mjs from language/wording/training: do not edit.

export const kind = `about people anyone|-0.28
about people colleague|0.20
about people customer|-0.13
can behaviour base|0.11
can link|0.05
can making base|0.23
can noun|0.07
clues lead by -1|0.42
clues lead by -2|0.35
clues lead by -3|0.30
clues lead by 0|0.16
clues lead by 1|0.30
clues lead by 2|0.29
clues lead by 3|-0.03
direction by rule decrease|-0.62
direction by rule maintain|-0.44
direction by rule none|0.48
duration|-0.24
ends in able|-0.33
ends in ance|0.05
ends in ed|0.41
ends in ence|0.17
ends in er|0.08
ends in ful|-0.28
ends in ing|-0.04
ends in ity|0.12
ends in ly|-0.65
ends in ment|0.43
first behaviour base|0.31
first behaviour ing|-0.40
first behaviour past|-0.30
first behaviour third|0.05
first determiner|-0.13
first holding base|-0.17
first improving base|-0.32
first link|0.05
first lowering base|-0.28
first making base|0.24
first making ing|-0.08
first making past|-0.45
first making third|0.16
first metric business|-0.06
first metric customer|0.13
first metric internal|-0.09
first metric lagging|-0.09
first metric leading|0.06
first order|0.05
first participle|-0.35
first people|-0.03
first plural|-0.20
first raising base|-0.09
first state|0.27
first thing|-0.06
first two behaviour base link|-0.14
first two behaviour base measure|-0.10
first two behaviour base number|0.39
first two behaviour base plural|0.05
first two behaviour base thing|-0.08
first two behaviour ing link|-0.46
first two behaviour ing people|-0.14
first two behaviour ing thing|0.14
first two behaviour past link|-0.27
first two behaviour third link|-0.08
first two behaviour third thing|0.07
first two determiner noun|-0.07
first two determiner people|-0.20
first two determiner thing|0.15
first two holding base determiner|-0.04
first two holding base link|-0.05
first two holding base making base|-0.04
first two holding base measure|-0.07
first two holding base noun|-0.06
first two holding base number|0.28
first two improving base noun|-0.25
first two link adverb|0.19
first two link determiner|-0.09
first two link making past|-0.04
first two link making third|0.27
first two link noun|0.05
first two link number|-0.28
first two link people|-0.05
first two link plural|0.03
first two link thing|-0.08
first two lowering base determiner|-0.04
first two lowering base noun|-0.07
first two lowering base plural|-0.11
first two making base adverb|0.03
first two making base behaviour base|-0.13
first two making base behaviour past|-0.05
first two making base determiner|0.63
first two making base link|-0.04
first two making base making base|-0.04
first two making base making ing|0.09
first two making base making third|-0.53
first two making base measure|-0.08
first two making base noun|0.26
first two making base number|0.31
first two making base order|0.10
first two making base people|-0.26
first two making base sign|-0.09
first two making base thing|-0.07
first two making ing link|0.06
first two making ing plural|-0.05
first two making past thing|-0.38
first two making third link|0.25
first two making third making past|-0.10
first two making third noun|-0.17
first two making third participle|0.06
first two measure behaviour past|-0.07
first two measure link|0.05
first two measure people|-0.05
first two noun behaviour base|0.15
first two noun behaviour ing|-0.27
first two noun behaviour third|-0.04
first two noun link|-0.09
first two noun making base|0.34
first two noun making ing|0.35
first two noun making third|-0.12
first two noun measure|0.21
first two noun noun|0.18
first two noun number|0.30
first two noun people|-0.49
first two noun plural|-0.05
first two noun sign|-0.06
first two noun thing|0.08
first two order determiner|0.05
first two participle plural|-0.14
first two people behaviour base|-0.26
first two people behaviour third|0.04
first two people link|-0.33
first two people making base|-0.26
first two people making ing|0.06
first two people making third|0.04
first two people noun|0.44
first two people order|-0.09
first two people participle|-0.04
first two people plural|0.19
first two people thing|0.24
first two plural behaviour base|-0.18
first two plural link|-0.41
first two plural making base|-0.22
first two plural making ing|0.03
first two plural making past|-0.13
first two plural noun|0.06
first two plural number|0.05
first two plural participle|0.20
first two plural plural|-0.13
first two plural thing|0.15
first two raising base determiner|0.12
first two raising base noun|-0.04
first two raising base number|-0.27
first two raising base plural|0.13
first two state determiner|0.09
first two state number|0.04
first two state thing|0.10
first two thing behaviour base|-0.04
first two thing behaviour past|-0.16
first two thing behaviour third|-0.11
first two thing link|0.26
first two thing making base|0.19
first two thing making ing|0.05
first two thing making past|-0.25
first two thing making third|-0.11
first two thing noun|-0.04
first two thing people|-0.05
first two thing plural|0.09
first two thing thing|0.03
first:access|0.04
first:account|0.19
first:achieve|-0.19
first:after|-0.05
first:agency|-0.03
first:agent|-0.20
first:agree|0.13
first:alert|0.07
first:alumni|0.05
first:analyst|-0.17
first:annual|0.07
first:answer|0.03
first:api|-0.12
first:applicant|0.03
first:application|-0.11
first:arr|-0.05
first:attendance|0.06
first:at|-0.21
first:automate|0.04
first:award|0.05
first:backup|0.03
first:bank|0.10
first:beta|0.33
first:board|-0.06
first:booking|-0.06
first:book|-0.10
first:branch|0.07
first:brand|-0.03
first:bug|-0.15
first:bus|-0.16
first:caller|0.11
first:carry|0.06
first:caseworker|-0.04
first:catalogue|-0.29
first:charging|0.13
first:chatbot|0.09
first:checkout|-0.16
first:children|-0.14
first:choose|0.07
first:clean|0.09
first:code|-0.15
first:colleague|0.04
first:commission|0.04
first:commit|-0.14
first:community|0.16
first:complete|0.24
first:contributor|-0.03
first:course|-0.09
first:create|0.45
first:credit|-0.04
first:crm|-0.14
first:customer|-0.33
first:dashboard|0.15
first:decrease|-0.05
first:deliver|0.04
first:demo|0.05
first:department|0.16
first:design|0.03
first:developer|0.03
first:develop|0.05
first:discharge|0.04
first:discovery|0.17
first:download|-0.05
first:do|0.13
first:driver|0.13
first:drive|-0.09
first:each|0.15
first:ebitda|-0.09
first:editor|0.20
first:emergency|0.07
first:energy|-0.06
first:establish|0.04
first:everyone|0.25
first:every|-0.28
first:external|-0.07
first:family|-0.08
first:fewer|-0.24
first:fine|-0.04
first:finish|0.11
first:fix|0.04
first:forklift|-0.06
first:forum|0.04
first:fuel|-0.06
first:get|0.04
first:good|0.12
first:green|-0.35
first:grievance|-0.04
first:gross|0.08
first:grow|0.10
first:guest|0.06
first:half|-0.15
first:hand|0.06
first:head|0.13
first:health|0.13
first:helpline|-0.27
first:help|-0.06
first:hire|0.22
first:hold|0.19
first:home|-0.06
first:household|-0.17
first:ifr|0.04
first:improve|-0.32
first:income|-0.06
first:increase|-0.07
first:install|0.19
first:interview|0.19
first:introduce|0.13
first:in|-0.37
first:iso|0.04
first:joiner|0.13
first:joint|0.11
first:keep|-0.23
first:know|0.17
first:laptop|-0.10
first:lead|-0.04
first:learner|-0.10
first:legal|-0.04
first:letter|-0.13
first:load|0.05
first:logo|-0.16
first:long|-0.10
first:lost|-0.07
first:maintain|-0.11
first:maintenance|0.05
first:main|-0.06
first:make|-0.14
first:marking|-0.18
first:meet|0.33
first:member|0.09
first:merge|-0.15
first:mirror|-0.09
first:mobile|-0.05
first:monitor|0.05
first:mttr|-0.03
first:near|-0.07
first:need|0.09
first:newsletter|-0.08
first:night|-0.14
first:no|-0.12
first:offer|-0.04
first:offline|-0.09
first:of|0.62
first:old|0.21
first:onboard|-0.05
first:one|0.23
first:open|0.12
first:operate|-0.07
first:opportunity|-0.05
first:opt|0.05
first:order|-0.08
first:out|-0.06
first:package|-0.08
first:parental|0.03
first:partner|-0.18
first:passenger|0.25
first:patient|0.11
first:payroll|-0.08
first:pay|-0.18
first:peer|0.04
first:people|-0.38
first:pilot|0.08
first:planner|0.22
first:plant|-0.23
first:plan|-0.22
first:post|0.11
first:present|0.04
first:press|0.08
first:price|0.33
first:procurement|0.03
first:product|0.06
first:publish|-0.06
first:pull|-0.14
first:qualify|-0.16
first:raise|-0.10
first:rate|0.07
first:read|0.05
first:recruit|0.04
first:reduce|-0.21
first:refund|0.07
first:regional|0.12
first:report|0.09
first:rep|-0.10
first:reseller|0.24
first:resignation|-0.07
first:retention|0.04
first:return|0.06
first:rewrite|-0.03
first:risk|0.18
first:run|0.13
first:safety|0.20
first:sale|0.46
first:save|-0.17
first:second|0.09
first:self|0.03
first:service|-0.43
first:set|0.10
first:shift|0.03
first:shopper|0.03
first:shop|-0.17
first:sign|-0.03
first:solar|0.08
first:spare|-0.06
first:spend|0.36
first:staff|-0.33
first:stage|-0.17
first:standard|0.03
first:start|0.09
first:status|0.04
first:student|0.03
first:supplier|0.13
first:support|-0.06
first:survey|-0.09
first:sustainability|-0.21
first:tax|0.15
first:team|-0.09
first:tenant|0.11
first:test|-0.16
first:theory|0.08
first:there|0.14
first:third|-0.45
first:ticket|-0.13
first:touring|0.11
first:transfer|-0.05
first:travel|0.03
first:trust|-0.19
first:upgrade|0.24
first:uptime|0.10
first:usability|0.09
first:user|0.04
first:vacant|-0.06
first:video|-0.25
first:visitor|0.12
first:volunteer|0.08
first:waste|0.13
first:water|-0.05
first:welcome|0.20
first:write|0.06
from to decrease|-0.57
from to increase|-0.45
has determiner|0.05
have behaviour past|-0.14
have determiner|0.20
have link|-0.10
have making past|-0.04
have noun|0.15
have state|0.18
head adverb|-0.40
head behaviour base|-0.33
head behaviour ing|-0.44
head behaviour third|-0.07
head holding base|-0.07
head holding past|-0.18
head lowering base|-0.24
head lowering past|-0.11
head making ing|0.25
head making past|0.50
head making third|0.37
head measure|0.10
head noun|-0.17
head participle|0.06
head people|-0.24
head plural|0.05
head raising base|-0.08
head raising third|-0.04
head state|0.26
head thing|-0.05
impact by rule business|-0.17
impact by rule customer|-0.25
impact by rule internal|-0.13
impact by rule unclear|0.04
indicator by rule lagging|-0.09
indicator by rule leading|-0.21
is determiner|-0.07
is holding past|0.06
is making base|0.17
is making past|0.14
is noun|-0.22
is participle|-0.52
is state|0.09
last adverb|-0.05
last behaviour base|-0.06
last behaviour past|0.12
last holding past|0.09
last link|-0.32
last lowering past|-0.48
last lowering third|0.05
last making base|0.41
last making ing|0.14
last making past|0.55
last making third|0.27
last measure|-0.26
last noun|-0.04
last number|-0.67
last participle|-0.14
last people|0.55
last plural|0.29
last sign|-0.29
last state|0.33
last thing|0.70
metric in full customer|-0.21
metric in full internal|-0.05
metric in full leading|-0.19
metric of one word|0.08
metric of several words|-0.15
money|-0.72
no metric|-0.12
no number|0.63
number after above|-0.07
number after below|-0.13
number after from|-0.14
number after than|-0.20
number after to|-0.24
number after under|-0.07
number of people|0.12
number of things|0.17
number|-0.15
other metric business|-0.08
other metric customer|0.04
other metric down|0.05
other metric internal|-0.06
other metric lagging|-0.23
other metric leading|0.14
other metric up|-0.22
people anyone do|0.10
people anyone|-0.33
people customer do|0.13
people customer|0.03
percent|-0.88
side business again|-0.09
side business|0.18
side customer again|-0.04
side customer|0.06
side internal again|0.17
side internal|0.22
sign (|-0.13
sign )|-0.13
sign ,|0.20
sign .|0.12
sign :|-0.83
sign ;|0.10
sign <|-0.23
sign >|-0.21
sign →|-0.64
sign ≥|-0.33
word:about|-0.07
word:above|-0.16
word:absence|-0.11
word:accept|-0.36
word:accident|-0.12
word:achieve|-0.17
word:across|-0.32
word:action|0.06
word:activation|-0.10
word:actual|-0.03
word:add|-0.07
word:admin|-0.10
word:adopter|0.03
word:after|-0.15
word:again|-0.22
word:agency|-0.13
word:agent|0.34
word:agreement|0.14
word:agree|-0.12
word:aider|-0.04
word:aid|0.09
word:alert|0.13
word:all|0.28
word:along|0.08
word:alumni|0.05
word:among|-0.19
word:am|-0.09
word:analysis|0.16
word:analyst|-0.17
word:and|0.66
word:annual|0.18
word:another|-0.03
word:answer|-0.39
word:any|0.14
word:an|0.19
word:apac|0.03
word:api|-0.03
word:appeal|-0.06
word:application|-0.24
word:apply|0.08
word:appointment|0.06
word:apprentice|-0.04
word:app|-0.32
word:architecture|0.04
word:are|-0.07
word:arrival|-0.03
word:arrive|-0.05
word:arr|-0.06
word:article|-0.07
word:ask|-0.10
word:assessment|0.12
word:as|-0.51
word:attempt|-0.12
word:attendance|0.06
word:attendee|0.08
word:at|-0.30
word:auditor|0.08
word:audit|0.16
word:august|0.12
word:author|-0.03
word:automate|0.05
word:automatically|0.16
word:autumn|-0.09
word:availability|-0.06
word:available|0.12
word:average|-0.20
word:awarded|0.16
word:award|0.05
word:a|-0.20
word:backlog|-0.22
word:backup|0.05
word:bank|0.21
word:baseline|-0.03
word:basic|0.30
word:battlecard|0.05
word:because|-0.10
word:bed|0.03
word:before|0.28
word:below|-0.31
word:benchmark|-0.06
word:beta|0.31
word:better|-0.07
word:be|0.05
word:billing|0.05
word:bill|-0.14
word:blocker|-0.06
word:blog|0.05
word:board|0.40
word:booking|-0.08
word:book|-0.14
word:borrow|-0.05
word:both|0.15
word:bottle|-0.05
word:bot|0.06
word:branch|-0.16
word:breach|-0.04
word:break|0.29
word:brief|0.09
word:bring|-0.05
word:bucket|0.14
word:buddy|0.12
word:budget|-0.23
word:bug|-0.12
word:building|0.13
word:burn|0.07
word:business|0.05
word:bus|-0.16
word:buyer|-0.33
word:by|-0.42
word:b|-0.12
word:calculator|0.07
word:calendar|0.04
word:callback|-0.04
word:caller|0.10
word:call|0.30
word:campaign|0.09
word:camp|-0.08
word:canteen|-0.32
word:can|0.48
word:card|-0.04
word:carer|0.06
word:car|0.11
word:caseworker|-0.04
word:case|-0.16
word:catalogue|-0.22
word:center|0.37
word:certificate|0.26
word:certify|0.15
word:changed|0.08
word:change|-0.22
word:channel|-0.07
word:charging|0.13
word:chart|-0.06
word:chatbot|0.09
word:chat|-0.05
word:checklist|0.03
word:checkout|-0.13
word:chf|-0.10
word:chief|0.11
word:children|-0.12
word:child|-0.05
word:choose|-0.29
word:christma|0.04
word:civil|0.04
word:ci|-0.07
word:claimant|-0.12
word:classroom|0.03
word:class|0.10
word:clean|-0.26
word:click|0.21
word:clinic|0.49
word:close|-0.49
word:code|0.09
word:colleague|-0.08
word:collect|0.04
word:come|-0.23
word:comment|0.25
word:commission|0.06
word:committee|0.25
word:commit|-0.18
word:community|0.16
word:compare|-0.33
word:complaint|-0.04
word:completion|-0.10
word:concept|0.13
word:conduct|0.15
word:conference|0.22
word:consolidate|0.05
word:consultation|0.14
word:contact|-0.12
word:continent|0.14
word:contractor|0.12
word:contract|0.05
word:contribute|-0.35
word:control|0.08
word:conversation|0.05
word:cook|-0.08
word:core|-0.10
word:corner|0.04
word:correction|-0.07
word:council|-0.32
word:counted|-0.04
word:counter|-0.10
word:country|0.18
word:count|0.06
word:course|-0.05
word:crash|0.11
word:create|0.40
word:credit|-0.09
word:crew|0.17
word:crm|0.15
word:currency|0.11
word:currently|-0.03
word:customer|0.28
word:cut|-0.06
word:cyclist|-0.18
word:c|-0.22
word:daily|-0.20
word:dashboard|0.26
word:database|0.09
word:data|-0.15
word:date|0.18
word:day|-0.25
word:deadline|0.07
word:dealer|0.22
word:deal|-0.18
word:death|-0.18
word:debt|0.08
word:december|-0.04
word:decision|-0.29
word:deck|0.14
word:decrease|-0.05
word:default|0.13
word:define|0.16
word:definition|-0.03
word:degree|0.05
word:delivery|0.05
word:deliver|0.04
word:department|0.21
word:deploy|-0.03
word:depot|0.15
word:describe|0.26
word:designer|0.05
word:design|0.04
word:desk|-0.18
word:detection|0.08
word:developer|0.12
word:development|0.20
word:develop|0.05
word:device|0.03
word:difference|-0.05
word:digital|0.03
word:digitise|0.08
word:discount|0.24
word:discovery|0.35
word:discussed|0.10
word:display|0.09
word:distributor|0.08
word:district|0.04
word:dock|-0.09
word:document|0.18
word:doc|0.04
word:don't|-0.13
word:done|0.25
word:donor|0.04
word:download|-0.12
word:down|-0.45
word:do|-0.29
word:draw|0.05
word:drill|0.12
word:driver|0.10
word:drive|-0.09
word:drop|-0.15
word:due|-0.03
word:during|-0.09
word:each|0.54
word:earn|0.05
word:east|0.08
word:easy|-0.20
word:ebitda|-0.09
word:edge|0.03
word:editor|0.19
word:electrical|-0.04
word:electricity|-0.15
word:email|0.17
word:emergency|0.07
word:emission|0.10
word:employee|0.04
word:employer|0.07
word:enablement|0.03
word:encrypt|-0.10
word:endpoint|0.28
word:end|0.19
word:engagement|-0.20
word:engineer|-0.16
word:enrolment|-0.23
word:entity|0.13
word:entry|0.07
word:environmental|0.05
word:environment|0.04
word:error|-0.10
word:escalation|0.10
word:establish|0.04
word:euro|-0.06
word:evacuation|0.11
word:evaluation|-0.09
word:evening|0.31
word:event|-0.16
word:everyone|0.26
word:every|0.21
word:example|0.11
word:exam|-0.04
word:exchange|-0.31
word:executive|0.11
word:exhaustion|-0.10
word:exhibition|0.15
word:exist|0.16
word:expense|-0.05
word:experiment|-0.24
word:expert|0.22
word:extend|0.03
word:external|-0.09
word:extra|-0.05
word:eye|0.06
word:e|0.04
word:failure|0.04
word:fail|-0.12
word:fair|0.04
word:fall|-0.28
word:family|-0.07
word:farm|0.34
word:far|0.15
word:feature|0.11
word:february|0.22
word:feedback|0.17
word:feel|-0.40
word:fee|-0.12
word:fewer|-0.45
word:field|-0.12
word:fifth|-0.30
word:figure|-0.12
word:file|0.44
word:filter|0.09
word:finance|0.03
word:finding|0.08
word:fine|-0.04
word:finish|0.04
word:firm|-0.25
word:first|-0.12
word:fiscal|0.43
word:fitted|0.17
word:fit|0.07
word:flat|-0.04
word:fleet|0.05
word:flood|0.04
word:floor|-0.06
word:flow|0.15
word:follow|-0.52
word:force|0.12
word:forecast|-0.14
word:forklift|-0.06
word:form|-0.24
word:forum|0.04
word:for|0.19
word:foundation|-0.05
word:found|-0.04
word:free|-0.32
word:frequent|0.08
word:friday|-0.10
word:from|-0.43
word:front|0.17
word:fuel|-0.06
word:full|-0.12
word:fund|-0.05
word:further|-0.04
word:gala|0.12
word:gardener|-0.31
word:generate|-0.05
word:get|0.20
word:ghent|0.10
word:gift|-0.05
word:giver|-0.22
word:give|-0.03
word:giving|0.05
word:goal|-0.08
word:good|0.21
word:go|0.07
word:grader|-0.05
word:grade|0.34
word:granted|-0.04
word:grant|-0.05
word:green|-0.37
word:grievance|-0.05
word:gross|0.08
word:group|0.23
word:growth|-0.08
word:guest|0.05
word:guide|0.07
word:hackathon|0.06
word:had|-0.07
word:half|-0.58
word:hall|0.36
word:halve|-0.48
word:handbook|0.03
word:handed|0.06
word:handle|0.04
word:hand|0.38
word:hang|0.12
word:happen|-0.04
word:harbour|0.24
word:hardware|-0.03
word:harm|-0.26
word:has|-0.08
word:have|0.22
word:head|0.28
word:health|0.18
word:heart|0.04
word:helpful|-0.13
word:helpline|-0.29
word:help|-0.09
word:hire|0.15
word:history|0.14
word:hold|0.17
word:home|-0.10
word:hospital|0.12
word:host|0.10
word:hotel|-0.16
word:hour|-0.08
word:household|-0.29
word:house|0.18
word:housing|-0.06
word:how|0.13
word:hub|0.26
word:hygiene|0.22
word:h|0.22
word:idea|-0.09
word:id|0.04
word:ifr|0.04
word:importer|0.13
word:import|0.26
word:improvement|-0.09
word:improve|-0.32
word:incident|0.03
word:include|-0.03
word:incl|0.10
word:infrastructure|0.10
word:injury|-0.05
word:inspector|0.29
word:installation|0.08
word:install|0.19
word:instead|-0.08
word:intercompany|0.18
word:internal|0.04
word:interview|0.22
word:into|-0.04
word:introduce|0.16
word:invoice|0.05
word:in|-0.16
word:iso|0.06
word:is|-0.15
word:item|-0.09
word:its|-0.04
word:it|0.04
word:i|-0.06
word:jacket|-0.04
word:joiner|0.07
word:joint|0.11
word:join|-0.06
word:july|0.06
word:june|-0.19
word:junior|-0.03
word:keep|-0.51
word:kiosk|0.04
word:kit|0.07
word:km|0.10
word:know|0.51
word:lab|-0.09
word:lamp|0.23
word:landing|0.05
word:land|-0.22
word:language|0.44
word:laptop|-0.14
word:largest|0.04
word:last|-0.27
word:late|-0.10
word:launch|0.05
word:lead|0.27
word:leak|0.09
word:learner|-0.12
word:learn|0.19
word:least|-0.36
word:leave|-0.27
word:lecturer|-0.22
word:lesson|-0.34
word:less|-0.38
word:letter|-0.34
word:let|0.05
word:level|0.24
word:library|-0.06
word:license|0.18
word:light|-0.06
word:limit|0.04
word:linkedin|-0.19
word:listing|-0.09
word:list|0.22
word:live|0.23
word:local|0.09
word:locker|0.07
word:logo|-0.21
word:log|-0.10
word:long|-0.10
word:look|-0.07
word:lose|-0.07
word:loss|0.14
word:lost|-0.20
word:lower|0.19
word:mailing|-0.04
word:maintainer|0.10
word:maintain|-0.04
word:maintenance|-0.15
word:make|-0.35
word:manager|0.15
word:mandate|0.11
word:manual|0.04
word:many|-0.23
word:map|-0.10
word:march|0.40
word:marking|-0.18
word:master|0.05
word:match|0.06
word:matrix|-0.08
word:max|-0.06
word:may|0.32
word:median|-0.09
word:meeting|-0.19
word:meetup|0.04
word:meet|-0.14
word:merger|-0.14
word:merge|-0.17
word:meter|0.12
word:metre|-0.08
word:metric|0.15
word:me|-0.10
word:migrate|0.05
word:ministry|0.11
word:minus|-0.03
word:minute|-0.33
word:min|-0.22
word:mirror|-0.14
word:missed|-0.06
word:miss|-0.11
word:mobile|-0.13
word:mobility|-0.03
word:model|-0.10
word:mode|0.14
word:module|0.28
word:monday|-0.34
word:monitor|0.33
word:monthly|-0.10
word:month|-0.56
word:more|-0.43
word:morning|-0.10
word:most|0.22
word:mother|-0.20
word:move|-0.12
word:mql|-0.05
word:ms|-0.10
word:mttr|-0.03
word:municipality|-0.14
word:museum|0.11
word:m|0.05
word:name|0.09
word:national|0.09
word:near|-0.12
word:need|0.03
word:neighbour|-0.36
word:network|0.30
word:newsletter|-0.07
word:new|0.15
word:next|-0.13
word:nightly|0.03
word:nobody|0.11
word:noize|0.44
word:none|-0.14
word:nordic|-0.08
word:northern|0.05
word:not|-0.22
word:november|0.05
word:now|-0.18
word:no|-0.48
word:number|-0.08
word:nurse|0.04
word:nursing|-0.07
word:n|0.08
word:obtained|0.14
word:october|0.08
word:offer|-0.05
word:officer|0.13
word:office|0.44
word:off|0.06
word:of|-0.37
word:older|-0.06
word:oldest|0.21
word:once|0.07
word:one|-0.36
word:on|-0.37
word:operate|-0.04
word:operator|-0.09
word:opportunity|-0.18
word:opt|0.05
word:order|0.38
word:organization|-0.13
word:or|-0.43
word:other|-0.03
word:our|-0.29
word:outage|-0.05
word:outside|0.05
word:out|-0.21
word:over|-0.19
word:owner|-0.04
word:own|-0.57
word:p90|-0.03
word:package|0.05
word:paint|-0.06
word:pair|0.03
word:pallet|-0.15
word:panel|0.08
word:paper|0.05
word:parental|0.03
word:park|-0.22
word:parliament|0.34
word:parser|-0.08
word:partnership|0.07
word:partner|0.10
word:part|-0.21
word:passenger|0.05
word:password|-0.04
word:pass|0.09
word:path|0.03
word:patient|-0.52
word:payment|0.06
word:payroll|0.05
word:pay|-0.04
word:peer|0.15
word:pension|0.04
word:people|-0.45
word:percent|0.22
word:performance|0.20
word:period|0.04
word:permanent|-0.08
word:permit|-0.04
word:personal|-0.09
word:personnel|0.05
word:per|0.21
word:phone|-0.04
word:pick|-0.37
word:pilot|0.07
word:pipeline|-0.31
word:place|-0.14
word:plain|0.12
word:planner|0.21
word:plant|0.14
word:plan|0.07
word:pledge|-0.14
word:plugin|0.09
word:plus|0.25
word:pm|-0.07
word:point|0.17
word:policy|0.12
word:pop|0.21
word:portal|0.16
word:post|0.10
word:power|-0.05
word:practice|-0.04
word:premium|-0.07
word:present|0.39
word:press|0.12
word:price|0.06
word:primary|0.04
word:print|0.11
word:process|0.21
word:produce|0.10
word:production|-0.10
word:product|0.29
word:programme|0.18
word:progress|0.04
word:project|-0.21
word:promized|-0.08
word:promoter|-0.03
word:promotion|-0.09
word:proof|0.25
word:proposal|0.05
word:propose|0.22
word:provider|0.20
word:pts|-0.19
word:public|-0.29
word:publish|0.23
word:pull|-0.15
word:pulse|-0.13
word:purchase|-0.04
word:put|-0.06
word:q1|-0.05
word:q4|-0.07
word:qoq|-0.05
word:qualify|-0.31
word:quarterly|0.04
word:quarter|-0.52
word:queue|-0.04
word:quota|-0.10
word:raise|-0.12
word:rate|-0.22
word:rather|-0.06
word:ratio|-0.05
word:reach|-0.14
word:reader|-0.27
word:ready|0.08
word:read|-0.14
word:receive|0.19
word:recipe|-0.08
word:recipient|-0.10
word:recommend|-0.05
word:reconciliation|-0.07
word:record|0.10
word:recruit|0.05
word:reduce|-0.17
word:red|0.05
word:reference|0.27
word:refresh|0.13
word:refund|0.09
word:refurbish|0.07
word:regional|0.20
word:region|0.20
word:register|0.22
word:release|0.03
word:renewal|-0.07
word:renew|-0.07
word:renovate|0.09
word:replace|0.27
word:reply|-0.05
word:report|-0.13
word:repository|0.14
word:rep|-0.24
word:request|-0.30
word:researcher|-0.07
word:research|0.23
word:reseller|0.14
word:reserve|-0.06
word:resident|0.07
word:resignation|-0.07
word:resolve|-0.03
word:response|-0.18
word:restaurant|0.29
word:restore|0.06
word:result|-0.06
word:revenue|-0.13
word:review|-0.24
word:rise|-0.16
word:risk|0.26
word:rival|0.05
word:river|-0.31
word:roadmap|0.35
word:road|0.40
word:robot|0.05
word:roll|0.12
word:roof|0.08
word:room|0.13
word:rostering|-0.04
word:rotation|0.12
word:rota|-0.09
word:round|-0.17
word:row|-0.05
word:rule|0.04
word:runner|-0.11
word:run|-0.14
word:safety|0.20
word:sale|0.13
word:same|-0.50
word:satisfaction|-0.09
word:satisfied|-0.03
word:save|-0.20
word:say|-0.16
word:scheduler|0.10
word:scholarship|0.17
word:school|0.08
word:science|-0.35
word:scope|-0.21
word:score|-0.30
word:screen|0.15
word:sdk|-0.07
word:sdr|-0.17
word:search|0.17
word:season|-0.41
word:second|-0.32
word:sector|-0.18
word:security|0.14
word:self|0.03
word:sell|-0.39
word:send|0.31
word:senior|-0.07
word:september|0.14
word:server|0.05
word:serve|-0.12
word:service|-0.14
word:sery|0.09
word:session|0.08
word:set|0.29
word:share|0.15
word:shelter|-0.06
word:shelve|0.04
word:shopping|0.25
word:shop|-0.19
word:show|0.09
word:shut|0.07
word:signature|0.10
word:signup|0.04
word:sign|-0.34
word:simplify|-0.15
word:site|0.19
word:size|0.04
word:skipper|0.25
word:sla|-0.05
word:slo|0.12
word:smart|0.14
word:sold|0.17
word:source|0.12
word:so|-0.39
word:space|0.41
word:spare|-0.18
word:spec|0.28
word:spend|0.17
word:sponsor|0.08
word:spot|0.07
word:spring|-0.37
word:sprint|0.10
word:sql|0.03
word:square|-0.08
word:stable|-0.49
word:stage|-0.24
word:start|0.18
word:star|-0.27
word:station|0.13
word:statistic|0.10
word:status|0.05
word:stay|-0.23
word:steel|-0.05
word:steering|0.18
word:steer|0.07
word:step|-0.08
word:stock|0.08
word:stop|0.08
word:storage|-0.03
word:store|0.26
word:story|0.15
word:street|-0.07
word:student|0.23
word:study|0.13
word:subscriber|-0.18
word:subsidiary|0.05
word:succeed|-0.03
word:successful|-0.10
word:success|-0.16
word:suite|-0.11
word:summer|-0.17
word:supplier|0.51
word:support|-0.33
word:surgery|-0.04
word:surplus|-0.06
word:sustainability|-0.21
word:switch|0.19
word:syllabi|0.10
word:sync|0.05
word:system|0.14
word:s|-0.04
word:tablet|0.08
word:table|0.05
word:tag|0.11
word:taken|-0.23
word:take|-0.50
word:talk|0.45
word:target|-0.23
word:task|-0.17
word:tax|0.16
word:teacher|-0.18
word:teach|-0.08
word:tech|0.09
word:tell|0.15
word:tenant|0.18
word:term|-0.14
word:test|-0.18
word:than|-0.61
word:that|-0.50
word:their|-0.52
word:them|0.10
word:then|-0.08
word:theory|0.08
word:there|0.26
word:they|-0.30
word:the|-0.04
word:third|-0.54
word:this|-0.16
word:thousand|-0.04
word:threat|0.05
word:through|-0.57
word:thursday|0.15
word:ticket|-0.04
word:tier|0.17
word:tile|-0.03
word:timer|-0.13
word:time|-0.08
word:today|-0.08
word:toggle|0.11
word:took|-0.06
word:tool|-0.11
word:top|0.18
word:total|-0.04
word:touched|-0.15
word:touring|0.11
word:tour|0.16
word:town|0.24
word:to|-0.35
word:trace|0.07
word:track|0.26
word:traffic|-0.08
word:trail|-0.12
word:train|0.47
word:tram|0.18
word:transfer|-0.05
word:tree|0.04
word:trip|0.24
word:truck|0.16
word:trust|-0.04
word:try|-0.03
word:tuesday|0.18
word:turkish|0.24
word:tutorial|0.05
word:tutoring|0.13
word:twice|-0.22
word:unaided|-0.09
word:under|-0.47
word:unit|-0.07
word:university|0.18
word:until|0.07
word:update|0.11
word:upgrade|0.14
word:upload|0.08
word:ups|-0.37
word:uptime|0.06
word:up|-0.23
word:usability|0.09
word:usage|0.09
word:useful|-0.08
word:user|-0.05
word:use|-0.35
word:us|-0.28
word:vacancy|-0.03
word:vacant|-0.06
word:vaccination|0.24
word:valid|-0.13
word:vendor|0.04
word:version|0.23
word:via|-0.22
word:video|-0.13
word:village|-0.15
word:visitor|0.11
word:visit|0.14
word:voice|0.20
word:volunteer|0.08
word:vote|-0.22
word:ward|0.11
word:warehouse|-0.08
word:waste|0.17
word:was|-0.29
word:watch|0.08
word:water|-0.22
word:way|-0.25
word:website|0.19
word:web|0.05
word:weekly|-0.14
word:week|0.07
word:welcome|0.14
word:we|-0.39
word:when|0.22
word:whole|0.13
word:who|-0.45
word:winter|-0.08
word:within|-0.68
word:without|-0.29
word:with|0.18
word:women|-0.06
word:workshop|0.08
word:workspace|-0.07
word:work|-0.38
word:worth|-0.05
word:wrong|-0.29
word:w|0.18
word:yearly|0.24
word:year|-0.09
word:zero|-0.30
word:zone|0.05
year|0.04
|0.09`;

export const indicator = `about people anyone|0.13
about people colleague|0.11
about people customer|0.17
begins aband|-0.06
begins aban|-0.06
begins abroa|-0.06
begins abro|-0.06
begins absen|0.18
begins abse|0.18
begins accep|-0.27
begins acces|-0.09
begins acce|-0.35
begins accid|0.21
begins acci|0.21
begins accou|-0.17
begins acco|0.14
begins accur|-0.07
begins accu|-0.07
begins acqui|0.20
begins acqu|0.20
begins actio|-0.04
begins activ|-0.10
begins acti|-0.13
begins actua|-0.12
begins actu|-0.12
begins addin|-0.04
begins addi|-0.04
begins addre|-0.16
begins addr|-0.16
begins adjus|-0.45
begins adju|-0.38
begins admin|-0.08
begins admis|-0.04
begins admit|-0.09
begins admi|-0.35
begins adopt|0.23
begins adop|0.23
begins advis|0.05
begins advi|-0.11
begins again|0.18
begins agai|0.48
begins agenc|0.20
begins agen|0.22
begins agree|-0.06
begins agre|0.16
begins alert|-0.12
begins aler|-0.15
begins allow|0.13
begins allo|0.13
begins alumn|0.12
begins alum|0.12
begins analy|-0.16
begins anal|-0.16
begins annua|0.04
begins annu|0.04
begins anoth|-0.03
begins anot|-0.03
begins answe|-0.21
begins answ|-0.21
begins anyon|-0.06
begins anyo|-0.06
begins appea|-0.23
begins appe|-0.23
begins appli|-0.25
begins appl|-0.26
begins appre|0.23
begins appr|0.21
begins arriv|-0.10
begins arri|-0.10
begins artic|-0.16
begins arti|-0.16
begins attem|-0.14
begins atten|-0.15
begins atte|-0.29
begins attri|0.04
begins attr|0.04
begins audi|-0.04
begins autho|0.07
begins auth|0.07
begins autom|-0.03
begins auto|-0.03
begins avail|-0.11
begins avai|-0.11
begins aware|-0.09
begins awar|-0.14
begins backl|-0.03
begins backu|-0.04
begins back|-0.09
begins baske|0.07
begins bask|0.07
begins becau|0.19
begins beca|0.19
begins becom|-0.07
begins beco|-0.07
begins bein|-0.06
begins bench|0.07
begins benc|0.07
begins benef|-0.13
begins bene|-0.12
begins bette|0.25
begins bett|0.25
begins betwe|-0.20
begins betw|-0.20
begins bill|0.43
begins block|-0.22
begins bloc|-0.22
begins bloo|-0.28
begins board|-0.07
begins boar|-0.08
begins booke|0.08
begins booki|-0.30
begins book|-0.31
begins borro|-0.20
begins borr|-0.20
begins bottl|0.19
begins bott|0.19
begins bounc|-0.04
begins boun|-0.07
begins bran|0.04
begins breac|0.05
begins break|-0.04
begins breas|-0.10
begins brea|-0.23
begins brin|0.03
begins buil|-0.11
begins burea|0.19
begins bure|0.19
begins burno|0.27
begins burn|0.29
begins busin|0.13
begins busi|0.13
begins buyer|0.16
begins buye|0.14
begins cach|-0.03
begins calen|-0.07
begins cale|-0.07
begins calle|-0.13
begins call|-0.36
begins campa|-0.06
begins camp|-0.03
begins cance|0.17
begins canc|0.17
begins candi|-0.06
begins cand|-0.06
begins cante|0.30
begins cant|0.30
begins carbo|0.09
begins carb|0.09
begins carer|0.13
begins care|0.11
begins carr|-0.04
begins casew|-0.07
begins case|0.19
begins catal|0.03
begins cata|0.05
begins cause|0.10
begins centr|-0.20
begins cent|-0.14
begins certi|0.07
begins cert|0.07
begins chai|-0.03
begins chang|-0.18
begins chann|0.08
begins chan|-0.10
begins charg|0.07
begins char|0.22
begins check|-0.04
begins chec|0.10
begins child|0.12
begins chil|0.07
begins choir|0.11
begins choi|0.12
begins choos|-0.04
begins choo|-0.04
begins chur|0.17
begins circ|0.15
begins citi|-0.07
begins claim|-0.20
begins clai|-0.22
begins clas|-0.05
begins clean|0.26
begins clea|0.03
begins click|-0.07
begins clic|-0.30
begins clien|0.08
begins clie|0.08
begins clima|-0.05
begins climb|0.06
begins clini|0.24
begins clin|0.24
begins close|-0.04
begins clou|0.11
begins club|0.10
begins cohor|0.36
begins coho|0.36
begins comin|0.27
begins comi|0.27
begins commi|-0.11
begins commu|-0.06
begins comm|-0.17
begins compa|0.05
begins compl|0.13
begins comp|0.22
begins condu|0.30
begins cond|0.44
begins confi|0.16
begins confl|-0.06
begins conf|0.10
begins consu|0.06
begins cons|0.36
begins contr|0.19
begins cont|0.15
begins conve|-0.05
begins cook|-0.05
begins corpo|0.07
begins corp|0.07
begins corre|-0.11
begins corr|-0.11
begins cost|0.33
begins couns|0.06
begins count|-0.08
begins coun|-0.04
begins couri|-0.03
begins cours|0.07
begins cour|0.35
begins cover|-0.10
begins cove|-0.05
begins cras|-0.14
begins creat|-0.04
begins crea|-0.04
begins credi|0.16
begins cred|0.09
begins crew|0.08
begins criti|-0.07
begins crit|-0.07
begins cros|0.22
begins custo|-0.08
begins cust|-0.08
begins cutt|-0.09
begins cycli|0.08
begins cycl|0.14
begins dail|-0.15
begins damag|0.47
begins dama|0.47
begins dashb|-0.31
begins dash|-0.31
begins datab|0.05
begins data|0.05
begins deadl|-0.03
begins dead|-0.03
begins deale|0.08
begins deal|-0.07
begins death|0.12
begins deat|0.12
begins debi|-0.19
begins decem|0.03
begins dece|0.03
begins decid|-0.08
begins deci|-0.10
begins decre|0.10
begins decr|0.10
begins defin|0.26
begins defi|0.26
begins degr|0.14
begins deliv|-0.10
begins deli|-0.10
begins deman|-0.04
begins dema|-0.04
begins demo|0.11
begins depar|0.18
begins depa|0.18
begins deplo|-0.15
begins depl|-0.15
begins detec|-0.10
begins dete|-0.10
begins devel|-0.14
begins deve|-0.14
begins diabe|0.25
begins diab|0.25
begins diffe|-0.04
begins diff|-0.04
begins direc|-0.22
begins dire|-0.22
begins disa|-0.31
begins disch|-0.24
begins disco|0.08
begins disc|-0.17
begins dispa|-0.11
begins disp|-0.05
begins distr|0.18
begins dist|0.18
begins docto|-0.13
begins doct|-0.13
begins docum|-0.03
begins docu|-0.03
begins don'|-0.09
begins donor|-0.19
begins door|-0.14
begins downl|-0.05
begins down|-0.09
begins driv|-0.13
begins drop|0.04
begins dupli|-0.24
begins dupl|-0.24
begins elect|0.07
begins elec|0.07
begins emplo|0.22
begins empl|0.22
begins empt|-0.10
begins energ|0.06
begins ener|0.06
begins engag|0.16
begins enga|0.16
begins engin|-0.15
begins engi|-0.15
begins enqui|-0.07
begins enqu|-0.07
begins enrol|-0.15
begins enro|-0.22
begins enter|-0.08
begins ente|-0.22
begins entit|0.10
begins enti|0.10
begins entri|-0.08
begins entr|-0.21
begins episo|-0.08
begins epis|-0.08
begins error|-0.14
begins erro|-0.17
begins escal|0.33
begins esca|0.33
begins evalu|-0.13
begins eval|-0.13
begins eveni|-0.24
begins even|-0.29
begins evic|0.04
begins execu|0.20
begins exec|0.20
begins exhau|0.29
begins exha|0.29
begins exhib|0.03
begins exhi|0.03
begins expen|-0.09
begins exper|-0.09
begins expe|-0.18
begins expir|-0.14
begins expi|-0.14
begins exter|0.16
begins exte|0.05
begins extr|-0.03
begins facto|-0.17
begins fact|-0.17
begins faile|-0.08
begins failu|-0.04
begins fail|-0.15
begins fall|0.54
begins famil|0.25
begins fami|0.25
begins farme|0.05
begins fault|-0.07
begins faul|-0.07
begins ferr|0.14
begins fiel|0.08
begins fift|0.20
begins file|-0.13
begins filin|0.09
begins fili|0.09
begins fille|-0.06
begins fill|-0.06
begins filte|-0.10
begins filt|-0.10
begins finan|-0.05
begins fina|-0.08
begins findi|0.14
begins find|0.14
begins fine|-0.03
begins finis|-0.33
begins fini|-0.33
begins firm|-0.25
begins firs|-0.03
begins fisca|0.21
begins fisc|0.21
begins fixe|-0.04
begins flak|-0.10
begins flee|0.04
begins floo|0.33
begins follo|-0.16
begins foll|-0.16
begins foot|-0.06
begins forec|-0.18
begins fore|-0.17
begins forkl|-0.03
begins fork|-0.03
begins forma|0.14
begins foru|-0.04
begins foun|-0.35
begins frau|-0.06
begins frida|-0.06
begins frid|-0.06
begins frien|0.10
begins frie|0.10
begins fund|0.22
begins furth|0.04
begins furt|0.04
begins garde|-0.18
begins gard|-0.18
begins gende|-0.07
begins gend|-0.07
begins gener|0.11
begins gene|0.10
begins gift|0.06
begins giver|0.04
begins give|0.04
begins givin|0.07
begins givi|0.07
begins glas|-0.17
begins goodw|0.11
begins good|0.36
begins grade|-0.16
begins gradu|0.30
begins grad|0.31
begins grant|0.06
begins gran|-0.14
begins gree|-0.17
begins griev|0.28
begins grie|0.28
begins gros|0.16
begins grou|0.12
begins grow|0.14
begins gues|0.05
begins halve|0.11
begins halv|0.11
begins handb|-0.04
begins handl|0.04
begins hando|-0.05
begins hand|-0.19
begins happe|-0.07
begins happ|0.10
begins hardw|-0.04
begins hard|-0.04
begins healt|0.36
begins heal|0.36
begins hear|-0.09
begins helpf|-0.15
begins helpl|-0.05
begins help|-0.13
begins highe|0.05
begins high|0.05
begins hire|0.18
begins holde|-0.06
begins hold|-0.06
begins home|-0.17
begins hospi|0.12
begins hosp|0.12
begins hoste|-0.05
begins hosti|0.23
begins host|0.16
begins hotel|0.03
begins hote|0.03
begins hotfi|-0.05
begins hotf|-0.05
begins hour|-0.16
begins house|-0.14
begins housi|0.20
begins hous|0.07
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
begins incom|0.04
begins inco|0.04
begins incre|-0.13
begins incr|-0.13
begins inde|0.29
begins indus|-0.06
begins indu|-0.06
begins infec|0.08
begins infe|0.08
begins infr|0.16
begins injur|0.22
begins inju|0.22
begins insid|-0.08
begins insi|-0.08
begins inspe|-0.14
begins insp|-0.14
begins insta|-0.13
begins inst|-0.21
begins insur|0.15
begins insu|0.15
begins inten|0.23
begins inter|-0.13
begins inte|0.06
begins intro|0.09
begins intr|0.20
begins inven|0.09
begins inve|0.09
begins invit|-0.11
begins invi|-0.11
begins invoi|-0.20
begins invo|-0.20
begins issue|-0.17
begins issu|-0.17
begins item|-0.10
begins jacke|-0.12
begins jack|-0.12
begins janua|-0.05
begins janu|-0.05
begins joine|-0.05
begins join|-0.05
begins journ|-0.08
begins jour|-0.08
begins junio|-0.05
begins juni|-0.05
begins knowl|-0.10
begins know|-0.10
begins labe|-0.10
begins labou|0.12
begins labo|0.14
begins land|-0.16
begins langu|0.13
begins lang|0.13
begins lapto|-0.12
begins lapt|-0.12
begins late|0.13
begins laun|-0.08
begins lawye|-0.03
begins lawy|-0.03
begins lead|-0.09
begins learn|-0.22
begins lear|-0.22
begins leas|-0.10
begins leave|0.10
begins leavi|0.42
begins leav|0.67
begins lectu|-0.04
begins lect|-0.04
begins legac|-0.08
begins lega|-0.14
begins lengt|-0.07
begins leng|-0.07
begins lesso|-0.12
begins less|-0.12
begins lette|-0.11
begins lett|-0.11
begins leve|0.06
begins licen|0.07
begins lice|0.07
begins light|-0.23
begins ligh|-0.23
begins line|-0.07
begins link|-0.11
begins listi|-0.10
begins list|-0.16
begins litre|-0.13
begins litr|-0.13
begins load|-0.06
begins loave|-0.06
begins loav|-0.06
begins locat|-0.06
begins loca|-0.30
begins logg|-0.06
begins logis|0.16
begins logi|0.12
begins logo|0.04
begins longe|-0.34
begins long|-0.34
begins looku|-0.04
begins look|-0.13
begins losse|0.05
begins loss|0.05
begins lowe|0.10
begins loyal|0.10
begins loya|0.10
begins maili|-0.15
begins mail|-0.28
begins maint|-0.04
begins main|-0.08
begins make|-0.08
begins malar|0.21
begins mala|0.21
begins manag|0.37
begins mana|0.37
begins manua|-0.13
begins manu|-0.13
begins margi|0.13
begins marg|0.13
begins marki|-0.03
begins mark|-0.08
begins maste|-0.03
begins mast|-0.03
begins meal|0.17
begins measu|-0.04
begins meas|-0.18
begins media|-0.11
begins medi|-0.05
begins meeti|-0.25
begins meet|-0.33
begins membe|0.34
begins memb|0.34
begins mento|-0.26
begins ment|-0.12
begins merg|-0.12
begins metr|0.13
begins migra|0.12
begins migr|0.12
begins miles|-0.09
begins mile|-0.09
begins milli|0.14
begins mill|0.14
begins minut|-0.35
begins minu|-0.27
begins misse|-0.13
begins missi|-0.09
begins miss|-0.22
begins mode|-0.04
begins month|0.19
begins mont|0.19
begins morni|-0.10
begins morn|-0.10
begins mothe|-0.10
begins moth|-0.10
begins neede|-0.17
begins needl|0.03
begins negat|0.27
begins nega|0.27
begins neigh|-0.23
begins neig|-0.23
begins newco|-0.05
begins newc|-0.05
begins newsl|-0.20
begins news|-0.20
begins night|-0.12
begins nigh|0.23
begins nobod|0.04
begins nobo|0.04
begins nois|0.04
begins nordi|0.04
begins nord|0.04
begins nort|0.14
begins notic|-0.05
begins numbe|-0.08
begins numb|-0.08
begins nurse|0.14
begins nursi|0.06
begins nurs|0.11
begins objec|-0.07
begins obje|-0.07
begins obser|-0.14
begins obse|-0.14
begins offer|-0.03
begins offe|-0.06
begins offli|-0.05
begins offl|-0.05
begins olde|-0.10
begins onboa|-0.05
begins onbo|-0.05
begins onlin|-0.06
begins onli|-0.06
begins opene|-0.09
begins openi|0.16
begins open|0.08
begins opera|0.06
begins oper|0.06
begins oppor|-0.10
begins oppo|-0.10
begins order|-0.38
begins orde|-0.41
begins organ|0.10
begins orga|0.10
begins othe|-0.15
begins outsi|-0.11
begins outs|-0.11
begins overa|0.07
begins overd|0.11
begins overl|0.18
begins overp|0.13
begins overs|0.06
begins overt|-0.19
begins over|0.37
begins owner|-0.11
begins owne|-0.12
begins packa|-0.23
begins pack|-0.25
begins page|-0.26
begins pair|0.14
begins palle|0.23
begins pall|0.23
begins pape|-0.15
begins parce|-0.04
begins parc|-0.04
begins paren|-0.15
begins pare|-0.15
begins park|0.05
begins partn|0.05
begins part|0.16
begins passp|-0.09
begins passw|-0.14
begins pass|-0.23
begins patch|-0.08
begins patc|-0.06
begins patie|0.08
begins pati|0.08
begins pave|-0.14
begins payba|0.07
begins payb|0.07
begins payin|0.03
begins payi|0.03
begins penal|0.31
begins pena|0.31
begins peopl|0.06
begins peop|0.06
begins perce|-0.18
begins perc|-0.18
begins perma|-0.04
begins permi|-0.04
begins perm|-0.08
begins perso|-0.33
begins pers|-0.33
begins phish|-0.08
begins phis|-0.14
begins phone|-0.04
begins phon|-0.11
begins phot|-0.05
begins pilo|0.22
begins pipel|-0.27
begins pipe|-0.27
begins place|-0.40
begins plac|-0.32
begins plann|-0.31
begins plan|-0.43
begins platf|0.35
begins plat|0.11
begins pledg|-0.03
begins pled|-0.03
begins plugi|-0.11
begins plug|-0.11
begins point|0.28
begins poin|0.28
begins porta|-0.19
begins port|-0.14
begins posit|0.06
begins posi|0.06
begins post|-0.15
begins powe|-0.11
begins pract|-0.08
begins prac|-0.08
begins premi|0.16
begins prem|0.16
begins press|0.17
begins pres|0.14
begins previ|-0.06
begins prev|-0.06
begins prici|-0.04
begins privi|-0.11
begins priv|-0.11
begins proc|0.03
begins produ|-0.06
begins prod|-0.06
begins profi|0.13
begins prof|0.16
begins progr|-0.04
begins prog|-0.04
begins proje|-0.08
begins proj|-0.08
begins promi|-0.11
begins prom|-0.13
begins propo|-0.11
begins prop|-0.06
begins prosp|0.07
begins pros|0.07
begins prot|0.05
begins publi|-0.23
begins publ|-0.23
begins puls|-0.06
begins pupil|0.14
begins pupi|0.13
begins purch|-0.28
begins purc|-0.28
begins quali|-0.42
begins qual|-0.42
begins quart|-0.09
begins quar|-0.10
begins quer|-0.20
begins quest|-0.28
begins ques|-0.28
begins queu|-0.08
begins quote|-0.12
begins quot|0.14
begins raise|0.13
begins rais|0.31
begins rang|-0.06
begins rate|0.04
begins rathe|-0.17
begins rath|-0.17
begins ratin|0.06
begins rati|0.22
begins reach|0.05
begins reac|-0.09
begins reade|-0.24
begins readi|0.36
begins readm|0.35
begins read|0.24
begins reali|0.04
begins real|0.04
begins reaso|0.18
begins reas|0.18
begins recip|-0.10
begins reci|-0.10
begins recom|0.19
begins recon|-0.09
begins reco|0.17
begins recur|0.04
begins recu|0.04
begins recyc|-0.18
begins recy|-0.18
begins redes|-0.14
begins rede|-0.14
begins reduc|0.05
begins redu|0.05
begins refer|-0.05
begins refe|-0.08
begins refun|0.07
begins refu|0.22
begins regio|-0.08
begins regis|-0.13
begins regi|-0.21
begins regre|0.06
begins regr|0.06
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
begins renew|-0.12
begins rene|0.21
begins reope|-0.07
begins reop|-0.07
begins repai|-0.04
begins repa|-0.04
begins repea|0.11
begins repe|0.11
begins repla|-0.13
begins repli|-0.05
begins repl|-0.18
begins repor|-0.05
begins repos|-0.06
begins repo|-0.11
begins reque|-0.13
begins requ|-0.13
begins resel|0.11
begins rese|0.11
begins resig|0.12
begins resi|0.11
begins respo|-0.14
begins resp|-0.14
begins resto|-0.05
begins rest|-0.07
begins reten|0.38
begins rete|0.38
begins retur|-0.22
begins retu|-0.22
begins reus|-0.08
begins reven|0.20
begins reve|0.20
begins revie|0.11
begins revi|0.11
begins rewor|-0.17
begins rewo|-0.17
begins right|-0.08
begins righ|-0.08
begins rise|0.10
begins role|-0.24
begins rollb|-0.10
begins roll|-0.16
begins rota|0.07
begins roun|-0.14
begins route|0.11
begins runn|-0.04
begins runwa|0.06
begins runw|0.06
begins rura|0.06
begins sale|-0.03
begins sampl|-0.05
begins samp|-0.05
begins satis|0.42
begins sati|0.42
begins save|0.25
begins savin|-0.12
begins savi|-0.12
begins scal|0.19
begins schem|-0.04
begins sche|-0.04
begins schoo|0.19
begins scho|0.24
begins scop|0.32
begins score|-0.10
begins scor|0.31
begins searc|-0.12
begins sear|-0.12
begins seaso|0.17
begins seas|0.17
begins secon|-0.07
begins seco|-0.07
begins secti|0.10
begins sect|0.08
begins secur|0.04
begins secu|0.04
begins semes|-0.42
begins seme|-0.42
begins senio|0.13
begins seni|0.13
begins serie|-0.10
begins serio|0.11
begins servi|0.07
begins serv|0.06
begins sessi|-0.19
begins sess|-0.19
begins settl|-0.08
begins sett|-0.08
begins share|-0.26
begins shar|0.17
begins shel|-0.05
begins shift|-0.34
begins shif|-0.19
begins shipp|-0.03
begins ship|-0.06
begins shopp|0.11
begins shop|0.28
begins short|-0.06
begins shor|-0.10
begins show|-0.13
begins shrin|-0.20
begins shri|-0.20
begins sickn|0.27
begins sick|0.27
begins signa|-0.05
begins signe|-0.16
begins sign|0.05
begins simul|-0.20
begins simu|-0.20
begins site|0.14
begins slee|0.38
begins smal|-0.11
begins solve|-0.07
begins solv|-0.07
begins spea|-0.09
begins spend|0.15
begins spen|0.04
begins squad|-0.07
begins squar|0.13
begins squa|0.05
begins stabl|-0.08
begins stab|-0.08
begins staf|0.24
begins stag|-0.35
begins stal|-0.07
begins stand|-0.11
begins stan|-0.11
begins start|-0.05
begins star|0.18
begins state|-0.05
begins statu|-0.04
begins stat|-0.09
begins stay|0.08
begins stee|0.19
begins step|-0.18
begins stick|-0.06
begins stic|-0.04
begins stil|0.25
begins stoc|-0.06
begins stop|-0.05
begins stres|0.14
begins stre|0.31
begins strok|0.12
begins stro|0.12
begins stude|-0.14
begins studi|0.03
begins stud|-0.11
begins submi|-0.06
begins subm|-0.06
begins subsc|0.16
begins subs|0.17
begins succe|-0.28
begins succ|-0.28
begins super|0.04
begins supe|0.04
begins suppl|-0.17
begins suppo|0.14
begins surge|0.36
begins surg|0.36
begins surve|0.40
begins surv|0.38
begins syste|-0.17
begins syst|-0.17
begins table|-0.11
begins tabl|-0.11
begins take|-0.58
begins talk|-0.08
begins teach|0.08
begins team|-0.34
begins techn|-0.25
begins tech|-0.25
begins tenan|0.13
begins tena|0.13
begins tende|-0.17
begins tend|-0.17
begins teste|-0.04
begins test|-0.19
begins thems|-0.06
begins them|-0.06
begins third|-0.22
begins thir|-0.04
begins thos|-0.11
begins thous|-0.08
begins thou|-0.08
begins thre|0.13
begins ticke|0.06
begins tick|0.06
begins tile|-0.03
begins timer|-0.05
begins timet|-0.05
begins time|-0.10
begins toda|-0.09
begins tonn|0.10
begins tool|-0.08
begins tota|0.05
begins touc|-0.16
begins track|-0.09
begins trac|-0.13
begins trad|0.18
begins traff|-0.10
begins traf|-0.10
begins train|0.28
begins trai|0.35
begins trans|-0.04
begins tran|-0.04
begins trave|0.04
begins trav|0.04
begins trial|0.34
begins tria|0.04
begins trip|-0.14
begins truck|-0.20
begins truc|-0.20
begins trus|0.12
begins turno|0.11
begins turn|0.10
begins tutor|-0.03
begins tuto|-0.03
begins twic|-0.29
begins unaid|-0.10
begins unai|-0.10
begins unans|-0.03
begins unan|-0.20
begins under|0.23
begins unde|0.20
begins unemp|0.22
begins unem|0.22
begins unex|-0.56
begins unfi|-0.05
begins unin|-0.25
begins unit|0.06
begins unpla|-0.13
begins unpl|-0.13
begins unres|0.07
begins unsu|-0.05
begins updat|-0.06
begins upda|-0.06
begins upgra|-0.06
begins upgr|-0.06
begins uploa|-0.07
begins uplo|-0.07
begins uptim|-0.10
begins upti|-0.10
begins usabi|0.11
begins usab|0.11
begins usag|0.11
begins usefu|0.14
begins usef|0.14
begins user|-0.19
begins usin|-0.14
begins vacan|-0.16
begins vaca|-0.16
begins vacci|-0.13
begins vacc|-0.13
begins vali|-0.06
begins valle|0.09
begins vall|0.09
begins valu|0.25
begins vehic|-0.03
begins vehi|-0.03
begins venu|0.34
begins vide|-0.06
begins view|0.06
begins visit|-0.13
begins visi|-0.08
begins voic|-0.09
begins volum|0.07
begins volun|0.10
begins volu|0.17
begins vote|0.15
begins vulne|-0.03
begins vuln|-0.03
begins waiti|-0.04
begins wait|-0.04
begins wante|0.26
begins want|0.26
begins ward|0.10
begins wareh|-0.07
begins ware|-0.07
begins warra|0.28
begins warr|0.28
begins wast|0.28
begins webin|-0.21
begins webi|-0.21
begins weekl|-0.16
begins week|-0.58
begins welco|0.03
begins welc|0.03
begins wher|-0.05
begins whil|0.12
begins who'|0.04
begins whol|0.07
begins whos|-0.17
begins winte|-0.05
begins wint|-0.05
begins witho|-0.26
begins with|-0.27
begins wome|-0.23
begins word|-0.10
begins worke|0.05
begins worki|-0.31
begins workl|0.08
begins works|0.13
begins work|-0.04
begins woul|0.38
begins writ|-0.23
begins wrong|-0.09
begins wron|-0.21
begins year'|0.03
begins year|0.35
begins youn|0.15
begins yout|-0.12
duration|-0.37
first metric business|-0.04
first metric customer|0.09
first metric down|-0.08
first metric internal|0.34
first metric lagging|0.53
first metric leading|-0.42
first metric level|-0.20
first metric up|-0.06
impact by rule business|0.25
impact by rule customer|-0.06
impact by rule internal|0.28
impact by rule unclear|-0.17
indicator by rule lagging|0.53
indicator by rule leading|-0.18
indicator by rule unclear|-0.22
metric in full customer|-0.05
metric in full lagging|0.26
metric in full leading|-0.28
metric of one word|-0.06
metric of several words|-0.15
metric|-0.11
money|1.08
other metric business|0.27
other metric customer|-0.06
other metric down|0.07
other metric internal|0.14
other metric lagging|0.48
other metric leading|-0.45
other metric up|0.08
people anyone do|-0.29
people anyone|-0.14
people colleague do|-0.04
people colleague|-0.14
people customer do|-0.20
people customer|-0.13
percent|0.07
side business again|-0.14
side business|-0.19
side customer again|-0.48
side customer|-0.30
side internal again|-0.15
side internal|-0.17
word:abandoned|-0.06
word:abroad|-0.06
word:absence|0.10
word:acceptance|-0.10
word:accept|-0.17
word:access|-0.08
word:accident|0.21
word:account|-0.14
word:accuracy|-0.07
word:acquisition|0.22
word:action|-0.04
word:activation|-0.05
word:active|-0.06
word:actual|-0.12
word:address|-0.16
word:add|-0.03
word:adjust|-0.41
word:admin|-0.22
word:admission|-0.04
word:admitted|-0.09
word:advise|0.14
word:ad|-0.07
word:against|0.18
word:again|0.31
word:agency|0.20
word:agent|0.08
word:agree|0.16
word:aid|0.27
word:alert|-0.15
word:allowance|0.13
word:alumni|0.12
word:am|-0.10
word:analyst|-0.15
word:another|-0.03
word:answer|-0.21
word:anyone|-0.06
word:any|-0.10
word:api|-0.05
word:appeal|-0.23
word:applicant|-0.14
word:application|-0.08
word:apply|-0.04
word:apprentice|0.23
word:approval|-0.09
word:approve|0.06
word:app|0.04
word:arrive|-0.10
word:arr|0.03
word:article|-0.16
word:ask|-0.35
word:attempt|-0.14
word:attendance|-0.17
word:attrition|0.04
word:audit|-0.13
word:author|0.07
word:availability|-0.10
word:awareness|-0.09
word:backlog|-0.03
word:backup|-0.04
word:back|-0.20
word:bad|0.11
word:bank|-0.10
word:base|0.03
word:basket|0.07
word:because|0.19
word:become|-0.07
word:bed|-0.14
word:being|-0.06
word:benchmark|0.07
word:benefit|-0.13
word:better|0.25
word:between|-0.20
word:bid|-0.20
word:bike|0.04
word:bill|0.45
word:bin|-0.21
word:blocked|-0.21
word:blood|-0.28
word:board|-0.08
word:booking|-0.24
word:book|-0.09
word:borrow|-0.10
word:bottle|0.20
word:bounce|-0.04
word:box|-0.04
word:breach|0.05
word:bread|-0.06
word:breakdown|-0.13
word:breakfast|0.13
word:break|-0.10
word:bring|0.31
word:bug|-0.12
word:build|-0.11
word:burnout|0.27
word:burn|0.03
word:business|0.13
word:bus|-0.07
word:buyer|0.16
word:buy|0.31
word:cache|-0.03
word:cac|0.07
word:café|-0.14
word:calendar|-0.07
word:caller|-0.13
word:call|-0.13
word:campaign|-0.06
word:camp|0.18
word:cancellation|0.09
word:cancel|0.05
word:candidate|-0.06
word:canteen|0.30
word:carbon|0.09
word:card|-0.25
word:carer|0.13
word:carry|-0.04
word:caseworker|-0.07
word:case|0.35
word:cash|0.33
word:catalogue|-0.11
word:caused|0.10
word:center|-0.20
word:cent|0.06
word:chain|-0.03
word:changed|-0.10
word:change|-0.07
word:channel|0.08
word:chat|0.04
word:check|0.13
word:chf|0.13
word:children|0.12
word:child|-0.05
word:choir|0.15
word:choose|-0.04
word:churn|0.17
word:city|-0.11
word:claim|-0.20
word:class|-0.05
word:clean|-0.08
word:click|-0.30
word:client|0.08
word:climate|-0.05
word:climb|0.06
word:clinic|0.09
word:cloud|0.11
word:code|0.05
word:cohort|0.36
word:cold|-0.09
word:colleague|-0.16
word:collection|-0.16
word:collect|0.15
word:come|-0.39
word:commit|-0.11
word:commuter|-0.05
word:company|-0.05
word:compare|0.07
word:complaint|0.63
word:complete|-0.46
word:conduct|0.30
word:config|0.27
word:conflict|-0.06
word:consultation|-0.15
word:consumer|-0.07
word:consumption|-0.22
word:contact|0.09
word:contributor|-0.11
word:control|0.25
word:conversation|-0.09
word:conversion|-0.20
word:convert|0.24
word:cook|-0.05
word:core|0.07
word:corporate|0.07
word:cost|-0.16
word:counted|-0.07
word:country|0.08
word:county|-0.21
word:courier|-0.03
word:course|0.07
word:coverage|-0.22
word:cover|0.17
word:crash|-0.14
word:create|-0.04
word:credit|0.16
word:crew|0.08
word:critical|-0.07
word:crm|-0.18
word:csat|0.30
word:cut|0.11
word:cycle|0.03
word:cyclist|0.11
word:daily|-0.15
word:dashboard|-0.31
word:database|0.05
word:data|-0.08
word:date|-0.17
word:dau|-0.15
word:deadline|-0.03
word:dealer|0.08
word:deal|-0.25
word:death|0.12
word:debit|-0.19
word:debt|-0.25
word:december|0.03
word:decide|-0.08
word:decrease|0.10
word:deliver|-0.09
word:demand|-0.04
word:demo|-0.11
word:department|0.15
word:departure|0.03
word:deploy|-0.13
word:depot|0.05
word:desk|-0.06
word:developer|-0.14
word:dev|0.10
word:diabetic|0.26
word:did|-0.04
word:digital|0.05
word:direct|-0.22
word:discharge|-0.24
word:distribution|-0.20
word:district|0.38
word:dock|-0.21
word:doctor|-0.13
word:document|-0.03
word:doc|0.05
word:don't|-0.09
word:done|-0.07
word:download|-0.05
word:drive|-0.18
word:drop|0.12
word:drug|0.05
word:dso|0.13
word:due|-0.20
word:duplicate|-0.24
word:easy|0.31
word:electrical|-0.14
word:electricity|0.28
word:emea|-0.05
word:employee|-0.09
word:employer|0.07
word:empty|-0.10
word:end|0.25
word:energy|0.06
word:engagement|0.16
word:engine|-0.16
word:enp|0.10
word:enquiry|-0.07
word:enrolment|-0.14
word:enrol|-0.08
word:enter|-0.13
word:entry|-0.21
word:episode|-0.08
word:error|-0.17
word:euro|0.11
word:evaluation|-0.07
word:evening|-0.24
word:event|-0.05
word:exam|0.11
word:executive|0.20
word:exhaustion|0.29
word:exit|0.14
word:expense|-0.22
word:experiment|-0.09
word:expiry|0.09
word:external|0.16
word:extra|-0.03
word:factor|-0.17
word:failed|-0.08
word:failure|-0.04
word:fail|-0.17
word:fair|0.05
word:fall|0.31
word:family|0.25
word:farmer|0.05
word:feel|0.32
word:fee|0.28
word:ferry|0.14
word:field|0.08
word:fifth|0.20
word:file|-0.26
word:fill|-0.21
word:filter|-0.10
word:final|-0.04
word:finance|-0.05
word:find|0.30
word:fine|-0.03
word:finish|-0.33
word:firm|-0.25
word:first|-0.03
word:fiscal|0.21
word:fix|-0.05
word:flaky|-0.10
word:flat|0.27
word:fleet|0.04
word:follow|-0.12
word:food|-0.28
word:forecast|-0.07
word:forklift|-0.03
word:formal|0.16
word:form|-0.15
word:forum|-0.04
word:found|-0.36
word:fraud|-0.06
word:free|0.07
word:friday|-0.06
word:friend|0.09
word:fuel|0.28
word:full|-0.44
word:fund|0.30
word:further|0.04
word:fy27|0.26
word:gap|-0.27
word:gardener|-0.16
word:gender|-0.07
word:generate|-0.09
word:gift|-0.17
word:giver|0.04
word:give|-0.10
word:giving|0.07
word:glass|-0.17
word:goal|-0.22
word:goodwill|0.11
word:good|0.29
word:go|-0.26
word:grader|-0.16
word:grade|-0.24
word:granted|0.06
word:grant|-0.20
word:green|-0.23
word:grievance|0.28
word:gross|0.16
word:group|0.05
word:grow|-0.11
word:guest|0.05
word:g|-0.23
word:h1|0.13
word:half|-0.16
word:hall|-0.06
word:halve|0.11
word:handbook|-0.04
word:handle|0.04
word:handover|-0.05
word:hand|-0.21
word:hang|-0.09
word:happen|-0.07
word:hardware|-0.04
word:head|0.51
word:health|0.19
word:heart|-0.09
word:heat|-0.16
word:helpful|-0.15
word:helpline|-0.05
word:help|0.28
word:here|0.19
word:higher|0.05
word:hip|-0.03
word:hire|0.26
word:hit|-0.13
word:holder|-0.06
word:hold|-0.48
word:home|0.27
word:hospital|0.12
word:host|0.16
word:hotel|0.03
word:hotfix|-0.05
word:hour|-0.68
word:household|-0.14
word:housing|0.20
word:how|0.28
word:hr|-0.04
word:h|0.05
word:idea|-0.07
word:identity|-0.13
word:import|-0.19
word:improvement|-0.07
word:improve|-0.21
word:incident|0.07
word:income|0.30
word:increase|-0.13
word:index|0.29
word:industry|-0.06
word:infection|0.08
word:injury|0.13
word:inside|-0.08
word:inspector|-0.13
word:installation|-0.03
word:install|-0.08
word:insurance|0.22
word:intend|0.23
word:interest|0.44
word:internal|-0.11
word:interruption|-0.07
word:interview|-0.29
word:introduce|0.09
word:inventory|0.09
word:invite|-0.11
word:invoice|-0.20
word:issue|-0.17
word:item|-0.11
word:i|0.06
word:jacket|-0.12
word:january|-0.05
word:job|0.33
word:joiner|-0.11
word:journal|-0.08
word:june|-0.25
word:junior|-0.05
word:keep|0.10
word:key|-0.08
word:kg|-0.38
word:kit|0.04
word:knowledge|-0.10
word:kwh|0.22
word:label|-0.10
word:labour|0.12
word:lab|-0.07
word:land|-0.06
word:language|0.13
word:laptop|-0.12
word:last|0.61
word:later|0.14
word:late|-0.23
word:lawyer|-0.03
word:lead|-0.45
word:learner|-0.08
word:learn|-0.14
word:lease|-0.10
word:leaver|0.29
word:leave|0.36
word:legacy|-0.08
word:legal|-0.06
word:length|-0.07
word:lesson|-0.12
word:letter|-0.11
word:license|0.07
word:line|-0.24
word:link|-0.08
word:listing|-0.10
word:list|-0.08
word:litre|-0.13
word:load|-0.30
word:loan|0.38
word:loave|-0.06
word:local|-0.24
word:location|-0.06
word:login|-0.04
word:logistic|0.16
word:logo|0.11
word:log|-0.24
word:longer|-0.34
word:long|0.42
word:lookup|-0.04
word:look|-0.13
word:lose|0.26
word:loss|0.41
word:lost|0.15
word:lower|-0.04
word:low|-0.06
word:loyalty|0.10
word:mailing|-0.15
word:mail|-0.12
word:maintainer|0.10
word:maintain|-0.20
word:maintenance|0.05
word:main|-0.08
word:make|0.24
word:malaria|0.21
word:management|0.21
word:manager|-0.15
word:manage|0.27
word:manual|-0.13
word:many|-0.11
word:map|-0.10
word:margin|0.13
word:market|0.19
word:marking|-0.03
word:master|-0.03
word:material|-0.08
word:mau|-0.08
word:may|-0.10
word:meal|0.19
word:mean|-0.06
word:measure|-0.04
word:median|-0.11
word:meeting|-0.12
word:meet|-0.07
word:member|0.24
word:mentor|-0.26
word:menu|-0.06
word:merger|0.11
word:merge|-0.23
word:metre|0.13
word:milestone|-0.09
word:million|0.14
word:minus|0.08
word:minute|-0.35
word:min|-0.17
word:missing|-0.09
word:miss|-0.30
word:mobile|-0.07
word:mobility|0.07
word:model|-0.04
word:monthly|-0.46
word:morning|-0.10
word:mother|-0.10
word:move|-0.36
word:mql|-0.36
word:mrs|-0.15
word:ms|-0.11
word:my|0.11
word:m|0.05
word:name|0.07
word:nda|-0.09
word:near|-0.22
word:negative|0.27
word:neighbourhood|-0.16
word:neighbour|-0.06
word:newcomer|-0.05
word:newsletter|-0.20
word:next|-0.33
word:nightly|-0.27
word:night|0.37
word:nobody|0.04
word:noize|0.04
word:none|-0.15
word:nordic|0.04
word:notice|-0.05
word:nps|0.21
word:nrr|0.06
word:number|-0.08
word:nurse|0.06
word:nursing|0.06
word:oee|-0.16
word:offer|-0.13
word:office|-0.06
word:offline|-0.05
word:off|-0.13
word:older|-0.10
word:old|0.07
word:onboard|-0.05
word:once|-0.48
word:online|-0.06
word:open|-0.70
word:operate|0.27
word:operation|-0.06
word:operator|-0.15
word:opportunity|-0.10
word:order|-0.41
word:organic|-0.04
word:organization|0.14
word:other|-0.15
word:outside|-0.11
word:overall|0.07
word:overdue|0.11
word:overspend|0.12
word:overtime|-0.05
word:overturned|-0.14
word:owner|-0.12
word:own|-0.27
word:package|-0.23
word:pack|-0.12
word:page|-0.44
word:pair|0.14
word:pallet|0.23
word:parcel|-0.13
word:parent|-0.15
word:park|0.05
word:partners'|-0.03
word:partner|0.09
word:party|0.16
word:part|-0.32
word:passport|-0.09
word:password|-0.14
word:pass|0.39
word:past|-0.26
word:patch|-0.06
word:patient|0.08
word:paved|-0.14
word:payback|0.07
word:pay|0.37
word:peak|-0.13
word:penalty|0.31
word:people|0.06
word:percentage|0.04
word:percent|-0.22
word:permanent|-0.04
word:permit|-0.04
word:person|-0.13
word:phishing|-0.08
word:phone|-0.11
word:photo|-0.05
word:pick|-0.06
word:pilot|0.22
word:pipeline|-0.27
word:place|-0.29
word:plan|0.35
word:plate|-0.24
word:platform|0.35
word:pledge|-0.03
word:plugin|-0.11
word:plus|-0.07
word:point|0.28
word:poll|0.09
word:poor|0.12
word:portal|-0.19
word:port|0.05
word:position|-0.04
word:positive|0.10
word:post|-0.16
word:power|-0.11
word:practice|-0.06
word:premium|0.16
word:pressure|0.17
word:production|-0.15
word:product|0.09
word:profit|0.13
word:programme|-0.04
word:project|-0.08
word:promized|-0.07
word:promote|-0.05
word:proposal|-0.11
word:pts|-0.03
word:public|-0.14
word:publish|-0.07
word:pull|-0.05
word:pulse|-0.06
word:pump|0.11
word:pupil|0.13
word:purchase|-0.28
word:put|-0.07
word:q1|-0.07
word:q2|-0.06
word:q3|-0.13
word:q4|0.30
word:qualify|-0.34
word:quality|-0.08
word:quarterly|-0.09
word:query|-0.20
word:question|-0.28
word:queue|-0.04
word:quota|0.26
word:quote|-0.12
word:raise|0.31
word:ramp|-0.23
word:rate|0.60
word:rather|-0.17
word:ratio|0.15
word:ray|-0.21
word:reach|-0.07
word:reader|-0.24
word:readmission|0.10
word:ready|-0.24
word:read|-0.08
word:realized|0.04
word:receipt|-0.04
word:receive|-0.04
word:recipe|-0.05
word:recipient|-0.04
word:recommendation|-0.15
word:recommend|0.33
word:reconciliation|-0.06
word:recordable|0.06
word:record|-0.04
word:recurring|0.04
word:redesign|-0.14
word:reduce|0.05
word:referral|-0.05
word:refund|0.07
word:region|-0.08
word:register|-0.11
word:regretted|0.08
word:rejected|-0.09
word:relapse|0.23
word:release|-0.10
word:remote|-0.05
word:renewable|-0.18
word:renewal|0.07
word:renew|0.36
word:reopened|-0.07
word:repair|-0.04
word:repeat|0.11
word:replacement|-0.13
word:reply|-0.05
word:report|-0.05
word:repository|-0.06
word:rep|0.18
word:request|-0.13
word:researcher|-0.07
word:research|0.08
word:reseller|0.11
word:resignation|-0.07
word:response|-0.14
word:restore|-0.05
word:retention|0.38
word:return|-0.22
word:revenue|0.20
word:reviewer|-0.05
word:review|0.13
word:rework|-0.17
word:right|-0.08
word:rise|0.05
word:risk|-0.04
word:road|-0.10
word:role|-0.24
word:rollback|-0.10
word:room|-0.03
word:rota|-0.21
word:round|-0.14
word:runway|0.06
word:run|-0.37
word:rural|0.06
word:s1|0.32
word:sale|-0.15
word:sample|-0.05
word:satisfaction|0.48
word:satisfied|-0.07
word:save|0.34
word:saving|-0.12
word:say|0.66
word:scale|0.19
word:scheme|0.03
word:school|0.19
word:scope|0.32
word:scorecard|-0.12
word:score|0.43
word:search|-0.12
word:season|0.14
word:seat|0.09
word:second|-0.07
word:section|0.10
word:security|0.04
word:seen|-0.30
word:see|0.22
word:self|0.30
word:sell|0.10
word:semester|-0.42
word:send|-0.17
word:senior|0.13
word:service|0.08
word:sery|-0.10
word:session|-0.19
word:settle|-0.08
word:set|-0.07
word:sev1|0.22
word:share|0.17
word:shift|-0.19
word:ship|-0.22
word:shopper|0.11
word:show|-0.21
word:shrink|0.37
word:sickness|0.27
word:sick|0.59
word:signature|-0.05
word:sign|-0.09
word:site|0.14
word:sla|-0.10
word:sleep|0.38
word:small|-0.11
word:solve|-0.07
word:spam|-0.31
word:speak|-0.09
word:spend|0.04
word:spot|-0.06
word:spring|0.09
word:sprint|-0.08
word:sql|-0.03
word:squad|-0.09
word:square|0.13
word:sre|-0.07
word:stable|-0.08
word:staff|0.24
word:stage|-0.35
word:stale|-0.07
word:start|-0.27
word:star|0.43
word:statement|-0.05
word:stay|0.09
word:steel|0.19
word:step|-0.14
word:still|0.25
word:stock|-0.06
word:stop|-0.20
word:stress|0.14
word:stroke|0.12
word:student|-0.14
word:studio|0.06
word:submit|-0.06
word:subscriber|0.16
word:succeed|-0.17
word:success|-0.10
word:supplier|0.05
word:supply|-0.22
word:support|0.14
word:surgery|0.36
word:survey|0.40
word:sync|-0.04
word:system|-0.17
word:s|-0.09
word:tablet|-0.09
word:taken|0.10
word:take|-0.21
word:talk|-0.38
word:task|-0.04
word:tax|0.07
word:teacher|0.08
word:team|0.28
word:technical|-0.25
word:tenant|-0.06
word:tender|-0.17
word:term|0.06
word:test|-0.39
word:themselve|-0.06
word:then|-0.08
word:third|-0.04
word:those|-0.11
word:thousand|-0.08
word:ticket|0.10
word:tied|0.04
word:tile|-0.03
word:timer|-0.05
word:timetable|-0.05
word:time|-0.65
word:today|-0.09
word:tonne|0.10
word:tool|0.31
word:too|0.04
word:top|0.46
word:total|0.05
word:tour|-0.10
word:tracker|-0.09
word:trade|0.17
word:traffic|-0.10
word:trail|0.03
word:train|0.04
word:tram|0.12
word:travel|0.04
word:trial|0.04
word:trip|-0.14
word:truck|-0.20
word:trust|-0.05
word:turnover|0.11
word:turn|-0.28
word:twice|-0.29
word:unaided|-0.10
word:unanswered|-0.03
word:unit|0.10
word:unplanned|-0.13
word:unrestricted|0.07
word:update|-0.06
word:upgrade|-0.06
word:upload|-0.07
word:ups|-0.10
word:uptime|-0.10
word:usability|0.11
word:usage|0.11
word:useful|0.14
word:user|-0.19
word:use|-0.38
word:vacancy|-0.06
word:vacant|-0.11
word:vaccination|-0.10
word:vaccine|-0.03
word:valid|-0.06
word:valley|0.09
word:value|0.25
word:vehicle|-0.03
word:venue|0.34
word:vet|-0.09
word:video|-0.06
word:visit|-0.06
word:voice|-0.09
word:volume|0.07
word:volunteer|0.08
word:vote|0.19
word:vs|0.10
word:vulnerability|-0.03
word:wait|-0.19
word:want|0.13
word:ward|0.17
word:warehouse|-0.07
word:warranty|0.28
word:waste|-0.07
word:way|0.05
word:webinar|-0.21
word:weekly|-0.16
word:welcome|0.03
word:well|-0.09
word:what|-0.21
word:where|-0.05
word:while|0.12
word:who'd|0.04
word:whose|-0.17
word:winter|-0.05
word:win|0.25
word:without|-0.26
word:women|-0.23
word:workload|0.08
word:workshop|0.19
word:workspace|-0.06
word:work|-0.05
word:would|0.38
word:write|-0.23
word:wrongly|-0.09
word:wrong|-0.12
word:x|-0.21
word:yard|0.17
word:yes|0.12
word:young|0.15
word:zero|0.23
year|0.23
|-0.05`;

export const impact = `about people anyone|0.17|-0.14|-0.02
about people colleague|-0.22|-0.03|0.24
about people customer|-0.03|0.03|0.03
begins aband|0.19|-0.07|-0.12
begins aban|0.19|-0.07|-0.12
begins abroa|0.04|0.18|-0.22
begins abro|0.04|0.18|-0.22
begins absen|0.00|-0.13|0.13
begins abse|0.00|-0.13|0.13
begins accep|0.21|-0.16|-0.05
begins acces|-0.01|-0.02|0.03
begins acce|0.20|-0.18|-0.02
begins accid|-0.15|-0.07|0.22
begins acci|-0.15|-0.07|0.22
begins accou|-0.03|-0.04|0.07
begins acco|-0.01|-0.05|0.07
begins accur|-0.03|-0.06|0.09
begins accu|-0.03|-0.06|0.09
begins achie|0.28|-0.12|-0.16
begins achi|0.28|-0.12|-0.16
begins ackno|-0.20|0.00|0.21
begins ackn|-0.20|0.00|0.21
begins acqui|-0.08|-0.04|0.12
begins acqu|-0.08|-0.04|0.12
begins actio|-0.03|-0.11|0.14
begins activ|0.05|-0.07|0.02
begins acti|0.03|-0.18|0.16
begins actua|-0.06|-0.12|0.18
begins actu|-0.06|-0.12|0.18
begins addin|0.00|-0.04|0.04
begins addi|0.00|-0.04|0.04
begins addre|-0.17|0.10|0.07
begins addr|-0.17|0.10|0.07
begins adjus|-0.16|-0.11|0.27
begins adju|-0.16|-0.11|0.27
begins admin|0.33|-0.11|-0.22
begins admis|0.16|-0.05|-0.11
begins admit|-0.31|0.40|-0.09
begins admi|-0.13|0.20|-0.07
begins adopt|0.45|-0.11|-0.34
begins adop|0.45|-0.11|-0.34
begins advis|0.13|-0.03|-0.09
begins advi|0.17|-0.07|-0.10
begins again|0.03|0.02|-0.04
begins agai|0.19|-0.02|-0.17
begins agenc|-0.12|0.27|-0.15
begins agent|-0.24|-0.09|0.33
begins agen|-0.42|0.08|0.33
begins agree|0.02|-0.11|0.08
begins agre|-0.05|-0.11|0.16
begins alert|0.09|-0.08|-0.01
begins aler|0.16|-0.09|-0.07
begins allow|-0.04|0.12|-0.08
begins allo|-0.05|0.12|-0.06
begins alumn|-0.06|0.26|-0.20
begins alum|-0.06|0.26|-0.20
begins ambul|0.07|-0.01|-0.05
begins ambu|0.07|-0.01|-0.05
begins amon|0.08|-0.25|0.17
begins analy|-0.12|-0.15|0.28
begins anal|-0.12|-0.15|0.28
begins annua|-0.03|-0.03|0.06
begins annu|-0.03|-0.03|0.06
begins anoth|-0.06|0.00|0.06
begins anot|-0.06|0.00|0.06
begins answe|0.31|-0.22|-0.09
begins answ|0.31|-0.22|-0.09
begins anyon|0.05|-0.03|-0.02
begins anyo|0.05|-0.03|-0.02
begins appea|0.01|0.08|-0.10
begins appe|0.01|0.08|-0.10
begins appli|0.01|0.19|-0.20
begins appl|-0.19|0.40|-0.21
begins appoi|0.14|-0.21|0.07
begins appo|0.14|-0.21|0.07
begins appre|0.36|-0.10|-0.26
begins appro|-0.26|0.03|0.23
begins appr|0.10|-0.06|-0.03
begins arriv|0.10|-0.09|-0.01
begins arri|0.10|-0.09|-0.01
begins artic|0.00|-0.06|0.05
begins arti|0.00|-0.06|0.05
begins asse|-0.11|0.24|-0.13
begins attem|0.06|-0.09|0.04
begins atten|-0.05|-0.25|0.31
begins atte|0.00|-0.35|0.35
begins attri|-0.07|-0.09|0.16
begins attr|-0.07|-0.09|0.16
begins audi|0.00|-0.13|0.13
begins autho|-0.08|-0.03|0.12
begins auth|-0.08|-0.03|0.12
begins autom|-0.08|-0.06|0.14
begins auto|-0.08|-0.06|0.14
begins autum|0.13|-0.07|-0.07
begins autu|0.13|-0.07|-0.07
begins avail|-0.01|-0.08|0.09
begins avai|-0.01|-0.08|0.09
begins avera|-0.09|0.02|0.07
begins aver|-0.09|0.02|0.07
begins aware|-0.10|0.18|-0.08
begins awar|-0.12|-0.06|0.18
begins backl|-0.11|-0.02|0.13
begins backu|-0.03|-0.02|0.05
begins back|-0.08|-0.05|0.13
begins base|0.22|-0.02|-0.20
begins baske|-0.07|0.10|-0.03
begins bask|-0.07|0.10|-0.03
begins batte|0.07|-0.01|-0.06
begins batt|0.07|-0.01|-0.06
begins becau|0.11|-0.17|0.06
begins beca|0.11|-0.17|0.06
begins becom|-0.03|0.11|-0.08
begins beco|-0.03|0.11|-0.08
begins bein|0.08|0.06|-0.14
begins bench|-0.18|0.21|-0.02
begins benc|-0.18|0.21|-0.02
begins benef|0.17|-0.05|-0.12
begins bene|0.15|-0.03|-0.12
begins bette|0.16|-0.08|-0.08
begins bett|0.16|-0.08|-0.08
begins betwe|-0.23|-0.07|0.30
begins betw|-0.23|-0.07|0.30
begins billi|0.06|-0.02|-0.04
begins bill|0.04|0.06|-0.11
begins block|-0.12|-0.06|0.18
begins bloc|-0.12|-0.06|0.18
begins bloo|0.13|-0.08|-0.05
begins board|0.05|-0.02|-0.03
begins boar|0.16|-0.37|0.21
begins booke|-0.04|-0.01|0.05
begins booki|0.38|-0.33|-0.06
begins book|0.33|-0.48|0.15
begins borro|0.15|-0.08|-0.08
begins borr|0.15|-0.08|-0.08
begins bottl|0.21|-0.11|-0.11
begins bott|0.21|-0.11|-0.11
begins bounc|-0.03|0.00|0.03
begins boun|-0.09|-0.04|0.13
begins branc|0.05|-0.07|0.02
begins breac|0.00|0.18|-0.17
begins break|0.24|-0.10|-0.14
begins breas|0.03|-0.01|-0.03
begins brea|0.46|-0.17|-0.29
begins bridg|0.09|-0.03|-0.06
begins brid|0.09|-0.03|-0.06
begins brin|-0.10|0.18|-0.08
begins budge|-0.02|-0.08|0.10
begins budg|-0.02|-0.08|0.10
begins build|-0.01|-0.03|0.03
begins buil|-0.30|-0.06|0.36
begins burea|-0.02|0.04|-0.02
begins bure|-0.02|0.04|-0.02
begins burno|-0.02|-0.01|0.03
begins burn|0.10|-0.12|0.02
begins busin|-0.15|0.03|0.13
begins busi|-0.15|0.03|0.13
begins buyer|0.21|0.07|-0.28
begins buye|0.14|0.15|-0.29
begins cach|-0.06|-0.01|0.07
begins calen|0.08|-0.01|-0.06
begins cale|0.08|-0.01|-0.06
begins calle|-0.09|0.21|-0.12
begins call|0.44|-0.23|-0.21
begins campa|-0.11|0.24|-0.13
begins camp|-0.12|0.26|-0.14
begins cance|0.09|0.01|-0.11
begins canc|0.09|0.01|-0.11
begins candi|-0.07|-0.09|0.16
begins cand|-0.07|-0.09|0.16
begins cante|-0.10|0.18|-0.08
begins cant|-0.10|0.18|-0.08
begins capit|-0.02|0.08|-0.05
begins capi|-0.02|0.08|-0.05
begins capt|0.12|-0.01|-0.10
begins carbo|-0.10|0.13|-0.03
begins carb|-0.10|0.13|-0.03
begins caree|-0.09|-0.06|0.15
begins carer|0.09|-0.01|-0.08
begins care|0.04|-0.09|0.05
begins carr|0.15|-0.07|-0.08
begins casew|-0.03|-0.07|0.11
begins case|0.18|-0.57|0.38
begins catal|0.01|-0.11|0.10
begins cata|0.00|-0.10|0.09
begins cause|0.22|-0.10|-0.12
begins caus|0.27|-0.11|-0.16
begins centr|-0.01|-0.30|0.31
begins cent|0.29|-0.54|0.25
begins certi|0.13|-0.03|-0.10
begins cert|0.13|-0.03|-0.10
begins chai|-0.08|0.14|-0.06
begins chang|0.04|-0.31|0.27
begins chann|-0.17|0.32|-0.16
begins chan|-0.13|0.02|0.12
begins charg|-0.03|0.05|-0.02
begins char|0.11|0.02|-0.13
begins check|0.06|0.08|-0.14
begins chec|0.15|-0.02|-0.14
begins child|0.21|-0.11|-0.10
begins chil|0.25|-0.05|-0.19
begins choir|-0.01|0.05|-0.04
begins choi|-0.11|0.01|0.10
begins choos|0.14|-0.10|-0.05
begins choo|0.14|-0.10|-0.05
begins chur|-0.13|0.19|-0.06
begins circ|-0.01|0.21|-0.20
begins citiz|0.09|-0.02|-0.07
begins citi|0.39|-0.15|-0.24
begins claim|0.20|-0.24|0.04
begins clai|0.21|-0.24|0.03
begins class|0.04|-0.02|-0.02
begins clas|0.06|-0.04|-0.02
begins clean|0.12|-0.10|-0.02
begins clea|0.30|-0.34|0.05
begins click|0.26|-0.16|-0.09
begins clic|0.11|-0.02|-0.09
begins clien|0.13|0.04|-0.17
begins clie|0.13|0.04|-0.17
begins clima|-0.08|-0.03|0.12
begins climb|-0.01|-0.11|0.12
begins clim|-0.09|-0.14|0.24
begins clini|0.40|-0.03|-0.37
begins clin|0.40|-0.03|-0.37
begins close|-0.17|-0.04|0.21
begins clos|-0.34|0.00|0.34
begins clou|-0.02|0.06|-0.04
begins club|0.05|-0.02|-0.03
begins coffe|0.12|-0.10|-0.01
begins coff|0.12|-0.10|-0.01
begins cohor|-0.05|-0.08|0.13
begins coho|-0.05|-0.08|0.13
begins colle|0.26|-0.14|-0.12
begins coll|0.26|-0.14|-0.12
begins comme|0.07|-0.02|-0.05
begins commi|-0.04|-0.05|0.09
begins commu|-0.02|0.06|-0.04
begins compa|-0.10|0.05|0.05
begins compe|-0.05|0.07|-0.01
begins compl|0.36|-0.32|-0.05
begins comp|0.13|-0.16|0.03
begins condu|0.18|-0.02|-0.16
begins cond|0.37|-0.12|-0.25
begins confi|0.17|-0.02|-0.15
begins confl|-0.01|-0.02|0.03
begins conf|0.16|-0.04|-0.12
begins consu|-0.08|0.00|0.08
begins cons|0.12|-0.12|0.00
begins conta|-0.05|0.21|-0.16
begins contr|-0.12|-0.14|0.26
begins cont|-0.06|0.00|0.05
begins conve|-0.39|0.52|-0.13
begins conv|-0.17|0.36|-0.19
begins cook|0.13|-0.07|-0.06
begins corpo|-0.08|0.12|-0.04
begins corp|-0.08|0.12|-0.04
begins corre|-0.25|0.10|0.15
begins corr|-0.25|0.10|0.15
begins cost|-0.16|0.38|-0.23
begins couns|0.05|-0.12|0.08
begins count|0.06|-0.14|0.08
begins coun|0.13|-0.26|0.13
begins couri|0.10|-0.03|-0.07
begins cours|0.14|0.08|-0.22
begins cour|0.11|0.03|-0.14
begins cover|-0.08|0.09|-0.01
begins cove|0.10|-0.07|-0.03
begins cras|0.23|-0.05|-0.18
begins creat|0.00|0.06|-0.06
begins crea|0.00|0.06|-0.06
begins credi|0.08|0.10|-0.18
begins cred|0.06|0.07|-0.13
begins crew|-0.03|-0.02|0.05
begins criti|-0.13|-0.06|0.19
begins crit|-0.13|-0.06|0.19
begins cros|0.02|-0.05|0.03
begins curre|0.10|-0.02|-0.08
begins curr|0.10|-0.02|-0.08
begins custo|0.26|0.00|-0.26
begins cust|0.26|0.00|-0.26
begins cutt|-0.26|-0.10|0.36
begins cycli|0.09|-0.06|-0.03
begins cycl|-0.18|0.18|0.00
begins dail|-0.02|-0.01|0.04
begins damag|0.34|-0.26|-0.07
begins dama|0.34|-0.26|-0.07
begins dashb|0.23|-0.28|0.05
begins dash|0.23|-0.28|0.05
begins datab|-0.08|0.01|0.06
begins data|-0.10|0.01|0.09
begins deadl|-0.09|-0.04|0.13
begins dead|-0.09|-0.04|0.13
begins deale|-0.01|0.18|-0.17
begins deal|-0.09|0.18|-0.10
begins death|0.05|-0.02|-0.03
begins deat|0.05|-0.02|-0.03
begins debi|-0.19|0.21|-0.03
begins decem|-0.01|0.04|-0.02
begins dece|-0.01|0.04|-0.02
begins decid|0.13|-0.03|-0.10
begins decis|0.11|-0.21|0.09
begins deci|0.25|-0.24|-0.01
begins decre|0.07|0.08|-0.15
begins decr|0.07|0.08|-0.15
begins defin|-0.04|-0.03|0.07
begins defi|-0.04|-0.03|0.07
begins degr|0.18|-0.06|-0.12
begins deliv|0.22|-0.08|-0.13
begins deli|0.22|-0.08|-0.13
begins deman|0.07|-0.13|0.06
begins dema|0.07|-0.13|0.06
begins demo|-0.10|0.02|0.08
begins depar|0.01|-0.09|0.09
begins depa|0.01|-0.09|0.09
begins depen|-0.08|0.01|0.07
begins depe|-0.08|0.01|0.07
begins deplo|0.16|-0.04|-0.12
begins depl|0.16|-0.04|-0.12
begins depo|-0.16|-0.04|0.21
begins deskt|0.03|-0.01|-0.02
begins desk|0.03|-0.01|-0.02
begins detec|-0.35|-0.08|0.42
begins dete|-0.35|-0.08|0.42
begins devel|-0.09|-0.03|0.12
begins deve|-0.09|-0.03|0.12
begins diabe|0.27|-0.16|-0.12
begins diab|0.27|-0.16|-0.12
begins diffe|-0.05|-0.13|0.17
begins diff|-0.05|-0.13|0.17
begins digit|0.16|-0.10|-0.06
begins digi|0.16|-0.10|-0.06
begins direc|-0.09|0.10|-0.01
begins dire|-0.09|0.10|-0.01
begins disab|0.08|0.00|-0.08
begins disa|0.05|-0.28|0.23
begins disch|0.04|-0.16|0.13
begins disco|-0.01|0.08|-0.07
begins disc|0.03|-0.09|0.06
begins dispa|0.16|-0.06|-0.10
begins disp|0.13|-0.01|-0.12
begins distr|0.22|-0.08|-0.14
begins dist|0.22|-0.08|-0.14
begins docto|-0.23|0.07|0.16
begins doct|-0.23|0.07|0.16
begins docum|0.08|-0.06|-0.03
begins docu|0.08|-0.06|-0.03
begins don'|-0.02|0.04|-0.02
begins donat|-0.11|0.13|-0.02
begins dona|-0.11|0.13|-0.02
begins donor|-0.02|0.04|-0.02
begins dono|-0.19|0.12|0.07
begins door|0.26|-0.10|-0.15
begins dose|0.11|-0.07|-0.04
begins doubl|0.08|0.02|-0.10
begins doub|0.08|0.02|-0.10
begins downl|0.11|-0.07|-0.05
begins down|-0.21|-0.07|0.28
begins drive|-0.41|-0.04|0.44
begins driv|-0.22|-0.10|0.32
begins drop|0.00|-0.05|0.05
begins dupli|0.10|-0.15|0.06
begins dupl|0.10|-0.15|0.06
begins earl|-0.31|0.07|0.23
begins ebitd|-0.03|0.05|-0.01
begins ebit|-0.03|0.05|-0.01
begins elect|-0.20|0.17|0.03
begins elec|-0.20|0.17|0.03
begins emerg|0.18|-0.05|-0.13
begins emer|0.18|-0.05|-0.13
begins emiss|-0.04|0.07|-0.03
begins emis|-0.04|0.07|-0.03
begins emplo|-0.07|-0.11|0.18
begins empl|-0.07|-0.11|0.18
begins empt|0.02|-0.08|0.06
begins energ|-0.15|0.37|-0.21
begins ener|-0.15|0.37|-0.21
begins engag|0.00|0.08|-0.08
begins enga|0.00|0.08|-0.08
begins engin|-0.10|-0.02|0.12
begins engi|-0.10|-0.02|0.12
begins enqui|-0.12|0.24|-0.12
begins enqu|-0.12|0.24|-0.12
begins enrol|-0.15|0.21|-0.05
begins enro|-0.30|0.18|0.12
begins enter|0.07|-0.07|-0.01
begins ente|-0.07|-0.13|0.21
begins entri|-0.04|-0.06|0.10
begins entr|-0.11|-0.12|0.23
begins episo|0.06|-0.04|-0.02
begins epis|0.06|-0.04|-0.02
begins error|0.02|-0.10|0.08
begins erro|-0.13|-0.18|0.32
begins escal|0.12|-0.01|-0.11
begins esca|0.12|-0.01|-0.11
begins evalu|0.22|-0.04|-0.18
begins eval|0.22|-0.04|-0.18
begins eveni|-0.06|0.14|-0.08
begins event|0.09|-0.01|-0.08
begins even|0.03|0.13|-0.16
begins every|-0.09|-0.01|0.10
begins ever|-0.09|-0.01|0.10
begins evic|0.05|-0.04|-0.01
begins execu|0.21|-0.31|0.09
begins exec|0.21|-0.31|0.09
begins exhau|-0.14|-0.02|0.16
begins exha|-0.14|-0.02|0.16
begins exhib|-0.08|0.13|-0.05
begins exhi|-0.08|0.13|-0.05
begins expen|-0.15|0.02|0.13
begins exper|-0.11|-0.05|0.16
begins expe|-0.26|-0.03|0.29
begins expir|0.09|-0.02|-0.07
begins expi|0.09|-0.02|-0.07
begins exter|0.26|-0.08|-0.18
begins exte|0.11|0.08|-0.19
begins extr|-0.33|0.36|-0.03
begins facto|-0.08|0.22|-0.14
begins fact|-0.08|0.22|-0.14
begins facul|-0.11|-0.01|0.11
begins facu|-0.11|-0.01|0.11
begins faile|0.00|0.05|-0.05
begins failu|-0.06|-0.05|0.11
begins fail|0.12|-0.08|-0.04
begins fall|0.17|0.25|-0.42
begins famil|0.15|0.00|-0.15
begins fami|0.15|0.00|-0.15
begins farme|0.17|-0.16|-0.01
begins farm|0.28|-0.22|-0.07
begins fault|0.08|-0.06|-0.03
begins faul|0.08|-0.06|-0.03
begins feedb|0.08|-0.14|0.06
begins feed|0.08|-0.14|0.06
begins ferr|0.01|0.11|-0.12
begins fiel|-0.07|-0.10|0.17
begins fift|-0.03|0.11|-0.08
begins figur|-0.17|-0.09|0.26
begins figu|-0.17|-0.09|0.26
begins file|-0.13|-0.19|0.32
begins filin|0.07|0.00|-0.07
begins fili|0.07|0.00|-0.07
begins fille|-0.11|0.19|-0.08
begins fill|-0.11|0.19|-0.08
begins finan|-0.15|-0.06|0.22
begins fina|-0.29|-0.10|0.39
begins findi|0.13|-0.03|-0.10
begins find|0.13|-0.03|-0.10
begins fine|-0.27|0.53|-0.27
begins finis|0.03|-0.06|0.03
begins fini|0.03|-0.06|0.03
begins firm|-0.19|0.27|-0.08
begins firs|0.26|-0.45|0.21
begins fisca|-0.04|0.15|-0.11
begins fisc|-0.04|0.15|-0.11
begins fixe|0.06|-0.02|-0.04
begins flee|-0.03|0.10|-0.07
begins floo|0.04|-0.19|0.15
begins follo|0.08|-0.04|-0.05
begins foll|0.08|-0.04|-0.05
begins foot|-0.04|0.06|-0.02
begins forec|-0.04|-0.29|0.33
begins fore|-0.04|-0.29|0.34
begins forkl|-0.12|-0.14|0.26
begins fork|-0.12|-0.14|0.26
begins forma|-0.10|-0.07|0.17
begins form|-0.05|-0.14|0.19
begins foru|0.21|-0.07|-0.14
begins found|0.10|-0.01|-0.09
begins foun|-0.13|-0.31|0.44
begins frau|0.28|-0.10|-0.18
begins frida|0.19|-0.03|-0.15
begins frid|0.19|-0.03|-0.15
begins frien|-0.12|-0.01|0.12
begins frie|-0.12|-0.01|0.12
begins fund|-0.26|0.23|0.03
begins garde|0.07|-0.03|-0.04
begins gard|0.07|-0.03|-0.04
begins gende|-0.01|-0.03|0.03
begins gend|-0.01|-0.03|0.03
begins gener|-0.05|0.08|-0.03
begins gene|0.02|0.08|-0.10
begins girl|0.12|-0.09|-0.03
begins giver|-0.20|0.30|-0.10
begins give|-0.20|0.30|-0.10
begins givin|-0.19|0.20|-0.01
begins givi|-0.19|0.20|-0.01
begins glas|-0.02|0.09|-0.07
begins goodw|-0.04|0.05|-0.01
begins good|0.09|0.00|-0.08
begins grade|0.09|-0.06|-0.03
begins gradu|0.31|-0.18|-0.13
begins grad|0.49|-0.31|-0.18
begins grant|-0.04|0.07|-0.02
begins gran|-0.17|-0.10|0.27
begins gree|0.02|0.04|-0.07
begins griev|-0.07|-0.06|0.13
begins grie|-0.07|-0.06|0.13
begins gros|-0.12|0.17|-0.04
begins group|-0.13|0.00|0.13
begins grou|-0.09|-0.07|0.17
begins grow|-0.18|0.17|0.00
begins guest|0.20|-0.09|-0.11
begins gues|0.17|-0.06|-0.12
begins halve|0.12|-0.23|0.10
begins halv|0.12|-0.23|0.10
begins handb|-0.15|-0.06|0.22
begins hande|0.26|-0.07|-0.19
begins handl|0.17|-0.05|-0.12
begins hando|0.10|-0.09|-0.01
begins hand|0.38|-0.27|-0.11
begins happe|0.18|-0.07|-0.11
begins happ|0.19|-0.08|-0.12
begins hardw|0.00|-0.04|0.04
begins hard|0.03|-0.06|0.03
begins harve|0.06|-0.02|-0.04
begins harv|0.06|-0.02|-0.04
begins head|-0.06|0.03|0.03
begins healt|-0.09|0.01|0.08
begins heal|-0.09|0.01|0.08
begins hear|0.11|0.00|-0.10
begins helpf|0.19|-0.11|-0.08
begins helpl|0.14|-0.08|-0.06
begins help|0.37|-0.19|-0.18
begins holde|-0.03|0.07|-0.04
begins hold|-0.03|0.07|-0.04
begins holid|0.03|0.00|-0.03
begins holi|0.03|0.00|-0.03
begins home|0.35|-0.16|-0.19
begins hoste|0.11|-0.04|-0.07
begins hosti|-0.22|0.24|-0.03
begins host|-0.04|0.16|-0.12
begins hotel|-0.01|0.09|-0.07
begins hote|-0.01|0.09|-0.07
begins hotfi|-0.13|-0.03|0.15
begins hotf|-0.13|-0.03|0.15
begins hour|-0.09|-0.33|0.41
begins house|0.32|-0.24|-0.08
begins housi|-0.02|0.07|-0.05
begins hous|0.66|-0.29|-0.38
begins ident|0.13|-0.10|-0.03
begins iden|0.13|-0.10|-0.03
begins impor|0.20|-0.12|-0.08
begins impo|0.20|-0.12|-0.08
begins impro|-0.03|-0.11|0.14
begins impr|-0.18|0.06|0.12
begins incid|-0.09|-0.05|0.14
begins inci|-0.09|-0.05|0.14
begins inclu|-0.10|-0.02|0.11
begins incl|-0.10|-0.02|0.11
begins incre|0.03|-0.14|0.12
begins incr|0.03|-0.14|0.12
begins inde|0.12|-0.16|0.05
begins indus|-0.02|0.03|-0.01
begins indu|-0.02|0.03|-0.01
begins infec|0.06|-0.02|-0.03
begins infe|0.06|-0.02|-0.03
begins infr|-0.15|0.09|0.06
begins injur|0.20|-0.16|-0.04
begins inju|0.20|-0.16|-0.04
begins insid|0.06|-0.27|0.21
begins insi|0.06|-0.27|0.21
begins inspe|-0.14|-0.07|0.21
begins insp|-0.14|-0.07|0.21
begins insta|0.27|-0.16|-0.11
begins inste|-0.07|0.10|-0.03
begins inst|0.18|-0.08|-0.10
begins insur|-0.16|0.24|-0.08
begins insu|-0.16|0.24|-0.08
begins intak|-0.11|-0.02|0.13
begins inta|-0.11|-0.02|0.13
begins inten|-0.11|-0.06|0.17
begins inter|-0.41|0.05|0.36
begins inte|-0.28|-0.19|0.48
begins intro|0.05|-0.04|-0.01
begins intr|0.13|-0.18|0.04
begins inven|-0.03|0.05|-0.02
begins inve|-0.03|0.05|-0.02
begins invit|0.30|0.05|-0.34
begins invi|0.30|0.05|-0.34
begins invoi|0.08|-0.38|0.30
begins invo|0.08|-0.38|0.30
begins issue|-0.11|-0.18|0.29
begins issu|-0.11|-0.18|0.29
begins item|-0.23|-0.07|0.30
begins jacke|0.11|-0.06|-0.05
begins jack|0.11|-0.06|-0.05
begins janua|-0.07|-0.03|0.09
begins janu|-0.07|-0.03|0.09
begins joine|0.02|-0.04|0.02
begins join|0.02|-0.04|0.02
begins journ|-0.04|-0.06|0.10
begins jour|-0.04|-0.06|0.10
begins junio|-0.02|-0.05|0.06
begins juni|-0.02|-0.05|0.06
begins kilom|-0.05|0.08|-0.03
begins kilo|-0.05|0.08|-0.03
begins labe|-0.24|-0.04|0.28
begins labou|-0.19|-0.10|0.28
begins labo|-0.21|-0.11|0.32
begins land|0.01|-0.06|0.05
begins langu|0.19|-0.10|-0.09
begins lang|0.19|-0.10|-0.09
begins lapto|-0.14|-0.14|0.29
begins lapt|-0.14|-0.14|0.29
begins late|0.16|-0.03|-0.13
begins laun|-0.19|0.21|-0.02
begins lawye|-0.07|-0.10|0.17
begins lawy|-0.07|-0.10|0.17
begins leade|-0.16|-0.02|0.18
begins lead|-0.31|0.24|0.07
begins leak|-0.23|0.07|0.16
begins learn|0.03|-0.08|0.05
begins lear|0.03|-0.08|0.05
begins leas|-0.14|0.16|-0.01
begins leave|0.36|-0.10|-0.26
begins leavi|0.04|-0.20|0.17
begins leav|-0.20|-0.04|0.24
begins lectu|0.01|-0.07|0.06
begins lect|0.01|-0.07|0.06
begins ledge|-0.08|0.00|0.08
begins ledg|-0.08|0.00|0.08
begins legac|-0.27|0.01|0.25
begins lega|0.00|-0.03|0.03
begins lengt|-0.04|0.01|0.03
begins leng|-0.04|0.01|0.03
begins lesso|0.01|-0.05|0.04
begins less|0.01|-0.05|0.04
begins lette|0.12|0.14|-0.26
begins lett|0.12|0.14|-0.26
begins leve|0.09|0.07|-0.16
begins libra|0.04|-0.02|-0.02
begins libr|0.04|-0.02|-0.02
begins licen|0.10|-0.06|-0.03
begins lice|0.10|-0.06|-0.03
begins light|0.28|-0.14|-0.14
begins ligh|0.28|-0.14|-0.14
begins line|-0.15|-0.08|0.24
begins link|-0.19|0.20|-0.01
begins liste|0.09|-0.05|-0.03
begins listi|-0.04|0.19|-0.15
begins list|0.05|0.14|-0.19
begins litre|-0.14|0.21|-0.07
begins litr|-0.14|0.21|-0.07
begins load|-0.31|-0.12|0.43
begins loave|0.17|-0.12|-0.04
begins loav|0.17|-0.12|-0.04
begins locat|-0.05|-0.14|0.19
begins loca|-0.12|-0.14|0.27
begins logg|0.12|-0.07|-0.05
begins logis|-0.08|-0.05|0.13
begins logi|0.01|-0.07|0.06
begins logo|-0.01|0.07|-0.07
begins longe|0.06|0.11|-0.18
begins long|0.06|0.11|-0.18
begins looku|0.12|-0.07|-0.05
begins look|0.10|-0.07|-0.03
begins losse|0.08|-0.01|-0.07
begins loss|0.08|-0.01|-0.07
begins lowe|-0.01|0.08|-0.08
begins loyal|-0.04|0.13|-0.10
begins loya|-0.04|0.13|-0.10
begins machi|0.00|-0.04|0.04
begins mach|0.00|-0.04|0.04
begins maili|-0.18|0.28|-0.09
begins mail|-0.10|0.20|-0.10
begins maint|-0.04|0.02|0.02
begins main|-0.28|-0.03|0.31
begins make|-0.03|0.06|-0.04
begins malar|0.20|-0.04|-0.16
begins mala|0.20|-0.04|-0.16
begins manag|-0.07|-0.07|0.13
begins mana|-0.07|-0.07|0.13
begins manua|-0.09|-0.10|0.19
begins manu|-0.09|-0.09|0.19
begins margi|-0.15|0.19|-0.04
begins marg|-0.15|0.19|-0.04
begins marke|-0.15|0.18|-0.03
begins marki|-0.08|-0.04|0.12
begins mark|-0.10|0.10|0.00
begins maste|0.00|0.22|-0.22
begins mast|0.00|0.22|-0.22
begins mater|-0.06|0.12|-0.07
begins mate|-0.06|0.12|-0.07
begins math|0.04|-0.02|-0.02
begins matri|-0.15|0.00|0.15
begins matr|-0.15|0.00|0.15
begins meal|0.04|-0.02|-0.01
begins measu|0.20|-0.07|-0.14
begins meas|0.41|-0.23|-0.17
begins media|0.20|-0.23|0.03
begins medi|0.19|-0.21|0.02
begins meeti|-0.20|0.07|0.13
begins meet|0.09|-0.06|-0.03
begins membe|-0.32|0.25|0.07
begins memb|-0.32|0.25|0.07
begins menti|0.02|0.21|-0.23
begins mento|0.06|-0.09|0.03
begins ment|-0.23|0.09|0.14
begins merge|-0.16|-0.07|0.22
begins merg|-0.27|-0.09|0.36
begins metr|-0.02|0.11|-0.09
begins migra|0.13|-0.04|-0.10
begins migr|0.13|-0.04|-0.10
begins milli|-0.07|0.10|-0.04
begins mill|-0.07|0.10|-0.04
begins minut|0.11|-0.16|0.07
begins minu|0.20|-0.22|0.03
begins mirro|0.12|-0.05|-0.06
begins mirr|0.12|-0.05|-0.06
begins misse|0.18|-0.24|0.07
begins missi|0.10|-0.11|0.01
begins miss|0.28|-0.36|0.08
begins mode|0.05|-0.13|0.07
begins modul|-0.09|-0.05|0.13
begins modu|-0.09|-0.05|0.13
begins monda|-0.05|-0.06|0.11
begins mond|-0.05|-0.06|0.11
begins mone|0.05|-0.04|-0.01
begins month|-0.27|0.12|0.14
begins mont|-0.27|0.12|0.14
begins morni|0.15|-0.10|-0.05
begins morn|0.15|-0.10|-0.05
begins mothe|0.21|-0.18|-0.03
begins moth|0.21|-0.18|-0.03
begins munic|0.17|-0.08|-0.09
begins muni|0.17|-0.08|-0.09
begins needl|-0.13|-0.02|0.15
begins need|0.07|-0.11|0.04
begins negat|0.23|-0.03|-0.20
begins nega|0.23|-0.03|-0.20
begins neigh|0.24|-0.11|-0.13
begins neig|0.24|-0.11|-0.13
begins neve|-0.19|0.16|0.03
begins newco|0.15|-0.03|-0.12
begins newc|0.15|-0.03|-0.12
begins newl|-0.02|-0.04|0.05
begins newsl|-0.26|0.29|-0.03
begins news|-0.26|0.29|-0.03
begins night|-0.09|-0.17|0.26
begins nigh|0.06|-0.07|0.01
begins nobod|-0.12|-0.01|0.13
begins nobo|-0.12|-0.01|0.13
begins nois|0.22|-0.14|-0.08
begins nordi|-0.03|0.04|-0.01
begins nord|-0.03|0.04|-0.01
begins note|0.14|0.00|-0.13
begins notic|0.11|-0.05|-0.06
begins noti|0.11|-0.05|-0.06
begins numbe|-0.09|0.01|0.08
begins numb|-0.09|0.01|0.08
begins nurse|-0.07|-0.16|0.23
begins nursi|-0.06|0.06|0.01
begins nurs|-0.15|-0.27|0.43
begins objec|-0.11|0.12|-0.02
begins obje|-0.11|0.12|-0.02
begins obser|-0.14|-0.17|0.31
begins obse|-0.14|-0.17|0.31
begins offer|-0.08|0.08|0.00
begins offe|0.15|-0.10|-0.06
begins offic|-0.22|0.09|0.13
begins offi|-0.22|0.09|0.13
begins offli|0.03|-0.02|-0.01
begins offl|0.03|-0.02|-0.01
begins olde|-0.13|0.09|0.04
begins ombud|0.04|-0.02|-0.02
begins ombu|0.04|-0.02|-0.02
begins onboa|-0.08|-0.05|0.13
begins onbo|-0.08|-0.05|0.13
begins onlin|0.21|-0.12|-0.09
begins onli|0.21|-0.12|-0.09
begins opene|-0.06|0.11|-0.05
begins openi|0.06|0.13|-0.19
begins open|0.00|0.24|-0.24
begins opera|-0.31|0.16|0.15
begins oper|-0.31|0.16|0.15
begins oppor|-0.05|-0.04|0.09
begins oppo|-0.05|-0.04|0.09
begins order|0.24|-0.26|0.02
begins orde|0.11|-0.23|0.12
begins organ|-0.21|0.29|-0.07
begins orga|-0.21|0.29|-0.07
begins othe|0.20|-0.12|-0.08
begins outag|0.03|-0.01|-0.02
begins outa|0.03|-0.01|-0.02
begins outbo|-0.02|0.06|-0.04
begins outb|-0.02|0.06|-0.04
begins outp|-0.03|-0.01|0.03
begins outsi|-0.10|-0.10|0.20
begins outs|-0.10|-0.10|0.20
begins overa|0.09|-0.03|-0.06
begins overd|-0.23|0.12|0.11
begins overl|-0.04|-0.05|0.09
begins overp|-0.07|0.14|-0.07
begins overr|-0.01|-0.05|0.06
begins overs|-0.14|0.42|-0.28
begins overt|0.09|-0.02|-0.08
begins over|-0.31|0.56|-0.24
begins owner|-0.07|-0.03|0.10
begins owne|-0.18|-0.04|0.22
begins packa|0.13|0.06|-0.19
begins pack|0.11|0.05|-0.16
begins page|-0.14|-0.09|0.23
begins pair|0.09|-0.17|0.08
begins palle|-0.15|0.07|0.08
begins pall|-0.15|0.07|0.08
begins pape|-0.20|0.20|0.00
begins parce|0.15|-0.04|-0.11
begins parc|0.15|-0.04|-0.11
begins paren|0.09|-0.15|0.06
begins pare|0.09|-0.15|0.06
begins park|0.16|-0.15|-0.01
begins parti|0.15|0.01|-0.16
begins partn|-0.16|0.12|0.05
begins part|-0.16|0.38|-0.23
begins passe|0.00|-0.09|0.09
begins passp|0.27|-0.08|-0.19
begins passw|0.03|-0.02|-0.02
begins pass|0.31|-0.19|-0.12
begins patch|-0.17|-0.07|0.24
begins patc|-0.27|-0.08|0.35
begins patie|0.11|-0.20|0.09
begins pati|0.11|-0.20|0.09
begins pave|-0.09|-0.02|0.11
begins payba|-0.04|0.08|-0.04
begins payb|-0.04|0.08|-0.04
begins payin|0.08|0.19|-0.26
begins payi|0.08|0.19|-0.26
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
begins perma|-0.10|-0.04|0.15
begins permi|0.15|-0.06|-0.09
begins perm|0.05|-0.10|0.05
begins perso|-0.03|-0.14|0.17
begins pers|-0.03|-0.14|0.17
begins phish|-0.02|-0.04|0.06
begins phis|-0.04|-0.07|0.11
begins phon|0.27|-0.09|-0.19
begins phot|0.06|-0.04|-0.02
begins picke|-0.12|-0.06|0.17
begins pick|-0.06|-0.08|0.14
begins pilo|0.08|-0.02|-0.06
begins pipel|0.05|-0.14|0.09
begins pipe|0.05|-0.14|0.09
begins place|0.36|-0.14|-0.22
begins plac|0.31|-0.16|-0.15
begins plann|-0.01|-0.28|0.29
begins plan|-0.01|-0.35|0.36
begins platf|-0.16|0.03|0.13
begins plat|0.08|-0.16|0.08
begins pledg|-0.06|0.08|-0.02
begins pled|-0.06|0.08|-0.02
begins plugi|0.20|-0.11|-0.09
begins plug|0.20|-0.11|-0.09
begins point|0.14|-0.07|-0.07
begins poin|0.08|0.11|-0.18
begins polic|-0.03|0.09|-0.06
begins poli|-0.03|0.09|-0.06
begins porta|0.37|-0.20|-0.17
begins port|0.15|0.02|-0.18
begins post|-0.05|-0.17|0.22
begins powe|-0.16|0.19|-0.03
begins pract|0.19|-0.08|-0.11
begins prac|0.19|-0.08|-0.11
begins premi|0.12|0.08|-0.21
begins prem|0.12|0.08|-0.21
begins prese|0.26|-0.01|-0.25
begins press|0.08|-0.03|-0.05
begins pres|0.34|-0.04|-0.30
begins previ|-0.13|0.14|-0.01
begins prev|-0.13|0.14|-0.01
begins prici|-0.04|0.00|0.04
begins pric|0.11|-0.09|-0.01
begins privi|-0.22|-0.16|0.38
begins priv|-0.22|-0.16|0.38
begins proce|0.08|0.00|-0.08
begins procu|-0.04|0.03|0.01
begins proc|0.04|0.03|-0.07
begins produ|0.01|-0.19|0.18
begins prod|0.01|-0.19|0.18
begins profe|-0.11|-0.01|0.12
begins profi|-0.02|0.05|-0.04
begins prof|-0.13|0.04|0.08
begins progr|0.12|0.07|-0.20
begins prog|0.12|0.07|-0.20
begins proje|0.11|0.06|-0.17
begins proj|0.11|0.06|-0.17
begins promi|0.23|-0.04|-0.19
begins promo|-0.16|-0.14|0.30
begins prom|0.07|-0.18|0.11
begins propo|-0.24|0.25|-0.01
begins prop|-0.25|0.27|-0.01
begins prosp|-0.03|0.07|-0.04
begins pros|-0.03|0.07|-0.04
begins proto|-0.08|-0.01|0.09
begins prot|-0.09|0.17|-0.08
begins publi|0.05|-0.15|0.10
begins publ|0.05|-0.15|0.10
begins puls|-0.44|-0.10|0.55
begins pupil|0.22|-0.10|-0.12
begins pupi|0.22|-0.10|-0.12
begins purch|0.11|-0.34|0.23
begins purc|0.11|-0.34|0.23
begins quali|0.01|0.08|-0.09
begins qual|0.01|0.08|-0.09
begins quer|0.04|-0.24|0.20
begins quest|0.04|-0.17|0.13
begins ques|0.04|-0.17|0.13
begins queu|0.00|-0.10|0.09
begins quote|0.08|0.04|-0.12
begins quot|0.00|0.26|-0.27
begins raise|-0.08|-0.16|0.24
begins rais|-0.03|-0.06|0.09
begins range|-0.04|-0.01|0.05
begins rang|-0.18|0.15|0.03
begins rathe|-0.12|0.02|0.10
begins rath|-0.12|0.02|0.10
begins ratin|0.02|0.01|-0.03
begins rati|-0.14|0.29|-0.14
begins reach|0.10|-0.02|-0.09
begins reac|0.22|-0.08|-0.13
begins reade|0.06|0.17|-0.23
begins readi|0.24|-0.14|-0.09
begins readm|0.14|-0.05|-0.10
begins read|0.12|-0.08|-0.03
begins reali|-0.02|0.04|-0.02
begins real|-0.02|0.04|-0.02
begins recei|-0.18|-0.04|0.21
begins rece|-0.18|-0.04|0.21
begins recip|0.03|0.08|-0.11
begins reci|0.03|0.08|-0.11
begins recom|0.14|-0.16|0.02
begins recon|-0.17|-0.06|0.23
begins recor|-0.28|0.05|0.23
begins reco|-0.17|-0.19|0.36
begins recur|-0.13|-0.05|0.18
begins recu|-0.13|-0.05|0.18
begins recyc|0.17|-0.07|-0.10
begins recy|0.17|-0.07|-0.10
begins redes|0.07|-0.04|-0.03
begins rede|0.07|-0.04|-0.03
begins refer|-0.20|0.23|-0.03
begins refe|-0.45|0.53|-0.08
begins refun|-0.11|0.14|-0.03
begins refu|-0.11|0.15|-0.04
begins regio|0.10|-0.11|0.01
begins regis|0.03|-0.06|0.03
begins regi|0.14|-0.17|0.04
begins regre|0.08|-0.06|-0.02
begins regr|0.08|-0.06|-0.02
begins regul|-0.04|0.05|-0.01
begins regu|-0.04|0.05|-0.01
begins reimb|-0.08|-0.01|0.09
begins reim|-0.08|-0.01|0.09
begins rejec|-0.11|0.20|-0.09
begins reje|-0.11|0.20|-0.09
begins relap|0.33|-0.20|-0.13
begins rela|0.32|-0.20|-0.12
begins relea|0.15|-0.16|0.01
begins rele|0.15|-0.16|0.01
begins remot|-0.06|-0.01|0.07
begins remo|-0.06|-0.01|0.07
begins renew|0.19|0.10|-0.29
begins rene|-0.01|0.38|-0.37
begins reope|-0.05|-0.03|0.08
begins reop|-0.05|-0.03|0.08
begins repai|-0.03|-0.08|0.11
begins repa|-0.03|-0.08|0.11
begins repea|0.20|0.05|-0.25
begins repe|0.20|0.05|-0.25
begins repla|0.12|-0.02|-0.11
begins repli|-0.20|-0.04|0.25
begins repl|0.06|-0.07|0.01
begins repor|0.12|-0.35|0.23
begins repos|-0.11|0.06|0.04
begins repo|0.00|-0.29|0.29
begins reque|-0.29|0.00|0.30
begins requ|-0.29|0.00|0.30
begins resea|-0.20|0.13|0.07
begins resel|0.11|-0.04|-0.07
begins reser|-0.17|0.21|-0.04
begins rese|-0.26|0.29|-0.03
begins resid|0.23|-0.12|-0.11
begins resig|-0.16|-0.04|0.20
begins resi|0.07|-0.16|0.09
begins resol|0.10|-0.02|-0.08
begins reso|0.10|-0.02|-0.08
begins respo|-0.04|-0.12|0.16
begins resp|-0.04|-0.12|0.16
begins resto|-0.11|-0.02|0.14
begins rest|-0.01|-0.11|0.11
begins resul|-0.06|-0.02|0.08
begins resu|-0.06|-0.02|0.08
begins reten|-0.10|-0.04|0.14
begins rete|-0.10|-0.04|0.14
begins retur|0.23|-0.13|-0.10
begins retu|0.23|-0.13|-0.10
begins reus|0.06|-0.05|-0.01
begins reven|-0.20|0.14|0.05
begins reve|-0.20|0.14|0.05
begins revie|-0.04|-0.16|0.20
begins revi|-0.04|-0.16|0.20
begins rewor|-0.07|0.00|0.07
begins rewo|-0.07|0.00|0.07
begins ride|0.06|-0.04|-0.01
begins right|-0.16|-0.06|0.22
begins righ|-0.13|-0.06|0.19
begins rise|0.03|-0.13|0.10
begins road|0.23|-0.05|-0.17
begins role|-0.06|-0.05|0.11
begins rollb|-0.09|-0.03|0.12
begins roll|-0.10|-0.10|0.20
begins roste|-0.25|-0.05|0.29
begins rost|-0.25|-0.05|0.29
begins rota|-0.05|0.00|0.06
begins roun|-0.12|-0.06|0.18
begins route|-0.11|0.12|-0.01
begins rout|-0.17|0.08|0.09
begins runne|-0.22|-0.02|0.24
begins runni|0.18|-0.06|-0.12
begins runn|-0.04|-0.08|0.12
begins runwa|-0.10|0.17|-0.07
begins runw|-0.10|0.17|-0.07
begins rura|-0.02|0.04|-0.02
begins sale|-0.28|0.12|0.16
begins sampl|-0.10|0.11|0.00
begins samp|-0.10|0.11|0.00
begins satis|-0.13|-0.09|0.22
begins sati|-0.13|-0.09|0.22
begins save|0.02|0.21|-0.22
begins savin|0.05|-0.01|-0.04
begins savi|0.05|-0.01|-0.04
begins scal|0.04|-0.01|-0.03
begins schem|-0.20|-0.08|0.28
begins sche|-0.34|-0.09|0.43
begins schoo|0.05|0.13|-0.18
begins scho|0.04|0.14|-0.18
begins scop|-0.12|0.36|-0.25
begins score|-0.06|-0.04|0.10
begins scor|0.07|-0.16|0.09
begins scree|0.06|-0.02|-0.04
begins scre|0.06|-0.02|-0.04
begins searc|0.09|0.12|-0.21
begins sear|0.09|0.12|-0.21
begins seaso|0.16|-0.13|-0.03
begins seas|0.16|-0.13|-0.03
begins seat|0.17|-0.02|-0.15
begins secon|0.30|-0.04|-0.26
begins seco|0.30|-0.04|-0.26
begins secti|0.09|0.03|-0.12
begins sect|0.09|0.10|-0.18
begins secur|-0.22|0.26|-0.05
begins secu|-0.22|0.26|-0.05
begins semes|0.35|-0.36|0.01
begins seme|0.35|-0.36|0.01
begins senio|0.09|-0.11|0.03
begins seni|0.09|-0.11|0.03
begins serie|-0.12|0.18|-0.06
begins serio|0.36|-0.18|-0.18
begins seri|0.25|0.00|-0.24
begins servi|-0.13|-0.13|0.26
begins serv|-0.03|-0.18|0.21
begins sessi|0.15|-0.24|0.09
begins sess|0.15|-0.24|0.09
begins settl|0.05|-0.08|0.03
begins sett|0.23|-0.10|-0.12
begins setu|0.36|-0.02|-0.35
begins sever|-0.15|-0.01|0.16
begins seve|-0.15|-0.01|0.16
begins share|-0.05|-0.09|0.14
begins shar|0.09|-0.19|0.10
begins shelt|0.35|-0.19|-0.16
begins shel|0.25|-0.26|0.01
begins shift|-0.13|-0.11|0.23
begins shif|-0.23|-0.24|0.47
begins ship|0.09|-0.06|-0.02
begins shopp|0.07|-0.06|-0.01
begins shop|0.13|0.00|-0.13
begins short|-0.17|0.08|0.08
begins shor|-0.20|0.05|0.14
begins show|-0.01|-0.26|0.27
begins shrin|-0.02|0.10|-0.08
begins shri|-0.02|0.10|-0.08
begins sickn|-0.02|-0.02|0.04
begins sick|-0.02|-0.02|0.04
begins signa|-0.13|0.24|-0.11
begins signe|-0.06|-0.17|0.23
begins sign|-0.37|0.55|-0.18
begins simul|0.19|-0.11|-0.08
begins simu|0.19|-0.11|-0.08
begins sinc|0.03|-0.03|0.00
begins site|-0.19|0.30|-0.11
begins slee|0.13|-0.04|-0.09
begins smal|-0.11|0.14|-0.03
begins solve|-0.09|-0.05|0.14
begins solv|-0.09|-0.05|0.14
begins sourc|0.14|0.01|-0.15
begins sour|0.14|0.01|-0.15
begins spar|0.12|0.05|-0.17
begins spea|0.13|-0.06|-0.07
begins spend|-0.08|0.20|-0.12
begins spen|-0.01|-0.04|0.05
begins spons|0.04|0.12|-0.16
begins spon|0.04|0.12|-0.16
begins sprin|-0.04|0.17|-0.14
begins spri|-0.04|0.17|-0.14
begins squad|-0.08|-0.02|0.10
begins squar|-0.02|0.11|-0.09
begins squa|-0.11|0.09|0.01
begins stabl|0.17|-0.02|-0.15
begins stab|0.17|-0.02|-0.15
begins staff|0.00|0.03|-0.03
begins staf|-0.27|-0.15|0.42
begins stag|0.29|-0.22|-0.07
begins stal|-0.10|-0.09|0.19
begins stand|-0.16|-0.10|0.26
begins stan|-0.25|0.25|0.00
begins start|-0.06|0.23|-0.17
begins star|0.39|-0.03|-0.36
begins state|0.06|-0.02|-0.03
begins stati|0.01|-0.04|0.04
begins statu|0.11|-0.09|-0.02
begins stat|0.04|0.06|-0.10
begins stay|0.06|0.08|-0.14
begins stee|-0.05|0.15|-0.10
begins step|0.07|-0.18|0.11
begins stick|0.04|-0.01|-0.03
begins stil|0.12|-0.20|0.08
begins stoc|-0.19|0.39|-0.21
begins stop|-0.01|-0.02|0.03
begins stora|-0.18|0.07|0.11
begins stor|-0.21|0.21|-0.01
begins stree|-0.01|0.08|-0.07
begins stres|-0.03|0.00|0.03
begins stre|0.14|-0.02|-0.12
begins strok|0.05|-0.03|-0.01
begins stro|0.05|-0.03|-0.01
begins stude|0.22|-0.02|-0.21
begins studi|-0.11|0.05|0.06
begins stud|0.36|-0.05|-0.31
begins submi|0.03|0.06|-0.08
begins subm|0.03|0.06|-0.08
begins subsc|0.32|-0.12|-0.20
begins subs|0.31|-0.11|-0.20
begins succe|0.14|-0.03|-0.11
begins succ|0.14|-0.03|-0.11
begins summe|-0.14|0.08|0.06
begins summi|0.21|0.01|-0.22
begins summ|0.07|0.09|-0.16
begins super|-0.10|0.20|-0.10
begins supe|-0.10|0.20|-0.10
begins suppl|-0.24|-0.37|0.61
begins suppo|-0.09|0.22|-0.13
begins supp|-0.33|-0.15|0.48
begins surge|0.10|-0.04|-0.06
begins surg|0.10|-0.04|-0.06
begins surpl|-0.03|0.04|-0.01
begins surp|-0.03|0.04|-0.01
begins surve|-0.23|-0.01|0.25
begins survi|0.01|0.03|-0.04
begins surv|-0.23|0.02|0.21
begins syste|-0.03|-0.15|0.17
begins syst|-0.03|-0.15|0.17
begins table|-0.10|-0.02|0.12
begins tabl|-0.13|-0.14|0.26
begins take|0.14|-0.42|0.28
begins talk|-0.16|0.30|-0.14
begins targe|-0.03|0.04|-0.01
begins targ|-0.03|0.04|-0.01
begins task|-0.03|-0.01|0.04
begins teach|-0.47|-0.19|0.65
begins teac|-0.36|-0.23|0.59
begins team|0.46|-0.09|-0.38
begins techn|-0.04|0.04|0.00
begins tech|-0.04|0.04|0.00
begins templ|0.21|-0.01|-0.20
begins temp|0.21|-0.01|-0.20
begins tenan|0.37|0.03|-0.40
begins tena|0.37|0.03|-0.40
begins tende|-0.12|0.17|-0.05
begins tend|-0.12|0.17|-0.05
begins teste|0.10|-0.05|-0.05
begins test|-0.01|-0.19|0.19
begins thems|-0.19|-0.04|0.24
begins them|-0.19|-0.04|0.24
begins third|-0.15|-0.03|0.19
begins thir|0.13|-0.07|-0.06
begins thos|0.15|-0.06|-0.09
begins thous|0.26|-0.08|-0.18
begins thou|0.26|-0.08|-0.18
begins thre|-0.04|0.00|0.04
begins ticke|-0.17|-0.01|0.19
begins tick|-0.17|-0.01|0.19
begins tile|0.10|-0.03|-0.07
begins timer|-0.07|-0.06|0.13
begins timet|-0.09|-0.07|0.16
begins time|-0.58|0.47|0.10
begins toda|-0.06|-0.23|0.29
begins tonn|-0.08|0.24|-0.16
begins tota|-0.07|0.15|-0.09
begins touch|-0.07|-0.04|0.11
begins touc|-0.14|-0.10|0.24
begins track|0.00|-0.07|0.06
begins trac|-0.01|-0.07|0.08
begins trad|0.21|0.11|-0.32
begins traff|0.06|-0.18|0.12
begins traf|0.06|-0.18|0.12
begins train|0.34|0.06|-0.39
begins trai|0.61|-0.20|-0.41
begins trans|0.19|0.01|-0.20
begins tran|0.19|0.01|-0.20
begins trave|-0.03|0.12|-0.09
begins trav|-0.03|0.12|-0.09
begins trial|-0.14|-0.09|0.23
begins tria|-0.03|0.03|0.00
begins trip|0.22|-0.08|-0.14
begins truck|-0.04|-0.15|0.19
begins truc|-0.04|-0.15|0.19
begins trus|0.09|-0.17|0.08
begins turno|-0.26|-0.17|0.43
begins turn|-0.23|-0.18|0.41
begins tutor|0.10|-0.01|-0.08
begins tuto|0.10|-0.01|-0.08
begins twic|0.19|-0.23|0.05
begins unaid|-0.05|0.15|-0.11
begins unai|-0.05|0.15|-0.11
begins unans|0.14|-0.05|-0.08
begins unan|0.29|-0.20|-0.09
begins under|0.11|0.01|-0.12
begins unde|0.15|-0.02|-0.13
begins unemp|0.15|-0.03|-0.12
begins unem|0.15|-0.03|-0.12
begins unex|0.09|-0.03|-0.07
begins unfi|0.07|-0.04|-0.02
begins unin|0.27|-0.04|-0.24
begins unpla|-0.19|-0.07|0.26
begins unpl|-0.19|-0.07|0.26
begins unres|-0.01|0.04|-0.03
begins unre|-0.21|-0.11|0.32
begins unsu|-0.04|-0.02|0.06
begins updat|0.07|-0.10|0.03
begins upda|0.07|-0.10|0.03
begins upgra|0.12|0.11|-0.23
begins upgr|0.12|0.11|-0.23
begins uploa|0.01|-0.07|0.06
begins uplo|0.01|-0.07|0.06
begins uptim|0.20|-0.06|-0.14
begins upti|0.20|-0.06|-0.14
begins usabi|0.07|-0.02|-0.05
begins usab|0.07|-0.02|-0.05
begins usag|0.00|0.12|-0.12
begins usefu|0.24|-0.07|-0.17
begins usef|0.24|-0.07|-0.17
begins user|0.42|-0.19|-0.24
begins usin|0.10|-0.02|-0.08
begins vacan|-0.10|-0.19|0.29
begins vaca|-0.10|-0.19|0.29
begins vacci|0.10|-0.05|-0.05
begins vacc|0.10|-0.05|-0.05
begins vali|-0.24|-0.07|0.31
begins valle|0.13|-0.05|-0.08
begins vall|0.13|-0.05|-0.08
begins valu|-0.17|0.41|-0.24
begins vehic|-0.08|0.02|0.05
begins vehi|-0.08|0.02|0.05
begins venu|-0.12|0.53|-0.40
begins verif|0.25|-0.01|-0.24
begins veri|0.25|-0.01|-0.24
begins vide|-0.02|0.09|-0.07
begins visit|-0.09|0.29|-0.20
begins visi|0.14|0.12|-0.25
begins voic|-0.06|0.08|-0.02
begins volum|0.13|-0.07|-0.07
begins volun|-0.15|0.05|0.09
begins vote|0.25|-0.10|-0.16
begins vulne|-0.15|-0.01|0.16
begins vuln|-0.15|-0.01|0.16
begins waiti|-0.23|0.14|0.09
begins wait|-0.23|0.14|0.09
begins wante|-0.08|-0.02|0.10
begins want|-0.08|-0.02|0.10
begins wareh|-0.11|-0.09|0.20
begins ware|-0.11|-0.09|0.20
begins warra|0.16|-0.05|-0.11
begins warr|0.16|-0.05|-0.11
begins wast|-0.10|0.26|-0.15
begins wate|0.03|0.11|-0.14
begins webho|0.07|-0.04|-0.03
begins webh|0.07|-0.04|-0.03
begins webin|-0.09|0.20|-0.11
begins webi|-0.09|0.20|-0.11
begins weekl|0.09|-0.12|0.02
begins week|0.23|-0.04|-0.18
begins welco|-0.03|0.03|0.01
begins welc|-0.03|0.03|0.01
begins wher|0.10|-0.07|-0.03
begins whil|0.04|0.05|-0.09
begins whol|0.03|-0.01|-0.02
begins whos|0.07|-0.03|-0.04
begins winte|0.08|-0.05|-0.03
begins wint|0.08|-0.05|-0.03
begins witho|0.12|-0.29|0.18
begins with|0.10|-0.31|0.21
begins wome|-0.04|-0.24|0.28
begins word|0.11|-0.03|-0.07
begins worke|-0.22|-0.10|0.32
begins worki|0.32|-0.21|-0.11
begins work|0.02|-0.32|0.29
begins woul|-0.12|-0.03|0.15
begins writi|0.10|-0.08|-0.02
begins writt|-0.06|0.00|0.05
begins writ|0.00|0.12|-0.12
begins wrong|0.08|-0.07|-0.01
begins wron|0.33|-0.24|-0.08
begins year'|-0.02|0.13|-0.11
begins yearl|-0.21|0.17|0.04
begins year|-0.02|-0.05|0.08
begins youn|0.23|-0.17|-0.06
begins yout|-0.04|0.06|-0.02
duration|0.35|-0.54|0.25
first metric business|-0.26|0.39|-0.36
first metric customer|0.56|-0.47|-0.42
first metric down|-0.21|0.14|0.01
first metric internal|-0.67|-0.29|0.73
first metric lagging|-0.02|-0.15|-0.03
first metric leading|0.06|0.02|0.23
first metric level|0.08|-0.12|0.04
first metric up|0.15|0.17|-0.13
impact by rule business|-0.34|0.51|-0.44
impact by rule customer|0.40|-0.28|-0.38
impact by rule internal|-0.30|-0.15|0.32
impact by rule unclear|0.17|-0.19|0.07
indicator by rule lagging|-0.02|-0.15|-0.03
indicator by rule leading|0.20|0.00|0.05
indicator by rule unclear|-0.03|0.28|-0.12
metric in full business|-0.29|0.59|-0.45
metric in full customer|0.35|-0.34|-0.10
metric in full internal|-0.06|-0.43|0.41
metric in full lagging|0.26|-0.14|-0.14
metric in full leading|-0.10|0.12|0.16
metric of one word|0.16|0.09|-0.06
metric of several words|0.12|0.06|-0.10
metric|0.17|0.13|-0.11
money|-0.73|1.19|-0.84
no metric|0.15|0.14|-0.10
other metric business|-0.33|0.41|-0.13
other metric customer|0.68|-0.13|-0.59
other metric internal|-0.04|-0.24|0.28
other metric lagging|-0.14|0.38|-0.26
other metric leading|0.22|-0.17|-0.06
other metric up|0.25|0.02|-0.26
people anyone do|-0.15|0.12|0.03
people anyone|-0.08|-0.27|0.36
people colleague do|0.16|0.16|-0.28
people colleague|-0.38|-0.61|0.68
people customer do|-0.10|-0.01|0.14
people customer|0.48|-0.50|-0.29
percent|-0.16|0.36|-0.05
side business again|-0.62|0.74|-0.16
side business|-0.84|0.71|0.17
side customer again|0.50|-0.46|-0.16
side customer|0.45|-0.43|-0.29
side internal again|-0.32|-0.30|0.48
side internal|-0.61|-0.52|0.75
word:abandoned|0.19|-0.07|-0.12
word:abroad|0.04|0.18|-0.22
word:absence|0.04|-0.03|-0.01
word:acceptance|-0.08|0.02|0.06
word:accept|0.30|-0.18|-0.12
word:access|-0.06|-0.01|0.07
word:accident|-0.15|-0.07|0.22
word:account|-0.24|0.11|0.14
word:accuracy|-0.03|-0.06|0.09
word:achieve|0.28|-0.12|-0.16
word:acquisition|-0.11|-0.04|0.14
word:action|-0.03|-0.11|0.14
word:activation|0.09|-0.01|-0.07
word:active|-0.10|-0.04|0.14
word:actual|-0.03|-0.12|0.15
word:address|-0.17|0.10|0.07
word:add|0.06|-0.04|-0.02
word:adjust|-0.01|-0.05|0.06
word:admin|0.01|-0.15|0.14
word:admission|0.16|-0.05|-0.11
word:admitted|-0.31|0.40|-0.09
word:advise|0.09|-0.02|-0.07
word:ad|-0.24|0.19|0.05
word:against|0.03|0.02|-0.04
word:again|0.16|-0.04|-0.12
word:agency|-0.12|0.27|-0.15
word:agent|-0.18|-0.17|0.35
word:age|-0.17|-0.06|0.23
word:agree|-0.05|-0.11|0.16
word:aid|0.02|0.09|-0.12
word:alert|0.16|-0.09|-0.07
word:allowance|-0.04|0.12|-0.08
word:alumni|-0.06|0.26|-0.20
word:ambulance|0.07|-0.01|-0.05
word:among|0.08|-0.25|0.17
word:am|-0.10|-0.09|0.19
word:analyst|-0.12|-0.16|0.28
word:annual|-0.03|-0.02|0.05
word:another|-0.06|0.00|0.06
word:answer|0.31|-0.22|-0.09
word:anyone|0.05|-0.03|-0.02
word:any|0.18|-0.04|-0.14
word:api|0.40|-0.26|-0.14
word:appeal|0.01|0.08|-0.10
word:applicant|-0.05|0.06|-0.01
word:application|-0.09|0.27|-0.18
word:apply|-0.04|0.07|-0.03
word:appointment|0.24|-0.21|-0.03
word:apprentice|0.36|-0.10|-0.26
word:approval|-0.15|-0.02|0.17
word:approve|-0.09|0.01|0.08
word:app|0.46|-0.20|-0.26
word:arrival|0.11|0.00|-0.11
word:arrive|-0.01|-0.09|0.09
word:arr|-0.05|0.07|-0.01
word:article|0.00|-0.06|0.05
word:ask|-0.35|0.17|0.18
word:attempt|0.06|-0.09|0.04
word:attendance|0.05|-0.07|0.02
word:attend|0.06|-0.12|0.06
word:attrition|-0.07|-0.09|0.16
word:audit|-0.15|0.22|-0.07
word:author|-0.08|-0.03|0.12
word:autumn|0.13|-0.07|-0.07
word:availability|-0.11|-0.06|0.17
word:average|-0.09|0.02|0.07
word:awareness|-0.10|0.18|-0.08
word:backlog|-0.11|-0.02|0.13
word:backup|-0.03|-0.02|0.05
word:back|-0.16|-0.14|0.30
word:bad|-0.03|0.05|-0.02
word:bank|0.05|-0.12|0.08
word:basket|-0.07|0.10|-0.03
word:battery|0.07|-0.01|-0.06
word:because|0.11|-0.17|0.06
word:become|-0.03|0.11|-0.08
word:bed|-0.12|-0.04|0.15
word:being|0.08|0.06|-0.14
word:benchmark|-0.18|0.21|-0.02
word:benefit|0.17|-0.05|-0.12
word:better|0.16|-0.08|-0.08
word:between|-0.23|-0.07|0.30
word:bid|-0.06|0.17|-0.11
word:bike|-0.07|0.10|-0.03
word:billing|0.06|-0.02|-0.04
word:bill|-0.21|0.44|-0.23
word:bin|0.07|0.08|-0.15
word:blocked|-0.09|-0.05|0.14
word:blood|0.13|-0.08|-0.05
word:board|0.16|-0.37|0.21
word:booking|0.17|-0.26|0.08
word:book|-0.19|0.16|0.03
word:borrow|0.10|-0.06|-0.03
word:bounce|-0.03|0.00|0.03
word:box|0.21|-0.08|-0.13
word:branch|0.05|-0.07|0.02
word:breach|0.00|0.18|-0.17
word:bread|0.17|-0.12|-0.04
word:breakdown|-0.10|-0.04|0.14
word:break|0.08|-0.14|0.06
word:bridge|0.09|-0.03|-0.06
word:bring|0.05|0.08|-0.14
word:budget|-0.02|-0.08|0.10
word:bug|0.25|-0.08|-0.17
word:build|-0.30|-0.06|0.36
word:burnout|-0.02|-0.01|0.03
word:burn|0.08|-0.06|-0.02
word:business|-0.15|0.03|0.13
word:buyer|0.25|-0.05|-0.20
word:buy|0.02|0.04|-0.06
word:cache|-0.06|-0.01|0.07
word:cac|-0.04|0.08|-0.04
word:café|0.28|-0.15|-0.12
word:calendar|0.08|-0.01|-0.06
word:caller|0.15|-0.09|-0.07
word:call|-0.11|0.20|-0.09
word:campaign|-0.11|0.24|-0.13
word:camp|0.27|-0.09|-0.17
word:cancellation|-0.04|0.06|-0.02
word:cancel|0.04|0.03|-0.06
word:candidate|-0.07|-0.09|0.16
word:canteen|-0.10|0.18|-0.08
word:capital|-0.02|0.08|-0.05
word:carbon|-0.10|0.13|-0.03
word:card|-0.25|0.50|-0.25
word:career|-0.09|-0.06|0.15
word:carer|0.09|-0.01|-0.08
word:care|0.05|0.01|-0.05
word:carry|0.15|-0.07|-0.08
word:caseworker|-0.03|-0.07|0.11
word:case|-0.46|0.23|0.25
word:cash|-0.08|0.12|-0.04
word:catalogue|0.02|-0.12|0.10
word:caused|0.22|-0.10|-0.12
word:center|-0.01|-0.30|0.31
word:cent|0.30|-0.24|-0.06
word:chain|-0.08|0.14|-0.06
word:changed|-0.12|-0.05|0.17
word:changeover|-0.04|0.00|0.04
word:change|0.20|-0.26|0.06
word:channel|-0.17|0.32|-0.16
word:chat|0.41|-0.03|-0.38
word:checkout|0.02|0.10|-0.12
word:check|0.13|-0.11|-0.01
word:chf|-0.09|0.13|-0.04
word:children|0.21|-0.11|-0.10
word:child|0.04|0.06|-0.09
word:choir|0.02|0.02|-0.05
word:choose|0.23|-0.18|-0.05
word:churn|-0.13|0.19|-0.06
word:citizen|0.08|-0.02|-0.06
word:city|0.39|-0.16|-0.23
word:ci|-0.11|0.01|0.10
word:claim|0.18|-0.23|0.05
word:class|0.06|-0.04|-0.02
word:clean|0.30|-0.14|-0.16
word:click|0.11|-0.02|-0.09
word:client|0.13|0.04|-0.17
word:climate|-0.08|-0.03|0.12
word:climb|-0.01|-0.11|0.12
word:clinic|0.26|0.00|-0.26
word:close|-0.34|0.00|0.34
word:cloud|-0.02|0.06|-0.04
word:club|0.06|-0.02|-0.03
word:code|0.04|-0.07|0.03
word:coffee|0.12|-0.10|-0.01
word:cohort|-0.05|-0.08|0.13
word:cold|0.18|-0.04|-0.14
word:colleague|-0.07|-0.09|0.17
word:collection|0.22|-0.13|-0.09
word:collect|0.02|0.10|-0.12
word:come|0.31|-0.34|0.03
word:commit|-0.04|-0.05|0.09
word:community|0.03|-0.02|-0.02
word:commuter|-0.05|0.07|-0.02
word:company|-0.26|0.36|-0.10
word:compare|0.09|-0.30|0.21
word:competitive|-0.05|0.07|-0.01
word:complaint|0.05|0.04|-0.09
word:complete|0.36|-0.40|0.04
word:completion|-0.07|0.18|-0.11
word:conduct|0.18|-0.02|-0.16
word:config|0.06|-0.01|-0.05
word:conflict|-0.01|-0.02|0.03
word:consultation|0.23|-0.13|-0.10
word:consumer|-0.22|-0.02|0.24
word:contact|0.05|0.27|-0.32
word:contribute|-0.19|-0.09|0.28
word:contribution|-0.02|0.04|-0.03
word:contributor|-0.09|-0.01|0.10
word:control|0.22|-0.08|-0.14
word:conversation|-0.05|0.05|0.01
word:conversion|-0.14|0.18|-0.04
word:convert|-0.20|0.30|-0.10
word:cook|0.13|-0.07|-0.06
word:core|-0.06|-0.03|0.09
word:corporate|-0.08|0.12|-0.04
word:correction|-0.14|-0.07|0.21
word:cost|-0.37|0.41|-0.04
word:counselling|0.18|-0.11|-0.07
word:county|0.10|-0.01|-0.10
word:courier|0.10|-0.03|-0.07
word:course|0.14|0.08|-0.22
word:cover|0.10|-0.06|-0.04
word:crash|0.23|-0.05|-0.18
word:create|0.00|0.06|-0.06
word:credit|0.08|0.10|-0.18
word:crew|-0.03|-0.02|0.05
word:critical|-0.13|-0.06|0.19
word:crm|-0.04|-0.30|0.34
word:csat|0.14|-0.08|-0.06
word:currently|-0.04|0.04|0.00
word:current|0.13|-0.06|-0.08
word:customer|0.14|0.06|-0.20
word:cut|-0.01|0.05|-0.04
word:cve|-0.16|-0.03|0.20
word:cycle|-0.24|0.22|0.02
word:cyclist|0.06|-0.04|-0.02
word:daily|-0.02|-0.01|0.04
word:dashboard|0.23|-0.28|0.05
word:database|-0.08|0.01|0.06
word:data|0.14|-0.08|-0.06
word:date|-0.31|0.01|0.30
word:dau|0.06|-0.06|0.00
word:deadline|-0.09|-0.04|0.13
word:dealer|-0.01|0.18|-0.17
word:deal|-0.14|-0.24|0.38
word:death|0.05|-0.02|-0.03
word:debit|-0.19|0.21|-0.03
word:debt|0.35|-0.30|-0.04
word:december|-0.01|0.04|-0.02
word:decide|0.13|-0.03|-0.10
word:decision|0.11|-0.21|0.09
word:decrease|0.07|0.08|-0.15
word:delivery|0.05|0.03|-0.08
word:deliver|0.16|-0.11|-0.05
word:demand|0.07|-0.13|0.06
word:demo|-0.04|0.10|-0.06
word:department|-0.03|-0.07|0.10
word:departure|0.04|-0.02|-0.02
word:deploy|-0.08|-0.04|0.11
word:depot|-0.14|-0.02|0.16
word:desktop|0.03|-0.01|-0.02
word:desk|-0.39|0.28|0.11
word:detect|-0.21|-0.01|0.22
word:developer|-0.09|-0.03|0.12
word:dev|-0.13|0.01|0.12
word:diabetic|0.25|-0.15|-0.10
word:did|-0.13|0.24|-0.11
word:differ|-0.04|-0.12|0.16
word:direct|-0.09|0.10|-0.01
word:disability|0.08|0.00|-0.08
word:discharge|0.04|-0.16|0.13
word:distribution|0.19|-0.10|-0.09
word:district|0.16|-0.12|-0.04
word:dock|-0.23|-0.08|0.31
word:doctor|-0.23|0.07|0.16
word:document|0.08|-0.06|-0.03
word:doc|0.14|-0.10|-0.03
word:don't|-0.02|0.04|-0.02
word:donation|-0.11|0.13|-0.02
word:done|-0.02|-0.03|0.05
word:donor|-0.19|0.12|0.07
word:dose|0.11|-0.07|-0.04
word:double|0.08|0.02|-0.10
word:download|0.11|-0.07|-0.05
word:driver|-0.37|-0.07|0.44
word:drive|0.17|-0.02|-0.15
word:drop|-0.24|-0.13|0.37
word:drug|-0.01|0.04|-0.03
word:dso|-0.20|0.28|-0.08
word:due|-0.43|0.36|0.07
word:duplicate|0.10|-0.15|0.06
word:d|-0.02|-0.03|0.05
word:early|-0.31|0.07|0.23
word:easy|0.09|-0.04|-0.05
word:ebitda|-0.03|0.05|-0.01
word:electrical|-0.09|-0.14|0.23
word:electricity|-0.09|0.27|-0.19
word:emea|-0.09|0.13|-0.04
word:emergency|0.18|-0.05|-0.13
word:emission|-0.04|0.07|-0.03
word:employee|-0.06|-0.07|0.13
word:employer|-0.09|-0.02|0.10
word:empty|0.02|-0.08|0.06
word:end|-0.36|0.63|-0.27
word:energy|-0.15|0.37|-0.21
word:engagement|0.00|0.08|-0.08
word:engineer|-0.17|-0.01|0.19
word:engine|0.08|-0.01|-0.06
word:enp|-0.14|-0.12|0.26
word:enquiry|-0.12|0.24|-0.12
word:enrolment|-0.16|0.21|-0.05
word:enrol|-0.14|-0.03|0.17
word:enter|-0.15|-0.06|0.21
word:entry|-0.11|-0.12|0.23
word:episode|0.06|-0.04|-0.02
word:error|-0.13|-0.18|0.32
word:euro|-0.04|0.27|-0.23
word:evening|-0.06|0.14|-0.08
word:event|0.09|-0.01|-0.08
word:exam|0.17|-0.08|-0.09
word:executive|0.21|-0.31|0.09
word:exhaustion|-0.14|-0.02|0.16
word:expense|-0.08|-0.11|0.19
word:experiment|-0.11|-0.05|0.16
word:expiry|0.15|-0.10|-0.05
word:external|0.26|-0.08|-0.18
word:extra|-0.33|0.36|-0.03
word:factor|-0.08|0.22|-0.14
word:faculty|-0.11|-0.01|0.11
word:failed|0.00|0.05|-0.05
word:failure|-0.06|-0.05|0.11
word:fail|0.25|-0.14|-0.11
word:fair|-0.06|0.08|-0.02
word:fall|0.23|0.12|-0.36
word:family|0.15|0.00|-0.15
word:farmer|0.17|-0.16|-0.01
word:feedback|0.08|-0.14|0.06
word:feel|-0.22|-0.13|0.35
word:fee|-0.03|0.12|-0.09
word:ferry|0.01|0.11|-0.12
word:field|-0.07|-0.10|0.17
word:fifth|-0.03|0.11|-0.08
word:figure|-0.17|-0.09|0.26
word:file|0.12|0.03|-0.15
word:fill|-0.07|0.12|-0.06
word:final|-0.13|-0.04|0.17
word:finance|-0.06|-0.41|0.47
word:find|0.31|-0.04|-0.27
word:fine|-0.27|0.53|-0.27
word:finish|0.03|-0.06|0.03
word:firm|-0.19|0.27|-0.08
word:first|0.26|-0.45|0.21
word:fiscal|-0.04|0.15|-0.11
word:fix|-0.11|-0.03|0.14
word:flat|0.05|0.01|-0.06
word:fleet|-0.03|0.10|-0.07
word:flow|-0.02|0.04|-0.02
word:flu|0.10|-0.01|-0.09
word:follow|0.15|-0.13|-0.02
word:food|0.27|-0.04|-0.23
word:forecast|-0.13|-0.23|0.37
word:forklift|-0.12|-0.14|0.26
word:formal|-0.05|-0.06|0.11
word:form|0.07|-0.07|0.01
word:forum|0.21|-0.07|-0.14
word:found|-0.13|-0.32|0.45
word:fraud|0.28|-0.10|-0.18
word:free|0.05|0.28|-0.33
word:friday|0.19|-0.03|-0.15
word:friend|-0.12|-0.01|0.13
word:fte|-0.05|-0.05|0.10
word:fuel|-0.14|0.30|-0.15
word:full|-0.16|-0.14|0.30
word:fund|-0.16|0.26|-0.10
word:fy27|-0.01|0.27|-0.27
word:gap|-0.03|-0.16|0.19
word:gardener|0.09|-0.06|-0.03
word:gender|-0.01|-0.03|0.03
word:generate|-0.06|0.09|-0.03
word:girl|0.12|-0.09|-0.03
word:giver|-0.20|0.30|-0.10
word:give|-0.26|0.27|-0.01
word:giving|-0.19|0.20|-0.01
word:glass|-0.02|0.09|-0.07
word:goal|0.06|-0.08|0.02
word:goodwill|-0.04|0.05|-0.01
word:good|0.09|-0.21|0.13
word:go|-0.11|-0.09|0.19
word:grader|0.09|-0.06|-0.03
word:grade|0.07|-0.06|-0.01
word:graduation|0.18|-0.16|-0.01
word:granted|-0.04|0.07|-0.02
word:grant|-0.12|-0.17|0.30
word:green|0.03|0.03|-0.06
word:grievance|-0.07|-0.06|0.13
word:gross|-0.12|0.17|-0.04
word:group|-0.02|-0.01|0.03
word:grow|0.00|0.26|-0.26
word:guest|0.17|-0.06|-0.12
word:g|0.02|0.06|-0.08
word:h1|-0.14|0.15|-0.01
word:half|0.08|-0.11|0.03
word:hall|-0.12|-0.15|0.27
word:halve|0.12|-0.23|0.10
word:handbook|-0.15|-0.06|0.22
word:handed|0.26|-0.07|-0.19
word:handle|0.17|-0.05|-0.12
word:handover|0.10|-0.09|-0.01
word:hand|-0.16|-0.24|0.40
word:hang|0.06|-0.05|-0.01
word:happen|0.18|-0.07|-0.11
word:hardware|0.00|-0.04|0.04
word:harvest|0.06|-0.02|-0.04
word:head|-0.09|0.12|-0.03
word:health|-0.09|-0.06|0.15
word:heart|0.11|0.00|-0.10
word:heat|0.10|-0.09|-0.02
word:helpful|0.19|-0.11|-0.08
word:helpline|0.14|-0.08|-0.06
word:help|0.20|-0.15|-0.05
word:here|-0.07|-0.06|0.13
word:high|-0.15|-0.01|0.16
word:hip|0.01|-0.04|0.03
word:hire|-0.06|0.39|-0.33
word:hit|-0.11|-0.13|0.23
word:hoc|-0.06|-0.01|0.07
word:holder|-0.03|0.07|-0.04
word:hold|0.06|0.02|-0.08
word:holiday|0.03|0.00|-0.03
word:home|0.62|-0.29|-0.33
word:host|-0.04|0.16|-0.12
word:hotel|-0.01|0.09|-0.07
word:hotfix|-0.13|-0.03|0.15
word:hour|0.33|-0.46|0.14
word:household|0.32|-0.24|-0.08
word:house|0.36|-0.12|-0.24
word:housing|-0.02|0.07|-0.05
word:how|0.07|-0.09|0.02
word:hr|-0.34|-0.03|0.37
word:h|-0.05|-0.12|0.17
word:idea|-0.16|-0.03|0.19
word:identity|0.13|-0.10|-0.03
word:import|0.20|-0.12|-0.08
word:improvement|-0.04|-0.04|0.08
word:improve|0.01|-0.07|0.06
word:incident|-0.09|-0.05|0.14
word:income|-0.02|0.12|-0.10
word:increase|0.03|-0.14|0.12
word:index|0.12|-0.16|0.05
word:industry|-0.02|0.03|-0.01
word:infection|0.06|-0.02|-0.03
word:infra|-0.13|-0.03|0.17
word:injury|0.17|-0.13|-0.03
word:inside|0.06|-0.27|0.21
word:inspector|-0.12|-0.06|0.18
word:installation|0.11|-0.07|-0.04
word:install|0.15|-0.09|-0.06
word:instead|-0.07|0.10|-0.03
word:intake|-0.11|-0.02|0.13
word:intend|-0.11|-0.06|0.17
word:interest|-0.01|0.23|-0.22
word:internal|-0.28|-0.07|0.35
word:interruption|-0.02|-0.01|0.03
word:interview|-0.13|-0.07|0.20
word:introduce|0.05|-0.04|-0.01
word:inventory|-0.03|0.05|-0.02
word:invite|0.30|0.05|-0.34
word:invoice|0.08|-0.38|0.30
word:issue|-0.11|-0.18|0.29
word:item|-0.20|-0.08|0.28
word:i|-0.03|-0.02|0.06
word:jacket|0.11|-0.06|-0.05
word:january|-0.07|-0.03|0.09
word:job|0.16|-0.17|0.01
word:joiner|-0.04|-0.01|0.05
word:join|-0.01|-0.03|0.04
word:journal|-0.04|-0.06|0.10
word:june|0.00|0.06|-0.07
word:junior|-0.02|-0.05|0.06
word:keep|0.29|-0.26|-0.03
word:key|-0.26|-0.08|0.34
word:kg|-0.30|0.05|0.25
word:kilometre|-0.05|0.08|-0.03
word:kit|0.13|0.02|-0.15
word:kwh|-0.09|0.19|-0.10
word:label|-0.24|-0.04|0.28
word:labour|-0.19|-0.10|0.28
word:lab|-0.16|-0.02|0.18
word:land|0.03|-0.09|0.06
word:language|0.19|-0.10|-0.09
word:laptop|-0.14|-0.14|0.29
word:last|-0.40|0.41|-0.01
word:later|0.16|-0.03|-0.13
word:late|0.00|0.07|-0.08
word:lawyer|-0.07|-0.10|0.17
word:lead|-0.08|0.18|-0.10
word:learner|0.16|-0.04|-0.12
word:learn|-0.13|-0.04|0.17
word:lease|-0.14|0.16|-0.01
word:leaver|0.15|-0.07|-0.07
word:leave|-0.31|0.03|0.29
word:lecturer|0.02|-0.06|0.04
word:ledger|-0.08|0.00|0.08
word:legacy|-0.27|0.01|0.25
word:legal|0.26|-0.04|-0.22
word:length|-0.04|0.01|0.03
word:lesson|0.01|-0.05|0.04
word:letter|0.12|0.14|-0.26
word:level|0.15|-0.02|-0.13
word:library|0.04|-0.02|-0.02
word:license|0.10|-0.06|-0.03
word:line|0.17|-0.14|-0.03
word:link|-0.23|0.09|0.14
word:listing|-0.14|0.20|-0.06
word:list|-0.09|0.03|0.06
word:litre|-0.14|0.21|-0.07
word:live|0.30|-0.05|-0.25
word:load|-0.55|-0.04|0.59
word:loan|-0.15|0.21|-0.06
word:loave|0.17|-0.12|-0.04
word:local|-0.07|0.00|0.07
word:location|-0.05|-0.14|0.19
word:login|0.09|-0.02|-0.06
word:logistic|-0.08|-0.05|0.13
word:logo|-0.08|0.16|-0.08
word:log|0.23|-0.07|-0.16
word:longer|0.06|0.11|-0.18
word:long|0.06|-0.07|0.01
word:lookup|0.12|-0.07|-0.05
word:look|-0.02|-0.03|0.05
word:lose|-0.22|0.34|-0.12
word:loss|0.17|-0.03|-0.14
word:lost|-0.29|0.10|0.19
word:lower|0.08|0.10|-0.18
word:low|-0.08|-0.02|0.10
word:loyalty|-0.04|0.13|-0.10
word:machine|0.00|-0.04|0.04
word:mailing|-0.18|0.28|-0.09
word:maintain|0.01|-0.06|0.06
word:maintenance|-0.04|0.09|-0.04
word:main|0.00|0.09|-0.09
word:make|-0.11|0.49|-0.38
word:malaria|0.20|-0.04|-0.16
word:management|-0.04|-0.02|0.05
word:manager|-0.05|-0.02|0.07
word:manage|0.17|-0.01|-0.15
word:manual|-0.09|-0.10|0.19
word:many|-0.15|0.23|-0.08
word:map|0.15|-0.05|-0.10
word:margin|-0.15|0.19|-0.04
word:market|-0.15|0.18|-0.03
word:marking|-0.08|-0.04|0.12
word:mark|0.13|-0.04|-0.09
word:master|0.00|0.22|-0.22
word:material|-0.10|0.13|-0.03
word:math|0.04|-0.02|-0.02
word:matrix|-0.15|0.00|0.15
word:mau|0.07|-0.05|-0.02
word:max|-0.05|-0.04|0.09
word:may|0.13|-0.08|-0.06
word:meal|-0.03|0.05|-0.02
word:mean|-0.40|-0.03|0.43
word:measure|0.19|-0.05|-0.13
word:median|0.20|-0.23|0.03
word:meeting|-0.37|0.08|0.30
word:meet|-0.03|0.19|-0.15
word:member|-0.18|0.09|0.09
word:mention|0.02|0.21|-0.23
word:mentor|0.06|-0.09|0.03
word:menu|0.11|-0.09|-0.02
word:merger|-0.05|0.00|0.05
word:merge|-0.22|-0.09|0.31
word:metre|-0.02|0.11|-0.09
word:million|-0.07|0.10|-0.04
word:minus|0.10|-0.06|-0.04
word:minute|0.11|-0.16|0.07
word:min|-0.21|-0.29|0.51
word:mirror|0.12|-0.05|-0.06
word:missed|0.37|-0.23|-0.14
word:missing|0.10|-0.11|0.01
word:miss|-0.20|-0.28|0.47
word:mobile|0.08|0.03|-0.11
word:mobility|-0.06|-0.02|0.09
word:model|0.05|-0.13|0.07
word:module|-0.09|-0.05|0.13
word:monday|-0.05|-0.06|0.11
word:money|0.05|-0.04|-0.01
word:monthly|-0.30|0.44|-0.14
word:morning|0.15|-0.10|-0.05
word:mother|0.21|-0.18|-0.03
word:move|-0.22|0.20|0.02
word:mql|-0.16|0.22|-0.06
word:mrs|-0.12|-0.03|0.15
word:ms|0.52|-0.17|-0.35
word:mttr|0.07|-0.01|-0.07
word:municipality|0.17|-0.08|-0.09
word:my|0.01|-0.08|0.07
word:m|-0.05|0.15|-0.10
word:name|-0.07|-0.01|0.08
word:nda|-0.40|0.19|0.21
word:near|-0.03|-0.13|0.16
word:need|0.10|-0.41|0.31
word:negative|0.23|-0.03|-0.20
word:neighbourhood|0.20|-0.09|-0.10
word:neighbour|0.04|-0.01|-0.03
word:net|-0.04|0.03|0.01
word:never|-0.19|0.16|0.03
word:newcomer|0.15|-0.03|-0.12
word:newly|-0.02|-0.04|0.05
word:newsletter|-0.26|0.29|-0.03
word:next|0.30|-0.15|-0.15
word:nightly|-0.20|-0.23|0.43
word:night|0.25|0.07|-0.32
word:nobody|-0.12|-0.01|0.13
word:noize|0.22|-0.14|-0.08
word:none|-0.42|-0.19|0.61
word:nordic|-0.03|0.04|-0.01
word:note|0.14|0.00|-0.13
word:notice|0.11|-0.05|-0.06
word:nps|0.13|-0.09|-0.04
word:nrr|-0.03|0.06|-0.04
word:number|-0.09|0.01|0.08
word:nurse|-0.09|-0.33|0.42
word:nursing|-0.06|0.06|0.01
word:oee|-0.11|-0.12|0.23
word:offer|-0.06|0.06|0.00
word:office|-0.05|0.11|-0.06
word:offline|0.03|-0.02|-0.01
word:off|0.12|0.10|-0.22
word:older|-0.13|0.09|0.04
word:old|0.38|-0.21|-0.16
word:ombudsman|0.04|-0.02|-0.02
word:onboard|-0.08|-0.05|0.13
word:once|-0.05|0.02|0.03
word:online|0.21|-0.12|-0.09
word:open|-0.28|-0.15|0.43
word:operate|-0.23|0.24|-0.01
word:operation|-0.04|-0.03|0.08
word:operator|-0.04|-0.05|0.09
word:opportunity|-0.05|-0.04|0.09
word:order|0.11|-0.23|0.12
word:organic|-0.07|0.12|-0.05
word:organization|-0.15|0.17|-0.02
word:other|0.20|-0.12|-0.08
word:outage|0.03|-0.01|-0.02
word:outbound|-0.02|0.06|-0.04
word:outside|-0.10|-0.10|0.20
word:overall|0.09|-0.03|-0.06
word:overdue|-0.23|0.12|0.11
word:overrun|-0.01|-0.05|0.06
word:overspend|-0.07|0.24|-0.17
word:overtime|-0.05|0.10|-0.05
word:overturned|0.15|-0.12|-0.03
word:owner|-0.18|-0.04|0.22
word:own|-0.11|0.18|-0.07
word:p90|0.09|-0.02|-0.07
word:p95|-0.06|-0.21|0.27
word:package|0.13|0.06|-0.19
word:pack|-0.03|-0.09|0.13
word:page|-0.14|0.20|-0.06
word:pair|0.09|-0.17|0.08
word:pallet|-0.15|0.07|0.08
word:paper|-0.19|0.32|-0.12
word:parcel|0.17|-0.08|-0.09
word:parent|0.09|-0.15|0.06
word:park|-0.07|0.24|-0.16
word:partners'|0.00|-0.16|0.16
word:partner|-0.16|0.28|-0.12
word:party|0.00|0.12|-0.12
word:part|0.05|-0.08|0.03
word:passenger|0.08|-0.02|-0.06
word:passport|0.27|-0.08|-0.19
word:password|0.03|-0.02|-0.02
word:pass|0.25|-0.18|-0.07
word:past|-0.20|-0.10|0.30
word:patch|-0.27|-0.08|0.35
word:patient|0.11|-0.20|0.09
word:paved|-0.09|-0.02|0.11
word:payback|-0.04|0.08|-0.04
word:payment|-0.16|0.15|0.01
word:payroll|-0.03|-0.02|0.06
word:pay|-0.45|0.58|-0.13
word:peak|0.09|-0.24|0.16
word:penalty|-0.09|0.18|-0.09
word:pension|0.12|-0.05|-0.07
word:people|0.06|0.08|-0.13
word:percentage|0.01|-0.10|0.08
word:percentile|-0.02|-0.01|0.03
word:percent|0.03|0.12|-0.14
word:permanent|-0.10|-0.04|0.15
word:permit|0.15|-0.06|-0.09
word:person|-0.24|-0.11|0.35
word:phishing|-0.02|-0.04|0.06
word:phone|0.27|-0.09|-0.19
word:photo|0.06|-0.04|-0.02
word:pick|-0.09|-0.13|0.21
word:pilot|0.08|-0.02|-0.06
word:pipeline|0.05|-0.14|0.09
word:place|0.21|-0.09|-0.12
word:planner|0.06|-0.07|0.01
word:plan|-0.05|0.34|-0.28
word:plate|0.23|-0.18|-0.05
word:platform|-0.16|0.03|0.13
word:pledge|-0.06|0.08|-0.02
word:plugin|0.20|-0.11|-0.09
word:plus|-0.01|0.03|-0.02
word:point|0.08|0.11|-0.18
word:policy|-0.03|0.09|-0.06
word:poor|0.04|-0.06|0.01
word:portal|0.37|-0.20|-0.17
word:position|-0.01|-0.03|0.04
word:post|-0.05|-0.06|0.11
word:power|-0.16|0.19|-0.03
word:practice|0.16|-0.07|-0.09
word:premium|0.12|0.08|-0.21
word:pressure|0.08|-0.03|-0.05
word:price|0.11|-0.09|-0.01
word:process|0.08|0.00|-0.08
word:procurement|-0.04|0.03|0.01
word:production|0.16|-0.12|-0.04
word:product|-0.15|-0.07|0.22
word:profit|-0.02|0.05|-0.04
word:programme|0.12|0.07|-0.20
word:project|0.11|0.06|-0.17
word:promized|0.21|-0.03|-0.18
word:promote|-0.07|-0.08|0.14
word:promotion|-0.08|-0.06|0.14
word:proposal|-0.24|0.25|-0.01
word:prototype|-0.08|-0.01|0.09
word:public|0.23|-0.01|-0.22
word:publish|0.03|-0.08|0.05
word:pull|-0.08|-0.01|0.10
word:pulse|-0.44|-0.10|0.55
word:pump|0.15|-0.05|-0.10
word:pupil|0.22|-0.10|-0.12
word:purchase|0.11|-0.34|0.23
word:put|-0.04|-0.04|0.08
word:q1|-0.04|0.11|-0.07
word:q2|0.04|-0.01|-0.03
word:q3|-0.01|-0.02|0.04
word:q4|-0.14|0.16|-0.02
word:qoq|0.08|0.03|-0.11
word:qualify|-0.06|0.13|-0.06
word:quality|0.07|-0.05|-0.02
word:query|0.04|-0.24|0.20
word:question|0.10|-0.15|0.05
word:queue|-0.10|-0.05|0.16
word:quota|-0.03|0.07|-0.04
word:quote|0.03|0.19|-0.22
word:rage|0.06|-0.01|-0.05
word:raise|-0.03|-0.06|0.09
word:ramp|-0.03|-0.04|0.07
word:ranger|-0.04|-0.01|0.05
word:rate|0.09|-0.08|-0.01
word:rather|-0.12|0.02|0.10
word:ratio|-0.17|0.28|-0.11
word:raw|-0.08|0.15|-0.07
word:ray|0.16|-0.09|-0.07
word:reach|0.09|-0.01|-0.08
word:reader|0.06|0.17|-0.23
word:readmission|0.12|-0.04|-0.08
word:ready|-0.33|-0.06|0.39
word:read|0.03|0.19|-0.22
word:realized|-0.02|0.04|-0.02
word:receipt|-0.10|-0.01|0.11
word:receive|-0.07|-0.03|0.11
word:recipe|0.01|0.09|-0.10
word:recommendation|-0.11|-0.04|0.15
word:recommend|0.25|-0.12|-0.13
word:reconciliation|-0.03|-0.04|0.07
word:recordable|-0.05|-0.02|0.07
word:record|-0.23|0.07|0.16
word:recurring|-0.13|-0.05|0.18
word:recycling|0.11|-0.04|-0.08
word:redesign|0.07|-0.04|-0.03
word:referral|-0.20|0.23|-0.03
word:refund|-0.11|0.14|-0.03
word:region|0.10|-0.11|0.01
word:register|-0.02|-0.06|0.09
word:registration|0.05|0.00|-0.06
word:regretted|-0.07|-0.03|0.10
word:rejected|-0.11|0.20|-0.09
word:relapse|0.33|-0.20|-0.13
word:release|0.15|-0.16|0.01
word:remote|-0.06|-0.01|0.07
word:renewable|-0.17|0.22|-0.05
word:renewal|0.36|-0.13|-0.23
word:renew|-0.21|0.30|-0.08
word:reopened|-0.05|-0.03|0.08
word:repair|-0.03|-0.08|0.11
word:repeat|0.20|0.05|-0.25
word:replacement|0.12|-0.02|-0.11
word:reply|-0.06|-0.05|0.12
word:report|0.12|-0.35|0.23
word:repository|-0.11|0.06|0.04
word:rep|-0.24|0.13|0.12
word:request|-0.29|0.00|0.30
word:research|-0.08|0.14|-0.05
word:reseller|0.11|-0.04|-0.07
word:reserve|-0.21|0.23|-0.02
word:resident|0.21|-0.12|-0.09
word:resignation|-0.07|-0.02|0.09
word:resolution|0.03|0.00|-0.03
word:resolve|0.07|-0.02|-0.05
word:response|-0.04|-0.12|0.16
word:restore|-0.11|-0.02|0.14
word:result|-0.06|-0.02|0.08
word:retention|-0.10|-0.04|0.14
word:return|0.23|-0.13|-0.10
word:revenue|-0.20|0.14|0.05
word:reviewer|-0.09|-0.03|0.12
word:review|-0.01|-0.13|0.14
word:rework|-0.07|0.00|0.07
word:right|-0.13|-0.06|0.19
word:rise|-0.03|-0.12|0.15
word:risk|-0.12|-0.04|0.16
word:road|0.06|-0.12|0.06
word:role|-0.06|-0.05|0.11
word:rollback|-0.09|-0.03|0.12
word:room|-0.13|-0.38|0.52
word:rostering|-0.25|-0.05|0.29
word:rota|0.05|-0.05|0.00
word:round|-0.12|-0.06|0.18
word:route|-0.02|0.09|-0.07
word:row|0.15|0.00|-0.15
word:runner|-0.22|-0.02|0.24
word:runway|-0.10|0.17|-0.07
word:run|-0.24|-0.27|0.51
word:rural|-0.02|0.04|-0.02
word:s1|0.10|0.00|-0.10
word:safe|-0.18|-0.04|0.22
word:sale|-0.30|0.05|0.25
word:sample|-0.10|0.11|0.00
word:satisfaction|-0.15|-0.06|0.21
word:save|0.03|0.21|-0.24
word:saving|0.05|-0.01|-0.04
word:say|0.39|-0.29|-0.09
word:scale|0.04|-0.01|-0.03
word:scan|0.09|-0.05|-0.04
word:scheme|0.09|-0.07|-0.03
word:school|0.05|0.13|-0.18
word:scope|-0.12|0.36|-0.25
word:scorecard|-0.09|-0.03|0.13
word:score|0.16|-0.13|-0.03
word:screen|0.06|-0.02|-0.04
word:sdr|-0.02|0.25|-0.23
word:search|0.09|0.12|-0.21
word:season|0.18|0.08|-0.26
word:seat|0.16|0.01|-0.18
word:second|0.30|-0.04|-0.26
word:section|0.09|0.03|-0.12
word:security|-0.22|0.26|-0.05
word:seen|0.14|-0.25|0.10
word:see|0.04|-0.08|0.05
word:self|0.15|0.07|-0.23
word:sell|-0.28|0.40|-0.12
word:semester|0.35|-0.36|0.01
word:send|0.14|-0.06|-0.09
word:senior|0.09|-0.11|0.03
word:serious|0.32|-0.15|-0.18
word:service|-0.07|-0.13|0.20
word:sery|-0.12|0.18|-0.06
word:session|0.15|-0.24|0.09
word:settle|-0.08|-0.07|0.15
word:setup|0.36|-0.02|-0.35
word:set|0.15|-0.13|-0.02
word:sev1|0.10|-0.05|-0.06
word:severity|-0.15|-0.01|0.16
word:share|0.09|-0.19|0.10
word:shelter|0.35|-0.19|-0.16
word:shift|-0.23|-0.24|0.47
word:ship|0.14|-0.10|-0.04
word:shopper|0.07|-0.06|-0.01
word:shop|-0.19|0.04|0.16
word:shorten|-0.03|0.12|-0.09
word:show|-0.25|0.09|0.16
word:shrink|-0.02|0.09|-0.08
word:sickness|-0.02|-0.02|0.04
word:sick|-0.08|-0.07|0.14
word:signature|-0.13|0.24|-0.11
word:sign|0.16|0.23|-0.39
word:since|0.03|-0.03|0.00
word:site|-0.19|0.30|-0.11
word:sla|0.04|0.03|-0.07
word:sleep|0.13|-0.04|-0.09
word:small|-0.11|0.14|-0.03
word:sold|-0.03|0.08|-0.05
word:solve|-0.09|-0.05|0.14
word:source|0.14|0.01|-0.15
word:spam|-0.02|0.10|-0.08
word:spare|0.12|0.05|-0.17
word:speak|0.13|-0.06|-0.07
word:spend|-0.01|-0.04|0.05
word:sponsor|0.04|0.11|-0.15
word:spot|-0.03|-0.07|0.10
word:spring|-0.30|0.19|0.11
word:sprint|0.26|-0.02|-0.25
word:squad|-0.09|-0.02|0.11
word:square|-0.02|0.11|-0.09
word:stable|0.17|-0.02|-0.15
word:staff|-0.27|-0.15|0.42
word:stage|0.29|-0.22|-0.07
word:stale|-0.10|-0.09|0.19
word:standard|-0.07|0.00|0.07
word:start|-0.05|0.15|-0.09
word:star|0.50|-0.26|-0.24
word:statement|0.06|-0.02|-0.03
word:state|-0.14|0.22|-0.08
word:station|0.00|-0.04|0.04
word:status|0.13|-0.07|-0.06
word:stay|-0.28|0.27|0.00
word:steel|-0.05|0.15|-0.10
word:step|0.20|-0.51|0.30
word:still|0.12|-0.20|0.08
word:stock|-0.19|0.39|-0.21
word:stop|-0.03|-0.07|0.10
word:storage|-0.18|0.07|0.11
word:store|-0.03|0.15|-0.11
word:street|-0.01|0.08|-0.07
word:stress|-0.03|0.00|0.03
word:stroke|0.05|-0.03|-0.01
word:student|0.22|-0.02|-0.21
word:studio|-0.01|0.05|-0.04
word:study|0.14|-0.08|-0.06
word:submit|0.03|0.06|-0.08
word:subscriber|0.32|-0.12|-0.20
word:succeed|-0.05|0.07|-0.02
word:successful|0.03|-0.01|-0.02
word:success|0.15|-0.09|-0.06
word:summer|-0.14|0.08|0.06
word:summit|0.21|0.01|-0.22
word:supplier|-0.20|-0.35|0.55
word:supply|-0.04|-0.02|0.06
word:support|-0.09|0.22|-0.13
word:surgery|0.10|-0.04|-0.06
word:surplus|-0.03|0.04|-0.01
word:survey|-0.23|-0.01|0.25
word:sync|0.18|-0.06|-0.12
word:system|-0.03|-0.15|0.17
word:s|0.45|-0.10|-0.36
word:tablet|-0.07|-0.01|0.08
word:table|-0.05|-0.13|0.18
word:taken|0.08|-0.11|0.03
word:take|-0.13|-0.18|0.31
word:talk|-0.15|0.15|0.00
word:target|-0.03|0.04|-0.01
word:task|-0.03|-0.01|0.04
word:tax|0.14|-0.04|-0.10
word:tb|-0.07|0.00|0.07
word:teacher|-0.47|-0.19|0.65
word:team|0.19|-0.10|-0.08
word:technical|-0.04|0.04|0.00
word:template|0.21|-0.01|-0.20
word:tenant|0.23|0.10|-0.33
word:tender|-0.12|0.17|-0.05
word:term|0.19|-0.13|-0.06
word:test|-0.26|-0.27|0.53
word:themselve|-0.19|-0.04|0.24
word:then|-0.13|0.10|0.03
word:third|0.13|-0.07|-0.06
word:those|0.15|-0.06|-0.09
word:thousand|0.26|-0.08|-0.18
word:ticket|-0.28|0.03|0.25
word:tied|-0.02|0.07|-0.05
word:tier|0.22|-0.12|-0.10
word:tile|0.10|-0.03|-0.07
word:timer|-0.07|-0.06|0.13
word:timetable|-0.09|-0.07|0.16
word:time|-0.03|-0.32|0.38
word:today|-0.06|-0.23|0.29
word:tonne|-0.08|0.24|-0.16
word:tool|0.37|-0.06|-0.31
word:top|-0.26|0.32|-0.06
word:total|-0.07|0.15|-0.09
word:touched|-0.06|-0.03|0.10
word:tour|-0.05|0.31|-0.27
word:tracker|-0.03|-0.07|0.10
word:track|0.03|0.00|-0.03
word:trade|0.23|0.08|-0.30
word:traffic|0.06|-0.18|0.12
word:trail|0.21|-0.20|-0.01
word:train|0.14|0.15|-0.29
word:tram|-0.13|0.05|0.08
word:transport|0.06|-0.03|-0.03
word:travel|-0.03|0.12|-0.09
word:trial|-0.12|0.04|0.09
word:trip|0.17|-0.07|-0.10
word:truck|-0.04|-0.15|0.19
word:trust|-0.13|-0.11|0.24
word:try|0.30|-0.04|-0.26
word:turnover|-0.26|-0.17|0.43
word:turn|-0.14|0.16|-0.02
word:twice|0.19|-0.23|0.05
word:unaided|-0.05|0.15|-0.11
word:unanswered|0.14|-0.05|-0.08
word:unit|-0.07|0.11|-0.03
word:unplanned|-0.19|-0.07|0.26
word:unrestricted|-0.01|0.04|-0.03
word:update|0.07|-0.10|0.03
word:upgrade|0.12|0.11|-0.23
word:upload|0.01|-0.07|0.06
word:ups|0.09|-0.06|-0.03
word:uptime|0.20|-0.06|-0.14
word:usability|0.07|-0.02|-0.05
word:usage|0.00|0.12|-0.12
word:useful|0.24|-0.07|-0.17
word:user|0.48|-0.20|-0.27
word:use|0.21|-0.41|0.20
word:vacancy|-0.02|-0.05|0.07
word:vacant|-0.08|-0.14|0.22
word:vaccine|0.10|-0.05|-0.05
word:valid|-0.24|-0.07|0.31
word:valley|0.13|-0.05|-0.08
word:value|-0.17|0.41|-0.24
word:vehicle|-0.08|0.02|0.05
word:venue|-0.12|0.53|-0.40
word:verify|0.25|-0.01|-0.24
word:vet|0.19|0.01|-0.19
word:video|-0.02|0.09|-0.07
word:visitor|-0.03|0.24|-0.21
word:visit|0.16|-0.12|-0.04
word:voice|-0.06|0.08|-0.02
word:volume|0.13|-0.07|-0.07
word:voluntary|-0.02|-0.03|0.05
word:volunteer|-0.13|0.08|0.04
word:vote|0.24|-0.09|-0.15
word:vs|-0.04|0.05|-0.02
word:vulnerability|-0.15|-0.01|0.16
word:wait|-0.03|0.03|0.00
word:want|-0.04|-0.03|0.07
word:ward|-0.18|-0.02|0.20
word:warehouse|-0.11|-0.09|0.20
word:warranty|0.16|-0.05|-0.11
word:waste|0.06|-0.01|-0.05
word:water|0.03|0.11|-0.14
word:way|0.17|-0.05|-0.12
word:webhook|0.07|-0.04|-0.03
word:webinar|-0.09|0.20|-0.11
word:weekly|0.09|-0.12|0.02
word:welcome|-0.03|0.03|0.01
word:well|0.16|-0.01|-0.15
word:what|0.13|-0.10|-0.03
word:where|0.10|-0.07|-0.03
word:while|0.04|0.05|-0.09
word:whose|0.07|-0.03|-0.04
word:winter|0.08|-0.05|-0.03
word:win|-0.12|0.29|-0.17
word:without|0.12|-0.29|0.18
word:women|-0.04|-0.24|0.28
word:worker|-0.18|-0.10|0.28
word:workshop|-0.04|0.01|0.02
word:workspace|0.04|-0.01|-0.03
word:work|0.28|-0.53|0.25
word:would|-0.12|-0.03|0.15
word:write|0.00|0.12|-0.12
word:wrongly|0.08|-0.07|-0.01
word:wrong|0.25|-0.18|-0.07
word:x|0.16|-0.09|-0.07
word:yard|0.09|-0.09|0.00
word:yearly|-0.21|0.17|0.04
word:yes|0.19|-0.12|-0.07
word:young|0.23|-0.17|-0.06
word:zero|0.02|-0.15|0.12
year|0.19|0.13|-0.32
|0.19|-0.02|0.19`;
