// Generated from openapi/targets.json by "npm run api".
export interface paths {
    "/api/promotions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post: operations["create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/promotions/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/promotions/{promotionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["view"];
        put: operations["change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/promotions/{promotionId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/promotions/{promotionId}/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["effect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["team"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/target-tree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["targetTree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/target-tree/{year}/{metric}/{nodeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["setTreeTarget"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/target-tree/{year}/{metric}/{nodeId}/owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["changeTargetOwner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/target-tree/{year}/{metric}/{nodeId}/owners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["targetOwners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/target-tree/{year}/{metric}/{nodeId}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["previewTree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/target-tree/{year}/{metric}/{nodeId}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["proposeTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/target-tree/{year}/{metric}/{nodeId}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["splitTree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/target-tree/{year}/{metric}/{nodeId}/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["targetTreeTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/targets": {
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
    "/api/targets/plans/{planId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["outcome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/targets/{month}/units/{unitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/targets/{month}/units/{unitId}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/targets/{month}/units/{unitId}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["publish"];
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
        Best: {
            name: string;
            /** Format: int32 */
            rank: number;
            /** Format: double */
            rate: number;
        };
        CancelPromotionRequest: {
            reason: string;
            /** Format: int32 */
            version: number;
        };
        ChangeOwner: {
            /** Format: date */
            from: string;
            /** Format: uuid */
            ownerId: string;
        };
        ChangePromotionRequest: {
            promotion: components["schemas"]["PromotionRequest"];
            /** Format: int32 */
            version: number;
        };
        Crumb: {
            id: string;
            name: string;
        };
        EffectEstimate: {
            /** Format: double */
            high: number;
            /** Format: double */
            low: number;
            /** Format: double */
            value: number;
        };
        EffectFigures: {
            /** Format: double */
            baseline: number;
            /** Format: int64 */
            costMinor?: number;
            course: components["schemas"]["EffectPoint"][];
            effect: components["schemas"]["EffectEstimate"];
            /** Format: double */
            fit: number;
            gain: components["schemas"]["EffectEstimate"];
            /** Format: double */
            margin?: number;
            net?: components["schemas"]["EffectEstimate"];
            /** Format: int32 */
            others: number;
            placebos: components["schemas"]["EffectPlacebo"][];
            /** Format: double */
            rank: number;
            regions: components["schemas"]["EffectRegion"][];
            /** Format: double */
            spread: number;
            /** Format: double */
            synthetic: number;
            /** Format: int32 */
            treated: number;
            trend: components["schemas"]["EffectEstimate"];
            weights: {
                [key: string]: number;
            };
        };
        EffectPlacebo: {
            gaps: number[];
            name: string;
        };
        EffectPoint: {
            /** Format: date */
            day: string;
            /** Format: double */
            others: number;
            /** Format: double */
            synthetic: number;
            /** Format: double */
            treated: number;
        };
        EffectRegion: {
            /** Format: double */
            before: number;
            /** Format: double */
            change: number;
            effect: components["schemas"]["EffectEstimate"];
            name: string;
            /** Format: double */
            since: number;
            treated: boolean;
        };
        Factor: {
            /** Format: int64 */
            effectMinor: number;
            /** @enum {string} */
            kind: "CALLS" | "CONNECT_RATE" | "ORDER_RATE" | "ORDER_SIZE";
            /** Format: double */
            mine: number;
            /** Format: double */
            team: number;
        };
        LeftAlone: {
            aboveName: string;
            currency: string;
            month: string;
            /** Format: int64 */
            plannedMinor: number;
            /** Format: int64 */
            standsMinor: number;
            /** Format: uuid */
            unitId: string;
            unitName: string;
        };
        LeftOutRegion: {
            name: string;
            /** @enum {string} */
            why: "OTHER_PROMOTION" | "TOO_LITTLE" | "TOO_MANY";
        };
        MyResult: {
            best: components["schemas"]["Best"][];
            currency: string;
            /** Format: double */
            elapsed: number;
            me: components["schemas"]["ResultLine"];
            month: string;
            /** Format: int32 */
            ranked: number;
            /** Format: int64 */
            toNextMinor?: number;
            /** Format: int64 */
            toTargetMinor?: number;
            unitName: string;
            why?: components["schemas"]["Why"];
            /** Format: int32 */
            workingDaysLeft: number;
        };
        OwnerChoice: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        OwnerLine: {
            /** Format: date */
            from: string;
            name?: string;
            /** Format: uuid */
            ownerId: string;
        };
        PlannedOutcome: {
            /** Format: date-time */
            at?: string;
            leftAlone: components["schemas"]["LeftAlone"][];
        };
        PreviewRequest: {
            /** @enum {string} */
            method: "EQUAL" | "LAST_PERIOD" | "MANUAL";
            shares: components["schemas"]["ShareRequest"][];
        };
        PreviewTree: {
            /** @enum {string} */
            method: "EQUAL" | "LAST_YEAR" | "QUOTA_PLAN" | "PROPOSED" | "MANUAL";
            shares: components["schemas"]["WantedShare"][];
            /** Format: int32 */
            stretchBp: number;
        };
        PromotionChoices: {
            owners: components["schemas"]["OwnerChoice"][];
            scripts: components["schemas"]["ScriptChoice"][];
            units: components["schemas"]["UnitChoice"][];
        };
        PromotionEffectView: {
            /** Format: date-time */
            at: string;
            /** Format: int32 */
            before: number;
            currency: string;
            /** Format: int32 */
            fewestPeriods: number;
            /** Format: int32 */
            fewestRegions: number;
            figures?: components["schemas"]["EffectFigures"];
            /** Format: date */
            from: string;
            leftOut: components["schemas"]["LeftOutRegion"][];
            /** @enum {string} */
            measure: "REVENUE" | "ORDERS";
            /** Format: int32 */
            periodDays: number;
            /** @enum {string} */
            refusal?: "CANCELLED" | "NOT_BEGUN" | "OUTSIDE_SCOPE" | "MIXED_KINDS" | "TOO_FEW_PERIODS" | "NO_SALES" | "TOO_FEW_REGIONS";
            /** Format: int32 */
            since: number;
            /** Format: date */
            to: string;
        };
        PromotionOverlap: {
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            theme: string;
            /** Format: date */
            to: string;
            units: string[];
        };
        PromotionRegion: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "NATION" | "REGION" | "PROVINCE" | "CITY" | "AREA" | "STORE" | "TEAM";
            name: string;
        };
        PromotionRequest: {
            /** Format: int64 */
            costMinor: number;
            currency: string;
            ends: string;
            material: string;
            /** Format: uuid */
            ownerId?: string;
            regions: string[];
            /** Format: uuid */
            scriptId?: string;
            starts: string;
            theme: string;
        };
        PromotionView: {
            cancelReason?: string;
            /** Format: int64 */
            costMinor?: number;
            currency: string;
            /** Format: date */
            ends: string;
            /** Format: uuid */
            id: string;
            material: string;
            overlaps: components["schemas"]["PromotionOverlap"][];
            /** Format: uuid */
            ownerId: string;
            ownerName?: string;
            /** Format: int32 */
            quarterEndDays: number;
            regions: components["schemas"]["PromotionRegion"][];
            /** Format: uuid */
            scriptId?: string;
            scriptName?: string;
            /** Format: date */
            starts: string;
            /** @enum {string} */
            state: "PLANNED" | "RUNNING" | "ENDED" | "CANCELLED";
            theme: string;
            /** Format: int32 */
            version: number;
            writable: boolean;
        };
        ProposeTree: {
            /** Format: int64 */
            amount: number;
            note: string;
        };
        PublishRequest: {
            /** @enum {string} */
            method: "EQUAL" | "LAST_PERIOD" | "MANUAL";
            shares: components["schemas"]["ShareRequest"][];
            /** Format: int32 */
            version: number;
        };
        ResultLine: {
            /** Format: uuid */
            accountId: string;
            /** Format: int64 */
            attainedMinor: number;
            /** Format: int64 */
            calls: number;
            /** Format: int64 */
            connects: number;
            name: string;
            /** Format: int64 */
            orders: number;
            /** Format: int64 */
            otherWork: number;
            /** Format: int32 */
            rank?: number;
            /** Format: double */
            rate?: number;
            /** Format: int64 */
            talkSeconds: number;
            /** Format: int64 */
            targetMinor?: number;
            /** @enum {string} */
            tier?: "REWARD" | "ENCOURAGE" | "COACH";
        };
        ScriptChoice: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        SetRequest: {
            /** Format: int64 */
            amountMinor: number;
            currency: string;
            /** Format: uuid */
            ownerId?: string;
            /** Format: int32 */
            version?: number;
        };
        SetYear: {
            /** Format: int64 */
            amount: number;
            period: string;
            /** Format: int32 */
            version?: number;
        };
        Share: {
            /** Format: int32 */
            heads: number;
            id: string;
            /** @enum {string} */
            kind: "UNIT" | "PERSON";
            /** Format: int64 */
            lastMinor: number;
            locked: boolean;
            /** Format: int64 */
            minor: number;
            name: string;
        };
        ShareRequest: {
            /** Format: uuid */
            id: string;
            locked: boolean;
            /** Format: int64 */
            minor: number;
        };
        SplitTree: {
            /** @enum {string} */
            method: "EQUAL" | "LAST_YEAR" | "QUOTA_PLAN" | "PROPOSED" | "MANUAL";
            shares: components["schemas"]["WantedShare"][];
            /** Format: int32 */
            stretchBp: number;
            toTheEnd: boolean;
            /** Format: int32 */
            version: number;
        };
        Target: {
            /** Format: uuid */
            accountId?: string;
            /** Format: int64 */
            amountMinor: number;
            currency: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "UNIT" | "PERSON";
            locked: boolean;
            /** Format: date */
            month: string;
            orgPath: string;
            /** Format: uuid */
            ownerId: string;
            /** Format: uuid */
            parentId?: string;
            /** Format: int64 */
            splitMinor?: number;
            /** Format: uuid */
            unitId?: string;
            /** Format: int32 */
            version: number;
            zone: string;
        };
        TargetLine: {
            /** Format: int64 */
            attainedMinor: number;
            currency: string;
            /** Format: int32 */
            heads: number;
            id: string;
            /** @enum {string} */
            kind: "UNIT" | "PERSON";
            /** Format: int64 */
            lastMinor: number;
            name: string;
            /** Format: uuid */
            ownerId?: string;
            ownerName?: string;
            target?: components["schemas"]["Target"];
        };
        TargetView: {
            /** Format: double */
            elapsed: number;
            lineage: components["schemas"]["Crumb"][];
            members: components["schemas"]["TargetLine"][];
            month: string;
            unit: components["schemas"]["TargetLine"];
        };
        TeamResult: {
            currency: string;
            /** Format: double */
            elapsed: number;
            lines: components["schemas"]["ResultLine"][];
            month: string;
            unitName: string;
        };
        TreeLine: {
            hasChildren: boolean;
            /** Format: int32 */
            heads: number;
            /** Format: uuid */
            id: string;
            lastMonths?: number[];
            name: string;
            /** Format: uuid */
            ownerId?: string;
            ownerName?: string;
            /** Format: date */
            ownerSince?: string;
            person: boolean;
            /** Format: int64 */
            planned?: number;
            proposal?: components["schemas"]["TreeProposal"];
            target?: components["schemas"]["TreeTarget"];
        };
        TreeProposal: {
            /** Format: int64 */
            amount: number;
            /** Format: date-time */
            at: string;
            byName?: string;
            note: string;
        };
        TreeShare: {
            /** Format: uuid */
            id: string;
            locked: boolean;
            months: number[];
            /** Format: int64 */
            total: number;
        };
        TreeTarget: {
            /** Format: uuid */
            givenFrom?: string;
            /** Format: int64 */
            givenTotal?: number;
            locked: boolean;
            months: number[];
            /** Format: int32 */
            stretchBp: number;
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            version: number;
        };
        TreeView: {
            children: components["schemas"]["TreeLine"][];
            currency: string;
            /** Format: double */
            inflation: number;
            inflationHigh: boolean;
            lineage: components["schemas"]["Crumb"][];
            /** @enum {string} */
            metric: "REVENUE" | "ORDERS" | "PAYMENTS" | "NEW_CUSTOMERS" | "CALLS";
            node: components["schemas"]["TreeLine"];
            weights: number[];
            /** Format: int32 */
            year: number;
        };
        UnitChoice: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "NATION" | "REGION" | "PROVINCE" | "CITY" | "AREA" | "STORE" | "TEAM";
            name: string;
            /** Format: uuid */
            parentId?: string;
        };
        WantedShare: {
            /** Format: uuid */
            id: string;
            locked: boolean;
            /** Format: int64 */
            total: number;
        };
        Why: {
            factors: components["schemas"]["Factor"][];
            /** Format: int64 */
            gapMinor: number;
            /** Format: int32 */
            sellers: number;
        };
        Written: {
            /** Format: int32 */
            rows: number;
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
    list: {
        parameters: {
            query: {
                year: number;
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
                    "application/json": components["schemas"]["PromotionView"][];
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
                "application/json": components["schemas"]["PromotionRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionView"];
                };
            };
        };
    };
    choices: {
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
                    "application/json": components["schemas"]["PromotionChoices"];
                };
            };
        };
    };
    view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                promotionId: string;
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
                    "application/json": components["schemas"]["PromotionView"];
                };
            };
        };
    };
    change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                promotionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePromotionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionView"];
                };
            };
        };
    };
    cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                promotionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelPromotionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionView"];
                };
            };
        };
    };
    effect: {
        parameters: {
            query?: {
                measure?: "REVENUE" | "ORDERS";
            };
            header?: never;
            path: {
                promotionId: string;
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
                    "application/json": components["schemas"]["PromotionEffectView"];
                };
            };
        };
    };
    mine: {
        parameters: {
            query?: {
                month?: string;
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
                    "application/json": components["schemas"]["MyResult"];
                };
            };
        };
    };
    team: {
        parameters: {
            query?: {
                month?: string;
                unitId?: string;
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
                    "application/json": components["schemas"]["TeamResult"];
                };
            };
        };
    };
    targetTree: {
        parameters: {
            query: {
                year: number;
                metric: "REVENUE" | "ORDERS" | "PAYMENTS" | "NEW_CUSTOMERS" | "CALLS";
                nodeId?: string;
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
                    "application/json": components["schemas"]["TreeView"];
                };
            };
        };
    };
    setTreeTarget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
                metric: "REVENUE" | "ORDERS" | "PAYMENTS" | "NEW_CUSTOMERS" | "CALLS";
                nodeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetYear"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TreeTarget"];
                };
            };
        };
    };
    changeTargetOwner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
                metric: "REVENUE" | "ORDERS" | "PAYMENTS" | "NEW_CUSTOMERS" | "CALLS";
                nodeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOwner"];
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
    targetOwners: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
                metric: "REVENUE" | "ORDERS" | "PAYMENTS" | "NEW_CUSTOMERS" | "CALLS";
                nodeId: string;
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
                    "application/json": components["schemas"]["OwnerLine"][];
                };
            };
        };
    };
    previewTree: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
                metric: "REVENUE" | "ORDERS" | "PAYMENTS" | "NEW_CUSTOMERS" | "CALLS";
                nodeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewTree"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TreeShare"][];
                };
            };
        };
    };
    proposeTarget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
                metric: "REVENUE" | "ORDERS" | "PAYMENTS" | "NEW_CUSTOMERS" | "CALLS";
                nodeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeTree"];
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
    splitTree: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
                metric: "REVENUE" | "ORDERS" | "PAYMENTS" | "NEW_CUSTOMERS" | "CALLS";
                nodeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitTree"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Written"];
                };
            };
        };
    };
    targetTreeTable: {
        parameters: {
            query?: {
                format?: string;
            };
            header?: never;
            path: {
                year: number;
                metric: "REVENUE" | "ORDERS" | "PAYMENTS" | "NEW_CUSTOMERS" | "CALLS";
                nodeId: string;
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
                content?: never;
            };
        };
    };
    view_1: {
        parameters: {
            query?: {
                month?: string;
                unitId?: string;
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
                    "application/json": components["schemas"]["TargetView"];
                };
            };
        };
    };
    outcome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
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
                    "application/json": components["schemas"]["PlannedOutcome"];
                };
            };
        };
    };
    set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Target"];
                };
            };
        };
    };
    preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Share"][];
                };
            };
        };
    };
    publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Target"][];
                };
            };
        };
    };
}
