// Generated from openapi/calling.json by "npm run api".
export interface paths {
    "/api/calling-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["current"];
        put: operations["change_2"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["calls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post: operations["create_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/defaults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["defaults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["view"];
        put: operations["change_1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addLeads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["move"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["view_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["campaigns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/customer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["choose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/dial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["dial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/drafts/{attempt}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["keep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["events_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/hang-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["hangUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/headset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["headset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/headset/{leg}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["takeOff"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["keys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/more-time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["moreTime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/mute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["mute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["outcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["skip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/floor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/floor/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["all_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lines/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["numbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lines/numbers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["put_1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["all"];
        put: operations["change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recordings/{id}/sound": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recordings/{id}/waveform": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["waveform"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scripts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["all_1"];
        put?: never;
        post: operations["create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scripts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scripts/{id}/published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["publish"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scripts/{id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AddLeads: {
            customerIds?: string[];
            filter?: components["schemas"]["CustomerFilter"];
            /** Format: uuid */
            viewId?: string;
        };
        Added: {
            /** Format: int32 */
            added: number;
            /** Format: int32 */
            already: number;
        };
        Branch: {
            label: string;
            to: string;
        };
        Callback: {
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            customerId: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: date-time */
            endedAt?: string;
            /** Format: uuid */
            id: string;
            kept?: boolean;
            note: string;
            orgPath: string;
            /** Format: uuid */
            ownerId: string;
            /** Format: date-time */
            wantedAt: string;
        };
        CallerNumber: {
            active: boolean;
            e164: string;
            /** Format: uuid */
            id: string;
            label: string;
            /** Format: uuid */
            trunkId: string;
        };
        CallingHours: {
            days: ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY")[];
            spans: components["schemas"]["Span"][];
        };
        Campaign: {
            /** Format: uuid */
            callerNumberId?: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            finishedAt?: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            mode: "CLICK" | "PREVIEW" | "PROGRESSIVE";
            name: string;
            /** Format: uuid */
            ownerId: string;
            /** Format: uuid */
            scriptId?: string;
            settings: components["schemas"]["CampaignSettings"];
            /** Format: date-time */
            startedAt?: string;
            /** @enum {string} */
            status: "DRAFT" | "RUNNING" | "PAUSED" | "FINISHED";
        };
        CampaignMember: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "UNIT" | "ACCOUNT";
        };
        CampaignSettings: {
            /** Format: int32 */
            attemptsPerLead: number;
            hours?: components["schemas"]["CallingHours"];
            retryMinutes: {
                [key: string]: number;
            };
            /** Format: int32 */
            ringSeconds: number;
            /** Format: int32 */
            wrapSeconds: number;
        };
        CampaignView: {
            campaign: components["schemas"]["Campaign"];
            members: components["schemas"]["Member"][];
            progress: components["schemas"]["Progress"];
        };
        ChangeOutcomes: {
            outcomes: components["schemas"]["Outcome"][];
        };
        ChangeRules: {
            holidays: components["schemas"]["Holiday"][];
            settings: components["schemas"]["RuleSettings"];
            /** Format: int32 */
            version: number;
        };
        ChooseCustomer: {
            /** Format: uuid */
            customerId: string;
        };
        ContactView: {
            name: string;
            note?: string;
            position?: string;
        };
        CreateScript: {
            content: components["schemas"]["ScriptContent"];
            name: string;
        };
        Customer: {
            city?: string;
            company?: string;
            /** @enum {string} */
            consent: "UNKNOWN" | "GIVEN" | "WITHDRAWN";
            contactPerson?: string;
            /** Format: date-time */
            createdAt: string;
            doNotCall: boolean;
            doNotCallWhy?: string;
            fields: {
                [key: string]: string;
            };
            /** @enum {string} */
            grade?: "A" | "B" | "C" | "D";
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "COMPANY" | "PERSON";
            /** Format: date-time */
            lastContactAt?: string;
            lastOutcome?: string;
            name: string;
            /** Format: date-time */
            nextPlanAt?: string;
            orgPath: string;
            /** Format: date-time */
            ownedSince?: string;
            /** Format: uuid */
            ownerId?: string;
            poolPath: string;
            poorReason?: string;
            /** Format: date-time */
            protectedUntil?: string;
            province?: string;
            source?: string;
            /** Format: int32 */
            version: number;
        };
        CustomerCard: {
            contacts: components["schemas"]["ContactView"][];
            customer: components["schemas"]["Customer"];
            gradeReasons: components["schemas"]["Reason"][];
            ownerName?: string;
            owners: components["schemas"]["OwnerPeriod"][];
            phones: components["schemas"]["PhoneView"][];
        };
        CustomerFilter: {
            groups?: components["schemas"]["CustomerFilter"][];
            /** @enum {string} */
            match?: "ALL" | "ANY";
            rules?: components["schemas"]["Rule"][];
        };
        DeskCall: {
            /** Format: date-time */
            answeredAt?: string;
            /** Format: date-time */
            endedAt?: string;
            /** Format: uuid */
            id: string;
            muted: boolean;
            recorded: boolean;
            result?: string;
            /** Format: date-time */
            ringingAt?: string;
            /** Format: date-time */
            startedAt: string;
        };
        DeskCampaign: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            mode: "CLICK" | "PREVIEW" | "PROGRESSIVE";
            name: string;
        };
        DeskCustomer: {
            /** Format: uuid */
            attemptId: string;
            card: components["schemas"]["CustomerCard"];
            draft: components["schemas"]["Draft"];
            projects: components["schemas"]["Project"][];
            promise?: components["schemas"]["Callback"];
            script?: components["schemas"]["ScriptVersion"];
            timeline: components["schemas"]["Stretch"];
            zone: string;
        };
        DeskQueue: {
            /** Format: int32 */
            callbacksDue: number;
            /** Format: int32 */
            callbacksOpen: number;
            /** Format: int32 */
            leads: number;
        };
        DeskTrouble: {
            /** Format: date-time */
            at: string;
            code: string;
            details: {
                [key: string]: unknown;
            };
        };
        DeskView: {
            call?: components["schemas"]["DeskCall"];
            campaign?: components["schemas"]["DeskCampaign"];
            current?: components["schemas"]["DeskCustomer"];
            headset: boolean;
            /** Format: date-time */
            now: string;
            outcomes: components["schemas"]["Outcome"][];
            pauseAfter?: string;
            queue: components["schemas"]["DeskQueue"];
            reason?: string;
            recent: components["schemas"]["RecentCall"][];
            /** Format: date-time */
            since: string;
            /** @enum {string} */
            state: "OFF" | "READY" | "CALLING" | "TALKING" | "WRAP_UP" | "PAUSED";
            trouble?: components["schemas"]["DeskTrouble"];
            /** Format: int64 */
            version: number;
            /** Format: date-time */
            wrapUpUntil?: string;
        };
        Draft: {
            callbackText?: string;
            code?: string;
            note: string;
            step?: string;
        };
        Headset: {
            answerSdp: string;
            leg: string;
        };
        Holiday: {
            /** Format: date */
            day: string;
            name: string;
        };
        LineView: {
            answering: boolean;
            line: components["schemas"]["Trunk"];
        };
        LiveSeller: {
            /** Format: uuid */
            accountId: string;
            /** Format: date-time */
            answeredAt?: string;
            /** Format: date-time */
            callStartedAt?: string;
            campaign?: string;
            /** Format: uuid */
            campaignId?: string;
            customer?: string;
            headset: boolean;
            masked?: string;
            name: string;
            reason?: string;
            /** Format: date-time */
            since: string;
            state: string;
        };
        Member: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "UNIT" | "ACCOUNT";
            name: string;
        };
        MoveCampaign: {
            /** @enum {string} */
            status: "DRAFT" | "RUNNING" | "PAUSED" | "FINISHED";
        };
        MuteDesk: {
            muted: boolean;
        };
        NextStep: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            kind: "CALL" | "VISIT" | "MESSAGE" | "MEETING" | "NOTE" | "ORDER";
            purpose: string;
        };
        Objection: {
            text: string;
            title: string;
        };
        OfferHeadset: {
            offerSdp: string;
        };
        Outcome: {
            active: boolean;
            callback: boolean;
            code: string;
            contact: boolean;
            doNotCall: boolean;
            en: string;
            /** Format: int32 */
            key?: number;
            /** Format: int32 */
            retryMinutes?: number;
            sale: boolean;
            zh: string;
        };
        OutcomeWish: {
            /** Format: uuid */
            callId: string;
            /** Format: date-time */
            callbackAt?: string;
            code: string;
            next?: components["schemas"]["NextStep"];
            note: string;
            order?: components["schemas"]["Sale"];
            /** Format: uuid */
            requestId: string;
        };
        OwnerPeriod: {
            /** Format: date-time */
            from: string;
            /** Format: uuid */
            ownerId: string;
            ownerName?: string;
            reason: string;
            /** Format: date-time */
            to?: string;
        };
        PageRecordedCall: {
            next?: string;
            rows: components["schemas"]["RecordedCall"][];
            /** Format: int32 */
            total?: number;
        };
        PauseWork: {
            reason: string;
        };
        PhoneView: {
            carrier?: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "MOBILE" | "LANDLINE" | "SERVICE" | "OTHER";
            masked: string;
            place?: string;
            valid: boolean;
            zone: string;
        };
        PressKeys: {
            keys: string;
        };
        Progress: {
            /** Format: int32 */
            answered: number;
            /** Format: int32 */
            callbacks: number;
            /** Format: int32 */
            contacts: number;
            /** Format: int32 */
            dials: number;
            /** Format: int32 */
            done: number;
            /** Format: int32 */
            later: number;
            /** Format: int32 */
            leads: number;
            /** Format: int32 */
            live: number;
            /** Format: int32 */
            sales: number;
            /** Format: int32 */
            tried: number;
            /** Format: int32 */
            waiting: number;
        };
        Project: {
            /** Format: date-time */
            closedAt?: string;
            currency: string;
            /** Format: uuid */
            customerId: string;
            /** Format: int64 */
            expectedMinor: number;
            /** Format: date */
            expectedOn?: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date-time */
            openedAt: string;
            orgPath: string;
            /** Format: uuid */
            ownerId: string;
            reason?: string;
            /** Format: uuid */
            stageId: string;
            /** Format: date-time */
            stageSince: string;
            /** @enum {string} */
            state: "OPEN" | "WON" | "LOST";
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            wonOrderId?: string;
        };
        PublishScript: {
            /** Format: int32 */
            version: number;
        };
        PutCallerNumber: {
            active: boolean;
            e164: string;
            label: string;
            /** Format: uuid */
            lineId: string;
        };
        PutCampaign: {
            /** Format: uuid */
            callerNumberId?: string;
            members: components["schemas"]["CampaignMember"][];
            /** @enum {string} */
            mode: "CLICK" | "PREVIEW" | "PROGRESSIVE";
            name: string;
            /** Format: uuid */
            scriptId?: string;
            settings?: components["schemas"]["CampaignSettings"];
        };
        PutLine: {
            active: boolean;
            host: string;
            /** Format: int32 */
            mostCalls: number;
            name: string;
            /** @enum {string} */
            numberFormat: "E164" | "PLAIN" | "NATIONAL";
            password?: string;
            /** Format: int32 */
            port: number;
            /** @enum {string} */
            transport: "UDP" | "TCP";
            username?: string;
        };
        Reason: {
            code: string;
            /** Format: double */
            effect: number;
            value?: string;
        };
        RecentCall: {
            customer: string;
            /** Format: uuid */
            customerId: string;
            /** Format: uuid */
            id: string;
            masked: string;
            outcomeCode?: string;
            result: string;
            /** Format: date-time */
            startedAt: string;
            /** Format: int32 */
            talkSeconds: number;
        };
        RecordedCall: {
            /** Format: uuid */
            accountId: string;
            /** Format: date-time */
            answeredAt?: string;
            customer: string;
            /** Format: uuid */
            customerId: string;
            disposition?: string;
            /** Format: uuid */
            id: string;
            masked: string;
            /** Format: int64 */
            millis?: number;
            note?: string;
            outcomeCode?: string;
            /** Format: uuid */
            recordingId?: string;
            /** @enum {string} */
            recordingState?: "OPEN" | "READY" | "LOST";
            seller: string;
            /** Format: date-time */
            startedAt: string;
            /** Format: int32 */
            talkSeconds: number;
        };
        Rule: {
            field: string;
            /** @enum {string} */
            op: "IS" | "NOT" | "CONTAINS" | "BEFORE" | "AFTER" | "EMPTY" | "PRESENT";
            values?: string[];
        };
        RuleSettings: {
            hours: components["schemas"]["CallingHours"];
            /** Format: int32 */
            perDay: number;
            /** Format: int32 */
            perPeriod: number;
            /** Format: int32 */
            periodDays: number;
        };
        RulesView: {
            /** Format: date-time */
            changedAt?: string;
            changedBy?: string;
            holidays: components["schemas"]["Holiday"][];
            order: string[];
            settings: components["schemas"]["RuleSettings"];
            /** Format: int32 */
            version: number;
        };
        Sale: {
            currency: string;
            /** Format: int64 */
            minor: number;
            note: string;
            /** Format: uuid */
            projectId?: string;
        };
        SaveScript: {
            content: components["schemas"]["ScriptContent"];
            /** Format: int32 */
            latest: number;
            name: string;
        };
        Script: {
            /** Format: date-time */
            changedAt: string;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            latest: number;
            name: string;
            /** Format: int32 */
            published?: number;
        };
        ScriptContent: {
            forbidden: string[];
            objections: components["schemas"]["Objection"][];
            steps: components["schemas"]["Step"][];
        };
        ScriptVersion: {
            content: components["schemas"]["ScriptContent"];
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            createdBy: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int32 */
            version: number;
        };
        Span: {
            /** Format: time-local */
            from: string;
            /** Format: time-local */
            to: string;
        };
        SseEmitter: {
            /** Format: int64 */
            timeout?: number;
        };
        StartWork: {
            /** Format: uuid */
            campaignId?: string;
        };
        Step: {
            branches: components["schemas"]["Branch"][];
            id: string;
            text: string;
            title: string;
        };
        Stretch: {
            next?: string;
            people: {
                [key: string]: string;
            };
            rows: components["schemas"]["TimelineEntry"][];
        };
        TimelineEntry: {
            /** Format: uuid */
            accountId: string;
            /** Format: int64 */
            amountMinor?: number;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            callId?: string;
            currency?: string;
            /** @enum {string} */
            ending?: "DONE" | "LATE" | "SKIPPED" | "SUPERSEDED";
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "CALL" | "VISIT" | "MESSAGE" | "MEETING" | "NOTE" | "ORDER";
            open: boolean;
            outcomeCode?: string;
            /** Format: uuid */
            projectId?: string;
            /** Format: int32 */
            seconds: number;
            /** @enum {string} */
            source: "RECORD" | "PLAN" | "CALLBACK";
            text: string;
        };
        Trunk: {
            active: boolean;
            host: string;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            mostCalls: number;
            name: string;
            /** @enum {string} */
            numberFormat: "E164" | "PLAIN" | "NATIONAL";
            /** Format: int32 */
            port: number;
            simulated: boolean;
            /** @enum {string} */
            transport: "UDP" | "TCP";
            username?: string;
        };
        VersionView: {
            content: components["schemas"]["ScriptContent"];
            /** Format: date-time */
            createdAt: string;
            createdBy?: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int32 */
            version: number;
        };
        Waveform: {
            left: number[];
            /** Format: int64 */
            millis: number;
            right: number[];
        };
        WorkableCampaign: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            mode: "CLICK" | "PREVIEW" | "PROGRESSIVE";
            name: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    current: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesView"];
                };
            };
        };
    };
    change_2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRules"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesView"];
                };
            };
        };
    };
    calls: {
        parameters: {
            query?: {
                customer?: string;
                account?: string;
                campaign?: string;
                from?: string;
                to?: string;
                recorded?: boolean;
                outcome?: string;
                least?: number;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRecordedCall"];
                };
            };
        };
    };
    list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"][];
                };
            };
        };
    };
    create_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutCampaign"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
        };
    };
    defaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignSettings"];
                };
            };
        };
    };
    view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
        };
    };
    change_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutCampaign"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
        };
    };
    addLeads: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddLeads"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Added"];
                };
            };
        };
    };
    move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveCampaign"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
        };
    };
    view_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskView"];
                };
            };
        };
    };
    campaigns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkableCampaign"][];
                };
            };
        };
    };
    choose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseCustomer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskView"];
                };
            };
        };
    };
    dial: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskView"];
                };
            };
        };
    };
    keep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attempt: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Draft"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    end: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskView"];
                };
            };
        };
    };
    events_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["SseEmitter"];
                };
            };
        };
    };
    hangUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskView"];
                };
            };
        };
    };
    headset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferHeadset"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Headset"];
                };
            };
        };
    };
    takeOff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                leg: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    keys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PressKeys"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskView"];
                };
            };
        };
    };
    moreTime: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskView"];
                };
            };
        };
    };
    mute: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MuteDesk"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskView"];
                };
            };
        };
    };
    outcome: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutcomeWish"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskView"];
                };
            };
        };
    };
    pause: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseWork"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskView"];
                };
            };
        };
    };
    resume: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskView"];
                };
            };
        };
    };
    skip: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskView"];
                };
            };
        };
    };
    start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartWork"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskView"];
                };
            };
        };
    };
    live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveSeller"][];
                };
            };
        };
    };
    events: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["SseEmitter"];
                };
            };
        };
    };
    all_2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineView"][];
                };
            };
        };
    };
    numbers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallerNumber"][];
                };
            };
        };
    };
    put_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutCallerNumber"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallerNumber"];
                };
            };
        };
    };
    put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutLine"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trunk"];
                };
            };
        };
    };
    all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outcome"][];
                };
            };
        };
    };
    change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOutcomes"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outcome"][];
                };
            };
        };
    };
    sound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    waveform: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waveform"];
                };
            };
        };
    };
    all_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Script"][];
                };
            };
        };
    };
    create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateScript"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Script"];
                };
            };
        };
    };
    save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveScript"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Script"];
                };
            };
        };
    };
    publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishScript"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Script"];
                };
            };
        };
    };
    version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"];
                };
            };
        };
    };
}
