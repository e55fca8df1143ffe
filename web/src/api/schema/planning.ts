// Generated from openapi/planning.json by "npm run api".
export interface paths {
    "/api/monitors/end-loading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["endLoading"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitors/overhead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["overhead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitors/quota-quality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["quotaQuality"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitors/ratchet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ratchet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitors/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["monitorTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans": {
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
    "/api/plans/{planId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["comparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/potential": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["potential"];
        put?: never;
        post: operations["savePotential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/potential/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["areaFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/potential/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["tryPotential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/potential/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["writeTable"];
        put?: never;
        post: operations["readTable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["publishQuotas"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/quotas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["quotas"];
        put?: never;
        post: operations["saveQuotas"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/quotas/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["quotaFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/quotas/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["tryQuotas"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/response": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["response"];
        put?: never;
        post: operations["saveResponse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/response/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["tryResponse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/size": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["size"];
        put?: never;
        post: operations["saveSize"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/size/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sizeFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/size/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["trySize"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/steps/{step}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/steps/{step}/versions/{version}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["versionFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/steps/{step}/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["stepWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/structure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["structure"];
        put?: never;
        post: operations["saveStructure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/structure/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["tryStructure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/territories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["territories"];
        put?: never;
        post: operations["saveTerritories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/territories/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["territoryFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/territories/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["moves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/territories/moves/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["movesTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/territories/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["tryTerritories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/territories/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["publications"];
        put?: never;
        post: operations["publishMap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/territories/publication/{publicationId}/kept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["kept"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/territories/publication/{publicationId}/moved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["moved"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/territories/publication/{publicationId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawMap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/territories/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["territoryRuns"];
        put?: never;
        post: operations["startRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/territories/runs/{runId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["territoryRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/territories/runs/{runId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acceptRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/territories/runs/{runId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/territories/runs/{runId}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["runDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/territories/runs/{runId}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["dropRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/territories/runs/{runId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resumeRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/territories/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["writeUnits"];
        put?: never;
        post: operations["readUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/territories/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["whatIfTerritories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["planWorkbook"];
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
        AcceptRun: {
            /** Format: int32 */
            base: number;
            reason: string;
        };
        Adjustment: {
            evidence: string;
            /** Format: int64 */
            minor: number;
        };
        ApproveRequest: {
            /** Format: int32 */
            version: number;
        };
        AreaFact: {
            area: string;
            /** Format: int64 */
            customers: number;
            /** Format: int64 */
            salesMinor: number;
        };
        AreaFacts: {
            areas: components["schemas"]["AreaFact"][];
            /** Format: int64 */
            buyers: number;
            /** Format: date-time */
            from: string;
            /** Format: int64 */
            minorPerBuyer: number;
            /** Format: date-time */
            to: string;
        };
        AreaInput: {
            area: string;
            /** Format: double */
            categoryPct?: number;
            evidence?: string;
            /** Format: double */
            incomePct?: number;
            /** Format: double */
            populationPct?: number;
            /** Format: double */
            retailPct?: number;
            /** Format: int64 */
            salesMinor: number;
            segments: number[];
            /** Format: double */
            universe?: number;
        };
        AreaPotential: {
            area: string;
            /** Format: int64 */
            baseMinor: number;
            estimates: components["schemas"]["Estimate"][];
            /** Format: int32 */
            evidenceMonths?: number;
            /** Format: int64 */
            headroomMinor: number;
            /** Format: int64 */
            highMinor: number;
            /** Format: int64 */
            lowMinor: number;
            notes: components["schemas"]["Note"][];
            /** Format: double */
            penetration?: number;
            /** Format: int64 */
            salesMinor: number;
            /** Format: double */
            spread: number;
        };
        AttainmentBin: {
            /** Format: int64 */
            count: number;
            /** Format: int32 */
            fromPct: number;
        };
        BalanceGoal: {
            /** @enum {string} */
            measure: "CUSTOMERS" | "WORKLOAD" | "REVENUE" | "POTENTIAL";
            /** Format: double */
            tolerance: number;
        };
        BalanceShare: {
            /** Format: double */
            amount: number;
            /** Format: double */
            deviation: number;
            /** Format: double */
            fair: number;
            /** Format: double */
            high: number;
            inside: boolean;
            /** Format: double */
            low: number;
            /** @enum {string} */
            measure: "CUSTOMERS" | "WORKLOAD" | "REVENUE" | "POTENTIAL";
            /** Format: double */
            tolerance: number;
        };
        BreakEven: {
            /** Format: double */
            breakEvenSalesMinor: number;
            /** Format: double */
            incrementalSalesMinor: number;
            /** Format: double */
            ratio: number;
            /** Format: double */
            threeYearReturn: number;
            verdict: string;
        };
        BunchFound: {
            /** Format: int64 */
            above: number;
            /** Format: int64 */
            below: number;
            bunched: boolean;
            excess: components["schemas"]["MonitorEstimate"];
            /** Format: double */
            expected: number;
            /** Format: double */
            poissonP: number;
        };
        BunchingView: {
            /** Format: int32 */
            attainments: number;
            bins: components["schemas"]["AttainmentBin"][];
            /** Format: int32 */
            fewest: number;
            found?: components["schemas"]["BunchFound"];
        };
        CallPaceUsed: {
            /** Format: double */
            connectRate: number;
            measured: boolean;
            /** Format: double */
            ringMinutes: number;
            /** Format: double */
            wrapMinutes: number;
        };
        ChainFactor: {
            assumption: boolean;
            /** Format: double */
            base: number;
            /** Format: double */
            high: number;
            /** Format: double */
            low: number;
            name: string;
        };
        ClassFact: {
            /** Format: int64 */
            customers: number;
            grade: string;
        };
        ClassWork: {
            /** Format: double */
            dials: number;
            /** Format: double */
            minutes: number;
            name: string;
            /** Format: double */
            talks: number;
        };
        CriticalReading: {
            /** Format: double */
            effort?: number;
            /** Format: double */
            perRepMonthMinor?: number;
            /** @enum {string} */
            reading: "BREAK_EVEN" | "TARGET_PROFIT" | "INFLECTION" | "MARGINAL";
            used: boolean;
        };
        CurveAt: {
            /** Format: double */
            effort: number;
            /** Format: double */
            sales: number;
        };
        CurvePoint: {
            /** Format: int64 */
            addsMinor: number;
            /** Format: int64 */
            profitMinor: number;
            /** Format: int64 */
            reps: number;
            /** Format: int64 */
            salesMinor: number;
        };
        CustomerClassRow: {
            /** Format: int64 */
            customers: number;
            name: string;
            /** Format: double */
            talkMinutes: number;
            /** Format: double */
            talksPerYear: number;
        };
        Development: {
            area: string;
            /** Format: double */
            bdi: number;
            /** Format: double */
            brandPct: number;
            categoryDerived: boolean;
            /** Format: double */
            categoryPct: number;
            /** Format: double */
            cdi: number;
            /** Format: double */
            populationPct: number;
            /** @enum {string} */
            quadrant: "KEEP" | "BUILD" | "DEFEND" | "WATCH";
        };
        DriverEffect: {
            /** Format: double */
            coefficient: number;
            /** @enum {string} */
            driver: "UNIVERSE" | "SEGMENTS" | "INCOME" | "RETAIL" | "POPULATION";
        };
        Economy: {
            /** Format: double */
            carryover: number;
            /** Format: double */
            costPerRepMinor: number;
            /** Format: double */
            elasticity: number;
            /** Format: double */
            margin: number;
        };
        EndLoad: {
            /** Format: int64 */
            dipMinor?: number;
            ending: number[];
            /** Format: int64 */
            evenMinor: number;
            /** Format: double */
            evenShare: number;
            /** Format: int64 */
            excessMinor?: number;
            following: number[];
            /** Format: double */
            gap: number;
            index: components["schemas"]["MonitorEstimate"];
            key: string;
            /** Format: double */
            lastShare: number;
            /** Format: int32 */
            months: number;
            name: string;
            /** Format: int64 */
            orders: number;
            /** Format: double */
            pullForward?: number;
            /** Format: int64 */
            totalMinor: number;
            /** @enum {string} */
            verdict: "TOO_FEW" | "EVEN" | "SLIGHT" | "AMBER" | "RED";
        };
        EndLoadingView: {
            basis: components["schemas"]["MonitorBasis"];
            courses: components["schemas"]["EndLoad"][];
            /** Format: int32 */
            fewest: number;
            /** @enum {string} */
            last: "THREE" | "FIVE" | "THIRD";
            /** Format: int32 */
            leftOut: number;
            /** @enum {string} */
            level: "PERSON" | "TEAM";
            whole?: components["schemas"]["EndLoad"];
        };
        Estimate: {
            /** Format: int64 */
            baseMinor: number;
            /** Format: int64 */
            highMinor: number;
            /** Format: int64 */
            lowMinor: number;
            /** @enum {string} */
            method: "CHAIN_RATIO" | "BUILD_UP" | "BUYING_POWER" | "REGRESSION";
        };
        FigureSource: {
            assumption: boolean;
            code: string;
            /** Format: date-time */
            dataDate: string;
            formula: string;
            inputs: {
                [key: string]: number;
            };
        };
        Floor: {
            /** Format: double */
            fixedMinor: number;
            /** Format: double */
            grossMargin: number;
            /** Format: double */
            profitMinor: number;
            /** @enum {string} */
            reading?: "BREAK_EVEN" | "TARGET_PROFIT" | "INFLECTION" | "MARGINAL";
            response?: components["schemas"]["Judgement"];
            /** Format: double */
            variableRate: number;
        };
        Funnel: {
            /** Format: int64 */
            salesMinor: number;
            /** Format: int64 */
            samMinor: number;
            /** Format: int64 */
            somMinor: number;
            /** Format: int64 */
            tamMinor: number;
        };
        HeadsNow: {
            /** Format: int64 */
            others: number;
            /** Format: int64 */
            selling: number;
        };
        HiringMonth: {
            /** Format: double */
            capacity: number;
            /** Format: int32 */
            heads: number;
            /** Format: int32 */
            hires: number;
            /** Format: int32 */
            leavers: number;
            month: string;
            /** Format: int32 */
            wanted: number;
        };
        IndexWeights: {
            /** Format: double */
            income: number;
            /** Format: double */
            population: number;
            /** Format: double */
            retail: number;
        };
        Intention: {
            /** Format: int64 */
            intendedMinor: number;
            /** Format: int32 */
            juster: number;
            /** Format: int64 */
            lastIntendedMinor: number;
            /** Format: int64 */
            lastRealisedMinor: number;
        };
        JudgedMonth: {
            currency: string;
            month: string;
            /** Format: int32 */
            n: number;
            quality?: components["schemas"]["QuotaQuality"];
        };
        JudgedPlan: {
            currency: string;
            from: string;
            name: string;
            /** Format: uuid */
            planId: string;
            quality?: components["schemas"]["QuotaQuality"];
            to: string;
            unitName: string;
            units: components["schemas"]["JudgedUnit"][];
        };
        JudgedUnit: {
            /** Format: double */
            attainment: number;
            name: string;
            /** Format: int64 */
            quotaMinor: number;
            /** Format: int64 */
            salesMinor: number;
        };
        Judgement: {
            /** Format: double */
            plus50: number;
            /** Format: double */
            saturation: number;
            /** Format: double */
            zero: number;
        };
        KeyFigure: {
            code: string;
            /** @enum {string} */
            kind: "MONEY" | "COUNT" | "PERCENT";
            label: string;
            /** Format: double */
            value: number;
        };
        MapTile: {
            code: string;
            /** Format: int32 */
            column: number;
            name: string;
            /** Format: int32 */
            row: number;
        };
        Market: {
            served: components["schemas"]["ServedShare"][];
            /** Format: double */
            winShare: number;
        };
        MethodQuota: {
            /** @enum {string} */
            method: "SHARE" | "HEADROOM" | "HISTORY" | "INTENTION" | "FRONTIER";
            /** Format: int64 */
            minor: number;
        };
        MethodWeight: {
            /** @enum {string} */
            method: "SHARE" | "HEADROOM" | "HISTORY" | "INTENTION" | "FRONTIER";
            /** Format: double */
            weight: number;
        };
        MonitorBasis: {
            /** Format: date-time */
            at: string;
            currency: string;
            from: string;
            to: string;
        };
        MonitorEstimate: {
            /** Format: double */
            high: number;
            /** Format: double */
            low: number;
            /** Format: double */
            value: number;
        };
        MoveSum: {
            /** Format: int64 */
            customers: number;
            /** Format: int32 */
            ownersAffected: number;
            /** Format: int64 */
            revenueMinor: number;
            /** Format: int32 */
            units: number;
        };
        MovedCustomer: {
            /** Format: uuid */
            customerId: string;
            /** Format: uuid */
            fromId?: string;
            fromName: string;
            name: string;
            /** Format: date-time */
            protectedUntil?: string;
            /** Format: int64 */
            revenueMinor: number;
            /** @enum {string} */
            stays?: "PROTECTED";
            territory: string;
            /** Format: uuid */
            toId: string;
            toName: string;
            unit: string;
        };
        NewPlanRequest: {
            currency: string;
            fromMonth: string;
            name: string;
            toMonth: string;
            /** Format: uuid */
            unitId: string;
        };
        Note: {
            code: string;
            values: {
                [key: string]: number;
            };
        };
        Observed: {
            /** Format: double */
            effort: number;
            /** Format: double */
            sales: number;
        };
        OverheadBlock: {
            from: string;
            /** Format: double */
            growth?: number;
            /** Format: double */
            others: number;
            /** Format: double */
            ratio: number;
            /** Format: int64 */
            salesMinor: number;
            /** Format: double */
            selling: number;
            to: string;
        };
        OverheadFound: {
            alert: boolean;
            /** Format: double */
            elasticity?: number;
            /** Format: double */
            yearlyGrowth: number;
        };
        OverheadView: {
            basis: components["schemas"]["MonitorBasis"];
            blocks: components["schemas"]["OverheadBlock"][];
            /** Format: int32 */
            fewest: number;
            found?: components["schemas"]["OverheadFound"];
            /** Format: int32 */
            monthsKnown: number;
            now: components["schemas"]["HeadsNow"];
        };
        OwnerChange: {
            /** Format: int64 */
            gains: number;
            /** Format: int64 */
            gainsMinor: number;
            /** Format: int64 */
            loses: number;
            /** Format: int64 */
            losesMinor: number;
            name: string;
            /** Format: uuid */
            ownerId?: string;
        };
        PageMovedCustomer: {
            next?: string;
            rows: components["schemas"]["MovedCustomer"][];
            /** Format: int32 */
            total?: number;
        };
        PlanRow: {
            ownerName: string;
            plan: components["schemas"]["SalesPlan"];
            steps: ("EMPTY" | "DONE" | "STALE")[];
            unitName: string;
        };
        PlanView: {
            copiedFromName?: string;
            people: {
                [key: string]: string;
            };
            plan: components["schemas"]["SalesPlan"];
            steps: components["schemas"]["StepState"][];
            unitName: string;
            versions: components["schemas"]["StepHead"][];
        };
        PotentialInputs: {
            areas: components["schemas"]["AreaInput"][];
        };
        PotentialParameters: {
            chain: components["schemas"]["ChainFactor"][];
            drivers?: ("UNIVERSE" | "SEGMENTS" | "INCOME" | "RETAIL" | "POPULATION")[];
            market?: components["schemas"]["Market"];
            /** Format: double */
            national: number;
            segments: components["schemas"]["Segment"][];
            tiles?: components["schemas"]["MapTile"][];
            weights: components["schemas"]["IndexWeights"];
        };
        PotentialResult: {
            areas: components["schemas"]["AreaPotential"][];
            development?: components["schemas"]["Development"][];
            funnel?: components["schemas"]["Funnel"];
            regression?: components["schemas"]["RegressionFit"];
            total: components["schemas"]["PotentialTotal"];
        };
        PotentialSave: {
            /** Format: int32 */
            base: number;
            inputs: components["schemas"]["PotentialInputs"];
            parameters: components["schemas"]["PotentialParameters"];
            reason: string;
        };
        PotentialTotal: {
            /** Format: int64 */
            baseMinor: number;
            /** Format: int64 */
            headroomMinor: number;
            /** Format: int64 */
            highMinor: number;
            /** Format: int64 */
            lowMinor: number;
            /** Format: double */
            penetration?: number;
            /** Format: int64 */
            salesMinor: number;
        };
        PotentialTry: {
            inputs: components["schemas"]["PotentialInputs"];
            parameters: components["schemas"]["PotentialParameters"];
        };
        PotentialView: {
            coldStart: components["schemas"]["PotentialParameters"];
            version?: components["schemas"]["StepContentPotentialInputsPotentialParametersPotentialResult"];
        };
        ProfitCurve: {
            /** Format: double */
            best: number;
            /** Format: int64 */
            bestProfitMinor: number;
            /** Format: int64 */
            bestWhole: number;
            breakEven: components["schemas"]["BreakEven"];
            /** Format: int64 */
            chosenLossMinor: number;
            curve: components["schemas"]["CurvePoint"][];
            /** Format: int64 */
            flatFrom: number;
            /** Format: int64 */
            flatTo: number;
            /** Format: double */
            scale: number;
        };
        PublicationView: {
            current?: components["schemas"]["TerritoryPublication"];
            past: components["schemas"]["TerritoryPublication"][];
        };
        PublishMap: {
            /** Format: date */
            date: string;
            reason: string;
            /** Format: int32 */
            version: number;
        };
        PublishQuotas: {
            from: string;
            /** Format: int32 */
            version: number;
        };
        QuotaFacts: {
            /** Format: date-time */
            from: string;
            response?: components["schemas"]["Judgement"];
            /** Format: date-time */
            to: string;
            units: components["schemas"]["UnitFact"][];
            /** Format: int64 */
            unplacedMinor: number;
        };
        QuotaInputs: {
            units: components["schemas"]["QuotaUnit"][];
        };
        QuotaLine: {
            /** Format: int64 */
            adjustmentMinor: number;
            belowFloor: boolean;
            /** Format: int32 */
            carries: number;
            /** Format: int64 */
            combinedMinor: number;
            /** Format: int64 */
            floorMinor: number;
            mergeWith?: string;
            methods: components["schemas"]["MethodQuota"][];
            name: string;
            /** Format: double */
            penetration?: number;
            /** Format: int64 */
            quotaMinor: number;
            /** Format: int32 */
            reps: number;
            review: boolean;
            special: boolean;
            /** Format: double */
            spread: number;
            /** Format: uuid */
            unitId: string;
        };
        QuotaParameters: {
            errors: number[][];
            floor: components["schemas"]["Floor"];
            methods: components["schemas"]["MethodWeight"][];
            /** Format: double */
            mostAdjust: number;
            /** Format: int64 */
            totalMinor: number;
            /** @enum {string} */
            weighting: "MANUAL" | "EQUAL" | "MINIMUM_VARIANCE";
        };
        QuotaQuality: {
            /** Format: double */
            attainmentPotential?: number;
            /** Format: double */
            bias: number;
            /** Format: double */
            explained?: number;
            /** Format: double */
            gini: number;
            /** Format: double */
            meanAbsoluteError: number;
            /** Format: int32 */
            n: number;
            notes: components["schemas"]["Note"][];
            /** Format: int64 */
            quotaMinor: number;
            /** Format: double */
            quotaPotential?: number;
            /** Format: int64 */
            salesMinor: number;
            /** Format: double */
            shareReached: number;
            /** Format: double */
            shareWithin: number;
        };
        QuotaQualityView: {
            basis: components["schemas"]["MonitorBasis"];
            /** Format: int32 */
            fewest: number;
            months: components["schemas"]["JudgedMonth"][];
            plans: components["schemas"]["JudgedPlan"][];
            /** Format: int32 */
            waiting: number;
        };
        QuotaResult: {
            critical?: components["schemas"]["CriticalReading"][];
            lines: components["schemas"]["QuotaLine"][];
            notes: components["schemas"]["Note"][];
            /** Format: int64 */
            poolMinor: number;
            /** Format: int64 */
            specialMinor: number;
            /** Format: int64 */
            totalMinor: number;
            weights: components["schemas"]["MethodWeight"][];
        };
        QuotaSave: {
            /** Format: int32 */
            base: number;
            inputs: components["schemas"]["QuotaInputs"];
            parameters: components["schemas"]["QuotaParameters"];
            reason: string;
        };
        QuotaTry: {
            inputs: components["schemas"]["QuotaInputs"];
            parameters: components["schemas"]["QuotaParameters"];
        };
        QuotaUnit: {
            adjustment?: components["schemas"]["Adjustment"];
            intention?: components["schemas"]["Intention"];
            name: string;
            /** Format: uuid */
            parentId?: string;
            /** Format: int64 */
            potentialMinor: number;
            /** Format: int32 */
            reps: number;
            reviewReason?: string;
            /** Format: int64 */
            salesMinor: number;
            special?: components["schemas"]["Special"];
            /** Format: uuid */
            unitId: string;
        };
        QuotaView: {
            coldStart: components["schemas"]["QuotaParameters"];
            version?: components["schemas"]["StepContentQuotaInputsQuotaParametersQuotaResult"];
        };
        RatchetDot: {
            /** Format: double */
            change: number;
            month: string;
            name: string;
            /** Format: double */
            over: number;
        };
        RatchetLine: {
            /** Format: int64 */
            costYearMinor: number;
            key: string;
            /** Format: double */
            lambda: number;
            name: string;
            /** Format: int32 */
            periods: number;
            /** Format: int64 */
            quotaMinor: number;
        };
        RatchetSlopes: {
            /** Format: double */
            asymmetry?: number;
            /** Format: int64 */
            costMonthMinor: number;
            /** Format: int64 */
            costYearMinor: number;
            down: components["schemas"]["MonitorEstimate"];
            /** Format: double */
            incentiveLost?: number;
            /** Format: int64 */
            latestQuotaMinor: number;
            /** Format: int64 */
            meanCostYearMinor: number;
            /** Format: double */
            r2: number;
            up: components["schemas"]["MonitorEstimate"];
        };
        RatchetView: {
            basis: components["schemas"]["MonitorBasis"];
            bunching: components["schemas"]["BunchingView"];
            dots: components["schemas"]["RatchetDot"][];
            /** Format: int32 */
            fewest: number;
            /** @enum {string} */
            level: "PERSON" | "TEAM";
            lines: components["schemas"]["RatchetLine"][];
            /** Format: int32 */
            over: number;
            /** Format: int32 */
            pairs: number;
            slopes?: components["schemas"]["RatchetSlopes"];
            /** Format: int32 */
            subjects: number;
            /** Format: int32 */
            under: number;
        };
        Read: {
            areas: components["schemas"]["AreaInput"][];
            segments: string[];
        };
        ReadUnits: {
            inputs: components["schemas"]["TerritoryInputs"];
        };
        RegressionFit: {
            effects: components["schemas"]["DriverEffect"][];
            farAreas: string[];
            /** Format: double */
            intercept: number;
            /** Format: int32 */
            n: number;
            /** Format: double */
            r2: number;
            /** Format: double */
            standardError: number;
        };
        ReopenRequest: {
            reason: string;
            /** Format: int32 */
            version: number;
        };
        ResponseInputs: {
            segments: components["schemas"]["ResponseSegment"][];
        };
        ResponseParameters: {
            /** Format: double */
            mostEffort: number;
        };
        ResponseResult: {
            segments: components["schemas"]["SegmentCurve"][];
        };
        ResponseSave: {
            /** Format: int32 */
            base: number;
            inputs: components["schemas"]["ResponseInputs"];
            parameters: components["schemas"]["ResponseParameters"];
            reason: string;
        };
        ResponseSegment: {
            history: components["schemas"]["Observed"][];
            name: string;
            /** Format: double */
            plus50: number;
            /** Format: int64 */
            salesMinor: number;
            /** Format: double */
            saturation: number;
            /** Format: double */
            zero: number;
        };
        ResponseTry: {
            inputs: components["schemas"]["ResponseInputs"];
            parameters: components["schemas"]["ResponseParameters"];
        };
        ResponseView: {
            coldStart: components["schemas"]["ResponseParameters"];
            version?: components["schemas"]["StepContentResponseInputsResponseParametersResponseResult"];
        };
        RestoreRequest: {
            /** Format: int32 */
            base: number;
            reason: string;
            /** Format: int32 */
            version: number;
        };
        ResumeWanted: {
            /** Format: int32 */
            seconds: number;
        };
        RunDraft: {
            inputs: components["schemas"]["TerritoryInputs"];
            parameters: components["schemas"]["TerritoryParameters"];
            result: components["schemas"]["TerritoryResult"];
        };
        RunRefusal: {
            code: string;
            details: {
                [key: string]: unknown;
            };
        };
        RunWanted: {
            inputs: components["schemas"]["TerritoryInputs"];
            parameters: components["schemas"]["TerritoryParameters"];
            /** Format: int32 */
            seconds: number;
            /** Format: int64 */
            seed: number;
        };
        SalesCounted: {
            /** Format: int32 */
            days: number;
            /** Format: int64 */
            minor: number;
        };
        SalesPlan: {
            /** Format: date-time */
            approvedAt?: string;
            /** Format: uuid */
            approvedBy?: string;
            /** Format: uuid */
            copiedFrom?: string;
            /** Format: date-time */
            createdAt: string;
            currency: string;
            /** Format: date */
            effectiveFrom?: string;
            /** Format: date */
            fromMonth: string;
            /** Format: uuid */
            id: string;
            name: string;
            orgPath: string;
            /** Format: uuid */
            ownerId: string;
            /** Format: date-time */
            publishedAt?: string;
            /** Format: uuid */
            publishedBy?: string;
            /** @enum {string} */
            state: "DRAFT" | "APPROVED" | "PUBLISHED";
            /** Format: date */
            toMonth: string;
            /** Format: uuid */
            unitId: string;
            /** Format: int32 */
            version: number;
        };
        ScenarioRequest: {
            name: string;
        };
        Segment: {
            assumption: boolean;
            name: string;
            /** Format: double */
            useMinor: number;
        };
        SegmentCurve: {
            /** Format: double */
            c: number;
            /** Format: double */
            d: number;
            /** Format: double */
            elasticity: number;
            /** Format: double */
            error?: number;
            fitted: boolean;
            /** Format: double */
            inflection?: number;
            name: string;
            notes: components["schemas"]["Note"][];
            /** Format: int32 */
            observations: number;
            points: components["schemas"]["CurveAt"][];
            /** Format: int64 */
            salesMinor: number;
            /** Format: double */
            saturation: number;
            /** Format: double */
            zero: number;
        };
        ServedShare: {
            assumption: boolean;
            name: string;
            /** Format: double */
            share: number;
        };
        SizeFacts: {
            /** Format: date-time */
            callsFrom: string;
            classes: components["schemas"]["ClassFact"][];
            /** Format: double */
            connectRate?: number;
            /** Format: int64 */
            dials: number;
            /** Format: int32 */
            reps: number;
            /** Format: double */
            ringMinutes?: number;
            /** Format: int64 */
            salesMinor: number;
            sold: components["schemas"]["SalesCounted"];
            /** Format: double */
            talkMinutes?: number;
            /** Format: date-time */
            to: string;
            /** Format: double */
            wrapMinutes?: number;
        };
        SizeInputs: {
            classes: components["schemas"]["CustomerClassRow"][];
            /** Format: int32 */
            reps: number;
            /** Format: int64 */
            salesMinor: number;
            sold?: components["schemas"]["SalesCounted"];
        };
        SizeParameters: {
            /** Format: int32 */
            chosen: number;
            economy: components["schemas"]["Economy"];
            pace: components["schemas"]["CallPaceUsed"];
            staffing: components["schemas"]["Staffing"];
            year: components["schemas"]["WorkYear"];
        };
        SizeResult: {
            hiring: components["schemas"]["HiringMonth"][];
            notes: components["schemas"]["Note"][];
            profit?: components["schemas"]["ProfitCurve"];
            workload: components["schemas"]["Workload"];
        };
        SizeSave: {
            /** Format: int32 */
            base: number;
            inputs: components["schemas"]["SizeInputs"];
            parameters: components["schemas"]["SizeParameters"];
            reason: string;
        };
        SizeTry: {
            inputs: components["schemas"]["SizeInputs"];
            parameters: components["schemas"]["SizeParameters"];
        };
        SizeView: {
            coldStart: components["schemas"]["SizeParameters"];
            version?: components["schemas"]["StepContentSizeInputsSizeParametersSizeResult"];
        };
        SpanRow: {
            chosen: boolean;
            coached: boolean;
            /** Format: int64 */
            costMinor: number;
            /** Format: double */
            hoursPerRep: number;
            layers: number[];
            /** Format: int64 */
            lossMinor: number;
            /** Format: int64 */
            managers: number;
            narrow: boolean;
            /** Format: int64 */
            netMinor: number;
            /** Format: double */
            ratio: number;
            /** Format: int32 */
            span: number;
            /** Format: double */
            uplift: number;
        };
        Special: {
            /** Format: int64 */
            minor: number;
            reason: string;
        };
        Staffing: {
            /** Format: double */
            attrition: number;
            /** Format: double */
            rampMonths: number;
            /** Format: double */
            rampStart: number;
        };
        StepContentPotentialInputsPotentialParametersPotentialResult: {
            head: components["schemas"]["StepHead"];
            inputs: components["schemas"]["PotentialInputs"];
            parameters: components["schemas"]["PotentialParameters"];
            result: components["schemas"]["PotentialResult"];
        };
        StepContentQuotaInputsQuotaParametersQuotaResult: {
            head: components["schemas"]["StepHead"];
            inputs: components["schemas"]["QuotaInputs"];
            parameters: components["schemas"]["QuotaParameters"];
            result: components["schemas"]["QuotaResult"];
        };
        StepContentResponseInputsResponseParametersResponseResult: {
            head: components["schemas"]["StepHead"];
            inputs: components["schemas"]["ResponseInputs"];
            parameters: components["schemas"]["ResponseParameters"];
            result: components["schemas"]["ResponseResult"];
        };
        StepContentSizeInputsSizeParametersSizeResult: {
            head: components["schemas"]["StepHead"];
            inputs: components["schemas"]["SizeInputs"];
            parameters: components["schemas"]["SizeParameters"];
            result: components["schemas"]["SizeResult"];
        };
        StepContentStructureInputsStructureParametersStructureResult: {
            head: components["schemas"]["StepHead"];
            inputs: components["schemas"]["StructureInputs"];
            parameters: components["schemas"]["StructureParameters"];
            result: components["schemas"]["StructureResult"];
        };
        StepContentTerritoryInputsTerritoryParametersTerritoryResult: {
            head: components["schemas"]["StepHead"];
            inputs: components["schemas"]["TerritoryInputs"];
            parameters: components["schemas"]["TerritoryParameters"];
            result: components["schemas"]["TerritoryResult"];
        };
        StepFigures: {
            figures: components["schemas"]["KeyFigure"][];
            /** @enum {string} */
            step: "POTENTIAL" | "RESPONSE" | "SIZE" | "STRUCTURE" | "TERRITORIES" | "QUOTAS";
            /** Format: int32 */
            version: number;
        };
        StepHead: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            authorId: string;
            basedOn: {
                [key: string]: number;
            };
            /** Format: int32 */
            copiedFrom?: number;
            reason: string;
            /** @enum {string} */
            step: "POTENTIAL" | "RESPONSE" | "SIZE" | "STRUCTURE" | "TERRITORIES" | "QUOTAS";
            /** Format: int32 */
            version: number;
        };
        StepState: {
            latest?: components["schemas"]["StepHead"];
            newer: components["schemas"]["StepHead"][];
            /** @enum {string} */
            status: "EMPTY" | "DONE" | "STALE";
            /** @enum {string} */
            step: "POTENTIAL" | "RESPONSE" | "SIZE" | "STRUCTURE" | "TERRITORIES" | "QUOTAS";
        };
        StructureInputs: {
            /** Format: double */
            marginPerRepMinor: number;
            /** Format: int32 */
            reps: number;
        };
        StructureParameters: {
            /** Format: double */
            coachHoursPerWeek: number;
            /** Format: double */
            hoursPerRep: number;
            /** Format: double */
            managerCostMinor: number;
            /** Format: int32 */
            span: number;
            /** Format: double */
            tau: number;
            /** Format: double */
            upliftMax: number;
        };
        StructureResult: {
            /** Format: int32 */
            best: number;
            /** Format: double */
            coachingBound: number;
            notes: components["schemas"]["Note"][];
            spans: components["schemas"]["SpanRow"][];
        };
        StructureSave: {
            /** Format: int32 */
            base: number;
            inputs: components["schemas"]["StructureInputs"];
            parameters: components["schemas"]["StructureParameters"];
            reason: string;
        };
        StructureTry: {
            inputs: components["schemas"]["StructureInputs"];
            parameters: components["schemas"]["StructureParameters"];
        };
        StructureView: {
            coldStart: components["schemas"]["StructureParameters"];
            version?: components["schemas"]["StepContentStructureInputsStructureParametersStructureResult"];
        };
        TerritoryDraft: {
            /** Format: double */
            capacity: number;
            key: string;
            locked: string[];
            name: string;
            /** Format: uuid */
            ownerId?: string;
            /** Format: uuid */
            unitId?: string;
            units: string[];
        };
        TerritoryFacts: {
            assumptions: string[];
            inputs: components["schemas"]["TerritoryInputs"];
            /** Format: int32 */
            potentialVersion?: number;
            seats: components["schemas"]["TerritorySeat"][];
            /** Format: int32 */
            sizeVersion?: number;
            start: components["schemas"]["TerritoryParameters"];
            unplaced: components["schemas"]["Unplaced"];
        };
        TerritoryInputs: {
            /** Format: date-time */
            dataDate: string;
            /** Format: date-time */
            from: string;
            /** @enum {string} */
            kind: "PROVINCE" | "CITY" | "PREFIX" | "SEGMENT" | "SOURCE";
            /** @enum {string} */
            origin: "OWN" | "TABLE";
            units: components["schemas"]["TerritoryUnit"][];
        };
        TerritoryLine: {
            /** Format: double */
            compactness: number;
            /** Format: int64 */
            customers: number;
            fallbackName: string;
            /** Format: int64 */
            gains: number;
            /** Format: int64 */
            gainsMinor: number;
            key: string;
            /** Format: int64 */
            loses: number;
            /** Format: int64 */
            losesMinor: number;
            name: string;
            /** Format: uuid */
            ownerId?: string;
            ownerName: string;
            /** Format: int32 */
            pieces: number;
            /** Format: int64 */
            potentialMinor: number;
            /** Format: int64 */
            revenueMinor: number;
            shares: components["schemas"]["BalanceShare"][];
            /** Format: int32 */
            units: number;
            /** Format: double */
            workload: number;
        };
        TerritoryParameters: {
            balance: components["schemas"]["BalanceGoal"][];
            contiguous: boolean;
            /** Format: double */
            disruption: number;
            /** @enum {string} */
            objective: "P_MEDIAN" | "INERTIA" | "P_CENTER";
            territories: components["schemas"]["TerritoryDraft"][];
        };
        TerritoryPublication: {
            /** Format: date-time */
            at: string;
            byName: string;
            /** Format: date */
            date: string;
            /** Format: int32 */
            done: number;
            /** Format: date-time */
            endedAt?: string;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            kept: number;
            /** Format: int32 */
            moved: number;
            reason: string;
            /** Format: date-time */
            startedAt?: string;
            /** @enum {string} */
            state: "WAITING" | "RUNNING" | "DONE" | "WITHDRAWN";
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            version: number;
            /** Format: date-time */
            withdrawnAt?: string;
            withdrawnByName?: string;
        };
        TerritoryResult: {
            balanced: boolean;
            /** Format: double */
            compactness: number;
            complete: boolean;
            contiguous: boolean;
            figures: components["schemas"]["FigureSource"][];
            /** Format: double */
            maxDeviation: number;
            moves: components["schemas"]["MoveSum"];
            notes: components["schemas"]["Note"][];
            owners: components["schemas"]["OwnerChange"][];
            territories: components["schemas"]["TerritoryLine"][];
            today?: components["schemas"]["TodayMap"];
            unassigned: string[];
        };
        TerritoryRun: {
            /** Format: double */
            best?: number;
            /** Format: double */
            bound?: number;
            /** Format: uuid */
            byId: string;
            byName: string;
            cancelWanted: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: double */
            elapsedSeconds: number;
            /** Format: date-time */
            endedAt?: string;
            /** Format: double */
            gap?: number;
            hasDraft: boolean;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            position: number;
            refusal?: components["schemas"]["RunRefusal"];
            /** Format: uuid */
            resumedFrom?: string;
            /** Format: int32 */
            seconds: number;
            /** Format: int64 */
            seed: number;
            /** Format: double */
            shortfall: number;
            /** Format: double */
            startBest?: number;
            /** Format: date-time */
            startedAt?: string;
            /** @enum {string} */
            state: "QUEUED" | "RUNNING" | "DONE" | "CANCELLED" | "INTERRUPTED" | "REFUSED" | "ACCEPTED" | "DROPPED";
            /** Format: int64 */
            steps: number;
        };
        TerritorySave: {
            /** Format: int32 */
            base: number;
            inputs: components["schemas"]["TerritoryInputs"];
            parameters: components["schemas"]["TerritoryParameters"];
            reason: string;
        };
        TerritorySeat: {
            /** Format: int64 */
            customers: number;
            name: string;
            /** Format: uuid */
            ownerId: string;
            /** @enum {string} */
            role: "SELLER" | "LEADER" | "MANAGER" | "DIRECTOR" | "REVIEWER" | "TRAINER" | "ADMINISTRATOR";
            /** Format: uuid */
            unitId: string;
            unitName: string;
        };
        TerritoryTry: {
            inputs: components["schemas"]["TerritoryInputs"];
            parameters: components["schemas"]["TerritoryParameters"];
        };
        TerritoryUnit: {
            /** Format: int64 */
            customers: number;
            key: string;
            name: string;
            neighbours: string[];
            owners: components["schemas"]["UnitOwner"][];
            /** Format: int64 */
            potentialMinor: number;
            province?: string;
            /** Format: int64 */
            revenueMinor: number;
            /** Format: double */
            workload: number;
            /** Format: double */
            x: number;
            /** Format: double */
            y: number;
        };
        TerritoryView: {
            coldStart: components["schemas"]["TerritoryParameters"];
            version?: components["schemas"]["StepContentTerritoryInputsTerritoryParametersTerritoryResult"];
        };
        TerritoryWhatIf: {
            inputs: components["schemas"]["TerritoryInputs"];
            moves: components["schemas"]["UnitMove"][];
            parameters: components["schemas"]["TerritoryParameters"];
        };
        TodayMap: {
            balanced: boolean;
            /** Format: double */
            compactness: number;
            /** Format: double */
            maxDeviation: number;
            /** Format: int32 */
            pieces: number;
            /** Format: int32 */
            unowned: number;
        };
        UnitFact: {
            name: string;
            /** Format: uuid */
            parentId?: string;
            /** Format: int64 */
            potentialMinor: number;
            /** Format: int32 */
            reps: number;
            /** Format: int64 */
            salesMinor: number;
            /** Format: uuid */
            unitId: string;
        };
        UnitMove: {
            to?: string;
            unit: string;
        };
        UnitOwner: {
            /** Format: int64 */
            customers: number;
            /** Format: uuid */
            ownerId?: string;
            /** Format: int64 */
            revenueMinor: number;
        };
        Unplaced: {
            /** Format: int64 */
            customers: number;
            /** Format: int64 */
            revenueMinor: number;
        };
        WhatIf: {
            before: components["schemas"]["TerritoryResult"];
            changed: string[];
            result: components["schemas"]["TerritoryResult"];
        };
        WithdrawMap: {
            reason: string;
        };
        WorkYear: {
            /** Format: double */
            days: number;
            /** Format: double */
            hoursPerDay: number;
            /** Format: double */
            occupancy: number;
            /** Format: double */
            shrinkage: number;
        };
        Workload: {
            classes: components["schemas"]["ClassWork"][];
            /** Format: double */
            minutesPerRep: number;
            /** Format: int64 */
            needed: number;
            /** Format: double */
            reps: number;
            /** Format: double */
            totalMinutes: number;
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
    endLoading: {
        parameters: {
            query?: {
                months?: number;
                level?: "PERSON" | "TEAM";
                last?: "THREE" | "FIVE" | "THIRD";
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
                    "application/json": components["schemas"]["EndLoadingView"];
                };
            };
        };
    };
    overhead: {
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
                    "application/json": components["schemas"]["OverheadView"];
                };
            };
        };
    };
    quotaQuality: {
        parameters: {
            query?: {
                months?: number;
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
                    "application/json": components["schemas"]["QuotaQualityView"];
                };
            };
        };
    };
    ratchet: {
        parameters: {
            query?: {
                months?: number;
                level?: "PERSON" | "TEAM";
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
                    "application/json": components["schemas"]["RatchetView"];
                };
            };
        };
    };
    monitorTable: {
        parameters: {
            query?: {
                months?: number;
                level?: "PERSON" | "TEAM";
                last?: "THREE" | "FIVE" | "THIRD";
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
                    "application/json": string;
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
                    "application/json": components["schemas"]["PlanRow"][];
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
                "application/json": components["schemas"]["NewPlanRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalesPlan"];
                };
            };
        };
    };
    view: {
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
                    "application/json": components["schemas"]["PlanView"];
                };
            };
        };
    };
    approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalesPlan"];
                };
            };
        };
    };
    comparison: {
        parameters: {
            query?: {
                with?: string;
            };
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
                    "application/json": string;
                };
            };
        };
    };
    figures: {
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
                    "application/json": components["schemas"]["StepFigures"][];
                };
            };
        };
    };
    potential: {
        parameters: {
            query?: {
                version?: number;
            };
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
                    "application/json": components["schemas"]["PotentialView"];
                };
            };
        };
    };
    savePotential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PotentialSave"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepContentPotentialInputsPotentialParametersPotentialResult"];
                };
            };
        };
    };
    areaFacts: {
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
                    "application/json": components["schemas"]["AreaFacts"];
                };
            };
        };
    };
    tryPotential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PotentialTry"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PotentialResult"];
                };
            };
        };
    };
    writeTable: {
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
                    "application/json": string;
                };
            };
        };
    };
    readTable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Read"];
                };
            };
        };
    };
    publishQuotas: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishQuotas"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalesPlan"];
                };
            };
        };
    };
    quotas: {
        parameters: {
            query?: {
                version?: number;
            };
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
                    "application/json": components["schemas"]["QuotaView"];
                };
            };
        };
    };
    saveQuotas: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuotaSave"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepContentQuotaInputsQuotaParametersQuotaResult"];
                };
            };
        };
    };
    quotaFacts: {
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
                    "application/json": components["schemas"]["QuotaFacts"];
                };
            };
        };
    };
    tryQuotas: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuotaTry"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotaResult"];
                };
            };
        };
    };
    reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalesPlan"];
                };
            };
        };
    };
    response: {
        parameters: {
            query?: {
                version?: number;
            };
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
                    "application/json": components["schemas"]["ResponseView"];
                };
            };
        };
    };
    saveResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResponseSave"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepContentResponseInputsResponseParametersResponseResult"];
                };
            };
        };
    };
    tryResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResponseTry"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponseResult"];
                };
            };
        };
    };
    copy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScenarioRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalesPlan"];
                };
            };
        };
    };
    size: {
        parameters: {
            query?: {
                version?: number;
            };
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
                    "application/json": components["schemas"]["SizeView"];
                };
            };
        };
    };
    saveSize: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SizeSave"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepContentSizeInputsSizeParametersSizeResult"];
                };
            };
        };
    };
    sizeFacts: {
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
                    "application/json": components["schemas"]["SizeFacts"];
                };
            };
        };
    };
    trySize: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SizeTry"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SizeResult"];
                };
            };
        };
    };
    restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
                step: "POTENTIAL" | "RESPONSE" | "SIZE" | "STRUCTURE" | "TERRITORIES" | "QUOTAS";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestoreRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepHead"];
                };
            };
        };
    };
    versionFigures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
                step: "POTENTIAL" | "RESPONSE" | "SIZE" | "STRUCTURE" | "TERRITORIES" | "QUOTAS";
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
                    "application/json": components["schemas"]["StepFigures"];
                };
            };
        };
    };
    stepWorkbook: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                planId: string;
                step: "POTENTIAL" | "RESPONSE" | "SIZE" | "STRUCTURE" | "TERRITORIES" | "QUOTAS";
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
    structure: {
        parameters: {
            query?: {
                version?: number;
            };
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
                    "application/json": components["schemas"]["StructureView"];
                };
            };
        };
    };
    saveStructure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StructureSave"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepContentStructureInputsStructureParametersStructureResult"];
                };
            };
        };
    };
    tryStructure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StructureTry"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StructureResult"];
                };
            };
        };
    };
    territories: {
        parameters: {
            query?: {
                version?: number;
            };
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
                    "application/json": components["schemas"]["TerritoryView"];
                };
            };
        };
    };
    saveTerritories: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TerritorySave"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepContentTerritoryInputsTerritoryParametersTerritoryResult"];
                };
            };
        };
    };
    territoryFacts: {
        parameters: {
            query?: {
                kind?: "PROVINCE" | "CITY" | "PREFIX" | "SEGMENT" | "SOURCE";
            };
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
                    "application/json": components["schemas"]["TerritoryFacts"];
                };
            };
        };
    };
    moves: {
        parameters: {
            query?: {
                version?: number;
                after?: string;
                limit?: number;
            };
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
                    "application/json": components["schemas"]["PageMovedCustomer"];
                };
            };
        };
    };
    movesTable: {
        parameters: {
            query?: {
                version?: number;
            };
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
                    "application/json": string;
                };
            };
        };
    };
    tryTerritories: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TerritoryTry"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritoryResult"];
                };
            };
        };
    };
    publications: {
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
                    "application/json": components["schemas"]["PublicationView"];
                };
            };
        };
    };
    publishMap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishMap"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritoryPublication"];
                };
            };
        };
    };
    kept: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                planId: string;
                publicationId: string;
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
                    "application/json": components["schemas"]["PageMovedCustomer"];
                };
            };
        };
    };
    moved: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                planId: string;
                publicationId: string;
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
                    "application/json": components["schemas"]["PageMovedCustomer"];
                };
            };
        };
    };
    withdrawMap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
                publicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawMap"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritoryPublication"];
                };
            };
        };
    };
    territoryRuns: {
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
                    "application/json": components["schemas"]["TerritoryRun"][];
                };
            };
        };
    };
    startRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunWanted"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritoryRun"];
                };
            };
        };
    };
    territoryRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
                runId: string;
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
                    "application/json": components["schemas"]["TerritoryRun"];
                };
            };
        };
    };
    acceptRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
                runId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptRun"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepContentTerritoryInputsTerritoryParametersTerritoryResult"];
                };
            };
        };
    };
    cancelRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
                runId: string;
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
                    "application/json": components["schemas"]["TerritoryRun"];
                };
            };
        };
    };
    runDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
                runId: string;
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
                    "application/json": components["schemas"]["RunDraft"];
                };
            };
        };
    };
    dropRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
                runId: string;
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
                    "application/json": components["schemas"]["TerritoryRun"];
                };
            };
        };
    };
    resumeRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
                runId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeWanted"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritoryRun"];
                };
            };
        };
    };
    writeUnits: {
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
                    "application/json": string;
                };
            };
        };
    };
    readUnits: {
        parameters: {
            query?: {
                kind?: "PROVINCE" | "CITY" | "PREFIX" | "SEGMENT" | "SOURCE";
            };
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadUnits"];
                };
            };
        };
    };
    whatIfTerritories: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TerritoryWhatIf"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIf"];
                };
            };
        };
    };
    planWorkbook: {
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
                    "application/json": string;
                };
            };
        };
    };
}
