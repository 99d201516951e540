    /// New question.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_question: Option<Known<bool>>,
