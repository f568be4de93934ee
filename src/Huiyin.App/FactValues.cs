namespace Huiyin.App;

/// <summary>Names the printed words of values that plans commonly use; a value without one is shown as the plan writes it.</summary>
public sealed class FactValues;
